/* hostile.c - np_hostile: decodes packets that are cut, damaged and nested, for a sanitizer build.
 *
 *   np_hostile [--full] [--mutations N] [--seed N] FILE...
 *
 * Every packet of the files is cut at every length up to 256 bytes (--full: up to 512, and at every
 * 16th behind), then mutated N times (default 32) by a generator with a fixed seed, or that one;
 * each variant lies in a heap block of exactly its size. At the end come deeply nested packets.
 * What the decoder gives is checked for sense, and all fields are asked for as lines and as
 * columns; display filters say of a block what they say of its packets one by one. Exit status: 0;
 * 1 when a check failed or memory ran out; a sanitizer ends the program by itself. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "block/block.h"
#include "np/batch.h"
#include "np/display.h"
#include "np/file.h"
#include "np/text.h"

enum {
  MAX_CUT = 256,
  MAX_CUT_FULL = 512,
  CUT_STEP = 16,
  DEEP = 1000,
  ETHERNET = 1,
  MOST_NAMES = 2048,
  NAME_SIZE = 128,
  LINE_EVERY = 4
};

struct run {
  struct np_engine *engine;
  struct np_printer *printer;
  struct np_block *block; /* of variants, whose walks learn from each other */
  struct np_text text;
  struct np_line *line; /* of all fields */
  struct np_batch_pool *pool;
  struct np_matcher *matchers[2]; /* of a filter with all kinds of tests: for blocks, for packets */
  struct np_batcher *batcher;     /* of all fields, once with a value a packet and once with all */
  uint64_t random;
  uint64_t packets;
  uint64_t variants;
  int mutations;
  bool is_full;
  const struct np_packet *at; /* the variant at hand */
  uint32_t layers;            /* of it, as the visitor counts them */
  uint32_t limits;            /* notes NP_LIMIT of it */
};

/* ---- What every variant must fulfil ---- */

static void broken(const struct run *run, const char *what) {
  printf("np_hostile: %s; packet %llu, link type %u:\n", what, (unsigned long long)run->at->number,
         run->at->link_type);
  for (uint32_t i = 0; i < run->at->caplen; i++) printf("%02x", run->at->bytes[i]);
  printf("\n");
  exit(1);
}

static void see_layer(void *context, const struct np_layer *layer, uint32_t index) {
  struct run *run = context;
  if (index != run->layers++) broken(run, "a layer out of order");
  /* A quoted packet is cut by design: what it declares may begin behind the quote. */
  if ((layer->flags & NP_LAYER_QUOTED) == 0 && layer->offset > run->at->caplen &&
      layer->offset > run->at->len)
    broken(run, "a layer behind the packet");
}

/* Does a value lie between these? */
static bool lies_in(const struct np_value *value, const uint8_t *bytes, uint32_t size) {
  return bytes && value->bytes >= bytes && value->bytes + value->length <= bytes + size;
}

/* A value that is neither derived nor made lies in the packet, or in what the file says of it: a
 * comment. What a made one was made of lies in the packet, and its own bytes do not. */
static void see_field(void *context, const struct np_value *value) {
  const struct run *run = context;
  if (value->is_made) {
    if (value->bit_offset + value->width > (uint64_t)run->at->caplen * 8)
      broken(run, "a value made of what is not in the packet");
    if (value->length && lies_in(value, run->at->bytes, run->at->caplen))
      broken(run, "a made value in the packet");
    return;
  }
  if (!value->bytes || value->length == 0 || value->field->type == NP_NAME) return;
  if (value->field->bit == NP_COMPUTED) return;
  if (!lies_in(value, run->at->bytes, run->at->caplen) &&
      !lies_in(value, run->at->options, run->at->options_size))
    broken(run, "a value outside the packet");
}

static void see_note(void *context, const struct np_note *note) {
  struct run *run = context;
  if (note->problem == NP_NO_PROBLEM || !note->text) broken(run, "a note that says nothing");
  if (note->problem == NP_LIMIT) run->limits++;
}

static void count_note(void *context, const struct np_note *note) {
  (void)note;
  ++*(uint32_t *)context;
}

static bool has_text(const struct np_text *text, const char *what) {
  const char *at = text->bytes, *end = at + text->length;
  size_t length = strlen(what);
  while ((at = memchr(at, what[0], (size_t)(end - at))) != NULL) {
    if ((size_t)(end - at) >= length && memcmp(at, what, length) == 0) return true;
    at++;
  }
  return false;
}

