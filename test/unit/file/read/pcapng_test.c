/* pcapng_test.c - sections, interfaces, times, the three packet blocks, damage at every place. */
#include "block/block.h"
#include "file/capture_file.h"
#include "file/input/input.h"
#include "np/metadata.h"

static struct file file;
static struct packets packets;

enum { MANY = 200, SECTION_BYTES = 28, INTERFACE_BYTES = 20 };

static const uint32_t extremes[] = {0,          1,          0x7fff,     0xffff,     0x00ffffff,
                                    0x01000001, 0x7fffffff, 0x80000000, 0xfffffff0, 0xffffffff};

static int reset(void **state) {
  (void)state;
  memset(&file, 0, sizeof file);
  return 0;
}

static void both_byte_orders(void **state) {
  (void)state;
  for (int big = 0; big < 2; big++) {
    file = (struct file){.big_endian = big};
    pcapng_of(&file, MANY);
    read_file(&packets, &file);
    assert_int_equal(packets.status, NP_END);
    assert_varied(&packets, MANY);
    assert_int_equal(packets.link_type, LINK_ETHERNET);
    /* number 7 is a simple packet block, which has no time */
    assert_true(packets.records[5].timestamp_ns == 1006000000000);
    assert_true(packets.records[6].timestamp_ns == NP_NO_TIME);
  }
}

static void interfaces_have_their_own_link_types(void **state) {
  (void)state;
  section(&file);
  interface(&file, LINK_RAW, 0);
  interface(&file, LINK_ETHERNET, 0);
  enhanced(&file, 1, 1, 1, 3, 9);
  enhanced(&file, 0, 2, 1, 3, 3);
  read_file(&packets, &file);
  assert_int_equal(packets.status, NP_END);
  assert_int_equal(packets.link_type, LINK_RAW);
  assert_int_equal(packets.records[0].link_type, LINK_ETHERNET);
  assert_int_equal(packets.records[0].interface_id, 1);
  assert_int_equal(packets.records[0].len, 9);
  assert_int_equal(packets.records[1].link_type, LINK_RAW);
  assert_int_equal(packets.records[1].interface_id, 0);
}

static void interfaces_have_their_own_clocks(void **state) {
  (void)state;
  section(&file);
  timed_interface(&file, 9, 0);
  timed_interface(&file, 0x80 | 10, 100);
  timed_interface(&file, 6, -2);
  timed_interface(&file, 3, INT64_MIN);
  enhanced(&file, 0, 1, 1700000000123456789, 0, 0);
  enhanced(&file, 1, 2, 1025, 0, 0);
  enhanced(&file, 2, 3, 1500000, 0, 0);
  enhanced(&file, 3, 4, UINT64_MAX, 0, 0);
  read_file(&packets, &file);
  assert_int_equal(packets.status, NP_END);
  assert_true(packets.records[0].timestamp_ns == 1700000000123456789);
  assert_true(packets.records[1].timestamp_ns == 101000976562);
  assert_true(packets.records[2].timestamp_ns == -500000000);
  assert_true(packets.records[3].timestamp_ns == INT64_MIN);
}

/* Options come in any order. */
static void a_clock_may_have_its_offset_first(void **state) {
  (void)state;
  section(&file);
  timed_interface_in(&file, 9, 100, true);
  enhanced(&file, 0, 1, 5, 0, 0);
  read_file(&packets, &file);
  assert_int_equal(packets.status, NP_END);
  assert_true(packets.records[0].timestamp_ns == 100000000005);
}

