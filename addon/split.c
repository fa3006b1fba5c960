/* split.c - sessions that write a file for each flow. */
#include "np/split.h"

#include <stdlib.h>

#include "addon.h"

static enum np_status write_split(void *native, const struct np_block *block, uint32_t first,
                                  struct np_metadata *metadata, struct np_error *error) {
  return np_split_block(native, block, first, metadata, error);
}

static enum np_status close_split(void *native, const struct np_stats *stats,
                                  struct np_error *error) {
  (void)stats;
  return np_split_close(native, error);
}

static void hurry_split(void *native) {
  np_split_hurry(native);
}

static void free_split(void *native) {
  np_split_free(native);
}

static const struct addon_sink_kind kind = {.name = "split",
                                            .wants_layers = true,
                                            .weight = 1 << 20,
                                            .write = write_split,
                                            .close = close_split,
                                            .hurry = hurry_split,
                                            .free = free_split};

/* {path, max_flows, max_open, and a writer's options} */
static napi_value open_split(napi_env env, napi_callback_info info) {
  napi_value object;
  struct np_error error = {NP_OK};
  struct np_split *split = NULL;
  np_addon_arguments(env, info, &object, 1);
  struct np_split_options options = {
      .max_flows = (uint32_t)np_addon_whole(env, object, "max_flows", 0, UINT32_MAX),
      .max_open = (uint32_t)np_addon_whole(env, object, "max_open", 0, UINT32_MAX),
      .max_fragments = (uint32_t)np_addon_whole(env, object, "max_fragments", 0, UINT32_MAX)};
  enum np_status status = np_addon_write_options(env, object, &options.write, &error);
  char *path = np_addon_text(env, object, "path");
  if (status == NP_OK) status = np_split_open(path ? path : "", &options, &split, &error);
  free(path);
  np_addon_write_options_free(&options.write);
  if (status != NP_OK) return np_addon_throw(env, &error);
  return np_addon_sink(env, &kind, split);
}

static napi_value close_of(napi_env env, napi_callback_info info) {
  napi_value argument;
  struct np_error error = {NP_OK};
  np_addon_arguments(env, info, &argument, 1);
  struct np_split *split = np_addon_sink_native(env, argument, &kind);
  if (!split || np_split_close(split, &error) == NP_OK) return NULL;
  return np_addon_throw(env, &error);
}

static napi_value split_stats(napi_env env, napi_callback_info info) {
  napi_value argument, result;
  struct np_split_stats stats;
  struct np_edit_stats edited;
  np_addon_arguments(env, info, &argument, 1);
  struct np_split *split = np_addon_sink_native(env, argument, &kind);
  if (!split || napi_create_object(env, &result) != napi_ok) return NULL;
  np_split_stats(split, &stats);
  np_split_edit_stats(split, &edited);
  np_addon_set_write_stats(env, result, &stats.written, &edited);
  np_addon_set_number(env, result, "flows", (double)stats.flows);
  np_addon_set_number(env, result, "other", (double)stats.other);
  np_addon_set_number(env, result, "excess", (double)stats.excess);
  np_addon_set_number(env, result, "fragments_apart", (double)stats.fragments_apart);
  np_addon_set_number(env, result, "fragments_forgotten", (double)stats.fragments_forgotten);
  return result;
}

void np_addon_split_exports(napi_env env, napi_value exports) {
  np_addon_export(env, exports, "openSplit", open_split);
  np_addon_export(env, exports, "closeSplit", close_of);
  np_addon_export(env, exports, "splitStats", split_stats);
}
