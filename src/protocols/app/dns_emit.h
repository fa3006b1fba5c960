/* dns_emit.h - values of messages that more than one file emits. */
#ifndef NP_PROTOCOLS_APP_DNS_EMIT_H
#define NP_PROTOCOLS_APP_DNS_EMIT_H

#include "protocols/app/dns_name.h"

/* The whole message: pointers of names count from its first byte. */
struct np_cursor np_dns_whole(const struct np_dissector *d);

/* Pass over the next name, of the row; `whole` gets what it takes there. False when it does not
 * end: that is noted, and the cursor is bad. */
bool np_dns_pass_name(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                      struct np_cursor *whole);

/* Read the next name where it is well all through, and move behind it; `whole` gets what it takes
 * there. Else false, and nothing has moved: np_dns_pass_name and np_dns_name_at say what is wrong.
 */
bool np_dns_take_name(struct np_cursor *c, struct np_cursor message, struct np_dns_name *name,
                      struct np_cursor *whole);

/* Read the name at the cursor, of the row. False where it has no text; what is wrong is noted. */
bool np_dns_name_at(struct np_dissector *d, struct np_cursor at, const struct np_field *row,
                    struct np_dns_name *name);

/* Emit the next name as the row, a text without pointers, or notes on it. False when it does not
 * end: then the cursor is bad. */
bool np_dns_emit_name(struct np_dissector *d, struct np_cursor *c, const struct np_field *row);

/* As np_dns_emit_name, for a name of another message: pointers count from its first byte. */
bool np_dns_emit_name_of(struct np_dissector *d, struct np_cursor *c, struct np_cursor message,
                         const struct np_field *row);

/* Emit a text behind its length; the text's row stands behind that of the length. */
void np_dns_emit_text(struct np_dissector *d, struct np_cursor *c, const struct np_field *length);

/* The next `length` bytes are an address's, of the row: from byte `before` of it on; the others are
 * 0. */
void np_dns_emit_address(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                         uint64_t before, uint64_t length);

#endif
