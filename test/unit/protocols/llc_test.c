/* llc_test.c - control fields of one and two bytes, and who comes next. */
#include "visit.h"

#define ETHERNET "010203040506 0708090a0b0c "

/* IPX of 30 bytes, of RIP. */
#define NETWARE "ffff 001e 00 11 00000028 ffffffffffff 0453 00000029 020000000002 0452"

static void unnumbered_frame_has_one_control_byte(void **state) {
  (void)state;
  const char *text = visit(1, ETHERNET "0003 424203", NULL);
  assert_shows(text,
               "llc.dsap=66 llc.dsap_address=33 llc.dsap_group=0 llc.ssap=66 llc.ssap_address=33 "
               "llc.ssap_response=0");
  assert_shows(text, "llc.control=3 llc.frame_type=3 llc.poll=0 llc.command=0");
  assert_null(strchr(text, '!'));
}

static void response_names_its_own_row(void **state) {
  (void)state;
  /* UA with the final bit: 0x73; IEEE 802.2 writes its modifier bits as 0x18. */
  const char *text = visit(1, ETHERNET "0003 f0f173", "llc");
  assert_shows(text, "llc.ssap_response=1 llc.control_byte=115 llc.control=115 llc.frame_type=3");
  assert_shows(text, "llc.poll=1 llc.response=24");
  assert_hides(text, "llc.command=24");
}

static void supervisory_frame_has_two_control_bytes(void **state) {
  (void)state;
  const char *text = visit(1, ETHERNET "0004 f0f00113", "llc");
  assert_shows(text, "llc.control=4865 llc.frame_type=1 llc.supervisory_type=0");
  assert_shows(text, "llc.receive_number=9 llc.poll=1");
}

static void information_frame_has_both_numbers(void **state) {
  (void)state;
  const char *text = visit(1, ETHERNET "0004 f0f00608", "llc");
  assert_shows(text, "llc.frame_type=0 llc.send_number=3 llc.receive_number=4 llc.poll=0");
}

static void second_control_byte_is_missing(void **state) {
  (void)state;
  assert_shows(visit(1, ETHERNET "0003 f0f001", "llc"), "!malformed:llc");
  struct visit v = {.protocol = NP_NO_PROTOCOL};
  visit_cut(&v, 1, ETHERNET "0004 f0f001", 18);
  assert_shows(v.text, "!truncated:llc");
}

static void snap_leads_to_ethertype(void **state) {
  (void)state;
  const char *text = visit(1, ETHERNET "000c aaaa03 000000 0806 00010800", NULL);
  assert_shows(text, "snap.oui=0 snap.ethertype=2054 arp.hardware_type=1");
  text = visit(1, ETHERNET "000c aaaa03 0000f8 0806 00010800", NULL);
  assert_shows(text, "snap.oui=248 snap.ethertype=2054 arp.hardware_type=1");
}

static void snap_keeps_protocols_of_organizations_apart(void **state) {
  (void)state;
  const char *text = visit(1, ETHERNET "000a aaaa03 080007 0806 0001", NULL);
  assert_shows(text, "snap.oui=524295 snap.protocol_id=2054");
  assert_null(strstr(text, "arp."));
}

static void snap_needs_both_addresses(void **state) {
  (void)state;
  assert_null(strstr(visit(1, ETHERNET "0008 aa4203 000000 0806", NULL), "snap."));
}

static void netware_has_no_llc(void **state) {
  (void)state;
  const char *text = visit(1, ETHERNET "0005 ffff001e00", NULL);
  assert_shows(text, "ethernet.length=5");
  assert_null(strstr(text, "llc."));
  text = visit(1, ETHERNET "001e " NETWARE, NULL);
  assert_shows(text, "ipx.checksum=65535 ipx.length=30 ipx.hop_count=0 ipx.packet_type=17");
  assert_shows(text, "ipx.source_node=02:00:00:00:00:02");
  assert_null(strchr(text, '!'));
}

/* A length stands behind tags too; Linux has a number for such frames. */
static void netware_has_no_llc_behind_tags_either(void **state) {
  enum { ETHERNET_LINK = 1, SLL = 113, DSA = 284 };
  static const char vlan[] = ETHERNET "8100 0005 001e " NETWARE;
  static const char vntag[] = ETHERNET "8926 00000000 001e " NETWARE;
  static const char dsa[] = ETHERNET "40000005 001e " NETWARE;
  static const char sll[] = "0000 0001 0006 070809 0a0b0c 0000 0001 " NETWARE;
  const char *texts[] = {vlan, vntag, dsa, sll};
  const uint16_t links[] = {ETHERNET_LINK, ETHERNET_LINK, DSA, SLL};
  (void)state;
  for (size_t i = 0; i < 4; i++) {
    const char *text = visit(links[i], texts[i], NULL);
    assert_shows(text, "ipx.checksum=65535 ipx.length=30 ipx.hop_count=0 ipx.packet_type=17");
    assert_null(strstr(text, "llc."));
    assert_null(strchr(text, '!'));
  }
}

/* ISO/IEC TR 9577: CC is IPv4, which is not of OSI's. */
static void osi_is_told_by_its_first_byte(void **state) {
  (void)state;
  const char *text = visit(1, ETHERNET "0009 fefe03 83 1b 01 00 14 01", NULL);
  assert_shows(text, "llc.dsap=254");
  assert_non_null(strstr(text, "isis."));
  assert_null(strstr(visit(1, ETHERNET "0009 fefe03 cc 1b 01 00 14 01", NULL), "isis."));
  assert_null(strchr(visit(1, ETHERNET "0003 fefe03", NULL), '!'));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(unnumbered_frame_has_one_control_byte),
      cmocka_unit_test(response_names_its_own_row),
      cmocka_unit_test(supervisory_frame_has_two_control_bytes),
      cmocka_unit_test(information_frame_has_both_numbers),
      cmocka_unit_test(second_control_byte_is_missing),
      cmocka_unit_test(snap_leads_to_ethertype),
      cmocka_unit_test(snap_keeps_protocols_of_organizations_apart),
      cmocka_unit_test(snap_needs_both_addresses),
      cmocka_unit_test(netware_has_no_llc),
      cmocka_unit_test(netware_has_no_llc_behind_tags_either),
      cmocka_unit_test(osi_is_told_by_its_first_byte),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
