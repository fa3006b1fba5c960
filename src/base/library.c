/* library.c - libraries that are found at run time. */
#include "base/library.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { LOAD_FLAGS = RTLD_NOW | RTLD_LOCAL };

#if defined(__has_feature) /* clang's way to say so */
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || \
    __has_feature(memory_sanitizer)
#define IS_SANITIZED
#endif
#elif defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define IS_SANITIZED
#endif

/* Sanitizers do not bear it. */
#if defined(RTLD_DEEPBIND) && !defined(IS_SANITIZED)
enum { OWN_SYMBOLS = RTLD_DEEPBIND };
#else
enum { OWN_SYMBOLS = 0 };
#endif

/* A process with more rights than its user does not load what the environment names. */
#if defined(__linux__)
static const char *environment(const char *name) {
  return secure_getenv(name);
}
#else
static const char *environment(const char *name) {
  return issetugid() ? NULL : getenv(name);
}
#endif

static void *open_library(const struct np__library *l) {
  int flags = l->is_embedded ? LOAD_FLAGS | OWN_SYMBOLS : LOAD_FLAGS;
  const char *chosen = environment(l->variable);
  if (chosen) return dlopen(chosen, flags);
  void *handle = NULL;
  for (const char *const *name = l->names; *name && !handle; name++) handle = dlopen(*name, flags);
  return handle;
}

/* The name of a required function that the library lacks, or NULL. */
static const char *fill_table(const struct np__library *l, void *handle, void *table) {
  for (uint32_t i = 0; i < l->symbol_count; i++) {
    const struct np__symbol *symbol = &l->symbols[i];
    void *function = dlsym(handle, symbol->name);
    if (!function && !symbol->is_optional) return symbol->name;
    /* POSIX says that a function's address fits a void pointer; ISO C has no cast for it. */
    memcpy((char *)table + symbol->offset, &function, sizeof function);
  }
  return NULL;
}

/* The file that a function lies in, as the address where it is loaded; NULL without it. */
static const void *file_of(void *function) {
  Dl_info info;
  return function && dladdr(function, &info) ? info.dli_fbase : NULL;
}

/* Does the program itself have all functions, and of one library, not some of each of two? */
static bool is_in_program(const struct np__library *l, void *program) {
  const void *file = file_of(dlsym(program, l->symbols[0].name));
  for (uint32_t i = 1; file && i < l->symbol_count; i++)
    if (file_of(dlsym(program, l->symbols[i].name)) != file) file = NULL;
  return file != NULL;
}

/* Take the program's own functions: they are there already, and a second copy would only cost. */
static bool take_from_program(const struct np__library *l, void *table) {
  if (!l->is_embedded || environment(l->variable)) return false;
  void *program = dlopen(NULL, LOAD_FLAGS);
  bool is_whole = program && is_in_program(l, program) && !fill_table(l, program, table);
  if (program) dlclose(program);
  return is_whole;
}

bool np__library_load(const struct np__library *library, void *table, const char **lacking) {
  *lacking = NULL;
  if (take_from_program(library, table)) return true;
  void *handle = open_library(library);
  if (!handle) return false;
  *lacking = fill_table(library, handle, table);
  if (*lacking) dlclose(handle);
  return !*lacking;
}

void np__library_pin(void) {
  static const char here;
  Dl_info info;
  if (dladdr(&here, &info)) dlopen(info.dli_fname, RTLD_LAZY | RTLD_NOLOAD | RTLD_NODELETE);
}
