/* module.c - the addon's entry: lists what there is. */
#include "addon.h"

/* Runs before the bell's own teardown, since it was registered later: no session thread is left
 * when the bell goes. The bell itself is freed by the environment. */
static void teardown(void *data) {
  struct addon_state *state = data;
  np_addon_close_all(state);
}

static void (*const exports_of[])(napi_env env, napi_value exports) = {
    np_addon_setup_exports,    np_addon_session_exports, np_addon_counters_exports,
    np_addon_decode_exports,   np_addon_columns_exports, np_addon_text_exports,
    np_addon_device_exports,   np_addon_table_exports,   np_addon_writer_exports,
    np_addon_metadata_exports, np_addon_sink_exports,    np_addon_split_exports,
    np_addon_facts_exports,    np_addon_streams_exports, np_addon_engine_exports,
    np_addon_events_exports,   np_addon_display_exports, np_addon_own_exports,
    np_addon_keylog_exports,   np_addon_contain_exports,
};

NAPI_MODULE_INIT() {
  struct addon_state *state = np_addon_new_state(env);
  if (!state || napi_add_env_cleanup_hook(env, teardown, state) != napi_ok) {
    napi_throw_error(env, "ERR_PCAP_NO_MEMORY", "the addon could not start: out of memory");
    return NULL;
  }
  for (size_t i = 0; i < sizeof exports_of / sizeof exports_of[0]; i++) exports_of[i](env, exports);
  return exports;
}
