/* dcerpc_test.c - interfaces without a name, and proofs that are longer than their message. */
#include "visit.h"

enum { RAW = 101 };

#define TCP                                                                                    \
  "45000000 0001 0000 4006 0000 0a000001 0a000002 c350 0087 00000001 00000000 5018 ffff 0000 " \
  "0000 "
#define NDR "04 5d 88 8a eb 1c c9 11 9f e8 08 00 2b 10 48 60 02000000"
#define BIND(interface) \
  TCP "05 00 0b 03 10000000 4800 0000 01000000 b810 b810 00000000 01 000000 0000 01 00 " interface \
      "0300 0000 " NDR

static void interfaces(void **state) {
  (void)state;
  const char *text = visit(RAW, BIND("08 83 af e1 1f 5d c9 11 91 a4 08 00 2b 14 a0 fa "), "dcerpc");
  assert_shows(text, "dcerpc.contexts.interface_name=epmapper");
  assert_null(strchr(text, '!'));
  text = visit(RAW, BIND("01 00 00 00 02 00 03 00 91 a4 08 00 2b 14 a0 fb "), "dcerpc");
  assert_non_null(strstr(text, "00000001-0002-0003-91a4-08002b14a0fb"));
  assert_null(strstr(text, "dcerpc.contexts.interface_name"));
  assert_null(strchr(text, '!'));
}

static void proofs_are_part_of_the_message(void **state) {
  (void)state;
  const char *text =
      visit(RAW, TCP "05 00 00 03 10000000 1800 0100 02000000 00000000 0000 0700 ", "dcerpc");
  assert_shows(text, "!malformed:dcerpc.auth_length");
  assert_shows(text, "dcerpc.opnum=7");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(interfaces),
      cmocka_unit_test(proofs_are_part_of_the_message),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
