/* tls_content.h - records that have no handshake messages. */
#ifndef NP_PROTOCOLS_APP_TLS_CONTENT_H
#define NP_PROTOCOLS_APP_TLS_CONTENT_H

#include "protocols/app/tls_row.h"

/* Emit what a record of the type says, which has `length` bytes; not application data. */
void np__tls_content(struct np_dissector *d, struct np_cursor *c, uint64_t type, uint64_t length);

#endif
