/* rows.c - what the C library takes per packet: hops over the file, layers, columns, filters,
 * threads. */
#include <fcntl.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "block/block.h"
#include "hop.h"
#include "measure.h"
#include "np/batch.h"
#include "np/display.h"
#include "np/file.h"
#include "np/session.h"

enum { FILE_HEADER = 24, RECORD_HEADER = 16, COLUMN_COUNT = 6 };

/* ---- Hops: the least that reading a file takes --------------------------------------------- */

/* The header bytes that any decoder looks at: EtherType, IHL, protocol, a port. */
static uint64_t touch(const uint8_t *packet, uint32_t caplen) {
  if (caplen < 34 || packet[12] != 8 || packet[13] != 0) return 0;
  uint32_t tcp = 14 + (packet[14] & 15u) * 4;
  if (packet[23] != 6 || caplen < tcp + 20) return 0;
  return (uint64_t)(packet[tcp + 2] << 8 | packet[tcp + 3]);
}

/* Count the whole packets of a buffer; returns how many bytes they take. */
static size_t hop(const uint8_t *buffer, size_t size, bool touching, struct measure *m) {
  size_t at = 0;
  while (at + RECORD_HEADER <= size) {
    uint32_t caplen = read32(buffer + at + 8);
    if (at + RECORD_HEADER + caplen > size) break;
    m->packets++;
    m->bytes += read32(buffer + at + 12);
    if (touching) m->ports += touch(buffer + at + RECORD_HEADER, caplen);
    at += RECORD_HEADER + caplen;
  }
  return at;
}

static void run_hop(const char *path, bool touching, struct measure *m) {
  uint8_t *buffer = malloc(HOP_BLOCK);
  int fd = open(path, O_RDONLY);
  if (!buffer || fd < 0 || read(fd, buffer, FILE_HEADER) != FILE_HEADER)
    fail("cannot read the file");
  size_t held = 0;
  for (;;) {
    ssize_t count = read(fd, buffer + held, HOP_BLOCK - held);
    if (count <= 0) break;
    held += (size_t)count;
    size_t used = hop(buffer, held, touching, m);
    memmove(buffer, buffer + used, held - used);
    held -= used;
  }
  close(fd);
  free(buffer);
}

/* ---- The library: blocks, and columns from them --------------------------------------------- */

/* Columns of a block, in the order of `names`. */
struct table {
  struct np_columns *columns;
  struct np_column_out out[COLUMN_COUNT];
};

static const char *const names[COLUMN_COUNT] = {"time",      "ip.saddr",  "ip.daddr",
                                                "tcp.sport", "tcp.dport", "len"};

static void table_open(struct table *table, uint32_t capacity) {
  struct np_error error;
  if (np_columns_new(names, COLUMN_COUNT, 0, &table->columns, &error) != NP_OK) fail(error.message);
  for (size_t i = 0; i < COLUMN_COUNT; i++) {
    table->out[i].values = malloc((size_t)capacity * 8);
    table->out[i].validity = malloc(capacity / 8 + 1);
    if (!table->out[i].values || !table->out[i].validity) fail("out of memory");
  }
}

static void table_close(struct table *table) {
  for (size_t i = 0; i < COLUMN_COUNT; i++) {
    free(table->out[i].values);
    free(table->out[i].validity);
  }
  np_columns_free(table->columns);
}

static void fill(struct table *table, const struct np_engine *engine, const struct np_block *block,
                 struct measure *m) {
  if (np_columns_fill(table->columns, engine, block->slab, block->slab_size, 0, block->packet_count,
                      table->out) != NP_OK)
    fail("np_columns_fill does not take the block");
  const uint16_t *ports = table->out[4].values;
  const uint32_t *lengths = table->out[5].values;
  for (uint32_t i = 0; i < block->packet_count; i++) {
    m->ports += ports[i];
    m->bytes += lengths[i];
  }
}

/* The lengths of the packets that are there, as a callback of libpcap's would add them up. */
static uint64_t sum_lengths(const struct np_block *block) {
  uint64_t sum = 0;
  for (uint32_t i = 0; i < block->packet_count; i++) sum += block->records[i].len;
  return sum;
}

