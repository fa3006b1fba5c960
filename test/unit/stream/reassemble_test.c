/* reassemble_test.c - one direction of a TCP connection. */
#include "stream/reassemble.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../cmocka_all.h"

enum { ROOM = 1 << 17 };

/* What came of a stream. */
struct heard {
  char text[ROOM];
  uint64_t length;
  uint32_t gaps, conflicts;
  enum np_gap_reason reason;
  char kept[64], other[64];
};

static void on_data(void *context, const struct np_stream_data *data) {
  struct heard *heard = context;
  assert_int_equal(data->offset, heard->length);
  assert_true(data->offset + data->length < ROOM);
  memcpy(heard->text + data->offset, data->bytes, data->length);
  heard->length += data->length;
}

/* Lost bytes are dots. */
static void on_gap(void *context, uint64_t offset, uint64_t length, enum np_gap_reason reason) {
  struct heard *heard = context;
  assert_int_equal(offset, heard->length);
  assert_true(length > 0);
  heard->gaps++;
  heard->reason = reason;
  if (offset + length < ROOM) memset(heard->text + offset, '.', length);
  heard->length += length;
}

static void on_conflict(void *context, const struct np_stream_conflict *conflict) {
  struct heard *heard = context;
  heard->conflicts++;
  snprintf(heard->kept, sizeof heard->kept, "%.*s", (int)conflict->length,
           (const char *)conflict->kept);
  snprintf(heard->other, sizeof heard->other, "%.*s", (int)conflict->length,
           (const char *)conflict->other);
}

static struct np_stream_bytes counts;

static struct np_half_rules rules(enum np_tcp_policy policy) {
  counts = (struct np_stream_bytes){.seen = 0};
  return (struct np_half_rules){.policy = policy,
                                .most_waiting = 4 << 20,
                                .most_extents = 4096,
                                .history = 8 << 10,
                                .most_history = 64 << 10,
                                .calls = {on_data, on_gap, on_conflict},
                                .counts = &counts};
}

static uint64_t packet_number;

static void add_bytes(struct np_half *h, const struct np_half_rules *r, struct heard *heard,
                      uint32_t sequence, const void *bytes, uint32_t length) {
  const struct np_segment s = {sequence, length, length, bytes, {++packet_number, 0}};
  np__half_add(h, r, heard, &s);
}

static void add(struct np_half *h, const struct np_half_rules *r, struct heard *heard,
                uint32_t sequence, const char *text) {
  add_bytes(h, r, heard, sequence, text, (uint32_t)strlen(text));
}

/* Every byte that came is counted once. */
static void assert_conserved(const struct np_half *h) {
  const struct np_stream_bytes *c = &counts;
  assert_int_equal(c->waiting, h->waiting.bytes);
  assert_int_equal(c->seen, c->delivered + c->duplicate + c->conflict + c->out_of_window +
                                c->before_start + c->after_close + c->over_cap + c->unchecked +
                                c->waiting);
}

/* ---- Overlaps ---------------------------------------------------------------------------------
 */

/* Segments of Novak and Sturges, 2007: sequence number behind the SYN's, and what they carry. */
static const struct {
  uint32_t at;
  const char *text;
} segments[] = {{2, "AAA"},  {6, "BB"},  {8, "CCC"}, {12, "D"},   {15, "EE"}, {17, "FFF"},
                {20, "GG"},  {22, "HH"}, {24, "I"},  {3, "JJJJ"}, {8, "KKK"}, {11, "LLL"},
                {14, "MMM"}, {18, "N"},  {21, "O"},  {22, "P"},   {24, "QQ"}, {1, "0"}};

static const struct {
  enum np_tcp_policy policy;
  const char *stream;
} policies[] = {
    {NP_TCP_FIRST, "0AAAJBBCCCLDLMEEFFFGGHHIQ"},  {NP_TCP_LAST, "0AJJJJBKKKLLLMMMFNFGOPHQQ"},
    {NP_TCP_BSD, "0AAAJJBCCCLLLMMMFFFGGHHIQ"},    {NP_TCP_WINDOWS, "0AAAJJBCCCLLLMMMFFFGGHHIQ"},
    {NP_TCP_LINUX, "0AAAJJBCCCLLLMMMFFFGGHHQQ"},  {NP_TCP_OLD_LINUX, "0AAAJJBKKKLLLMMMFFFGGHHQQ"},
    {NP_TCP_SOLARIS, "0AJJJBBKKKLLLMMMFFFGGHHQQ"}};

