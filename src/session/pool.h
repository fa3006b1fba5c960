/* pool.h - the blocks of a session: so many at most, those that were lent beside them. */
#ifndef NP_SESSION_POOL_H
#define NP_SESSION_POOL_H

#include <pthread.h>

#include "block/block.h"
#include "session/stages.h"

/* All of it with the session's mutex held. */
struct np_pool {
  struct np_stages *stages; /* constant: they discard the products of blocks */
  struct np_block_options options;
  pthread_cond_t returned; /* a block has come back, or nobody need wait for one any more */
  uint32_t limit;          /* the most blocks there may be */
  uint32_t made;           /* blocks there are: free, filling, ready or out */
  uint32_t out;
  uint32_t lent;          /* beside the pool */
  uint32_t short_of;      /* threads that wait for a block */
  uint32_t packets;       /* of a new block, by what the blocks before it held; 0 = the default */
  uint32_t room;          /* packet bytes of a block of the usual size */
  struct np_block *free;  /* a list */
  struct np_block *spare; /* came back after they were lent, and are beside the pool: a list */
  size_t spare_bytes, most_spare_bytes;
  bool closed; /* what comes back is freed */
};

/* A pool without blocks. False when out of resources. */
bool np__pool_init(struct np_pool *pool, struct np_stages *stages,
                   const struct np_block_options *options, size_t most_spare_bytes);
void np__pool_destroy(struct np_pool *pool);

/* A free or a new block; NULL when there are as many as there may be. */
struct np_block *np__pool_get(struct np_pool *pool);

/* Give a block back, with its products. One made for a single large packet is not kept. */
void np__pool_put(struct np_pool *pool, struct np_block *block);

/* The same, and whoever waits for a block is told. */
void np__pool_put_back(struct np_pool *pool, struct np_block *block);

/* A block is out no more, but lent: the pool has room for another. */
void np__pool_lend(struct np_pool *pool);

/* A block that was lent comes back. False where it is not kept: the caller frees it. */
bool np__pool_return(struct np_pool *pool, struct np_block *block);

/* Free the blocks that are there, and those that are out once they come back. */
void np__pool_close(struct np_pool *pool);

/* Is it closed, and will no block come back any more? */
bool np__pool_is_over(const struct np_pool *pool);

#endif
