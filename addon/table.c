/* table.c - the protocols' tables as JSON, for the generator and for pcap.protocols. */
#include <stdlib.h>

#include "addon.h"
#include "np/text.h"

/* Text of the tables is ours: quotes and backslashes are all that can need escaping. */
static void add_text(struct np_text *json, const char *key, const char *text) {
  np_text_format(json, "\"%s\":", key);
  if (!text) {
    np_text_string(json, "null,");
    return;
  }
  np_text_string(json, "\"");
  for (; *text; text++) {
    if (*text == '"' || *text == '\\') np_text_string(json, "\\");
    np_text_add(json, text, 1);
  }
  np_text_string(json, "\",");
}

static void add_names(struct np_text *json, const struct np_name *names) {
  if (!names) {
    np_text_string(json, "\"names\":null");
    return;
  }
  np_text_string(json, "\"names\":{");
  for (const struct np_name *name = names; name->name; name++)
    np_text_format(json, "%s\"%llu\":\"%s\"", name == names ? "" : ",",
                   (unsigned long long)name->value, name->name);
  np_text_string(json, "}");
}

static void add_field(struct np_text *json, const struct np_field *field) {
  static const char *const columns[] = {
      [NP_HOLDS_NUMBERS] = "numbers", [NP_HOLDS_SIGNED] = "signed",
      [NP_HOLDS_IPV4] = "ipv4",       [NP_HOLDS_SECONDS] = "seconds",
      [NP_HOLDS_FIXED] = "fixed",     [NP_HOLDS_VARIABLE] = "variable",
      [NP_HOLDS_NOTHING] = "nothing"};
  const struct np_type_traits *traits = np_type_traits(field->type);
  np_text_string(json, "{");
  add_text(json, "name", field->name);
  add_text(json, "type", traits->name);
  add_text(json, "javascript", traits->javascript);
  add_text(json, "column", columns[traits->column]);
  add_text(json, "time", traits->read == NP_READ_TIME ? np_time_name(field->time) : NULL);
  add_text(json, "wireshark", field->wireshark);
  add_text(json, "union", field->union_name);
  add_text(json, "doc", field->doc);
  np_text_format(json, "\"bit\":%d,\"width\":%u,\"flags\":%u,\"of\":%d,", (int)field->bit,
                 (unsigned)field->width, field->flags, field->of);
  if (field->when)
    np_text_format(json, "\"when\":{\"row\":%u,\"from\":%u,\"to\":%u},", (unsigned)field->when->row,
                   (unsigned)field->when->from, (unsigned)field->when->to);
  add_names(json, field->names);
  np_text_string(json, "}");
}

static void add_protocol(struct np_text *json, const struct np_protocol *protocol) {
  np_text_string(json, "{");
  add_text(json, "name", protocol->name);
  add_text(json, "title", protocol->title);
  add_text(json, "spec", protocol->spec);
  add_text(json, "wireshark", protocol->wireshark);
  add_text(json, "group", protocol->group);
  np_text_format(json, "\"claims\":%s,", protocol->claims ? "true" : "false");
  np_text_format(json, "\"header_bits\":%u,\"details\":%s,\"fields\":[",
                 (unsigned)protocol->header_bits, protocol->details ? "true" : "false");
  for (uint16_t i = 0; i < protocol->field_count; i++) {
    if (i) np_text_string(json, ",");
    add_field(json, &protocol->fields[i]);
  }
  np_text_string(json, "]}");
}

/* (first): of the protocols from this id on; without it of all. */
static napi_value tables(napi_env env, napi_callback_info info) {
  struct np_text json = {0};
  napi_value argument, result = NULL;
  double first = 0;
  np_addon_arguments(env, info, &argument, 1);
  napi_get_value_double(env, argument, &first);
  np_text_string(&json, "[");
  for (unsigned id = (unsigned)np_addon_clamp(first, UINT16_MAX); id < np_protocol_count(); id++) {
    if (json.length > 1) np_text_string(&json, ",");
    add_protocol(&json, np_protocol_at(id));
  }
  np_text_string(&json, "]");
  if (json.failed)
    napi_throw_error(env, "ERR_PCAP_NO_MEMORY", "out of memory");
  else
    napi_create_string_utf8(env, json.bytes, json.length, &result);
  np_text_free(&json);
  return result;
}

/* (name): where it leads: [protocol, row, …]; nothing for an unknown one. */
static napi_value find_field(napi_env env, napi_callback_info info) {
  enum { MOST_NAME = 128 };
  napi_value argument, list = NULL;
  char name[MOST_NAME];
  size_t length = 0;
  np_addon_arguments(env, info, &argument, 1);
  /* A name that is cut is no longer one: all are shorter. */
  if (napi_get_value_string_utf8(env, argument, name, sizeof name, &length) != napi_ok)
    return np_addon_type_error(env, "expected a name");
  size_t count = length + 1 < sizeof name ? np_field_find(name, NULL, 0) : 0;
  struct np_field_ref *refs = calloc(count + 1, sizeof *refs);
  if (!refs || napi_create_array(env, &list) != napi_ok) count = 0;
  if (count) np_field_find(name, refs, count);
  for (uint32_t i = 0; i < count; i++) {
    napi_set_element(env, list, 2 * i, np_addon_uint(env, refs[i].protocol));
    napi_set_element(env, list, 2 * i + 1, np_addon_uint(env, refs[i].row));
  }
  free(refs);
  return list;
}

static napi_value link_type_name(napi_env env, napi_callback_info info) {
  napi_value argument, result = NULL;
  uint32_t number = 0;
  char unknown[NP_LINK_TYPE_NAME_SIZE];
  np_addon_arguments(env, info, &argument, 1);
  napi_get_value_uint32(env, argument, &number);
  const char *name = np_link_type_text((uint16_t)number, unknown);
  napi_create_string_utf8(env, name, NAPI_AUTO_LENGTH, &result);
  return result;
}

void np_addon_table_exports(napi_env env, napi_value exports) {
  np_addon_export(env, exports, "linkTypeName", link_type_name);
  np_addon_export(env, exports, "findField", find_field);
  np_addon_export(env, exports, "tables", tables);
}
