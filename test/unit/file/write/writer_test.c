/* writer_test.c - written files: their bytes, what is read back, failures. */
#include "file/write/written_file.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "np/writer.h"

static void test_pcap_bytes(void **state) {
  (void)state;
  const struct np_write_options options = {.format = NP_WRITE_PCAP, .snap_length = 1500};
  struct np_writer *w = open_writer("a.pcap", &options);
  assert_int_equal(write_number(w, 5, 3, 101, 0, NULL, NULL), NP_OK);
  close_good(w);
  struct file expected = {.size = 0};
  put(&expected, 0xa1b2c3d4, 4);
  put(&expected, 2, 2);
  put(&expected, 4, 2);
  put(&expected, 0, 8);
  put(&expected, 1500, 4);
  put(&expected, 101, 4);
  pcap_packet(&expected, 5, 1005, 123456, 3, 4);
  uint8_t bytes[256];
  assert_int_equal(load("a.pcap", bytes, sizeof bytes), expected.size);
  assert_memory_equal(bytes, expected.bytes, expected.size);
}

static void test_nanoseconds(void **state) {
  (void)state;
  for (int i = 0; i < 2; i++) {
    const struct np_write_options options = {.format = i ? NP_WRITE_PCAP_NANO : NP_WRITE_PCAPNG};
    struct np_writer *w = open_writer("nano", &options);
    for (uint32_t n = 1; n <= 300; n++)
      assert_int_equal(write_number(w, n, varied_length(n), 1, 0, NULL, NULL), NP_OK);
    close_good(w);
    struct packets *p = read_back("nano");
    assert_int_equal(p->status, NP_END);
    assert_varied(p, 300);
    assert_int_equal(p->records[41].timestamp_ns, INT64_C(1042123456789));
    assert_int_equal(p->records[41].len, varied_length(42) + 1);
  }
}

static void test_several_interfaces(void **state) {
  (void)state;
  struct np_writer *w = open_writer("b.pcapng", NULL);
  const struct np_write_interface eth = {.index = 0, .link_type = 1, .name = "eth0"};
  assert_int_equal(np_writer_interface(w, &eth, NULL), NP_OK);
  static const uint16_t links[] = {1, 101, 1, 113};
  static const uint16_t interfaces[] = {0, 1, 2, 1};
  static const uint16_t expected[] = {0, 1, 2, 3};
  for (uint32_t n = 1; n <= 4; n++)
    assert_int_equal(write_number(w, n, 9, links[n - 1], interfaces[n - 1], "remark", NULL), NP_OK);
  close_good(w);
  struct packets *p = read_back("b.pcapng");
  assert_int_equal(p->status, NP_END);
  assert_int_equal(p->count, 4);
  for (uint32_t i = 0; i < 4; i++) {
    assert_int_equal(p->records[i].link_type, links[i]);
    assert_int_equal(p->records[i].interface_id, expected[i]);
    assert_true(p->bytes_fit[i]);
  }
}

/* A block of pcapng in a file: where it begins; 0 and a failed test when there is none. */
static size_t find_block(const uint8_t *bytes, size_t size, uint32_t type) {
  for (size_t at = 0; at + 12 <= size;) {
    uint32_t head[2];
    memcpy(head, bytes + at, sizeof head);
    if (head[0] == type) return at;
    at += head[1];
  }
  fail_msg("no block of type %u", type);
  return 0;
}

static uint32_t word_at(const uint8_t *bytes, size_t at) {
  uint32_t word;
  memcpy(&word, bytes + at, sizeof word);
  return word;
}

static void test_statistics(void **state) {
  (void)state;
  struct np_writer *w = open_writer("c.pcapng", NULL);
  write_number(w, 1, 10, 1, 0, NULL, NULL);
  write_number(w, 2, 10, 1, 0, NULL, NULL);
  const struct np_stats source = {.received = 9, .dropped_by_kernel = 7, .dropped_by_interface = 5};
  assert_int_equal(np_writer_close(w, &source, NULL), NP_OK);
  np_writer_free(w);
  uint8_t bytes[1024];
  size_t at = find_block(bytes, load("c.pcapng", bytes, sizeof bytes), 5);
  /* head 8, interface 4, time 8; start and end 12 each; then four counts of 12 */
  assert_int_equal(word_at(bytes, at + 20), 8 << 16 | 2);
  assert_int_equal((uint64_t)word_at(bytes, at + 24) << 32 | word_at(bytes, at + 28),
                   UINT64_C(1001123456789));
  assert_int_equal((uint64_t)word_at(bytes, at + 36) << 32 | word_at(bytes, at + 40),
                   UINT64_C(1002123456789));
  static const uint32_t codes[] = {4, 5, 7, 8};
  static const uint32_t counts[] = {9, 5, 7, 2};
  for (size_t i = 0; i < 4; i++) {
    assert_int_equal(word_at(bytes, at + 44 + 12 * i), 8 << 16 | codes[i]);
    assert_int_equal(word_at(bytes, at + 48 + 12 * i), counts[i]);
  }
}

