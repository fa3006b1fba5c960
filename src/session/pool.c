/* pool.c - a bounded pool of blocks, and the spare ones beside it. */
#include "session/pool.h"

#include "base/condition.h"

bool np__pool_init(struct np_pool *pool, struct np_stages *stages,
                   const struct np_block_options *options, size_t most_spare_bytes) {
  *pool =
      (struct np_pool){.stages = stages, .options = *options, .most_spare_bytes = most_spare_bytes};
  return np__condition_init(&pool->returned);
}

void np__pool_destroy(struct np_pool *pool) {
  pthread_cond_destroy(&pool->returned);
}

static struct np_block *pop(struct np_block **list) {
  struct np_block *block = *list;
  if (block) *list = block->next;
  return block;
}

static void push(struct np_block **list, struct np_block *block) {
  block->next = *list;
  *list = block;
}

static uint32_t room_of(const struct np_block *block) {
  return block->data_end - block->data_start;
}

struct np_block *np__pool_get(struct np_pool *pool) {
  struct np_block *block = pop(&pool->free);
  if (!block) {
    if (pool->made == pool->limit) return NULL;
    if ((block = pop(&pool->spare))) {
      pool->spare_bytes -= block->slab_size;
      pool->made++;
    }
  }
  if (block) {
    np_block_reset(block);
    return block;
  }
  struct np_block_options options = pool->options;
  if (options.packets == 0) options.packets = pool->packets;
  block = np_block_new(&options);
  if (!block) {
    pool->limit = pool->made; /* what memory there is must do */
    return NULL;
  }
  pool->made++;
  pool->room = room_of(block);
  return block;
}

void np__pool_put(struct np_pool *pool, struct np_block *block) {
  np__stages_discard(pool->stages, block);
  if (!pool->closed && room_of(block) <= pool->room) {
    push(&pool->free, block);
    return;
  }
  np_block_free(block);
  pool->made--;
}

void np__pool_put_back(struct np_pool *pool, struct np_block *block) {
  np__pool_put(pool, block);
  pthread_cond_signal(&pool->returned);
}

void np__pool_lend(struct np_pool *pool) {
  pool->made--;
  pool->lent++;
}

bool np__pool_return(struct np_pool *pool, struct np_block *block) {
  pool->lent--;
  np__stages_discard(pool->stages, block);
  if (pool->closed || pool->spare_bytes + block->slab_size > pool->most_spare_bytes ||
      room_of(block) > pool->room)
    return false;
  push(&pool->spare, block);
  pool->spare_bytes += block->slab_size;
  return true;
}

void np__pool_close(struct np_pool *pool) {
  struct np_block *block;
  pool->closed = true;
  while ((block = pop(&pool->free))) np__pool_put(pool, block);
  while ((block = pop(&pool->spare))) np_block_free(block);
}

bool np__pool_is_over(const struct np_pool *pool) {
  return pool->closed && pool->out == 0 && pool->lent == 0;
}
