/* output_stream.c - giving bytes to files, and to those who may not take them: a write never waits
 * in the system, so that it can be told to wait no longer. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "file/write/output_stream.h"

enum { SLICE_MS = 20, NS_PER_MS = 1000000, NS_PER_SECOND = 1000000000 };

static int64_t now_ns(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (int64_t)t.tv_sec * NS_PER_SECOND + t.tv_nsec;
}

void np__patience_end(struct np_patience *patience, uint32_t ms) {
  int64_t none = 0;
  atomic_compare_exchange_strong(&patience->deadline_ns, &none, now_ns() + (int64_t)ms * NS_PER_MS);
}

/* ---- What a descriptor is ------------------------------------------------------------------- */

/* Can it be cut and written over? With O_APPEND, Linux appends wherever one writes. */
void np__output_look(struct np_output *o) {
  struct stat status = {.st_mode = 0};
  off_t at = lseek(o->fd, 0, SEEK_CUR);
  int flags = fcntl(o->fd, F_GETFL);
  bool is_known = fstat(o->fd, &status) == 0;
  o->start = at >= 0 ? (uint64_t)at : 0;
  o->seekable = at >= 0 && is_known && S_ISREG(status.st_mode);
  o->patchable = o->seekable && flags >= 0 && !(flags & O_APPEND);
  o->is_socket = is_known && S_ISSOCK(status.st_mode);
  o->is_stream = o->is_socket || (is_known && S_ISFIFO(status.st_mode)) || isatty(o->fd);
}

bool np__output_open_pipe(struct np_output *o) {
  o->fd = open(o->name, O_WRONLY | O_CLOEXEC | O_NONBLOCK);
  o->is_pending = o->fd < 0 && errno == ENXIO;
  o->owned = true;
  o->is_stream = true;
  o->seekable = o->patchable = o->is_socket = false;
  return o->fd >= 0 || o->is_pending;
}

enum np_status np__output_reopen(struct np_output *o, struct np_error *error) {
  o->fd = np__owner_reopen(&o->owner, o->name);
  if (o->fd < 0) return np_fail_errno(error, NP_E_IO, errno, "cannot open %.300s again", o->name);
  enum np_status status = np__owner_take(&o->owner, o->fd, o->name, error); /* it may be another */
  if (status != NP_OK) {
    close(o->fd);
    o->fd = -1;
    return status;
  }
  lseek(o->fd, 0, SEEK_END);
  o->owned = true;
  o->suspended = false;
  return NP_OK;
}

/* ---- Writing -------------------------------------------------------------------------------- */

/* What poll finds writable takes PIPE_BUF bytes at once, and no more of them are given at a time:
 * others may have the descriptor too, and O_NONBLOCK is theirs. */
bool np__output_is_ready(struct np_output *o) {
  if (!o->is_stream) return true;
  if (o->is_pending && (!np__output_open_pipe(o) || o->is_pending)) return false;
  struct pollfd polled = {.fd = o->fd, .events = POLLOUT};
  return poll(&polled, 1, 0) > 0;
}

/* As write, but it fails with EAGAIN instead of waiting. */
static ssize_t give(struct np_output *o, const uint8_t *bytes, uint64_t size) {
  if (!o->is_stream) return write(o->fd, bytes, size);
  if (!np__output_is_ready(o)) {
    if (o->fd >= 0 || o->is_pending) errno = EAGAIN;
    return -1;
  }
  if (o->is_socket) return send(o->fd, bytes, size, MSG_DONTWAIT);
  return write(o->fd, bytes, size < PIPE_BUF ? size : PIPE_BUF);
}

/* When to wait no longer, having waited since then; INT64_MAX: never. */
static int64_t limit_of(const struct np_output *o, int64_t since) {
  if (!o->patience) return INT64_MAX;
  int64_t deadline = atomic_load(&o->patience->deadline_ns);
  int64_t stall_ms = o->patience->stall_ms;
  int64_t limit = stall_ms > 0 ? since + stall_ms * NS_PER_MS : INT64_MAX;
  return deadline > 0 && deadline < limit ? deadline : limit;
}

/* Wait a little for room. The deadline may come meanwhile. */
static enum np_status await_room(const struct np_output *o, int64_t since, struct np_error *error) {
  int64_t left_ns = limit_of(o, since) - now_ns();
  if (left_ns <= 0 && o->is_pending)
    return np_fail_errno(error, NP_E_IO, ENXIO, "cannot write %.300s: nobody reads it", o->name);
  if (left_ns <= 0)
    return np_fail_errno(error, NP_E_IO, ETIMEDOUT, "cannot write %.300s: its reader takes nothing",
                         o->name);
  int ms = left_ns / NS_PER_MS < SLICE_MS ? (int)(left_ns / NS_PER_MS) + 1 : SLICE_MS;
  struct pollfd polled = {.fd = o->is_pending ? -1 : o->fd, .events = POLLOUT};
  poll(&polled, 1, ms);
  return NP_OK;
}

enum np_status np__output_write(struct np_output *o, const uint8_t *bytes, uint64_t size,
                                uint64_t *written, struct np_error *error) {
  *written = 0;
  enum np_status status = o->suspended ? np__output_reopen(o, error) : NP_OK;
  int64_t since = 0;
  while (*written < size && status == NP_OK) {
    ssize_t count = give(o, bytes + *written, size - *written);
    if (count >= 0) {
      *written += (uint64_t)count;
      o->size += (uint64_t)count;
      since = 0;
    } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
      if (since == 0) since = now_ns();
      status = await_room(o, since, error);
    } else if (errno != EINTR) {
      status = np_fail_errno(error, NP_E_IO, errno, "cannot write %.300s", o->name);
    }
  }
  return status;
}
