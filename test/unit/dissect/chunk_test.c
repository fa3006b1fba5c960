/* chunk_test.c - columns across the borders of chunks, with tunnels among plain packets. */
#include <stdlib.h>
#include <string.h>

#include "cmocka_all.h"
#include "np/block.h"
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
  assert_int_equal(np_columns_new(names, 4, &columns, &error), NP_OK);
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
  struct np_engine *engine = np_engine_new();
  struct np_block *block = make_block(engine);
  for (uint32_t first = 0; first < 140; first += 9) fill_and_check(engine, block, first);
  np_block_free(block);
  np_engine_free(engine);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(values_from_every_start),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
