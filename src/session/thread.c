/* thread.c - what the threads of a session do: read ahead at a time, read in turn, decode
 * at a time, queue in order.
 */
#include <signal.h>

#include "base/condition.h"
#include "session/session.h"

enum { MIN_PACKETS = 64 };

/* A thread reads so many blocks before it decodes them. */
enum { MOST_READS = 4 };

/* So often a thread looks whether it is its turn, for some microseconds, before it sleeps: who
 * wakes one that sleeps, waits for as long as a turn takes. It does not yield meanwhile: threads
 * that share a processor would yield to each other for ever, while one that sleeps is woken on an
 * idle one. */
enum { LOOKS = 4000 };

/* What a read gave. */
struct result {
  struct np_block *block; /* to be queued; NULL for none */
  uint64_t place;         /* in the order of blocks that are queued */
};

/* ---- With the mutex held -------------------------------------------------------------------- */

/* Blocks are made with room for a quarter more packets than the last full one would have held: an
 * index for the smallest packets would be larger than the data. */
static uint32_t expected_packets(const struct np_block *block) {
  if (block->packet_count == 0) return 0;
  uint64_t room = block->data_end - block->records[0].offset;
  uint64_t used = block->data_used - block->records[0].offset;
  if (used < room / 4 || used == 0) return 0;
  return (uint32_t)(room * block->packet_count / used * 5 / 4) + MIN_PACKETS;
}

static void queue_push(struct np_session *s, struct np_block *block) {
  struct entry *entry = &s->ready[(s->ready_first + s->ready_count++) % s->ready_size];
  entry->block = block;
  clock_gettime(CLOCK_MONOTONIC, &entry->since);
}

/* A block is needed no more: another thread may wait for one. */
static void put_back(struct np_session *s, struct np_block *block) {
  np__pool_put(s, block);
  pthread_cond_signal(&s->returned);
}

/* Is the bell to be rung? Asked once per waiting consumer. */
static bool disarm(struct np_session *s) {
  bool armed = s->armed;
  s->armed = false;
  return armed && s->notify;
}

/* ---- Reading, by the thread whose turn it is ------------------------------------------------- */

/* Wait until a block may have come back, with the mutex held. The consumer may still sleep. */
static void await_return(struct np_session *s) {
  if (s->ready_count == 0 || !disarm(s)) {
    s->short_of++;
    pthread_cond_wait(&s->returned, &s->mutex);
    s->short_of--;
    return;
  }
  pthread_mutex_unlock(&s->mutex);
  s->notify(s->context);
  pthread_mutex_lock(&s->mutex);
}

/* Are there so few blocks, with the mutex held, that to wait for one could take for ever? Those
 * that are read ahead wait for a turn, and the consumer may keep one. */
static bool is_starved(const struct np_session *s) {
  return s->limit <= (s->reads_ahead ? s->threads : 0);
}

/* Wait for a block as long as packets have room elsewhere, with the mutex held. False when they
 * have none. */
static bool wait_for_block(struct np_session *s) {
  unsigned ms = s->source->operations->patience(s->source);
  if (ms > 0) np__condition_wait(&s->returned, &s->mutex, ms);
  return ms > 0;
}

