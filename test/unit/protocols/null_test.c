/* null_test.c - loopback headers in any byte order, and captures without a header. */
#include "visit.h"

#define IP "4500001400010000 40fd0000 0a000001 0a0000fe"

static void family_reads_in_both_orders(void **state) {
  (void)state;
  assert_shows(visit(0, "02000000" IP, NULL), "null.family=2 ip.version=4");
  assert_shows(visit(0, "00000002" IP, NULL), "null.family=2 ip.version=4");
  assert_shows(visit(0, "00020000" IP, NULL), "null.family=2 ip.version=4");
}

static void systems_number_ipv6_differently(void **state) {
  (void)state;
  assert_shows(visit(0, "18000000 60", NULL), "null.family=24 ip6.version=6");
  assert_shows(visit(0, "0000001c 60", NULL), "null.family=28 ip6.version=6");
  assert_shows(visit(0, "1e000000 60", NULL), "null.family=30 ip6.version=6");
  assert_shows(visit(0, "0a000000 60", NULL), "null.family=10 ip6.version=6");
}

static void large_value_is_an_ethertype(void **state) {
  (void)state;
  assert_shows(visit(0, "00000800" IP, NULL), "null.ethertype=2048 ip.version=4");
  assert_shows(visit(0, "00080000" IP, NULL), "null.ethertype=2048 ip.version=4");
}

/* Two bytes that nobody filled, or of IRIX: the values are tshark's. */
static void ethertypes_behind_other_bytes(void **state) {
  (void)state;
  assert_shows(visit(0, "0f000800" IP, NULL), "null.ethertype=2048 ip.version=4");
  assert_shows(visit(0, "0f0086dd 60", NULL), "null.ethertype=34525 ip6.version=6");
  assert_shows(visit(0, "00080f00" IP, NULL), "null.ethertype=3840");
  assert_shows(visit(0, "f0050000" IP, NULL), "null.ethertype=1520");
  assert_shows(visit(0, "dd050000" IP, NULL), "null.ethertype=1501");
  assert_shows(visit(0, "0000dd05" IP, NULL), "null.ethertype=56581");
  assert_shows(visit(0, "00060000" IP, NULL), "null.ethertype=1536");
  assert_null(strstr(visit(0, "ff030021" IP, NULL), "null.ethertype")); /* PPP */
}

static void unknown_family_has_no_child(void **state) {
  (void)state;
  const char *text = visit(0, "07000000" IP, NULL);
  assert_shows(text, "null.family=7");
  assert_null(strstr(text, "ip."));
}

static void loop_is_in_network_order_only(void **state) {
  (void)state;
  assert_shows(visit(108, "00000002" IP, NULL), "loop.family=2 ip.version=4");
  assert_null(strstr(visit(108, "02000000" IP, NULL), "ip."));
}

static void raw_looks_at_the_version(void **state) {
  (void)state;
  assert_shows(visit(101, IP, NULL), "ip.version=4");
  assert_shows(visit(12, IP, NULL), "ip.version=4");
  assert_shows(visit(14, "60", NULL), "!malformed:ip6");
  assert_string_equal(visit(101, "", NULL), " ");
  assert_string_equal(visit(101, "2345", NULL), " ");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(family_reads_in_both_orders),
      cmocka_unit_test(systems_number_ipv6_differently),
      cmocka_unit_test(large_value_is_an_ethertype),
      cmocka_unit_test(ethertypes_behind_other_bytes),
      cmocka_unit_test(unknown_family_has_no_child),
      cmocka_unit_test(loop_is_in_network_order_only),
      cmocka_unit_test(raw_looks_at_the_version),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
