/* paths.c - Landlock: which paths can still be opened. Its numbers are the kernel's, which older
 * headers lack. */
#include "contain/contain_state.h"

#if defined(__linux__)

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { CREATE_RULESET = 444, ADD_RULE = 445, RESTRICT_SELF = 446, BENEATH = 1, ASK_VERSION = 1 };

/* What can be done to a file, and beneath a folder; REFER came with version 2, TRUNCATE with 3. */
enum {
  EXECUTE = 1 << 0,
  WRITE_FILE = 1 << 1,
  READ_FILE = 1 << 2,
  READ_DIR = 1 << 3,
  REMOVE_FILE = 1 << 5,
  MAKE_REG = 1 << 8,
  ALL_OF_1 = (1 << 13) - 1,
  REFER = 1 << 13,
  TRUNCATE = 1 << 14
};
enum {
  OF_FILES = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE,
  READS = READ_FILE | READ_DIR,
  WRITES = WRITE_FILE | MAKE_REG | REMOVE_FILE | TRUNCATE
};

struct ruleset {
  uint64_t handled;
};

struct beneath {
  uint64_t allowed;
  int32_t fd;
} __attribute__((packed));

/* Libraries and what the C library, libpcap and Node look into while they run. */
static const char *const always_read[] = {"/etc/localtime",
                                          "/etc/services",
                                          "/etc/protocols",
                                          "/etc/ethers",
                                          "/etc/networks",
                                          "/etc/hosts",
                                          "/etc/nsswitch.conf",
                                          "/etc/ld.so.cache",
                                          "/usr/share/zoneinfo",
                                          "/usr/lib",
                                          "/usr/lib64",
                                          "/lib",
                                          "/lib64",
                                          "/sys/class/net",
                                          "/sys/devices",
                                          "/sys/fs/cgroup",
                                          "/proc/meminfo",
                                          "/proc/stat",
                                          "/proc/cpuinfo",
                                          "/proc/self/stat",
                                          "/proc/self/statm",
                                          "/proc/self/status",
                                          "/dev/urandom",
                                          "/dev/null"};

static uint64_t handled_by(long version) {
  uint64_t handled = ALL_OF_1;
  if (version >= 2) handled |= REFER;
  if (version >= 3) handled |= TRUNCATE;
  return handled;
}

/* Of a file, only what can be done to files. What is not there needs no rule. */
static void allow(int ruleset, const char *path, uint64_t access) {
  struct stat status;
  struct beneath rule = {.fd = open(path, O_PATH | O_CLOEXEC)};
  if (rule.fd < 0) return;
  bool is_folder = fstat(rule.fd, &status) == 0 && S_ISDIR(status.st_mode);
  rule.allowed = is_folder ? access : access & OF_FILES;
  syscall(ADD_RULE, ruleset, BENEATH, &rule, 0);
  close(rule.fd);
}

int np__paths_list(const struct np_contain_options *o, const char **why) {
  long version = syscall(CREATE_RULESET, NULL, 0, ASK_VERSION);
  *why = "the system has no Landlock: paths are not confined";
  if (version < 1) return -1;
  const struct ruleset set = {.handled = handled_by(version)};
  int ruleset = (int)syscall(CREATE_RULESET, &set, sizeof set, 0);
  *why = ruleset < 0 ? NP__PATHS_REFUSED : NULL;
  if (ruleset < 0) return -1;
  for (uint32_t i = 0; i < sizeof always_read / sizeof always_read[0]; i++)
    allow(ruleset, always_read[i], READS & set.handled);
  for (uint32_t i = 0; i < o->read_count; i++) allow(ruleset, o->reads[i], READS & set.handled);
  for (uint32_t i = 0; i < o->write_count; i++)
    allow(ruleset, o->writes[i], (READS | WRITES) & set.handled);
  return ruleset;
}

bool np__paths_confine(int ruleset) {
  return syscall(RESTRICT_SELF, ruleset, 0) == 0;
}

#else

int np__paths_list(const struct np_contain_options *o, const char **why) {
  (void)o;
  *why = "there is no sandbox on this system";
  return -1;
}

bool np__paths_confine(int ruleset) {
  (void)ruleset;
  return false;
}

#endif