/* The obsolete packet block: a shorter interface id, and a count of drops. */
static void old_packet_blocks(void **state) {
  (void)state;
  for (int big = 0; big < 2; big++) {
    file = (struct file){.big_endian = big};
    section(&file);
    interface(&file, LINK_RAW, 0);
    interface(&file, LINK_ETHERNET, 0);
    size_t start = block_begin(&file, 2);
    put(&file, 1, 2);
    put(&file, 0xffff, 2);
    put(&file, 0, 4);
    put(&file, 77, 4);
    put(&file, 5, 4);
    put(&file, 60, 4);
    put_packet_bytes(&file, 1, 5);
    block_end(&file, start);
    read_file(&packets, &file);
    assert_int_equal(packets.status, NP_END);
    assert_int_equal(packets.count, 1);
    assert_int_equal(packets.records[0].interface_id, 1);
    assert_int_equal(packets.records[0].link_type, LINK_ETHERNET);
    assert_true(packets.records[0].timestamp_ns == 77000);
    assert_int_equal(packets.records[0].caplen, 5);
    assert_int_equal(packets.records[0].len, 60);
    assert_true(packets.bytes_fit[0]);
  }
}

static void simple_packets_end_at_the_snap_length(void **state) {
  (void)state;
  section(&file);
  interface(&file, LINK_ETHERNET, 10);
  simple(&file, 1, 10, 1500);
  simple(&file, 2, 9, 9);
  read_file(&packets, &file);
  assert_int_equal(packets.status, NP_END);
  assert_int_equal(packets.records[0].caplen, 10);
  assert_int_equal(packets.records[0].len, 1500);
  assert_int_equal(packets.records[1].caplen, 9);
  assert_true(packets.bytes_fit[0] && packets.bytes_fit[1]);
}

static void options_and_other_blocks_are_passed_over(void **state) {
  (void)state;
  section(&file);
  other(&file, 10, 1000);
  interface(&file, LINK_ETHERNET, 0);
  other(&file, 0x80000bad, 70000);
  size_t start = block_begin(&file, 6);
  put(&file, 0, 4);
  put(&file, 0, 8);
  put(&file, 3, 4);
  put(&file, 3, 4);
  put_packet_bytes(&file, 1, 3);
  put(&file, 0, 1);
  put(&file, 1, 2); /* opt_comment */
  put(&file, 4, 2);
  put(&file, 0x64636261, 4);
  put(&file, 0, 4);
  block_end(&file, start);
  other(&file, 5, 0);
  enhanced(&file, 0, 2, 1, 4, 4);
  for (uint32_t size = 64; size <= 1 << 17; size *= 2) {
    const struct np_block_options block = {.data_size = size};
    read_bytes_in(&packets, file.bytes, file.size, &block);
    assert_int_equal(packets.status, NP_END);
    assert_int_equal(packets.count, 2);
    assert_true(packets.bytes_fit[0] && packets.bytes_fit[1]);
  }
}

static void a_section_has_its_own_interfaces_and_byte_order(void **state) {
  (void)state;
  section(&file);
  interface(&file, LINK_ETHERNET, 0);
  interface(&file, LINK_ETHERNET, 0);
  enhanced(&file, 1, 1, 1, 1, 1);
  file.big_endian = true;
  section(&file);
  interface(&file, LINK_RAW, 0);
  enhanced(&file, 0, 2, 2, 2, 2);
  size_t bad = file.size;
  enhanced(&file, 1, 3, 3, 3, 3);
  read_file(&packets, &file);
  assert_int_equal(packets.count, 2);
  assert_int_equal(packets.records[1].link_type, LINK_RAW);
  assert_int_equal(packets.records[1].caplen, 2);
  assert_true(packets.records[1].timestamp_ns == 2000);
  assert_int_equal(packets.status, NP_E_DAMAGED);
  assert_int_equal(packets.error.offset, bad);
  assert_int_equal(packets.error.packets, 2);
}

static void no_packets_is_no_error(void **state) {
  (void)state;
  section(&file);
  read_file(&packets, &file);
  assert_int_equal(packets.status, NP_END);
  assert_int_equal(packets.link_type, NP_NO_LINK_TYPE);
  interface(&file, LINK_RAW, 0);
  read_file(&packets, &file);
  assert_int_equal(packets.status, NP_END);
  assert_int_equal(packets.link_type, LINK_RAW);
}

