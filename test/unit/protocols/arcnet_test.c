/* arcnet_test.c - a protocol of two link types, which tell what its header has. */
#include "visit.h"

static void the_link_type_tells_whether_there_is_an_offset(void **state) {
  (void)state;
  const char *text = visit(129, "0a0b ed08 d4 00 0165 45", NULL);
  assert_shows(text, "arcnet.offset=ed08 arcnet.protocol=212 arcnet.split_flag=0");
  text = visit(7, "0a0b d4 00 0165 45", NULL);
  assert_shows(text, "arcnet.protocol=212 arcnet.split_flag=0 arcnet.sequence=357");
  assert_null(strstr(text, "arcnet.offset"));
}

static void only_the_first_fragment_has_a_payload(void **state) {
  (void)state;
  assert_shows(visit(7, "0a0b d4 01 0001 45000014", NULL), "ip.version=4");
  assert_null(strstr(visit(7, "0a0b d4 02 0001 45000014", NULL), "ip.version"));
}

static void a_frame_that_is_filled_up_has_four_bytes_more(void **state) {
  (void)state;
  const char *text = visit(7, "0a0b d4 ffffffd4 00 0001 45", NULL);
  assert_shows(text, "arcnet.exception_flag=4294967252 arcnet.split_flag=0 arcnet.sequence=1");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_link_type_tells_whether_there_is_an_offset),
      cmocka_unit_test(only_the_first_fragment_has_a_payload),
      cmocka_unit_test(a_frame_that_is_filled_up_has_four_bytes_more),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
