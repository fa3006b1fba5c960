/* stop_test.c - writers whose reader takes nothing, and what a stop does to them. */
#include "file/capture_file.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "np/writer.h"

enum { MS = 200, SLACK_MS = 2000, MOST = 100000, HEADER = 24, RECORD = 16, SMALL = 60 };

static char folder[] = "/tmp/node_pcap-XXXXXX";
static char fifo[64];

static int64_t now_ms(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static enum np_status write_one(struct np_writer *w, uint32_t caplen, struct np_error *error) {
  static const uint8_t bytes[1 << 17];
  const struct np_record record = {
      .timestamp_ns = 1, .caplen = caplen, .len = caplen, .link_type = 1};
  return np_writer_packet(w, &record, bytes, NULL, error);
}

/* Write until that fails, which it must. */
static void write_until_failure(struct np_writer *w, uint32_t caplen, struct np_error *error) {
  enum np_status status = NP_OK;
  for (uint32_t i = 0; i < MOST && status == NP_OK; i++) status = write_one(w, caplen, error);
  assert_int_equal(status, NP_E_IO);
}

static void *hurry_later(void *argument) {
  const struct timespec time = {.tv_nsec = MS * 1000000};
  nanosleep(&time, NULL);
  np_writer_hurry(argument);
  return NULL;
}

/* Read without waiting; returns how many bytes there are. */
static uint64_t drain(int fd) {
  static uint8_t bytes[1 << 16];
  uint64_t total = 0;
  ssize_t count;
  fcntl(fd, F_SETFL, O_NONBLOCK);
  while ((count = read(fd, bytes, sizeof bytes)) > 0) total += (uint64_t)count;
  return total;
}

static struct np_writer *open_writer(const char *path, int fd,
                                     const struct np_write_options *options) {
  struct np_writer *w = NULL;
  struct np_error error = {.message = ""};
  assert_int_equal(np_writer_open(path, fd, options, &w, &error), NP_OK);
  return w;
}

/* A stop from another thread ends the write that waits; records are whole, and all are counted. */
static void stop_writer(int read_end, int write_end) {
  for (int flush = NP_FLUSH_PACKET; flush <= NP_FLUSH_BLOCK; flush++) {
    const struct np_write_options options = {
        .format = NP_WRITE_PCAP, .flush = (enum np_write_flush)flush, .end_ms = MS};
    struct np_error error = {.message = ""};
    struct np_write_stats stats;
    pthread_t thread;
    struct np_writer *w = open_writer("the pipe", write_end, &options);
    int64_t begin = now_ms();
    assert_int_equal(pthread_create(&thread, NULL, hurry_later, w), 0);
    write_until_failure(w, SMALL, &error);
    pthread_join(thread, NULL);
    assert_in_range(now_ms() - begin, 2 * MS - 1, 2 * MS + SLACK_MS);
    assert_int_equal(error.system_error, ETIMEDOUT);
    assert_non_null(strstr(error.message, "the pipe"));
    assert_int_equal(np_writer_close(w, NULL, &error), NP_E_IO);
    np_writer_stats(w, &stats);
    np_writer_free(w);
    assert_true(stats.packets_in_file > 0 && stats.packets_in_file < stats.packets);
    assert_int_equal(stats.bytes_in_file,
                     HEADER + stats.packets_in_file * (uint64_t)(RECORD + SMALL));
    assert_int_equal(drain(read_end), stats.bytes_in_file);
  }
}

static void test_pipe(void **state) {
  (void)state;
  int ends[2];
  assert_int_equal(pipe(ends), 0);
  stop_writer(ends[0], ends[1]);
  close(ends[0]);
  close(ends[1]);
}

/* The standard output of a child process of Node's is one of these. */
static void test_socket(void **state) {
  (void)state;
  int ends[2];
  assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
  stop_writer(ends[0], ends[1]);
  close(ends[0]);
  close(ends[1]);
}

static void test_stall(void **state) {
  (void)state;
  const struct np_write_options options = {
      .format = NP_WRITE_PCAP, .flush = NP_FLUSH_PACKET, .stall_ms = MS};
  struct np_error error = {.message = ""};
  int fd = open(fifo, O_RDONLY | O_NONBLOCK);
  struct np_writer *w = open_writer(fifo, -1, &options);
  write_until_failure(w, SMALL, &error);
  assert_int_equal(error.system_error, ETIMEDOUT);
  np_writer_free(w);
  close(fd);
}

/* What a pipe does not take at once may be cut in the middle: it does not count, and is told. */
static void test_large_record(void **state) {
  (void)state;
  enum { LARGE = 50000 };
  const struct np_write_options options = {
      .format = NP_WRITE_PCAP, .flush = NP_FLUSH_PACKET, .stall_ms = MS};
  struct np_error error = {.message = ""};
  struct np_write_stats stats;
  int fd = open(fifo, O_RDONLY | O_NONBLOCK);
  struct np_writer *w = open_writer(fifo, -1, &options);
  write_until_failure(w, LARGE, &error);
  assert_non_null(strstr(error.message, "1 are not written, and one that was begun is cut"));
  np_writer_stats(w, &stats);
  assert_int_equal(stats.packets_in_file, 1);
  assert_int_equal(stats.bytes_in_file, HEADER + RECORD + LARGE);
  assert_true(drain(fd) > stats.bytes_in_file);
  np_writer_free(w);
  close(fd);
}

static void test_nobody_reads(void **state) {
  (void)state;
  const struct np_write_options options = {.format = NP_WRITE_PCAP, .end_ms = MS, .link_type = 1};
  struct np_error error = {.message = ""};
  int64_t begin = now_ms();
  struct np_writer *w = open_writer(fifo, -1, &options);
  assert_int_equal(write_one(w, SMALL, &error), NP_OK);
  np_writer_hurry(w);
  assert_int_equal(np_writer_close(w, NULL, &error), NP_E_IO);
  assert_in_range(now_ms() - begin, 0, MS + SLACK_MS);
  assert_int_equal(error.system_error, ENXIO);
  np_writer_free(w);
}

static void test_late_reader(void **state) {
  (void)state;
  const struct np_write_options options = {.format = NP_WRITE_PCAP, .link_type = 1};
  struct np_error error = {.message = ""};
  struct np_writer *w = open_writer(fifo, -1, &options);
  for (int i = 0; i < 3; i++) assert_int_equal(write_one(w, SMALL, &error), NP_OK);
  int fd = open(fifo, O_RDONLY | O_NONBLOCK);
  assert_int_equal(np_writer_close(w, NULL, &error), NP_OK);
  assert_int_equal(drain(fd), HEADER + 3 * (RECORD + SMALL));
  np_writer_free(w);
  close(fd);
}

/* ---- The header of a file, and of what cannot be changed ------------------------------------ */

static void test_snap_length_is_raised(void **state) {
  (void)state;
  char path[64];
  uint32_t header[HEADER / 4];
  snprintf(path, sizeof path, "%s/a.pcap", folder);
  for (int flush = NP_FLUSH_PACKET; flush <= NP_FLUSH_BLOCK; flush++) {
    const struct np_write_options options = {
        .format = NP_WRITE_PCAP, .flush = (enum np_write_flush)flush, .snap_length = 100};
    struct np_writer *w = open_writer(path, -1, &options);
    assert_int_equal(write_one(w, 100, NULL), NP_OK);
    assert_int_equal(np_writer_suspend(w, NULL), NP_OK);
    FILE *file = fopen(path, "rb");
    assert_int_equal(fread(header, 1, HEADER, file), HEADER);
    assert_int_equal(header[4], 100);
    assert_int_equal(write_one(w, 101, NULL), NP_OK);
    rewind(file);
    assert_int_equal(fread(header, 1, HEADER, file), HEADER);
    assert_int_equal(header[4], 262144); /* before the packet is there */
    fclose(file);
    assert_int_equal(np_writer_close(w, NULL, NULL), NP_OK);
    np_writer_free(w);
    struct stat status;
    assert_int_equal(stat(path, &status), 0);
    assert_int_equal(status.st_size, HEADER + 2 * RECORD + 201);
  }
}

static void test_snap_length_of_a_pipe(void **state) {
  (void)state;
  static const uint32_t expected[] = {262144, 100};
  for (int holds = 0; holds < 2; holds++) {
    const struct np_write_options options = {.format = NP_WRITE_PCAP,
                                             .snap_length = 100,
                                             .snap_length_holds = holds == 1,
                                             .link_type = 1};
    int ends[2];
    uint32_t header[HEADER / 4];
    assert_int_equal(pipe(ends), 0);
    struct np_writer *w = open_writer("the pipe", ends[1], &options);
    assert_int_equal(read(ends[0], header, HEADER), HEADER);
    assert_int_equal(header[4], expected[holds]);
    np_writer_free(w);
    close(ends[0]);
    close(ends[1]);
  }
}

static int prepare(void **state) {
  (void)state;
  if (!mkdtemp(folder)) return -1;
  snprintf(fifo, sizeof fifo, "%s/fifo", folder);
  return mkfifo(fifo, 0600);
}

static int clean(void **state) {
  (void)state;
  char command[64];
  snprintf(command, sizeof command, "rm -r '%s'", folder);
  return system(command);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_pipe),
      cmocka_unit_test(test_socket),
      cmocka_unit_test(test_stall),
      cmocka_unit_test(test_large_record),
      cmocka_unit_test(test_nobody_reads),
      cmocka_unit_test(test_late_reader),
      cmocka_unit_test(test_snap_length_is_raised),
      cmocka_unit_test(test_snap_length_of_a_pipe),
  };
  return cmocka_run_group_tests(tests, prepare, clean);
}
