/* gather.c - fixed rows of many packets of a slab at once. */
#include "columns/gather.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "table/type.h"

/* ---- Preparing ---- */

bool np__chunk_takes(struct np_field_ref ref) {
  const struct np_protocol *p = np_protocol_at(ref.protocol);
  if (ref.row >= p->field_count || p->fields[ref.row].bit < 0) return false;
  const struct np_field *field = &p->fields[ref.row];
  uint32_t skip = (uint32_t)field->bit % 8;
  switch (np__types[field->type].column) {
    case NP_HOLDS_NUMBERS:
    case NP_HOLDS_IPV4:
      return field->width > 0 && skip + field->width <= 64;
    case NP_HOLDS_FIXED:
      return skip == 0;
    default:
      return false;
  }
}

void np__chunk_add(struct np_chunk *chunk, struct np_field_ref ref, struct np_chunk_row *row) {
  const struct np_field *field = &np_protocol_at(ref.protocol)->fields[ref.row];
  uint32_t end = (uint32_t)field->bit + field->width;
  uint8_t *slot = &chunk->slots[ref.protocol];
  if (!*slot) *slot = (uint8_t)++chunk->slot_count;
  row->slot = *slot - 1U;
  row->offset = (uint32_t)field->bit / 8;
  row->need = (end + 7) / 8;
  row->bytes = row->need - row->offset;
  row->shift = row->need * 8 - end;
  row->mask = field->width < 64 ? (1ULL << field->width) - 1 : UINT64_MAX;
  row->minimum = field->minimum;
  row->maximum = field->maximum ? field->maximum : UINT64_MAX;
  row->is_little = (field->flags & NP_LITTLE) != 0;
  row->is_whole = !row->is_little && field->width == row->bytes * 8 &&
                  (field->width == 8 || field->width == 16 || field->width == 32) &&
                  field->minimum == 0 && field->maximum == 0;
  if (row->need > chunk->needs[row->slot]) chunk->needs[row->slot] = row->need;
}

bool np__chunk_seal(struct np_chunk *chunk) {
  uint32_t most = 0;
  if (chunk->slot_count == 0) return true;
  for (uint32_t i = 0; i < chunk->slot_count; i++)
    if (chunk->needs[i] > most) most = chunk->needs[i];
  chunk->list = calloc(chunk->slot_count, sizeof *chunk->list);
  chunk->nothing = calloc(most, 1);
  for (uint32_t i = 0; i < NP_CHUNK_PACKETS; i++) chunk->nowhere[i] = chunk->nothing;
  return chunk->list && chunk->nothing;
}

void np__chunk_free(struct np_chunk *chunk) {
  free(chunk->list);
  free(chunk->nothing);
}

/* ---- Finding the layers ---- */

static const uint64_t NO_REACH = UINT64_MAX;

/* Leave the packet out of all slots. */
static void set_odd(struct np_chunk *chunk, uint32_t at) {
  uint64_t bit = 1ULL << at;
  chunk->odd |= bit;
  for (uint32_t i = 0; i < chunk->slot_count; i++) {
    chunk->list[i].there &= ~bit;
    chunk->list[i].cut &= ~bit;
    chunk->list[i].starts[at] = chunk->nothing;
  }
}

/* The packet has the layer, of which so much was captured. */
static inline void set_layer(struct np_chunk *chunk, uint32_t slot, uint32_t at, uint32_t offset,
                             uint32_t have) {
  struct np_chunk_slot *s = &chunk->list[slot];
  const uint8_t *packet = chunk->packets[at];
  s->there |= 1ULL << at;
  s->cut |= (uint64_t)(have < chunk->needs[slot]) << at;
  s->have[at] = have;
  s->offset = offset;
  s->starts[at] = have ? packet + offset : packet;
  __builtin_prefetch(s->starts[at]); /* all rows are read only after the whole chunk */
}

