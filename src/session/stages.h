/* stages.h - the list of a session's stages, and the calls of them. */
#ifndef NP_SESSION_STAGES_H
#define NP_SESSION_STAGES_H

#include <pthread.h>

#include "block/block.h"
#include "np/stage.h"

/* Kinds of stages, to be joined. */
enum np_stage_kind {
  NP_STAGE_MAKES = 1,   /* of each block on its own, on any thread */
  NP_STAGE_AT_ONCE = 2, /* in order; of a live source on the thread that reads */
  NP_STAGE_APART = 4,   /* in order; of a live source on a thread of its own */
  NP_STAGE_IN_ORDER = NP_STAGE_AT_ONCE | NP_STAGE_APART
};

/* All but `calls` changes with it and the list's mutex held, and is read with one of them. */
struct np_stage_row {
  struct np_stage stage;
  pthread_mutex_t calls; /* a call of a stage in order */
  bool there;
  uint64_t serial; /* of the stages that were added: who has picked one before knows another */
};

struct np_stages {
  pthread_mutex_t mutex; /* the list, and briefly: calls of stages do not hold it */
  struct np_stage_row rows[NP_MAX_STAGES];
  uint32_t order[NP_MAX_STAGES]; /* of the rows */
  uint32_t count;
  uint64_t added; /* stages so far */
  bool over;      /* no stage in order would be called any more */
};

void np__stages_init(struct np_stages *stages);

/* Release those that were not closed before. */
void np__stages_destroy(struct np_stages *stages);

/* Put a stage, which is copied, at the end of the list; `index` gets its row. One call at a time.
 */
enum np_status np__stages_add(struct np_stages *stages, const struct np_stage *stage,
                              uint32_t *index, struct np_error *error);

/* Take a stage out. Waits for a running call. False when it is not there any more, or stays. */
bool np__stages_remove(struct np_stages *stages, uint32_t index);

/* Is there a stage of these kinds? And one that wants layers? */
bool np__stages_have(struct np_stages *stages, unsigned kinds);
bool np__stages_want_layers(struct np_stages *stages, unsigned kinds);

/* Make the products of a sealed block. */
void np__stages_make(struct np_stages *stages, uint32_t thread, struct np_block *block);

/* Pass a block's packets from `first` on to the stages in order of these kinds, sealed before where
 * one wants that. All of them get the block; the first failure counts. */
enum np_status np__stages_pass(struct np_stages *stages, unsigned kinds, struct np_block *block,
                               uint32_t first, struct np_error *error);

/* Give back what was made of a block's packets and not taken. */
void np__stages_discard(const struct np_stages *stages, struct np_block *block);

/* The session is being stopped. */
void np__stages_hurry(struct np_stages *stages);

/* The last calls of the stages in order. The first failure counts. */
enum np_status np__stages_close(struct np_stages *stages, const struct np_stats *stats,
                                struct np_error *error);

#endif
