/* status_test.c - codes, texts and messages. */
#include "np/status.h"

#include <errno.h>
#include <string.h>

#include "cmocka_all.h"

static void codes(void **state) {
  (void)state;
  assert_string_equal(np_status_code(NP_E_FILTER), "ERR_PCAP_FILTER");
  assert_string_equal(np_status_code(NP_E_INTERFACE_GONE), "ERR_PCAP_INTERFACE_GONE");
  assert_string_equal(np_status_code((enum np_status) - 999), "ERR_PCAP_INVALID");
  assert_string_equal(np_status_text(NP_E_NO_MEMORY), "out of memory");
  assert_string_equal(np_status_text(NP_OK), "no error");
}

static void message_with_errno(void **state) {
  (void)state;
  struct np_error error = {NP_OK};
  assert_int_equal(np_fail_errno(&error, NP_E_IO, ENOENT, "cannot open %s", "x"), NP_E_IO);
  assert_string_equal(error.message, "cannot open x: No such file or directory");
  assert_int_equal(error.system_error, ENOENT);
}

/* What an older failure said of a place is none of this one's. */
static void no_place_is_left_over(void **state) {
  (void)state;
  struct np_error error = {.offset = 7, .packets = 9};
  np_fail(&error, NP_E_FILTER, "x");
  assert_true(error.offset == 0 && error.packets == 0);
}

static void a_long_message_is_cut(void **state) {
  (void)state;
  struct np_error error = {NP_OK};
  char text[2000];
  memset(text, 'a', sizeof text - 1);
  text[sizeof text - 1] = '\0';
  np_fail_errno(&error, NP_E_IO, EIO, "%s", text);
  assert_int_equal(strlen(error.message), sizeof error.message - 1);
}

/* Paths, and texts of filters, are others'. */
static void a_message_steers_no_terminal(void **state) {
  (void)state;
  struct np_error error = {NP_OK};
  np_fail(&error, NP_E_IO,
          "a\x1b]0;x\x07 \xc2\x9b"
          "2J \xe2\x80\xae \xe2\x81\xa6 \xd8\x9c gr\xc3\xbc\xc3\x9f "
          "\xe2\x82\xac %s",
          "\n");
  assert_string_equal(error.message, "a?]0;x? ?2J ? ? ? gr\xc3\xbc\xc3\x9f \xe2\x82\xac ?");
}

/* Each mark that turns the direction of writing, and C1 controls that are no UTF-8. */
static void a_message_turns_no_direction(void **state) {
  (void)state;
  static const char *const marks[] = {"\xd8\x9c",     "\xe2\x80\x8e", "\xe2\x80\x8f",
                                      "\xe2\x80\xa8", "\xe2\x80\xae", "\xe2\x81\xa9",
                                      "\x9b",         "\x7f"};
  struct np_error error = {NP_OK};
  for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++) {
    np_fail(&error, NP_E_IO, "a%sb", marks[i]);
    assert_string_equal(error.message, "a?b");
  }
  np_fail(&error, NP_E_IO, "\xe2\x80\xaf \xfc \xe2\x80");
  assert_string_equal(error.message, "\xe2\x80\xaf \xfc \xe2?");
}

static void nobody_listens(void **state) {
  (void)state;
  assert_int_equal(np_fail(NULL, NP_E_OPTION, "x"), NP_E_OPTION);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(codes),
      cmocka_unit_test(message_with_errno),
      cmocka_unit_test(no_place_is_left_over),
      cmocka_unit_test(a_long_message_is_cut),
      cmocka_unit_test(a_message_steers_no_terminal),
      cmocka_unit_test(a_message_turns_no_direction),
      cmocka_unit_test(nobody_listens),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
