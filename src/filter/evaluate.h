/* evaluate.h - the value program: lists of values of the packet at hand. */
#ifndef NP_FILTER_EVALUATE_H
#define NP_FILTER_EVALUATE_H

#include "filter/state.h"

/* The values of a node, borrowed until the next packet. */
const struct np_list *np__values(struct np_matcher *matcher, const struct np_node *node);

#endif
