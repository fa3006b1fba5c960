/* ahead_test.c - files that are read ahead in parts give what they give when read at once. */
#include "block/block.h"
#include "file/capture_file.h"
#include "file/input/input.h"
#include "np/metadata.h"

enum { MANY = 60, LARGE = 5000, MOST_DUMP = 1 << 18, PARTS_AHEAD = 3, FORMATS = 3 };

static struct file file;
static const struct np_engine *engine;

/* ---- Files ---------------------------------------------------------------------------------- */

/* Every 20th packet is larger than the blocks, and than several of their parts. */
static uint32_t length_of(uint32_t number) {
  return number % 20 == 0 ? LARGE : varied_length(number);
}

static void make_pcap(void) {
  pcap_header(&file, 0xa1b2c3d4, LINK_ETHERNET);
  for (uint32_t n = 1; n <= MANY; n++)
    pcap_packet(&file, n, 1000 + n, n, length_of(n), length_of(n));
}

/* Blocks of all kinds; in the middle another section begins. */
static void make_pcapng(void) {
  for (uint32_t n = 1; n <= MANY; n++) {
    uint32_t length = length_of(n);
    if (n % (MANY / 2) == 1) {
      section(&file);
      interface(&file, LINK_ETHERNET, 0);
    }
    if (n % 10 == 0) other(&file, 5, n * 40);
    if (n % 7 == 0)
      simple(&file, n, length, length);
    else
      enhanced(&file, 0, n, UINT64_C(1000000) * (1000 + n), length, length);
  }
}

static void make_snoop(void) {
  file.big_endian = true;
  for (const char *c = "snoop"; *c; c++) put(&file, (uint8_t)*c, 1);
  put(&file, 0, 3);
  put(&file, 2, 4);
  put(&file, 4, 4);
  for (uint32_t n = 1; n <= MANY; n++) {
    const uint32_t record[] = {length_of(n), length_of(n), 24 + length_of(n), n / 8, 1000 + n, n};
    for (size_t i = 0; i < sizeof record / sizeof record[0]; i++) put(&file, record[i], 4);
    put_packet_bytes(&file, n, length_of(n));
  }
}

static void make(int format) {
  static void (*const makers[FORMATS])(void) = {make_pcap, make_pcapng, make_snoop};
  memset(&file, 0, sizeof file);
  makers[format]();
}

/* ---- An input that tells little while a source is opened: the rest is read in parts ---------- */

struct input {
  struct np_input input;
  size_t size, most; /* of the file; of one read */
};

static int64_t read_at(struct np_input *input, uint64_t position, uint8_t *out, uint32_t size,
                       struct np_error *error) {
  const struct input *i = (struct input *)input;
  (void)error;
  if (position >= i->size) return 0;
  if (size > i->most) size = (uint32_t)i->most;
  if (size > i->size - position) size = (uint32_t)(i->size - position);
  memcpy(out, file.bytes + position, size);
  return size;
}

/* The first one only. */
static int64_t read_first(struct np_input *input, uint8_t *out, uint32_t size,
                          struct np_error *error) {
  assert_int_equal(input->taken, 0);
  return read_at(input, 0, out, size, error);
}

static bool wait_input(struct np_input *input, int milliseconds) {
  (void)input;
  (void)milliseconds;
  return true;
}

static void do_nothing(struct np_input *input) {
  (void)input;
}

static const struct np_input_operations operations = {.read = read_first,
                                                      .read_at = read_at,
                                                      .wait = wait_input,
                                                      .interrupt = do_nothing,
                                                      .close = do_nothing};

/* ---- All that a file gives ------------------------------------------------------------------ */

struct dump {
  size_t size;
  uint8_t bytes[MOST_DUMP];
};

static void dump(struct dump *d, const void *bytes, size_t size) {
  assert_true(d->size + size <= MOST_DUMP);
  if (size > 0) memcpy(d->bytes + d->size, bytes, size);
  d->size += size;
}

