/* library_test.c - libraries that are found at run time: what is missing, what is lacking. */
#include "base/library.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

struct functions {
  double (*cosine)(double);
  double (*nothing)(double);
};

static double cube(double value) {
  return value * value * value;
}

static const struct np__symbol good[] = {
    {"cos", offsetof(struct functions, cosine), false},
    {"np_no_such_function", offsetof(struct functions, nothing), true},
};

static const struct np__symbol lacking_one[] = {
    {"np_no_such_function", offsetof(struct functions, nothing), false},
};

static const char *const names[] = {"/nonexistent/libm.so", "libm.so.6", "libm.dylib", NULL};

static struct np__library library_of(const struct np__symbol *symbols, uint32_t count) {
  return (struct np__library){
      .variable = "NP_TEST_LIBRARY", .names = names, .symbols = symbols, .symbol_count = count};
}

static void the_first_name_that_is_there_is_loaded(void **state) {
  (void)state;
  const struct np__library library = library_of(good, 2);
  struct functions functions = {.nothing = cube}; /* is to be NULL */
  const char *lacking = "";
  assert_true(np__library_load(&library, &functions, &lacking));
  assert_null(lacking);
  assert_true(functions.cosine(0) == 1);
  assert_null(functions.nothing);
}

static void a_function_that_is_lacking_is_named(void **state) {
  (void)state;
  const struct np__library library = library_of(lacking_one, 1);
  struct functions functions;
  const char *lacking = NULL;
  assert_false(np__library_load(&library, &functions, &lacking));
  assert_string_equal(lacking, "np_no_such_function");
}

static void the_environment_names_the_only_file(void **state) {
  (void)state;
  const struct np__library library = library_of(good, 2);
  struct functions functions;
  const char *lacking = "";
  setenv("NP_TEST_LIBRARY", "/nonexistent/libm.so", 1);
  assert_false(np__library_load(&library, &functions, &lacking));
  assert_null(lacking);
  setenv("NP_TEST_LIBRARY", "libm.so.6", 1);
  assert_true(np__library_load(&library, &functions, &lacking));
  unsetenv("NP_TEST_LIBRARY");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_first_name_that_is_there_is_loaded),
      cmocka_unit_test(a_function_that_is_lacking_is_named),
      cmocka_unit_test(the_environment_names_the_only_file),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