/* Quoted layers have no column. A layer ends where its parents end. Returns how much must have been
 * captured of others that are alike, so that their layers lie where those of this one do: NO_REACH
 * when it cannot stand for others, for it has several of a kind, or rows lie behind a header. */
static uint64_t find_layers(struct np_chunk *chunk, const struct np_slab *slab, uint32_t at) {
  struct np_record record;
  struct np_layer layer;
  uint64_t captured = chunk->caplens[at], reach = 0;
  bool odd = false, stands = true;
  memcpy(&record, chunk->records + (size_t)at * sizeof record, sizeof record);
  const struct np_slab_layers list = np__slab_layers(slab, &record);
  for (uint32_t i = 0; i < list.count && np__slab_layer(&list, i, &layer); i++) {
    uint64_t end = (uint64_t)layer.offset + layer.length;
    if (end < captured) captured = end;
    uint32_t slot = chunk->slots[layer.protocol];
    if (slot == 0 || layer.flags & NP_LAYER_QUOTED) continue;
    uint32_t need = chunk->needs[--slot];
    uint32_t have = captured > layer.offset ? (uint32_t)(captured - layer.offset) : 0;
    odd |= (chunk->list[slot].there >> at & 1) != 0;
    stands &= need <= layer.header_length && need <= have;
    if (layer.offset + (uint64_t)need > reach) reach = layer.offset + (uint64_t)need;
    set_layer(chunk, slot, at, layer.offset, have);
  }
  if (odd) set_odd(chunk, at);
  return odd || !stands ? NO_REACH : reach;
}

/* The layers of a packet lie where those of the one before it do. */
static void repeat_layers(struct np_chunk *chunk, uint32_t at) {
  const uint8_t *packet = chunk->packets[at];
  for (uint32_t i = 0; i < chunk->slot_count; i++) {
    struct np_chunk_slot *slot = &chunk->list[i];
    if ((slot->there >> (at - 1) & 1) == 0) continue;
    slot->there |= 1ULL << at;
    slot->starts[at] = packet + slot->offset;
    __builtin_prefetch(slot->starts[at]);
  }
}

/* A word of a record, in the host's order; it need not be aligned. */
static inline uint32_t word32(const uint8_t *bytes) {
  uint32_t value;
  memcpy(&value, bytes, sizeof value);
  return value;
}

static inline uint64_t word64(const uint8_t *bytes) {
  uint64_t value;
  memcpy(&value, bytes, sizeof value);
  return value;
}

static inline unsigned flags_of(const struct np_chunk *chunk, size_t at) {
  const uint8_t *record = chunk->records + at * sizeof(struct np_record);
  uint16_t flags;
  memcpy(&flags, record + offsetof(struct np_record, flags), sizeof flags);
  return flags;
}

/* Where the packet is; what is used of its record for that is read once. False when it does not lie
 * within the slab. */
static inline bool find_packet(struct np_chunk *chunk, const uint8_t *slab, size_t size,
                               size_t at) {
  const uint8_t *record = chunk->records + at * sizeof(struct np_record);
  uint32_t offset = word32(record + offsetof(struct np_record, offset));
  uint32_t caplen = word32(record + offsetof(struct np_record, caplen));
  if ((uint64_t)offset + caplen > size) return false;
  chunk->packets[at] = slab + offset;
  chunk->caplens[at] = caplen;
  return true;
}

/* Find all packets, how many bytes the shortest one has, and if each says that it is like the one
 * before. False when one of them does not lie within the slab. */
static bool find_packets(struct np_chunk *chunk, const struct np_slab *slab, uint32_t *shortest,
                         bool *alike) {
  const uint8_t *bytes = slab->bytes;
  const size_t size = slab->size, count = chunk->count;
  if (!find_packet(chunk, bytes, size, 0)) return false;
  uint32_t least = chunk->caplens[0];
  unsigned common = NP_RECORD_ALIKE;
#pragma GCC unroll 4
  for (size_t i = 1; i < count; i++) {
    if (!find_packet(chunk, bytes, size, i)) return false;
    if (chunk->caplens[i] < least) least = chunk->caplens[i];
    common &= flags_of(chunk, i);
  }
  *shortest = least;
  *alike = common != 0;
  return true;
}

