/* vxlan_test.c - the header, and the frame in it. */
#include "visit.h"

enum { RAW = 101 };

#define UDP "45000032 0001 0000 40110000 0a000001 0a000002 c000 12b5 001e 0000 "
#define ETHERNET "010203040506 0708090a0b0c 88b5 "

static void frame_is_in_the_network(void **state) {
  (void)state;
  const char *text = visit(RAW, UDP "0800 0000 00007b 00 " ETHERNET, NULL);
  assert_shows(text, "vxlan.flags=2048 vxlan.flags.group_policy=0 vxlan.flags.vni=1");
  assert_shows(text, "vxlan.vni=123");
  assert_shows(text, "ethernet.ethertype=34997");
  assert_null(strchr(text, '!'));
}

static void group_policy(void **state) {
  (void)state;
  assert_shows(visit(RAW, UDP "8848 002a 00007b 00 " ETHERNET, "vxlan"),
               "vxlan.flags.group_policy=1 vxlan.flags.vni=1 vxlan.flags.dont_learn=1 "
               "vxlan.flags.policy_applied=1 vxlan.group_policy=42 vxlan.vni=123");
}

/* The frame stays to be seen. */
static void network_that_does_not_count(void **state) {
  (void)state;
  const char *text = visit(RAW, UDP "0000 0000 00007b 00 " ETHERNET, NULL);
  assert_shows(text, "!malformed:vxlan.flags.vni");
  assert_shows(text, "ethernet.ethertype=34997");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(frame_is_in_the_network),
      cmocka_unit_test(group_policy),
      cmocka_unit_test(network_that_does_not_count),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
