/* streams.c - flows and TCP streams of a session: told by its thread, block by block. */
#include <stdlib.h>
#include <string.h>

#include "addon.h"
#include "stream_state.h"

enum { ENDED_TOGETHER = 4096 }; /* flows, at the end of a capture */

/* What was told of a block. */
struct product {
  uint8_t *bytes;
  size_t size;
};

/* ---- On the session's thread ------------------------------------------------------------------
 */

static void tell_counts(const struct addon_streams *s) {
  struct np_streams_stats stats;
  np_streams_counts(s->streams, &stats);
  np_stream_events_count(s->events, &stats);
}

static enum np_status pass(void *context, const struct np_block *block, uint32_t first,
                           void **product, struct np_error *error) {
  struct addon_streams *s = context;
  enum np_status status = np_streams_add(s->streams, block, first, error);
  struct product *made = malloc(sizeof *made);
  uint64_t lost = 0;
  tell_counts(s);
  if (!made) return np_fail(error, NP_E_NO_MEMORY, "out of memory for streams");
  made->bytes = np_stream_events_take(s->events, &made->size, &lost);
  *product = made;
  if (lost > 0 && status == NP_OK)
    status = np_fail(error, NP_E_NO_MEMORY, "out of memory for what streams tell");
  return status;
}

static void discard(void *context, void *product) {
  (void)context;
  struct product *made = product;
  if (made) free(made->bytes);
  free(made);
}

/* ---- For lib/ ---------------------------------------------------------------------------------
 */

struct np_defragment_options np_addon_defragment_options(napi_env env, napi_value o) {
  return (struct np_defragment_options){
      .policy = (enum np_ip_policy)np_addon_whole(env, o, "ip_policy", 0, NP_IP_WINDOWS),
      .most_memory = np_addon_whole(env, o, "fragment_memory", 0, UINT64_MAX),
      .most_datagrams = (uint32_t)np_addon_whole(env, o, "datagrams", 0, UINT32_MAX),
      .most_fragments = (uint32_t)np_addon_whole(env, o, "fragments_each", 0, UINT32_MAX),
      .timeout_s = (uint32_t)np_addon_whole(env, o, "fragments", 0, UINT32_MAX),
      .no_vlans = np_addon_flag(env, o, "no_vlans"),
      .no_tunnels = np_addon_flag(env, o, "no_tunnels")};
}

static struct np_streams_options read_options(napi_env env, napi_value o) {
  return (struct np_streams_options){
      .tcp_policy = (enum np_tcp_policy)np_addon_whole(env, o, "tcp_policy", 0, NP_TCP_WINDOWS),
      .most_flows = (uint32_t)np_addon_whole(env, o, "flows", 0, INT32_MAX),
      .most_memory = np_addon_whole(env, o, "memory", 0, UINT64_MAX),
      .most_waiting = np_addon_whole(env, o, "per_direction", 0, UINT64_MAX),
      .half_open_s = (uint32_t)np_addon_whole(env, o, "half_open", 0, UINT32_MAX),
      .established_s = (uint32_t)np_addon_whole(env, o, "established", 0, UINT32_MAX),
      .other_s = (uint32_t)np_addon_whole(env, o, "udp", 0, UINT32_MAX),
      .closed_s = (uint32_t)np_addon_whole(env, o, "closed", 0, UINT32_MAX),
      .every_ms = (uint32_t)np_addon_whole(env, o, "every_ms", 0, UINT32_MAX),
      .no_vlans = np_addon_flag(env, o, "no_vlans"),
      .no_tunnels = np_addon_flag(env, o, "no_tunnels"),
      .fragments = np_addon_defragment_options(env, o),
      .no_defragment = np_addon_flag(env, o, "no_defragment"),
      .has_wholes = np_addon_flag(env, o, "has_wholes")};
}

static struct addon_streams *make_streams(napi_env env, const struct addon_handle *h,
                                          napi_value options) {
  const struct np_streams_options settings = read_options(env, options);
  bool data = np_addon_flag(env, options, "data");
  struct addon_streams *s = calloc(1, sizeof *s);
  if (s) s->events = np_stream_events_new();
  if (s && s->events) {
    const struct np_streams_calls calls = np_stream_events_calls(s->events, true, data);
    s->streams = np_streams_new(&settings, &calls, h->decoder->engine);
  }
  if (s && s->streams) return s;
  np_addon_free_streams(s);
  return NULL;
}

