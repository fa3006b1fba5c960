/* datagram_test.c - fragments of one datagram: overlaps by the tables of hosts, all small sets. */
#include "stream/datagram.h"

#include <stdlib.h>
#include <string.h>

#include "../cmocka_all.h"

enum { UNIT = NP_FRAGMENT_UNIT, UNITS = 6 };

struct told {
  uint32_t start, units;
  char letter;
  bool more;
};

static enum np_datagram_result tell(struct np_datagram *d, enum np_ip_policy policy, bool is_ip6,
                                    const struct told *t) {
  const struct np_fragment f = {.id.protocol = is_ip6 ? NP_FRAGMENT_IPV6 : 17, /* UDP */
                                .start = t->start * UNIT,
                                .length = t->units * UNIT,
                                .more = t->more};
  uint8_t bytes[32 * UNIT];
  bool conflict;
  memset(bytes, t->letter, sizeof bytes);
  return np__datagram_add(d, policy, &(struct np_datagram_fragment){&f, bytes, 1}, &conflict);
}

static void read_slots(const struct np_datagram *d, char *out, uint32_t units) {
  uint8_t payload[64 * UNIT], numbers[64 * 8];
  assert_true(np__datagram_is_complete(d));
  assert_int_equal(d->end, units * UNIT);
  np__datagram_write(d, numbers, payload);
  for (uint32_t i = 0; i < units; i++) {
    out[i] = (char)payload[i * UNIT];
    for (uint32_t k = 1; k < UNIT; k++) assert_int_equal(payload[i * UNIT + k], payload[i * UNIT]);
  }
  out[units] = '\0';
}

/* Novak, "Target-Based Fragmentation Reassembly", 2005, figure 1; the places in units. */
static const struct told novak[] = {{0, 3, 'A', true},  {4, 2, 'B', true},  {6, 3, 'C', true},
                                    {10, 1, 'D', true}, {13, 2, 'E', true}, {15, 3, 'F', true},
                                    {18, 2, 'G', true}, {20, 2, 'H', true}, {22, 1, 'I', true},
                                    {1, 4, 'J', true},  {6, 3, 'K', true},  {9, 3, 'L', true},
                                    {12, 3, 'M', true}, {16, 1, 'N', true}, {19, 1, 'O', true},
                                    {20, 1, 'P', true}, {22, 2, 'Q', false}};

enum { NOVAK = sizeof novak / sizeof novak[0] };

static void test_overlaps_of_hosts(void **state) {
  static const struct {
    enum np_ip_policy policy;
    const char *slots;
  } rows[] = {
      {NP_IP_FIRST, "AAAJBBCCCLDLMEEFFFGGHHIQ"},   {NP_IP_LAST, "AJJJJBKKKLLLMMMFNFGOPHQQ"},
      {NP_IP_BSD, "AAAJJBCCCLLLMMMFFFGGHHIQ"},     {NP_IP_OLD_LINUX, "AAAJJBKKKLLLMMMFFFGGPHQQ"},
      {NP_IP_WINDOWS, "AAAJBBCCCLLLMEEFFFGGHHIQ"}, {NP_IP_SOLARIS, "AAAJBBCCCLLLMMMFFFGGHHIQ"}};
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    struct np_datagram d = {.first_part = NULL};
    char slots[64];
    for (uint32_t k = 0; k < NOVAK; k++)
      assert_int_equal(tell(&d, rows[i].policy, false, &novak[k]), NP_DATAGRAM_KEPT);
    read_slots(&d, slots, 24);
    assert_string_equal(slots, rows[i].slots);
    assert_int_equal(d.fragments, NOVAK);
    np__datagram_clear(&d);
  }
}

/* ---- All sets of two and three fragments on six units ---- */

/* Every fragment that can be: a place, a length, whether others follow. */
static uint32_t all_fragments(struct told *list) {
  uint32_t count = 0;
  for (uint32_t start = 0; start < UNITS; start++)
    for (uint32_t units = 1; start + units <= UNITS; units++)
      for (uint32_t more = 0; more < 2; more++)
        list[count++] = (struct told){start, units, 0, more != 0};
  return count;
}

