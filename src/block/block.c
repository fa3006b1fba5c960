/* block.c - blocks: one slab for packet bytes, records and layers. */
#include "block/block.h"

#include <stdlib.h>
#include <string.h>

#include "table/lookup.h"

enum { DEFAULT_DATA = 256 << 10, BYTES_PER_PACKET = 64, LAYERS_PER_PACKET = 4, MIN_PACKETS = 64 };

static size_t align8(size_t size) {
  return (size + 7) & ~(size_t)7;
}

/* What a block can hold. */
struct room {
  size_t data; /* in bytes, with the header */
  uint32_t layers, streams;
  bool relations;
};

static struct room room_of(const struct np_block *block) {
  return (struct room){.data = (size_t)((uint8_t *)block->records - block->slab),
                       .layers = block->layer_capacity,
                       .streams = block->stream_capacity,
                       .relations = block->relations != NULL};
}

/* Where the parts of a slab begin, and where it ends. */
struct parts {
  size_t records, layers, relations, streams, end;
};

static struct parts parts_of(const struct room *room, uint32_t packets) {
  struct parts p;
  p.records = align8(room->data);
  p.layers = p.records + packets * sizeof(struct np_record);
  p.relations = p.layers + room->layers * sizeof(struct np_layer);
  p.streams = p.relations + (room->relations ? packets * sizeof(struct np_relation) : 0);
  p.end = p.streams + room->streams * sizeof(struct np_in_stream);
  return p;
}

/* The slab is another one. */
static void move_to(struct np_block *block, uint8_t *slab, const struct parts *p) {
  block->slab = slab;
  block->slab_size = p->end;
  block->records = (struct np_record *)(void *)(slab + p->records);
  block->layers = (struct np_layer *)(void *)(slab + p->layers);
  block->relations = p->streams > p->relations ? (void *)(slab + p->relations) : NULL;
  block->streams = p->end > p->streams ? (void *)(slab + p->streams) : NULL;
}

