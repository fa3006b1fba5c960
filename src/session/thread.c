/* thread.c - what the threads of a session do: read ahead at a time, read in turn, decode at a
 * time, and lead blocks in order through the stages and into the queue.
 */
#include "base/thread.h"
#include "np/metadata.h"
#include "session/session_state.h"

/* ---- Decoding, all threads at a time --------------------------------------------------------- */

/* Find layers and make products, once. Of a block that nobody takes, layers where stages need them.
 */
static void decode(struct np_session *s, uint32_t thread, struct np_block *block) {
  if (block->decoded) return;
  block->decoded = true;
  np__sieves_finish(&s->sieves, thread, block);
  if (!block->forgotten || np__stages_want_layers(&s->stages, NP_STAGE_IN_ORDER))
    np_block_seal(block);
  uint32_t index = thread < s->threads ? thread : 0; /* the stager is the only one who makes */
  if (!block->forgotten && block->packet_count > 0) np__stages_make(&s->stages, index, block);
}

/* ---- In order, with the mutex held ----------------------------------------------------------- */

/* Is it worth it to wake the consumer, who then takes the processor of a thread that decodes? */
static bool is_enough(const struct np_session *s) {
  const struct np_queue *q = &s->queue;
  bool begins = q->published <= q->quorum;
  return q->done || begins || s->pool.short_of > 0 || q->count >= q->quorum;
}

/* Is the bell to be rung, as there is something new? */
static bool is_bell_due(struct np_session *s) {
  bool fresh = s->queue.fresh;
  s->queue.fresh = false;
  return fresh && is_enough(s) && np__queue_disarm(&s->queue);
}

/* A stage has failed, or wants no more: the packets of this block are the last ones, unless the
 * source's own failure comes right behind them. */
static void end_behind(struct np_session *s, enum np_status status, const struct np_error *error) {
  struct np_queue *q = &s->queue;
  struct np_block *block;
  if (q->end == q->published && q->status < 0) return;
  q->end = q->published;
  q->status = status;
  q->error = *error;
  while ((block = np__queue_behind_end(q))) np__pool_put(&s->pool, block);
  pthread_cond_broadcast(&s->pool.returned);
  s->source->operations->interrupt(s->source);
}

/* Lead a block through the stages in order that were not called while it was read. Nobody else does
 * meanwhile, so the mutex is free. */
static void pass(struct np_session *s, struct np_block *block) {
  unsigned kinds = s->live ? NP_STAGE_APART : NP_STAGE_IN_ORDER;
  struct np_error error = {.status = NP_OK};
  if (block->packet_count == 0) return;
  if (block->decoded && !np__stages_have(&s->stages, kinds)) return;
  bool rings = is_bell_due(s);
  pthread_mutex_unlock(&s->mutex);
  if (rings) s->queue.notify(s->queue.context);
  decode(s, NP_SIEVE_STAGER, block);
  enum np_status status =
      block->packet_count ? np__stages_pass(&s->stages, kinds, block, 0, &error) : NP_OK;
  pthread_mutex_lock(&s->mutex);
  if (status != NP_OK) end_behind(s, status, &error);
}

/* The last block had its turn: close the stages. */
static void finish(struct np_session *s) {
  struct np_stats stats, devices[NP_MAX_DEVICES];
  struct np_error error = {.status = NP_OK};
  pthread_mutex_unlock(&s->mutex);
  np__session_count(s, &stats, devices);
  if (s->live && s->source->metadata) np_metadata_complete(s->source->metadata);
  enum np_status status = np__stages_close(&s->stages, s->live ? &stats : NULL, &error);
  pthread_mutex_lock(&s->mutex);
  if (status != NP_OK && s->queue.status >= 0) {
    s->queue.status = status;
    s->queue.error = error;
  }
  s->turns.partial = s->turns.dropping = false;
  s->queue.done = s->queue.fresh = true;
}

/* Queue the blocks that are next: who fills a gap queues what has waited for it too. Others go on
 * meanwhile, and leave their blocks to him. */
static void advance(struct np_session *s) {
  struct np_queue *q = &s->queue;
  struct np_block *block;
  if (q->passing) return;
  q->passing = true;
  while ((block = np__queue_next(q))) {
    pass(s, block);
    q->fresh = true;
    if (block->packet_count > 0 && !block->forgotten && !q->discard)
      np__queue_push(q, block);
    else
      np__pool_put_back(&s->pool, block);
  }
  if (q->published == q->end && !q->done) finish(s);
  q->passing = false;
  pthread_cond_signal(&q->deposited);
}

/* Has the source events that the consumer was not told? */
static bool has_news(struct np_session *s) {
  bool any = s->live && s->source->news != s->turns.news;
  if (any) s->turns.news = s->source->news;
  return any;
}

/* Queue what was read, in order, or leave that to the thread that is there for it. */
static void publish(struct np_session *s, const struct np_reading *readings, uint32_t count) {
  pthread_mutex_lock(&s->mutex);
  for (uint32_t i = 0; i < count; i++)
    if (readings[i].block && !np__queue_deposit(&s->queue, readings[i].block, readings[i].place))
      np__pool_put_back(&s->pool, readings[i].block);
  if (s->has_stager)
    pthread_cond_signal(&s->queue.deposited);
  else
    advance(s);
  bool ring = !s->has_stager && is_bell_due(s);
  if (has_news(s) && s->queue.notify) ring = true;
  pthread_mutex_unlock(&s->mutex);
  if (ring) s->queue.notify(s->queue.context);
}

