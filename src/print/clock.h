/* clock.h - the time that a line begins with. */
#ifndef NP_PRINT_CLOCK_H
#define NP_PRINT_CLOCK_H

#include "np/style.h"

/* What is remembered; zero-initialised. */
struct np_clock_state {
  bool has_times;         /* of packets before */
  int64_t first_ns;       /* of the first one */
  int64_t before_ns;      /* of the one before */
  bool has_offset;        /* the zone's offset of a span of time is known */
  int64_t span, offset_s; /* its number, and what the zone adds to UTC */
};

/* Append the time of a packet; nothing for NP_CLOCK_NONE. */
void np__clock_add(struct np_clock_state *state, enum np_clock clock, bool local,
                   int64_t timestamp_ns, struct np_text *text);

#endif
