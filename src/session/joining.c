/* joining.c - what needs a session's packets in their order, which blocks bring. */
#include "session/joining.h"

#include <string.h>

bool np__joining_init(struct np_joining *j, const struct np_defragment_options *options,
                      const struct np_engine *engine) {
  *j = (struct np_joining){.next = 0};
  pthread_mutex_init(&j->mutex, NULL);
  pthread_cond_init(&j->moved, NULL);
  if (!options) return true;
  j->defragmenter = np_defragmenter_new(options, engine);
  atomic_init(&j->any, j->defragmenter != NULL);
  return j->defragmenter != NULL;
}

void np__joining_destroy(struct np_joining *j) {
  np_defragmenter_free(j->defragmenter);
  np_relater_free(j->relater);
  pthread_cond_destroy(&j->moved);
  pthread_mutex_destroy(&j->mutex);
}

bool np__joining_relate(struct np_joining *j, const struct np_relate_options *options) {
  struct np_relate_options o = options ? *options : (struct np_relate_options){.most_memory = 0};
  o.has_wholes = j->defragmenter != NULL;
  pthread_mutex_lock(&j->mutex);
  if (!j->relater) j->relater = np_relater_new(&o);
  bool relates = j->relater != NULL;
  if (relates) atomic_store_explicit(&j->any, true, memory_order_release);
  pthread_mutex_unlock(&j->mutex);
  return relates;
}

/* With the mutex held. */
static void pass(struct np_joining *j, struct np_block *block, uint32_t first) {
  if (j->defragmenter) np_defragmenter_pass(j->defragmenter, block, first);
  if (j->relater) np_relater_pass(j->relater, block, first);
}

void np__joining_pass(struct np_joining *j, struct np_block *block, uint32_t first) {
  pthread_mutex_lock(&j->mutex);
  pass(j, block, first);
  pthread_mutex_unlock(&j->mutex);
}

void np__joining_pass_at(struct np_joining *j, struct np_block *block, uint64_t place) {
  np_block_seal(block); /* the layers take longest, and no order */
  pthread_mutex_lock(&j->mutex);
  while (j->next != place) pthread_cond_wait(&j->moved, &j->mutex);
  pass(j, block, 0);
  j->next++;
  pthread_cond_broadcast(&j->moved);
  pthread_mutex_unlock(&j->mutex);
}

bool np__joining_fragments(struct np_joining *j, struct np_defragment_stats *stats) {
  memset(stats, 0, sizeof *stats);
  if (!j->defragmenter) return false;
  pthread_mutex_lock(&j->mutex);
  np_defragmenter_stats(j->defragmenter, stats);
  pthread_mutex_unlock(&j->mutex);
  return true;
}

bool np__joining_relations(struct np_joining *j, struct np_relate_stats *stats) {
  memset(stats, 0, sizeof *stats);
  pthread_mutex_lock(&j->mutex);
  if (j->relater) np_relater_stats(j->relater, stats);
  bool relates = j->relater != NULL;
  pthread_mutex_unlock(&j->mutex);
  return relates;
}