/* One good packet, then an enhanced packet block with a word changed. */
static void assert_damage(size_t word, uint32_t value, const char *text) {
  reset(NULL);
  section(&file);
  interface(&file, LINK_ETHERNET, 0);
  enhanced(&file, 0, 1, 1, 4, 4);
  size_t start = file.size;
  enhanced(&file, 0, 2, 1, 5, 5);
  set32(&file, start + word, value);
  for (int i = 0; i < 8; i++) put(&file, 0, 8); /* so that no length is past the end */
  read_file(&packets, &file);
  assert_int_equal(packets.status, NP_E_DAMAGED);
  assert_int_equal(packets.count, 1);
  assert_int_equal(packets.error.packets, 1);
  assert_int_equal(packets.error.offset, start);
  assert_string_equal(packets.error.message, text);
}

#define AT_84 "the capture in memory: damaged at byte 84: an enhanced packet block (type 0x6): "
#define ONE_GOOD "; 1 packet is good"

static void damaged_packets(void **state) {
  (void)state;
  assert_damage(4, 8, AT_84 "total length is too small (8)" ONE_GOOD);
  assert_damage(4, 28, AT_84 "total length is another at its end (5)" ONE_GOOD);
  assert_damage(4, 41, AT_84 "total length is no multiple of 4 (41)" ONE_GOOD);
  assert_damage(4, 0xfffffffc, AT_84 "total length is over the limit (4294967292)" ONE_GOOD);
  assert_damage(8, 1, AT_84 "no such interface in its section (1)" ONE_GOOD);
  assert_damage(20, 9, AT_84 "captured length is more than the block holds (9)" ONE_GOOD);
  assert_damage(20, UINT32_MAX,
                AT_84 "captured length is more than the block holds (4294967295)" ONE_GOOD);
  assert_damage(36, 44, AT_84 "total length is another at its end (44)" ONE_GOOD);
}

static void a_packet_before_any_interface_is_damage(void **state) {
  (void)state;
  section(&file);
  simple(&file, 1, 4, 4);
  read_file(&packets, &file);
  assert_int_equal(packets.opened, NP_E_DAMAGED);
  assert_int_equal(packets.error.offset, SECTION_BYTES);
}

static void damaged_interfaces(void **state) {
  static const struct {
    size_t word;
    uint32_t value;
    const char *text;
  } cases[] = {{16, 9 | 2 << 16, "if_tsresol has not the length 1 (2)"},
               {24, 14 | 4 << 16, "if_tsoffset has not the length 8 (4)"},
               {16, 9 | 0xffffU << 16, "an option is longer than the block (65535)"}};
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    reset(NULL);
    section(&file);
    timed_interface(&file, 9, 0);
    set32(&file, SECTION_BYTES + cases[i].word, cases[i].value);
    read_file(&packets, &file);
    assert_int_equal(packets.opened, NP_E_DAMAGED);
    assert_int_equal(packets.error.offset, SECTION_BYTES);
    assert_non_null(strstr(packets.error.message, cases[i].text));
    assert_non_null(strstr(packets.error.message, "interface description block (type 0x1)"));
  }
}

static void a_section_without_its_magic_is_damage(void **state) {
  (void)state;
  section(&file);
  interface(&file, LINK_ETHERNET, 0);
  enhanced(&file, 0, 1, 1, 1, 1);
  size_t second = file.size;
  section(&file);
  set32(&file, second + 8, 0x1a2b3c4e);
  read_file(&packets, &file);
  assert_int_equal(packets.status, NP_E_DAMAGED);
  assert_int_equal(packets.error.offset, second);
  assert_int_equal(packets.error.packets, 1);
}

