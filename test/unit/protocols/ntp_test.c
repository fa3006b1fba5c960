/* ntp_test.c - what follows the times, and lengths that no item has. */
#include "visit.h"

enum { RAW = 101 };

#define HEAD "45000000 00010000 4011 0000 0a000001 0a000002 007b007b 0000 0000 "
#define TIMES                                                                   \
  "24 02 06 e9 00000100 00000200 c0000201 e27f6a00 80000000 e27f6a01 00000000 " \
  "e27f6a02 00000000 e27f6a03 00000000 "

static void codes_and_extension_fields(void **state) {
  (void)state;
  const char *text = visit(RAW, HEAD TIMES, "ntp");
  assert_shows(text, "ntp.mode_name=server");
  assert_null(strchr(text, '!'));
  assert_null(strstr(text, "key_id"));
  assert_shows(visit(RAW, HEAD TIMES "00000007", "ntp"), "ntp.key_id=00000007");
  text = visit(RAW, HEAD TIMES "01040018 00000000 00000000 00000000 00000000 00000000 00000009",
               "ntp");
  assert_shows(text, "ntp.extensions.length=24");
  assert_shows(text, "ntp.key_id=00000009");
  assert_shows(
      visit(RAW, HEAD TIMES "01040003 00000000 00000000 00000000 00000000 00000000 0000", "ntp"),
      "!malformed:ntp.extensions.length");
}

static void what_is_no_packet(void **state) {
  (void)state;
  assert_null(strstr(visit(RAW, HEAD "04 02 06 e9 00000100", NULL), "ntp."));
  assert_null(strstr(visit(RAW, HEAD "24 02 06 e9 00000100", NULL), "ntp."));
  assert_null(strstr(visit(RAW, HEAD "16 02 0001 0000 0000", NULL), "ntp."));
}

static void items(void **state) {
  (void)state;
  const char *text =
      visit(RAW, HEAD "97 00 03 09 0002 0008 00000001 00000002 00000003 00000004", "ntp");
  assert_shows(text, "ntp.private.items.time_reset=1");
  assert_shows(text, "ntp.private.items.time_reset=3");
  assert_shows(visit(RAW, HEAD "97 00 03 09 0fff 0008 00000001 00000002", "ntp"),
               "!malformed:ntp.private.item_count");
  assert_hides(visit(RAW, HEAD "97 00 03 09 0fff 0000", "ntp"),
               "!malformed:ntp.private.item_count");
}

static void addresses_of_the_other_version_do_not_count(void **state) {
  (void)state;
#define MONITORED(flag)                                                               \
  HEAD "97 00 03 2a 0001 0048 00000001 00000002 00000003 00000004 c0000201 c0000202 " \
       "00000001 007b 03 04 0000000" flag                                             \
       " 00000000 20010db8 00000000 00000000 00000001 "                               \
       "20010db8 00000000 00000000 00000002"
  const char *text = visit(RAW, MONITORED("0"), "ntp");
  assert_shows(text, "ntp.private.items.remote=192.0.2.1");
  assert_null(strstr(text, "20010db8"));
  assert_null(strchr(text, '!'));
  text = visit(RAW, MONITORED("1"), "ntp");
  assert_shows(text, "ntp.private.items.remote6=20010db8000000000000000000000001");
  assert_shows(text, "ntp.private.items.local6=20010db8000000000000000000000002");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(codes_and_extension_fields),
      cmocka_unit_test(what_is_no_packet),
      cmocka_unit_test(items),
      cmocka_unit_test(addresses_of_the_other_version_do_not_count),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
