/* shot.c - the headers of a packet, kept for the messages that it brings. */
#include "message/shot.h"

#include <stdlib.h>
#include <string.h>

#include "block/block.h"
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
}

static uint32_t shorter(uint64_t length) {
  return length < UINT32_MAX ? (uint32_t)length : UINT32_MAX;
}

/* Memory for the layers and the bytes, filled with them: headers, then the message. */
static bool fill(struct np_held *held, const struct np_layer *layers, const uint8_t *headers,
                 uint32_t header_size, const uint8_t *bytes, uint32_t size) {
  size_t list = held->layer_count * sizeof *layers;
  held->layers = malloc(list + header_size + size);
  if (!held->layers) return false;
  memcpy(held->layers, layers, list);
  uint8_t *out = (uint8_t *)(held->layers + held->layer_count);
  memcpy(out, headers, header_size);
  if (size > 0) memcpy(out + header_size, bytes, size);
  held->bytes = out;
  return true;
}

/* The layers are found behind the bytes: room for the most is on the stack. */
bool np__shot_message(const struct np_shot *shot, const struct np_engine *engine, uint16_t protocol,
                      bool is_response, const uint8_t *bytes, uint32_t size, uint64_t length,
                      struct np_held *held) {
  struct np_layer layers[NP_MAX_LAYERS] = {{0}};
  const uint32_t count = shot->layer_count;
  if (count == 0) return false;
  *held = (struct np_held){.record = shot->record, .layer_count = NP_MAX_LAYERS};
  held->record.flags = NP_RECORD_MESSAGE;
  held->record.caplen = shot->size + size;
  held->record.len = shorter(shot->size + length);
  memcpy(layers, shot->layers, count * sizeof layers[0]);
  held->layer_count = count + MOST_OF_MESSAGE;
  if (!fill(held, layers, shot->bytes, shot->size, bytes, size)) return false;
  const struct np_packet packet = {
      .bytes = held->bytes,
      .caplen = held->record.caplen,
      .len = held->record.len,
      .pdu = {shot->size, shot->layers[0].length, protocol, (uint8_t)count, is_response}};
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
  held->record.flags &= NP_RECORD_NOTE | NP_RECORD_FCS;
  return fill(held, &block->layers[r->first_layer], block->slab + r->offset, r->caplen, NULL, 0);
}

struct np_pdu np__held_pdu(const struct np_held *held) {
  for (uint32_t i = 1; i < held->layer_count; i++) {
    const struct np_layer *layer = &held->layers[i], *above = layer - 1;
    if (layer->flags & NP_LAYER_REASSEMBLED)
      return (struct np_pdu){above->offset + above->header_length, held->layers[0].length,
                             layer->protocol, (uint8_t)i, (layer->flags & NP_LAYER_RESPONSE) != 0};
  }
  return (struct np_pdu){.layer = 0};
}

void np__held_clear(struct np_held *held) {
  free(held->layers);
  *held = (struct np_held){.layers = NULL};
}
