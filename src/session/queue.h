/* queue.h - blocks in their order: those that wait for others before them, and those that are ready
 * to be taken.
 */
#ifndef NP_SESSION_QUEUE_H
#define NP_SESSION_QUEUE_H

#include <pthread.h>
#include <time.h>

#include "block/block.h"
#include "np/status.h"

/* The end of a queue whose end is not known yet. */
#define NP_NO_END UINT64_MAX

/* A block that waits to be taken. */
struct np_queue_entry {
  struct np_block *block;
  struct timespec since;
};

/* All but the bell with the session's mutex held. */
struct np_queue {
  void (*notify)(void *context); /* the bell; constant, as `context` */
  void *context;
  struct np_block **early;      /* by place, a ring of `size`: they wait for blocks before them */
  struct np_queue_entry *ready; /* a ring of `size` */
  uint32_t size, first, count;  /* of them are ready */
  uint32_t quorum;    /* so many ready blocks wake the consumer; constant once threads started */
  uint64_t published; /* blocks that had their turn; the next one's place */
  uint64_t end;       /* so many will; NP_NO_END while that is not known */
  pthread_cond_t deposited; /* a block has come, or the end: for a thread that waits for them */
  bool passing; /* a thread leads the next blocks through the stages; nobody else does then */
  bool fresh;   /* there is something that was not thought worth a ring yet, nor not worth one */
  bool armed;   /* the consumer has found nothing and waits for the bell */
  bool discard; /* nobody takes the blocks */
  bool done;    /* all has been queued; `status` and `error` say why it ended */
  enum np_status status;
  struct np_error error;
};

void np__queue_init(struct np_queue *queue, void (*notify)(void *context), void *context);
void np__queue_destroy(struct np_queue *queue);

/* Room for so many blocks, in an empty queue. False, and nothing is changed, when out of memory. */
bool np__queue_resize(struct np_queue *queue, uint32_t size);

/* Put a block at its place. False when that is behind the end. */
bool np__queue_deposit(struct np_queue *queue, struct np_block *block, uint64_t place);

/* The block whose turn it is, taken out; NULL when it is not there. It counts as published. */
struct np_block *np__queue_next(struct np_queue *queue);

/* A block that will not be published, taken out; NULL when there is none. */
struct np_block *np__queue_behind_end(struct np_queue *queue);

/* A block is ready. */
void np__queue_push(struct np_queue *queue, struct np_block *block);

/* Take the oldest ready block; NULL when there is none. */
struct np_block *np__queue_pop(struct np_queue *queue);

/* How long the oldest block has waited, in ms. */
double np__queue_age(const struct np_queue *queue);

/* The bell is to be rung, if this returns true. Asked once per waiting consumer. */
bool np__queue_disarm(struct np_queue *queue);

#endif
