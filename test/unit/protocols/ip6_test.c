/* ip6_test.c - the fixed header, chains of extension headers, jumbograms. */
#include "visit.h"

enum { LINK_TYPE_IPV6 = 229 };

#define ADDRESSES "20010db8000000000000000000000001 20010db8000000000000000000000002"

static void fixed_header(void **state) {
  (void)state;
  const char *text = visit(LINK_TYPE_IPV6, "6ab12345 0000 3b 40" ADDRESSES, "ip6");
  assert_shows(text,
               "ip6.version=6 ip6.ip_version=6 ip6.traffic_class=171 ip6.dscp=42 ip6.ecn=3 "
               "ip6.flow_label=74565 "
               "ip6.payload_length=0 ip6.next_header=59 ip6.hop_limit=64 "
               "ip6.saddr=20010db8000000000000000000000001 "
               "ip6.daddr=20010db8000000000000000000000002");
  assert_hides(text, "!malformed:ip6");
}

static void not_version_6(void **state) {
  (void)state;
  const char *text = visit(LINK_TYPE_IPV6, "50000000 0000 11 40" ADDRESSES, NULL);
  assert_shows(text, "!malformed:ip6.version");
  assert_hides(text, "ip6.saddr");
}

/* Hop-by-hop, destination, routing, fragment, destination, UDP. */
static void chain(void **state) {
  (void)state;
  const char *text = visit(LINK_TYPE_IPV6,
                           "60000000 0040 00 40" ADDRESSES
                           "3c00 0502 0000 0100"
                           "2b00 0104 00000000"
                           "2c02 0000 00000000 20010db8000000000000000000000003"
                           "3c00 0000 00000007"
                           "1100 0401 05 00 00 00"
                           "03e8 07d0 0008 0000",
                           NULL);
  assert_shows(text, "ip6_hopopts.options.router_alert=0 }");
  assert_shows(text, "ip6_hopopts.options{ ip6_hopopts.options.type=1");
  assert_shows(text, "ip6_routing.addresses=20010db8000000000000000000000003");
  assert_shows(text, "ip6_fragment.identification=7");
  assert_shows(text, "ip6_dstopts.options.tunnel_encapsulation_limit=5");
  assert_shows(text, "udp.sport=1000 udp.dport=2000");
}

static void later_fragments_have_no_child(void **state) {
  (void)state;
  const char *text = visit(
      LINK_TYPE_IPV6, "60000000 0010 2c 40" ADDRESSES "11000018 00000007 03e807d000080000", NULL);
  assert_shows(text, "ip6_fragment.fragment_offset=3");
  assert_hides(text, "udp.sport=1000");
}

static void options_without_data(void **state) {
  (void)state;
  const char *text =
      visit(LINK_TYPE_IPV6, "60000000 0008 00 40" ADDRESSES "3b00 0100 0000 1e00", "ip6_hopopts");
  assert_shows(text, "ip6_hopopts.options.type=1");
  assert_shows(text, "ip6_hopopts.options.type=30");
  assert_hides(text, "!malformed:ip6_hopopts.options.length");
}

static void option_longer_than_header(void **state) {
  (void)state;
  const char *text =
      visit(LINK_TYPE_IPV6, "60000000 0008 00 40" ADDRESSES "3b00 9909 01020304", "ip6_hopopts");
  assert_shows(text, "!malformed:ip6_hopopts.options.length");
}

static void cut_option_is_truncated(void **state) {
  (void)state;
  static struct visit v = {.protocol = NP_NO_PROTOCOL};
  visit_cut(&v, LINK_TYPE_IPV6, "60000000 0008 00 40" ADDRESSES "3b00 c204", 48);
  assert_shows(v.text, "!truncated:ip6_hopopts.options.jumbo_payload_length");
}

/* 65544 bytes are declared, 16 of them captured: the rest is missing, not malformed. */
static void jumbogram(void **state) {
  (void)state;
  static struct visit v = {.protocol = NP_NO_PROTOCOL};
  visit_cut(&v, LINK_TYPE_IPV6,
            "60000000 0000 00 40" ADDRESSES "1100 c204 00010008 03e807d000000000", 65584);
  assert_shows(v.text, "ip6_hopopts.options.jumbo_payload_length=65544");
  assert_shows(v.text, "udp.payload_length=65528");
  assert_hides(v.text, "!malformed:ip6_hopopts.options.jumbo_payload_length");
}

