/* keylog.c - secrets of TLS, which JavaScript adds and sessions look for. */
#include "np/keylog.h"

#include "addon.h"

static const napi_type_tag keylog_tag = {0x6e705f6b65796c6f, 0x675f6e6f64653831};

static void finalize(napi_env env, void *data, void *hint) {
  (void)env;
  (void)hint;
  np_keylog_leave(data);
}

struct np_keylog *np_addon_keylog(napi_env env, napi_value value) {
  return np_addon_unwrap(env, value, &keylog_tag);
}

/* (): an empty log. */
static napi_value new_keylog(napi_env env, napi_callback_info info) {
  struct np_error error = {NP_OK};
  (void)info;
  struct np_keylog *log = np_keylog_new(0);
  if (!log) {
    np_fail(&error, NP_E_NO_MEMORY, "out of memory for a key log");
    return np_addon_throw(env, &error);
  }
  napi_value value = np_addon_wrap(env, log, &keylog_tag, finalize);
  if (!value) np_keylog_leave(log);
  return value;
}

/* (log, bytes): whole lines. */
static napi_value add_keys(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  uint8_t *bytes;
  size_t size;
  np_addon_arguments(env, info, arguments, 2);
  struct np_keylog *log = np_addon_keylog(env, arguments[0]);
  if (log && np_addon_bytes(env, arguments[1], &bytes, &size)) np_keylog_add(log, bytes, size);
  return NULL;
}

/* (log): what was counted. */
static napi_value keylog_counts(napi_env env, napi_callback_info info) {
  napi_value argument, object;
  struct np_keylog_stats stats;
  np_addon_arguments(env, info, &argument, 1);
  struct np_keylog *log = np_addon_keylog(env, argument);
  if (!log || napi_create_object(env, &object) != napi_ok) return NULL;
  np_keylog_counts(log, &stats);
  np_addon_set_number(env, object, "secrets", (double)stats.secrets);
  np_addon_set_number(env, object, "ignored_lines", (double)stats.ignored);
  np_addon_set_number(env, object, "bad_lines", (double)stats.bad);
  np_addon_set_number(env, object, "dropped", (double)stats.dropped);
  return object;
}

void np_addon_keylog_exports(napi_env env, napi_value exports) {
  np_addon_export(env, exports, "newKeylog", new_keylog);
  np_addon_export(env, exports, "addKeys", add_keys);
  np_addon_export(env, exports, "keylogCounts", keylog_counts);
}
