/* value.h - one value in JSON and for people. */
#ifndef NP_PRINT_VALUE_H
#define NP_PRINT_VALUE_H

#include "print/text.h"

/* A value as JSON: numbers and flags are numbers, those that a double cannot hold strings; times
 * are numbers with nine decimals; all else is a string. */
void np__json_value(struct np_text *text, const struct np_value *value);

/* A NUL-terminated text as a JSON string. */
void np__json_string(struct np_text *text, const char *string);

/* A value as people read it: NP_HEX in hexadecimal, names for numbers that have one, long bytes
 * and texts cut. */
void np__text_brief(struct np_text *text, const struct np_value *value);

/* The same, with nothing cut. */
void np__text_whole(struct np_text *text, const struct np_value *value);

#endif
