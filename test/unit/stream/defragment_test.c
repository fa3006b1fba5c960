/* defragment_test.c - datagrams from the fragments of many packets: who belongs together, for how
 * long, and what it costs. */
#include "stream/defragment.h"

#include <malloc.h>
#include <stdlib.h>

#include "../cmocka_all.h"
#include "../growth.h"
#include "fragments.h"
#include "np/whole.h"

enum { SECOND = 1000000000, LENGTH = 64 };

static struct {
  struct np_engine *engine;
  struct np_defragmenter *table;
  struct np_block *block;
  uint8_t udp[LENGTH];
  uint64_t number;
} t;

static void begin(const struct np_defragment_options *options) {
  t.engine = np_engine_new(NULL, NULL);
  t.table = np_defragmenter_new(options, t.engine);
  t.block = np_block_new(NULL);
  t.number = 0;
  write_udp(t.udp, LENGTH);
}

static int end(void **state) {
  (void)state;
  np_defragmenter_free(t.table);
  np_block_free(t.block);
  np_engine_free(t.engine);
  return 0;
}

static struct piece piece(uint16_t id, uint32_t start, uint32_t length) {
  return (struct piece){.source = 0x0a000001,
                        .destination = 0x0a000002,
                        .id = id,
                        .protocol = UDP_NUMBER,
                        .start = start,
                        .length = length,
                        .more = start + length < LENGTH,
                        .bytes = t.udp};
}

static void add_at(struct piece p, int64_t timestamp_ns) {
  add_piece(t.block, t.engine, &p, ++t.number, timestamp_ns);
}

static void add(struct piece p) {
  add_at(p, SECOND);
}

static struct np_defragment_stats pass(void) {
  struct np_defragment_stats stats;
  np_defragmenter_pass(t.table, t.block, 0);
  np_defragmenter_stats(t.table, &stats);
  return stats;
}

/* What the packet carries, and from whom. */
static struct np_whole whole_at(uint32_t index) {
  struct np_whole whole = {.depth = 0};
  size_t size;
  const uint8_t *slab = np_block_slab(t.block, &size);
  np_slab_whole(slab, size, &t.block->records[index], &whole);
  return whole;
}

static void assert_carries_udp(uint32_t index, uint32_t header) {
  const struct np_record *r = &t.block->records[index];
  const struct np_layer *last = &t.block->layers[r->first_layer + r->layer_count - 1];
  assert_int_equal(r->caplen, header + LENGTH);
  assert_memory_equal(t.block->slab + r->offset + header, t.udp, LENGTH);
  assert_string_equal(np_protocol_at(last->protocol)->name, "udp");
  assert_int_equal(last->offset, header);
  assert_int_equal(last->length, LENGTH);
  assert_int_equal(last->flags & (NP_LAYER_FRAGMENT | NP_LAYER_NOTE), 0);
}

/* ---- What belongs together ------------------------------------------------------------------ */

static void test_whole_names_its_fragments(void **state) {
  struct np_packet packet;
  uint32_t level;
  (void)state;
  begin(NULL);
  add(piece(7, 0, 24));
  add(piece(7, 48, 16));
  add(piece(7, 24, 24));
  assert_int_equal(pass().completed, 1);
  assert_carries_udp(2, IP_HEADER);
  assert_int_equal(whole_at(0).depth, 0);
  const struct np_whole whole = whole_at(2);
  assert_int_equal(whole.depth, 1);
  assert_int_equal(whole.len, IP_HEADER + 24);
  assert_true(np_block_packet(t.block, 2, &packet));
  assert_int_equal(packet.number, 3);
  assert_true(np_packet_is_whole(&packet, IP_HEADER, &level));
  assert_int_equal(np_packet_fragments(&packet, level), 3);
  for (uint32_t i = 0; i < 3; i++) assert_int_equal(np_packet_fragment(&packet, level, i), i + 1);
  assert_int_equal(np_packet_fragment(&packet, level, 3), 0);
}

static void test_what_was_captured_stays(void **state) {
  (void)state;
  begin(NULL);
  add(piece(7, 0, 24));
  add(piece(7, 24, 40));
  pass();
  struct np_record r = t.block->records[1];
  np_block_captured(t.block, &r);
  assert_int_equal(r.caplen, IP_HEADER + 40);
  assert_int_equal(r.len, IP_HEADER + 40);
  assert_memory_equal(t.block->slab + r.offset + IP_HEADER, t.udp + 24, 40);
  struct np_record other = t.block->records[0];
  np_block_captured(t.block, &other);
  assert_memory_equal(&other, &t.block->records[0], sizeof other);
}

