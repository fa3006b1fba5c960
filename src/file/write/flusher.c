/* flusher.c - the thread of a writer: gives packets to the system in time, ends files in time. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <time.h>
#include <unistd.h>

#include "file/write/writer.h"

enum { READ_END = 0, WRITE_END = 1, NS_PER_SECOND = 1000000000, NS_PER_MS = 1000000 };

/* The time between ticks. What waits at a tick has come since the last one, and flush_ms is the
 * most that it may wait: half of that is for ticks that are late on a busy machine, and for packing
 * and writing what waits. */
static int64_t tick_ns(const struct np_write_options *o) {
  int64_t ns = (int64_t)o->flush_ms * NS_PER_MS / 2;
  if (o->rotate_ns > 0 && o->rotate_ns / 4 < (uint64_t)ns) ns = (int64_t)(o->rotate_ns / 4);
  return ns < NS_PER_MS ? NS_PER_MS : ns;
}

static int64_t now_ns(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (int64_t)t.tv_sec * NS_PER_SECOND + t.tv_nsec;
}

/* Ticks come at their time, however long the one before took. */
static void *run(void *argument) {
  struct np_writer *w = argument;
  struct pollfd polled = {.fd = w->wake[READ_END], .events = POLLIN};
  const int64_t between = tick_ns(&w->options);
  int64_t next = now_ns() + between;
  for (;;) {
    int64_t now = now_ns();
    int64_t ms = now < next ? (next - now + NS_PER_MS - 1) / NS_PER_MS : 0;
    int count = poll(&polled, 1, (int)ms);
    if (count > 0) return NULL;
    if (count < 0) continue;
    now = now_ns();
    np_writer_tick(w, now);
    next += between;
    if (next < now) next = now + between;
  }
}

/* All signals are the application's. */
static int start_thread(struct np_writer *w) {
  sigset_t all, before;
  sigfillset(&all);
  int failure = pthread_sigmask(SIG_SETMASK, &all, &before);
  if (failure) return failure;
  failure = pthread_create(&w->flusher, NULL, run, w);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  return failure;
}

static void close_pipe(struct np_writer *w) {
  for (int i = 0; i < 2; i++) {
    close(w->wake[i]);
    w->wake[i] = -1;
  }
}

enum np_status np_flusher_start(struct np_writer *w, struct np_error *error) {
  if (w->options.flush != NP_FLUSH_AFTER && w->options.rotate_ns == 0) return NP_OK;
  if (pipe(w->wake) < 0)
    return np_fail_errno(error, NP_E_IO, errno, "the writer's pipe cannot be made");
  for (int i = 0; i < 2; i++) fcntl(w->wake[i], F_SETFD, FD_CLOEXEC);
  int failure = start_thread(w);
  w->has_flusher = failure == 0;
  if (w->has_flusher) return NP_OK;
  close_pipe(w);
  return np_fail_errno(error, NP_E_IO, failure, "the writer's thread cannot be made");
}

/* A session's thread and JavaScript's may close a writer at a time. */
void np_flusher_stop(struct np_writer *w) {
  pthread_mutex_lock(&w->mutex);
  bool runs = w->has_flusher;
  w->has_flusher = false;
  pthread_mutex_unlock(&w->mutex);
  if (!runs) return;
  while (write(w->wake[WRITE_END], "", 1) < 0 && errno == EINTR) continue;
  pthread_join(w->flusher, NULL);
  close_pipe(w);
}
