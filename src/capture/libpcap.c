/* libpcap.c - load libpcap at run time. */
#include "capture/libpcap.h"

#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/library.h"
#include "capture/platform.h"
#include "np/capture.h"

static const struct np__symbol symbols[] = {
#define XX(result, name, parameters) {"pcap_" #name, offsetof(struct np__libpcap, name), false},
    NP__PCAP_REQUIRED(XX)
#undef XX
#define XX(result, name, parameters) \
  {"pcap_" #name, offsetof(struct np__libpcap, optional.name), true},
        NP__PCAP_OPTIONAL(XX)
#undef XX
};

/* Written once, by `load`. */
static struct {
  pthread_once_t once;
  bool loaded;
  bool compiles_at_once;
  struct np__libpcap functions;
  struct np_error error;
} library = {.once = PTHREAD_ONCE_INIT};

static pthread_mutex_t compiler = PTHREAD_MUTEX_INITIALIZER;

static void load(void) {
  const struct np__library description = {.variable = "NP_LIBPCAP",
                                          .names = np__libpcap_names,
                                          .symbols = symbols,
                                          .symbol_count = sizeof symbols / sizeof symbols[0]};
  const char *lacking;
  library.loaded = np__library_load(&description, &library.functions, &lacking);
  if (!library.loaded) {
    if (lacking)
      np_fail(&library.error, NP_E_LIBRARY,
              "the libpcap found lacks %s: install version 1.0 or newer", lacking);
    else
      np_fail(&library.error, NP_E_LIBRARY, "%s", np__libpcap_missing);
    return;
  }
  char text[NP__PCAP_ERROR_SIZE] = "";
  if (library.functions.optional.init) library.functions.optional.init(NP__PCAP_UTF8, text);
  library.compiles_at_once = np__libpcap_compiles_at_once(library.functions.lib_version());
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

bool np__libpcap_compiles_at_once(const char *version) {
  char *behind;
  const char *number = strpbrk(version, "0123456789");
  if (!number) return false;
  long major = strtol(number, &behind, 10);
  long minor = *behind == '.' ? strtol(behind + 1, NULL, 10) : 0;
  return major > 1 || (major == 1 && minor >= 9);
}

enum np_status np__libpcap_compile(const struct np__libpcap *functions, struct np__pcap *pcap,
                                   const char *text, uint32_t netmask,
                                   struct np__pcap_program *program, struct np_error *error) {
  enum np_status status = NP_OK;
  bool optimizes = strlen(text) <= NP__MOST_OPTIMIZED;
  if (!library.compiles_at_once) pthread_mutex_lock(&compiler);
  if (functions->compile(pcap, program, text, optimizes, netmask) != 0)
    status = np_fail(error, NP_E_FILTER, "filter \"%.300s\": %s", text, functions->geterr(pcap));
  if (!library.compiles_at_once) pthread_mutex_unlock(&compiler);
  return status;
}