static void short_jumbogram_is_malformed(void **state) {
  (void)state;
  const char *text = visit(
      LINK_TYPE_IPV6, "60000000 0000 00 40" ADDRESSES "1100 c204 00000010 03e807d000080000", NULL);
  assert_shows(text, "!malformed:ip6_hopopts.options.jumbo_payload_length");
}

/* RFC 2675, section 3: a jumbogram's own header has the length 0. */
static void jumbogram_with_two_lengths(void **state) {
  (void)state;
  const char *text = visit(
      LINK_TYPE_IPV6, "60000000 0010 00 40" ADDRESSES "1100 c204 00010008 03e807d000080000", NULL);
  assert_shows(text, "!malformed:ip6_hopopts.options.jumbo_payload_length");
}

static const char *extension(const char *next, const char *header, const char *protocol) {
  char hex[512];
  uint32_t size;
  free(visit_bytes(header, &size));
  snprintf(hex, sizeof hex, "60000000 %04x %s 40" ADDRESSES "%s", size, next, header);
  return visit(LINK_TYPE_IPV6, hex, protocol);
}

static void lengths_of_options_are_those_of_their_types(void **state) {
  (void)state;
  assert_shows(extension("00", "3b00 0503 000000 00", "ip6_hopopts"),
               "!malformed:ip6_hopopts.options.length"); /* router alert, RFC 2711 */
  assert_shows(extension("3c", "3b00 0402 0100 0000", "ip6_dstopts"),
               "!malformed:ip6_dstopts.options.length"); /* tunnel limit, RFC 2473 */
  assert_null(strchr(extension("00", "3b00 0502 0000 0100", "ip6_hopopts"), '!'));
}

/* RFC 4302, section 2.2; RFC 5533, section 5.1; RFC 8200, sections 4.4 and 4.5; RFC 6275. */
static void lengths_of_extension_headers(void **state) {
  (void)state;
  assert_shows(extension("33", "3b02 0000 00000001 00000001 01020304", "ah"), "ah.icv=01020304");
  assert_null(strchr(extension("33", "3b02 0000 00000001 00000001 01020304", "ah"), '!'));
  assert_shows(extension("33", "3b03 0000 00000001 00000001 0102030405060708", "ah"),
               "!malformed:ah.payload_length");
  assert_shows(extension("8c", "3b01 8000 00000001 0102030405060708", "shim6"),
               "!malformed:shim6.header_length");
  assert_shows(extension("2c", "1100 0001 00000007 01020304", "ip6_fragment"),
               "!malformed:ip6_fragment.flags.mf");
  assert_shows(extension("2c", "1100 fff8 00000007 0102030405060708", "ip6_fragment"),
               "!malformed:ip6_fragment.fragment_offset");
  assert_shows(extension("2b",
                         "3b02 0002 00000000"
                         "20010db8000000000000000000000001",
                         "ip6_routing"),
               "!malformed:ip6_routing.segments_left");
  assert_shows(extension("2b",
                         "3b02 0202 00000000"
                         "20010db8000000000000000000000001",
                         "ip6_routing"),
               "!malformed:ip6_routing.segments_left");
  assert_shows(extension("2b",
                         "3b02 0402 00000000"
                         "20010db8000000000000000000000001",
                         "ip6_routing"),
               "!malformed:ip6_routing.segments_left");
  assert_shows(extension("87", "3b01 0000 0000 0000 0203 0001 0000 0000", "ip6_mobility"),
               "!malformed:ip6_mobility.options.length");
}

/* RFC 5845, section 4: a key that is only asked for has no value. */
static void gre_key_can_be_asked_for(void **state) {
  (void)state;
  const char *text = extension("87", "3b01 0000 0000 0000 2102 0000 0102 0000", "ip6_mobility");
  assert_hides(text, "ip6_mobility.options.gre_key=0");
  assert_null(strchr(text, '!'));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(fixed_header),
      cmocka_unit_test(not_version_6),
      cmocka_unit_test(chain),
      cmocka_unit_test(later_fragments_have_no_child),
      cmocka_unit_test(options_without_data),
      cmocka_unit_test(option_longer_than_header),
      cmocka_unit_test(cut_option_is_truncated),
      cmocka_unit_test(jumbogram),
      cmocka_unit_test(short_jumbogram_is_malformed),
      cmocka_unit_test(jumbogram_with_two_lengths),
      cmocka_unit_test(lengths_of_options_are_those_of_their_types),
      cmocka_unit_test(lengths_of_extension_headers),
      cmocka_unit_test(gre_key_can_be_asked_for),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
