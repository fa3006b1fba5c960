/* packet.c - fuzz target: a packet of any link type, or with any protocol behind UDP or TCP, alone
 * and in a block.
 *
 * Input: two bytes of the link type; a protocol (0: whoever is found; else
 * who is bound to the ports below); what is made of the packet; bytes that were not captured; the
 * packet. */
#include "fuzz.h"

#include "np/style.h"

enum { MOST_BOUND = 512, PORT = 7, OUTPUTS = 4, TIME_NS = 1700000000 };
enum { TREE, SUMMARY, STYLE, ALONE };

static struct np_engine *engine;            /* the usual one */
static struct np_engine *bound[MOST_BOUND]; /* and with a protocol on the port PORT */
static struct np_printer *printers[MOST_BOUND];
static struct np_style *style;
static struct np_block *block;
static struct np_text text;

/* What a visit has shown. */
struct seen {
  const struct np_packet *packet;
  uint32_t layers, open, values;
};

static void see_layer(void *context, const struct np_layer *layer, uint32_t index) {
  struct seen *s = context;
  expect(index == s->layers++, "a layer out of order");
  bool is_quoted = (layer->flags & NP_LAYER_QUOTED) != 0;
  expect(is_quoted || layer->offset <= s->packet->caplen || layer->offset <= s->packet->len,
         "a layer behind the packet");
}

static void see_field(void *context, const struct np_value *value) {
  struct seen *s = context;
  const uint8_t *from = s->packet->bytes, *to = from + s->packet->caplen;
  s->values++;
  expect(value->field != NULL, "a value without a row");
  if (!value->bytes || value->length == 0 || value->is_made || value->field->type == NP_NAME ||
      value->field->bit == NP_COMPUTED)
    return;
  expect(value->bytes >= from && value->bytes + value->length <= to, "a value outside the packet");
}

static void see_open(void *context, const struct np_value *value) {
  (void)value;
  ((struct seen *)context)->open++;
}

static void see_close(void *context, const struct np_value *value) {
  (void)value;
  expect(((struct seen *)context)->open-- > 0, "a record ends that did not begin");
}

static void see_note(void *context, const struct np_note *note) {
  (void)context;
  expect(note->problem != NP_NO_PROBLEM && note->text, "a note that says nothing");
}

static uint32_t look_at(const struct np_engine *e, const struct np_packet *packet,
                        struct np_layer layers[NP_MAX_LAYERS]) {
  struct seen seen = {.packet = packet};
  const struct np_visitor visitor = {.context = &seen,
                                     .wants = NP_WANT_CHECKSUMS | NP_WANT_FRAME,
                                     .layer = see_layer,
                                     .field = see_field,
                                     .open = see_open,
                                     .close = see_close,
                                     .note = see_note};
  uint32_t count = np_dissect(e, packet, layers);
  np_visit(e, packet, &visitor);
  expect(seen.layers == count && seen.open == 0, "a visit of other layers");
  return count;
}

/* One of the outputs, by turns: all of them would take most of the time. */
static void print(const struct np_printer *printer, const struct np_packet *packet, unsigned how) {
  text.length = 0;
  if (how == TREE) {
    np_text_tree(printer, packet, &text);
    expect_json(&text, "a tree that is no JSON");
  } else if (how == SUMMARY) {
    np_text_summary(printer, packet, &text);
    expect_clean(&text, "\n", "a summary with control characters");
  } else if (how == STYLE) {
    np_style_packet(style, printer, packet, &text);
    expect_clean(&text, "\n", "a tree for people with control characters");
  }
}

/* In a block, twice: then it looks like the one before. */
static void put_into_block(const struct np_engine *e, const struct np_packet *packet,
                           const struct np_layer *layers, uint32_t count) {
  const struct np_record record = {
      .caplen = packet->caplen, .len = packet->len, .link_type = packet->link_type};
  np_block_reset(block);
  for (int i = 0; i < 2; i++)
    if (!np_block_copy(block, e, &record, packet->bytes)) return;
  np_block_seal(block);
  for (uint32_t i = 0; i < block->packet_count; i++) {
    const struct np_record *r = &block->records[i];
    expect(r->layer_count == count, "another number of layers in a block");
    expect(memcmp(&block->layers[r->first_layer], layers, count * sizeof *layers) == 0,
           "other layers in a block");
  }
}

/* Who is bound to the ports, made when it is asked for. */
static unsigned engine_for(unsigned protocol) {
  unsigned id = protocol % (np_protocol_count() + 1);
  if (id >= MOST_BOUND || bound[id]) return id < MOST_BOUND ? id : 0;
  const char *name = np_protocol_at(id - 1)->name;
  const struct np_decode_as both[] = {
      {.table = "udp.port", .from = PORT, .to = PORT, .protocol = name},
      {.table = "tcp.port", .from = PORT, .to = PORT, .protocol = name}};
  const struct np_engine_options options = {.decode_as = both, .decode_as_count = 2};
  bound[id] = np_engine_new(&options, NULL);
  if (!bound[id]) return 0; /* no protocol of ports */
  printers[id] = np_printer_new(bound[id]);
  return id;
}

int LLVMFuzzerInitialize(int *count, char ***arguments) {
  const struct np_style_options options = {.verbose = 2, .tree = true, .link = true};
  const struct np_block_options size = {.data_size = 1 << 18, .packets = 8, .layers = 512};
  (void)count;
  (void)arguments;
  bound[0] = engine = np_engine_new(NULL, NULL);
  printers[0] = np_printer_new(engine);
  block = np_block_new(&size);
  expect(engine && printers[0] && block && np_style_new(&options, &style, NULL) == NP_OK,
         "no memory");
  return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static struct np_layer layers[NP_MAX_LAYERS];
  struct input in = {data, size};
  uint16_t link = take_link(&in);
  unsigned id = engine_for(take_byte(&in));
  unsigned how = take_byte(&in);
  uint32_t missing = take_byte(&in);
  uint8_t *bytes = copy_of(in.bytes, in.left);
  const struct np_packet packet = {.bytes = bytes,
                                   .caplen = (uint32_t)in.left,
                                   .len = (uint32_t)in.left + missing,
                                   .link_type = link,
                                   .number = 1,
                                   .timestamp_ns = INT64_C(1000000000) * TIME_NS};
  uint32_t count = look_at(bound[id], &packet, layers);
  print(printers[id], &packet, how % OUTPUTS);
  put_into_block(bound[id], &packet, layers, count);
  free(bytes);
  return 0;
}
