/* sandbox.h - run a test in a process of its own with its own network. */
#ifndef NP_TEST_SANDBOX_H
#define NP_TEST_SANDBOX_H

#include <sched.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

/* Leave a test that runs in a sandbox. */
#define CHECK(condition)                                                      \
  do {                                                                        \
    if (!(condition)) {                                                       \
      fprintf(stderr, "%s:%d: failed: %s\n", __FILE__, __LINE__, #condition); \
      return 1;                                                               \
    }                                                                         \
  } while (0)

enum { SANDBOX_NO_RIGHTS = 77 };

/* Run a shell command; 0 when it succeeds. */
static inline int shell(const char *command) {
  return system(command);
}

/* Run `test` as the user, in a network that has a loopback interface and, for a link, v0 and v1,
 * which are joined. Its exit status. */
static int in_sandbox(int (*test)(void), bool link) {
  fflush(NULL);
  pid_t child = fork();
  if (child == 0) {
    if (unshare(CLONE_NEWNET) != 0 || shell("ip link set lo up") != 0) _exit(SANDBOX_NO_RIGHTS);
    if (link && shell("sysctl -qw net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default."
                      "disable_ipv6=1; ip link add v0 type veth peer name v1 && ip link set v0 up "
                      "&& ip link set v1 up") != 0)
      _exit(SANDBOX_NO_RIGHTS);
    int result = test();
    fflush(NULL);
    exit(result); /* not _exit: leaks are looked for at exit */
  }
  int status = 0;
  if (child < 0 || waitpid(child, &status, 0) != child || !WIFEXITED(status)) return 1;
  return WEXITSTATUS(status);
}

/* As a cmocka test: skipped, with a line that says so, where the rights are missing. */
#define SANDBOX_TEST(name, link)                                          \
  static void name(void **state) {                                        \
    (void)state;                                                          \
    int result = in_sandbox(in_##name, link);                             \
    if (result == SANDBOX_NO_RIGHTS) {                                    \
      print_message(#name ": skipped, a network namespace needs root\n"); \
      skip();                                                             \
    }                                                                     \
    assert_int_equal(result, 0);                                          \
  }

#endif
