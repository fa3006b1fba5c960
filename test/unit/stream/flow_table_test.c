/* flow_table_test.c - flows by their keys, beside a list that is searched from end to end. */
#include "stream/flow_table.h"

#include <stdlib.h>
#include <string.h>

#include "../cmocka_all.h"

enum { KEYS = 600, STEPS = 60000 };

/* What the table should have. */
struct model {
  bool there[KEYS];
  int64_t last[KEYS];
  uint32_t ended[NP_FLOW_ENDED + 1];
  struct np_flow_table *table;
};

static struct np_flow_entry *get_flow(struct np_flow_table *table, const struct np_flow_key *key,
                                      uint64_t around, bool *added) {
  return np__flow_table_get(table, key, around, np__flow_table_tag(table, key, around), added);
}

static struct np_flow_key key_of(uint32_t number) {
  struct np_flow_key key;
  memset(&key, 0, sizeof key);
  key.addresses[0][3] = (uint8_t)number;
  key.ports[0] = (uint16_t)(number / 7);
  key.ports[1] = (uint16_t)number;
  key.address_size = 4;
  return key;
}

static uint32_t number_of(const struct np_flow_entry *e) {
  return e->key.ports[1];
}

static uint32_t patience(void *context, const struct np_flow_entry *e) {
  (void)context;
  return 20 + e->key.ports[1] % 3U * 600; /* some longer than the wheel */
}

static void over(void *context, struct np_flow_entry *e, enum np_flow_close why) {
  struct model *m = context;
  assert_true(m->there[number_of(e)]);
  m->there[number_of(e)] = false;
  m->ended[why]++;
}

static uint32_t chance_state = 99;

static uint32_t chance(uint32_t below) {
  chance_state = chance_state * 1664525 + 1013904223;
  return (uint32_t)((uint64_t)(chance_state >> 8) * below >> 24);
}

static uint32_t count_of(const struct model *m) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < KEYS; i++) count += m->there[i];
  return count;
}

static void meet(struct model *m, uint32_t number, int64_t now) {
  const struct np_flow_key key = key_of(number);
  bool added;
  struct np_flow_entry *e = get_flow(m->table, &key, number % 2, &added);
  assert_non_null(e);
  assert_int_equal(added, !m->there[number]);
  if (added) e->flow.id = (uint64_t)now;
  m->there[number] = true;
  m->last[number] = now;
  np__flow_table_touch(m->table, e, now);
}

/* None is there that was silent longer than its patience. */
static void assert_nobody_is_late(const struct model *m, int64_t now) {
  for (uint32_t i = 0; i < KEYS; i++)
    if (m->there[i]) assert_true(now - m->last[i] < 20 + i % 3 * 600);
}

static void test_as_a_list(void **state) {
  (void)state;
  static struct model m;
  int64_t now = 1000;
  m.table = np__flow_table_new(300, patience, over, &m);
  np__flow_table_tick(m.table, now);
  for (int step = 0; step < STEPS; step++) {
    uint32_t what = chance(100);
    if (what < 90) {
      meet(&m, chance(KEYS), now);
    } else if (what < 95) {
      now += chance(what == 94 ? 700 : 6);
      np__flow_table_tick(m.table, now);
      assert_nobody_is_late(&m, now);
    } else {
      np__flow_table_tick(m.table, now - 50); /* it never goes back */
    }
    assert_int_equal(np__flow_table_count(m.table), count_of(&m));
    assert_true(np__flow_table_count(m.table) <= 300);
  }
  assert_true(m.ended[NP_FLOW_TIMEOUT] > 0);
  assert_true(m.ended[NP_FLOW_EVICTED] > 0);
  np__flow_table_end(m.table, NP_FLOW_ENDED, UINT32_MAX);
  assert_int_equal(count_of(&m), 0);
  np__flow_table_free(m.table);
}

static void test_one_sided_goes_first(void **state) {
  (void)state;
  static struct model m;
  bool added;
  memset(&m, 0, sizeof m);
  m.table = np__flow_table_new(4, patience, over, &m);
  for (uint32_t i = 0; i < 4; i++) {
    const struct np_flow_key key = key_of(i * 3);
    struct np_flow_entry *e = get_flow(m.table, &key, 0, &added);
    m.there[i * 3] = true;
    if (i != 2) e->flow.flags |= NP_FLOW_ANSWERED;
  }
  np__flow_table_evict(m.table);
  assert_false(m.there[6]);
  assert_int_equal(np__flow_table_count(m.table), 3);
  np__flow_table_free(m.table);
}

/* Who came first goes first: the newest may be half of a handshake. */
static void test_who_came_first_goes_first(void **state) {
  (void)state;
  static struct model m;
  memset(&m, 0, sizeof m);
  m.table = np__flow_table_new(100, patience, over, &m);
  np__flow_table_tick(m.table, 1000);
  for (uint32_t i = 0; i < 30; i++) meet(&m, i * 3, 1000);
  for (uint32_t i = 0; i < 20; i++) {
    np__flow_table_evict(m.table);
    assert_false(m.there[i * 3]);
    assert_true(m.there[i * 3 + 3]);
  }
  np__flow_table_free(m.table);
}

/* Flows that go on stand in the wheel where they were due once: in front of a flood, which must not
 * push them out. */
static void test_flows_that_go_on_are_not_in_front(void **state) {
  enum { LONG = 20, FLOOD = 30 };
  (void)state;
  static struct model m;
  bool added;
  memset(&m, 0, sizeof m);
  m.table = np__flow_table_new(100, patience, over, &m);
  np__flow_table_tick(m.table, 1000);
  for (uint32_t i = 0; i < LONG; i++) meet(&m, i * 3 + 1, 1000);
  np__flow_table_tick(m.table, 1500);
  for (uint32_t i = 0; i < LONG; i++) {
    const struct np_flow_key key = key_of(i * 3 + 1);
    struct np_flow_entry *e = get_flow(m.table, &key, (i * 3 + 1) % 2, &added);
    e->flow.flags |= NP_FLOW_ANSWERED;
    np__flow_table_touch(m.table, e, 1500);
  }
  for (uint32_t i = 0; i < FLOOD; i++) meet(&m, 300 + i * 3, 1500);
  for (uint32_t i = 0; i < FLOOD; i++) np__flow_table_evict(m.table);
  for (uint32_t i = 0; i < LONG; i++) assert_true(m.there[i * 3 + 1]);
  assert_int_equal(np__flow_table_count(m.table), LONG);
  np__flow_table_free(m.table);
}

/* Around is part of what a flow is. */
static void test_surroundings(void **state) {
  (void)state;
  static struct model m;
  bool added;
  m.table = np__flow_table_new(10, patience, over, &m);
  const struct np_flow_key key = key_of(1);
  const struct np_flow_entry *first = get_flow(m.table, &key, 0, &added);
  assert_ptr_not_equal(first, get_flow(m.table, &key, 1, &added));
  assert_ptr_equal(first, get_flow(m.table, &key, 0, &added));
  np__flow_table_free(m.table);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_as_a_list),
      cmocka_unit_test(test_one_sided_goes_first),
      cmocka_unit_test(test_who_came_first_goes_first),
      cmocka_unit_test(test_flows_that_go_on_are_not_in_front),
      cmocka_unit_test(test_surroundings),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
