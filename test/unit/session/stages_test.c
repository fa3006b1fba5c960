/* stages_test.c - what happens to blocks before they can be taken: order, products, ends, lists. */
#include "np/session.h"

#include <stdatomic.h>

#include "cmocka_all.h"
#include "session/bell.h"
#include "session/fake_source.h"

enum { PACKETS = 20000, SIZE = 60, MAKES = 0, CHAINS = 1, FOLLOWS = 2 };

static const struct np_engine *engine;
static const struct np_block_options small = {.data_size = 4096, .packets = 64};

static struct np_session *open_session(struct fake_plan plan, uint32_t threads, struct bell *bell) {
  const struct np_session_options options = {
      .threads = threads, .block = small, .notify = ring, .context = bell, .lazy = !plan.live};
  struct np_session *session = NULL;
  struct np_error error;
  assert_int_equal(np_session_open(fake_new(engine, plan, NULL), &options, &session, &error),
                   NP_OK);
  return session;
}

static uint32_t add(struct np_session *session, const struct np_stage *stage) {
  struct np_error error;
  uint32_t index = UINT32_MAX;
  assert_int_equal(np_session_add_stage(session, stage, &index, &error), NP_OK);
  return index;
}

/* Depends on every byte that comes, and on the order. */
static uint64_t mix(uint64_t sum, const void *bytes, size_t size) {
  for (size_t i = 0; i < size; i++) sum = (sum ^ ((const uint8_t *)bytes)[i]) * 0x100000001b3;
  return sum;
}

/* ---- Three stages, each of which reads what the one before it made ----------------------------
 */

struct line {
  atomic_int passing; /* calls in order at a time */
  atomic_uint made, discarded, closed;
  uint64_t chain, packets;
  uint64_t fails_at; /* the stage that follows fails behind so many packets */
  enum np_status how;
};

static void *make_sum(void *context, uint32_t thread, const struct np_block *block) {
  struct line *line = context;
  uint64_t *sum = malloc(sizeof *sum);
  struct np_packet packet;
  (void)thread;
  *sum = 14695981039346656037u;
  for (uint32_t i = 0; np_block_packet(block, i, &packet); i++)
    *sum = mix(*sum, packet.bytes, packet.caplen);
  atomic_fetch_add(&line->made, 1);
  return sum;
}

static void discard_sum(void *context, void *product) {
  atomic_fetch_add(&((struct line *)context)->discarded, 1);
  free(product);
}

/* Sums of blocks, by packet: how packets are spread over blocks makes no difference. */
static enum np_status pass_chain(void *context, const struct np_block *block, uint32_t first,
                                 void **product, struct np_error *error) {
  struct line *line = context;
  struct np_packet packet;
  (void)error;
  assert_int_equal(atomic_fetch_add(&line->passing, 1), 0);
  assert_int_equal(first, 0);
  assert_null(*product);
  assert_non_null(np_block_product(block, MAKES));
  for (uint32_t i = 0; np_block_packet(block, i, &packet); i++) {
    line->chain = mix(line->chain, packet.bytes, packet.caplen);
    assert_int_equal(packet.number, ++line->packets);
  }
  uint64_t *sum = malloc(sizeof *sum);
  *sum = line->chain;
  *product = sum;
  atomic_fetch_add(&line->made, 1);
  atomic_fetch_sub(&line->passing, 1);
  return NP_OK;
}

static enum np_status pass_follower(void *context, const struct np_block *block, uint32_t first,
                                    void **product, struct np_error *error) {
  struct line *line = context;
  (void)first;
  (void)product;
  assert_int_equal(*(uint64_t *)np_block_product(block, CHAINS), line->chain);
  if (line->fails_at == 0 || line->packets < line->fails_at) return NP_OK;
  return line->how == NP_END ? NP_END : np_fail_errno(error, line->how, ENOSPC, "no more");
}

static enum np_status close_line(void *context, const struct np_stats *stats,
                                 struct np_error *error) {
  (void)error;
  assert_null(stats);
  atomic_fetch_add(&((struct line *)context)->closed, 1);
  return NP_OK;
}

