/* version.c - which version of the library this is. */
#include "np/version.h"

const char *np_version(void) {
  return NP_VERSION;
}
