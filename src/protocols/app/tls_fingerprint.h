/* tls_fingerprint.h - what tells clients and servers apart: JA3, JA3S and JA4. */
#ifndef NP_PROTOCOLS_APP_TLS_FINGERPRINT_H
#define NP_PROTOCOLS_APP_TLS_FINGERPRINT_H

#include "protocols/app/tls_row.h"

/* Emit the fingerprints of a hello's body, which is all that is left of it, where it is there
 * whole. */
void np__tls_client_fingerprints(struct np_dissector *d, struct np_cursor hello,
                                 enum np__tls_transport transport);
void np__tls_server_fingerprints(struct np_dissector *d, struct np_cursor hello);

#endif
