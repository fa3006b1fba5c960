/* session.c - a source with a thread of its own, a bounded pool of blocks and a queue. */
#include "capture/session.h"

#include <signal.h>
#include <stdlib.h>

#include "capture/platform.h"

enum {
  DEFAULT_BLOCKS = 16,
  MIN_BLOCKS = 2,
  /* How long a live source waits for a block before it drops: the kernel's buffer holds packets
   * meanwhile. */
  PATIENCE_MS = 100,
  MAX_SPARES = 4,
  MIN_PACKETS = 64
};

/* Blocks are made with room for a quarter more packets than the last full one would have held: an
 * index for the smallest packets would be larger than the data. */
static uint32_t expected_packets(const struct np_block *block) {
  uint64_t room = block->data_end - block->data_start;
  uint64_t used = block->data_used - block->data_start;
  if (used < room / 4 || block->packet_count == 0) return 0;
  return (uint32_t)(room * block->packet_count / used * 5 / 4) + MIN_PACKETS;
}

/* ---- The queue, with the mutex held --------------------------------------------------------- */

static void queue_push(struct np_session *s, struct np_block *block) {
  struct entry *entry = &s->ready[(s->ready_first + s->ready_count++) % s->ready_size];
  entry->block = block;
  clock_gettime(CLOCK_MONOTONIC, &entry->since);
}

static struct np_block *queue_pop(struct np_session *s) {
  if (s->ready_count == 0) return NULL;
  struct np_block *block = s->ready[s->ready_first].block;
  s->ready_first = (s->ready_first + 1) % s->ready_size;
  s->ready_count--;
  return block;
}

/* Is the bell to be rung? Asked once per waiting consumer. */
static bool disarm(struct np_session *s) {
  bool armed = s->armed;
  s->armed = false;
  return armed && s->notify;
}

/* ---- The pool ------------------------------------------------------------------------------- */

/* A free or a new block, with the mutex held; NULL when the pool is empty. */
static struct np_block *pool_get(struct np_session *s) {
  struct np_block *block = s->free;
  if (block) {
    s->free = block->next;
    np_block_reset(block);
    return block;
  }
  if (s->made == s->limit) return NULL;
  if ((block = s->spare)) {
    s->spare = block->next;
    s->spares--;
    s->made++;
    np_block_reset(block);
    return block;
  }
  struct np_block_options options = s->block_options;
  if (options.packets == 0) options.packets = s->packets;
  block = np_block_new(&options);
  if (!block) {
    s->limit = s->made; /* what memory there is must do */
    return NULL;
  }
  s->made++;
  s->room = block->data_end - block->data_start;
  return block;
}

/* Give a block back, with the mutex held. One made for a single large packet is not kept. */
static void pool_put(struct np_session *s, struct np_block *block) {
  if (s->closed || block->data_end - block->data_start > s->room) {
    np_block_free(block);
    s->made--;
    return;
  }
  block->next = s->free;
  s->free = block;
}

/* Get a block to fill. Leaves `filling` NULL when a live source has to read without one. */
static enum np_status obtain(struct np_session *s, struct np_error *error) {
  enum np_status status = NP_OK;
  struct np_block *reserve = np__session_sink_reserve(s);
  pthread_mutex_lock(&s->mutex);
  while (!s->stopping && !(s->filling = pool_get(s)) && s->limit > 0) {
    if (!s->live)
      pthread_cond_wait(&s->returned, &s->mutex);
    else if ((s->filling = reserve))
      break;
    else if (s->dropping || !np__condition_wait(&s->returned, &s->mutex, PATIENCE_MS))
      break;
  }
  s->dropping = !s->filling;
  if (s->stopping)
    status = NP_END;
  else if (s->limit == 0)
    status = np_fail(error, NP_E_NO_MEMORY, "out of memory for the first block of packets");
  pthread_mutex_unlock(&s->mutex);
  return status;
}

/* Exchange the empty block for one that holds the packet that is larger than it. */
static enum np_status obtain_large(struct np_session *s, struct np_error *error) {
  uint32_t needed = s->source->needed;
  const struct np_block_options options = {.data_size = needed, .packets = 1};
  struct np_block *block = np_block_new(&options);
  if (!block) return np_fail(error, NP_E_NO_MEMORY, "out of memory for %u bytes of packet", needed);
  if (s->reserve == s->filling) s->reserve = block;
  np_block_free(s->filling);
  s->filling = block;
  return NP_OK;
}

