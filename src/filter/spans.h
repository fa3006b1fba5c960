/* spans.h - the numbers in [ ] of slices and layers. */
#ifndef NP_FILTER_SPANS_H
#define NP_FILTER_SPANS_H

#include "filter/lexer.h"
#include "filter/tree.h"

/* The list that the "[" at hand begins: i:length, i-j, i, :length, i:, each may count from the end.
 * What follows is at hand then. False for a failure. */
bool np__spans_parse(struct np_lexer *lexer, struct np_arena *arena, struct np_span **spans);

/* The word at hand as one number, such as the layer in `ip.src#2`. */
bool np__span_number(struct np_lexer *lexer, struct np_arena *arena, struct np_span **spans);

/* Is layer number `layer`, from 1, of `layers` one of those of a list? */
bool np__spans_have(const struct np_span *spans, uint16_t layer, uint16_t layers);

/* Where a span lies in `count` things, from 0: `at` and how many. False where it is not all there.
 */
bool np__span_place(const struct np_span *span, uint32_t count, uint32_t *at, uint32_t *size);

#endif
