/* whole.h - how a datagram is put together in a block. */
#ifndef NP_BLOCK_WHOLE_H
#define NP_BLOCK_WHOLE_H

#include "block/block.h"
#include "np/whole.h"

/* A datagram that is complete. Its bytes are written by the caller. */
struct np_whole_request {
  const struct np_block *from; /* the last fragment's, which may be the same block */
  uint32_t index;              /* of it */
  uint32_t payload_at;         /* where its payload begins, in bytes from its start */
  uint32_t length;             /* of the whole payload */
  uint32_t fragments;          /* how many there were */
};

/* Where the caller writes. Both lie in the slab, and hold until the block grows. */
struct np_whole_space {
  uint8_t *numbers; /* of the fragments: 8 bytes each, in the host's order */
  uint8_t *payload;
};

/* Make packet `at` of `block` the whole of a datagram: its record, which is a copy of the last
 * fragment's or that itself, and its headers. Layers are found by np__block_end_whole. False when
 * out of memory, and nothing has changed. */
bool np__block_begin_whole(struct np_block *block, uint32_t at,
                           const struct np_whole_request *request, struct np_whole_space *space);

/* How many bytes say what a packet of a slab is a whole of; 0: it is none. The slab is not trusted.
 */
uint32_t np__whole_size(const uint8_t *slab, size_t size, const struct np_record *record);

/* Write them, as they stand before a packet that has no options, in another slab: what was captured
 * is not there. */
void np__whole_copy(const uint8_t *slab, size_t size, const struct np_record *record, uint8_t *out);

/* The caller has written: find the packet's layers, and seal the block. */
void np__block_end_whole(struct np_block *block, const struct np_engine *engine, uint32_t at);

#endif
