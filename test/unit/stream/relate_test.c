/* relate_test.c - what the packets before it make of a packet: times, streams and their numbers, in
 * blocks that are passed whole and in parts. */
#include "np/relation.h"

#include <stdlib.h>

#include "../cmocka_all.h"
#include "block/block.h"
#include "fragments.h"

enum { SECOND = 1000000000, LENGTH = 12, TCP_NUMBER = 6 };

static struct {
  struct np_engine *engine;
  struct np_relater *relater;
  struct np_block *block;
  uint8_t udp[LENGTH];
  uint64_t number;
} t;

static void begin(const struct np_relate_options *options) {
  t.engine = np_engine_new(NULL, NULL);
  t.relater = np_relater_new(options);
  t.block = np_block_new(NULL);
  t.number = 0;
  write_udp(t.udp, LENGTH);
}

static int end(void **state) {
  (void)state;
  np_relater_free(t.relater);
  np_block_free(t.block);
  np_engine_free(t.engine);
  return 0;
}

/* A datagram between two hosts, of which the source tells. */
static void add(uint32_t source, uint32_t destination, int64_t timestamp_ns) {
  const struct piece p = {.source = source,
                          .destination = destination,
                          .protocol = UDP_NUMBER,
                          .length = LENGTH,
                          .bytes = t.udp};
  add_piece(t.block, t.engine, &p, ++t.number, timestamp_ns);
}

static struct np_in_stream stream_of(const struct np_block *block, uint32_t index) {
  struct np_in_stream stream = {.stream = UINT32_MAX};
  struct np_packet packet;
  assert_true(np_block_packet(block, index, &packet));
  if (packet.stream_count > 0) memcpy(&stream, packet.streams, sizeof stream);
  return stream;
}

static struct np_relation relation_of(const struct np_block *block, uint32_t index) {
  struct np_relation relation = {.delta_ns = -1};
  struct np_packet packet;
  assert_true(np_block_packet(block, index, &packet));
  if (packet.relation) memcpy(&relation, packet.relation, sizeof relation);
  return relation;
}

static void test_numbers_in_the_order_of_first_packets(void **state) {
  (void)state;
  begin(NULL);
  add(1, 2, SECOND);
  add(3, 2, 2 * (int64_t)SECOND);
  add(1, 2, 4 * (int64_t)SECOND);
  np_relater_pass(t.relater, t.block, 0);
  assert_int_equal(stream_of(t.block, 0).stream, 0);
  assert_int_equal(stream_of(t.block, 1).stream, 1);
  assert_int_equal(stream_of(t.block, 2).stream, 0);
  assert_int_equal(stream_of(t.block, 2).delta_ns, 3 * (int64_t)SECOND);
  assert_int_equal(relation_of(t.block, 0).relative_ns, 0);
  assert_int_equal(relation_of(t.block, 2).relative_ns, 3 * (int64_t)SECOND);
  assert_int_equal(relation_of(t.block, 2).delta_ns, 2 * (int64_t)SECOND);
}

static void test_packets_without_times(void **state) {
  (void)state;
  begin(NULL);
  add(1, 2, NP_NO_TIME);
  add(1, 2, SECOND);
  add(1, 2, SECOND + 5);
  np_relater_pass(t.relater, t.block, 0);
  assert_int_equal(relation_of(t.block, 0).delta_ns, NP_NO_TIME);
  assert_int_equal(relation_of(t.block, 1).delta_ns, NP_NO_TIME);
  assert_int_equal(relation_of(t.block, 1).relative_ns, NP_NO_TIME);
  assert_int_equal(relation_of(t.block, 2).delta_ns, 5);
  assert_int_equal(stream_of(t.block, 1).flags & NP_HAS_STREAM_TIMES, 0);
}

static void test_a_block_in_parts(void **state) {
  (void)state;
  begin(NULL);
  add(1, 2, SECOND);
  np_relater_pass(t.relater, t.block, 0);
  for (uint32_t i = 0; i < 200; i++) add(3 + i, 2, SECOND);
  np_relater_pass(t.relater, t.block, 1);
  for (uint32_t i = 0; i <= 200; i++) assert_int_equal(stream_of(t.block, i).stream, i);
}

static void test_a_block_whose_first_packets_were_not_passed_has_none(void **state) {
  (void)state;
  begin(NULL);
  add(1, 2, SECOND);
  add(3, 2, SECOND);
  np_relater_pass(t.relater, t.block, 1);
  assert_int_equal(relation_of(t.block, 1).delta_ns, -1);
  np_block_reset(t.block);
  add(3, 2, SECOND);
  np_relater_pass(t.relater, t.block, 0);
  assert_int_equal(stream_of(t.block, 0).stream, 0);
}

