/* tls_hello.c - the first message of each side, RFC 8446 section 4.1. */
#include "protocols/app/tls_hello.h"

#include "protocols/app/tls_extension.h"
#include "protocols/app/tls_fingerprint.h"
#include "protocols/app/tls_vector.h"

/* Returns the version. */
static uint64_t head(struct np_dissector *d, struct np_cursor *c) {
  uint64_t version = np_emit(d, c, np__tls_row(d, NP__TLS_VERSION));
  np_emit_bytes(d, c, np__tls_row(d, NP__TLS_RANDOM), 32);
  if (!np__tls_is_short(version))
    np__tls_vector(d, c, NP__TLS_SESSION_ID_LENGTH, NP__TLS_SESSION_ID);
  return version;
}

static void say_version(struct np_dissector *d, uint64_t version, uint64_t extended) {
  uint64_t said = extended ? extended : version;
  if (said) np_emit_number(d, np__tls_row(d, NP__TLS_HELLO_VERSION), said);
}

void np__tls_client_hello(struct np_dissector *d, struct np_cursor *c,
                          enum np__tls_transport transport) {
  const struct np_cursor begin = *c;
  uint64_t version = head(d, c);
  if (transport == NP__TLS_OVER_DATAGRAMS)
    np__tls_vector(d, c, NP__DTLS_COOKIE_LENGTH, NP__DTLS_COOKIE);
  np__tls_numbers(d, c, NP__TLS_SUITES_LENGTH, NP__TLS_SUITES);
  np__tls_numbers(d, c, NP__TLS_METHODS_LENGTH, NP__TLS_METHODS);
  say_version(d, version, np__tls_extensions(d, c, NP__TLS_CLIENT_HELLO, transport));
  np__tls_client_fingerprints(d, begin, transport);
}

/* RFC 8446, section 4.1.3: this hash as random bytes makes it a hello retry request. */
static bool is_retry(struct np_cursor c) {
  np_cursor_take(&c, 16);
  return np_cursor_take(&c, 64) == 0xcf21ad74e59a6111;
}

uint64_t np__tls_server_hello(struct np_dissector *d, struct np_cursor *c,
                              enum np__tls_transport transport) {
  const struct np_cursor begin = *c;
  uint64_t message = is_retry(*c) ? NP__TLS_HELLO_RETRY_REQUEST : NP__TLS_SERVER_HELLO;
  uint64_t version = head(d, c);
  np_emit(d, c, np__tls_row(d, NP__TLS_SUITE));
  if (!np__tls_is_short(version)) np_emit(d, c, np__tls_row(d, NP__TLS_METHOD));
  uint64_t extended = np__tls_extensions(d, c, message, transport);
  say_version(d, version, extended);
  np__tls_server_fingerprints(d, begin);
  return extended;
}

static void message(struct np_dissector *d, struct np_cursor *c) {
  np_open(d, c, np__tls_row(d, NP__TLS_HANDSHAKE));
  uint64_t type = np_emit(d, c, np__tls_row(d, NP__TLS_TYPE));
  struct np_cursor part = np__tls_list(d, c, NP__TLS_LENGTH);
  if (type == NP__TLS_CLIENT_HELLO)
    np__tls_client_hello(d, &part, NP__TLS_OVER_QUIC);
  else if (type == NP__TLS_SERVER_HELLO)
    np__tls_server_hello(d, &part, NP__TLS_OVER_QUIC);
  else
    np_emit_rest(d, &part, np__tls_row(d, NP__TLS_DATA));
  np_close(d, np__tls_row(d, NP__TLS_HANDSHAKE));
}

void np__tls_hellos(struct np_dissector *d, struct np_cursor *c) {
  uint64_t first = np_cursor_peek(c, 8);
  np_emit_number(d, np__tls_row(d, NP__TLS_MESSAGE), NP__TLS_HANDSHAKE_MESSAGES + first);
  while (np_more(c)) message(d, c);
}

/* RFC 5246, appendix E.2. */
void np__tls_ssl2_hello(struct np_dissector *d, struct np_cursor *c) {
  np_emit_number(d, np__tls_row(d, NP__TLS_MESSAGE),
                 NP__TLS_HANDSHAKE_MESSAGES + NP__TLS_CLIENT_HELLO);
  np_open(d, c, np__tls_row(d, NP__TLS_HANDSHAKE));
  np_emit(d, c, np__tls_row(d, NP__TLS_TYPE));
  uint64_t version = np_emit(d, c, np__tls_row(d, NP__TLS_VERSION));
  uint64_t specs = np_emit(d, c, np__tls_row(d, NP__TLS_CIPHER_SPEC_LENGTH));
  uint64_t session = np_emit(d, c, np__tls_row(d, NP__TLS_OLD_SESSION_LENGTH));
  uint64_t challenge = np_emit(d, c, np__tls_row(d, NP__TLS_CHALLENGE_LENGTH));
  struct np_cursor list = np_split(d, c, np__tls_row(d, NP__TLS_CIPHER_SPEC_LENGTH), specs);
  while (np_more(&list)) np_emit(d, &list, np__tls_row(d, NP__TLS_CIPHER_SPECS));
  np_emit_bytes(d, c, np__tls_row(d, NP__TLS_SESSION_ID), session);
  np_emit_bytes(d, c, np__tls_row(d, NP__TLS_CHALLENGE), challenge);
  np_close(d, np__tls_row(d, NP__TLS_HANDSHAKE));
  say_version(d, version, 0);
}
