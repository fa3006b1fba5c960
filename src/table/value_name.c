/* value_name.c - names of a row's values. */
#include <stddef.h>

#include "np/protocol.h"

const char *np_name_of(const struct np_name *names, uint64_t value) {
  if (!names) return NULL;
  for (; names->name; names++)
    if (names->value == value) return names->name;
  return NULL;
}
