/* irc_test.c - prefixes, parameters and numbers, and what is no message. */
#include "text_visit.h"

static void messages(void **state) {
  (void)state;
  const char *text = visit_tcp(6667, "JOIN #a,#b key\r\nQUIT :bye now\r\n", "irc");
  assert_shows(text,
               "irc.request_lines=JOIN #a,#b key irc.requests{ irc.requests.command=JOIN "
               "irc.requests.parameters=#a,#b");
  assert_shows(text, "irc.requests.command=QUIT irc.requests.trailer=bye now }");
  text = visit_tcp(6667, ":s 353 me = #a :x y\r\nPING :s\r\n:s\r\n", "irc");
  assert_shows(text,
               "irc.responses.prefix=s irc.responses.number=353 irc.responses.command=353 "
               "irc.responses.parameters=me "
               "irc.responses.parameters==");
  assert_shows(text,
               "irc.responses.trailer=x y } irc.response_lines=PING :s irc.responses{ "
               "irc.responses.command=PING");
  assert_null(strchr(text, '!'));
  assert_null(strstr(visit_tcp(6667, ":s 353 a\r\n:s 35", "irc"), "irc.responses.number=35 "));
}

static void what_is_no_message_is_refused(void **state) {
  (void)state;
  static const char *const none[] = {"hello\r\n", ":s\r\n", "1234 a\r\n", "\r\n", ":"};
  for (size_t i = 0; i < sizeof none / sizeof *none; i++)
    assert_null(strstr(visit_tcp(6667, none[i], NULL), "irc."));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(messages),
      cmocka_unit_test(what_is_no_message_is_refused),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
