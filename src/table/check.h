/* check.h - what a protocol's table must keep to, and what engine and generator cannot do.
 *
 * Each check returns NULL, or what is wrong: a constant. */
#ifndef NP_TABLE_CHECK_H
#define NP_TABLE_CHECK_H

#include "np/protocol.h"

/* Is it a name as tables have them: lower letters, digits and underscores, and of a row dots? */
bool np__is_snake_case(const char *name, bool dots);

/* Is it a text that people can read, with a full stop? NULL is none. */
bool np__is_sentence(const char *text);

/* A table by itself; `*at` gets the row at fault, or NULL. */
const char *np__check_table(const struct np_protocol *p, const struct np_field **at);

/* Its verbose summary. */
const char *np__check_verbose(const struct np_protocol *p);

/* The names of a table beside another one, or itself; `*at` as above. */
const char *np__check_names_beside(const struct np_protocol *p, const struct np_protocol *other,
                                   const struct np_field **at);

/* A table of the tree beside another one, or itself: no two are bound to one value. Those that are
 * added go before them. */
const char *np__check_beside(const struct np_protocol *p, const struct np_protocol *other,
                             const struct np_field **at);

#endif
