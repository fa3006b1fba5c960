/* cursor_test.c - the two ends of a cursor. */
#include "base/cursor.h"

#include "cmocka_all.h"

static const uint8_t bytes[4] = {0xab, 0xcd, 0xef, 0x01};

static struct np_cursor cursor(uint32_t captured, uint32_t declared) {
  return (struct np_cursor){.bytes = bytes, .captured = captured, .declared = declared};
}

static void takes_in_order(void **state) {
  (void)state;
  struct np_cursor c = cursor(4, 4);
  assert_int_equal(np_cursor_take(&c, 4), 0xa);
  assert_int_equal(np_cursor_peek(&c, 12), 0xbcd);
  assert_int_equal(np_cursor_take(&c, 12), 0xbcd);
  assert_int_equal(np_left(&c), 2);
  assert_int_equal(np_cursor_take(&c, 16), 0xef01);
  assert_false(np_more(&c));
  assert_int_equal(c.state, NP_CURSOR_GOOD);
}

static void past_declared_is_malformed(void **state) {
  (void)state;
  struct np_cursor c = cursor(4, 2);
  assert_int_equal(np_cursor_take(&c, 24), 0);
  assert_int_equal(c.state, NP_CURSOR_PAST_DECLARED);
}

static void past_captured_is_truncated(void **state) {
  (void)state;
  struct np_cursor c = cursor(2, 4);
  assert_int_equal(np_cursor_take(&c, 24), 0);
  assert_int_equal(c.state, NP_CURSOR_PAST_CAPTURED);
}

static void past_both_is_malformed(void **state) {
  (void)state;
  struct np_cursor c = cursor(1, 2);
  assert_int_equal(np_cursor_take(&c, 32), 0);
  assert_int_equal(c.state, NP_CURSOR_PAST_DECLARED);
}

static void the_first_problem_sticks(void **state) {
  (void)state;
  struct np_cursor c = cursor(2, 4);
  np_cursor_take(&c, 24);
  assert_int_equal(np_cursor_take(&c, 8), 0);
  assert_false(np_more(&c));
  assert_int_equal(np_left(&c), 0);
  assert_int_equal(c.state, NP_CURSOR_PAST_CAPTURED);
}

static void a_part_has_its_own_end(void **state) {
  (void)state;
  struct np_cursor c = cursor(4, 4);
  struct np_cursor part = np_cursor_split(&c, 2);
  assert_int_equal(np_cursor_take(&part, 16), 0xabcd);
  assert_int_equal(np_cursor_take(&part, 8), 0);
  assert_int_equal(part.state, NP_CURSOR_PAST_DECLARED);
  assert_int_equal(np_cursor_take(&c, 8), 0xef);
}

static void a_part_past_the_end(void **state) {
  (void)state;
  struct np_cursor c = cursor(4, 4);
  struct np_cursor part = np_cursor_split(&c, 5);
  assert_int_equal(c.state, NP_CURSOR_PAST_DECLARED);
  assert_int_equal(np_cursor_take(&part, 32), 0xabcdef01);
}

static void a_part_of_huge_length(void **state) {
  (void)state;
  struct np_cursor c = cursor(4, 4);
  np_cursor_split(&c, UINT32_MAX);
  assert_int_equal(c.state, NP_CURSOR_PAST_DECLARED);
}

/* A part that lies wholly behind what was captured. */
static void a_part_not_captured(void **state) {
  (void)state;
  struct np_cursor c = cursor(1, 4);
  np_cursor_split(&c, 2);
  struct np_cursor part = np_cursor_split(&c, 2);
  assert_int_equal(np_cursor_take(&part, 8), 0);
  assert_int_equal(part.state, NP_CURSOR_PAST_CAPTURED);
}

static void copies_whole_bytes(void **state) {
  (void)state;
  uint8_t out[4] = {0};
  struct np_cursor c = cursor(3, 4);
  assert_true(np_cursor_copy(&c, out, 2));
  assert_memory_equal(out, bytes, 2);
  assert_int_equal(np_left(&c), 2);
  assert_false(np_cursor_copy(&c, out, 2));
  assert_int_equal(c.state, NP_CURSOR_PAST_CAPTURED);
  assert_int_equal(out[1], 0xcd);
}

static void gives_a_run_where_it_lies(void **state) {
  (void)state;
  struct np_cursor c = cursor(3, 4);
  assert_ptr_equal(np_cursor_run(&c, 2), bytes);
  assert_int_equal(np_left(&c), 2);
  assert_null(np_cursor_run(&c, 2));
  assert_int_equal(c.state, NP_CURSOR_PAST_CAPTURED);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(takes_in_order),
      cmocka_unit_test(gives_a_run_where_it_lies),
      cmocka_unit_test(past_declared_is_malformed),
      cmocka_unit_test(past_captured_is_truncated),
      cmocka_unit_test(past_both_is_malformed),
      cmocka_unit_test(the_first_problem_sticks),
      cmocka_unit_test(a_part_has_its_own_end),
      cmocka_unit_test(a_part_past_the_end),
      cmocka_unit_test(a_part_of_huge_length),
      cmocka_unit_test(a_part_not_captured),
      cmocka_unit_test(copies_whole_bytes),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
