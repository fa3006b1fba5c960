/* ring_test.c - how full the kernel's buffer is, by the counters and the times that one has. */
#include "capture/ring.h"

#include "cmocka_all.h"

enum { MIB = 1 << 20 };

/* A view of `waiting` packets of 904 bytes, 1,000 with what the buffer adds, none of which is
 * older than the last look. */
static struct np__ring_view view(uint32_t waiting) {
  return (struct np__ring_view){
      .arrived = 5000 + waiting, .waiting = waiting, .mean = 904, .now_ms = 100, .oldest_ms = 100};
}

static bool room(struct np__ring *ring, struct np__ring_view v) {
  return np__ring_has_room(ring, &v);
}

static void bytes_fill_three_quarters(void **state) {
  (void)state;
  struct np__ring ring = np__ring_of(4 * MIB, 10, 65535);
  np__ring_note(&ring, 0);
  assert_true(room(&ring, view(0)));
  assert_true(room(&ring, view(3145)));
  assert_false(room(&ring, view(3146))); /* 3 MiB are 3,145,728 bytes */
  ring = np__ring_of(2 * MIB, 10, 65535);
  np__ring_note(&ring, 0);
  assert_true(room(&ring, view(1572)));
  assert_false(room(&ring, view(1573)));
}

static void an_immediate_capture_takes_a_snapshot_for_each(void **state) {
  (void)state;
  struct np__ring ring = np__ring_of(4 * MIB, 0, 65535);
  np__ring_note(&ring, 0);
  assert_true(room(&ring, view(47))); /* of 65,631 bytes each */
  assert_false(room(&ring, view(48)));
  assert_int_equal(np__ring_load(&ring, 2, 10), 2 * (65535 + 96));
}

static void few_packets_over_a_long_time_take_parts(void **state) {
  (void)state;
  struct np__ring ring = np__ring_of(4 * MIB, 10, 65535); /* 16 parts */
  struct np__ring_view v = view(100);
  np__ring_note(&ring, 0);
  v.now_ms = 210;
  assert_true(room(&ring, v)); /* 11 parts and 100 kB */
  v.now_ms = 230;
  v.arrived++;
  assert_false(room(&ring, v)); /* 13 parts */
  v.waiting = 3;
  assert_true(room(&ring, v)); /* no more parts than packets */
}

static void time_in_which_nothing_comes_takes_nothing(void **state) {
  (void)state;
  struct np__ring ring = np__ring_of(4 * MIB, 10, 65535);
  struct np__ring_view v = view(100);
  np__ring_note(&ring, 0);
  assert_true(room(&ring, v));
  v.now_ms = 100000;
  assert_true(room(&ring, v));
  v.oldest_ms = 200000; /* a clock that is ahead */
  assert_true(room(&ring, v));
}

static void packets_that_never_come_do_not_count(void **state) {
  (void)state;
  struct np__ring ring = np__ring_of(4 * MIB, 10, 65535);
  np__ring_note(&ring, 3000); /* a filter that was set late has taken these */
  assert_true(room(&ring, view(6145)));
  assert_false(room(&ring, view(6146)));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(bytes_fill_three_quarters),
      cmocka_unit_test(an_immediate_capture_takes_a_snapshot_for_each),
      cmocka_unit_test(few_packets_over_a_long_time_take_parts),
      cmocka_unit_test(time_in_which_nothing_comes_takes_nothing),
      cmocka_unit_test(packets_that_never_come_do_not_count),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
