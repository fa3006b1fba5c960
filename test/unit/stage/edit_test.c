/* edit_test.c - which packets stay, and what changes in them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "np/edit.h"

enum { SECOND = 1000000000, LENGTH = 10 };

static struct np_edit *edit_of(const struct np_edit_options *options) {
  struct np_edit *edit = NULL;
  struct np_error error;
  assert_int_equal(np_edit_new(options, &edit, &error), NP_OK);
  return edit;
}

/* A packet of ten equal bytes. */
static bool pass(struct np_edit *edit, uint64_t number, int64_t time_ns, uint8_t byte,
                 struct np_record *out) {
  uint8_t bytes[LENGTH];
  memset(bytes, byte, sizeof bytes);
  struct np_record r = {
      .number = number, .timestamp_ns = time_ns, .caplen = LENGTH, .len = 60, .offset = 100};
  bool stays = np_edit_packet(edit, &r, bytes);
  if (out) *out = r;
  return stays;
}

static struct np_edit_stats finish(struct np_edit *edit) {
  struct np_edit_stats stats;
  np_edit_stats(edit, &stats);
  np_edit_free(edit);
  return stats;
}

static void test_ranges(void **state) {
  (void)state;
  /* neither sorted nor apart: 2 to 4 and 7 */
  static const struct np_range ranges[] = {{7, 7}, {3, 4}, {2, 3}};
  static const bool within[] = {false, true, true, true, false, false, true, false};
  for (int invert = 0; invert < 2; invert++) {
    const struct np_edit_options options = {
        .ranges = ranges, .range_count = 3, .invert = invert != 0};
    struct np_edit *edit = edit_of(&options);
    for (uint64_t n = 1; n <= 8; n++)
      assert_int_equal(pass(edit, n, 0, 0, NULL), within[n - 1] != (invert != 0));
    struct np_edit_stats stats = finish(edit);
    assert_int_equal(stats.packets, 8);
    assert_int_equal(stats.out_of_range, 4);
  }
}

static void test_wrong_options(void **state) {
  (void)state;
  static const struct np_range wrong[] = {{5, 4}, {0, 3}};
  struct np_edit *edit = NULL;
  struct np_error error;
  for (int i = 0; i < 2; i++) {
    const struct np_edit_options options = {.ranges = &wrong[i], .range_count = 1};
    assert_int_equal(np_edit_new(&options, &edit, &error), NP_E_INVALID);
  }
  const struct np_edit_options large = {.duplicate_window = NP_MOST_DUPLICATES + 1};
  assert_int_equal(np_edit_new(&large, &edit, &error), NP_E_INVALID);
  assert_non_null(strstr(error.message, "at most 1000000"));
}

static void test_times(void **state) {
  (void)state;
  const struct np_edit_options options = {
      .has_from = true, .from_ns = 5, .has_to = true, .to_ns = 8, .shift_ns = 1000};
  struct np_edit *edit = edit_of(&options);
  struct np_record r;
  assert_false(pass(edit, 1, 4, 0, NULL));
  assert_true(pass(edit, 2, 5, 0, &r));
  assert_int_equal(r.timestamp_ns, 1005); /* the window is about times before the shift */
  assert_true(pass(edit, 3, 7, 0, NULL));
  assert_false(pass(edit, 4, 8, 0, NULL));
  assert_int_equal(finish(edit).out_of_time, 2);
}

static void test_shift(void **state) {
  (void)state;
  const struct np_edit_options back = {.shift_ns = -INT64_C(1500000001)};
  struct np_edit *edit = edit_of(&back);
  struct np_record r;
  assert_true(pass(edit, 1, 2 * (int64_t)SECOND, 0, &r));
  assert_int_equal(r.timestamp_ns, 499999999);
  assert_false(pass(edit, 2, SECOND, 0, NULL));
  assert_int_equal(finish(edit).impossible, 1);
  const struct np_edit_options forth = {.shift_ns = INT64_MAX};
  edit = edit_of(&forth);
  assert_true(pass(edit, 1, 0, 0, NULL));
  assert_false(pass(edit, 2, 1, 0, NULL));
  np_edit_free(edit);
}

/* Times before 1970 come from pcapng's if_tsoffset. */
static void test_shift_of_early_times(void **state) {
  (void)state;
  const struct np_edit_options back = {.shift_ns = INT64_MIN};
  struct np_edit *edit = edit_of(&back);
  assert_false(pass(edit, 1, INT64_MIN + 1, 0, NULL));
  assert_int_equal(finish(edit).impossible, 1);
  const struct np_edit_options forth = {.shift_ns = 10};
  struct np_record r;
  edit = edit_of(&forth);
  assert_false(pass(edit, 1, -11, 0, NULL));
  assert_true(pass(edit, 2, -10, 0, &r));
  assert_int_equal(r.timestamp_ns, 0);
  assert_int_equal(finish(edit).impossible, 1);
}

