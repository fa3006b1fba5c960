/* slab.h - packets and layers of a block's slab that comes from outside: nothing in it is trusted.
 */
#ifndef NP_DISSECT_SLAB_H
#define NP_DISSECT_SLAB_H

#include "np/block.h"

struct np_slab {
  const uint8_t *bytes;
  size_t size;
  struct np_block_header header; /* a copy: the slab may change at any moment */
};

/* Borrow a slab. False when it does not have the packets `first` to `first + count - 1`. */
bool np__slab_open(struct np_slab *slab, const uint8_t *bytes, size_t size, uint32_t first,
                   uint32_t count);

/* A packet and its layers; `layers` has room for NP_MAX_LAYERS, or is NULL. The layers' protocols
 * exist, all else in them may be wrong. False when the packet does not lie within the slab. */
bool np__slab_read(const struct np_slab *slab, uint32_t index, struct np_packet *packet,
                   struct np_layer *layers, uint32_t *layer_count);

#endif
