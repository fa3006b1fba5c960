/* bell.h - a session's bell that a test can wait for. */
#ifndef NP_TEST_BELL_H
#define NP_TEST_BELL_H

#include <pthread.h>
#include <time.h>

/* A bell that a test can wait for. */
struct bell {
  pthread_mutex_t mutex;
  pthread_cond_t rung;
  unsigned rings;
};

#define BELL \
  { PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0 }

static inline void ring(void *context) {
  struct bell *bell = context;
  pthread_mutex_lock(&bell->mutex);
  bell->rings++;
  pthread_cond_signal(&bell->rung);
  pthread_mutex_unlock(&bell->mutex);
}

static inline unsigned rings_of(struct bell *bell) {
  pthread_mutex_lock(&bell->mutex);
  unsigned rings = bell->rings;
  pthread_mutex_unlock(&bell->mutex);
  return rings;
}

/* Wait for ring number `count`, 10 s at most. */
static inline void await_ring(struct bell *bell, unsigned count) {
  struct timespec until;
  clock_gettime(CLOCK_REALTIME, &until);
  until.tv_sec += 10;
  pthread_mutex_lock(&bell->mutex);
  int late = 0;
  while (bell->rings < count && !late)
    late = pthread_cond_timedwait(&bell->rung, &bell->mutex, &until);
  pthread_mutex_unlock(&bell->mutex);
  assert_int_equal(late, 0);
}

#endif
