/* datagram.h - the fragments of one IP packet, until all of it is there. */
#ifndef NP_STREAM_DATAGRAM_H
#define NP_STREAM_DATAGRAM_H

#include "np/defragment.h"
#include "stream/fragment.h"

struct np_datagram_piece;
struct np_datagram_part;

/* All zeros: nothing has come. */
struct np_datagram {
  struct np_datagram_part *first_part, *last_part; /* fragments, as they came */
  struct np_datagram_piece *pieces; /* who has which bytes: in order, without overlaps */
  uint32_t piece_count, piece_room;
  uint32_t owned;    /* bytes that somebody has */
  uint32_t furthest; /* where the furthest fragment ends */
  uint32_t end;      /* of the packet's payload, once `ends` */
  uint32_t fragments;
  uint32_t next;   /* what the first fragment says */
  uint64_t memory; /* that it takes, in bytes, overhead of the allocator included */
  bool ends;       /* the last fragment was seen */
};

/* A fragment as it came. */
struct np_datagram_fragment {
  const struct np_fragment *said;
  const uint8_t *bytes; /* its payload */
  uint64_t number;      /* of its packet */
};

enum np_datagram_result {
  NP_DATAGRAM_KEPT,
  NP_DATAGRAM_DUPLICATE, /* it says nothing new */
  NP_DATAGRAM_BAD,       /* it can be no part of this packet, and is passed over */
  NP_DATAGRAM_OVERLAP,   /* the packet is to be dropped */
  NP_DATAGRAM_NO_MEMORY
};

/* Add a fragment. conflict: gets whether others say other bytes at its place. */
enum np_datagram_result np__datagram_add(struct np_datagram *datagram, enum np_ip_policy policy,
                                         const struct np_datagram_fragment *fragment,
                                         bool *conflict);

/* Has somebody each byte up to the end? */
static inline bool np__datagram_is_complete(const struct np_datagram *d) {
  return d->ends && d->owned == d->end;
}

/* Write the numbers of the fragments' packets, 8 bytes each, and the payload. */
void np__datagram_write(const struct np_datagram *datagram, uint8_t *numbers, uint8_t *payload);

/* Forget all. */
void np__datagram_clear(struct np_datagram *datagram);

/* Bytes that an allocation takes, with what the allocator needs beside it. */
static inline uint64_t np__allocated(uint64_t size) {
  enum { HEAD = 8, LEAST = 32, STEP = 16 };
  uint64_t all = (size + HEAD + STEP - 1) / STEP * STEP;
  return all < LEAST ? LEAST : all;
}

#endif
