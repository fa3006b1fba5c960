/* batch.h - columns of many packets in one piece of memory.
 *
 * A batch crosses to JavaScript as one ArrayBuffer, so its layout is fixed: one struct
 * np_batch_column per column, then their arrays, each of which begins at a multiple of 8 bytes. */
#ifndef NP_BATCH_H
#define NP_BATCH_H

#include "np/batch_pool.h"
#include "np/block.h"
#include "np/columns.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Where a column lies: seven words. Offsets are in bytes from the batch's start. */
struct np_batch_column {
  uint32_t values;   /**< As np_column_out has them; NP_COLUMN_BYTES: offsets into the data. */
  uint32_t validity; /**< A bit per packet, lowest first. */
  uint32_t valid_count;
  uint32_t data; /**< NP_COLUMN_BYTES: the bytes; else 0. */
  uint32_t data_size;
  uint32_t lists;       /**< Lists: offsets into the values; else 0. */
  uint32_t value_count; /**< Lists: how many values there are; else 0. */
};

/** What makes batches of the same columns, one after the other. Each thread has its own. */
struct np_batcher;

/** Prepare; names, count, lists and errors as np_columns_new has them. pool: borrowed. */
enum np_status np_batcher_new(const char *const *names, size_t count, size_t lists,
                              struct np_batch_pool *pool, struct np_batcher **batcher,
                              struct np_error *error);

/** Free; NULL is fine. */
void np_batcher_free(struct np_batcher *batcher);

/** Its columns, borrowed, for np_columns_kind and the like. */
const struct np_columns *np_batcher_columns(const struct np_batcher *batcher);

/** As np_columns_set_interfaces, for the next batches. */
void np_batcher_set_interfaces(struct np_batcher *batcher, struct np_interfaces *interfaces);

/**
 * Make a batch of the packets `first` to `first + count - 1` of a sealed block.
 *
 * Errors: NP_E_NO_MEMORY, also when a batch would be longer than 4 GiB; NP_E_INVALID when the block
 * does not have the packets.
 */
enum np_status np_batch_make(struct np_batcher *batcher, const struct np_engine *engine,
                             const struct np_block *block, uint32_t first, uint32_t count,
                             struct np_batch *batch);

#ifdef __cplusplus
}
#endif

#endif
