/* state.c - what an environment has: a decoder, the bell. */
#include <stdlib.h>

#include "addon.h"

struct addon_state *np_addon_state(napi_env env) {
  void *state = NULL;
  napi_get_instance_data(env, &state);
  return state;
}

/* On the JavaScript thread: a session has something to take. `data` is its id. */
static void ring(napi_env env, napi_value callback, void *context, void *data) {
  (void)callback;
  struct addon_state *state = context;
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

static void free_state(napi_env env, void *data, void *hint) {
  (void)env;
  (void)hint;
  struct addon_state *state = data;
  np_addon_decoder_leave(state->decoder);
  free(state->meta);
  free(state);
}

static bool fill(napi_env env, struct addon_state *state) {
  napi_value name;
  state->env = env;
  state->next_id = 1;
  state->decoder = np_addon_decoder_new(NULL, NULL);
  if (!state->decoder) return false;
  if (napi_create_string_utf8(env, "pcap", NAPI_AUTO_LENGTH, &name) != napi_ok ||
      napi_create_threadsafe_function(env, NULL, NULL, name, 0, 1, NULL, NULL, state, ring,
                                      &state->bell) != napi_ok)
    return false;
  napi_unref_threadsafe_function(env, state->bell);
  return napi_set_instance_data(env, state, free_state, NULL) == napi_ok;
}

struct addon_state *np_addon_new_state(napi_env env) {
  struct addon_state *state = calloc(1, sizeof *state);
  if (!state || fill(env, state)) return state;
  if (state->bell) napi_release_threadsafe_function(state->bell, napi_tsfn_abort);
  free_state(env, state, NULL);
  return NULL;
}

/* A function to call later, in place of the one before. */
static void keep(napi_env env, napi_value function, napi_ref *kept) {
  if (*kept) napi_delete_reference(env, *kept);
  *kept = NULL;
  napi_create_reference(env, function, 1, kept);
}

void np_addon_set_up(struct addon_state *state, napi_value error_class, napi_value on_bell) {
  keep(state->env, error_class, &state->error_class);
  keep(state->env, on_bell, &state->on_bell);
}
