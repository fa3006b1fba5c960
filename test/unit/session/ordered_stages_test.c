/* ordered_stages_test.c - stages that get blocks in order: what they get, stops, failures. */
#include "session/fake_session.h"

/* A stage that counts and can fail. */
struct tally {
  _Atomic(uint64_t) packets;
  uint64_t ends_at;
  uint64_t fails_at;
  bool fails_to_close;
  atomic_int closed;
  bool had_stats;
};

static enum np_status tally_pass(void *context, const struct np_block *block, uint32_t first,
                                 void **product, struct np_error *error) {
  (void)product;
  struct tally *t = context;
  for (uint32_t i = first; i < block->packet_count; i++) {
    if (t->fails_at > 0 && t->packets == t->fails_at)
      return np_fail_errno(error, NP_E_IO, ENOSPC, "no");
    assert_int_equal(block->records[i].number, t->packets + 1);
    t->packets++;
    if (t->packets == t->ends_at) return NP_END;
  }
  return NP_OK;
}

static enum np_status tally_close(void *context, const struct np_stats *stats,
                                  struct np_error *error) {
  struct tally *t = context;
  t->closed++;
  t->had_stats = stats != NULL;
  return t->fails_to_close ? np_fail_errno(error, NP_E_IO, EIO, "not at the end") : NP_OK;
}

static struct np_stage tally_stage(struct tally *tally) {
  return (struct np_stage){
      .name = "tally", .pass = tally_pass, .close = tally_close, .context = tally};
}

static struct np_session *open_lazy(struct fake_plan plan, struct bell *bell, struct tally *tally) {
  const struct np_session_options options = {
      .block_count = 2, .block = small, .notify = ring, .context = bell, .lazy = !plan.live};
  const struct np_stage stage = tally_stage(tally);
  uint32_t index;
  struct np_session *session = NULL;
  struct np_error error;
  assert_int_equal(np_session_open(fake_new(engine, plan, NULL), &options, &session, &error),
                   NP_OK);
  assert_int_equal(np_session_add_stage(session, &stage, &index, &error), NP_OK);
  assert_int_equal(index, 0);
  return session;
}

static void a_stage_gets_what_the_consumer_gets(void **state) {
  (void)state;
  struct bell bell = BELL;
  struct tally tally = {0};
  struct np_session *session =
      open_lazy((struct fake_plan){.packets = 5000, .size = 100}, &bell, &tally);
  struct outcome o = consume(session, &bell, 0);
  assert_int_equal(o.status, NP_END);
  assert_int_equal(o.delivered, 5000);
  assert_int_equal(tally.packets, 5000);
  assert_int_equal(tally.closed, 1);
  assert_false(tally.had_stats);
  assert_false(np_session_remove_stage(session, 0));
  np_session_close(session);
}

/* A stage that waits until it is told not to. */
struct patient {
  atomic_bool hurried, waits;
  atomic_int closed, released;
};

static void await_hurry(struct patient *p) {
  atomic_store(&p->waits, true);
  while (!atomic_load(&p->hurried)) fake_sleep_us(1000);
}

static enum np_status patient_pass(void *context, const struct np_block *block, uint32_t first,
                                   void **product, struct np_error *error) {
  (void)product;
  (void)block;
  (void)first;
  await_hurry(context);
  return np_fail(error, NP_E_IO, "nobody reads");
}

static enum np_status patient_close(void *context, const struct np_stats *stats,
                                    struct np_error *error) {
  struct patient *p = context;
  (void)stats;
  (void)error;
  await_hurry(p);
  assert_int_equal(atomic_load(&p->released), 0);
  atomic_fetch_add(&p->closed, 1);
  return NP_OK;
}

static void patient_hurry(void *context) {
  struct patient *p = context;
  atomic_store(&p->hurried, true);
}

static void patient_release(void *context) {
  struct patient *p = context;
  assert_int_equal(atomic_load(&p->closed), 1);
  atomic_fetch_add(&p->released, 1);
}

/* While it writes, and while it is closed at the end of a source without packets. */
static void a_stop_hurries_a_stage(void **state) {
  (void)state;
  for (uint64_t packets = 0; packets <= 10; packets += 10) {
    struct bell bell = BELL;
    struct patient p = {.hurried = false};
    const struct fake_plan plan = {.packets = packets, .size = 60};
    const struct np_session_options options = {
        .block_count = 2, .block = small, .lazy = true, .notify = ring, .context = &bell};
    const struct np_stage stage = {.name = "patient",
                                   .pass = patient_pass,
                                   .close = patient_close,
                                   .hurry = patient_hurry,
                                   .release = patient_release,
                                   .context = &p};
    uint32_t index;
    struct np_session *s = NULL;
    struct np_block *block;
    assert_int_equal(np_session_open(fake_new(engine, plan, NULL), &options, &s, NULL), NP_OK);
    assert_int_equal(np_session_add_stage(s, &stage, &index, NULL), NP_OK);
    assert_int_equal(np_session_take(s, &block, NULL), NP_INTERRUPTED);
    while (!atomic_load(&p.waits)) fake_sleep_us(1000);
    np_session_stop(s);
    assert_int_equal(atomic_load(&p.closed), 1);
    assert_int_equal(atomic_load(&p.released), 1);
    np_session_close(s);
    assert_int_equal(atomic_load(&p.released), 1);
  }
}

