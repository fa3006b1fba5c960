/* extents.h - pieces of a stream that wait for what comes before them, in order.
 *
 * Two levels, leaves of at most 64 extents: to put one in moves at most a leaf, without recursion
 * or rebalancing. Extents never overlap. */
#ifndef NP_STREAM_EXTENTS_H
#define NP_STREAM_EXTENTS_H

#include <stdbool.h>
#include <stdint.h>

#include "np/stream_types.h"
#include "stream/overlap.h"

enum { NP_LEAF_EXTENTS = 64, NP_LEAVES = 128 };

/* What brought a piece, of which others may have taken a part. */
struct np_bringer {
  struct np_origin origin;
  struct np_span segment; /* all of it */
};

/* A piece: its place in the stream, and what brought it. */
struct np_extent {
  uint64_t start;
  struct np_bringer by;
  uint8_t *bytes; /* its own */
  uint32_t length;
};

struct np_leaf {
  uint32_t count;
  struct np_extent list[NP_LEAF_EXTENTS];
};

/* All zeros: none. */
struct np_extents {
  struct np_leaf **leaves; /* made for the first extent */
  uint32_t leaf_count;
  uint32_t count; /* of extents */
  uint64_t bytes; /* of all extents */
};

/* A place among the extents; it holds until one is put in or taken out. */
struct np_place {
  uint32_t leaf, index;
};

/* Where an extent ends. */
static inline uint64_t np__extent_end(const struct np_extent *e) {
  return e->start + e->length;
}

/* The place of the first extent that ends behind `offset`; behind the last one when there is none.
 */
struct np_place np__extents_find(const struct np_extents *x, uint64_t offset);

/* The extent at a place; NULL behind the last one. */
struct np_extent *np__extents_at(const struct np_extents *x, struct np_place at);

/* Put in a copy of `length` bytes at `start`, which no extent overlaps. False when out of memory or
 * of room. */
bool np__extents_put(struct np_extents *x, uint64_t start, const uint8_t *bytes, uint32_t length,
                     const struct np_bringer *by);

/* Keep of an extent only the bytes before `end`, which lies within it. */
void np__extents_cut(struct np_extents *x, struct np_extent *e, uint64_t end);

/* Make of an extent two, the second one from `offset` on. Returns how many bytes were lost: the
 * second one's when out of memory or of room. */
uint32_t np__extents_split(struct np_extents *x, struct np_place at, uint64_t offset);

/* Take out the extent at a place. */
void np__extents_remove(struct np_extents *x, struct np_place at);

/* Take out all. */
void np__extents_clear(struct np_extents *x);

/* What they take, in bytes, overhead included. */
uint64_t np__extents_memory(const struct np_extents *x);

#endif
