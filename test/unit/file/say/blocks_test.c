/* blocks_test.c - blocks taken apart: every body that is cut or wrong in a byte is told without a
 * fault, and objects open and close. */
#include <unistd.h>

#include "file/capture_file.h"
#include "np/metadata.h"
#include "np/writer.h"

struct told {
  int depth, values;
  uint64_t bytes; /* sum of all that was told: everything is read */
};

static void on_list(void *context, const char *name) {
  (void)context;
  assert_non_null(name);
}

static void on_open(void *context, const char *name, bool is_listed) {
  (void)name;
  (void)is_listed;
  ((struct told *)context)->depth++;
}

static void on_close(void *context) {
  struct told *told = context;
  assert_true(told->depth-- > 0);
}

static void on_value(void *context, const struct np_meta_value *value) {
  struct told *told = context;
  assert_non_null(value->name);
  told->values++;
  for (uint32_t i = 0; i < value->length; i++) told->bytes += value->bytes[i];
}

static int visit(enum np_meta_kind kind, bool swapped, const uint8_t *bytes, uint32_t size) {
  struct told told = {0};
  const struct np_meta_visitor visitor = {
      .context = &told, .list = on_list, .open = on_open, .close = on_close, .value = on_value};
  uint8_t *copy = malloc(size + 1); /* of the exact size, but for malloc(0) */
  uint8_t *body = copy + 1;
  if (size > 0) memcpy(body, bytes, size);
  const struct np_meta meta = {.kind = kind,
                               .type = kind == NP_META_CUSTOM ? 0xbad : 1,
                               .swapped = swapped,
                               .resolution = 6,
                               .size = size,
                               .part = "a block",
                               .body = body};
  np_meta_visit(&meta, &visitor);
  assert_int_equal(told.depth, 0);
  free(copy);
  return told.values;
}

static void option(struct file *f, uint16_t code, uint32_t length) {
  put(f, code, 2);
  put(f, length, 2);
  for (uint32_t i = 0; i < ((length + 3) & ~3U); i++) put(f, 'a' + i % 26, 1);
}

/* A body with every option that a block of this kind can have. */
static void body_of(struct file *f, enum np_meta_kind kind, bool big_endian) {
  static const uint32_t heads[] = {
      [NP_META_SECTION] = 16,    [NP_META_INTERFACE] = 8, [NP_META_NAMES] = 0,
      [NP_META_STATISTICS] = 12, [NP_META_SECRETS] = 4,   [NP_META_DAMAGE] = 0};
  static const uint8_t lengths[] = {3, 8, 17, 4, 6, 1, 16, 0, 9, 5};
  memset(f, 0, sizeof *f);
  f->big_endian = big_endian;
  for (uint32_t i = 0; i < heads[kind]; i++) put(f, i, 1);
  if (kind == NP_META_SECRETS) put(f, 3, 4), put(f, 7, 4);
  if (kind == NP_META_NAMES) {
    for (uint16_t type = 1; type <= 5; type++) option(f, type, 20);
    put(f, 0, 4);
  }
  for (uint16_t code = 1; code < 20; code++)
    for (size_t i = 0; i < sizeof lengths; i++) option(f, code, lengths[i]);
  static const uint16_t others[] = {2988, 2989, 19372, 19373, 40000};
  for (size_t i = 0; i < 5; i++) option(f, others[i], 3), option(f, others[i], 9);
}

static void wrong_bodies(void **state) {
  (void)state;
  struct file *f = malloc(sizeof *f);
  for (int kind = NP_META_SECTION; kind <= NP_META_DAMAGE; kind++) {
    for (int swapped = 0; swapped < 2; swapped++) {
      body_of(f, (enum np_meta_kind)kind, swapped);
      int before = visit((enum np_meta_kind)kind, swapped, f->bytes, (uint32_t)f->size);
      assert_true(before > 2);
      for (uint32_t cut = 0; cut < f->size; cut++)
        visit((enum np_meta_kind)kind, swapped, f->bytes, cut);
      for (uint32_t at = 0; at < f->size; at++) {
        f->bytes[at] ^= 0xff;
        visit((enum np_meta_kind)kind, swapped, f->bytes, (uint32_t)f->size);
        f->bytes[at] ^= 0xff;
      }
    }
  }
  free(f);
}

static void wrong_packet_options(void **state) {
  (void)state;
  struct told told = {0};
  const struct np_meta_visitor visitor = {
      .context = &told, .list = on_list, .open = on_open, .close = on_close, .value = on_value};
  struct file *f = malloc(sizeof *f);
  body_of(f, NP_META_NAMES, false);
  for (int swapped = 0; swapped < 2; swapped++) {
    for (uint32_t size = 0; size < f->size; size++) {
      uint8_t *copy = malloc(size + 1);
      memcpy(copy + 1, f->bytes, size);
      const struct np_packet_options options = {
          .form = size % 2 ? NP_PACKET_OLD : NP_PACKET_ENHANCED,
          .swapped = swapped,
          .size = size,
          .bytes = copy + 1};
      np_packet_options_visit(&options, &visitor);
      assert_int_equal(told.depth, 0);
      free(copy);
    }
  }
  free(f);
}

/* What is wrong can be copied into a file too, which is good then. */
static void wrong_bodies_are_copied(void **state) {
  (void)state;
  struct file *f = malloc(sizeof *f);
  for (int kind = NP_META_SECTION; kind <= NP_META_CUSTOM; kind++) {
    body_of(f, (enum np_meta_kind)kind, false);
    struct np_metadata *list = np_metadata_new(1 << 26);
    for (uint32_t size = 0; size <= f->size; size += 3) {
      const struct np_meta meta = {.kind = (enum np_meta_kind)kind,
                                   .type = kind == NP_META_CUSTOM ? 0xbad : 1,
                                   .swapped = size % 2,
                                   .interface_id = size,
                                   .resolution = 6,
                                   .size = size,
                                   .body = f->bytes};
      np_metadata_add(list, &meta);
    }
    np_metadata_complete(list);
    char path[] = "/tmp/np_describe_XXXXXX";
    int fd = mkstemp(path);
    const struct np_write_options settings = {.waits = true};
    struct np_writer *w = NULL;
    assert_int_equal(np_writer_open(path, fd, &settings, &w, NULL), NP_OK);
    assert_int_equal(np_writer_follow(w, list, NULL), NP_OK);
    assert_int_equal(np_writer_close(w, NULL, NULL), NP_OK);
    np_writer_free(w);
    np_metadata_leave(list);
    close(fd);
    struct np_input *input = NULL;
    assert_int_equal(np_input_open(path, &input, NULL), NP_OK);
    static struct packets packets;
    const struct np_block_options block = {.data_size = 1 << 17};
    read_input_in(&packets, input, NULL, &block);
    assert_int_equal(packets.status, NP_END);
    unlink(path);
  }
  free(f);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(wrong_bodies),
      cmocka_unit_test(wrong_packet_options),
      cmocka_unit_test(wrong_bodies_are_copied),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