static void test_keys_keep_apart(void **state) {
  (void)state;
  begin(NULL);
  struct piece first = piece(7, 0, 24), second = piece(7, 24, 40);
  struct piece others[5] = {second, second, second, second, second};
  others[0].id = 8;
  others[1].protocol = 6;
  others[2].source++;
  others[3].destination++;
  others[4].vlan = 5;
  add(first);
  for (uint32_t i = 0; i < 5; i++) add(others[i]);
  const struct np_defragment_stats stats = pass();
  assert_int_equal(stats.completed, 0);
  assert_int_equal(stats.waiting, 6);
}

static void test_vlans_part_unless_they_are_ignored(void **state) {
  (void)state;
  for (int ignores = 0; ignores < 2; ignores++) {
    const struct np_defragment_options options = {.no_vlans = ignores};
    begin(&options);
    struct piece first = piece(7, 0, 24), second = piece(7, 24, 40);
    first.vlan = 5;
    second.vlan = 6;
    add(first);
    add(second);
    assert_int_equal(pass().completed, ignores);
    if (!ignores) end(NULL);
  }
}

static void test_completed_id_begins_anew(void **state) {
  (void)state;
  begin(NULL);
  for (uint32_t i = 0; i < 3; i++) {
    add(piece(7, 0, 24));
    add(piece(7, 24, 40));
  }
  const struct np_defragment_stats stats = pass();
  assert_int_equal(stats.completed, 3);
  assert_int_equal(stats.waiting, 0);
  for (uint32_t i = 1; i < 6; i += 2) assert_carries_udp(i, IP_HEADER);
}

static void test_ip6(void **state) { /* the first fragment's next header counts: RFC 8200, 4.5 */
  uint8_t bytes[256];
  (void)state;
  begin(NULL);
  struct piece first = piece(7, 0, 24), second = piece(7, 24, 40);
  add_bytes(t.block, t.engine, bytes, write_ip6(bytes, &first, UDP_NUMBER), RAW_IP, 1, SECOND);
  add_bytes(t.block, t.engine, bytes, write_ip6(bytes, &second, 6), RAW_IP, 2, SECOND);
  assert_int_equal(pass().completed, 1);
  assert_carries_udp(1, IP6_HEADER);
}

static void test_ip6_drops_also_what_is_to_come(void **state) { /* RFC 5722, 4 */
  uint8_t bytes[256];
  (void)state;
  begin(NULL);
  struct piece list[] = {piece(7, 0, 24), piece(7, 16, 16), piece(7, 0, 24), piece(7, 24, 40)};
  for (uint32_t i = 0; i < 4; i++)
    add_bytes(t.block, t.engine, bytes, write_ip6(bytes, &list[i], UDP_NUMBER), RAW_IP, i + 1,
              SECOND);
  const struct np_defragment_stats stats = pass();
  assert_int_equal(stats.completed, 0);
  assert_int_equal(stats.overlapped, 1);
}

/* ---- Datagrams in datagrams ----------------------------------------------------------------- */

/* Fragments of fragments: depth datagrams around the UDP datagram, each in two fragments. */
static void add_nested(uint32_t depth, const uint8_t *bytes, uint32_t length, uint8_t protocol,
                       uint16_t id) {
  uint32_t half = length / 16 * 8;
  for (uint32_t i = 0; i < 2; i++) {
    uint8_t packet[1024];
    struct piece p = piece(id, i ? half : 0, i ? length - half : half);
    p.more = i == 0;
    p.bytes = bytes;
    p.protocol = protocol;
    uint32_t size = write_ip(packet, &p);
    if (depth == 1)
      add_bytes(t.block, t.engine, packet, size, RAW_IP, ++t.number, SECOND);
    else
      add_nested(depth - 1, packet, size, IP_IN_IP, (uint16_t)(id * 2 + i));
  }
}

