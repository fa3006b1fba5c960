/* chunk.c - fixed rows of many packets of a slab at once. */
#include "dissect/chunk.h"

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
}

bool np__chunk_seal(struct np_chunk *chunk) {
  if (chunk->slot_count == 0) return true;
  chunk->layers = calloc((size_t)chunk->slot_count * NP_CHUNK_PACKETS, sizeof *chunk->layers);
  return chunk->layers != NULL;
}

void np__chunk_free(struct np_chunk *chunk) {
  free(chunk->layers);
}

/* ---- Finding the layers ---- */

/* Leave the packet out of all slots. */
static void set_odd(struct np_chunk *chunk, uint32_t at) {
  chunk->odd |= 1ULL << at;
  for (uint32_t slot = 0; slot < chunk->slot_count; slot++)
    chunk->layers[slot * NP_CHUNK_PACKETS + at].have = 0;
}

/* Quoted layers have no column. A layer ends where its parents end. */
static void find_layers(struct np_chunk *chunk, const struct np_slab *slab, uint32_t at) {
  const struct np_record *record = &chunk->records[at];
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

bool np__chunk_read(struct np_chunk *chunk, const struct np_slab *slab, uint32_t first,
                    uint32_t count) {
  size_t places = (size_t)chunk->slot_count * NP_CHUNK_PACKETS;
  if (places) memset(chunk->layers, 0, places * sizeof *chunk->layers);
  chunk->slab = slab->bytes;
  chunk->count = count;
  chunk->odd = 0;
  for (uint32_t i = 0; i < count; i++) {
    if (!np__slab_record(slab, first + i, &chunk->records[i])) return false;
    if (places) find_layers(chunk, slab, i);
  }
  return true;
}

/* ---- Reading ---- */

static inline uint64_t load(const uint8_t *bytes, uint32_t count) {
  if (count == 1) return bytes[0];
  if (count == 2) return np_be16(bytes);
  if (count == 4) return np_be32(bytes);
  if (count == 8) return np_be64(bytes);
  uint64_t value = 0;
  for (uint32_t i = 0; i < count; i++) value = value << 8 | bytes[i];
  return value;
}

/* Without branches on the packets: where the row was not captured, bytes of the slab's header are
 * read in its stead and dropped. `bytes` is a constant at each call. */
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

uint64_t np__chunk_bytes(const struct np_chunk *chunk, const struct np_chunk_row *row,
                         uint8_t *values) {
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