/* The layers of each packet. Nothing is trusted: a packet that says it is alike and is not gives
 * wrong numbers, but bytes of its own. */
static void find_all(struct np_chunk *chunk, const struct np_slab *slab, uint64_t reach) {
  for (uint32_t i = 0; i < chunk->slot_count; i++)
    memcpy(chunk->list[i].starts + 1, chunk->nowhere + 1,
           (NP_CHUNK_PACKETS - 1) * sizeof *chunk->nowhere);
  for (uint32_t i = 1; i < chunk->count; i++) {
    if (flags_of(chunk, i) & NP_RECORD_ALIKE && reach <= chunk->caplens[i])
      repeat_layers(chunk, i);
    else
      reach = find_layers(chunk, slab, i);
  }
}

bool np__chunk_read(struct np_chunk *chunk, const struct np_slab *slab, uint32_t first,
                    uint32_t count) {
  uint32_t shortest;
  chunk->records =
      slab->bytes + slab->header.records_offset + (size_t)first * sizeof(struct np_record);
  chunk->count = count;
  chunk->odd = 0;
  if (!find_packets(chunk, slab, &shortest, &chunk->alike)) return false;
  if (chunk->slot_count == 0) return true;
  for (uint32_t i = 0; i < chunk->slot_count; i++) {
    chunk->list[i].there = chunk->list[i].cut = 0;
    chunk->list[i].starts[0] = chunk->nothing;
  }
  uint64_t reach = find_layers(chunk, slab, 0);
  chunk->alike = chunk->alike && reach <= shortest;
  if (!chunk->alike) find_all(chunk, slab, reach);
  return true;
}

/* ---- Reading ---- */

void np__chunk_members32(const struct np_chunk *chunk, size_t offset, uint32_t *values) {
  const uint8_t *member = chunk->records + offset;
  const size_t count = chunk->count;
#pragma GCC unroll 4
  for (size_t i = 0; i < count; i++) values[i] = word32(member + i * sizeof(struct np_record));
}

void np__chunk_members64(const struct np_chunk *chunk, size_t offset, uint64_t *values) {
  const uint8_t *member = chunk->records + offset;
  const size_t count = chunk->count;
#pragma GCC unroll 4
  for (size_t i = 0; i < count; i++) values[i] = word64(member + i * sizeof(struct np_record));
}

/* Where a row lies in each packet. */
struct places {
  const uint8_t *const *starts;
  size_t offset;  /* from each start */
  uint64_t valid; /* which packets have it; in others zeros lie there */
  const uint8_t *own[NP_CHUNK_PACKETS];
};

/* Of layers that were not captured whole: do they have the row? */
static void find_captured(const struct np_chunk *chunk, const struct np_chunk_row *row,
                          struct places *places) {
  const struct np_chunk_slot *slot = &chunk->list[row->slot];
  places->starts = places->own;
  places->valid = slot->there;
  for (uint32_t i = 0; i < chunk->count; i++) {
    bool lacks = (slot->cut >> i & 1) != 0 && slot->have[i] < row->need;
    places->own[i] = lacks ? chunk->nothing : slot->starts[i];
    places->valid &= ~((uint64_t)lacks << i);
  }
}

static inline void find_row(const struct np_chunk *chunk, const struct np_chunk_row *row,
                            struct places *places) {
  const struct np_chunk_slot *slot = &chunk->list[row->slot];
  places->offset = row->offset;
  if (chunk->alike && slot->there) {
    places->starts = chunk->packets;
    places->offset += slot->offset;
    places->valid = np__chunk_all(chunk);
  } else if (chunk->alike) {
    places->starts = chunk->nowhere;
    places->valid = 0;
  } else if (slot->cut) {
    find_captured(chunk, row, places);
  } else {
    places->starts = slot->starts;
    places->valid = slot->there;
  }
}