/* ---- The thread ----------------------------------------------------------------------------- */

/* The consumer gets nothing of a block that was filled for the sink. */
static void forget_reserve(struct np_session *s) {
  s->filling = NULL;
  atomic_fetch_add(&s->unseen, s->reserve->packet_count);
}

/* Put the block that is being filled into the queue, or keep it if a live source can go on with
 * it: the consumer has other blocks to work on. */
static void hand_over(struct np_session *s, bool complete) {
  struct np_block *block = s->filling;
  bool ring = false;
  if (block == s->reserve) {
    forget_reserve(s);
    return;
  }
  np_block_seal(block);
  pthread_mutex_lock(&s->mutex);
  if (s->discard) np_block_reset(block);
  if (block->packet_count > 0 && (complete || (s->live && s->ready_count == 0))) {
    uint32_t expected = expected_packets(block);
    if (expected > 0) s->packets = expected;
    queue_push(s, block);
    s->filling = NULL;
    ring = disarm(s);
  }
  s->partial = s->filling && block->packet_count > 0;
  pthread_mutex_unlock(&s->mutex);
  if (ring) s->notify(s->context);
}

/* One read, and what follows from it. */
static enum np_status step(struct np_session *s, struct np_error *error) {
  enum np_status status = s->filling ? NP_OK : obtain(s, error);
  if (status != NP_OK) return status;
  struct np_block *block = s->filling;
  uint32_t before = block ? block->packet_count : 0;
  status = s->source->operations->read(s->source, block, error);
  atomic_store(&s->link_type, s->source->link_type);
  if (block) {
    struct np_error failure = {.status = NP_OK};
    enum np_status sunk = np__session_sink_write(s, before, &failure);
    if (sunk != NP_OK && status >= 0) {
      *error = failure;
      return sunk;
    }
  }
  if (!block || (status != NP_OK && status != NP_INTERRUPTED)) return status;
  bool grown = block->packet_count > before;
  if (status == NP_OK && !grown && before == 0 && s->source->needed > 0)
    return obtain_large(s, error);
  /* Nothing added to a block with packets: the next packet does not fit. */
  bool complete = status == NP_OK && (!grown || !s->live);
  hand_over(s, complete || np_block_is_full(block));
  return status;
}

static bool is_stopping(struct np_session *s) {
  pthread_mutex_lock(&s->mutex);
  bool stopping = s->stopping;
  pthread_mutex_unlock(&s->mutex);
  return stopping;
}

static void finish(struct np_session *s, enum np_status status, struct np_error *error) {
  struct np_error failure = {.status = NP_OK};
  if (np__session_sink_close(s, &failure) != NP_OK && status >= 0) {
    status = failure.status;
    *error = failure;
  }
  if (s->filling && s->filling == s->reserve) forget_reserve(s);
  struct np_block *block = s->filling;
  s->filling = NULL;
  if (block) np_block_seal(block);
  pthread_mutex_lock(&s->mutex);
  if (block && s->discard) np_block_reset(block);
  if (block && block->packet_count > 0)
    queue_push(s, block);
  else if (block)
    pool_put(s, block);
  s->partial = s->dropping = false;
  s->done = true;
  s->status = status;
  s->error = *error;
  bool ring = disarm(s);
  pthread_mutex_unlock(&s->mutex);
  if (ring) s->notify(s->context);
}

static void *run(void *argument) {
  struct np_session *s = argument;
  struct np_error error = {.status = NP_OK};
  enum np_status status = NP_OK;
  while (status == NP_OK || status == NP_INTERRUPTED)
    status = is_stopping(s) ? NP_END : step(s, &error);
  finish(s, status, &error);
  return NULL;
}

/* Start the thread with all signals blocked: they are the application's. */
static int start(struct np_session *s) {
  sigset_t all, before;
  sigfillset(&all);
  int failure = pthread_sigmask(SIG_SETMASK, &all, &before);
  if (failure) return failure;
  failure = pthread_create(&s->thread, NULL, run, s);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  return failure;
}

/* ---- Life ----------------------------------------------------------------------------------- */

