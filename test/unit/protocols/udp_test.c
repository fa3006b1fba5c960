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

#define IP_UNBOUNDED "45000000 0001 0000 40110000 0a000001 0a000002 "
#define IP6_UNBOUNDED \
  "60000000 0000 1140 20010db8000000000000000000000001 20010db8000000000000000000000002 "

/* Segmentation offload leaves both lengths to the frame. */
static void zero_means_to_the_end(void **state) {
  (void)state;
  const char *text = udp(IP_UNBOUNDED "1388 0035 0000 abcd 6162 6364 6566");
  assert_shows(text, "udp.payload=616263646566");
  assert_null(strchr(text, '!'));
  text = udp(IP6_UNBOUNDED "1388 0035 0000 abcd 6162 6364 6566");
  assert_shows(text, "udp.payload=616263646566");
  assert_null(strchr(text, '!'));
}

/* RFC 2675, section 4: 0 is for jumbograms. */
static void zero_in_a_datagram_that_has_a_length(void **state) {
  (void)state;
  assert_shows(udp(IP "1388 0035 0000 abcd 6162 6364 6566"), "!malformed:udp.length");
  /* Also within a tunnel that has none. */
  assert_shows(
      udp("45000000 0001 0000 40040000 0a000001 0a000002 " IP "1388 0035 0000 abcd 6162 6364 6566"),
      "!malformed:udp.length");
}

/* The rest of the datagram is in other packets. */
static void fragment_is_not_malformed(void **state) {
  (void)state;
  const char *text =
      udp("45000024 0001 2000 40110000 0a000001 0a000002 "
          "1388 0035 0400 abcd 6162 6364 6566 6768");
  assert_shows(text, "udp.length=1024");
  assert_shows(text, "udp.payload_length=8");
  assert_null(strchr(text, '!'));
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
      cmocka_unit_test(zero_in_a_datagram_that_has_a_length),
      cmocka_unit_test(fragment_is_not_malformed),
      cmocka_unit_test(smaller_than_the_header),
      cmocka_unit_test(larger_than_the_datagram),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
