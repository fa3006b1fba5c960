/* edit.c - a writer's edit from JavaScript. */
#include "np/edit.h"

#include "addon.h"

/* The pairs of a BigUint64Array; none when it is missing. */
static void set_ranges(napi_env env, napi_value o, struct np_edit_options *options) {
  napi_value value;
  bool is_array = false;
  void *data = NULL;
  size_t count = 0;
  napi_typedarray_type type;
  if (napi_get_named_property(env, o, "ranges", &value) != napi_ok ||
      napi_is_typedarray(env, value, &is_array) != napi_ok || !is_array ||
      napi_get_typedarray_info(env, value, &type, &count, &data, NULL, NULL) != napi_ok ||
      type != napi_biguint64_array)
    return;
  options->ranges = data;
  options->range_count = (uint32_t)(count / 2);
}

enum np_status np_addon_edit(napi_env env, napi_value options, struct np_edit **edit,
                             struct np_error *error) {
  napi_value o;
  napi_valuetype type;
  *edit = NULL;
  if (napi_get_named_property(env, options, "edit", &o) != napi_ok ||
      napi_typeof(env, o, &type) != napi_ok || type != napi_object)
    return NP_OK;
  struct np_edit_options e = {
      .invert = np_addon_flag(env, o, "invert"),
      .duplicate_window = (uint32_t)np_addon_whole(env, o, "duplicate_window", 0, UINT32_MAX),
      .chop_start = (uint32_t)np_addon_whole(env, o, "chop_start", 0, UINT32_MAX),
      .chop_end = (uint32_t)np_addon_whole(env, o, "chop_end", 0, UINT32_MAX),
      .snap_length = (uint32_t)np_addon_whole(env, o, "snap_length", 0, UINT32_MAX)};
  e.has_from = np_addon_bigint(env, o, "from_ns", &e.from_ns);
  e.has_to = np_addon_bigint(env, o, "to_ns", &e.to_ns);
  e.has_duplicate_time = np_addon_bigint(env, o, "duplicate_ns", &e.duplicate_ns);
  if (!np_addon_bigint(env, o, "shift_ns", &e.shift_ns)) e.shift_ns = 0;
  set_ranges(env, o, &e); /* the last one: a getter could take the memory away */
  return np_edit_new(&e, edit, error);
}

void np_addon_set_edit_stats(napi_env env, napi_value object, const struct np_edit_stats *stats) {
  np_addon_set_number(env, object, "edited", (double)stats->packets);
  np_addon_set_number(env, object, "out_of_range", (double)stats->out_of_range);
  np_addon_set_number(env, object, "out_of_time", (double)stats->out_of_time);
  np_addon_set_number(env, object, "duplicates", (double)stats->duplicates);
  np_addon_set_number(env, object, "impossible", (double)stats->impossible);
  np_addon_set_number(env, object, "shortened", (double)stats->shortened);
}
