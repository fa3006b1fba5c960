/* metadata.c - what capture files say beside packets, and of packets, as words of which JavaScript
 * makes objects: for each a call here, not one for each of its members.
 * lib/file/metadata-objects.js reads them. */
#include "np/metadata.h"

#include <stdlib.h>
#include <string.h>

#include "addon.h"

/* What a word's lowest byte says that its 3 words are; the next byte is an enum np_meta_type, and
 * the upper half an index into the names. The other two words are a number, or the place in the
 * bytes and the length of a text; or, of what is large, an index into the array of values. */
enum op {
  OP_LIST,
  OP_OPEN,
  OP_OPEN_LISTED,
  OP_CLOSE,
  OP_SET,
  OP_APPEND,
  OP_NAME,
  OP_END,  /* of an object */
  OP_OVER, /* no more are told */
  OP_LARGE = 0x80
};

enum {
  EVENT_WORDS = 3,
  NEEDED_WORDS = 2,
  HEAD_WORDS = 4, /* of an entry: kind, packets before it, interface */
  TYPE_SHIFT = 8,
  NAME_SHIFT = 16,
  MOST_NAMES = 128, /* all members of all blocks are fewer */
  LARGE = 1024,     /* bytes; what has more becomes a value at once */
  LENT = 64 << 10, /* and what has more than this shares the list's memory: to copy it takes long */
  DEFAULT_OPTIONS = 1000
};

/* The names of members that JavaScript knows already, each a constant. */
struct addon_meta_words {
  const char *names[MOST_NAMES];
  uint32_t count;
};

struct encoder {
  napi_env env;
  struct addon_meta_words *known;
  uint32_t *words;
  uint8_t *bytes;
  size_t words_room, words_used; /* used: what it would take, also past the room */
  size_t bytes_room, bytes_used;
  napi_value large; /* array of values */
  uint32_t large_count;
  struct np_metadata
      *list; /* whose memory stays as long as it; NULL: of bytes of a packet's block */
};

static void add(struct encoder *e, uint32_t what, uint32_t low, uint32_t high) {
  const uint32_t event[EVENT_WORDS] = {what, low, high};
  if (e->words_used + EVENT_WORDS <= e->words_room)
    memcpy(e->words + e->words_used, event, sizeof event);
  e->words_used += EVENT_WORDS;
}

static void add_bytes(struct encoder *e, uint32_t what, const void *bytes, uint32_t length) {
  if (length > 0 && e->bytes_used + length <= e->bytes_room)
    memcpy(e->bytes + e->bytes_used, bytes, length);
  add(e, what, (uint32_t)e->bytes_used, length);
  e->bytes_used += length;
}

/* The index of a name, which JavaScript is told first. */
static uint32_t name_of(struct encoder *e, const char *name) {
  struct addon_meta_words *known = e->known;
  for (uint32_t i = 0; i < known->count; i++)
    if (known->names[i] == name) return i << NAME_SHIFT;
  uint32_t index = known->count < MOST_NAMES ? known->count++ : MOST_NAMES - 1;
  known->names[index] = name;
  add_bytes(e, OP_NAME | index << NAME_SHIFT, name, (uint32_t)strlen(name));
  return index << NAME_SHIFT;
}

static void on_list(void *context, const char *name) {
  uint32_t index = name_of(context, name);
  add(context, OP_LIST | index, 0, 0);
}

static void on_open(void *context, const char *name, bool is_listed) {
  uint32_t index = name_of(context, name);
  add(context, (is_listed ? OP_OPEN_LISTED : OP_OPEN) | index, 0, 0);
}

static void on_close(void *context) {
  add(context, OP_CLOSE, 0, 0);
}

static void end_loan(napi_env env, void *bytes, void *list) {
  (void)env;
  (void)bytes;
  np_metadata_leave(list);
}

/* Bytes as a Buffer: of much memory of the list, without a copy. */
static napi_status make_buffer(struct encoder *e, const struct np_meta_value *v,
                               napi_value *value) {
  struct addon_state *state = np_addon_state(e->env);
  void *bytes = (void *)(uintptr_t)v->bytes;
  if (v->length >= LENT && e->list && !state->copies) {
    struct np_metadata *list = np_metadata_share(e->list);
    napi_status status =
        napi_create_external_buffer(e->env, v->length, bytes, end_loan, list, value);
    if (status == napi_ok) return status;
    np_metadata_leave(list);
    state->copies |= status == napi_no_external_buffers_allowed;
  }
  return napi_create_buffer_copy(e->env, v->length, bytes, &bytes, value);
}

