/* judge_test.c - what segments are beside those before them, as Wireshark says it: each value here
 * is tshark's for such packets. */
#include "stream/judge.h"

#include "../cmocka_all.h"

enum { MS = 1000000, WINDOW = 1000 };

static struct {
  struct np_judged judged;
  struct np_in_stream out;
  uint64_t number;
  int64_t now_ns;
  uint32_t window;
  struct np_sacks sacks; /* of the next segment */
} t;

static int begin(void **state) {
  (void)state;
  t.number = 0;
  t.now_ns = 0;
  t.window = WINDOW;
  t.sacks.count = 0;
  np__judged_init(&t.judged);
  return 0;
}

static int end(void **state) {
  (void)state;
  np__judged_clear(&t.judged);
  return 0;
}

/* A segment, 10 ms behind the one before it: what holds of it. */
static uint32_t at(uint32_t side, unsigned flags, uint32_t sequence, uint32_t acknowledged,
                   uint32_t length) {
  const struct np_tcp_segment s = {.sequence = sequence,
                                   .acknowledged = acknowledged,
                                   .window = t.window,
                                   .length = length,
                                   .flags = (uint8_t)flags,
                                   .scale = NP_NO_SCALE,
                                   .origin = {++t.number, t.now_ns += 10 * MS}};
  t.out = (struct np_in_stream){.flags = 0};
  np__judge(&t.judged, side, &s, &t.sacks, &t.out);
  t.sacks.count = 0;
  return t.out.flags & NP_TCP_SEEN;
}

static void open_connection(void) {
  assert_int_equal(at(0, NP_TCP_SYN, 100, 0, 0), 0);
  assert_int_equal(at(1, NP_TCP_SYN | NP_TCP_ACK, 500, 101, 0), 0);
  assert_int_equal(at(0, NP_TCP_ACK, 101, 501, 0), 0);
}

static void test_a_handshake(void **state) {
  (void)state;
  open_connection();
  assert_int_equal(t.out.flags & NP_HAS_ACKS, NP_HAS_ACKS);
  assert_int_equal(t.out.acks, 2);
  assert_int_equal(t.out.ack_rtt_ns, 10 * MS);
  assert_int_equal(t.out.initial_rtt_ns, 20 * MS);
  assert_int_equal(t.out.completeness, NP_TCP_HAD_SYN | NP_TCP_HAD_SYN_ACK);
}

static void test_bytes_in_flight(void **state) {
  (void)state;
  open_connection();
  at(0, NP_TCP_ACK, 101, 501, 10);
  at(0, NP_TCP_ACK | NP_TCP_PSH, 111, 501, 10);
  assert_int_equal(t.out.bytes_in_flight, 20);
  assert_int_equal(t.out.push_bytes, 20);
  at(1, NP_TCP_ACK, 501, 111, 0);
  assert_int_equal(t.out.acks, 4);
  at(0, NP_TCP_ACK, 121, 501, 5);
  assert_int_equal(t.out.bytes_in_flight, 15);
  assert_int_equal(t.out.push_bytes, 5);
  t.sacks = (struct np_sacks){1, {121}, {126}};
  at(1, NP_TCP_ACK, 501, 111, 0);
  at(0, NP_TCP_ACK, 126, 501, 5);
  assert_int_equal(t.out.bytes_in_flight, 15);
}

static void test_a_retransmission(void **state) {
  (void)state;
  open_connection();
  at(0, NP_TCP_ACK, 101, 501, 10);
  t.now_ns += 100 * MS;
  assert_int_equal(at(0, NP_TCP_ACK, 101, 501, 10), NP_TCP_RETRANSMISSION);
  assert_int_equal(t.out.rto_ns, 110 * MS);
  assert_int_equal(t.out.of, 4);
  at(1, NP_TCP_ACK, 501, 111, 0);
  assert_int_equal(t.out.acks, 4);
  assert_int_equal(at(0, NP_TCP_ACK, 101, 501, 10),
                   NP_TCP_RETRANSMISSION | NP_TCP_SPURIOUS_RETRANSMISSION);
}

