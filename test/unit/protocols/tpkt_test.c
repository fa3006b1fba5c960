/* tpkt_test.c - heads that are none of RFC 1006. */
#include "visit.h"

enum { RAW = 101 };

#define TCP                                                                                    \
  "45000000 0001 0000 4006 0000 0a000001 0a000002 c350 0066 00000001 00000000 5018 ffff 0000 " \
  "0000 "

static void heads(void **state) {
  (void)state;
  assert_shows(visit(RAW, TCP "03 00 000b 06 e0 0000 0001 00", NULL), "tpkt.length=11");
  assert_non_null(strstr(visit(RAW, TCP "03 00 000b 06 e0 0000 0001 00", NULL), "cotp."));
  assert_null(strstr(visit(RAW, TCP "04 00 000b 06 e0 0000 0001 00", NULL), "tpkt."));
  assert_null(strstr(visit(RAW, TCP "03 01 000b 06 e0 0000 0001 00", NULL), "tpkt."));
  assert_null(strstr(visit(RAW, TCP "03 00 0003 06 e0 0000 0001 00", NULL), "tpkt."));
}

/* The kind of what is in it is in another segment. */
static void length_alone(void **state) {
  (void)state;
  const char *text = visit(RAW, TCP "03 00 000b 06", NULL);
  assert_shows(text, "tpkt.length=11");
  assert_null(strstr(text, "cotp."));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(heads),
      cmocka_unit_test(length_alone),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
