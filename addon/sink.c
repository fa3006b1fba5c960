/* sink.c - what a session's thread writes to, and JavaScript holds too: writers, splits, facts. */
#include <stdlib.h>

#include "addon.h"
#include "np/display.h"

static const napi_type_tag sink_tag = {0x6e705f7772697465, 0x725f6e6f64655f32};

static void leave(struct addon_sink *sink) {
  if (atomic_fetch_sub(&sink->users, 1) > 1) return;
  sink->kind->free(sink->native);
  np_matcher_free(sink->matcher);
  np_metadata_leave(sink->metadata);
  free(sink);
}

static void finalize(napi_env env, void *data, void *hint) {
  (void)hint;
  struct addon_sink *sink = data;
  np_addon_weigh(env, -sink->kind->weight);
  leave(sink);
}

napi_value np_addon_sink(napi_env env, const struct addon_sink_kind *kind, void *native) {
  struct addon_sink *sink = native ? calloc(1, sizeof *sink) : NULL;
  if (!sink) {
    if (native) kind->free(native);
    struct np_error error = {NP_OK};
    np_fail(&error, NP_E_NO_MEMORY, "out of memory");
    return np_addon_throw(env, &error);
  }
  sink->kind = kind;
  sink->native = native;
  atomic_init(&sink->users, 1);
  napi_value result = np_addon_wrap(env, sink, &sink_tag, finalize);
  if (result)
    np_addon_weigh(env, kind->weight);
  else
    leave(sink);
  return result;
}

void *np_addon_sink_native(napi_env env, napi_value value, const struct addon_sink_kind *kind) {
  struct addon_sink *sink = np_addon_unwrap(env, value, &sink_tag);
  if (!sink) return NULL;
  if (sink->kind == kind) return sink->native;
  np_addon_type_error(env, "not a native object of this kind");
  return NULL;
}

/* ---- On the session's thread ---- */

/* The packets that pass the sink's own display filter. */
static enum np_status write_passing(struct addon_sink *sink, const struct np_block *block,
                                    uint32_t first, struct np_error *error) {
  size_t size;
  uint32_t count = np_block_count(block) - first, passed = 0;
  uint8_t *bits = malloc(count / 8 + 1);
  const uint8_t *slab = np_block_slab(block, &size);
  if (bits) np_matcher_slab(sink->matcher, slab, size, first, count, bits, &passed);
  struct np_block *view = bits && passed ? np_block_view(block, first, bits) : NULL;
  enum np_status status = NP_OK;
  if (view)
    status = sink->kind->write(sink->native, view, 0, sink->metadata, error);
  else if (!bits || passed)
    status = np_fail(error, NP_E_NO_MEMORY, "out of memory for a display filter");
  np_block_view_free(view);
  free(bits);
  return status;
}

static enum np_status sink_pass(void *context, const struct np_block *block, uint32_t first,
                                void **product, struct np_error *error) {
  (void)product;
  struct addon_sink *sink = context;
  if (sink->matcher) return write_passing(sink, block, first, error);
  return sink->kind->write(sink->native, block, first, sink->metadata, error);
}

static enum np_status sink_close(void *context, const struct np_stats *stats,
                                 struct np_error *error) {
  struct addon_sink *sink = context;
  return sink->kind->close(sink->native, stats, error);
}

static void sink_hurry(void *context) {
  struct addon_sink *sink = context;
  if (sink->kind->hurry) sink->kind->hurry(sink->native);
}

static void sink_release(void *context) {
  leave(context);
}

/* ---- For lib/ ---- */

/* What the session's file says goes with its packets. */
static enum np_status follow(struct addon_sink *sink, const struct addon_handle *h,
                             struct np_error *error) {
  struct np_metadata *metadata = h->metadata;
  np_metadata_leave(sink->metadata);
  sink->metadata = np_metadata_share(metadata);
  if (!metadata || !sink->kind->follow) return NP_OK;
  return sink->kind->follow(sink->native, metadata, error);
}

