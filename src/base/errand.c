/* errand.c - work that nobody can interrupt, on a thread of its own, for which nobody need wait. */
#include "base/errand.h"

#include <pthread.h>
#include <stdlib.h>

#include "base/library.h"
#include "base/thread.h"

struct np__errand {
  void (*work)(void *argument);
  void (*drop)(void *argument);
  void *argument; /* NULL: nothing was begun, or its owner has it again */

  pthread_mutex_t mutex; /* what follows */
  pthread_cond_t changed;
  bool is_working;
  bool is_interrupted;
  bool is_left; /* the thread frees it */
};

struct np__errand *np__errand_new(void (*work)(void *argument), void (*drop)(void *argument)) {
  struct np__errand *e = calloc(1, sizeof *e);
  if (!e) return NULL;
  e->work = work;
  e->drop = drop;
  pthread_mutex_init(&e->mutex, NULL);
  pthread_cond_init(&e->changed, NULL);
  return e;
}

static void destroy(struct np__errand *e) {
  if (e->argument) e->drop(e->argument);
  pthread_cond_destroy(&e->changed);
  pthread_mutex_destroy(&e->mutex);
  free(e);
}

static void *run(void *argument) {
  struct np__errand *e = argument;
  e->work(e->argument);
  pthread_mutex_lock(&e->mutex);
  e->is_working = false;
  bool is_left = e->is_left;
  pthread_cond_signal(&e->changed);
  pthread_mutex_unlock(&e->mutex);
  if (is_left) destroy(e);
  return NULL;
}

static int start(struct np__errand *e, size_t stack_size) {
  pthread_attr_t attributes;
  pthread_t thread;
  int failure = pthread_attr_init(&attributes);
  if (failure) return failure;
  failure = pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  if (!failure) failure = pthread_attr_setstacksize(&attributes, stack_size);
  if (!failure) failure = np__thread_create(&thread, &attributes, run, e);
  pthread_attr_destroy(&attributes);
  return failure;
}

int np__errand_begin(struct np__errand *e, void *argument, size_t stack_size) {
  np__library_pin(); /* the thread runs when whoever loaded this is gone */
  e->argument = argument;
  e->is_working = true;
  int failure = start(e, stack_size);
  if (!failure) return 0;
  e->argument = NULL;
  e->is_working = false;
  return failure;
}

bool np__errand_is_busy(const struct np__errand *e) {
  return e->argument != NULL;
}

void *np__errand_await(struct np__errand *e) {
  void *argument = NULL;
  pthread_mutex_lock(&e->mutex);
  while (e->is_working && !e->is_interrupted) pthread_cond_wait(&e->changed, &e->mutex);
  e->is_interrupted = false;
  if (!e->is_working) {
    argument = e->argument;
    e->argument = NULL;
  }
  pthread_mutex_unlock(&e->mutex);
  return argument;
}

void np__errand_interrupt(struct np__errand *e) {
  pthread_mutex_lock(&e->mutex);
  e->is_interrupted = true;
  pthread_cond_signal(&e->changed);
  pthread_mutex_unlock(&e->mutex);
}

void np__errand_leave(struct np__errand *e) {
  if (!e) return;
  pthread_mutex_lock(&e->mutex);
  bool is_working = e->is_left = e->is_working;
  pthread_mutex_unlock(&e->mutex);
  if (!is_working) destroy(e);
}
