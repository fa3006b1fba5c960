/* own.c - protocols of a program's own: plug-ins, and descriptions that lib/own.js has checked. */
#include <stdlib.h>
#include <string.h>

#include "addon.h"
#include "np/own.h"

/* What a description needs until it is copied. */
struct kept {
  void **list;
  uint32_t count;
  bool failed; /* memory ran out */
};

static void *keep(struct kept *k, void *memory) {
  void **list = memory ? realloc(k->list, (k->count + 1) * sizeof *list) : NULL;
  if (list) {
    k->list = list;
    list[k->count++] = memory;
    return memory;
  }
  free(memory);
  k->failed = true;
  return NULL;
}

static void *keep_room(struct kept *k, uint32_t count, size_t size) {
  return keep(k, calloc((size_t)count + 1, size));
}

static void free_kept(struct kept *k) {
  for (uint32_t i = 0; i < k->count; i++) free(k->list[i]);
  free(k->list);
}

/* A text, or NULL where the object has none. */
static const char *text_of(napi_env env, struct kept *k, napi_value object, const char *name) {
  char *text = np_addon_text(env, object, name);
  return text ? keep(k, text) : NULL;
}

static uint64_t number_of(napi_env env, napi_value object, const char *name) {
  return np_addon_whole(env, object, name, 0, UINT64_MAX);
}

/* The elements of a member that is a list; 0 where it is none. */
static uint32_t list_of(napi_env env, napi_value object, const char *name, napi_value *list) {
  uint32_t count = 0;
  if (napi_get_named_property(env, object, name, list) != napi_ok) return 0;
  return napi_get_array_length(env, *list, &count) == napi_ok ? count : 0;
}

static napi_value element(napi_env env, napi_value list, uint32_t at) {
  napi_value value = NULL;
  return napi_get_element(env, list, at, &value) == napi_ok ? value : NULL;
}

/* ---- Rows ----------------------------------------------------------------------------------- */

static enum np_type type_named(const char *name) {
  unsigned type = 0;
  while (type < NP_TYPE_COUNT && (!name || strcmp(np_type_traits(type)->name, name) != 0)) type++;
  return (enum np_type)type;
}

static enum np_time time_named(const char *name) {
  unsigned time = 0;
  while (name && time < NP_TIME_COUNT && strcmp(np_time_name(time), name) != 0) time++;
  return (enum np_time)time;
}

/* [{value, name}]; NULL where there are none. */
static const struct np_name *names_of(napi_env env, struct kept *k, napi_value row) {
  napi_value list;
  uint32_t count = list_of(env, row, "names", &list);
  struct np_name *names = count > 0 ? keep_room(k, count, sizeof *names) : NULL;
  for (uint32_t i = 0; names && i < count; i++) {
    napi_value entry = element(env, list, i);
    names[i].value = number_of(env, entry, "value");
    names[i].name = text_of(env, k, entry, "name");
  }
  return names;
}

static struct np_field row_of(napi_env env, struct kept *k, napi_value row) {
  return (struct np_field){.name = text_of(env, k, row, "name"),
                           .bit = (int32_t)np_addon_number(env, row, "bit", NP_VARIABLE),
                           .width = (uint16_t)np_addon_whole(env, row, "width", 0, UINT16_MAX),
                           .type = (uint16_t)type_named(text_of(env, k, row, "type")),
                           .doc = text_of(env, k, row, "doc"),
                           .names = names_of(env, k, row),
                           .flags = (uint16_t)np_addon_whole(env, row, "flags", 0, UINT16_MAX),
                           .of = (int16_t)np_addon_whole(env, row, "of", 0, INT16_MAX),
                           .time = (uint16_t)time_named(text_of(env, k, row, "time"))};
}

static void read_rows(napi_env env, struct kept *k, napi_value object, struct np_protocol *p) {
  napi_value list;
  uint32_t count = list_of(env, object, "rows", &list);
  if (count >= UINT16_MAX) count = UINT16_MAX - 1;
  struct np_field *fields = keep_room(k, count, sizeof *fields);
  for (uint32_t i = 0; fields && i < count; i++) fields[i] = row_of(env, k, element(env, list, i));
  p->fields = fields;
  p->field_count = fields ? (uint16_t)count : 0;
}

/* ---- The rest of a description -------------------------------------------------------------- */

static void read_binds(napi_env env, struct kept *k, napi_value object, struct np_protocol *p) {
  napi_value list;
  uint32_t count = list_of(env, object, "binds", &list);
  struct np_bind *binds = keep_room(k, count, sizeof *binds);
  for (uint32_t i = 0; binds && i < count; i++) {
    napi_value entry = element(env, list, i);
    const char *table = text_of(env, k, entry, "table");
    binds[i] =
        (struct np_bind){.table = table ? np_key_table_find(table) : NP_TABLE_END,
                         .value = (uint32_t)np_addon_whole(env, entry, "from", 0, UINT32_MAX),
                         .to = (uint32_t)np_addon_whole(env, entry, "to", 0, UINT32_MAX),
                         .key = text_of(env, k, entry, "key")};
    if (binds[i].to == binds[i].value) binds[i].to = 0;
  }
  p->binds = binds;
}

static struct np_told_length length_of(napi_env env, struct kept *k, napi_value object,
                                       const char *name) {
  napi_value told = NULL;
  napi_get_named_property(env, object, name, &told);
  return (struct np_told_length){
      .row = text_of(env, k, told, "row"),
      .times = (uint32_t)np_addon_whole(env, told, "times", 1, UINT32_MAX),
      .plus = (int32_t)np_addon_number(env, told, "plus", 0)};
}