/* A long text is read when it is asked for: here it is its bytes. */
static void add_large(struct encoder *e, uint32_t what, const struct np_meta_value *v) {
  napi_value value;
  napi_status status =
      v->type == NP_META_TEXT && v->length < LENT
          ? napi_create_string_utf8(e->env, (const char *)v->bytes, v->length, &value)
          : make_buffer(e, v, &value);
  if (status == napi_ok) napi_set_element(e->env, e->large, e->large_count, value);
  add(e, what | OP_LARGE, e->large_count++, 0);
}

static void on_value(void *context, const struct np_meta_value *v) {
  struct encoder *e = context;
  uint32_t op = v->is_listed ? OP_APPEND : OP_SET;
  uint32_t what = op | (uint32_t)v->type << TYPE_SHIFT | name_of(e, v->name);
  if (v->type != NP_META_TEXT && v->type != NP_META_BYTES)
    add(e, what, (uint32_t)v->number, (uint32_t)(v->number >> 32));
  else if (v->length > LARGE)
    add_large(e, what, v);
  else
    add_bytes(e, what, v->bytes, v->length);
}

/* arguments: words, bytes, large. */
static bool begin(struct encoder *e, napi_env env, const napi_value *arguments) {
  struct addon_state *state = np_addon_state(env);
  uint8_t *words;
  size_t size;
  *e = (struct encoder){.env = env, .large = arguments[2]};
  if (!state->meta) state->meta = calloc(1, sizeof *state->meta);
  e->known = state->meta;
  if (!e->known || !np_addon_bytes(env, arguments[0], &words, &size) ||
      !np_addon_bytes(env, arguments[1], &e->bytes, &e->bytes_room))
    return false;
  e->words = (uint32_t *)(void *)words;
  e->words_room = size / sizeof(uint32_t);
  return e->words_room >= NEEDED_WORDS;
}

/* How far an encoder was before an object. */
struct mark {
  size_t words, bytes;
  uint32_t names, large;
};

static struct mark mark_of(const struct encoder *e) {
  return (struct mark){e->words_used, e->bytes_used, e->known->count, e->large_count};
}

/* Is there room for all of an object? If not, it is taken back; where it is the first one, the
 * first two words say how much it takes. */
static bool has_fitted(struct encoder *e, const struct mark *before) {
  if (e->words_used <= e->words_room && e->bytes_used <= e->bytes_room) return true;
  const uint32_t needed[NEEDED_WORDS] = {(uint32_t)e->words_used, (uint32_t)e->bytes_used};
  if (before->words == 0) memcpy(e->words, needed, sizeof needed);
  e->words_used = before->words;
  e->bytes_used = before->bytes;
  e->known->count = before->names;
  e->large_count = before->large;
  return false;
}

static struct np_meta_visitor visitor_of(struct encoder *e, struct np_meta_limit *limit) {
  return (struct np_meta_visitor){.context = e,
                                  .limit = limit,
                                  .list = on_list,
                                  .open = on_open,
                                  .close = on_close,
                                  .value = on_value};
}

/* Is an entry kept by nobody, once it was told? */
static bool is_passing(enum np_meta_kind kind) {
  return kind == NP_META_STATISTICS || kind == NP_META_DAMAGE;
}

/* Tell an entry. False when there is no room. */
static bool tell_entry(struct encoder *e, const struct np_meta *meta, struct np_meta_limit *left) {
  const struct mark before = mark_of(e);
  const bool passes = is_passing(meta->kind);
  struct np_meta_limit limit = *left;
  const struct np_meta_visitor visitor = visitor_of(e, &limit);
  limit.objects = passes ? limit.options : limit.objects - 1;
  np_meta_visit(meta, &visitor);
  add(e, OP_END, 0, 0);
  if (!has_fitted(e, &before)) return false;
  if (passes) limit.objects = left->objects;
  *left = limit;
  return true;
}

/* (session, places, first, words, bytes, large): the entries at these places, a Uint32Array, from
 * the first on, as many as there is room for. Returns how many words tell them; 0 when the room is
 * too small for one. Where the session has made as many objects as it may, they are over, and the
 * rest is left out. Also of a closed session. */
