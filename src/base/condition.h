/* condition.h - conditions of threads whose timeouts do not jump when the clock is set. */
#ifndef NP_BASE_CONDITION_H
#define NP_BASE_CONDITION_H

#include <pthread.h>
#include <stdbool.h>

/* Make a condition. False when out of resources. */
bool np__condition_init(pthread_cond_t *condition);

/* Wait for a signal, `milliseconds` at most. False when the time is over. */
bool np__condition_wait(pthread_cond_t *condition, pthread_mutex_t *mutex, unsigned milliseconds);

#endif
