/* turns.h - whose turn it is to read, and what the thread whose turn it is fills. */
#ifndef NP_SESSION_TURNS_H
#define NP_SESSION_TURNS_H

#include <pthread.h>
#include <stdatomic.h>

#include "block/block.h"

/* Tickets are served in their order. */
struct np_turns {
  _Atomic(uint64_t) tickets;  /* given out */
  _Atomic(uint64_t) serving;  /* the ticket at hand */
  _Atomic(uint32_t) sleepers; /* threads that wait for `served` */
  pthread_cond_t served;      /* the next ticket is; with the session's mutex */
  bool reads_ahead;           /* a turn is for a part of the file; constant once threads started */

  /* Of the thread whose turn it is. */
  struct np_block *filling; /* NULL between blocks */
  uint32_t news;            /* of the source that the consumer was told */
  uint64_t places;          /* blocks that have been read: each has a place in their order */
  bool over;                /* there is nothing to read any more */

  /* With the session's mutex held. */
  bool partial;  /* the block that is being filled has packets */
  bool dropping; /* the thread reads without a block */
};

void np__turns_init(struct np_turns *turns);
void np__turns_destroy(struct np_turns *turns);

/* Wait for the turn of a ticket. looks: whether to look for it a while before the thread sleeps. */
void np__turns_await(struct np_turns *turns, pthread_mutex_t *mutex, uint64_t ticket, bool looks);

/* The turn is over, and the next one begins. */
void np__turns_end(struct np_turns *turns, pthread_mutex_t *mutex);

#endif
