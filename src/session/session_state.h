/* session_state.h - what the files of a session share. */
#ifndef NP_SESSION_SESSION_STATE_H
#define NP_SESSION_SESSION_STATE_H

#include <pthread.h>
#include <stdatomic.h>

#include "np/session.h"
#include "session/joining.h"
#include "session/pool.h"
#include "session/queue.h"
#include "session/sieve.h"
#include "session/stages.h"
#include "session/turns.h"

/* A thread of a session. */
struct np_worker {
  struct np_session *session;
  uint32_t index;
  pthread_t thread;
};

/* What there is to count. */
struct np_session_counters {
  struct np_stats last; /* once the source is closed, and those of its devices */
  struct np_stats last_devices[NP_MAX_DEVICES];
  uint32_t last_device_count;
};

/* Lives until it is closed and the last block that was out has come back. */
struct np_session {
  bool live;            /* constant */
  uint32_t threads;     /* constant once started */
  uint32_t block_count; /* as asked for; 0: by the number of threads; constant */

  pthread_mutex_t stop_mutex; /* one stop, start or change of the stages at a time */
  atomic_bool started;        /* changes with it held, as all up to `stopped` */
  struct np_worker workers[NP_MAX_THREADS];
  uint32_t running; /* of them */
  pthread_t stager; /* leads the blocks of a live source through the stages */
  bool stopped;     /* the threads have been joined, the source closed */

  pthread_mutex_t source_mutex; /* calls into the source that can take a while, and its end */
  struct np_session_counters counters;

  pthread_mutex_t mutex;    /* pool, queue, and all up to `stopping`; briefly */
  struct np_source *source; /* NULL once closed; changes only with source_mutex held too */
  bool has_stager;
  bool stopping;

  struct np_pool pool;
  struct np_queue queue;
  struct np_turns turns;
  struct np_stages stages;
  struct np_sieves sieves;
  struct np_joining joining;
  struct np_block *reserve; /* live: filled for stages alone when the pool is empty; constant but
                               for obtain_large */
  _Atomic(uint64_t) unseen; /* packets that only stages got */

  _Atomic(uint16_t) link_type;
  _Atomic(const char *) format, compression;
};

/* Start the threads. Returns 0, or an errno when there is none. */
int np__session_start(struct np_session *session);

/* Start the thread for stages of a live source, once. Returns 0 or an errno. */
int np__session_start_stager(struct np_session *session);

/* End without a thread that did. */
void np__session_finish(struct np_session *session, enum np_status status, struct np_error *error);

/* What a read gave. */
struct np_reading {
  struct np_block *block; /* to be queued; NULL for none */
  uint64_t place;         /* in the order of blocks that are queued */
};

/* A thread reads so many blocks before it decodes them. */
enum { NP_MOST_READS = 4 };

/* Wait until a block may have come back, with the mutex held. The consumer may still sleep. */
void np__session_await_block(struct np_session *session);

/* Are there so few blocks, with the mutex held, that to wait for one could take for ever? */
bool np__session_is_starved(const struct np_session *session);

/* Read: a part of the file; otherwise one block or several. `count` gets how many reads there were.
 * Returns whether the turn is over: it is not when a part goes on, but what was read of it must be
 * queued first, for the blocks may be needed. */
bool np__session_read(struct np_session *session, struct np_reading *readings, uint32_t *count);

/* There is nothing more to read: what the last block has is to be queued. */
void np__session_end_reading(struct np_session *session, enum np_status status,
                             struct np_reading *reading, const struct np_error *error);

/* The counters of a source that is still there, and of its devices, to which they point. */
void np__session_count(struct np_session *session, struct np_stats *stats,
                       struct np_stats devices[NP_MAX_DEVICES]);

/* Keep the last counters. With source_mutex held. */
void np__session_keep_counters(struct np_session *session);

#endif
