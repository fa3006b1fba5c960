/* thread.c - threads that the application's signals do not reach. */
#include "base/thread.h"

#include <signal.h>

int np__thread_create(pthread_t *thread, const pthread_attr_t *attributes,
                      void *(*routine)(void *argument), void *argument) {
  sigset_t all, before;
  sigfillset(&all);
  int failure = pthread_sigmask(SIG_SETMASK, &all, &before);
  if (failure) return failure;
  failure = pthread_create(thread, attributes, routine, argument);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  return failure;
}
