/* module.c - the addon's entry: state per environment, the bell, teardown. */
#include <stdlib.h>

#include "addon.h"
#include "np/text.h"

struct state *np_addon_state(napi_env env) {
  void *state = NULL;
  napi_get_instance_data(env, &state);
  return state;
}

/* On the JavaScript thread: a session has something to take. `data` is its id. */
static void ring(napi_env env, napi_value callback, void *context, void *data) {
  (void)callback;
  struct state *state = context;
  if (!env || !state->on_bell) return;
  napi_value function, receiver, id, ignored, exception;
  if (napi_get_reference_value(env, state->on_bell, &function) != napi_ok || !function) return;
  napi_get_undefined(env, &receiver);
  napi_create_uint32(env, (uint32_t)(uintptr_t)data, &id);
  if (napi_call_function(env, receiver, function, 1, &id, &ignored) != napi_pending_exception)
    return;
  /* A handler threw: that is an uncaught exception, as with any event emitter. */
  if (napi_get_and_clear_last_exception(env, &exception) == napi_ok)
    napi_fatal_exception(env, exception);
}

/* Runs before the bell's own teardown, since it was registered later: no session thread is left
 * when the bell goes. The bell itself is freed by the environment. */
static void teardown(void *data) {
  struct state *state = data;
  np_addon_close_all(state);
}

static void free_state(napi_env env, void *data, void *hint) {
  (void)env;
  (void)hint;
  struct state *state = data;
  np_printer_free(state->printer);
  np_engine_free(state->engine);
  np_addon_free_meta(state->meta);
  free(state);
}

/* A function to call later, in place of the one before. */
static void keep(napi_env env, napi_value function, napi_ref *kept) {
  if (*kept) napi_delete_reference(env, *kept);
  *kept = NULL;
  napi_create_reference(env, function, 1, kept);
}

/* (class of errors, function of a bell); of the last copy of lib/ that was loaded. */
static napi_value setup(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  napi_valuetype types[2];
  np_addon_arguments(env, info, arguments, 2);
  struct state *state = np_addon_state(env);
  for (int i = 0; i < 2; i++)
    if (napi_typeof(env, arguments[i], &types[i]) != napi_ok || types[i] != napi_function)
      return np_addon_type_error(env, "expected a class and a function");
  keep(env, arguments[0], &state->error_class);
  keep(env, arguments[1], &state->on_bell);
  return NULL;
}

/* For tests: behave as where external ArrayBuffers are forbidden. */
static napi_value set_copies(napi_env env, napi_callback_info info) {
  napi_value argument;
  np_addon_arguments(env, info, &argument, 1);
  napi_get_value_bool(env, argument, &np_addon_state(env)->copies);
  return NULL;
}

static bool start(napi_env env, struct state *state) {
  napi_value name;
  state->env = env;
  state->next_id = 1;
  state->engine = np_engine_new();
  if (!state->engine) return false;
  if (napi_create_string_utf8(env, "pcap", NAPI_AUTO_LENGTH, &name) != napi_ok ||
      napi_create_threadsafe_function(env, NULL, NULL, name, 0, 1, NULL, NULL, state, ring,
                                      &state->bell) != napi_ok)
    return false;
  napi_unref_threadsafe_function(env, state->bell);
  return napi_set_instance_data(env, state, free_state, NULL) == napi_ok &&
         napi_add_env_cleanup_hook(env, teardown, state) == napi_ok;
}

NAPI_MODULE_INIT() {
  struct state *state = calloc(1, sizeof *state);
  if (!state || !start(env, state)) {
    napi_throw_error(env, "ERR_PCAP_NO_MEMORY", "the addon could not start: out of memory");
    return NULL;
  }
  np_addon_export(env, exports, "setup", setup);
  np_addon_export(env, exports, "setCopies", set_copies);
  np_addon_session_exports(env, exports);
  np_addon_counters_exports(env, exports);
  np_addon_decode_exports(env, exports);
  np_addon_events_exports(env, exports);
  np_addon_columns_exports(env, exports);
  np_addon_text_exports(env, exports);
  np_addon_device_exports(env, exports);
  np_addon_table_exports(env, exports);
  np_addon_writer_exports(env, exports);
  np_addon_metadata_exports(env, exports);
  np_addon_sink_exports(env, exports);
  np_addon_split_exports(env, exports);
  np_addon_facts_exports(env, exports);
  return exports;
}
