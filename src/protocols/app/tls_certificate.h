/* tls_certificate.h - what a certificate of X.509 says. */
#ifndef NP_PROTOCOLS_APP_TLS_CERTIFICATE_H
#define NP_PROTOCOLS_APP_TLS_CERTIFICATE_H

#include "protocols/app/tls_row.h"

/* Emit the record of a certificate, DER to the cursor's end. What is none of it is not noted: the
 * certificate's bytes have a row of their own. */
void np__tls_certificate(struct np_dissector *d, struct np_cursor c);

#endif
