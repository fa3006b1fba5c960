/* block.h - many packets and their layers in one piece of memory.
 *
 * A block is one slab: a header, packet bytes, a record per packet, the layers of all packets.
 * It crosses to JavaScript as one ArrayBuffer, which is why the structures here have a fixed
 * layout: JavaScript reads them as 32-bit words in host order. A block is filled by one thread
 * and then never written again. */
#ifndef NP_BLOCK_H
#define NP_BLOCK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "np/dissect.h"

#ifdef __cplusplus
extern "C" {
#endif

/** First bytes of a slab: 16 words. Offsets are in bytes from the slab's start. */
struct np_block_header {
  uint32_t packet_count;
  uint32_t layer_count;
  uint32_t data_offset;    /**< Where packet bytes begin: behind this header. */
  uint32_t data_used;      /**< How many bytes of packet data there are, gaps included. */
  uint32_t records_offset; /**< struct np_record[packet_count] */
  uint32_t layers_offset;  /**< struct np_layer[layer_count] */
  uint32_t reserved[10];
};

/** Flags of a record. */
enum {
  NP_RECORD_NOTE = 1,   /**< A layer of the packet has a note. */
  NP_RECORD_ALIKE = 2,  /**< Its layers are those of the packet before it in the block, but for
                           their lengths, and all headers were captured. */
  NP_RECORD_OPTIONS = 4 /**< The file says more of it: see np_slab_options. */
};

/** What is known of a packet: ten words. */
struct np_record {
  int64_t timestamp_ns; /**< Since the epoch, or NP_NO_TIME. */
  uint64_t number;      /**< Its place in the capture, from 1; packets that a filter hid count. */
  uint32_t caplen;
  uint32_t len;
  uint32_t offset;      /**< Its bytes, from the slab's start. */
  uint32_t first_layer; /**< Index of its first layer; neighbours may share theirs. */
  uint16_t layer_count;
  uint16_t flags;
  uint16_t link_type; /**< LINKTYPE_ number. */
  uint16_t interface; /**< Index of the interface in its capture. */
};

/** How large a block is. Zero members get the defaults. */
struct np_block_options {
  uint32_t data_size; /**< Room for packet bytes, in bytes; default 256 KiB,
                           which with its index stays in a processor's cache. */
  uint32_t packets;   /**< The most packets; default one per 64 bytes of data. */
  uint32_t
      layers; /**< The most layers; default four per packet and NP_MAX_LAYERS; at least that. */
};

/** A file's bytes that lie in an empty block before it is their turn. */
struct np_ahead {
  uint64_t position; /**< Of the first one in the file. */
  uint64_t end;      /**< Where the part of the file that is the block's ends; 0: it has none. */
  uint32_t at;       /**< Where they lie, from the slab's start. */
  uint32_t size;     /**< How many have come. */
};

/** A block and the bounds of its slab. */
struct np_block {
  uint8_t *slab;
  size_t slab_size;
  struct np_record *records; /**< Inside the slab. */
  struct np_layer *layers;   /**< Inside the slab. */
  uint32_t data_start;
  uint32_t data_end;  /**< Where room for packet bytes ends. */
  uint32_t data_used; /**< Where the next packet bytes go; from the slab's start. */
  uint32_t packet_count;
  uint32_t packet_capacity;
  uint32_t layer_count;
  uint32_t layer_capacity;
  uint64_t bytes;                 /**< Sum of the captured lengths. */
  uint32_t walked;                /**< Packets whose layers are found. */
  bool defers;                    /**< Layers are found by np_block_walk or np_block_seal only. */
  const struct np_engine *engine; /**< Of the packets whose layers are not found yet. */
  struct np_patterns *patterns;   /**< What its packets have in common; NULL in a small block. */
  struct np_ahead ahead;          /**< See np_source_operations.read_ahead. */
  void *product;                  /**< What somebody made of its packets: see np_work. */
  struct np_block *next;          /**< For the lists of its owner. */
};

/** Make a block. options may be NULL. Returns NULL when out of memory. */
struct np_block *np_block_new(const struct np_block_options *options);

/** Free a block; NULL is fine. */
void np_block_free(struct np_block *block);

/** Forget the packets. */
void np_block_reset(struct np_block *block);

/** Is there no room for another packet, whatever its length? */
static inline bool np_block_is_full(const struct np_block *block) {
  return block->packet_count == block->packet_capacity ||
         block->layer_count + NP_MAX_LAYERS > block->layer_capacity;
}

/** Where packet bytes can be written; `room` gets how many. Move on with np_block_keep. */
static inline uint8_t *np_block_space(const struct np_block *block, uint32_t *room) {
  *room = block->data_end - block->data_used;
  return block->slab + block->data_used;
}

/** `size` bytes of the space are used now. */
static inline void np_block_keep(struct np_block *block, uint32_t size) {
  block->data_used += size;
}

/**
 * Add a packet whose bytes lie in the slab. Its layers are found later, with those of others: at
 * the latest by np_block_seal.
 *
 * engine: NULL: no layers are looked for. record: copied; its layer members are set by the block.
 * Its offset and caplen must lie within the kept data. The block must not be full, and its packets
 * have one engine.
 */
void np_block_add(struct np_block *block, const struct np_engine *engine,
                  const struct np_record *record);

/** The record of the next packet, to be written in place before np_block_push: cheaper than a copy.
 */
static inline struct np_record *np_block_record(struct np_block *block) {
  return &block->records[block->packet_count];
}

/** Find the layers that are not found yet. The slab may move: where the packets of a block that
 * defers have more layers than it has room for. */
void np_block_walk(struct np_block *block);

/** Layers are found for so many packets together. */
enum { NP_BLOCK_TOGETHER = 64 };

/** How many records can be written in place before np_block_push_many: none in a full block. */
static inline uint32_t np_block_run(const struct np_block *block) {
  uint32_t waiting = block->packet_count - block->walked;
  uint32_t run = (block->layer_capacity - block->layer_count) / NP_MAX_LAYERS;
  uint32_t free = block->packet_capacity - block->packet_count;
  if (block->defers) return free;
  if (run > NP_BLOCK_TOGETHER) run = NP_BLOCK_TOGETHER;
  if (run <= waiting) return 0;
  return run - waiting < free ? run - waiting : free;
}

/** As np_block_push, for the next `count` records, which np_block_run allows; their captured
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

/** As np_block_add, for the record that np_block_record gave; its flags are 0 or NP_RECORD_OPTIONS.
 */
static inline void np_block_push(struct np_block *block, const struct np_engine *engine) {
  np_block_push_many(block, engine, 1, np_block_record(block)->caplen);
}

/** Copy a packet's bytes into the block and add it. False when there is no room, or the block is
 * full. */
bool np_block_copy(struct np_block *block, const struct np_engine *engine,
                   const struct np_record *record, const uint8_t *bytes);

/** Find all layers and write the slab's header; call when the block is complete. */
void np_block_seal(struct np_block *block);

/** Size in bytes of a sealed block without its unused room. */
size_t np_block_compact_size(const struct np_block *block);

/** Copy a sealed block without its unused room; `out` has np_block_compact_size bytes, 8-aligned.
 */
void np_block_compact(const struct np_block *block, uint8_t *out);

/**
 * Read packet `index` of a slab that comes from outside, trusting nothing in it.
 *
 * Returns false when the slab is no block or the packet does not lie within it.
 */
bool np_slab_packet(const uint8_t *slab, size_t size, uint32_t index, struct np_packet *packet);

/** The record of packet `index` of a slab that comes from outside, as np_slab_packet. */
bool np_slab_record(const uint8_t *slab, size_t size, uint32_t index, struct np_record *record);

/** Does the list of layers of packet `index` name the protocol? As np_slab_packet, trusting
 * nothing. */
bool np_slab_names(const uint8_t *slab, size_t size, uint32_t index, uint16_t protocol);

/** Packet `index` of a sealed block; its bytes are borrowed from the block. False when there is no
 * such packet. */
bool np_block_packet(const struct np_block *block, uint32_t index, struct np_packet *packet);

#ifdef __cplusplus
}
#endif

#endif
