/* openssl_tests.h - runs tests that need libcrypto; without it they are skipped, and fail where CI
 * is set. */
#ifndef NP_TEST_TLS_OPENSSL_TESTS_H
#define NP_TEST_TLS_OPENSSL_TESTS_H

#include <stdlib.h>

#include "../cmocka_all.h"
#include "tls/openssl.h"

static void needs_libcrypto(void **state) {
  (void)state;
  if (getenv("CI")) fail_msg("libcrypto is not there: install libssl3");
  skip();
}

/* As cmocka_run_group_tests(), with the number of tests. */
static int run_openssl_tests(const struct CMUnitTest *tests, size_t count,
                             CMFixtureFunction setup) {
  if (np__openssl()) return _cmocka_run_group_tests("tests", tests, count, setup, NULL);
  struct CMUnitTest *skipped = calloc(count, sizeof *skipped);
  if (!skipped) return 1;
  for (size_t i = 0; i < count; i++) {
    skipped[i] = (struct CMUnitTest){.name = tests[i].name, .test_func = needs_libcrypto};
  }
  int failed = _cmocka_run_group_tests("tests", skipped, count, NULL, NULL);
  free(skipped);
  return failed;
}

#endif
