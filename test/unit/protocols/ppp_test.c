/* ppp_test.c - framing of PPP, control packets whose lengths are odd, and PPP over Ethernet. */
#include "visit.h"

enum { ETHERNET = 1, PPP = 9 };

#define IP "4500001c 0001 0000 40110000 0a000003 0a000004 0001 0002 0008 0000 "
#define LCP "ff03 c021 01 07 "
#define SESSION "020000000001 020000000002 8864 "

static void framings(void **state) {
  (void)state;
  static const char *const packets[] = {"ff03 0021 " IP, "ff03 21 " IP, "0021 " IP, "21 " IP};
  for (size_t i = 0; i < 4; i++) {
    const char *text = visit(PPP, packets[i], NULL);
    assert_shows(text, "ppp.protocol=33 ppp.protocol_name=IPv4");
    assert_shows(text, "udp.sport=1");
  }
}

/* Cisco's HDLC, told by its address: the layer around it has no bytes, and nothing to note. */
static void framing_of_cisco(void **state) {
  (void)state;
  const char *text = visit(PPP, "0f00 0800 " IP, NULL);
  assert_shows(text, "udp.sport=1");
  assert_null(strchr(text, '!'));
}

static void half_a_header(void **state) {
  (void)state;
  assert_shows(visit(PPP, "ff", NULL), "!malformed:ppp.control");
  assert_shows(visit(PPP, "ff03 00", NULL), "!malformed:ppp.protocol");
}

static void lengths_of_packets(void **state) {
  (void)state;
  assert_shows(visit(PPP, LCP "0003 01 04 05dc", NULL), "!malformed:lcp.length");
  assert_shows(visit(PPP, LCP "0063 01 04 05dc", NULL), "!malformed:lcp.length");
  const char *text = visit(PPP, LCP "0008 01 04 05dc 0000", NULL);
  assert_shows(text, "lcp.options.mru=1500");
  assert_null(strchr(text, '!'));
}

static void lengths_of_options(void **state) {
  (void)state;
  assert_shows(visit(PPP, LCP "0008 01 00 05dc", NULL), "!malformed:lcp.options.length");
  assert_shows(visit(PPP, LCP "0008 01 05 05dc", NULL), "!malformed:lcp.options.length");
  assert_shows(visit(PPP, LCP "0008 05 04 05dc", NULL), "!malformed:lcp.options.magic_number");
  assert_shows(visit(PPP, LCP "0009 01 05 05dc 07", NULL), "lcp.options.data=07");
}

/* RFC 1661, section 5.7: the rejected packet is quoted, and so cut without a fault. */
static void rejected_protocol(void **state) {
  (void)state;
  const char *text = visit(PPP, "ff03 c021 08 07 0016 0021 4500ffff 0001 0000 40110000", NULL);
  assert_shows(text, "lcp.rejected_protocol=33");
  assert_shows(text, "ip.protocol=17");
}

static void suboptions(void **state) {
  (void)state;
  const char *text =
      visit(PPP, "ff03 8021 01 01 0014 02 10 0061 000f 000f 0100 0005 00a8 01 00", NULL);
  assert_shows(text, "!malformed:ipcp.options.suboptions.length");
}

static void texts_behind_lengths(void **state) {
  (void)state;
  assert_shows(visit(PPP, "ff03 c023 01 01 000a 04 70656572 00", NULL), "pap.peer_id=peer");
  assert_shows(visit(PPP, "ff03 c023 01 01 0009 63 70656572", NULL), "!malformed:pap.peer_id");
  assert_shows(visit(PPP, "ff03 c223 01 01 0007 02 0102", NULL), "chap.value=0102");
  assert_shows(visit(PPP, "ff03 c223 01 01 0007 09 0102", NULL), "!malformed:chap.value");
}

static void sessions(void **state) {
  (void)state;
  assert_shows(visit(ETHERNET, SESSION "1100 0001 001e 0021 " IP, NULL), "udp.sport=1");
  const char *text = visit(ETHERNET, SESSION "1100 0001 0026 0106 0004 0009 0008 0021 " IP, NULL);
  assert_shows(text, "pppoes.credits.forward=9 pppoes.credits.backward=8");
  assert_shows(text, "udp.sport=1");
  assert_shows(visit(ETHERNET, SESSION "1200 0001 001e 0021 " IP, NULL),
               "!malformed:pppoes.version");
  assert_shows(visit(ETHERNET, SESSION "1107 0001 001e 0021 " IP, NULL), "!malformed:pppoes.code");
}

static void tags(void **state) {
  (void)state;
  static const char head[] = "020000000001 020000000002 8863 1109 0000 ";
  char packet[256];
  snprintf(packet, sizeof packet, "%s%s", head, "0008 0101 0000 0000 0000");
  assert_null(strchr(visit(ETHERNET, packet, NULL), '!'));
  snprintf(packet, sizeof packet, "%s%s", head, "0005 0101 0002 61");
  assert_shows(visit(ETHERNET, packet, NULL), "!malformed:pppoed.tags.length");
  snprintf(packet, sizeof packet, "%s%s", head, "0005 0109 0001 61");
  assert_shows(visit(ETHERNET, packet, NULL), "!malformed:pppoed.tags.credit_scale");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(framings),           cmocka_unit_test(framing_of_cisco),
      cmocka_unit_test(half_a_header),      cmocka_unit_test(lengths_of_packets),
      cmocka_unit_test(lengths_of_options), cmocka_unit_test(rejected_protocol),
      cmocka_unit_test(suboptions),         cmocka_unit_test(texts_behind_lengths),
      cmocka_unit_test(sessions),           cmocka_unit_test(tags),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
