/* counters.c - what a session has counted, and what happened to its devices. */
#include "addon.h"

#include <string.h>

static void set_counters(napi_env env, napi_value object, const struct np_stats *s) {
  np_addon_set_number(env, object, "ps_recv", s->ps_recv);
  np_addon_set_number(env, object, "ps_drop", s->ps_drop);
  np_addon_set_number(env, object, "ps_ifdrop", s->ps_ifdrop);
  np_addon_set_number(env, object, "received", (double)s->received);
  np_addon_set_number(env, object, "bytes", (double)s->bytes);
  np_addon_set_number(env, object, "dropped_by_kernel", (double)s->dropped_by_kernel);
  np_addon_set_number(env, object, "dropped_by_interface", (double)s->dropped_by_interface);
  np_addon_set_number(env, object, "dropped_by_app", (double)s->dropped_by_app);
}

/* The counters of each device. */
static napi_value device_stats(napi_env env, napi_callback_info info) {
  napi_value argument, result, object;
  struct np_stats devices[NP_MAX_DEVICES];
  np_addon_arguments(env, info, &argument, 1);
  struct addon_handle *h = np_addon_open_session(env, argument);
  if (!h || napi_create_array(env, &result) != napi_ok) return NULL;
  uint32_t count = np_session_devices(h->session, devices);
  for (uint32_t i = 0; i < count && napi_create_object(env, &object) == napi_ok; i++) {
    set_counters(env, object, &devices[i]);
    napi_set_element(env, result, i, object);
  }
  return result;
}

/* What happened to devices since the last call: pairs of an index and a state. Undefined when
 * nothing did. */
static napi_value device_events(napi_env env, napi_callback_info info) {
  napi_value argument, result = NULL;
  struct np_device_event event;
  uint32_t length = 0;
  np_addon_arguments(env, info, &argument, 1);
  struct addon_handle *h = np_addon_open_session(env, argument);
  while (h && np_session_event(h->session, &event)) {
    if (!result && napi_create_array(env, &result) != napi_ok) return NULL;
    napi_set_element(env, result, length++, np_addon_uint(env, event.device));
    napi_set_element(env, result, length++, np_addon_uint(env, event.state));
  }
  return result;
}

/* What was counted of fragments, where they are put together. */
static void set_fragments(napi_env env, napi_value object, const struct addon_handle *h) {
  static const char
      *const names[] = {"fragments", "completed", "expired", "evicted", "overlapped",
                        "too_many",  "too_deep",  "bad",     "cut",     "duplicates",
                        "conflicts", "memory",    "waiting"}; /* in the order of members */
  uint64_t numbers[sizeof names / sizeof names[0]];
  struct np_defragment_stats s;
  napi_value counts;
  _Static_assert(sizeof s == sizeof numbers, "a name for each count");
  if (!np_session_fragments(h->session, &s) || napi_create_object(env, &counts) != napi_ok) return;
  memcpy(numbers, &s, sizeof numbers);
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
    np_addon_set_number(env, counts, names[i], (double)numbers[i]);
  napi_set_named_property(env, object, "fragments", counts);
}

/* What was counted of streams, where packets are related. */
static void set_related(napi_env env, napi_value object, const struct addon_handle *h) {
  struct np_relate_stats s;
  napi_value counts;
  if (!np_session_relations(h->session, &s) || napi_create_object(env, &counts) != napi_ok) return;
  np_addon_set_number(env, counts, "tcp", (double)s.tcp);
  np_addon_set_number(env, counts, "udp", (double)s.udp);
  np_addon_set_number(env, counts, "evicted", (double)s.evicted);
  np_addon_set_number(env, counts, "unmatched", (double)s.unmatched);
  np_addon_set_number(env, counts, "memory", (double)s.memory);
  napi_set_named_property(env, object, "related", counts);
}

static napi_value stats(napi_env env, napi_callback_info info) {
  napi_value argument, result;
  np_addon_arguments(env, info, &argument, 1);
  struct addon_handle *h = np_addon_open_session(env, argument);
  if (!h || napi_create_object(env, &result) != napi_ok) return NULL;
  struct np_stats s = {0};
  uint32_t blocks = 0;
  double oldest = 0;
  np_session_stats(h->session, &s);
  np_session_queue(h->session, &blocks, &oldest);
  set_counters(env, result, &s);
  np_addon_set_number(env, result, "hidden_by_display", (double)s.hidden_by_display);
  np_addon_set_number(env, result, "input_packets", (double)s.input_packets);
  np_addon_set_number(env, result, "input_bytes", (double)s.input_bytes);
  np_addon_set_number(env, result, "queued_blocks", blocks);
  np_addon_set_number(env, result, "oldest_queued_ms", oldest);
  uint64_t left_out = 0, damaged = 0;
  if (h->metadata) np_metadata_counts(h->metadata, &left_out, &damaged);
  np_addon_set_number(env, result, "damaged", (double)damaged);
  np_addon_set_number(env, result, "metadata_left_out", (double)left_out);
  np_addon_set_number(env, result, "objects_left_out", (double)h->limit.left_out);
  set_fragments(env, result, h);
  set_related(env, result, h);
  return result;
}

void np_addon_counters_exports(napi_env env, napi_value exports) {
  np_addon_export(env, exports, "stats", stats);
  np_addon_export(env, exports, "deviceStats", device_stats);
  np_addon_export(env, exports, "deviceEvents", device_events);
}
