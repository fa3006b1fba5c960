/* tls_hello.h - the first message of each side. */
#ifndef NP_PROTOCOLS_APP_TLS_HELLO_H
#define NP_PROTOCOLS_APP_TLS_HELLO_H

#include "protocols/app/tls_row.h"

/* Emit messages up to the cursor's end, of a table that has the rows of hellos only. */
void np__tls_hellos(struct np_dissector *d, struct np_cursor *c);

/* Emit the bodies of hellos, and that of SSL 2. The server's returns the version that an extension
 * has, 0 where there is none. */
void np__tls_client_hello(struct np_dissector *d, struct np_cursor *c,
                          enum np__tls_transport transport);
uint64_t np__tls_server_hello(struct np_dissector *d, struct np_cursor *c,
                              enum np__tls_transport transport);
void np__tls_ssl2_hello(struct np_dissector *d, struct np_cursor *c);

#endif