static void a_file_that_is_read_takes_no_stage_in_order(void **state) {
  (void)state;
  struct bell bell = BELL;
  struct tally tally = {0};
  struct np_error error;
  const struct np_stage stage = tally_stage(&tally);
  uint32_t index;
  struct np_session *session =
      open_session((struct fake_plan){.packets = 10, .size = 100}, 2, &bell);
  assert_int_equal(np_session_add_stage(session, &stage, &index, &error), NP_E_INVALID);
  np_session_close(session);
  assert_int_equal(tally.closed, 0);
}

static void nothing_is_taken_where_packets_are_discarded(void **state) {
  (void)state;
  struct bell bell = BELL;
  struct tally tally = {0};
  struct np_session *session =
      open_lazy((struct fake_plan){.packets = 5000, .size = 100}, &bell, &tally);
  np_session_discard(session, true);
  struct outcome o = consume(session, &bell, 0);
  assert_int_equal(o.status, NP_END);
  assert_int_equal(o.delivered, 0);
  assert_int_equal(tally.packets, 5000);
  np_session_close(session);
}

static void a_slow_consumer_costs_a_live_stage_nothing(void **state) {
  (void)state;
  struct bell bell = BELL;
  struct tally tally = {0};
  const struct fake_plan plan = {
      .live = true, .packets = 20000, .size = 100, .burst = 10, .pause_us = 10};
  struct np_session *session = open_lazy(plan, &bell, &tally);
  struct outcome o = consume(session, &bell, 20000);
  struct np_stats stats;
  np_session_stats(session, &stats);
  assert_int_equal(o.status, NP_END);
  assert_int_equal(tally.packets, 20000);
  assert_true(o.delivered < 20000);
  assert_int_equal(o.delivered + stats.dropped_by_app, 20000);
  assert_true(tally.had_stats);
  np_session_close(session);
}

static void a_failing_stage_ends_the_session(void **state) {
  (void)state;
  struct bell bell = BELL;
  struct tally tally = {.fails_at = 1000};
  struct np_session *session =
      open_lazy((struct fake_plan){.packets = 5000, .size = 100}, &bell, &tally);
  struct outcome o = consume(session, &bell, 0);
  assert_int_equal(o.status, NP_E_IO);
  assert_int_equal(o.error.system_error, ENOSPC);
  assert_true(o.delivered >= 1000);
  assert_int_equal(tally.closed, 1);
  np_session_close(session);
  tally = (struct tally){.fails_to_close = true};
  session = open_lazy((struct fake_plan){.packets = 5, .size = 100}, &bell, &tally);
  o = consume(session, &bell, 0);
  assert_int_equal(o.delivered, 5);
  assert_int_equal(o.error.system_error, EIO);
  np_session_close(session);
}

static void a_stage_can_end_the_session(void **state) {
  (void)state;
  struct bell bell = BELL;
  struct tally tally = {.ends_at = 1000};
  struct np_session *session =
      open_lazy((struct fake_plan){.packets = 5000, .size = 100}, &bell, &tally);
  struct outcome o = consume(session, &bell, 0);
  assert_int_equal(o.status, NP_END);
  assert_int_equal(tally.packets, 1000);
  assert_int_equal(tally.closed, 1);
  np_session_close(session);
}

static void a_stage_is_closed_whatever_happens(void **state) {
  (void)state;
  struct bell bell = BELL;
  struct tally tally = {0};
  struct np_session *session =
      open_lazy((struct fake_plan){.packets = 5000, .size = 100}, &bell, &tally);
  np_session_close(session); /* nothing was ever taken */
  assert_int_equal(tally.closed, 1);
  const struct fake_plan idle = {.live = true, .then = FAKE_WAITS};
  session = open_lazy(idle, &bell, &tally);
  np_session_close(session);
  assert_int_equal(tally.closed, 2);
  session = open_lazy(idle, &bell, &tally);
  assert_true(np_session_remove_stage(session, 0));
  np_session_close(session);
  assert_int_equal(tally.closed, 2);
}

/* ---- Stages of a live session that come and go while it runs --------------------------------- */

enum { KINDS = 2, STEPS = 6 };

enum step { ADD_AT_ONCE, ADD_APART, REMOVE_AT_ONCE, REMOVE_APART, DISCARD, STOP };

/* A stage of a run, which comes and goes once. */
struct visitor {
  struct np_session *session;
  uint32_t index;
  bool is_in, was_removed;
  atomic_bool gone; /* nothing may be called any more */
  atomic_int passing;
  atomic_uint closed, released;
  _Atomic(uint64_t) last; /* number of a packet */
};

