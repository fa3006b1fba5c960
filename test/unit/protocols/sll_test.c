/* sll_test.c - both versions of Linux cooked captures. */
#include "visit.h"

static void address_has_the_length_that_the_header_says(void **state) {
  (void)state;
  const char *text = visit(113, "0003 0001 0006 010203040506 0708 0806 0001", NULL);
  assert_shows(text, "sll.packet_type=3 sll.hardware_type=1 sll.address_length=6");
  assert_shows(text, "sll.address=01:02:03:04:05:06 sll.unused=0708 sll.protocol=2054");
  assert_shows(text, "sll.ethertype=2054 arp.hardware_type=1");
  text = visit(113, "0003 0001 0004 01020304 05060000 0806", NULL);
  assert_shows(text, "sll.address_ipv4=1.2.3.4 sll.unused=05060000");
  text = visit(113, "0003 0001 000c 0102030405060708 0806", NULL);
  assert_shows(text, "sll.address_other=0102030405060708 sll.protocol=2054");
  text = visit(113, "0003 0001 0000 0102030405060708 0806", NULL);
  assert_shows(text, "sll.address_length=0 sll.unused=0102030405060708 sll.protocol=2054");
}

static void small_protocol_is_a_linux_number(void **state) {
  (void)state;
  const char *text = visit(113, "0003 0001 0006 0102030405060000 0004 424203", NULL);
  assert_shows(text, "sll.length_type=4 llc.dsap=66");
  assert_null(strstr(text, "sll.ethertype"));
}

static void hardware_type_tells_the_numbers(void **state) {
  (void)state;
  const char *text = visit(113, "0003 030a 0006 0102030405060000 0806 0001", NULL);
  assert_shows(text, "sll.gre_type=2054 arp.hardware_type=1");
  text = visit(113, "0004 0338 0000 0000000000000000 0800 4500", NULL);
  assert_shows(text, "sll.hardware_type=824");
  assert_null(strstr(text, "ip."));
  assert_null(strstr(text, "sll.ethertype"));
}

/* Their frames begin with headers of their own, whatever the protocol field says. */
static void hardware_types_of_other_links(void **state) {
  (void)state;
  const char *text = visit(113, "0000 0302 0000 0000000000000000 0806 1841 03cc 45", NULL);
  assert_shows(text, "sll.hardware_type=770");
  assert_shows(text, "fr.dlci=100");
  assert_shows(visit(113, "0000 0321 0000 0000000000000000 0806 c4000000 010203040506", NULL),
               "wlan.receiver=01:02:03:04:05:06");
  text = visit(113, "0000 0323 0000 0000000000000000 0806 00000800 00000000 c4000000 010203040506",
               NULL);
  assert_shows(text, "radiotap.length=8");
  assert_shows(text, "wlan.receiver=01:02:03:04:05:06");
  text = visit(113, "0000 0322 0000 0000000000000000 0806 0001 0800 0604", NULL);
  assert_shows(text, "sll.hardware_type=802");
  assert_null(strstr(text, "arp."));
}

static void cut_header_shows_what_there_is(void **state) {
  (void)state;
  struct visit v = {.protocol = NP_NO_PROTOCOL};
  visit_cut(&v, 113, "0003 0001 0006 01020304", 60);
  assert_shows(v.text, "sll.address_length=6 !truncated:sll.address");
  visit_cut(&v, 113, "0003 0001 0006 0102030405060000 08", 60);
  assert_shows(v.text, "sll.unused=0000 !truncated:sll.protocol");
}

static void version_2_begins_with_the_protocol(void **state) {
  (void)state;
  const char *text = visit(276, "0806 0000 00000003 0001 04 06 010203040506 0000 0001", NULL);
  assert_shows(text, "sll2.protocol=2054 sll2.reserved=0 sll2.interface_index=3");
  assert_shows(text, "sll2.hardware_type=1 sll2.packet_type=4 sll2.address_length=6");
  assert_shows(text, "sll2.ethertype=2054 sll2.address=01:02:03:04:05:06 sll2.unused=0000");
  assert_shows(text, "arp.hardware_type=1");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(address_has_the_length_that_the_header_says),
      cmocka_unit_test(small_protocol_is_a_linux_number),
      cmocka_unit_test(hardware_type_tells_the_numbers),
      cmocka_unit_test(hardware_types_of_other_links),
      cmocka_unit_test(cut_header_shows_what_there_is),
      cmocka_unit_test(version_2_begins_with_the_protocol),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
