/* parser.h - from a filter's text to its tree. */
#ifndef NP_FILTER_PARSER_H
#define NP_FILTER_PARSER_H

#include "filter/lexer.h"
#include "filter/tree.h"

/* Parse a filter's text. root: gets the tree; NULL for a text of blanks. Failures stay in the
 * lexer. */
void np__parse(struct np_lexer *lexer, struct np_display *filter, struct np_node **root);

/* A warning, as of a deprecated operator. */
void np__display_warn(struct np_lexer *lexer, struct np_display *filter, uint32_t offset,
                      const char *format, ...) __attribute__((format(printf, 4, 5)));

#endif
