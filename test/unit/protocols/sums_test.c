/* sums_test.c - checksums of protocols over IP: with a pseudo header or without, right and wrong.
 */
#include "visit.h"

enum { RAW = 101 };

static const char *checked(const char *hex) {
  static struct visit v = {.protocol = NP_NO_PROTOCOL, .wants = NP_WANT_CHECKSUMS};
  visit_cut(&v, RAW, hex, 0);
  return v.text;
}

#define IP4(length, protocol) "4500" length "0000 0000 ff" protocol "0000 c0a80001 e0000012"

/* RFC 3768 section 5.3.8: version 2 has none; RFC 5798 section 5.2.8: version 3 has one. */
static void vrrp(void **state) {
  (void)state;
  assert_shows(checked(IP4("0028", "70") "21016401 0001 ba52 c0a80001 0000000000000000"),
               "vrrp.checksum_status=valid");
  assert_shows(checked(IP4("0028", "70") "21016401 0001 ba53 c0a80001 0000000000000000"),
               "vrrp.checksum_status=invalid");
  assert_shows(checked(IP4("0020", "70") "31016401 0064 08b7 c0a80001"),
               "vrrp.checksum_status=valid");
  assert_shows(checked(IP4("0020", "70") "31016401 0064 ba52 c0a80001"),
               "vrrp.checksum_status=invalid");
}

/* RFC 3208 section 8: no pseudo header; 0 is none. */
static void pgm(void **state) {
  (void)state;
#define DATA "010203040506 0002 00000001 00000001 6869"
  assert_shows(checked(IP4("002e", "71") "03e807d0 0400 7ece" DATA), "pgm.checksum_status=valid");
  assert_shows(checked(IP4("002e", "71") "03e807d0 0400 7ecf" DATA), "pgm.checksum_status=invalid");
  const char *text = checked(IP4("002e", "71") "03e807d0 0400 0000" DATA);
  assert_shows(text, "pgm.checksum_status=absent");
  assert_shows(text, "pgm.sequence=1 pgm.trailing_edge=1");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(vrrp),
      cmocka_unit_test(pgm),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
