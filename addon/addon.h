/* addon.h - between the files of the addon: state per environment, errors, arguments. */
#ifndef NP_ADDON_H
#define NP_ADDON_H

#include <node_api.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "np/block.h"
#include "np/dissect.h"
#include "np/metadata.h"
#include "np/session.h"
#include "np/status.h"
#include "np/writer.h"

struct handle;

/* What one environment (a main thread or a worker) owns. */
struct state {
  napi_env env;
  struct np_engine *engine;
  struct np_printer *printer;    /* NULL until something is printed */
  napi_ref error_class;          /* PcapError of lib/ */
  napi_ref on_bell;              /* function (session id) of lib/ */
  napi_threadsafe_function bell; /* rings it from the sessions' threads */
  uint32_t next_id;
  uint32_t referenced;     /* sessions that keep the process alive */
  struct handle *sessions; /* all open ones, for teardown */
  struct meta_words *meta; /* how JavaScript reads what files say; NULL before the first time */
  bool copies;             /* external ArrayBuffers are refused: blocks are copied */
};

/* A session as JavaScript holds it. */
struct handle {
  struct state *state;
  struct np_session *session;   /* NULL once closed */
  struct np_metadata *metadata; /* what a file says; stays after the end; or NULL */
  struct np_meta_limit limit;   /* how much of that becomes objects */
  struct np_input *pipe;        /* where JavaScript pushes bytes, or NULL; owned by the session, and
                                   gone once that is stopped */
  struct np_block *current;     /* taken, not given back */
  napi_ref exposed;             /* the current block's ArrayBuffer, or NULL */
  struct plan *plan;            /* of batches, or NULL */
  const struct sink *sink;      /* attached and not detached, perhaps closed since; or NULL */
  void *product; /* what the session made of the current block by the plan, or NULL */
  uint32_t id;
  bool referenced;
  int64_t weight; /* bytes that the engine knows of, while it is open */
  struct handle *previous, *next;
};

/* A kind of what a session's thread writes to. */
struct sink_kind {
  bool wants_layers; /* see np_sink */
  int64_t weight;    /* about the bytes that one takes, for the engine to know */
  /* Before the first packet, with what the session's file says; may be NULL. */
  enum np_status (*follow)(void *native, struct np_metadata *metadata, struct np_error *error);
  enum np_status (*write)(void *native, const struct np_block *block, uint32_t first,
                          struct np_metadata *metadata, struct np_error *error);
  enum np_status (*close)(void *native, const struct np_stats *stats, struct np_error *error);
  void (*hurry)(void *native); /* see np_sink; may be NULL */
  void (*free)(void *native);
};

/* Something that a session's thread writes to, and JavaScript holds too. */
struct sink {
  const struct sink_kind *kind;
  void *native;
  struct np_metadata *metadata; /* of the session that it is attached to, shared; or NULL */
  atomic_int users;
};

/* A native thing becomes JavaScript's; NULL, and an error thrown, when it is NULL. */
napi_value np_addon_sink(napi_env env, const struct sink_kind *kind, void *native);

/* The native thing of an argument; NULL, and a TypeError thrown, when it is of another kind. */
void *np_addon_sink_native(napi_env env, napi_value value, const struct sink_kind *kind);

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

/* The state of this environment. */
struct state *np_addon_state(napi_env env);

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
struct handle *np_addon_session(napi_env env, napi_value value);

/* The same, and that is open; or NP_E_CLOSED thrown. */
struct handle *np_addon_open_session(napi_env env, napi_value value);

/* Free what an environment has for metadata; NULL is fine. */
void np_addon_free_meta(struct meta_words *words);

/* Free what was made of the current block and not taken. */
void np_addon_drop_product(struct handle *h);

/* The session works by its plan no more: it is closed. */
void np_addon_forget_plan(struct handle *h);

/* Close every session of an environment. */
void np_addon_close_all(struct state *state);

/* The functions of each file, added to the module's exports. */
void np_addon_session_exports(napi_env env, napi_value exports);
void np_addon_counters_exports(napi_env env, napi_value exports);
void np_addon_decode_exports(napi_env env, napi_value exports);
void np_addon_events_exports(napi_env env, napi_value exports);
void np_addon_columns_exports(napi_env env, napi_value exports);
void np_addon_text_exports(napi_env env, napi_value exports);
void np_addon_device_exports(napi_env env, napi_value exports);
void np_addon_table_exports(napi_env env, napi_value exports);
void np_addon_writer_exports(napi_env env, napi_value exports);
void np_addon_metadata_exports(napi_env env, napi_value exports);
void np_addon_sink_exports(napi_env env, napi_value exports);
void np_addon_split_exports(napi_env env, napi_value exports);
void np_addon_facts_exports(napi_env env, napi_value exports);

/* Add one function. */
void np_addon_export(napi_env env, napi_value exports, const char *name, napi_callback callback);

#endif
