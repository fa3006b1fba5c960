/* stages.c - what happens to blocks before they can be taken. */
#include "session/stages.h"

/* Its products may be there until the session's last block has come back, and so it stays. */
static bool stays(const struct np_stage *stage) {
  return stage->discard != NULL;
}

static unsigned kind_of(const struct np_stage *stage) {
  if (stage->make) return NP_STAGE_MAKES;
  return stage->apart ? NP_STAGE_APART : NP_STAGE_AT_ONCE;
}

void np__stages_init(struct np_stages *s) {
  *s = (struct np_stages){.count = 0};
  pthread_mutex_init(&s->mutex, NULL);
  for (uint32_t i = 0; i < NP_MAX_STAGES; i++) pthread_mutex_init(&s->rows[i].calls, NULL);
}

static void release(const struct np_stage *stage) {
  if (stage->release) stage->release(stage->context);
}

void np__stages_destroy(struct np_stages *s) {
  for (uint32_t i = 0; i < s->count; i++)
    if (stays(&s->rows[s->order[i]].stage)) release(&s->rows[s->order[i]].stage);
  for (uint32_t i = 0; i < NP_MAX_STAGES; i++) pthread_mutex_destroy(&s->rows[i].calls);
  pthread_mutex_destroy(&s->mutex);
}

/* ---- The list ------------------------------------------------------------------------------- */

static uint32_t place_of(const struct np_stages *s, uint32_t index) {
  uint32_t place = 0;
  while (place < s->count && s->order[place] != index) place++;
  return place;
}

/* A row that no stage has; NP_MAX_STAGES for none. */
static uint32_t find_row(struct np_stages *s) {
  uint32_t row = 0;
  pthread_mutex_lock(&s->mutex);
  while (row < NP_MAX_STAGES && place_of(s, row) < s->count) row++;
  pthread_mutex_unlock(&s->mutex);
  return row;
}

/* The stage gets the row, which is free, unless it comes too late. */
static bool fill(struct np_stages *s, uint32_t index, const struct np_stage *stage) {
  struct np_stage_row *row = &s->rows[index];
  pthread_mutex_lock(&row->calls); /* who has picked the stage before it may be looking at it */
  pthread_mutex_lock(&s->mutex);
  bool fits = !s->over || !stage->pass;
  if (fits) {
    row->stage = *stage;
    row->serial = ++s->added;
    row->there = true;
    s->order[s->count++] = index;
  }
  pthread_mutex_unlock(&s->mutex);
  pthread_mutex_unlock(&row->calls);
  return fits;
}

enum np_status np__stages_add(struct np_stages *s, const struct np_stage *stage, uint32_t *index,
                              struct np_error *error) {
  uint32_t row = find_row(s);
  if (row == NP_MAX_STAGES)
    return np_fail(error, NP_E_INVALID, "a session has at most %d stages", NP_MAX_STAGES);
  if (!fill(s, row, stage))
    return np_fail(error, NP_E_CLOSED, "the session is over: there is nothing for a %s",
                   stage->name);
  *index = row;
  return NP_OK;
}

/* With the row's calls held, or before anybody could call. */
static void leave(struct np_stages *s, uint32_t index) {
  pthread_mutex_lock(&s->mutex);
  s->rows[index].there = false;
  uint32_t place = place_of(s, index);
  if (!stays(&s->rows[index].stage) && place < s->count) {
    s->count--;
    for (; place < s->count; place++) s->order[place] = s->order[place + 1];
  }
  pthread_mutex_unlock(&s->mutex);
}

bool np__stages_remove(struct np_stages *s, uint32_t index) {
  struct np_stage_row *row = &s->rows[index];
  pthread_mutex_lock(&row->calls);
  bool leaves = row->there && !stays(&row->stage);
  if (leaves) leave(s, index);
  pthread_mutex_unlock(&row->calls);
  return leaves;
}

/* A stage as it was picked: another may have its row once it is called. */
struct pick {
  uint32_t index;
  uint64_t serial;
};

/* Those of these kinds, in their order. */
static uint32_t pick(struct np_stages *s, unsigned kinds, struct pick picked[NP_MAX_STAGES]) {
  uint32_t count = 0;
  pthread_mutex_lock(&s->mutex);
  for (uint32_t i = 0; i < s->count; i++) {
    const struct np_stage_row *row = &s->rows[s->order[i]];
    if (row->there && kind_of(&row->stage) & kinds)
      picked[count++] = (struct pick){s->order[i], row->serial};
  }
  pthread_mutex_unlock(&s->mutex);
  return count;
}

