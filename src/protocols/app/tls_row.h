/* tls_row.h - rows of TLS, and numbers that more than one file asks for. */
#ifndef NP_PROTOCOLS_APP_TLS_ROW_H
#define NP_PROTOCOLS_APP_TLS_ROW_H

#include "protocols/protocol.h"

/* Rows of the one table, np_tls.fields. */
enum np__tls_row {
  NP__TLS_IS_SSL2,
  NP__TLS_CONTENT_TYPE,
  NP__TLS_RECORD_VERSION,
  NP__TLS_RECORD_LENGTH,
  NP__TLS_SSL2_LENGTH,
  NP__TLS_PARTIAL,
  NP__TLS_MESSAGE,
  NP__TLS_MESSAGE_NAME,
  NP__TLS_HELLO_VERSION,
  NP__TLS_HELLO_VERSION_NAME,
  NP__TLS_ALERT_LEVEL,
  NP__TLS_ALERT_LEVEL_NAME,
  NP__TLS_ALERT,
  NP__TLS_ALERT_NAME,
  NP__TLS_HEARTBEAT_TYPE,
  NP__TLS_HEARTBEAT_LENGTH,
  NP__TLS_HEARTBEAT,
  NP__TLS_HEARTBEAT_PADDING,
  NP__TLS_APPLICATION_DATA,
  NP__TLS_ENCRYPTED,
#define XX(id, ...) NP__TLS_##id,
#include "protocols/app/tls.def"
#include "protocols/app/tls_extension.def"
#undef XX
  NP__TLS_PAYLOAD_OFFSET,
  NP__TLS_PAYLOAD_LENGTH,
  NP__TLS_PAYLOAD
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
  NP__TLS_SERVER_HELLO_DONE = 14,
  NP__TLS_CERTIFICATE_VERIFY = 15,
  NP__TLS_CLIENT_KEY_EXCHANGE = 16,
  NP__TLS_CERTIFICATE_STATUS = 22
};

enum { NP__TLS_1_2 = 0x0303, NP__TLS_HANDSHAKE_MESSAGES = 256 };

static inline const struct np_field *np__tls_row(const struct np_dissector *d, unsigned at) {
  return &d->protocol->fields[at];
}

#endif
