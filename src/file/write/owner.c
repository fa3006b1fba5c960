/* owner.c - whose a file is that is made. Root writes for somebody: in folders that others can
 * write to, a link there, or a file, can be theirs, and must not lead root to what is not. */
#include "file/write/owner.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
  FLAGS = O_WRONLY | O_CLOEXEC | O_NOCTTY,
  ANYBODY = 0666, /* less what umask takes */
  MODE_BITS = 07777,
  PATH_SIZE = 4096
};

static int open_as(const struct np_owner *o, const char *path, int flags) {
  return open(path, flags, o->mode ? (mode_t)o->mode : ANYBODY);
}

/* Does nobody but root make links in the folder of a path? */
static bool is_in_roots_folder(const char *path) {
  char folder[PATH_SIZE];
  struct stat status;
  size_t length = strlen(path);
  if (length >= sizeof folder) return false;
  memcpy(folder, path, length + 1);
  char *slash = strrchr(folder, '/');
  if (!slash)
    snprintf(folder, sizeof folder, ".");
  else
    slash[slash == folder] = '\0';
  return stat(folder, &status) == 0 && status.st_uid == 0 &&
         (status.st_mode & (S_IWGRP | S_IWOTH)) == 0;
}

/* It is a link: root's (as /dev/stdout) goes where it leads, and one's own. Root follows none that
 * the owner has made: with the owner's id alone it would still have root's groups. */
static int open_link(const struct np_owner *o, const char *path, int flags) {
  struct stat link;
  if (lstat(path, &link) != 0) return -1;
  const bool is_own = link.st_uid == o->user;
  if (link.st_uid == 0 && is_in_roots_folder(path)) return open_as(o, path, flags);
  if (is_own && (geteuid() != 0 || o->user == 0)) return open_as(o, path, flags);
  errno = is_own ? EACCES : ELOOP;
  return -1;
}

int np__owner_open(const struct np_owner *o, const char *path) {
  if (!o->is_given) return open_as(o, path, FLAGS | O_CREAT);
  int fd = open_as(o, path, FLAGS | O_CREAT | O_NOFOLLOW);
  return fd < 0 && errno == ELOOP ? open_link(o, path, FLAGS | O_CREAT) : fd;
}

int np__owner_reopen(const struct np_owner *o, const char *path) {
  if (!o->is_given) return open(path, FLAGS);
  int fd = open(path, FLAGS | O_NOFOLLOW);
  return fd < 0 && errno == ELOOP ? open_link(o, path, FLAGS) : fd;
}

/* Root does not write into what a third user has, who may read it or made it a name of another
 * file. */
static bool is_foreign(const struct np_owner *o, const struct stat *file) {
  bool is_ours = file->st_uid == o->user || (file->st_uid == 0 && file->st_nlink == 1);
  return o->is_given && geteuid() == 0 && !is_ours;
}

enum np_status np__owner_take(const struct np_owner *o, int fd, const char *path,
                              struct np_error *error) {
  struct stat file;
  if ((!o->is_given && o->mode == 0) || fstat(fd, &file) != 0 || !S_ISREG(file.st_mode))
    return NP_OK;
  if (is_foreign(o, &file))
    return np_fail_errno(error, NP_E_IO, EACCES,
                         "%.300s is a file of user %u, and is not written for user %u: remove it, "
                         "or be that user",
                         path, (unsigned)file.st_uid, o->user);
  bool is_given_away = o->is_given && geteuid() == 0 && file.st_uid != o->user;
  if (is_given_away && fchown(fd, (uid_t)o->user, (gid_t)o->group) != 0)
    return np_fail_errno(error, NP_E_IO, errno, "cannot give %.300s to user %u", path, o->user);
  bool may_change = geteuid() == 0 || file.st_uid == geteuid();
  if (o->mode && may_change && (file.st_mode & MODE_BITS) != o->mode &&
      fchmod(fd, (mode_t)o->mode) != 0)
    return np_fail_errno(error, NP_E_IO, errno, "cannot change who may read %.300s", path);
  return NP_OK;
}

enum np_status np__owner_empty(const struct np_owner *o, int fd, const char *path,
                               struct np_error *error) {
  enum np_status status = np__owner_take(o, fd, path, error);
  if (status != NP_OK || ftruncate(fd, 0) == 0 || errno == EINVAL) return status;
  return np_fail_errno(error, NP_E_IO, errno, "cannot empty %.300s", path);
}

enum np_status np_file_make(const char *path, uint32_t user, uint32_t group, uint32_t mode, int *fd,
                            struct np_error *error) {
  const struct np_owner owner = {.is_given = true, .user = user, .group = group, .mode = mode};
  *fd = np__owner_open(&owner, path);
  if (*fd < 0) return np_fail_errno(error, NP_E_IO, errno, "cannot create %.300s", path);
  enum np_status status = np__owner_empty(&owner, *fd, path, error);
  if (status == NP_OK) return NP_OK;
  close(*fd);
  *fd = -1;
  return status;
}
