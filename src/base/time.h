/* time.h - a time of day and a date from nanoseconds since the epoch. */
#ifndef NP_BASE_TIME_H
#define NP_BASE_TIME_H

#include <stdint.h>

struct np_date {
  int64_t seconds; /* since the epoch, rounded down, and the offset */
  uint32_t nanoseconds;
  int32_t year;
  uint32_t month; /* 1 to 12 */
  uint32_t day;   /* 1 to 31 */
  uint32_t hour, minute, second;
};

/* As np__date, without the day. */
struct np_date np__time_of_day(int64_t timestamp_ns, int64_t offset_s);

/* The date of a moment, in the Gregorian calendar, where clocks are so much ahead of UTC. */
struct np_date np__date(int64_t timestamp_ns, int64_t offset_s);

/* A moment as RFC 3339 has it, in UTC and to the nanosecond. The range of a timestamp lies in years
 * of four digits. */
enum { NP_TIME_TEXT_LENGTH = 30 };
void np__time_text(int64_t timestamp_ns, char text[NP_TIME_TEXT_LENGTH]);

/* Nanoseconds since the epoch, by the clock. */
int64_t np__now_ns(void);

/* Nanoseconds from one moment to another: 0 where one is not known, INT64_MIN; else as many as
 * there are, or as 64 bits can hold. */
static inline int64_t np__elapsed_ns(int64_t from, int64_t to) {
  int64_t elapsed;
  if (from == INT64_MIN || to == INT64_MIN) return 0;
  if (__builtin_sub_overflow(to, from, &elapsed)) return to > from ? INT64_MAX : INT64_MIN;
  return elapsed;
}

#endif
