/* packed_test.c - compressed captures: every codec, members in a row, cut and damaged data. */
#include "file/capture_file.h"

#include <stdio.h>
#include <unistd.h>

#include "file/read/reader_state.h"

/* Commands that compress standard input, and the texts of their data. */
static const struct kind {
  const char *command, *variable, *package;
} kinds[] = {
    {"gzip -c", "NP_LIBZ", "zlib1g"},
    {"zstd -q -c", "NP_LIBZSTD", "libzstd1"},
    {"lz4 -q -c", "NP_LIBLZ4", "liblz4-1"},
};

enum { KINDS = sizeof kinds / sizeof kinds[0], PACKETS = 500, PLAIN = 120000 };

static struct packets packets;

/* Compress a file's bytes behind those of `packed`. */
static void compress(const char *command, const uint8_t *bytes, size_t size, struct file *packed) {
  char raw[] = "/tmp/np_packed_test.XXXXXX";
  char line[256];
  int fd = mkstemp(raw);
  assert_true(fd >= 0);
  assert_int_equal(write(fd, bytes, size), size);
  close(fd);
  snprintf(line, sizeof line, "%s < %s", command, raw);
  FILE *pipe = popen(line, "r");
  assert_non_null(pipe);
  packed->size += fread(packed->bytes + packed->size, 1, MOST_BYTES - packed->size, pipe);
  assert_int_equal(pclose(pipe), 0);
  unlink(raw);
}

static bool is_installed(const struct kind *kind) {
  char line[128];
  snprintf(line, sizeof line, "%s < /dev/null > /dev/null 2>&1", kind->command);
  return system(line) == 0;
}

static void make(const struct kind *kind, struct file *packed) {
  static struct file plain;
  memset(&plain, 0, sizeof plain);
  memset(packed, 0, sizeof *packed);
  pcap_of(&plain, PACKETS);
  /* Two members, whose border is within a record. */
  compress(kind->command, plain.bytes, plain.size / 2, packed);
  compress(kind->command, plain.bytes + plain.size / 2, plain.size - plain.size / 2, packed);
}

static void test_members_in_a_row(void **state) {
  (void)state;
  static struct file packed;
  for (size_t i = 0; i < KINDS; i++) {
    if (!is_installed(&kinds[i])) continue;
    make(&kinds[i], &packed);
    read_file(&packets, &packed);
    if (packets.status != NP_END) print_error("%s\n", packets.error.message);
    assert_int_equal(packets.status, NP_END);
    assert_varied(&packets, PACKETS);
  }
}

/* Cut anywhere: an error, unless the border of the members is hit, where the record is cut. */
static void test_cut(void **state) {
  (void)state;
  static struct file packed;
  for (size_t i = 0; i < KINDS; i++) {
    if (!is_installed(&kinds[i])) continue;
    make(&kinds[i], &packed);
    for (size_t size = 5; size < packed.size; size += 7) {
      read_bytes(&packets, packed.bytes, size);
      assert_int_equal(packets.status, NP_E_CUT);
      assert_varied(&packets, packets.count);
      if (packets.opened == NP_OK) assert_int_equal(packets.error.packets, packets.count);
    }
    read_bytes(&packets, packed.bytes, packed.size - 1);
    assert_int_equal(packets.error.offset, packed.size - 1);
    assert_true(packets.count > PACKETS / 3);
  }
}

static void test_damage(void **state) {
  (void)state;
  static struct file packed;
  for (size_t i = 0; i < KINDS; i++) {
    if (!is_installed(&kinds[i])) continue;
    make(&kinds[i], &packed);
    for (size_t at = 0; at < packed.size; at += 11) {
      packed.bytes[at] ^= 0xff;
      read_file(&packets, &packed); /* any end, but no crash, and no endless loop */
      packed.bytes[at] ^= 0xff;
    }
    memset(packed.bytes + packed.size, 'x', 64);
    read_bytes(&packets, packed.bytes, packed.size + 64);
    assert_varied(&packets, PACKETS);
    if (strncmp(kinds[i].command, "gzip", 4) == 0) { /* as gzip does: no error */
      assert_int_equal(packets.status, NP_END);
      continue;
    }
    assert_int_equal(packets.status, NP_E_DAMAGED);
    assert_non_null(strstr(packets.error.message, "500 packets are good"));
  }
}

/* The last byte is a checksum's, or a length's: all packets come before it. */
static void test_damage_behind_the_packets(void **state) {
  (void)state;
  static struct file packed;
  for (size_t i = 0; i < KINDS; i++) {
    if (!is_installed(&kinds[i])) continue;
    make(&kinds[i], &packed);
    packed.bytes[packed.size - 1] ^= 0xff;
    read_file(&packets, &packed);
    assert_int_equal(packets.status, NP_E_DAMAGED);
    assert_varied(&packets, PACKETS);
  }
}

/* What a decoder that has failed does when it is called again is not defined: liblz4 writes past
 * its memory. Who goes on behind damage must not call it. */
