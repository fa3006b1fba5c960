/* session.c - the life of a session, and what the consumer calls. */
#include "session/session_state.h"

#include <stdlib.h>

enum {
  LIVE_BLOCKS = 16, /* what comes meanwhile waits in them */
  FILE_BLOCKS = 4,  /* a file can wait, and fresh memory costs more than that */
  MORE_BLOCKS = 4,  /* for each further thread */
  MIN_BLOCKS = 2,
  /* Blocks that came back from the consumer's collector, a burst at a time, and wait to be used. */
  LIVE_SPARE_BYTES = 16 << 20, /* a capture runs for long, and its blocks are small */
  FILE_SPARE_BYTES = 64 << 20
};

/* ---- Life ----------------------------------------------------------------------------------- */

static void destroy(struct np_session *s) {
  if (s->reserve) np__stages_discard(&s->stages, s->reserve);
  np_block_free(s->reserve);
  np__stages_destroy(&s->stages);
  np__sieves_destroy(&s->sieves);
  np__joining_destroy(&s->joining);
  np__turns_destroy(&s->turns);
  np__queue_destroy(&s->queue);
  np__pool_destroy(&s->pool);
  pthread_mutex_destroy(&s->mutex);
  pthread_mutex_destroy(&s->source_mutex);
  pthread_mutex_destroy(&s->stop_mutex);
  free(s);
}

/* How many blocks a session of so many threads has, if it is not said. */
static uint32_t usual_blocks(const struct np_session *s, uint32_t threads) {
  return s->live ? LIVE_BLOCKS : FILE_BLOCKS + (threads - 1) * MORE_BLOCKS;
}

/* So many threads, with blocks and a queue for them. False, and nothing is changed, when out of
 * memory. */
static bool set_threads(struct np_session *s, uint32_t threads) {
  if (s->live || threads == 0) threads = 1;
  if (threads > NP_MAX_THREADS) threads = NP_MAX_THREADS;
  uint32_t limit = s->block_count ? s->block_count : usual_blocks(s, threads);
  if (limit < MIN_BLOCKS) limit = MIN_BLOCKS;
  if (limit <= threads) limit = threads + 1;
  if (!np__queue_resize(&s->queue, limit)) return false;
  s->threads = threads;
  s->pool.limit = limit;
  return true;
}

static void init_locks(struct np_session *s) {
  pthread_mutex_init(&s->mutex, NULL);
  pthread_mutex_init(&s->source_mutex, NULL);
  pthread_mutex_init(&s->stop_mutex, NULL);
}

static struct np_session *session_new(struct np_source *source,
                                      const struct np_session_options *options) {
  const struct np_session_options none = {.block_count = 0};
  const struct np_session_options *o = options ? options : &none;
  struct np_session *s = calloc(1, sizeof *s);
  if (!s) return NULL;
  s->live = source->live;
  s->block_count = o->block_count;
  s->source = source;
  if (!np__pool_init(&s->pool, &s->stages, &o->block,
                     s->live ? LIVE_SPARE_BYTES : FILE_SPARE_BYTES)) {
    free(s);
    return NULL;
  }
  init_locks(s);
  np__queue_init(&s->queue, o->notify, o->context);
  np__turns_init(&s->turns);
  np__stages_init(&s->stages);
  np__sieves_init(&s->sieves);
  bool joins = np__joining_init(&s->joining, o->defragment, o->engine);
  if (joins && (o->relate || (o->display && np_display_relates(o->display))))
    joins = np__joining_relate(&s->joining, o->relate);
  s->reserve = source->live ? np_block_new(&o->block) : NULL;
  atomic_init(&s->started, false);
  atomic_init(&s->link_type, source->link_type);
  atomic_init(&s->format, source->format);
  atomic_init(&s->compression, source->compression);
  if (joins && set_threads(s, o->threads) && (!source->live || s->reserve)) return s;
  destroy(s);
  return NULL;
}

/* What was put off when the source was opened. */
static enum np_status begin_source(struct np_session *s, struct np_error *error) {
  struct np_source *source = s->source;
  if (!source->operations->begin) return NP_OK;
  enum np_status status = source->operations->begin(source, error);
  atomic_store(&s->link_type, source->link_type);
  atomic_store(&s->format, source->format);
  atomic_store(&s->compression, source->compression);
  return status;
}

/* Find out what is read, and begin to read it. */
static enum np_status start(struct np_session *s, struct np_error *error) {
  enum np_status status = begin_source(s, error);
  int failure = status == NP_OK ? np__session_start(s) : 0;
  if (status == NP_OK) atomic_store(&s->started, failure == 0);
  return failure ? np_fail_errno(error, NP_E_IO, failure, "the session's thread cannot be made")
                 : status;
}

