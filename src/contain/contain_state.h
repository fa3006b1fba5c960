/* contain_state.h - what the files of this folder share. */
#ifndef NP_CONTAIN_CONTAIN_STATE_H
#define NP_CONTAIN_CONTAIN_STATE_H

#include "np/contain.h"

#define NP__PATHS_REFUSED "the system refuses Landlock: paths are not confined"

/* What the paths that can be opened from now on are: a ruleset for np__threads_give_up, which is
 * closed afterwards. Less than 0 and why, where that cannot be had. */
int np__paths_list(const struct np_contain_options *options, const char **why);

/* Only those paths can be opened by the calling thread, and what it starts. Signal-safe. */
bool np__paths_confine(int ruleset);

/* What is to be lost in every thread of the process. */
struct np__giving {
  int ruleset;      /* of paths; less than 0: none */
  bool keeps_paths; /* a thread could not be confined to them */
};

/* All capabilities go, and no program can bring any; and the paths, where there is a ruleset.
 * False, with errno, when a thread keeps a capability. */
bool np__threads_give_up(struct np__giving *giving);

/* Load what np__calls_confine needs, while files can still be opened. */
void np__calls_prepare(void);

/* System calls that decoding does not need fail, in every thread. NULL, or why that cannot be had.
 */
const char *np__calls_confine(bool writes_later);

#endif
