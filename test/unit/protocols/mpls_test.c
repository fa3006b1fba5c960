/* mpls_test.c - stacks of labels, and what is behind them. */
#include "visit.h"

enum { ETHERNET = 1, LABELS = 1000 };

#define MPLS "020000000001 020000000002 8847 "
#define IP "4500001c 0001 0000 40110000 0a000003 0a000004 0001 0002 0008 0000 "
#define FRAME "00aabbccddee 020000000002 0800 " IP

static void labels_are_layers(void **state) {
  (void)state;
  const char *text = visit(ETHERNET, MPLS "00010a40 00011b41 " IP, NULL);
  assert_shows(text, "mpls.label=16 mpls.traffic_class=5 mpls.bottom_of_stack=0 mpls.ttl=64");
  assert_shows(text, "mpls.label=17 mpls.traffic_class=5 mpls.bottom_of_stack=1 mpls.ttl=65");
  assert_shows(text, "udp.sport=1");
}

static void first_nibble_tells(void **state) {
  (void)state;
  assert_shows(visit(ETHERNET, MPLS "00010140 00000007 " FRAME, NULL), "pw_eth.sequence_number=7");
  assert_shows(visit(ETHERNET, MPLS "00010140 00000007 " FRAME, NULL), "udp.sport=1");
  const char *text = visit(ETHERNET, MPLS "00010140 " FRAME, NULL);
  assert_null(strstr(text, "pw_eth"));
  assert_shows(text, "udp.sport=1");
  assert_shows(visit(ETHERNET, MPLS "00010140 22aabbccddee 020000000002 0800 " IP, NULL),
               "ethernet.dhost=22:aa:bb:cc:dd:ee");
  assert_shows(visit(ETHERNET, MPLS "0000d140 10000021 " IP, NULL), "pwach.channel_type=33");
  assert_shows(visit(ETHERNET, MPLS "0000d140 10000021 " IP, NULL), "udp.sport=1");
}

static void nothing_behind(void **state) {
  (void)state;
  const char *text = visit(ETHERNET, MPLS "00010140 ", NULL);
  assert_null(strchr(text, '!'));
  assert_shows(visit(ETHERNET, MPLS "00010040 0001 ", NULL), "!malformed:mpls");
}

/* The walk ends at the limit of layers, with a note. */
static void stack_without_end(void **state) {
  (void)state;
  static char packet[sizeof MPLS + LABELS * 8];
  strcpy(packet, MPLS);
  for (int i = 0; i < LABELS; i++) strcat(packet, "00010040");
  assert_shows(visit(ETHERNET, packet, NULL), "!limit:mpls");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(labels_are_layers),
      cmocka_unit_test(first_nibble_tells),
      cmocka_unit_test(nothing_behind),
      cmocka_unit_test(stack_without_end),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
