/* flusher.c - the thread of a writer, which ticks. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <time.h>
#include <unistd.h>

#include "base/thread.h"
#include "file/write/flusher.h"

enum { READ_END = 0, WRITE_END = 1, NS_PER_SECOND = 1000000000, NS_PER_MS = 1000000 };

static int64_t now_ns(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (int64_t)t.tv_sec * NS_PER_SECOND + t.tv_nsec;
}

/* Ticks come at their time, however long the one before took. */
static void *run(void *argument) {
  struct np_flusher *f = argument;
  struct pollfd polled = {.fd = f->wake[READ_END], .events = POLLIN};
  const int64_t between = f->between_ns;
  int64_t next = now_ns() + between;
  for (;;) {
    int64_t now = now_ns();
    int64_t ms = now < next ? (next - now + NS_PER_MS - 1) / NS_PER_MS : 0;
    int count = poll(&polled, 1, (int)ms);
    if (count > 0) return NULL;
    if (count < 0) continue;
    now = now_ns();
    f->tick(f->context, now);
    next += between;
    if (next < now) next = now + between;
  }
}

static void close_pipe(struct np_flusher *f) {
  for (int i = 0; i < 2; i++) {
    close(f->wake[i]);
    f->wake[i] = -1;
  }
}

enum np_status np__flusher_start(struct np_flusher *f, struct np_error *error) {
  if (pipe(f->wake) < 0)
    return np_fail_errno(error, NP_E_IO, errno, "the writer's pipe cannot be made");
  for (int i = 0; i < 2; i++) fcntl(f->wake[i], F_SETFD, FD_CLOEXEC);
  int failure = np__thread_create(&f->thread, NULL, run, f);
  atomic_store(&f->runs, failure == 0);
  if (failure == 0) return NP_OK;
  close_pipe(f);
  return np_fail_errno(error, NP_E_IO, failure, "the writer's thread cannot be made");
}

void np__flusher_stop(struct np_flusher *f) {
  if (!atomic_exchange(&f->runs, false)) return;
  while (write(f->wake[WRITE_END], "", 1) < 0 && errno == EINTR) continue;
  pthread_join(f->thread, NULL);
  close_pipe(f);
}
