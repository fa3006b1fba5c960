/* streams_test.c - connections from packets: handshakes, ends, what is told in which order. */
#include "conversation.h"

#include "../cmocka_all.h"

enum { A = NP_TCP_ACK, S = NP_TCP_SYN, F = NP_TCP_FIN, R = NP_TCP_RST };

static struct conversation c;

static void assert_told(const char *expected) {
  assert_string_equal(c.text, expected);
}

static void assert_all_counted(void) {
  struct np_streams_stats stats;
  np_streams_counts(c.streams, &stats);
  const struct np_stream_bytes *b = &stats.bytes;
  assert_int_equal(b->seen, b->delivered + b->duplicate + b->conflict + b->out_of_window +
                                b->before_start + b->after_close + b->over_cap + b->unchecked +
                                b->waiting);
  assert_int_equal(b->delivered, c.told);
}

static int finish(void **state) {
  (void)state;
  assert_all_counted();
  part(&c);
  return 0;
}

static int part_only(void **state) {
  (void)state;
  part(&c);
  return 0;
}

static void test_whole_connection(void **state) {
  (void)state;
  converse(&c, NULL);
  open_connection(&c);
  send_segment(&c, 0, A, 101, 501, "GET /");
  send_segment(&c, 1, A, 501, 106, "200 OK");
  send_segment(&c, 1, A | F, 507, 106, "");
  send_segment(&c, 0, A | F, 106, 508, "");
  send_segment(&c, 1, A, 508, 107, "");
  np_streams_end(c.streams);
  assert_told("begin 0\nc@0 GET /\ns@0 200 OK\nclosed 0 fin\nend 0\n");
}

static void test_answer_before_question(void **state) {
  (void)state;
  converse(&c, NULL);
  send_segment(&c, 1, S | A, 500, 101, "");
  send_segment(&c, 0, S, 100, 0, "");
  send_segment(&c, 0, A, 101, 501, "question");
  np_streams_end(c.streams);
  assert_told("begin 0\nc@0 question\nclosed 0 ended\nend 0\n");
}

static void test_data_in_syn(void **state) { /* RFC 7413 */
  (void)state;
  converse(&c, NULL);
  send_segment(&c, 0, S, 100, 0, "early");
  send_segment(&c, 1, S | A, 500, 106, "");
  send_segment(&c, 0, A, 106, 501, "late");
  np_streams_end(c.streams);
  assert_told("begin 0\nc@0 early\nc@5 late\nclosed 0 ended\nend 0\n");
}

static void test_finish_before_data(void **state) {
  (void)state;
  converse(&c, NULL);
  open_connection(&c);
  send_segment(&c, 0, A | F, 104, 501, "def");
  send_segment(&c, 0, A, 101, 501, "abc");
  send_segment(&c, 1, A | F, 501, 108, "");
  np_streams_end(c.streams);
  assert_told("begin 0\nc@0 abc\nc@3 def\nclosed 0 fin\nend 0\n");
}

static void test_mid_stream(void **state) {
  (void)state;
  converse(&c, NULL);
  c.ports[1] = 80;
  send_segment(&c, 1, A, 9000, 70, "answer");
  send_segment(&c, 0, A, 70, 9006, "question");
  np_streams_end(c.streams);
  assert_told("begin 0\ns@0 answer\nc@0 question\nclosed 0 ended\nend 0\n");
}

static void test_one_side_alone(void **state) {
  (void)state;
  converse(&c, NULL);
  send_segment(&c, 0, S, 100, 0, "");
  send_segment(&c, 0, A, 101, 501, "a");
  send_segment(&c, 0, A, 103, 501, "c");
  np_streams_end(c.streams);
  assert_told("begin 0\nc@0 a\nc@1 gap 1 end\nc@2 c\nclosed 0 ended\nend 0\n");
}

static void test_reset_counts_at_its_number(void **state) { /* RFC 5961, 3.2 */
  (void)state;
  converse(&c, NULL);
  open_connection(&c);
  send_segment(&c, 0, R, 2000, 0, "");
  send_segment(&c, 0, A, 101, 501, "on");
  send_segment(&c, 0, R, 103, 0, "");
  send_segment(&c, 0, A, 103, 501, "off");
  np_streams_end(c.streams);
  assert_told("begin 0\nc@0 on\nclosed 0 rst\nend 0\n");
}

