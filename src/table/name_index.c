/* name_index.c - open addressing over the names of all rows: those with the same name lie behind
 * each other, in order. */
#include "table/name_index.h"

#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "table/registry.h"

/* slots: a row's place, which of its names it is, and 1 above that, so that 0 is free; NULL: there
 * was no memory. */
static uint64_t *slots;
static size_t mask;
static pthread_once_t once = PTHREAD_ONCE_INIT;

enum { ROW_BITS = 16, LEAST_SLOTS = 1024 };

/* Is it Wireshark's name of the row, or that of its union? */
static bool is_named(struct np_field_ref ref, const char *name) {
  const struct np_field *row = &np__protocols[ref.protocol]->fields[ref.row];
  if (row->wireshark && strcmp(row->wireshark, name) == 0) return true;
  return row->union_name && strcmp(row->union_name, name) == 0;
}

/* One more, where there is room. */
static void add(struct np_field_ref ref, struct np_field_ref *refs, size_t capacity,
                size_t *found) {
  if (*found < capacity) refs[*found] = ref;
  ++*found;
}

/* The rows of one protocol, behind those that were found. */
static void add_rows(uint16_t protocol, const char *name, struct np_field_ref *refs,
                     size_t capacity, size_t *found) {
  for (uint16_t row = 0; row < np__protocols[protocol]->field_count; row++) {
    const struct np_field_ref ref = {protocol, row};
    if (is_named(ref, name)) add(ref, refs, capacity, found);
  }
}

/* FNV-1a: the names are ours, so nobody aims at it. */
static size_t hash_of(const char *name) {
  uint32_t hash = 2166136261U;
  for (; *name; name++) hash = (hash ^ (uint8_t)*name) * 16777619U;
  return hash;
}

static const char *name_of(const struct np_field *row, bool is_union) {
  return is_union ? row->union_name : row->wireshark;
}

static void put(struct np_field_ref ref, bool is_union) {
  const char *name = name_of(&np__protocols[ref.protocol]->fields[ref.row], is_union);
  size_t at = hash_of(name) & mask;
  while (slots[at]) at = (at + 1) & mask;
  slots[at] = (((uint64_t)ref.protocol << ROW_BITS | ref.row) << 1 | is_union) + 1;
}

static void put_row(struct np_field_ref ref) {
  const struct np_field *row = &np__protocols[ref.protocol]->fields[ref.row];
  if (row->wireshark) put(ref, false);
  bool is_other = !row->wireshark || !row->union_name || strcmp(row->wireshark, row->union_name);
  if (row->union_name && is_other) put(ref, true);
}

/* At most half of the slots are taken: a row has two names. */
static void make_index(void) {
  size_t rows = 0, size = LEAST_SLOTS;
  for (unsigned id = 0; id < NP_PROTOCOL_COUNT; id++) rows += np__protocols[id]->field_count;
  while (size < rows * 4) size *= 2;
  slots = calloc(size, sizeof *slots);
  if (!slots) return;
  mask = size - 1;
  for (uint16_t id = 0; id < NP_PROTOCOL_COUNT; id++)
    for (uint16_t row = 0; row < np__protocols[id]->field_count; row++)
      put_row((struct np_field_ref){id, row});
}

/* The rows of the tree by the index: a slot stands for one of a row's names. */
static void add_indexed(const char *name, struct np_field_ref *refs, size_t capacity,
                        size_t *found) {
  for (size_t at = hash_of(name) & mask; slots[at]; at = (at + 1) & mask) {
    uint64_t place = (slots[at] - 1) >> 1;
    const struct np_field_ref ref = {(uint16_t)(place >> ROW_BITS), (uint16_t)place};
    const struct np_field *row = &np__protocols[ref.protocol]->fields[ref.row];
    if (strcmp(name_of(row, (slots[at] - 1) & 1), name) == 0) add(ref, refs, capacity, found);
  }
}

size_t np__name_index_find(const char *name, struct np_field_ref *refs, size_t capacity) {
  size_t found = 0;
  pthread_once(&once, make_index);
  if (slots) add_indexed(name, refs, capacity, &found);
  for (uint16_t id = slots ? NP_PROTOCOL_COUNT : 0; id < np_protocol_count(); id++)
    add_rows(id, name, refs, capacity, &found);
  return found;
}

/* ---- With the names of ours ---- */

static bool own_name(const char *name, struct np_field_ref *ref) {
  size_t length = strcspn(name, ".");
  uint16_t id = name[length] ? np__protocol_named(name, length) : NP_NO_PROTOCOL;
  if (id == NP_NO_PROTOCOL) return false;
  const struct np_protocol *p = np__protocols[id];
  for (uint16_t row = 0; row < p->field_count; row++) {
    if (strcmp(p->fields[row].name, name + length + 1) != 0) continue;
    *ref = (struct np_field_ref){id, row};
    return true;
  }
  return false;
}

/* The row whose own name it is goes before others that Wireshark calls so. */
static void put_first(struct np_field_ref own, struct np_field_ref *refs, size_t count) {
  for (size_t i = 1; i < count; i++) {
    if (refs[i].protocol != own.protocol || refs[i].row != own.row) continue;
    memmove(&refs[1], &refs[0], i * sizeof *refs);
    refs[0] = own;
  }
}

size_t np_field_find(const char *name, struct np_field_ref *refs, size_t capacity) {
  struct np_field_ref own;
  const bool is_own = own_name(name, &own);
  if (is_own) {
    const char *wireshark = np__protocols[own.protocol]->fields[own.row].wireshark;
    if (!wireshark || strcmp(wireshark, name) != 0) {
      if (capacity > 0) refs[0] = own;
      return 1;
    }
  }
  size_t count = np__name_index_find(name, refs, capacity);
  if (is_own) put_first(own, refs, count < capacity ? count : capacity);
  return count;
}
