/* engine.c - engines that JavaScript asks for: decode_as and disable. */
#include <stdlib.h>
#include <string.h>

#include "addon.h"
#include "np/text.h"

static const napi_type_tag engine_tag = {0x6e705f656e67696e, 0x655f6e6f64653339};

struct addon_decoder *np_addon_decoder(napi_env env, napi_value value) {
  napi_valuetype type = napi_undefined;
  napi_typeof(env, value, &type);
  if (type == napi_undefined) return np_addon_state(env)->decoder;
  return np_addon_unwrap(env, value, &engine_tag);
}

const struct np_printer *np_addon_printer(napi_env env, struct addon_decoder *decoder) {
  if (!decoder->printer) decoder->printer = np_printer_new(decoder->engine);
  if (!decoder->printer) napi_throw_error(env, "ERR_PCAP_NO_MEMORY", "out of memory");
  return decoder->printer;
}

static void finalize(napi_env env, void *data, void *hint) {
  (void)env;
  (void)hint;
  np_addon_decoder_leave(data);
}

/* ---- Options -------------------------------------------------------------------------------- */

/* Texts that are freed together. */
static void free_decode_as(struct np_decode_as *list, uint32_t count) {
  for (uint32_t i = 0; list && i < count; i++) {
    free((char *)(uintptr_t)list[i].table);
    free((char *)(uintptr_t)list[i].key);
    free((char *)(uintptr_t)list[i].protocol);
  }
  free(list);
}

/* [{table, from, to, key, protocol}]; NULL when out of memory or there is none. */
static struct np_decode_as *read_decode_as(napi_env env, napi_value list, uint32_t *count) {
  *count = 0;
  uint32_t length = 0;
  if (napi_get_array_length(env, list, &length) != napi_ok) return NULL;
  struct np_decode_as *as = calloc((size_t)length + 1, sizeof *as);
  for (uint32_t i = 0; as && i < length; i++) {
    napi_value entry;
    if (napi_get_element(env, list, i, &entry) != napi_ok) break;
    as[i] =
        (struct np_decode_as){.table = np_addon_text(env, entry, "table"),
                              .from = (uint32_t)np_addon_whole(env, entry, "from", 0, UINT32_MAX),
                              .to = (uint32_t)np_addon_whole(env, entry, "to", 0, UINT32_MAX),
                              .key = np_addon_text(env, entry, "key"),
                              .protocol = np_addon_text(env, entry, "protocol")};
    if (!as[i].table) break;
    ++*count;
  }
  return as;
}

/* Ids of protocols, at most `capacity` of them. */
static uint32_t read_ids(napi_env env, napi_value list, uint16_t *ids, uint32_t capacity) {
  uint32_t length = 0;
  if (napi_get_array_length(env, list, &length) != napi_ok) return 0;
  if (length > capacity) length = capacity;
  for (uint32_t i = 0; i < length; i++) {
    napi_value element;
    double id = 0;
    if (napi_get_element(env, list, i, &element) == napi_ok)
      napi_get_value_double(env, element, &id);
    ids[i] = (uint16_t)np_addon_clamp(id, UINT16_MAX);
  }
  return length;
}

/* (list of decode_as, names of what is disabled, ids of added protocols): an engine. */
static napi_value new_engine(napi_env env, napi_callback_info info) {
  napi_value arguments[3], result = NULL;
  struct np_error error = {NP_OK};
  struct np_engine_options options = {0};
  uint16_t added[NP_MOST_ADDED];
  np_addon_arguments(env, info, arguments, 3);
  options.added = added;
  options.added_count = read_ids(env, arguments[2], added, NP_MOST_ADDED);
  struct np_decode_as *as = read_decode_as(env, arguments[0], &options.decode_as_count);
  char **disabled = np_addon_strings(env, arguments[1], &options.disabled_count);
  options.decode_as = as;
  options.disabled = (const char *const *)disabled;
  struct addon_decoder *decoder = np_addon_decoder_new(&options, &error);
  free_decode_as(as, options.decode_as_count);
  if (disabled) np_addon_free_strings(disabled, options.disabled_count);
  if (!decoder) return np_addon_throw(env, &error);
  result = np_addon_wrap(env, decoder, &engine_tag, finalize);
  if (!result) np_addon_decoder_leave(decoder);
  return result;
}

/* The tables of keys: [{name, bits, doc}]. */
static napi_value key_tables(napi_env env, napi_callback_info info) {
  (void)info;
  napi_value list, object;
  if (napi_create_array(env, &list) != napi_ok) return NULL;
  for (unsigned i = NP_TABLE_END + 1; np_key_table_at(i); i++) {
    const struct np_key_table *table = np_key_table_at(i);
    if (napi_create_object(env, &object) != napi_ok) return NULL;
    np_addon_set_string(env, object, "name", table->name);
    np_addon_set_number(env, object, "bits", table->bits);
    np_addon_set_string(env, object, "doc", table->doc);
    napi_set_element(env, list, i - 1, object);
  }
  return list;
}

void np_addon_engine_exports(napi_env env, napi_value exports) {
  np_addon_export(env, exports, "newEngine", new_engine);
  np_addon_export(env, exports, "keyTables", key_tables);
}
