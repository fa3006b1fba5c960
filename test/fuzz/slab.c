/* slab.c - fuzz target: a block of packets in which any bytes have been changed, as a program could
 * hand it back: every look at it stays inside.
 *
 * Input: a number of changes, for each four bytes of the place and one that is put there; then the
 * link type and packets, each with two bytes of its length. */
#include "fuzz.h"

#include "np/display.h"
#include "np/metadata.h"
#include "np/packet_options.h"
#include "np/relation.h"
#include "np/whole.h"

enum { MOST_PACKETS = 4, MOST_CHANGES = 16, ROOM = 1 << 15 };

static struct np_engine *engine;
static struct np_block *block, *other;
static struct np_display *filter;
static struct np_matcher *matcher;

static void see_list(void *context, const char *name) {
  *(size_t *)context += strlen(name);
}

static void see_open(void *context, const char *name, bool is_list) {
  (void)is_list;
  see_list(context, name);
}

static void see_close(void *context) {
  (void)context;
}

static void see_value(void *context, const struct np_meta_value *value) {
  *(size_t *)context += strlen(value->name) + value->length;
}

static void see_field(void *context, const struct np_value *value) {
  *(size_t *)context += value->length;
}

/* What the slab says of each of the packet's layers. */
static void show_layers(const uint8_t *slab, size_t size, uint32_t index, struct np_packet *packet,
                        uint32_t count, const struct np_layer *layers) {
  size_t seen = 0;
  for (uint32_t i = 0; i < count; i++) {
    const struct np_visitor visitor = {.context = &seen,
                                       .wants = NP_WANT_VARIABLE,
                                       .protocol = np_protocol_at(layers[i].protocol),
                                       .field = see_field};
    np_slab_visit(engine, slab, size, index, packet, &visitor, NULL);
  }
}

static void look_at(const uint8_t *slab, size_t size, uint32_t index) {
  struct np_packet packet;
  struct np_record record;
  struct np_packet_options options;
  struct np_layer layers[NP_MAX_LAYERS];
  size_t seen = 0;
  const struct np_meta_visitor visitor = {
      .context = &seen, .list = see_list, .open = see_open, .close = see_close, .value = see_value};
  if (!np_slab_record(slab, size, index, &record)) return;
  if (np_slab_options(slab, size, &record, &options)) np_packet_options_visit(&options, &visitor);
  np_slab_captured(slab, size, &record);
  if (!np_slab_packet(slab, size, index, &packet)) return;
  expect(packet.bytes >= slab && packet.bytes + packet.caplen <= slab + size,
         "a packet outside its slab");
  show_layers(slab, size, index, &packet, np_dissect(engine, &packet, layers), layers);
  np_block_reset(other);
  if (!np_block_copy_slab(other, slab, size, index)) return;
  np_block_copy_relation(other, slab, size, index);
  np_block_seal(other);
}

static void match(const uint8_t *slab, size_t size) {
  uint8_t bits = 0;
  uint32_t passed = 0;
  np_matcher_slab(matcher, slab, size, 0, MOST_PACKETS, &bits, &passed);
}

/* The block's bytes in memory of exactly their size, changed. */
static uint8_t *changed(struct input changes) {
  uint8_t *copy = copy_of(block->slab, block->slab_size);
  while (changes.left > 0) {
    size_t at = (size_t)take_word(&changes) << 16;
    at |= take_word(&changes);
    copy[at % block->slab_size] = (uint8_t)take_byte(&changes);
  }
  return copy;
}

static void fill(struct input *in) {
  struct np_record record = {.link_type = take_link(in)};
  np_block_reset(block);
  while (in->left > 0 && record.number < MOST_PACKETS) {
    size_t length;
    const uint8_t *bytes = take_bytes(in, take_word(in), &length);
    record.number++;
    record.caplen = record.len = (uint32_t)length;
    if (!np_block_copy(block, engine, &record, bytes)) break;
  }
  np_block_seal(block);
}

int LLVMFuzzerInitialize(int *count, char ***arguments) {
  static const char words[] =
      "ip.addr == 10.0.0.0/8 || tcp.port in {80, 443} || frame contains \"a\"";
  const struct np_block_options size = {.data_size = ROOM, .packets = MOST_PACKETS, .layers = 256};
  (void)count;
  (void)arguments;
  engine = np_engine_new(NULL, NULL);
  block = np_block_new(&size);
  other = np_block_new(&size);
  expect(engine && block && other &&
             np_display_new(words, sizeof words - 1, NULL, &filter, NULL) == NP_OK,
         "no memory");
  matcher = np_matcher_new(filter, engine);
  expect(matcher != NULL, "no memory");
  return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  struct input in = {data, size}, changes;
  size_t count = take_byte(&in) % MOST_CHANGES;
  changes.bytes = take_bytes(&in, count * 5, &changes.left);
  fill(&in);
  uint8_t *slab = changed(changes);
  for (uint32_t i = 0; i < MOST_PACKETS; i++) look_at(slab, block->slab_size, i);
  match(slab, block->slab_size);
  free(slab);
  return 0;
}