static void add_line(struct np_session *session, struct line *line) {
  const struct np_stage makes = {
      .name = "sum", .make = make_sum, .discard = discard_sum, .context = line};
  const struct np_stage chains = {.name = "chain",
                                  .pass = pass_chain,
                                  .discard = discard_sum,
                                  .close = close_line,
                                  .context = line,
                                  .wants_layers = true};
  const struct np_stage follows = {
      .name = "follower", .pass = pass_follower, .close = close_line, .context = line};
  assert_int_equal(add(session, &makes), MAKES);
  assert_int_equal(add(session, &chains), CHAINS);
  assert_int_equal(add(session, &follows), FOLLOWS);
}

struct outcome {
  uint64_t packets, last_chain;
  enum np_status status;
  struct np_error error;
};

/* Take all there is, and of every other block its product. */
static struct outcome consume(struct np_session *session, struct bell *bell) {
  struct outcome o = {.packets = 0};
  struct np_block *block;
  for (unsigned blocks = 0;;) {
    unsigned rings = rings_of(bell);
    o.status = np_session_take(session, &block, &o.error);
    if (o.status == NP_INTERRUPTED) await_ring(bell, rings + 1);
    if (o.status == NP_INTERRUPTED) continue;
    if (o.status != NP_OK) return o;
    assert_int_equal(block->records[0].number, o.packets + 1);
    o.packets += block->packet_count;
    if (blocks++ % 2) {
      uint64_t *sum = np_block_take_product(block, CHAINS);
      assert_null(np_block_product(block, CHAINS));
      o.last_chain = *sum;
      free(sum);
    }
    np_session_release(session, block);
  }
}

static void blocks_pass_in_order_whatever_the_threads(void **state) {
  (void)state;
  uint64_t chain = 0;
  for (uint32_t threads = 1; threads <= 4; threads++) {
    struct bell bell = BELL;
    struct line line = {.chain = 1};
    struct np_session *s =
        open_session((struct fake_plan){.packets = PACKETS, .size = SIZE}, threads, &bell);
    add_line(s, &line);
    struct outcome o = consume(s, &bell);
    assert_int_equal(o.status, NP_END);
    assert_int_equal(o.packets, PACKETS);
    assert_int_equal(line.packets, PACKETS);
    assert_int_equal(line.closed, 2);
    assert_true(threads == 1 || line.chain == chain);
    chain = line.chain;
    np_session_close(s);
    uint32_t blocks = line.made / 2;
    assert_int_equal(line.made - line.discarded, blocks / 2);
  }
}

/* The block in which a stage fails is the last one that comes, however far others have read. */
static void a_failure_ends_the_session_behind_its_block(void **state) {
  (void)state;
  static const enum np_status how[] = {NP_END, NP_E_IO};
  for (uint32_t i = 0; i < 16; i++) {
    struct bell bell = BELL;
    struct line line = {.chain = 1, .fails_at = 1000 + i, .how = how[i % 2]};
    struct np_session *s =
        open_session((struct fake_plan){.packets = PACKETS, .size = SIZE}, 1 + i % 4, &bell);
    add_line(s, &line);
    struct outcome o = consume(s, &bell);
    assert_int_equal(o.status, how[i % 2]);
    assert_true(o.packets >= line.fails_at && o.packets < line.fails_at + small.packets);
    assert_int_equal(line.packets, o.packets);
    assert_int_equal(line.closed, 2);
    if (o.status < 0) assert_int_equal(o.error.system_error, ENOSPC);
    np_session_close(s);
  }
}

/* Nobody takes packets: stages in order get them all, and nothing is made. */
static enum np_status pass_count(void *context, const struct np_block *block, uint32_t first,
                                 void **product, struct np_error *error) {
  (void)product;
  (void)error;
  for (uint32_t i = first; i < block->packet_count; i++) assert_true(block->records[i].layer_count);
  *(uint64_t *)context += block->packet_count - first;
  return NP_OK;
}

