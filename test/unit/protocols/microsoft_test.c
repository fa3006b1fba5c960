/* microsoft_test.c - texts of UTF-16, as TDS has them. */
#include "visit.h"

enum { RAW = 101 };

#define TCP                                                                                    \
  "45000000 0001 0000 4006 0000 0a000001 0a000002 c350 0599 00000001 00000000 5018 ffff 0000 " \
  "0000 "
#define BATCH(length) TCP "01 01 " length " 0000 01 00 "

static void characters_of_all_lengths(void **state) {
  (void)state;
  assert_shows(visit(RAW, BATCH("0012") "6100 e900 ac20 3dd8 00de", "tds"),
               "tds.query=a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80");
}

static void half_pairs_are_replaced(void **state) {
  (void)state;
#define NO_CHARACTER "\xef\xbf\xbd"
  assert_shows(visit(RAW, BATCH("000e") "6100 00de 6200", "tds"), "tds.query=a" NO_CHARACTER "b");
  assert_shows(visit(RAW, BATCH("000e") "6100 3dd8 6200", "tds"), "tds.query=a" NO_CHARACTER "b");
  assert_shows(visit(RAW, BATCH("000e") "6100 3dd8 00e0", "tds"),
               "tds.query=a" NO_CHARACTER "\xee\x80\x80");
  assert_shows(visit(RAW, BATCH("000c") "6100 3dd8", "tds"), "tds.query=a" NO_CHARACTER);
}

static void a_zero_ends_it(void **state) {
  (void)state;
  assert_shows(visit(RAW, BATCH("0010") "6100 6200 0000 6300", "tds"), "tds.query=ab");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(characters_of_all_lengths),
      cmocka_unit_test(half_pairs_are_replaced),
      cmocka_unit_test(a_zero_ends_it),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