/* What a display filter passes of a block. */
static void match(struct np_matcher *matcher, const struct np_block *block, struct measure *m) {
  static uint8_t bits[(UINT16_MAX + 1) / 8];
  uint32_t count = block->packet_count, passed;
  if (count > sizeof bits * 8 ||
      np_matcher_slab(matcher, block->slab, block->slab_size, 0, count, bits, &passed) != NP_OK)
    fail("np_matcher_slab does not take the block");
  m->packets += passed;
  for (uint32_t i = 0; passed > 0 && i < count; i++)
    if (bits[i / 8] >> i % 8 & 1) m->bytes += block->records[i].len;
}

static struct np_matcher *matcher_of(const char *text, const struct np_engine *engine) {
  struct np_error error;
  struct np_display *display;
  if (np_display_new(text, strlen(text), NULL, &display, &error) != NP_OK) fail(error.message);
  struct np_matcher *matcher = np_matcher_new(display, engine);
  np_display_free(display);
  if (!matcher) fail("out of memory");
  return matcher;
}

/* An engine without the protocols that NP_DISABLE names, separated by commas. */
static struct np_engine *make_engine(void) {
  static char disabled[1 << 12];
  static const char *list[1 << 8];
  struct np_engine_options options = {.disabled = list};
  struct np_error error;
  snprintf(disabled, sizeof disabled, "%s", getenv("NP_DISABLE") ? getenv("NP_DISABLE") : "");
  for (char *name = strtok(disabled, ","); name; name = strtok(NULL, ","))
    if (options.disabled_count < sizeof list / sizeof list[0])
      list[options.disabled_count++] = name;
  struct np_engine *engine = np_engine_new(&options, &error);
  if (!engine) fail(error.message);
  return engine;
}

/* Read a file in blocks, and fill columns from each when there is a table. filter: of BPF, and a
 * display filter; each may be NULL. */
static void run_blocks(const char *path, struct table *table, const char *filter,
                       const char *display, struct measure *m) {
  const struct np_file_options options = {.filter = filter};
  struct np_matcher *matcher = NULL;
  struct np_error error;
  struct np_engine *engine = make_engine();
  struct np_block *block = np_block_new(NULL);
  struct np_input *input;
  struct np_source *source;
  if (!block) fail("out of memory");
  if (table) table_open(table, block->packet_capacity);
  if (display) matcher = matcher_of(display, engine);
  if (np_input_open(path, &input, &error) != NP_OK) fail(error.message);
  if (np_file_open(input, engine, &options, &source, &error) != NP_OK) fail(error.message);
  enum np_status status = NP_OK;
  while (status == NP_OK) {
    np_block_reset(block);
    status = source->operations->read(source, block, &error);
    if (!matcher) m->packets += block->packet_count;
    np_block_seal(block);
    if (matcher)
      match(matcher, block, m);
    else if (table)
      fill(table, engine, block, m);
    else
      m->bytes += sum_lengths(block);
  }
  if (status != NP_END) fail(error.message);
  source->operations->close(source);
  if (table) table_close(table);
  np_matcher_free(matcher);
  np_block_free(block);
  np_engine_free(engine);
}

/* ---- A session whose threads fill batches --------------------------------------------------- */

struct shop {
  const struct np_engine *engine;
  struct np_batch_pool *pool;
  struct np_batcher *batchers[NP_MAX_THREADS];
  pthread_mutex_t mutex;
  pthread_cond_t rung;
};

static void ring(void *context) {
  struct shop *shop = context;
  pthread_mutex_lock(&shop->mutex);
  pthread_cond_signal(&shop->rung);
  pthread_mutex_unlock(&shop->mutex);
}

static void *make(void *context, uint32_t thread, const struct np_block *block) {
  struct shop *shop = context;
  struct np_batch *batch = malloc(sizeof *batch);
  if (!batch || np_batch_make(shop->batchers[thread], shop->engine, block, 0, block->packet_count,
                              batch) != NP_OK)
    fail("no batch");
  return batch;
}