/* The length of the block at `at`, which the test itself has written in little-endian order. */
static size_t block_length(size_t at) {
  const uint8_t *b = &file.bytes[at + 4];
  return (size_t)b[0] | (size_t)b[1] << 8 | (size_t)b[2] << 16;
}

static bool is_packet_at(size_t at) {
  uint8_t type = file.bytes[at];
  return type == 3 || type == 6;
}

static void cut_at_every_byte(void **state) {
  (void)state;
  pcapng_of(&file, MANY);
  uint32_t good = 0;
  size_t begin = 0;
  for (size_t cut = 4; cut <= file.size; cut++) {
    if (begin + block_length(begin) == cut) {
      good += is_packet_at(begin);
      begin = cut;
    }
    read_bytes(&packets, file.bytes, cut);
    assert_varied(&packets, good);
    assert_int_equal(packets.status, cut == begin ? NP_END : NP_E_CUT);
    if (cut == begin) continue;
    assert_int_equal(packets.error.offset, begin);
    assert_int_equal(packets.error.packets, good);
  }
  assert_int_equal(good, MANY);
}

static void messages_of_cuts(void **state) {
  (void)state;
  section(&file);
  interface(&file, LINK_ETHERNET, 0);
  enhanced(&file, 0, 1, 1, 1, 1);
  size_t second = file.size;
  enhanced(&file, 0, 2, 1, 1, 1);
  read_bytes(&packets, file.bytes, second + 10);
  assert_string_equal(packets.error.message,
                      "the capture in memory: cut short in the middle of packet 2 at byte 84; "
                      "1 packet is good");
  read_bytes(&packets, file.bytes, second + 7);
  assert_non_null(strstr(packets.error.message, "in the middle of a block at byte 84"));
  read_bytes(&packets, file.bytes, 20);
  assert_non_null(
      strstr(packets.error.message, "in the middle of a section header block at byte 0"));
  read_bytes(&packets, file.bytes, SECTION_BYTES + 12);
  assert_non_null(
      strstr(packets.error.message, "in the middle of an interface description block at byte 28"));
}

static void every_word_at_its_extremes(void **state) {
  (void)state;
  pcapng_of(&file, 20);
  struct file whole = file;
  for (size_t at = 0; at + 4 <= whole.size; at++) {
    for (size_t i = 0; i < sizeof extremes / sizeof extremes[0]; i++) {
      file = whole;
      set32(&file, at, extremes[i]);
      read_file(&packets, &file);
      assert_true(packets.status == NP_END || packets.status == NP_E_CUT ||
                  packets.status == NP_E_DAMAGED || packets.status == NP_E_FORMAT);
      if (packets.status != NP_E_CUT && packets.status != NP_E_DAMAGED) continue;
      assert_int_equal(packets.error.packets, packets.count);
      assert_true(packets.error.offset <= file.size);
    }
  }
}

static void blocks_that_are_passed_over_end_with_their_length(void **state) {
  (void)state;
  section(&file);
  interface(&file, LINK_ETHERNET, 0);
  enhanced(&file, 0, 1, 1, 1, 1);
  size_t start = file.size;
  other(&file, 5, 40);
  set32(&file, file.size - 4, 56);
  enhanced(&file, 0, 2, 1, 1, 1);
  read_file(&packets, &file);
  assert_int_equal(packets.status, NP_E_DAMAGED);
  assert_int_equal(packets.error.offset, start);
  assert_int_equal(packets.count, 1);
}

/* The largest length of a block that is passed over: nothing is allocated for it. */
static void a_huge_block_is_read_through(void **state) {
  (void)state;
  section(&file);
  interface(&file, LINK_ETHERNET, 0);
  size_t start = file.size;
  other(&file, 5, 60000);
  set32(&file, start + 4, 0xfffffffc);
  read_file(&packets, &file);
  assert_int_equal(packets.status, NP_E_CUT);
  assert_int_equal(packets.error.offset, start);
}

/* ---- Bodies that are too large to be kept -------------------------------------------------- */