static void read_items(napi_env env, struct kept *k, napi_value object, struct np_item_list *to) {
  napi_value items = NULL, list;
  napi_get_named_property(env, object, "items", &items);
  *to = (struct np_item_list){.record = text_of(env, k, items, "record"),
                              .type = text_of(env, k, items, "type"),
                              .length = text_of(env, k, items, "length"),
                              .value = text_of(env, k, items, "value"),
                              .align = (uint32_t)np_addon_whole(env, items, "align", 1, UINT16_MAX),
                              .counts_head = np_addon_flag(env, items, "counts_head"),
                              .has_end = np_addon_flag(env, items, "has_end"),
                              .end = number_of(env, items, "end"),
                              .has_filler = np_addon_flag(env, items, "has_filler"),
                              .filler = number_of(env, items, "filler")};
  uint32_t count = list_of(env, items, "kinds", &list);
  struct np_item_kind *kinds = keep_room(k, count, sizeof *kinds);
  for (uint32_t i = 0; kinds && i < count; i++) {
    napi_value entry = element(env, list, i);
    kinds[i] = (struct np_item_kind){number_of(env, entry, "type"), text_of(env, k, entry, "row")};
  }
  to->kinds = kinds;
  to->kind_count = kinds ? count : 0;
}

static void read_next(napi_env env, struct kept *k, napi_value object, struct np_definition *to) {
  napi_value next = NULL;
  napi_get_named_property(env, object, "next", &next);
  const char *table = text_of(env, k, next, "table");
  to->next_table = table ? np_key_table_find(table) : NP_TABLE_END;
  to->next_row = text_of(env, k, next, "row");
  to->next_value = (uint32_t)np_addon_whole(env, next, "value", 0, UINT32_MAX);
}

/* How long messages on TCP are: a fixed row tells it. */
static void read_stream(napi_env env, struct kept *k, napi_value object, struct np_protocol *p) {
  napi_value stream = NULL;
  napi_get_named_property(env, object, "stream", &stream);
  const char *row = text_of(env, k, stream, "row");
  struct np_stream_rules *rules = row ? keep_room(k, 1, sizeof *rules) : NULL;
  for (uint16_t i = 0; rules && i < p->field_count; i++)
    if (p->fields[i].name && strcmp(p->fields[i].name, row) == 0)
      rules->framing.length = &p->fields[i];
  if (!rules || !rules->framing.length) return;
  rules->framing.header = (uint16_t)(p->header_bits / 8);
  rules->framing.plus = (uint32_t)np_addon_whole(env, stream, "plus", 0, UINT32_MAX);
  rules->framing.maximum = (uint32_t)np_addon_whole(env, stream, "maximum", 65535, UINT32_MAX);
  p->stream = rules;
}

static void read_definition(napi_env env, struct kept *k, napi_value object,
                            struct np_definition *to) {
  to->protocol = (struct np_protocol){
      .name = text_of(env, k, object, "name"),
      .title = text_of(env, k, object, "title"),
      .spec = text_of(env, k, object, "spec"),
      .group = text_of(env, k, object, "group"),
      .summary = text_of(env, k, object, "summary"),
      .header_bits = (uint16_t)np_addon_whole(env, object, "header_bits", 0, UINT16_MAX)};
  read_rows(env, k, object, &to->protocol);
  read_binds(env, k, object, &to->protocol);
  read_stream(env, k, object, &to->protocol);
  to->header = length_of(env, k, object, "header");
  to->whole = length_of(env, k, object, "whole");
  read_items(env, k, object, &to->items);
  read_next(env, k, object, to);
}

/* (what lib/own.js made of a description, its text): the protocol's id. */
static napi_value define_protocol(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  struct kept k = {NULL, 0, false};
  struct np_definition definition = {{NULL}};
  struct np_error error = {NP_OK};
  uint16_t id = 0;
  np_addon_arguments(env, info, arguments, 2);
  char *text = np_addon_string(env, arguments[1]);
  if (!text) return NULL;
  read_definition(env, &k, arguments[0], &definition);
  enum np_status status = k.failed ? np_fail(&error, NP_E_NO_MEMORY, "out of memory")
                                   : np_protocol_define(&definition, text, &id, &error);
  free_kept(&k);
  free(text);
  return status == NP_OK ? np_addon_uint(env, id) : np_addon_throw(env, &error);
}

/* (path): the ids of its protocols. */
static napi_value load_plugin(napi_env env, napi_callback_info info) {
  napi_value argument, list;
  struct np_error error = {NP_OK};
  uint16_t ids[NP_MOST_ADDED];
  uint32_t count = 0;
  np_addon_arguments(env, info, &argument, 1);
  char *path = np_addon_string(env, argument);
  if (!path) return NULL;
  enum np_status status = np_plugin_load(path, ids, &count, &error);
  free(path);
  if (status != NP_OK) return np_addon_throw(env, &error);
  if (napi_create_array_with_length(env, count, &list) != napi_ok) return NULL;
  for (uint32_t i = 0; i < count; i++) napi_set_element(env, list, i, np_addon_uint(env, ids[i]));
  return list;
}

void np_addon_own_exports(napi_env env, napi_value exports) {
  np_addon_export(env, exports, "defineProtocol", define_protocol);
  np_addon_export(env, exports, "loadPlugin", load_plugin);
}