static void discard(void *context, void *product) {
  np_batch_free(((struct shop *)context)->pool, product);
  free(product);
}

/* What a consumer does with a batch: bytes by port would be as cheap. */
static void consume(struct shop *shop, struct np_block *block, struct measure *m) {
  struct np_batch *batch = np_block_take_product(block, 0);
  const struct np_batch_column *places = (const void *)batch->memory;
  const uint16_t *ports = (const void *)(batch->memory + places[4].values);
  const uint32_t *lengths = (const void *)(batch->memory + places[5].values);
  for (uint32_t i = 0; i < block->packet_count; i++) {
    m->ports += ports[i];
    m->bytes += lengths[i];
  }
  m->packets += block->packet_count;
  discard(shop, batch);
}

static enum np_status take_next(struct shop *shop, struct np_session *session,
                                struct np_block **block, struct np_error *error) {
  pthread_mutex_lock(&shop->mutex); /* no bell between the look and the wait is missed */
  enum np_status status;
  while ((status = np_session_take(session, block, error)) == NP_INTERRUPTED)
    pthread_cond_wait(&shop->rung, &shop->mutex);
  pthread_mutex_unlock(&shop->mutex);
  return status;
}

static void run_threads(const char *path, uint32_t threads, struct measure *m) {
  struct np_error error;
  struct np_input *input;
  struct np_source *source;
  struct np_session *session;
  struct np_block *block;
  enum np_status status;
  struct shop shop = {.engine = np_engine_new(NULL, NULL), .pool = np_batch_pool_new()};
  pthread_mutex_init(&shop.mutex, NULL);
  pthread_cond_init(&shop.rung, NULL);
  const struct np_session_options options = {
      .threads = threads, .lazy = true, .notify = ring, .context = &shop};
  const struct np_stage stage = {
      .name = "batch", .make = make, .discard = discard, .context = &shop};
  uint32_t index;
  for (uint32_t i = 0; i < threads; i++)
    if (np_batcher_new(names, COLUMN_COUNT, 0, shop.pool, &shop.batchers[i], &error) != NP_OK)
      fail(error.message);
  if (np_input_open(path, &input, &error) != NP_OK) fail(error.message);
  if (np_file_open(input, shop.engine, NULL, &source, &error) != NP_OK) fail(error.message);
  if (np_session_open(source, &options, &session, &error) != NP_OK) fail(error.message);
  if (np_session_add_stage(session, &stage, &index, &error) != NP_OK) fail(error.message);
  while ((status = take_next(&shop, session, &block, &error)) == NP_OK) {
    consume(&shop, block, m);
    np_session_release(session, block);
  }
  if (status != NP_END) fail(error.message);
  np_session_close(session);
}

int main(int count, char **arguments) {
  if (count != 3 && count != 4)
    fail(
        "usage: bench_rows hop|touch|dissect|columns|filter FILTER|display FILTER|threads N "
        "FILE");
  const char *row = arguments[1];
  struct measure m = {.packets = 0};
  struct table table = {.columns = NULL};
  const char *file = arguments[count - 1];
  measure_start(&m);
  if (strcmp(row, "hop") == 0)
    run_hop(file, false, &m);
  else if (strcmp(row, "touch") == 0)
    run_hop(file, true, &m);
  else if (strcmp(row, "dissect") == 0)
    run_blocks(file, NULL, NULL, NULL, &m);
  else if (strcmp(row, "columns") == 0)
    run_blocks(file, &table, NULL, NULL, &m);
  else if (strcmp(row, "threads") == 0)
    run_threads(file, (uint32_t)atoi(arguments[2]), &m);
  else if (strcmp(row, "filter") == 0)
    run_blocks(file, NULL, arguments[2], NULL, &m);
  else if (strcmp(row, "display") == 0)
    run_blocks(file, NULL, NULL, arguments[2], &m);
  else
    fail("no such row");
  measure_print(&m);
  return 0;
}
