/* handle.c - what a session has here: its current block, and how it ends. */
#include <stdlib.h>

#include "addon.h"
#include "plan.h"
#include "stream_state.h"

static const napi_type_tag session_tag = {0x6e705f7365737369, 0x6f6e5f6e6f646531};

struct addon_handle *np_addon_session(napi_env env, napi_value value) {
  return np_addon_unwrap(env, value, &session_tag);
}

struct addon_handle *np_addon_optional_session(napi_env env, napi_value value) {
  napi_valuetype type = napi_undefined;
  napi_typeof(env, value, &type);
  return type == napi_undefined ? NULL : np_addon_session(env, value);
}

struct addon_handle *np_addon_open_session(napi_env env, napi_value value) {
  struct addon_handle *h = np_addon_session(env, value);
  if (!h || h->session) return h;
  struct np_error error = {NP_OK};
  np_fail(&error, NP_E_CLOSED, "the session is closed");
  np_addon_throw(env, &error);
  return NULL;
}

void np_addon_set_referenced(struct addon_handle *h, bool referenced) {
  struct addon_state *state = h->state;
  if (h->referenced == referenced) return;
  h->referenced = referenced;
  if (referenced && state->referenced++ == 0) napi_ref_threadsafe_function(state->env, state->bell);
  if (!referenced && --state->referenced == 0)
    napi_unref_threadsafe_function(state->env, state->bell);
}

void np_addon_drop_current(struct addon_handle *h) {
  if (h->exposed) {
    napi_delete_reference(h->state->env, h->exposed);
    h->exposed = NULL;
  } else if (h->current) {
    np_session_release(h->session, h->current);
  }
  h->current = NULL;
  if (h->batches) np_addon_discard_batches(h->plan, h->batches);
  h->batches = NULL;
}

void np_addon_close_handle(struct addon_handle *h) {
  if (!h->session) return;
  np_addon_weigh(h->state->env, -h->weight);
  np_addon_drop_current(h);
  np_session_close(h->session);
  if (h->plan) np_addon_leave_plan(h->plan);
  h->plan = NULL;
  np_addon_free_streams(h->streams);
  h->streams = NULL;
  h->session = NULL;
  h->sink = NULL;
  h->pipe = NULL;
  if (h->previous)
    h->previous->next = h->next;
  else
    h->state->sessions = h->next;
  if (h->next) h->next->previous = h->previous;
}

void np_addon_close_all(struct addon_state *state) {
  while (state->sessions) np_addon_close_handle(state->sessions);
}

void np_addon_free_handle(struct addon_handle *h) {
  if (h) np_addon_decoder_leave(h->decoder);
  free(h);
}

static void finalize(napi_env env, void *data, void *hint) {
  (void)env;
  (void)hint;
  struct addon_handle *h = data;
  if (h->session) {
    np_addon_set_referenced(h, false);
    np_addon_close_handle(h);
  }
  np_metadata_leave(h->metadata);
  np_addon_free_handle(h);
}

struct addon_handle *np_addon_new_handle(napi_env env, napi_value options) {
  napi_value engine;
  napi_get_undefined(env, &engine);
  napi_get_named_property(env, options, "engine", &engine);
  struct addon_decoder *decoder = np_addon_decoder(env, engine);
  struct addon_handle *h = decoder ? calloc(1, sizeof *h) : NULL;
  if (!h) return NULL;
  h->state = np_addon_state(env);
  h->decoder = np_addon_decoder_share(decoder);
  h->id = h->state->next_id++;
  return h;
}

napi_value np_addon_wrap_handle(napi_env env, struct addon_handle *h) {
  return np_addon_wrap(env, h, &session_tag, finalize);
}

void np_addon_add_handle(struct addon_handle *h) {
  h->next = h->state->sessions;
  if (h->next) h->next->previous = h;
  h->state->sessions = h;
}
