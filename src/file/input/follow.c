/* follow.c - a file that is still being written: its end is not the end. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "file/input/input.h"
#include "file/input/name.h"

enum { READ_END = 0, WRITE_END = 1, LONGEST_NAP_MS = 100 };

struct follow {
  struct np_input input; /* first: an np_input is one of these */
  int fd;
  int wake[2]; /* a pipe that ends a nap */
  char *path;
  dev_t device;
  ino_t inode;
  off_t position;
  int nap_ms; /* the next one */
  atomic_bool interrupted;
  char name[NP_NAME_SIZE];
};

/* Sleep, or until interrupted. */
static void nap(const struct follow *f, int milliseconds) {
  char bytes[16];
  struct pollfd polled = {.fd = f->wake[READ_END], .events = POLLIN};
  if (poll(&polled, 1, milliseconds) <= 0) return;
  while (read(f->wake[READ_END], bytes, sizeof bytes) > 0) continue;
}

static bool has_more(const struct follow *f) {
  struct stat status;
  return fstat(f->fd, &status) != 0 || status.st_size != f->position;
}

/* The file has no more bytes: is it still the one that is written? */
static enum np_status check(const struct follow *f, struct np_error *error) {
  struct stat open, there;
  if (fstat(f->fd, &open) != 0)
    return np_fail_errno(error, NP_E_IO, errno, "cannot follow %s", f->name);
  if (open.st_size < f->position)
    return np_fail(error, NP_E_IO,
                   "%s got shorter while it was read: from %lld bytes to %lld; open it again",
                   f->name, (long long)f->position, (long long)open.st_size);
  if (stat(f->path, &there) != 0)
    return np_fail_errno(error, NP_E_IO, errno, "%s was removed while it was read", f->name);
  if (there.st_dev != f->device || there.st_ino != f->inode)
    return np_fail(error, NP_E_IO,
                   "%s was replaced by another file while it was read; open it again", f->name);
  return NP_OK;
}

static int64_t read_follow(struct np_input *input, uint8_t *out, uint32_t size,
                           struct np_error *error) {
  struct follow *f = (struct follow *)input;
  for (;;) {
    if (atomic_exchange(&f->interrupted, false)) return NP_INPUT_INTERRUPTED;
    ssize_t count = read(f->fd, out, size);
    if (count > 0) {
      f->position += count;
      atomic_store_explicit(&input->taken, (uint64_t)f->position, memory_order_relaxed);
      f->nap_ms = 1;
      return count;
    }
    if (count < 0 && errno != EINTR)
      return np_fail_errno(error, NP_E_IO, errno, "cannot read %s", f->name);
    enum np_status status = check(f, error);
    if (status != NP_OK) return status;
    nap(f, f->nap_ms);
    f->nap_ms = f->nap_ms * 2 < LONGEST_NAP_MS ? f->nap_ms * 2 : LONGEST_NAP_MS;
  }
}

static int64_t now_ms(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static bool wait_follow(struct np_input *input, int milliseconds) {
  struct follow *f = (struct follow *)input;
  int64_t end = now_ms() + milliseconds;
  while (!atomic_load(&f->interrupted) && !has_more(f)) {
    int64_t left = end - now_ms();
    if (left <= 0) return false;
    nap(f, left < LONGEST_NAP_MS ? (int)left : LONGEST_NAP_MS);
  }
  return true;
}

static void interrupt_follow(struct np_input *input) {
  struct follow *f = (struct follow *)input;
  atomic_store(&f->interrupted, true);
  while (write(f->wake[WRITE_END], "", 1) < 0 && errno == EINTR) continue;
}

static void close_follow(struct np_input *input) {
  struct follow *f = (struct follow *)input;
  if (f->fd >= 0) close(f->fd);
  for (int i = 0; i < 2; i++)
    if (f->wake[i] >= 0) close(f->wake[i]);
  free(f->path);
  free(f);
}

static const struct np_input_operations operations = {
    .read = read_follow,
    .wait = wait_follow,
    .interrupt = interrupt_follow,
    .close = close_follow,
};

static enum np_status open_follow(struct follow *f, const char *path, struct np_error *error) {
  struct stat status;
  np__name_input(f->name, path);
  f->path = strdup(path);
  if (!f->path) return np_fail(error, NP_E_NO_MEMORY, "out of memory");
  f->fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
  if (f->fd < 0 || fstat(f->fd, &status) != 0)
    return np_fail_errno(error, NP_E_IO, errno, "cannot open %s", f->name);
  f->device = status.st_dev;
  f->inode = status.st_ino;
  if (!np__make_wake(f->wake))
    return np_fail_errno(error, NP_E_IO, errno, "cannot wait for %s", f->name);
  return NP_OK;
}

enum np_status np_input_follow(const char *path, struct np_input **input, struct np_error *error) {
  struct stat status;
  if (strcmp(path, "-") == 0 || stat(path, &status) != 0 || !S_ISREG(status.st_mode))
    return np_input_open(path, input, error);
  struct follow *f = calloc(1, sizeof *f);
  if (!f) return np_fail(error, NP_E_NO_MEMORY, "out of memory");
  f->input = (struct np_input){.operations = &operations, .name = f->name, .regular = false};
  f->fd = f->wake[READ_END] = f->wake[WRITE_END] = -1;
  f->nap_ms = 1;
  enum np_status opened = open_follow(f, path, error);
  if (opened != NP_OK) {
    close_follow(&f->input);
    return opened;
  }
  *input = &f->input;
  return NP_OK;
}