struct np_block *np_block_new(const struct np_block_options *options) {
  struct np_block_options o = options ? *options : (struct np_block_options){0, 0, 0};
  if (o.data_size == 0) o.data_size = DEFAULT_DATA;
  if (o.packets == 0) o.packets = o.data_size / BYTES_PER_PACKET + MIN_PACKETS;
  if (o.layers == 0) o.layers = o.packets * LAYERS_PER_PACKET + NP_MAX_LAYERS;
  if (o.layers < NP_MAX_LAYERS) o.layers = NP_MAX_LAYERS;
  const struct room room = {sizeof(struct np_block_header) + o.data_size, o.layers, 0, false};
  const struct parts p = parts_of(&room, o.packets);
  if (p.end > UINT32_MAX) return NULL;
  struct np_block *block = calloc(1, sizeof *block);
  uint8_t *slab = block ? malloc(p.end) : NULL;
  if (!slab) {
    free(block);
    return NULL;
  }
  move_to(block, slab, &p);
  block->data_start = sizeof(struct np_block_header);
  block->data_end = block->data_start + o.data_size;
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
  block->related = block->stream_count = 0;
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

/* More room. False when out of memory. */
static bool grow(struct np_block *block, const struct room *room) {
  const struct np_block old = *block;
  const struct room held = room_of(block);
  const struct parts p = parts_of(room, old.packet_capacity);
  uint8_t *slab = p.end > UINT32_MAX ? NULL : malloc(p.end);
  if (!slab) return false;
  move_to(block, slab, &p);
  memcpy(slab, old.slab, held.data);
  memcpy(block->records, old.records, old.packet_capacity * sizeof(struct np_record));
  memcpy(block->layers, old.layers, old.layer_count * sizeof(struct np_layer));
  if (block->relations && old.relations)
    memcpy(block->relations, old.relations, old.related * sizeof(struct np_relation));
  if (block->streams && old.streams)
    memcpy(block->streams, old.streams, old.stream_count * sizeof(struct np_in_stream));
  block->layer_capacity = room->layers;
  block->stream_capacity = room->streams;
  block->data_end += (uint32_t)(p.records - held.data);
  free(old.slab);
  return true;
}

bool np__block_reserve(struct np_block *block, uint64_t bytes, uint32_t layers) {
  const uint32_t left = block->data_end - block->data_used;
  const bool layers_fit = block->layer_capacity - block->layer_count >= layers;
  struct room room = room_of(block);
  if (bytes > UINT32_MAX / 2) return false;
  if (bytes <= left && layers_fit) return true;
  /* Twice as much as is missing, so that many datagrams in a block cost no copy each. */
  if (bytes > left) room.data += (size_t)(bytes - left) + block->data_end - block->data_start;
  if (!layers_fit) room.layers = room.layers * 2 + layers;
  return grow(block, &room);
}

bool np__block_reserve_streams(struct np_block *block, uint32_t streams) {
  struct room room = room_of(block);
  if (block->relations && block->stream_capacity - block->stream_count >= streams) return true;
  if (streams > UINT32_MAX / 4) return false;
  /* The block is used again: room for a stream a packet does for most that will come. */
  room.relations = true;
  room.streams = block->stream_count + streams;
  if (room.streams < block->packet_capacity) room.streams = block->packet_capacity;
  if (room.streams < block->stream_capacity * 2) room.streams = block->stream_capacity * 2;
  return grow(block, &room);
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
    struct room room = room_of(block);
    room.layers *= 2;
    uint32_t waiting = block->packet_count - block->walked;
    uint32_t count = walkable(block);
    if (count > 0)
      walk(block, block->walked + (count < waiting ? count : waiting));
    else if (!grow(block, &room))
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
  const bool related = block->related > 0 && block->related == block->packet_count;
  const struct np_block_header header = {
      .packet_count = block->packet_count,
      .layer_count = block->layer_count,
      .data_offset = block->data_start,
      .data_used = block->data_used - block->data_start,
      .records_offset = (uint32_t)((uint8_t *)block->records - block->slab),
      .layers_offset = (uint32_t)((uint8_t *)block->layers - block->slab),
      .relations_offset = related ? (uint32_t)((uint8_t *)block->relations - block->slab) : 0,
      .streams_offset = related ? (uint32_t)((uint8_t *)block->streams - block->slab) : 0,
      .stream_count = related ? block->stream_count : 0,
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

/* What its sealed header says is there. */
static struct room used_room(const struct np_block *block) {
  struct np_block_header header;
  memcpy(&header, block->slab, sizeof header);
  return (struct room){block->data_used, block->layer_count, header.stream_count,
                       header.relations_offset != 0};
}

size_t np_block_compact_size(const struct np_block *block) {
  const struct room room = used_room(block);
  return parts_of(&room, block->packet_count).end;
}

void np_block_compact(const struct np_block *block, uint8_t *out) {
  const struct room room = used_room(block);
  const uint32_t packets = block->packet_count;
  const struct parts p = parts_of(&room, packets);
  memcpy(out, block->slab, block->data_used);
  memset(out + block->data_used, 0, p.records - block->data_used); /* up to a multiple of 8 */
  memcpy(out + p.records, block->records, packets * sizeof(struct np_record));
  memcpy(out + p.layers, block->layers, block->layer_count * sizeof(struct np_layer));
  struct np_block_header header;
  memcpy(&header, out, sizeof header);
  header.records_offset = (uint32_t)p.records;
  header.layers_offset = (uint32_t)p.layers;
  header.relations_offset = room.relations ? (uint32_t)p.relations : 0;
  header.streams_offset = room.relations ? (uint32_t)p.streams : 0;
  if (room.relations)
    memcpy(out + p.relations, block->relations, packets * sizeof(struct np_relation));
  if (room.streams > 0)
    memcpy(out + p.streams, block->streams, room.streams * sizeof(struct np_in_stream));
  memcpy(out, &header, sizeof header);
}