enum np_status np_session_open(struct np_source *source, const struct np_session_options *options,
                               struct np_session **session, struct np_error *error) {
  struct np_session *s = session_new(source, options);
  bool sifts = options && options->display;
  bool good = s && (!sifts ||
                    np__sieves_add(&s->sieves, options->display, options->engine, error) == NP_OK);
  if (!good) {
    source->operations->close(source);
    if (s) destroy(s);
    return np_fail(error, NP_E_NO_MEMORY, "out of memory for a session");
  }
  struct np_error wrong = {.status = NP_OK};
  if (!(options && options->lazy) && start(s, &wrong) != NP_OK) {
    source->operations->close(source);
    destroy(s);
    if (error) *error = wrong;
    return wrong.status;
  }
  *session = s;
  return NP_OK;
}

/* The threads have ended: keep the last counters, close the source. */
static void close_source(struct np_session *s) {
  pthread_mutex_lock(&s->source_mutex);
  struct np_source *source = s->source;
  np__session_keep_counters(s);
  pthread_mutex_lock(&s->mutex);
  s->source = NULL;
  pthread_mutex_unlock(&s->mutex);
  pthread_mutex_unlock(&s->source_mutex);
  source->operations->close(source);
}

/* Tell all threads to end. */
static void interrupt(struct np_session *s) {
  pthread_mutex_lock(&s->mutex);
  s->stopping = true;
  pthread_cond_broadcast(&s->pool.returned);
  s->source->operations->interrupt(s->source);
  pthread_mutex_unlock(&s->mutex);
  np__stages_hurry(&s->stages);
}

void np_session_stop(struct np_session *s) {
  pthread_mutex_lock(&s->stop_mutex);
  if (!s->stopped) {
    struct np_error none = {.status = NP_OK};
    interrupt(s);
    for (uint32_t i = 0; i < s->running; i++) pthread_join(s->workers[i].thread, NULL);
    if (!atomic_load(&s->started)) np__session_finish(s, NP_END, &none);
    if (s->has_stager) pthread_join(s->stager, NULL);
    close_source(s);
    s->stopped = true;
  }
  pthread_mutex_unlock(&s->stop_mutex);
}

void np_session_close(struct np_session *s) {
  if (!s) return;
  np_session_stop(s);
  pthread_mutex_lock(&s->mutex);
  struct np_block *block;
  while ((block = np__queue_pop(&s->queue))) np__pool_put(&s->pool, block);
  np__pool_close(&s->pool);
  bool last = np__pool_is_over(&s->pool);
  pthread_mutex_unlock(&s->mutex);
  if (last) destroy(s);
}

/* ---- The consumer --------------------------------------------------------------------------- */

/* The first take of a lazy session. */
static void begin(struct np_session *s) {
  pthread_mutex_lock(&s->stop_mutex);
  if (!atomic_load(&s->started) && !s->stopped) {
    struct np_error error = {.status = NP_OK};
    enum np_status status = start(s, &error);
    if (status != NP_OK) np__session_finish(s, status, &error);
  }
  pthread_mutex_unlock(&s->stop_mutex);
}

static enum np_status take(struct np_session *s, struct np_block **block, struct np_error *error) {
  enum np_status status = NP_OK;
  pthread_mutex_lock(&s->mutex);
  *block = np__queue_pop(&s->queue);
  if (*block) {
    s->pool.out++;
    if (s->queue.count == 0 && s->turns.partial && s->live && s->source) {
      s->turns.partial = false;
      s->source->operations->interrupt(s->source);
    }
  } else if (s->queue.done) {
    status = s->queue.status;
    if (error && status < 0) *error = s->queue.error;
  } else {
    s->queue.armed = true;
    status = NP_INTERRUPTED;
  }
  pthread_mutex_unlock(&s->mutex);
  return status;
}

/* A block that was read before a filter came is sifted now; what was made of it is of too many
 * packets then. */
static void sift(struct np_session *s, struct np_block *block) {
  uint32_t before = block->packet_count;
  np__sieves_finish(&s->sieves, NP_SIEVE_CONSUMER, block);
  if (block->packet_count != before) np__stages_discard(&s->stages, block);
}

enum np_status np_session_take(struct np_session *s, struct np_block **block,
                               struct np_error *error) {
  enum np_status status;
  if (!atomic_load(&s->started)) begin(s);
  while ((status = take(s, block, error)) == NP_OK) {
    sift(s, *block);
    if ((*block)->packet_count > 0) break;
    np_session_release(s, *block);
  }
  return status;
}

/* A thread that reads without a block has one, or stages that want packets. With the mutex held. */
static void stop_dropping(struct np_session *s) {
  if (s->turns.dropping && s->source) s->source->operations->interrupt(s->source);
}

