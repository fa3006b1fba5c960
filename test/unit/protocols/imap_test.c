/* imap_test.c - lines of commands and responses, and what is neither. */
#include "text_visit.h"

static void lines(void **state) {
  (void)state;
  const char *text = visit_tcp(143, "a1 uid fetch 1 (FLAGS)\r\n", "imap");
  assert_shows(
      text,
      "imap.is_request=1 imap.lines=a1 uid fetch 1 (FLAGS) imap.requests{ imap.requests.tag=a1");
  assert_shows(
      text,
      "imap.requests.is_uid=1 imap.requests.command=fetch imap.requests.arguments=1 (FLAGS) }");
  text = visit_tcp(143, "* 1 EXISTS\r\na1 OK done\r\n", "imap");
  assert_shows(text,
               "imap.is_request=0 imap.lines=* 1 EXISTS imap.lines=a1 OK done imap.responses{");
  assert_shows(text, "imap.responses.tag=a1 imap.responses.status=OK imap.responses.text=done }");
  assert_null(strchr(text, '!'));
}

static void what_is_neither_is_refused(void **state) {
  (void)state;
  static const char *const none[] = {"body text\r\n", "a1\r\n", "\r\n"};
  for (size_t i = 0; i < sizeof none / sizeof *none; i++)
    assert_null(strstr(visit_tcp(143, none[i], NULL), "imap."));
}

/* RFC 9051, section 4.3. */
static void literals_are_no_lines(void **state) {
  (void)state;
  const char *text = visit_tcp(
      143, "a1 APPEND x {12+}\r\na2 LOGIN b\r\n (x) {2}\r\nab NOOP\r\na3 NOOP\r\n", "imap");
  assert_null(strstr(text, "a2"));
  assert_null(strstr(text, "imap.requests.tag=ab"));
  assert_shows(text, "} imap.lines= (x) {2} imap.lines= NOOP imap.lines=a3 NOOP imap.requests{");
  text = visit_tcp(143, "* 1 FETCH (BODY[] {11}\r\na2 OK foo\r\n)\r\na1 OK done\r\n", "imap");
  assert_shows(text, "imap.lines=) imap.lines=a1 OK done imap.responses{ imap.responses.tag=a1");
  assert_null(strstr(text, "a2"));
  text = visit_tcp(143, "a1 LOGIN {9999999999}\r\na2 NOOP\r\n", "imap");
  assert_null(strstr(text, "a2"));
  text = visit_tcp(143, "a1 LOGIN {x} {1\r\na2 NOOP {}\r\na3 NOOP\r\n", "imap");
  assert_shows(text, "imap.requests.tag=a2");
  assert_shows(text, "imap.requests.tag=a3");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(lines),
      cmocka_unit_test(what_is_neither_is_refused),
      cmocka_unit_test(literals_are_no_lines),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
