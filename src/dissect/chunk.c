/* chunk.c - fixed rows of many packets of a slab at once. */
#include "dissect/chunk.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"

/* ---- Preparing ---- */

static bool is_number(enum np_type type) {
  return type == NP_UINT || type == NP_HEX || type == NP_FLAG || type == NP_GROUP ||
         type == NP_IPV4;
}

static bool is_address(enum np_type type) {
  return type == NP_MAC || type == NP_IPV6;
}

bool np__chunk_takes(struct np_field_ref ref) {
  const struct np_protocol *p = np_protocol_at(ref.protocol);
  if (ref.row >= p->field_count || p->fields[ref.row].bit < 0) return false;
  const struct np_field *field = &p->fields[ref.row];
  uint32_t skip = (uint32_t)field->bit % 8;
  if (is_address(field->type)) return skip == 0;
  return is_number(field->type) && field->width > 0 && skip + field->width <= 64;
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
  row->is_whole = field->width == row->bytes * 8 &&
                  (field->width == 8 || field->width == 16 || field->width == 32) &&
                  field->minimum == 0 && field->maximum == 0;
  if (row->need > chunk->needs[row->slot]) chunk->needs[row->slot] = row->need;
}

bool np__chunk_seal(struct np_chunk *chunk) {
  size_t slots = chunk->slot_count;
  if (slots == 0) return true;
  chunk->layers = calloc(slots * NP_CHUNK_PACKETS, sizeof *chunk->layers);
  chunk->places = calloc(slots, sizeof *chunk->places);
  return chunk->layers && chunk->places;
}

void np__chunk_free(struct np_chunk *chunk) {
  free(chunk->layers);
  free(chunk->places);
}

/* ---- Finding the layers ---- */

/* Leave the packet out of all slots. */
static void set_odd(struct np_chunk *chunk, uint32_t at) {
  chunk->odd |= 1ULL << at;
  for (uint32_t slot = 0; slot < chunk->slot_count; slot++)
    chunk->layers[slot * NP_CHUNK_PACKETS + at].have = 0;
}

/* Quoted layers have no column. A layer ends where its parents end. */
static void find_layers(struct np_chunk *chunk, const struct np_slab *slab,
                        const struct np_record *record, uint32_t at) {
  const uint8_t *packet = slab->bytes + record->offset;
  struct np_slab_layers list = np__slab_layers(slab, record);
  struct np_layer layer;
  uint64_t captured = record->caplen;
  bool odd = false;
  for (uint32_t i = 0; i < list.count && np__slab_layer(&list, i, &layer); i++) {
    uint64_t end = (uint64_t)layer.offset + layer.length;
    if (end < captured) captured = end;
    uint32_t slot = chunk->slots[layer.protocol];
    if (slot == 0 || layer.flags & NP_LAYER_QUOTED) continue;
    struct np_chunk_layer *place = &chunk->layers[(slot - 1) * NP_CHUNK_PACKETS + at];
    odd |= place->bytes != NULL;
    place->have = captured > layer.offset ? (uint32_t)(captured - layer.offset) : 0;
    place->bytes = place->have ? packet + layer.offset : packet;
    __builtin_prefetch(place->bytes); /* all rows are read only after the whole chunk */
  }
  if (odd) set_odd(chunk, at);
}

/* Where do the layers of the packet lie? False when it cannot stand for others: it has several of a
 * kind, or rows lie behind a header. `reach`: how much of a packet the rows take. */
static bool find_places(struct np_chunk *chunk, const struct np_slab *slab,
                        const struct np_record *record, uint32_t *reach) {
  struct np_slab_layers list = np__slab_layers(slab, record);
  struct np_layer layer;
  *reach = 0;
  memset(chunk->places, 0, chunk->slot_count * sizeof *chunk->places);
  for (uint32_t i = 0; i < list.count && np__slab_layer(&list, i, &layer); i++) {
    uint32_t slot = chunk->slots[layer.protocol];
    if (slot == 0 || layer.flags & NP_LAYER_QUOTED) continue;
    struct np_chunk_place *place = &chunk->places[slot - 1];
    uint32_t need = chunk->needs[slot - 1];
    uint64_t end = (uint64_t)layer.offset + need;
    if (place->is_there || need > layer.header_length || end > UINT32_MAX) return false;
    *place = (struct np_chunk_place){layer.offset, true};
    if (end > *reach) *reach = (uint32_t)end;
  }
  return true;
}

