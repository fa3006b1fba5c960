/* tls_handshake.h - handshake messages. */
#ifndef NP_PROTOCOLS_APP_TLS_HANDSHAKE_H
#define NP_PROTOCOLS_APP_TLS_HANDSHAKE_H

#include "protocols/app/tls_row.h"

/* Emit the handshake messages of a record up to the cursor's end; the record has `length` bytes. */
void np__tls_handshake(struct np_dissector *d, struct np_cursor *c, uint64_t length);

#endif