static void destroy(struct np_session *s) {
  pthread_cond_destroy(&s->returned);
  pthread_mutex_destroy(&s->mutex);
  pthread_mutex_destroy(&s->source_mutex);
  pthread_mutex_destroy(&s->stop_mutex);
  pthread_mutex_destroy(&s->sink_mutex);
  np_block_free(s->reserve);
  free(s->ready);
  free(s);
}

static struct np_session *session_new(struct np_source *source,
                                      const struct np_session_options *options) {
  const struct np_session_options none = {.block_count = 0};
  const struct np_session_options *o = options ? options : &none;
  struct np_session *s = calloc(1, sizeof *s);
  if (!s) return NULL;
  s->limit = o->block_count == 0 ? DEFAULT_BLOCKS : o->block_count;
  if (s->limit < MIN_BLOCKS) s->limit = MIN_BLOCKS;
  s->ready_size = s->limit;
  s->ready = calloc(s->ready_size, sizeof *s->ready);
  s->reserve = source->live ? np_block_new(&o->block) : NULL;
  if (!s->ready || (source->live && !s->reserve) || !np__condition_init(&s->returned)) {
    np_block_free(s->reserve);
    free(s->ready);
    free(s);
    return NULL;
  }
  pthread_mutex_init(&s->mutex, NULL);
  pthread_mutex_init(&s->source_mutex, NULL);
  pthread_mutex_init(&s->stop_mutex, NULL);
  pthread_mutex_init(&s->sink_mutex, NULL);
  s->notify = o->notify;
  s->context = o->context;
  s->block_options = o->block;
  s->source = source;
  s->live = source->live;
  s->armed = true;
  atomic_init(&s->link_type, source->link_type);
  return s;
}

enum np_status np_session_open(struct np_source *source, const struct np_session_options *options,
                               struct np_session **session, struct np_error *error) {
  struct np_session *s = session_new(source, options);
  if (!s) {
    source->operations->close(source);
    return np_fail(error, NP_E_NO_MEMORY, "out of memory for a session");
  }
  bool lazy = options && options->lazy;
  int failure = lazy ? 0 : start(s);
  atomic_init(&s->started, !lazy);
  if (failure) {
    source->operations->close(source);
    destroy(s);
    return np_fail_errno(error, NP_E_IO, failure, "the session's thread cannot be made");
  }
  *session = s;
  return NP_OK;
}

/* The thread has ended: keep the last counters, close the source. */
static void close_source(struct np_session *s) {
  pthread_mutex_lock(&s->source_mutex);
  struct np_source *source = s->source;
  source->operations->stats(source, &s->last_stats);
  pthread_mutex_lock(&s->mutex);
  s->source = NULL;
  pthread_mutex_unlock(&s->mutex);
  pthread_mutex_unlock(&s->source_mutex);
  source->operations->close(source);
}

void np_session_stop(struct np_session *s) {
  pthread_mutex_lock(&s->stop_mutex);
  if (!s->stopped) {
    pthread_mutex_lock(&s->mutex);
    s->stopping = true;
    pthread_cond_signal(&s->returned);
    s->source->operations->interrupt(s->source);
    pthread_mutex_unlock(&s->mutex);
    struct np_error none = {.status = NP_OK};
    if (atomic_load(&s->started))
      pthread_join(s->thread, NULL);
    else
      finish(s, NP_END, &none);
    close_source(s);
    s->stopped = true;
  }
  pthread_mutex_unlock(&s->stop_mutex);
}

void np_session_close(struct np_session *s) {
  if (!s) return;
  np_session_stop(s);
  pthread_mutex_lock(&s->mutex);
  s->closed = true;
  struct np_block *block;
  while ((block = queue_pop(s))) pool_put(s, block);
  while ((block = s->free)) {
    s->free = block->next;
    pool_put(s, block);
  }
  while ((block = s->spare)) {
    s->spare = block->next;
    np_block_free(block);
  }
  bool last = s->out == 0 && s->lent == 0;
  pthread_mutex_unlock(&s->mutex);
  if (last) destroy(s);
}

/* ---- The consumer --------------------------------------------------------------------------- */