/* A member of a record, which need not be aligned. */
static inline uint32_t member32(const uint8_t *record, size_t offset) {
  uint32_t value;
  memcpy(&value, record + offset, sizeof value);
  return value;
}

static inline uint64_t member64(const uint8_t *record, size_t offset) {
  uint64_t value;
  memcpy(&value, record + offset, sizeof value);
  return value;
}

static inline uint16_t flags_of(const uint8_t *record) {
  uint16_t flags;
  memcpy(&flags, record + offsetof(struct np_record, flags), sizeof flags);
  return flags;
}

/* What is used of all records, each read once: where the packets begin. False when one of them
 * does not lie within the slab. */
static bool read_offsets(struct np_chunk *chunk, const struct np_slab *slab, bool *alike,
                         uint32_t *shortest) {
  unsigned common = NP_RECORD_ALIKE;
  bool good = true;
  *shortest = UINT32_MAX;
  for (uint32_t i = 0; i < chunk->count; i++) {
    const uint8_t *record = chunk->records + (size_t)i * sizeof(struct np_record);
    uint32_t offset = member32(record, offsetof(struct np_record, offset));
    uint32_t caplen = member32(record, offsetof(struct np_record, caplen));
    good &= offset <= slab->size && caplen <= slab->size - offset;
    if (i > 0) common &= flags_of(record);
    if (caplen < *shortest) *shortest = caplen;
    chunk->offsets[i] = offset;
  }
  *alike = common != 0;
  return good;
}

/* Packets that are alike: is the first one's layers' place that of all? Nothing is trusted: a
 * packet that says it is alike and is not gives wrong numbers, but bytes of its own. */
static bool place_all(struct np_chunk *chunk, const struct np_slab *slab, uint32_t first,
                      uint32_t shortest) {
  struct np_record record;
  uint32_t reach;
  return np__slab_record(slab, first, &record) && find_places(chunk, slab, &record, &reach) &&
         shortest >= reach;
}

bool np__chunk_read(struct np_chunk *chunk, const struct np_slab *slab, uint32_t first,
                    uint32_t count) {
  uint32_t shortest;
  bool alike;
  chunk->slab = slab->bytes;
  chunk->records =
      slab->bytes + slab->header.records_offset + (size_t)first * sizeof(struct np_record);
  chunk->count = count;
  chunk->odd = 0;
  if (!read_offsets(chunk, slab, &alike, &shortest)) return false;
  chunk->alike = chunk->slot_count > 0 && alike && place_all(chunk, slab, first, shortest);
  if (chunk->alike || chunk->slot_count == 0) return true;
  memset(chunk->layers, 0, (size_t)chunk->slot_count * NP_CHUNK_PACKETS * sizeof *chunk->layers);
  for (uint32_t i = 0; i < count; i++) {
    struct np_record record;
    if (!np__slab_record(slab, first + i, &record)) return false;
    find_layers(chunk, slab, &record, i);
  }
  return true;
}

/* ---- Reading ---- */