enum { LARGE_TOTAL = (1 << 30) + 16 };

/* Headers, then a block that is as large as that; its body is whatever lies in the reader's block.
 */
struct large {
  struct np_input input;
  uint64_t at;
};

static int64_t read_large(struct np_input *input, uint8_t *out, uint32_t size,
                          struct np_error *error) {
  struct large *l = (struct large *)input;
  const uint64_t behind = file.size - 12 + LARGE_TOTAL - 4;
  (void)error;
  if (l->at >= behind + 4) return 0;
  uint64_t left = l->at < file.size ? file.size - l->at : behind - l->at;
  if (l->at >= behind) {
    *out = (uint8_t)(LARGE_TOTAL >> (l->at - behind) * 8);
    left = 1;
  }
  if (left < size) size = (uint32_t)left;
  if (l->at < file.size) memcpy(out, file.bytes + l->at, size);
  l->at += size;
  return size;
}

static bool wait_large(struct np_input *input, int milliseconds) {
  (void)input;
  (void)milliseconds;
  return true;
}

static void do_nothing(struct np_input *input) {
  (void)input;
}

/* Whatever limit the caller set: sums of lengths stay below 2^32. */
static void a_body_of_a_gibibyte_is_left_out(void **state) {
  (void)state;
  static const struct np_input_operations operations = {
      .read = read_large, .wait = wait_large, .interrupt = do_nothing, .close = do_nothing};
  struct large large = {.input = {.operations = &operations, .name = "it"}};
  const struct np_file_options options = {.limits_metadata = true, .metadata_limit = UINT64_MAX};
  struct np_error error;
  struct np_source *source;
  uint64_t left_out, damaged;
  section(&file);
  interface(&file, LINK_ETHERNET, 0);
  put(&file, 0xbad, 4);
  put(&file, LARGE_TOTAL, 4);
  put(&file, 1, 4);
  assert_int_equal(np_file_open(&large.input, NULL, &options, &source, &error), NP_OK);
  struct np_block *block = np_block_new(NULL);
  enum np_status status;
  do {
    np_block_reset(block);
    status = source->operations->read(source, block, &error);
  } while (status == NP_OK);
  assert_int_equal(status, NP_END);
  np_metadata_counts(source->metadata, &left_out, &damaged);
  assert_int_equal(left_out, 1);
  np_block_free(block);
  source->operations->close(source);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup(both_byte_orders, reset),
      cmocka_unit_test_setup(interfaces_have_their_own_link_types, reset),
      cmocka_unit_test_setup(interfaces_have_their_own_clocks, reset),
      cmocka_unit_test_setup(a_clock_may_have_its_offset_first, reset),
      cmocka_unit_test_setup(old_packet_blocks, reset),
      cmocka_unit_test_setup(simple_packets_end_at_the_snap_length, reset),
      cmocka_unit_test_setup(options_and_other_blocks_are_passed_over, reset),
      cmocka_unit_test_setup(a_section_has_its_own_interfaces_and_byte_order, reset),
      cmocka_unit_test_setup(no_packets_is_no_error, reset),
      cmocka_unit_test_setup(damaged_packets, reset),
      cmocka_unit_test_setup(a_packet_before_any_interface_is_damage, reset),
      cmocka_unit_test_setup(damaged_interfaces, reset),
      cmocka_unit_test_setup(a_section_without_its_magic_is_damage, reset),
      cmocka_unit_test_setup(cut_at_every_byte, reset),
      cmocka_unit_test_setup(messages_of_cuts, reset),
      cmocka_unit_test_setup(every_word_at_its_extremes, reset),
      cmocka_unit_test_setup(blocks_that_are_passed_over_end_with_their_length, reset),
      cmocka_unit_test_setup(a_huge_block_is_read_through, reset),
      cmocka_unit_test_setup(a_body_of_a_gibibyte_is_left_out, reset),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
