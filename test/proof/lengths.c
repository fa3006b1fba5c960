/* lengths.c - np_lengths: a capture with every word of its headers set to extreme values, for proof
 * lengths.js.
 *
 *   np_lengths FILE big|little < WORDS
 *
 * WORDS has a line for each word: where it is, and how many packets end before it. For each value
 * the file is read from an input that gives it in small pieces. What is held against the reader: an
 * allocation of more than 4 times the bytes that it got so far and 64 KiB (the block that it fills
 * is the caller's: the first one is not counted, what it asks for because of a large packet is),
 * packets before the word that do not come, more packets than there can be. Prints counts; exit
 * status 1 at the first finding. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "block/block.h"
#include "file/input/input.h"
#include "np/file.h"

enum { PIECE = 512, FREE_BYTES = 64 << 10, FACTOR = 4, LEAST_RECORD = 12, KIND_COUNT = 15 };

/* ---- Allocations, by the linker's --wrap ---------------------------------------------------- */

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *old, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *old, size_t size);

static struct {
  bool on;
  uint64_t received; /* bytes of the file so far */
  uint64_t largest;  /* allocation */
  uint64_t excess;   /* of the worst one over what is allowed */
} watch;

static void see(size_t size) {
  if (!watch.on) return;
  uint64_t allowed = FACTOR * watch.received + FREE_BYTES;
  if (size > watch.largest) watch.largest = size;
  if (size > allowed && size - allowed > watch.excess) watch.excess = size - allowed;
}

void *__wrap_malloc(size_t size) {
  see(size);
  return __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size) {
  see(count * size);
  return __real_calloc(count, size);
}

void *__wrap_realloc(void *old, size_t size) {
  see(size);
  return __real_realloc(old, size);
}

/* ---- An input in small pieces --------------------------------------------------------------- */

struct pieces {
  struct np_input input; /* first: an np_input is one of these */
  const uint8_t *bytes;
  size_t size, at;
};

static int64_t read_piece(struct np_input *input, uint8_t *out, uint32_t size,
                          struct np_error *error) {
  struct pieces *p = (struct pieces *)input;
  (void)error;
  size_t count = p->size - p->at;
  if (count > size) count = size;
  if (count > PIECE) count = PIECE;
  if (count > 0) memcpy(out, p->bytes + p->at, count);
  p->at += count;
  watch.received += count;
  return (int64_t)count;
}

static bool wait_piece(struct np_input *input, int milliseconds) {
  (void)input;
  (void)milliseconds;
  return true;
}

static void do_nothing(struct np_input *input) {
  (void)input;
}

static const struct np_input_operations operations = {
    .read = read_piece, .wait = wait_piece, .interrupt = do_nothing, .close = do_nothing};

/* ---- One reading ---------------------------------------------------------------------------- */

static void die(const char *why) {
  printf("np_lengths: %s\n", why);
  exit(1);
}

/* Read all packets as a session does; returns how many. */
static uint64_t read_all(struct np_source *source) {
  struct np_error error;
  uint64_t packets = 0;
  watch.on = false;
  struct np_block *block = np_block_new(NULL);
  watch.on = true;
  enum np_status status = block ? NP_OK : NP_E_NO_MEMORY;
  while (status == NP_OK) {
    np_block_reset(block);
    status = source->operations->read(source, block, &error);
    packets += block->packet_count;
    if (status != NP_OK || block->packet_count > 0 || source->needed == 0) continue;
    np_block_free(block);
    block = np_block_new(&(struct np_block_options){.data_size = source->needed, .packets = 1});
    if (!block) die("no memory for what the reader needs");
  }
  np_block_free(block);
  return packets;
}

