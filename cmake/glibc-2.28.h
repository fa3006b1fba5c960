/* glibc-2.28.h - included before all else in the addon that is packed: it asks a newer C library for
 * the functions that 2.28, the oldest one of Node's, has too. tools/prebuild.js checks the result,
 * and names a function that a line is missing for. */
#ifndef NP_GLIBC_2_28_H
#define NP_GLIBC_2_28_H

#include <sys/stat.h>

#if defined(__x86_64__)
#define NP_FIRST "GLIBC_2.2.5"
#define NP_CONDATTR_SETCLOCK "GLIBC_2.3.3"
enum { NP_STAT_LAYOUT = 1 };
#elif defined(__aarch64__)
#define NP_FIRST "GLIBC_2.17"
#define NP_CONDATTR_SETCLOCK NP_FIRST
enum { NP_STAT_LAYOUT = 0 };
#else
#error "no list of versions for this processor"
#endif

#define NP_OF_VERSION(function, version) __asm__(".symver " #function "," #function "@" version)

/* What was in libdl and libpthread then. */
NP_OF_VERSION(dladdr, NP_FIRST);
NP_OF_VERSION(dlclose, NP_FIRST);
NP_OF_VERSION(dlopen, NP_FIRST);
NP_OF_VERSION(dlsym, NP_FIRST);
NP_OF_VERSION(pthread_condattr_setclock, NP_CONDATTR_SETCLOCK);
NP_OF_VERSION(pthread_create, NP_FIRST);
NP_OF_VERSION(pthread_join, NP_FIRST);
NP_OF_VERSION(pthread_mutex_trylock, NP_FIRST);
NP_OF_VERSION(pthread_once, NP_FIRST);
NP_OF_VERSION(pthread_sigmask, NP_FIRST);

/* stat and fstat were inline functions over these. */
int __xstat(int layout, const char *path, struct stat *status);
int __fxstat(int layout, int fd, struct stat *status);
NP_OF_VERSION(__xstat, NP_FIRST);
NP_OF_VERSION(__fxstat, NP_FIRST);
#define stat(path, status) __xstat(NP_STAT_LAYOUT, path, status)
#define fstat(fd, status) __fxstat(NP_STAT_LAYOUT, fd, status)

#endif