static enum np_status visit(void *context, const struct np_block *block, uint32_t first,
                            void **product, struct np_error *error) {
  struct visitor *v = context;
  (void)product;
  (void)error;
  assert_false(atomic_load(&v->gone));
  assert_int_equal(atomic_fetch_add(&v->passing, 1), 0);
  for (uint32_t i = first; i < block->packet_count; i++) {
    assert_true(block->records[i].number > atomic_load(&v->last));
    atomic_store(&v->last, block->records[i].number);
  }
  atomic_fetch_sub(&v->passing, 1);
  return NP_OK;
}

static enum np_status close_visitor(void *context, const struct np_stats *stats,
                                    struct np_error *error) {
  struct visitor *v = context;
  (void)error;
  assert_non_null(stats);
  assert_false(atomic_load(&v->gone));
  atomic_fetch_add(&v->closed, 1);
  return NP_OK;
}

static void release_visitor(void *context) {
  struct visitor *v = context;
  assert_int_equal(atomic_load(&v->closed), 1);
  atomic_store(&v->gone, true);
  atomic_fetch_add(&v->released, 1);
}

static void add_visitor(struct visitor *v, bool apart, bool is_over) {
  const struct np_stage stage = {.name = apart ? "apart" : "at once",
                                 .pass = visit,
                                 .close = close_visitor,
                                 .release = release_visitor,
                                 .context = v,
                                 .wants_layers = apart,
                                 .apart = apart};
  struct np_error error;
  enum np_status status = np_session_add_stage(v->session, &stage, &v->index, &error);
  assert_int_equal(status, is_over ? NP_E_CLOSED : NP_OK);
  v->is_in = status == NP_OK;
}

static void remove_visitor(struct visitor *v, bool is_over) {
  if (!v->is_in) return;
  v->was_removed = np_session_remove_stage(v->session, v->index);
  assert_int_equal(v->was_removed, !is_over);
  if (v->was_removed) atomic_store(&v->gone, true);
}

static void take_some(struct np_session *session) {
  struct np_block *block;
  for (int i = 0; i < 3; i++) {
    if (np_session_take(session, &block, NULL) == NP_OK) np_session_release(session, block);
    fake_sleep_us(100);
  }
}

static void run_steps(const enum step steps[STEPS]) {
  struct bell bell = BELL;
  const struct fake_plan plan = {
      .live = true, .packets = 1U << 30, .size = 60, .burst = 7, .pause_us = 20};
  struct np_session *session = open_session(plan, 4, &bell);
  struct visitor visitors[KINDS] = {{.session = session}, {.session = session}};
  bool is_over = false;
  for (int i = 0; i < STEPS; i++) {
    switch (steps[i]) {
      case ADD_AT_ONCE:
      case ADD_APART:
        add_visitor(&visitors[steps[i] - ADD_AT_ONCE], steps[i] == ADD_APART, is_over);
        break;
      case REMOVE_AT_ONCE:
      case REMOVE_APART:
        remove_visitor(&visitors[steps[i] - REMOVE_AT_ONCE], is_over);
        break;
      case DISCARD:
        np_session_discard(session, true);
        break;
      default:
        np_session_stop(session);
        is_over = true;
    }
    take_some(session);
  }
  np_session_close(session);
  for (int i = 0; i < KINDS; i++) {
    unsigned ends = visitors[i].is_in && !visitors[i].was_removed;
    assert_int_equal(visitors[i].closed, ends);
    assert_int_equal(visitors[i].released, ends);
    assert_int_equal(visitors[i].passing, 0);
  }
}

/* All orders of the steps from `at` on. */
static void permute(enum step steps[STEPS], int at) {
  if (at == STEPS) run_steps(steps);
  for (int i = at; i < STEPS; i++) {
    enum step step = steps[at];
    steps[at] = steps[i];
    steps[i] = step;
    permute(steps, at + 1);
    steps[i] = steps[at];
    steps[at] = step;
  }
}

static void stages_come_and_go_in_every_order(void **state) {
  (void)state;
  enum step steps[STEPS] = {ADD_AT_ONCE, ADD_APART, REMOVE_AT_ONCE, REMOVE_APART, DISCARD, STOP};
  permute(steps, 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_stage_gets_what_the_consumer_gets),
      cmocka_unit_test(a_stop_hurries_a_stage),
      cmocka_unit_test(a_file_that_is_read_takes_no_stage_in_order),
      cmocka_unit_test(nothing_is_taken_where_packets_are_discarded),
      cmocka_unit_test(a_slow_consumer_costs_a_live_stage_nothing),
      cmocka_unit_test(a_failing_stage_ends_the_session),
      cmocka_unit_test(a_stage_can_end_the_session),
      cmocka_unit_test(a_stage_is_closed_whatever_happens),
      cmocka_unit_test(stages_come_and_go_in_every_order),
  };
  struct np_engine *made = np_engine_new(NULL, NULL);
  engine = made;
  int failed = cmocka_run_group_tests(tests, NULL, NULL);
  np_engine_free(made);
  return failed;
}
