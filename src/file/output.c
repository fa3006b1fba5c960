/* output.c - files for writing: names by a pattern, a ring of them, whole writes. */
#include "file/output.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { NAME_SIZE = 4096, NUMBER_ROOM = 24, NS_PER_SECOND = 1000000000 };

static const char number_mark[] = "%n";

/* ---- Names ---------------------------------------------------------------------------------- */

/* Where `%n` is in a pattern, percent signs that are escaped aside; NULL when it is not there. */
static const char *find_number(const char *pattern) {
  for (const char *c = strchr(pattern, '%'); c; c = strchr(c, '%')) {
    if (c[1] == 'n') return c;
    c += c[1] ? 2 : 1;
  }
  return NULL;
}

/* Where the extension begins: at the first dot of the last part, hidden files aside. */
static size_t stem_length(const char *path) {
  const char *slash = strrchr(path, '/');
  const char *base = slash ? slash + 1 : path;
  const char *dot = *base ? strchr(base + 1, '.') : NULL;
  return dot ? (size_t)(dot - path) : strlen(path);
}

/* A pattern that has a number. */
static char *make_pattern(const char *path) {
  if (find_number(path)) return strdup(path);
  size_t stem = stem_length(path);
  size_t size = strlen(path) + sizeof "_%n";
  char *pattern = malloc(size);
  if (pattern) snprintf(pattern, size, "%.*s_%s%s", (int)stem, path, number_mark, path + stem);
  return pattern;
}

/* Put numbers into the pattern and leave the rest to strftime. False when it does not fit. */
static bool expand(const struct np_output *o, int64_t timestamp_ns, char name[NAME_SIZE]) {
  char format[NAME_SIZE];
  char number[NUMBER_ROOM];
  size_t used = 0;
  snprintf(number, sizeof number, "%05llu", (unsigned long long)o->files + 1);
  for (const char *c = o->pattern; *c;) {
    bool is_number = c[0] == '%' && c[1] == 'n';
    size_t taken = c[0] == '%' && c[1] ? 2 : 1;
    bool is_lone = c[0] == '%' && !c[1];
    const char *text = is_number ? number : is_lone ? "%%" : c;
    size_t length = is_number ? strlen(number) : is_lone ? 2 : taken;
    if (used + length + 2 > sizeof format) return false;
    memcpy(format + used, text, length);
    used += length;
    c += taken;
  }
  format[used++] = ' '; /* strftime's result is not empty then */
  format[used] = '\0';
  time_t seconds = (time_t)(timestamp_ns / NS_PER_SECOND);
  struct tm local;
  if (!localtime_r(&seconds, &local)) return false;
  size_t length = strftime(name, NAME_SIZE, format, &local);
  if (length < 2) return false;
  name[length - 1] = '\0';
  return true;
}

/* ---- Files ---------------------------------------------------------------------------------- */

enum np_status np_output_init(struct np_output *o, const char *path, int fd, bool rotates,
                              uint32_t ring, struct np_error *error) {
  bool is_stdout = fd < 0 && strcmp(path, "-") == 0;
  *o = (struct np_output){.fd = is_stdout ? STDOUT_FILENO : fd, .rotates = rotates, .ring = ring};
  if (rotates && o->fd >= 0)
    return np_fail(error, NP_E_OPTION, "%s cannot rotate: that takes a path",
                   is_stdout ? "standard output" : path);
  o->pattern = rotates ? make_pattern(path) : strdup(is_stdout ? "standard output" : path);
  if (ring > 0) o->kept = calloc(ring, sizeof *o->kept);
  if (o->pattern && (o->kept || ring == 0)) return NP_OK;
  np_output_free(o);
  return np_fail(error, NP_E_NO_MEMORY, "out of memory");
}

/* The oldest file makes room for this name. */
static void keep(struct np_output *o, const char *name) {
  if (!o->kept) return;
  char **place = &o->kept[o->files % o->ring];
  if (*place && strcmp(*place, name) != 0) unlink(*place);
  free(*place);
  *place = strdup(name);
}

/* Of a descriptor that was given: where it stands, and whether it can be cut. */
static void look_at(struct np_output *o) {
  struct stat status;
  off_t at = lseek(o->fd, 0, SEEK_CUR);
  o->seekable = at >= 0 && fstat(o->fd, &status) == 0 && S_ISREG(status.st_mode);
}

/* The name of the next file, to be freed. */
static char *next_name(const struct np_output *o, int64_t timestamp_ns) {
  char name[NAME_SIZE];
  if (!o->rotates) return strdup(o->pattern);
  return expand(o, timestamp_ns, name) ? strdup(name) : NULL;
}

enum np_status np_output_begin(struct np_output *o, int64_t timestamp_ns, struct np_error *error) {
  char *name = next_name(o, timestamp_ns);
  if (!name)
    return np_fail(error, NP_E_OPTION, "no file name comes from the pattern %.200s", o->pattern);
  free(o->name);
  o->name = name;
  o->owned = o->fd < 0;
  if (o->owned) o->fd = open(name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOCTTY, 0666);
  if (o->fd < 0) return np_fail_errno(error, NP_E_IO, errno, "cannot create %.300s", name);
  look_at(o);
  keep(o, name);
  o->files++;
  o->size = 0;
  return NP_OK;
}

/* A descriptor that somebody set to O_NONBLOCK. */
static void wait_for_room(int fd) {
  struct pollfd polled = {.fd = fd, .events = POLLOUT};
  poll(&polled, 1, -1);
}

enum np_status np_output_write(struct np_output *o, const uint8_t *bytes, uint64_t size,
                               uint64_t *written, struct np_error *error) {
  *written = 0;
  while (*written < size) {
    ssize_t count = write(o->fd, bytes + *written, size - *written);
    if (count >= 0) {
      *written += (uint64_t)count;
      o->size += (uint64_t)count;
    } else if (errno == EAGAIN) {
      wait_for_room(o->fd);
    } else if (errno != EINTR) {
      return np_fail_errno(error, NP_E_IO, errno, "cannot write %.300s", o->name);
    }
  }
  return NP_OK;
}

void np_output_shorten(struct np_output *o, uint64_t bytes) {
  if (!o->seekable || bytes == 0) return;
  off_t end = lseek(o->fd, 0, SEEK_CUR);
  if (end < (off_t)bytes || ftruncate(o->fd, end - (off_t)bytes) != 0) return;
  lseek(o->fd, end - (off_t)bytes, SEEK_SET);
  o->size -= bytes;
}

void np_output_remove(struct np_output *o) {
  if (o->owned && o->seekable && o->size == 0) unlink(o->name);
}

enum np_status np_output_end(struct np_output *o, struct np_error *error) {
  int fd = o->fd;
  if (fd < 0 || !o->owned) return NP_OK;
  o->fd = -1;
  o->owned = false;
  if (close(fd) == 0 || errno == EINTR) return NP_OK;
  return np_fail_errno(error, NP_E_IO, errno, "cannot finish %.300s", o->name);
}

void np_output_free(struct np_output *o) {
  np_output_end(o, NULL);
  for (uint32_t i = 0; o->kept && i < o->ring; i++) free(o->kept[i]);
  free(o->kept);
  free(o->name);
  free(o->pattern);
  *o = (struct np_output){.fd = -1};
}
