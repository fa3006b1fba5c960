/* nflog_test.c - zeros behind the last attribute. */
#include "visit.h"

enum { NFLOG = 239 };

static void padding_of_the_last_attribute(void **state) {
  (void)state;
  const char *text = visit(NFLOG, "02 00 0000 0500 0a00 61 000000", "nflog");
  assert_shows(text, "nflog.attributes{");
  assert_null(strchr(text, '!'));
}

static void time_that_was_not_captured(void **state) {
  (void)state;
  static struct visit v = {.protocol = NP_NO_PROTOCOL};
  visit_cut(&v, NFLOG, "02 00 0000 1400 0300 00000000 00000001 0000", 24);
  assert_shows(v.text, "!truncated:nflog.attributes.time");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(padding_of_the_last_attribute),
      cmocka_unit_test(time_that_was_not_captured),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
