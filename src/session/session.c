/* session.c - the life of a session, its pool of blocks, and what the consumer calls. */
#include "session/session.h"

#include <stdlib.h>
#include <string.h>

#include "base/condition.h"

enum {
  LIVE_BLOCKS = 16, /* what comes meanwhile waits in them */
  FILE_BLOCKS = 4,  /* a file can wait, and fresh memory costs more than that */
  MORE_BLOCKS = 4,  /* for each further thread */
  MIN_BLOCKS = 2,
  /* Blocks that came back from the consumer's collector, a burst at a time, and wait to be used. */
  LIVE_SPARE_BYTES = 16 << 20, /* a capture runs for long, and its blocks are small */
  FILE_SPARE_BYTES = 64 << 20
};

/* ---- The queue, with the mutex held --------------------------------------------------------- */

static struct np_block *queue_pop(struct np_session *s) {
  if (s->ready_count == 0) return NULL;
  struct np_block *block = s->ready[s->ready_first].block;
  s->ready_first = (s->ready_first + 1) % s->ready_size;
  s->ready_count--;
  return block;
}

/* ---- The pool ------------------------------------------------------------------------------- */

struct np_block *np__pool_get(struct np_session *s) {
  struct np_block *block = s->free;
  if (block) {
    s->free = block->next;
    np_block_reset(block);
    return block;
  }
  if (s->made == s->limit) return NULL;
  if ((block = s->spare)) {
    s->spare = block->next;
    s->spare_bytes -= block->slab_size;
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

void np__pool_put(struct np_session *s, struct np_block *block) {
  if (block->products[0]) s->work.discard(s->work.context, block->products[0]);
  block->products[0] = NULL;
  if (s->closed || block->data_end - block->data_start > s->room) {
    np_block_free(block);
    s->made--;
    return;
  }
  block->next = s->free;
  s->free = block;
}

/* ---- Life ----------------------------------------------------------------------------------- */

static void destroy(struct np_session *s) {
  pthread_cond_destroy(&s->returned);
  pthread_cond_destroy(&s->served);
  pthread_mutex_destroy(&s->mutex);
  pthread_mutex_destroy(&s->source_mutex);
  pthread_mutex_destroy(&s->stop_mutex);
  pthread_mutex_destroy(&s->sink_mutex);
  np_block_free(s->reserve);
  free(s->early);
  free(s->ready);
  free(s);
}

/* How many blocks a session of so many threads has, if it is not said. */
static uint32_t usual_blocks(const struct np_session *s, uint32_t threads) {
  return s->live ? LIVE_BLOCKS : FILE_BLOCKS + (threads - 1) * MORE_BLOCKS;
}

/* So many threads, with blocks and a queue for them. False, and nothing is changed, when out of
 * memory. */
static bool set_threads(struct np_session *s, uint32_t threads, uint32_t block_count) {
  if (s->live || threads == 0) threads = 1;
  if (threads > NP_MAX_THREADS) threads = NP_MAX_THREADS;
  uint32_t limit = block_count ? block_count : usual_blocks(s, threads);
  if (limit < MIN_BLOCKS) limit = MIN_BLOCKS;
  if (limit <= threads) limit = threads + 1;
  struct entry *ready = calloc(limit, sizeof *ready);
  struct np_block **early = calloc(limit, sizeof *early);
  if (!ready || !early) {
    free(ready);
    free(early);
    return false;
  }
  free(s->ready);
  free(s->early);
  s->threads = threads;
  s->limit = s->ready_size = limit;
  s->ready = ready;
  s->early = early;
  return true;
}

static struct np_session *session_new(struct np_source *source,
                                      const struct np_session_options *options) {
  const struct np_session_options none = {.block_count = 0};
  const struct np_session_options *o = options ? options : &none;
  struct np_session *s = calloc(1, sizeof *s);
  if (!s) return NULL;
  s->live = source->live;
  s->block_count = o->block_count;
  s->reserve = source->live ? np_block_new(&o->block) : NULL;
  if (!set_threads(s, o->threads, o->block_count) || (source->live && !s->reserve) ||
      !np__condition_init(&s->returned)) {
    np_block_free(s->reserve);
    free(s->early);
    free(s->ready);
    free(s);
    return NULL;
  }
  pthread_cond_init(&s->served, NULL);
  pthread_mutex_init(&s->mutex, NULL);
  pthread_mutex_init(&s->source_mutex, NULL);
  pthread_mutex_init(&s->stop_mutex, NULL);
  pthread_mutex_init(&s->sink_mutex, NULL);
  s->notify = o->notify;
  s->context = o->context;
  s->block_options = o->block;
  s->source = source;
  s->armed = true;
  s->end = UINT64_MAX;
  atomic_init(&s->link_type, source->link_type);
  atomic_init(&s->format, source->format);
  atomic_init(&s->compression, source->compression);
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
  int failure = lazy ? 0 : np__session_start(s);
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
  s->last_device_count = np__session_devices(source, s->last_devices);
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
    pthread_cond_broadcast(&s->returned);
    np__session_sink_hurry(s);
    s->source->operations->interrupt(s->source);
    pthread_mutex_unlock(&s->mutex);
    struct np_error none = {.status = NP_OK};
    for (uint32_t i = 0; i < s->running; i++) pthread_join(s->workers[i].thread, NULL);
    if (!atomic_load(&s->started)) np__session_finish(s, NP_END, &none);
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
  while ((block = queue_pop(s))) np__pool_put(s, block);
  while ((block = s->free)) {
    s->free = block->next;
    np__pool_put(s, block);
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
    int failure = np__session_start(s);
    struct np_error error = {.status = NP_OK};
    if (failure)
      np__session_finish(
          s, np_fail_errno(&error, NP_E_IO, failure, "the session's thread cannot be made"),
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
    np__pool_put(s, block);
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
  size_t most = s->live ? LIVE_SPARE_BYTES : FILE_SPARE_BYTES;
  bool keep = !s->closed && s->spare_bytes + block->slab_size <= most &&
              block->data_end - block->data_start <= s->room;
  if (keep) {
    block->next = s->spare;
    s->spare = block;
    s->spare_bytes += block->slab_size;
  }
  bool last = is_last(s);
  pthread_mutex_unlock(&s->mutex);
  if (!keep) np_block_free(block);
  if (last) destroy(s);
}

void np_session_set_block_packets(struct np_session *s, uint32_t packets) {
  pthread_mutex_lock(&s->mutex);
  s->block_options.packets = packets;
  pthread_mutex_unlock(&s->mutex);
}

void np_session_set_threads(struct np_session *s, uint32_t threads) {
  pthread_mutex_lock(&s->stop_mutex);
  if (!atomic_load(&s->started) && !s->stopped) {
    pthread_mutex_lock(&s->mutex);
    set_threads(s, threads, s->block_count);
    pthread_mutex_unlock(&s->mutex);
  }
  pthread_mutex_unlock(&s->stop_mutex);
}

void np_session_set_work(struct np_session *s, const struct np_work *work) {
  pthread_mutex_lock(&s->mutex);
  s->work = *work;
  pthread_mutex_unlock(&s->mutex);
}

uint32_t np_session_threads(const struct np_session *s) {
  return s->threads;
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

uint32_t np__session_devices(struct np_source *source, struct np_stats stats[NP_MAX_DEVICES]) {
  uint32_t count = 0;
  if (!source->operations->device_stats) return 0;
  while (count < NP_MAX_DEVICES && source->operations->device_stats(source, count, &stats[count]))
    count++;
  return count;
}

uint32_t np_session_devices(struct np_session *s, struct np_stats stats[NP_MAX_DEVICES]) {
  pthread_mutex_lock(&s->source_mutex);
  uint32_t count = s->source ? np__session_devices(s->source, stats) : s->last_device_count;
  if (!s->source) memcpy(stats, s->last_devices, count * sizeof *stats);
  pthread_mutex_unlock(&s->source_mutex);
  return count;
}

bool np_session_event(struct np_session *s, struct np_device_event *event) {
  pthread_mutex_lock(&s->source_mutex);
  bool told =
      s->source && s->source->operations->event && s->source->operations->event(s->source, event);
  pthread_mutex_unlock(&s->source_mutex);
  return told;
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

const char *np_session_format(const struct np_session *session) {
  return atomic_load(&session->format);
}

const char *np_session_compression(const struct np_session *session) {
  return atomic_load(&session->compression);
}
