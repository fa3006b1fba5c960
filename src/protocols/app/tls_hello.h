/* tls_hello.h - the first message of each side. */
#ifndef NP_PROTOCOLS_APP_TLS_HELLO_H
#define NP_PROTOCOLS_APP_TLS_HELLO_H

#include "protocols/app/tls_row.h"

/* Emit the bodies of hellos, and that of SSL 2. */
void np__tls_client_hello(struct np_dissector *d, struct np_cursor *c);
void np__tls_server_hello(struct np_dissector *d, struct np_cursor *c);
void np__tls_ssl2_hello(struct np_dissector *d, struct np_cursor *c);

#endif