static const uint32_t first_numbers[] = {0, 1, UINT32_MAX, UINT32_MAX - 10};

static void test_policies(void **state) {
  (void)state;
  for (size_t p = 0; p < sizeof policies / sizeof policies[0]; p++) {
    for (size_t n = 0; n < sizeof first_numbers / sizeof first_numbers[0]; n++) {
      const struct np_half_rules r = rules(policies[p].policy);
      struct np_half h = {.begun = false};
      static struct heard heard;
      memset(&heard, 0, sizeof heard);
      np__half_begin(&h, first_numbers[n] + 1);
      for (size_t i = 0; i < sizeof segments / sizeof segments[0]; i++)
        add(&h, &r, &heard, first_numbers[n] + segments[i].at, segments[i].text);
      assert_string_equal(heard.text, policies[p].stream);
      assert_true(heard.conflicts > 0);
      assert_int_equal(h.waiting.count, 0);
      assert_conserved(&h);
      np__half_clear(&h);
    }
  }
}

static void test_conflict_tells_both(void **state) {
  (void)state;
  const struct np_half_rules r = rules(NP_TCP_FIRST);
  struct np_half h = {.begun = false};
  static struct heard heard;
  memset(&heard, 0, sizeof heard);
  np__half_begin(&h, 100);
  add(&h, &r, &heard, 100, "hello world");
  add(&h, &r, &heard, 106, "earth");
  assert_int_equal(heard.conflicts, 1);
  assert_string_equal(heard.kept, "world");
  assert_string_equal(heard.other, "earth");
  assert_int_equal(counts.conflict, 4); /* the r is in both */
  assert_int_equal(counts.duplicate, 1);
  add(&h, &r, &heard, 100, "hello");
  assert_int_equal(heard.conflicts, 1);
  assert_conserved(&h);
  np__half_clear(&h);
}

/* ---- Gaps -------------------------------------------------------------------------------------
 */

static void test_gap_when_acknowledged(void **state) {
  (void)state;
  const struct np_half_rules r = rules(NP_TCP_FIRST);
  struct np_half h = {.begun = false};
  static struct heard heard;
  memset(&heard, 0, sizeof heard);
  np__half_begin(&h, 1);
  add(&h, &r, &heard, 1, "one");
  add(&h, &r, &heard, 7, "three");
  np__half_acknowledge(&h, 12, 1000);
  for (int i = 0; i < 8; i++) np__half_look(&h, &r, &heard, i);
  assert_int_equal(heard.gaps, 0); /* it may only be late */
  np__half_look(&h, &r, &heard, 8);
  assert_string_equal(heard.text, "one...three");
  assert_int_equal(heard.reason, NP_GAP_ACKED);
  assert_int_equal(counts.lost, 3);
  add(&h, &r, &heard, 4, "two");
  assert_int_equal(counts.unchecked, 3);
  assert_conserved(&h);
  np__half_clear(&h);
}

static void test_no_gap_without_acknowledgement(void **state) {
  (void)state;
  const struct np_half_rules r = rules(NP_TCP_FIRST);
  struct np_half h = {.begun = false};
  static struct heard heard;
  memset(&heard, 0, sizeof heard);
  np__half_begin(&h, 1);
  add(&h, &r, &heard, 4, "two");
  np__half_acknowledge(&h, 1, 1000);
  for (int i = 0; i < 100; i++) np__half_look(&h, &r, &heard, i);
  assert_int_equal(heard.gaps, 0);
  add(&h, &r, &heard, 1, "one");
  assert_string_equal(heard.text, "onetwo");
  np__half_clear(&h);
}

static void test_flush(void **state) {
  (void)state;
  const struct np_half_rules r = rules(NP_TCP_FIRST);
  struct np_half h = {.begun = false};
  static struct heard heard;
  memset(&heard, 0, sizeof heard);
  np__half_begin(&h, 1);
  add(&h, &r, &heard, 3, "b");
  add(&h, &r, &heard, 5, "d");
  np__half_finish(&h, &r, 8, 0);
  add(&h, &r, &heard, 8, "late");
  assert_int_equal(counts.after_close, 4);
  np__half_flush(&h, &r, &heard, NP_GAP_END);
  assert_string_equal(heard.text, "..b.d..");
  assert_true(np__half_is_complete(&h));
  assert_conserved(&h);
  np__half_clear(&h);
}

