/* batch_pool.h - memory for batches. */
#ifndef NP_BATCH_POOL_H
#define NP_BATCH_POOL_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/** A batch. Give its memory back with np_batch_free. */
struct np_batch {
  uint8_t *memory;
  size_t size;     /**< Of the batch. */
  size_t capacity; /**< Of the memory. */
};

/** Memory of batches that is used again and again: fresh pages cost more than filling them. Any
 *  thread may use it at any time. */
struct np_batch_pool;

/** NULL when out of memory. */
struct np_batch_pool *np_batch_pool_new(void);

/** Free all of it; no batch may be left. NULL is fine. */
void np_batch_pool_free(struct np_batch_pool *pool);

/** Give a batch's memory back; one without memory is fine. */
void np_batch_free(struct np_batch_pool *pool, struct np_batch *batch);

#ifdef __cplusplus
}
#endif

#endif
