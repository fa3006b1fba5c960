/* session.h - what the files of a session share. */
#ifndef NP_SESSION_SESSION_H
#define NP_SESSION_SESSION_H

#include <pthread.h>
#include <stdatomic.h>
#include <time.h>

#include "block/block.h"
#include "np/session.h"

/* A block that waits to be taken. */
struct entry {
  struct np_block *block;
  struct timespec since;
};

/* A thread of a session. */
struct np_worker {
  struct np_session *session;
  uint32_t index;
  pthread_t thread;
};

/* Lives until it is closed and the last block that was out has come back. */
struct np_session {
  /* Constant after np_session_open. */
  void (*notify)(void *context);
  void *context;
  struct np_block_options block_options;
  bool live;
  uint32_t threads;     /* constant once started */
  uint32_t block_count; /* as asked for; 0: by the number of threads */

  atomic_bool started; /* changes with stop_mutex held */
  struct np_worker workers[NP_MAX_THREADS];
  uint32_t running; /* of them */
  bool reads_ahead; /* a turn is for a part of the file; constant once started */
  uint32_t quorum;  /* so many ready blocks wake the consumer; constant once started */

  /* Whose turn it is to read: tickets are served in their order. */
  _Atomic(uint64_t) tickets;  /* given out */
  _Atomic(uint64_t) serving;  /* the ticket at hand */
  _Atomic(uint32_t) sleepers; /* threads that wait for `served` */

  /* Of the thread whose turn it is. */
  struct np_block *filling; /* NULL between blocks */
  uint32_t news;            /* of the source that the consumer was told */
  uint64_t places;          /* blocks that have been read: each has a place in their order */
  bool over;                /* there is nothing to read any more */

  pthread_mutex_t sink_mutex; /* the sink, and the calls of it */
  bool has_sink;
  bool sink_over; /* no sink would be called any more */
  struct np_sink sink;
  struct np_block *
      reserve; /* live: filled for the sink when the pool is empty; constant but for obtain_large */
  _Atomic(uint64_t) unseen; /* packets that only the sink got */

  _Atomic(uint16_t) link_type;
  _Atomic(const char *) format, compression;

  pthread_mutex_t stop_mutex; /* one stop at a time */
  bool stopped;               /* the thread has been joined, the source closed */

  pthread_mutex_t source_mutex; /* calls into the source that can take a while, and its end */
  struct np_stats last_stats;   /* once the source is closed, and those of its devices */
  struct np_stats last_devices[NP_MAX_DEVICES];
  uint32_t last_device_count;

  pthread_mutex_t mutex;    /* all below, and briefly */
  pthread_cond_t returned;  /* a block has come back, or the session stops */
  pthread_cond_t served;    /* the next ticket is served */
  uint64_t published;       /* blocks that have been put into the queue; the next one's place */
  uint64_t end;             /* so many will be; UINT64_MAX while that is not known */
  struct np_work work;      /* none while `make` is NULL */
  struct np_source *source; /* NULL once closed; changes only with source_mutex held too */
  struct np_block *free;
  uint32_t limit; /* the most blocks there may be */
  uint32_t made;  /* blocks there are: free, filling, ready or out */
  uint32_t out;
  uint32_t short_of;      /* threads that wait for a block */
  struct np_block *spare; /* came back after they were lent; beside the pool */
  size_t spare_bytes;
  uint32_t lent;
  uint32_t packets;        /* of a new block, by what the blocks before it held; 0 = the default */
  uint32_t room;           /* packet bytes of a block of the usual size */
  struct np_block **early; /* by place, a ring of ready_size: they wait for blocks before them */
  struct entry *ready;     /* a ring of ready_size entries */
  uint32_t ready_size, ready_first, ready_count;
  bool partial;  /* the block that is being filled has packets */
  bool dropping; /* the thread reads without a block */
  bool discard;  /* nobody takes the blocks */
  bool armed;    /* the consumer has found nothing and waits for the bell */
  bool stopping;
  bool closed;
  bool done; /* all has been queued; `status` and `error` say why it ended */
  enum np_status status;
  struct np_error error;
};

/* The counters of each device of a source; how many there are. */
uint32_t np__session_devices(struct np_source *source, struct np_stats stats[NP_MAX_DEVICES]);

/* Start the threads. Returns 0, or an errno when there is none. */
int np__session_start(struct np_session *session);

/* End without a thread that did. */
void np__session_finish(struct np_session *session, enum np_status status, struct np_error *error);

/* A free or a new block, with the mutex held; NULL when the pool is empty. */
struct np_block *np__pool_get(struct np_session *session);

/* Give a block back, with the mutex held. One made for a single large packet is not kept. */
void np__pool_put(struct np_session *session, struct np_block *block);

/* A block for the sink alone, empty; NULL when there is no sink, or the source can wait. */
struct np_block *np__session_sink_reserve(struct np_session *session);

/* Give the sink the packets of the block that is being filled, from `first` on. */
enum np_status np__session_sink_write(struct np_session *session, uint32_t first,
                                      struct np_error *error);

/* The session is being stopped. With the mutex held, not the sink's. */
void np__session_sink_hurry(struct np_session *session);

/* The last call of the sink. The source is still there. */
enum np_status np__session_sink_close(struct np_session *session, struct np_error *error);

#endif
