/* names.h - from names in a filter to its fields. */
#ifndef NP_FILTER_NAMES_H
#define NP_FILTER_NAMES_H

#include "filter/lexer.h"
#include "filter/tree.h"

/* The filter's field of a name, which is put into its list. False when nobody has the name, or for
 * a failure, which the lexer has. */
bool np__display_field(struct np_lexer *lexer, struct np_display *filter,
                       const struct np_node *name, uint32_t *field);

/* The names of a row's values: its own, or those of the row that names them. NULL: there are none.
 */
const struct np_name *np__display_value_names(struct np_field_ref ref);

/* Nobody has the name: a failure, with the nearest one. */
void np__display_unknown(struct np_lexer *lexer, const struct np_node *name);

#endif
