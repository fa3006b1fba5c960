/* ip6_routing_test.c - routing headers, and the destination that checksums take. */
#include "visit.h"

enum { LINK_TYPE_RAW = 101 };

/* From 2001:db8::1 to 2001:db8::2, then to 2001:db8:1::3, the segment list's first element. */
#define SEGMENT_ROUTING                                \
  "60000000 00322b40 20010db8000000000000000000000001" \
  "20010db8000000000000000000000002"                   \
  "11040401 01000000 20010db8000100000000000000000003" \
  "20010db8000000000000000000000002 03e8 07d0 000a"

static const char *shown(const char *hex, const char *protocol) {
  static struct visit v;
  v.protocol = NP_NO_PROTOCOL;
  v.wants = NP_WANT_CHECKSUMS;
  for (unsigned id = 0; protocol && id < np_protocol_count(); id++)
    if (strcmp(np_protocol_at(id)->name, protocol) == 0) v.protocol = (uint16_t)id;
  visit_cut(&v, LINK_TYPE_RAW, hex, 0);
  return v.text;
}

static void segment_list(void **state) {
  (void)state;
  const char *text = shown(SEGMENT_ROUTING "3042 6869", "ip6_routing");
  assert_shows(text, "ip6_routing.routing_type=4 ip6_routing.segments_left=1");
  assert_shows(text, "ip6_routing.last_entry=1 ip6_routing.flags=0 ip6_routing.tag=0000");
  assert_shows(text,
               "ip6_routing.segments=20010db8000100000000000000000003 "
               "ip6_routing.segments=20010db8000000000000000000000002");
}

static void checksum_is_over_the_last_segment(void **state) {
  (void)state;
  assert_shows(shown(SEGMENT_ROUTING "3042 6869", "udp"), "udp.checksum_status=valid");
  /* The same datagram with the sum over the next stop: 2001:db8::2. */
  assert_shows(shown(SEGMENT_ROUTING "3044 6869", "udp"), "udp.checksum_status=invalid");
}

static void checksum_is_over_a_compressed_address(void **state) {
  (void)state;
  const char *text = shown(
      "60000000 00222b40 20010db8000000000000000000000001 20010db8000000000000000000000002"
      "11020302 88000000 0102030405060708 1102030405060708 03e807d0000a 1032 6869",
      NULL);
  assert_shows(text,
               "ip6_routing.cmpr_i=8 ip6_routing.cmpr_e=8 ip6_routing.pad=0 "
               "ip6_routing.compressed_addresses=0102030405060708 "
               "ip6_routing.compressed_addresses=1102030405060708");
  assert_shows(text, "udp.checksum_status=valid");
}

static void home_address_is_the_source(void **state) {
  (void)state;
  const char *text = shown(
      "60000000 00223c40 20010db8000000000000000000000001 20010db8000000000000000000000002"
      "1102 0102 0000 c910 20010db8000100000000000000000003 03e807d0000a 3041 6869",
      NULL);
  assert_shows(text, "ip6_dstopts.options.home_address=20010db8000100000000000000000003");
  assert_shows(text, "udp.checksum_status=valid");
}

/* The header claims 16 bytes, the last entry 256 segments. */
static void more_segments_than_fit(void **state) {
  (void)state;
  const char *text = shown(
      "60000000 00102b40 20010db8000000000000000000000001 20010db8000000000000000000000002"
      "3b010401 ff000000 0102030405060708",
      NULL);
  assert_shows(text, "!malformed:ip6_routing.last_entry");
}

static void header_larger_than_packet(void **state) {
  (void)state;
  const char *text = shown(
      "60000000 00082b40 20010db8000000000000000000000001 20010db8000000000000000000000002"
      "11ff0400 00000000",
      NULL);
  assert_shows(text, "!malformed:ip6_routing.header_length");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(segment_list),
      cmocka_unit_test(checksum_is_over_the_last_segment),
      cmocka_unit_test(checksum_is_over_a_compressed_address),
      cmocka_unit_test(home_address_is_the_source),
      cmocka_unit_test(more_segments_than_fit),
      cmocka_unit_test(header_larger_than_packet),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
