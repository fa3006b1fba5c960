/* routing_test.c - what routing protocols say of addresses, and lengths of theirs that lie. */
#include "text_visit.h"

enum { ETHERNET = 1, BABEL_PORT = 6696, LDP_PORT = 646, OLSR_PORT = 698, BGP_PORT = 179 };
enum { RSVP = 46, EIGRP = 88 };

/* What an IPv4 packet shows whose payload, of the protocol with this number, is `hex`. */
static const char *over_ip(unsigned number, const char *hex, const char *protocol) {
  char packet[TEXT_VISIT_HEX];
  uint32_t size;
  free(visit_bytes(hex, &size));
  snprintf(packet, sizeof packet, "4500%04x00010000 40%02x0000 0a000001 0a000002 %s",
           (unsigned)(20 + size), number, hex);
  return visit(TEXT_VISIT_RAW, packet, protocol);
}

/* The same of a segment or a datagram to a port. */
static const char *to_port(unsigned transport, unsigned port, const char *hex,
                           const char *protocol) {
  uint32_t size;
  uint8_t *bytes = visit_bytes(hex, &size);
  const char *packet = text_packet(transport, port, (const char *)bytes, size);
  free(bytes);
  return visit(TEXT_VISIT_RAW, packet, protocol);
}

static const char *udp(unsigned port, const char *hex, const char *protocol) {
  return to_port(TEXT_VISIT_UDP, port, hex, protocol);
}

/* RFC 3626 section 3.4.1: addresses are as long as those of the packet. */
static void olsr_over_ipv6(void **state) {
  (void)state;
  const char *text = visit(TEXT_VISIT_RAW,
                           "60000000 0044 11 01 fe800000000000000000000000000001"
                           "ff02000000000000000000000000006d 02ba 02ba 0044 0000"
                           "003c0009 03860038 20010db8000000000000000000000001 01 00 0007"
                           "20010db8000000000000000000000002 20010db8000000000000000000000003",
                           "olsr");
  assert_shows(
      text,
      "olsr.messages.size=56 olsr.messages.ip6_originator=20010db8000000000000000000000001 "
      "olsr.messages.ttl=1 olsr.messages.hop_count=0 olsr.messages.sequence=7 "
      "olsr.messages.ip6_interfaces=20010db8000000000000000000000002 "
      "olsr.messages.ip6_interfaces=20010db8000000000000000000000003 }");
  assert_null(strchr(text, '!'));
  text = visit(TEXT_VISIT_RAW,
               "60000000 0024 11 01 fe800000000000000000000000000001"
               "ff02000000000000000000000000006d 02ba 02ba 0024 0000"
               "001c0009 0386000c 20010db8000000000000000000000001 01 00 0007",
               "olsr");
  assert_shows(text, "!malformed:olsr.messages.size");
}

static void olsr_over_ipv4(void **state) {
  (void)state;
  assert_shows(udp(OLSR_PORT, "00180009 03860014 c0000201 01000007 c0000202 c0000203", "olsr"),
               "olsr.messages.originator=192.0.2.1 olsr.messages.ttl=1 olsr.messages.hop_count=0 "
               "olsr.messages.sequence=7 olsr.messages.interfaces=192.0.2.2 "
               "olsr.messages.interfaces=192.0.2.3 }");
}

/* RFC 8967 section 4.2: behind the counter of a packet stands an index. */
static void babel_counts_packets(void **state) {
  (void)state;
  assert_shows(udp(BABEL_PORT, "2a02000a 1108 00000007 aabbccdd", "babel"),
               "babel.tlvs.packet_counter=7 babel.tlvs.index=aabbccdd }");
}

static void babel_is_too_short(void **state) {
  (void)state;
  assert_shows(udp(BABEL_PORT, "2a020004 0402 8000", "babel"), "!malformed:babel.tlvs.seqno");
}

/* RFC 5036 section 3.4.1: a label is 20 bits. */
static void ldp_label(void **state) {
  (void)state;
  assert_shows(udp(LDP_PORT, "00010016 c0000201 0000 0400 000c 00000001 0200 0004 00012345", "ldp"),
               "ldp.messages.tlvs.length=4 ldp.messages.tlvs.label=74565 }");
  assert_shows(udp(LDP_PORT, "00010016 c0000201 0000 0400 000c 00000001 0200 0004 fff12345", "ldp"),
               "ldp.messages.tlvs.label=74565 }");
}

#define FEC(hex) "0001001c c0000201 0000 0400 0012 00000001 0100 000a" hex

static void ldp_prefixes(void **state) {
  (void)state;
  assert_shows(udp(LDP_PORT, FEC("02 0001 10 c633 02 0001 00"), "ldp"),
               "ldp.messages.tlvs.prefixes=198.51.0.0 ldp.messages.tlvs.fec_types=2 "
               "ldp.messages.tlvs.fec_families=1 ldp.messages.tlvs.fec_lengths=0 "
               "ldp.messages.tlvs.prefixes=0.0.0.0 }");
  assert_shows(udp(LDP_PORT, FEC("02 0001 21 c633 c633 c633"), "ldp"),
               "!malformed:ldp.messages.tlvs.fec_lengths");
  assert_shows(udp(LDP_PORT, FEC("02 0001 20 c633 6401 0000"), "ldp"),
               "ldp.messages.tlvs.prefixes=198.51.100.1");
}

