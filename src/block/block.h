/* block.h - what a block is inside: for who fills it, finds its layers, or keeps it in a list. */
#ifndef NP_BLOCK_BLOCK_H
#define NP_BLOCK_BLOCK_H

#include "np/block.h"
#include "np/relation.h"

/* A file's bytes that lie in an empty block before it is their turn. */
struct np_ahead {
  uint64_t position; /* Of the first one in the file. */
  uint64_t end;      /* Where the part of the file that is the block's ends; 0: it has none. */
  uint32_t at;       /* Where they lie, from the slab's start. */
  uint32_t size;     /* How many have come. */
};

/* The most filters of a session that hide packets of its blocks. */
enum { NP_MAX_SIEVES = 4 };

/* Which packets of a block were looked at by whom. */
struct np_sifted {
  uint32_t counts[NP_MAX_SIEVES]; /* By filter: its first packets that were. */
  uint32_t passed;                /* By stages in order, while it is filled. */
  uint32_t gap;                   /* The packet before which others were hidden, plus 1; 0: none. */
};

/* A block and the bounds of its slab. */
struct np_block {
  uint8_t *slab;
  size_t slab_size;
  struct np_record *records; /* Inside the slab. */
  struct np_layer *layers;   /* Inside the slab. */
  uint32_t data_start;
  uint32_t data_end;  /* Where room for packet bytes ends. */
  uint32_t data_used; /* Where the next packet bytes go; from the slab's start. */
  uint32_t packet_count;
  uint32_t packet_capacity;
  uint32_t layer_count;
  uint32_t layer_capacity;
  struct np_relation *relations; /* Inside the slab; NULL before somebody asked for room. */
  struct np_in_stream *streams;  /* The same. */
  uint32_t related;              /* Packets whose relations are known: all of them, or not. */
  uint32_t stream_count;
  uint32_t stream_capacity;
  uint64_t bytes;                 /* Sum of the captured lengths. */
  uint32_t walked;                /* Packets whose layers are found. */
  bool defers;                    /* Layers are found by np_block_walk or np_block_seal only. */
  const struct np_engine *engine; /* Of the packets whose layers are not found yet. */
  struct np_patterns *patterns;   /* What its packets have in common; NULL in a small block. */
  struct np_ahead ahead;          /* See np_source_operations.read_ahead. */
  void *products[NP_MAX_STAGES];  /* What stages made of its packets. */
  bool decoded;                   /* Its session has found its layers, and made products. */
  bool forgotten;                 /* Its session does not queue it. */
  struct np_sifted sifted;        /* See np__block_sift. */
  struct np_block *next;          /* For the lists of its owner. */
};

/* Is there no room for another packet, whatever its length? */
static inline bool np_block_is_full(const struct np_block *block) {
  return block->packet_count == block->packet_capacity ||
         block->layer_count + NP_MAX_LAYERS > block->layer_capacity;
}

/* Where packet bytes can be written; `room` gets how many. Move on with np_block_keep. */
static inline uint8_t *np_block_space(const struct np_block *block, uint32_t *room) {
  *room = block->data_end - block->data_used;
  return block->slab + block->data_used;
}

/* `size` bytes of the space are used now. */
static inline void np_block_keep(struct np_block *block, uint32_t size) {
  block->data_used += size;
}

/*
 * Add a packet whose bytes lie in the slab. Its layers are found later, with those of others: at
 * the latest by np_block_seal.
 *
 * engine: NULL: no layers are looked for. record: copied; its layer members are set by the block.
 * Its offset and caplen must lie within the kept data. The block must not be full, and its packets
 * have one engine.
 */
void np_block_add(struct np_block *block, const struct np_engine *engine,
                  const struct np_record *record);

/* The record of the next packet, to be written in place before np_block_push: cheaper than a copy.
 */
static inline struct np_record *np_block_record(struct np_block *block) {
  return &block->records[block->packet_count];
}

/* Hide those of `count` packets from `first` on whose bit is 0: they go with np__block_sift. */
void np__block_hide(struct np_block *block, uint32_t first, uint32_t count, const uint8_t *bits);

/* Take hidden packets out, for filter number `sieve`, which has looked at all now. The block must
 * be sealed, and is sealed again. */
void np__block_sift(struct np_block *block, uint32_t sieve);

/* Give room back that hidden packets have, where that is most of it. Nothing is added any more. */
void np__block_close_up(struct np_block *block);

/* Make room for so many bytes and layers more; the slab may move, and be larger than those of its
 * kind. False when out of memory, and nothing has changed. */
bool np__block_reserve(struct np_block *block, uint64_t bytes, uint32_t layers);

/* Make room for the relations of its packets, and for so many streams more. As above. */
bool np__block_reserve_streams(struct np_block *block, uint32_t streams);

/* Add a packet whose layers are known, `count` of them: a message of a stream, say. Its flags stay,
 * and so do `before` bytes in front of its own. False when there is no room. */
bool np__block_put(struct np_block *block, const struct np_record *record, const uint8_t *bytes,
                   uint32_t before, const struct np_layer *layers, uint32_t count);

/* Find the layers that are not found yet. The slab may move: where the packets of a block that
 * defers have more layers than it has room for. */
void np_block_walk(struct np_block *block);

/* Layers are found for so many packets together. */
enum { NP_BLOCK_TOGETHER = 64 };

/* How many records can be written in place before np_block_push_many: none in a full block. */
static inline uint32_t np_block_run(const struct np_block *block) {
  uint32_t waiting = block->packet_count - block->walked;
  uint32_t run = (block->layer_capacity - block->layer_count) / NP_MAX_LAYERS;
  uint32_t free = block->packet_capacity - block->packet_count;
  if (block->defers) return free;
  if (run > NP_BLOCK_TOGETHER) run = NP_BLOCK_TOGETHER;
  if (run <= waiting) return 0;
  return run - waiting < free ? run - waiting : free;
}

/* As np_block_push, for the next `count` records, which np_block_run allows; their captured
 * lengths add up to `bytes`. */
static inline void np_block_push_many(struct np_block *block, const struct np_engine *engine,
                                      uint32_t count, uint64_t bytes) {
  block->bytes += bytes;
  block->engine = engine;
  block->packet_count += count;
  if (block->defers) return;
  uint32_t waiting = block->packet_count - block->walked;
  if (waiting >= NP_BLOCK_TOGETHER ||
      block->layer_capacity - block->layer_count < (waiting + 1) * NP_MAX_LAYERS)
    np_block_walk(block);
}

/* As np_block_add, for the record that np_block_record gave; its flags are NP_RECORD_OPTIONS and
 * NP_RECORD_FCS at most.
 */
static inline void np_block_push(struct np_block *block, const struct np_engine *engine) {
  np_block_push_many(block, engine, 1, np_block_record(block)->caplen);
}

#endif
