/* gather.c - fixed rows of many packets of a slab at once. */
#include "columns/gather.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "table/row.h"

/* ---- Preparing ---- */

bool np__gather_takes(struct np_field_ref ref) {
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

static uint32_t bytes_to_end(const struct np_field *field) {
  return ((uint32_t)field->bit + field->width + 7) / 8;
}

static struct np_gather_bits bits_of(const struct np_field *field) {
  uint32_t end = bytes_to_end(field), offset = (uint32_t)field->bit / 8;
  return (struct np_gather_bits){
      .offset = offset,
      .bytes = end - offset,
      .shift = end * 8 - (uint32_t)field->bit - field->width,
      .mask = field->width < 64 ? (1ULL << field->width) - 1 : UINT64_MAX,
      .is_little = (field->flags & NP_LITTLE) != 0,
  };
}

void np__gather_add(struct np_gather *gather, struct np_field_ref ref, struct np_gather_row *row) {
  const struct np_field *fields = np_protocol_at(ref.protocol)->fields, *field = &fields[ref.row];
  uint16_t *slot = &gather->slots[ref.protocol];
  if (!*slot) *slot = (uint16_t)++gather->slot_count;
  row->slot = *slot - 1U;
  row->bits = bits_of(field);
  row->need = bytes_to_end(field);
  row->when = field->when;
  row->is_whole = field->width == row->bits.bytes * 8 && !field->when && !row->bits.is_little &&
                  (field->width == 8 || field->width == 16 || field->width == 32);
  if (field->when) {
    const struct np_field *asked = &fields[field->when->row];
    row->asked = bits_of(asked);
    if (bytes_to_end(asked) > row->need) row->need = bytes_to_end(asked);
  }
  if (row->need > gather->needs[row->slot]) gather->needs[row->slot] = row->need;
}

bool np__gather_seal(struct np_gather *gather) {
  uint32_t most = 0;
  if (gather->slot_count == 0) return true;
  for (uint32_t i = 0; i < gather->slot_count; i++)
    if (gather->needs[i] > most) most = gather->needs[i];
  gather->list = calloc(gather->slot_count, sizeof *gather->list);
  gather->nothing = calloc(most, 1);
  for (uint32_t i = 0; i < NP_GATHER_PACKETS; i++) gather->nowhere[i] = gather->nothing;
  return gather->list && gather->nothing;
}

void np__gather_free(struct np_gather *gather) {
  free(gather->list);
  free(gather->nothing);
}

/* ---- Finding the layers ---- */

static const uint64_t NO_REACH = UINT64_MAX;

/* Leave the packet out of all slots. */
static void set_odd(struct np_gather *gather, uint32_t at) {
  uint64_t bit = 1ULL << at;
  gather->odd |= bit;
  for (uint32_t i = 0; i < gather->slot_count; i++) {
    gather->list[i].there &= ~bit;
    gather->list[i].cut &= ~bit;
    gather->list[i].starts[at] = gather->nothing;
  }
}

/* The packet has the layer, of which so much was captured. */
static inline void set_layer(struct np_gather *gather, uint32_t slot, uint32_t at, uint32_t offset,
                             uint32_t have) {
  struct np_gather_slot *s = &gather->list[slot];
  const uint8_t *packet = gather->packets[at];
  s->there |= 1ULL << at;
  s->cut |= (uint64_t)(have < gather->needs[slot]) << at;
  s->have[at] = have;
  s->offset = offset;
  s->starts[at] = have ? packet + offset : packet;
  __builtin_prefetch(s->starts[at]); /* all rows are read only after all packets */
}

/* Quoted layers have no column. A layer ends where its parents end. Returns how much must have been
 * captured of others that are alike, so that their layers lie where those of this one do: NO_REACH
 * when it cannot stand for others, for it has several of a kind, quotes some, or rows lie behind a
 * header. */
static uint64_t find_layers(struct np_gather *gather, const struct np_slab *slab, uint32_t at) {
  struct np_record record;
  struct np_layer layer;
  uint64_t captured = gather->caplens[at], reach = 0;
  bool odd = false, stands = true;
  memcpy(&record, gather->records + (size_t)at * sizeof record, sizeof record);
  const struct np_slab_layers list = np__slab_layers(slab, &record);
  for (uint32_t i = 0; i < list.count && np__slab_layer(&list, i, &layer); i++) {
    uint64_t end = (uint64_t)layer.offset + layer.length;
    if (layer.flags & (NP_LAYER_SIBLING | NP_LAYER_INNER | NP_LAYER_UNCUT))
      captured = gather->caplens[at];
    if (end < captured) captured = end;
    uint32_t slot = gather->slots[layer.protocol];
    if (slot == 0) continue;
    if (layer.flags & NP_LAYER_QUOTED) {
      gather->quoting |= 1ULL << at;
      stands = false;
      continue;
    }
    uint32_t need = gather->needs[--slot];
    uint32_t have = captured > layer.offset ? (uint32_t)(captured - layer.offset) : 0;
    odd |= (gather->list[slot].there >> at & 1) != 0;
    stands &= need <= layer.header_length && need <= have;
    if (layer.offset + (uint64_t)need > reach) reach = layer.offset + (uint64_t)need;
    set_layer(gather, slot, at, layer.offset, have);
  }
  if (odd) set_odd(gather, at);
  return odd || !stands ? NO_REACH : reach;
}

/* The layers of a packet lie where those of the one before it do. */
static void repeat_layers(struct np_gather *gather, uint32_t at) {
  const uint8_t *packet = gather->packets[at];
  for (uint32_t i = 0; i < gather->slot_count; i++) {
    struct np_gather_slot *slot = &gather->list[i];
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

static inline unsigned flags_of(const struct np_gather *gather, size_t at) {
  const uint8_t *record = gather->records + at * sizeof(struct np_record);
  uint16_t flags;
  memcpy(&flags, record + offsetof(struct np_record, flags), sizeof flags);
  return flags;
}

/* Where the packet is; what is used of its record for that is read once. False when it does not lie
 * within the slab. */
static inline bool find_packet(struct np_gather *gather, const uint8_t *slab, size_t size,
                               size_t at) {
  const uint8_t *record = gather->records + at * sizeof(struct np_record);
  uint32_t offset = word32(record + offsetof(struct np_record, offset));
  uint32_t caplen = word32(record + offsetof(struct np_record, caplen));
  if ((uint64_t)offset + caplen > size) return false;
  gather->packets[at] = slab + offset;
  gather->caplens[at] = caplen;
  return true;
}

/* Find all packets, how many bytes the shortest one has, and if each says that it is like the one
 * before. False when one of them does not lie within the slab. */
static bool find_packets(struct np_gather *gather, const struct np_slab *slab, uint32_t *shortest,
                         bool *alike) {
  const uint8_t *bytes = slab->bytes;
  const size_t size = slab->size, count = gather->count;
  if (!find_packet(gather, bytes, size, 0)) return false;
  uint32_t least = gather->caplens[0];
  unsigned common = NP_RECORD_ALIKE;
#pragma GCC unroll 4
  for (size_t i = 1; i < count; i++) {
    if (!find_packet(gather, bytes, size, i)) return false;
    if (gather->caplens[i] < least) least = gather->caplens[i];
    common &= flags_of(gather, i);
  }
  *shortest = least;
  *alike = common != 0;
  return true;
}

/* The layers of each packet. Nothing is trusted: a packet that says it is alike and is not gives
 * wrong numbers, but bytes of its own. */
static void find_all(struct np_gather *gather, const struct np_slab *slab, uint64_t reach) {
  for (uint32_t i = 0; i < gather->slot_count; i++)
    memcpy(gather->list[i].starts + 1, gather->nowhere + 1,
           (NP_GATHER_PACKETS - 1) * sizeof *gather->nowhere);
  for (uint32_t i = 1; i < gather->count; i++) {
    if (flags_of(gather, i) & NP_RECORD_ALIKE && reach <= gather->caplens[i])
      repeat_layers(gather, i);
    else
      reach = find_layers(gather, slab, i);
  }
}

bool np__gather_read(struct np_gather *gather, const struct np_slab *slab, uint32_t first,
                     uint32_t count) {
  uint32_t shortest;
  gather->records =
      slab->bytes + slab->header.records_offset + (size_t)first * sizeof(struct np_record);
  gather->count = count;
  gather->odd = gather->quoting = 0;
  if (!find_packets(gather, slab, &shortest, &gather->alike)) return false;
  if (gather->slot_count == 0) return true;
  for (uint32_t i = 0; i < gather->slot_count; i++) {
    gather->list[i].there = gather->list[i].cut = 0;
    gather->list[i].starts[0] = gather->nothing;
  }
  uint64_t reach = find_layers(gather, slab, 0);
  gather->alike = gather->alike && reach <= shortest;
  if (!gather->alike) find_all(gather, slab, reach);
  return true;
}

/* ---- Reading ---- */

void np__gather_members32(const struct np_gather *gather, size_t offset, uint32_t *values) {
  const uint8_t *member = gather->records + offset;
  const size_t count = gather->count;
#pragma GCC unroll 4
  for (size_t i = 0; i < count; i++) values[i] = word32(member + i * sizeof(struct np_record));
}

void np__gather_members64(const struct np_gather *gather, size_t offset, uint64_t *values) {
  const uint8_t *member = gather->records + offset;
  const size_t count = gather->count;
#pragma GCC unroll 4
  for (size_t i = 0; i < count; i++) values[i] = word64(member + i * sizeof(struct np_record));
}

/* Where the layer of a row lies in each packet. */
struct places {
  const uint8_t *const *starts;
  size_t offset;  /* of the layer from each start */
  uint64_t valid; /* which packets have it; in others zeros lie there */
  const uint8_t *own[NP_GATHER_PACKETS];
};

/* Of layers that were not captured whole: do they have the row? */
static void find_captured(const struct np_gather *gather, const struct np_gather_row *row,
                          struct places *places) {
  const struct np_gather_slot *slot = &gather->list[row->slot];
  places->starts = places->own;
  places->valid = slot->there;
  for (uint32_t i = 0; i < gather->count; i++) {
    bool lacks = (slot->cut >> i & 1) != 0 && slot->have[i] < row->need;
    places->own[i] = lacks ? gather->nothing : slot->starts[i];
    places->valid &= ~((uint64_t)lacks << i);
  }
}

static inline void find_row(const struct np_gather *gather, const struct np_gather_row *row,
                            struct places *places) {
  const struct np_gather_slot *slot = &gather->list[row->slot];
  places->offset = 0;
  if (gather->alike && slot->there) {
    places->starts = gather->packets;
    places->offset = slot->offset;
    places->valid = np__gather_all(gather);
  } else if (gather->alike) {
    places->starts = gather->nowhere;
    places->valid = 0;
  } else if (slot->cut) {
    find_captured(gather, row, places);
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

/* `bytes` is a constant at each call but one. */
static inline void load_each(const struct places *places, size_t offset, uint32_t bytes,
                             size_t count, uint32_t *words) {
  const uint8_t *const *starts = places->starts;
  offset += places->offset;
#pragma GCC unroll 4
  for (size_t i = 0; i < count; i++) words[i] = (uint32_t)load(starts[i] + offset, bytes);
}

/* Numbers of at most four bytes. Their bits are taken out of all words at once: loops of a constant
 * length need no branch. */
static void load_words(const struct places *places, const struct np_gather_bits *bits,
                       uint32_t count, uint32_t *words) {
  const uint32_t shift = bits->shift, mask = (uint32_t)bits->mask;
  const bool is_whole = bits->mask == (1ULL << bits->bytes * 8) - 1;
  if (bits->bytes == 1)
    load_each(places, bits->offset, 1, count, words);
  else if (bits->bytes == 2)
    load_each(places, bits->offset, 2, count, words);
  else if (bits->bytes == 4)
    load_each(places, bits->offset, 4, count, words);
  else
    load_each(places, bits->offset, bits->bytes, count, words);
  for (uint32_t i = count; i < NP_GATHER_PACKETS; i++) words[i] = 0;
  if (!is_whole)
    for (uint32_t i = 0; i < NP_GATHER_PACKETS; i++) words[i] = words[i] >> shift & mask;
  if (!bits->is_little) return;
  for (uint32_t i = 0; i < count; i++) words[i] = (uint32_t)np_swapped(words[i], bits->bytes * 8);
}

static void load_numbers(const struct places *places, const struct np_gather_bits *bits,
                         uint32_t count, uint64_t *numbers) {
  const size_t offset = places->offset + bits->offset;
  uint32_t words[NP_GATHER_PACKETS];
  if (bits->bytes <= sizeof *words) {
    load_words(places, bits, count, words);
    for (uint32_t i = 0; i < count; i++) numbers[i] = words[i];
    return;
  }
  for (uint32_t i = 0; i < count; i++)
    numbers[i] = load(places->starts[i] + offset, bits->bytes) >> bits->shift & bits->mask;
  if (!bits->is_little) return;
  for (uint32_t i = 0; i < count; i++) numbers[i] = np_swapped(numbers[i], bits->bytes * 8);
}

/* In which packets is a row there that not all headers have? A bit each. */
static uint64_t find_there(const struct np_gather_row *row, const struct places *places,
                           uint32_t count) {
  uint64_t numbers[NP_GATHER_PACKETS], there = 0;
  load_numbers(places, &row->asked, count, numbers);
  for (uint32_t i = 0; i < count; i++) {
    bool has = np__when_holds(row->when, (uint32_t)numbers[i]);
    there |= (uint64_t)has << i;
  }
  return there;
}

uint64_t np__gather_numbers(const struct np_gather *gather, const struct np_gather_row *row,
                            uint64_t *numbers) {
  struct places places;
  find_row(gather, row, &places);
  load_numbers(&places, &row->bits, gather->count, numbers);
  if (!row->when) return places.valid;
  uint64_t there = find_there(row, &places, gather->count);
  for (uint32_t i = 0; i < gather->count; i++) numbers[i] &= 0 - (there >> i & 1);
  return places.valid & there;
}

uint64_t np__gather_words(const struct np_gather *gather, const struct np_gather_row *row,
                          uint32_t *words) {
  struct places places;
  find_row(gather, row, &places);
  load_words(&places, &row->bits, gather->count, words);
  return row->when ? places.valid & find_there(row, &places, gather->count) : places.valid;
}

/* Loops without anything else than the values, four of them a turn. */
uint64_t np__gather_whole(const struct np_gather *gather, const struct np_gather_row *row,
                          void *values) {
  struct places places;
  find_row(gather, row, &places);
  const uint8_t *const *starts = places.starts;
  const size_t offset = places.offset + row->bits.offset, count = gather->count;
  uint8_t *bytes = values;
  uint16_t *shorts = values;
  uint32_t *words = values;
  if (row->bits.bytes == 1)
#pragma GCC unroll 4
    for (size_t i = 0; i < count; i++) bytes[i] = starts[i][offset];
  else if (row->bits.bytes == 2)
#pragma GCC unroll 4
    for (size_t i = 0; i < count; i++) shorts[i] = np_be16(starts[i] + offset);
  else
#pragma GCC unroll 4
    for (size_t i = 0; i < count; i++) words[i] = np_be32(starts[i] + offset);
  return places.valid;
}

/* `bytes` is a constant where that matters. */
static inline void copy_bytes(const struct places *places, size_t offset, uint32_t bytes,
                              uint32_t count, uint8_t *values) {
  offset += places->offset;
  for (uint32_t i = 0; i < count; i++)
    memcpy(values + (size_t)i * bytes, places->starts[i] + offset, bytes);
}

uint64_t np__gather_bytes(const struct np_gather *gather, const struct np_gather_row *row,
                          uint8_t *values) {
  enum { MAC_BYTES = 6, IPV6_BYTES = 16 };
  const uint32_t offset = row->bits.offset, bytes = row->bits.bytes;
  struct places places;
  find_row(gather, row, &places);
  if (bytes == MAC_BYTES)
    copy_bytes(&places, offset, MAC_BYTES, gather->count, values);
  else if (bytes == IPV6_BYTES)
    copy_bytes(&places, offset, IPV6_BYTES, gather->count, values);
  else
    copy_bytes(&places, offset, bytes, gather->count, values);
  if (!row->when) return places.valid;
  uint64_t there = find_there(row, &places, gather->count);
  for (uint32_t i = 0; i < gather->count; i++)
    if ((there >> i & 1) == 0) memset(values + (size_t)i * bytes, 0, bytes);
  return places.valid & there;
}
