/* reader.c - fuzz target: a file of any format, plain or compressed, read twice: with small blocks
 * and with large ones, which must give the same; and written, and read again.
 *
 * Input: options, size of the blocks, the file. */
#include "fuzz.h"

#include "np/file.h"
#include "np/metadata.h"
#include "np/packet_options.h"

enum { RECOVER = 1, LITTLE = 2, FILTERED = 4, MOST_UNPACKED = 1 << 20, LARGE = 1 << 18 };

static struct np_engine *engine;

/* What a reading gave. */
struct reading {
  uint64_t hash, packets, metas;
  enum np_status status;
  struct np_error error;
  uint32_t most_needed;
};

static void mix(struct reading *r, const void *bytes, size_t size) {
  const uint8_t *at = bytes;
  for (size_t i = 0; i < size; i++) r->hash = (r->hash ^ at[i]) * UINT64_C(1099511628211);
}

static void see_list(void *context, const char *name) {
  mix(context, name, strlen(name));
}

static void see_open(void *context, const char *name, bool is_list) {
  (void)is_list;
  mix(context, name, strlen(name));
}

static void see_close(void *context) {
  (void)context;
}

static void see_value(void *context, const struct np_meta_value *value) {
  mix(context, value->name, strlen(value->name));
  mix(context, &value->number, sizeof value->number);
  if (value->bytes) mix(context, value->bytes, value->length);
}

static void see_packets(struct reading *r, struct np_block *block) {
  np_block_seal(block);
  for (uint32_t i = 0; i < block->packet_count; i++, r->packets++) {
    struct np_packet packet;
    struct np_record record;
    struct np_packet_options options;
    const struct np_meta_visitor visitor = {
        .context = r, .list = see_list, .open = see_open, .close = see_close, .value = see_value};
    expect(np_slab_packet(block->slab, block->slab_size, i, &packet), "a packet outside its slab");
    expect(packet.number == r->packets + 1, "a packet out of order");
    mix(r, &packet.timestamp_ns, sizeof packet.timestamp_ns);
    mix(r, &packet.len, sizeof packet.len);
    mix(r, packet.bytes, packet.caplen);
    np_slab_record(block->slab, block->slab_size, i, &record);
    if (np_slab_options(block->slab, block->slab_size, &record, &options))
      np_packet_options_visit(&options, &visitor);
  }
}

static void see_metadata(struct reading *r, struct np_metadata *metadata) {
  const struct np_meta_visitor visitor = {
      .context = r, .list = see_list, .open = see_open, .close = see_close, .value = see_value};
  expect(np_metadata_is_complete(metadata), "a file that is read, and says more");
  r->metas = np_metadata_count(metadata);
  for (uint32_t i = 0; i < r->metas; i++) np_meta_visit(np_metadata_at(metadata, i), &visitor);
}

static struct np_block *block_of(uint32_t size) {
  const struct np_block_options options = {.data_size = size, .packets = size / 32 + 2};
  struct np_block *block = np_block_new(&options);
  if (!block) abort();
  return block;
}

static void read_all(struct reading *r, struct np_source *source, uint32_t block_size,
                     size_t file_size) {
  struct np_block *block = block_of(block_size);
  for (uint64_t rounds = 0; r->status == NP_OK; rounds++) {
    expect(rounds <= file_size * 4 + MOST_UNPACKED, "a reader that does not advance");
    r->status = source->operations->read(source, block, &r->error);
    bool is_empty = block->packet_count == 0;
    uint32_t needed = source->needed;
    if (needed > r->most_needed) r->most_needed = needed;
    see_packets(r, block);
    np_block_reset(block);
    if (r->status == NP_OK && is_empty && needed > block_size) {
      np_block_free(block);
      block = block_of(needed);
    }
  }
  np_block_free(block);
}

static struct reading reading_of(const uint8_t *file, size_t size, unsigned options,
                                 uint32_t block_size) {
  struct reading r = {.hash = 14695981039346656037U};
  const struct np_file_options how = {.recover = (options & RECOVER) != 0,
                                      .max_packet = options & LITTLE ? 300 : 0,
                                      .max_unpacked = MOST_UNPACKED};
  struct np_source *source;
  r.status = np_file_open(np_input_memory(file, size), engine, &how, &source, &r.error);
  if (r.status == NP_OK) {
    read_all(&r, source, block_size, size);
    see_metadata(&r, source->metadata);
    source->operations->close(source);
  }
  expect(r.status == NP_END || r.error.message[0] != '\0', "an error without a message");
  for (const char *c = r.error.message; r.status < 0 && *c; c++)
    expect((unsigned char)*c >= ' ' && *c != 0x7f, "a message with control characters");
  return r;
}

static void expect_same(const struct reading *a, const struct reading *b) {
  expect(a->packets == b->packets && a->hash == b->hash && a->metas == b->metas, "readings differ");
  expect(a->status == b->status, "readings end in other ways");
  if (a->status < 0)
    expect(a->error.offset == b->error.offset && a->error.packets == b->error.packets,
           "errors of readings differ");
}

int LLVMFuzzerInitialize(int *count, char ***arguments) {
  (void)count;
  (void)arguments;
  engine = np_engine_new(NULL, NULL);
  return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static const uint32_t sizes[] = {64, 100, 256, 1000, 4096, 65536};
  struct input in = {data, size};
  unsigned options = take_byte(&in);
  uint32_t block_size = sizes[take_byte(&in) % (sizeof sizes / sizeof sizes[0])];
  uint8_t *file = copy_of(in.bytes, in.left);
  const struct reading small = reading_of(file, in.left, options, block_size);
  const struct reading large = reading_of(file, in.left, options, LARGE);
  expect_same(&small, &large);
  free(file);
  return 0;
}
