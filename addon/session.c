/* session.c - sessions: open, take blocks, show them to JavaScript, stop. */
#include <stdlib.h>
#include <string.h>

#include "addon.h"
#include "np/capture.h"
#include "np/file.h"
#include "np/merge.h"

/* A block that fills less than this part of its slab is copied: a kept packet must not pin a
 * megabyte, and small copies are cheaper than external memory. */
enum { COPY_BELOW = 4 };

enum { PIPE_BYTES = 1 << 20 };

/* What `take` tells beside a number of packets. */
enum { TAKE_NOTHING = 0, TAKE_END = -1 };

/* ---- Life ---- */

/* On the session's thread. */
static void notify(void *context) {
  struct addon_handle *h = context;
  napi_call_threadsafe_function(h->state->bell, (void *)(uintptr_t)h->id, napi_tsfn_nonblocking);
}

/* A session weighs what its blocks can take, but for very large ones: few of those are there. */
enum { USUAL_BLOCKS = 4, MOST_WEIGHT = 16 << 20 };

static int64_t weight_of(const struct np_session_options *settings) {
  uint32_t blocks = settings->block_count ? settings->block_count : USUAL_BLOCKS;
  uint64_t bytes = (uint64_t)blocks * settings->block.data_size;
  return bytes < MOST_WEIGHT ? (int64_t)bytes : MOST_WEIGHT;
}

/* The option `display`, which JavaScript has compiled. False, and an error thrown, when it is none.
 */
static bool settings_display(napi_env env, napi_value options, const struct addon_handle *h,
                             struct np_session_options *settings) {
  napi_value display;
  napi_valuetype type = napi_undefined;
  if (napi_get_named_property(env, options, "display", &display) == napi_ok)
    napi_typeof(env, display, &type);
  if (type == napi_undefined) return true;
  settings->display = np_addon_display(env, display);
  settings->engine = h->decoder->engine;
  return settings->display != NULL;
}

/* The option `defragment`; `options` gets its bounds. */
static void settings_defragment(napi_env env, napi_value options, const struct addon_handle *h,
                                struct np_session_options *settings,
                                struct np_defragment_options *bounds) {
  napi_value given;
  napi_valuetype type = napi_undefined;
  if (napi_get_named_property(env, options, "defragment", &given) == napi_ok)
    napi_typeof(env, given, &type);
  if (type != napi_object) return;
  *bounds = np_addon_defragment_options(env, given);
  settings->defragment = bounds;
  settings->engine = h->decoder->engine;
}

/* The option `streams`; `options` gets its bounds. */
static void settings_streams(napi_env env, napi_value options, struct np_session_options *settings,
                             struct np_relate_options *bounds) {
  napi_value given;
  napi_valuetype type = napi_undefined;
  if (napi_get_named_property(env, options, "streams", &given) == napi_ok)
    napi_typeof(env, given, &type);
  if (type != napi_object) return;
  bounds->most_memory = np_addon_whole(env, given, "memory", 0, UINT64_MAX);
  bounds->most_streams = (uint32_t)np_addon_whole(env, given, "streams", 0, UINT32_MAX);
  settings->relate = bounds;
}

/* Start a session over a source and give it to JavaScript as {native, id}. */
static napi_value start_session(napi_env env, struct addon_handle *h, struct np_source *source,
                                napi_value options) {
  h->limit.options = np_addon_whole(env, options, "max_options", 0, UINT64_MAX);
  h->limit.objects = np_addon_whole(env, options, "max_objects", 0, UINT64_MAX);
  struct np_error error = {NP_OK};
  struct np_session_options settings = {
      .threads = (uint32_t)np_addon_whole(env, options, "threads", 1, UINT32_MAX),
      .block_count = (uint32_t)np_addon_whole(env, options, "block_count", 0, UINT32_MAX),
      .block = {.data_size = (uint32_t)np_addon_whole(env, options, "block_size", 0, UINT32_MAX)},
      .notify = notify,
      .context = h,
      .lazy = !source->live || np_addon_flag(env, options, "lazy")};
  struct np_defragment_options bounds = {.most_memory = 0};
  settings_defragment(env, options, h, &settings, &bounds);
  struct np_relate_options streams = {.most_memory = 0};
  settings_streams(env, options, &settings, &streams);
  if (!settings_display(env, options, h, &settings)) {
    source->operations->close(source);
    np_addon_free_handle(h);
    return NULL;
  }
  napi_value result = np_addon_wrap_handle(env, h);
  if (!result) {
    source->operations->close(source);
    np_addon_free_handle(h);
    return NULL;
  }
  h->metadata = np_metadata_share(source->metadata);
  if (np_session_open(source, &settings, &h->session, &error) != NP_OK)
    return np_addon_throw(env, &error);
  h->weight = weight_of(&settings);
  np_addon_weigh(env, h->weight);
  np_addon_add_handle(h);
  np_addon_set_number(env, result, "id", h->id);
  return result;
}