static void stages_see_what_is_forgotten(void **state) {
  (void)state;
  for (uint32_t threads = 1; threads <= 4; threads++) {
    struct bell bell = BELL;
    struct line line = {.chain = 1};
    uint64_t packets = 0;
    const struct np_stage makes = {
        .name = "sum", .make = make_sum, .discard = discard_sum, .context = &line};
    const struct np_stage counts = {
        .name = "count", .pass = pass_count, .context = &packets, .wants_layers = true};
    struct np_session *s =
        open_session((struct fake_plan){.packets = PACKETS, .size = SIZE}, threads, &bell);
    add(s, &makes);
    add(s, &counts);
    np_session_discard(s, true);
    struct outcome o = consume(s, &bell);
    assert_int_equal(o.status, NP_END);
    assert_int_equal(o.packets, 0);
    assert_int_equal(packets, PACKETS);
    assert_int_equal(line.made, 0);
    np_session_close(s);
  }
}

/* ---- The list ------------------------------------------------------------------------------- */

static void the_list_is_bounded_and_places_are_used_again(void **state) {
  (void)state;
  struct bell bell = BELL;
  struct np_error error;
  uint64_t packets = 0;
  uint32_t index;
  struct line line = {.chain = 1};
  const struct np_stage counts = {
      .name = "count", .pass = pass_count, .context = &packets, .wants_layers = true};
  const struct np_stage makes = {
      .name = "sum", .make = make_sum, .discard = discard_sum, .context = &line};
  struct np_session *s = open_session((struct fake_plan){.packets = 10, .size = SIZE}, 1, &bell);
  assert_int_equal(add(s, &makes), 0);
  for (uint32_t i = 1; i < NP_MAX_STAGES; i++) assert_int_equal(add(s, &counts), i);
  assert_int_equal(np_session_add_stage(s, &counts, &index, &error), NP_E_INVALID);
  assert_true(np_session_remove_stage(s, 3));
  assert_false(np_session_remove_stage(s, 3));
  assert_false(np_session_remove_stage(s, 0)); /* its products may wait in blocks */
  assert_int_equal(add(s, &counts), 3);
  assert_int_equal(consume(s, &bell).status, NP_END);
  assert_int_equal(packets, 10 * (NP_MAX_STAGES - 1));
  assert_int_equal(np_session_add_stage(s, &counts, &index, &error), NP_E_INVALID);
  np_session_close(s);
}

static void a_stage_is_of_one_kind(void **state) {
  (void)state;
  struct bell bell = BELL;
  struct np_error error;
  uint32_t index;
  const struct np_stage wrong[] = {
      {.name = "none"},
      {.name = "both", .make = make_sum, .discard = discard_sum, .pass = pass_count},
      {.name = "leaks", .make = make_sum}};
  struct np_session *s = open_session((struct fake_plan){.packets = 10, .size = SIZE}, 1, &bell);
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
    assert_int_equal(np_session_add_stage(s, &wrong[i], &index, &error), NP_E_INVALID);
  np_session_close(s);
}

/* ---- Live ----------------------------------------------------------------------------------- */

/* A stage that is called with a block until it is told to go on. */
struct gate {
  atomic_bool entered, goes_on;
};

static enum np_status pass_gate(void *context, const struct np_block *block, uint32_t first,
                                void **product, struct np_error *error) {
  struct gate *gate = context;
  (void)block;
  (void)first;
  (void)product;
  (void)error;
  atomic_store(&gate->entered, true);
  while (!atomic_load(&gate->goes_on)) fake_sleep_us(200);
  return NP_OK;
}

static enum np_status pass_from(void *context, const struct np_block *block, uint32_t first,
                                void **product, struct np_error *error) {
  (void)product;
  (void)error;
  uint64_t *number = context;
  if (*number == 0) *number = block->records[first].number;
  return NP_OK;
}

/* Take all there is, and look at none of it. */
static void drain(struct np_session *session) {
  struct np_block *block;
  while (np_session_take(session, &block, NULL) != NP_END) {
    if (block) np_session_release(session, block);
    fake_sleep_us(block ? 0 : 200);
  }
}

