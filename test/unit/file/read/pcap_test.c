/* pcap_test.c - the classic format: byte orders, resolutions, odd files, damage at every place. */
#include "file/capture_file.h"

#include "block/block.h"

static struct file file;
static struct packets packets;

enum { FILE_HEADER = 24, RECORD_HEADER = 16, MANY = 200 };

static const uint32_t extremes[] = {0,          1,          0x7fff,     0xffff,     0x00ffffff,
                                    0x01000001, 0x7fffffff, 0x80000000, 0xfffffff0, 0xffffffff};

static int reset(void **state) {
  (void)state;
  memset(&file, 0, sizeof file);
  return 0;
}

static void both_byte_orders_and_resolutions(void **state) {
  (void)state;
  for (int i = 0; i < 4; i++) {
    bool nano = i >= 2;
    file = (struct file){.big_endian = i % 2 == 1};
    pcap_header(&file, nano ? 0xa1b23c4d : 0xa1b2c3d4, LINK_RAW);
    pcap_packet(&file, 1, 1700000000, 123456, 20, 1500);
    pcap_packet(&file, 2, 0xffffffff, 999999, 0, 0);
    read_file(&packets, &file);
    assert_int_equal(packets.status, NP_END);
    assert_int_equal(packets.count, 2);
    assert_int_equal(packets.link_type, LINK_RAW);
    const struct np_record *r = packets.records;
    assert_true(r[0].timestamp_ns ==
                1700000000 * INT64_C(1000000000) + (nano ? 123456 : 123456000));
    assert_int_equal(r[0].caplen, 20);
    assert_int_equal(r[0].len, 1500);
    assert_int_equal(r[0].number, 1);
    assert_int_equal(r[0].link_type, LINK_RAW);
    assert_int_equal(r[0].interface_id, 0);
    assert_true(packets.bytes_fit[0]);
    assert_true(r[1].timestamp_ns ==
                4294967295 * INT64_C(1000000000) + (nano ? 999999 : 999999000));
  }
}

static void a_fraction_over_a_second_is_added(void **state) {
  (void)state;
  pcap_header(&file, 0xa1b2c3d4, LINK_ETHERNET);
  pcap_packet(&file, 1, 10, 1500000, 1, 1);
  pcap_packet(&file, 2, 10, 0xffffffff, 1, 1);
  read_file(&packets, &file);
  assert_true(packets.records[0].timestamp_ns == 11500000000);
  assert_true(packets.records[1].timestamp_ns == 10000000000 + 4294967295000);
}

static void only_the_low_half_of_the_link_type_counts(void **state) {
  (void)state;
  pcap_header(&file, 0xa1b2c3d4, 0x24000000 | LINK_RAW);
  pcap_packet(&file, 1, 1, 1, 1, 1);
  read_file(&packets, &file);
  assert_int_equal(packets.records[0].link_type, LINK_RAW);
}

static void versions(void **state) {
  static const struct {
    uint16_t major, minor;
    bool good, reversed;
  } cases[] = {{2, 4, true, false},  {2, 3, true, false},  {2, 2, true, true},   {2, 0, true, true},
               {543, 0, true, true}, {2, 5, false, false}, {1, 4, false, false}, {3, 0, false, 0}};
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    reset(NULL);
    pcap_header(&file, 0xa1b2c3d4, LINK_ETHERNET);
    set32(&file, 4, (uint32_t)cases[i].minor << 16 | cases[i].major);
    uint32_t first = cases[i].reversed ? 60 : 4;
    pcap_packet(&file, 1, 1, 1, first, 64 - first); /* bytes behind the packet do not matter here */
    read_file(&packets, &file);
    if (!cases[i].good) {
      assert_int_equal(packets.opened, NP_E_FORMAT);
      assert_non_null(strstr(packets.error.message, "version"));
      continue;
    }
    assert_int_equal(packets.records[0].caplen, 4);
    assert_int_equal(packets.records[0].len, 60);
  }
}

static void version_2_3_may_have_the_lengths_in_either_order(void **state) {
  (void)state;
  pcap_header(&file, 0xa1b2c3d4, LINK_ETHERNET);
  set32(&file, 4, 3 << 16 | 2);
  pcap_packet(&file, 1, 1, 1, 4, 60);
  pcap_packet(&file, 2, 1, 1, 4, 60);
  set32(&file, FILE_HEADER + RECORD_HEADER + 4 + 8, 60);
  set32(&file, FILE_HEADER + RECORD_HEADER + 4 + 12, 4);
  read_file(&packets, &file);
  assert_int_equal(packets.count, 2);
  assert_int_equal(packets.records[1].caplen, 4);
  assert_int_equal(packets.records[1].len, 60);
}

static void a_length_below_the_captured_one_is_kept(void **state) {
  (void)state;
  pcap_header(&file, 0xa1b2c3d4, LINK_ETHERNET);
  pcap_packet(&file, 1, 1, 1, 64, 10);
  read_file(&packets, &file);
  assert_int_equal(packets.status, NP_END);
  assert_int_equal(packets.records[0].caplen, 64);
  assert_int_equal(packets.records[0].len, 10);
}

static void a_packet_over_the_limit_is_damage(void **state) {
  (void)state;
  pcap_of(&file, 3);
  size_t third = file.size - varied_length(3) - RECORD_HEADER;
  set32(&file, third + 8, (16 << 20) + 1);
  read_file(&packets, &file);
  assert_int_equal(packets.status, NP_E_DAMAGED);
  assert_varied(&packets, 2);
  assert_int_equal(packets.error.offset, third);
  assert_int_equal(packets.error.packets, 2);
  assert_string_equal(
      packets.error.message,
      "the capture in memory: damaged at byte 95: packet 3 claims 16777217 captured bytes, "
      "the limit is 16777216; 2 packets are good");
}

