/* dump.h - the bytes of a packet behind its line. */
#ifndef NP_PRINT_DUMP_H
#define NP_PRINT_DUMP_H

#include "np/style.h"

/* Append bytes, each row of them on a line of its own. */
void np__dump_add(struct np_text *text, enum np_dump dump, const uint8_t *bytes, uint32_t length);

/* Append bytes as a text: line breaks and tabs stay, a carriage return in front of a line break
 * goes, and what is not ASCII is a dot. */
void np__dump_text(struct np_text *text, const uint8_t *bytes, uint32_t length);

#endif