/* A tree and a line show notes where a visit has some. */
static void check_notes(struct run *run, const struct np_packet *packet) {
  uint32_t notes = 0;
  const struct np_visitor visitor = {.context = &notes, .note = count_note};
  np_visit(run->engine, packet, &visitor);
  run->text.length = 0;
  np_text_tree(run->printer, packet, &run->text);
  if (has_text(&run->text, "\"notes\":[") != (notes > 0)) broken(run, "a tree with other notes");
  run->text.length = 0;
  np_text_summary(run->printer, packet, &run->text);
  if (notes > 0 && memcmp(run->text.bytes + run->text.length - 2, "]\n", 2) != 0)
    broken(run, "a line without a note");
}

static void check_summary(const struct run *run) {
  for (size_t i = 0; i + 1 < run->text.length; i++)
    if ((uint8_t)run->text.bytes[i] < 0x20) broken(run, "a control byte in the summary");
}

static bool are_same(const struct np_layer *a, const struct np_layer *b, bool but_lengths) {
  return a->protocol == b->protocol && a->flags == b->flags && a->offset == b->offset &&
         a->header_length == b->header_length && (but_lengths || a->length == b->length);
}

/* Which packets of a block pass a display filter: those that pass it one by one. */
static void check_matches(const struct run *run) {
  enum { MOST = 8192 };
  static uint8_t bits[MOST / 8];
  uint32_t passed, count = run->block->packet_count < MOST ? run->block->packet_count : MOST;
  if (np_matcher_slab(run->matchers[0], run->block->slab, run->block->slab_size, 0, count, bits,
                      &passed) != NP_OK)
    broken(run, "a block that is none");
  for (uint32_t i = 0; i < count; i++) {
    struct np_packet packet;
    bool passes =
        np_block_packet(run->block, i, &packet) && np_matcher_packet(run->matchers[1], &packet);
    if (passes != ((bits[i / 8] >> i % 8 & 1) != 0)) broken(run, "another answer in a block");
  }
}

/* The columns of a block that is full, and forget its packets. */
static void end_block(struct run *run) {
  struct np_batch batch;
  np_block_seal(run->block);
  if (np_batch_make(run->batcher, run->engine, run->block, 0, run->block->packet_count, &batch) !=
      NP_OK)
    broken(run, "no columns");
  np_batch_free(run->pool, &batch);
  check_matches(run);
  np_block_reset(run->block);
}

/* A packet that a block recognises has the layers that the dissectors find. */
static void check_block(struct run *run, const struct np_packet *packet,
                        const struct np_layer *layers, uint32_t count) {
  struct np_block *block = run->block;
  const struct np_record record = {
      .caplen = packet->caplen, .len = packet->len, .link_type = packet->link_type};
  if (!np_block_copy(block, run->engine, &record, packet->bytes)) {
    end_block(run);
    if (!np_block_copy(block, run->engine, &record, packet->bytes)) return; /* larger than it */
  }
  np_block_walk(block);
  const struct np_record *r = &block->records[block->packet_count - 1];
  const struct np_layer *found = &block->layers[r->first_layer];
  bool alike = (r->flags & NP_RECORD_ALIKE) != 0;
  unsigned flags = 0;
  if (r->layer_count != count) broken(run, "another number of layers in a block");
  for (uint32_t i = 0; i < count; i++) {
    flags |= layers[i].flags;
    if (!are_same(&found[i], &layers[i], false)) broken(run, "other layers in a block");
    if (alike && !are_same(&found[i], &block->layers[r[-1].first_layer + i], true))
      broken(run, "layers that are not like those before");
    if (alike && (uint64_t)layers[i].offset + layers[i].header_length > packet->caplen)
      broken(run, "a header that is alike and was not captured");
  }
  if (!(flags & NP_LAYER_NOTE) != !(r->flags & NP_RECORD_NOTE))
    broken(run, "a note lost in a block");
}

