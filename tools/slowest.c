/* slowest.c - np_slowest: how long the slowest packets of 64 KB take.
 *
 *   np_slowest [--visit NS] [--tree NS] FILE...
 *
 * Every packet of the files is grown to 65,535 bytes: what begins at each of its layers, behind the
 * fixed part of each header, and behind each header is repeated until it is full; lengths of IP and
 * UDP are made to fit. Each is walked with its notes, and written as JSON; the least of some times
 * counts, of this thread's processor time. Prints the slowest of each kind. Exit status 1 when one
 * takes longer than --visit (default 1,000,000 ns) or --tree (4,000,000). */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "block/block.h"
#include "np/file.h"
#include "np/text.h"

enum {
  SIZE = 65535,
  ROUNDS = 5,
  SHOWN = 8,
  NAME_SIZE = 160,
  VISIT_NS = 1000000,
  TREE_NS = 4000000
};

/* A packet that was slow, and where it comes from. */
struct slow {
  uint64_t ns;
  char name[NAME_SIZE];
};

struct run {
  struct np_engine *engine;
  struct np_printer *printer;
  struct np_text text;
  const char *file;
  uint8_t *bytes; /* SIZE of them */
  uint64_t grown;
  struct slow visits[SHOWN], trees[SHOWN]; /* slowest first */
};

static uint64_t now_ns(void) {
  struct timespec time;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return (uint64_t)time.tv_sec * 1000000000U + (uint64_t)time.tv_nsec;
}

/* ---- Times ---- */

static void see_note(void *context, const struct np_note *note) {
  *(uint64_t *)context += note->offset;
}

static void walk(struct run *run, const struct np_packet *packet) {
  uint64_t sum = 0;
  const struct np_visitor visitor = {.context = &sum, .wants = NP_WANT_CHECKSUMS, .note = see_note};
  np_visit(run->engine, packet, &visitor);
}

static void write_tree(struct run *run, const struct np_packet *packet) {
  run->text.length = 0;
  np_text_tree(run->printer, packet, &run->text);
}

static uint64_t least_of(struct run *run, const struct np_packet *packet,
                         void (*work)(struct run *, const struct np_packet *)) {
  uint64_t least = UINT64_MAX;
  for (int i = 0; i < ROUNDS; i++) {
    uint64_t begin = now_ns();
    work(run, packet);
    uint64_t time = now_ns() - begin;
    if (time < least) least = time;
  }
  return least;
}

/* One of a file and protocol is shown once. */
static void keep(struct slow *list, uint64_t ns, const char *name) {
  int at = 0;
  while (at < SHOWN - 1 && strcmp(list[at].name, name) != 0) at++;
  if (list[at].ns >= ns) return;
  for (; at > 0 && list[at - 1].ns < ns; at--) list[at] = list[at - 1];
  list[at].ns = ns;
  memcpy(list[at].name, name, NAME_SIZE);
}

/* ---- Growing ---- */

static void put_length(uint8_t *at, uint32_t length) {
  at[0] = (uint8_t)(length >> 8);
  at[1] = (uint8_t)length;
}

/* Lengths of headers that lie in front of what was repeated reach to the packet's end. */
static void fit_lengths(struct run *run, const struct np_layer *layers, uint32_t count,
                        uint32_t before) {
  for (uint32_t i = 0; i < count && layers[i].offset + layers[i].header_length <= before; i++) {
    const char *name = np_protocol_at(layers[i].protocol)->name;
    uint8_t *at = run->bytes + layers[i].offset;
    uint32_t length = SIZE - layers[i].offset;
    if (strcmp(name, "ip") == 0) put_length(at + 2, length);
    if (strcmp(name, "ip6") == 0) put_length(at + 4, length - layers[i].header_length);
    if (strcmp(name, "udp") == 0) put_length(at + 4, length);
  }
}

