/* libpcap_test.c - loading libpcap, and what is said when it is missing or no libpcap. */
#include "capture/libpcap.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "np/capture.h"

/* Run a check in a process of its own: a process loads libpcap once. */
static void in_child(const char *library, int (*check)(void)) {
  pid_t child = fork();
  if (child == 0) {
    if (library) setenv("NP_LIBPCAP", library, 1);
    _exit(check());
  }
  int status;
  assert_int_equal(waitpid(child, &status, 0), child);
  assert_true(WIFEXITED(status));
  assert_int_equal(WEXITSTATUS(status), 0);
}

static int check_missing(void) {
  struct np_error error = {.status = NP_OK};
  struct np_device *devices;
  size_t count;
  for (int again = 0; again < 2; again++) {
    if (np_capture_library(&error)) return 1;
    if (error.status != NP_E_LIBRARY) return 2;
    if (strcmp(error.message, "libpcap.so.0.8 not found: apt install libpcap0.8") != 0) return 3;
  }
  if (np_devices(&devices, &count, &error) != NP_E_LIBRARY) return 4;
  if (np_capture_library(NULL)) return 5;
  return 0;
}

static int check_other_library(void) {
  struct np_error error = {.status = NP_OK};
  if (np_capture_library(&error)) return 1;
  if (error.status != NP_E_LIBRARY) return 2;
  return strstr(error.message, "lacks pcap_") ? 0 : 3;
}

static void a_missing_library_is_named(void **state) {
  (void)state;
  in_child("/nonexistent/libpcap.so", check_missing);
}

static void a_library_without_the_functions_is_refused(void **state) {
  (void)state;
  in_child("libm.so.6", check_other_library);
}

static void the_library_is_loaded_once(void **state) {
  (void)state;
  struct np_error error;
  const struct np__libpcap *library = np__libpcap(&error);
  if (!library) {
    print_message("skipped: %s\n", error.message);
    skip();
  }
  assert_ptr_equal(np__libpcap(NULL), library);
  assert_non_null(strstr(np_capture_library(&error), "libpcap"));
  assert_string_equal(library->statustostr(NP__PCAP_ERROR_NO_DEVICE), "No such device exists");
  assert_string_equal(library->statustostr(NP__PCAP_ERROR_DOWN), "That device is not up");
}

static void what_libpcap_compiles_at_once(void **state) {
  (void)state;
  static const char *const do_it[] = {"libpcap version 1.10.3 (with TPACKET_V3)",
                                      "libpcap version 1.9.1 -- Apple version 118", "2.0"};
  static const char *const do_not[] = {"libpcap version 1.8.1", "libpcap version 1.5.3",
                                       "libpcap version 0.9.8", "libpcap",
                                       "libpcap version 1",     ""};
  for (size_t i = 0; i < sizeof do_it / sizeof do_it[0]; i++)
    assert_true(np__libpcap_compiles_at_once(do_it[i]));
  for (size_t i = 0; i < sizeof do_not / sizeof do_not[0]; i++)
    assert_false(np__libpcap_compiles_at_once(do_not[i]));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_missing_library_is_named),
      cmocka_unit_test(a_library_without_the_functions_is_refused),
      cmocka_unit_test(the_library_is_loaded_once),
      cmocka_unit_test(what_libpcap_compiles_at_once),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
