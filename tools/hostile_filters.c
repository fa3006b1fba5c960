/* hostile_filters.c - np_hostile_filters: display filters by chance, many of them damaged, over
 * packets of which some are damaged, for a sanitizer build.
 *
 *   np_hostile_filters [--seconds N] [--seed N] FILE...
 *
 * A filter is compiled from a heap block of exactly its size. One that is refused says where and
 * why; one that compiles is explained, put into BPF, and says of a block what it says of its
 * packets one by one, which lie in heap blocks of exactly their size too. What is a column of
 * values prints them. The same seed makes the same filters. Exit status: 0; 1 when a check failed
 * or memory ran out; a sanitizer ends the program by itself. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "filter_text.h"
#include "np/display.h"
#include "np/file.h"

enum {
  PACKETS = 96, /* of a block: more than a mask has bits, and not a multiple of them */
  MOST_KEPT = 4096,
  MOST_BYTES = 2048, /* of a packet */
  MOST_NAMES = 8192,
  FILTERS_PER_BLOCK = 64
};

struct packet {
  uint8_t *bytes;
  uint32_t size;
  uint16_t link_type;
};

struct run {
  struct np_engine *engine;
  struct np_block *block;
  struct packet *kept; /* of the files */
  uint32_t kept_count;
  struct np_packet packets[PACKETS]; /* of the block, with bytes of their own */
  uint32_t packet_count;
  struct maker maker;
  uint64_t filters, compiled, passed;
};

/* ---- What every filter must fulfil ---- */

static void broken(const struct run *run, const char *what) {
  printf("np_hostile_filters: %s; filter %llu:\n%.*s\n", what, (unsigned long long)run->filters,
         (int)run->maker.length, run->maker.text);
  exit(1);
}

static uint8_t *exact_copy(const void *bytes, uint32_t size) {
  uint8_t *copy = malloc(size ? size : 1);
  if (!copy) exit(1);
  if (size) memcpy(copy, bytes, size);
  return copy;
}

static void check_refusal(const struct run *run, enum np_status status,
                          const struct np_error *error) {
  if (status == NP_E_LIBRARY) return; /* `matches` without PCRE2 */
  if (status != NP_E_FILTER) broken(run, "another failure than that of a filter");
  if (error->offset < 1 || error->offset > (uint64_t)run->maker.length + 1)
    broken(run, "a failure outside the text");
  if (error->message[0] == '\0') broken(run, "a failure that says nothing");
}

static void check_packets(struct run *run, struct np_display *filter) {
  struct np_matcher *many = np_matcher_new(filter, run->engine);
  struct np_matcher *one = np_matcher_new(filter, run->engine);
  uint8_t bits[(PACKETS + 7) / 8];
  uint32_t passed, expected = 0;
  size_t size;
  const uint8_t *slab = np_block_slab(run->block, &size);
  if (!many || !one) exit(1);
  if (np_matcher_slab(many, slab, size, 0, run->packet_count, bits, &passed) != NP_OK)
    broken(run, "a block that is none");
  for (uint32_t i = 0; i < run->packet_count; i++) {
    bool passes = np_matcher_packet(one, &run->packets[i]);
    if (passes != ((bits[i / 8] >> i % 8 & 1) != 0)) broken(run, "another answer in a block");
    expected += passes;
  }
  if (passed != expected) broken(run, "another count in a block");
  run->passed += passed;
  np_matcher_free(many);
  np_matcher_free(one);
}

/* The text as what a column has: of damaged packets too, all values print. */
static void check_column(struct run *run) {
  char *text = calloc(1, (size_t)run->maker.length + 1);
  struct np_line *line;
  struct np_error error = {NP_OK};
  struct np_text said = {0};
  if (!text) exit(1);
  memcpy(text, run->maker.text, run->maker.length);
  const char *names[] = {text};
  if (np_line_new(names, 1, NP_LINE_NDJSON, &line, &error) == NP_OK) {
    for (uint32_t i = 0; i < run->packet_count; i++)
      np_line_packet(line, run->engine, &run->packets[i], &said);
    if (said.failed) broken(run, "out of memory");
    np_line_free(line);
  }
  np_text_free(&said);
  free(text);
}