static void test_nested_datagrams(void **state) {
  (void)state;
  for (uint32_t depth = 1; depth <= NP_WHOLE_DEPTH + 2; depth++) {
    begin(NULL);
    add_nested(depth, t.udp, LENGTH, UDP_NUMBER, 1);
    const struct np_defragment_stats stats = pass();
    uint32_t last = np_block_count(t.block) - 1;
    assert_int_equal(last + 1, 1U << depth);
    bool fits = depth <= NP_WHOLE_DEPTH;
    assert_int_equal(stats.too_deep > 0, !fits);
    assert_int_equal(whole_at(last).depth, fits ? depth : NP_WHOLE_DEPTH);
    if (fits) assert_carries_udp(last, IP_HEADER * depth);
    struct np_record r = t.block->records[last];
    np_block_captured(t.block, &r);
    assert_true(r.caplen < 200 && r.len == r.caplen);
    if (depth < NP_WHOLE_DEPTH + 2) end(NULL);
  }
}

/* ---- Bounds --------------------------------------------------------------------------------- */

static void test_time(void **state) {
  const struct np_defragment_options options = {.timeout_s = 10};
  (void)state;
  begin(&options);
  add_at(piece(1, 0, 24), 100 * (int64_t)SECOND);
  add_at(piece(2, 0, 24), 100 * (int64_t)SECOND);
  add_at(piece(1, 24, 40), 109 * (int64_t)SECOND);
  add_at(piece(2, 24, 40), 111 * (int64_t)SECOND);
  const struct np_defragment_stats stats = pass();
  assert_int_equal(stats.completed, 1);
  assert_int_equal(stats.expired, 1);
}

static void test_sparse_fragments(void **state) { /* the clock lags behind */
  (void)state;
  begin(NULL);
  for (uint16_t i = 0; i < 10; i++) {
    add_at(piece(i, 0, 24), i * 1000 * (int64_t)SECOND);
    add_at(piece(i, 24, 40), i * 1000 * (int64_t)SECOND + 5);
  }
  assert_int_equal(pass().completed, 10);
}

static void test_wild_time_ends_no_other(void **state) {
  (void)state;
  begin(NULL);
  for (uint16_t i = 0; i < 3; i++) add_at(piece(i, 0, 24), 100 * (int64_t)SECOND);
  add_at(piece(9, 0, 24), INT64_MAX - 5);
  for (uint16_t i = 0; i < 3; i++) add_at(piece(i, 24, 40), 101 * (int64_t)SECOND);
  assert_int_equal(pass().completed, 3);
}

static void test_cut_fragments(void **state) {
  uint8_t bytes[256];
  (void)state;
  begin(NULL);
  struct piece first = piece(7, 0, 24), second = piece(7, 24, 40);
  uint32_t length = write_ip(bytes, &first);
  const struct np_record r = {.caplen = length - 1, .len = length, .link_type = RAW_IP};
  np_block_copy(t.block, t.engine, &r, bytes);
  add(second);
  const struct np_defragment_stats stats = pass();
  assert_int_equal(stats.cut, 1);
  assert_int_equal(stats.completed, 0);
}

static void test_too_many_fragments(void **state) {
  const struct np_defragment_options options = {.most_fragments = 4};
  (void)state;
  begin(&options);
  for (uint32_t i = 0; i < 8; i++) add(piece(7, i * 8, 8));
  const struct np_defragment_stats stats = pass();
  assert_int_equal(stats.too_many, 1);
  assert_int_equal(stats.completed, 0);
}

static void test_most_datagrams(void **state) {
  const struct np_defragment_options options = {.most_datagrams = 4};
  (void)state;
  begin(&options);
  for (uint16_t i = 0; i < 10; i++) add(piece(i, 0, 24));
  for (uint16_t i = 0; i < 10; i++) add(piece(i, 24, 40));
  const struct np_defragment_stats stats = pass();
  assert_int_equal(stats.waiting, 4);
  assert_int_equal(stats.evicted > 0, 1);
}

static uint64_t flood(uint32_t count, uint32_t length) {
  static uint8_t bytes[1500];
  uint64_t most = 0;
  for (uint32_t i = 0; i < count; i++) {
    struct piece p = {.source = i >> 16,
                      .destination = 1,
                      .id = (uint16_t)i,
                      .protocol = UDP_NUMBER,
                      .length = length,
                      .more = true,
                      .bytes = bytes};
    add_piece(t.block, t.engine, &p, i + 1, SECOND + (int64_t)i);
    if (np_block_count(t.block) < 1000 && !np_block_is_full(t.block) && i + 1 < count &&
        t.block->data_end - t.block->data_used > 4096)
      continue;
    np_defragmenter_pass(t.table, t.block, 0);
    np_block_reset(t.block);
    struct np_defragment_stats stats;
    np_defragmenter_stats(t.table, &stats);
    if (stats.memory > most) most = stats.memory;
  }
  return most;
}

