/* check.h - what a filter's tree means: names, kinds of values, literals. */
#ifndef NP_FILTER_CHECK_H
#define NP_FILTER_CHECK_H

#include "filter/lexer.h"
#include "filter/tree.h"

/* Complete a tree. Failures stay in the lexer. */
void np__check(struct np_lexer *lexer, struct np_display *filter, struct np_node *root);

/* The same where values are asked for: a value alone, which parsing took for a test of its
 * presence, becomes the root. */
void np__check_value(struct np_lexer *lexer, struct np_display *filter, struct np_node **root);

#endif
