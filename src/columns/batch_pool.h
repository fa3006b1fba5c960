/* batch_pool.h - memory for batches; for src/columns only. */
#ifndef NP_COLUMNS_BATCH_POOL_H
#define NP_COLUMNS_BATCH_POOL_H

#include <stdbool.h>

#include "np/batch_pool.h"

/* Give the batch memory for `size` bytes, which begins at a multiple of 8. False when there is
 * none, or it would be more than 4 GiB. */
bool np__batch_alloc(struct np_batch_pool *pool, uint64_t size, struct np_batch *batch);

#endif
