/* whole.h - packets that carry a datagram whose fragments came before them.
 *
 * The last fragment becomes such a packet: its headers as they were captured, up to the one that
 * says it is a fragment, and behind that one the whole payload. What was captured stays in the
 * slab. */
#ifndef NP_WHOLE_H
#define NP_WHOLE_H

#include "np/block.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Datagrams within datagrams, all in fragments, that are put together. */
enum { NP_WHOLE_DEPTH = 4 };

/** What a packet is a whole of: of each datagram, the outermost first, where its payload begins, in
 * bytes from the packet's start, and how many fragments it had. */
struct np_whole {
  uint32_t depth; /**< How many of the members are used; 0: it is none. */
  uint32_t at[NP_WHOLE_DEPTH];
  uint32_t counts[NP_WHOLE_DEPTH];
  uint32_t offset; /**< What was captured: its bytes, from the slab's start. */
  uint32_t caplen;
  uint32_t len;
};

/** Bytes before a whole packet's own, beside 8 for each fragment. */
enum { NP_WHOLE_ROOM = (4 + 2 * NP_WHOLE_DEPTH) * 4 };

/** What a packet with the flag NP_RECORD_WHOLE is; the slab is not trusted, the record lies within
 * it. False when it is none. */
bool np_slab_whole(const uint8_t *slab, size_t size, const struct np_record *record,
                   struct np_whole *whole);

/** Make of the record of a packet that of what was captured; any other stays as it is. The slab is
 * not trusted. Options are at the place of the record, so they are to be read before. */
void np_slab_captured(const uint8_t *slab, size_t size, struct np_record *record);

/** The same of a sealed block, which is trusted. */
void np_block_captured(const struct np_block *block, struct np_record *record);

/** As np_block_copy, of a packet of another slab that carries a whole datagram, with what it is and
 * what was captured, and what its file says of it; the slab is not trusted. The copy may take more
 * room than the block had. False when it carries none, or when out of memory. */
bool np_block_copy_whole(struct np_block *block, const struct np_engine *engine,
                         const uint8_t *slab, size_t size, const struct np_record *record);

/** Is the payload that begins at `at` bytes that of a whole datagram? `level` gets which. */
bool np_packet_is_whole(const struct np_packet *packet, uint32_t at, uint32_t *level);

/** How many fragments a datagram had, and their numbers, of a packet for which np_packet_is_whole
 * gave the level. */
uint32_t np_packet_fragments(const struct np_packet *packet, uint32_t level);
uint64_t np_packet_fragment(const struct np_packet *packet, uint32_t level, uint32_t index);

#ifdef __cplusplus
}
#endif

#endif