/* devices: of the list, or NULL; they are to be freed too. */
static void fill_capture_options(napi_env env, napi_value o, struct np_capture_options *options,
                                 char ***devices) {
  napi_value list;
  bool is_list = false;
  if (napi_get_named_property(env, o, "devices", &list) == napi_ok &&
      napi_is_array(env, list, &is_list) == napi_ok && is_list)
    *devices = np_addon_strings(env, list, &options->device_count);
  options->devices = (const char *const *)*devices;
  options->device = np_addon_text(env, o, "device");
  options->filter = np_addon_text(env, o, "filter");
  options->filter_options = np_addon_filter_options(env, o);
  options->timestamp_source = np_addon_text(env, o, "timestamp_source");
  options->promiscuous = np_addon_flag(env, o, "promiscuous");
  options->monitor = np_addon_flag(env, o, "monitor");
  options->nanoseconds = np_addon_flag(env, o, "nanoseconds");
  options->snap_length = (uint32_t)np_addon_whole(env, o, "snap_length", 0, UINT32_MAX);
  options->buffer_size = (uint32_t)np_addon_whole(env, o, "buffer_size", 0, UINT32_MAX);
  options->buffer_timeout = (int)np_addon_whole(env, o, "buffer_timeout", 0, INT32_MAX);
  options->direction = (int)np_addon_whole(env, o, "direction", 0, INT32_MAX);
  options->cooked_1 = np_addon_flag(env, o, "cooked_1");
  options->ends_when_down = np_addon_flag(env, o, "ends_when_down");
  double mode = np_addon_number(env, o, "fanout_mode", -1);
  options->has_fanout = mode >= 0;
  if (mode >= 0) options->fanout_mode = (uint16_t)np_addon_clamp(mode, UINT16_MAX);
  options->fanout_group = (uint16_t)np_addon_whole(env, o, "fanout_group", 0, UINT16_MAX);
}

static napi_value open_live(napi_env env, napi_callback_info info) {
  napi_value object, result = NULL;
  struct np_error error = {NP_OK};
  struct np_capture_options options = {0};
  struct np_source *source = NULL;
  char **devices = NULL;
  np_addon_arguments(env, info, &object, 1);
  struct addon_handle *h = np_addon_new_handle(env, object);
  fill_capture_options(env, object, &options, &devices);
  enum np_status status = h ? np_capture_open(&options, h->decoder->engine, &source, &error)
                            : np_fail(&error, NP_E_NO_MEMORY, "out of memory");
  if (status == NP_OK) {
    result = start_session(env, h, source, object);
  } else {
    np_addon_free_handle(h);
    np_addon_throw(env, &error);
  }
  np_addon_free_strings(devices, options.device_count);
  free((char *)(uintptr_t)options.device);
  free((char *)(uintptr_t)options.filter);
  free((char *)(uintptr_t)options.timestamp_source);
  return result;
}

static enum np_status open_input(napi_env env, napi_value object, struct addon_handle *h,
                                 struct np_input **input, struct np_error *error) {
  char *path = np_addon_text(env, object, "path");
  if (path) {
    bool follows = np_addon_flag(env, object, "follow");
    enum np_status status =
        follows ? np_input_follow(path, input, error) : np_input_open(path, input, error);
    free(path);
    return status;
  }
  h->pipe = np_input_pipe(PIPE_BYTES, notify, h);
  *input = h->pipe;
  return h->pipe ? NP_OK : np_fail(error, NP_E_NO_MEMORY, "out of memory");
}

