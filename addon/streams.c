/* streams.c - flows and TCP streams of a session: told by its thread, block by block. */
#include <stdlib.h>
#include <string.h>

#include "addon.h"
#include "np/unpack.h"
#include "stream_state.h"

enum { ENDED_TOGETHER = 4096, FIRST_PIECES = 4 }; /* flows, at the end of a capture */

/* Memory that becomes an ArrayBuffer. */
struct piece {
  uint8_t *bytes;
  size_t size;
};

/* What was told of a block: the events, then the blocks of messages that these are about. */
struct product {
  struct piece *pieces;
  uint32_t count, room;
};

/* ---- On the session's thread ------------------------------------------------------------------
 */

static void tell_counts(const struct addon_streams *s) {
  struct np_streams_stats stats;
  np_streams_counts(s->streams, &stats);
  np_stream_events_count(s->events, &stats);
  if (s->messages) np_messages_count(s->messages);
}

static bool add_piece(struct product *p, uint8_t *bytes, size_t size) {
  if (p->count == p->room) {
    uint32_t room = p->room ? p->room * 2 : (uint32_t)FIRST_PIECES;
    struct piece *grown = realloc(p->pieces, room * sizeof *grown);
    if (!grown) return false;
    p->pieces = grown;
    p->room = room;
  }
  p->pieces[p->count++] = (struct piece){bytes, size};
  return true;
}

static void discard(void *context, void *product) {
  (void)context;
  struct product *made = product;
  for (uint32_t i = 0; made && i < made->count; i++) free(made->pieces[i].bytes);
  if (made) free(made->pieces);
  free(made);
}

/* False when out of memory: something is lost. */
static bool add_told(struct addon_streams *s, struct product *made) {
  uint64_t lost = 0;
  size_t size = 0;
  uint8_t *bytes = np_stream_events_take(s->events, &size, &lost);
  bool good = lost == 0;
  while (good && bytes) {
    good = add_piece(made, bytes, size);
    if (!good) break;
    size = 0;
    bytes = s->messages ? np_messages_take(s->messages, &size) : NULL;
  }
  if (!good) free(bytes);
  return good && (bytes || size == 0);
}

/* All that was told since the last time. NULL when out of memory. */
static struct product *take_told(struct addon_streams *s) {
  struct product *made = calloc(1, sizeof *made);
  tell_counts(s);
  if (made && add_told(s, made)) return made;
  discard(NULL, made);
  return NULL;
}

/* Secrets that the file has: the TLS key logs of its blocks. Their body begins with a type and a
 * length, which the list has checked when it was made longer. */
static void take_secrets(struct addon_streams *s) {
  enum { HEAD = 8, TLS_KEY_LOG = 0x544c534b };
  const struct np_meta *meta;
  while (s->metadata && (meta = np_metadata_at(s->metadata, s->said)) != NULL) {
    uint32_t words[2];
    s->said++;
    if (meta->kind != NP_META_SECRETS || meta->size < HEAD) continue;
    memcpy(words, meta->body, sizeof words);
    if (meta->swapped)
      for (uint32_t i = 0; i < 2; i++) words[i] = __builtin_bswap32(words[i]);
    const uint32_t most = meta->size - HEAD;
    if (words[0] == TLS_KEY_LOG)
      np_keylog_add(s->keylog, meta->body + HEAD, words[1] < most ? words[1] : most);
  }
}

