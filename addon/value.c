/* value.c - JavaScript values to C and back: arguments, properties, errors, wrapped objects. */
#include <stdlib.h>
#include <string.h>

#include "addon.h"

napi_value np_addon_error(napi_env env, const struct np_error *error) {
  napi_value constructor, result, arguments[3];
  struct addon_state *state = np_addon_state(env);
  napi_create_string_utf8(env, np_status_code(error->status), NAPI_AUTO_LENGTH, &arguments[0]);
  napi_create_string_utf8(env, error->message, NAPI_AUTO_LENGTH, &arguments[1]);
  napi_create_object(env, &arguments[2]);
  np_addon_set_number(env, arguments[2], "errno", error->system_error);
  if (error->status == NP_E_CUT || error->status == NP_E_DAMAGED || error->status == NP_E_FORMAT ||
      error->status == NP_E_LIMIT) {
    np_addon_set_number(env, arguments[2], "offset", (double)error->offset);
    np_addon_set_number(env, arguments[2], "packetsRead", (double)error->packets);
  }
  if (error->status == NP_E_FILTER && error->offset > 0) /* of a display filter: from 1 */
    np_addon_set_number(env, arguments[2], "offset", (double)error->offset - 1);
  if (napi_get_reference_value(env, state->error_class, &constructor) != napi_ok ||
      napi_new_instance(env, constructor, 3, arguments, &result) != napi_ok)
    napi_create_error(env, arguments[0], arguments[1], &result);
  return result;
}

napi_value np_addon_throw(napi_env env, const struct np_error *error) {
  napi_throw(env, np_addon_error(env, error));
  return NULL;
}

napi_value np_addon_type_error(napi_env env, const char *message) {
  napi_throw_type_error(env, "ERR_INVALID_ARG_TYPE", message);
  return NULL;
}

void np_addon_arguments(napi_env env, napi_callback_info info, napi_value *arguments,
                        size_t count) {
  napi_get_cb_info(env, info, &count, arguments, NULL, NULL);
}

static bool view_bytes(napi_env env, napi_value value, uint8_t **bytes, size_t *size) {
  static const uint8_t widths[] = {1, 1, 1, 2, 2, 4,
                                   4, 4, 8, 8, 8, 2}; /* by napi_typedarray_type */
  bool is_view = false;
  void *data = NULL;
  napi_typedarray_type type = (napi_typedarray_type)-1; /* an engine may have others */
  if (napi_is_typedarray(env, value, &is_view) == napi_ok && is_view) {
    if (napi_get_typedarray_info(env, value, &type, size, &data, NULL, NULL) != napi_ok)
      return false;
    *size *= (unsigned)type < sizeof widths ? widths[type] : 0;
    *bytes = data;
    return true;
  }
  if (napi_is_dataview(env, value, &is_view) == napi_ok && is_view) {
    if (napi_get_dataview_info(env, value, size, &data, NULL, NULL) != napi_ok) return false;
    *bytes = data;
    return true;
  }
  return false;
}

bool np_addon_bytes(napi_env env, napi_value value, uint8_t **bytes, size_t *size) {
  static uint8_t nothing;
  bool is_buffer = false;
  void *data = NULL;
  /* Blocks first, which are asked most. */
  bool good = napi_is_arraybuffer(env, value, &is_buffer) == napi_ok && is_buffer &&
              napi_get_arraybuffer_info(env, value, &data, size) == napi_ok;
  if (good)
    *bytes = data;
  else
    good = view_bytes(env, value, bytes, size);
  if (!good) np_addon_type_error(env, "expected a Buffer, a typed array or an ArrayBuffer");
  if (good && !*bytes) {
    *bytes = &nothing; /* detached, or empty */
    *size = 0;
  }
  return good;
}

static char *copy_string(napi_env env, napi_value value) {
  size_t length = 0;
  if (napi_get_value_string_utf8(env, value, NULL, 0, &length) != napi_ok) return NULL;
  char *text = malloc(length + 1);
  if (text) napi_get_value_string_utf8(env, value, text, length + 1, &length);
  return text;
}

char *np_addon_string(napi_env env, napi_value value) {
  char *text = copy_string(env, value);
  if (!text) np_addon_type_error(env, "expected a string");
  return text;
}

char **np_addon_strings(napi_env env, napi_value array, uint32_t *count) {
  *count = 0;
  uint32_t length = 0;
  if (napi_get_array_length(env, array, &length) != napi_ok) return NULL;
  char **texts = calloc(length ? length : 1, sizeof *texts);
  for (uint32_t i = 0; texts && i < length; i++) {
    napi_value element; /* a getter may throw */
    if (napi_get_element(env, array, i, &element) != napi_ok) break;
    texts[i] = np_addon_string(env, element);
    if (!texts[i]) break;
    (*count)++;
  }
  return texts;
}