/* A block is out no more: it is back in the pool, or lent. */
static void come_back(struct np_session *s, struct np_block *block, bool lent) {
  pthread_mutex_lock(&s->mutex);
  if (lent)
    np__pool_lend(&s->pool);
  else
    np__pool_put(&s->pool, block);
  s->pool.out--;
  pthread_cond_signal(&s->pool.returned);
  stop_dropping(s);
  bool last = np__pool_is_over(&s->pool);
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
  bool kept = np__pool_return(&s->pool, block);
  bool last = np__pool_is_over(&s->pool);
  pthread_mutex_unlock(&s->mutex);
  if (!kept) np_block_free(block);
  if (last) destroy(s);
}

bool np_session_fragments(struct np_session *s, struct np_defragment_stats *stats) {
  return np__joining_fragments(&s->joining, stats);
}

bool np_session_relations(struct np_session *s, struct np_relate_stats *stats) {
  return np__joining_relations(&s->joining, stats);
}

void np_session_queue(struct np_session *s, uint32_t *blocks, double *oldest_ms) {
  pthread_mutex_lock(&s->mutex);
  *blocks = s->queue.count;
  *oldest_ms = np__queue_age(&s->queue);
  pthread_mutex_unlock(&s->mutex);
}

/* ---- What a session does -------------------------------------------------------------------- */

void np_session_set_block_packets(struct np_session *s, uint32_t packets) {
  pthread_mutex_lock(&s->mutex);
  s->pool.options.packets = packets;
  pthread_mutex_unlock(&s->mutex);
}

void np_session_set_threads(struct np_session *s, uint32_t threads) {
  pthread_mutex_lock(&s->stop_mutex);
  if (!atomic_load(&s->started) && !s->stopped) {
    pthread_mutex_lock(&s->mutex);
    set_threads(s, threads);
    pthread_mutex_unlock(&s->mutex);
  }
  pthread_mutex_unlock(&s->stop_mutex);
}

uint32_t np_session_threads(const struct np_session *s) {
  return s->threads;
}

void np_session_discard(struct np_session *s, bool discard) {
  pthread_mutex_lock(&s->mutex);
  s->queue.discard = discard;
  pthread_mutex_unlock(&s->mutex);
}

/* Add a stage, with stop_mutex held. */
static enum np_status add_stage(struct np_session *s, const struct np_stage *stage, uint32_t *index,
                                struct np_error *error) {
  if (!stage->make == !stage->pass || (stage->make && !stage->discard))
    return np_fail(error, NP_E_INVALID, "a stage makes products or is in order");
  if (stage->pass && !s->live && atomic_load(&s->started))
    return np_fail(error, NP_E_INVALID,
                   "packets have been read already: a %s of a file must begin before that",
                   stage->name);
  int failure = stage->apart && s->live && !s->stopped ? np__session_start_stager(s) : 0;
  if (failure)
    return np_fail_errno(error, NP_E_IO, failure, "the thread for a %s cannot be made",
                         stage->name);
  return np__stages_add(&s->stages, stage, index, error);
}

enum np_status np_session_add_stage(struct np_session *s, const struct np_stage *stage,
                                    uint32_t *index, struct np_error *error) {
  pthread_mutex_lock(&s->stop_mutex);
  enum np_status status = add_stage(s, stage, index, error);
  if (status == NP_OK) {
    pthread_mutex_lock(&s->mutex);
    stop_dropping(s);
    pthread_mutex_unlock(&s->mutex);
  }
  pthread_mutex_unlock(&s->stop_mutex);
  return status;
}

static enum np_status relate(struct np_session *s, const struct np_relate_options *options,
                             struct np_error *error) {
  struct np_relate_stats unused;
  if (np__joining_relations(&s->joining, &unused)) return NP_OK;
  if (!s->live && atomic_load(&s->started))
    return np_fail(error, NP_E_INVALID,
                   "packets have been read already: ask for streams of a file before that");
  if (!np__joining_relate(&s->joining, options))
    return np_fail(error, NP_E_NO_MEMORY, "out of memory for streams");
  return NP_OK;
}

enum np_status np_session_relate(struct np_session *s, const struct np_relate_options *options,
                                 struct np_error *error) {
  pthread_mutex_lock(&s->stop_mutex);
  enum np_status status = relate(s, options, error);
  pthread_mutex_unlock(&s->stop_mutex);
  return status;
}

enum np_status np_session_add_display(struct np_session *s, struct np_display *display,
                                      const struct np_engine *engine, struct np_error *error) {
  enum np_status status = np_display_relates(display) ? np_session_relate(s, NULL, error) : NP_OK;
  if (status != NP_OK) return status;
  return np__sieves_add(&s->sieves, display, engine, error);
}

bool np_session_remove_stage(struct np_session *s, uint32_t index) {
  return np__stages_remove(&s->stages, index);
}