/* The source of several paths. */
static enum np_status open_merge(napi_env env, napi_value paths,
                                 const struct np_merge_options *options, struct addon_handle *h,
                                 struct np_source **source, struct np_error *error) {
  uint32_t count = 0;
  char **texts = np_addon_strings(env, paths, &count);
  enum np_status status =
      np_merge_open((const char *const *)texts, count, h->decoder->engine, options, source, error);
  np_addon_free_strings(texts, count);
  return status;
}

/* {path, follow, filter, max_filter_bytes, max_filter_terms, looks_up, recover, metadata_limit,
 * max_options, max_objects, max_unpacked}, {paths, append} and those, or without a path for bytes
 * that JavaScript pushes. */
static napi_value open_file(napi_env env, napi_callback_info info) {
  napi_value object, paths, result = NULL;
  struct np_error error = {NP_OK};
  struct np_input *input = NULL;
  struct np_source *source = NULL;
  bool is_merge = false;
  np_addon_arguments(env, info, &object, 1);
  struct addon_handle *h = np_addon_new_handle(env, object);
  if (!h) return NULL;
  char *filter = np_addon_text(env, object, "filter");
  double limit = np_addon_number(env, object, "metadata_limit", -1);
  const struct np_merge_options options = {
      .append = np_addon_flag(env, object, "append"),
      .open_ahead = np_addon_flag(env, object, "open_ahead"),
      .file = {.filter = filter,
               .filter_options = np_addon_filter_options(env, object),
               .waits = np_addon_flag(env, object, "lazy"),
               .recover = np_addon_flag(env, object, "recover"),
               .limits_metadata = limit >= 0,
               .metadata_limit = np_addon_clamp(limit, UINT64_MAX),
               .max_unpacked = np_addon_whole(env, object, "max_unpacked", 0, UINT64_MAX)}};
  enum np_status status;
  if (napi_get_named_property(env, object, "paths", &paths) == napi_ok &&
      napi_is_array(env, paths, &is_merge) == napi_ok && is_merge) {
    status = open_merge(env, paths, &options, h, &source, &error);
  } else {
    status = open_input(env, object, h, &input, &error);
    if (status == NP_OK)
      status = np_file_open(input, h->decoder->engine, &options.file, &source, &error);
  }
  free(filter);
  if (status == NP_OK) {
    result = start_session(env, h, source, object);
  } else {
    np_addon_free_handle(h);
    np_addon_throw(env, &error);
  }
  return result;
}

/* ---- Blocks ---- */

/* Take the next block: how many packets it has, 0 for nothing now, -1 for the end; throws the
 * source's error. The block before it is given back. */
static napi_value take(napi_env env, napi_callback_info info) {
  napi_value argument;
  np_addon_arguments(env, info, &argument, 1);
  struct addon_handle *h = np_addon_open_session(env, argument);
  if (!h) return NULL;
  np_addon_drop_current(h);
  struct np_error error = {NP_OK};
  enum np_status status = np_session_take(h->session, &h->current, &error);
  h->ended = status < 0 || status == NP_END;
  if (status < 0) return np_addon_throw(env, &error);
  if (h->ended) return np_addon_uint(env, TAKE_END);
  if (h->current && h->plan) h->batches = np_block_take_product(h->current, h->plan_stage);
  return np_addon_uint(env, h->current ? np_block_count(h->current) : TAKE_NOTHING);
}

/* A lent block and where it goes when its ArrayBuffer was collected, perhaps after the session's
 * end. */
struct loan {
  struct np_session *session;
  struct np_block *block;
};

static void return_block(napi_env env, void *slab, void *hint) {
  (void)env;
  (void)slab;
  struct loan *loan = hint;
  np_session_return(loan->session, loan->block);
  free(loan);
}

static bool is_small(const struct np_block *block) {
  size_t size;
  np_block_slab(block, &size);
  return np_block_compact_size(block) < size / COPY_BELOW;
}