static uint64_t read_capture(const struct np_engine *engine, const uint8_t *bytes, size_t size) {
  struct pieces pieces = {
      .input = {.operations = &operations, .name = "the capture", .regular = true},
      .bytes = bytes,
      .size = size};
  struct np_source *source;
  struct np_error error;
  uint64_t packets = 0;
  watch.received = 0;
  watch.on = true;
  if (np_file_open(&pieces.input, engine, NULL, &source, &error) == NP_OK) {
    packets = read_all(source);
    source->operations->close(source);
  }
  watch.on = false;
  return packets;
}

/* ---- All values of a word ------------------------------------------------------------------- */

struct run {
  struct np_engine *engine;
  uint8_t *bytes;
  size_t size;
  bool big;
  uint64_t readings;
  double slowest_ms;
};

static uint32_t swap(const struct run *run, uint32_t word) {
  return run->big ? __builtin_bswap32(word) : word;
}

static void values_of(uint32_t value, uint32_t values[KIND_COUNT]) {
  const uint32_t all[KIND_COUNT] = {0,          1,          3,          4,          0x7fffffff,
                                    0x80000000, 0xfffffffc, 0xffffffff, 0x00ffffff, value - 4,
                                    value - 1,  value + 1,  value + 4,  0x01000000, 0x00fffffc};
  memcpy(values, all, sizeof all);
}

static double now_ms(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static void try_value(struct run *run, size_t at, uint32_t value, uint64_t before) {
  uint32_t word = swap(run, value);
  memcpy(run->bytes + at, &word, sizeof word);
  double begin = now_ms();
  uint64_t packets = read_capture(run->engine, run->bytes, run->size);
  double took = now_ms() - begin;
  if (took > run->slowest_ms) run->slowest_ms = took;
  run->readings++;
  if (watch.excess == 0 && packets >= before && packets <= run->size / LEAST_RECORD) return;
  printf(
      "np_lengths: byte %zu set to 0x%x: %llu packets, %llu end before it; the largest "
      "allocation is %llu bytes, %llu too many\n",
      at, value, (unsigned long long)packets, (unsigned long long)before,
      (unsigned long long)watch.largest, (unsigned long long)watch.excess);
  exit(1);
}

static void try_word(struct run *run, size_t at, uint64_t before) {
  uint32_t values[KIND_COUNT], original;
  if (at + sizeof original > run->size) die("a word outside the file");
  memcpy(&original, run->bytes + at, sizeof original);
  values_of(swap(run, original), values);
  for (int i = 0; i < KIND_COUNT; i++) try_value(run, at, values[i], before);
  memcpy(run->bytes + at, &original, sizeof original);
}

/* The largest that this program became: ru_maxrss would begin with what started it. */
static long peak_kb(void) {
  char line[128];
  long kb = 0;
  FILE *status = fopen("/proc/self/status", "r");
  if (!status) die("no /proc");
  while (fgets(line, sizeof line, status)) sscanf(line, "VmHWM: %ld", &kb);
  fclose(status);
  return kb;
}

static void load(struct run *run, const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file || fseek(file, 0, SEEK_END) != 0) die("cannot read the file");
  run->size = (size_t)ftell(file);
  run->bytes = malloc(run->size);
  rewind(file);
  if (!run->bytes || fread(run->bytes, 1, run->size, file) != run->size) die("cannot read it");
  fclose(file);
}

int main(int count, char **arguments) {
  unsigned long at, before, words = 0;
  struct run run = {.engine = np_engine_new(NULL, NULL)};
  if (count != 3 || !run.engine) die("usage: np_lengths FILE big|little < WORDS");
  run.big = strcmp(arguments[2], "big") == 0;
  load(&run, arguments[1]);
  for (; scanf("%lu %lu", &at, &before) == 2; words++) try_word(&run, at, before);
  printf("{\"words\":%lu,\"readings\":%llu,\"largest\":%llu,\"slowest_ms\":%.3f,\"rss_kb\":%ld}\n",
         words, (unsigned long long)run.readings, (unsigned long long)watch.largest, run.slowest_ms,
         peak_kb());
  free(run.bytes);
  np_engine_free(run.engine);
  return 0;
}
