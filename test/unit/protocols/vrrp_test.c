/* vrrp_test.c - of which family the addresses are, the packet around it tells. */
#include "visit.h"

enum { RAW = 101 };

static void version_3_over_ipv4(void **state) {
  (void)state;
  const char *text = visit(RAW,
                           "4500 002c 0001 0000 ff70 0000 0a000001 e0000012 "
                           "31 01 64 01 0064 0000 0a000009 00000000 00000000 00000000",
                           "vrrp");
  assert_shows(text, "vrrp.addresses=10.0.0.9");
  assert_hides(text, "vrrp.ip6_addresses=0a000009000000000000000000000000");
}

/* Of two addresses one is there. */
static void version_3_over_ipv6_with_too_few(void **state) {
  (void)state;
  const char *text = visit(RAW,
                           "60000000 0018 70 ff fe800000000000000000000000000001 "
                           "ff020000000000000000000000000012 "
                           "31 01 64 02 0064 0000 fe800000000000000000000000000009",
                           "vrrp");
  assert_shows(text, "vrrp.ip6_addresses=fe800000000000000000000000000009");
  assert_shows(text, "!malformed:vrrp.address_count");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(version_3_over_ipv4),
      cmocka_unit_test(version_3_over_ipv6_with_too_few),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
