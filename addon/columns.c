/* columns.c - columns of the current block, filled into arrays that JavaScript owns. */
#include "np/columns.h"

#include <stdlib.h>

#include "addon.h"

static const napi_type_tag columns_tag = {0x6e705f636f6c756d, 0x6e735f6e6f646531};

struct plan {
  struct np_columns *columns;
  size_t count;
  struct np_column_out *out;
};

static void free_plan(struct plan *plan) {
  np_columns_free(plan->columns);
  free(plan->out);
  free(plan);
}

static void finalize(napi_env env, void *data, void *hint) {
  (void)env;
  (void)hint;
  free_plan(data);
}

/* What JavaScript needs to know of the columns: [kind, width, type of the field or -1, …]. */
static napi_value describe(napi_env env, const struct plan *plan) {
  napi_value list = NULL;
  if (napi_create_array(env, &list) != napi_ok) return NULL;
  for (size_t i = 0; i < plan->count; i++) {
    uint32_t width;
    enum np_column_kind kind = np_columns_kind(plan->columns, i, &width);
    const struct np_field *field = np_columns_field(plan->columns, i);
    uint32_t at = (uint32_t)i * 3;
    napi_set_element(env, list, at, np_addon_uint(env, kind));
    napi_set_element(env, list, at + 1, np_addon_uint(env, width));
    napi_set_element(env, list, at + 2, np_addon_uint(env, field ? (double)field->type : -1));
  }
  return list;
}

/* (names): a plan with its `columns` described. */
static napi_value new_columns(napi_env env, napi_callback_info info) {
  napi_value argument, result = NULL;
  uint32_t count;
  struct np_error error = {NP_OK};
  np_addon_arguments(env, info, &argument, 1);
  char **names = np_addon_strings(env, argument, &count);
  struct plan *plan = calloc(1, sizeof *plan);
  struct np_column_out *out = calloc(count ? count : 1, sizeof *out);
  enum np_status status = NP_E_NO_MEMORY;
  if (names && plan && out) {
    plan->count = count;
    plan->out = out;
    status = np_columns_new((const char *const *)names, count, &plan->columns, &error);
  }
  np_addon_free_strings(names, count);
  if (status == NP_OK && (result = np_addon_wrap(env, plan, &columns_tag, finalize)) != NULL) {
    np_addon_set(env, result, "columns", describe(env, plan));
    return result;
  }
  free(plan);
  free(out);
  return status == NP_OK ? NULL : np_addon_throw(env, &error);
}

/* The n-th memory of a flat list of typed arrays; NULL where there is none. */
static void *memory(napi_env env, napi_value list, uint32_t at, size_t *size) {
  napi_value element;
  napi_valuetype type;
  uint8_t *bytes = NULL;
  *size = 0;
  if (napi_get_element(env, list, at, &element) != napi_ok ||
      napi_typeof(env, element, &type) != napi_ok || type != napi_object)
    return NULL;
  return np_addon_bytes(env, element, &bytes, size) ? bytes : NULL;
}

/* Is there room for `count` values in each column? */
static bool place(napi_env env, struct plan *plan, napi_value list, uint32_t count) {
  for (uint32_t i = 0; i < plan->count; i++) {
    static const uint32_t sizes[] = {1, 2, 4, 8, 8, 8};
    uint32_t width;
    enum np_column_kind kind = np_columns_kind(plan->columns, i, &width);
    size_t values_size, validity_size, data_size;
    struct np_column_out *out = &plan->out[i];
    out->values = memory(env, list, i * 3, &values_size);
    out->validity = memory(env, list, i * 3 + 1, &validity_size);
    out->data = memory(env, list, i * 3 + 2, &data_size);
    out->data_size = data_size > UINT32_MAX ? UINT32_MAX : (uint32_t)data_size;
    size_t each = kind == NP_COLUMN_FIXED ? width : kind == NP_COLUMN_BYTES ? 4 : sizes[kind];
    size_t values = (size_t)count + (kind == NP_COLUMN_BYTES);
    if (values_size / each < values || validity_size < ((size_t)count + 7) / 8) return false;
  }
  return true;
}

/* (plan, session, first, count, arrays, result): fill; result[2i] gets how many packets have
 * field i, result[2i + 1] the bytes of data that it takes. */
static napi_value fill_columns(napi_env env, napi_callback_info info) {
  napi_value arguments[6];
  uint32_t first = 0, count = 0;
  size_t size;
  np_addon_arguments(env, info, arguments, 6);
  struct plan *plan = np_addon_unwrap(env, arguments[0], &columns_tag);
  struct handle *h = plan ? np_addon_session(env, arguments[1]) : NULL;
  if (!h || !h->current) return NULL;
  napi_get_value_uint32(env, arguments[2], &first);
  napi_get_value_uint32(env, arguments[3], &count);
  uint32_t *result = memory(env, arguments[5], 0, &size);
  if (!place(env, plan, arguments[4], count) || !result || size / 8 < plan->count)
    return np_addon_type_error(env, "the arrays of the columns are too small");
  if (np_columns_fill(plan->columns, h->state->engine, h->current->slab, h->current->slab_size,
                      first, count, plan->out) != NP_OK)
    return np_addon_type_error(env, "not a block");
  for (size_t i = 0; i < plan->count; i++) {
    result[2 * i] = plan->out[i].valid_count;
    result[2 * i + 1] = plan->out[i].data_size;
  }
  return NULL;
}

void np_addon_columns_exports(napi_env env, napi_value exports) {
  np_addon_export(env, exports, "newColumns", new_columns);
  np_addon_export(env, exports, "fillColumns", fill_columns);
}
