/* fields.c - what fields take that have no fixed place, beside those that have one: a column of one
 * field, and lines of JSON of some. */
#include <stdlib.h>
#include <string.h>

#include "block/block.h"
#include "hop.h"
#include "measure.h"
#include "np/batch.h"
#include "np/file.h"
#include "np/text.h"

enum { MOST_FIELDS = 16, FLUSH = 1 << 16 };

struct fields {
  const char *names[MOST_FIELDS];
  size_t count;
};

/* A list with commas between; the text is changed. */
static struct fields split(char *list) {
  struct fields fields = {.count = 0};
  for (char *name = strtok(list, ","); name && fields.count < MOST_FIELDS; name = strtok(NULL, ","))
    fields.names[fields.count++] = name;
  return fields;
}

struct shop {
  struct np_engine *engine;
  struct np_batch_pool *pool; /* of columns */
  struct np_batcher *batcher;
  struct np_line *line; /* of lines */
  struct np_text text;
};

static void fill(struct shop *shop, const struct np_block *block) {
  struct np_batch batch;
  if (np_batch_make(shop->batcher, shop->engine, block, 0, block->packet_count, &batch) != NP_OK)
    fail("no batch");
  np_batch_free(shop->pool, &batch);
}

static void print(struct shop *shop, const struct np_block *block) {
  struct np_packet packet;
  for (uint32_t i = 0; np_block_packet(block, i, &packet); i++) {
    np_line_packet(shop->line, shop->engine, &packet, &shop->text);
    if (shop->text.length >= FLUSH) shop->text.length = 0;
  }
}

static void read_all(const char *path, struct shop *shop, struct measure *m) {
  struct np_error error;
  struct np_input *input;
  struct np_source *source;
  struct np_block *block = np_block_new(NULL);
  enum np_status status = NP_OK;
  if (!block) fail("out of memory");
  if (np_input_open(path, &input, &error) != NP_OK) fail(error.message);
  if (np_file_open(input, shop->engine, NULL, &source, &error) != NP_OK) fail(error.message);
  while (status == NP_OK) {
    np_block_reset(block);
    status = source->operations->read(source, block, &error);
    np_block_seal(block);
    m->packets += block->packet_count;
    for (uint32_t i = 0; i < block->packet_count; i++) m->bytes += block->records[i].len;
    if (shop->batcher && block->packet_count > 0) fill(shop, block);
    if (shop->line) print(shop, block);
  }
  if (status != NP_END) fail(error.message);
  source->operations->close(source);
  np_block_free(block);
}

int main(int count, char **arguments) {
  struct shop shop = {.engine = np_engine_new(NULL, NULL), .pool = np_batch_pool_new()};
  struct measure m = {.packets = 0};
  struct np_error error;
  if (count != 4) fail("usage: bench_fields columns|lines FIELD,... FILE");
  const struct fields fields = split(arguments[2]);
  enum np_status status =
      strcmp(arguments[1], "columns") == 0
          ? np_batcher_new(fields.names, fields.count, 0, shop.pool, &shop.batcher, &error)
          : np_line_new(fields.names, fields.count, NP_LINE_NDJSON, &shop.line, &error);
  if (status != NP_OK) fail(error.message);
  measure_start(&m);
  read_all(arguments[3], &shop, &m);
  measure_print(&m);
  np_batcher_free(shop.batcher);
  np_line_free(shop.line);
  np_text_free(&shop.text);
  np_batch_pool_free(shop.pool);
  np_engine_free(shop.engine);
  return 0;
}
