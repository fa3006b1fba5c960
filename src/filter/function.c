/* function.c - the functions of filters. */
#include "filter/function.h"

#include <string.h>

enum {
  STRINGS = 1 << NP_KIND_STRING,
  NUMBERS = 1 << NP_KIND_NUMBER | 1 << NP_KIND_TIME,
  PROTOCOLS = 1 << NP_KIND_PROTOCOL,
  ORDERED = NUMBERS | 1 << NP_KIND_IPV4 | 1 << NP_KIND_IPV6 | 1 << NP_KIND_MAC | STRINGS,
  ANY = -1
};

static const struct np_function functions[] = {
    {"len", NP_FUNCTION_LEN, 1, true, NP_KIND_NUMBER, (unsigned)ANY, "a field"},
    {"count", NP_FUNCTION_COUNT, 1, true, NP_KIND_NUMBER, (unsigned)ANY, "a field"},
    {"upper", NP_FUNCTION_UPPER, 1, false, NP_KIND_STRING, STRINGS, "a field that is a text"},
    {"lower", NP_FUNCTION_LOWER, 1, false, NP_KIND_STRING, STRINGS, "a field that is a text"},
    {"string", NP_FUNCTION_STRING, 1, true, NP_KIND_STRING, (unsigned)ANY & ~(unsigned)PROTOCOLS,
     "a field that is no protocol"},
    {"min", NP_FUNCTION_MIN, UINT32_MAX, false, NP_KIND_NONE, ORDERED, "values that have an order"},
    {"max", NP_FUNCTION_MAX, UINT32_MAX, false, NP_KIND_NONE, ORDERED, "values that have an order"},
    {"abs", NP_FUNCTION_ABS, 1, false, NP_KIND_NONE, NUMBERS, "a number or a time"},
};

const char np__function_names[] = "len, count, upper, lower, string, min, max, abs";

const struct np_function *np__function_find(const char *name) {
  for (size_t i = 0; i < sizeof functions / sizeof functions[0]; i++)
    if (strcmp(functions[i].name, name) == 0) return &functions[i];
  return NULL;
}
