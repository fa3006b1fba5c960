/* flood_test.c - what floods cost: memory, time, and the transfers that go on meanwhile.
 *
 * NP_FLOOD says how many packets a flood has: 10000000 is what is promised. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../cmocka_all.h"
#include "../growth.h"
#include "np/streams.h"
#include "stream/segment.h"

enum {
  RAW_IP = 101,
  HEADERS = 40,
  TRANSFERS = 1000,
  ROUNDS = 10,
  SAID = 500, /* bytes in a segment of a transfer */
  SERVER = 0x0a000001,
  CLIENTS = 0x0b000000, /* of transfers */
  SPOOFED = 0x20000000,
  FIRST = 1000 /* sequence number of a SYN */
};

static struct {
  struct np_engine *engine;
  struct np_streams *streams;
  struct np_block *block;
  uint64_t number;
  uint32_t told[TRANSFERS]; /* bytes in order */
  uint32_t wrong;
} f;

static uint32_t flood_size(uint32_t usual) {
  const char *asked = getenv("NP_FLOOD");
  return asked ? (uint32_t)strtoul(asked, NULL, 10) : usual;
}

/* What a transfer says at a place. */
static uint8_t byte_at(uint32_t transfer, uint64_t offset) {
  return (uint8_t)((transfer * 2654435761U + (uint32_t)offset * 40503U) >> 13);
}

static bool on_begin(void *context, const struct np_flow *flow) {
  (void)context;
  (void)flow;
  return true;
}

static void on_data(void *context, const struct np_flow *flow, uint32_t side,
                    const struct np_stream_data *data) {
  (void)context;
  const uint8_t *a = flow->addresses[0];
  uint32_t transfer = (uint32_t)a[2] << 8 | a[3];
  if (a[0] != CLIENTS >> 24 || side != 0 || transfer >= TRANSFERS) return;
  f.wrong += data->offset != f.told[transfer];
  for (uint32_t i = 0; i < data->length; i++)
    f.wrong += data->bytes[i] != byte_at(transfer, data->offset + i);
  f.told[transfer] += data->length;
}

static void begin(void) {
  const struct np_streams_calls calls = {.begin = on_begin, .data = on_data};
  memset(&f, 0, sizeof f);
  f.engine = np_engine_new(NULL, NULL);
  f.streams = np_streams_new(NULL, &calls, f.engine);
  f.block = np_block_new(NULL);
}

static void end(void) {
  np_streams_free(f.streams);
  np_block_free(f.block);
  np_engine_free(f.engine);
}

static void flush(void) {
  struct np_error error = {NP_OK};
  np_block_seal(f.block);
  assert_int_equal(np_streams_add(f.streams, f.block, 0, &error), NP_OK);
  np_block_reset(f.block);
}

static void put16(uint8_t *at, uint32_t value) {
  at[0] = (uint8_t)(value >> 8);
  at[1] = (uint8_t)value;
}

static void put32(uint8_t *at, uint32_t value) {
  put16(at, value >> 16);
  put16(at + 2, value & 0xffff);
}

struct sent {
  uint32_t from, to;
  uint16_t ports[2];
  uint32_t sequence, acknowledged;
  uint8_t flags;
  const uint8_t *data;
  uint32_t length;
};

static void give(const struct sent *s) {
  uint8_t bytes[HEADERS + SAID] = {0x45};
  put16(bytes + 2, HEADERS + s->length);
  bytes[8] = 64;
  bytes[9] = 6;
  put32(bytes + 12, s->from);
  put32(bytes + 16, s->to);
  put16(bytes + 20, s->ports[0]);
  put16(bytes + 22, s->ports[1]);
  put32(bytes + 24, s->sequence);
  put32(bytes + 28, s->acknowledged);
  bytes[32] = 0x50;
  bytes[33] = s->flags;
  put16(bytes + 34, 65535);
  if (s->length > 0) memcpy(bytes + HEADERS, s->data, s->length);
  const struct np_record record = {.timestamp_ns = (int64_t)++f.number * 1000,
                                   .number = f.number,
                                   .caplen = HEADERS + s->length,
                                   .len = HEADERS + s->length,
                                   .link_type = RAW_IP};
  if (np_block_copy(f.block, f.engine, &record, bytes)) return;
  flush();
  assert_true(np_block_copy(f.block, f.engine, &record, bytes));
}

static void spoof(uint32_t count) {
  static uint32_t random = 1;
  for (uint32_t i = 0; i < count; i++) {
    random = random * 1664525U + 1013904223U;
    give(&(struct sent){.from = SPOOFED | random >> 4,
                        .to = SERVER,
                        .ports = {(uint16_t)(random & 0xffff), 80},
                        .sequence = random,
                        .flags = NP_TCP_SYN});
  }
}

