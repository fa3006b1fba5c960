/* setup.c - what lib/ tells an environment when it is loaded. */
#include "addon.h"

/* (class of errors, function of a bell); of the last copy of lib/ that was loaded. */
static napi_value setup(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  napi_valuetype types[2];
  np_addon_arguments(env, info, arguments, 2);
  for (int i = 0; i < 2; i++)
    if (napi_typeof(env, arguments[i], &types[i]) != napi_ok || types[i] != napi_function)
      return np_addon_type_error(env, "expected a class and a function");
  np_addon_set_up(np_addon_state(env), arguments[0], arguments[1]);
  return NULL;
}

/* For tests: behave as where external ArrayBuffers are forbidden. */
static napi_value set_copies(napi_env env, napi_callback_info info) {
  napi_value argument;
  np_addon_arguments(env, info, &argument, 1);
  napi_get_value_bool(env, argument, &np_addon_state(env)->copies);
  return NULL;
}

void np_addon_setup_exports(napi_env env, napi_value exports) {
  np_addon_export(env, exports, "setup", setup);
  np_addon_export(env, exports, "setCopies", set_copies);
}
