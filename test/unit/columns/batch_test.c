/* batch_test.c - batches describe themselves, and their memory is used again. */
#include "np/batch.h"

#include <string.h>

#include "cmocka_all.h"

static const struct np_block_options large = {.data_size = 1 << 20};

enum { ETHERNET = 1, PACKETS = 100, VLAN_EVERY = 50 };

struct bench {
  struct np_engine *engine;
  struct np_block *block;
  struct np_batch_pool *pool;
  struct np_batcher *batcher;
};

/* Packets of which some have a VLAN tag, with the packet's number as its id. */
static void fill(struct bench *b, uint32_t packets) {
  for (uint32_t n = 1; n <= packets; n++) {
    const bool tagged = n % VLAN_EVERY == 0;
    const uint8_t bytes[18] = {[5] = (uint8_t)n,
                               [12] = tagged ? 0x81 : 0x88,
                               [13] = tagged ? 0 : 0xb5,
                               [15] = (uint8_t)n,
                               [16] = 0x88,
                               [17] = 0xb5};
    const struct np_record record = {.caplen = 18, .len = 18, .number = n, .link_type = ETHERNET};
    assert_true(np_block_copy(b->block, b->engine, &record, bytes));
  }
  np_block_seal(b->block);
}

static struct bench new_bench(const char *const *names, size_t count, size_t lists,
                              uint32_t packets) {
  struct np_error error;
  struct bench b = {np_engine_new(NULL, NULL), np_block_new(&large), np_batch_pool_new(), NULL};
  assert_int_equal(np_batcher_new(names, count, lists, b.pool, &b.batcher, &error), NP_OK);
  fill(&b, packets);
  return b;
}

static void free_bench(struct bench *b) {
  np_batcher_free(b->batcher);
  np_batch_pool_free(b->pool);
  np_block_free(b->block);
  np_engine_free(b->engine);
}

static const struct np_batch_column *column(const struct np_batch *batch, size_t at) {
  return (const struct np_batch_column *)(const void *)batch->memory + at;
}

static void check_batch(const struct np_batch *batch, uint32_t first, uint32_t count) {
  const uint64_t *number = (const void *)(batch->memory + column(batch, 0)->values);
  const uint16_t *vlan = (const void *)(batch->memory + column(batch, 1)->values);
  const uint32_t *offsets = (const void *)(batch->memory + column(batch, 2)->values);
  const char *data = (const char *)batch->memory + column(batch, 2)->data;
  const uint8_t *dhost = batch->memory + column(batch, 3)->values;
  for (uint32_t i = 0; i < count; i++) {
    uint32_t n = first + i + 1;
    const char *layers = n % VLAN_EVERY == 0 ? "ethernet:vlan" : "ethernet";
    assert_int_equal(number[i], n);
    assert_int_equal(vlan[i], n % VLAN_EVERY == 0 ? n : 0);
    assert_int_equal(offsets[i + 1] - offsets[i], strlen(layers));
    assert_memory_equal(data + offsets[i], layers, strlen(layers));
    assert_int_equal(dhost[6 * i + 5], n);
  }
  assert_int_equal(offsets[count], column(batch, 2)->data_size);
  assert_int_equal(column(batch, 0)->valid_count, count);
  assert_int_equal(column(batch, 1)->valid_count,
                   (first + count) / VLAN_EVERY - first / VLAN_EVERY);
  assert_int_equal(column(batch, 0)->data_size, 0);
}

static void a_batch_describes_itself(void **state) {
  (void)state;
  static const char *const names[] = {"number", "vlan.id", "frame.protocols", "ethernet.dhost"};
  struct bench b = new_bench(names, 4, 0, PACKETS);
  struct np_batch batch;
  for (uint32_t first = 0; first < PACKETS; first += 33) {
    uint32_t count = first + 33 <= PACKETS ? 33 : PACKETS - first;
    assert_int_equal(np_batch_make(b.batcher, b.engine, b.block, first, count, &batch), NP_OK);
    check_batch(&batch, first, count);
    np_batch_free(b.pool, &batch);
  }
  assert_int_equal(np_batch_make(b.batcher, b.engine, b.block, 90, 11, &batch), NP_E_INVALID);
  free_bench(&b);
}

