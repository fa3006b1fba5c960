/* thread_test.c - the application's signals do not reach our threads, and stay its own. */
#include "base/thread.h"

#include <signal.h>

#include "cmocka_all.h"

static void *read_mask(void *argument) {
  pthread_sigmask(SIG_SETMASK, NULL, argument);
  return NULL;
}

static void all_signals_are_blocked_in_the_thread_alone(void **state) {
  (void)state;
  static const int signals[] = {SIGINT, SIGTERM, SIGCHLD, SIGUSR1, SIGPIPE, SIGALRM};
  sigset_t within, behind;
  pthread_t thread;
  assert_int_equal(np__thread_create(&thread, NULL, read_mask, &within), 0);
  pthread_join(thread, NULL);
  pthread_sigmask(SIG_SETMASK, NULL, &behind);
  for (size_t i = 0; i < sizeof signals / sizeof signals[0]; i++) {
    assert_int_equal(sigismember(&within, signals[i]), 1);
    assert_int_equal(sigismember(&behind, signals[i]), 0);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(all_signals_are_blocked_in_the_thread_alone),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