/* Whoever is behind a stage in the list is not called for one that was taken out meanwhile, though
 * another has its place: not one that makes, nor one in order that came too late for the block. */
static void a_place_is_not_that_of_the_stage_before(void **state) {
  (void)state;
  const struct fake_plan plan = {
      .live = true, .packets = 40, .size = SIZE, .burst = 20, .then = FAKE_ENDS};
  for (int makes = 0; makes < 2; makes++) {
    struct bell bell = BELL;
    struct gate gate = {.entered = false};
    struct line line = {.chain = 1};
    uint64_t none = 0, number = 0;
    struct np_session *s = NULL;
    const struct np_session_options options = {
        .block = small, .notify = ring, .context = &bell, .lazy = true};
    assert_int_equal(np_session_open(fake_new(engine, plan, NULL), &options, &s, NULL), NP_OK);
    add(s, &(struct np_stage){.name = "gate", .pass = pass_gate, .context = &gate});
    uint32_t row = add(s, &(struct np_stage){.name = "no", .pass = pass_from, .context = &none});
    struct np_block *block;
    assert_int_equal(np_session_take(s, &block, NULL), NP_INTERRUPTED);
    while (!atomic_load(&gate.entered)) fake_sleep_us(200);
    assert_true(np_session_remove_stage(s, row));
    const struct np_stage next[] = {
        {.name = "from", .pass = pass_from, .context = &number},
        {.name = "sum", .make = make_sum, .discard = discard_sum, .context = &line}};
    assert_int_equal(add(s, &next[makes]), row);
    atomic_store(&gate.goes_on, true);
    drain(s);
    assert_int_equal(none, 0);
    assert_int_equal(number, makes ? 0 : 21);
    np_session_close(s);
  }
}

struct apart {
  pthread_t reader, stager;
  atomic_bool goes_on, waits;
  atomic_uint closed, released;
  _Atomic(uint64_t) at_once, apart;
};

static enum np_status pass_at_once(void *context, const struct np_block *block, uint32_t first,
                                   void **product, struct np_error *error) {
  struct apart *a = context;
  (void)product;
  (void)error;
  a->reader = pthread_self();
  for (uint32_t i = first; i < block->packet_count; i++)
    assert_int_equal(block->records[i].number, atomic_fetch_add(&a->at_once, 1) + 1);
  return NP_OK;
}

/* Does not return from its first block until it is told to. */
static enum np_status pass_apart(void *context, const struct np_block *block, uint32_t first,
                                 void **product, struct np_error *error) {
  struct apart *a = context;
  (void)error;
  assert_int_equal(first, 0);
  a->stager = pthread_self();
  atomic_store(&a->waits, true);
  while (!atomic_load(&a->goes_on)) fake_sleep_us(200);
  for (uint32_t i = 0; i < block->packet_count; i++) assert_true(block->records[i].layer_count > 0);
  atomic_fetch_add(&a->apart, block->packet_count);
  *product = malloc(1);
  return NP_OK;
}

static void discard_byte(void *context, void *product) {
  (void)context;
  free(product);
}

static enum np_status close_apart(void *context, const struct np_stats *stats,
                                  struct np_error *error) {
  (void)error;
  assert_non_null(stats);
  atomic_fetch_add(&((struct apart *)context)->closed, 1);
  return NP_OK;
}

static void hurry_apart(void *context) {
  atomic_store(&((struct apart *)context)->goes_on, true);
}

static void release_apart(void *context) {
  atomic_fetch_add(&((struct apart *)context)->released, 1);
}

static void add_apart(struct np_session *session, struct apart *a) {
  const struct np_stage at_once = {.name = "at once", .pass = pass_at_once, .context = a};
  const struct np_stage apart = {.name = "apart",
                                 .pass = pass_apart,
                                 .discard = discard_byte,
                                 .close = close_apart,
                                 .hurry = hurry_apart,
                                 .release = release_apart,
                                 .context = a,
                                 .wants_layers = true,
                                 .apart = true};
  add(session, &at_once);
  add(session, &apart);
}

