/* dhcp6_test.c - options within options, and messages within those of relays. */
#include "visit.h"

enum { RAW = 101, NESTED = 1000, ROOM = 65536 };

#define HEAD                                                                               \
  "60000000 0000 11 40 fe800000000000000000000000000001 ff020000000000000000000000010002 " \
  "02220223 0000 0000 "

static void options_within_options(void **state) {
  (void)state;
  const char *text = visit(
      RAW,
      HEAD "01 000001 0003 0018 00000001 00000002 00000003 000d 0008 0000 737563636573 000e 0000",
      "dhcp6");
  assert_shows(text, "dhcp6.options.depth=0 dhcp6.options.code=3");
  assert_shows(text, "dhcp6.options.depth=1 dhcp6.options.code=13");
  assert_shows(text, "dhcp6.options.status_message=succes");
  assert_shows(text, "dhcp6.options.depth=0 dhcp6.options.code=14");
  assert_null(strchr(text, '!'));
}

static void option_beyond_the_one_around_it(void **state) {
  (void)state;
  assert_shows(visit(RAW, HEAD "01 000001 0004 0008 00000001 000d 0002 0000 0000", "dhcp6"),
               "!malformed:dhcp6.options.length");
  assert_shows(visit(RAW, HEAD "01 000001 0008 0001 00", "dhcp6"),
               "!malformed:dhcp6.options.length");
  assert_shows(visit(RAW, HEAD "01 000001 0006 0000", "dhcp6"), "!malformed:dhcp6.options.length");
}

static void a_thousand_nested(void **state) {
  (void)state;
  static char hex[ROOM];
  int at = snprintf(hex, sizeof hex, "%s01 000001 ", HEAD);
  for (int i = 0; i < NESTED; i++)
    at += snprintf(hex + at, sizeof hex - (size_t)at, "0042%04x", (NESTED - 1 - i) * 4);
  const char *text = visit(RAW, hex, "dhcp6");
  assert_shows(text, "dhcp6.options.depth=8 dhcp6.options.code=66");
  assert_hides(text, "dhcp6.options.depth=9");
}

static void messages_of_relays(void **state) {
  (void)state;
#define ADDRESSES "20010db8000000000000000000000001 20010db8000000000000000000000002 "
  const char *text =
      visit(RAW, HEAD "0c 01 " ADDRESSES "0009 0008 01 000007 000e 0000 0012 0001 05", "dhcp6");
  assert_shows(text, "dhcp6.hop_count=1");
  assert_shows(text, "dhcp6.options.interface_id=05");
  assert_shows(text, "dhcp6.transaction_id=7");
  assert_null(strchr(text, '!'));
  assert_null(strstr(visit(RAW, HEAD "0c 01 2001", NULL), "dhcp6."));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(options_within_options),
      cmocka_unit_test(option_beyond_the_one_around_it),
      cmocka_unit_test(a_thousand_nested),
      cmocka_unit_test(messages_of_relays),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