static void test_a_fast_retransmission(void **state) {
  (void)state;
  open_connection();
  at(0, NP_TCP_ACK, 101, 501, 10);
  assert_int_equal(at(0, NP_TCP_ACK, 121, 501, 10), NP_TCP_LOST_BEFORE);
  at(1, NP_TCP_ACK, 501, 111, 0);
  assert_int_equal(at(1, NP_TCP_ACK, 501, 111, 0), NP_TCP_DUPLICATE_ACK);
  assert_int_equal(at(1, NP_TCP_ACK, 501, 111, 0), NP_TCP_DUPLICATE_ACK);
  assert_int_equal(t.out.repeats, 2);
  assert_int_equal(t.out.of, 6);
  assert_int_equal(at(0, NP_TCP_ACK, 111, 501, 10),
                   NP_TCP_RETRANSMISSION | NP_TCP_FAST_RETRANSMISSION);
}

static void test_out_of_order(void **state) {
  (void)state;
  open_connection();
  at(0, NP_TCP_ACK, 101, 501, 10);
  assert_int_equal(at(0, NP_TCP_ACK, 121, 501, 10), NP_TCP_LOST_BEFORE);
  assert_int_equal(at(0, NP_TCP_ACK, 111, 501, 10), NP_TCP_OUT_OF_ORDER);
}

static void test_keep_alives(void **state) {
  (void)state;
  open_connection();
  assert_int_equal(at(0, NP_TCP_ACK, 100, 501, 1), NP_TCP_KEEP_ALIVE);
  assert_int_equal(at(1, NP_TCP_ACK, 501, 101, 0), NP_TCP_KEEP_ALIVE_ACK);
  assert_int_equal(at(0, NP_TCP_ACK, 100, 501, 0), NP_TCP_KEEP_ALIVE);
  assert_int_equal(at(1, NP_TCP_ACK, 501, 101, 0), NP_TCP_KEEP_ALIVE_ACK);
}

static void test_windows(void **state) {
  (void)state;
  open_connection();
  t.window = 0;
  assert_int_equal(at(1, NP_TCP_ACK, 501, 101, 0), NP_TCP_ZERO_WINDOW);
  t.window = WINDOW;
  assert_int_equal(at(0, NP_TCP_ACK, 101, 501, 1), NP_TCP_ZERO_WINDOW_PROBE);
  t.window = 0;
  assert_int_equal(at(1, NP_TCP_ACK, 501, 101, 0),
                   NP_TCP_ZERO_WINDOW | NP_TCP_ZERO_WINDOW_PROBE_ACK);
  t.window = WINDOW;
  assert_int_equal(at(1, NP_TCP_ACK, 501, 101, 0), NP_TCP_WINDOW_UPDATE);
  assert_int_equal(at(0, NP_TCP_ACK, 101, 501, WINDOW), NP_TCP_WINDOW_FULL);
}

static void test_what_was_not_seen(void **state) {
  (void)state;
  open_connection();
  assert_int_equal(at(1, NP_TCP_ACK, 501, 151, 0), NP_TCP_ACK_LOST);
  assert_int_equal(at(1, NP_TCP_ACK, 501, 151, 5), 0);
}

static void test_ports_again(void **state) {
  (void)state;
  open_connection();
  const struct np_tcp_segment again = {.sequence = 100, .flags = NP_TCP_SYN};
  const struct np_tcp_segment other = {.sequence = 900, .flags = NP_TCP_SYN};
  assert_false(np__judge_renews(&t.judged, 0, &again));
  assert_true(np__judge_renews(&t.judged, 0, &other));
}

/* A peer can send as much as it likes. */
static void test_what_is_kept_is_bounded(void **state) {
  (void)state;
  open_connection();
  for (uint32_t i = 0; i < 3 * NP_MOST_UNACKED; i++) at(0, NP_TCP_ACK, 101 + i * 10, 501, 10);
  assert_true(np__unacked_memory(&t.judged.sides[0].sent) <=
              NP_MOST_UNACKED * 2 * sizeof(struct np_unacked_segment));
  at(1, NP_TCP_ACK, 501, 101 + 10 * 3 * NP_MOST_UNACKED, 0);
  assert_int_equal(np__unacked_memory(&t.judged.sides[0].sent), 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(test_a_handshake),      TEST(test_bytes_in_flight),
      TEST(test_a_retransmission), TEST(test_a_fast_retransmission),
      TEST(test_out_of_order),     TEST(test_keep_alives),
      TEST(test_windows),          TEST(test_what_was_not_seen),
      TEST(test_ports_again),      TEST(test_what_is_kept_is_bounded),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
