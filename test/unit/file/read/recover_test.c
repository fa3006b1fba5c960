/* recover_test.c - damage at every byte of a file, passed over. */
#include "block/block.h"
#include "file/capture_file.h"
#include "np/metadata.h"

static struct file file;
static struct packets packets;

enum { MANY = 60, PCAP_HEADER = 24, PCAPNG_HEADERS = 28 + 20, LOST_AT_MOST = 2 };

static const struct np_file_options options = {.recover = true};

static int reset(void **state) {
  (void)state;
  memset(&file, 0, sizeof file);
  return 0;
}

static void read_recovering(size_t size, uint32_t block_size) {
  uint8_t *copy = malloc(size);
  memcpy(copy, file.bytes, size);
  const struct np_block_options block = {.data_size = block_size};
  read_input_in(&packets, np_input_memory(copy, size), &options, &block);
  free(copy);
}

/* Packets that are whole and in their place. */
static uint32_t count_good(void) {
  uint32_t good = 0;
  for (uint32_t i = 0; i < packets.count; i++)
    for (uint64_t n = 1; n <= MANY; n++) {
      const struct np_record *r = &packets.records[i];
      if (r->caplen == varied_length(n) && packets.first_bytes[i] == packet_byte(n, 0)) {
        good++;
        break;
      }
    }
  return good;
}

/* The damaged packet is lost, and perhaps one without bytes behind it, which is not looked for. */
static void each_byte(size_t first) {
  static const uint8_t values[] = {0x00, 0xff, 0x80, 0x01};
  struct file whole = file;
  for (size_t at = first; at < whole.size; at++) {
    for (size_t i = 0; i < sizeof values; i++) {
      file = whole;
      file.bytes[at] ^= values[i] ? values[i] : 0x55;
      read_recovering(whole.size, i % 2 ? 1 << 17 : 300);
      assert_int_equal(packets.opened, NP_OK);
      assert_int_equal(packets.status, NP_END);
      assert_true(packets.count + LOST_AT_MOST >= MANY);
      assert_true(count_good() + LOST_AT_MOST >= MANY);
    }
  }
}

static void pcap_of_full_packets(void) {
  pcap_header(&file, 0xa1b2c3d4, LINK_ETHERNET);
  for (uint32_t n = 1; n <= MANY; n++)
    pcap_packet(&file, n, 1000 + n, n, varied_length(n), varied_length(n));
}

static void pcap_at_every_byte(void **state) {
  (void)state;
  pcap_of_full_packets();
  each_byte(PCAP_HEADER);
}

static void pcapng_at_every_byte(void **state) {
  (void)state;
  for (int big = 0; big < 2; big++) {
    file = (struct file){.big_endian = big};
    pcapng_of(&file, MANY);
    each_byte(PCAPNG_HEADERS);
  }
}

/* Cut at every byte: what is whole is read, and the end is good. */
static void cut_at_every_byte(void **state) {
  (void)state;
  pcapng_of(&file, MANY);
  uint32_t before = 0;
  for (size_t cut = PCAPNG_HEADERS; cut <= file.size; cut++) {
    read_recovering(cut, 1 << 17);
    assert_int_equal(packets.status, NP_END);
    assert_true(packets.count >= before);
    assert_varied(&packets, packets.count);
    before = packets.count;
  }
  assert_int_equal(before, MANY);
}

/* What a damage says: where, how long, what. */
static void damage_is_noted(void **state) {
  (void)state;
  section(&file);
  interface(&file, LINK_ETHERNET, 0);
  enhanced(&file, 0, 1, 1, 5, 5);
  size_t damaged = file.size;
  enhanced(&file, 0, 2, 2, 5, 5);
  size_t end = file.size;
  enhanced(&file, 0, 3, 3, 5, 5);
  set32(&file, end - 4, 0);
  struct np_engine *engine = np_engine_new(NULL, NULL);
  struct np_source *source = NULL;
  assert_int_equal(
      np_file_open(np_input_memory(file.bytes, file.size), engine, &options, &source, NULL), NP_OK);
  const struct np_block_options size = {.data_size = 1 << 17};
  packets.count = 0;
  read_all(&packets, source, &size);
  assert_int_equal(packets.count, 2);
  const struct np_meta *meta = np_metadata_at(source->metadata, 2);
  assert_non_null(meta);
  assert_int_equal(meta->kind, NP_META_DAMAGE);
  assert_int_equal(meta->offset, damaged);
  assert_int_equal(meta->skipped, end - damaged);
  assert_int_equal(meta->after, 1);
  assert_string_equal(meta->part, "an enhanced packet block");
  uint64_t left_out, damages;
  np_metadata_counts(source->metadata, &left_out, &damages);
  assert_int_equal(left_out, 0);
  assert_int_equal(damages, 1);
  source->operations->close(source);
  np_engine_free(engine);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup(pcap_at_every_byte, reset),
      cmocka_unit_test_setup(pcapng_at_every_byte, reset),
      cmocka_unit_test_setup(cut_at_every_byte, reset),
      cmocka_unit_test_setup(damage_is_noted, reset),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