/* (session, options): its thread tells streams from now on. */
static napi_value use_streams(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  struct np_error error = {NP_OK};
  np_addon_arguments(env, info, arguments, 2);
  struct addon_handle *h = np_addon_open_session(env, arguments[0]);
  if (!h) return NULL;
  if (h->streams) return np_addon_type_error(env, "the session tells streams already");
  struct addon_streams *s = make_streams(env, h, arguments[1]);
  if (!s) {
    np_fail(&error, NP_E_NO_MEMORY, "out of memory for streams");
    return np_addon_throw(env, &error);
  }
  const struct np_stage stage = {.name = "stream",
                                 .pass = pass,
                                 .discard = discard,
                                 .context = s,
                                 .wants_layers = true,
                                 .apart = true};
  if (np_session_add_stage(h->session, &stage, &h->streams_stage, &error) != NP_OK) {
    np_addon_free_streams(s);
    return np_addon_throw(env, &error);
  }
  h->streams = s;
  return NULL;
}

static void finalize(napi_env env, void *memory, void *hint) {
  (void)env;
  (void)hint;
  free(memory);
}

/* The memory as an ArrayBuffer, which owns it. */
static napi_value give(napi_env env, struct addon_state *state, uint8_t *bytes, size_t size) {
  napi_value buffer = NULL;
  void *copy;
  np_addon_remind_of_buffers(env);
  if (!state->copies) {
    napi_status status =
        napi_create_external_arraybuffer(env, bytes, size, finalize, NULL, &buffer);
    if (status == napi_ok) return buffer;
    state->copies |= status == napi_no_external_buffers_allowed;
  }
  if (napi_create_arraybuffer(env, size, &copy, &buffer) == napi_ok) memcpy(copy, bytes, size);
  free(bytes);
  return buffer;
}

/* What is told behind the end of a capture: a part of it, NULL once there is no more. */
static uint8_t *tell_end(struct addon_streams *s, size_t *size) {
  uint64_t lost;
  if (s->over) return NULL;
  s->over = !np_streams_end_some(s->streams, ENDED_TOGETHER);
  tell_counts(s);
  return np_stream_events_take(s->events, size, &lost);
}

/* (session): what was told of the current block; behind the end a part of what is told there, each
 * time another one. Undefined for nothing. */
static napi_value take_streams(napi_env env, napi_callback_info info) {
  napi_value argument;
  size_t size = 0;
  np_addon_arguments(env, info, &argument, 1);
  struct addon_handle *h = np_addon_open_session(env, argument);
  if (!h || !h->streams) return NULL;
  uint8_t *bytes = NULL;
  if (h->current) {
    struct product *made = np_block_take_product(h->current, h->streams_stage);
    if (made) {
      bytes = made->bytes;
      size = made->size;
    }
    free(made);
  } else if (h->ended) {
    bytes = tell_end(h->streams, &size);
  }
  if (bytes && size > 0) return give(env, h->state, bytes, size);
  free(bytes);
  return NULL;
}

/* (session, flow, whether): its data is wanted no more, or that is taken back. */
static napi_value ignore_stream(napi_env env, napi_callback_info info) {
  napi_value arguments[3];
  double flow = 0;
  bool ignores = true;
  np_addon_arguments(env, info, arguments, 3);
  struct addon_handle *h = np_addon_session(env, arguments[0]);
  napi_get_value_double(env, arguments[1], &flow);
  napi_get_value_bool(env, arguments[2], &ignores);
  if (!h || !h->session || !h->streams) return NULL;
  if (ignores)
    np_stream_events_ignore(h->streams->events, np_addon_clamp(flow, UINT64_MAX));
  else
    np_stream_events_heed(h->streams->events, np_addon_clamp(flow, UINT64_MAX));
  return NULL;
}

void np_addon_streams_exports(napi_env env, napi_value exports) {
  np_addon_export(env, exports, "useStreams", use_streams);
  np_addon_export(env, exports, "takeStreams", take_streams);
  np_addon_export(env, exports, "ignoreStream", ignore_stream);
}
