/* owner.h - whose a file is that is made, and who may read it. */
#ifndef NP_FILE_WRITE_OWNER_H
#define NP_FILE_WRITE_OWNER_H

#include "np/writer.h"

/* The owner and mode that options say. */
struct np_owner {
  bool is_given;
  uint32_t user, group, mode;
};

/* Open a file for writing, and make it if it is not there. Of an owner, never through somebody
 * else's link, nor, as root, through one of the owner's. Returns the descriptor, or -1 with errno.
 */
int np__owner_open(const struct np_owner *owner, const char *path);

/* The file becomes the owner's, with the mode that is wanted. Fails when it is a third user's. */
enum np_status np__owner_take(const struct np_owner *owner, int fd, const char *path,
                              struct np_error *error);

/* The same, and it is emptied. */
enum np_status np__owner_empty(const struct np_owner *owner, int fd, const char *path,
                               struct np_error *error);

/* Open again what was open, at its end. */
int np__owner_reopen(const struct np_owner *owner, const char *path);

#endif
