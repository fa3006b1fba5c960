/* tls_quic.h - the extension that QUIC has. */
#ifndef NP_PROTOCOLS_APP_TLS_QUIC_H
#define NP_PROTOCOLS_APP_TLS_QUIC_H

#include "protocols/app/tls_row.h"

/* Emit transport parameters up to the cursor's end. */
void np__tls_quic_parameters(struct np_dissector *d, struct np_cursor *c);

#endif
