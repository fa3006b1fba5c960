/* sets.h - sets of `in`. */
#ifndef NP_FILTER_SETS_H
#define NP_FILTER_SETS_H

#include "filter/tree.h"

/* Give a set of small numbers, all literals, a bitmap. False when out of memory. */
bool np__set_bitmap(struct np_display *filter, struct np_node *node);

/* Is a value in one item of a set, a literal or a range? */
bool np__set_has(enum np_kind kind, const struct np_node *item, const struct np_operand *value);

#endif
