/* expression.h - values that are computed of a packet's fields, in the language of display filters:
 * what a column has that is no field alone. */
#ifndef NP_FILTER_EXPRESSION_H
#define NP_FILTER_EXPRESSION_H

#include "np/dissect.h"

struct np_expression;

/* Is a text more than a name, which can end with "#" and the number of a layer? */
bool np__is_expression(const char *text);

/* Compile. Errors: as those of np_display_new. */
enum np_status np__expression_new(const char *text, struct np_expression **expression,
                                  struct np_error *error);

/* Free; NULL is fine. */
void np__expression_free(struct np_expression *expression);

/* Does it ask for rows of NP_RELATED? */
bool np__expression_relates(const struct np_expression *expression);

/* Gets a value, borrowed for the call. `is_real`: it is a real number, in digits. */
typedef void np_expression_taker(void *context, const struct np_value *value, bool is_real);

/* All values of a packet with these layers; a test has one, 1 or 0. Not on two threads at once. */
void np__expression_packet(struct np_expression *expression, const struct np_engine *engine,
                           const struct np_packet *packet, const struct np_layer *layers,
                           uint32_t count, np_expression_taker *take, void *context);

#endif
