/* output.c - files for writing: names by a pattern, a ring of them, whole writes. */
#include "file/write/output.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "np/dissect.h"

enum { NAME_SIZE = 4096, NUMBER_ROOM = 24, NS_PER_SECOND = 1000000000 };

/* ---- Names ---------------------------------------------------------------------------------- */

/* Is `%` and this letter in a pattern? Percent signs that are escaped are not. */
static bool has_mark(const char *pattern, char letter) {
  for (const char *c = strchr(pattern, '%'); c; c = strchr(c, '%')) {
    if (c[1] == letter) return true;
    c += c[1] ? 2 : 1;
  }
  return false;
}

/* Where the extension begins: at the first dot of the last part, hidden files aside. */
static size_t stem_length(const char *path) {
  const char *slash = strrchr(path, '/');
  const char *base = slash ? slash + 1 : path;
  const char *dot = *base ? strchr(base + 1, '.') : NULL;
  return dot ? (size_t)(dot - path) : strlen(path);
}

char *np__output_pattern(const char *path, bool has_flows) {
  if (has_mark(path, 'n') || has_mark(path, 't') || (has_flows && has_mark(path, 'f')))
    return strdup(path);
  size_t stem = stem_length(path);
  size_t size = strlen(path) + sizeof "_%n";
  char *pattern = malloc(size);
  if (pattern) snprintf(pattern, size, "%.*s_%%n%s", (int)stem, path, path + stem);
  return pattern;
}

static int64_t second_of(int64_t timestamp_ns) {
  return timestamp_ns == NP_NO_TIME ? (int64_t)time(NULL) : timestamp_ns / NS_PER_SECOND;
}

/* What stands for the next part of a pattern in strftime's format; `taken` gets its length. */
static const char *replacement(const char *part, const struct np_name_parts *parts, size_t *taken) {
  *taken = part[0] == '%' && part[1] ? 2 : 1;
  if (part[0] != '%') return NULL;
  if (!part[1]) return "%%";
  if (part[1] == 'n') return parts->number;
  if (part[1] == 't') return parts->turn;
  return part[1] == 'f' ? parts->flow : NULL;
}

/* Put the parts into the pattern, as strftime's format. False when it does not fit. */
static bool fill_pattern(const char *pattern, const struct np_name_parts *parts,
                         char format[NAME_SIZE]) {
  size_t used = 0;
  for (const char *c = pattern; *c;) {
    size_t taken;
    const char *text = replacement(c, parts, &taken);
    size_t length = text ? strlen(text) : taken;
    if (used + length + 2 > NAME_SIZE) return false;
    memcpy(format + used, text ? text : c, length);
    used += length;
    c += taken;
  }
  format[used++] = ' '; /* strftime's result is not empty then */
  format[used] = '\0';
  return true;
}

/* A copy of a name. */
static enum np_status copy_name(char **name, const char *text, struct np_error *error) {
  char *copy = strdup(text);
  if (!copy) return np_fail(error, NP_E_NO_MEMORY, "out of memory");
  *name = copy;
  return NP_OK;
}

enum np_status np__output_name(const char *pattern, const struct np_name_parts *parts,
                               int64_t timestamp_ns, char **name, struct np_error *error) {
  char format[NAME_SIZE], text[NAME_SIZE];
  time_t seconds = (time_t)second_of(timestamp_ns);
  struct tm local;
  size_t length = 0;
  if (fill_pattern(pattern, parts, format) && localtime_r(&seconds, &local))
    length = strftime(text, sizeof text, format, &local);
  if (length < 2)
    return np_fail(error, NP_E_OPTION, "no file name comes from the pattern %.200s", pattern);
  text[length - 1] = '\0';
  return copy_name(name, text, error);
}

/* ---- Files ---------------------------------------------------------------------------------- */