/* Of a family that nobody knows the prefix is bytes, and no address of IPv4. */
static void ldp_of_unknown_family(void **state) {
  (void)state;
  const char *text = udp(LDP_PORT, FEC("02 0019 40 000102030405"), "ldp");
  assert_shows(text,
               "ldp.messages.tlvs.fec_families=25 ldp.messages.tlvs.fec_lengths=64 "
               "ldp.messages.tlvs.value=000102030405 }");
  assert_null(strchr(text, '!'));
}

static const char *isis(const char *id_length, const char *hex) {
  char packet[512];
  uint32_t size;
  snprintf(packet, sizeof packet, "fefe03 83 1b 01 %s 0f 01 00 00 %s", id_length, hex);
  free(visit_bytes(packet, &size));
  char frame[768];
  snprintf(frame, sizeof frame, "0180c2000014 000102030405 %04x %s", (unsigned)size, packet);
  return visit(ETHERNET, frame, "isis");
}

/* ISO/IEC 10589 section 9.5: how long ids of systems are is told. */
static void isis_ids(void **state) {
  (void)state;
  assert_shows(isis("00", "03 192168001003 001e 001b 40 192168001003 01"),
               "isis.hello.source_id=1921.6800.1003 isis.hello.holding_time=30 "
               "isis.hello.pdu_length=27 isis.hello.priority=64 "
               "isis.hello.lan_id=1921.6800.1003.01");
  assert_shows(isis("04", "03 19216800 001e 0017 40 19216800 01"),
               "isis.hello.source_id=1921.6800 isis.hello.holding_time=30 "
               "isis.hello.pdu_length=23 isis.hello.priority=64 "
               "isis.hello.lan_id=1921.6800.01");
  assert_shows(isis("ff", "03 001e 000f 40 01"), "isis.hello.priority=64 isis.hello.lan_id=01");
}

#define GLOBAL "20010db8000000000000000000000001"
#define LOCAL "fe800000000000000000000000000001"

/* RFC 4659 section 3.2.1.1: of a VPN each of the two addresses has a distinguisher. */
static void bgp_next_hops(void **state) {
  (void)state;
  const char *text = to_port(TEXT_VISIT_TCP, BGP_PORT,
                             "ffffffffffffffffffffffffffffffff 004f 02 0000 0038 800e 35 0002 80 30"
                             "0000000000000000" GLOBAL "0000000000000000" LOCAL "00",
                             "bgp");
  assert_shows(text,
               "bgp.attributes.reach_next_hop_ipv6=20010db8000000000000000000000001 "
               "bgp.attributes.reach_link_local=fe800000000000000000000000000001");
}

/* RFC 2205 section 3.1.2: an object is as long as what it holds. */
static void rsvp_is_too_short(void **state) {
  (void)state;
  assert_shows(over_ip(RSVP, "10010000 ff000010 0008 0301 c0000201", "rsvp"),
               "!malformed:rsvp.objects.logical_interface");
}

/* RFC 7868 section 6.7.2: as many bytes as the bits take. */
static void eigrp_destinations(void **state) {
  (void)state;
#define ROUTE "c0000201 00000001 00000002 0005dc 00 ff 01 00 00"
  const char *text = over_ip(EIGRP,
                             "02010000 00000000 00000001 00000000 00000001"
                             "0102 0020" ROUTE "18 c63364 00 10 0a01",
                             "eigrp");
  assert_shows(text,
               "eigrp.tlvs.prefix_lengths=24 eigrp.tlvs.destinations=198.51.100.0 "
               "eigrp.tlvs.prefix_lengths=0 eigrp.tlvs.destinations=0.0.0.0 "
               "eigrp.tlvs.prefix_lengths=16 eigrp.tlvs.destinations=10.1.0.0 }");
  assert_null(strchr(text, '!'));
  assert_shows(over_ip(EIGRP,
                       "02010000 00000000 00000001 00000000 00000001"
                       "0102 001e" ROUTE "21 c6336401 00",
                       "eigrp"),
               "!malformed:eigrp.tlvs.prefix_lengths");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(olsr_over_ipv6),
      cmocka_unit_test(olsr_over_ipv4),
      cmocka_unit_test(babel_counts_packets),
      cmocka_unit_test(babel_is_too_short),
      cmocka_unit_test(ldp_label),
      cmocka_unit_test(ldp_prefixes),
      cmocka_unit_test(ldp_of_unknown_family),
      cmocka_unit_test(isis_ids),
      cmocka_unit_test(bgp_next_hops),
      cmocka_unit_test(rsvp_is_too_short),
      cmocka_unit_test(eigrp_destinations),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
