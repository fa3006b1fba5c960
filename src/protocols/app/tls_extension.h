/* tls_extension.h - extensions of messages. */
#ifndef NP_PROTOCOLS_APP_TLS_EXTENSION_H
#define NP_PROTOCOLS_APP_TLS_EXTENSION_H

#include "protocols/app/tls_row.h"

/* Emit the length of extensions of a message, and these, where there are any. Returns the highest
 * version among them, 0 where there is none. */
uint64_t np__tls_extensions(struct np_dissector *d, struct np_cursor *c, uint64_t message,
                            enum np__tls_transport transport);

/* Emit a list of certificate timestamps; `first`: the row of its length, which the others follow.
 */
void np__tls_timestamps(struct np_dissector *d, struct np_cursor *c, unsigned first);

#endif