/* A segment whose header is 32 bytes: the times, or what its sender has behind what is missing. */
static void add_segment(uint32_t source, uint32_t sequence, const uint8_t options[12],
                        uint32_t length) {
  enum { FIXED = 20, HEADER = 32, MOST = 64 };
  uint8_t bytes[MOST] = {
      0, (uint8_t)source, 0, (uint8_t)(source ^ 3), [12] = HEADER / 4 << 4, [13] = 16, [14] = 255};
  bytes[7] = (uint8_t)sequence;
  bytes[11] = 1;
  memcpy(&bytes[FIXED], options, HEADER - FIXED);
  const struct piece p = {.source = source,
                          .destination = source ^ 3,
                          .vlan = 1, /* on Ethernet: raw packets are no pattern */
                          .protocol = TCP_NUMBER,
                          .length = HEADER + length,
                          .bytes = bytes};
  add_piece(t.block, t.engine, &p, ++t.number, SECOND);
}

static void test_what_the_other_side_has_is_not_on_its_way(void **state) {
  (void)state;
  static const uint8_t times[12] = {1, 1, 8, 10, 0, 0, 0, 9};
  static const uint8_t has[12] = {1, 1, 5, 10, 0, 0, 0, 11, 0, 0, 0, 21};
  begin(NULL);
  for (uint8_t at = 1; at < 31; at += 10) add_segment(1, at, times, 10);
  add_segment(2, 1, has, 0);
  add_segment(1, 31, times, 10);
  np_relater_pass(t.relater, t.block, 0);
  assert_int_equal(stream_of(t.block, 2).bytes_in_flight, 30);
  assert_int_equal(stream_of(t.block, 4).bytes_in_flight, 40 - 10);
}

/* A relater of a live session may begin in the middle of packets that are alike. */
static void test_a_block_whose_first_packets_were_not_passed_has_streams(void **state) {
  (void)state;
  static const uint8_t times[12] = {1, 1, 8, 10};
  struct np_relate_stats stats;
  begin(NULL);
  for (uint32_t i = 0; i < 100; i++) add_segment(1, 1, times, 10);
  np_block_walk(t.block);
  assert_true(t.block->records[50].flags & NP_RECORD_ALIKE);
  np_relater_pass(t.relater, t.block, 50);
  np_relater_stats(t.relater, &stats);
  assert_int_equal(stats.tcp, 1);
}

static void test_memory_is_bounded(void **state) {
  (void)state;
  struct np_relate_stats stats;
  begin(&(struct np_relate_options){.most_memory = 64 << 10});
  for (uint32_t i = 0; i < 5000; i++) {
    np_block_reset(t.block);
    add(i, UINT32_MAX, SECOND);
    np_relater_pass(t.relater, t.block, 0);
    np_relater_stats(t.relater, &stats);
    assert_true(stats.memory <= (64 << 10) + 4096);
  }
  assert_int_equal(stats.udp, 5000);
  assert_true(stats.evicted > 4000);
}

static void test_a_copy_has_what_is_known(void **state) {
  (void)state;
  size_t size;
  begin(NULL);
  add(1, 2, SECOND);
  add(3, 2, SECOND + 7);
  np_relater_pass(t.relater, t.block, 0);
  const uint8_t *slab = np_block_slab(t.block, &size);
  struct np_block *copy = np_block_new(&(struct np_block_options){.packets = 1});
  struct np_packet packet;
  assert_true(np_block_packet(t.block, 1, &packet));
  const struct np_record record = {.caplen = packet.caplen, .len = packet.len, .link_type = RAW_IP};
  assert_true(np_block_copy(copy, t.engine, &record, packet.bytes));
  assert_true(np_block_copy_relation(copy, slab, size, 1));
  np_block_seal(copy);
  assert_int_equal(stream_of(copy, 0).stream, 1);
  assert_int_equal(relation_of(copy, 0).delta_ns, 7);
  uint8_t *compact = malloc(np_block_compact_size(copy));
  np_block_compact(copy, compact);
  assert_true(np_slab_packet(compact, np_block_compact_size(copy), 0, &packet));
  assert_int_equal(packet.stream_count, 1);
  assert_non_null(packet.relation);
  free(compact);
  np_block_free(copy);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_teardown(test_numbers_in_the_order_of_first_packets, end),
      cmocka_unit_test_teardown(test_packets_without_times, end),
      cmocka_unit_test_teardown(test_a_block_in_parts, end),
      cmocka_unit_test_teardown(test_a_block_whose_first_packets_were_not_passed_has_none, end),
      cmocka_unit_test_teardown(test_a_block_whose_first_packets_were_not_passed_has_streams, end),
      cmocka_unit_test_teardown(test_what_the_other_side_has_is_not_on_its_way, end),
      cmocka_unit_test_teardown(test_memory_is_bounded, end),
      cmocka_unit_test_teardown(test_a_copy_has_what_is_known, end),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
