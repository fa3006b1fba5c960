/* form_test.c - escapes, and pairs that are none. */
#include "text_visit.h"

static const char *form(const char *body) {
  char text[4096];
  snprintf(text, sizeof text,
           "POST / HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
           "%zu\r\n\r\n%s",
           strlen(body), body);
  return visit_tcp(80, text, "form");
}

static void escapes(void **state) {
  (void)state;
  const char *text = form("a%20b=c+d&x=%C3%A9&=&y&z=%4&%zz=%41");
  assert_shows(text,
               "form.pairs{ form.pairs.key=a b form.pairs.value=c d } form.pairs{ form.pairs.key=x "
               "form.pairs.value=\xc3\xa9 }");
  assert_shows(text,
               "form.pairs{ } form.pairs{ form.pairs.key=y } form.pairs{ form.pairs.key=z "
               "form.pairs.value=%4 }");
  assert_shows(text, "form.pairs.key=%zz form.pairs.value=A }");
  assert_null(strchr(text, '!'));
}

static void a_long_value_stays_as_it_is(void **state) {
  (void)state;
  char body[2048] = "a=%41";
  memset(body + 5, 'x', 1100);
  assert_non_null(strstr(form(body), "form.pairs.value=%41xxx"));
  memset(body + 5, 0, 1100);
  assert_shows(form(body), "form.pairs.value=A }");
}

static void percent_signs_that_are_escaped(void **state) {
  (void)state;
  assert_shows(
      form("100%25=%2541&%25=a%25%2B"),
      "form.pairs{ form.pairs.key=100% form.pairs.value=%41 } form.pairs{ form.pairs.key=% "
      "form.pairs.value=a%+ }");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(escapes),
      cmocka_unit_test(a_long_value_stays_as_it_is),
      cmocka_unit_test(percent_signs_that_are_escaped),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