static napi_value copy_block(napi_env env, struct addon_handle *h) {
  napi_value buffer = NULL;
  void *out;
  size_t size = np_block_compact_size(h->current);
  if (napi_create_arraybuffer(env, size, &out, &buffer) != napi_ok) return NULL;
  np_block_compact(h->current, out);
  return buffer;
}

/* The current block as external memory; NULL where that is refused. */
static napi_value lend_block(napi_env env, struct addon_handle *h) {
  napi_value buffer = NULL;
  size_t size;
  np_addon_remind_of_buffers(env);
  struct loan *loan = malloc(sizeof *loan);
  if (!loan) return NULL;
  *loan = (struct loan){h->session, h->current};
  void *slab = (void *)(uintptr_t)np_block_slab(h->current, &size);
  napi_status status =
      napi_create_external_arraybuffer(env, slab, size, return_block, loan, &buffer);
  if (status != napi_ok) {
    h->state->copies |= status == napi_no_external_buffers_allowed;
    free(loan);
    return NULL;
  }
  np_session_lend(h->session, h->current);
  napi_create_reference(env, buffer, 1, &h->exposed);
  return buffer;
}

/* The current block as an ArrayBuffer that stays true for ever. */
static napi_value expose(napi_env env, napi_callback_info info) {
  napi_value argument, buffer = NULL;
  np_addon_arguments(env, info, &argument, 1);
  struct addon_handle *h = np_addon_open_session(env, argument);
  if (!h || !h->current) return NULL;
  if (h->exposed) {
    napi_get_reference_value(env, h->exposed, &buffer);
    return buffer;
  }
  if (!h->state->copies && !is_small(h->current)) buffer = lend_block(env, h);
  return buffer ? buffer : copy_block(env, h);
}

/* ---- The rest ---- */

/* (session, display filter): beside those that it has, of what is not taken yet. */
static napi_value add_display(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  struct np_error error = {NP_OK};
  np_addon_arguments(env, info, arguments, 2);
  struct addon_handle *h = np_addon_open_session(env, arguments[0]);
  struct np_display *display = h ? np_addon_display(env, arguments[1]) : NULL;
  if (!display) return NULL;
  if (np_session_add_display(h->session, display, h->decoder->engine, &error) != NP_OK)
    return np_addon_throw(env, &error);
  return NULL;
}

/* (session): packets are related to those before them. */
static napi_value relate(napi_env env, napi_callback_info info) {
  napi_value argument;
  struct np_error error = {NP_OK};
  np_addon_arguments(env, info, &argument, 1);
  struct addon_handle *h = np_addon_open_session(env, argument);
  if (h && np_session_relate(h->session, NULL, &error) != NP_OK) return np_addon_throw(env, &error);
  return NULL;
}

/* (session, bytes): how many of them found room; none after a stop. */
static napi_value push(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  uint8_t *bytes;
  size_t size;
  np_addon_arguments(env, info, arguments, 2);
  struct addon_handle *h = np_addon_open_session(env, arguments[0]);
  if (!h || !np_addon_bytes(env, arguments[1], &bytes, &size)) return NULL;
  uint32_t length = size > UINT32_MAX ? UINT32_MAX : (uint32_t)size;
  return np_addon_uint(env, h->pipe ? np_input_push(h->pipe, bytes, length) : 0);
}

static napi_value finish(napi_env env, napi_callback_info info) {
  napi_value argument;
  np_addon_arguments(env, info, &argument, 1);
  struct addon_handle *h = np_addon_open_session(env, argument);
  if (h && h->pipe) np_input_finish(h->pipe);
  return NULL;
}

static napi_value inject(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  uint8_t *bytes;
  size_t size;
  struct np_error error = {NP_OK};
  np_addon_arguments(env, info, arguments, 2);
  struct addon_handle *h = np_addon_open_session(env, arguments[0]);
  if (!h || !np_addon_bytes(env, arguments[1], &bytes, &size)) return NULL;
  uint32_t length = size > UINT32_MAX ? UINT32_MAX : (uint32_t)size;
  if (np_session_inject(h->session, bytes, length, &error) != NP_OK)
    return np_addon_throw(env, &error);
  return np_addon_uint(env, length);
}

