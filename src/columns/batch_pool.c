/* batch_pool.c - memory for batches: equal slots, cut from chunks of large pages. */
#include "columns/batch_pool.h"

#include <pthread.h>
#include <stdlib.h>

#include "base/pages.h"

enum { CHUNK_BYTES = 2 << 20, SLOT_UNIT = 32 << 10 };

struct chunk {
  struct chunk *next;
  uint8_t *memory;
  size_t size;
};

struct np_batch_pool {
  pthread_mutex_t mutex;
  size_t slot; /* bytes of a slot, by the first batch; 0 before */
  struct chunk *chunks;
  uint8_t **free; /* slots that nobody has */
  size_t free_count;
  size_t slot_count;
};

struct np_batch_pool *np_batch_pool_new(void) {
  struct np_batch_pool *pool = calloc(1, sizeof *pool);
  if (pool) pthread_mutex_init(&pool->mutex, NULL);
  return pool;
}

void np_batch_pool_free(struct np_batch_pool *pool) {
  if (!pool) return;
  for (struct chunk *chunk = pool->chunks, *next; chunk; chunk = next) {
    next = chunk->next;
    np_pages_free(chunk->memory, chunk->size);
    free(chunk);
  }
  pthread_mutex_destroy(&pool->mutex);
  free(pool->free);
  free(pool);
}

/* Batches differ a little in length. */
static size_t slot_for(uint64_t size) {
  uint64_t roomy = size + size / 8;
  return (size_t)((roomy + SLOT_UNIT - 1) / SLOT_UNIT * SLOT_UNIT);
}

/* Get slots, with the mutex held. */
static bool add_chunk(struct np_batch_pool *pool) {
  size_t count = pool->slot < CHUNK_BYTES ? CHUNK_BYTES / pool->slot : 1;
  struct chunk *chunk = calloc(1, sizeof *chunk);
  uint8_t **list = realloc(pool->free, (pool->slot_count + count) * sizeof *list);
  if (list) pool->free = list;
  if (chunk) chunk->size = count * pool->slot < CHUNK_BYTES ? CHUNK_BYTES : count * pool->slot;
  if (!chunk || !list || !(chunk->memory = np_pages_new(chunk->size))) {
    free(chunk);
    return false;
  }
  chunk->next = pool->chunks;
  pool->chunks = chunk;
  pool->slot_count += count;
  for (size_t i = count; i > 0; i--)
    pool->free[pool->free_count++] = chunk->memory + (i - 1) * pool->slot;
  return true;
}

/* A slot, or NULL. */
static uint8_t *take_slot(struct np_batch_pool *pool, uint64_t size, size_t *capacity) {
  uint8_t *memory = NULL;
  pthread_mutex_lock(&pool->mutex);
  if (pool->slot == 0) pool->slot = slot_for(size);
  if (size <= pool->slot && (pool->free_count > 0 || add_chunk(pool)))
    memory = pool->free[--pool->free_count];
  *capacity = pool->slot;
  pthread_mutex_unlock(&pool->mutex);
  return memory;
}

bool np__batch_alloc(struct np_batch_pool *pool, uint64_t size, struct np_batch *batch) {
  *batch = (struct np_batch){.memory = NULL};
  if (size > UINT32_MAX) return false;
  if (size == 0) size = 1; /* of no columns: it has an address all the same */
  batch->size = (size_t)size;
  batch->memory = take_slot(pool, size, &batch->capacity);
  if (batch->memory) return true;
  batch->capacity = 0; /* tells that the memory is no slot */
  batch->memory = malloc((size_t)size);
  return batch->memory != NULL;
}

void np_batch_free(struct np_batch_pool *pool, struct np_batch *batch) {
  if (batch->capacity == 0) {
    free(batch->memory);
  } else {
    pthread_mutex_lock(&pool->mutex);
    pool->free[pool->free_count++] = batch->memory;
    pthread_mutex_unlock(&pool->mutex);
  }
  *batch = (struct np_batch){.memory = NULL};
}