static void test_refused(void **state) {
  (void)state;
  converse(&c, NULL);
  send_segment(&c, 0, S, 100, 0, "");
  send_segment(&c, 1, R | A, 0, 101, "");
  np_streams_end(c.streams);
  assert_told("begin 0\nclosed 0 rst\nend 0\n");
}

/* Another attempt, though its SYN has the same number; but none where the reset came to a
 * connection that stood. */
static void test_refused_and_asked_again(void **state) {
  (void)state;
  converse(&c, NULL);
  send_segment(&c, 0, S, 100, 0, "");
  send_segment(&c, 1, R | A, 0, 101, "");
  open_connection(&c);
  send_segment(&c, 0, A, 101, 501, "on");
  send_segment(&c, 0, R, 103, 0, "");
  send_segment(&c, 0, S, 100, 0, "");
  np_streams_end(c.streams);
  assert_told("begin 0\nclosed 0 rst\nend 0\nbegin 1\nc@0 on\nclosed 1 rst\nend 1\n");
}

/* Who has sent a SYN believes an answer that acknowledges it, and nothing else: RFC 9293, 3.10.7.3.
 */
static void test_answers_to_another_syn(void **state) {
  (void)state;
  converse(&c, NULL);
  send_segment(&c, 0, S, 100, 0, "");
  send_segment(&c, 1, R, 0, 0, "");
  send_segment(&c, 1, R | A, 0, 70000, "");
  send_segment(&c, 1, S | A, 9000, 777, "");
  send_segment(&c, 1, S | A, 500, 101, "");
  send_segment(&c, 1, S | A, 8000, 101, "");
  send_segment(&c, 0, A, 101, 501, "ask");
  send_segment(&c, 1, A, 501, 104, "say");
  np_streams_end(c.streams);
  assert_told("begin 0\nc@0 ask\ns@0 say\nclosed 0 ended\nend 0\n");
}

/* Who sees no packet can guess numbers: data far away, or an acknowledgement, makes no reset
 * believed. */
static void test_blind_reset(void **state) {
  (void)state;
  converse(&c, NULL);
  open_connection(&c);
  send_segment(&c, 0, A, 101 + 3000000, 501, "far");
  send_segment(&c, 0, R, 104 + 3000000, 0, "");
  send_segment(&c, 1, A, 501 + 5000000, 4000000, "");
  send_segment(&c, 0, R, 4000000, 0, "");
  send_segment(&c, 0, A | F, 7000000, 501, "");
  send_segment(&c, 0, A, 101, 501, "on");
  np_streams_end(c.streams);
  assert_told("begin 0\nc@0 on\nclosed 0 ended\nend 0\n");
}

/* More than any window was not captured: what goes on is believed in the end. */
static void test_much_lost(void **state) {
  (void)state;
  converse(&c, NULL);
  open_connection(&c);
  for (uint32_t i = 0; i < 40; i++) send_segment(&c, 0, A, 9000000 + i, 501, "x");
  send_segment(&c, 0, R, 9000040, 0, "");
  np_streams_end(c.streams);
  assert_non_null(strstr(c.text, "closed 0 rst\n"));
}

static void test_keep_alive_of_what_did_not_come(void **state) {
  (void)state;
  converse(&c, NULL);
  open_connection(&c);
  send_segment(&c, 0, A | F, 102, 501, ""); /* its byte is not there */
  send_segment(&c, 0, A, 101, 501, "a");
  send_segment(&c, 1, A | F, 501, 103, "");
  np_streams_end(c.streams);
  assert_told("begin 0\nc@0 a\nclosed 0 fin\nend 0\n");
}

static void test_one_side_is_no_answer(void **state) {
  (void)state;
  const int64_t second = INT64_C(1000000000);
  converse(&c, NULL);
  c.now_ns = 1000 * second;
  for (int i = 0; i < 4; i++) send_segment(&c, 1, S | A, 500, 101, "");
  c.ports[0]++;
  for (int i = 0; i < 4; i++) send_segment(&c, 0, S, 100, 0, "");
  c.now_ns += 31 * second;
  for (int i = 0; i < 4; i++) send_segment(&c, 0, S, 100, 0, "");
  assert_told("begin 0\nbegin 1\nclosed 0 timeout\nend 0\n");
}

