/* record_column.c - columns of what the records of packets say: times, lengths, numbers. */
#include <string.h>

#include "columns/column.h"

enum { SECOND_NS = 1000000000 };

/* Packets that were captured within one second, from the epoch on: how many nanoseconds behind its
 * begin each of them was, and zeros. False when they were not. */
static bool find_fractions(const struct np_gather *gather, int64_t begin_ns, int32_t *fractions) {
  const size_t count = gather->count;
  if (begin_ns < 0 || begin_ns > INT64_MAX - SECOND_NS) return false; /* nothing wraps to it */
#pragma GCC unroll 4
  for (size_t i = 0; i < count; i++) {
    uint64_t fraction = (uint64_t)np__gather_time(gather, i) - (uint64_t)begin_ns;
    if (fraction >= SECOND_NS) return false;
    fractions[i] = (int32_t)(uint32_t)fraction;
  }
  for (size_t i = count; i < NP_GATHER_PACKETS; i++) fractions[i] = 0;
  return true;
}

/* As np__seconds(), for many; returns which packets have a time. Most share their second: then
 * there is less to divide, and compilers do several at once, as long as their number is known. */
static uint64_t store_times(const struct np_gather *gather, double *values) {
  int32_t fractions[NP_GATHER_PACKETS];
  double times[NP_GATHER_PACKETS];
  int64_t first_ns = np__gather_time(gather, 0);
  if (find_fractions(gather, first_ns - first_ns % SECOND_NS, fractions)) {
    double begin = (double)(first_ns / SECOND_NS);
    for (size_t i = 0; i < NP_GATHER_PACKETS; i++) times[i] = begin + (double)fractions[i] / 1e9;
    memcpy(values, times, gather->count * sizeof *values);
    return np__gather_all(gather);
  }
  uint64_t valid = 0;
  for (size_t i = 0; i < gather->count; i++) {
    int64_t time_ns = np__gather_time(gather, i);
    bool there = time_ns != NP_NO_TIME;
    valid |= (uint64_t)there << i;
    values[i] = there ? np__seconds(time_ns) : 0;
  }
  return valid;
}

/* Of the times of the gathered packets, those that there are; the others become 0. */
static uint64_t find_times(const struct np_gather *gather, int64_t *times_ns) {
  uint64_t valid = 0;
  bool any_absent = false;
  for (size_t i = 0; i < gather->count; i++) any_absent |= times_ns[i] == NP_NO_TIME;
  if (!any_absent) return np__gather_all(gather);
  for (size_t i = 0; i < gather->count; i++) {
    bool there = times_ns[i] != NP_NO_TIME;
    valid |= (uint64_t)there << i;
    if (!there) times_ns[i] = 0;
  }
  return valid;
}

uint64_t np__record_column(const struct np_gather *gather, enum np_column_source source,
                           void *values) {
  switch (source) {
    case NP_FROM_LEN:
      np__gather_members32(gather, offsetof(struct np_record, len), values);
      break;
    case NP_FROM_CAPLEN:
      np__gather_members32(gather, offsetof(struct np_record, caplen), values);
      break;
    case NP_FROM_NUMBER:
      np__gather_members64(gather, offsetof(struct np_record, number), values);
      break;
    case NP_FROM_TIME_NS:
      np__gather_members64(gather, offsetof(struct np_record, timestamp_ns), values);
      return find_times(gather, values);
    default:
      return store_times(gather, values);
  }
  return np__gather_all(gather);
}