/* The packet up to `from`, and what is behind it again and again. */
static void grow(struct run *run, const struct np_packet *packet, const struct np_layer *layers,
                 uint32_t count, uint32_t at, uint32_t from) {
  const uint32_t unit = packet->caplen - from;
  char name[NAME_SIZE];
  if (from >= packet->caplen || from >= SIZE) return;
  memcpy(run->bytes, packet->bytes, from);
  for (uint32_t i = from; i < SIZE; i++) run->bytes[i] = packet->bytes[from + (i - from) % unit];
  fit_lengths(run, layers, count, from);
  const struct np_packet grown = {.bytes = run->bytes,
                                  .caplen = SIZE,
                                  .len = SIZE,
                                  .link_type = packet->link_type,
                                  .number = packet->number};
  snprintf(name, sizeof name, "%s from byte %u of %s", np_protocol_at(layers[at].protocol)->name,
           (unsigned)(from - layers[at].offset), run->file);
  run->grown++;
  keep(run->visits, least_of(run, &grown, walk), name);
  keep(run->trees, least_of(run, &grown, write_tree), name);
}

static void see_packet(struct run *run, const struct np_packet *packet) {
  struct np_layer layers[NP_MAX_LAYERS];
  uint32_t count = np_dissect(run->engine, packet, layers);
  for (uint32_t i = 0; i < count; i++) {
    const uint16_t bits = np_protocol_at(layers[i].protocol)->header_bits;
    uint32_t ends[] = {layers[i].offset, layers[i].offset + bits / 8U,
                       layers[i].offset + layers[i].header_length};
    for (unsigned end = 0; end < 3; end++)
      if (end == 0 || ends[end] != ends[end - 1]) grow(run, packet, layers, count, i, ends[end]);
  }
}

/* ---- Files ---- */

static void read_file(struct run *run, const char *path) {
  struct np_error error = {.status = NP_OK};
  struct np_input *input;
  struct np_source *source;
  struct np_packet packet;
  run->file = path;
  if (np_input_open(path, &input, &error) != NP_OK) {
    printf("np_slowest: %s\n", error.message);
    exit(2);
  }
  if (np_file_open(input, run->engine, NULL, &source, &error) != NP_OK) return;
  struct np_block *block = np_block_new(NULL);
  enum np_status status = block ? NP_OK : NP_E_NO_MEMORY;
  while (status == NP_OK) {
    status = source->operations->read(source, block, &error);
    np_block_seal(block);
    if (np_block_count(block) == 0) break;
    for (uint32_t i = 0; np_block_packet(block, i, &packet); i++) see_packet(run, &packet);
    np_block_reset(block);
  }
  np_block_free(block);
  source->operations->close(source);
}

static bool report(const char *what, const struct slow *list, uint64_t most) {
  for (int i = 0; i < SHOWN && list[i].ns > 0; i++)
    printf("%s %9.3f us  %s\n", what, (double)list[i].ns / 1000, list[i].name);
  if (list[0].ns <= most) return true;
  printf("%s: longer than %" PRIu64 " ns\n", what, most);
  return false;
}

int main(int argc, char **argv) {
  static struct run run;
  uint64_t visit = VISIT_NS, tree = TREE_NS;
  run.engine = np_engine_new(NULL, NULL);
  run.printer = run.engine ? np_printer_new(run.engine) : NULL;
  run.bytes = malloc(SIZE);
  if (!run.printer || !run.bytes) return 2;
  for (int i = 1; i < argc; i++) {
    if (strcmp(argv[i], "--visit") == 0 && i + 1 < argc)
      visit = strtoull(argv[++i], NULL, 10);
    else if (strcmp(argv[i], "--tree") == 0 && i + 1 < argc)
      tree = strtoull(argv[++i], NULL, 10);
    else
      read_file(&run, argv[i]);
  }
  bool visits_hold = report("visit", run.visits, visit),
       trees_hold = report("tree", run.trees, tree);
  printf("%" PRIu64 " packets of %d bytes\n", run.grown, SIZE);
  return visits_hold && trees_hold ? 0 : 1;
}
