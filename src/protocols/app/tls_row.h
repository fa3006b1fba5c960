/* tls_row.h - rows of TLS, and numbers that more than one file asks for. */
#ifndef NP_PROTOCOLS_APP_TLS_ROW_H
#define NP_PROTOCOLS_APP_TLS_ROW_H

#include "protocols/protocol.h"

/* Rows of messages, which TLS, DTLS and QUIC have; QUIC has those of hellos only, the first
 * NP__TLS_HELLO_ROWS, and DTLS the first NP__TLS_COMMON_ROWS. A table that includes them defines
 * WIRESHARK, for Wireshark's names of them, and WIRESHARK_OF_RETRY, for one that it has of a retry
 * of TLS only. */
enum np__tls_row {
#define XX(id, ...) NP__TLS_##id,
#include "protocols/app/tls_extension.def"
#include "protocols/app/tls_hello.def"
  NP__TLS_HELLO_ROWS,
  NP__TLS_HELLO_ROWS_LAST = NP__TLS_HELLO_ROWS - 1,
#include "protocols/app/tls.def"
  NP__TLS_COMMON_ROWS,
  NP__TLS_COMMON_ROWS_LAST = NP__TLS_COMMON_ROWS - 1,
#include "protocols/app/tls_ssl2.def"
#undef XX
  NP__TLS_SHARED_ROWS
};

/* Rows of DTLS's own, behind those that it shares. */
enum np__dtls_row {
  NP__DTLS_ROWS_BEFORE = NP__TLS_COMMON_ROWS - 1,
#define XX(id, ...) NP__DTLS_##id,
#include "protocols/app/dtls.def"
#undef XX
  NP__DTLS_SHARED_ROWS
};

/* What messages go over, as JA4 has it. */
enum np__tls_transport {
  NP__TLS_OVER_TCP = 't',
  NP__TLS_OVER_QUIC = 'q',
  NP__TLS_OVER_DATAGRAMS = 'd'
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
  NP__TLS_HELLO_VERIFY_REQUEST = 3,
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

enum {
  NP__TLS_1_2 = 0x0303,
  NP__TLS_HANDSHAKE_MESSAGES = 256,
  NP__TLS_ENCRYPTED_MESSAGE = NP__TLS_HANDSHAKE_MESSAGES + 255
};

/* Is a version higher than another one, if there is one? Those of DTLS count down. */
static inline bool np__tls_is_higher(uint64_t version, uint64_t other) {
  bool counts_down = version >> 8 == 0xfe && other >> 8 == 0xfe;
  return counts_down ? version < other : version > other;
}

/* Numbers that are kept free of meaning, RFC 8701: 0x0a0a, 0x1a1a ... */
static inline bool np__tls_is_grease(uint64_t number) {
  return (number & 0x0f0f) == 0x0a0a && number >> 8 == (number & 0xff);
}

static inline const struct np_field *np__tls_row(const struct np_dissector *d, unsigned at) {
  return &d->protocol->fields[d->protocol->shared + at];
}

/* Servers of drafts of TLS 1.3 up to the 21st leave session id and compression method out of their
 * hello, and have the draft's number for a version: draft-ietf-tls-tls13-21, section 4.1.3. */
static inline bool np__tls_is_short(uint64_t version) {
  return version >= 0x7f01 && version <= 0x7f15;
}

#endif
