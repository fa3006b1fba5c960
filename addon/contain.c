/* contain.c - what the process gives up. */
#include "np/contain.h"

#include <stdlib.h>

#include "addon.h"
#include "np/writer.h"

static char **texts_of(napi_env env, napi_value object, const char *name, uint32_t *count) {
  napi_value list;
  bool is_list = false;
  if (napi_get_named_property(env, object, name, &list) != napi_ok ||
      napi_is_array(env, list, &is_list) != napi_ok || !is_list)
    return NULL;
  return np_addon_strings(env, list, count);
}

/* {user, group, confines, reads, writes}: {filter, paths, note} */
static napi_value contain(napi_env env, napi_callback_info info) {
  napi_value object, result = NULL;
  struct np_error error = {NP_OK};
  struct np_contained contained;
  np_addon_arguments(env, info, &object, 1);
  double user = np_addon_number(env, object, "user", -1);
  struct np_contain_options options = {
      .changes_user = user >= 0,
      .user = user >= 0 ? (uint32_t)np_addon_clamp(user, UINT32_MAX) : 0,
      .group = (uint32_t)np_addon_whole(env, object, "group", 0, UINT32_MAX),
      .confines = np_addon_flag(env, object, "confines")};
  bool is_pending = false;
  char **reads = texts_of(env, object, "reads", &options.read_count);
  char **writes = texts_of(env, object, "writes", &options.write_count);
  options.reads = (const char *const *)reads;
  options.writes = (const char *const *)writes;
  napi_is_exception_pending(env, &is_pending);
  enum np_status status = is_pending ? NP_OK : np_contain(&options, &contained, &error);
  np_addon_free_strings(reads, options.read_count);
  np_addon_free_strings(writes, options.write_count);
  if (is_pending) return NULL; /* what is to be given up was not read whole, and that is for ever */
  if (status != NP_OK) return np_addon_throw(env, &error);
  if (napi_create_object(env, &result) != napi_ok) return NULL;
  np_addon_set_bool(env, result, "filter", contained.has_filter);
  np_addon_set_bool(env, result, "paths", contained.has_paths);
  np_addon_set_string(env, result, "note", contained.note);
  return result;
}

/* (path, user, group, mode): the descriptor of a file that becomes the user's, as captures do. */
static napi_value make_file(napi_env env, napi_callback_info info) {
  napi_value arguments[4];
  uint32_t ids[3] = {0};
  struct np_error error = {NP_OK};
  int fd = -1;
  np_addon_arguments(env, info, arguments, 4);
  char *path = np_addon_string(env, arguments[0]);
  if (!path) return NULL;
  for (int i = 0; i < 3; i++) napi_get_value_uint32(env, arguments[i + 1], &ids[i]);
  enum np_status status = np_file_make(path, ids[0], ids[1], ids[2], &fd, &error);
  free(path);
  return status == NP_OK ? np_addon_uint(env, fd) : np_addon_throw(env, &error);
}

void np_addon_contain_exports(napi_env env, napi_value exports) {
  np_addon_export(env, exports, "makeFile", make_file);
  np_addon_export(env, exports, "contain", contain);
}