static void test_cut_segment(void **state) {
  (void)state;
  const struct np_half_rules r = rules(NP_TCP_FIRST);
  struct np_half h = {.begun = false};
  static struct heard heard;
  memset(&heard, 0, sizeof heard);
  np__half_begin(&h, 1);
  const struct np_segment s = {1, 6, 2, (const uint8_t *)"ab", {1, 0}};
  np__half_add(&h, &r, &heard, &s);
  add(&h, &r, &heard, 7, "gh");
  assert_string_equal(heard.text, "ab....gh");
  assert_int_equal(heard.reason, NP_GAP_CUT);
  assert_conserved(&h);
  np__half_clear(&h);
}

static void test_limits(void **state) {
  (void)state;
  struct np_half_rules r = rules(NP_TCP_FIRST);
  struct np_half h = {.begun = false};
  static struct heard heard;
  memset(&heard, 0, sizeof heard);
  r.most_extents = 3;
  np__half_begin(&h, 0);
  for (uint32_t i = 0; i < 100; i++) {
    add(&h, &r, &heard, i * 2 + 1, "x");
    assert_true(h.waiting.count <= 3);
  }
  assert_int_equal(heard.reason, NP_GAP_LIMIT);
  r.most_waiting = 2;
  add(&h, &r, &heard, 1001, "yy");
  assert_int_equal(h.waiting.count, 1);
  assert_conserved(&h);
  np__half_clear(&h);
}

static void test_far_and_early(void **state) {
  (void)state;
  const struct np_half_rules r = rules(NP_TCP_FIRST);
  struct np_half h = {.begun = false};
  static struct heard heard;
  memset(&heard, 0, sizeof heard);
  np__half_begin(&h, 1000);
  add(&h, &r, &heard, 998, "..ok");
  assert_int_equal(counts.before_start, 2);
  add(&h, &r, &heard, 1000 + 0x7f000000, "far");
  assert_int_equal(counts.out_of_window, 3);
  assert_string_equal(heard.text, "ok");
  h.scale = 0;
  np__half_acknowledge(&h, 1002, 1000);
  add(&h, &r, &heard, 1002 + 2000 + (64 << 10) + 1, "far");
  assert_int_equal(counts.out_of_window, 6);
  assert_conserved(&h);
  np__half_clear(&h);
}

/* What comes in order is not what a hole waits for: it is late only once it is acknowledged. */
static void test_hole_is_late_behind_its_acknowledgement(void **state) {
  (void)state;
  const struct np_half_rules r = rules(NP_TCP_FIRST);
  struct np_half h = {.begun = false};
  static struct heard heard;
  static char text[1001];
  memset(&heard, 0, sizeof heard);
  memset(text, 'x', sizeof text - 1);
  np__half_begin(&h, 0);
  add(&h, &r, &heard, 40003, "end");
  for (uint32_t i = 0; i < 40; i++) {
    add(&h, &r, &heard, i * 1000, text);
    np__half_acknowledge(&h, (i + 1) * 1000, 65535);
    np__half_look(&h, &r, &heard, i);
  }
  for (uint32_t i = 0; i < 80; i++) add(&h, &r, &heard, 40006 + i * 1000, text);
  assert_int_equal(heard.gaps, 0);
  np__half_acknowledge(&h, 41006, 65535);
  np__half_look(&h, &r, &heard, 100);
  assert_int_equal(heard.gaps, 0);
  add(&h, &r, &heard, 40000, "was");
  assert_int_equal(heard.gaps, 0);
  assert_int_equal(h.next, 120006);
  np__half_clear(&h);
}

/* Room is made up to the new piece, which is delivered. */
static void test_limit_keeps_the_new_piece(void **state) {
  (void)state;
  struct np_half_rules r = rules(NP_TCP_FIRST);
  struct np_half h = {.begun = false};
  static struct heard heard;
  memset(&heard, 0, sizeof heard);
  r.most_extents = 3;
  np__half_begin(&h, 0);
  for (uint32_t i = 1; i <= 3; i++) add(&h, &r, &heard, i * 10, "x");
  add(&h, &r, &heard, 5, "new");
  np__half_flush(&h, &r, &heard, NP_GAP_END);
  assert_string_equal(heard.text, ".....new..x.........x.........x");
  assert_int_equal(counts.unchecked, 0);
  assert_conserved(&h);
  np__half_clear(&h);
}

