/* session_thread.c - what the threads of a session do: read in turn, decode at a time, queue in
 * order.
 */
#include <signal.h>

#include "capture/platform.h"
#include "capture/session.h"

enum { MIN_PACKETS = 64 };

/* A thread reads so many blocks before it is another one's turn. */
enum { READS_PER_TURN = 4 };

/* What a read gave. */
struct turn {
  struct np_block *block; /* to be queued; NULL for none */
  uint64_t place;         /* in the order of blocks that are queued */
  bool last;              /* the session ends with it: */
  enum np_status status;
  struct np_error error;
};

/* ---- With the mutex held -------------------------------------------------------------------- */

/* Blocks are made with room for a quarter more packets than the last full one would have held: an
 * index for the smallest packets would be larger than the data. */
static uint32_t expected_packets(const struct np_block *block) {
  uint64_t room = block->data_end - block->data_start;
  uint64_t used = block->data_used - block->data_start;
  if (used < room / 4 || block->packet_count == 0) return 0;
  return (uint32_t)(room * block->packet_count / used * 5 / 4) + MIN_PACKETS;
}

static void queue_push(struct np_session *s, struct np_block *block) {
  struct entry *entry = &s->ready[(s->ready_first + s->ready_count++) % s->ready_size];
  entry->block = block;
  clock_gettime(CLOCK_MONOTONIC, &entry->since);
}

/* Is the bell to be rung? Asked once per waiting consumer. */
static bool disarm(struct np_session *s) {
  bool armed = s->armed;
  s->armed = false;
  return armed && s->notify;
}

/* ---- Reading, with the turn held ------------------------------------------------------------- */

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
  while (!s->stopping && !(s->filling = np__pool_get(s)) && s->limit > 0) {
    if (!s->live)
      pthread_cond_wait(&s->returned, &s->mutex);
    else if ((s->filling = reserve) || !wait_for_block(s))
      break;
  }
  s->dropping = !s->filling;
  bool discards = s->discard; /* then nobody may want layers */
  if (s->stopping)
    status = NP_END;
  else if (s->limit == 0)
    status = np_fail(error, NP_E_NO_MEMORY, "out of memory for the first block of packets");
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

/* The turn ends with the block that is being filled, unless a live source can go on with it: the
 * consumer has other blocks to work on. */
static void set_down(struct np_session *s, bool complete, struct turn *turn) {
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
    turn->block = block;
    turn->place = s->places++;
    s->filling = NULL;
  }
  s->partial = s->filling && block->packet_count > 0;
  pthread_mutex_unlock(&s->mutex);
}

/* One read, and what follows from it. */
static enum np_status read_some(struct np_session *s, struct turn *turn) {
  struct np_error *error = &turn->error;
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
  set_down(s, complete || np_block_is_full(block), turn);
  return status;
}

static bool is_stopping(struct np_session *s) {
  pthread_mutex_lock(&s->mutex);
  bool stopping = s->stopping;
  pthread_mutex_unlock(&s->mutex);
  return stopping;
}

/* There is nothing more to read: close the sink, and queue what the last block has. */
static void end_reading(struct np_session *s, enum np_status status, struct turn *turn) {
  struct np_error failure = {.status = NP_OK};
  if (np__session_sink_close(s, &failure) != NP_OK && status >= 0) {
    status = failure.status;
    turn->error = failure;
  }
  if (s->filling && s->filling == s->reserve) forget_reserve(s);
  turn->block = s->filling;
  turn->place = s->places++;
  turn->last = true;
  turn->status = status;
  s->filling = NULL;
  s->over = true;
}

/* Can another block be read without waiting for one? Who waits must not hold others back. */
static bool has_block(struct np_session *s) {
  pthread_mutex_lock(&s->mutex);
  bool has = s->filling || s->free || s->made < s->limit;
  pthread_mutex_unlock(&s->mutex);
  return has;
}

