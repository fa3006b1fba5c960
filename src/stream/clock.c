/* clock.c - what time it is by packets. */
#include "stream/clock.h"

#include "np/dissect.h"

bool np__clock_set(struct np_clock *clock, int64_t timestamp_ns) {
  if (timestamp_ns == NP_NO_TIME) return false;
  clock->times[clock->count++ % NP_CLOCK_TIMES] = timestamp_ns;
  if (clock->count < NP_CLOCK_TIMES) {
    if (clock->count == 1 || timestamp_ns < clock->now_ns) clock->now_ns = timestamp_ns;
    return false;
  }
  if (clock->count == UINT32_MAX) clock->count = NP_CLOCK_TIMES;
  int64_t a = clock->times[0], b = clock->times[1], c = clock->times[2];
  int64_t low = a < b ? a : b, high = a < b ? b : a;
  clock->now_ns = c < low ? low : c < high ? c : high;
  return true;
}
