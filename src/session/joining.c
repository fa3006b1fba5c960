/* joining.c - fragments of a session's packets, which blocks bring in their order. */
#include "session/joining.h"

#include <string.h>

bool np__joining_init(struct np_joining *j, const struct np_defragment_options *options,
                      const struct np_engine *engine) {
  *j = (struct np_joining){.next = 0};
  pthread_mutex_init(&j->mutex, NULL);
  pthread_cond_init(&j->moved, NULL);
  if (!options) return true;
  j->defragmenter = np_defragmenter_new(options, engine);
  return j->defragmenter != NULL;
}

void np__joining_destroy(struct np_joining *j) {
  np_defragmenter_free(j->defragmenter);
  pthread_cond_destroy(&j->moved);
  pthread_mutex_destroy(&j->mutex);
}

void np__joining_pass(struct np_joining *j, struct np_block *block, uint32_t first) {
  pthread_mutex_lock(&j->mutex);
  np_defragmenter_pass(j->defragmenter, block, first);
  pthread_mutex_unlock(&j->mutex);
}

void np__joining_pass_at(struct np_joining *j, struct np_block *block, uint64_t place) {
  np_block_seal(block); /* the layers take longest, and no order */
  pthread_mutex_lock(&j->mutex);
  while (j->next != place) pthread_cond_wait(&j->moved, &j->mutex);
  np_defragmenter_pass(j->defragmenter, block, 0);
  j->next++;
  pthread_cond_broadcast(&j->moved);
  pthread_mutex_unlock(&j->mutex);
}

void np__joining_stats(struct np_joining *j, struct np_defragment_stats *stats) {
  memset(stats, 0, sizeof *stats);
  if (!j->defragmenter) return;
  pthread_mutex_lock(&j->mutex);
  np_defragmenter_stats(j->defragmenter, stats);
  pthread_mutex_unlock(&j->mutex);
}
