/* services_test.c - tests of names of ports. */
#include "dissect/sample.h"

#include <unistd.h>

#include "print/services.h"

static void names(void **state) {
  (void)state;
  char path[] = "/tmp/np-services-XXXXXX";
  int file = mkstemp(path);
  static const char lines[] =
      "# comment\nhttp 80/tcp www # web\nhttp 80/udp\nother 80/tcp\n"
      "bad\nworse x/tcp\nhigh 70000/tcp\nodd 9/unknown\nse\x1bt 7/tcp\n";
  assert_true(file >= 0);
  assert_int_equal(write(file, lines, sizeof lines - 1), sizeof lines - 1);
  close(file);
  struct np_services *services = np__services_new(path);
  unlink(path);
  assert_non_null(services);
  assert_string_equal(np__services_name(services, "tcp", 80), "http");
  assert_string_equal(np__services_name(services, "udp", 80), "http");
  assert_null(np__services_name(services, "sctp", 80));
  assert_null(np__services_name(services, "other", 80));
  assert_null(np__services_name(services, "tcp", 81));
  assert_null(np__services_name(services, "tcp", 7));
  assert_null(np__services_name(services, "tcp", 70000));
  np__services_free(services);
}

static void no_file(void **state) {
  (void)state;
  struct np_services *services = np__services_new("/nonexistent/services");
  assert_non_null(services);
  assert_null(np__services_name(services, "tcp", 80));
  np__services_free(services);
  np__services_free(NULL);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(names), cmocka_unit_test(no_file)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
