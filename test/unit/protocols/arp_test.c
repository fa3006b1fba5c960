/* arp_test.c - addresses of any kind and length. */
#include "visit.h"

#define ETHERNET "010203040506 0708090a0b0c 0806 "

static void ethernet_and_ipv4_have_typed_rows(void **state) {
  (void)state;
  const char *text =
      visit(1, ETHERNET "0001 0800 06 04 0001 010203040506 c0a80001 000000000000 c0a80002", "arp");
  assert_shows(text, "arp.hardware_type=1 arp.protocol_type=2048 arp.hardware_length=6");
  assert_shows(text, "arp.protocol_length=4 arp.operation=1");
  assert_shows(text, "arp.sender_mac=01:02:03:04:05:06 arp.sender_ip=192.168.0.1");
  assert_shows(text, "arp.target_mac=00:00:00:00:00:00 arp.target_ip=192.168.0.2");
  assert_null(strchr(text, '!'));
}

static void other_kinds_are_bytes(void **state) {
  (void)state;
  const char *text =
      visit(1, ETHERNET "0018 0806 08 02 0002 0102030405060708 0a0b 1112131415161718 1a1b", "arp");
  assert_shows(text, "arp.sender_hardware=0102030405060708 arp.sender_protocol=0a0b");
  assert_shows(text, "arp.target_hardware=1112131415161718 arp.target_protocol=1a1b");
}

static void empty_addresses_are_absent(void **state) {
  (void)state;
  const char *text = visit(1, ETHERNET "0001 0800 00 04 0001 0a000001 0a000002", "arp");
  assert_shows(text, "arp.operation=1 arp.sender_ip=10.0.0.1 arp.target_ip=10.0.0.2");
}

static void lengths_past_the_frame_are_malformed(void **state) {
  (void)state;
  const char *text = visit(1, ETHERNET "0001 0800 ff ff 0001 0a000001", "arp");
  assert_shows(text, "!malformed:arp.hardware_length");
}

static void cut_message_is_truncated(void **state) {
  (void)state;
  struct visit v = {.protocol = NP_NO_PROTOCOL};
  visit_cut(&v, 1, ETHERNET "0001 0800 06 04 0001 010203040506 c0a8", 60);
  assert_shows(v.text, "arp.sender_mac=01:02:03:04:05:06 !truncated:arp.sender_ip");
}

static void reverse_arp_is_the_same(void **state) {
  (void)state;
  const char *text = visit(1, "010203040506 0708090a0b0c 8035 0001 0800 06 04 0003", "arp");
  assert_shows(text, "arp.operation=3");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(ethernet_and_ipv4_have_typed_rows),
      cmocka_unit_test(other_kinds_are_bytes),
      cmocka_unit_test(empty_addresses_are_absent),
      cmocka_unit_test(lengths_past_the_frame_are_malformed),
      cmocka_unit_test(cut_message_is_truncated),
      cmocka_unit_test(reverse_arp_is_the_same),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
