/* redis_test.c - values of each type, and what is none. */
#include "text_visit.h"

static void values(void **state) {
  (void)state;
  const char *text = visit_tcp(6379, "*1\r\n$3\r\nGET\r\n", "redis");
  assert_shows(
      text,
      "redis.values{ redis.values.type=42 redis.values.type_name=array redis.values.count=1 }");
  assert_shows(text,
               "redis.values.type_name=bulk string redis.values.length=3 redis.values.text=GET "
               "redis.values.bulk=474554 }");
  text = visit_tcp(6379, ":-7\r\n$-1\r\n-ERR x\r\n+OK\r\n$4294967295\r\nab", "redis");
  assert_shows(text, "redis.values.text=-7 redis.values.integer=-7 }");
  assert_shows(text, "redis.values.type_name=bulk string redis.values.text=-1 }");
  assert_shows(text, "redis.values.text=ERR x redis.values.error=ERR x }");
  assert_shows(text, "redis.values.text=OK redis.values.string=OK }");
  assert_shows(text, "redis.values.text=ab redis.values.bulk=6162 }");
  assert_null(strchr(text, '!'));
  text = visit_tcp(6379, "+OK\r\n$1", "redis"); /* more digits can follow */
  assert_null(strstr(text, "redis.values.length"));
  text = visit_tcp(6379, "$4294967296\r\nab", "redis");
  assert_shows(text,
               "redis.values.text=ab redis.values.bulk=6162 } !malformed:redis.values.length");
}

static void what_is_none_is_refused(void **state) {
  (void)state;
  static const char *const none[] = {"GET a\r\n", "*x\r\n", "$\r\n", "+OK", "\r\n"};
  for (size_t i = 0; i < sizeof none / sizeof *none; i++)
    assert_null(strstr(visit_tcp(6379, none[i], NULL), "redis."));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(values),
      cmocka_unit_test(what_is_none_is_refused),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