/* How many packets a flood has: NP_FLOOD asks for another number. */
static uint32_t flood_size(uint32_t usual) {
  const char *asked = getenv("NP_FLOOD");
  return asked ? (uint32_t)strtoul(asked, NULL, 10) : usual;
}

static void test_first_fragments_stay_within_memory(void **state) {
  enum { MOST = 32 << 20, SLACK = 256 << 10 /* what the block knows of packets */ };
  static const uint32_t lengths[] = {8, 24, 1480};
  (void)state;
  for (uint32_t i = 0; i < 3; i++) {
    begin(NULL);
    struct mallinfo2 before = mallinfo2();
    uint64_t most = flood(flood_size(200000), lengths[i]);
    struct mallinfo2 after = mallinfo2();
    assert_true(most <= MOST);
    /* What is counted is what the allocator has given. */
    uint64_t held = after.uordblks + after.hblkhd - before.uordblks - before.hblkhd;
    assert_true(held <= MOST + SLACK);
    if (i < 2) end(NULL);
  }
}

static double seconds_of(uint32_t count) {
  begin(NULL);
  const double from = seconds_taken();
  flood(count, 24);
  const double to = seconds_taken();
  end(NULL);
  return to - from;
}

static int end_nothing(void **state) {
  (void)state;
  return 0;
}

static void test_flood_takes_linear_time(void **state) {
  (void)state;
  assert_true(growth_of(seconds_of, 400000) <= MOST_GROWTH);
}

/* Fragments of one datagram, in an order that is bad for a list: t(2n)/t(n) of complete ones. */
static double seconds_of_reversed(uint32_t count) {
  static uint8_t bytes[8 * 1024];
  begin(NULL);
  const double from = seconds_taken();
  for (uint32_t i = 0; i < count; i++) {
    uint32_t at = 1023 - i % 1024;
    struct piece p = {.source = 1,
                      .destination = 2,
                      .id = 3,
                      .protocol = UDP_NUMBER,
                      .start = at * 8,
                      .length = 8,
                      .more = at < 1023,
                      .bytes = bytes};
    add_piece(t.block, t.engine, &p, i + 1, SECOND);
    if (np_block_count(t.block) < 1000 && i + 1 < count) continue;
    np_defragmenter_pass(t.table, t.block, 0);
    np_block_reset(t.block);
  }
  const double to = seconds_taken();
  struct np_defragment_stats stats;
  np_defragmenter_stats(t.table, &stats);
  assert_int_equal(stats.completed, count / 1024);
  end(NULL);
  return to - from;
}

static void test_reversed_fragments_take_linear_time(void **state) {
  (void)state;
  assert_true(growth_of(seconds_of_reversed, 256 << 10) <= MOST_GROWTH);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_teardown(test_whole_names_its_fragments, end),
      cmocka_unit_test_teardown(test_what_was_captured_stays, end),
      cmocka_unit_test_teardown(test_keys_keep_apart, end),
      cmocka_unit_test_teardown(test_vlans_part_unless_they_are_ignored, end),
      cmocka_unit_test_teardown(test_completed_id_begins_anew, end),
      cmocka_unit_test_teardown(test_ip6, end),
      cmocka_unit_test_teardown(test_ip6_drops_also_what_is_to_come, end),
      cmocka_unit_test_teardown(test_nested_datagrams, end),
      cmocka_unit_test_teardown(test_time, end),
      cmocka_unit_test_teardown(test_sparse_fragments, end),
      cmocka_unit_test_teardown(test_wild_time_ends_no_other, end),
      cmocka_unit_test_teardown(test_cut_fragments, end),
      cmocka_unit_test_teardown(test_too_many_fragments, end),
      cmocka_unit_test_teardown(test_most_datagrams, end),
      cmocka_unit_test_teardown(test_first_fragments_stay_within_memory, end),
      cmocka_unit_test_teardown(test_flood_takes_linear_time, end_nothing),
      cmocka_unit_test_teardown(test_reversed_fragments_take_linear_time, end_nothing)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
