/* call.h - what functions of filters give for the packet at hand. */
#ifndef NP_FILTER_CALL_H
#define NP_FILTER_CALL_H

#include "filter/state.h"

/* Add what a function of one argument, whose values are `of`, gives. */
void np__call(struct np_matcher *matcher, const struct np_node *call, const struct np_list *of,
              struct np_list *list);

#endif