enum np_status np__output_init(struct np_output *o, const char *path, int fd, bool rotates,
                               uint32_t ring, struct np_error *error) {
  bool is_stdout = fd < 0 && strcmp(path, "-") == 0;
  *o = (struct np_output){.fd = is_stdout ? STDOUT_FILENO : fd, .rotates = rotates, .ring = ring};
  if (rotates && o->fd >= 0)
    return np_fail(error, NP_E_OPTION, "%s cannot rotate: that takes a path",
                   is_stdout ? "standard output" : path);
  o->pattern =
      rotates ? np__output_pattern(path, false) : strdup(is_stdout ? "standard output" : path);
  if (ring > 0) o->kept = calloc(ring, sizeof *o->kept);
  if (o->pattern && (o->kept || ring == 0)) return NP_OK;
  np__output_free(o);
  return np_fail(error, NP_E_NO_MEMORY, "out of memory");
}

enum np_status np__output_by_time(struct np_output *o, const char *path, struct np_error *error) {
  bool tells_second = has_mark(path, 'S') || has_mark(path, 's') || has_mark(path, 'T');
  if (has_mark(path, 'n') || has_mark(path, 't') || !tells_second) return NP_OK;
  o->second = INT64_MIN;
  return copy_name(&o->timed, path, error);
}

/* The oldest file makes room for this name. */
static void keep(struct np_output *o, const char *name) {
  if (!o->kept) return;
  char **place = &o->kept[o->files % o->ring];
  if (*place && strcmp(*place, name) != 0) unlink(*place);
  free(*place);
  /* NOLINTNEXTLINE(analyzer-malloc-leak): o->kept keeps it */
  *place = strdup(name);
}

/* As tcpdump numbers files: nothing for the first one, then 1, 2, ...; of a ring from 0 to the last
 * one, with as many digits as that, over and over. */
static void write_turn(const struct np_output *o, char turn[NUMBER_ROOM]) {
  int digits = 0;
  for (uint32_t last = o->ring > 0 ? o->ring - 1 : 0; last > 0; last /= 10) digits++;
  unsigned long long number = o->ring > 0 ? o->files % o->ring : o->files;
  turn[0] = '\0';
  if (o->ring > 0 || number > 0) snprintf(turn, NUMBER_ROOM, "%0*llu", digits, number);
}

/* The name of the next file, to be freed. */
static enum np_status next_name(struct np_output *o, int64_t timestamp_ns, char **name,
                                struct np_error *error) {
  char number[NUMBER_ROOM], turn[NUMBER_ROOM];
  int64_t second = second_of(timestamp_ns);
  bool is_later = second > o->second;
  if (!o->rotates) return copy_name(name, o->pattern, error);
  snprintf(number, sizeof number, "%05llu", (unsigned long long)o->files + 1);
  write_turn(o, turn);
  const struct np_name_parts parts = {.number = number, .turn = turn};
  if (is_later) o->second = second;
  return np__output_name(o->timed && is_later ? o->timed : o->pattern, &parts, timestamp_ns, name,
                         error);
}

static struct np_file_id id_of(const struct stat *status) {
  return (struct np_file_id){(uint64_t)status->st_dev, (uint64_t)status->st_ino};
}

enum np_status np__output_protect(struct np_output *o, const char *const *paths, uint32_t count,
                                  struct np_error *error) {
  if (count == 0) return NP_OK;
  o->inputs = calloc(count, sizeof *o->inputs);
  if (!o->inputs) return np_fail(error, NP_E_NO_MEMORY, "out of memory");
  for (uint32_t i = 0; i < count; i++) {
    struct stat status;
    bool is_file = stat(paths[i], &status) == 0 && S_ISREG(status.st_mode);
    if (is_file) o->inputs[o->input_count++] = id_of(&status);
  }
  return NP_OK;
}

