/* overlay_test.c - Geneve, VXLAN-GPE, NSH, Teredo, LISP, WireGuard, PPTP and IPsec in UDP. */
#include "visit.h"

enum { ETHERNET = 1, RAW = 101 };

#define UDP "45000080 0001 0000 40110000 0a000001 0a000002 c000 "
#define IP "4500001c 0001 0000 40110000 0a000003 0a000004 0001 0002 0008 0000 "
#define IP6 "60000000 0008 1140 20010db8000000000000000000000001 20010db8000000000000000000000002 "
#define UDP6 "0001 0002 0008 0000 "

static void geneve(void **state) {
  (void)state;
  const char *text =
      visit(RAW, UDP "17c1 0034 0000 0200 0800 00007b00 0103 81 01 00000007 " IP, NULL);
  assert_shows(text, "geneve.vni=123");
  assert_shows(text, "geneve.options.critical=1");
  assert_shows(text, "udp.sport=1");
  text =
      visit(RAW, UDP "17c1 0038 0000 0300 0800 00007b00 0132 01 00 0132 7f 01 00000007 " IP, NULL);
  assert_shows(text, "geneve.options.data=00000007");
  text = visit(RAW, UDP "17c1 0030 0000 0100 0800 00007b00 0103 81 1f " IP, NULL);
  assert_shows(text, "!malformed:geneve.options.length");
  assert_shows(text, "udp.sport=1");
}

static void next_protocols(void **state) {
  (void)state;
#define NSH "0fc2 02 01 000001ff "
  assert_shows(visit(RAW, UDP "12b6 002c 0000 0c 0000 01 00007b00 " IP, NULL), "udp.sport=1");
  assert_shows(
      visit(RAW, UDP "12b6 003a 0000 08 0000 01 00007b00 020000000001 020000000002 0800 " IP, NULL),
      "ethernet.dhost=02:00:00:00:00:01");
  const char *text = visit(RAW, UDP "12b6 0034 0000 0c 0000 04 00007b00 " NSH IP, NULL);
  assert_shows(text, "nsh.service_path_identifier=1 nsh.service_index=255");
  assert_shows(text, "udp.sport=1");
}

/* Each needs a byte of every header: the chain ends with the limit of layers. */
static void nested_headers(void **state) {
  (void)state;
  enum { HEADERS = 1000 };
  static const char head[] = "020000000001 020000000002 894f ";
  static const char one[] = "0fc2 02 04 000001ff ";
  static char packet[sizeof head + HEADERS * (sizeof one - 1)];
  strcpy(packet, head);
  for (size_t i = 0; i < HEADERS; i++)
    memcpy(packet + sizeof head - 1 + i * (sizeof one - 1), one, sizeof one);
  assert_shows(visit(ETHERNET, packet, NULL), "!limit:nsh");
}

static void teredo(void **state) {
  (void)state;
#define TEREDO UDP "0dd8 "
  assert_shows(visit(RAW, TEREDO "0038 0000 " IP6 UDP6, NULL), "udp.sport=1");
  const char *text = visit(RAW, TEREDO "0040 0000 0000 63bf 3ffffdfe " IP6 UDP6, NULL);
  assert_shows(text, "teredo.origin_port=40000 teredo.origin_address=192.0.2.1");
  assert_shows(text, "udp.sport=1");
  text = visit(RAW, TEREDO "0010 0000 ffffffff ffffffff", NULL);
  assert_null(strstr(text, "teredo"));
}

static void lisp(void **state) {
  (void)state;
  const char *text = visit(RAW, UDP "10f5 002c 0000 c8 123456 00004d01 " IP, NULL);
  assert_shows(text, "lisp_data.nonce=1193046");
  assert_shows(text, "lisp_data.instance_id=77");
  assert_shows(text, "lisp_data.locator_status_bits8=1");
  assert_shows(text, "udp.sport=1");
}

/* Of which ports it is does not matter; all but its exact lengths are none. */
static void wireguard(void **state) {
  (void)state;
#define DATA "00000000000000000000000000000000 "
  assert_shows(visit(RAW, UDP "c001 0028 0000 04000000 05000000 0900000000000000 " DATA, NULL),
               "wireguard.receiver=5 wireguard.counter=9");
  assert_null(strstr(visit(RAW, UDP "c001 0018 0000 04000000 05000000 0900000000000000", NULL),
                     "wireguard"));
  assert_null(
      strstr(visit(RAW, UDP "ca6c 0028 0000 01000000 05000000 0900000000000000 " DATA, NULL),
             "wireguard"));
  assert_null(
      strstr(visit(RAW, UDP "ca6c 0028 0000 05000000 05000000 0900000000000000 " DATA, NULL),
             "wireguard"));
}

static void ipsec(void **state) {
  (void)state;
  assert_shows(visit(RAW, UDP "1194 0009 0000 ff", NULL), "udpencap.nat_keepalive=255");
  assert_shows(visit(RAW, UDP "1194 0010 0000 00000007 00000009", NULL),
               "esp.spi=7 esp.sequence_number=9");
  assert_shows(visit(RAW, UDP "1194 000c 0000 00000000", NULL), "udpencap.non_esp_marker=0");
}

static void pptp(void **state) {
  (void)state;
#define TCP \
  "45000048 0001 0000 40060000 0a000001 0a000002 c000 06bb 00000001 00000002 5018 1000 0000 0000 "
  const char *text = visit(RAW,
                           TCP
                           "0010 0001 1a2b3c4d 0005 0000 00000007 0010 0001 1a2b3c4d 0006 "
                           "0000 00000007",
                           NULL);
  assert_shows(text, "pptp.identifier=7");
  assert_shows(text, "pptp.control_message_type=6");
  assert_null(strstr(visit(RAW, TCP "0010 0001 1a2b3c4e 0005 0000 00000007", NULL), "pptp"));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(geneve), cmocka_unit_test(next_protocols), cmocka_unit_test(nested_headers),
      cmocka_unit_test(teredo), cmocka_unit_test(lisp),           cmocka_unit_test(wireguard),
      cmocka_unit_test(ipsec),  cmocka_unit_test(pptp),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
