/* udp_test.c - UDP's length. */
#include "visit.h"

enum { RAW = 101 };

#define IP "45000022 0001 0000 40110000 0a000001 0a000002 "

static const char *udp(const char *hex) {
  return visit(RAW, hex, "udp");
}

static void payload_ends_where_the_length_says(void **state) {
  (void)state;
  assert_shows(udp(IP "1388 0035 000a abcd 6162 6364 6566"),
               "udp.sport=5000 udp.dport=53 udp.length=10 udp.checksum=43981 "
               "udp.payload_offset=28 udp.payload_length=2 udp.payload=6162");
}

/* RFC 2675, section 4: the length does not say, the packet does. */
static void zero_means_to_the_end(void **state) {
  (void)state;
  assert_shows(udp(IP "1388 0035 0000 abcd 6162 6364 6566"), "udp.payload=616263646566");
}

static void smaller_than_the_header(void **state) {
  (void)state;
  assert_shows(udp(IP "1388 0035 0007 abcd 6162 6364 6566"), "!malformed:udp.length");
}

static void larger_than_the_datagram(void **state) {
  (void)state;
  const char *text = udp(IP "1388 0035 ffff abcd 6162 6364 6566");
  assert_shows(text, "udp.payload=616263646566 !malformed:udp.length");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(payload_ends_where_the_length_says),
      cmocka_unit_test(zero_means_to_the_end),
      cmocka_unit_test(smaller_than_the_header),
      cmocka_unit_test(larger_than_the_datagram),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