static void a_limit_of_its_own(void **state) {
  (void)state;
  const struct np_file_options options = {.max_packet = 36};
  const struct np_block_options block = {.data_size = 4096};
  pcap_of(&file, MANY);
  read_input_in(&packets, np_input_memory(file.bytes, file.size), &options, &block);
  assert_int_equal(packets.status, NP_END);
  assert_varied(&packets, MANY);
  const struct np_file_options lower = {.max_packet = 35};
  read_input_in(&packets, np_input_memory(file.bytes, file.size), &lower, &block);
  assert_int_equal(packets.status, NP_E_DAMAGED);
}

/* Whole packets below the cut, and where the one that it hits begins. */
static void cut_at_every_byte(void **state) {
  (void)state;
  pcap_of(&file, MANY);
  uint32_t good = 0;
  size_t begin = FILE_HEADER;
  for (size_t cut = FILE_HEADER; cut <= file.size; cut++) {
    while (good < MANY && begin + RECORD_HEADER + varied_length(good + 1) <= cut) {
      begin += RECORD_HEADER + varied_length(good + 1);
      good++;
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

static void cut_in_the_file_header(void **state) {
  (void)state;
  pcap_of(&file, 1);
  for (size_t cut = 0; cut < FILE_HEADER; cut++) {
    read_bytes(&packets, file.bytes, cut);
    assert_int_equal(packets.opened, cut < 4 ? NP_E_FORMAT : NP_E_CUT);
    assert_int_equal(packets.error.offset, 0);
  }
}

static void the_message_of_a_cut(void **state) {
  (void)state;
  pcap_of(&file, 2);
  read_bytes(&packets, file.bytes, file.size - 1);
  assert_string_equal(packets.error.message,
                      "the capture in memory: cut short in the middle of packet 2 at byte 53; "
                      "1 packet is good");
}

/* Whatever a word says: the packets before it stay, and the status is one of four. */
static void every_word_at_its_extremes(void **state) {
  (void)state;
  pcap_of(&file, 20);
  struct file whole = file;
  uint32_t before = 0;
  size_t next = FILE_HEADER;
  for (size_t at = 0; at + 4 <= whole.size; at++) {
    while (before < 20 && next + RECORD_HEADER + varied_length(before + 1) <= at)
      next += RECORD_HEADER + varied_length(++before);
    for (size_t i = 0; i < sizeof extremes / sizeof extremes[0]; i++) {
      file = whole;
      set32(&file, at, extremes[i]);
      read_file(&packets, &file);
      if (at >= FILE_HEADER) assert_true(packets.count >= before);
      assert_true(packets.status == NP_END || packets.status == NP_E_CUT ||
                  packets.status == NP_E_DAMAGED || packets.status == NP_E_FORMAT);
      if (packets.status == NP_E_CUT || packets.status == NP_E_DAMAGED)
        assert_int_equal(packets.error.packets, packets.count);
    }
  }
}

/* A device sets its clock after its first packet. Read as one with a header of 20 bytes, the second
 * one has a time near the first one's, its microseconds, and a length, its multicast address. */
static void a_clock_that_jumps(void **state) {
  enum { LENGTH = 60 };
  (void)state;
  pcap_header(&file, 0xa1b2c3d4, LINK_ETHERNET);
  pcap_packet(&file, 1, 1000, 0, LENGTH, LENGTH);
  pcap_packet(&file, 2, 1700000000, 2000, LENGTH, LENGTH);
  set32(&file, file.size - LENGTH, 0x005e0001);
  read_file(&packets, &file);
  assert_int_equal(packets.status, NP_END);
  assert_int_equal(packets.count, 2);
  assert_int_equal(packets.records[1].caplen, LENGTH);
  assert_true(packets.records[1].timestamp_ns == 1700000000002000000);
}

static void captured_lengths_at_their_extremes(void **state) {
  (void)state;
  pcap_of(&file, 20);
  size_t third = FILE_HEADER;
  for (uint64_t n = 1; n < 3; n++) third += RECORD_HEADER + varied_length(n);
  for (size_t i = 0; i < sizeof extremes / sizeof extremes[0]; i++) {
    set32(&file, third + 8, extremes[i]);
    read_file(&packets, &file);
    if (extremes[i] < 0xffff) continue; /* it takes other packets' bytes for its own */
    assert_int_equal(packets.status, extremes[i] > 16 << 20 ? NP_E_DAMAGED : NP_E_CUT);
    assert_varied(&packets, 2);
    assert_int_equal(packets.error.offset, third);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup(both_byte_orders_and_resolutions, reset),
      cmocka_unit_test_setup(a_fraction_over_a_second_is_added, reset),
      cmocka_unit_test_setup(only_the_low_half_of_the_link_type_counts, reset),
      cmocka_unit_test_setup(versions, reset),
      cmocka_unit_test_setup(version_2_3_may_have_the_lengths_in_either_order, reset),
      cmocka_unit_test_setup(a_length_below_the_captured_one_is_kept, reset),
      cmocka_unit_test_setup(a_packet_over_the_limit_is_damage, reset),
      cmocka_unit_test_setup(a_limit_of_its_own, reset),
      cmocka_unit_test_setup(cut_at_every_byte, reset),
      cmocka_unit_test_setup(cut_in_the_file_header, reset),
      cmocka_unit_test_setup(the_message_of_a_cut, reset),
      cmocka_unit_test_setup(every_word_at_its_extremes, reset),
      cmocka_unit_test_setup(a_clock_that_jumps, reset),
      cmocka_unit_test_setup(captured_lengths_at_their_extremes, reset),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
