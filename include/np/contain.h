/* contain.h - give up what a process need not have any more, before it reads what others wrote. */
#ifndef NP_CONTAIN_H
#define NP_CONTAIN_H

#include <stdbool.h>
#include <stdint.h>

#include "np/status.h"

#ifdef __cplusplus
extern "C" {
#endif

/** What is given up, and what is kept. */
struct np_contain_options {
  bool changes_user; /**< Be the user and group below, and of no other group: only root may. */
  uint32_t user, group;
  bool confines; /**< And let the process open, make and reach nothing but what follows. */
  /** Files and folders that are read later, beside those that a process needs anyway. What is not
   * there is passed over. */
  const char *const *reads;
  uint32_t read_count;
  /** Folders in which files are made later, and files that are opened for writing later. Without
   * any, nothing can be opened for writing. */
  const char *const *writes;
  uint32_t write_count;
};

/** What keeps the process from calling what it may not. */
struct np_contained {
  bool has_filter; /**< A filter of system calls: no programs, sockets, traces, and the like. */
  bool has_paths;  /**< Paths that are not listed cannot be opened by any thread. */
  char note[160];  /**< Why one of them is lacking; empty where none is. */
};

/**
 * Change the user, lose all groups, all capabilities in all threads, and the way to get any again
 * (no_new_privs). With `confines`, on Linux, a seccomp filter (by libseccomp, which is loaded at
 * run time) and Landlock hold in all threads. Open what is needed first: devices, files, libraries.
 *
 * Call it once, while no other thread changes users or starts threads.
 * Errors: NP_E_PERMISSION when the user cannot be changed, or a capability stays. That a filter
 * cannot be had is no error but a note.
 */
enum np_status np_contain(const struct np_contain_options *options, struct np_contained *contained,
                          struct np_error *error);

#ifdef __cplusplus
}
#endif
#endif