static void test_failure_stays(void **state) {
  (void)state;
  static const char *const commands[] = {"gzip -c", "zstd -q -c", "lz4 -q -c", "lz4 -q -c -B4 -BX"};
  static struct file packed;
  static uint8_t plain[PLAIN], out[1 << 16];
  for (uint32_t i = 0, word = 1; i < PLAIN; i++) plain[i] = (uint8_t)((word *= 48271) >> 16);
  for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++) {
    const struct kind kind = {.command = commands[i]};
    if (!is_installed(&kind)) continue;
    memset(&packed, 0, sizeof packed);
    compress(commands[i], plain, PLAIN, &packed);
    for (size_t at = 4; at < packed.size; at += packed.size / 50) {
      struct np_error error = {NP_OK};
      packed.bytes[at] ^= 0xff;
      struct np_input *input = np__input_packed(np_input_memory(packed.bytes, packed.size), 0);
      int64_t count;
      while ((count = input->operations->read(input, out, sizeof out, &error)) > 0) continue;
      assert_int_equal(input->operations->read(input, out, sizeof out, &error), count);
      input->operations->close(input);
      packed.bytes[at] ^= 0xff;
    }
  }
}

/* All that is unpacked, in portions of so many bytes at most. Returns its size. */
static size_t unpack_in(const struct file *packed, uint32_t portion, uint8_t *out, size_t room,
                        struct np_error *error) {
  struct np_input *input = np__input_packed(np_input_memory(packed->bytes, packed->size), 0);
  size_t size = 0;
  for (int64_t count = 1; count > 0; size += count > 0 ? (size_t)count : 0) {
    const size_t left = room - size;
    count = input->operations->read(input, out + size, left < portion ? (uint32_t)left : portion,
                                    error);
  }
  input->operations->close(input);
  return size;
}

/* What a decoder has ready is not lost when a block behind it is damaged, however little of it is
 * taken at once: RFC 8878 section 3.1.1, a raw block, and one of the type that is reserved. */
static void test_damage_behind_what_is_ready(void **state) {
  enum { RAW_BYTES = 200, HEAD = 6, BLOCK_HEAD = 3, RESERVED = 3 << 1 };
  static const uint8_t head[HEAD + BLOCK_HEAD] = {
      0x28, 0xb5, 0x2f, 0xfd, 0, 0, (RAW_BYTES << 3) & 0xff, RAW_BYTES >> 5, 0};
  (void)state;
  static struct file packed;
  uint8_t out[2 * RAW_BYTES];
  if (!is_installed(&(struct kind){.command = "zstd -q -c"})) skip();
  memset(&packed, 0, sizeof packed);
  memcpy(packed.bytes, head, sizeof head);
  packed.bytes[sizeof head + RAW_BYTES] = RESERVED;
  packed.size = sizeof head + RAW_BYTES + BLOCK_HEAD;
  for (uint32_t portion = 1; portion < sizeof out; portion++) {
    struct np_error error = {NP_OK};
    assert_int_equal(unpack_in(&packed, portion, out, sizeof out, &error), RAW_BYTES);
    assert_int_equal(error.status, NP_E_DAMAGED);
    assert_int_equal(error.offset, sizeof head + RAW_BYTES);
  }
}

static void test_empty_data(void **state) {
  (void)state;
  static struct file packed;
  for (size_t i = 0; i < KINDS; i++) {
    if (!is_installed(&kinds[i])) continue;
    memset(&packed, 0, sizeof packed);
    compress(kinds[i].command, packed.bytes, 0, &packed);
    read_file(&packets, &packed);
    assert_int_equal(packets.opened, NP_E_FORMAT);
    assert_non_null(strstr(packets.error.message, "is empty"));
  }
}

/* Runs first: a library is looked for once. */
static void test_missing_library(void **state) {
  (void)state;
  static const uint8_t starts[KINDS][8] = {
      {0x1f, 0x8b, 8}, {0x28, 0xb5, 0x2f, 0xfd}, {0x04, 0x22, 0x4d, 0x18}};
  for (size_t i = 0; i < KINDS; i++) {
    setenv(kinds[i].variable, "/no/such/library", 1);
    read_bytes(&packets, starts[i], sizeof starts[i]);
    assert_int_equal(packets.opened, NP_E_LIBRARY);
    assert_non_null(strstr(packets.error.message, "apt install"));
    assert_non_null(strstr(packets.error.message, kinds[i].package));
  }
}

int main(int count, char **arguments) {
  const struct CMUnitTest missing[] = {cmocka_unit_test(test_missing_library)};
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_members_in_a_row), cmocka_unit_test(test_cut),
      cmocka_unit_test(test_damage),           cmocka_unit_test(test_damage_behind_the_packets),
      cmocka_unit_test(test_failure_stays),    cmocka_unit_test(test_damage_behind_what_is_ready),
      cmocka_unit_test(test_empty_data),
  };
  (void)arguments;
  /* In a process of its own. */
  if (count > 1) return cmocka_run_group_tests(missing, NULL, NULL);
  char line[512];
  snprintf(line, sizeof line, "%s missing", arguments[0]);
  return cmocka_run_group_tests(tests, NULL, NULL) + (system(line) != 0);
}
