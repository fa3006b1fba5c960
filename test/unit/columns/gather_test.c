/* gather_test.c - columns across the borders of what is gathered at once, with tunnels among plain
 * packets. */
#include <stdlib.h>
#include <string.h>

#include "block/block.h"
#include "cmocka_all.h"
#include "np/columns.h"

enum { PACKETS = 200, PLAIN = 28, TUNNEL = 48, RAW = 101 };

/* IPv4 with `payload` bytes of protocol `proto`, from 10.x.y.z. */
static uint8_t *ip_header(uint8_t *at, uint8_t payload, uint8_t proto, uint8_t last) {
  const uint8_t header[20] = {
      0x45, 0, 0,  (uint8_t)(20 + payload), 0, 0, 0, 0, 64, proto, 0, 0, 10, 0, 0, last, 10,
      0,    0, 254};
  memcpy(at, header, sizeof header);
  return at + sizeof header;
}

/* Packet i: every third is IP in IP, every seventh ends within its UDP header. */
static uint32_t make_packet(uint32_t i, uint8_t *out) {
  uint8_t *at = out;
  if (i % 3 == 0) at = ip_header(at, 28, 4, 99);
  at = ip_header(at, 8, 17, (uint8_t)i);
  const uint8_t udp[8] = {0x10, (uint8_t)i, 0x20, (uint8_t)i, 0, 8, 0, 0};
  memcpy(at, udp, sizeof udp);
  uint32_t length = i % 3 == 0 ? TUNNEL : PLAIN;
  return i % 7 == 0 ? length - 3 : length;
}

static struct np_block *make_block(struct np_engine *engine) {
  struct np_block *block = np_block_new(NULL);
  for (uint32_t i = 0; i < PACKETS; i++) {
    uint8_t bytes[TUNNEL];
    uint32_t length = i % 3 == 0 ? TUNNEL : PLAIN;
    const struct np_record record = {
        .caplen = make_packet(i, bytes), .len = length, .number = i + 1, .link_type = RAW};
    assert_true(np_block_copy(block, engine, &record, bytes));
  }
  np_block_seal(block);
  return block;
}

static bool is_valid(const uint8_t *validity, uint32_t i) {
  return validity[i / 8] >> (i % 8) & 1;
}

/* From `first` on, so that the borders of chunks and of validity bytes lie everywhere. */
static void fill_and_check(struct np_engine *engine, const struct np_block *block, uint32_t first) {
  static const char *const names[] = {"ip.saddr", "udp.dport", "udp.checksum", "number"};
  struct np_columns *columns;
  struct np_error error;
  uint32_t saddr[PACKETS];
  uint16_t dport[PACKETS], checksum[PACKETS];
  uint64_t number[PACKETS];
  uint8_t validity[4][PACKETS / 8 + 1];
  uint32_t count = PACKETS - first, valid_checksums = 0;
  assert_int_equal(np_columns_new(names, 4, 0, &columns, &error), NP_OK);
  struct np_column_out out[4] = {{saddr, validity[0], 0, NULL, 0},
                                 {dport, validity[1], 0, NULL, 0},
                                 {checksum, validity[2], 0, NULL, 0},
                                 {number, validity[3], 0, NULL, 0}};
  assert_int_equal(
      np_columns_fill(columns, engine, block->slab, block->slab_size, first, count, out), NP_OK);
  for (uint32_t i = 0; i < count; i++) {
    uint32_t packet = first + i;
    bool cut = packet % 7 == 0; /* three bytes are missing: the length's last and the checksum */
    assert_int_equal(saddr[i], 0x0a000000 + packet); /* the innermost */
    assert_int_equal(dport[i], 0x2000 + packet);
    assert_int_equal(number[i], packet + 1);
    assert_true(is_valid(validity[0], i) && is_valid(validity[1], i));
    assert_int_equal(is_valid(validity[2], i), !cut);
    valid_checksums += !cut;
  }
  assert_int_equal(out[0].valid_count, count);
  assert_int_equal(out[2].valid_count, valid_checksums);
  np_columns_free(columns);
}

static void values_from_every_start(void **state) {
  (void)state;
  struct np_engine *engine = np_engine_new(NULL, NULL);
  struct np_block *block = make_block(engine);
  for (uint32_t first = 0; first < 140; first += 9) fill_and_check(engine, block, first);
  np_block_free(block);
  np_engine_free(engine);
}

/* ---- Packets together, and each on its own --------------------------------------------------- */

/* Kinds of packets with several lengths, tunnels, cut headers and no header at all. */
static uint32_t make_kind(uint32_t kind, uint32_t i, uint8_t *out) {
  uint8_t *at = out;
  if (kind == 2) at = ip_header(at, 28, 4, 99);
  at = ip_header(at, 8, kind == 1 ? 253 : 17, (uint8_t)i);
  const uint8_t udp[8] = {0x10, (uint8_t)i, 0x20, (uint8_t)i, 0, 8, 0x77, (uint8_t)i};
  memcpy(at, udp, sizeof udp);
  uint32_t length = kind == 2 ? TUNNEL : PLAIN;
  return kind == 3 ? length - 3 : kind == 4 ? 12 : length;
}

static struct np_block *make_runs(struct np_engine *engine) {
  struct np_block *block = np_block_new(NULL);
  unsigned random = 1, kind = 0;
  for (uint32_t i = 0; i < PACKETS; i++) {
    uint8_t bytes[TUNNEL];
    random = random * 1103515245U + 12345U;
    if (i < 130 && (random >> 16 & 3) == 0) kind = (random >> 20) % 5;
    if (i == 130) kind = 0; /* and all to come, so that a chunk has no other */
    const struct np_record record = {.caplen = make_kind(kind, i, bytes),
                                     .len = kind == 2 ? TUNNEL : PLAIN,
                                     .timestamp_ns = (int64_t)(random >> 3) * (i % 9 - 4),
                                     .link_type = RAW};
    assert_true(np_block_copy(block, engine, &record, bytes));
  }
  np_block_seal(block);
  return block;
}