void np__chunk_members(const struct np_chunk *chunk, size_t offset, size_t size,
                       uint64_t *numbers) {
  const uint8_t *record = chunk->records;
  if (size == sizeof(uint32_t))
    for (uint32_t i = 0; i < chunk->count; i++, record += sizeof(struct np_record))
      numbers[i] = member32(record, offset);
  else
    for (uint32_t i = 0; i < chunk->count; i++, record += sizeof(struct np_record))
      numbers[i] = member64(record, offset);
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

/* The bits of `count` packets. */
static inline uint64_t all_of(uint32_t count) {
  return UINT64_MAX >> (NP_CHUNK_PACKETS - count);
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

/* Of packets that are alike. */
static uint64_t numbers_of_alike(const struct np_chunk *chunk, const struct np_chunk_row *row,
                                 uint64_t *numbers) {
  const struct np_chunk_place *place = &chunk->places[row->slot];
  if (!place->is_there) {
    memset(numbers, 0, chunk->count * sizeof *numbers);
    return 0;
  }
  const uint8_t *from = chunk->slab + place->offset + row->offset;
  for (uint32_t i = 0; i < chunk->count; i++)
    numbers[i] = load(from + chunk->offsets[i], row->bytes) >> row->shift & row->mask;
  if (row->minimum == 0 && row->maximum == UINT64_MAX) return all_of(chunk->count);
  return keep_within(row, numbers, chunk->count);
}

/* Without branches on the packets; `bytes` is a constant at each call: where the row was not
 * captured, bytes of the slab's header are read in its stead and dropped. */
static inline uint64_t numbers_of(const struct np_chunk *chunk, const struct np_chunk_row *row,
                                  uint32_t bytes, uint64_t *numbers) {
  const struct np_chunk_layer *layers = &chunk->layers[row->slot * NP_CHUNK_PACKETS];
  uint64_t valid = 0;
  for (uint32_t i = 0; i < chunk->count; i++) {
    bool has = layers[i].have >= row->need;
    const uint8_t *at = has ? layers[i].bytes + row->offset : chunk->slab;
    uint64_t number = load(at, bytes) >> row->shift & row->mask;
    has = has && number >= row->minimum && number <= row->maximum;
    numbers[i] = has ? number : 0;
    valid |= (uint64_t)has << i;
  }
  return valid;
}

uint64_t np__chunk_numbers(const struct np_chunk *chunk, const struct np_chunk_row *row,
                           uint64_t *numbers) {
  if (chunk->alike) return numbers_of_alike(chunk, row, numbers);
  switch (row->bytes) {
    case 1:
      return numbers_of(chunk, row, 1, numbers);
    case 2:
      return numbers_of(chunk, row, 2, numbers);
    case 4:
      return numbers_of(chunk, row, 4, numbers);
    default:
      return numbers_of(chunk, row, row->bytes, numbers);
  }
}

bool np__chunk_whole(const struct np_chunk *chunk, const struct np_chunk_row *row, void *values) {
  if (!chunk->alike || !row->is_whole || !chunk->places[row->slot].is_there) return false;
  const uint32_t *offsets = chunk->offsets;
  const uint8_t *from = chunk->slab + chunk->places[row->slot].offset + row->offset;
  uint32_t count = chunk->count;
  if (row->bytes == 1)
    for (uint32_t i = 0; i < count; i++) ((uint8_t *)values)[i] = from[offsets[i]];
  else if (row->bytes == 2)
    for (uint32_t i = 0; i < count; i++) ((uint16_t *)values)[i] = np_be16(from + offsets[i]);
  else
    for (uint32_t i = 0; i < count; i++) ((uint32_t *)values)[i] = np_be32(from + offsets[i]);
  return true;
}

static uint64_t bytes_of_alike(const struct np_chunk *chunk, const struct np_chunk_row *row,
                               uint8_t *values) {
  const struct np_chunk_place *place = &chunk->places[row->slot];
  if (!place->is_there) {
    memset(values, 0, (size_t)chunk->count * row->bytes);
    return 0;
  }
  const uint8_t *from = chunk->slab + place->offset + row->offset;
  for (uint32_t i = 0; i < chunk->count; i++)
    memcpy(values + (size_t)i * row->bytes, from + chunk->offsets[i], row->bytes);
  return all_of(chunk->count);
}

uint64_t np__chunk_bytes(const struct np_chunk *chunk, const struct np_chunk_row *row,
                         uint8_t *values) {
  if (chunk->alike) return bytes_of_alike(chunk, row, values);
  const struct np_chunk_layer *layers = &chunk->layers[row->slot * NP_CHUNK_PACKETS];
  uint64_t valid = 0;
  for (uint32_t i = 0; i < chunk->count; i++) {
    bool has = layers[i].have >= row->need;
    if (has)
      memcpy(values, layers[i].bytes + row->offset, row->bytes);
    else
      memset(values, 0, row->bytes);
    values += row->bytes;
    valid |= (uint64_t)has << i;
  }
  return valid;
}