static void check_filter(struct run *run) {
  struct np_display *filter = NULL;
  struct np_error error = {NP_OK};
  char *exact = (char *)exact_copy(run->maker.text, run->maker.length);
  enum np_status status = np_display_new(exact, run->maker.length, NULL, &filter, &error);
  free(exact);
  run->filters++;
  if (status != NP_OK) {
    check_refusal(run, status, &error);
    return;
  }
  struct np_text said = {0};
  np_display_explain(filter, &said);
  np_display_bpf(filter, &said);
  if (said.failed) broken(run, "out of memory");
  np_text_free(&said);
  check_packets(run, filter);
  np_display_free(filter);
  run->compiled++;
}

/* ---- Packets ---- */

static void drop_packets(struct run *run) {
  for (uint32_t i = 0; i < run->packet_count; i++) free((uint8_t *)run->packets[i].bytes);
  run->packet_count = 0;
  np_block_reset(run->block);
}

/* One of the files' packets, perhaps with some bytes at the front changed, or cut. */
static void add_packet(struct run *run, const struct packet *packet) {
  uint32_t size = packet->size;
  uint8_t *bytes = exact_copy(packet->bytes, size);
  if (chance(&run->maker, 30))
    for (uint32_t n = 1 + below(&run->maker, 4); n > 0 && size > 0; n--)
      bytes[below(&run->maker, size < 80 ? size : 80)] = (uint8_t)below(&run->maker, 256);
  if (chance(&run->maker, 10)) size = below(&run->maker, size + 1);
  const struct np_record record = {
      .timestamp_ns = chance(&run->maker, 90) ? (int64_t)below(&run->maker, UINT32_MAX) * 1000000000
                                              : NP_NO_TIME,
      .number = run->packet_count + 1,
      .caplen = size,
      .len = packet->size,
      .link_type = packet->link_type};
  if (np_block_copy(run->block, run->engine, &record, bytes)) run->packet_count++;
  free(bytes);
}

/* Runs of packets that are alike, with others between them. */
static void fill_block(struct run *run) {
  drop_packets(run);
  const struct packet *packet = &run->kept[below(&run->maker, run->kept_count)];
  for (uint32_t i = 0; i < PACKETS; i++) {
    if (chance(&run->maker, 40)) packet = &run->kept[below(&run->maker, run->kept_count)];
    add_packet(run, packet);
  }
  np_block_seal(run->block);
  for (uint32_t i = 0; i < run->packet_count; i++) {
    struct np_packet *copy = &run->packets[i];
    if (!np_block_packet(run->block, i, copy)) exit(1);
    copy->bytes = exact_copy(copy->bytes, copy->caplen);
  }
}

/* ---- Files ---- */

static void keep(struct run *run, const struct np_packet *packet, bool *seen) {
  struct np_layer layers[NP_MAX_LAYERS];
  if (run->kept_count == MOST_KEPT || packet->caplen > MOST_BYTES) return;
  uint32_t count = np_dissect(run->engine, packet, layers);
  for (uint32_t i = 0; i < count; i++) seen[layers[i].protocol] = true;
  run->kept[run->kept_count++] =
      (struct packet){exact_copy(packet->bytes, packet->caplen), packet->caplen, packet->link_type};
}

