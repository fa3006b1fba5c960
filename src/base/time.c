/* time.c - a time of day and a date from nanoseconds since the epoch. */
#include "base/time.h"

#include <stdbool.h>
#include <time.h>

enum { DAY_SECONDS = 86400, DAYS_TO_1970 = 719162, DAYS_IN_400 = 146097 };

static bool is_leap(int64_t year) {
  return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

/* Days from the first of January of the year 1 to that of `year`. */
static int64_t days_before(int64_t year) {
  int64_t past = year - 1;
  return past * 365 + past / 4 - past / 100 + past / 400;
}

static void set_day(struct np_date *date, int64_t days) {
  static const uint8_t lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  /* The mean year makes an estimate that is at most one too early or too late. */
  int64_t year = days * 400 / DAYS_IN_400 + 1;
  if (days_before(year) > days) year--;
  if (days_before(year + 1) <= days) year++;
  uint32_t left = (uint32_t)(days - days_before(year));
  uint32_t month = 0;
  for (;; month++) {
    uint32_t length = month == 1 && is_leap(year) ? 29 : lengths[month];
    if (left < length) break;
    left -= length;
  }
  date->year = (int32_t)year;
  date->month = month + 1;
  date->day = left + 1;
}

/* Also gives the days since the epoch. The offset is added to seconds: nanoseconds have no room for
 * it at the ends of their range. */
static struct np_date split(int64_t timestamp_ns, int64_t offset_s, int64_t *days) {
  static const int64_t second_ns = 1000000000;
  int64_t seconds = timestamp_ns / second_ns;
  int64_t rest = timestamp_ns % second_ns;
  if (rest < 0) {
    rest += second_ns;
    seconds--;
  }
  seconds += offset_s;
  *days = seconds / DAY_SECONDS;
  int64_t in_day = seconds % DAY_SECONDS;
  if (in_day < 0) {
    in_day += DAY_SECONDS;
    (*days)--;
  }
  struct np_date date = {.seconds = seconds, .nanoseconds = (uint32_t)rest};
  date.hour = (uint32_t)(in_day / 3600);
  date.minute = (uint32_t)(in_day / 60 % 60);
  date.second = (uint32_t)(in_day % 60);
  return date;
}

struct np_date np__time_of_day(int64_t timestamp_ns, int64_t offset_s) {
  int64_t days;
  return split(timestamp_ns, offset_s, &days);
}

struct np_date np__date(int64_t timestamp_ns, int64_t offset_s) {
  int64_t days;
  struct np_date date = split(timestamp_ns, offset_s, &days);
  set_day(&date, days + DAYS_TO_1970);
  return date;
}

static char *put_number(char *at, uint32_t number, uint32_t digits, char behind) {
  for (uint32_t i = digits; i > 0; i--, number /= 10) at[i - 1] = (char)('0' + number % 10);
  at[digits] = behind;
  return at + digits + 1;
}

void np__time_text(int64_t timestamp_ns, char text[NP_TIME_TEXT_LENGTH]) {
  const struct np_date date = np__date(timestamp_ns, 0);
  text = put_number(text, (uint32_t)date.year, 4, '-');
  text = put_number(text, date.month, 2, '-');
  text = put_number(text, date.day, 2, 'T');
  text = put_number(text, date.hour, 2, ':');
  text = put_number(text, date.minute, 2, ':');
  text = put_number(text, date.second, 2, '.');
  put_number(text, date.nanoseconds, 9, 'Z');
}

int64_t np__now_ns(void) {
  struct timespec t;
  clock_gettime(CLOCK_REALTIME, &t);
  return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}
