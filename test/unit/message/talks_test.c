/* talks_test.c - what is kept by the ids of flows. */
#include "message/talks.h"

#include <stdlib.h>

#include "../cmocka_all.h"

enum { FLOWS = 5000 };

/* Any order of adding and removing leaves those that were not removed, and no others. */
static void test_any_order(void **state) {
  (void)state;
  static bool is_there[FLOWS];
  struct np_talks talks = {NULL, 0, 0};
  uint32_t random = 1;
  assert_null(np__talks_find(&talks, 1));
  for (uint32_t i = 0; i < FLOWS * 8; i++) {
    random = random * 1664525U + 1013904223U;
    uint32_t flow = (random >> 8) % FLOWS;
    struct np_talk_entry *entry = np__talks_find(&talks, flow);
    assert_int_equal(entry != NULL, is_there[flow]);
    if (entry) {
      assert_int_equal(entry->flow, flow);
      np__talks_remove(&talks, entry);
    } else {
      assert_non_null(np__talks_add(&talks, flow));
    }
    is_there[flow] = !is_there[flow];
  }
  for (uint32_t flow = 0; flow < FLOWS; flow++)
    assert_int_equal(np__talks_find(&talks, flow) != NULL, is_there[flow]);
  free(talks.slots);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_any_order)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