static enum np_status pass(void *context, const struct np_block *block, uint32_t first,
                           void **product, struct np_error *error) {
  struct addon_streams *s = context;
  take_secrets(s);
  enum np_status status = np_streams_add(s->streams, block, first, error);
  *product = take_told(s);
  if (!*product && status == NP_OK)
    status = np_fail(error, NP_E_NO_MEMORY, "out of memory for what streams tell");
  return status;
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

enum { MOST_PROTOCOLS = 256 };

/* The ids of the protocols whose messages are asked for; at most so many. */
static uint32_t read_ids(napi_env env, napi_value o, uint16_t ids[MOST_PROTOCOLS]) {
  uint32_t count = 0;
  bool is_list = false;
  napi_value list = NULL;
  napi_get_named_property(env, o, "messages", &list);
  if (!list || napi_is_array(env, list, &is_list) != napi_ok || !is_list) return 0;
  napi_get_array_length(env, list, &count);
  if (count > MOST_PROTOCOLS) count = MOST_PROTOCOLS;
  for (uint32_t i = 0; i < count; i++) {
    napi_value item;
    uint32_t id = NP_NO_PROTOCOL;
    if (napi_get_element(env, list, i, &item) == napi_ok) napi_get_value_uint32(env, item, &id);
    ids[i] = (uint16_t)id;
  }
  return count;
}

/* Messages too, if somebody asks for some. False when that fails. */
static bool add_messages(napi_env env, const struct addon_handle *h, napi_value o,
                         struct addon_streams *s, struct np_streams_calls *calls) {
  uint16_t ids[MOST_PROTOCOLS];
  const struct np_messages_options options = {
      .protocols = ids,
      .protocol_count = read_ids(env, o, ids),
      .exchanges = np_addon_flag(env, o, "exchanges"),
      .lookups = np_addon_flag(env, o, "lookups"),
      .handshakes = np_addon_flag(env, o, "handshakes"),
      .queries = np_addon_flag(env, o, "queries"),
      .websockets = np_addon_flag(env, o, "websockets"),
      .bodies = np_addon_flag(env, o, "bodies"),
      .no_wholes = np_addon_flag(env, o, "no_defragment") && !np_addon_flag(env, o, "has_wholes"),
      .most_message = (uint32_t)np_addon_whole(env, o, "message", 0, INT32_MAX),
      .most_body = (uint32_t)np_addon_whole(env, o, "body", 0, INT32_MAX),
      .most_memory = np_addon_whole(env, o, "waiting", 0, UINT64_MAX),
      .keylog = s->keylog,
      .late_keys = np_addon_flag(env, o, "late_keys"),
      .keys_s = (uint32_t)np_addon_whole(env, o, "keys", 0, UINT32_MAX)};
  bool any = options.protocol_count > 0 || options.exchanges || options.lookups;
  if (!any && !options.handshakes && !options.queries && !options.websockets) return true;
  s->messages = np_messages_new(&options, h->decoder->engine, s->events, calls);
  if (s->messages) *calls = np_messages_calls(s->messages);
  return s->messages != NULL;
}

/* The log of the options, or one for what the file says. */
static struct np_keylog *keylog_of(napi_env env, napi_value options) {
  napi_value value = NULL;
  napi_valuetype type = napi_undefined;
  napi_get_named_property(env, options, "keylog", &value);
  if (value) napi_typeof(env, value, &type);
  return type == napi_undefined ? np_keylog_new(0) : np_keylog_share(np_addon_keylog(env, value));
}

static struct addon_streams *make_streams(napi_env env, const struct addon_handle *h,
                                          napi_value options) {
  const struct np_streams_options settings = read_options(env, options);
  bool data = np_addon_flag(env, options, "data");
  struct addon_streams *s = calloc(1, sizeof *s);
  if (s) s->events = np_stream_events_new();
  if (s) s->keylog = keylog_of(env, options);
  if (s) s->metadata = np_metadata_share(h->metadata);
  if (s && s->events && s->keylog) {
    struct np_streams_calls calls = np_stream_events_calls(s->events, true, data);
    if (add_messages(env, h, options, s, &calls))
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
  if (napi_create_arraybuffer(env, size, &copy, &buffer) == napi_ok && size > 0)
    memcpy(copy, bytes, size);
  free(bytes);
  return buffer;
}

/* What is told behind the end of a capture: a part of it, NULL once there is no more. */
static struct product *tell_end(struct addon_streams *s) {
  if (s->over) return NULL;
  s->over = !np_streams_end_some(s->streams, ENDED_TOGETHER);
  return take_told(s);
}

/* (session): what was told of the current block, an array of ArrayBuffers: events, then blocks of
 * messages; behind the end a part of what is told there, each time another one. Undefined for
 * nothing. */
static napi_value take_streams(napi_env env, napi_callback_info info) {
  napi_value argument, list = NULL;
  np_addon_arguments(env, info, &argument, 1);
  struct addon_handle *h = np_addon_open_session(env, argument);
  if (!h || !h->streams) return NULL;
  struct product *made = NULL;
  if (h->current)
    made = np_block_take_product(h->current, h->streams_stage);
  else if (h->ended)
    made = tell_end(h->streams);
  if (!made || made->count == 0 || napi_create_array(env, &list) != napi_ok) {
    discard(NULL, made);
    return NULL;
  }
  for (uint32_t i = 0; i < made->count; i++) {
    napi_value buffer = give(env, h->state, made->pieces[i].bytes, made->pieces[i].size);
    if (buffer) napi_set_element(env, list, i, buffer);
  }
  made->count = 0;
  discard(NULL, made);
  return list;
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

/* (): ids of the protocols that have messages on streams. */
static napi_value message_protocols(napi_env env, napi_callback_info info) {
  napi_value list;
  uint32_t count = 0;
  (void)info;
  if (napi_create_array(env, &list) != napi_ok) return NULL;
  for (unsigned id = 0; id < np_protocol_count(); id++)
    if (np_messages_has((uint16_t)id)) napi_set_element(env, list, count++, np_addon_uint(env, id));
  return list;
}

/* (bytes, limit): what they were before Zstandard, as an ArrayBuffer. */
static napi_value unpack_zstd(napi_env env, napi_callback_info info) {
  napi_value arguments[2], buffer = NULL;
  struct np_error error = {NP_OK};
  uint8_t *bytes, *result;
  size_t size, result_size;
  void *copy;
  double limit = 0;
  np_addon_arguments(env, info, arguments, 2);
  if (!np_addon_bytes(env, arguments[0], &bytes, &size)) return NULL;
  napi_get_value_double(env, arguments[1], &limit);
  if (np_unpack("zstd", bytes, size, (size_t)np_addon_clamp(limit, INT32_MAX), &result,
                &result_size, &error) != NP_OK)
    return np_addon_throw(env, &error);
  if (napi_create_arraybuffer(env, result_size, &copy, &buffer) == napi_ok && result_size > 0)
    memcpy(copy, result, result_size);
  free(result);
  return buffer;
}

void np_addon_streams_exports(napi_env env, napi_value exports) {
  np_addon_export(env, exports, "useStreams", use_streams);
  np_addon_export(env, exports, "takeStreams", take_streams);
  np_addon_export(env, exports, "ignoreStream", ignore_stream);
  np_addon_export(env, exports, "messageProtocols", message_protocols);
  np_addon_export(env, exports, "unpackZstd", unpack_zstd);
}
