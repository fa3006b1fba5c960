/* walk.h - the walk through a packet's layers; for src/dissect only. */
#ifndef NP_DISSECT_WALK_H
#define NP_DISSECT_WALK_H

#include "np/dissect.h"

struct np_walk {
  uint32_t count; /* of layers */
  unsigned flags; /* those that any of them has */
};

/* As np_dissect, with what it needs of a packet: no structure on the way, for this runs once per
 * packet of a capture. */
struct np_walk np__walk(const struct np_engine *engine, const uint8_t *bytes, uint32_t caplen,
                        uint32_t len, uint16_t link_type, struct np_layer *layers);

#endif
