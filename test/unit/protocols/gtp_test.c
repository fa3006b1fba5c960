/* gtp_test.c - optional parts, chains of extension headers, and elements. */
#include "visit.h"

enum { RAW = 101 };

#define GTP "4500006c 0001 0000 40110000 0a000001 0a000002 c000 0868 "
#define IP "4500001c 0001 0000 40110000 0a000003 0a000004 0001 0002 0008 0000 "

static void packets(void **state) {
  (void)state;
  assert_shows(visit(RAW, GTP "002c 0000 30 ff 001c 00000001 " IP, NULL), "udp.sport=1");
  const char *text = visit(RAW, GTP "0030 0000 32 ff 0020 00000001 0007 00 00 " IP, NULL);
  assert_shows(text, "gtp.sequence_number=7");
  assert_null(strstr(text, "gtp.npdu_number"));
  assert_shows(text, "udp.sport=1");
}

static void extension_headers(void **state) {
  (void)state;
  const char *text =
      visit(RAW, GTP "0038 0000 34 ff 0028 00000001 0000 00 85 01 10 09 c0 01 0005 00 " IP, NULL);
  assert_shows(text, "gtp.extensions.pdu_type=1 gtp.extensions.qos_flow_identifier=9");
  assert_shows(text, "gtp.extensions.pdcp_number=5");
  assert_shows(text, "udp.sport=1");
}

/* Nothing loops, and nothing behind it is taken for a packet of its own. */
static void extension_header_without_length(void **state) {
  (void)state;
  const char *text =
      visit(RAW, GTP "0034 0000 34 ff 0024 00000001 0000 00 85 00 10 09 00 " IP, NULL);
  assert_shows(text, "!malformed:gtp.extensions.length");
}

static void elements(void **state) {
  (void)state;
  const char *text =
      visit(RAW, GTP "0020 0000 32 1a 0010 00000001 0001 00 00 10 00000009 85 0004 c0000201", NULL);
  assert_shows(text, "gtp.elements.teid_data=9");
  assert_shows(text, "gtp.elements.gsn_ipv4=192.0.2.1");
  text = visit(RAW, GTP "0017 0000 32 1a 0007 00000001 0001 00 00 85 0004", NULL);
  assert_shows(text, "!malformed:gtp.elements.length");
}

static void other_versions_are_none(void **state) {
  (void)state;
  assert_null(strstr(visit(RAW, GTP "0010 0000 48 01 0004 00000001", NULL), "gtp."));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(packets),
      cmocka_unit_test(extension_headers),
      cmocka_unit_test(extension_header_without_length),
      cmocka_unit_test(elements),
      cmocka_unit_test(other_versions_are_none),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
