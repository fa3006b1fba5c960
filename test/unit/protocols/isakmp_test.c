/* isakmp_test.c - payloads of both versions, and lengths that lie. */
#include "visit.h"

enum { RAW = 101 };

#define UDP "45000080 0001 0000 40110000 0a000001 0a000002 01f4 01f4 "
#define SPIS "0102030405060708 1112131415161718 "

static void payloads_are_chained(void **state) {
  (void)state;
  const char *text = visit(
      RAW,
      UDP "0034 0000 " SPIS "28 20 22 08 00000000 0000002c 2b 00 0006 0a0b 00 80 000a 76656e646f72",
      "isakmp");
  assert_shows(text, "isakmp.payloads.type=40");
  assert_shows(text, "isakmp.payloads.nonce=0a0b");
  assert_shows(text, "isakmp.payloads.critical=1");
  assert_shows(text, "isakmp.payloads.vendor_id=76656e646f72");
  assert_null(strchr(text, '!'));
}

static void lengths(void **state) {
  (void)state;
#define ONE UDP "0029 0000 " SPIS "0d 10 05 00 00000000 00000021 "
  assert_shows(visit(RAW, ONE "00 00 0003 00", "isakmp"), "!malformed:isakmp.payloads.length");
  assert_shows(visit(RAW, ONE "00 00 0006 00", "isakmp"), "!malformed:isakmp.payloads.length");
  assert_shows(visit(RAW, ONE "0d 00 0005 00", "isakmp"), "isakmp.payloads.vendor_id=00");
  assert_shows(visit(RAW, UDP "0024 0000 " SPIS "00 20 25 08 00000000 0000001b ", "isakmp"),
               "!malformed:isakmp.length");
}

static void encrypted_payloads(void **state) {
  (void)state;
  assert_shows(visit(RAW, UDP "0028 0000 " SPIS "08 10 20 01 00000001 00000020 01020304", "isakmp"),
               "isakmp.payloads.encrypted=01020304");
  const char *text = visit(
      RAW, UDP "002c 0000 " SPIS "2e 20 23 08 00000001 00000024 23 00 0008 01020304", "isakmp");
  assert_shows(text, "isakmp.payloads.encrypted=01020304");
  assert_null(strchr(text, '!'));
}

static void other_versions_are_none(void **state) {
  (void)state;
  const char *text = visit(RAW, UDP "0024 0000 " SPIS "00 30 25 08 00000000 0000001c ", NULL);
  assert_null(strstr(text, "isakmp"));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(payloads_are_chained),
      cmocka_unit_test(lengths),
      cmocka_unit_test(encrypted_payloads),
      cmocka_unit_test(other_versions_are_none),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
