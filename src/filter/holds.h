/* holds.h - which tests the packet at hand passes. */
#ifndef NP_FILTER_HOLDS_H
#define NP_FILTER_HOLDS_H

#include "filter/state.h"

/* Does the packet at hand pass, whose values were read? */
bool np__holds(struct np_matcher *matcher, const struct np_node *node);

#endif
