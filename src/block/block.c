/* block.c - blocks: one slab for packet bytes, records and layers. */
#include "block/block.h"

#include <stdlib.h>
#include <string.h>

#include "table/lookup.h"

enum { DEFAULT_DATA = 256 << 10, BYTES_PER_PACKET = 64, LAYERS_PER_PACKET = 4, MIN_PACKETS = 64 };

static size_t align8(size_t size) {
  return (size + 7) & ~(size_t)7;
}

struct np_block *np_block_new(const struct np_block_options *options) {
  struct np_block_options o = options ? *options : (struct np_block_options){0, 0, 0};
  if (o.data_size == 0) o.data_size = DEFAULT_DATA;
  if (o.packets == 0) o.packets = o.data_size / BYTES_PER_PACKET + MIN_PACKETS;
  if (o.layers == 0) o.layers = o.packets * LAYERS_PER_PACKET + NP_MAX_LAYERS;
  if (o.layers < NP_MAX_LAYERS) o.layers = NP_MAX_LAYERS;
  size_t records = align8(sizeof(struct np_block_header) + o.data_size);
  size_t layers = records + (size_t)o.packets * sizeof(struct np_record);
  size_t size = layers + (size_t)o.layers * sizeof(struct np_layer);
  if (size > UINT32_MAX) return NULL;
  struct np_block *block = calloc(1, sizeof *block);
  uint8_t *slab = block ? malloc(size) : NULL;
  if (!slab) {
    free(block);
    return NULL;
  }
  block->slab = slab;
  block->slab_size = size;
  block->data_start = sizeof(struct np_block_header);
  block->data_end = block->data_start + o.data_size;
  block->records = (struct np_record *)(void *)(slab + records);
  block->layers = (struct np_layer *)(void *)(slab + layers);
  block->packet_capacity = o.packets;
  block->layer_capacity = o.layers;
  np_block_reset(block);
  return block;
}

void np_block_free(struct np_block *block) {
  if (!block) return;
  free(block->patterns);
  free(block->slab);
  free(block);
}

void np_block_reset(struct np_block *block) {
  block->data_used = block->data_start;
  block->packet_count = 0;
  block->layer_count = 0;
  block->walked = 0;
  block->bytes = 0;
  block->ahead.end = 0;
  block->decoded = block->forgotten = false;
  block->sifted = (struct np_sifted){.gap = 0};
  memset(block->products, 0, sizeof block->products);
  block->next = NULL;
}

void np_block_add(struct np_block *block, const struct np_engine *engine,
                  const struct np_record *record) {
  struct np_record *added = np_block_record(block);
  *added = *record;
  added->flags &= NP_RECORD_OPTIONS | NP_RECORD_FCS;
  np_block_push(block, engine);
}

/* So many bytes more for data, and so much room for layers. False when out of memory. */
static bool grow(struct np_block *block, size_t data, uint32_t layer_capacity) {
  const struct np_block old = *block;
  size_t held = (size_t)((uint8_t *)old.records - old.slab);
  size_t records = align8(held + data);
  size_t layers = records + old.packet_capacity * sizeof(struct np_record);
  size_t size = layers + (size_t)layer_capacity * sizeof(struct np_layer);
  uint8_t *slab = size > UINT32_MAX ? NULL : malloc(size);
  if (!slab) return false;
  memcpy(slab, old.slab, held);
  memcpy(slab + records, old.records, old.packet_capacity * sizeof(struct np_record));
  memcpy(slab + layers, old.layers, old.layer_count * sizeof(struct np_layer));
  block->slab = slab;
  block->slab_size = size;
  block->records = (struct np_record *)(void *)(slab + records);
  block->layers = (struct np_layer *)(void *)(slab + layers);
  block->layer_capacity = layer_capacity;
  block->data_end += (uint32_t)(records - held);
  free(old.slab);
  return true;
}

bool np__block_reserve(struct np_block *block, uint64_t bytes, uint32_t layers) {
  uint32_t room = block->data_end - block->data_used;
  uint32_t capacity = block->layer_capacity;
  if (bytes > UINT32_MAX / 2) return false;
  /* Twice as much as is missing, so that many datagrams in a block cost no copy each. */
  size_t more = bytes > room ? (size_t)(bytes - room) + block->data_end - block->data_start : 0;
  if (capacity - block->layer_count < layers) capacity = capacity * 2 + layers;
  return (more == 0 && capacity == block->layer_capacity) || grow(block, more, capacity);
}

