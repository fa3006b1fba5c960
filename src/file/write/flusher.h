/* flusher.h - the thread of a writer, which ticks. */
#ifndef NP_FILE_WRITE_FLUSHER_H
#define NP_FILE_WRITE_FLUSHER_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#include "np/status.h"

/* Zeroed, it does not run. */
struct np_flusher {
  atomic_bool runs;
  int wake[2]; /* a pipe that ends it */
  pthread_t thread;
  void (*tick)(void *context, int64_t now_ns); /* on its thread; now: by the monotonic clock */
  void *context;
  int64_t between_ns; /* ticks */
};

/* tick, context and between_ns are set. Errors: NP_E_IO. */
enum np_status np__flusher_start(struct np_flusher *flusher, struct np_error *error);

/* Wait for the tick at hand, and end. Also of one that does not run; two threads may call it. */
void np__flusher_stop(struct np_flusher *flusher);

#endif
