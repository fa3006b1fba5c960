/* facts_test.c - counts, times and lengths, of all packets and of each interface. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "np/facts.h"

static struct np_block *block_of(const struct np_record *records, uint32_t count) {
  static const uint8_t bytes[2048];
  struct np_block *block = np_block_new(NULL);
  assert_non_null(block);
  for (uint32_t i = 0; i < count; i++) assert_true(np_block_copy(block, NULL, &records[i], bytes));
  return block;
}

static void test_nothing(void **state) {
  (void)state;
  struct np_facts *facts = np_facts_new();
  struct np_interface_facts of;
  struct np_tally total;
  bool in_order = false;
  np_facts_total(facts, &total, &in_order);
  assert_int_equal(total.packets, 0);
  assert_true(in_order);
  assert_false(np_facts_interface(facts, 0, &of));
  np_facts_free(facts);
}

/* Packets without a time count, but make no first, last or order. */
static void test_no_time(void **state) {
  (void)state;
  static const struct np_record records[] = {{.timestamp_ns = NP_NO_TIME},
                                             {.timestamp_ns = -5, .interface_id = 1},
                                             {.timestamp_ns = NP_NO_TIME},
                                             {.timestamp_ns = 7, .interface_id = 1}};
  struct np_facts *facts = np_facts_new();
  struct np_block *block = block_of(records, 4);
  assert_int_equal(np_facts_add(facts, block, 0, NULL), NP_OK);
  np_block_free(block);
  struct np_tally total;
  struct np_interface_facts of;
  bool in_order = false;
  np_facts_total(facts, &total, &in_order);
  assert_true(in_order);
  assert_int_equal(total.packets, 4);
  assert_int_equal(total.timed, 2);
  assert_true(total.first_ns == -5 && total.last_ns == 7);
  assert_true(np_facts_interface(facts, 0, &of));
  assert_int_equal(of.tally.packets, 2);
  assert_int_equal(of.tally.timed, 0);
  np_facts_free(facts);
}

static void test_interfaces(void **state) {
  (void)state;
  static const struct np_record records[] = {
      {.timestamp_ns = 999, .caplen = 1, .len = 1}, /* before `first` */
      {.timestamp_ns = 50, .caplen = 60, .len = 1500, .interface_id = 3, .link_type = 1},
      {.timestamp_ns = 70, .caplen = 40, .len = 40, .interface_id = 3, .link_type = 101},
      {.timestamp_ns = 70, .caplen = 90, .len = 900, .interface_id = 3, .link_type = 1},
  };
  struct np_facts *facts = np_facts_new();
  struct np_block *block = block_of(records, 4);
  assert_int_equal(np_facts_add(facts, block, 1, NULL), NP_OK);
  np_block_free(block);
  struct np_tally total;
  bool in_order = false;
  np_facts_total(facts, &total, &in_order);
  assert_true(in_order);
  assert_int_equal(total.packets, 3);
  assert_int_equal(total.bytes, 2440);
  assert_int_equal(total.captured_bytes, 190);
  assert_int_equal(total.first_ns, 50);
  assert_int_equal(total.last_ns, 70);
  assert_int_equal(total.smallest, 40);
  assert_int_equal(total.largest, 1500);
  assert_int_equal(total.cut, 2);
  assert_int_equal(total.cut_smallest, 60);
  assert_int_equal(total.cut_largest, 90);
  struct np_interface_facts of;
  assert_true(np_facts_interface(facts, 0, &of));
  assert_int_equal(of.interface_id, 3);
  assert_int_equal(of.link_type, 1);
  assert_int_equal(of.tally.packets, 2);
  assert_true(np_facts_interface(facts, 1, &of));
  assert_int_equal(of.link_type, 101);
  assert_int_equal(of.tally.bytes, 40);
  assert_false(np_facts_interface(facts, 2, &of));
  np_facts_free(facts);
}

static void test_order_over_blocks(void **state) {
  (void)state;
  static const struct np_record first = {.timestamp_ns = 50}, second = {.timestamp_ns = 49};
  struct np_facts *facts = np_facts_new();
  struct np_block *a = block_of(&first, 1), *b = block_of(&second, 1);
  struct np_tally total;
  bool in_order = false;
  np_facts_add(facts, a, 0, NULL);
  np_facts_total(facts, &total, &in_order);
  assert_true(in_order);
  np_facts_add(facts, b, 0, NULL);
  np_facts_total(facts, &total, &in_order);
  assert_false(in_order);
  assert_int_equal(total.first_ns, 49);
  assert_int_equal(total.last_ns, 50);
  np_block_free(a);
  np_block_free(b);
  np_facts_free(facts);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_nothing),
      cmocka_unit_test(test_no_time),
      cmocka_unit_test(test_interfaces),
      cmocka_unit_test(test_order_over_blocks),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
