/* microsoft.h - values as Microsoft's protocols have them: identifiers, texts in UTF-16, numbers in
 * the order of bytes that a message states. */
#ifndef NP_PROTOCOLS_APP_MICROSOFT_H
#define NP_PROTOCOLS_APP_MICROSOFT_H

#include "protocols/protocol.h"

enum { NP__UUID_BYTES = 16, NP__UUID_DIGITS = 36 };

/* The next 16 bytes are an identifier, whose first three numbers have their lowest byte first where
 * it `is_little`: emit it as a text, such as "12345678-1234-abcd-ef00-0123456789ab". */
void np__emit_uuid(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                   bool is_little);

/* The same text, of an identifier at hand, which is not moved on. False: it is not there. */
bool np__uuid_text(struct np_cursor c, bool is_little, char out[NP__UUID_DIGITS + 1]);

/* What is left of `part` is the row, a text in UTF-16 of which the low byte is first. Of a longer
 * one than 512 units the front is emitted. A NUL ends it. */
void np__emit_utf16(struct np_dissector *d, struct np_cursor part, const struct np_field *row);

/* The next bits are the row, a number of whole bytes: emit it and return its value. */
uint64_t np__emit_ordered(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                          bool is_little);

#endif