static void test_secrets_and_names(void **state) {
  (void)state;
  static const uint8_t address[] = {192, 0, 2, 1};
  struct np_writer *w = open_writer("d.pcapng", NULL);
  assert_int_equal(np_writer_secrets(w, NP_SECRETS_TLS, (const uint8_t *)"CLIENT", 6, NULL), NP_OK);
  assert_int_equal(np_writer_name(w, address, 4, "host.example", NULL), NP_OK);
  assert_int_equal(np_writer_name(w, address, 5, "bad", NULL), NP_E_OPTION);
  close_good(w);
  uint8_t bytes[1024];
  size_t size = load("d.pcapng", bytes, sizeof bytes);
  size_t at = find_block(bytes, size, 10);
  assert_int_equal(word_at(bytes, at + 8), NP_SECRETS_TLS);
  assert_int_equal(word_at(bytes, at + 12), 6);
  assert_memory_equal(bytes + at + 16, "CLIENT\0\0", 8);
  at = find_block(bytes, size, 4);
  assert_int_equal(word_at(bytes, at + 8), (4 + 13) << 16 | 1);
  assert_memory_equal(bytes + at + 16, "host.example", 13);
  const struct np_write_options pcap = {.format = NP_WRITE_PCAP};
  w = open_writer("d.pcap", &pcap);
  assert_int_equal(np_writer_name(w, address, 4, "x", NULL), NP_E_OPTION);
  close_good(w);
}

static void test_refusals_write_nothing(void **state) {
  (void)state;
  struct np_error error;
  const struct np_write_options options = {.format = NP_WRITE_PCAP};
  struct np_writer *w = open_writer("e.pcap", &options);
  assert_int_equal(write_number(w, 1, 4, 1, 0, NULL, &error), NP_OK);
  assert_int_equal(write_number(w, 2, 4, 101, 0, NULL, &error), NP_E_OPTION);
  assert_non_null(strstr(error.message, "write pcapng"));
  const struct np_record old = {.timestamp_ns = -1, .link_type = 1};
  assert_int_equal(np_writer_packet(w, &old, NULL, NULL, &error), NP_E_OPTION);
  assert_int_equal(write_number(w, 2, 4, 1, 0, NULL, &error), NP_OK);
  close_good(w);
  assert_int_equal(read_back("e.pcap")->count, 2);
}

/* What stands for no link type in a writer is a link type that a file can claim. */
static void test_refused_link_type(void **state) {
  (void)state;
  struct np_error error;
  const struct np_write_options options = {.format = NP_WRITE_PCAP};
  struct np_writer *w = open_writer("link.pcap", &options);
  assert_int_equal(write_number(w, 1, 4, 0xffff, 0, NULL, &error), NP_E_OPTION);
  assert_int_equal(write_number(w, 2, 4, 101, 0, NULL, &error), NP_OK);
  close_good(w);
  assert_int_equal(read_back("link.pcap")->link_type, 101);
}

static void test_wrong_options(void **state) {
  (void)state;
  struct np_error error;
  struct np_writer *w = NULL;
  const struct np_write_options options = {.compression = (enum np_write_compression)77};
  assert_int_equal(np_writer_open(path_of("wrong.pcap"), -1, &options, &w, &error), NP_E_INVALID);
  assert_null(w);
}

/* Options that lie in a slab of 4 GiB. */
static void test_too_many_options(void **state) {
  (void)state;
  struct np_error error;
  struct np_writer *w = open_writer("options.pcapng", NULL);
  const struct np_packet_options options = {.size = UINT32_MAX - 8, .bytes = (const uint8_t *)""};
  const struct np_write_extra extra = {.options = &options};
  const struct np_record record = {.link_type = 1};
  assert_int_equal(np_writer_packet(w, &record, NULL, &extra, &error), NP_E_OPTION);
  close_good(w);
}

/* As many as a hostile file can have: none is looked for among all of them. */
static void test_many_interfaces(void **state) {
  enum { MOST = 60000, LIMIT_S = 3 };
  (void)state;
  struct np_error error;
  struct timespec begin, end; /* of this thread: others and the disk take theirs */
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &begin);
  struct np_writer *w = open_writer("interfaces.pcapng", NULL);
  for (uint64_t n = 0; n < MOST; n++)
    assert_int_equal(write_number(w, n, 0, 1, (uint16_t)n, NULL, &error), NP_OK);
  for (uint64_t n = 0; n < MOST; n++)
    assert_int_equal(write_number(w, n, 0, 1, (uint16_t)(MOST - 1 - n % 2), NULL, &error), NP_OK);
  close_good(w);
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end);
  assert_true(end.tv_sec - begin.tv_sec < LIMIT_S);
}