/* The bytes of all packets need more room than the first try has. */
static void bytes_find_room(void **state) {
  (void)state;
  enum { MANY = 4000 };
  static const char *const names[] = {"frame.protocols"};
  struct bench b = new_bench(names, 1, 0, MANY);
  struct np_batch batch;
  for (int i = 0; i < 2; i++) {
    assert_int_equal(np_batch_make(b.batcher, b.engine, b.block, 0, MANY, &batch), NP_OK);
    assert_int_equal(column(&batch, 0)->data_size, MANY * 8 + MANY / VLAN_EVERY * 5);
    np_batch_free(b.pool, &batch);
  }
  free_bench(&b);
}

/* So do the values of lists. */
static void lists_find_room(void **state) {
  (void)state;
  enum { MANY = 4000 };
  static const char *const names[] = {"number", "eth.addr"};
  struct bench b = new_bench(names, 2, 1, MANY);
  struct np_batch batch;
  for (int i = 0; i < 2; i++) {
    assert_int_equal(np_batch_make(b.batcher, b.engine, b.block, 0, MANY, &batch), NP_OK);
    const struct np_batch_column *list = column(&batch, 1);
    const uint32_t *offsets = (const void *)(batch.memory + list->lists);
    const uint8_t *addresses = batch.memory + list->values;
    assert_int_equal(column(&batch, 0)->lists, 0);
    assert_int_equal(column(&batch, 0)->value_count, 0);
    assert_int_equal(list->value_count, 2 * MANY);
    for (uint32_t n = 0; n < MANY; n++) {
      assert_int_equal(offsets[n + 1], 2 * (n + 1));
      assert_int_equal(addresses[12 * n + 5], (uint8_t)(n + 1));
    }
    np_batch_free(b.pool, &batch);
  }
  free_bench(&b);
}

/* Batches of all lengths at a time, shorter and longer than the first one. */
static void the_pool_gives_memory_again(void **state) {
  (void)state;
  enum { MANY = 10000, AT_A_TIME = 40 };
  static const char *const names[] = {"number"};
  struct bench b = new_bench(names, 1, 0, MANY);
  struct np_batch batches[AT_A_TIME];
  for (int round = 0; round < 3; round++) {
    for (uint32_t i = 0; i < AT_A_TIME; i++)
      assert_int_equal(np_batch_make(b.batcher, b.engine, b.block, 0, 1 + i * 250, &batches[i]),
                       NP_OK);
    for (uint32_t i = 0; i < AT_A_TIME; i++) {
      const uint64_t *number = (const void *)(batches[i].memory + column(&batches[i], 0)->values);
      assert_int_equal(number[i * 250], 1 + i * 250);
      memset(batches[i].memory, 0xee, batches[i].size);
      np_batch_free(b.pool, &batches[i]);
    }
  }
  free_bench(&b);
}

static void a_batch_of_no_columns_has_memory(void **state) {
  (void)state;
  struct bench b = new_bench(NULL, 0, 0, PACKETS);
  struct np_batch batch;
  assert_int_equal(np_batch_make(b.batcher, b.engine, b.block, 0, PACKETS, &batch), NP_OK);
  assert_non_null(batch.memory);
  assert_true(batch.size > 0);
  np_batch_free(b.pool, &batch);
  free_bench(&b);
}

static void unknown_fields_are_named(void **state) {
  (void)state;
  static const char *const names[] = {"tcp.dprot"};
  struct np_error error;
  struct np_batcher *batcher = NULL;
  assert_int_equal(np_batcher_new(names, 1, 0, NULL, &batcher, &error), NP_E_NO_FIELD);
  assert_non_null(strstr(error.message, "tcp.dport"));
  assert_null(batcher);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_batch_describes_itself),
      cmocka_unit_test(bytes_find_room),
      cmocka_unit_test(lists_find_room),
      cmocka_unit_test(the_pool_gives_memory_again),
      cmocka_unit_test(a_batch_of_no_columns_has_memory),
      cmocka_unit_test(unknown_fields_are_named),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