/* The first take of a lazy session. */
static void begin(struct np_session *s) {
  pthread_mutex_lock(&s->stop_mutex);
  if (!atomic_load(&s->started) && !s->stopped) {
    int failure = start(s);
    struct np_error error = {.status = NP_OK};
    if (failure)
      finish(s, np_fail_errno(&error, NP_E_IO, failure, "the session's thread cannot be made"),
             &error);
    else
      atomic_store(&s->started, true);
  }
  pthread_mutex_unlock(&s->stop_mutex);
}

enum np_status np_session_take(struct np_session *s, struct np_block **block,
                               struct np_error *error) {
  enum np_status status = NP_OK;
  if (!atomic_load(&s->started)) begin(s);
  pthread_mutex_lock(&s->mutex);
  *block = queue_pop(s);
  if (*block) {
    s->out++;
    if (s->ready_count == 0 && s->partial && s->live && s->source) {
      s->partial = false;
      s->source->operations->interrupt(s->source);
    }
  } else if (s->done) {
    status = s->status;
    if (error && status < 0) *error = s->error;
  } else {
    s->armed = true;
    status = NP_INTERRUPTED;
  }
  pthread_mutex_unlock(&s->mutex);
  return status;
}

/* Nobody will come back any more. With the mutex held. */
static bool is_last(const struct np_session *s) {
  return s->closed && s->out == 0 && s->lent == 0;
}

/* A block is out no more: it is back in the pool, or lent, which leaves the pool room for another.
 */
static void come_back(struct np_session *s, struct np_block *block, bool lent) {
  pthread_mutex_lock(&s->mutex);
  if (lent) {
    s->made--;
    s->lent++;
  } else {
    pool_put(s, block);
  }
  s->out--;
  pthread_cond_signal(&s->returned);
  if (s->dropping && s->source) s->source->operations->interrupt(s->source);
  bool last = is_last(s);
  pthread_mutex_unlock(&s->mutex);
  if (last) destroy(s);
}

void np_session_release(struct np_session *s, struct np_block *block) {
  if (block) come_back(s, block, false);
}

void np_session_lend(struct np_session *s, struct np_block *block) {
  if (block) come_back(s, block, true);
}

void np_session_return(struct np_session *s, struct np_block *block) {
  pthread_mutex_lock(&s->mutex);
  s->lent--;
  bool keep =
      !s->closed && s->spares < MAX_SPARES && block->data_end - block->data_start <= s->room;
  if (keep) {
    block->next = s->spare;
    s->spare = block;
    s->spares++;
  }
  bool last = is_last(s);
  pthread_mutex_unlock(&s->mutex);
  if (!keep) np_block_free(block);
  if (last) destroy(s);
}

void np_session_stats(struct np_session *s, struct np_stats *stats) {
  pthread_mutex_lock(&s->source_mutex);
  if (s->source)
    s->source->operations->stats(s->source, stats);
  else
    *stats = s->last_stats;
  stats->dropped_by_app += atomic_load(&s->unseen);
  pthread_mutex_unlock(&s->source_mutex);
}

void np_session_queue(struct np_session *s, uint32_t *blocks, double *oldest_ms) {
  struct timespec now;
  pthread_mutex_lock(&s->mutex);
  clock_gettime(CLOCK_MONOTONIC, &now);
  const struct timespec *since = &s->ready[s->ready_first].since;
  *blocks = s->ready_count;
  *oldest_ms = s->ready_count == 0 ? 0
                                   : (double)(now.tv_sec - since->tv_sec) * 1e3 +
                                         (double)(now.tv_nsec - since->tv_nsec) / 1e6;
  pthread_mutex_unlock(&s->mutex);
}

enum np_status np_session_inject(struct np_session *s, const uint8_t *bytes, uint32_t length,
                                 struct np_error *error) {
  enum np_status status;
  pthread_mutex_lock(&s->source_mutex);
  if (!s->source)
    status = np_fail(error, NP_E_CLOSED, "the session is closed: nothing can be sent");
  else if (!s->source->operations->inject)
    status = np_fail(error, NP_E_OPTION, "packets can only be sent to a network interface");
  else
    status = s->source->operations->inject(s->source, bytes, length, error);
  pthread_mutex_unlock(&s->source_mutex);
  return status;
}

uint16_t np_session_link_type(const struct np_session *session) {
  return atomic_load(&session->link_type);
}
