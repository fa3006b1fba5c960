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
  assert_shows(
      text,
      "ip.options{ ip.options.kind=1 ip.options.copied=0 ip.options.class=0 ip.options.number=1 } "
      "ip.options{ ip.options.kind=1 ip.options.copied=0 ip.options.class=0 ip.options.number=1 } "
      "ip.options{ ip.options.kind=0 ip.options.copied=0 ip.options.class=0 ip.options.number=0 }");
  assert_hides(text, "ip.options.kind=255");
  assert_null(strchr(text, '!'));
}

static void routes_list_their_addresses(void **state) {
  (void)state;
  const char *text = ip(IP32 "83 0b 08 0a000001 0a000002 00");
  assert_shows(text,
               "ip.options{ ip.options.kind=131 ip.options.copied=1 ip.options.class=0 "
               "ip.options.number=3 ip.options.length=11 ip.options.pointer=8 "
               "ip.options.route=10.0.0.1 ip.options.route=10.0.0.2 }");
  assert_shows(ip(IP24 "07 03 04 00"),
               "ip.options.kind=7 ip.options.copied=0 ip.options.class=0 ip.options.number=7 "
               "ip.options.length=3 ip.options.pointer=4");
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
}

static void bad_lengths_end_the_list(void **state) {
  (void)state;
  const char *text = ip(IP28 "0700 0101 01010101");
  assert_shows(text, "ip.options.length=0 } !malformed:ip.options.length");
  assert_shows(ip(IP28 "0701 0101 01010101"), "ip.options.length=1 } !malformed:ip.options.length");
  assert_shows(ip(IP24 "070b 0a00"),
               "ip.options.length=11 ip.options.data=0a00 } !malformed:ip.options.length");
  assert_shows(ip(IP24 "01 01 01 44"),
               "ip.options.kind=68 ip.options.copied=0 ip.options.class=2 ip.options.number=4 } "
               "!malformed:ip.options.length");
}

static void cut_options_are_truncated(void **state) {
  (void)state;
  struct visit v = {.protocol = NP_NO_PROTOCOL};
  visit_cut(&v, LINK_TYPE_IPV4, IP32 "83 0b 08 0a000001 0a00", 32);
  assert_shows(v.text, "ip.options.route=10.0.0.1 } !truncated:ip.options.route");
  visit_cut(&v, LINK_TYPE_IPV4, IP32 "83", 32);
  assert_shows(v.text,
               "ip.options.kind=131 ip.options.copied=1 ip.options.class=0 ip.options.number=3 } "
               "!truncated:ip.options.length");
}