/* Get a block to fill. Leaves `filling` NULL when a live source has to read without one. */
static enum np_status obtain(struct np_session *s, struct np_error *error) {
  enum np_status status = NP_OK;
  struct np_block *reserve = np__session_sink_reserve(s);
  pthread_mutex_lock(&s->mutex);
  while (!s->stopping && !(s->filling = np__pool_get(s)) && !is_starved(s)) {
    if (!s->live)
      await_return(s);
    else if ((s->filling = reserve) || !wait_for_block(s))
      break;
  }
  s->dropping = !s->filling;
  bool discards = s->discard; /* then nobody may want layers */
  if (s->stopping)
    status = NP_END;
  else if (!s->filling && is_starved(s))
    status = np_fail(error, NP_E_NO_MEMORY, "out of memory for blocks of packets");
  pthread_mutex_unlock(&s->mutex);
  if (s->filling) s->filling->defers = s->threads > 1 || discards;
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

/* The consumer gets nothing of a block that was filled for the sink. */
static void forget_reserve(struct np_session *s) {
  s->filling = NULL;
  atomic_fetch_add(&s->unseen, s->reserve->packet_count);
}

/* The block that is being filled is to be queued, unless a live source can go on with it: the
 * consumer has other blocks to work on. */
static void set_down(struct np_session *s, bool complete, struct result *result) {
  struct np_block *block = s->filling;
  if (block == s->reserve) {
    forget_reserve(s);
    return;
  }
  pthread_mutex_lock(&s->mutex);
  if (s->discard) np_block_reset(block);
  if (block->packet_count > 0 && (complete || (s->live && s->ready_count == 0))) {
    uint32_t expected = expected_packets(block);
    if (expected > 0) s->packets = expected;
    *result = (struct result){block, s->places++};
    s->filling = NULL;
  }
  s->partial = s->filling && block->packet_count > 0;
  pthread_mutex_unlock(&s->mutex);
}

/* One read, and what follows from it. */
static enum np_status read_some(struct np_session *s, struct result *result,
                                struct np_error *error) {
  enum np_status status = s->filling ? NP_OK : obtain(s, error);
  if (status != NP_OK) return status;
  struct np_block *block = s->filling;
  uint32_t before = block ? block->packet_count : 0;
  status = s->source->operations->read(s->source, block, error);
  atomic_store(&s->link_type, s->source->link_type);
  atomic_store(&s->format, s->source->format);
  atomic_store(&s->compression, s->source->compression);
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
  set_down(s, complete || np_block_is_full(block), result);
  return status;
}

static bool is_stopping(struct np_session *s) {
  pthread_mutex_lock(&s->mutex);
  bool stopping = s->stopping;
  pthread_mutex_unlock(&s->mutex);
  return stopping;
}

/* There is nothing more to read: close the sink, and queue what the last block has. */
static void end_reading(struct np_session *s, enum np_status status, struct result *result,
                        struct np_error *error) {
  struct np_error failure = {.status = NP_OK};
  if (np__session_sink_close(s, &failure) != NP_OK && status >= 0) {
    status = failure.status;
    *error = failure;
  }
  if (s->filling && s->filling == s->reserve) forget_reserve(s);
  if (s->filling) *result = (struct result){s->filling, s->places++};
  s->filling = NULL;
  s->over = true;
  pthread_mutex_lock(&s->mutex);
  s->end = s->places;
  s->status = status;
  s->error = *error;
  pthread_cond_broadcast(&s->returned);
  pthread_mutex_unlock(&s->mutex);
}

/* Get another block to fill, if that takes no waiting: what was read already may be what the others
 * wait for. */
static bool get_another(struct np_session *s) {
  pthread_mutex_lock(&s->mutex);
  if (!s->filling && (s->filling = np__pool_get(s))) s->filling->defers = true;
  pthread_mutex_unlock(&s->mutex);
  return s->filling != NULL;
}

/* Read: a part of the file; otherwise several blocks, where other threads wait too and reading does
 * not, since to wake one takes as long as to read a small block. `count` gets how many reads there
 * were. Returns whether the turn is over: it is not when a part goes on, but what was read of it
 * must be queued first, for the blocks may be needed. */
static bool read_in_turn(struct np_session *s, struct result *results, uint32_t *count) {
  uint32_t most = s->threads > 1 && s->source->ready ? MOST_READS : 1;
  bool goes_on = true;
  *count = 0;
  while (!s->over && goes_on && *count < most && (*count == 0 || get_another(s))) {
    struct result *result = &results[(*count)++];
    struct np_error error = {.status = NP_OK};
    *result = (struct result){.block = NULL};
    enum np_status status = is_stopping(s) ? NP_END : read_some(s, result, &error);
    if (status != NP_OK && status != NP_INTERRUPTED) end_reading(s, status, result, &error);
    goes_on = !s->reads_ahead || s->source->unfinished;
  }
  return s->over || !s->reads_ahead || !goes_on;
}

/* ---- Decoding, all threads at a time --------------------------------------------------------- */

static void decode(struct np_session *s, uint32_t thread, struct np_block *block) {
  np_block_seal(block);
  pthread_mutex_lock(&s->mutex);
  const struct np_work work = s->work;
  pthread_mutex_unlock(&s->mutex);
  if (work.make && block->packet_count > 0)
    block->products[0] = work.make(work.context, thread, block);
}

/* Queue the blocks that are next, with the mutex held. Returns whether there is anything new. */
static bool advance(struct np_session *s) {
  uint64_t before = s->published;
  for (struct np_block **next; *(next = &s->early[s->published % s->ready_size]); s->published++) {
    if ((*next)->packet_count > 0 && !s->discard)
      queue_push(s, *next);
    else
      put_back(s, *next);
    *next = NULL;
  }
  bool ends = s->published == s->end && !s->done;
  if (ends) s->partial = s->dropping = false;
  if (ends) s->done = true;
  return ends || s->published != before;
}

/* Is it worth it to wake the consumer, who then takes the processor of a thread that decodes? */
static bool is_enough(const struct np_session *s) {
  bool begins = s->published <= s->quorum;
  return s->done || begins || s->short_of > 0 || s->ready_count >= s->quorum;
}

/* Has the source events that the consumer was not told? */
static bool has_news(struct np_session *s) {
  bool any = s->live && s->source->news != s->news;
  if (any) s->news = s->source->news;
  return any;
}

/* Queue what was read, in order: who fills a gap queues what has waited for it too. */
static void publish(struct np_session *s, const struct result *results, uint32_t count) {
  pthread_mutex_lock(&s->mutex);
  for (uint32_t i = 0; i < count; i++)
    if (results[i].block) s->early[results[i].place % s->ready_size] = results[i].block;
  bool ring = advance(s) && is_enough(s) && disarm(s);
  if (has_news(s) && s->notify) ring = true;
  pthread_mutex_unlock(&s->mutex);
  if (ring) s->notify(s->context);
}

void np__session_finish(struct np_session *s, enum np_status status, struct np_error *error) {
  struct result result = {.block = NULL};
  end_reading(s, status, &result, error);
  publish(s, &result, 1);
}

/* ---- Turns ---------------------------------------------------------------------------------- */

/* A ticket for a turn. Where parts are read ahead, that of the same number is, into a block that
 * `ahead` gets; NULL where there is none. */
static uint64_t take_ticket(struct np_session *s, struct np_block **ahead) {
  *ahead = NULL;
  if (!s->reads_ahead) return atomic_fetch_add(&s->tickets, 1);
  pthread_mutex_lock(&s->mutex);
  while (!s->stopping && s->end == UINT64_MAX && !(*ahead = np__pool_get(s)) && !is_starved(s))
    await_return(s);
  uint64_t ticket = atomic_fetch_add(&s->tickets, 1);
  pthread_mutex_unlock(&s->mutex);
  if (!*ahead) return ticket;
  (*ahead)->defers = true;
  s->source->operations->read_ahead(s->source, *ahead, ticket);
  return ticket;
}

static void await_turn(struct np_session *s, uint64_t ticket) {
  for (int i = 0; i < LOOKS; i++) {
    if (atomic_load(&s->serving) == ticket) return;
    if (!s->source->ready) break;
  }
  pthread_mutex_lock(&s->mutex);
  atomic_fetch_add(&s->sleepers, 1);
  while (atomic_load(&s->serving) != ticket) pthread_cond_wait(&s->served, &s->mutex);
  atomic_fetch_sub(&s->sleepers, 1);
  pthread_mutex_unlock(&s->mutex);
}

/* Returns whether there can be other turns. */
static bool end_turn(struct np_session *s) {
  bool over = s->over;
  if (s->reads_ahead && s->filling) {
    pthread_mutex_lock(&s->mutex);
    put_back(s, s->filling);
    pthread_mutex_unlock(&s->mutex);
    s->filling = NULL;
  }
  atomic_fetch_add(&s->serving, 1);
  if (atomic_load(&s->sleepers) > 0) {
    pthread_mutex_lock(&s->mutex);
    pthread_cond_broadcast(&s->served);
    pthread_mutex_unlock(&s->mutex);
  }
  return !over;
}

/* ---- Threads -------------------------------------------------------------------------------- */

/* Read and decode what a ticket is for. Returns whether there is more. */
static bool take_turn(struct np_session *s, uint32_t thread) {
  struct result results[MOST_READS];
  struct np_block *ahead;
  uint32_t count;
  bool is_over, goes_on = true;
  uint64_t ticket = take_ticket(s, &ahead);
  await_turn(s, ticket);
  if (ahead) s->filling = ahead;
  do {
    is_over = read_in_turn(s, results, &count);
    if (is_over) goes_on = end_turn(s);
    for (uint32_t i = 0; i < count; i++)
      if (results[i].block) decode(s, thread, results[i].block);
    publish(s, results, count);
  } while (!is_over);
  return goes_on;
}

static void *run(void *argument) {
  const struct np_worker *worker = argument;
  while (take_turn(worker->session, worker->index)) continue;
  return NULL;
}

/* All signals are blocked in the threads: they are the application's. As many threads as there can
 * be do the work of those that cannot. */
int np__session_start(struct np_session *s) {
  sigset_t all, before;
  sigfillset(&all);
  int failure = pthread_sigmask(SIG_SETMASK, &all, &before);
  if (failure) return failure;
  s->reads_ahead = s->threads > 1 && s->source->reads_ahead;
  s->quorum = s->reads_ahead ? s->limit - s->threads : 1;
  for (uint32_t i = 0; i < s->threads && !failure; i++) {
    s->workers[i] = (struct np_worker){.session = s, .index = i};
    failure = pthread_create(&s->workers[i].thread, NULL, run, &s->workers[i]);
    if (!failure) s->running++;
  }
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  return s->running > 0 ? 0 : failure;
}
