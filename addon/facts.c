/* facts.c - counting what a session reads, on its thread. */
#include "np/facts.h"

#include "addon.h"

static enum np_status write_facts(void *native, const struct np_block *block, uint32_t first,
                                  struct np_metadata *metadata, struct np_error *error) {
  (void)metadata;
  return np_facts_add(native, block, first, error);
}

static enum np_status close_facts(void *native, const struct np_stats *stats,
                                  struct np_error *error) {
  (void)native;
  (void)stats;
  (void)error;
  return NP_OK;
}

static void free_facts(void *native) {
  np_facts_free(native);
}

static const struct addon_sink_kind kind = {
    .name = "count", .write = write_facts, .close = close_facts, .free = free_facts};

static napi_value open_facts(napi_env env, napi_callback_info info) {
  (void)info;
  return np_addon_sink(env, &kind, np_facts_new());
}

static void set_tally(napi_env env, napi_value object, const struct np_tally *t) {
  np_addon_set_number(env, object, "packets", (double)t->packets);
  np_addon_set_number(env, object, "bytes", (double)t->bytes);
  np_addon_set_number(env, object, "captured_bytes", (double)t->captured_bytes);
  np_addon_set_number(env, object, "cut_packets", (double)t->cut);
  np_addon_set_number(env, object, "packet_comments", (double)t->comments);
  np_addon_set_number(env, object, "packets_without_time", (double)(t->packets - t->timed));
  if (t->timed > 0) {
    np_addon_set_bigint(env, object, "first_ns", t->first_ns);
    np_addon_set_bigint(env, object, "last_ns", t->last_ns);
  }
  if (t->packets > 0) {
    np_addon_set_number(env, object, "smallest", t->smallest);
    np_addon_set_number(env, object, "largest", t->largest);
  }
  if (t->cut > 0) {
    np_addon_set_number(env, object, "cut_smallest", t->cut_smallest);
    np_addon_set_number(env, object, "cut_largest", t->cut_largest);
  }
}

/* (facts, first, count): {the total's, in_order, interfaces: [{interface, link_type, its}]}, of so
 * many interfaces from the first on. */
static napi_value read_facts(napi_env env, napi_callback_info info) {
  napi_value arguments[3], result, interfaces;
  uint32_t first = 0, count = 0;
  struct np_tally total;
  struct np_interface_facts of_interface;
  bool in_order;
  np_addon_arguments(env, info, arguments, 3);
  napi_get_value_uint32(env, arguments[1], &first);
  napi_get_value_uint32(env, arguments[2], &count);
  struct np_facts *facts = np_addon_sink_native(env, arguments[0], &kind);
  if (!facts || napi_create_object(env, &result) != napi_ok ||
      napi_create_array(env, &interfaces) != napi_ok)
    return NULL;
  np_facts_total(facts, &total, &in_order);
  set_tally(env, result, &total);
  if (total.timed == total.packets) np_addon_set_bool(env, result, "in_order", in_order);
  for (uint32_t i = 0; i < count && np_facts_interface(facts, first + i, &of_interface); i++) {
    napi_value object;
    if (napi_create_object(env, &object) != napi_ok) return NULL;
    np_addon_set_number(env, object, "interface", of_interface.interface_id);
    np_addon_set_number(env, object, "link_type", of_interface.link_type);
    set_tally(env, object, &of_interface.tally);
    napi_set_element(env, interfaces, i, object);
  }
  np_addon_set(env, result, "interfaces", interfaces);
  return result;
}

void np_addon_facts_exports(napi_env env, napi_value exports) {
  np_addon_export(env, exports, "openFacts", open_facts);
  np_addon_export(env, exports, "facts", read_facts);
}
