/* tls_row.h - rows of TLS, and numbers that more than one file asks for. */
#ifndef NP_PROTOCOLS_APP_TLS_ROW_H
#define NP_PROTOCOLS_APP_TLS_ROW_H

#include "protocols/protocol.h"

/* Rows of messages, which TLS and QUIC have; QUIC has those of hellos only, the first
 * NP__TLS_HELLO_ROWS. */
enum np__tls_row {
#define XX(id, ...) NP__TLS_##id,
#include "protocols/app/tls_extension.def"
#include "protocols/app/tls_hello.def"
  NP__TLS_HELLO_ROWS,
  NP__TLS_HELLO_ROWS_LAST = NP__TLS_HELLO_ROWS - 1,
#include "protocols/app/tls.def"
#undef XX
  NP__TLS_SHARED_ROWS
};

/* What records have. */
enum np__tls_content {
  NP__TLS_CHANGE_CIPHER_SPEC = 20,
  NP__TLS_ALERT_RECORD = 21,
  NP__TLS_HANDSHAKE_RECORD = 22,
  NP__TLS_APPLICATION_DATA = 23,
  NP__TLS_HEARTBEAT_RECORD = 24
};

enum np__tls_handshake {
  NP__TLS_HELLO_REQUEST = 0,
  NP__TLS_CLIENT_HELLO = 1,
  NP__TLS_SERVER_HELLO = 2,
  NP__TLS_NEW_SESSION_TICKET = 4,
  NP__TLS_HELLO_RETRY_REQUEST = 6,
  NP__TLS_ENCRYPTED_EXTENSIONS = 8,
  NP__TLS_CERTIFICATE = 11,
  NP__TLS_SERVER_KEY_EXCHANGE = 12,
  NP__TLS_CERTIFICATE_REQUEST = 13,
  NP__TLS_CERTIFICATE_VERIFY = 15,
  NP__TLS_CLIENT_KEY_EXCHANGE = 16,
  NP__TLS_CERTIFICATE_STATUS = 22
};

enum { NP__TLS_1_2 = 0x0303, NP__TLS_HANDSHAKE_MESSAGES = 256 };

/* Numbers that are kept free of meaning, RFC 8701: 0x0a0a, 0x1a1a ... */
static inline bool np__tls_is_grease(uint64_t number) {
  return (number & 0x0f0f) == 0x0a0a && number >> 8 == (number & 0xff);
}

static inline const struct np_field *np__tls_row(const struct np_dissector *d, unsigned at) {
  return &d->protocol->fields[d->protocol->shared + at];
}

#endif
