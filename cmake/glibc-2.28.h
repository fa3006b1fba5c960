/* glibc-2.28.h - included before all else in the addon that is packed: it asks a newer C library for
 * the functions that 2.28, the oldest one of Node's, has too, and musl. tools/prebuild.js checks the
 * result, and names a function that a line is missing for. */
#ifndef NP_GLIBC_2_28_H
#define NP_GLIBC_2_28_H

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>

#if defined(__x86_64__)
#define NP_FIRST "GLIBC_2.2.5"
#define NP_CONDATTR_SETCLOCK "GLIBC_2.3.3"
#elif defined(__aarch64__)
#define NP_FIRST "GLIBC_2.17"
#define NP_CONDATTR_SETCLOCK NP_FIRST
#else
#error "no list of versions for this processor"
#endif

#define NP_OF_VERSION(function, version) __asm__(".symver " #function "," #function "@" version)

/* What was in libdl and libpthread then. */
NP_OF_VERSION(dladdr, NP_FIRST);
NP_OF_VERSION(dlclose, NP_FIRST);
NP_OF_VERSION(dlerror, NP_FIRST);
NP_OF_VERSION(dlopen, NP_FIRST);
NP_OF_VERSION(dlsym, NP_FIRST);
NP_OF_VERSION(pthread_attr_setstacksize, NP_FIRST);
NP_OF_VERSION(pthread_condattr_setclock, NP_CONDATTR_SETCLOCK);
NP_OF_VERSION(pthread_create, NP_FIRST);
NP_OF_VERSION(pthread_join, NP_FIRST);
NP_OF_VERSION(pthread_mutex_trylock, NP_FIRST);
NP_OF_VERSION(pthread_once, NP_FIRST);
NP_OF_VERSION(pthread_sigmask, NP_FIRST);
NP_OF_VERSION(sem_init, NP_FIRST);
NP_OF_VERSION(sem_post, NP_FIRST);
NP_OF_VERSION(sem_timedwait, NP_FIRST);

/* stat, fstat and lstat were inline functions over functions that other C libraries need not have: this is
 * what all of them do. (<unistd.h> is not read here: it takes names that a file may have for its own.) */
extern long syscall(long number, ...);
static inline int np__stat_at(int folder, const char *path, struct stat *status, int flags) {
  return (int)syscall(SYS_newfstatat, folder, path, status, flags);
}
#define stat(path, status) np__stat_at(AT_FDCWD, path, status, 0)
#define lstat(path, status) np__stat_at(AT_FDCWD, path, status, AT_SYMLINK_NOFOLLOW)
#define fstat(fd, status) np__stat_at(fd, "", status, AT_EMPTY_PATH)

#endif