/* A file that is damaged gives the packets before the damage. */
static void read_file(struct run *run, const char *path, bool *seen) {
  struct np_error error = {.status = NP_OK};
  struct np_input *input;
  struct np_source *source;
  struct np_block *block = np_block_new(NULL);
  if (!block) exit(1);
  if (np_input_open(path, &input, &error) != NP_OK) {
    printf("np_hostile_filters: %s\n", error.message);
    exit(1);
  }
  if (np_file_open(input, run->engine, NULL, &source, &error) == NP_OK) {
    enum np_status status = NP_OK;
    uint32_t count = 1;
    while (status == NP_OK && count > 0) {
      struct np_packet packet;
      status = source->operations->read(source, block, &error);
      np_block_seal(block);
      for (count = 0; np_block_packet(block, count, &packet); count++) keep(run, &packet, seen);
      np_block_reset(block);
    }
    source->operations->close(source);
  }
  np_block_free(block);
}

/* ---- Names ---- */

static void add_name(struct run *run, const char *text, enum np_type type) {
  if (!text || run->maker.name_count == MOST_NAMES) return;
  struct name *name = &run->maker.names[run->maker.name_count++];
  snprintf(name->text, sizeof name->text, "%s", text);
  name->type = type;
}

static void add_names(struct run *run, uint16_t id) {
  const struct np_protocol *protocol = np_protocol_at(id);
  add_name(run, protocol->name, NP_BYTES);
  for (uint16_t row = 0; row < protocol->field_count; row++) {
    const struct np_field *field = &protocol->fields[row];
    char text[NAME_SIZE];
    np_field_full_name((struct np_field_ref){id, row}, text, sizeof text);
    add_name(run, text, field->type);
    add_name(run, field->wireshark, field->type);
    add_name(run, field->union_name, field->type);
  }
}

static void name_all(struct run *run, const bool *seen) {
  for (uint16_t id = 0; id < np_protocol_count(); id++)
    if (seen[id]) add_names(run, id);
  run->maker.seen_count = run->maker.name_count;
  for (uint16_t id = 0; id < np_protocol_count(); id++)
    if (!seen[id]) add_names(run, id);
}

/* ---- All of it ---- */

static uint64_t option(int argc, char **argv, const char *name, uint64_t value) {
  for (int i = 1; i + 1 < argc; i++)
    if (strcmp(argv[i], name) == 0) value = strtoull(argv[i + 1], NULL, 10);
  return value;
}

static void read_files(struct run *run, int argc, char **argv) {
  bool *seen = calloc(np_protocol_count(), sizeof *seen);
  if (!seen) exit(1);
  for (int i = 1; i < argc; i++) {
    if (strncmp(argv[i], "--", 2) == 0)
      i++; /* its value */
    else
      read_file(run, argv[i], seen);
  }
  name_all(run, seen);
  free(seen);
}

static void end(struct run *run) {
  drop_packets(run);
  for (uint32_t i = 0; i < run->kept_count; i++) free(run->kept[i].bytes);
  free(run->kept);
  free(run->maker.names);
  np_block_free(run->block);
  np_engine_free(run->engine);
  free(run);
}

int main(int argc, char **argv) {
  struct run *run = calloc(1, sizeof *run);
  if (!run) exit(1);
  run->engine = np_engine_new(NULL, NULL);
  run->block = np_block_new(NULL);
  run->kept = calloc(MOST_KEPT, sizeof *run->kept);
  run->maker.names = calloc(MOST_NAMES, sizeof *run->maker.names);
  if (!run->engine || !run->block || !run->kept || !run->maker.names) exit(1);
  run->maker.random = 0x9e3779b97f4a7c15 ^ option(argc, argv, "--seed", 1);
  read_files(run, argc, argv);
  if (run->kept_count == 0) {
    printf("np_hostile_filters: the files have no packets\n");
    exit(1);
  }
  time_t until = time(NULL) + (time_t)option(argc, argv, "--seconds", 1);
  do {
    if (run->filters % FILTERS_PER_BLOCK == 0) fill_block(run);
    make_filter(&run->maker);
    check_filter(run);
    check_column(run);
  } while (time(NULL) < until);
  printf("%llu filters, %llu compiled, %llu packets passed\n", (unsigned long long)run->filters,
         (unsigned long long)run->compiled, (unsigned long long)run->passed);
  end(run);
  return 0;
}
