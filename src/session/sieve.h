/* sieve.h - display filters of a session: what they hide, no stage and no consumer sees. */
#ifndef NP_SESSION_SIEVE_H
#define NP_SESSION_SIEVE_H

#include <pthread.h>
#include <stdatomic.h>

#include "block/block.h"
#include "np/display.h"
#include "np/session.h"

/* Who sifts: threads by their index, and beside them the one for stages, who reads live packets for
 * stages, and the consumer. */
enum { NP_SIEVE_STAGER = NP_MAX_THREADS, NP_SIEVE_READER, NP_SIEVE_CONSUMER, NP_SIEVE_USERS };

/* One filter, with a matcher for each who sifts, made when he first does. */
struct np_sieve {
  struct np_display *display;
  const struct np_engine *engine;
  struct np_matcher *matchers[NP_SIEVE_USERS];
  struct np_matcher *spare; /* of whoever has none, as memory was short */
};

struct np_sieves {
  pthread_mutex_t mutex; /* additions, and the spares */
  struct np_sieve list[NP_MAX_SIEVES];
  atomic_uint count;
  _Atomic(uint64_t) hidden; /* packets */
};

void np__sieves_init(struct np_sieves *sieves);
void np__sieves_destroy(struct np_sieves *sieves);

/* Add a filter, which is shared. engine: of the session's packets. */
enum np_status np__sieves_add(struct np_sieves *sieves, struct np_display *display,
                              const struct np_engine *engine, struct np_error *error);

/* Are there any? */
static inline bool np__sieves_any(struct np_sieves *sieves) {
  return atomic_load_explicit(&sieves->count, memory_order_acquire) > 0;
}

/* Hide what the filters hide, of packets that they have not looked at. user: whose matchers. */
void np__sieves_sift(struct np_sieves *sieves, uint32_t user, struct np_block *block);

/* The same, for a block to which nothing is added any more. */
void np__sieves_finish(struct np_sieves *sieves, uint32_t user, struct np_block *block);

#endif
