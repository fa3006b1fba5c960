/* clock.h - what time it is by packets. */
#ifndef NP_STREAM_CLOCK_H
#define NP_STREAM_CLOCK_H

#include <stdbool.h>
#include <stdint.h>

enum { NP_CLOCK_TIMES = 3 };

/* The median of the last times, so that one wild packet ends nothing. All zeros: no time yet. */
struct np_clock {
  int64_t times[NP_CLOCK_TIMES];
  uint32_t count;
  int64_t now_ns; /* of fewer than three times the first; 0 of none */
};

/* A packet's time; one without is passed over. Returns whether there were enough of them to
 * tell a wild one. */
bool np__clock_set(struct np_clock *clock, int64_t timestamp_ns);

#endif
