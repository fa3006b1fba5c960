/* pop_test.c - commands and responses, and what is neither. */
#include "text_visit.h"

static void lines(void **state) {
  (void)state;
  const char *text = visit_tcp(110, "retr 1\r\n", "pop");
  assert_shows(text, "pop.request.line=retr 1 pop.request.command=retr pop.request.parameter=1");
  text = visit_tcp(110, "+OK 2 messages\r\n1 120\r\n.\r\n", "pop");
  assert_shows(
      text,
      "pop.response.indicator=+OK pop.response.description=2 messages pop.data=1 120 pop.data=.");
  assert_null(strchr(text, '!'));
}

static void what_is_neither_is_refused(void **state) {
  (void)state;
  static const char *const none[] = {"Subject: x\r\n", "+OKAY\r\n", ".\r\n", "\r\n"};
  for (size_t i = 0; i < sizeof none / sizeof *none; i++)
    assert_null(strstr(visit_tcp(110, none[i], NULL), "pop."));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(lines),
      cmocka_unit_test(what_is_neither_is_refused),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