/* A packet without a time: in no span of time, shifted nowhere, no duplicate by age, but one by its
 * bytes alone. */
static void test_no_time(void **state) {
  (void)state;
  struct np_record r;
  const struct np_edit_options spans[] = {{.has_from = true, .from_ns = INT64_MIN},
                                          {.has_to = true, .to_ns = INT64_MAX}};
  for (int i = 0; i < 2; i++) {
    struct np_edit *edit = edit_of(&spans[i]);
    assert_false(pass(edit, 1, NP_NO_TIME, 0, NULL));
    assert_int_equal(finish(edit).out_of_time, 1);
  }
  const struct np_edit_options shifted = {.shift_ns = 10};
  struct np_edit *edit = edit_of(&shifted);
  assert_true(pass(edit, 1, NP_NO_TIME, 0, &r));
  assert_true(r.timestamp_ns == NP_NO_TIME);
  finish(edit);
  for (int by_age = 0; by_age < 2; by_age++) {
    const struct np_edit_options duplicates = {
        .duplicate_window = 5, .has_duplicate_time = by_age, .duplicate_ns = INT64_MAX};
    edit = edit_of(&duplicates);
    assert_true(pass(edit, 1, NP_NO_TIME, 0, NULL));
    assert_int_equal(pass(edit, 2, NP_NO_TIME, 0, NULL), by_age);
    assert_int_equal(pass(edit, 3, 5, 0, NULL), by_age);
    finish(edit);
  }
}

static void test_shorter(void **state) {
  (void)state;
  const struct np_edit_options options = {.chop_start = 2, .chop_end = 1, .snap_length = 4};
  struct np_edit *edit = edit_of(&options);
  struct np_record r;
  assert_true(pass(edit, 1, 0, 0, &r));
  assert_int_equal(r.offset, 102);
  assert_int_equal(r.caplen, 4);
  assert_int_equal(r.len, 57);
  assert_int_equal(finish(edit).shortened, 1);
  const struct np_edit_options all = {.chop_end = 4000};
  edit = edit_of(&all);
  assert_true(pass(edit, 1, 0, 0, &r));
  assert_int_equal(r.caplen, 0);
  assert_int_equal(r.len, 50);
  np_edit_free(edit);
}

/* editcap's window of five: a packet and the four before it. */
static void test_duplicates(void **state) {
  (void)state;
  const struct np_edit_options options = {.duplicate_window = 5};
  struct np_edit *edit = edit_of(&options);
  static const uint8_t bytes[] = {1, 2, 1, 3, 4, 5, 6, 1, 2, 2};
  static const bool stay[] = {true, true, false, true, true, true, true, true, true, false};
  for (uint64_t n = 0; n < sizeof bytes; n++)
    assert_int_equal(pass(edit, n + 1, 0, bytes[n], NULL), stay[n]);
  assert_int_equal(finish(edit).duplicates, 2);
}

static void test_lengths_matter(void **state) {
  (void)state;
  static const uint8_t bytes[LENGTH] = {0};
  const struct np_edit_options options = {.duplicate_window = 5};
  struct np_edit *edit = edit_of(&options);
  struct np_record r = {.number = 1, .caplen = 4, .len = 4};
  assert_true(np_edit_packet(edit, &r, bytes));
  r = (struct np_record){.number = 2, .caplen = 5, .len = 5};
  assert_true(np_edit_packet(edit, &r, bytes));
  r = (struct np_record){.number = 3, .caplen = 4, .len = 60};
  assert_true(np_edit_packet(edit, &r, bytes));
  r = (struct np_record){.number = 4, .caplen = 4, .len = 4};
  assert_false(np_edit_packet(edit, &r, bytes));
  np_edit_free(edit);
}

static void test_duplicates_by_time(void **state) {
  (void)state;
  const struct np_edit_options options = {
      .duplicate_window = 1000, .has_duplicate_time = true, .duplicate_ns = 10};
  struct np_edit *edit = edit_of(&options);
  assert_true(pass(edit, 1, 100, 1, NULL));
  assert_false(pass(edit, 2, 110, 1, NULL));
  assert_false(pass(edit, 3, 120, 1, NULL)); /* of the one that was left out */
  assert_true(pass(edit, 4, 131, 1, NULL));
  assert_true(pass(edit, 5, 99, 1, NULL)); /* before all others */
  assert_int_equal(finish(edit).duplicates, 2);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_ranges),
      cmocka_unit_test(test_wrong_options),
      cmocka_unit_test(test_times),
      cmocka_unit_test(test_shift),
      cmocka_unit_test(test_shift_of_early_times),
      cmocka_unit_test(test_no_time),
      cmocka_unit_test(test_shorter),
      cmocka_unit_test(test_duplicates),
      cmocka_unit_test(test_lengths_matter),
      cmocka_unit_test(test_duplicates_by_time),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
