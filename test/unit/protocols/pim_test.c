/* pim_test.c - the checksum of a Register over IPv6: RFC 7761, section 4.9. */
#include "visit.h"

enum { RAW = 101 };

/* Its pseudo header says 8 bytes, and it covers no more. */
static void register_over_ipv6(void **state) {
  (void)state;
  static struct visit v = {.protocol = NP_NO_PROTOCOL, .wants = NP_WANT_CHECKSUMS};
  const char *inner =
      "6000000000003b40 20010db8000000000000000000000003 ff0e0000000000000000000000000001";
  char hex[512];
  snprintf(hex, sizeof hex, "%s %s %s %s", "6000000000306740 fe800000000000000000000000000001",
           "20010db8000000000000000000000002", "2100 b253 00000000", inner);
  visit_cut(&v, RAW, hex, 0);
  assert_shows(v.text, "pim.checksum_status=valid");
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(register_over_ipv6)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
