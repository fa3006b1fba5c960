/* sequence.c - where the sequence numbers of connections begin. */
#include "print/sequence.h"

#include <stdlib.h>

enum { ROOM = 65536 };

/* One direction of a connection. */
struct direction {
  uint64_t key;
  uint32_t base;
  bool used;
};

struct np_sequences {
  struct direction directions[ROOM];
};

struct np_sequences *np__sequences_new(void) {
  return calloc(1, sizeof(struct np_sequences));
}

void np__sequences_free(struct np_sequences *sequences) {
  free(sequences);
}

/* The bits of both, mixed (the finalizer of MurmurHash3). */
static uint64_t mix(uint64_t from, uint64_t to) {
  uint64_t h = from * 0x9e3779b97f4a7c15U ^ to;
  h = (h ^ h >> 33) * 0xff51afd7ed558ccdU;
  h = (h ^ h >> 33) * 0xc4ceb9fe1a85ec53U;
  return h ^ h >> 33;
}

/* The place of a direction, taken from another one where that had it. */
static struct direction *direction_of(struct np_sequences *sequences, uint64_t from, uint64_t to,
                                      bool *known) {
  uint64_t key = mix(from, to);
  struct direction *found = &sequences->directions[key % ROOM];
  *known = found->used && found->key == key;
  found->key = key;
  found->used = true;
  return found;
}

void np__sequences_relate(struct np_sequences *sequences, struct np_segment *segment) {
  bool known;
  struct direction *there = direction_of(sequences, segment->from, segment->to, &known);
  if (segment->begins)
    there->base = segment->sequence;
  else if (!known)
    there->base = segment->sequence - 1;
  segment->sequence -= there->base;
  /* RFC 9293 section 3.1: without ACK the number has no meaning, whatever it is. */
  if (!segment->begins && !segment->acknowledges) return;
  struct direction *back = direction_of(sequences, segment->to, segment->from, &known);
  /* A SYN that acknowledges nothing begins anew: what comes back does so too. */
  if (!segment->acknowledges) {
    back->used = false;
    return;
  }
  if (!known) back->base = segment->acknowledged - 1;
  segment->acknowledged -= back->base;
}