/* A FIN in the place of a byte that waits, or comes behind it. Returns whether it counts. */
static bool finish_within(enum np_tcp_policy policy, bool comes_first, struct heard *heard) {
  const struct np_half_rules r = rules(policy);
  struct np_half h = {.begun = false};
  memset(heard, 0, sizeof *heard);
  np__half_begin(&h, 0);
  np__half_finish(&h, &r, UINT32_C(0x7f000000), 0); /* no host takes it */
  assert_false(h.ends);
  if (comes_first) np__half_finish(&h, &r, 4, 0);
  add(&h, &r, heard, 8, "ij");
  add(&h, &r, heard, 2, "cdef");
  if (!comes_first) np__half_finish(&h, &r, 4, 0);
  add(&h, &r, heard, 0, "ab");
  assert_conserved(&h);
  np__half_flush(&h, &r, heard, NP_GAP_END);
  assert_conserved(&h);
  bool counts_here = np__half_is_complete(&h);
  assert_int_equal(counts.after_close, counts_here ? 4 : 0);
  assert_string_equal(heard->text, counts_here ? "abcd" : "abcdef..ij");
  np__half_clear(&h);
  return counts_here;
}

static void test_finish_in_front_of_what_waits(void **state) {
  (void)state;
  static struct heard heard;
  assert_true(finish_within(NP_TCP_LAST, false, &heard));
  assert_false(finish_within(NP_TCP_FIRST, false, &heard));
  assert_false(finish_within(NP_TCP_LINUX, false, &heard));
  assert_true(finish_within(NP_TCP_FIRST, true, &heard));
  assert_false(finish_within(NP_TCP_LINUX, true, &heard));
}

/* Linux gives a byte to the segment that begins first, also where that has lost its own beginning.
 */
static void test_segments_stay_whole(void **state) {
  (void)state;
  const struct np_half_rules r = rules(NP_TCP_LINUX);
  struct np_half h = {.begun = false};
  static struct heard heard;
  memset(&heard, 0, sizeof heard);
  add(&h, &r, &heard, 2, "bbb");
  add(&h, &r, &heard, 1, "aa");
  add(&h, &r, &heard, 3, "cccc");
  add(&h, &r, &heard, 0, "0");
  assert_string_equal(heard.text, "0aabbcc");
  assert_conserved(&h);
  np__half_clear(&h);
}

/* Of two FINs the stream comes to one first. */
static void test_two_finishes(void **state) {
  (void)state;
  const struct np_half_rules r = rules(NP_TCP_FIRST);
  struct np_half h = {.begun = false};
  static struct heard heard;
  memset(&heard, 0, sizeof heard);
  add(&h, &r, &heard, 8, "ij");
  np__half_finish(&h, &r, 8, 2);
  np__half_finish(&h, &r, 4, 0);
  np__half_finish(&h, &r, 6, 0);
  add(&h, &r, &heard, 0, "abcd");
  assert_string_equal(heard.text, "abcd");
  assert_int_equal(counts.after_close, 2);
  assert_conserved(&h);
  np__half_clear(&h);
}

static void test_segment_without_captured_bytes(void **state) {
  (void)state;
  const struct np_half_rules r = rules(NP_TCP_FIRST);
  struct np_half h = {.begun = false};
  static struct heard heard;
  memset(&heard, 0, sizeof heard);
  np__half_begin(&h, 0);
  const struct np_segment s = {0, 6, 0, NULL, {1, 0}};
  np__half_add(&h, &r, &heard, &s);
  add(&h, &r, &heard, 6, "on");
  assert_string_equal(heard.text, "......on");
  assert_int_equal(heard.reason, NP_GAP_CUT);
  np__half_clear(&h);
}

static void test_most_conflicts_of_a_segment(void **state) {
  (void)state;
  const struct np_half_rules r = rules(NP_TCP_FIRST);
  struct np_half h = {.begun = false};
  static struct heard heard;
  memset(&heard, 0, sizeof heard);
  np__half_begin(&h, 0);
  for (uint32_t i = 0; i < 40; i++) add(&h, &r, &heard, i * 2 + 1, "x");
  static char text[81];
  memset(text, 'a', sizeof text - 1);
  add(&h, &r, &heard, 1, text);
  assert_int_equal(heard.conflicts, 16);
  assert_int_equal(counts.conflict, 40);
  np__half_clear(&h);
}

