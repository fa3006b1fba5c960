/* sequence.h - where the sequence numbers of connections begin. */
#ifndef NP_PRINT_SEQUENCE_H
#define NP_PRINT_SEQUENCE_H

#include <stdbool.h>
#include <stdint.h>

/* What was seen of connections: of as many as there is room for, the latest ones. */
struct np_sequences;

/* NULL when out of memory. */
struct np_sequences *np__sequences_new(void);

/* Free; NULL is fine. */
void np__sequences_free(struct np_sequences *sequences);

/* A segment: who sent it to whom, as two numbers that differ for others, and its numbers. */
struct np_segment {
  uint64_t from, to;
  uint32_t sequence, acknowledged;
  bool begins;       /* SYN */
  bool acknowledges; /* ACK */
};

/* Make the segment's numbers relative: the SYN has 0; of a connection whose beginning was not seen
 * its first segment has 1 (what is acknowledged likewise). `acknowledged` of a segment that
 * acknowledges nothing stays as it is. */
void np__sequences_relate(struct np_sequences *sequences, struct np_segment *segment);

#endif
