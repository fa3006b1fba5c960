/* flow_table_test.c - flows by their keys, beside a list that is searched from end to end. */
#include "stream/flow_table.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "../cmocka_all.h"

enum { KEYS = 600, STEPS = 60000 };

/* What the table should have. */
struct model {
  bool one_bucket; /* all keys have one tag, as if somebody had found keys that collide */
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
  const uint64_t around = number % 2;
  const uint32_t tag = m->one_bucket ? 7 : np__flow_table_tag(m->table, &key, around);
  struct np_flow_entry *e = np__flow_table_get(m->table, &key, around, tag, &added);
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

static void assert_as_a_list(bool one_bucket) {
  static struct model m;
  int64_t now = 1000;
  memset(&m, 0, sizeof m);
  m.one_bucket = one_bucket;
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

static void test_as_a_list(void **state) {
  (void)state;
  assert_as_a_list(false);
}

static void test_in_one_bucket(void **state) {
  (void)state;
  assert_as_a_list(true);
}

/* ---- Keys that somebody has aimed at ---- */

enum { AIMED = 256, SLOT = 0x3ff };

static struct np_flow_key aimed_key(uint32_t number) {
  struct np_flow_key key = key_of(0);
  memcpy(key.addresses[1], &number, sizeof number);
  return key;
}

/* Keys whose tags end in the same ten bits, in this table. */
static void aim(const struct np_flow_table *table, struct np_flow_key keys[AIMED]) {
  uint32_t found = 0;
  for (uint32_t number = 0; found < AIMED; number++) {
    const struct np_flow_key key = aimed_key(number);
    if ((np__flow_table_tag(table, &key, 0) & SLOT) == 0) keys[found++] = key;
  }
}

static void test_keys_that_collide_in_one_table_do_not_in_another(void **state) {
  (void)state;
  static struct np_flow_key keys[AIMED];
  static uint32_t slots[SLOT + 1];
  struct np_flow_table *known = np__flow_table_new(1000, patience, over, NULL);
  struct np_flow_table *other = np__flow_table_new(1000, patience, over, NULL);
  uint32_t most = 0;
  aim(known, keys);
  for (uint32_t i = 0; i < AIMED; i++) {
    const uint32_t slot = np__flow_table_tag(other, &keys[i], 0) & SLOT;
    if (++slots[slot] > most) most = slots[slot];
  }
  assert_true(most <= 8); /* of 256 in 1024 slots, by chance: less than once in 10^9 runs more */
  np__flow_table_free(known);
  np__flow_table_free(other);
}

/* What so many looks for keys take, in ns. */
static double look_for(struct np_flow_table *table, const struct np_flow_key *keys) {
  struct timespec from, to;
  bool added;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &from);
  for (int again = 0; again < 200; again++)
    for (uint32_t i = 0; i < AIMED; i++) get_flow(table, &keys[i], 0, &added);
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &to);
  return (double)(to.tv_sec - from.tv_sec) * 1e9 + (double)(to.tv_nsec - from.tv_nsec);
}

static double least_of(double one, double other) {
  return one < other ? one : other;
}

static void test_a_flood_of_aimed_keys_takes_no_longer(void **state) {
  (void)state;
  static struct np_flow_key aimed[AIMED], random_keys[AIMED];
  struct np_flow_table *known = np__flow_table_new(1000, patience, over, NULL);
  struct np_flow_table *one = np__flow_table_new(1000, patience, over, NULL);
  struct np_flow_table *two = np__flow_table_new(1000, patience, over, NULL);
  aim(known, aimed);
  for (uint32_t i = 0; i < AIMED; i++) random_keys[i] = aimed_key(chance(1 << 24));
  /* In turns, so that what else the machine does hits both; of each the least counts. */
  double least = 1e18, least_random = 1e18;
  for (int round = 0; round < 15; round++) {
    least = least_of(least, look_for(one, aimed));
    least_random = least_of(least_random, look_for(two, random_keys));
  }
  const double ratio = least / least_random;
  if (ratio > 1.5) fail_msg("aimed keys take %.2f times as long as others", ratio);
  np__flow_table_free(known);
  np__flow_table_free(one);
  np__flow_table_free(two);
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
      cmocka_unit_test(test_in_one_bucket),
      cmocka_unit_test(test_keys_that_collide_in_one_table_do_not_in_another),
      cmocka_unit_test(test_a_flood_of_aimed_keys_takes_no_longer),
      cmocka_unit_test(test_one_sided_goes_first),
      cmocka_unit_test(test_who_came_first_goes_first),
      cmocka_unit_test(test_flows_that_go_on_are_not_in_front),
      cmocka_unit_test(test_surroundings),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
