/* read.c - reading, by the thread whose turn it is. */
#include "base/condition.h"
#include "session/session_state.h"

enum { MIN_PACKETS = 64 };

/* ---- Blocks to fill ---------------------------------------------------------------------------
 */

/* Blocks are made with room for a quarter more packets than the last full one would have held: an
 * index for the smallest packets would be larger than the data. */
static uint32_t expected_packets(const struct np_block *block) {
  if (block->packet_count == 0) return 0;
  uint64_t room = block->data_end - block->records[0].offset;
  uint64_t used = block->data_used - block->records[0].offset;
  if (used < room / 4 || used == 0) return 0;
  return (uint32_t)(room * block->packet_count / used * 5 / 4) + MIN_PACKETS;
}

void np__session_await_block(struct np_session *s) {
  if (s->queue.count == 0 || !np__queue_disarm(&s->queue)) {
    s->pool.short_of++;
    pthread_cond_wait(&s->pool.returned, &s->mutex);
    s->pool.short_of--;
    return;
  }
  pthread_mutex_unlock(&s->mutex);
  s->queue.notify(s->queue.context);
  pthread_mutex_lock(&s->mutex);
}

/* Those that are read ahead wait for a turn, and the consumer may keep one. */
bool np__session_is_starved(const struct np_session *s) {
  return s->pool.limit <= (s->turns.reads_ahead ? s->threads : 0);
}

/* Will there be no other turn, with the mutex held? */
static bool is_over(const struct np_session *s) {
  return s->stopping || s->queue.end != NP_NO_END;
}

/* Wait for a block as long as packets have room elsewhere, with the mutex held. False when they
 * have none. */
static bool wait_for_block(struct np_session *s) {
  unsigned ms = s->source->operations->patience(s->source);
  if (ms > 0) np__condition_wait(&s->pool.returned, &s->mutex, ms);
  return ms > 0;
}

/* A block for stages alone, empty; NULL where there is no such stage, or the source can wait. */
static struct np_block *get_reserve(struct np_session *s) {
  struct np_block *reserve =
      s->live && np__stages_have(&s->stages, NP_STAGE_AT_ONCE) ? s->reserve : NULL;
  if (reserve) np__stages_discard(&s->stages, reserve);
  if (reserve) np_block_reset(reserve);
  return reserve;
}

/* Get a block to fill. Leaves `filling` NULL when a live source has to read without one. */
static enum np_status obtain(struct np_session *s, struct np_error *error) {
  enum np_status status = NP_OK;
  struct np_block *reserve = get_reserve(s);
  struct np_turns *t = &s->turns;
  pthread_mutex_lock(&s->mutex);
  while (!is_over(s) && !(t->filling = np__pool_get(&s->pool)) && !np__session_is_starved(s)) {
    if (!s->live)
      np__session_await_block(s);
    else if ((t->filling = reserve) || !wait_for_block(s))
      break;
  }
  t->dropping = !t->filling;
  bool defers =
      s->threads > 1 || s->has_stager || s->queue.discard; /* then nobody may want layers */
  if (is_over(s))
    status = NP_END;
  else if (!t->filling && np__session_is_starved(s))
    status = np_fail(error, NP_E_NO_MEMORY, "out of memory for blocks of packets");
  pthread_mutex_unlock(&s->mutex);
  if (t->filling) t->filling->defers = defers;
  return status;
}

/* Exchange the empty block for one that holds the packet that is larger than it. */
static enum np_status obtain_large(struct np_session *s, struct np_error *error) {
  uint32_t needed = s->source->needed;
  const struct np_block_options options = {.data_size = needed, .packets = 1};
  struct np_block *block = np_block_new(&options);
  if (!block) return np_fail(error, NP_E_NO_MEMORY, "out of memory for %u bytes of packet", needed);
  if (s->reserve == s->turns.filling) s->reserve = block;
  np_block_free(s->turns.filling);
  s->turns.filling = block;
  return NP_OK;
}

/* Get another block to fill, if that takes no waiting: what was read already may be what the others
 * wait for. */
static bool get_another(struct np_session *s) {
  struct np_turns *t = &s->turns;
  pthread_mutex_lock(&s->mutex);
  if (!t->filling && (t->filling = np__pool_get(&s->pool))) t->filling->defers = true;
  pthread_mutex_unlock(&s->mutex);
  return t->filling != NULL;
}

/* ---- One read ------------------------------------------------------------------------------- */

/* The consumer gets nothing of a block that was filled for stages. */
static void forget_reserve(struct np_session *s) {
  s->turns.filling = NULL;
  atomic_fetch_add(&s->unseen, s->reserve->packet_count);
}

/* The block that is being filled is to be queued, unless a live source can go on with it: the
 * consumer has other blocks to work on. Nothing of it is wanted where nobody takes packets and no
 * stage is still to come. */
