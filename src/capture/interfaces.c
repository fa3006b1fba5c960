/* interfaces.c - the interfaces of a live capture. */
#include "capture/interfaces.h"

#include <stdlib.h>
#include <string.h>

#include "block/option.h"

enum {
  BLOCK_TYPE = 1, /* an Interface Description Block of pcapng, which the body is one of */
  HEAD = 8,       /* link type and snapshot length, which the entry has too */
  NAME = 2,
  FILTER = 11,
  MICROSECONDS = 6,
  NANOSECONDS = 9,
  FIRST_CAPACITY = 64
};

bool np__interfaces_init(struct np__interfaces *list, const char *filter, uint32_t snap_length,
                         bool nanoseconds) {
  *list = (struct np__interfaces){.metadata = np_metadata_new(UINT64_MAX),
                                  .filter = filter && filter[0] ? strdup(filter) : NULL,
                                  .snap_length = snap_length,
                                  .resolution = nanoseconds ? NANOSECONDS : MICROSECONDS};
  return list->metadata && (list->filter || !filter || !filter[0]);
}

void np__interfaces_free(struct np__interfaces *list) {
  np_metadata_leave(list->metadata);
  free(list->filter);
  free(list->named);
}

/* ---- Descriptions --------------------------------------------------------------------------- */

/* An option whose value is `kind`, unless that is negative, and the text. Returns its size; `out`
 * may be NULL. */
static uint32_t put_option(uint8_t *out, uint16_t code, int kind, const char *text) {
  size_t most = UINT16_MAX - 1, length = text ? strlen(text) : 0;
  uint32_t prefix = kind < 0 ? 0 : 1;
  if (length == 0) return 0;
  if (length > most) length = most;
  const uint16_t head[] = {code, (uint16_t)(length + prefix)};
  uint32_t size = NP_OPTION_HEAD + (uint32_t)np_padded((uint32_t)length + prefix);
  if (!out) return size;
  memset(out, 0, size);
  memcpy(out, head, sizeof head);
  if (prefix) out[NP_OPTION_HEAD] = (uint8_t)kind;
  memcpy(out + NP_OPTION_HEAD + prefix, text, length);
  return size;
}

/* The body of the block that describes an interface. Returns its size; `out` may be NULL. */
static uint32_t describe(const struct np__interfaces *list, const char *name, uint8_t *out) {
  enum { IS_TEXT = 0 }; /* of a filter */
  uint32_t size = HEAD;
  if (out) memset(out, 0, HEAD);
  size += put_option(out ? out + size : NULL, NAME, -1, name);
  size += put_option(out ? out + size : NULL, FILTER, IS_TEXT, list->filter);
  return size;
}

uint16_t np__interfaces_add(struct np__interfaces *list, const char *name, uint16_t link_type,
                            uint64_t after) {
  uint32_t size = describe(list, name, NULL);
  uint8_t *body = malloc(size);
  if (body) describe(list, name, body);
  const struct np_meta meta = {.kind = NP_META_INTERFACE,
                               .type = BLOCK_TYPE,
                               .section = NP_META_NONE,
                               .interface_id = list->count,
                               .section_index = list->count,
                               .after = after,
                               .snap_length = list->snap_length,
                               .link_type = link_type,
                               .resolution = list->resolution,
                               .size = body ? size : 0,
                               .body = body};
  np_metadata_add(list->metadata, &meta);
  free(body);
  return (uint16_t)list->count++;
}

/* ---- Names ---------------------------------------------------------------------------------- */

/* Never 0: numbers begin with 1. */
static uint64_t key_of(uint16_t device, uint32_t number) {
  return (uint64_t)device << 32 | number;
}

/* The place of a key, or the free one where it belongs. */
static struct np__named *place_of(struct np__named *table, uint32_t capacity, uint64_t key) {
  uint64_t hash = key * 0x9e3779b97f4a7c15u; /* 2^64 over the golden ratio */
  uint32_t at = (uint32_t)(hash >> 32) & (capacity - 1);
  while (table[at].key != 0 && table[at].key != key) at = (at + 1) & (capacity - 1);
  return &table[at];
}

const struct np__named *np__interfaces_find(const struct np__interfaces *list, uint16_t device,
                                            uint32_t number) {
  uint64_t key = key_of(device, number);
  if (list->capacity == 0) return NULL;
  const struct np__named *found = place_of(list->named, list->capacity, key);
  return found->key == key ? found : NULL;
}

static bool grow(struct np__interfaces *list) {
  uint32_t capacity = list->capacity ? list->capacity * 2 : FIRST_CAPACITY;
  struct np__named *table = calloc(capacity, sizeof *table);
  if (!table) return false;
  for (uint32_t i = 0; i < list->capacity; i++)
    if (list->named[i].key != 0) *place_of(table, capacity, list->named[i].key) = list->named[i];
  free(list->named);
  list->named = table;
  list->capacity = capacity;
  return true;
}

bool np__interfaces_call(struct np__interfaces *list, uint16_t device, uint32_t number,
                         uint16_t index) {
  uint64_t key = key_of(device, number);
  if (list->named_count >= list->capacity / 2 && !grow(list)) return false;
  *place_of(list->named, list->capacity, key) = (struct np__named){key, index};
  list->named_count++;
  return true;
}
