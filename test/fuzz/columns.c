/* columns.c - fuzz target: all fields of a packet as columns, as lists and as lines in each format.
 *
 * Input: as packet.c's; of the byte for the protocol nothing is made. */
#include "fuzz.h"

#include "np/batch.h"

enum { FORMATS = 3 };

static struct np_engine *engine;
static struct np_block *block;
static struct np_line *lines[FORMATS];
static struct np_batch_pool *pool;
static struct np_batcher *batchers[2]; /* the second one of lists */
static struct np_text text;
static size_t row_count;

static void check_line(enum np_line_format format) {
  size_t separators = 0;
  expect(text.length > 0 && text.bytes[text.length - 1] == '\n', "a line without an end");
  text.length--;
  if (format == NP_LINE_NDJSON) {
    expect_json(&text, "a line that is no JSON");
    return;
  }
  expect_clean(&text, "\t", "a line with control characters");
  for (size_t i = 0; i < text.length; i++) separators += text.bytes[i] == '\t';
  expect(format != NP_LINE_TSV || separators == row_count - 1, "a line with other cells");
}

static void make_batches(void) {
  for (int i = 0; i < 2; i++) {
    struct np_batch batch;
    if (np_batch_make(batchers[i], engine, block, 0, block->packet_count, &batch) == NP_OK)
      np_batch_free(pool, &batch);
  }
}

int LLVMFuzzerInitialize(int *count, char ***arguments) {
  static const char *names[MOST_ROWS];
  const struct np_block_options size = {.data_size = 1 << 18, .packets = 4, .layers = 256};
  (void)count;
  (void)arguments;
  row_count = all_rows(names);
  engine = np_engine_new(NULL, NULL);
  block = np_block_new(&size);
  pool = np_batch_pool_new();
  bool good = engine && block && pool;
  for (int i = 0; i < FORMATS; i++)
    good = good && np_line_new(names, row_count, (enum np_line_format)i, &lines[i], NULL) == NP_OK;
  for (size_t i = 0; i < 2; i++)
    good =
        good && np_batcher_new(names, row_count, i * row_count, pool, &batchers[i], NULL) == NP_OK;
  expect(good, "no memory");
  return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  struct input in = {data, size};
  uint16_t link = take_link(&in);
  take_byte(&in);
  unsigned how = take_byte(&in);
  uint32_t missing = take_byte(&in);
  uint8_t *bytes = copy_of(in.bytes, in.left);
  const struct np_packet packet = {.bytes = bytes,
                                   .caplen = (uint32_t)in.left,
                                   .len = (uint32_t)in.left + missing,
                                   .link_type = link,
                                   .number = 1,
                                   .timestamp_ns = 1000000000};
  const struct np_record record = {
      .caplen = packet.caplen, .len = packet.len, .link_type = link, .number = 1};
  if (how % 4 < FORMATS) {
    text.length = 0;
    np_line_packet(lines[how % 4], engine, &packet, &text);
    check_line((enum np_line_format)(how % 4));
  } else {
    np_block_reset(block);
    if (np_block_copy(block, engine, &record, bytes)) {
      np_block_seal(block);
      make_batches();
    }
  }
  free(bytes);
  return 0;
}
