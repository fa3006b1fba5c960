/* written_file.h - writers in a folder of their own, and what they have written. */
#ifndef NP_TEST_WRITTEN_FILE_H
#define NP_TEST_WRITTEN_FILE_H

#include "file/capture_file.h"

#include <stdio.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "np/writer.h"

enum { PATH_SIZE = 256, SECOND = 1000000000 };

static char folder[] = "/tmp/node_pcap-XXXXXX";

static inline const char *path_of(const char *name) {
  static char path[PATH_SIZE];
  snprintf(path, sizeof path, "%s/%s", folder, name);
  return path;
}

static inline struct np_writer *open_writer(const char *name,
                                            const struct np_write_options *options) {
  struct np_writer *w = NULL;
  struct np_error error = {.message = ""};
  enum np_status status = np_writer_open(path_of(name), -1, options, &w, &error);
  if (status != NP_OK) print_error("%s\n", error.message);
  assert_int_equal(status, NP_OK);
  return w;
}

/* Packet `number` with the bytes of packet_byte. */
static inline enum np_status write_number(struct np_writer *w, uint64_t number, uint32_t caplen,
                                          uint16_t link, uint16_t interface, const char *comment,
                                          struct np_error *error) {
  uint8_t bytes[2048];
  for (uint32_t i = 0; i < caplen; i++) bytes[i] = packet_byte(number, i);
  const struct np_record record = {
      .timestamp_ns = (int64_t)(1000 + number) * SECOND + 123456789,
      .caplen = caplen,
      .len = caplen + 1,
      .link_type = link,
      .interface_id = interface,
  };
  const struct np_write_extra extra = {.comment = comment};
  return np_writer_packet(w, &record, bytes, &extra, error);
}

static inline void close_good(struct np_writer *w) {
  struct np_error error = {.message = ""};
  enum np_status status = np_writer_close(w, NULL, &error);
  if (status != NP_OK) print_error("%s\n", error.message);
  assert_int_equal(status, NP_OK);
  np_writer_free(w);
}

static inline size_t load(const char *name, uint8_t *bytes, size_t size) {
  FILE *file = fopen(path_of(name), "rb");
  assert_non_null(file);
  size_t count = fread(bytes, 1, size, file);
  fclose(file);
  return count;
}

static inline struct packets *read_back(const char *name) {
  static struct packets packets;
  static uint8_t bytes[MOST_BYTES];
  size_t size = load(name, bytes, sizeof bytes);
  read_bytes(&packets, bytes, size);
  return &packets;
}

static inline off_t size_of(const char *name) {
  struct stat status;
  assert_int_equal(stat(path_of(name), &status), 0);
  return status.st_size;
}

static inline void sleep_ms(long ms) {
  const struct timespec time = {ms / 1000, ms % 1000 * 1000000};
  nanosleep(&time, NULL);
}

static inline int make_folder(void **state) {
  (void)state;
  return mkdtemp(folder) ? 0 : -1;
}

static inline int remove_folder(void **state) {
  (void)state;
  char command[PATH_SIZE];
  snprintf(command, sizeof command, "rm -r '%s'", folder);
  return system(command);
}

#endif