/* What was taken of a set, unit by unit: who of those that were told has it can have it. */
static void check_set(const struct told *set, uint32_t count, enum np_ip_policy policy,
                      bool is_ip6) {
  struct np_datagram d = {.first_part = NULL};
  bool claimed[3][UNITS] = {{false}};
  bool ends = false, drops = false;
  uint32_t end = 0;
  for (uint32_t i = 0; i < count && !drops; i++) {
    struct told t = set[i];
    t.letter = (char)('a' + i);
    enum np_datagram_result result = tell(&d, policy, is_ip6, &t);
    drops = result == NP_DATAGRAM_OVERLAP;
    if (result != NP_DATAGRAM_KEPT && result != NP_DATAGRAM_DUPLICATE) continue;
    for (uint32_t u = 0; u < t.units; u++) claimed[i][t.start + u] = true;
    if (t.more) continue;
    ends = true;
    end = t.start + t.units;
  }
  if (!drops) {
    bool all = ends;
    for (uint32_t u = 0; u < end; u++) all &= claimed[0][u] || claimed[1][u] || claimed[2][u];
    assert_int_equal(np__datagram_is_complete(&d), all);
    if (all) {
      char slots[UNITS + 1];
      read_slots(&d, slots, end);
      for (uint32_t u = 0; u < end; u++) assert_true(claimed[slots[u] - 'a'][u]);
    }
  }
  np__datagram_clear(&d);
}

static void test_all_small_sets(void **state) {
  struct told all[UNITS * UNITS * 2];
  uint32_t count = all_fragments(all);
  (void)state;
  for (int policy = NP_IP_FIRST; policy <= NP_IP_WINDOWS + 1; policy++) {
    bool is_ip6 = policy > NP_IP_WINDOWS;
    enum np_ip_policy by = is_ip6 ? NP_IP_FIRST : (enum np_ip_policy)policy;
    for (uint32_t a = 0; a < count; a++)
      for (uint32_t b = 0; b < count; b++) {
        const struct told pair[] = {all[a], all[b]};
        check_set(pair, 2, by, is_ip6);
        for (uint32_t c = 0; c < count; c++) {
          const struct told three[] = {all[a], all[b], all[c]};
          check_set(three, 3, by, is_ip6);
        }
      }
  }
}

/* ---- Linux, and IPv6 ---- */

/* What Linux since 4.19 does with a second fragment: within the first one it is passed over. */
static void test_linux_drops_what_overlaps(void **state) {
  (void)state;
  const struct told first = {1, 3, 'a', true};
  for (uint32_t start = 0; start < UNITS; start++)
    for (uint32_t units = 1; units <= UNITS; units++) {
      struct np_datagram d = {.first_part = NULL};
      const struct told second = {start, units, 'b', true};
      bool apart = start + units <= 1 || start >= 4, within = start >= 1 && start + units <= 4;
      tell(&d, NP_IP_LINUX, false, &first);
      assert_int_equal(tell(&d, NP_IP_LINUX, false, &second), apart    ? NP_DATAGRAM_KEPT
                                                              : within ? NP_DATAGRAM_DUPLICATE
                                                                       : NP_DATAGRAM_OVERLAP);
      np__datagram_clear(&d);
    }
}

/* Fragments that came one behind the other are one run; others are not. */
static void test_linux_takes_runs_for_one(void **state) {
  (void)state;
  static const struct told row[] = {{0, 1, 'a', true}, {1, 1, 'b', true}, {0, 2, 'c', true}};
  static const struct told turned[] = {{1, 1, 'a', true}, {0, 1, 'b', true}, {0, 2, 'c', true}};
  struct np_datagram d = {.first_part = NULL};
  for (uint32_t i = 0; i < 2; i++) tell(&d, NP_IP_LINUX, false, &row[i]);
  assert_int_equal(tell(&d, NP_IP_LINUX, false, &row[2]), NP_DATAGRAM_DUPLICATE);
  np__datagram_clear(&d);
  for (uint32_t i = 0; i < 2; i++) tell(&d, NP_IP_LINUX, false, &turned[i]);
  assert_int_equal(tell(&d, NP_IP_LINUX, false, &turned[2]), NP_DATAGRAM_OVERLAP);
  np__datagram_clear(&d);
}