static void dump_block(struct dump *d, const struct np_block *block) {
  for (uint32_t i = 0; i < block->packet_count; i++) {
    struct np_record r = block->records[i];
    struct np_packet_options o;
    assert_true(r.offset >= block->data_start && r.offset + r.caplen <= block->data_used);
    assert_true(block->data_used <= block->data_end);
    dump(d, block->slab + r.offset, r.caplen);
    if (np_slab_options(block->slab, block->slab_size, &r, &o)) {
      dump(d, &o.drops, sizeof o.drops);
      dump(d, o.bytes, o.size);
    }
    r.offset = r.first_layer = r.layer_count = 0; /* they are the block's */
    r.flags &= NP_RECORD_OPTIONS;
    dump(d, &r, sizeof r);
  }
}

static void dump_metadata(struct dump *d, struct np_metadata *list) {
  for (uint32_t i = 0; i < np_metadata_count(list); i++) {
    const struct np_meta *m = np_metadata_at(list, i);
    const uint64_t numbers[] = {
        m->kind,  m->type,    m->section, m->interface_id, m->offset,
        m->after, m->skipped, m->size,    m->swapped,      m->part ? strlen(m->part) : 0};
    dump(d, numbers, sizeof numbers);
    dump(d, m->body, m->size);
  }
}

static void dump_end(struct dump *d, const struct np_source *source, enum np_status status,
                     const struct np_error *error) {
  struct np_stats stats;
  source->operations->stats((struct np_source *)(uintptr_t)source, &stats);
  if (status < 0) dump(d, error->message, strlen(error->message));
  const uint64_t numbers[] = {(uint64_t)status,
                              status < 0 ? error->offset : 0,
                              status < 0 ? error->packets : 0,
                              stats.received,
                              stats.bytes,
                              stats.input_packets,
                              status == NP_END ? stats.input_bytes : 0};
  dump(d, numbers, sizeof numbers);
  dump_metadata(d, source->metadata);
}

/* ---- Reading -------------------------------------------------------------------------------- */

/* Read into blocks of this size, one after the other, to the end of the file or of the part; a
 * larger one where that is needed. */
static enum np_status read_blocks(struct dump *d, struct np_source *source,
                                  const struct np_block_options *size, bool is_part,
                                  struct np_error *error) {
  enum np_status status;
  do {
    struct np_block_options o = *size;
    if (source->needed > 0) o.data_size = source->needed;
    struct np_block *block = np_block_new(&o);
    status = source->operations->read(source, block, error);
    dump_block(d, block);
    np_block_free(block);
  } while (status == NP_OK && (!is_part || source->unfinished));
  return status;
}

/* As the threads of a session do: parts are read ahead, perhaps not in order; their turns come in
 * order. */
static enum np_status read_parts(struct dump *d, struct np_source *source,
                                 const struct np_block_options *size, struct np_error *error) {
  enum np_status status = NP_OK;
  struct np_block *blocks[PARTS_AHEAD];
  for (uint64_t i = PARTS_AHEAD; i-- > 0;) {
    blocks[i] = np_block_new(size);
    source->operations->read_ahead(source, blocks[i], i);
  }
  for (uint64_t part = 0; status == NP_OK; part++) {
    struct np_block *block = blocks[part % PARTS_AHEAD];
    status = source->operations->read(source, block, error);
    dump_block(d, block);
    if (status == NP_OK && source->unfinished) status = read_blocks(d, source, size, true, error);
    np_block_reset(block);
    source->operations->read_ahead(source, block, part + PARTS_AHEAD);
  }
  for (int i = 0; i < PARTS_AHEAD; i++) np_block_free(blocks[i]);
  return status;
}

/* How a file is read: `size` bytes of it, `at_once` bytes at a time. */
struct way {
  bool in_parts, recover;
  size_t size, at_once;
  struct np_block_options block;
};

static void read_dump(struct dump *d, const struct way *way) {
  struct input input = {
      .input = {.operations = &operations, .name = "it", .regular = true, .seekable = true},
      .size = way->size,
      .most = 8};
  const struct np_file_options options = {.recover = way->recover};
  struct np_error error = {NP_OK};
  struct np_source *source;
  d->size = 0;
  enum np_status status = np_file_open(&input.input, engine, &options, &source, &error);
  if (status != NP_OK) {
    dump(d, &status, sizeof status);
    return;
  }
  assert_true(source->reads_ahead);
  input.most = way->at_once;
  status = way->in_parts ? read_parts(d, source, &way->block, &error)
                         : read_blocks(d, source, &way->block, false, &error);
  dump_end(d, source, status, &error);
  source->operations->close(source);
}

