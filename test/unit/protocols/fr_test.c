/* fr_test.c - addresses that are cut or of one byte, and what is behind none of RFC 2427's headers.
 */
#include "visit.h"

enum { FRELAY = 107, MORE = 60 };

#define IP "4500001c 0001 0000 40110000 0a000003 0a000004 0001 0002 0008 0000 "

/* All that was captured of a longer frame. */
static const char *cut(const char *hex) {
  static struct visit v = {.protocol = NP_NO_PROTOCOL};
  visit_cut(&v, FRELAY, hex, MORE);
  return v.text;
}

static void addresses(void **state) {
  (void)state;
  assert_shows(visit(FRELAY, "1941 03 cc " IP, NULL), "!malformed:fr.extended");
  assert_shows(visit(FRELAY, "1840 8001 03 cc " IP, NULL), "udp.sport=1");
  assert_shows(visit(FRELAY, "1841", NULL), "fr.dlci=100");
  assert_null(strchr(visit(FRELAY, "1841", NULL), '!'));
}

/* What is not there of the address is missed, and no number is made of the rest. */
static void address_without_its_end(void **state) {
  (void)state;
  assert_non_null(strstr(cut("1840"), "!truncated:fr"));
  assert_null(strstr(cut("1840"), "fr.dlci="));
  assert_non_null(strstr(cut("1840 80"), "!truncated:fr"));
  assert_non_null(strstr(visit(FRELAY, "1840", NULL), "!malformed:fr"));
  assert_null(strstr(visit(FRELAY, "1840", NULL), "fr.dlci="));
}

static void next_protocols(void **state) {
  (void)state;
  assert_shows(visit(FRELAY, "1841 0800 " IP, NULL), "fr.ethertype=2048");
  assert_shows(visit(FRELAY, "1841 0800 " IP, NULL), "udp.sport=1");
  assert_shows(visit(FRELAY, "1841 03 00 cc " IP, NULL), "udp.sport=1");
  assert_shows(visit(FRELAY, "1841 03 00 80 000000 0800 " IP, NULL), "udp.sport=1");
  assert_shows(visit(FRELAY, "1841 03 00 80 0080c2 0007 020000000001 020000000002 0800 " IP, NULL),
               "fr.protocol_id=7");
}

/* Q.922, section 3.3: of frames with numbers control has two bytes. */
static void frames_with_numbers(void **state) {
  (void)state;
  assert_shows(visit(FRELAY, "1841 2200 cc " IP, NULL), "fr.control=34");
  assert_shows(visit(FRELAY, "1841 2200 cc " IP, NULL), "udp.sport=1");
  assert_shows(visit(FRELAY, "1841 2c00 00 cc " IP, NULL), "udp.sport=1");
  assert_shows(visit(FRELAY, "1841 2c00 00 82 11 01 55 02 0000 0000 00", NULL), "esis.version=1");
  assert_null(strstr(visit(FRELAY, "1841 2200 cc " IP, NULL), "fr.ethertype"));
}

/* Q.922, section A.3.3.7: DLCI 0 of any width is of signals. */
static void signals(void **state) {
  (void)state;
  assert_shows(visit(FRELAY, "0001 0201 83 1b", NULL), "fr.control=2");
  assert_shows(visit(FRELAY, "000c 07 2200 83 1b 01 00", NULL), "fr.control=34");
  assert_null(strstr(visit(FRELAY, "000c 07 2200 83 1b 01 00", NULL), "isis"));
  assert_shows(visit(FRELAY, "000c 0001 7f 83", NULL), "fr.control=127");
  assert_null(strstr(visit(FRELAY, "0000 0201 0800 " IP, NULL), "fr.control"));
}

/* What is neither an EtherType nor a known one is no type. */
static void no_type(void **state) {
  (void)state;
  assert_null(strstr(visit(FRELAY, "1841 0011 8889", NULL), "fr.ethertype"));
  assert_shows(visit(FRELAY, "1841 ffff 8889", NULL), "fr.ethertype=65535");
}

/* Q.922, section A.3.3.7: the last byte has bits of control in place of the DLCI's. */
static void control_in_the_address(void **state) {
  (void)state;
  const char *text = visit(FRELAY, "1840 07 0800 " IP, NULL);
  assert_shows(text, "fr.dl_core_control=1");
  assert_shows(text, "fr.dlci=100");
  assert_null(strstr(text, "fr.lower_dlci"));
  assert_shows(visit(FRELAY, "1840 05 0800 " IP, NULL), "fr.lower_dlci=1");
}

static void cut_in_front_of_the_protocol(void **state) {
  (void)state;
  assert_non_null(strstr(cut("1841 03"), "!truncated:fr"));
  assert_non_null(strstr(cut("1841 03 00"), "!truncated:fr"));
  assert_non_null(strstr(cut("1841 03 80 00"), "!truncated:fr"));
  assert_non_null(strstr(cut("1841 03 80 000000 08"), "!truncated:fr"));
  assert_non_null(strstr(cut("1841 08"), "!truncated:fr"));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(addresses),
      cmocka_unit_test(address_without_its_end),
      cmocka_unit_test(next_protocols),
      cmocka_unit_test(frames_with_numbers),
      cmocka_unit_test(signals),
      cmocka_unit_test(no_type),
      cmocka_unit_test(control_in_the_address),
      cmocka_unit_test(cut_in_front_of_the_protocol),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
