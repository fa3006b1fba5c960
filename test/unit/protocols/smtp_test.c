/* smtp_test.c - commands, replies of several lines, and what is neither. */
#include "text_visit.h"

static void commands(void **state) {
  (void)state;
  const char *text =
      visit_tcp(25, "mail FROM:<a>\r\nRCPT TO:<b>\r\nDATA\r\nSubject: x\r\n", "smtp");
  assert_shows(text,
               "smtp.requests.line=mail FROM:<a> smtp.requests.command=mail "
               "smtp.requests.parameter=FROM:<a> }");
  assert_shows(
      text,
      "smtp.requests.line=DATA smtp.requests.command=DATA } smtp.data=5375626a6563743a20780d0a");
  assert_null(strchr(text, '!'));
}

static void replies(void **state) {
  (void)state;
  const char *text = visit_tcp(587, "250-a\r\n250-b\r\n250 c\r\n354\r\nxyz", "smtp");
  assert_shows(text, "smtp.responses.line=250-a smtp.responses.code=250 smtp.responses.texts=a");
  assert_shows(
      text, "smtp.responses.texts=b smtp.responses.texts=c } smtp.is_response=1 smtp.responses{");
  assert_shows(text, "smtp.responses.line=354 smtp.responses.code=354 } smtp.data=78797a");
  assert_shows(visit_tcp(25, "220-no end", "smtp"), "smtp.responses.texts=no end }");
  assert_shows(visit_tcp(25, "250-a\r\n250 b", "smtp"),
               "smtp.responses.texts=a smtp.responses.texts=b }");
}

/* RFC 3030, section 2: bytes that are counted are no commands. */
static void chunks(void **state) {
  (void)state;
  const char *text = visit_tcp(25, "BDAT 6\r\nRSET\r\nBDAT 2 LAST\r\nabQUIT\r\n", "smtp");
  assert_shows(text, "smtp.requests.parameter=6 } smtp.data=525345540d0a smtp.is_request=1");
  assert_shows(text, "smtp.requests.parameter=2 LAST } smtp.data=6162 smtp.is_request=1");
  assert_shows(text, "smtp.requests.command=QUIT }");
  assert_null(strstr(text, "command=RSET"));
  text = visit_tcp(25, "BDAT 9999999999 LAST\r\nNOOP\r\n", "smtp");
  assert_shows(text, "smtp.requests.parameter=9999999999 LAST } smtp.data=4e4f4f500d0a");
  assert_shows(visit_tcp(25, "BDAT\r\nNOOP\r\n", "smtp"), "smtp.requests.command=NOOP }");
}

static void what_is_neither_is_refused(void **state) {
  (void)state;
  static const char *const none[] = {"Subject: x\r\n", "25",   "2500 x",
                                     "25a x",          "\r\n", "HELOX a\r\n"};
  for (size_t i = 0; i < sizeof none / sizeof *none; i++)
    assert_null(strstr(visit_tcp(25, none[i], NULL), "smtp."));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(commands),
      cmocka_unit_test(replies),
      cmocka_unit_test(chunks),
      cmocka_unit_test(what_is_neither_is_refused),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
