/* condition_test.c - a wait ends by a signal, or when its time is over. */
#include "base/condition.h"

#include <time.h>

#include "cmocka_all.h"

static double now_ms(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

struct waiting {
  pthread_mutex_t mutex;
  pthread_cond_t condition;
  bool told;
};

static void *tell(void *argument) {
  struct waiting *w = argument;
  pthread_mutex_lock(&w->mutex);
  w->told = true;
  pthread_cond_signal(&w->condition);
  pthread_mutex_unlock(&w->mutex);
  return NULL;
}

static void a_wait_ends_when_its_time_is_over(void **state) {
  (void)state;
  struct waiting w = {.mutex = PTHREAD_MUTEX_INITIALIZER};
  assert_true(np__condition_init(&w.condition));
  pthread_mutex_lock(&w.mutex);
  double begin = now_ms();
  while (np__condition_wait(&w.condition, &w.mutex, 1020)) continue; /* woken for nothing */
  double waited = now_ms() - begin;
  pthread_mutex_unlock(&w.mutex);
  assert_true(waited >= 1019 && waited < 5000);
  pthread_cond_destroy(&w.condition);
}

static void a_wait_ends_by_a_signal(void **state) {
  (void)state;
  struct waiting w = {.mutex = PTHREAD_MUTEX_INITIALIZER};
  pthread_t thread;
  bool in_time = true;
  assert_true(np__condition_init(&w.condition));
  pthread_mutex_lock(&w.mutex);
  assert_int_equal(pthread_create(&thread, NULL, tell, &w), 0);
  while (!w.told && in_time) in_time = np__condition_wait(&w.condition, &w.mutex, 10000);
  pthread_mutex_unlock(&w.mutex);
  assert_true(w.told && in_time);
  pthread_join(thread, NULL);
  pthread_cond_destroy(&w.condition);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_wait_ends_when_its_time_is_over),
      cmocka_unit_test(a_wait_ends_by_a_signal),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
