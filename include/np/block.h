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

/** The most products of a block, which is the most stages of a session. */
enum { NP_MAX_STAGES = 16 };

/** First bytes of a slab: 16 words. Offsets are in bytes from the slab's start. */
struct np_block_header {
  uint32_t packet_count;
  uint32_t layer_count;
  uint32_t data_offset;      /**< Where packet bytes begin: behind this header. */
  uint32_t data_used;        /**< How many bytes of packet data there are, gaps included. */
  uint32_t records_offset;   /**< struct np_record[packet_count] */
  uint32_t layers_offset;    /**< struct np_layer[layer_count] */
  uint32_t relations_offset; /**< struct np_relation[packet_count]; 0: there are none. */
  uint32_t streams_offset;   /**< struct np_in_stream[stream_count] */
  uint32_t stream_count;
  uint32_t reserved[7];
};

/** Flags of a record. */
enum {
  NP_RECORD_NOTE = 1,    /**< A layer of the packet has a note. */
  NP_RECORD_ALIKE = 2,   /**< Its layers are those of the packet before it in the block, but for
                            their lengths, and all headers were captured. */
  NP_RECORD_MESSAGE = 8, /**< No packet of the capture, but a message of a stream: the headers of
                            the packet that completes it, then the message, in a layer with
                            NP_LAYER_REASSEMBLED; `caplen` and `len` are about these. */
  NP_RECORD_OPTIONS = 4, /**< The file says more of it: see np_slab_options. */
  NP_RECORD_WHOLE = 16,  /**< It carries a whole datagram: see np_slab_whole. */
  NP_RECORD_FCS = 0xff00 /**< Bytes of the frame check sequence that ends it, as its interface says,
                            from NP_RECORD_FCS_SHIFT on; 0: none is known. */
};

enum { NP_RECORD_FCS_SHIFT = 8 };

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
  uint16_t link_type;    /**< LINKTYPE_ number. */
  uint16_t interface_id; /**< Index of the interface in its capture. */
};

/** How large a block is. Zero members get the defaults. */
struct np_block_options {
  uint32_t data_size; /**< Room for packet bytes, in bytes; default 256 KiB,
                           which with its index stays in a processor's cache. */
  uint32_t packets;   /**< The most packets; default one per 64 bytes of data. */
  uint32_t
      layers; /**< The most layers; default four per packet and NP_MAX_LAYERS; at least that. */
};

/** Packets in a slab of their own, while it is filled and read: np_block_slab, np_block_packet. */
struct np_block;

/** Make a block. options may be NULL. Returns NULL when out of memory. */
struct np_block *np_block_new(const struct np_block_options *options);

/** Free a block; NULL is fine. */
void np_block_free(struct np_block *block);

/** Forget the packets. */
void np_block_reset(struct np_block *block);

/** Copy a packet's bytes into the block and add it. False when there is no room, or the block is
 * full. */
bool np_block_copy(struct np_block *block, const struct np_engine *engine,
                   const struct np_record *record, const uint8_t *bytes);

/** Copy packet `index` of a slab that comes from outside, with its layers as they stand there: a
 * message, whose layers no engine finds again. False when there is no such packet, or no room. */
bool np_block_copy_slab(struct np_block *block, const uint8_t *slab, size_t size, uint32_t index);

/** Find all layers and write the slab's header; call when the block is complete. */
void np_block_seal(struct np_block *block);

/**
 * A view of some packets of a sealed block, for who takes a whole one: those from `first` on whose
 * bit is 1, lowest bit first. It borrows the block, and is freed with np_block_view_free before
 * that. Returns NULL when out of memory.
 */
struct np_block *np_block_view(const struct np_block *block, uint32_t first, const uint8_t *bits);

/** Free a view; NULL is fine. */
void np_block_view_free(struct np_block *view);

/** How many packets the block has. */
uint32_t np_block_count(const struct np_block *block);

/** The slab, header first, borrowed from the block; `size` gets all its bytes, unused room too. It
 * is complete once the block is sealed. */
const uint8_t *np_block_slab(const struct np_block *block, size_t *size);

/** Take out what stage number `stage` of a session made of the packets, which is the caller's then;
 * NULL when there is nothing. See np_session_add_stage. */
void *np_block_take_product(struct np_block *block, uint32_t stage);

/** The same, borrowed: for stages behind that one. */
void *np_block_product(const struct np_block *block, uint32_t stage);

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

/** What np_slab_visit learns from one packet for the next. */
struct np_row_places;

/**
 * Visit packet `index` of a slab that comes from outside, trusting nothing in it: what np_visit
 * shows to a visitor that names a protocol. Layers are taken from the slab's list as far as they
 * tell enough, which spares the walk to them.
 *
 * packet: gets what np_slab_packet gives, but keeps its `interfaces`, before something of it is
 * shown; of a packet without such layers it is left alone. places: what this visitor has learnt of
 * packets before, see np_row_places_new; or NULL. Returns false when there is no such packet.
 */
bool np_slab_visit(const struct np_engine *engine, const uint8_t *slab, size_t size, uint32_t index,
                   struct np_packet *packet, const struct np_visitor *visitor,
                   struct np_row_places *places);

/** Where variable rows lie in layers that look alike: for one visitor, protocol and decoder, from
 * one np_slab_visit to the next. NULL when out of memory; free it with np_row_places_free. */
struct np_row_places *np_row_places_new(void);

/** Free what was learnt; NULL is fine. */
void np_row_places_free(struct np_row_places *places);

/** Packet `index` of a sealed block; its bytes are borrowed from the block. False when there is no
 * such packet. */
bool np_block_packet(const struct np_block *block, uint32_t index, struct np_packet *packet);

#ifdef __cplusplus
}
#endif

#endif