/* ---- By chance --------------------------------------------------------------------------------
 */

static uint32_t chance_state = 12345;

static uint32_t chance(uint32_t below) {
  chance_state = chance_state * 1664525 + 1013904223;
  return (uint32_t)((uint64_t)(chance_state >> 8) * below >> 24);
}

static uint8_t byte_at(uint32_t offset) {
  return (uint8_t)(offset * 31 + (offset >> 8) * 7);
}

/* Segments of one stream in any order, several times, from any sequence number: its bytes. */
static void test_any_order(void **state) {
  (void)state;
  enum { STREAM = 5000, ROUNDS = 200 };
  static uint8_t stream[STREAM];
  for (uint32_t i = 0; i < STREAM; i++) stream[i] = byte_at(i);
  for (int round = 0; round < ROUNDS; round++) {
    const struct np_half_rules r = rules((enum np_tcp_policy)(round % 7));
    const uint32_t first = round % 3 == 0 ? UINT32_MAX - chance(STREAM) : chance(UINT32_MAX);
    struct np_half h = {.begun = false};
    static struct heard heard;
    memset(&heard, 0, sizeof heard);
    np__half_begin(&h, first);
    while (h.next < STREAM) {
      uint32_t at = chance(STREAM), length = 1 + chance(round % 2 ? 9 : 700);
      if (chance(8) == 0) at = (uint32_t)h.next;
      if (length > STREAM - at) length = STREAM - at;
      add_bytes(&h, &r, &heard, first + at, stream + at, length);
      assert_conserved(&h);
    }
    assert_int_equal(heard.length, STREAM);
    assert_memory_equal(heard.text, stream, STREAM);
    assert_int_equal(heard.conflicts, 0);
    assert_int_equal(heard.gaps, 0);
    np__half_clear(&h);
  }
}

/* Whatever comes, each byte is counted once, and what waits stays within its bounds. */
static void test_anything_is_counted(void **state) {
  (void)state;
  enum { STEPS = 20000 };
  for (int round = 0; round < 20; round++) {
    struct np_half_rules r = rules((enum np_tcp_policy)(round % 7));
    r.most_waiting = 5000;
    r.most_extents = 60;
    r.most_history = 512;
    struct np_half h = {.begun = false};
    static struct heard heard;
    memset(&heard, 0, sizeof heard);
    np__half_begin(&h, chance(UINT32_MAX));
    for (int i = 0; i < STEPS && heard.length < ROOM - 4096; i++) {
      uint8_t bytes[300];
      uint32_t length = chance(sizeof bytes), near = h.first_sequence + (uint32_t)h.next;
      for (uint32_t k = 0; k < length; k++) bytes[k] = (uint8_t)('a' + chance(2));
      add_bytes(&h, &r, &heard, near + chance(1500) - 500, bytes, length);
      if (chance(10) == 0) np__half_acknowledge(&h, near + chance(2000) - 1000, chance(3000));
      if (chance(500) == 0) np__half_finish(&h, &r, near + chance(100000), chance(3));
      np__half_look(&h, &r, &heard, (int64_t)i * 1000000);
      assert_true(h.waiting.count <= 60 + 300 && h.waiting.bytes <= 5000 + 300);
    }
    np__half_flush(&h, &r, &heard, NP_GAP_END);
    assert_int_equal(h.waiting.count, 0);
    assert_conserved(&h);
    np__half_clear(&h);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_policies),
      cmocka_unit_test(test_conflict_tells_both),
      cmocka_unit_test(test_gap_when_acknowledged),
      cmocka_unit_test(test_no_gap_without_acknowledgement),
      cmocka_unit_test(test_flush),
      cmocka_unit_test(test_hole_is_late_behind_its_acknowledgement),
      cmocka_unit_test(test_limit_keeps_the_new_piece),
      cmocka_unit_test(test_segments_stay_whole),
      cmocka_unit_test(test_finish_in_front_of_what_waits),
      cmocka_unit_test(test_two_finishes),
      cmocka_unit_test(test_segment_without_captured_bytes),
      cmocka_unit_test(test_most_conflicts_of_a_segment),
      cmocka_unit_test(test_cut_segment),
      cmocka_unit_test(test_limits),
      cmocka_unit_test(test_far_and_early),
      cmocka_unit_test(test_any_order),
      cmocka_unit_test(test_anything_is_counted),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