static void test_empty_capture(void **state) {
  (void)state;
  for (int format = 0; format < 3; format++) {
    const struct np_write_options options = {.format = (enum np_write_format)format};
    close_good(open_writer("empty", &options));
    struct packets *p = read_back("empty");
    assert_int_equal(p->status, NP_END);
    assert_int_equal(p->count, 0);
  }
}

/* ---- Flushing ------------------------------------------------------------------------------- */

static void test_flush(void **state) {
  (void)state;
  struct np_write_options options = {.format = NP_WRITE_PCAP, .flush = NP_FLUSH_PACKET};
  struct np_writer *w = open_writer("packet.pcap", &options);
  write_number(w, 1, 10, 1, 0, NULL, NULL);
  assert_int_equal(size_of("packet.pcap"), 24 + 26);
  close_good(w);
  options.flush = NP_FLUSH_BLOCK;
  w = open_writer("block.pcap", &options);
  write_number(w, 1, 10, 1, 0, NULL, NULL);
  assert_int_equal(size_of("block.pcap"), 24);
  assert_int_equal(np_writer_flush(w, NULL), NP_OK);
  assert_int_equal(size_of("block.pcap"), 24 + 26);
  close_good(w);
}

static void test_flush_after(void **state) {
  (void)state;
  const struct np_write_options options = {.format = NP_WRITE_PCAP, .flush_ms = 20};
  struct np_writer *w = open_writer("after.pcap", &options);
  struct np_write_stats stats = {.packets_in_file = 0};
  write_number(w, 1, 10, 1, 0, NULL, NULL);
  /* Between the write and the count another thread sees the one without the other. */
  for (int i = 0; i < 500 && stats.packets_in_file == 0; i++) {
    sleep_ms(10);
    np_writer_stats(w, &stats);
  }
  assert_int_equal(stats.packets_in_file, 1);
  assert_int_equal(size_of("after.pcap"), 24 + 26);
  close_good(w);
}

/* ---- Failures ------------------------------------------------------------------------------- */

/* A file that must not be longer than `limit`: what is in it is whole, and the count is right. */
static void write_up_to(uint32_t limit, enum np_write_format format, enum np_write_flush flush) {
  struct rlimit before, low;
  struct np_error error = {.status = NP_OK};
  const struct np_write_options options = {.format = format, .flush = flush, .buffer_size = 4096};
  getrlimit(RLIMIT_FSIZE, &before);
  low = before;
  low.rlim_cur = limit;
  signal(SIGXFSZ, SIG_IGN);
  setrlimit(RLIMIT_FSIZE, &low);
  struct np_writer *w = open_writer("full", &options);
  enum np_status status = NP_OK;
  uint64_t taken = 0;
  for (uint32_t n = 1; n <= 1000 && status == NP_OK; n++) {
    status = write_number(w, n, varied_length(n), 1, 0, NULL, &error);
    if (status == NP_OK) taken++;
  }
  assert_int_equal(status, NP_E_IO);
  assert_int_equal(error.system_error, EFBIG);
  assert_int_equal(write_number(w, 1, 1, 1, 0, NULL, NULL), NP_E_IO);
  assert_int_equal(np_writer_close(w, NULL, &error), NP_E_IO);
  setrlimit(RLIMIT_FSIZE, &before);
  struct np_write_stats stats;
  np_writer_stats(w, &stats);
  np_writer_free(w);
  struct packets *p = read_back("full");
  assert_int_equal(p->status, NP_END);
  assert_varied(p, (uint32_t)stats.packets_in_file);
  assert_int_equal(size_of("full"), stats.bytes_in_file);
  assert_true(stats.packets_in_file <= stats.packets);
  assert_true(size_of("full") + 80 > limit);
  if (flush == NP_FLUSH_PACKET) assert_true(stats.packets_in_file >= taken);
}

static void test_full_disk_leaves_whole_records(void **state) {
  (void)state;
  for (uint32_t limit = 5000; limit < 5080; limit++) {
    write_up_to(limit, NP_WRITE_PCAP, NP_FLUSH_BLOCK);
    write_up_to(limit, NP_WRITE_PCAPNG, NP_FLUSH_BLOCK);
    write_up_to(limit, NP_WRITE_PCAPNG, NP_FLUSH_PACKET);
  }
}

