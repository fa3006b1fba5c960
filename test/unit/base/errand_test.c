/* errand_test.c - work on a thread of its own: it is waited for, or not, and all is freed. */
#include "base/errand.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "cmocka_all.h"

enum { STACK = 1 << 20, NS_PER_MS = 1000000, PATIENCE_MS = 20000 };

struct job {
  atomic_bool *may_end; /* NULL: at once */
  int number, result;
};

static atomic_int dropped;

static void sleep_ms(long ms) {
  const struct timespec time = {ms / 1000, ms % 1000 * NS_PER_MS};
  nanosleep(&time, NULL);
}

static void square(void *argument) {
  struct job *job = argument;
  while (job->may_end && !atomic_load(job->may_end)) sleep_ms(1);
  job->result = job->number * job->number;
}

static void drop(void *argument) {
  free(argument);
  atomic_fetch_add(&dropped, 1);
}

static struct np__errand *begin(int number, atomic_bool *may_end) {
  struct np__errand *errand = np__errand_new(square, drop);
  struct job *job = calloc(1, sizeof *job);
  *job = (struct job){.may_end = may_end, .number = number};
  assert_int_equal(np__errand_begin(errand, job, STACK), 0);
  assert_true(np__errand_is_busy(errand));
  return errand;
}

static void await_drops(int count) {
  for (int ms = 0; atomic_load(&dropped) < count && ms < PATIENCE_MS; ms++) sleep_ms(1);
  assert_int_equal(atomic_load(&dropped), count);
}

static void work_is_waited_for_and_given_back(void **state) {
  (void)state;
  struct np__errand *errand = begin(7, NULL);
  for (int times = 0; times < 3; times++) {
    struct job *job = np__errand_await(errand);
    assert_non_null(job);
    assert_false(np__errand_is_busy(errand));
    assert_int_equal(job->result, (7 + times) * (7 + times));
    job->number++;
    if (times < 2) assert_int_equal(np__errand_begin(errand, job, STACK), 0);
    if (times == 2) drop(job);
  }
  np__errand_leave(errand);
  await_drops(1);
}

static void *interrupt_later(void *argument) {
  sleep_ms(30);
  np__errand_interrupt(argument);
  return NULL;
}

static void a_wait_is_interrupted_and_the_work_goes_on(void **state) {
  (void)state;
  atomic_bool may_end = false;
  pthread_t thread;
  struct np__errand *errand = begin(3, &may_end);
  assert_int_equal(pthread_create(&thread, NULL, interrupt_later, errand), 0);
  assert_null(np__errand_await(errand));
  pthread_join(thread, NULL);
  assert_true(np__errand_is_busy(errand));
  np__errand_interrupt(errand); /* that of a wait to come */
  assert_null(np__errand_await(errand));
  atomic_store(&may_end, true);
  struct job *job = np__errand_await(errand);
  assert_int_equal(job->result, 9);
  drop(job);
  np__errand_leave(errand);
  await_drops(1);
}

static void an_interrupt_before_the_work_counts(void **state) {
  (void)state;
  atomic_bool may_end = false;
  struct np__errand *errand = np__errand_new(square, drop);
  struct job *job = calloc(1, sizeof *job);
  *job = (struct job){.may_end = &may_end};
  np__errand_interrupt(errand);
  assert_int_equal(np__errand_begin(errand, job, STACK), 0);
  assert_null(np__errand_await(errand));
  atomic_store(&may_end, true);
  np__errand_leave(errand);
  await_drops(1);
}

/* Whoever is last frees: the thread, or who leaves. */
static void who_leaves_does_not_wait(void **state) {
  (void)state;
  enum { COUNT = 50 };
  atomic_bool may_end = false;
  struct np__errand *errands[COUNT];
  for (int i = 0; i < COUNT; i++) errands[i] = begin(i, i % 2 ? &may_end : NULL);
  for (int i = 0; i < COUNT; i++) np__errand_leave(errands[i]);
  await_drops(COUNT / 2);
  atomic_store(&may_end, true);
  await_drops(COUNT);
  np__errand_leave(np__errand_new(square, drop));
  np__errand_leave(NULL);
}

static void what_is_done_and_not_taken_back_is_dropped(void **state) {
  (void)state;
  struct np__errand *errand = begin(2, NULL);
  sleep_ms(30);
  np__errand_leave(errand);
  await_drops(1);
}

/* Where there can be no thread, the argument stays the caller's. */
static void a_thread_that_cannot_be_made(void **state) {
  (void)state;
  struct np__errand *errand = np__errand_new(square, drop);
  struct job job = {.number = 1};
  assert_int_not_equal(np__errand_begin(errand, &job, SIZE_MAX / 4), 0);
  assert_false(np__errand_is_busy(errand));
  np__errand_leave(errand);
  await_drops(0);
}

static int reset(void **state) {
  (void)state;
  atomic_store(&dropped, 0);
  return 0;
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup(work_is_waited_for_and_given_back, reset),
      cmocka_unit_test_setup(a_wait_is_interrupted_and_the_work_goes_on, reset),
      cmocka_unit_test_setup(an_interrupt_before_the_work_counts, reset),
      cmocka_unit_test_setup(who_leaves_does_not_wait, reset),
      cmocka_unit_test_setup(what_is_done_and_not_taken_back_is_dropped, reset),
      cmocka_unit_test_setup(a_thread_that_cannot_be_made, reset),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
