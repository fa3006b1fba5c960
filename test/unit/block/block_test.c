/* block_test.c - blocks: room, compaction, and slabs that are not to be trusted. */
#include "block/block.h"

#include <stdlib.h>
#include <string.h>

#include "cmocka_all.h"
#include "table/registry.h"

/* Ethernet with nothing that is known inside. */
static const uint8_t frame[20] = {0,  1,  2,    3,    4, 5, 6, 7, 8, 9,
                                  10, 11, 0x88, 0xb5, 1, 2, 3, 4, 5, 6};

static struct np_record record(uint64_t number) {
  return (struct np_record){.timestamp_ns = (int64_t)number * 1000,
                            .number = number,
                            .caplen = sizeof frame,
                            .len = 100,
                            .link_type = 1,
                            .interface_id = 7};
}

static struct np_block *filled(struct np_engine *engine, uint32_t packets) {
  struct np_block *block = np_block_new(NULL);
  for (uint32_t i = 0; i < packets; i++) {
    struct np_record r = record(i + 1);
    assert_true(np_block_copy(block, engine, &r, frame));
  }
  np_block_seal(block);
  return block;
}

static void full_by_packets_and_by_bytes(void **state) {
  (void)state;
  struct np_engine *engine = np_engine_new(NULL, NULL);
  const struct np_block_options few = {.data_size = 1000, .packets = 3};
  struct np_block *block = np_block_new(&few);
  struct np_record r = record(1);
  for (int i = 0; i < 3; i++) assert_true(np_block_copy(block, engine, &r, frame));
  assert_true(np_block_is_full(block));
  assert_false(np_block_copy(block, engine, &r, frame));
  np_block_free(block);
  const struct np_block_options small = {.data_size = 50, .packets = 100};
  block = np_block_new(&small);
  assert_true(np_block_copy(block, engine, &r, frame));
  assert_true(np_block_copy(block, engine, &r, frame));
  assert_false(np_block_copy(block, engine, &r, frame));
  assert_int_equal(block->packet_count, 2);
  assert_int_equal(block->bytes, 2 * sizeof frame);
  np_block_reset(block);
  assert_true(np_block_copy(block, engine, &r, frame));
  np_block_free(block);
  np_block_free(NULL);
  np_engine_free(engine);
}

/* As many at a time as the block allows, down to none: the layers of all are found. */
static void records_in_a_row(void **state) {
  (void)state;
  static const struct np_block_options sizes[] = {
      {.data_size = 1000}, {.data_size = 1000, .packets = 5}, {.layers = NP_MAX_LAYERS + 1}};
  struct np_engine *engine = np_engine_new(NULL, NULL);
  for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
    struct np_block *block = np_block_new(&sizes[i]);
    uint32_t room, count = 0;
    memcpy(np_block_space(block, &room), frame, sizeof frame);
    np_block_keep(block, sizeof frame);
    for (uint32_t run = np_block_run(block); run > 0; run = np_block_run(block)) {
      for (uint32_t k = 0; k < run; k++) {
        np_block_record(block)[k] = record(++count);
        np_block_record(block)[k].offset = block->data_start;
      }
      np_block_push_many(block, engine, run, (uint64_t)run * sizeof frame);
    }
    np_block_seal(block);
    assert_true(np_block_is_full(block));
    assert_int_equal(block->packet_count, count);
    assert_int_equal(block->bytes, (uint64_t)count * sizeof frame);
    for (uint32_t k = 0; k < count; k++) assert_int_equal(block->records[k].layer_count, 1);
    np_block_free(block);
  }
  np_engine_free(engine);
}

static void a_compact_copy_reads_the_same(void **state) {
  (void)state;
  struct np_engine *engine = np_engine_new(NULL, NULL);
  struct np_block *block = filled(engine, 5);
  size_t size = np_block_compact_size(block);
  assert_true(size < block->slab_size / 100);
  uint8_t *copy = malloc(size);
  np_block_compact(block, copy);
  for (uint32_t i = 0; i < 5; i++) {
    struct np_packet packet;
    assert_true(np_slab_packet(copy, size, i, &packet));
    assert_int_equal(packet.number, i + 1);
    assert_int_equal(packet.timestamp_ns, (i + 1) * 1000);
    assert_int_equal(packet.len, 100);
    assert_int_equal(packet.caplen, sizeof frame);
    assert_memory_equal(packet.bytes, frame, sizeof frame);
  }
  struct np_packet beyond;
  assert_false(np_slab_packet(copy, size, 5, &beyond));
  free(copy);
  np_block_free(block);
  np_engine_free(engine);
}

/* Whatever a slab's words are set to, a packet that is handed out lies within it. */
static void a_damaged_slab_gives_no_byte_outside(void **state) {
  (void)state;
  static const uint32_t extremes[] = {0, 1, 0x7fffffff, 0x80000000, 0xfffffff0, 0xffffffff};
  struct np_engine *engine = np_engine_new(NULL, NULL);
  struct np_block *block = filled(engine, 2);
  size_t size = np_block_compact_size(block);
  uint8_t *good = malloc(size);
  uint8_t *bad = malloc(size);
  np_block_compact(block, good);
  for (size_t word = 0; word < size / 4; word++) {
    for (size_t e = 0; e < sizeof extremes / sizeof extremes[0]; e++) {
      memcpy(bad, good, size);
      memcpy(bad + word * 4, &extremes[e], 4);
      for (uint32_t index = 0; index < 3; index++) {
        struct np_packet packet;
        if (!np_slab_packet(bad, size, index, &packet)) continue;
        assert_true(packet.bytes >= bad && packet.bytes + packet.caplen <= bad + size);
      }
    }
  }
  struct np_packet packet;
  for (size_t cut = 0; cut < sizeof(struct np_block_header); cut++)
    assert_false(np_slab_packet(good, cut, 0, &packet));
  free(good);
  free(bad);
  np_block_free(block);
  np_engine_free(engine);
}

/* Of three packets, two were looked at, and some are hidden then: what is not known of a packet is
 * not made up. */
static void packets_whose_relations_are_known_in_part(void **state) {
  (void)state;
  static const struct {
    uint8_t passes;
    uint32_t related;
    bool tells;
  } cases[] = {{0x7, 2, false}, {0x6, 1, false}, {0x5, 1, false}, {0x3, 2, true}, {0x2, 1, true}};
  struct np_engine *engine = np_engine_new(NULL, NULL);
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    struct np_block *block = filled(engine, 3);
    struct np_packet packet;
    assert_true(np__block_reserve_streams(block, 0));
    for (; block->related < 2; block->related++)
      block->relations[block->related] = (struct np_relation){.delta_ns = block->related};
    np__block_hide(block, 0, 3, &cases[i].passes);
    np__block_sift(block, 0);
    assert_int_equal(block->related, cases[i].related);
    assert_true(np_block_packet(block, 0, &packet));
    assert_int_equal(packet.relation != NULL, cases[i].tells);
    if (cases[i].passes == 2) assert_int_equal(block->relations[0].delta_ns, 1);
    np_block_free(block);
  }
  np_engine_free(engine);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(full_by_packets_and_by_bytes),
      cmocka_unit_test(records_in_a_row),
      cmocka_unit_test(a_compact_copy_reads_the_same),
      cmocka_unit_test(a_damaged_slab_gives_no_byte_outside),
      cmocka_unit_test(packets_whose_relations_are_known_in_part),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
