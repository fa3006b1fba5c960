/* libpcap.c - load libpcap at run time. */
#include "capture/libpcap.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "capture/platform.h"
#include "np/capture.h"

/* Where a function of libpcap goes in the table. */
struct symbol {
  const char *name;
  size_t offset;
  bool required;
};

static const struct symbol symbols[] = {
#define XX(result, name, parameters) {"pcap_" #name, offsetof(struct np__libpcap, name), true},
    NP__PCAP_REQUIRED(XX)
#undef XX
#define XX(result, name, parameters) {"pcap_" #name, offsetof(struct np__libpcap, name), false},
        NP__PCAP_OPTIONAL(XX)
#undef XX
};

enum { SYMBOL_COUNT = sizeof symbols / sizeof symbols[0] };

/* Written once, by `load`. */
static struct {
  pthread_once_t once;
  bool loaded;
  struct np__libpcap functions;
  struct np_error error;
} library = {.once = PTHREAD_ONCE_INIT};

static pthread_mutex_t compiler = PTHREAD_MUTEX_INITIALIZER;

static void *open_library(void) {
  const char *chosen = np__environment("NP_LIBPCAP");
  if (chosen) return dlopen(chosen, RTLD_NOW | RTLD_LOCAL);
  void *handle = NULL;
  for (const char *const *name = np__libpcap_names; *name && !handle; name++)
    handle = dlopen(*name, RTLD_NOW | RTLD_LOCAL);
  return handle;
}

/* The name of a required function that the library lacks, or NULL. */
static const char *fill_table(void *handle, struct np__libpcap *table) {
  for (size_t i = 0; i < SYMBOL_COUNT; i++) {
    void *function = dlsym(handle, symbols[i].name);
    if (!function && symbols[i].required) return symbols[i].name;
    /* POSIX says that a function's address fits a void pointer; ISO C has no cast for it. */
    memcpy((char *)table + symbols[i].offset, &function, sizeof function);
  }
  return NULL;
}

static void load(void) {
  void *handle = open_library();
  if (!handle) {
    np_fail(&library.error, NP_E_LIBRARY, "%s", np__libpcap_missing);
    return;
  }
  const char *lacking = fill_table(handle, &library.functions);
  if (lacking) {
    np_fail(&library.error, NP_E_LIBRARY,
            "the libpcap found lacks %s: install version 1.0 or newer", lacking);
    dlclose(handle);
    return;
  }
  char text[NP__PCAP_ERROR_SIZE] = "";
  if (library.functions.init) library.functions.init(NP__PCAP_UTF8, text);
  library.loaded = true;
}

const struct np__libpcap *np__libpcap(struct np_error *error) {
  pthread_once(&library.once, load);
  if (library.loaded) return &library.functions;
  if (error) *error = library.error;
  return NULL;
}

const char *np_capture_library(struct np_error *error) {
  const struct np__libpcap *functions = np__libpcap(error);
  return functions ? functions->lib_version() : NULL;
}

enum np_status np__libpcap_compile(const struct np__libpcap *functions, struct np__pcap *pcap,
                                   const char *text, uint32_t netmask,
                                   struct np__pcap_program *program, struct np_error *error) {
  enum np_status status = NP_OK;
  pthread_mutex_lock(&compiler);
  if (functions->compile(pcap, program, text, 1, netmask) != 0)
    status = np_fail(error, NP_E_FILTER, "filter \"%.300s\": %s", text, functions->geterr(pcap));
  pthread_mutex_unlock(&compiler);
  return status;
}
