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
  assert_related((struct np_segment){1, 2, 0xfffffff0U, 0, .begins = true}, 0, 0);
  assert_related((struct np_segment){2, 1, 5000, 0xfffffff1U, true, true}, 0, 1);
  assert_related((struct np_segment){1, 2, 0xfffffff1U, 5001, .acknowledges = true}, 1, 1);
  /* beyond 2^32 */
  assert_related((struct np_segment){1, 2, 0x10, 5001, .acknowledges = true}, 32, 1);
  assert_related((struct np_segment){2, 1, 5001, 0x20, .acknowledges = true}, 1, 48);
}

static void from_the_middle(void **state) {
  (void)state;
  assert_related((struct np_segment){1, 2, 1000, 7000, .acknowledges = true}, 1, 1);
  assert_related((struct np_segment){1, 2, 1100, 7000, .acknowledges = true}, 101, 1);
  assert_related((struct np_segment){2, 1, 7010, 1200, .acknowledges = true}, 11, 201);
}

static void begun_again(void **state) {
  (void)state;
  assert_related((struct np_segment){1, 2, 100, 0, .begins = true}, 0, 0);
  assert_related((struct np_segment){2, 1, 900, 101, true, true}, 0, 1);
  assert_related((struct np_segment){1, 2, 5000, 0, .begins = true}, 0, 0);
  assert_related((struct np_segment){2, 1, 77, 5001, true, true}, 0, 1);
  /* another connection */
  assert_related((struct np_segment){3, 4, 8, 9, .acknowledges = true}, 1, 1);
}

/* RFC 9293 section 3.1: whether a number acknowledges, the flag says, and not the number. */
static void by_the_flag(void **state) {
  (void)state;
  assert_related((struct np_segment){1, 2, 0xffffffffU, 77, .begins = true}, 0, 77);
  assert_related((struct np_segment){2, 1, 900, 0, true, true}, 0, 1); /* of 0xffffffff */
  assert_related((struct np_segment){1, 2, 0, 901, .acknowledges = true}, 1, 1);
  /* A RST that acknowledges nothing, as one answers what nobody waits for. */
  assert_related((struct np_segment){2, 1, 901, 0}, 1, 0);
  assert_related((struct np_segment){1, 2, 5, 903, .acknowledges = true}, 6, 3);
  assert_related((struct np_segment){5, 6, 300, 0}, 1, 0);
  assert_related((struct np_segment){6, 5, 40, 310, .acknowledges = true}, 1, 11);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(handshake, set_up, tear_down),
      cmocka_unit_test_setup_teardown(from_the_middle, set_up, tear_down),
      cmocka_unit_test_setup_teardown(begun_again, set_up, tear_down),
      cmocka_unit_test_setup_teardown(by_the_flag, set_up, tear_down),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