static napi_value metadata(napi_env env, napi_callback_info info) {
  napi_value arguments[6];
  struct encoder e;
  uint8_t *places;
  size_t size;
  uint32_t at = 0, place;
  np_addon_arguments(env, info, arguments, 6);
  struct addon_handle *h = np_addon_session(env, arguments[0]);
  napi_get_value_uint32(env, arguments[2], &at);
  if (!h || !np_addon_bytes(env, arguments[1], &places, &size) || !begin(&e, env, arguments + 3))
    return NULL;
  e.list = h->metadata;
  for (; at < size / sizeof place; at++) {
    memcpy(&place, places + at * sizeof place, sizeof place);
    const struct np_meta *meta = h->metadata ? np_metadata_at(h->metadata, place) : NULL;
    if (!meta) break;
    if (h->limit.objects == 0 && !is_passing(meta->kind)) {
      const struct mark before = mark_of(&e);
      add(&e, OP_OVER, 0, 0);
      if (has_fitted(&e, &before)) h->limit.left_out += size / sizeof place - at;
      break;
    }
    if (!tell_entry(&e, meta, &h->limit)) break;
  }
  return np_addon_uint(env, (double)e.words_used);
}

/* (session, place, words): heads of the entries from this place on, of HEAD_WORDS each, as many as
 * there is room for. Returns how many there are. Also of a closed session. */
static napi_value metadata_heads(napi_env env, napi_callback_info info) {
  napi_value arguments[3];
  uint32_t from = 0, count = 0;
  uint8_t *words;
  size_t size;
  np_addon_arguments(env, info, arguments, 3);
  struct addon_handle *h = np_addon_session(env, arguments[0]);
  napi_get_value_uint32(env, arguments[1], &from);
  if (!h || !np_addon_bytes(env, arguments[2], &words, &size)) return NULL;
  const struct np_meta *meta;
  while (h->metadata && (count + 1) * HEAD_WORDS * sizeof(uint32_t) <= size &&
         (meta = np_metadata_at(h->metadata, from + count))) {
    const uint32_t head[HEAD_WORDS] = {meta->kind, (uint32_t)meta->after,
                                       (uint32_t)(meta->after >> 32), meta->interface_id};
    memcpy(words + count++ * sizeof head, head, sizeof head);
  }
  return np_addon_uint(env, count);
}

/* (session): how many options, blocks and names have not become objects. Also of a closed one. */
static napi_value objects_left_out(napi_env env, napi_callback_info info) {
  napi_value argument;
  np_addon_arguments(env, info, &argument, 1);
  struct addon_handle *h = np_addon_session(env, argument);
  return h ? np_addon_uint(env, (double)h->limit.left_out) : NULL;
}

/* (slab, index, session or undefined, words, bytes, large): what the file says of a packet, as
 * above; undefined when that is nothing. */
static napi_value packet_options(napi_env env, napi_callback_info info) {
  napi_value arguments[6];
  struct np_packet_options options;
  struct np_record record;
  struct encoder e;
  uint8_t *slab;
  size_t size;
  uint32_t index = 0;
  np_addon_arguments(env, info, arguments, 6);
  if (!np_addon_bytes(env, arguments[0], &slab, &size)) return NULL;
  napi_get_value_uint32(env, arguments[1], &index);
  if (!np_slab_record(slab, size, index, &record) ||
      !np_slab_options(slab, size, &record, &options) || !begin(&e, env, arguments + 3))
    return NULL;
  struct addon_handle *h = np_addon_optional_session(env, arguments[2]);
  struct np_meta_limit limit = {.options = h ? h->limit.options : DEFAULT_OPTIONS,
                                .objects = UINT64_MAX};
  const struct mark before = mark_of(&e);
  const struct np_meta_visitor visitor = visitor_of(&e, &limit);
  np_packet_options_visit(&options, &visitor);
  add(&e, OP_END, 0, 0);
  if (!has_fitted(&e, &before)) return np_addon_uint(env, 0);
  if (h) h->limit.left_out += limit.left_out;
  return np_addon_uint(env, (double)e.words_used);
}

void np_addon_metadata_exports(napi_env env, napi_value exports) {
  np_addon_export(env, exports, "metadata", metadata);
  np_addon_export(env, exports, "metadataHeads", metadata_heads);
  np_addon_export(env, exports, "objectsLeftOut", objects_left_out);
  np_addon_export(env, exports, "packetOptions", packet_options);
}