static void set_down(struct np_session *s, bool complete, struct np_reading *reading) {
  struct np_block *block = s->turns.filling;
  if (block == s->reserve) {
    forget_reserve(s);
    return;
  }
  bool stages = np__stages_have(&s->stages, s->live ? NP_STAGE_APART : NP_STAGE_IN_ORDER);
  pthread_mutex_lock(&s->mutex);
  block->forgotten = s->queue.discard;
  if (block->forgotten && !stages) {
    np__stages_discard(&s->stages, block);
    np_block_reset(block);
  }
  if (block->packet_count > 0 && (complete || (s->live && s->queue.count == 0))) {
    bool sifted = s->live && np__sieves_any(&s->sieves); /* then it held more than it has */
    uint32_t expected = sifted ? 0 : expected_packets(block);
    if (expected > 0) s->pool.packets = expected;
    *reading = (struct np_reading){block, s->turns.places++};
    s->turns.filling = NULL;
  }
  s->turns.partial = s->turns.filling && block->packet_count > 0;
  pthread_mutex_unlock(&s->mutex);
}

static void follow_source(struct np_session *s) {
  atomic_store(&s->link_type, s->source->link_type);
  atomic_store(&s->format, s->source->format);
  atomic_store(&s->compression, s->source->compression);
}

/* Live packets go to stages as they come: a block may take long to be full. */
static enum np_status pass_at_once(struct np_session *s, struct np_block *block, uint32_t first,
                                   struct np_error *error) {
  if (!s->live || block->packet_count == first) return NP_OK;
  if (np__sieves_any(&s->sieves) && np__stages_have(&s->stages, NP_STAGE_AT_ONCE)) {
    block->sifted.passed = first;
    np__sieves_sift(&s->sieves, NP_SIEVE_READER, block);
    first = block->sifted.passed;
    if (block->packet_count == first) return NP_OK;
  }
  return np__stages_pass(&s->stages, NP_STAGE_AT_ONCE, block, first, error);
}

/* All packets of it were hidden: their room is free. */
static void reuse_hidden(struct np_session *s, struct np_block *block) {
  bool defers = block->defers;
  if (block->packet_count > 0) return;
  np__stages_discard(&s->stages, block);
  np_block_reset(block);
  block->defers = defers;
}

/* One read, and what follows from it. */
static enum np_status read_some(struct np_session *s, struct np_reading *reading,
                                struct np_error *error) {
  enum np_status status = s->turns.filling ? NP_OK : obtain(s, error);
  if (status != NP_OK) return status;
  struct np_block *block = s->turns.filling;
  uint32_t before = block ? block->packet_count : 0;
  status = s->source->operations->read(s->source, block, error);
  follow_source(s);
  bool grown = block && block->packet_count > before;
  if (grown && s->live && np__joining_any(&s->joining))
    np__joining_pass(&s->joining, block, before);
  if (block) {
    struct np_error failure = {.status = NP_OK};
    enum np_status passed = pass_at_once(s, block, before, &failure);
    if (grown) reuse_hidden(s, block);
    if (passed != NP_OK && status >= 0) {
      *error = failure;
      return passed;
    }
  }
  if (!block || (status != NP_OK && status != NP_INTERRUPTED)) return status;
  if (status == NP_OK && !grown && before == 0 && s->source->needed > 0)
    return obtain_large(s, error);
  /* Nothing added to a block with packets: the next packet does not fit. */
  bool complete = status == NP_OK && (!grown || !s->live);
  set_down(s, complete || np_block_is_full(block), reading);
  return status;
}

/* ---- Turns ---------------------------------------------------------------------------------- */

void np__session_end_reading(struct np_session *s, enum np_status status,
                             struct np_reading *reading, const struct np_error *error) {
  struct np_turns *t = &s->turns;
  if (t->filling && t->filling == s->reserve) forget_reserve(s);
  if (t->filling) *reading = (struct np_reading){t->filling, t->places++};
  t->filling = NULL;
  t->over = true;
  pthread_mutex_lock(&s->mutex);
  if (s->queue.end == NP_NO_END) {
    s->queue.end = t->places;
    s->queue.status = status;
    s->queue.error = *error;
  }
  pthread_cond_broadcast(&s->pool.returned);
  pthread_mutex_unlock(&s->mutex);
}

static bool has_ended(struct np_session *s) {
  pthread_mutex_lock(&s->mutex);
  bool ended = is_over(s);
  pthread_mutex_unlock(&s->mutex);
  return ended;
}

/* Several blocks where other threads wait too and reading does not, since to wake one takes as long
 * as to read a small block. */
bool np__session_read(struct np_session *s, struct np_reading *readings, uint32_t *count) {
  uint32_t most = s->threads > 1 && s->source->ready ? NP_MOST_READS : 1;
  bool goes_on = true;
  *count = 0;
  while (!s->turns.over && goes_on && *count < most && (*count == 0 || get_another(s))) {
    struct np_reading *reading = &readings[(*count)++];
    struct np_error error = {.status = NP_OK};
    *reading = (struct np_reading){.block = NULL};
    enum np_status status = has_ended(s) ? NP_END : read_some(s, reading, &error);
    if (status != NP_OK && status != NP_INTERRUPTED)
      np__session_end_reading(s, status, reading, &error);
    goes_on = !s->turns.reads_ahead || s->source->unfinished;
  }
  return s->turns.over || !s->turns.reads_ahead || !goes_on;
}