/* Is it there still? With the row's calls held. */
static bool is_there(const struct np_stage_row *row, const struct pick *picked) {
  return row->there && row->serial == picked->serial;
}

bool np__stages_have(struct np_stages *s, unsigned kinds) {
  struct pick picked[NP_MAX_STAGES];
  return pick(s, kinds, picked) > 0;
}

bool np__stages_want_layers(struct np_stages *s, unsigned kinds) {
  bool want = false;
  pthread_mutex_lock(&s->mutex);
  for (uint32_t i = 0; i < s->count; i++) {
    const struct np_stage *stage = &s->rows[s->order[i]].stage;
    want |= stage->wants_layers && kind_of(stage) & kinds;
  }
  pthread_mutex_unlock(&s->mutex);
  return want;
}

void np__stages_hurry(struct np_stages *s) {
  pthread_mutex_lock(&s->mutex);
  for (uint32_t i = 0; i < s->count; i++) {
    const struct np_stage_row *row = &s->rows[s->order[i]];
    if (row->there && row->stage.hurry) row->stage.hurry(row->stage.context);
  }
  pthread_mutex_unlock(&s->mutex);
}

/* ---- Calls of stages ------------------------------------------------------------------------ */

/* Those that make of a block on its own stay, so they can be called without a mutex. */
void np__stages_make(struct np_stages *s, uint32_t thread, struct np_block *block) {
  struct pick picked[NP_MAX_STAGES];
  uint32_t count = pick(s, NP_STAGE_MAKES, picked);
  for (uint32_t i = 0; i < count; i++) {
    const struct np_stage *stage = &s->rows[picked[i].index].stage;
    block->products[picked[i].index] = stage->make(stage->context, thread, block);
  }
}

/* A failure, unless there was one before. */
static void keep_first(enum np_status *first, enum np_status status, struct np_error *error,
                       const struct np_error *failure) {
  if (*first != NP_OK || status == NP_OK) return;
  *first = status;
  *error = *failure;
}

enum np_status np__stages_pass(struct np_stages *s, unsigned kinds, struct np_block *block,
                               uint32_t first, struct np_error *error) {
  struct pick picked[NP_MAX_STAGES];
  enum np_status result = NP_OK;
  uint32_t count = pick(s, kinds & NP_STAGE_IN_ORDER, picked);
  for (uint32_t i = 0; i < count; i++) {
    struct np_stage_row *row = &s->rows[picked[i].index];
    struct np_error failure = {.status = NP_OK};
    enum np_status status = NP_OK;
    pthread_mutex_lock(&row->calls);
    const struct np_stage *stage = &row->stage;
    bool calls = is_there(row, &picked[i]);
    if (calls && stage->wants_layers) np_block_seal(block);
    if (calls)
      status =
          stage->pass(stage->context, block, first, &block->products[picked[i].index], &failure);
    pthread_mutex_unlock(&row->calls);
    keep_first(&result, status, error, &failure);
  }
  return result;
}

void np__stages_discard(const struct np_stages *s, struct np_block *block) {
  for (uint32_t i = 0; i < NP_MAX_STAGES; i++) {
    const struct np_stage *stage = &s->rows[i].stage;
    if (block->products[i]) stage->discard(stage->context, block->products[i]);
    block->products[i] = NULL;
  }
}

enum np_status np__stages_close(struct np_stages *s, const struct np_stats *stats,
                                struct np_error *error) {
  struct pick picked[NP_MAX_STAGES];
  enum np_status result = NP_OK;
  pthread_mutex_lock(&s->mutex);
  s->over = true;
  pthread_mutex_unlock(&s->mutex);
  uint32_t count = pick(s, NP_STAGE_IN_ORDER, picked);
  for (uint32_t i = 0; i < count; i++) {
    struct np_stage_row *row = &s->rows[picked[i].index];
    struct np_error failure = {.status = NP_OK};
    enum np_status status = NP_OK;
    pthread_mutex_lock(&row->calls);
    const struct np_stage stage = row->stage;
    bool closes = is_there(row, &picked[i]);
    if (closes && stage.close) status = stage.close(stage.context, stats, &failure);
    if (closes) leave(s, picked[i].index);
    pthread_mutex_unlock(&row->calls);
    keep_first(&result, status, error, &failure);
    if (closes && !stays(&stage)) release(&stage);
  }
  return result;
}
