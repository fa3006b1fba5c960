/* literal.h - what a literal means where a value of some kind is expected. */
#ifndef NP_FILTER_LITERAL_H
#define NP_FILTER_LITERAL_H

#include "filter/lexer.h"
#include "filter/tree.h"

/* Set the value of a literal. like: the field whose value it could be: its names and its width
 * count; NULL: none. False for a failure, which the lexer has. */
bool np__literal(struct np_lexer *lexer, struct np_arena *arena, struct np_node *literal,
                 enum np_kind kind, const struct np_display_rows *like);

/* Is the text a whole number, as filters write them? */
bool np__literal_number(const char *text, uint64_t *number, bool *too_large);

/* Nanoseconds since 1970 of a date and a time, such as "2024-02-29 12:00:00.5", in UTC where no
 * offset from it follows. */
bool np__literal_date(const char *text, int64_t *nanoseconds);

#endif
