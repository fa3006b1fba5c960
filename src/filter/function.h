/* function.h - the functions of filters. */
#ifndef NP_FILTER_FUNCTION_H
#define NP_FILTER_FUNCTION_H

#include "filter/tree.h"

enum np_function_id {
  NP_FUNCTION_LEN,
  NP_FUNCTION_COUNT,
  NP_FUNCTION_UPPER,
  NP_FUNCTION_LOWER,
  NP_FUNCTION_STRING,
  NP_FUNCTION_MIN,
  NP_FUNCTION_MAX,
  NP_FUNCTION_ABS,
  NP_FUNCTION_VALS,
  NP_FUNCTION_DEC,
  NP_FUNCTION_HEX,
  NP_FUNCTION_FLOAT,
  NP_FUNCTION_DOUBLE,
  NP_FUNCTION_SPECIAL_NAME,
  NP_FUNCTION_SPECIAL_MASK,
  NP_FUNCTION_LINK_LOCAL,
  NP_FUNCTION_MULTICAST,
  NP_FUNCTION_PRIVATE,
  NP_FUNCTION_UNIQUE_LOCAL
};

struct np_function {
  const char *name;
  enum np_function_id id;
  uint32_t most;     /* arguments; at least one */
  bool takes_field;  /* its argument is a field itself, */
  bool takes_origin; /* with the row of each value: no raw bytes */
  enum np_kind type; /* of its value; NP_KIND_NONE: as its arguments' */
  unsigned kinds;    /* of its arguments, a bit each */
  const char *takes; /* what they must be, for messages */
};

/* The function of this name, or NULL. */
const struct np_function *np__function_find(const char *name);

/* All names, for a message. */
extern const char np__function_names[];

#endif
