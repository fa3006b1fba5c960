/* bindings.h - the tables of an engine, from who says what; for src/dissect only. */
#ifndef NP_DISSECT_BINDINGS_H
#define NP_DISSECT_BINDINGS_H

#include "table/lookup.h"

/* Who is found under some keys of a table. One key goes before a range; but those at the end of a
 * list that override go before all that are listed before them. */
struct np_binding {
  enum np_table table;
  uint32_t from, to;
  struct np_wide_key key; /* in a table of wide keys, instead of them */
  uint16_t protocol;      /* NP_NO_PROTOCOL: nobody */
  bool overrides;
};

/* Has the table keys of more than 32 bits? */
bool np__is_wide(enum np_table table);

/* A wide key from its hex digits, or its text. False where they are none, or too many for the
 * table. */
bool np__wide_key(enum np_table table, const char *digits, struct np_wide_key *key);

/* Fill the engine's tables. False when out of memory. */
bool np__bind_all(struct np_engine *engine, const struct np_binding *list, uint32_t count);

#endif
