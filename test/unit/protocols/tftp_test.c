/* tftp_test.c - texts with and without their ends. */
#include "text_visit.h"

enum { RAW = 101 };

#define HEAD "45000000 00010000 4011 0000 0a000001 0a000002 80000045 0000 0000 "

static void texts(void **state) {
  (void)state;
  const char *text = visit(RAW, HEAD "0001 6100 6f6374657400 7473697a6500 3000", "tftp");
  assert_shows(text, "tftp.source_file=a tftp.mode=octet");
  assert_shows(text, "tftp.options.name=tsize tftp.options.value=0");
  assert_null(strchr(text, '!'));
  assert_shows(visit(RAW, HEAD "0001 616263", "tftp"), "!malformed:tftp.source_file");
  assert_shows(visit(RAW, HEAD "0001 6100 6f63", "tftp"), "!malformed:tftp.mode");
  assert_shows(visit(RAW, HEAD "0001 6100 6f00 61", "tftp"), "!malformed:tftp.options.name");
}

static void data_and_what_is_none(void **state) {
  (void)state;
  assert_shows(visit(RAW, HEAD "0003 0001 6162", "tftp"), "tftp.block=1");
  assert_shows(visit(RAW, HEAD "0003 0001 6162", "tftp"), "tftp.payload=6162");
  assert_null(strstr(visit(RAW, HEAD "0009 0001", NULL), "tftp."));
  assert_null(strstr(visit(RAW, HEAD "0001 61", NULL), "tftp."));
}

/* The text's end is in another fragment. */
static void a_part_of_a_request(void **state) {
  (void)state;
  static const char request[] = "\0\1file\0oct";
  const char *text = visit(RAW, text_fragment(69, request, sizeof request - 1), "tftp");
  assert_shows(text, "tftp.mode=oct");
  assert_null(strchr(text, '!'));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(texts),
      cmocka_unit_test(data_and_what_is_none),
      cmocka_unit_test(a_part_of_a_request),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
