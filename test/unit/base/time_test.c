/* time_test.c - tests of dates, against the C library's. */
#include "cmocka_all.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

#include "base/time.h"

static void check(int64_t ns) {
  struct np_date date = np__date(ns, 0);
  struct tm expected;
  time_t seconds = (time_t)date.seconds;
  assert_true(date.nanoseconds < 1000000000);
  /* Unsigned, for the ends of the range. */
  assert_true((uint64_t)date.seconds * 1000000000 + date.nanoseconds == (uint64_t)ns);
  assert_non_null(gmtime_r(&seconds, &expected));
  assert_int_equal(date.year, expected.tm_year + 1900);
  assert_int_equal(date.month, expected.tm_mon + 1);
  assert_int_equal(date.day, expected.tm_mday);
  assert_int_equal(date.hour, expected.tm_hour);
  assert_int_equal(date.minute, expected.tm_min);
  assert_int_equal(date.second, expected.tm_sec);
  char text[NP_TIME_TEXT_LENGTH], wanted[64];
  size_t length = strftime(wanted, sizeof wanted, "%Y-%m-%dT%H:%M:%S", &expected);
  snprintf(wanted + length, sizeof wanted - length, ".%09uZ", (unsigned)date.nanoseconds);
  np__time_text(ns, text);
  assert_int_equal(strlen(wanted), sizeof text);
  assert_memory_equal(text, wanted, sizeof text);
}

static void every_day(void **state) {
  (void)state;
  const int64_t day = 86400LL * 1000000000;
  for (int64_t ns = INT64_MIN + day; ns < INT64_MAX - day; ns += day) check(ns);
}

static void borders(void **state) {
  (void)state;
  static const int64_t seconds[] = {0,          -1,         951782399,  951782400, /* 2000-02-29 */
                                    951868800,  4107542399, 4107542400,            /* 2100-03-01 */
                                    -2203891200 /* 1900-03-01 */};
  for (size_t i = 0; i < sizeof seconds / sizeof seconds[0]; i++)
    for (int64_t ns = -1; ns <= 1; ns++) check(seconds[i] * 1000000000 + ns);
  check(INT64_MIN);
  check(INT64_MAX);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(every_day), cmocka_unit_test(borders)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