/* Wait for the turn to read, and read: several blocks, where other threads wait too and reading
 * does not, since to wake one takes as long as to read a small block. Returns how many reads there
 * were, 0 when there is nothing to read any more. */
static uint32_t take_turn(struct np_session *s, struct turn *turns) {
  uint32_t count = 0, most = s->threads > 1 && s->source->ready ? READS_PER_TURN : 1;
  pthread_mutex_lock(&s->turn);
  while (!s->over && count < most && (count == 0 || has_block(s))) {
    struct turn *turn = &turns[count++];
    *turn = (struct turn){.block = NULL};
    enum np_status status = is_stopping(s) ? NP_END : read_some(s, turn);
    if (status != NP_OK && status != NP_INTERRUPTED) end_reading(s, status, turn);
  }
  pthread_mutex_unlock(&s->turn);
  return count;
}

/* ---- Decoding, all threads at a time --------------------------------------------------------- */

static void decode(struct np_session *s, uint32_t thread, struct np_block *block) {
  np_block_seal(block);
  pthread_mutex_lock(&s->mutex);
  const struct np_work work = s->work;
  pthread_mutex_unlock(&s->mutex);
  if (work.make && block->packet_count > 0) block->product = work.make(work.context, thread, block);
}

/* The session's end, with the mutex held. */
static void conclude(struct np_session *s, const struct turn *turn) {
  s->partial = s->dropping = false;
  s->done = true;
  s->status = turn->status;
  s->error = turn->error;
}

/* Queue what a read gave, with the mutex held, once all reads before it are. */
static void queue_in_order(struct np_session *s, const struct turn *turn) {
  struct np_block *block = turn->block;
  if (!block && !turn->last) return;
  while (s->published != turn->place) pthread_cond_wait(&s->ordered, &s->mutex);
  if (block && s->discard) np_block_reset(block);
  if (block && block->packet_count > 0)
    queue_push(s, block);
  else if (block)
    np__pool_put(s, block);
  if (turn->last) conclude(s, turn);
  s->published++;
}

/* Queue what the reads of a turn gave: to wake the consumer costs as much for one as for all. */
static void publish(struct np_session *s, const struct turn *turns, uint32_t count) {
  pthread_mutex_lock(&s->mutex);
  uint64_t before = s->published;
  for (uint32_t i = 0; i < count; i++) queue_in_order(s, &turns[i]);
  bool is_new = s->published != before;
  if (is_new && s->threads > 1) pthread_cond_broadcast(&s->ordered);
  bool ring = is_new && disarm(s);
  pthread_mutex_unlock(&s->mutex);
  if (ring) s->notify(s->context);
}

void np__session_finish(struct np_session *s, enum np_status status, struct np_error *error) {
  struct turn turn = {.error = *error};
  pthread_mutex_lock(&s->turn);
  end_reading(s, status, &turn);
  pthread_mutex_unlock(&s->turn);
  publish(s, &turn, 1);
}

/* ---- Threads -------------------------------------------------------------------------------- */

static void *run(void *argument) {
  struct np_worker *worker = argument;
  struct np_session *s = worker->session;
  struct turn turns[READS_PER_TURN];
  uint32_t count;
  while ((count = take_turn(s, turns)) > 0) {
    for (uint32_t i = 0; i < count; i++)
      if (turns[i].block) decode(s, worker->index, turns[i].block);
    publish(s, turns, count);
  }
  return NULL;
}

/* All signals are blocked in the threads: they are the application's. As many threads as there can
 * be do the work of those that cannot. */
int np__session_start(struct np_session *s) {
  sigset_t all, before;
  sigfillset(&all);
  int failure = pthread_sigmask(SIG_SETMASK, &all, &before);
  if (failure) return failure;
  for (uint32_t i = 0; i < s->threads && !failure; i++) {
    s->workers[i] = (struct np_worker){.session = s, .index = i};
    failure = pthread_create(&s->workers[i].thread, NULL, run, &s->workers[i]);
    if (!failure) s->running++;
  }
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  return s->running > 0 ? 0 : failure;
}
