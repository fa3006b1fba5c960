/* resolution_test.c - ticks to nanoseconds; the values are worked out by hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "file/say/resolution.h"

enum { TWO_TO_MINUS = 0x80 };

static int64_t ns(uint8_t code, int64_t offset, uint64_t ticks) {
  struct np_resolution resolution;
  np__resolution_set(&resolution, code);
  resolution.offset = offset;
  return np__resolution_ns(&resolution, ticks);
}

static void powers_of_ten(void **state) {
  (void)state;
  assert_true(ns(6, 0, 1700000000123456) == INT64_C(1700000000123456000));
  assert_true(ns(9, 0, 1700000000123456789) == INT64_C(1700000000123456789));
  assert_true(ns(0, 0, 3) == 3000000000);
  assert_true(ns(3, 0, 1001) == 1001000000);
  assert_true(ns(12, 0, 1999) == 1);
  assert_true(ns(12, 0, 1500000000000) == 1500000000);
  assert_true(ns(19, 0, UINT64_MAX) == 1844674407);
  assert_true(ns(28, 0, UINT64_MAX) == 1);
  assert_true(ns(29, 0, UINT64_MAX) == 0);
  assert_true(ns(127, 0, UINT64_MAX) == 0);
}

static void powers_of_two(void **state) {
  (void)state;
  assert_true(ns(TWO_TO_MINUS | 0, 0, 7) == 7000000000);
  assert_true(ns(TWO_TO_MINUS | 1, 0, 3) == 1500000000);
  assert_true(ns(TWO_TO_MINUS | 10, 0, 1025) == 1000976562); /* 1/1024 s = 976562.5 ns */
  assert_true(ns(TWO_TO_MINUS | 32, 0, UINT64_C(0x180000000)) == 1500000000);
  assert_true(ns(TWO_TO_MINUS | 32, 0, UINT64_C(0x1ffffffff)) == 1999999999);
  assert_true(ns(TWO_TO_MINUS | 33, 0, UINT64_C(0x300000000)) == 1500000000);
  assert_true(ns(TWO_TO_MINUS | 40, 0, UINT64_C(0x1ffffffffff)) == 1999999999);
  assert_true(ns(TWO_TO_MINUS | 63, 0, UINT64_C(1) << 62) == 500000000);
  assert_true(ns(TWO_TO_MINUS | 64, 0, UINT64_C(1) << 63) == 500000000);
  assert_true(ns(TWO_TO_MINUS | 64, 0, UINT64_MAX) == 999999999);
  assert_true(ns(TWO_TO_MINUS | 93, 0, UINT64_MAX) == 1); /* 1e9 / 2^29 = 1.86 */
  assert_true(ns(TWO_TO_MINUS | 127, 0, UINT64_MAX) == 0);
}

static void an_offset_is_added(void **state) {
  (void)state;
  assert_true(ns(6, 10, 500000) == 10500000000);
  assert_true(ns(6, -1, 500000) == -500000000);
  assert_true(ns(6, -1, 1500000) == 500000000);
  assert_true(ns(TWO_TO_MINUS | 1, -2, 1) == -1500000000);
}

static void what_does_not_fit_is_no_time(void **state) {
  (void)state;
  assert_true(ns(0, 0, UINT64_MAX) == NP_NO_TIME);
  assert_true(ns(6, 0, UINT64_MAX) == NP_NO_TIME);
  assert_true(ns(9, 0, UINT64_MAX) == NP_NO_TIME);
  assert_true(ns(9, 0, INT64_MAX) == INT64_MAX);
  assert_true(ns(6, 0, 9223372036854775) == INT64_C(9223372036854775000));
  assert_true(ns(6, 0, 9223372036854776) == NP_NO_TIME);
  assert_true(ns(6, INT64_MAX, UINT64_MAX) == NP_NO_TIME);
  assert_true(ns(0, INT64_MAX, UINT64_MAX) == NP_NO_TIME);
  assert_true(ns(6, INT64_MIN, 1) == NP_NO_TIME);
  assert_true(ns(9, -9223372037, 145224192) == NP_NO_TIME);
  assert_true(ns(9, -9223372037, 145224193) == INT64_MIN + 1);
  assert_true(ns(9, -9223372037, 145224191) == NP_NO_TIME);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(powers_of_ten),
      cmocka_unit_test(powers_of_two),
      cmocka_unit_test(an_offset_is_added),
      cmocka_unit_test(what_does_not_fit_is_no_time),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