static void test_ip6_drops_what_overlaps(void **state) { /* RFC 5722; RFC 8200, 4.5 */
  (void)state;
  static const struct told again[] = {{0, 2, 'a', true}, {0, 2, 'a', true}};
  static const struct told other[] = {{0, 2, 'a', true}, {0, 2, 'b', true}};
  static const struct told within[] = {{0, 2, 'a', true}, {0, 1, 'a', true}};
  struct np_datagram d = {.first_part = NULL};
  tell(&d, NP_IP_LAST, true, &again[0]);
  assert_int_equal(tell(&d, NP_IP_LAST, true, &again[1]), NP_DATAGRAM_DUPLICATE);
  assert_int_equal(d.fragments, 2);
  assert_int_equal(tell(&d, NP_IP_LAST, true, &other[1]), NP_DATAGRAM_OVERLAP);
  assert_int_equal(tell(&d, NP_IP_LAST, true, &within[1]), NP_DATAGRAM_OVERLAP);
  np__datagram_clear(&d);
}

/* ---- What can be no fragment ---- */

static enum np_datagram_result tell_bytes(struct np_datagram *d, uint32_t protocol, uint32_t start,
                                          uint32_t length, bool more) {
  static const uint8_t bytes[70000];
  const struct np_fragment f = {.id.protocol = protocol,
                                .header = protocol == NP_FRAGMENT_IPV6 ? 0 : 20,
                                .start = start,
                                .length = length,
                                .more = more};
  bool conflict;
  return np__datagram_add(d, NP_IP_FIRST, &(struct np_datagram_fragment){&f, bytes, 1}, &conflict);
}

static void test_bad_fragments(void **state) {
  (void)state;
  enum { UDP = 17, SIX = NP_FRAGMENT_IPV6 };
  struct np_datagram d = {.first_part = NULL};
  assert_int_equal(tell_bytes(&d, UDP, 8, 0, false), NP_DATAGRAM_BAD);
  assert_int_equal(tell_bytes(&d, UDP, 8, 7, true), NP_DATAGRAM_BAD); /* less than a unit */
  assert_int_equal(tell_bytes(&d, SIX, 8, 9, true), NP_DATAGRAM_BAD);
  assert_int_equal(tell_bytes(&d, UDP, 65504, 12, false), NP_DATAGRAM_BAD); /* 65536 in all */
  assert_int_equal(tell_bytes(&d, SIX, 65528, 8, false), NP_DATAGRAM_BAD);
  assert_int_equal(tell_bytes(&d, UDP, 65504, 11, false), NP_DATAGRAM_KEPT);
  assert_int_equal(tell_bytes(&d, UDP, 65504, 10, false), NP_DATAGRAM_BAD); /* another end */
  np__datagram_clear(&d);
  assert_int_equal(tell_bytes(&d, UDP, 16, 9, true), NP_DATAGRAM_KEPT); /* cut to a unit */
  assert_int_equal(d.furthest, 24);
  assert_int_equal(tell_bytes(&d, UDP, 8, 8, false), NP_DATAGRAM_BAD); /* others lie behind it */
  assert_int_equal(d.fragments, 1);
  np__datagram_clear(&d);
}

static void test_memory_is_counted(void **state) {
  (void)state;
  struct np_datagram d = {.first_part = NULL};
  assert_int_equal(tell_bytes(&d, 17, 0, 800, true), NP_DATAGRAM_KEPT);
  assert_true(d.memory > 800 && d.memory < 1000);
  np__datagram_clear(&d);
  assert_int_equal(d.memory, 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_overlaps_of_hosts),
                                     cmocka_unit_test(test_all_small_sets),
                                     cmocka_unit_test(test_linux_drops_what_overlaps),
                                     cmocka_unit_test(test_linux_takes_runs_for_one),
                                     cmocka_unit_test(test_ip6_drops_what_overlaps),
                                     cmocka_unit_test(test_bad_fragments),
                                     cmocka_unit_test(test_memory_is_counted)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