void np__session_finish(struct np_session *s, enum np_status status, struct np_error *error) {
  struct np_reading reading = {.block = NULL};
  np__session_end_reading(s, status, &reading, error);
  publish(s, &reading, 1);
}

/* ---- Turns ---------------------------------------------------------------------------------- */

/* A ticket for a turn. Where parts are read ahead, that of the same number is, into a block that
 * `ahead` gets; NULL where there is none. */
static uint64_t take_ticket(struct np_session *s, struct np_block **ahead) {
  *ahead = NULL;
  if (!s->turns.reads_ahead) return atomic_fetch_add(&s->turns.tickets, 1);
  pthread_mutex_lock(&s->mutex);
  while (!s->stopping && s->queue.end == NP_NO_END && !(*ahead = np__pool_get(&s->pool)) &&
         !np__session_is_starved(s))
    np__session_await_block(s);
  uint64_t ticket = atomic_fetch_add(&s->turns.tickets, 1);
  pthread_mutex_unlock(&s->mutex);
  if (!*ahead) return ticket;
  (*ahead)->defers = true;
  s->source->operations->read_ahead(s->source, *ahead, ticket);
  return ticket;
}

/* Returns whether there can be other turns. */
static bool end_turn(struct np_session *s) {
  bool over = s->turns.over;
  if (s->turns.reads_ahead && s->turns.filling) {
    pthread_mutex_lock(&s->mutex);
    np__pool_put_back(&s->pool, s->turns.filling);
    pthread_mutex_unlock(&s->mutex);
    s->turns.filling = NULL;
  }
  np__turns_end(&s->turns, &s->mutex);
  return !over;
}

/* ---- Threads -------------------------------------------------------------------------------- */

static bool has_stager(struct np_session *s) {
  pthread_mutex_lock(&s->mutex);
  bool has = s->has_stager;
  pthread_mutex_unlock(&s->mutex);
  return has;
}

/* Fragments of a file: in order, and of all blocks before any is decoded, so that other threads go
 * on with theirs. Those of a live source were joined as they were read. */
static void join(struct np_session *s, const struct np_reading *readings, uint32_t count) {
  if (s->live || !np__joining_any(&s->joining)) return;
  for (uint32_t i = 0; i < count; i++)
    if (readings[i].block) np__joining_pass_at(&s->joining, readings[i].block, readings[i].place);
}

/* Read and decode what a ticket is for. Returns whether there is more. */
static bool take_turn(struct np_session *s, uint32_t thread) {
  struct np_reading readings[NP_MOST_READS];
  struct np_block *ahead;
  uint32_t count;
  bool is_over, goes_on = true;
  uint64_t ticket = take_ticket(s, &ahead);
  np__turns_await(&s->turns, &s->mutex, ticket, s->source->ready);
  if (ahead) s->turns.filling = ahead;
  do {
    is_over = np__session_read(s, readings, &count);
    if (is_over) goes_on = end_turn(s);
    bool decodes = !s->live || !has_stager(s);
    join(s, readings, count);
    for (uint32_t i = 0; i < count && decodes; i++)
      if (readings[i].block) decode(s, thread, readings[i].block);
    publish(s, readings, count);
  } while (!is_over);
  return goes_on;
}

static void *run(void *argument) {
  const struct np_worker *worker = argument;
  while (take_turn(worker->session, worker->index)) continue;
  return NULL;
}

/* Is there nothing to lead through the stages, with the mutex held? */
static bool is_idle(const struct np_queue *q) {
  return q->passing || (!q->early[q->published % q->size] && q->published != q->end);
}

/* The thread for stages of a live source: what they do delays no read. */
static void *run_stages(void *argument) {
  struct np_session *s = argument;
  struct np_queue *q = &s->queue;
  pthread_mutex_lock(&s->mutex);
  while (!q->done) {
    advance(s);
    bool rings = is_bell_due(s);
    if (rings) {
      pthread_mutex_unlock(&s->mutex);
      q->notify(q->context);
      pthread_mutex_lock(&s->mutex);
    } else if (!q->done && is_idle(q)) {
      pthread_cond_wait(&q->deposited, &s->mutex);
    }
  }
  pthread_mutex_unlock(&s->mutex);
  return NULL;
}

/* As many threads as there can be do the work of those that cannot. */
int np__session_start(struct np_session *s) {
  int failure = 0;
  s->turns.reads_ahead = s->threads > 1 && s->source->reads_ahead;
  s->queue.quorum = s->turns.reads_ahead ? s->pool.limit - s->threads : 1;
  for (uint32_t i = 0; i < s->threads && !failure; i++) {
    s->workers[i] = (struct np_worker){.session = s, .index = i};
    failure = np__thread_create(&s->workers[i].thread, NULL, run, &s->workers[i]);
    if (!failure) s->running++;
  }
  return s->running > 0 ? 0 : failure;
}

int np__session_start_stager(struct np_session *s) {
  if (s->has_stager) return 0;
  int failure = np__thread_create(&s->stager, NULL, run_stages, s);
  if (failure) return failure;
  pthread_mutex_lock(&s->mutex);
  s->has_stager = true;
  pthread_mutex_unlock(&s->mutex);
  return 0;
}