static void decode(struct run *run, const struct np_packet *packet) {
  struct np_layer layers[NP_MAX_LAYERS];
  const struct np_visitor visitor = {.context = run,
                                     .wants = NP_WANT_CHECKSUMS | NP_WANT_FRAME | NP_WANT_TRAILERS,
                                     .layer = see_layer,
                                     .field = see_field,
                                     .note = see_note};
  run->at = packet;
  run->layers = run->limits = 0;
  uint32_t count = np_dissect(run->engine, packet, layers);
  check_block(run, packet, layers, count);
  np_visit(run->engine, packet, &visitor);
  if (run->layers < count) broken(run, "layers that the visitor did not get");
  run->text.length = 0;
  if (run->variants % LINE_EVERY == 0) np_line_packet(run->line, run->engine, packet, &run->text);
  check_notes(run, packet);
  if (run->text.failed) broken(run, "out of memory");
  check_summary(run);
  run->layers = count;
  run->variants++;
}

/* ---- Variants of a packet ---- */

static uint8_t *exact_copy(const uint8_t *bytes, uint32_t size) {
  uint8_t *copy = malloc(size ? size : 1);
  if (!copy) exit(1);
  if (size) memcpy(copy, bytes, size);
  return copy;
}

/* On a heap copy, so that a read of one byte too many is seen. */
static void decode_copy(struct run *run, const struct np_packet *packet, uint32_t size) {
  uint8_t *copy = exact_copy(packet->bytes, size);
  struct np_packet variant = *packet;
  variant.bytes = copy;
  variant.caplen = size;
  decode(run, &variant);
  free(copy);
}

static void cut_everywhere(struct run *run, const struct np_packet *packet) {
  uint32_t most = run->is_full ? MAX_CUT_FULL : MAX_CUT;
  uint32_t last = packet->caplen < most ? packet->caplen : most;
  for (uint32_t size = 0; size <= last; size++) decode_copy(run, packet, size);
  for (uint32_t size = last + CUT_STEP; run->is_full && size < packet->caplen; size += CUT_STEP)
    decode_copy(run, packet, size);
  if (packet->caplen > last) decode_copy(run, packet, packet->caplen);
}

/* A generator by Marsaglia (xorshift). */
static uint32_t random_below(struct run *run, uint32_t limit) {
  run->random ^= run->random << 13;
  run->random ^= run->random >> 7;
  run->random ^= run->random << 17;
  return limit ? (uint32_t)((run->random >> 32) % limit) : 0;
}

/* Damage one place: a bit, a byte or a length at its extremes, or bytes that come twice. */
static void damage(struct run *run, uint8_t *bytes, uint32_t size) {
  static const uint8_t extremes[] = {0, 1, 2, 0x7f, 0x80, 0xff, 0x45, 0x60};
  uint32_t reach = size < 128 ? size : 128; /* headers are in front */
  uint32_t at = random_below(run, reach);
  uint8_t extreme = extremes[random_below(run, sizeof extremes)];
  switch (random_below(run, 4)) {
    case 0:
      bytes[at] ^= (uint8_t)(1U << random_below(run, 8));
      break;
    case 1:
      bytes[at] = extreme;
      break;
    case 2:
      bytes[at] = extreme;
      bytes[(at + 1) % size] = extreme;
      break;
    default: {
      uint32_t from = random_below(run, reach);
      uint32_t room = size - (at > from ? at : from);
      memmove(bytes + at, bytes + from, room < 20 ? room : 20);
    }
  }
}

static void mutate(struct run *run, const struct np_packet *packet) {
  for (int i = 0; i < run->mutations && packet->caplen > 0; i++) {
    uint8_t *copy = exact_copy(packet->bytes, packet->caplen);
    struct np_packet variant = *packet;
    variant.bytes = copy;
    for (uint32_t n = 1 + random_below(run, 6); n > 0; n--) damage(run, copy, packet->caplen);
    if (random_below(run, 4) == 0)
      decode_copy(run, &variant, random_below(run, packet->caplen));
    else
      decode(run, &variant);
    free(copy);
  }
}

/* ---- Files ---- */

static void see_block(struct run *run, struct np_block *block) {
  np_block_seal(block);
  for (uint32_t i = 0; i < block->packet_count; i++) {
    struct np_packet packet;
    if (!np_slab_packet(block->slab, block->slab_size, i, &packet)) exit(1);
    run->packets++;
    cut_everywhere(run, &packet);
    mutate(run, &packet);
  }
  np_block_reset(block);
}

