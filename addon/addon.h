/* addon.h - between the files of the addon: state per environment, errors, arguments. */
#ifndef NP_ADDON_H
#define NP_ADDON_H

#include <node_api.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "np/block.h"
#include "np/bpf.h"
#include "np/defragment.h"
#include "np/dissect.h"
#include "np/metadata.h"
#include "np/session.h"
#include "np/status.h"
#include "np/writer.h"

struct addon_handle;
struct addon_streams;
struct np_display;
struct np_keylog;
struct np_matcher;

/* An engine and what prints by it, of all who use it: packets, sessions and the environment. */
struct addon_decoder {
  struct np_engine *engine;
  struct np_printer *printer; /* NULL until something is printed */
  uint32_t users;
};

/* What one environment (a main thread or a worker) owns. */
struct addon_state {
  napi_env env;
  struct addon_decoder *decoder; /* of all that asks for no other one */
  napi_ref error_class;          /* PcapError of lib/ */
  napi_ref on_bell;              /* function (session id) of lib/ */
  napi_threadsafe_function bell; /* rings it from the sessions' threads */
  uint32_t next_id;
  uint32_t referenced;           /* sessions that keep the process alive */
  struct addon_handle *sessions; /* all open ones, for teardown */
  struct addon_meta_words
      *meta;   /* how JavaScript reads what files say; NULL before the first time */
  bool copies; /* external ArrayBuffers are refused: blocks are copied */
};

/* A session as JavaScript holds it. */
struct addon_handle {
  struct addon_state *state;
  struct addon_decoder *decoder; /* shared */
  struct np_session *session;    /* NULL once closed */
  struct np_metadata *metadata;  /* what a file says; stays after the end; or NULL */
  struct np_meta_limit limit;    /* how much of that becomes objects */
  struct np_input *pipe;    /* where JavaScript pushes bytes, or NULL; owned by the session, and
                               gone once that is stopped */
  struct np_block *current; /* taken, not given back */
  napi_ref exposed;         /* the current block's ArrayBuffer, or NULL */
  struct addon_plan *plan;  /* of batches, or NULL */
  const struct addon_sink *sink; /* attached and not detached, perhaps closed since; or NULL */
  struct addon_streams *streams; /* of flows and connections, or NULL */
  /* their numbers in the session's list */
  uint32_t plan_stage, sink_stage, streams_stage;
  void *batches; /* what the session made of the current block by the plan, or NULL */
  uint32_t id;
  bool referenced;
  bool ended;     /* the end was taken */
  int64_t weight; /* bytes that the engine knows of, while it is open */
  struct addon_handle *previous, *next;
};

/* A kind of what a session's thread writes to. */
struct addon_sink_kind {
  const char *name;  /* of the stage that it is */
  bool wants_layers; /* see np_stage */
  int64_t weight;    /* about the bytes that one takes, for the engine to know */
  /* Before the first packet, with what the session's file says; may be NULL. */
  enum np_status (*follow)(void *native, struct np_metadata *metadata, struct np_error *error);
  enum np_status (*write)(void *native, const struct np_block *block, uint32_t first,
                          struct np_metadata *metadata, struct np_error *error);
  enum np_status (*close)(void *native, const struct np_stats *stats, struct np_error *error);
  void (*hurry)(void *native); /* see np_stage; may be NULL */
  void (*free)(void *native);
};

/* Something that a session's thread writes to, and JavaScript holds too. */
struct addon_sink {
  const struct addon_sink_kind *kind;
  void *native;
  struct np_metadata *metadata; /* of the session that it is attached to, shared; or NULL */
  struct np_matcher *matcher;   /* of what it is to get; NULL: of all */
  atomic_int users;
};

/* A native thing becomes JavaScript's; NULL, and an error thrown, when it is NULL. */
napi_value np_addon_sink(napi_env env, const struct addon_sink_kind *kind, void *native);

/* The native thing of an argument; NULL, and a TypeError thrown, when it is of another kind. */
void *np_addon_sink_native(napi_env env, napi_value value, const struct addon_sink_kind *kind);

/* A writer's options, whose texts are to be freed; the edit is the writer's. */
enum np_status np_addon_write_options(napi_env env, napi_value object,
                                      struct np_write_options *options, struct np_error *error);