static napi_value link_type(napi_env env, napi_callback_info info) {
  napi_value argument;
  np_addon_arguments(env, info, &argument, 1);
  struct addon_handle *h = np_addon_open_session(env, argument);
  return h ? np_addon_uint(env, np_session_link_type(h->session)) : NULL;
}

/* A name of the session, or undefined. */
static napi_value name_of(napi_env env, napi_callback_info info,
                          const char *(*read)(const struct np_session *session)) {
  napi_value argument, result = NULL;
  np_addon_arguments(env, info, &argument, 1);
  struct addon_handle *h = np_addon_open_session(env, argument);
  const char *name = h ? read(h->session) : NULL;
  if (name) napi_create_string_utf8(env, name, NAPI_AUTO_LENGTH, &result);
  return result;
}

static napi_value format(napi_env env, napi_callback_info info) {
  return name_of(env, info, np_session_format);
}

static napi_value compression(napi_env env, napi_callback_info info) {
  return name_of(env, info, np_session_compression);
}

/* (session, number): of threads, before they start, and before there are columns for each of them.
 */
static napi_value set_threads(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  uint32_t threads = 1;
  np_addon_arguments(env, info, arguments, 2);
  struct addon_handle *h = np_addon_open_session(env, arguments[0]);
  if (!h) return NULL;
  if (h->plan) return np_addon_type_error(env, "the session's threads fill columns already");
  if (napi_get_value_uint32(env, arguments[1], &threads) != napi_ok)
    return np_addon_type_error(env, "expected a number of threads");
  np_session_set_threads(h->session, threads);
  return NULL;
}

static napi_value stop(napi_env env, napi_callback_info info) {
  napi_value argument;
  np_addon_arguments(env, info, &argument, 1);
  struct addon_handle *h = np_addon_session(env, argument);
  if (!h || !h->session) return NULL;
  np_session_stop(h->session);
  h->pipe = NULL; /* gone with the source */
  return NULL;
}

static napi_value close_session(napi_env env, napi_callback_info info) {
  napi_value argument;
  np_addon_arguments(env, info, &argument, 1);
  struct addon_handle *h = np_addon_session(env, argument);
  if (!h || !h->session) return NULL;
  np_addon_set_referenced(h, false);
  np_addon_close_handle(h);
  return NULL;
}

/* (session, packets): the most packets of the blocks that are made from now on. */
static napi_value set_block_packets(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  uint32_t packets = 0;
  np_addon_arguments(env, info, arguments, 2);
  struct addon_handle *h = np_addon_open_session(env, arguments[0]);
  napi_get_value_uint32(env, arguments[1], &packets);
  if (h) np_session_set_block_packets(h->session, packets);
  return NULL;
}

/* (session, bool): whether the session keeps the process alive. */
static napi_value set_ref(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  bool referenced = false;
  np_addon_arguments(env, info, arguments, 2);
  struct addon_handle *h = np_addon_session(env, arguments[0]);
  napi_get_value_bool(env, arguments[1], &referenced);
  if (h && h->session) np_addon_set_referenced(h, referenced);
  return NULL;
}

void np_addon_session_exports(napi_env env, napi_value exports) {
  np_addon_export(env, exports, "openLive", open_live);
  np_addon_export(env, exports, "openFile", open_file);
  np_addon_export(env, exports, "take", take);
  np_addon_export(env, exports, "expose", expose);
  np_addon_export(env, exports, "push", push);
  np_addon_export(env, exports, "finish", finish);
  np_addon_export(env, exports, "inject", inject);
  np_addon_export(env, exports, "addDisplay", add_display);
  np_addon_export(env, exports, "relate", relate);
  np_addon_export(env, exports, "linkType", link_type);
  np_addon_export(env, exports, "sessionFormat", format);
  np_addon_export(env, exports, "sessionCompression", compression);
  np_addon_export(env, exports, "setThreads", set_threads);
  np_addon_export(env, exports, "stop", stop);
  np_addon_export(env, exports, "close", close_session);
  np_addon_export(env, exports, "setRef", set_ref);
  np_addon_export(env, exports, "setBlockPackets", set_block_packets);
}
