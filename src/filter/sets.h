/* sets.h - sets of `in`. */
#ifndef NP_FILTER_SETS_H
#define NP_FILTER_SETS_H

#include "filter/tree.h"

/* Give a set of numbers, all literals, intervals in order, and a bitmap where they are small and
 * not few. False
 * when out of memory. */
bool np__set_prepare(struct np_display *filter, struct np_node *set);

/* Is a number in a set that has intervals? */
bool np__set_has_number(const struct np_node *set, uint64_t number);

/* Is a value in one item of a set, a literal or a range? */
bool np__set_has(enum np_kind kind, const struct np_node *item, const struct np_operand *value);

#endif
