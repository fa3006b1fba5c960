/* display.c - display filters: compiled once, for packets of JavaScript and for sessions. */
#include "np/display.h"

#include <stdlib.h>
#include <string.h>

#include "addon.h"

static const napi_type_tag display_tag = {0x6e705f66696c7465, 0x725f6e6f64653730};

/* A filter, and what matches packets one by one: of the engine that was used last. */
struct display {
  struct np_display *filter;
  struct np_matcher *matcher;
  struct addon_decoder *decoder;
};

static void finalize(napi_env env, void *data, void *hint) {
  (void)env;
  (void)hint;
  struct display *f = data;
  np_matcher_free(f->matcher);
  np_display_free(f->filter);
  np_addon_decoder_leave(f->decoder);
  free(f);
}

struct np_display *np_addon_display(napi_env env, napi_value value) {
  struct display *f = np_addon_unwrap(env, value, &display_tag);
  return f ? f->filter : NULL;
}

static void set_list(napi_env env, napi_value object, const char *name,
                     const char *(*at)(const struct np_display *filter, uint32_t index),
                     const struct np_display *filter) {
  napi_value list, text;
  const char *item;
  if (napi_create_array(env, &list) != napi_ok) return;
  for (uint32_t i = 0; (item = at(filter, i)) != NULL; i++)
    if (napi_create_string_utf8(env, item, NAPI_AUTO_LENGTH, &text) == napi_ok)
      napi_set_element(env, list, i, text);
  np_addon_set(env, object, name, list);
}

/* How it is understood, as text. */
static void set_explanation(napi_env env, napi_value object, const struct np_display *filter) {
  struct np_text text = {0};
  napi_value value;
  np_display_explain(filter, &text);
  if (!text.failed && napi_create_string_utf8(env, text.bytes, text.length, &value) == napi_ok)
    np_addon_set(env, object, "explanation", value);
  np_text_free(&text);
}

/* Its part that BPF can say, as text. */
static void set_bpf(napi_env env, napi_value object, const struct np_display *filter) {
  struct np_text text = {0};
  napi_value value;
  np_display_bpf(filter, &text);
  const char *bytes = text.length ? text.bytes : "";
  if (!text.failed && napi_create_string_utf8(env, bytes, text.length, &value) == napi_ok)
    np_addon_set(env, object, "bpf", value);
  np_text_free(&text);
}

/* (text, limits): {native, fields, warnings, fast, explanation, bpf}; throws what is wrong, with
 * its offset in bytes. */
static napi_value new_display(napi_env env, napi_callback_info info) {
  napi_value arguments[2], result = NULL;
  struct np_error error = {NP_OK};
  np_addon_arguments(env, info, arguments, 2);
  char *text = np_addon_string(env, arguments[0]);
  struct display *f = text ? calloc(1, sizeof *f) : NULL;
  if (!f) {
    free(text);
    return NULL;
  }
  const struct np_display_options options = {
      .length = (uint32_t)np_addon_whole(env, arguments[1], "length", 0, UINT32_MAX),
      .depth = (uint32_t)np_addon_whole(env, arguments[1], "depth", 0, UINT32_MAX),
      .values = (uint32_t)np_addon_whole(env, arguments[1], "values", 0, UINT32_MAX),
      .regex_steps = (uint32_t)np_addon_whole(env, arguments[1], "regex_steps", 0, UINT32_MAX),
      .regex_depth = (uint32_t)np_addon_whole(env, arguments[1], "regex_depth", 0, UINT32_MAX)};
  enum np_status status = np_display_new(text, strlen(text), &options, &f->filter, &error);
  free(text);
  if (status == NP_OK) result = np_addon_wrap(env, f, &display_tag, finalize);
  if (!result) {
    np_display_free(f->filter);
    free(f);
    return status == NP_OK ? NULL : np_addon_throw(env, &error);
  }
  set_list(env, result, "fields", np_display_field, f->filter);
  set_list(env, result, "warnings", np_display_warning, f->filter);
  np_addon_set_bool(env, result, "fast", np_display_is_fast(f->filter));
  set_explanation(env, result, f->filter);
  set_bpf(env, result, f->filter);
  return result;
}

/* The matcher for packets that the decoder decoded; NULL when an exception was thrown. */
static struct np_matcher *matcher_for(napi_env env, struct display *f, napi_value engine) {
  struct addon_decoder *decoder = np_addon_decoder(env, engine);
  if (!decoder) return NULL;
  if (f->matcher && f->decoder == decoder) return f->matcher;
  np_matcher_free(f->matcher);
  np_addon_decoder_leave(f->decoder);
  f->decoder = np_addon_decoder_share(decoder);
  f->matcher = np_matcher_new(f->filter, decoder->engine);
  if (!f->matcher) napi_throw_error(env, "ERR_PCAP_NO_MEMORY", "out of memory");
  return f->matcher;
}

/* (filter, slab, index, engine): does this packet pass? */
static napi_value matches(napi_env env, napi_callback_info info) {
  napi_value arguments[4], result = NULL;
  uint8_t *slab, bits = 0;
  size_t size;
  uint32_t index = 0, passed;
  np_addon_arguments(env, info, arguments, 4);
  struct display *f = np_addon_unwrap(env, arguments[0], &display_tag);
  if (!f || !np_addon_bytes(env, arguments[1], &slab, &size)) return NULL;
  napi_get_value_uint32(env, arguments[2], &index);
  struct np_matcher *matcher = matcher_for(env, f, arguments[3]);
  if (!matcher) return NULL;
  if (np_matcher_slab(matcher, slab, size, index, 1, &bits, &passed) != NP_OK)
    return np_addon_type_error(env, "no packet");
  napi_get_boolean(env, bits & 1, &result);
  return result;
}

/* (filter, slab, count, engine): a Uint8Array with a bit for each of the first packets that passes,
 * lowest first. */
static napi_value matches_many(napi_env env, napi_callback_info info) {
  napi_value arguments[4], buffer, result = NULL;
  uint8_t *slab;
  void *bits;
  size_t size;
  uint32_t count = 0, passed;
  np_addon_arguments(env, info, arguments, 4);
  struct display *f = np_addon_unwrap(env, arguments[0], &display_tag);
  napi_get_value_uint32(env, arguments[2], &count);
  size_t room = (size_t)count / 8 + 1;
  if (!f || !np_addon_bytes(env, arguments[1], &slab, &size)) return NULL;
  if (count > size) return np_addon_type_error(env, "no packets");
  if (napi_create_arraybuffer(env, room, &bits, &buffer) != napi_ok ||
      napi_create_typedarray(env, napi_uint8_array, room, buffer, 0, &result) != napi_ok)
    return NULL;
  struct np_matcher *matcher = matcher_for(env, f, arguments[3]);
  if (!matcher) return NULL;
  if (np_matcher_slab(matcher, slab, size, 0, count, bits, &passed) != NP_OK)
    return np_addon_type_error(env, "no packets");
  return result;
}

void np_addon_display_exports(napi_env env, napi_value exports) {
  np_addon_export(env, exports, "newDisplay", new_display);
  np_addon_export(env, exports, "matches", matches);
  np_addon_export(env, exports, "matchesMany", matches_many);
}