/* How many packets may have any number of layers in the room that is left. */
static uint32_t walkable(const struct np_block *block) {
  return (block->layer_capacity - block->layer_count) / NP_MAX_LAYERS;
}

static void walk(struct np_block *block, uint32_t behind) {
  block->engine->walk(block->engine, block, block->walked, behind);
  block->walked = behind;
}

/* Without an engine, or without memory, the packets that are left have no layers. */
static void walk_none(struct np_block *block) {
  for (; block->walked < block->packet_count; block->walked++)
    block->records[block->walked].layer_count = 0;
}

void np_block_walk(struct np_block *block) {
  if (!block->engine) walk_none(block);
  while (block->walked < block->packet_count) {
    uint32_t waiting = block->packet_count - block->walked;
    uint32_t count = walkable(block);
    if (count > 0)
      walk(block, block->walked + (count < waiting ? count : waiting));
    else if (!grow(block, 0, block->layer_capacity * 2))
      walk_none(block);
  }
}

bool np_block_copy(struct np_block *block, const struct np_engine *engine,
                   const struct np_record *record, const uint8_t *bytes) {
  if (np_block_is_full(block) || record->caplen > block->data_end - block->data_used) return false;
  struct np_record r = *record;
  r.offset = block->data_used;
  r.flags &= NP_RECORD_FCS; /* what the file says more, is not copied */
  memcpy(block->slab + r.offset, bytes, r.caplen);
  block->data_used += r.caplen;
  np_block_add(block, engine, &r);
  return true;
}

bool np__block_put(struct np_block *block, const struct np_record *record, const uint8_t *bytes,
                   uint32_t before, const struct np_layer *layers, uint32_t count) {
  const uint64_t size = (uint64_t)before + record->caplen;
  np_block_walk(block);
  if (np_block_is_full(block) || size > block->data_end - block->data_used) return false;
  struct np_record *r = np_block_record(block);
  *r = *record;
  r->offset = block->data_used + before;
  r->first_layer = block->layer_count;
  r->layer_count = (uint16_t)count;
  memcpy(block->slab + block->data_used, bytes - before, (size_t)size);
  memcpy(&block->layers[block->layer_count], layers, count * sizeof *layers);
  block->data_used += (uint32_t)size;
  block->layer_count += count;
  block->bytes += r->caplen;
  block->walked = ++block->packet_count;
  return true;
}

void np_block_seal(struct np_block *block) {
  np_block_walk(block);
  const struct np_block_header header = {
      .packet_count = block->packet_count,
      .layer_count = block->layer_count,
      .data_offset = block->data_start,
      .data_used = block->data_used - block->data_start,
      .records_offset = (uint32_t)((uint8_t *)block->records - block->slab),
      .layers_offset = (uint32_t)((uint8_t *)block->layers - block->slab),
  };
  memcpy(block->slab, &header, sizeof header);
}

uint32_t np_block_count(const struct np_block *block) {
  return block->packet_count;
}

const uint8_t *np_block_slab(const struct np_block *block, size_t *size) {
  *size = block->slab_size;
  return block->slab;
}

void *np_block_product(const struct np_block *block, uint32_t stage) {
  return block->products[stage];
}

void *np_block_take_product(struct np_block *block, uint32_t stage) {
  void *product = block->products[stage];
  block->products[stage] = NULL;
  return product;
}

size_t np_block_compact_size(const struct np_block *block) {
  return align8(block->data_used) + block->packet_count * sizeof(struct np_record) +
         block->layer_count * sizeof(struct np_layer);
}

void np_block_compact(const struct np_block *block, uint8_t *out) {
  size_t records = align8(block->data_used);
  size_t layers = records + block->packet_count * sizeof(struct np_record);
  memcpy(out, block->slab, block->data_used);
  memcpy(out + records, block->records, block->packet_count * sizeof(struct np_record));
  memcpy(out + layers, block->layers, block->layer_count * sizeof(struct np_layer));
  struct np_block_header header;
  memcpy(&header, out, sizeof header);
  header.records_offset = (uint32_t)records;
  header.layers_offset = (uint32_t)layers;
  memcpy(out, &header, sizeof header);
}
