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
  NP_FUNCTION_ABS
};

struct np_function {
  const char *name;
  enum np_function_id id;
  uint32_t most;     /* arguments; at least one */
  bool takes_field;  /* its argument is a field itself */
  enum np_kind type; /* of its value; NP_KIND_NONE: as its arguments' */
  unsigned kinds;    /* of its arguments, a bit each */
  const char *takes; /* what they must be, for messages */
};

/* The function of this name, or NULL. */
const struct np_function *np__function_find(const char *name);

/* All names, for a message. */
extern const char np__function_names[];

#endif
