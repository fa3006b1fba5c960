/* plan.h - how batches are made, as the session that works by it holds it. */
#ifndef NP_ADDON_PLAN_H
#define NP_ADDON_PLAN_H

#include <stdbool.h>
#include <stdint.h>

#include "np/batch.h"
#include "np/session.h"

/* Which columns, and how many packets a batch has at most. Owned by its JavaScript object, by the
 * session that works by it, and by the batches that JavaScript has. */
struct addon_plan {
  char **names;
  uint32_t name_count;
  uint32_t list_count; /* of the names, the last ones: they have lists */
  uint32_t owners;
  bool in_use; /* a session works by it */
  uint32_t size;
  uint32_t batcher_count;
  struct np_batcher *batchers[NP_MAX_THREADS + 1]; /* one per thread, the last for JavaScript's */
  const struct np_engine *engine;
  struct np_batch_pool *pool;
};

/* The batches of a block. */
struct addon_batches {
  uint32_t count;
  struct np_batch list[];
};

/* One owner less. NULL is fine. */
void np_addon_release_plan(struct addon_plan *plan);

/* The session works by its plan no more: it is closed. */
void np_addon_leave_plan(struct addon_plan *plan);

/* Free the batches of a block, a struct addon_batches or NULL, that were not taken. See struct
 * np_stage. */
void np_addon_discard_batches(void *plan, void *batches);

#endif