/* Fails when the file is one of those that are read. */
static enum np_status refuse_input(const struct np_output *o, struct np_error *error) {
  struct stat status;
  if (o->input_count == 0 || fstat(o->fd, &status) != 0) return NP_OK;
  const struct np_file_id id = id_of(&status);
  for (uint32_t i = 0; i < o->input_count; i++)
    if (o->inputs[i].device == id.device && o->inputs[i].inode == id.inode)
      return np_fail(error, NP_E_OPTION,
                     "%.300s is read, and would be overwritten: write to another file", o->name);
  return NP_OK;
}

/* Create a file, or empty the one that is there. */
static enum np_status create(struct np_output *o, struct np_error *error) {
  struct stat there;
  o->is_pending = stat(o->name, &there) == 0 && S_ISFIFO(there.st_mode);
  if (o->is_pending && np__output_open_pipe(o)) return NP_OK;
  o->fd = o->is_pending ? -1 : np__owner_open(&o->owner, o->name);
  if (o->fd < 0) return np_fail_errno(error, NP_E_IO, errno, "cannot create %.300s", o->name);
  enum np_status status = refuse_input(o, error);
  if (status == NP_OK) status = np__owner_empty(&o->owner, o->fd, o->name, error);
  if (status == NP_OK) return NP_OK;
  close(o->fd);
  o->fd = -1;
  return status;
}

enum np_status np__output_begin(struct np_output *o, int64_t timestamp_ns, struct np_error *error) {
  char *name;
  enum np_status status = next_name(o, timestamp_ns, &name, error);
  if (status != NP_OK) return status;
  free(o->name);
  o->name = name;
  o->suspended = o->is_pending = false;
  o->owned = o->fd < 0;
  status = o->owned ? create(o, error) : refuse_input(o, error);
  if (status != NP_OK) return status;
  if (!o->is_pending) np__output_look(o);
  keep(o, name);
  o->files++;
  o->size = 0;
  return NP_OK;
}

enum np_status np__output_patch(struct np_output *o, uint64_t at, const void *bytes, uint32_t size,
                                struct np_error *error) {
  enum np_status status = o->suspended ? np__output_reopen(o, error) : NP_OK;
  if (status != NP_OK) return status;
  ssize_t count;
  do count = pwrite(o->fd, bytes, size, (off_t)(o->start + at));
  while (count < 0 && errno == EINTR);
  if (count == (ssize_t)size) return NP_OK;
  return np_fail_errno(error, NP_E_IO, count < 0 ? errno : EIO, "cannot write %.300s", o->name);
}

void np__output_shorten(struct np_output *o, uint64_t bytes) {
  if (!o->seekable || bytes == 0) return;
  off_t end = lseek(o->fd, 0, SEEK_CUR);
  if (end < (off_t)bytes || ftruncate(o->fd, end - (off_t)bytes) != 0) return;
  lseek(o->fd, end - (off_t)bytes, SEEK_SET);
  o->size -= bytes;
}

enum np_status np__output_suspend(struct np_output *o, struct np_error *error) {
  if (o->fd < 0 || !o->owned || o->is_stream) return NP_OK;
  o->suspended = true;
  return np__output_end(o, error);
}

void np__output_remove(struct np_output *o) {
  if (o->owned && o->seekable && o->size == 0) unlink(o->name);
}

enum np_status np__output_end(struct np_output *o, struct np_error *error) {
  int fd = o->fd;
  o->is_pending = false;
  if (fd < 0 || !o->owned) return NP_OK;
  o->fd = -1;
  o->owned = false;
  if (close(fd) == 0 || errno == EINTR) return NP_OK;
  return np_fail_errno(error, NP_E_IO, errno, "cannot finish %.300s", o->name);
}

void np__output_free(struct np_output *o) {
  np__output_end(o, NULL);
  for (uint32_t i = 0; o->kept && i < o->ring; i++) free(o->kept[i]);
  free(o->kept);
  free(o->inputs);
  free(o->name);
  free(o->pattern);
  free(o->timed);
  *o = (struct np_output){.fd = -1};
}
