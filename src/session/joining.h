/* joining.h - fragments of a session's packets, which blocks bring in their order. */
#ifndef NP_SESSION_JOINING_H
#define NP_SESSION_JOINING_H

#include <pthread.h>

#include "block/block.h"
#include "np/defragment.h"

/* All zeros: fragments stay as they came. */
struct np_joining {
  struct np_defragmenter *defragmenter; /* NULL: none; constant */
  pthread_mutex_t mutex;                /* of it, and of what follows */
  pthread_cond_t moved;
  uint64_t next; /* the place of the block that is next */
};

/* False when out of memory. options: NULL for none. */
bool np__joining_init(struct np_joining *joining, const struct np_defragment_options *options,
                      const struct np_engine *engine);
void np__joining_destroy(struct np_joining *joining);

/* Is there anything to do? */
static inline bool np__joining_any(const struct np_joining *joining) {
  return joining->defragmenter != NULL;
}

/* The packets of a block from `first` on; calls come in the order of packets. */
void np__joining_pass(struct np_joining *joining, struct np_block *block, uint32_t first);

/* A whole block, once those of the places before it have been passed: waits for them. Each place
 * is passed, from 0 on. */
void np__joining_pass_at(struct np_joining *joining, struct np_block *block, uint64_t place);

/* All zeros for none. */
void np__joining_stats(struct np_joining *joining, struct np_defragment_stats *stats);

#endif