/* Compressed, what is written at once is there as a whole or not at all. */
static void test_full_disk_leaves_whole_members(void **state) {
  (void)state;
  for (int kind = NP_WRITE_GZIP; kind <= NP_WRITE_LZ4; kind++) {
    struct rlimit before, low;
    const struct np_write_options options = {.compression = (enum np_write_compression)kind,
                                             .flush = NP_FLUSH_BLOCK,
                                             .buffer_size = 4096};
    getrlimit(RLIMIT_FSIZE, &before);
    low = before;
    low.rlim_cur = 3000;
    signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &low);
    struct np_writer *w = NULL;
    enum np_status status = np_writer_open(path_of("full"), -1, &options, &w, NULL);
    if (status == NP_E_LIBRARY) continue;
    for (uint32_t n = 1; n <= 20000 && status == NP_OK; n++)
      status = write_number(w, n, varied_length(n), 1, 0, NULL, NULL);
    assert_int_equal(status, NP_E_IO);
    setrlimit(RLIMIT_FSIZE, &before);
    struct np_write_stats stats;
    np_writer_stats(w, &stats);
    np_writer_free(w);
    struct packets *p = read_back("full");
    assert_int_equal(p->status, NP_END);
    assert_true(p->count > 0);
    assert_varied(p, (uint32_t)stats.packets_in_file);
    assert_int_equal(size_of("full"), stats.bytes_in_file);
  }
}

static void test_errno_is_named(void **state) {
  (void)state;
  struct np_writer *w = NULL;
  struct np_error error;
  const struct np_write_options options = {.format = NP_WRITE_PCAP, .link_type = 1};
  assert_int_equal(np_writer_open("/dev/full", -1, &options, &w, &error), NP_E_IO);
  assert_int_equal(error.system_error, ENOSPC);
  assert_non_null(strstr(error.message, "/dev/full"));
  assert_int_equal(np_writer_open(path_of("no/such"), -1, &options, &w, &error), NP_E_IO);
  assert_int_equal(error.system_error, ENOENT);
}

/* A disk that has no room for its header leaves no file. */
static void test_no_file_without_its_header(void **state) {
  (void)state;
  struct rlimit before, low;
  struct np_writer *w = NULL;
  struct np_error error;
  const struct np_write_options options = {.format = NP_WRITE_PCAP, .link_type = 1};
  getrlimit(RLIMIT_FSIZE, &before);
  low = before;
  low.rlim_cur = 10;
  signal(SIGXFSZ, SIG_IGN);
  setrlimit(RLIMIT_FSIZE, &low);
  enum np_status status = np_writer_open(path_of("header.pcap"), -1, &options, &w, &error);
  setrlimit(RLIMIT_FSIZE, &before);
  assert_int_equal(status, NP_E_IO);
  assert_int_equal(access(path_of("header.pcap"), F_OK), -1);
}

static void test_closed_pipe(void **state) {
  (void)state;
  int ends[2];
  struct np_writer *w = NULL;
  struct np_error error;
  const struct np_write_options options = {.format = NP_WRITE_PCAP, .flush = NP_FLUSH_PACKET};
  signal(SIGPIPE, SIG_IGN);
  assert_int_equal(pipe(ends), 0);
  assert_int_equal(np_writer_open("the pipe", ends[1], &options, &w, NULL), NP_OK);
  assert_int_equal(write_number(w, 1, 4, 1, 0, NULL, NULL), NP_OK);
  close(ends[0]);
  assert_int_equal(write_number(w, 2, 4, 1, 0, NULL, &error), NP_E_IO);
  assert_int_equal(error.system_error, EPIPE);
  struct np_write_stats stats;
  np_writer_stats(w, &stats);
  assert_int_equal(stats.packets_in_file, 1);
  np_writer_free(w);
  close(ends[1]);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_pcap_bytes),
      cmocka_unit_test(test_nanoseconds),
      cmocka_unit_test(test_several_interfaces),
      cmocka_unit_test(test_statistics),
      cmocka_unit_test(test_secrets_and_names),
      cmocka_unit_test(test_refusals_write_nothing),
      cmocka_unit_test(test_refused_link_type),
      cmocka_unit_test(test_wrong_options),
      cmocka_unit_test(test_too_many_options),
      cmocka_unit_test(test_many_interfaces),
      cmocka_unit_test(test_empty_capture),
      cmocka_unit_test(test_flush),
      cmocka_unit_test(test_flush_after),
      cmocka_unit_test(test_full_disk_leaves_whole_records),
      cmocka_unit_test(test_full_disk_leaves_whole_members),
      cmocka_unit_test(test_errno_is_named),
      cmocka_unit_test(test_no_file_without_its_header),
      cmocka_unit_test(test_closed_pipe),
  };
  return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
