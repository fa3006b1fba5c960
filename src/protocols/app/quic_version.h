/* quic_version.h - what versions of QUIC differ in. */
#ifndef NP_PROTOCOLS_APP_QUIC_VERSION_H
#define NP_PROTOCOLS_APP_QUIC_VERSION_H

#include "protocols/app/quic_row.h"

enum { NP__QUIC_SALT_BYTES = 20 };

/* How long headers are made up. */
enum np__quic_form {
  NP__QUIC_FORM_UNKNOWN,
  NP__QUIC_FORM_NEGOTIATION, /* RFC 9000, section 17.2.1 */
  NP__QUIC_FORM_1,           /* section 17.2 */
  NP__QUIC_FORM_2,           /* RFC 9369, section 3.2: with other numbers of types */
  NP__QUIC_FORM_GOOGLE       /* Q044 to Q049 */
};

/* What Initial packets are protected with, RFC 9001 section 5.2. */
struct np__quic_secrets {
  uint8_t salt[NP__QUIC_SALT_BYTES];
  const char *key, *iv, *hp; /* labels */
};

enum np__quic_form np__quic_form_of(uint64_t version);

/* Of the type in a long header of such a form. */
enum np__quic_kind np__quic_kind_of(enum np__quic_form form, uint64_t type);

/* NULL: not known, or it has no TLS. */
const struct np__quic_secrets *np__quic_secrets_of(uint64_t version);

#endif
