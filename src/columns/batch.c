/* batch.c - columns of many packets in one piece of memory. */
#include "np/batch.h"

#include <stdlib.h>
#include <string.h>

#include "block/block.h"
#include "columns/batch_pool.h"

enum { FIRST_DATA = 4096, FIRST_VALUES = 1024 };

struct np_batcher {
  struct np_batch_pool *pool;
  struct np_columns *columns;
  size_t count;
  struct np_batch_column *places; /* of the batch at hand; sizes: the room there is */
  struct np_column_out *out;
};

/* ---- Preparing ---- */

enum np_status np_batcher_new(const char *const *names, size_t count, size_t lists,
                              struct np_batch_pool *pool, struct np_batcher **batcher,
                              struct np_error *error) {
  struct np_batcher *b = calloc(1, sizeof *b);
  enum np_status status = b ? np_columns_new(names, count, lists, &b->columns, error)
                            : np_fail(error, NP_E_NO_MEMORY, "out of memory");
  if (status == NP_OK) {
    b->count = count;
    b->pool = pool;
    b->places = calloc(count + 1, sizeof *b->places);
    b->out = calloc(count + 1, sizeof *b->out);
    if (!b->places || !b->out) status = np_fail(error, NP_E_NO_MEMORY, "out of memory");
  }
  if (status != NP_OK) {
    np_batcher_free(b);
    return status;
  }
  for (size_t i = 0; i < count; i++) {
    b->places[i].data_size = FIRST_DATA;
    b->places[i].value_count = FIRST_VALUES;
  }
  *batcher = b;
  return NP_OK;
}

void np_batcher_free(struct np_batcher *b) {
  if (!b) return;
  np_columns_free(b->columns);
  free(b->places);
  free(b->out);
  free(b);
}

const struct np_columns *np_batcher_columns(const struct np_batcher *b) {
  return b->columns;
}

void np_batcher_set_interfaces(struct np_batcher *b, struct np_interfaces *interfaces) {
  np_columns_set_interfaces(b->columns, interfaces);
}

/* ---- Making ---- */

/* Take room of so many bytes, at a multiple of 8. Returns where it is. */
static uint32_t take(uint64_t *used, uint64_t size) {
  uint64_t at = *used;
  *used = (at + size + 7) & ~(uint64_t)7;
  return (uint32_t)at;
}

/* Where each column's arrays go. Returns how many bytes that takes. */
static uint64_t lay_out(struct np_batcher *b, uint64_t packets) {
  uint64_t used = 0;
  take(&used, b->count * sizeof *b->places);
  for (size_t i = 0; i < b->count; i++) {
    uint32_t width;
    bool bytes = np_columns_kind(b->columns, i, &width) == NP_COLUMN_BYTES;
    struct np_batch_column *place = &b->places[i];
    bool is_list = np_columns_is_list(b->columns, i);
    uint64_t values = is_list ? place->value_count : packets;
    place->lists = is_list ? take(&used, (packets + 1) * sizeof(uint32_t)) : 0;
    place->values = take(&used, bytes ? (values + 1) * sizeof(uint32_t) : values * width);
    place->validity = take(&used, (packets + 7) / 8);
    place->data = bytes ? take(&used, place->data_size) : 0;
  }
  return used;
}

static void point(struct np_batcher *b, uint8_t *memory) {
  for (size_t i = 0; i < b->count; i++) {
    const struct np_batch_column *place = &b->places[i];
    b->out[i] =
        (struct np_column_out){.values = memory + place->values,
                               .validity = memory + place->validity,
                               .data = place->data ? memory + place->data : NULL,
                               .data_size = place->data_size,
                               .lists = place->lists ? (void *)(memory + place->lists) : NULL,
                               .value_count = place->value_count};
  }
}

/* Did so much find room? If not, the next try has room for twice as much. */
static bool fits(uint32_t *room, uint32_t size) {
  uint64_t more = (uint64_t)size * 2;
  if (size <= *room) return true;
  *room = more > UINT32_MAX ? UINT32_MAX : (uint32_t)more;
  return false;
}

/* Did the bytes and the lists of every column find room? */
static bool all_fit(struct np_batcher *b) {
  bool fit = true;
  for (size_t i = 0; i < b->count; i++) {
    struct np_batch_column *place = &b->places[i];
    if (place->data && !fits(&place->data_size, b->out[i].data_size)) fit = false;
    if (place->lists && !fits(&place->value_count, b->out[i].value_count)) fit = false;
  }
  return fit;
}

/* The front of the memory tells where the columns are. */
static void describe(const struct np_batcher *b, uint8_t *memory) {
  for (size_t i = 0; i < b->count; i++) {
    struct np_batch_column column = b->places[i];
    column.valid_count = b->out[i].valid_count;
    column.data_size = column.data ? b->out[i].data_size : 0;
    column.value_count = column.lists ? b->out[i].value_count : 0;
    memcpy(memory + i * sizeof column, &column, sizeof column);
  }
}

enum np_status np_batch_make(struct np_batcher *b, const struct np_engine *engine,
                             const struct np_block *block, uint32_t first, uint32_t count,
                             struct np_batch *batch) {
  for (;;) {
    if (!np__batch_alloc(b->pool, lay_out(b, count), batch)) return NP_E_NO_MEMORY;
    point(b, batch->memory);
    enum np_status status =
        np_columns_fill(b->columns, engine, block->slab, block->slab_size, first, count, b->out);
    if (status == NP_OK && all_fit(b)) {
      describe(b, batch->memory);
      return NP_OK;
    }
    np_batch_free(b->pool, batch);
    if (status != NP_OK) return status;
  }
}
