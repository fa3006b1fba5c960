/* musl-shim.c - what libstdc++ and libgcc of glibc ask of glibc and musl does not have, so that a
 * program for musl that is written in C++ runs on Debian, which has no libstdc++ for musl. It
 * stands in place of glibc's loader, which libstdc++ can ask for. */
#include <locale.h>
#include <stddef.h>
#include <sys/auxv.h>
#include <sys/random.h>
#include <time.h>

char __libc_single_threaded; /* 0: there are threads */
unsigned __cpu_model[4];

int __cpu_indicator_init(void) {
  return 0;
}

unsigned arc4random(void) {
  unsigned number = 0;
  return getrandom(&number, sizeof number, 0) == (ssize_t)sizeof number ? number : 0;
}

unsigned long __getauxval(unsigned long type) {
  return getauxval(type);
}

size_t __strftime_l(char *text, size_t size, const char *format, const struct tm *time,
                    locale_t locale) {
  return strftime_l(text, size, format, time, locale);
}

/* What is thread_local is not destroyed: tests end with their process. */
int __cxa_thread_atexit_impl(void (*destroy)(void *), void *object, void *library) {
  (void)destroy;
  (void)object;
  (void)library;
  return 0;
}

/* Not found: who unwinds asks dl_iterate_phdr. */
int _dl_find_object(void *address, void *found) {
  (void)address;
  (void)found;
  return -1;
}
