/* tls_handshake.h - handshake messages. */
#ifndef NP_PROTOCOLS_APP_TLS_HANDSHAKE_H
#define NP_PROTOCOLS_APP_TLS_HANDSHAKE_H

#include "protocols/app/tls_row.h"

/* Emit the handshake messages of a record up to the cursor's end; the record has `length` bytes.
 * has_algorithm: signatures say how they were made, from TLS 1.2 on. */
void np__tls_handshake(struct np_dissector *d, struct np_cursor *c, uint64_t length,
                       bool has_algorithm);

/* Emit the body of a message, up to the cursor's end. */
void np__tls_body(struct np_dissector *d, struct np_cursor *c, uint64_t type, bool has_algorithm,
                  enum np__tls_transport transport);

#endif
