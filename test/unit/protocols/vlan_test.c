/* vlan_test.c - tags, stacks of tags, tags before 802.3 frames. */
#include "visit.h"

#define ETHERNET "010203040506 0708090a0b0c "

static void tag_has_four_fields(void **state) {
  (void)state;
  const char *text = visit(1, ETHERNET "8100 b064 0806 0001", NULL);
  assert_shows(text, "vlan.priority=5 vlan.dei=1 vlan.id=100 vlan.ethertype=2054");
  assert_shows(text, "arp.hardware_type=1");
}

static void tags_stack(void **state) {
  (void)state;
  const char *text = visit(1, ETHERNET "88a8 2064 8100 0001 0806 0001", NULL);
  assert_shows(text, "vlan.id=100 vlan.ethertype=33024 vlan.priority=0 vlan.dei=0 vlan.id=1");
  text = visit(1, ETHERNET "9100 2064 9100 0fff 8100 0003 0806 0001", NULL);
  assert_shows(text, "vlan.id=4095 vlan.ethertype=33024 vlan.priority=0 vlan.dei=0 vlan.id=3");
  assert_shows(text, "arp.hardware_type=1");
}

static void length_leads_to_llc(void **state) {
  (void)state;
  const char *text = visit(1, ETHERNET "8100 0001 0003 424203 0000", NULL);
  assert_shows(text, "vlan.id=1 vlan.length=3 llc.dsap=66");
  assert_null(strstr(text, "vlan.ethertype"));
}

static void length_past_the_frame_is_malformed(void **state) {
  (void)state;
  const char *text = visit(1, ETHERNET "8100 0001 0009 424203", NULL);
  assert_shows(text, "!malformed:vlan.length");
  assert_shows(text, "llc.dsap=66");
}

static void value_between_length_and_ethertype_is_malformed(void **state) {
  (void)state;
  const char *text = visit(1, ETHERNET "8100 0001 05dd 424203", NULL);
  assert_shows(text, "!malformed:vlan.ethertype");
}

static void cut_tag_is_truncated(void **state) {
  (void)state;
  struct visit v = {.protocol = NP_NO_PROTOCOL};
  visit_cut(&v, 1, ETHERNET "8100 b064", 60);
  assert_shows(v.text, "vlan.priority=5 vlan.dei=1 vlan.id=100 !truncated:vlan");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(tag_has_four_fields),
      cmocka_unit_test(tags_stack),
      cmocka_unit_test(length_leads_to_llc),
      cmocka_unit_test(length_past_the_frame_is_malformed),
      cmocka_unit_test(value_between_length_and_ethertype_is_malformed),
      cmocka_unit_test(cut_tag_is_truncated),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
