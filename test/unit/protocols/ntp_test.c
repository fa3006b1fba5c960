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

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(codes_and_extension_fields),
      cmocka_unit_test(what_is_no_packet),
      cmocka_unit_test(items),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
