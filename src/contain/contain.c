/* contain.c - what a process gives up, in the order in which it can. */
#include <errno.h>
#include <grp.h>
#include <stdio.h>
#include <unistd.h>

#include "contain/contain_state.h"

/* Groups first: only root may change them. */
static enum np_status change_user(const struct np_contain_options *o, struct np_error *error) {
  bool good =
      setgroups(0, NULL) == 0 && setgid((gid_t)o->group) == 0 && setuid((uid_t)o->user) == 0;
  if (good && o->user != 0 && setuid(0) == 0) {
    errno = EPERM; /* it was only put aside */
    good = false;
  }
  if (good) return NP_OK;
  return np_fail_errno(error, NP_E_PERMISSION, errno, "cannot become user %u of group %u", o->user,
                       o->group);
}

static void note(struct np_contained *contained, const char *why) {
  if (why && !contained->note[0]) snprintf(contained->note, sizeof contained->note, "%s", why);
}

/* Paths and capabilities, in each thread. */
static bool give_up(const struct np_contain_options *o, struct np_contained *contained) {
  const char *why = NULL;
  struct np__giving giving = {.ruleset = o->confines ? np__paths_list(o, &why) : -1};
  bool good = np__threads_give_up(&giving);
  int failure = errno;
  contained->has_paths = giving.ruleset >= 0 && !giving.keeps_paths;
  note(contained, giving.keeps_paths ? NP__PATHS_REFUSED : why);
  if (giving.ruleset >= 0) close(giving.ruleset);
  errno = failure;
  return good;
}

enum np_status np_contain(const struct np_contain_options *o, struct np_contained *contained,
                          struct np_error *error) {
  *contained = (struct np_contained){.has_filter = false};
  if (o->confines) np__calls_prepare();
  enum np_status status = o->changes_user ? change_user(o, error) : NP_OK;
  if (status != NP_OK) return status;
  if (!give_up(o, contained))
    return np_fail_errno(error, NP_E_PERMISSION, errno,
                         "a thread of the process keeps its capabilities");
  if (!o->confines) return NP_OK;
  const char *calls = np__calls_confine(o->write_count > 0);
  contained->has_filter = calls == NULL;
  note(contained, calls);
  return NP_OK;
}
