/* gre_test.c - headers of all versions, and lengths that lie. */
#include "visit.h"

enum { RAW = 101 };

#define GRE "45000054 0001 0000 402f0000 0a000001 0a000002 "
#define IP "4500001c 0001 0000 40110000 0a000003 0a000004 "
#define UDP "0001 0002 0008 0000 "
#define FILL "00000000 00000000 00000000 00000000 00000000 00000000 00000000 00000000 "

static void optional_words(void **state) {
  (void)state;
  const char *text = visit(RAW, GRE "b000 0800 abcd 0000 00000007 00000008 " IP UDP, NULL);
  assert_shows(text, "gre.checksum=43981 gre.offset=0 gre.key=7 gre.sequence_number=8");
  assert_shows(text, "udp.sport=1");
}

/* RFC 1701, section 2.1: an entry without family and length ends the routes. */
static void routes_have_an_end(void **state) {
  (void)state;
  const char *text =
      visit(RAW, GRE "4000 0800 0000 0000 0800 00 04 c0000201 0000 00 00 " IP UDP, NULL);
  assert_shows(text, "gre.routing.sre_length=4 gre.routing.information=c0000201");
  assert_shows(text, "udp.sport=1");
  text = visit(RAW, GRE "4000 0800 0000 0000 0800 00 ff c0000201 " FILL, NULL);
  assert_shows(text, "!malformed:gre.routing.information");
}

static void version_of_pptp(void **state) {
  (void)state;
  const char *text = visit(RAW, GRE "3081 880b 001e 0009 00000001 00000002 21 " IP UDP FILL, NULL);
  assert_shows(text, "gre.payload_length=30 gre.call_id=9 gre.sequence_number=1 gre.ack_number=2");
  assert_shows(text, "ppp.protocol=33");
  assert_shows(text, "udp.sport=1");
  assert_shows(visit(RAW, GRE "3001 880b ffff 0009 00000001 21 " IP UDP FILL, NULL),
               "!malformed:gre.payload_length");
}

/* RFC 2637, section 4.1: without a number there is no payload. */
static void acknowledgment_alone(void **state) {
  (void)state;
  const char *text = visit(RAW, GRE "2081 880b 0000 0009 00000002 " FILL FILL, NULL);
  assert_shows(text, "gre.ack_number=2");
  assert_null(strstr(text, "ppp."));
}

static void other_versions(void **state) {
  (void)state;
  const char *text = visit(RAW, GRE "0002 0800 " IP UDP, NULL);
  assert_shows(text, "!malformed:gre.flags.version");
  assert_null(strstr(text, "udp."));
}

/* RFC 1701: "OSI network layer", of which the first byte tells what it is. */
static void osi(void **state) {
  (void)state;
  const char *text = visit(RAW, GRE "0000 00fe 83 1b 01 00 14 01 00 00", NULL);
  assert_non_null(strstr(text, "isis."));
  assert_null(strstr(visit(RAW, GRE "0000 00fe 47 1b 01 00 14 01 00 00", NULL), "isis."));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(optional_words),  cmocka_unit_test(routes_have_an_end),
      cmocka_unit_test(version_of_pptp), cmocka_unit_test(acknowledgment_alone),
      cmocka_unit_test(other_versions),  cmocka_unit_test(osi),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
