/* condition.c - conditions of threads: by the monotonic clock, or by time spans where a condition
 * has no clock of its own.
 */
#include "base/condition.h"

#include <errno.h>
#include <time.h>

#ifdef __APPLE__

bool np__condition_init(pthread_cond_t *condition) {
  return pthread_cond_init(condition, NULL) == 0;
}

bool np__condition_wait(pthread_cond_t *condition, pthread_mutex_t *mutex, unsigned milliseconds) {
  const struct timespec time = {milliseconds / 1000, (long)(milliseconds % 1000) * 1000000};
  return pthread_cond_timedwait_relative_np(condition, mutex, &time) != ETIMEDOUT;
}

#else

bool np__condition_init(pthread_cond_t *condition) {
  pthread_condattr_t attributes;
  if (pthread_condattr_init(&attributes) != 0) return false;
  pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
  int failure = pthread_cond_init(condition, &attributes);
  pthread_condattr_destroy(&attributes);
  return failure == 0;
}

bool np__condition_wait(pthread_cond_t *condition, pthread_mutex_t *mutex, unsigned milliseconds) {
  struct timespec until;
  clock_gettime(CLOCK_MONOTONIC, &until);
  until.tv_sec += milliseconds / 1000;
  until.tv_nsec += (long)(milliseconds % 1000) * 1000000;
  if (until.tv_nsec >= 1000000000) {
    until.tv_sec++;
    until.tv_nsec -= 1000000000;
  }
  return pthread_cond_timedwait(condition, mutex, &until) != ETIMEDOUT;
}

#endif