static void test_ports_again(void **state) {
  (void)state;
  converse(&c, NULL);
  open_connection(&c);
  send_segment(&c, 0, A | F, 101, 501, "one");
  send_segment(&c, 1, A | F, 501, 105, "");
  send_segment(&c, 0, S, 7000, 0, "");
  send_segment(&c, 1, S | A, 900, 7001, "");
  send_segment(&c, 0, A, 7001, 901, "two");
  np_streams_end(c.streams);
  assert_told("begin 0\nc@0 one\nclosed 0 fin\nend 0\nbegin 1\nc@0 two\nclosed 1 ended\nend 1\n");
}

static void test_syn_into_a_connection_changes_nothing(void **state) { /* RFC 9293, 3.10.7.4 */
  (void)state;
  converse(&c, NULL);
  open_connection(&c);
  send_segment(&c, 0, S, 60000, 0, "");
  send_segment(&c, 1, A, 501, 101, "");
  send_segment(&c, 0, A, 101, 501, "still");
  send_segment(&c, 0, S, 90000, 0, "");
  send_segment(&c, 1, S | A, 800, 90001, "");
  send_segment(&c, 0, A, 90001, 801, "new");
  np_streams_end(c.streams);
  assert_told(
      "begin 0\nc@0 still\nclosed 0 reused\nend 0\nbegin 1\nc@0 new\nclosed 1 ended\nend 1\n");
}

static void test_keep_alive_is_no_data(void **state) {
  (void)state;
  converse(&c, NULL);
  open_connection(&c);
  send_segment(&c, 0, A, 101, 501, "abc");
  send_segment(&c, 1, A, 501, 104, "");
  send_segment(&c, 0, A, 103, 501, "!");
  send_segment(&c, 0, A, 104, 501, "d");
  np_streams_end(c.streams);
  assert_told("begin 0\nc@0 abc\nc@3 d\nclosed 0 ended\nend 0\n");
}

static void test_lost_in_the_capture(void **state) {
  (void)state;
  converse(&c, NULL);
  open_connection(&c);
  send_segment(&c, 0, A, 111, 501, "rest");
  for (int i = 0; i < 10; i++) send_segment(&c, 1, A, 501, 115, "");
  assert_told("begin 0\nc@0 gap 10 acked\nc@10 rest\n");
  np_streams_end(c.streams);
}

static void test_conflict(void **state) {
  (void)state;
  converse(&c, NULL);
  open_connection(&c);
  send_segment(&c, 0, A, 101, 501, "USER root");
  send_segment(&c, 0, A, 101, 501, "USER anna");
  np_streams_end(c.streams);
  assert_told("begin 0\nc@0 USER root\nc@0 conflict USER root|USER anna\nclosed 0 ended\nend 0\n");
}

static void test_timeouts(void **state) {
  (void)state;
  const int64_t second = INT64_C(1000000000);
  converse(&c, NULL);
  c.now_ns = 1000 * second;
  send_segment(&c, 0, S, 100, 0, "");
  c.ports[0]++;
  for (int i = 0; i < 4; i++) send_segment(&c, 0, S, 100, 0, "");
  assert_told("begin 0\nbegin 1\n");
  c.now_ns += 29 * second;
  for (int i = 0; i < 4; i++) send_segment(&c, 0, S, 100, 0, "");
  c.now_ns += 3 * second;
  for (int i = 0; i < 4; i++) send_segment(&c, 0, S, 100, 0, "");
  assert_told("begin 0\nbegin 1\nclosed 0 timeout\nend 0\n");
  c.now_ns += 100000 * second; /* one wild time ends nobody */
  send_segment(&c, 0, S, 100, 0, "");
  c.now_ns -= 100000 * second;
  for (int i = 0; i < 4; i++) send_segment(&c, 0, S, 100, 0, "");
  assert_told("begin 0\nbegin 1\nclosed 0 timeout\nend 0\n");
}