/* A security option that ends the header: whatever is cut of it is told. */
static void cut_security_is_truncated(void **state) {
  (void)state;
  static const char *const options[] = {"860c 00000005 01060003a040", "860c 00000005 02060004012c",
                                        "860c 00000005 050600090064",
                                        "860c 00000005 0906 01020304"};
  struct visit v = {.protocol = NP_NO_PROTOCOL};
  for (size_t i = 0; i < sizeof options / sizeof options[0]; i++) {
    uint32_t size;
    char hex[256];
    free(visit_bytes(options[i], &size));
    for (uint32_t cut = 0; cut < size; cut++) {
      uint8_t *bytes = visit_bytes(options[i], &size);
      int length = snprintf(hex, sizeof hex, "%s", IP32);
      for (uint32_t at = 0; at < cut; at++)
        length += snprintf(hex + length, sizeof hex - (size_t)length, "%02x", bytes[at]);
      free(bytes);
      visit_cut(&v, LINK_TYPE_IPV4, hex, 32);
      if (!strstr(v.text, "!truncated:ip")) fail_msg("%u bytes of %s: %s", cut, options[i], v.text);
    }
  }
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

/* FIPS 188: a bit map, an enumerated tag, ranges, and a tag that lies about its length. */
static void commercial_security_has_tags(void **state) {
  (void)state;
  assert_shows(ip(IP40 "8612 00000005 01060003a040 02060004012c 0000"),
               "ip.options.kind=134 ip.options.copied=1 ip.options.class=0 ip.options.number=6 "
               "ip.options.length=18 ip.options.cipso.domain=5 "
               "ip.options.cipso.tags{ ip.options.cipso.tags.type=1 ip.options.cipso.tags.length=6 "
               "ip.options.cipso.tags.sensitivity_level=3 ip.options.cipso.tags.categories=0 "
               "ip.options.cipso.tags.categories=2 ip.options.cipso.tags.categories=9 "
               "ip.options.cipso.tags.category_list=0,2,9 } "
               "ip.options.cipso.tags{ ip.options.cipso.tags.type=2 ip.options.cipso.tags.length=6 "
               "ip.options.cipso.tags.sensitivity_level=4 ip.options.cipso.tags.categories=300 "
               "ip.options.cipso.tags.category_list=300 }");
  assert_shows(ip(IP40 "8610 00000005 050a000900c800640032 00000000"),
               "ip.options.cipso.tags.ranges{ ip.options.cipso.tags.ranges.top=200 "
               "ip.options.cipso.tags.ranges.bottom=100 } ip.options.cipso.tags.ranges{ "
               "ip.options.cipso.tags.ranges.top=50 } "
               "ip.options.cipso.tags.category_list=200-100,50-0 }");
  assert_hides(ip(IP40 "860c 00000005 01060003 0000 0000 00000000"), "category_list");
  assert_hides(ip(IP40 "860f 00000005 05090003 00c8006400 00 0000"), "200-100,");
  assert_shows(ip(IP32 "860a 00000005 0701 0000 0000"), "!malformed:ip.options.cipso.tags.length");
  assert_shows(ip(IP32 "860a 00000005 0709 0000 0000"), "!malformed:ip.options.cipso.tags.length");
}

/* A datagram of UDP with an option of 12 bytes in front: 192.0.2.1 to 198.51.100.1, whose sum is
 * over 192.0.2.9, which is the last stop of the route. */
static const char *source_routed(const char *option, const char *sum) {
  static struct visit v = {.protocol = NP_NO_PROTOCOL, .wants = NP_WANT_CHECKSUMS};
  char hex[256];
  snprintf(hex, sizeof hex,
           "4800002f 0001 0000 4011 c48f c0000201 c6336401 %s 138815b3000f%s 7061796c6f6164",
           option, sum);
  visit_cut(&v, LINK_TYPE_IPV4, hex, 0);
  return v.text;
}

/* RFC 1122, section 4.1.3.4, and RFC 791: until the pointer is past the route, its last stop is the
 * destination. The sums are calculated by hand. */
static void checksum_is_over_the_end_of_the_source_route(void **state) {
  (void)state;
  assert_shows(source_routed("830b04 c6336402 c0000209 00", "955a"), "udp.checksum_status=valid");
  assert_shows(source_routed("01890b08 c6336402 c0000209", "955a"), "udp.checksum_status=valid");
  assert_shows(source_routed("830b0c c6336402 c0000209 00", "955a"), "udp.checksum_status=invalid");
  /* Used up: the sum is over 198.51.100.1; and a recorded route is no way that is left. */
  assert_shows(source_routed("830b0c c6336402 c0000209 00", "2d2f"), "udp.checksum_status=valid");
  assert_shows(source_routed("070b08 c6336402 c0000209 00", "2d2f"), "udp.checksum_status=valid");
}

static void lengths_of_options_are_those_of_their_kind(void **state) {
  (void)state;
  assert_shows(ip(IP28 "9406000000000000"), "!malformed:ip.options.length");
  assert_shows(ip(IP28 "88060102000000 00"), "!malformed:ip.options.length");
  assert_shows(ip(IP28 "95050a000001 0000 00"), "!malformed:ip.options.length");
  assert_shows(ip(IP28 "0703 03 0000000000"), "!malformed:ip.options.pointer");
  assert_shows(ip(IP28 "0707 05 0a000001 00"), "!malformed:ip.options.pointer");
  assert_shows(ip(IP28 "4408 04 00 00000001"), "!malformed:ip.options.pointer");
}

/* RFC 791, section 3.2. */
static void fragments_have_whole_units(void **state) {
  (void)state;
#define FRAGMENT(total, offset) "4500" total "0001" offset "40fd 0000 0a000001 0a0000fe "
  assert_shows(ip(FRAGMENT("0018", "2000") "01020304"), "!malformed:ip.total_length");
  assert_null(strchr(ip(FRAGMENT("0018", "0001") "01020304"), '!'));
  assert_null(strchr(ip(FRAGMENT("001c", "2000") "0102030405060708"), '!'));
  assert_shows(ip(FRAGMENT("001c", "1fff") "0102030405060708"), "!malformed:ip.fragment_offset");
}

/* What says that it is no header of IPv4 has no addresses; nor does its frame end within it. */
static void nonsense_ends_the_header(void **state) {
  (void)state;
#define ETHERNET "020000000001 020000000002 0800 "
#define BEHIND "0001 0000 4011 0000 0a000001 0a0000fe 1388 1389 0008 0000"
  static const char version[] = ETHERNET "5500 001c " BEHIND;
  static const char length[] = ETHERNET "4300 001c " BEHIND;
  static const char total[] = ETHERNET "4500 0013 " BEHIND;
  static const char *const packets[] = {version, length, total};
  static const char *const notes[] = {"ip.version", "ip.header_length", "ip.total_length"};
  for (size_t i = 0; i < 3; i++) {
    const char *text = visit(1, packets[i], NULL);
    assert_non_null(strstr(strstr(text, "!malformed:"), notes[i]));
    assert_null(strstr(text, "ip.saddr"));
    assert_null(strstr(text, "udp."));
    assert_null(strstr(text, "ethernet.trailer"));
    assert_int_equal(strstr(text, "ip.dscp") != NULL, i == 2);
  }
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
      cmocka_unit_test(cut_security_is_truncated),
      cmocka_unit_test(commercial_security_has_tags),
      cmocka_unit_test(header_length_counts_in_bytes_too),
      cmocka_unit_test(short_header_is_malformed),
      cmocka_unit_test(checksum_is_over_the_end_of_the_source_route),
      cmocka_unit_test(lengths_of_options_are_those_of_their_kind),
      cmocka_unit_test(fragments_have_whole_units),
      cmocka_unit_test(nonsense_ends_the_header),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