void np_addon_write_options_free(struct np_write_options *options);

/* The edit of a writer's options; NULL when there is none. */
enum np_status np_addon_edit(napi_env env, napi_value options, struct np_edit **edit,
                             struct np_error *error);

/* What was written, and what an edit did. */
void np_addon_set_write_stats(napi_env env, napi_value object, const struct np_write_stats *stats,
                              const struct np_edit_stats *edited);
void np_addon_set_edit_stats(napi_env env, napi_value object, const struct np_edit_stats *stats);

/* A decoder; NULL, and an error, for wrong options. */
struct addon_decoder *np_addon_decoder_new(const struct np_engine_options *options,
                                           struct np_error *error);

/* One user more, and one less: the last one frees it. NULL is fine to leave. */
struct addon_decoder *np_addon_decoder_share(struct addon_decoder *decoder);
void np_addon_decoder_leave(struct addon_decoder *decoder);

/* The decoder of an argument, which has it still; undefined is the environment's. NULL, and a
 * TypeError thrown, for anything else. */
struct addon_decoder *np_addon_decoder(napi_env env, napi_value value);

/* Its printer, made when something is printed first; NULL, and an error thrown, when out of memory.
 */
const struct np_printer *np_addon_printer(napi_env env, struct addon_decoder *decoder);

/* The display filter of an argument, borrowed; NULL, and a TypeError thrown, when it is none. */
struct np_display *np_addon_display(napi_env env, napi_value value);

/* The key log of an argument, borrowed; NULL, and a TypeError thrown, when it is none. */
struct np_keylog *np_addon_keylog(napi_env env, napi_value value);

/* How fragments are put together, of an object of settings. */
struct np_defragment_options np_addon_defragment_options(napi_env env, napi_value settings);

/* The state of this environment. */
struct addon_state *np_addon_state(napi_env env);

/* Make it; NULL when that fails. */
struct addon_state *np_addon_new_state(napi_env env);

/* The class of errors and the function of the bell: of the last copy of lib/ that was loaded. */
void np_addon_set_up(struct addon_state *state, napi_value error_class, napi_value on_bell);

/* Throw the error of a failed call as a PcapError; returns NULL, for `return np_addon_throw(...)`.
 */
napi_value np_addon_throw(napi_env env, const struct np_error *error);

/* The same as a value, not thrown. */
napi_value np_addon_error(napi_env env, const struct np_error *error);

/* Throw a TypeError; returns NULL. */
napi_value np_addon_type_error(napi_env env, const char *message);

/* Arguments of a call, at most `count`; missing ones are undefined. */
void np_addon_arguments(napi_env env, napi_callback_info info, napi_value *arguments, size_t count);

/* The bytes of a Buffer, typed array, DataView or ArrayBuffer. False, and a TypeError thrown, for
 * anything else. */
bool np_addon_bytes(napi_env env, napi_value value, uint8_t **bytes, size_t *size);

/* A copy of a string, to be freed; NULL, and a TypeError thrown, for anything else. */
char *np_addon_string(napi_env env, napi_value value);

/* The strings of an array, to be freed with np_addon_free_strings; `count` gets how many are good.
 * NULL when it is no array. A TypeError is thrown for an element that is no string. */
char **np_addon_strings(napi_env env, napi_value array, uint32_t *count);
void np_addon_free_strings(char **texts, uint32_t count);

/* A property as a number; `fallback` when it is not one. */
double np_addon_number(napi_env env, napi_value object, const char *name, double fallback);

/* A number as a whole one from 0 to `most`: to cast one that does not fit is undefined. */
uint64_t np_addon_clamp(double number, uint64_t most);

/* A property as such a number. */
uint64_t np_addon_whole(napi_env env, napi_value object, const char *name, double fallback,
                        uint64_t most);

/* A time in ns since 1970; what 64 bits cannot hold becomes their end. */
int64_t np_addon_time(double seconds, double ns);

/* A property as a string, to be freed; NULL when it is not one. */
char *np_addon_text(napi_env env, napi_value object, const char *name);

/* Is a property true? */
bool np_addon_flag(napi_env env, napi_value object, const char *name);

/* What an object of options says of its filter. */
struct np_filter_options np_addon_filter_options(napi_env env, napi_value object);