/* While a stage apart hangs, packets are read, and those at once see them. */
static void a_stage_apart_delays_no_read(void **state) {
  (void)state;
  struct bell bell = BELL;
  struct apart a = {.at_once = 0};
  const struct fake_plan plan = {.live = true,
                                 .packets = PACKETS,
                                 .size = SIZE,
                                 .burst = 20,
                                 .pause_us = 200,
                                 .then = FAKE_ENDS};
  struct np_session *s = open_session(plan, 1, &bell);
  struct np_block *block;
  struct np_error error;
  enum np_status status;
  uint64_t taken = 0;
  add_apart(s, &a);
  for (int i = 0; i < 50000 && !atomic_load(&a.waits); i++) fake_sleep_us(200);
  assert_true(atomic_load(&a.waits));
  uint64_t before = atomic_load(&a.at_once);
  for (int i = 0; i < 50000 && atomic_load(&a.at_once) < before + 1000; i++) fake_sleep_us(200);
  assert_true(atomic_load(&a.at_once) >= before + 1000);
  assert_int_equal(atomic_load(&a.apart), 0);
  atomic_store(&a.goes_on, true);
  while ((status = np_session_take(s, &block, &error)) != NP_END) {
    assert_true(status == NP_OK || status == NP_INTERRUPTED);
    if (status != NP_OK) fake_sleep_us(100);
    if (status != NP_OK) continue;
    taken += block->packet_count;
    np_session_release(s, block);
  }
  struct np_stats stats;
  np_session_stats(s, &stats);
  assert_int_equal(taken + stats.dropped_by_app, PACKETS);
  assert_true(atomic_load(&a.apart) <= taken);
  assert_false(pthread_equal(a.reader, a.stager));
  assert_int_equal(a.closed, 1);
  assert_int_equal(a.released, 0); /* a product could still be there */
  np_session_close(s);
  assert_int_equal(a.released, 1);
}

/* At any moment, also while the stage waits, and where it comes when the source has begun. */
static void a_stop_ends_a_stage_apart(void **state) {
  (void)state;
  const struct fake_plan plan = {
      .live = true, .packets = 1U << 30, .size = SIZE, .burst = 7, .pause_us = 100};
  for (unsigned i = 0; i < 20; i++) {
    struct bell bell = BELL;
    struct apart a = {.at_once = 0};
    struct np_session *s = open_session(plan, 1, &bell);
    struct np_stats stats;
    uint64_t taken = 0;
    struct np_block *block;
    fake_sleep_us(i * 200);
    const struct np_stage apart = {.name = "apart",
                                   .pass = pass_apart,
                                   .discard = discard_byte,
                                   .close = close_apart,
                                   .hurry = hurry_apart,
                                   .context = &a,
                                   .apart = true};
    add(s, &apart);
    fake_sleep_us(i * 500);
    np_session_stop(s);
    assert_int_equal(a.closed, 1);
    while (np_session_take(s, &block, NULL) == NP_OK) {
      taken += block->packet_count;
      np_session_release(s, block);
    }
    np_session_stats(s, &stats);
    assert_int_equal(taken + stats.dropped_by_app, stats.received);
    np_session_close(s);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(blocks_pass_in_order_whatever_the_threads),
      cmocka_unit_test(a_failure_ends_the_session_behind_its_block),
      cmocka_unit_test(stages_see_what_is_forgotten),
      cmocka_unit_test(the_list_is_bounded_and_places_are_used_again),
      cmocka_unit_test(a_stage_is_of_one_kind),
      cmocka_unit_test(a_place_is_not_that_of_the_stage_before),
      cmocka_unit_test(a_stage_apart_delays_no_read),
      cmocka_unit_test(a_stop_ends_a_stage_apart),
  };
  struct np_engine *made = np_engine_new(NULL, NULL);
  engine = made;
  int failures = cmocka_run_group_tests(tests, NULL, NULL);
  np_engine_free(made);
  return failures;
}
