/* faulty.c - a shim for LD_PRELOAD: writes to chosen files fail, come short or are interrupted; for
 * proof faults.js.
 *
 * NP_FAULT_PATH: a part of the path of the files. NP_FAULT_AT: which write fails, counted from 1;
 * the one before it writes half of its bytes only. NP_FAULT_ERRNO: how. NP_FAULT_CLOSE: their close
 * fails so. NP_FAULT_NUISANCE: every third write is interrupted, every fifth comes short. */
#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { INTERRUPTED_EVERY = 3, SHORT_EVERY = 5 };

static int is_chosen(int fd) {
  const char *wanted = getenv("NP_FAULT_PATH");
  char link[64];
  char path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = wanted ? readlink(link, path, sizeof path - 1) : -1;
  if (length < 0) return 0;
  path[length] = '\0';
  return strstr(path, wanted) != NULL;
}

static int number(const char *name) {
  const char *text = getenv(name);
  return text ? atoi(text) : 0;
}

static int fail(void) {
  errno = number("NP_FAULT_ERRNO");
  return -1;
}

ssize_t write(int fd, const void *bytes, size_t size) {
  static ssize_t (*real)(int, const void *, size_t);
  static int count;
  if (!real) *(void **)&real = dlsym(RTLD_NEXT, "write");
  if (!is_chosen(fd)) return real(fd, bytes, size);
  int at = number("NP_FAULT_AT");
  count++;
  if (at > 0 && count >= at) return fail();
  if (at > 0 && count == at - 1) return real(fd, bytes, size > 1 ? size / 2 : size);
  if (!getenv("NP_FAULT_NUISANCE")) return real(fd, bytes, size);
  if (count % INTERRUPTED_EVERY == 0) {
    errno = EINTR;
    return -1;
  }
  return real(fd, bytes, count % SHORT_EVERY == 0 && size > 1 ? size / 2 : size);
}

int close(int fd) {
  static int (*real)(int);
  if (!real) *(void **)&real = dlsym(RTLD_NEXT, "close");
  int chosen = getenv("NP_FAULT_CLOSE") && is_chosen(fd);
  int result = real(fd);
  return chosen ? fail() : result;
}
