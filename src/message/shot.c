/* shot.c - the headers of a packet, kept for the messages that it brings. */
#include "message/shot.h"

#include <stdlib.h>
#include <string.h>

#include "block/block.h"
#include "block/whole.h"
#include "dissect/pdu.h"

enum { MOST_OF_MESSAGE = 8 }; /* layers: the message's, and those within it */

void np__shot_take(struct np_shot *shot, const struct np_block *block, uint32_t index,
                   uint32_t last) {
  const struct np_record *r = &block->records[index];
  const struct np_layer *layers = &block->layers[r->first_layer];
  uint64_t end = (uint64_t)layers[last].offset + layers[last].header_length;
  shot->layer_count = 0;
  if (last >= sizeof shot->layers / sizeof shot->layers[0] || end > sizeof shot->bytes ||
      end > r->caplen)
    return;
  shot->record = *r;
  shot->layer_count = last + 1;
  shot->size = (uint32_t)end;
  memcpy(shot->layers, layers, shot->layer_count * sizeof *layers);
  memcpy(shot->bytes, block->slab + r->offset, shot->size);
  if (!np_slab_whole(block->slab, block->slab_size, r, &shot->whole)) shot->whole.depth = 0;
  shot->whole.offset = shot->whole.caplen = 0;
  memset(shot->whole.counts, 0, sizeof shot->whole.counts);
}

static uint32_t shorter(uint64_t length) {
  return length < UINT32_MAX ? (uint32_t)length : UINT32_MAX;
}

/* Memory for the layers, for what stands before the bytes, and for the bytes, filled with the first
 * and the last: headers, then the message. Returns where the second begins; NULL when out of
 * memory.
 */
static uint8_t *fill(struct np_held *held, const struct np_layer *layers, const uint8_t *headers,
                     uint32_t header_size, const uint8_t *bytes, uint32_t size) {
  size_t list = held->layer_count * sizeof *layers;
  held->layers = malloc(list + held->before + header_size + size);
  if (!held->layers) return NULL;
  memcpy(held->layers, layers, list);
  uint8_t *before = (uint8_t *)(held->layers + held->layer_count), *out = before + held->before;
  memcpy(out, headers, header_size);
  if (size > 0) memcpy(out + header_size, bytes, size);
  held->bytes = out;
  return before;
}

/* The layers are found behind the bytes: room for the most is on the stack. */
bool np__shot_message(const struct np_shot *shot, const struct np_engine *engine, uint16_t protocol,
                      uint16_t flags, const uint8_t *bytes, uint32_t size, uint64_t length,
                      struct np_held *held) {
  struct np_layer layers[NP_MAX_LAYERS] = {{0}};
  const uint32_t count = shot->layer_count;
  if (count == 0) return false;
  *held = (struct np_held){.record = shot->record, .layer_count = NP_MAX_LAYERS};
  const bool is_whole = shot->whole.depth > 0;
  held->record.flags = NP_RECORD_MESSAGE | (is_whole ? NP_RECORD_WHOLE : 0);
  held->before = is_whole ? sizeof shot->whole : 0;
  held->record.caplen = shot->size + size;
  held->record.len = shorter(shot->size + length);
  memcpy(layers, shot->layers, count * sizeof layers[0]);
  held->layer_count = count + MOST_OF_MESSAGE;
  uint8_t *before = fill(held, layers, shot->bytes, shot->size, bytes, size);
  if (!before) return false;
  memcpy(before, &shot->whole, held->before);
  const struct np_packet packet = {
      .bytes = held->bytes,
      .caplen = held->record.caplen,
      .len = held->record.len,
      .pdu = {shot->size, shot->layers[0].length, protocol, (uint8_t)count, flags}};
  uint32_t found = np__pdu_layers(engine, &packet, layers);
  if (found > held->layer_count) found = held->layer_count;
  memcpy(held->layers, layers, found * sizeof layers[0]);
  held->layer_count = found;
  for (uint32_t i = 0; i < found; i++)
    if (layers[i].flags & NP_LAYER_NOTE) held->record.flags |= NP_RECORD_NOTE;
  if (found > count) return true;
  np__held_clear(held);
  return false;
}

bool np__held_copy(struct np_held *held, const struct np_block *block, uint32_t index) {
  const struct np_record *r = &block->records[index];
  *held = (struct np_held){.record = *r, .layer_count = r->layer_count};
  held->record.flags &= NP_RECORD_NOTE | NP_RECORD_FCS | NP_RECORD_WHOLE;
  held->before = np__whole_size(block->slab, block->slab_size, r);
  uint8_t *before =
      fill(held, &block->layers[r->first_layer], block->slab + r->offset, r->caplen, NULL, 0);
  if (before) np__whole_copy(block->slab, block->slab_size, r, before);
  return before != NULL;
}

static struct np_pdu pdu_of(const struct np_held *held) {
  for (uint32_t i = 1; i < held->layer_count; i++) {
    const struct np_layer *layer = &held->layers[i], *above = layer - 1;
    if (layer->flags & NP_LAYER_REASSEMBLED)
      return (struct np_pdu){above->offset + above->header_length, held->layers[0].length,
                             layer->protocol, (uint8_t)i,
                             layer->flags & (NP_LAYER_RESPONSE | NP_LAYER_SECURE)};
  }
  return (struct np_pdu){.layer = 0};
}

struct np_packet np__held_packet(const struct np_held *held) {
  struct np_packet packet = {.bytes = held->bytes,
                             .caplen = held->record.caplen,
                             .len = held->record.len,
                             .link_type = held->record.link_type,
                             .pdu = pdu_of(held)};
  if (held->before < sizeof(struct np_whole)) return packet;
  packet.whole_room = held->before - (uint32_t)sizeof(struct np_whole);
  packet.whole = held->bytes - sizeof(struct np_whole);
  return packet;
}

void np__held_clear(struct np_held *held) {
  free(held->layers);
  *held = (struct np_held){.layers = NULL};
}
