/* defined.h - a protocol that was made of a description. */
#ifndef NP_OWN_DEFINED_H
#define NP_OWN_DEFINED_H

#include <stdbool.h>

#include "np/own.h"

/* A length, with the row that tells it; NULL: none does. */
struct np_defined_length {
  const struct np_field *row;
  uint32_t times;
  int32_t plus;
};

struct np_defined_kind {
  uint64_t type;
  const struct np_field *row;
};

/* The description, with rows instead of their names. */
struct np_defined {
  struct np_protocol protocol; /* first: the engine knows this */
  struct np_arena *arena;      /* holds all of it */
  const char *text;            /* what it was made of; or NULL */
  struct np_defined_length header, whole;
  const struct np_field *record, *type, *length, *value; /* of the list; NULL: there is none */
  const struct np_defined_kind *kinds;
  uint32_t kind_count;
  uint32_t align;
  bool counts_head, has_end, has_filler;
  uint64_t end, filler;
  const struct np_field *next_row;
  enum np_table next_table;
  uint32_t next_value;
};

/* What it does: np_protocol.dissect and details. */
void np__defined_dissect(struct np_dissector *d);
void np__defined_details(struct np_dissector *d);

#endif
