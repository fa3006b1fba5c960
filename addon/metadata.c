/* metadata.c - what capture files say beside packets, and of packets, as JavaScript objects. */
#include "np/metadata.h"

#include "addon.h"

enum { MOST_DEPTH = 4 };

/* An object in the making. */
struct builder {
  napi_env env;
  napi_value at[MOST_DEPTH]; /* the object and those in it that are open */
  uint32_t depth;
};

static napi_value top(const struct builder *b) {
  return b->at[b->depth];
}

static void append(napi_env env, napi_value object, const char *name, napi_value element) {
  napi_value list;
  uint32_t length;
  if (napi_get_named_property(env, object, name, &list) == napi_ok &&
      napi_get_array_length(env, list, &length) == napi_ok)
    napi_set_element(env, list, length, element);
}

static void put(struct builder *b, const char *name, bool is_listed, napi_value value) {
  if (is_listed)
    append(b->env, top(b), name, value);
  else
    np_addon_set(b->env, top(b), name, value);
}

static void on_list(void *context, const char *name) {
  struct builder *b = context;
  napi_value list;
  if (napi_create_array(b->env, &list) == napi_ok) np_addon_set(b->env, top(b), name, list);
}

static void on_open(void *context, const char *name, bool is_listed) {
  struct builder *b = context;
  napi_value object;
  napi_create_object(b->env, &object);
  put(b, name, is_listed, object);
  b->at[++b->depth] = object;
}

static void on_close(void *context) {
  ((struct builder *)context)->depth--;
}

static napi_value bytes_of(napi_env env, const struct np_meta_value *v) {
  napi_value buffer = NULL;
  void *copy;
  napi_create_buffer_copy(env, v->length, v->length ? v->bytes : NULL, &copy, &buffer);
  return buffer;
}

static napi_value value_of(napi_env env, const struct np_meta_value *v) {
  napi_value value = NULL;
  switch (v->type) {
    case NP_META_TEXT:
      napi_create_string_utf8(env, (const char *)v->bytes, v->length, &value);
      break;
    case NP_META_BYTES:
      value = bytes_of(env, v);
      break;
    case NP_META_NUMBER:
      napi_create_double(env, (double)v->number, &value);
      break;
    case NP_META_SIGNED:
      napi_create_double(env, (double)(int64_t)v->number, &value);
      break;
    case NP_META_BIG:
      napi_create_bigint_uint64(env, v->number, &value);
      break;
    case NP_META_TIME:
      napi_create_bigint_int64(env, (int64_t)v->number, &value);
      break;
    case NP_META_FLAG:
      napi_get_boolean(env, v->number != 0, &value);
      break;
  }
  return value;
}

static void on_value(void *context, const struct np_meta_value *v) {
  struct builder *b = context;
  napi_value value = value_of(b->env, v);
  if (value) put(b, v->name, v->is_listed, value);
}

/* Begin an object. */
static bool begin(struct builder *b, napi_env env, struct np_meta_visitor *visitor) {
  *b = (struct builder){.env = env};
  *visitor = (struct np_meta_visitor){
      .context = b, .list = on_list, .open = on_open, .close = on_close, .value = on_value};
  return napi_create_object(env, &b->at[0]) == napi_ok;
}

static const char *kind_name(enum np_meta_kind kind) {
  static const char *const names[] = {
      [NP_META_SECTION] = "section", [NP_META_INTERFACE] = "interface",
      [NP_META_NAMES] = "names",     [NP_META_STATISTICS] = "statistics",
      [NP_META_SECRETS] = "secrets", [NP_META_JOURNAL] = "journal",
      [NP_META_CUSTOM] = "custom",   [NP_META_UNKNOWN] = "unknown",
      [NP_META_DAMAGE] = "damage",
  };
  return names[kind];
}

/* {kind, after, value} of an entry. */
static napi_value entry_of(napi_env env, const struct np_meta *meta) {
  struct np_meta_visitor visitor;
  struct builder b;
  napi_value entry;
  if (napi_create_object(env, &entry) != napi_ok || !begin(&b, env, &visitor)) return NULL;
  np_meta_visit(meta, &visitor);
  np_addon_set_string(env, entry, "kind", kind_name(meta->kind));
  np_addon_set_number(env, entry, "after", (double)meta->after);
  np_addon_set(env, entry, "value", b.at[0]);
  return entry;
}

/* (session, place): an array of the entries from this place on, {kind, after, value} each. Also of
 * a closed session. */
static napi_value metadata(napi_env env, napi_callback_info info) {
  napi_value arguments[2], list;
  uint32_t from = 0, count = 0;
  np_addon_arguments(env, info, arguments, 2);
  struct handle *h = np_addon_session(env, arguments[0]);
  napi_get_value_uint32(env, arguments[1], &from);
  if (!h || napi_create_array(env, &list) != napi_ok) return NULL;
  const struct np_meta *meta;
  while (h->metadata && (meta = np_metadata_at(h->metadata, from + count))) {
    napi_handle_scope scope;
    if (napi_open_handle_scope(env, &scope) != napi_ok) break;
    napi_value entry = entry_of(env, meta);
    if (entry) napi_set_element(env, list, count, entry);
    napi_close_handle_scope(env, scope);
    count++;
  }
  return list;
}

/* (slab, index): what the file says of a packet; undefined when that is nothing. */
static napi_value packet_options(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  struct np_meta_visitor visitor;
  struct np_packet_options options;
  struct np_record record;
  struct builder b;
  uint8_t *slab;
  size_t size;
  uint32_t index = 0;
  np_addon_arguments(env, info, arguments, 2);
  if (!np_addon_bytes(env, arguments[0], &slab, &size)) return NULL;
  napi_get_value_uint32(env, arguments[1], &index);
  if (!np_slab_record(slab, size, index, &record) ||
      !np_slab_options(slab, size, &record, &options) || !begin(&b, env, &visitor))
    return NULL;
  np_packet_options_visit(&options, &visitor);
  return b.at[0];
}

void np_addon_metadata_exports(napi_env env, napi_value exports) {
  np_addon_export(env, exports, "metadata", metadata);
  np_addon_export(env, exports, "packetOptions", packet_options);
}
