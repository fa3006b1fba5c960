/* queue.c - the order of blocks. */
#include "session/queue.h"

#include <stdlib.h>

void np__queue_init(struct np_queue *q, void (*notify)(void *context), void *context) {
  *q = (struct np_queue){.notify = notify, .context = context, .end = NP_NO_END, .armed = true};
  pthread_cond_init(&q->deposited, NULL);
}

void np__queue_destroy(struct np_queue *q) {
  pthread_cond_destroy(&q->deposited);
  free(q->early);
  free(q->ready);
}

bool np__queue_resize(struct np_queue *q, uint32_t size) {
  struct np_queue_entry *ready = calloc(size, sizeof *ready);
  struct np_block **early = calloc(size, sizeof *early);
  if (!ready || !early) {
    free(ready);
    free(early);
    return false;
  }
  free(q->ready);
  free(q->early);
  q->ready = ready;
  q->early = early;
  q->size = size;
  return true;
}

bool np__queue_deposit(struct np_queue *q, struct np_block *block, uint64_t place) {
  if (place >= q->end) return false;
  q->early[place % q->size] = block;
  return true;
}

struct np_block *np__queue_next(struct np_queue *q) {
  struct np_block **next = &q->early[q->published % q->size];
  struct np_block *block = *next;
  *next = NULL;
  if (block) q->published++;
  return block;
}

struct np_block *np__queue_behind_end(struct np_queue *q) {
  for (uint32_t i = 0; i < q->size && q->published >= q->end; i++) {
    struct np_block *block = q->early[i];
    q->early[i] = NULL;
    if (block) return block;
  }
  return NULL;
}

void np__queue_push(struct np_queue *q, struct np_block *block) {
  struct np_queue_entry *entry = &q->ready[(q->first + q->count++) % q->size];
  entry->block = block;
  clock_gettime(CLOCK_MONOTONIC, &entry->since);
}

struct np_block *np__queue_pop(struct np_queue *q) {
  if (q->count == 0) return NULL;
  struct np_block *block = q->ready[q->first].block;
  q->first = (q->first + 1) % q->size;
  q->count--;
  return block;
}

double np__queue_age(const struct np_queue *q) {
  struct timespec now;
  if (q->count == 0) return 0;
  clock_gettime(CLOCK_MONOTONIC, &now);
  const struct timespec *since = &q->ready[q->first].since;
  return (double)(now.tv_sec - since->tv_sec) * 1e3 + (double)(now.tv_nsec - since->tv_nsec) / 1e6;
}

bool np__queue_disarm(struct np_queue *q) {
  bool armed = q->armed;
  q->armed = false;
  return armed && q->notify;
}