/* A display filter of the sink's own, unless the argument is undefined. False when it is none, and
 * an error was thrown. */
static bool set_display(napi_env env, napi_value argument, const struct addon_handle *h,
                        struct addon_sink *sink) {
  napi_valuetype type = napi_undefined;
  napi_typeof(env, argument, &type);
  if (type == napi_undefined) return true;
  struct np_display *display = np_addon_display(env, argument);
  struct np_error error = {NP_OK};
  if (!display) return false;
  if (np_display_relates(display) && np_session_relate(h->session, NULL, &error) != NP_OK) {
    np_addon_throw(env, &error);
    return false;
  }
  np_matcher_free(sink->matcher);
  sink->matcher = np_matcher_new(display, h->decoder->engine);
  if (!sink->matcher) napi_throw_error(env, "ERR_PCAP_NO_MEMORY", "out of memory");
  return sink->matcher != NULL;
}

/* (session, sink, display filter): the session's thread writes from now on, and closes at its end.
 */
static napi_value attach(napi_env env, napi_callback_info info) {
  napi_value arguments[3];
  struct np_error error = {NP_OK};
  np_addon_arguments(env, info, arguments, 3);
  struct addon_handle *h = np_addon_open_session(env, arguments[0]);
  struct addon_sink *sink = h ? np_addon_unwrap(env, arguments[1], &sink_tag) : NULL;
  if (!sink) return NULL;
  if (h->sink) return np_addon_type_error(env, "the session writes to another already");
  if (atomic_load(&sink->users) > 1)
    return np_addon_type_error(env, "a session writes to it already");
  if (!set_display(env, arguments[2], h, sink)) return NULL;
  const struct np_stage stage = {.name = sink->kind->name,
                                 .wants_layers = sink->kind->wants_layers || sink->matcher,
                                 .pass = sink_pass,
                                 .close = sink_close,
                                 .hurry = sink_hurry,
                                 .release = sink_release,
                                 .context = sink};
  atomic_fetch_add(&sink->users, 1);
  if (follow(sink, h, &error) == NP_OK &&
      np_session_add_stage(h->session, &stage, &h->sink_stage, &error) == NP_OK) {
    h->sink = sink;
    return NULL;
  }
  leave(sink);
  return np_addon_throw(env, &error);
}

/* (session, sink): the session writes no more; the sink stays open, unless the session has closed
 * it at its end. */
static napi_value detach(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  np_addon_arguments(env, info, arguments, 2);
  struct addon_handle *h = np_addon_session(env, arguments[0]);
  struct addon_sink *sink = h ? np_addon_unwrap(env, arguments[1], &sink_tag) : NULL;
  if (!sink || !h->session) return NULL;
  if (h->sink != sink) return np_addon_type_error(env, "the session does not write to it");
  h->sink = NULL;
  if (np_session_remove_stage(h->session, h->sink_stage)) leave(sink);
  return NULL;
}

/* (sink): whoever waits for a reader of it does not go on to. */
static napi_value hurry(napi_env env, napi_callback_info info) {
  napi_value argument;
  np_addon_arguments(env, info, &argument, 1);
  struct addon_sink *sink = np_addon_unwrap(env, argument, &sink_tag);
  if (sink) sink_hurry(sink);
  return NULL;
}

/* (session, bool): whether packets are forgotten once they are written. */
static napi_value discard(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  bool on = false;
  np_addon_arguments(env, info, arguments, 2);
  struct addon_handle *h = np_addon_session(env, arguments[0]);
  napi_get_value_bool(env, arguments[1], &on);
  if (h && h->session) np_session_discard(h->session, on);
  return NULL;
}

void np_addon_sink_exports(napi_env env, napi_value exports) {
  np_addon_export(env, exports, "attach", attach);
  np_addon_export(env, exports, "detach", detach);
  np_addon_export(env, exports, "hurry", hurry);
  np_addon_export(env, exports, "discard", discard);
}
