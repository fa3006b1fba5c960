/* tree_shape.c - the shapes of protocols' objects in a tree. */
#include "print/tree_shape.h"

#include <string.h>

#include "table/registry.h"

/* A part of a name as a key, with its quotes and its colon; NULL when out of memory. */
static const char *make_key(struct np_arena *arena, const char *name, size_t length) {
  char *key = np_arena_alloc(arena, length + 4);
  if (!key) return NULL;
  key[0] = '"';
  memcpy(key + 1, name, length);
  memcpy(key + 1 + length, "\":", 3);
  return key;
}

/* Only with checksums on request. */
static bool is_absent(const struct np_field *row) {
  return row->flags & NP_HIDDEN || row->type == NP_GROUP || row->type == NP_CHECKSUM_STATUS;
}

/* Is the row one of those that the part of the layer has: first fixed rows and names, then those
 * about the payload? */
static bool is_in_part(enum np_row_how how, bool payload) {
  if (payload) return how == NP_ROW_PAYLOAD;
  return how == NP_ROW_FIXED || how == NP_ROW_NAME;
}

static bool add_key(struct np_shape *shape, struct np_shape_key *list, struct np_arena *arena,
                    const struct np_field *row, enum np_row_how how) {
  const char *dot = strchr(row->name, '.');
  const char *name = dot ? dot + 1 : row->name;
  struct np_shape_key *key = &list[shape->count];
  size_t group = dot ? (size_t)(dot - row->name) : 0;
  key->row = row;
  key->how = how;
  key->key = make_key(arena, name, strlen(name));
  key->key_length = (uint16_t)(strlen(name) + 3);
  if (dot) {
    const struct np_shape_key *before = shape->count ? key - 1 : NULL;
    bool same = before && before->group && before->group_length == group + 3 &&
                memcmp(before->group + 1, row->name, group) == 0;
    key->group = same ? before->group : make_key(arena, row->name, group);
    key->group_length = (uint16_t)(group + 3);
    if (!key->group) return false;
  }
  shape->count++;
  return key->key != NULL;
}

/* ---- Is it plain? ---- */

/* The key of the layer's object that the row makes. */
static size_t top_length(const struct np_field *row) {
  return strcspn(row->name, ".");
}

/* Does the row need no more of a tree than its key, once? */
static bool is_plain_row(const struct np_field *row) {
  size_t length = top_length(row);
  enum np_row_how how = np__row_how(row);
  if (how == NP_ROW_COMPUTED) return false;
  if (how == NP_ROW_DETAILS) return true; /* then the layer says that it has details */
  if (row->flags & NP_MANY || (row->name[length] && strchr(row->name + length + 1, '.')))
    return false;
  return np__protocol_named(row->name, length) == NP_NO_PROTOCOL;
}

/* Do two rows make the same key, and not as neighbours in the same object? */
static bool is_split(const struct np_shape *shape) {
  for (uint16_t i = 0; i < shape->count; i++) {
    const struct np_field *row = shape->keys[i].row;
    size_t length = top_length(row);
    for (uint16_t j = 0; j < i; j++) {
      const struct np_field *other = shape->keys[j].row;
      bool same = top_length(other) == length && memcmp(row->name, other->name, length) == 0;
      bool one_object = shape->keys[i].group && shape->keys[i].group == shape->keys[j].group;
      if (same && !one_object) return true;
    }
  }
  return false;
}

/* What a tree calls the bytes behind the innermost layer. */
static bool is_rest(const struct np_field *row) {
  return strcmp(row->name, "payload") == 0 || strcmp(row->name, "payload_offset") == 0;
}

bool np__shape_make(struct np_shape *shape, const struct np_protocol *protocol,
                    struct np_arena *arena) {
  struct np_shape_key *keys = np_arena_alloc(arena, (protocol->field_count + 1U) * sizeof *keys);
  if (!keys) return false;
  shape->keys = keys;
  shape->is_plain = true;
  bool has_rest = false;
  for (int payload = 0; payload < 2; payload++) {
    for (uint16_t i = 0; i < protocol->field_count; i++) {
      const struct np_field *row = &protocol->fields[i];
      enum np_row_how how = np__row_how(row);
      shape->has_payload |= row->type == NP_PAYLOAD;
      if (is_absent(row)) continue;
      has_rest |= is_rest(row);
      shape->is_plain = shape->is_plain && is_plain_row(row);
      if (is_in_part(how, payload) && !add_key(shape, keys, arena, row, how)) return false;
    }
  }
  if (is_split(shape) || (has_rest && !shape->has_payload)) shape->is_plain = false;
  return true;
}
