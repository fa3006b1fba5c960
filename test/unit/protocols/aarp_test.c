/* aarp_test.c - addresses of other lengths than Ethernet's and AppleTalk's. */
#include "visit.h"

enum { ETHERNET = 1 };

#define AARP "ffffffffffff 020000000002 80f3 0001 809b "

static void addresses(void **state) {
  (void)state;
  const char *text =
      visit(ETHERNET, AARP "06 04 0001 020000000002 00ff0102 000000000000 00ff0103", "aarp");
  assert_shows(text, "aarp.sender_hardware=02:00:00:00:00:02 aarp.sender_node=00ff0102");
  assert_shows(text, "aarp.target_node=00ff0103");
  assert_shows(visit(ETHERNET, AARP "06 02 0001 020000000002 0102 000000000000 0103", "aarp"),
               "aarp.addresses=02000000000201020000000000000103");
  assert_shows(visit(ETHERNET, AARP "01 04 0001 02 00ff0102 00 00ff0103", "aarp"),
               "aarp.addresses=0200ff01020000ff0103");
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(addresses)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
