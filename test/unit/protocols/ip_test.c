/* ip_test.c - IPv4's options, and headers that contradict themselves. */
#include "visit.h"

/* Headers of 24, 28, 32, 36 and 40 bytes, without payload, of protocol 253. */
#define REST "0001 0000 40fd 0000 0a000001 0a0000fe "
#define IP24 "46 00 0018 " REST
#define IP28 "47 00 001c " REST
#define IP32 "48 00 0020 " REST
#define IP40 "4a 00 0028 " REST

enum { LINK_TYPE_IPV4 = 228 };

static const char *ip(const char *hex) {
  return visit(LINK_TYPE_IPV4, hex, "ip");
}

static void list_ends_at_its_end(void **state) {
  (void)state;
  const char *text = ip(IP28 "0101 00 01 ffffffff");
  assert_shows(text,
               "ip.options{ ip.options.kind=1 } ip.options{ ip.options.kind=1 } "
               "ip.options{ ip.options.kind=0 }");
  assert_hides(text, "ip.options.kind=255");
  assert_null(strchr(text, '!'));
}

static void routes_list_their_addresses(void **state) {
  (void)state;
  const char *text = ip(IP32 "83 0b 08 0a000001 0a000002 00");
  assert_shows(text,
               "ip.options{ ip.options.kind=131 ip.options.length=11 ip.options.pointer=8 "
               "ip.options.route=10.0.0.1 ip.options.route=10.0.0.2 }");
  assert_shows(ip(IP24 "07 03 04 00"),
               "ip.options.kind=7 ip.options.length=3 ip.options.pointer=4");
}

static void route_with_half_an_address_is_malformed(void **state) {
  (void)state;
  assert_shows(ip(IP28 "89 06 04 0a0000 0000"), "!malformed:ip.options.route");
}

static void timestamps_depend_on_the_flag(void **state) {
  (void)state;
  assert_shows(ip(IP32 "44 0c 0d 20 00000001 80000002"),
               "ip.options.pointer=13 ip.options.overflow=2 ip.options.flag=0 "
               "ip.options.timestamps{ ip.options.timestamps.time=1 } "
               "ip.options.timestamps{ ip.options.timestamps.time=2147483650 }");
  assert_shows(ip(IP32 "44 0c 0d 11 0a000001 00000001"),
               "ip.options.overflow=1 ip.options.flag=1 ip.options.timestamps{ "
               "ip.options.timestamps.address=10.0.0.1 ip.options.timestamps.time=1 }");
}

static void security_has_two_forms(void **state) {
  (void)state;
  assert_shows(ip(IP28 "82 05 ab 81 10 000000"),
               "ip.options.classification=171 ip.options.authority=129 ip.options.authority=16");
  assert_shows(ip(IP32 "82 0b 6bc5 0001 4142 434445 00"),
               "ip.options.security=27589 ip.options.compartments=1 "
               "ip.options.handling_restrictions=AB ip.options.transmission_control=CDE");
}

static void small_options_have_rows(void **state) {
  (void)state;
  assert_shows(ip(IP24 "88040102"), "ip.options.length=4 ip.options.stream_id=258");
  assert_shows(ip(IP24 "0b0405dc"), "ip.options.length=4 ip.options.mtu=1500");
  assert_shows(ip(IP24 "94040001"), "ip.options.length=4 ip.options.router_alert=1");
  assert_shows(ip(IP32 "520c 0001 0002 0003 c0a80001"),
               "ip.options.traceroute_id=1 ip.options.outbound_hops=2 ip.options.return_hops=3 "
               "ip.options.originator=192.168.0.1");
}

static void quick_start_request_has_a_ttl(void **state) {
  (void)state;
  assert_shows(ip(IP28 "19080510 12345678"),
               "ip.options.function=0 ip.options.rate=5 ip.options.qs_ttl=16 "
               "ip.options.nonce=76354974");
  assert_shows(ip(IP28 "19088510 12345678"),
               "ip.options.function=8 ip.options.rate=5 ip.options.nonce=76354974");
}