enum { COLUMNS = 10, WIDEST = 16 };

struct table {
  struct np_columns *columns;
  struct np_column_out out[COLUMNS];
  uint64_t values[COLUMNS][PACKETS * WIDEST / 8];
  uint8_t validity[COLUMNS][PACKETS / 8 + 1];
};

static struct table *new_table(void) {
  static const char *const names[COLUMNS] = {"time",    "len",         "caplen",       "ip.saddr",
                                             "ip.ttl",  "ip.flags.df", "udp.checksum", "udp.length",
                                             "time_ns", "ip.version"};
  struct table *t = calloc(1, sizeof *t);
  struct np_error error;
  assert_non_null(t);
  assert_int_equal(np_columns_new(names, COLUMNS, 0, &t->columns, &error), NP_OK);
  for (int i = 0; i < COLUMNS; i++)
    t->out[i] = (struct np_column_out){t->values[i], t->validity[i], 0, NULL, 0};
  return t;
}

static void free_table(struct table *t) {
  np_columns_free(t->columns);
  free(t);
}

/* Packet `i` of the table, which began with `first`, is what it is on its own. */
static void check_packet(const struct table *all, const struct table *one, uint32_t i) {
  for (int c = 0; c < COLUMNS; c++) {
    uint32_t width;
    np_columns_kind(all->columns, (size_t)c, &width);
    assert_int_equal(is_valid(all->validity[c], i), one->out[c].valid_count);
    assert_memory_equal((const uint8_t *)all->values[c] + (size_t)i * width, one->values[c], width);
  }
}

static void together_and_alone(void **state) {
  (void)state;
  struct np_engine *engine = np_engine_new(NULL, NULL);
  struct np_block *block = make_runs(engine);
  struct table *all = new_table(), *one = new_table();
  for (uint32_t first = 0; first < PACKETS; first += 13) {
    assert_int_equal(np_columns_fill(all->columns, engine, block->slab, block->slab_size, first,
                                     PACKETS - first, all->out),
                     NP_OK);
    for (uint32_t i = 0; first + i < PACKETS; i++) {
      assert_int_equal(np_columns_fill(one->columns, engine, block->slab, block->slab_size,
                                       first + i, 1, one->out),
                       NP_OK);
      check_packet(all, one, i);
    }
  }
  free_table(all);
  free_table(one);
  np_block_free(block);
  np_engine_free(engine);
}

/* Records and layers that say anything, also that packets are alike: no byte outside of the slab is
 * read, a sanitizer watches. */
static void damaged_runs(void **state) {
  (void)state;
  struct np_engine *engine = np_engine_new(NULL, NULL);
  struct np_block *block = make_runs(engine);
  struct table *t = new_table();
  size_t size = np_block_compact_size(block), good = 0;
  unsigned random = 1;
  for (int round = 0; round < 3000; round++) {
    uint8_t *slab = malloc(size);
    assert_non_null(slab);
    np_block_compact(block, slab);
    struct np_block_header header;
    memcpy(&header, slab, sizeof header);
    for (int i = round % 40; i >= 0; i--) {
      random = random * 1103515245U + 12345U;
      size_t at = header.records_offset + (random >> 8) % (size - header.records_offset);
      slab[at] = i % 3 ? (uint8_t)(random >> 4) : slab[at] ^ NP_RECORD_ALIKE;
    }
    good += np_columns_fill(t->columns, engine, slab, size, 0, PACKETS, t->out) == NP_OK;
    free(slab);
  }
  assert_in_range(good, 1, 2999);
  free_table(t);
  np_block_free(block);
  np_engine_free(engine);
}

/* To the bit what one division and one remainder give, on both sides of the epoch. */
static void seconds_of_neighbours(void **state) {
  (void)state;
  static const int64_t times[] = {0,
                                  1,
                                  999999999,
                                  1000000000,
                                  1000000001,
                                  -1,
                                  -999999999,
                                  -1000000000,
                                  5,
                                  1700000000123456789,
                                  1700000000999999999,
                                  1700000001000000000,
                                  1699999999999999999,
                                  INT64_MAX,
                                  INT64_MIN + 1,
                                  NP_NO_TIME,
                                  INT64_MAX,
                                  7};
  enum { COUNT = sizeof times / sizeof *times };
  struct np_engine *engine = np_engine_new(NULL, NULL);
  struct np_block *block = np_block_new(NULL);
  for (int i = 0; i < COUNT; i++)
    np_block_copy(block, engine, &(struct np_record){.timestamp_ns = times[i]},
                  (const uint8_t *)"");
  np_block_seal(block);
  struct table *t = new_table();
  assert_int_equal(
      np_columns_fill(t->columns, engine, block->slab, block->slab_size, 0, COUNT, t->out), NP_OK);
  for (int i = 0; i < COUNT; i++) {
    bool has_time = times[i] != NP_NO_TIME;
    double seconds = (double)(times[i] / 1000000000) + (double)(times[i] % 1000000000) / 1e9;
    if (!has_time) seconds = 0;
    assert_int_equal(t->out[0].validity[i / 8] >> i % 8 & 1, has_time);
    assert_memory_equal(&t->values[0][i], &seconds, sizeof seconds);
  }
  free_table(t);
  np_block_free(block);
  np_engine_free(engine);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(values_from_every_start),
      cmocka_unit_test(together_and_alone),
      cmocka_unit_test(damaged_runs),
      cmocka_unit_test(seconds_of_neighbours),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
