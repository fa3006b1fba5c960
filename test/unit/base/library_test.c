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

/* The C library and cmocka are of the program: one of them has all that is asked, or none has. */
static void what_the_program_has_itself_is_taken(void **state) {
  (void)state;
  static const char *const none[] = {"/nonexistent/libc.so", NULL};
  static const struct np__symbol of_one[] = {{"abs", 0, false}, {"labs", 0, false}};
  static const struct np__symbol of_two[] = {{"abs", 0, false},
                                             {"_cmocka_run_group_tests", 0, false}};
  struct np__library library = library_of(of_one, 2);
  library.names = none;
  library.is_embedded = true;
  void *function = NULL;
  const char *lacking = "";
  assert_true(np__library_load(&library, &function, &lacking));
  assert_non_null(function);
  assert_null(lacking);
  library.symbols = of_two;
  assert_false(np__library_load(&library, &function, &lacking));
}

static void the_environment_is_before_the_program(void **state) {
  (void)state;
  static const struct np__symbol symbols[] = {{"abs", 0, false}};
  struct np__library library = library_of(symbols, 1);
  library.is_embedded = true;
  void *function = NULL;
  const char *lacking = "";
  setenv("NP_TEST_LIBRARY", "/nonexistent/libc.so", 1);
  assert_false(np__library_load(&library, &function, &lacking));
  unsetenv("NP_TEST_LIBRARY");
  assert_true(np__library_load(&library, &function, &lacking));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_first_name_that_is_there_is_loaded),
      cmocka_unit_test(a_function_that_is_lacking_is_named),
      cmocka_unit_test(the_environment_names_the_only_file),
      cmocka_unit_test(what_the_program_has_itself_is_taken),
      cmocka_unit_test(the_environment_is_before_the_program),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
