/* filter.c - fuzz target: the text of a display filter, and what it says of packets: of one alone
 * the same as of one in a block.
 *
 * Input: the text, up to a NUL; behind it a packet of Ethernet. */
#include "fuzz.h"

#include "np/display.h"

static struct np_engine *engine;
static struct np_block *block;
static struct np_text text;

/* A frame with TCP and HTTP for texts that bring no packet. */
static const uint8_t usual[] = {2,   0,   0,    0,   0,   1,   2,   0,   0,    0,    0,    2,
                                8,   0,   0x45, 0,   0,   58,  0,   1,   0x40, 0,    64,   6,
                                0,   0,   10,   0,   0,   1,   10,  0,   0,    2,    0x9c, 0x40,
                                0,   80,  0,    0,   0,   1,   0,   0,   0,    1,    0x50, 0x18,
                                1,   0,   0,    0,   0,   0,   'G', 'E', 'T',  ' ',  '/',  ' ',
                                'H', 'T', 'T',  'P', '/', '1', '.', '1', '\r', '\n', '\r', '\n'};

static void match(struct np_matcher *matcher, const uint8_t *bytes, size_t size) {
  uint8_t *copy = copy_of(bytes, size);
  const struct np_packet packet = {.bytes = copy,
                                   .caplen = (uint32_t)size,
                                   .len = (uint32_t)size,
                                   .link_type = 1,
                                   .number = 1,
                                   .timestamp_ns = 1000000000};
  const struct np_record record = {.caplen = packet.caplen,
                                   .len = packet.len,
                                   .link_type = 1,
                                   .number = 1,
                                   .timestamp_ns = packet.timestamp_ns};
  uint8_t bits = 0;
  uint32_t passed = 0;
  bool alone = np_matcher_packet(matcher, &packet);
  np_block_reset(block);
  if (np_block_copy(block, engine, &record, copy)) {
    np_block_seal(block);
    expect(np_matcher_slab(matcher, block->slab, block->slab_size, 0, 1, &bits, &passed) == NP_OK,
           "a block that is none");
    expect((bits & 1) == alone && passed == alone, "a block gives another answer");
  }
  free(copy);
}

static void use(struct np_display *filter, const uint8_t *bytes, size_t size) {
  struct np_matcher *matcher = np_matcher_new(filter, engine);
  text.length = 0;
  np_display_explain(filter, &text);
  expect_clean(&text, "\n", "an explanation with control characters");
  text.length = 0;
  np_display_bpf(filter, &text);
  if (matcher) match(matcher, usual, sizeof usual);
  if (matcher && size > 0) match(matcher, bytes, size);
  np_matcher_free(matcher);
}

int LLVMFuzzerInitialize(int *count, char ***arguments) {
  const struct np_block_options size = {.data_size = 1 << 17, .packets = 4, .layers = 256};
  (void)count;
  (void)arguments;
  engine = np_engine_new(NULL, NULL);
  block = np_block_new(&size);
  expect(engine && block, "no memory");
  return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  const uint8_t *end = size > 0 ? memchr(data, 0, size) : NULL;
  size_t length = end ? (size_t)(end - data) : size;
  struct np_display *filter;
  struct np_error error = {NP_OK};
  char *words = text_of(data, length);
  if (np_display_new(words, length, NULL, &filter, &error) == NP_OK) {
    use(filter, end ? end + 1 : data, end ? size - length - 1 : 0);
    np_display_free(filter);
  } else {
    expect(error.message[0] != '\0' && error.offset <= length + 1, "an error that says nothing");
  }
  free(words);
  return 0;
}