static struct sent of_transfer(uint32_t transfer, bool answers, uint8_t flags) {
  uint32_t client = CLIENTS | transfer;
  uint16_t port = (uint16_t)(40000 + transfer);
  if (answers)
    return (struct sent){.from = SERVER, .to = client, .ports = {80, port}, .flags = flags};
  return (struct sent){.from = client, .to = SERVER, .ports = {port, 80}, .flags = flags};
}

static void open_transfer(uint32_t transfer) {
  struct sent syn = of_transfer(transfer, false, NP_TCP_SYN);
  struct sent answer = of_transfer(transfer, true, NP_TCP_SYN | NP_TCP_ACK);
  syn.sequence = answer.sequence = FIRST;
  answer.acknowledged = FIRST + 1;
  give(&syn);
  give(&answer);
}

/* A segment, or its halves the wrong way round. */
static void say(uint32_t transfer, uint32_t round) {
  uint8_t data[SAID];
  struct sent s = of_transfer(transfer, false, NP_TCP_ACK);
  for (uint32_t i = 0; i < SAID; i++) data[i] = byte_at(transfer, round * SAID + i);
  s.acknowledged = FIRST + 1;
  for (uint32_t part = 0; part < 2; part++) {
    uint32_t at = (transfer + part) % 2 * (SAID / 2);
    s.sequence = FIRST + 1 + round * SAID + at;
    s.data = data + at;
    s.length = SAID / 2;
    give(&s);
  }
}

static double megabytes_in_use(void) {
  unsigned long pages = 0, resident = 0;
  FILE *file = fopen("/proc/self/statm", "r");
  if (!file) return 0;
  if (fscanf(file, "%lu %lu", &pages, &resident) != 2) resident = 0;
  fclose(file);
  return (double)resident * (double)sysconf(_SC_PAGESIZE) / (1 << 20);
}

static void test_transfers_go_on_in_a_flood_of_syns(void **state) {
  (void)state;
  const uint32_t between = flood_size(300000) / (TRANSFERS * (ROUNDS + 1));
  begin();
  for (uint32_t round = 0; round <= ROUNDS; round++)
    for (uint32_t i = 0; i < TRANSFERS; i++) {
      spoof(between);
      if (round == 0)
        open_transfer(i);
      else
        say(i, round - 1);
    }
  flush();
  struct np_streams_stats stats;
  np_streams_counts(f.streams, &stats);
  print_message("%u SYNs: %.0f MB, %llu flows, %llu evicted\n", between * TRANSFERS * (ROUNDS + 1),
                megabytes_in_use(), (unsigned long long)stats.flows,
                (unsigned long long)stats.evicted);
  assert_true(megabytes_in_use() <= 512);
  assert_true(stats.memory <= 256U << 20);
  assert_int_equal(f.wrong, 0);
  for (uint32_t i = 0; i < TRANSFERS; i++) assert_int_equal(f.told[i], ROUNDS * SAID);
  end();
}

static uint64_t most_memory; /* that streams held, in bytes */

/* One flow of alternating segments of one byte, then one over all that waits. Returns the time. */
static double alternate(uint32_t count) {
  static const uint8_t data[SAID] = {0};
  struct np_streams_stats stats;
  begin();
  open_transfer(0);
  const double from = seconds_taken();
  for (uint32_t i = 0; i < count; i++) {
    struct sent s = of_transfer(0, false, NP_TCP_ACK);
    s.sequence = FIRST + 2 + i * 2;
    s.acknowledged = FIRST + 1;
    s.data = data;
    s.length = 1;
    give(&s);
    if (i % 65536 != 65535) continue;
    np_streams_counts(f.streams, &stats);
    if (stats.memory > most_memory) most_memory = stats.memory;
  }
  flush();
  const double to = seconds_taken();
  end();
  return to - from;
}

static void test_alternating_bytes(void **state) {
  enum { MOST = 16 << 20 };
  const uint32_t count = flood_size(300000);
  (void)state;
  most_memory = 0;
  const double growth = growth_of(alternate, count);
  print_message("%u segments of a byte: %llu bytes, %.2f times as long as in %d flows\n", count,
                (unsigned long long)most_memory, growth, NP_GROWTH_TIMES);
  assert_true(most_memory <= MOST);
  assert_true(growth <= MOST_GROWTH);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_transfers_go_on_in_a_flood_of_syns),
                                     cmocka_unit_test(test_alternating_bytes)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