/* The clock is behind the first packet after a pause: that packet's flow is not old. */
static void test_pause(void **state) {
  (void)state;
  converse(&c, NULL);
  c.now_ns = INT64_C(1000000000000);
  open_connection(&c);
  c.now_ns += INT64_C(3600000000000);
  c.ports[0]++;
  open_connection(&c);
  send_segment(&c, 0, A, 101, 501, "x");
  np_streams_end(c.streams);
  assert_told("begin 0\nbegin 1\nclosed 0 timeout\nend 0\nc@0 x\nclosed 1 ended\nend 1\n");
}

static void test_most_flows(void **state) {
  (void)state;
  const struct np_streams_options options = {.most_flows = 100};
  struct np_streams_stats stats;
  converse(&c, &options);
  open_connection(&c); /* both sides spoke: it stays */
  for (int i = 0; i < 1000; i++) {
    c.ports[0]++;
    send_segment(&c, 0, S, 100, 0, "");
  }
  np_streams_counts(c.streams, &stats);
  assert_int_equal(stats.flows, 1001);
  assert_int_equal(stats.open, 100);
  assert_int_equal(stats.evicted, 901);
  c.ports[0] = 40000;
  c.length = 0;
  send_segment(&c, 0, A, 101, 501, "here");
  assert_told("c@0 here\n");
}

static void test_end_in_parts(void **state) {
  (void)state;
  converse(&c, NULL);
  for (int i = 0; i < 5; i++) {
    c.ports[0]++;
    send_segment(&c, 0, S, 100, 0, "");
  }
  c.length = 0;
  assert_true(np_streams_end_some(c.streams, 2));
  assert_told("closed 0 ended\nend 0\nclosed 1 ended\nend 1\n");
  assert_true(np_streams_end_some(c.streams, 2));
  assert_false(np_streams_end_some(c.streams, 2));
  assert_non_null(strstr(c.text, "end 3\nclosed 4 ended\nend 4\n"));
  assert_false(np_streams_end_some(c.streams, 2));
}

static void test_most_memory(void **state) {
  (void)state;
  const struct np_streams_options options = {.most_memory = 4 << 20};
  struct np_streams_stats stats;
  converse(&c, &options);
  for (uint32_t i = 0; i < 3000; i++) {
    c.ports[0] = (uint16_t)(1025 + i);
    open_connection(&c);
    for (uint32_t k = 0; k < 4; k++)
      send_segment(&c, 0, A, 102 + k * 2, 501, "x"); /* wait for others */
    np_streams_counts(c.streams, &stats);
    assert_true(stats.memory < (4 << 20) + (64 << 10));
    c.length = 0;
  }
  assert_true(stats.evicted > 0);
}

/* Flows without data are bounded too, and those that came before give room. */
static void test_most_memory_of_flows(void **state) {
  (void)state;
  const struct np_streams_options options = {.most_memory = 256 << 10};
  struct np_streams_stats stats;
  converse(&c, &options);
  for (uint32_t i = 0; i < 3000; i++) {
    c.ports[0] = (uint16_t)(1025 + i);
    send_segment(&c, 0, S, 100, 0, "");
    c.length = 0;
  }
  np_streams_counts(c.streams, &stats);
  assert_true(stats.memory <= (256 << 10) + 1024);
  assert_in_range(stats.open, 100, 1000);
}

static void test_counts(void **state) {
  (void)state;
  converse(&c, NULL);
  open_connection(&c);
  send_segment(&c, 0, A, 101, 501, "one");
  send_segment(&c, 0, A, 104, 501, "two");
  c.now_ns += INT64_C(300000000);
  send_segment(&c, 0, A, 101, 501, "one");
  struct np_streams_stats stats;
  np_streams_counts(c.streams, &stats);
  assert_int_equal(stats.flows, 1);
  assert_int_equal(stats.open, 1);
  assert_int_equal(stats.bytes.delivered, 6);
  np_streams_end(c.streams);
  np_streams_counts(c.streams, &stats);
  assert_int_equal(stats.open, 0);
  assert_int_equal(stats.bytes.seen, 9);
  assert_int_equal(stats.bytes.duplicate, 3);
}

/* Any segments, most of them near what is next: every byte is counted once, and none is told that
 * was not. */
