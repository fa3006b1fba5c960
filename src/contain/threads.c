/* threads.c - capabilities belong to threads, and only a thread itself can give up its own. So each
 * gets a signal. Some of Node's threads block all signals that they can: taken is the one that the
 * C library keeps to change the users of all threads by, which nobody can block. */
#include "contain/contain_state.h"

#if defined(__linux__)

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <semaphore.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

enum { MASK_BYTES = 8, WAIT_S = 2, ROUNDS = 8, VERSION = 0x20080522, RESTORES = 0x04000000 };

/* The last of the C library's own: 33 of glibc, 34 of musl. It says itself which one that is, since
 * one addon is for both. */
#define SIGNAL (SIGRTMIN - 1)

/* The kernel's own struct sigaction. */
struct action {
  void (*handler)(int);
  unsigned long flags;
  void (*restorer)(void);
  uint64_t mask;
};

static sem_t done;
static atomic_int failure;      /* errno of a thread that kept something */
static atomic_int ruleset;      /* what each is confined to; less than 0: to nothing */
static atomic_bool keeps_paths; /* a thread could not be */

/* Confined is who may have no new rights. */
static void give_up(void) {
  const struct {
    uint32_t version;
    int pid;
  } header = {VERSION, 0};
  const uint32_t none[6] = {0};
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || syscall(SYS_capset, &header, none) != 0)
    atomic_store(&failure, errno);
  if (atomic_load(&ruleset) >= 0 && !np__paths_confine(atomic_load(&ruleset)))
    atomic_store(&keeps_paths, true);
}

static void handle(int signal) {
  (void)signal;
  int before = errno;
  give_up();
  sem_post(&done);
  errno = before;
}

static bool has_status(const char *text, const char *name, const char *value) {
  const char *line = strstr(text, name);
  return line && strncmp(line + strlen(name), value, strlen(value)) == 0;
}

/* Has a thread nothing to give up any more? One that is gone has nothing either. */
static bool has_given_up(int folder, const char *thread) {
  char path[64], text[4096];
  strncpy(path, thread, 24);
  path[24] = '\0';
  strcat(path, "/status");
  int fd = openat(folder, path, O_RDONLY | O_CLOEXEC);
  if (fd < 0) return errno == ENOENT || errno == ESRCH;
  ssize_t size = read(fd, text, sizeof text - 1);
  close(fd);
  if (size <= 0) return true;
  text[size] = '\0';
  return has_status(text, "CapPrm:\t", "0000000000000000") &&
         has_status(text, "CapInh:\t", "0000000000000000") &&
         has_status(text, "NoNewPrivs:\t", "1");
}

static bool await(void) {
  struct timespec until;
  clock_gettime(CLOCK_REALTIME, &until);
  until.tv_sec += WAIT_S;
  int result;
  do result = sem_timedwait(&done, &until);
  while (result != 0 && errno == EINTR);
  return result == 0;
}

/* The threads that were told. What paths a thread is confined to, it does not show. */
struct told {
  long *threads;
  size_t count;
};

static bool was_told(const struct told *told, long thread) {
  for (size_t i = 0; i < told->count; i++)
    if (told->threads[i] == thread) return true;
  return false;
}

static bool keep(struct told *told, long thread) {
  long *threads = realloc(told->threads, (told->count + 1) * sizeof *threads);
  if (!threads) return false;
  told->threads = threads;
  told->threads[told->count++] = thread;
  return true;
}

/* Has nobody to tell this thread anything? The calling one is the last. */
static bool is_over(const struct told *told, int folder, const char *name) {
  long thread = strtol(name, NULL, 10);
  if (name[0] == '.' || thread == syscall(SYS_gettid)) return true;
  return has_given_up(folder, name) && (atomic_load(&ruleset) < 0 || was_told(told, thread));
}

/* Tell each thread that has something. Returns how many there were, or -1. */
static int tell_threads(struct told *told) {
  DIR *tasks = opendir("/proc/self/task");
  int count = 0;
  if (!tasks) return -1;
  for (const struct dirent *task = readdir(tasks); task && count >= 0; task = readdir(tasks)) {
    if (is_over(told, dirfd(tasks), task->d_name)) continue;
    long thread = strtol(task->d_name, NULL, 10);
    if (syscall(SYS_tgkill, getpid(), (int)thread, SIGNAL) != 0) continue;
    count = await() && keep(told, thread) ? count + 1 : -1;
  }
  closedir(tasks);
  return count;
}

/* A thread that another one starts meanwhile is found in the next round. */
static bool tell_all(void) {
  struct told told = {NULL, 0};
  int count = 1;
  for (int round = 0; count > 0 && round < ROUNDS; round++) count = tell_threads(&told);
  free(told.threads);
  if (count != 0) errno = ETIMEDOUT;
  return count == 0;
}

static void ignore(int signal) {
  (void)signal;
}

/* How to return from a handler, the C library knows, and says so to the kernel of each handler that
 * it installs: here of one for a signal that is ignored anyway, for a moment. */
static bool ask_return(struct action *ours) {
  struct sigaction none = {.sa_handler = ignore, .sa_flags = SA_RESTART}, before;
  struct action known;
  if (sigaction(SIGURG, &none, &before) != 0) return false;
  bool good = syscall(SYS_rt_sigaction, SIGURG, NULL, &known, MASK_BYTES) == 0;
  sigaction(SIGURG, &before, NULL);
  if (!good) return false;
  ours->flags |= known.flags & RESTORES;
  ours->restorer = known.restorer;
  return true;
}

static bool tell_others(void) {
  struct action before, ours = {.handler = handle, .flags = SA_RESTART};
  if (!ask_return(&ours) || sem_init(&done, 0, 0) != 0) return false;
  if (syscall(SYS_rt_sigaction, SIGNAL, &ours, &before, MASK_BYTES) != 0) return false;
  bool good = tell_all();
  int kept = errno;
  syscall(SYS_rt_sigaction, SIGNAL, &before, NULL, MASK_BYTES);
  errno = kept;
  return good;
}

/* The calling thread is the last: to see the others it opens what is not listed. */
bool np__threads_give_up(struct np__giving *giving) {
  atomic_store(&failure, 0);
  atomic_store(&keeps_paths, false);
  atomic_store(&ruleset, giving->ruleset);
  bool good = tell_others();
  int kept = errno;
  give_up();
  giving->keeps_paths = atomic_load(&keeps_paths);
  errno = atomic_load(&failure) ? atomic_load(&failure) : kept;
  return good && atomic_load(&failure) == 0;
}

#else

bool np__threads_give_up(struct np__giving *giving) {
  (void)giving;
  return true;
}

#endif
