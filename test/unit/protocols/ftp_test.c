/* ftp_test.c - addresses of all forms, and what is no command or reply. */
#include "text_visit.h"

static void addresses(void **state) {
  (void)state;
  assert_shows(visit_tcp(21, "PORT 10,0,0,1,4,1\r\n", "ftp"),
               "ftp.active.address=10.0.0.1 ftp.active.port=1025");
  assert_shows(visit_tcp(21, "227 Entering (10,0,0,2,0,21)\r\n", "ftp"),
               "ftp.passive.address=10.0.0.2 ftp.passive.port=21");
  assert_shows(visit_tcp(21, "EPRT |2|::1|5282|\r\n", "ftp"),
               "ftp.extended.family=2 ftp.extended.port=5282");
  assert_shows(visit_tcp(21, "229 Extended (|||6446|)\r\n", "ftp"),
               "ftp.extended.passive_port=6446");
  assert_shows(visit_tcp(21, "EPRT !1!10.0.0.1!5282!\r\n", "ftp"),
               "ftp.extended.family=1 ftp.extended.port=5282");
}

/* RFC 1123, section 4.1.2.6: the numbers can stand anywhere. */
static void passive_without_brackets(void **state) {
  (void)state;
  static const char *const replies[] = {"227 Entering Passive Mode. 10,0,0,2,0,21.\r\n",
                                        "227 =10, 0,0,2, 0,21\r\n",
                                        "227 Mode 12, 3 or 227,1 (10,0,0,2,0,21)\r\n"};
  for (size_t i = 0; i < sizeof replies / sizeof *replies; i++)
    assert_shows(visit_tcp(21, replies[i], "ftp"),
                 "ftp.passive.address=10.0.0.2 ftp.passive.port=21");
}

static void ports_that_are_too_large(void **state) {
  (void)state;
  assert_shows(visit_tcp(21, "EPRT |1|x|70000|\r\n", "ftp"), "!malformed:ftp.extended.port");
  assert_shows(visit_tcp(21, "229 (|||70000|)\r\n", "ftp"), "!malformed:ftp.extended.passive_port");
}

static void addresses_that_are_none(void **state) {
  (void)state;
  static const char *const wrong[] = {"PORT 10,0,0,1,4\r\n",
                                      "PORT 10,0,0,1,4,256\r\n",
                                      "PORT\r\n",
                                      "227 no address\r\n",
                                      "227 (1,2,3,4,5)\r\n",
                                      "227 (1,2,3,4,5,1000)\r\n",
                                      "227 1 ,2,3,4,5,6\r\n",
                                      "227 (1,2,3,4,5,6",
                                      "PORT 1,2,3,4,5,6",
                                      "EPRT |1|x|70",
                                      "229 (|||)\r\n",
                                      "229\r\n",
                                      "EPRT\r\n"};
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
    const char *text = visit_tcp(21, wrong[i], "ftp");
    assert_null(strstr(text, "port="));
    assert_null(strstr(text, "address="));
    assert_null(strchr(text, '!'));
  }
}

static void lines(void **state) {
  (void)state;
  const char *text = visit_tcp(21, "211-Features\r\n EPSV\r\n211 End\r\n", "ftp");
  assert_shows(
      text, "ftp.response.code=211 ftp.response.text=Features ftp.lines= EPSV ftp.lines=211 End");
}

static void what_is_neither_is_refused(void **state) {
  (void)state;
  static const char *const none[] = {"drwxr-xr-x", "21", "USERX a", "\r\n"};
  for (size_t i = 0; i < sizeof none / sizeof *none; i++)
    assert_null(strstr(visit_tcp(21, none[i], NULL), "ftp."));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(addresses),
      cmocka_unit_test(passive_without_brackets),
      cmocka_unit_test(ports_that_are_too_large),
      cmocka_unit_test(addresses_that_are_none),
      cmocka_unit_test(lines),
      cmocka_unit_test(what_is_neither_is_refused),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