void np_addon_free_strings(char **texts, uint32_t count) {
  for (uint32_t i = 0; texts && i < count; i++) free(texts[i]);
  free(texts);
}

static bool property(napi_env env, napi_value object, const char *name, napi_value *value) {
  return napi_get_named_property(env, object, name, value) == napi_ok;
}

double np_addon_number(napi_env env, napi_value object, const char *name, double fallback) {
  napi_value value;
  double number;
  if (!property(env, object, name, &value) || napi_get_value_double(env, value, &number) != napi_ok)
    return fallback;
  return number;
}

uint64_t np_addon_clamp(double number, uint64_t most) {
  if (!(number > 0)) return 0;
  return number < (double)most ? (uint64_t)number : most;
}

uint64_t np_addon_whole(napi_env env, napi_value object, const char *name, double fallback,
                        uint64_t most) {
  return np_addon_clamp(np_addon_number(env, object, name, fallback), most);
}

int64_t np_addon_time(double seconds, double ns) {
  bool is_early = seconds < 0;
  int64_t whole = (int64_t)np_addon_clamp(is_early ? -seconds : seconds, INT64_MAX);
  int64_t rest = (int64_t)np_addon_clamp(ns < 0 ? -ns : ns, INT64_MAX);
  int64_t time;
  if (__builtin_mul_overflow(is_early ? -whole : whole, INT64_C(1000000000), &time) ||
      __builtin_add_overflow(time, ns < 0 ? -rest : rest, &time))
    return NP_NO_TIME;
  return time;
}

char *np_addon_text(napi_env env, napi_value object, const char *name) {
  napi_value value;
  return property(env, object, name, &value) ? copy_string(env, value) : NULL;
}

bool np_addon_flag(napi_env env, napi_value object, const char *name) {
  napi_value value;
  bool flag = false;
  if (property(env, object, name, &value)) napi_get_value_bool(env, value, &flag);
  return flag;
}

bool np_addon_bigint(napi_env env, napi_value object, const char *name, int64_t *value) {
  napi_value property_value;
  bool lossless = false;
  return property(env, object, name, &property_value) &&
         napi_get_value_bigint_int64(env, property_value, value, &lossless) == napi_ok && lossless;
}

napi_value np_addon_uint(napi_env env, double value) {
  napi_value result = NULL;
  napi_create_double(env, value, &result);
  return result;
}

void np_addon_set(napi_env env, napi_value object, const char *name, napi_value value) {
  napi_set_named_property(env, object, name, value);
}

void np_addon_set_string(napi_env env, napi_value object, const char *name, const char *value) {
  napi_value text;
  if (napi_create_string_utf8(env, value, NAPI_AUTO_LENGTH, &text) == napi_ok)
    np_addon_set(env, object, name, text);
}

void np_addon_set_number(napi_env env, napi_value object, const char *name, double value) {
  np_addon_set(env, object, name, np_addon_uint(env, value));
}

void np_addon_set_bigint(napi_env env, napi_value object, const char *name, int64_t value) {
  napi_value number;
  if (napi_create_bigint_int64(env, value, &number) == napi_ok)
    np_addon_set(env, object, name, number);
}

void np_addon_set_bool(napi_env env, napi_value object, const char *name, bool value) {
  napi_value flag;
  if (napi_get_boolean(env, value, &flag) == napi_ok) np_addon_set(env, object, name, flag);
}

napi_value np_addon_wrap(napi_env env, void *native, const napi_type_tag *tag,
                         napi_finalize finalize) {
  napi_value object = NULL;
  if (napi_create_object(env, &object) != napi_ok ||
      napi_type_tag_object(env, object, tag) != napi_ok ||
      napi_wrap(env, object, native, finalize, NULL, NULL) != napi_ok)
    return NULL;
  return object;
}

void *np_addon_unwrap(napi_env env, napi_value value, const napi_type_tag *tag) {
  bool right = false;
  void *native = NULL;
  if (napi_check_object_type_tag(env, value, tag, &right) == napi_ok && right &&
      napi_unwrap(env, value, &native) == napi_ok)
    return native;
  np_addon_type_error(env, "not a native object of this kind");
  return NULL;
}

void np_addon_export(napi_env env, napi_value exports, const char *name, napi_callback callback) {
  napi_value function;
  if (napi_create_function(env, name, NAPI_AUTO_LENGTH, callback, NULL, &function) == napi_ok)
    np_addon_set(env, exports, name, function);
}

void np_addon_weigh(napi_env env, int64_t bytes) {
  int64_t all;
  napi_adjust_external_memory(env, bytes, &all);
}

void np_addon_remind_of_buffers(napi_env env) {
  napi_value buffer;
  void *bytes;
  napi_create_arraybuffer(env, 1, &bytes, &buffer);
}