static void read_source(struct run *run, struct np_source *source) {
  struct np_error error = {.status = NP_OK};
  struct np_block *block = np_block_new(NULL);
  enum np_status status = block ? NP_OK : NP_E_NO_MEMORY;
  while (status == NP_OK) {
    status = source->operations->read(source, block, &error);
    uint32_t needed = source->needed;
    bool larger = status == NP_OK && block->packet_count == 0 && needed > 0;
    see_block(run, block);
    if (!larger) continue;
    np_block_free(block);
    block = np_block_new(&(struct np_block_options){.data_size = needed});
    if (!block) exit(1);
  }
  np_block_free(block);
}

/* A file that is damaged gives the packets before the damage. */
static void read_file(struct run *run, const char *path) {
  struct np_error error = {.status = NP_OK};
  struct np_input *input;
  struct np_source *source;
  if (np_input_open(path, &input, &error) != NP_OK) {
    printf("np_hostile: %s\n", error.message);
    exit(1);
  }
  if (np_file_open(input, run->engine, NULL, &source, &error) != NP_OK) return;
  read_source(run, source);
  source->operations->close(source);
}

/* ---- Nested packets ---- */

struct nest {
  const char *name;
  uint16_t link_type;
  uint8_t head[14]; /* comes once */
  uint32_t head_size;
  uint8_t unit[40]; /* comes DEEP times */
  uint32_t unit_size;
  uint32_t length_at;   /* of a 16-bit length in the unit that spans the rest; 0 for none */
  uint32_t not_counted; /* bytes of the unit in front of what that length counts */
};

/* clang-format off */
static const struct nest nests[] = {
  {"VLAN tags", ETHERNET, {[12] = 0x81}, 14, {0, 1, 0x81, 0}, 4, 0, 0},
  {"IPv6 destination options", ETHERNET,
   {[12] = 0x86, [13] = 0xdd}, 14, {60, 0, 1, 4}, 8, 0, 0},
  {"IPv4 in IPv4", 101, {0}, 0, {0x45, [8] = 64, 4, [12] = 1, 2, 3, 4, 1, 2, 3, 4}, 20, 2, 0},
  {"IPv6 in IPv6", 101, {0}, 0, {0x60, [6] = 41, 64}, 40, 4, 40},
};
/* clang-format on */

static uint32_t fill_nest(const struct nest *nest, uint8_t *bytes) {
  uint32_t size = nest->head_size + DEEP * nest->unit_size;
  memcpy(bytes, nest->head, nest->head_size);
  for (uint32_t at = nest->head_size; at < size; at += nest->unit_size) {
    memcpy(bytes + at, nest->unit, nest->unit_size);
    if (!nest->length_at) continue;
    uint32_t length = size - at - nest->not_counted;
    bytes[at + nest->length_at] = (uint8_t)(length >> 8);
    bytes[at + nest->length_at + 1] = (uint8_t)length;
  }
  return size;
}

/* Options want an IPv6 header in front of them. */
static uint32_t add_ip6(uint8_t *bytes, uint32_t head_size, uint32_t size) {
  uint8_t header[40] = {0x60, 0, 0, 0, 0, 0, 60, 64};
  header[4] = (uint8_t)((size - head_size) >> 8);
  header[5] = (uint8_t)(size - head_size);
  memmove(bytes + head_size + sizeof header, bytes + head_size, size - head_size);
  memcpy(bytes + head_size, header, sizeof header);
  return size + (uint32_t)sizeof header;
}

/* The decoder stops at its limit, says so, and does not take longer for what it does not read. One
 * quick try is enough: what else runs on the machine can only make a try slower. */
static void decode_nest(struct run *run, const struct np_packet *packet, const char *name) {
  enum { TRIES = 5 };
  const double most_seconds = 0.1;
  double seconds = most_seconds + 1;
  for (int i = 0; i < TRIES && seconds > most_seconds; i++) {
    clock_t before = clock();
    decode_copy(run, packet, packet->caplen);
    seconds = (double)(clock() - before) / CLOCKS_PER_SEC;
    run->at = packet;
    if (run->layers != NP_MAX_LAYERS || run->limits != 1) broken(run, name);
  }
  if (seconds > most_seconds) broken(run, "slow on nested packets");
}

