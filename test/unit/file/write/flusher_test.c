/* flusher_test.c - the thread that ticks: how often, and how it ends. */
#include "file/write/flusher.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <time.h>

#include <cmocka.h>

enum { NS_PER_MS = 1000000, ENOUGH = 3, MOST_WAITS = 5000 };

struct ticks {
  atomic_int count;
  int64_t first_ns, last_ns; /* on the flusher's thread, until it is joined */
};

static void tick(void *context, int64_t now_ns) {
  struct ticks *ticks = context;
  if (atomic_load(&ticks->count) == 0) ticks->first_ns = now_ns;
  ticks->last_ns = now_ns;
  atomic_fetch_add(&ticks->count, 1);
}

static void wait_for(struct ticks *ticks, int count) {
  const struct timespec ms = {.tv_nsec = NS_PER_MS};
  for (int i = 0; i < MOST_WAITS && atomic_load(&ticks->count) < count; i++) nanosleep(&ms, NULL);
}

static void it_ticks_until_it_is_stopped(void **state) {
  (void)state;
  struct ticks ticks = {.count = 0};
  struct np_error error;
  struct np_flusher flusher = {
      .tick = tick, .context = &ticks, .between_ns = (int64_t)2 * NS_PER_MS};
  assert_int_equal(np__flusher_start(&flusher, &error), NP_OK);
  wait_for(&ticks, ENOUGH);
  np__flusher_stop(&flusher);
  int count = atomic_load(&ticks.count);
  assert_true(count >= ENOUGH);
  assert_true(ticks.last_ns > ticks.first_ns);
  const struct timespec later = {.tv_nsec = 10 * NS_PER_MS};
  nanosleep(&later, NULL);
  assert_int_equal(atomic_load(&ticks.count), count);
}

static void stopping_does_not_wait_for_a_tick(void **state) {
  (void)state;
  struct ticks ticks = {.count = 0};
  struct np_error error;
  struct np_flusher flusher = {
      .tick = tick, .context = &ticks, .between_ns = (int64_t)3600 * 1000 * NS_PER_MS};
  assert_int_equal(np__flusher_start(&flusher, &error), NP_OK);
  np__flusher_stop(&flusher);
  assert_int_equal(atomic_load(&ticks.count), 0);
  np__flusher_stop(&flusher); /* any number of times */
}

static void one_that_never_ran_is_stopped(void **state) {
  (void)state;
  struct np_flusher flusher = {.context = NULL};
  np__flusher_stop(&flusher);
  assert_false(atomic_load(&flusher.runs));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(it_ticks_until_it_is_stopped),
      cmocka_unit_test(stopping_does_not_wait_for_a_tick),
      cmocka_unit_test(one_that_never_ran_is_stopped),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
