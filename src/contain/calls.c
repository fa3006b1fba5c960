/* calls.c - a seccomp filter by libseccomp: what a process that decodes never calls. */
#include "contain/contain_state.h"

#if defined(__linux__)

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <stddef.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/library.h"

/* libseccomp's binary interface, stable since 2.2. */
enum { ALLOW = 0x7fff0000, ERRNO = 0x00050000, NO_SUCH_CALL = -1, IN_ALL_THREADS = 4 };
enum compare { DIFFERS = 1, EQUALS = 4, MASKED = 7 };

struct argument {
  unsigned number;
  int compare;
  uint64_t a, b;
};

static struct {
  pthread_once_t once;
  bool loaded;
  struct functions {
    void *(*init)(uint32_t action);
    void (*release)(void *filter);
    int (*resolve)(const char *name);
    int (*add)(void *filter, uint32_t action, int call, unsigned count, const struct argument *);
    int (*set)(void *filter, int attribute, uint32_t value);
    int (*load)(const void *filter);
  } functions;
} library = {.once = PTHREAD_ONCE_INIT};

static void load(void) {
  static const char *const names[] = {"libseccomp.so.2", NULL};
  static const struct np__symbol symbols[] = {
      {"seccomp_init", offsetof(struct functions, init)},
      {"seccomp_release", offsetof(struct functions, release)},
      {"seccomp_syscall_resolve_name", offsetof(struct functions, resolve)},
      {"seccomp_rule_add_array", offsetof(struct functions, add)},
      {"seccomp_attr_set", offsetof(struct functions, set)},
      {"seccomp_load", offsetof(struct functions, load)},
  };
  const struct np__library description = {.variable = "NP_LIBSECCOMP",
                                          .names = names,
                                          .symbols = symbols,
                                          .symbol_count = sizeof symbols / sizeof symbols[0]};
  const char *lacking;
  library.loaded = np__library_load(&description, &library.functions, &lacking);
}

/* Programs, sockets, other processes, the machine, and who one is. Sockets that are open stay: that
 * of a capture is asked for counters and the names of devices. io_uring would do the rest unseen.
 */
static const char *const never[] = {"execve",
                                    "execveat",
                                    "fork",
                                    "vfork",
                                    "socket",
                                    "socketpair",
                                    "connect",
                                    "bind",
                                    "listen",
                                    "accept",
                                    "accept4",
                                    "ptrace",
                                    "process_vm_readv",
                                    "process_vm_writev",
                                    "process_madvise",
                                    "process_mrelease",
                                    "pidfd_open",
                                    "pidfd_getfd",
                                    "pidfd_send_signal",
                                    "kcmp",
                                    "io_uring_setup",
                                    "io_uring_enter",
                                    "io_uring_register",
                                    "bpf",
                                    "perf_event_open",
                                    "userfaultfd",
                                    "add_key",
                                    "request_key",
                                    "keyctl",
                                    "mount",
                                    "umount",
                                    "umount2",
                                    "move_mount",
                                    "open_tree",
                                    "open_tree_attr",
                                    "fsopen",
                                    "fsconfig",
                                    "fsmount",
                                    "fspick",
                                    "mount_setattr",
                                    "pivot_root",
                                    "chroot",
                                    "unshare",
                                    "setns",
                                    "init_module",
                                    "finit_module",
                                    "delete_module",
                                    "kexec_load",
                                    "kexec_file_load",
                                    "reboot",
                                    "swapon",
                                    "swapoff",
                                    "sethostname",
                                    "setdomainname",
                                    "settimeofday",
                                    "clock_settime",
                                    "clock_adjtime",
                                    "adjtimex",
                                    "acct",
                                    "quotactl",
                                    "quotactl_fd",
                                    "iopl",
                                    "ioperm",
                                    "personality",
                                    "syslog",
                                    "vhangup",
                                    "name_to_handle_at",
                                    "open_by_handle_at",
                                    "fanotify_init",
                                    "mknod",
                                    "mknodat",
                                    "symlink",
                                    "symlinkat",
                                    "link",
                                    "linkat",
                                    "chown",
                                    "fchown",
                                    "lchown",
                                    "fchownat",
                                    "setxattr",
                                    "lsetxattr",
                                    "fsetxattr",
                                    "setxattrat",
                                    "removexattr",
                                    "lremovexattr",
                                    "fremovexattr",
                                    "removexattrat",
                                    "file_setattr",
                                    "setuid",
                                    "setgid",
                                    "setreuid",
                                    "setregid",
                                    "setresuid",
                                    "setresgid",
                                    "setgroups",
                                    "setfsuid",
                                    "setfsgid",
                                    "setpriority",
                                    "sched_setaffinity",
                                    "sched_setscheduler",
                                    "sched_setparam",
                                    "sched_setattr",
                                    "ioprio_set",
                                    "uselib",
                                    "modify_ldt",
                                    "lookup_dcookie",
                                    "nfsservctl",
                                    "remap_file_pages",
                                    "migrate_pages",
                                    "move_pages",
                                    "mbind",
                                    "set_mempolicy",
                                    "shmget",
                                    "shmat",
                                    "shmctl",
                                    "semget",
                                    "semop",
                                    "semtimedop",
                                    "semctl",
                                    "msgget",
                                    "msgsnd",
                                    "msgrcv",
                                    "msgctl",
                                    "ipc",
                                    "mq_open",
                                    "mq_unlink",
                                    "mq_timedsend",
                                    "mq_timedreceive",
                                    "mq_notify",
                                    "mq_getsetattr"};

