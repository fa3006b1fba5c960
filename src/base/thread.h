/* thread.h - threads that the application's signals do not reach. */
#ifndef NP_BASE_THREAD_H
#define NP_BASE_THREAD_H

#include <pthread.h>

/* As pthread_create, with all signals blocked in the thread: they are the application's. */
int np__thread_create(pthread_t *thread, const pthread_attr_t *attributes,
                      void *(*routine)(void *argument), void *argument);

#endif
