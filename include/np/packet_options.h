/* packet_options.h - what a capture file says of a single packet: it lies in the packet's slab. */
#ifndef NP_PACKET_OPTIONS_H
#define NP_PACKET_OPTIONS_H

#include "np/block.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Where the options of a packet come from. */
enum np_packet_form {
  NP_PACKET_ENHANCED, /**< An enhanced packet block. */
  NP_PACKET_OLD,      /**< A packet block, with its count of drops. */
  NP_PACKET_LINUX     /**< A record of modified pcap: what Linux said. */
};

/** A count of drops that is not known. */
#define NP_UNKNOWN_DROPS 0xffffu

/** What the file says of a packet. Its bytes lie behind the packet's in the slab. */
struct np_packet_options {
  enum np_packet_form form;
  bool swapped;   /**< Numbers are not in this machine's byte order. */
  bool has_ticks; /**< The packet has the time `ticks`, in its interface's unit and from its origin,
                       which nanoseconds in 64 bits cannot hold; not of LINUX. */
  uint64_t ticks;
  uint16_t drops;       /**< OLD: packets lost before this one; 0xffff: unknown. */
  uint32_t size;        /**< Bytes of the options. */
  const uint8_t *bytes; /**< LINUX: interface index, protocol, packet type: 4, 2 and 1 bytes. */
};

/** Bytes that the slab needs before a packet with options, and, beside them, behind it. */
enum { NP_OPTIONS_ROOM = 16, NP_OPTIONS_PADDING = 4 };

/**
 * Note in a slab what is known of a packet with the flag NP_RECORD_OPTIONS. The NP_OPTIONS_ROOM
 * bytes before the packet are free for that; options are already behind it, padded to 4 bytes.
 */
void np_slab_note_options(uint8_t *slab, const struct np_record *record,
                          const struct np_packet_options *options);

/** As np_block_copy, with what is known of the packet: it takes NP_OPTIONS_ROOM bytes before its
 * own, and its options and NP_OPTIONS_PADDING behind them. False when there is no room. */
bool np_block_copy_with_options(struct np_block *block, const struct np_engine *engine,
                                const struct np_record *record, const uint8_t *bytes,
                                const struct np_packet_options *options);

/** The options of a packet; the slab is not trusted, the record lies within it. False when there
 * are none. */
bool np_slab_options(const uint8_t *slab, size_t size, const struct np_record *record,
                     struct np_packet_options *options);

/** Where the bytes of a packet end in the slab, its options included. */
uint32_t np_record_end(const uint8_t *slab, const struct np_record *record);

#ifdef __cplusplus
}
#endif

#endif
