/* walk.h - the walk through a packet's layers; for src/dissect only. */
#ifndef NP_DISSECT_WALK_H
#define NP_DISSECT_WALK_H

#include "np/block.h"

struct np_walk {
  uint32_t count; /* of layers */
  unsigned flags; /* those that any of them has */
};

/* As np_dissect, with what it needs of a packet: no structure on the way, for this runs once per
 * packet of a capture. */
struct np_walk np__walk(const struct np_engine *engine, const uint8_t *bytes, uint32_t caplen,
                        uint32_t len, uint16_t link_type, struct np_layer *layers);

struct np_resumption;

/* Somebody claims what comes behind the first layers of a packet; only claims can find it. The
 * least that a claimant takes: this runs for most UDP packets. */
bool np__is_claimed(const struct np_engine *engine, const uint8_t *bytes, uint32_t caplen,
                    const struct np_resumption *on, uint32_t declared);

/* The walk of a packet whose first layers are known: from the next one on, which its parent
 * declares to end at `declared`. `layers` are those of the packet, from the first one. */
struct np_walk np__walk_on(const struct np_engine *engine, const uint8_t *bytes, uint32_t caplen,
                           const struct np_resumption *on, uint32_t declared,
                           struct np_layer *layers);

struct np_recording;

/* As np__walk; what the dissectors look at goes into the recording, which begins empty but for
 * where the walk stops. */
struct np_walk np__walk_recorded(const struct np_engine *engine, const uint8_t *bytes,
                                 uint32_t caplen, uint32_t len, uint16_t link_type,
                                 struct np_layer *layers, struct np_recording *recording);

/* Find the layers of a packet of the block by a walk, recorded or not (NULL), and set what its
 * record says of them. */
struct np_walk np__walk_one(struct np_block *block, struct np_record *record,
                            struct np_recording *recording);

/* Find the layers of a packet that carries a whole datagram, and set what its record says of them.
 * The block has room for NP_MAX_LAYERS. */
void np__walk_whole(const struct np_engine *engine, struct np_block *block, uint32_t index);

/* Find the layers of a block's packets from `first` to the one before `behind`: what np__walk
 * finds, and NP_RECORD_ALIKE. The block has room for NP_MAX_LAYERS of each. A block of few packets
 * does not learn what they have in common. */
void np__walk_block(const struct np_engine *engine, struct np_block *block, uint32_t first,
                    uint32_t behind);

#endif