static void unknown_options_keep_their_bytes(void **state) {
  (void)state;
  assert_shows(ip(IP28 "9e06aabbccdd 0000"), "ip.options.length=6 ip.options.data=aabbccdd");
  assert_shows(ip(IP40 "860a 00000005 01020304 00000000000000000000"),
               "ip.options.kind=134 ip.options.length=10 ip.options.data=0000000501020304");
}

static void bad_lengths_end_the_list(void **state) {
  (void)state;
  const char *text = ip(IP28 "0700 0101 01010101");
  assert_shows(text, "ip.options.length=0 } !malformed:ip.options.length");
  assert_shows(ip(IP28 "0701 0101 01010101"), "ip.options.length=1 } !malformed:ip.options.length");
  assert_shows(ip(IP24 "070b 0a00"),
               "ip.options.length=11 ip.options.data=0a00 } !malformed:ip.options.length");
  assert_shows(ip(IP24 "01 01 01 44"), "ip.options.kind=68 } !malformed:ip.options.length");
}

static void cut_options_are_truncated(void **state) {
  (void)state;
  struct visit v = {.protocol = NP_NO_PROTOCOL};
  visit_cut(&v, LINK_TYPE_IPV4, IP32 "83 0b 08 0a000001 0a00", 32);
  assert_shows(v.text, "ip.options.route=10.0.0.1 } !truncated:ip.options.route");
  visit_cut(&v, LINK_TYPE_IPV4, IP32 "83", 32);
  assert_shows(v.text, "ip.options.kind=131 } !truncated:ip.options.length");
}

static void header_length_counts_in_bytes_too(void **state) {
  (void)state;
  assert_shows(ip(IP28 "00000000 00000000"), "ip.header_bytes=28");
}

static void short_header_is_malformed(void **state) {
  (void)state;
  const char *text = ip("44 00 0014 " REST);
  assert_shows(text, "!malformed:ip.header_length");
}

/* A datagram to 10.0.0.254 with a source route to 10.0.0.2. */
#define ROUTED(kind, pointer, sum)                                        \
  "47 00 0024 0001 0000 4011 0000 0a000001 0a0000fe " kind " 07 " pointer \
  " 0a000002 00 03e8 07d0 0008 " sum

static const char *udp_of(const char *hex) {
  static struct visit v = {.protocol = NP_NO_PROTOCOL, .wants = NP_WANT_CHECKSUMS};
  visit_cut(&v, LINK_TYPE_IPV4, hex, 0);
  return v.text;
}

/* e023 is the sum over 10.0.0.2, df27 that over 10.0.0.254. */
static void checksum_is_over_the_last_stop(void **state) {
  (void)state;
  assert_shows(udp_of(ROUTED("83", "04", "e023")), "udp.checksum_status=valid");
  assert_shows(udp_of(ROUTED("83", "04", "df27")), "udp.checksum_status=invalid");
  assert_shows(udp_of(ROUTED("89", "04", "e023")), "udp.checksum_status=valid");
}

static void checksum_is_over_the_destination_at_the_end_of_a_route(void **state) {
  (void)state;
  assert_shows(udp_of(ROUTED("83", "08", "df27")), "udp.checksum_status=valid");
  assert_shows(udp_of(ROUTED("07", "04", "df27")), "udp.checksum_status=valid");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(list_ends_at_its_end),
      cmocka_unit_test(routes_list_their_addresses),
      cmocka_unit_test(route_with_half_an_address_is_malformed),
      cmocka_unit_test(timestamps_depend_on_the_flag),
      cmocka_unit_test(security_has_two_forms),
      cmocka_unit_test(small_options_have_rows),
      cmocka_unit_test(quick_start_request_has_a_ttl),
      cmocka_unit_test(unknown_options_keep_their_bytes),
      cmocka_unit_test(bad_lengths_end_the_list),
      cmocka_unit_test(cut_options_are_truncated),
      cmocka_unit_test(header_length_counts_in_bytes_too),
      cmocka_unit_test(short_header_is_malformed),
      cmocka_unit_test(checksum_is_over_the_last_stop),
      cmocka_unit_test(checksum_is_over_the_destination_at_the_end_of_a_route),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
