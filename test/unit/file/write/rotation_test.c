/* rotation_test.c - many files of one writer: when each begins, how it is called, which stay. */
#include "file/write/written_file.h"

#include <fcntl.h>

/* Read the numbered files from `first` on; all packets in order, from `packet` on. */
static void assert_files(const char *format, uint32_t first, uint32_t files, uint32_t packet,
                         uint32_t last, off_t most) {
  for (uint32_t i = first; i < first + files; i++) {
    char name[64];
    snprintf(name, sizeof name, format, i);
    struct packets *p = read_back(name);
    assert_int_equal(p->status, NP_END);
    assert_true(p->count > 0);
    assert_true(size_of(name) <= most);
    for (uint32_t n = 0; n < p->count; n++, packet++)
      assert_int_equal(p->records[n].timestamp_ns / SECOND, 1000 + packet);
  }
  assert_int_equal(packet, last + 1);
}

static void write_numbers(struct np_writer *w, uint32_t count) {
  for (uint32_t n = 1; n <= count; n++)
    assert_int_equal(write_number(w, n, varied_length(n), 1, 0, NULL, NULL), NP_OK);
}

static void test_rotation(void **state) {
  (void)state;
  struct np_write_options options = {.format = NP_WRITE_PCAP, .rotate.packets = 10};
  struct np_writer *w = open_writer("count.pcap", &options);
  write_numbers(w, 95);
  close_good(w);
  assert_files("count_%05u.pcap", 1, 10, 1, 95, 1000);
  options = (struct np_write_options){.rotate.bytes = 600};
  w = open_writer("size-%n", &options);
  write_numbers(w, 50);
  struct np_write_stats stats;
  np_writer_stats(w, &stats);
  close_good(w);
  assert_files("size-%05u", 1, (uint32_t)stats.files, 1, 50, 600);
  options = (struct np_write_options){.rotate.ns = UINT64_C(5) * SECOND};
  w = open_writer("time.x.pcapng", &options);
  write_numbers(w, 23);
  close_good(w);
  assert_files("time_%05u.x.pcapng", 1, 5, 1, 23, 4000);
}

static void test_ring(void **state) {
  (void)state;
  const struct np_write_options options = {.rotate.packets = 10, .rotate.ring = 3};
  struct np_writer *w = open_writer("ring.pcapng", &options);
  write_numbers(w, 95);
  close_good(w);
  assert_files("ring_%05u.pcapng", 8, 3, 71, 95, 4000);
  assert_int_equal(access(path_of("ring_00007.pcapng"), F_OK), -1);
  assert_int_equal(access(path_of("ring_00001.pcapng"), F_OK), -1);
}

static void test_names_of_tcpdump(void **state) {
  (void)state;
  struct np_write_options options = {.format = NP_WRITE_PCAP, .rotate.packets = 10};
  struct np_writer *w = open_writer("turn.pcap%t", &options);
  write_numbers(w, 25);
  close_good(w);
  assert_int_equal(read_back("turn.pcap")->count, 10);
  assert_files("turn.pcap%u", 1, 2, 11, 25, 1000);
  options.rotate.ring = 12;
  w = open_writer("turns%t", &options);
  write_numbers(w, 135);
  close_good(w);
  assert_files("turns%02u", 2, 10, 21, 120, 1000);
  assert_files("turns%02u", 0, 2, 121, 135, 1000);
  assert_int_equal(access(path_of("turns12"), F_OK), -1);
}

/* Nothing but the clock gives the packet to the file, and ends that. */
static void test_rotation_when_no_packets_come(void **state) {
  (void)state;
  const struct np_write_options options = {
      .format = NP_WRITE_PCAP, .flush = NP_FLUSH_BLOCK, .rotate.ns = 20 * 1000000};
  struct np_writer *w = open_writer("idle.pcap", &options);
  write_number(w, 1, 10, 1, 0, NULL, NULL);
  for (int i = 0; i < 500 && size_of("idle_00001.pcap") != 24 + 26; i++) sleep_ms(10);
  assert_int_equal(size_of("idle_00001.pcap"), 24 + 26);
  const struct np_record at_once = {.timestamp_ns = INT64_C(1001123456790), .link_type = 1};
  assert_int_equal(np_writer_packet(w, &at_once, NULL, NULL, NULL), NP_OK);
  close_good(w);
  assert_int_equal(size_of("idle_00001.pcap"), 24 + 26);
  assert_int_equal(size_of("idle_00002.pcap"), 24 + 16);
}

static void test_time_in_names(void **state) {
  (void)state;
  setenv("TZ", "UTC", 1);
  tzset();
  const struct np_write_options options = {.rotate.packets = 1};
  struct np_writer *w = open_writer("100%%-%H%M%S-%n", &options);
  write_numbers(w, 2);
  close_good(w);
  assert_int_equal(read_back("100%-001641-00001")->count, 1); /* 1001 s after midnight */
  assert_int_equal(read_back("100%-001642-00002")->count, 1);
}

/* As of tcpdump's -G: the time is all that a name has, as long as it tells files apart. */
static void test_times_for_names(void **state) {
  (void)state;
  const struct np_write_options options = {
      .format = NP_WRITE_PCAP, .flush = NP_FLUSH_BLOCK, .rotate.ns = UINT64_C(1) * SECOND};
  struct np_writer *w = open_writer("by-%H%M%S.pcap", &options);
  write_numbers(w, 2);
  for (int i = 0; i < 500 && size_of("by-001642.pcap") <= 24; i++) sleep_ms(10);
  const struct np_record at_once = {.timestamp_ns = INT64_C(1002) * SECOND + 1, .link_type = 1};
  assert_int_equal(np_writer_packet(w, &at_once, NULL, NULL, NULL), NP_OK);
  close_good(w);
  assert_int_equal(read_back("by-001641.pcap")->count, 1);
  assert_int_equal(read_back("by-001642.pcap")->count, 1);
  assert_int_equal(read_back("by-001642_00003.pcap")->count, 1);
  w = open_writer("by-%H%M.pcap", &options);
  write_numbers(w, 1);
  close_good(w);
  assert_int_equal(read_back("by-0016_00001.pcap")->count, 1);
}

static void test_no_rotation_of_a_pipe(void **state) {
  (void)state;
  struct np_writer *w = NULL;
  struct np_error error;
  const struct np_write_options options = {.rotate.packets = 1};
  assert_int_equal(np_writer_open("-", -1, &options, &w, &error), NP_E_OPTION);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_rotation),
      cmocka_unit_test(test_ring),
      cmocka_unit_test(test_names_of_tcpdump),
      cmocka_unit_test(test_rotation_when_no_packets_come),
      cmocka_unit_test(test_time_in_names),
      cmocka_unit_test(test_times_for_names),
      cmocka_unit_test(test_no_rotation_of_a_pipe),
  };
  return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
