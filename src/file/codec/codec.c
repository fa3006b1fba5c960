/* codec.c - the kinds of compressed data, and their libraries. */
#include "file/codec/codec.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* A program may carry such a library of its own and export it, as Node does zlib: without this the
 * library that is loaded here would call into the other one. Sanitizers do not bear it. */
#if defined(RTLD_DEEPBIND) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
enum { LOAD_FLAGS = RTLD_NOW | RTLD_LOCAL | RTLD_DEEPBIND };
#else
enum { LOAD_FLAGS = RTLD_NOW | RTLD_LOCAL };
#endif

static const struct np_codec *const codecs[] = {&np_codec_gzip, &np_codec_zstd, &np_codec_lz4};

const struct np_codec *np_codec_find(const uint8_t *bytes, uint32_t size) {
  for (size_t i = 0; i < sizeof codecs / sizeof codecs[0]; i++)
    if (size >= codecs[i]->magic_size &&
        memcmp(bytes, codecs[i]->magic, codecs[i]->magic_size) == 0)
      return codecs[i];
  return NULL;
}

/* A process with more rights than its user does not load what the environment names. */
static const char *chosen_library(const char *variable) {
  return getuid() == geteuid() && getgid() == getegid() ? getenv(variable) : NULL;
}

static void *open_library(const char *variable, const char *const *names) {
  const char *chosen = chosen_library(variable);
  if (chosen) return dlopen(chosen, LOAD_FLAGS);
  void *handle = NULL;
  for (; *names && !handle; names++) handle = dlopen(*names, LOAD_FLAGS);
  return handle;
}

bool np_codec_load(const char *variable, const char *const *names,
                   const struct np_codec_symbol *symbols, uint32_t symbol_count, void *table) {
  void *handle = open_library(variable, names);
  if (!handle) return false;
  for (uint32_t i = 0; i < symbol_count; i++) {
    void *function = dlsym(handle, symbols[i].name);
    if (!function) {
      dlclose(handle);
      return false;
    }
    /* POSIX says that a function's address fits a void pointer; ISO C has no cast for it. */
    memcpy((char *)table + symbols[i].offset, &function, sizeof function);
  }
  return true;
}
