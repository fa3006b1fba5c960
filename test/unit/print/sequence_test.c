/* sequence_test.c - tests of where the numbers of connections begin. */
#include "dissect/sample.h"

#include "print/sequence.h"

static struct np_sequences *sequences;

static int set_up(void **state) {
  (void)state;
  sequences = np__sequences_new();
  return sequences ? 0 : -1;
}

static int tear_down(void **state) {
  (void)state;
  np__sequences_free(sequences);
  return 0;
}

static void assert_related(struct np_segment segment, uint32_t sequence, uint32_t acknowledged) {
  np__sequences_relate(sequences, &segment);
  assert_int_equal(segment.sequence, sequence);
  assert_int_equal(segment.acknowledged, acknowledged);
}

static void handshake(void **state) {
  (void)state;
  assert_related((struct np_segment){1, 2, 0xfffffff0U, 0, true}, 0, 0);
  assert_related((struct np_segment){2, 1, 5000, 0xfffffff1U, true}, 0, 1);
  assert_related((struct np_segment){1, 2, 0xfffffff1U, 5001, false}, 1, 1);
  assert_related((struct np_segment){1, 2, 0x10, 5001, false}, 32, 1); /* beyond 2^32 */
  assert_related((struct np_segment){2, 1, 5001, 0x20, false}, 1, 48);
}

static void from_the_middle(void **state) {
  (void)state;
  assert_related((struct np_segment){1, 2, 1000, 7000, false}, 1, 1);
  assert_related((struct np_segment){1, 2, 1100, 7000, false}, 101, 1);
  assert_related((struct np_segment){2, 1, 7010, 1200, false}, 11, 201);
}

static void begun_again(void **state) {
  (void)state;
  assert_related((struct np_segment){1, 2, 100, 0, true}, 0, 0);
  assert_related((struct np_segment){2, 1, 900, 101, true}, 0, 1);
  assert_related((struct np_segment){1, 2, 5000, 0, true}, 0, 0);
  assert_related((struct np_segment){2, 1, 77, 5001, true}, 0, 1);
  assert_related((struct np_segment){3, 4, 8, 9, false}, 1, 1); /* another connection */
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(handshake, set_up, tear_down),
      cmocka_unit_test_setup_teardown(from_the_middle, set_up, tear_down),
      cmocka_unit_test_setup_teardown(begun_again, set_up, tear_down),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