static inline uint64_t load(const uint8_t *bytes, uint32_t count) {
  if (count == 1) return bytes[0];
  if (count == 2) return np_be16(bytes);
  if (count == 4) return np_be32(bytes);
  if (count == 8) return np_be64(bytes);
  uint64_t value = 0;
  for (uint32_t i = 0; i < count; i++) value = value << 8 | bytes[i];
  return value;
}

/* `bytes` is a constant at each call. */
static inline void load_numbers(const struct places *places, const struct np_chunk_row *row,
                                uint32_t bytes, uint32_t count, uint64_t *numbers) {
  for (uint32_t i = 0; i < count; i++)
    numbers[i] = load(places->starts[i] + places->offset, bytes) >> row->shift & row->mask;
}

/* Numbers of whole bytes, whose lowest one comes first. */
static void swap_numbers(const struct np_chunk_row *row, uint64_t *numbers, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) numbers[i] = np_swapped(numbers[i], row->bytes * 8);
}

/* Take numbers outside of the row's limits away. */
static uint64_t keep_within(const struct np_chunk_row *row, uint64_t *numbers, uint32_t count) {
  uint64_t valid = 0;
  for (uint32_t i = 0; i < count; i++) {
    bool has = numbers[i] >= row->minimum && numbers[i] <= row->maximum;
    if (!has) numbers[i] = 0;
    valid |= (uint64_t)has << i;
  }
  return valid;
}

uint64_t np__chunk_numbers(const struct np_chunk *chunk, const struct np_chunk_row *row,
                           uint64_t *numbers) {
  struct places places;
  find_row(chunk, row, &places);
  if (row->bytes == 1)
    load_numbers(&places, row, 1, chunk->count, numbers);
  else if (row->bytes == 2)
    load_numbers(&places, row, 2, chunk->count, numbers);
  else
    load_numbers(&places, row, row->bytes, chunk->count, numbers);
  if (row->is_little) swap_numbers(row, numbers, chunk->count);
  if (row->minimum == 0 && row->maximum == UINT64_MAX) return places.valid;
  return places.valid & keep_within(row, numbers, chunk->count);
}

/* Loops without anything else than the values, four of them a turn. */
uint64_t np__chunk_whole(const struct np_chunk *chunk, const struct np_chunk_row *row,
                         void *values) {
  struct places places;
  find_row(chunk, row, &places);
  const uint8_t *const *starts = places.starts;
  const size_t offset = places.offset, count = chunk->count;
  uint8_t *bytes = values;
  uint16_t *shorts = values;
  uint32_t *words = values;
  if (row->bytes == 1)
#pragma GCC unroll 4
    for (size_t i = 0; i < count; i++) bytes[i] = starts[i][offset];
  else if (row->bytes == 2)
#pragma GCC unroll 4
    for (size_t i = 0; i < count; i++) shorts[i] = np_be16(starts[i] + offset);
  else
#pragma GCC unroll 4
    for (size_t i = 0; i < count; i++) words[i] = np_be32(starts[i] + offset);
  return places.valid;
}

/* `bytes` is a constant where that matters. */
static inline void copy_bytes(const struct places *places, uint32_t bytes, uint32_t count,
                              uint8_t *values) {
  for (uint32_t i = 0; i < count; i++)
    memcpy(values + (size_t)i * bytes, places->starts[i] + places->offset, bytes);
}

uint64_t np__chunk_bytes(const struct np_chunk *chunk, const struct np_chunk_row *row,
                         uint8_t *values) {
  enum { MAC_BYTES = 6, IPV6_BYTES = 16 };
  struct places places;
  find_row(chunk, row, &places);
  if (row->bytes == MAC_BYTES)
    copy_bytes(&places, MAC_BYTES, chunk->count, values);
  else if (row->bytes == IPV6_BYTES)
    copy_bytes(&places, IPV6_BYTES, chunk->count, values);
  else
    copy_bytes(&places, row->bytes, chunk->count, values);
  return places.valid;
}
