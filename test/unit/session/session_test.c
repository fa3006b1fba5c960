/* session_test.c - sessions over a fake source: order, exact counts, bell, stop, lifetimes. */
#include "session/fake_session.h"

static double now_ms(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static void offline_delivers_all_in_order(void **state) {
  (void)state;
  struct bell bell = BELL;
  struct np_session *s = open_session((struct fake_plan){.packets = 100000, .size = 60}, 4, &bell);
  struct outcome o = consume(s, &bell, 0);
  assert_int_equal(o.status, NP_END);
  assert_int_equal(o.delivered, 100000);
  assert_int_equal(o.next, 100000);
  assert_int_equal(np_session_link_type(s), 1);
  np_session_close(s);
}

static void blocks_of_few_packets(void **state) {
  (void)state;
  struct bell bell = BELL;
  const struct np_session_options options = {.block_count = 2,
                                             .block = {.data_size = 4096},
                                             .lazy = true,
                                             .notify = ring,
                                             .context = &bell};
  const struct fake_plan plan = {.packets = 1000, .size = 60};
  struct np_session *s = NULL;
  struct np_error error;
  assert_int_equal(np_session_open(fake_new(engine, plan, NULL), &options, &s, &error), NP_OK);
  np_session_set_block_packets(s, 7);
  struct outcome o = consume(s, &bell, 0);
  assert_int_equal(o.delivered, 1000);
  assert_int_equal(o.largest, 7 * 60);
  np_session_close(s);
}

static void offline_waits_for_a_slow_consumer(void **state) {
  (void)state;
  struct bell bell = BELL;
  struct np_session *s = open_session((struct fake_plan){.packets = 3000, .size = 60}, 2, &bell);
  struct outcome o = consume(s, &bell, 2000);
  struct np_stats stats;
  np_session_stats(s, &stats);
  assert_int_equal(o.delivered, 3000);
  assert_int_equal(stats.received, 3000);
  assert_int_equal(stats.dropped_by_app, 0);
  assert_int_equal(stats.bytes, 3000 * 60);
  np_session_close(s);
}

static void live_counts_what_a_slow_consumer_loses(void **state) {
  (void)state;
  struct bell bell = BELL;
  const struct fake_plan plan = {
      .live = true, .packets = 20000, .size = 60, .burst = 16, .pause_us = 200};
  struct np_session *s = open_session(plan, 2, &bell);
  fake_sleep_us(200000); /* nothing is taken: the pool runs out */
  struct outcome o = consume(s, &bell, 1000);
  struct np_stats stats;
  np_session_stats(s, &stats);
  assert_int_equal(o.status, NP_END);
  assert_int_equal(stats.received, 20000);
  assert_true(stats.dropped_by_app > 0);
  assert_int_equal(o.delivered + stats.dropped_by_app, 20000);
  np_session_close(s);
}

static void live_hands_over_at_once_when_packets_are_few(void **state) {
  (void)state;
  struct bell bell = BELL;
  const struct fake_plan plan = {
      .live = true, .packets = 3, .size = 60, .burst = 1, .pause_us = 1000, .then = FAKE_WAITS};
  struct np_session *s = open_session(plan, 4, &bell);
  struct np_block *block;
  struct np_error error;
  uint64_t delivered = 0;
  double begin = now_ms();
  while (delivered < 3 && now_ms() - begin < 5000) {
    if (np_session_take(s, &block, &error) != NP_OK) {
      fake_sleep_us(500);
      continue;
    }
    delivered += block->packet_count;
    np_session_release(s, block);
  }
  assert_int_equal(delivered, 3);
  np_session_close(s);
}

/* While one block waits the next one fills; taking the first frees the partial one. */
static void live_fills_blocks_while_others_wait(void **state) {
  (void)state;
  struct bell bell = BELL;
  const struct fake_plan plan = {
      .live = true, .packets = 40, .size = 60, .burst = 1, .pause_us = 100, .then = FAKE_WAITS};
  struct np_session *s = open_session(plan, 4, &bell);
  struct np_block *first, *second;
  struct np_error error;
  await_ring(&bell, 1);
  fake_sleep_us(200000); /* by now the source waits for an interrupt */
  assert_int_equal(np_session_take(s, &first, &error), NP_OK);
  assert_int_equal(first->packet_count, 1);
  uint32_t waiting = 0;
  double age;
  for (int i = 0; i < 5000 && waiting == 0; i++) {
    fake_sleep_us(1000);
    np_session_queue(s, &waiting, &age);
  }
  assert_int_equal(waiting, 1);
  assert_int_equal(np_session_take(s, &second, &error), NP_OK);
  assert_int_equal(second->packet_count, 39);
  np_session_release(s, second);
  assert_int_equal(np_session_take(s, &second, &error), NP_INTERRUPTED);
  assert_null(second);
  assert_int_equal(rings_of(&bell), 1);
  np_session_release(s, first);
  np_session_close(s);
}

static void the_error_comes_after_all_blocks(void **state) {
  (void)state;
  struct bell bell = BELL;
  const struct fake_plan plan = {.packets = 1000, .size = 60, .then = FAKE_FAILS};
  struct np_session *s = open_session(plan, 4, &bell);
  struct outcome o = consume(s, &bell, 0);
  assert_int_equal(o.delivered, 1000);
  assert_int_equal(o.status, NP_E_INTERFACE_DOWN);
  assert_int_equal(o.error.system_error, ENETDOWN);
  assert_string_equal(o.error.message, "fake0 went down: Network is down");
  struct np_block *block;
  struct np_error again;
  np_session_stop(s);
  assert_int_equal(np_session_take(s, &block, &again), NP_E_INTERFACE_DOWN);
  assert_string_equal(again.message, o.error.message);
  np_session_close(s);
}

static void a_packet_larger_than_a_block(bool live) {
  struct bell bell = BELL;
  const struct fake_plan plan = {.live = live,
                                 .packets = 500,
                                 .size = 60,
                                 .burst = 8,
                                 .pause_us = 50,
                                 .large_at = 250,
                                 .large_size = 100000};
  struct np_session *s = open_session(plan, live ? 16 : 3, &bell); /* nothing is lost */
  struct outcome o = consume(s, &bell, 0);
  assert_int_equal(o.status, NP_END);
  assert_int_equal(o.delivered, 500);
  assert_int_equal(o.largest, 100000);
  np_session_close(s);
}

static void large_packets_get_a_block_of_their_own(void **state) {
  (void)state;
  a_packet_larger_than_a_block(false);
  a_packet_larger_than_a_block(true);
}

static void every_packet_can_be_large(void **state) {
  (void)state;
  struct bell bell = BELL;
  struct np_session *s = open_session((struct fake_plan){.packets = 50, .size = 9000}, 2, &bell);
  struct outcome o = consume(s, &bell, 0);
  assert_int_equal(o.status, NP_END);
  assert_int_equal(o.delivered, 50);
  np_session_close(s);
}

static void stop_ends_a_read_that_waits(void **state) {
  (void)state;
  struct bell bell = BELL;
  const struct fake_plan plan = {
      .live = true, .packets = 10, .size = 60, .burst = 10, .then = FAKE_WAITS};
  struct np_session *s = open_session(plan, 4, &bell);
  await_ring(&bell, 1);
  fake_sleep_us(20000);
  double begin = now_ms();
  np_session_stop(s);
  assert_true(now_ms() - begin < 50);
  np_session_stop(s);
  struct np_block *block;
  struct np_error error;
  assert_int_equal(np_session_take(s, &block, &error), NP_OK);
  assert_int_equal(block->packet_count, 10);
  np_session_release(s, block);
  assert_int_equal(np_session_take(s, &block, &error), NP_END);
  assert_null(block);
  struct np_stats stats;
  np_session_stats(s, &stats);
  assert_int_equal(stats.received, 10);
  np_session_close(s);
}

static void stop_ends_a_wait_for_a_block(void **state) {
  (void)state;
  for (int live = 0; live < 2; live++) {
    const struct fake_plan plan = {
        .live = live, .packets = 1U << 30, .size = 60, .burst = 64, .pause_us = 10};
    struct np_session *s = open_session(plan, 2, NULL);
    fake_sleep_us(30000);
    double begin = now_ms();
    np_session_stop(s);
    assert_true(now_ms() - begin < 50);
    np_session_close(s);
  }
}

static void what_was_read_before_a_stop_is_delivered(void **state) {
  (void)state;
  struct bell bell = BELL;
  const struct fake_plan plan = {
      .live = true, .packets = 1U << 30, .size = 60, .burst = 7, .pause_us = 100};
  for (int i = 0; i < 20; i++) {
    struct np_session *s = open_session(plan, 8, &bell);
    fake_sleep_us(1000U * (unsigned)i);
    np_session_stop(s);
    struct outcome o = consume(s, &bell, 0);
    struct np_stats stats;
    np_session_stats(s, &stats);
    assert_int_equal(o.status, NP_END);
    assert_int_equal(o.delivered + stats.dropped_by_app, stats.received);
    np_session_close(s);
  }
}

static void blocks_outlive_the_session(void **state) {
  (void)state;
  struct bell bell = BELL;
  struct np_session *s = open_session((struct fake_plan){.packets = 1000, .size = 60}, 4, &bell);
  struct np_block *blocks[2];
  struct np_error error;
  await_ring(&bell, 1);
  fake_sleep_us(20000);
  assert_int_equal(np_session_take(s, &blocks[0], &error), NP_OK);
  assert_int_equal(np_session_take(s, &blocks[1], &error), NP_OK);
  np_session_close(s);
  uint64_t next = check_block(blocks[0], 0);
  assert_int_equal(check_block(blocks[1], next), next + blocks[1]->packet_count);
  np_session_release(s, blocks[1]);
  next = check_block(blocks[0], 0);
  np_session_release(s, blocks[0]);
}

/* More blocks are kept than the pool has: the reader must go on, and the session must end. */
static void lent_blocks_stay_with_their_taker(void **state) {
  (void)state;
  enum { KEPT = 20 };
  struct bell bell = BELL;
  struct np_session *s = open_session((struct fake_plan){.packets = 2000, .size = 60}, 2, &bell);
  struct np_block *blocks[KEPT];
  struct np_error error;
  for (int i = 0; i < KEPT; i++) {
    enum np_status status;
    while ((status = np_session_take(s, &blocks[i], &error)) == NP_INTERRUPTED) fake_sleep_us(200);
    assert_int_equal(status, NP_OK);
    if (i != KEPT - 1) np_session_lend(s, blocks[i]);
  }
  np_session_close(s);
  np_session_lend(s, blocks[KEPT - 1]);
  uint64_t next = 0;
  for (int i = 0; i < KEPT; i++) {
    next = check_block(blocks[i], next);
    np_session_return(s, blocks[i]);
  }
  assert_int_equal(next, KEPT * 64);
}

/* A block that was lent and came back is used again: its memory is that of a later block. */
static void a_returned_block_is_used_again(void **state) {
  (void)state;
  struct bell bell = BELL;
  struct np_session *s = open_session((struct fake_plan){.packets = 2000, .size = 60}, 2, &bell);
  struct np_block *block;
  struct np_error error;
  const struct np_block *first = NULL;
  bool again = false;
  enum np_status status;
  while ((status = np_session_take(s, &block, &error)) != NP_END) {
    assert_true(status == NP_OK || status == NP_INTERRUPTED);
    if (!block) {
      fake_sleep_us(200);
      continue;
    }
    if (!first)
      first = block;
    else
      again |= block == first;
    np_session_lend(s, block);
    np_session_return(s, block);
  }
  assert_true(again);
  np_session_close(s);
}

static void the_bell_rings_once_per_empty_queue(void **state) {
  (void)state;
  struct bell bell = BELL;
  struct np_session *s = open_session((struct fake_plan){.packets = 1000, .size = 60}, 4, &bell);
  await_ring(&bell, 1);
  fake_sleep_us(50000);
  assert_int_equal(rings_of(&bell), 1);
  uint32_t waiting;
  double age;
  np_session_queue(s, &waiting, &age);
  assert_int_equal(waiting, 4);
  assert_true(age >= 40 && age < 10000);
  np_session_close(s);
  assert_int_equal(rings_of(&bell), 1); /* nobody has found the queue empty */
}

static void the_end_rings_too(void **state) {
  (void)state;
  struct bell bell = BELL;
  struct np_session *s = open_session((struct fake_plan){.then = FAKE_ENDS}, 2, &bell);
  struct np_block *block;
  struct np_error error;
  await_ring(&bell, 1);
  assert_int_equal(np_session_take(s, &block, &error), NP_END);
  uint32_t waiting;
  double age;
  np_session_queue(s, &waiting, &age);
  assert_int_equal(waiting, 0);
  assert_true(age == 0);
  np_session_close(s);
}

static void injecting(void **state) {
  (void)state;
  const uint8_t right[] = {0x42}, wrong[] = {0};
  struct np_error error;
  const struct fake_plan plan = {.live = true, .burst = 1, .then = FAKE_WAITS};
  struct np_session *s = open_session(plan, 2, NULL);
  assert_int_equal(np_session_inject(s, right, 1, &error), NP_OK);
  assert_int_equal(np_session_inject(s, wrong, 1, &error), NP_E_CAPTURE);
  np_session_stop(s);
  assert_int_equal(np_session_inject(s, right, 1, &error), NP_E_CLOSED);
  np_session_close(s);
  s = open_session((struct fake_plan){.then = FAKE_WAITS}, 2, NULL);
  assert_int_equal(np_session_inject(s, right, 1, &error), NP_E_OPTION);
  np_session_close(s);
}

static enum np_status begin_as_raw(struct np_source *source, struct np_error *error) {
  (void)error;
  source->link_type = 101;
  return NP_OK;
}

static enum np_status begin_in_vain(struct np_source *source, struct np_error *error) {
  (void)source;
  return np_fail(error, NP_E_FORMAT, "no capture");
}

/* What was put off when the source was opened is found out, if a session is lazy or not. */
static void sources_that_have_not_begun(void **state) {
  (void)state;
  static struct np_source_operations operations;
  for (int wrong = 0; wrong < 2; wrong++) {
    struct np_source *source = fake_new(engine, (struct fake_plan){.packets = 3, .size = 60}, NULL);
    struct np_session *session = NULL;
    struct np_error error = {.status = NP_OK};
    operations = *source->operations;
    operations.begin = wrong ? begin_in_vain : begin_as_raw;
    source->operations = &operations;
    enum np_status status = np_session_open(source, NULL, &session, &error);
    assert_int_equal(status, wrong ? NP_E_FORMAT : NP_OK);
    assert_string_equal(error.message, wrong ? "no capture" : "");
    if (!wrong) assert_int_equal(np_session_link_type(session), 101);
    np_session_close(session);
  }
}

static void a_thousand_sessions(void **state) {
  (void)state;
  atomic_int closed = 0;
  const struct np_session_options options = {.block_count = 2, .block = small};
  for (unsigned i = 0; i < 1000; i++) {
    struct np_session *s;
    struct np_block *block = NULL;
    struct np_error error;
    const struct fake_plan plan = {
        .live = i % 2 != 0, .packets = i, .size = 60, .burst = 5, .then = FAKE_WAITS};
    assert_int_equal(np_session_open(fake_new(engine, plan, &closed), &options, &s, &error), NP_OK);
    if (i % 3 == 0) np_session_take(s, &block, &error);
    if (i % 5 == 0) np_session_stop(s);
    np_session_close(s);
    if (block) np_session_release(s, block);
  }
  assert_int_equal(closed, 1000);
  np_session_close(NULL);
}

/* What several threads do to one session at once. */
struct crowd {
  struct np_session *session;
  _Atomic(uint64_t) delivered;
};

static void *crowd_takes(void *argument) {
  struct crowd *crowd = argument;
  struct np_block *block;
  struct np_error error;
  enum np_status status;
  while ((status = np_session_take(crowd->session, &block, &error)) != NP_END) {
    if (status != NP_OK) {
      fake_sleep_us(100);
      continue;
    }
    atomic_fetch_add(&crowd->delivered, block->packet_count);
    np_session_release(crowd->session, block);
  }
  return NULL;
}

static void *crowd_looks(void *argument) {
  struct crowd *crowd = argument;
  struct np_stats stats;
  uint32_t waiting;
  double age;
  for (int i = 0; i < 200; i++) {
    np_session_stats(crowd->session, &stats);
    np_session_queue(crowd->session, &waiting, &age);
    fake_sleep_us(200);
  }
  np_session_stop(crowd->session);
  return NULL;
}

static void several_threads(void **state) {
  (void)state;
  const struct fake_plan plan = {
      .live = true, .packets = 1U << 30, .size = 60, .burst = 32, .pause_us = 20};
  struct crowd crowd = {.session = open_session(plan, 4, NULL)};
  pthread_t threads[4];
  for (int i = 0; i < 4; i++)
    assert_int_equal(pthread_create(&threads[i], NULL, i < 2 ? crowd_takes : crowd_looks, &crowd),
                     0);
  for (int i = 0; i < 4; i++) pthread_join(threads[i], NULL);
  struct np_stats stats;
  np_session_stats(crowd.session, &stats);
  assert_true(stats.received > 0);
  assert_int_equal(crowd.delivered + stats.dropped_by_app, stats.received);
  np_session_close(crowd.session);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(offline_delivers_all_in_order),
      cmocka_unit_test(blocks_of_few_packets),
      cmocka_unit_test(offline_waits_for_a_slow_consumer),
      cmocka_unit_test(live_counts_what_a_slow_consumer_loses),
      cmocka_unit_test(live_hands_over_at_once_when_packets_are_few),
      cmocka_unit_test(live_fills_blocks_while_others_wait),
      cmocka_unit_test(the_error_comes_after_all_blocks),
      cmocka_unit_test(large_packets_get_a_block_of_their_own),
      cmocka_unit_test(every_packet_can_be_large),
      cmocka_unit_test(stop_ends_a_read_that_waits),
      cmocka_unit_test(stop_ends_a_wait_for_a_block),
      cmocka_unit_test(what_was_read_before_a_stop_is_delivered),
      cmocka_unit_test(blocks_outlive_the_session),
      cmocka_unit_test(lent_blocks_stay_with_their_taker),
      cmocka_unit_test(a_returned_block_is_used_again),
      cmocka_unit_test(the_bell_rings_once_per_empty_queue),
      cmocka_unit_test(the_end_rings_too),
      cmocka_unit_test(injecting),
      cmocka_unit_test(sources_that_have_not_begun),
      cmocka_unit_test(a_thousand_sessions),
      cmocka_unit_test(several_threads),
  };
  struct np_engine *made = np_engine_new(NULL, NULL);
  engine = made;
  int failed = cmocka_run_group_tests(tests, NULL, NULL);
  np_engine_free(made);
  return failed;
}