static bool is_same(const struct dump *a, const struct dump *b) {
  return a->size == b->size && memcmp(a->bytes, b->bytes, a->size) == 0;
}

/* In parts there is the same as at once, whatever blocks hold, behind damage too. */
static void assert_same(size_t size, bool recover, size_t at_once) {
  static const struct np_block_options blocks[] = {{.data_size = 100},
                                                   {.data_size = 300, .packets = 3},
                                                   {.data_size = 1000},
                                                   {.data_size = 4096, .packets = 3},
                                                   {.data_size = 40000}};
  enum { COUNT = sizeof blocks / sizeof blocks[0] };
  static struct dump whole, other;
  struct way way = {.recover = recover, .size = size, .at_once = SIZE_MAX, .block = blocks[0]};
  read_dump(&whole, &way);
  way.block = blocks[COUNT - 1];
  read_dump(&other, &way);
  assert_true(is_same(&whole, &other));
  way.in_parts = true;
  way.at_once = at_once;
  for (size_t i = 0; i < COUNT; i++) {
    way.block = blocks[i];
    read_dump(&other, &way);
    assert_true(is_same(&whole, &other));
  }
}

static void whole_files(void **state) {
  (void)state;
  for (int format = 0; format < FORMATS; format++) {
    make(format);
    assert_same(file.size, false, SIZE_MAX);
    assert_same(file.size, true, SIZE_MAX);
  }
}

/* A part that is shorter than asked for is a hole before the next one. */
static void parts_with_holes(void **state) {
  (void)state;
  for (int format = 0; format < FORMATS; format++) {
    make(format);
    for (size_t at_once = 7; at_once < 2000; at_once = at_once * 3 / 2)
      assert_same(file.size, false, at_once);
  }
}

static void cut_files(void **state) {
  (void)state;
  for (int format = 0; format < FORMATS; format++) {
    make(format);
    for (size_t size = 0; size < file.size; size += size < 200 ? 1 : 61) {
      assert_same(size, false, SIZE_MAX);
      assert_same(size, true, SIZE_MAX);
    }
  }
}

static void damaged_files(void **state) {
  (void)state;
  for (int format = 0; format < FORMATS; format++) {
    make(format);
    const struct file good = file;
    for (size_t at = 30; at < good.size; at += at < 1000 ? 1 : 47) {
      file = good;
      file.bytes[at] ^= 0xff;
      assert_same(file.size, false, SIZE_MAX);
      assert_same(file.size, true, SIZE_MAX);
    }
  }
}

/* A record claims more than the file has, so its end is seen early; behind it, one swallows the
 * start of another. What waits for the next block then is not the end of the file. */
static void damaged_behind_the_end(void **state) {
  enum { FEW = 40, LENGTH = 50, RECORD = 16 + LENGTH, CLAIMED = 1 << 16 };
  (void)state;
  for (uint32_t more = LENGTH + 16; more < 2 * RECORD; more++) {
    memset(&file, 0, sizeof file);
    pcap_header(&file, 0xa1b2c3d4, LINK_ETHERNET);
    for (uint32_t n = 1; n <= FEW; n++) pcap_packet(&file, n, 1000 + n, n, LENGTH, LENGTH);
    set32(&file, 24 + 2 * RECORD + 8, CLAIMED);
    for (uint32_t n = 8; n < FEW - 4; n += 5) set32(&file, 24 + n * RECORD + 8, LENGTH + more);
    assert_same(file.size, true, SIZE_MAX);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(whole_files),
      cmocka_unit_test(parts_with_holes),
      cmocka_unit_test(cut_files),
      cmocka_unit_test(damaged_files),
      cmocka_unit_test(damaged_behind_the_end),
  };
  engine = np_engine_new(NULL, NULL);
  int failures = cmocka_run_group_tests(tests, NULL, NULL);
  np_engine_free((struct np_engine *)(uintptr_t)engine);
  return failures;
}