static void decode_nests(struct run *run) {
  static uint8_t bytes[64 * 1024];
  for (size_t i = 0; i < sizeof nests / sizeof *nests; i++) {
    uint32_t size = fill_nest(&nests[i], bytes);
    if (nests[i].unit[0] == 60) size = add_ip6(bytes, nests[i].head_size, size);
    const struct np_packet packet = {
        .bytes = bytes, .caplen = size, .len = size, .link_type = nests[i].link_type, .number = 1};
    decode_nest(run, &packet, nests[i].name);
  }
}

/* ---- All fields ---- */

/* Their names; a list has no value of its own. */
static size_t name_all(const char **names) {
  static char texts[MOST_NAMES][NAME_SIZE];
  size_t count = 0;
  for (unsigned id = 0; id < np_protocol_count(); id++)
    for (uint16_t row = 0; row < np_protocol_at(id)->field_count; row++) {
      const struct np_field_ref ref = {(uint16_t)id, row};
      if (np_protocol_at(id)->fields[row].type == NP_RECORD || count == MOST_NAMES) continue;
      np_field_full_name(ref, texts[count], NAME_SIZE);
      names[count] = texts[count];
      count++;
    }
  return count;
}

static void ask_for_all(struct run *run) {
  static const char *names[2 * MOST_NAMES];
  struct np_error error;
  size_t count = name_all(names);
  memcpy(names + count, names, count * sizeof *names);
  run->pool = np_batch_pool_new();
  if (run->pool && np_line_new(names, count, NP_LINE_NDJSON, &run->line, &error) == NP_OK &&
      np_batcher_new(names, 2 * count, count, run->pool, &run->batcher, &error) == NP_OK)
    return;
  printf("np_hostile: %s\n", run->pool ? error.message : "out of memory");
  exit(1);
}

static bool make_matchers(struct run *run) {
  static const char text[] =
      "tcp.port in {1..99, 443} and ip.ttl > 9 or ip.addr == 10.0.0.0/8 and !(tcp.flags & 2) or "
      "ip.src#2 != ip.dst or ipv6.src[0:2] >= 20:01 or len(tcp) % 3 == 1 or tcp.srcport < "
      "udp.dstport "
      "or (icmp or arp) and frame contains 01:02 or count(eth.addr) > 2 or vlan.id - 5 < 0 or "
      "tcp.options.mss_val or all ip.version == 6 or eth.dst === ff:ff:ff:ff:ff:ff";
  struct np_display *display = NULL;
  struct np_error error;
  if (np_display_new(text, sizeof text - 1, NULL, &display, &error) != NP_OK) {
    printf("np_hostile: %s\n", error.message);
    return false;
  }
  for (int i = 0; i < 2; i++) run->matchers[i] = np_matcher_new(display, run->engine);
  np_display_free(display);
  return run->matchers[0] && run->matchers[1];
}

/* Take them. Returns where the files begin. */
static int take_options(struct run *run, int argc, char **argv) {
  for (int i = 1; i < argc; i++) {
    bool has_more = i + 1 < argc;
    if (strcmp(argv[i], "--full") == 0)
      run->is_full = true;
    else if (has_more && strcmp(argv[i], "--mutations") == 0)
      run->mutations = atoi(argv[++i]);
    else if (has_more && strcmp(argv[i], "--seed") == 0)
      run->random ^= (uint64_t)strtoull(argv[++i], NULL, 10)
                     << 1; /* never nothing: the start is odd */
    else
      return i;
  }
  return argc;
}

int main(int argc, char **argv) {
  struct run run = {.random = 0x9e3779b97f4a7c15,
                    .mutations = 32,
                    .engine = np_engine_new(NULL, NULL),
                    .block = np_block_new(NULL)};
  int first = take_options(&run, argc, argv);
  if (run.engine) run.printer = np_printer_new(run.engine);
  if (!run.printer || !run.block) return 1;
  if (!make_matchers(&run)) return 1;
  ask_for_all(&run);
  for (int i = first; i < argc; i++) read_file(&run, argv[i]);
  decode_nests(&run);
  printf("%d files, %llu packets, %llu variants\n", argc - first, (unsigned long long)run.packets,
         (unsigned long long)run.variants);
  end_block(&run);
  np_text_free(&run.text);
  for (int i = 0; i < 2; i++) np_matcher_free(run.matchers[i]);
  np_line_free(run.line);
  np_batcher_free(run.batcher);
  np_batch_pool_free(run.pool);
  np_block_free(run.block);
  np_printer_free(run.printer);
  np_engine_free(run.engine);
  return 0;
}
