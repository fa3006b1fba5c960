/* json_test.c - bodies by their media type. */
#include "text_visit.h"

static void by_media_type(void **state) {
  (void)state;
  const char *text = visit_tcp(
      80, "HTTP/1.1 200 OK\r\nContent-Type: APPLICATION/JSON ; charset=utf-8\r\n\r\n{\"a\":1}",
      "json");
  assert_shows(text, "json.text={\"a\":1}");
  assert_null(
      strstr(visit_tcp(80, "HTTP/1.1 200 OK\r\nContent-Type: text/json\r\n\r\n{}", NULL), "json."));
  assert_null(strstr(
      visit_tcp(
          80,
          "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\n\r\n{}",
          NULL),
      "json."));
  assert_null(strstr(visit_tcp(80,
                               "HTTP/1.1 200 OK\r\nContent-Type: "
                               "application/json\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n",
                               NULL),
                     "json."));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(by_media_type),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