/* A property that is a BigInt; false when it is not one. */
bool np_addon_bigint(napi_env env, napi_value object, const char *name, int64_t *value);

/* Numbers, and properties of each kind. */
napi_value np_addon_uint(napi_env env, double value);
void np_addon_set(napi_env env, napi_value object, const char *name, napi_value value);
void np_addon_set_string(napi_env env, napi_value object, const char *name, const char *value);
void np_addon_set_number(napi_env env, napi_value object, const char *name, double value);
void np_addon_set_bigint(napi_env env, napi_value object, const char *name, int64_t value);
void np_addon_set_bool(napi_env env, napi_value object, const char *name, bool value);

/* A native object wrapped with a type tag: only the right kind comes back. */
napi_value np_addon_wrap(napi_env env, void *native, const napi_type_tag *tag,
                         napi_finalize finalize);
void *np_addon_unwrap(napi_env env, napi_value value, const napi_type_tag *tag);

/* The engine looks for young ArrayBuffers that are garbage when it allocates the memory of one
 * itself, and there are 32 MB of them; not for those of memory that is lent to it. So whoever lends
 * asks. */
void np_addon_remind_of_buffers(napi_env env);

/* Memory that an object of JavaScript keeps, or keeps no more: the engine collects the earlier. */
void np_addon_weigh(napi_env env, int64_t bytes);

/* The session of an argument; NULL, and a TypeError thrown, when it is none. */
struct addon_handle *np_addon_session(napi_env env, napi_value value);

/* The same, or NULL without an error for undefined. */
struct addon_handle *np_addon_optional_session(napi_env env, napi_value value);

/* As np_addon_session, and that is open; or NP_E_CLOSED thrown. */
struct addon_handle *np_addon_open_session(napi_env env, napi_value value);

/* A handle without a session. options: those of the session, of which the engine counts here. NULL
 * when out of memory, or the engine is none. */
struct addon_handle *np_addon_new_handle(napi_env env, napi_value options);

/* Free one that no session was made of; NULL is fine. */
void np_addon_free_handle(struct addon_handle *h);

/* It becomes JavaScript's; NULL when that fails. */
napi_value np_addon_wrap_handle(napi_env env, struct addon_handle *h);

/* Its session is open. */
void np_addon_add_handle(struct addon_handle *h);

/* Whether the session keeps the process alive. */
void np_addon_set_referenced(struct addon_handle *h, bool referenced);

/* Give the current block back, unless JavaScript sees it: then its ArrayBuffer owns it. */
void np_addon_drop_current(struct addon_handle *h);

/* Close its session, if that is open. */
void np_addon_close_handle(struct addon_handle *h);

/* Close every session of an environment. */
void np_addon_close_all(struct addon_state *state);

/* The functions of each file, added to the module's exports. */
void np_addon_setup_exports(napi_env env, napi_value exports);
void np_addon_session_exports(napi_env env, napi_value exports);
void np_addon_counters_exports(napi_env env, napi_value exports);
void np_addon_engine_exports(napi_env env, napi_value exports);
void np_addon_display_exports(napi_env env, napi_value exports);
void np_addon_decode_exports(napi_env env, napi_value exports);
void np_addon_events_exports(napi_env env, napi_value exports);
void np_addon_columns_exports(napi_env env, napi_value exports);
void np_addon_text_exports(napi_env env, napi_value exports);
void np_addon_contain_exports(napi_env env, napi_value exports);
void np_addon_device_exports(napi_env env, napi_value exports);
void np_addon_table_exports(napi_env env, napi_value exports);
void np_addon_writer_exports(napi_env env, napi_value exports);
void np_addon_metadata_exports(napi_env env, napi_value exports);
void np_addon_sink_exports(napi_env env, napi_value exports);
void np_addon_split_exports(napi_env env, napi_value exports);
void np_addon_facts_exports(napi_env env, napi_value exports);
void np_addon_streams_exports(napi_env env, napi_value exports);
void np_addon_own_exports(napi_env env, napi_value exports);
void np_addon_keylog_exports(napi_env env, napi_value exports);

/* Add one function. */
void np_addon_export(napi_env env, napi_value exports, const char *name, napi_callback callback);

#endif
