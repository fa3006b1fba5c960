/* l2tp_test.c - headers of both versions, and attributes whose lengths are odd. */
#include "visit.h"

enum { RAW = 101 };

#define UDP "45000060 0001 0000 40110000 0a000001 0a000002 06a5 06a5 "
#define IP "4500001c 0001 0000 40110000 0a000003 0a000004 0001 0002 0008 0000 "

static void data_of_version_2(void **state) {
  (void)state;
  const char *text = visit(RAW, UDP "002e 0000 0002 0003 0004 ff03 0021 " IP, NULL);
  assert_shows(text, "l2tp.tunnel_id=3 l2tp.session_id=4");
  assert_shows(text, "udp.sport=1");
  text = visit(RAW, UDP "0038 0000 4a02 0030 0003 0004 0005 0006 0002 0000 ff03 0021 " IP, NULL);
  assert_shows(text, "l2tp.tunnel_id=3 l2tp.session_id=4 l2tp.ns=5 l2tp.nr=6 l2tp.offset=2");
  assert_shows(text, "udp.sport=1");
}

static void attributes(void **state) {
  (void)state;
#define CONTROL UDP "001c 0000 c802 0014 0003 0000 0001 0002 "
  assert_shows(visit(RAW, CONTROL "8008 0000 0000 0006", NULL),
               "l2tp.avps.message_type=6 l2tp.avps.message_type_name=Hello");
  assert_shows(visit(RAW, CONTROL "8005 0000 0000 0006", NULL), "!malformed:l2tp.avps.length");
  assert_shows(visit(RAW, CONTROL "83ff 0000 0000 0006", NULL), "!malformed:l2tp.avps.length");
  assert_shows(visit(RAW, CONTROL "8008 0009 0000 0006", NULL), "l2tp.avps.value=0006");
  assert_shows(visit(RAW, CONTROL "c008 0000 0000 0006", NULL), "l2tp.avps.value=0006");
}

static void control_needs_length_and_numbers(void **state) {
  (void)state;
  assert_shows(visit(RAW, UDP "000e 0000 8002 0003 0000", NULL), "!malformed:l2tp.flags");
}

static void other_versions_are_none(void **state) {
  (void)state;
  const char *text = visit(RAW, UDP "0010 0000 0001 0003 0000 0000", NULL);
  assert_null(strstr(text, "l2tp."));
}

static void over_ip(void **state) {
  (void)state;
#define L2TP_IP "4500002c 0001 0000 40730000 0a000001 0a000002 "
  assert_shows(
      visit(RAW, L2TP_IP "00000000 c803 0014 00000001 0001 0002 8008 0000 0000 0006", NULL),
      "l2tp.control_connection_id=1 l2tp.ns=1 l2tp.nr=2");
  assert_shows(visit(RAW, L2TP_IP "00000009 " IP, NULL), "l2tp_ip.session_id=9");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(data_of_version_2),
      cmocka_unit_test(attributes),
      cmocka_unit_test(control_needs_length_and_numbers),
      cmocka_unit_test(other_versions_are_none),
      cmocka_unit_test(over_ip),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