/* What makes, changes or removes files. */
static const char *const never_without_writes[] = {
    "creat",    "mkdir",     "mkdirat",   "rmdir",    "unlink",    "unlinkat",
    "rename",   "renameat",  "renameat2", "truncate", "chmod",     "fchmod",
    "fchmodat", "fchmodat2", "utime",     "utimes",   "utimensat", "futimesat"};

/* Calls that are younger than the libraries around: since 2019 a number is the same everywhere. */
static const struct young {
  const char *name;
  int call;
} young[] = {{"process_mrelease", 448}, {"fchmodat2", 452},      {"setxattrat", 463},
             {"removexattrat", 466},    {"open_tree_attr", 467}, {"file_setattr", 469}};

static int number_of(const char *name) {
  int call = library.functions.resolve(name);
  for (size_t i = 0; i < sizeof young / sizeof young[0] && call == NO_SUCH_CALL; i++)
    if (strcmp(young[i].name, name) == 0) call = young[i].call;
  return call;
}

static int forbid(void *filter, const char *name, int error, unsigned count,
                  const struct argument *arguments) {
  int call = number_of(name);
  if (call == NO_SUCH_CALL) return 0; /* the library is older than the call */
  return library.functions.add(filter, ERRNO | (unsigned)error, call, count, arguments);
}

static int forbid_all(void *filter, const char *const *names, size_t count) {
  int failed = 0;
  for (size_t i = 0; i < count && !failed; i++) failed = forbid(filter, names[i], EPERM, 0, NULL);
  return failed;
}

/* Signals go to this process only, so do limits, threads are made and no processes, and a terminal
 * is not typed into. Flags that are behind a pointer cannot be looked at: clone3 is not there,
 * which the C library bears. */
static int forbid_uses(void *filter) {
  const uint64_t self = (uint64_t)getpid();
  const struct argument others = {0, DIFFERS, self, 0};
  const struct argument named = {0, DIFFERS, 0, 0};
  const struct argument process = {0, MASKED, CLONE_THREAD, 0};
  const struct argument typed = {1, MASKED, UINT32_MAX, TIOCSTI};
  const struct argument pasted = {1, MASKED, UINT32_MAX, TIOCLINUX};
  static const char *const signals[] = {"kill", "tgkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo"};
  int failed = 0;
  for (size_t i = 0; i < sizeof signals / sizeof signals[0] && !failed; i++)
    failed = forbid(filter, signals[i], EPERM, 1, &others);
  if (!failed) failed = forbid(filter, "prlimit64", EPERM, 1, &named);
  if (!failed) failed = forbid(filter, "tkill", EPERM, 0, NULL);
  if (!failed) failed = forbid(filter, "clone3", ENOSYS, 0, NULL);
  if (!failed) failed = forbid(filter, "clone", EPERM, 1, &process);
  if (!failed) failed = forbid(filter, "ioctl", EPERM, 1, &typed);
  return failed ? failed : forbid(filter, "ioctl", EPERM, 1, &pasted);
}

static int forbid_opening(void *filter, const char *name, unsigned flags_at) {
  static const int wanted[][2] = {
      {O_ACCMODE, O_WRONLY}, {O_ACCMODE, O_RDWR}, {O_CREAT, O_CREAT}, {O_TRUNC, O_TRUNC}};
  int failed = 0;
  for (size_t i = 0; i < sizeof wanted / sizeof wanted[0] && !failed; i++) {
    const struct argument flags = {flags_at, MASKED, (uint64_t)wanted[i][0],
                                   (uint64_t)wanted[i][1]};
    failed = forbid(filter, name, EACCES, 1, &flags);
  }
  return failed;
}

static int forbid_writes(void *filter) {
  int failed = forbid_all(filter, never_without_writes,
                          sizeof never_without_writes / sizeof never_without_writes[0]);
  if (!failed) failed = forbid_opening(filter, "open", 1);
  return failed ? failed : forbid_opening(filter, "openat", 2);
}

static int fill(void *filter, bool writes_later) {
  int failed = library.functions.set(filter, IN_ALL_THREADS, 1);
  if (!failed) failed = forbid_all(filter, never, sizeof never / sizeof never[0]);
  if (!failed) failed = forbid_uses(filter);
  if (!failed) failed = forbid(filter, "openat2", ENOSYS, 0, NULL);
  return failed || writes_later ? failed : forbid_writes(filter);
}

void np__calls_prepare(void) {
  pthread_once(&library.once, load);
}

const char *np__calls_confine(bool writes_later) {
  np__calls_prepare();
  if (!library.loaded)
    return "libseccomp is not found (apt install libseccomp2): system calls are not filtered";
  void *filter = library.functions.init(ALLOW);
  int failed = filter ? fill(filter, writes_later) : -ENOMEM;
  if (!failed) failed = library.functions.load(filter);
  if (filter) library.functions.release(filter);
  return failed ? "the system refuses a seccomp filter: system calls are not filtered" : NULL;
}

#else

void np__calls_prepare(void) {
}

const char *np__calls_confine(bool writes_later) {
  (void)writes_later;
  return "there is no sandbox on this system";
}

#endif
