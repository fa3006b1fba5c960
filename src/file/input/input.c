/* input.c - the bytes of a path or of standard input. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "file/input/input.h"
#include "file/input/name.h"

enum { READ_END = 0, WRITE_END = 1 };

/* An input that is a file descriptor. */
struct descriptor {
  struct np_input input; /* first: an np_input is one of these */
  int fd;
  bool owned;  /* opened here, so closed here */
  int wake[2]; /* a pipe that ends a poll; -1 where reads never wait */
  atomic_bool interrupted;
  char name[NP_NAME_SIZE];
};

static void drain(int fd) {
  char bytes[64];
  while (read(fd, bytes, sizeof bytes) > 0) continue;
}

/* Wait for bytes or for an interrupt; negative: as long as it takes. False when the time is over.
 */
static bool wait_descriptor(struct np_input *input, int milliseconds) {
  struct descriptor *d = (struct descriptor *)input;
  if (input->regular) return true;
  while (!atomic_load(&d->interrupted)) {
    struct pollfd polled[] = {{.fd = d->fd, .events = POLLIN},
                              {.fd = d->wake[READ_END], .events = POLLIN}};
    int count = poll(polled, 2, milliseconds);
    if (count == 0) return false;
    if (count < 0 && errno == EINTR) continue;
    if (count < 0 || polled[0].revents != 0) return true;
    drain(d->wake[READ_END]);
  }
  return true;
}

static int64_t read_descriptor(struct np_input *input, uint8_t *out, uint32_t size,
                               struct np_error *error) {
  struct descriptor *d = (struct descriptor *)input;
  for (;;) {
    wait_descriptor(input, -1);
    if (atomic_exchange(&d->interrupted, false)) return NP_INPUT_INTERRUPTED;
    ssize_t count = read(d->fd, out, size);
    if (count >= 0) {
      atomic_fetch_add_explicit(&input->taken, (uint64_t)count, memory_order_relaxed);
      return count;
    }
    if (errno != EINTR && errno != EAGAIN)
      return np_fail_errno(error, NP_E_IO, errno, "cannot read %s", d->name);
  }
}

static int64_t read_descriptor_at(struct np_input *input, uint64_t position, uint8_t *out,
                                  uint32_t size, struct np_error *error) {
  struct descriptor *d = (struct descriptor *)input;
  if (atomic_exchange(&d->interrupted, false)) return NP_INPUT_INTERRUPTED;
  for (;;) {
    ssize_t count = pread(d->fd, out, size, (off_t)position);
    if (count >= 0) return count;
    if (errno != EINTR) return np_fail_errno(error, NP_E_IO, errno, "cannot read %s", d->name);
  }
}

static void interrupt_descriptor(struct np_input *input) {
  struct descriptor *d = (struct descriptor *)input;
  atomic_store(&d->interrupted, true);
  if (d->wake[WRITE_END] < 0) return;
  while (write(d->wake[WRITE_END], "", 1) < 0 && errno == EINTR) continue;
}

static void close_descriptor(struct np_input *input) {
  struct descriptor *d = (struct descriptor *)input;
  if (d->owned) close(d->fd);
  if (d->wake[READ_END] >= 0) close(d->wake[READ_END]);
  if (d->wake[WRITE_END] >= 0) close(d->wake[WRITE_END]);
  free(d);
}

static const struct np_input_operations operations = {
    .read = read_descriptor,
    .read_at = read_descriptor_at,
    .wait = wait_descriptor,
    .interrupt = interrupt_descriptor,
    .close = close_descriptor,
};

void np__name_input(char name[NP_NAME_SIZE], const char *path) {
  size_t length = strlen(path);
  bool whole = length < NP_NAME_SIZE;
  const char *from = whole ? path : path + (length - (NP_NAME_SIZE - 4));
  snprintf(name, NP_NAME_SIZE, "%s%s", whole ? "" : "...", from);
  for (char *c = name; *c; c++)
    if ((unsigned char)*c < ' ' || *c == 0x7f) *c = '?';
}

bool np__make_wake(int wake[2]) {
  if (pipe(wake) < 0) return false;
  for (int i = 0; i < 2; i++) {
    if (fcntl(wake[i], F_SETFL, O_NONBLOCK) < 0 || fcntl(wake[i], F_SETFD, FD_CLOEXEC) < 0)
      return false;
  }
  return true;
}

static enum np_status open_descriptor(struct descriptor *d, const char *path,
                                      struct np_error *error) {
  bool is_stdin = strcmp(path, "-") == 0;
  np__name_input(d->name, is_stdin ? "standard input" : path);
  d->input.name = d->name;
  /* O_NONBLOCK: the open of a FIFO must not wait for a writer, where nothing can interrupt it. */
  d->fd = is_stdin ? STDIN_FILENO : open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
  d->owned = !is_stdin && d->fd >= 0;
  struct stat status;
  if (d->fd < 0 || fstat(d->fd, &status) < 0)
    return np_fail_errno(error, NP_E_IO, errno, "cannot open %s", d->name);
  if (S_ISDIR(status.st_mode))
    return np_fail_errno(error, NP_E_IO, EISDIR, "cannot read %s as a capture file", d->name);
  d->input.regular = S_ISREG(status.st_mode);
  /* Who shares standard input with others wants its position moved. */
  d->input.seekable = d->input.regular && d->owned && lseek(d->fd, 0, SEEK_CUR) == 0;
  if (!d->input.regular && !np__make_wake(d->wake))
    return np_fail_errno(error, NP_E_IO, errno, "cannot wait for %s", d->name);
  return NP_OK;
}

enum np_status np_input_open(const char *path, struct np_input **input, struct np_error *error) {
  struct descriptor *d = calloc(1, sizeof *d);
  if (!d) return np_fail(error, NP_E_NO_MEMORY, "out of memory");
  d->input.operations = &operations;
  d->wake[READ_END] = d->wake[WRITE_END] = -1;
  enum np_status status = open_descriptor(d, path, error);
  if (status != NP_OK) {
    close_descriptor(&d->input);
    return status;
  }
  *input = &d->input;
  return NP_OK;
}
