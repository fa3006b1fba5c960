/* function.c - the functions of filters. */
#include "filter/function.h"

#include <string.h>

enum {
  STRINGS = 1 << NP_KIND_STRING,
  INTEGERS = 1 << NP_KIND_NUMBER,
  NUMBERS = INTEGERS | 1 << NP_KIND_TIME | 1 << NP_KIND_REAL,
  FLAGS = 1 << NP_KIND_FLAG,
  PROTOCOLS = 1 << NP_KIND_PROTOCOL,
  ADDRESSES = 1 << NP_KIND_IPV4 | 1 << NP_KIND_IPV6,
  ORDERED = NUMBERS | ADDRESSES | 1 << NP_KIND_MAC | STRINGS,
  ANY = -1
};

static const char an_address[] = "a field that is an IPv4 or an IPv6 address";
static const char a_text[] = "a field that is a text", a_number[] = "a field that is a number";
static const char values[] = "values that have an order";

static const struct np_function functions[] = {
    {"len", NP_FUNCTION_LEN, 1, true, false, NP_KIND_NUMBER, (unsigned)ANY, "a field"},
    {"count", NP_FUNCTION_COUNT, 1, true, false, NP_KIND_NUMBER, (unsigned)ANY, "a field"},
    {"upper", NP_FUNCTION_UPPER, 1, false, false, NP_KIND_STRING, STRINGS, a_text},
    {"lower", NP_FUNCTION_LOWER, 1, false, false, NP_KIND_STRING, STRINGS, a_text},
    {"string", NP_FUNCTION_STRING, 1, true, true, NP_KIND_STRING,
     (unsigned)ANY & ~(unsigned)PROTOCOLS, "a field that is no protocol"},
    {"min", NP_FUNCTION_MIN, UINT32_MAX, false, false, NP_KIND_NONE, ORDERED, values},
    {"max", NP_FUNCTION_MAX, UINT32_MAX, false, false, NP_KIND_NONE, ORDERED, values},
    {"abs", NP_FUNCTION_ABS, 1, false, false, NP_KIND_NONE, NUMBERS, "a number or a time"},
    {"vals", NP_FUNCTION_VALS, 1, true, true, NP_KIND_STRING, INTEGERS | FLAGS,
     "a field whose values have names"},
    {"dec", NP_FUNCTION_DEC, 1, true, false, NP_KIND_STRING, INTEGERS, a_number},
    {"hex", NP_FUNCTION_HEX, 1, true, false, NP_KIND_STRING, INTEGERS, a_number},
    {"float", NP_FUNCTION_FLOAT, 1, false, false, NP_KIND_REAL, NUMBERS | FLAGS, "a number"},
    {"double", NP_FUNCTION_DOUBLE, 1, false, false, NP_KIND_REAL, NUMBERS | FLAGS, "a number"},
    {"ip_special_name", NP_FUNCTION_SPECIAL_NAME, 1, true, false, NP_KIND_STRING, ADDRESSES,
     an_address},
    {"ip_special_mask", NP_FUNCTION_SPECIAL_MASK, 1, true, false, NP_KIND_NUMBER, ADDRESSES,
     an_address},
    {"ip_linklocal", NP_FUNCTION_LINK_LOCAL, 1, true, false, NP_KIND_FLAG, ADDRESSES, an_address},
    {"ip_multicast", NP_FUNCTION_MULTICAST, 1, true, false, NP_KIND_FLAG, ADDRESSES, an_address},
    {"ip_rfc1918", NP_FUNCTION_PRIVATE, 1, true, false, NP_KIND_FLAG, ADDRESSES, an_address},
    {"ip_ula", NP_FUNCTION_UNIQUE_LOCAL, 1, true, false, NP_KIND_FLAG, ADDRESSES, an_address},
};

const char np__function_names[] =
    "len, count, upper, lower, string, vals, dec, hex, float, double, min, max, abs, "
    "ip_special_name, ip_special_mask, ip_linklocal, ip_multicast, ip_rfc1918, ip_ula";

const struct np_function *np__function_find(const char *name) {
  for (size_t i = 0; i < sizeof functions / sizeof functions[0]; i++)
    if (strcmp(functions[i].name, name) == 0) return &functions[i];
  return NULL;
}
