/* joining.h - what needs a session's packets in their order before filters and stages see them:
 * fragments are put together, and packets related to those before them. */
#ifndef NP_SESSION_JOINING_H
#define NP_SESSION_JOINING_H

#include <pthread.h>
#include <stdatomic.h>

#include "block/block.h"
#include "np/defragment.h"
#include "np/relation.h"

struct np_joining {
  struct np_defragmenter *defragmenter; /* NULL: fragments stay as they came; constant */
  struct np_relater *relater;           /* NULL: none; once it is there it stays */
  atomic_bool any;                      /* there is one of them */
  pthread_mutex_t mutex;                /* of them, and of what follows */
  pthread_cond_t moved;
  uint64_t next; /* the place of the block that is next */
};

/* False when out of memory. options: NULL for none. */
bool np__joining_init(struct np_joining *joining, const struct np_defragment_options *options,
                      const struct np_engine *engine);

/* Relate packets, from the next one that is passed on. False when out of memory. options: NULL for
 * the defaults. */
bool np__joining_relate(struct np_joining *joining, const struct np_relate_options *options);
void np__joining_destroy(struct np_joining *joining);

/* Is there anything to do? */
static inline bool np__joining_any(const struct np_joining *joining) {
  return atomic_load_explicit(&joining->any, memory_order_acquire);
}

/* The packets of a block from `first` on; calls come in the order of packets. */
void np__joining_pass(struct np_joining *joining, struct np_block *block, uint32_t first);

/* A whole block, once those of the places before it have been passed: waits for them. Each place
 * is passed, from 0 on. */
void np__joining_pass_at(struct np_joining *joining, struct np_block *block, uint64_t place);

/* What was counted. False, and all zeros, where there is none. */
bool np__joining_fragments(struct np_joining *joining, struct np_defragment_stats *stats);
bool np__joining_relations(struct np_joining *joining, struct np_relate_stats *stats);

#endif
