/* planted.c - in the place of libzstd: on whatever thread unpacks, it tries what an attacker would,
 * and says on standard error what came of it. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <mqueue.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/xattr.h>
#include <unistd.h>

static void *library(void) {
  static void *handle;
  if (!handle) handle = dlopen("libzstd.so.1", RTLD_NOW);
  return handle;
}

static void say(const char *what, long result) {
  dprintf(STDERR_FILENO, "planted %s: %s\n", what, result >= 0 ? "done" : strerrorname_np(errno));
}

/* By number: headers may be older than the calls. */
enum {
  MRELEASE = 448,
  FCHMODAT2 = 452,
  SETXATTRAT = 463,
  REMOVEXATTRAT = 466,
  TREE_ATTR = 467,
  SETATTR = 469
};

/* What root could do without any capability. */
static void attack_others(void) {
  siginfo_t info = {.si_code = SI_QUEUE};
  struct rlimit limit;
  const struct sched_param none = {0};
  say("queue", syscall(SYS_rt_sigqueueinfo, getppid(), 0, &info));
  say("tgqueue", syscall(SYS_rt_tgsigqueueinfo, getppid(), getppid(), 0, &info));
  say("prlimit", prlimit(getppid(), RLIMIT_CORE, NULL, &limit));
  say("own prlimit", prlimit(0, RLIMIT_CORE, NULL, &limit));
  say("scheduler", sched_setscheduler(0, SCHED_OTHER, &none));
  say("sched param", sched_setparam(0, &none));
  say("sched attr", syscall(SYS_sched_setattr, 0, NULL, 0));
  say("mrelease", syscall(MRELEASE, -1, 0));
  say("chmod", syscall(FCHMODAT2, AT_FDCWD, getenv("PLANTED_FOLDER"), 0777, 0));
  say("removexattr", removexattr(getenv("PLANTED_FOLDER"), "user.none"));
  say("setxattrat", syscall(SETXATTRAT, AT_FDCWD, NULL, 0, NULL, NULL, 0));
  say("removexattrat", syscall(REMOVEXATTRAT, AT_FDCWD, NULL, 0, NULL));
  say("tree attr", syscall(TREE_ATTR, AT_FDCWD, NULL, 0, NULL, 0));
  say("setattr", syscall(SETATTR, AT_FDCWD, NULL, NULL, 0, 0));
  say("shm", shmget(IPC_PRIVATE, 1, 0600));
  say("sem", semget(IPC_PRIVATE, 1, 0600));
  say("msg", msgget(IPC_PRIVATE, 0600));
  say("mq", mq_open("/node_pcap-none", O_RDONLY));
}

static void attack(void) {
  char *const none[] = {NULL};
  if (getpid() == gettid()) { /* which reads the file's header only */
    dprintf(STDERR_FILENO, "planted header: seccomp %d\n", prctl(PR_GET_SECCOMP));
    return;
  }
  say("socket", socket(AF_INET, SOCK_STREAM, 0));
  say("openat", openat(AT_FDCWD, "/etc/passwd", O_RDONLY));
  say("write", openat(AT_FDCWD, getenv("PLANTED_FILE"), O_WRONLY | O_CREAT, 0666));
  say("ptrace", syscall(SYS_ptrace, 0, 0, 0, 0));
  say("kill", kill(getppid(), 0));
  say("fork", syscall(SYS_fork));
  say("setuid", setuid(0));
  attack_others();
  execve("/bin/true", none, none);
  say("execve", -1);
}

#define PASS(name)                                             \
  size_t name(void *a, void *b, void *c, void *d, int e) {     \
    size_t (*real)(void *, void *, void *, void *, int);       \
    *(void **)&real = dlsym(library(), #name);                 \
    if (strcmp(#name, "ZSTD_decompressStream") == 0) attack(); \
    return real(a, b, c, d, e);                                \
  }

PASS(ZSTD_freeDStream)
PASS(ZSTD_decompressStream)
PASS(ZSTD_isError)
PASS(ZSTD_compressBound)

void *ZSTD_createDStream(void) {
  void *(*real)(void);
  *(void **)&real = dlsym(library(), "ZSTD_createDStream");
  return real();
}

const char *ZSTD_getErrorName(size_t code) {
  const char *(*real)(size_t);
  *(void **)&real = dlsym(library(), "ZSTD_getErrorName");
  return real(code);
}

size_t ZSTD_compress(void *a, size_t b, const void *c, size_t d, int e) {
  size_t (*real)(void *, size_t, const void *, size_t, int);
  *(void **)&real = dlsym(library(), "ZSTD_compress");
  return real(a, b, c, d, e);
}