static void test_any_segments(void **state) {
  (void)state;
  enum { ROUNDS = 60, SEGMENTS = 400 };
  static const uint8_t flags[] = {A, A, A, A, A, A, A, A | F, S, S | A, R, R | A, 0, F};
  uint32_t chance = 99;
  for (int round = 0; round < ROUNDS; round++) {
    const struct np_streams_options options = {.tcp_policy = (enum np_tcp_policy)(round % 7),
                                               .most_waiting = round % 2 ? 300 : 0};
    uint32_t next[2] = {101, 501};
    converse(&c, &options);
    if (round % 3) open_connection(&c);
    for (int i = 0; i < SEGMENTS; i++) {
      static const char text[] = "abcdefghijklmnopqrstuvwxyz0123456789";
      chance = chance * 1664525 + 1013904223;
      uint32_t r = chance >> 8, side = r & 1, length = r >> 1 & 31;
      uint32_t far = (r >> 6 & 63) == 0 ? chance : 0, back = r >> 12 & 15;
      send_segment(&c, side, flags[(r >> 16) % sizeof flags], next[side] - back + far,
                   next[side ^ 1] + (r >> 20 & 3), text + 36 - length);
      if (far == 0 && (r >> 18 & 1)) next[side] += length;
      c.length = 0;
      if (i % 50 == 0) assert_all_counted();
    }
    np_streams_end(c.streams);
    assert_all_counted();
    part(&c);
  }
  converse(&c, NULL);
}

/* A datagram in VLAN `id`. */
static void send_in_vlan(uint8_t id) {
  uint8_t bytes[] = {2, 0, 0,    0, 0, 1,  2, 0,   0, 0,   0,  2,  0x81, 0, 0,  id,
                     8, 0, 0x45, 0, 0, 28, 0, 0,   0, 0,   64, 17, 0,    0, 10, 0,
                     0, 1, 10,   0, 0, 2,  3, 232, 3, 233, 0,  8,  0,    0};
  c.link_type = 1;
  give(&c, bytes, sizeof bytes);
}

static void test_vlans(void **state) {
  (void)state;
  const struct np_streams_options one = {.no_vlans = true};
  for (uint32_t alike = 0; alike < 2; alike++) {
    converse(&c, alike ? &one : NULL);
    send_in_vlan(5);
    send_in_vlan(6);
    send_in_vlan(5);
    assert_told(alike ? "begin 0\n" : "begin 0\nbegin 1\n");
    part(&c);
  }
  converse(&c, NULL);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_teardown(test_whole_connection, finish),
      cmocka_unit_test_teardown(test_answer_before_question, finish),
      cmocka_unit_test_teardown(test_data_in_syn, finish),
      cmocka_unit_test_teardown(test_finish_before_data, finish),
      cmocka_unit_test_teardown(test_mid_stream, finish),
      cmocka_unit_test_teardown(test_one_side_alone, finish),
      cmocka_unit_test_teardown(test_reset_counts_at_its_number, finish),
      cmocka_unit_test_teardown(test_refused, finish),
      cmocka_unit_test_teardown(test_refused_and_asked_again, finish),
      cmocka_unit_test_teardown(test_answers_to_another_syn, finish),
      cmocka_unit_test_teardown(test_blind_reset, finish),
      cmocka_unit_test_teardown(test_much_lost, part_only),
      cmocka_unit_test_teardown(test_keep_alive_of_what_did_not_come, finish),
      cmocka_unit_test_teardown(test_one_side_is_no_answer, part_only),
      cmocka_unit_test_teardown(test_ports_again, finish),
      cmocka_unit_test_teardown(test_syn_into_a_connection_changes_nothing, finish),
      cmocka_unit_test_teardown(test_keep_alive_is_no_data, finish),
      cmocka_unit_test_teardown(test_lost_in_the_capture, finish),
      cmocka_unit_test_teardown(test_conflict, finish),
      cmocka_unit_test_teardown(test_timeouts, part_only),
      cmocka_unit_test_teardown(test_pause, finish),
      cmocka_unit_test_teardown(test_most_flows, part_only),
      cmocka_unit_test_teardown(test_end_in_parts, finish),
      cmocka_unit_test_teardown(test_most_memory, part_only),
      cmocka_unit_test_teardown(test_most_memory_of_flows, part_only),
      cmocka_unit_test_teardown(test_counts, finish),
      cmocka_unit_test_teardown(test_any_segments, part_only),
      cmocka_unit_test_teardown(test_vlans, part_only),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
