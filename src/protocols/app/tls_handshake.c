/* tls_handshake.c - handshake messages, RFC 8446 section 4 and RFC 5246 section 7.4. */
#include "protocols/app/tls_handshake.h"

#include "protocols/app/tls_certificate.h"
#include "protocols/app/tls_extension.h"
#include "protocols/app/tls_hello.h"
#include "protocols/app/tls_names.h"
#include "protocols/app/tls_vector.h"

enum { VERSION_BITS = 16, TIME_BITS = 32, RANDOM_REST = 28, TLS_1_3 = 0x0304 };
enum { HEAD_BYTES = 4, NAMED_CURVE = 3 };

/* ---- Key exchanges: which one it is, the cipher suite tells, in another packet as a rule. ---- */

/* Do a length of `bits` and so many bytes come next? */
static bool has_vector(struct np_cursor *c, uint32_t bits) {
  uint64_t length = np_cursor_take(c, bits);
  if (!np_good(c) || length == 0) return false;
  np_cursor_split(c, length);
  return np_good(c);
}

static bool ends_with_signature(struct np_cursor c, bool has_algorithm) {
  if (has_algorithm) np_cursor_take(&c, 16);
  return has_vector(&c, 16) && np_left(&c) == 0;
}

/* RFC 8422, section 5.4. */
static bool is_curve(struct np_cursor c, bool has_algorithm) {
  uint64_t type = np_cursor_take(&c, 8), curve = np_cursor_take(&c, 16);
  return type == NAMED_CURVE && np_name_of(np_tls_group_names, curve) && has_vector(&c, 8) &&
         ends_with_signature(c, has_algorithm);
}

/* RFC 5246, section 7.4.3. */
static bool is_prime(struct np_cursor c, bool has_algorithm) {
  return has_vector(&c, 16) && has_vector(&c, 16) && has_vector(&c, 16) &&
         ends_with_signature(c, has_algorithm);
}

static void signature(struct np_dissector *d, struct np_cursor *c, bool has_algorithm,
                      unsigned length, unsigned bytes) {
  if (has_algorithm) {
    struct np_cursor halves = *c;
    np_emit(d, c, np__tls_row(d, NP__TLS_SIGNATURE_ALGORITHM));
    np_emit(d, &halves, np__tls_row(d, NP__TLS_SIGNATURE_HASH));
    np_emit(d, &halves, np__tls_row(d, NP__TLS_SIGNATURE_KEY));
  }
  np__tls_vector(d, c, length, bytes);
}

static void exchange_keys(struct np_dissector *d, struct np_cursor *c) {
  np_emit_rest(d, c, np__tls_row(d, NP__TLS_EXCHANGE_KEYS));
}

static void server_key_exchange(struct np_dissector *d, struct np_cursor *c, bool has_algorithm) {
  if (is_curve(*c, has_algorithm)) {
    np_emit(d, c, np__tls_row(d, NP__TLS_CURVE_TYPE));
    np_emit(d, c, np__tls_row(d, NP__TLS_CURVE));
    np__tls_vector(d, c, NP__TLS_POINT_LENGTH, NP__TLS_POINT);
  } else if (is_prime(*c, has_algorithm)) {
    np__tls_vector(d, c, NP__TLS_P_LENGTH, NP__TLS_P);
    np__tls_vector(d, c, NP__TLS_G_LENGTH, NP__TLS_G);
    np__tls_vector(d, c, NP__TLS_YS_LENGTH, NP__TLS_YS);
  } else {
    exchange_keys(d, c);
    return;
  }
  signature(d, c, has_algorithm, NP__TLS_SIGNATURE_LENGTH, NP__TLS_SIGNATURE);
}

/* A point has a length of one byte; of RSA and Diffie-Hellman, which nothing tells apart, that of
 * the rest has two. */
static void client_key_exchange(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor point = *c;
  if (has_vector(&point, 8) && np_left(&point) == 0)
    np__tls_vector(d, c, NP__TLS_CLIENT_POINT_LENGTH, NP__TLS_CLIENT_POINT);
  else
    exchange_keys(d, c);
}

/* ---- Other messages ---- */

/* RFC 5077, section 3.3. */
static void new_session_ticket(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, np__tls_row(d, NP__TLS_TICKET_LIFETIME));
  np__tls_vector(d, c, NP__TLS_TICKET_LENGTH, NP__TLS_TICKET);
}

/* RFC 5246, section 7.4.4. */
static void certificate_request(struct np_dissector *d, struct np_cursor *c, bool has_algorithm) {
  np__tls_numbers(d, c, NP__TLS_CERT_TYPES_COUNT, NP__TLS_CERT_TYPES);
  if (has_algorithm)
    np__tls_algorithms(d, c, NP__TLS_ALGORITHMS_LENGTH, NP__TLS_ALGORITHMS,
                       NP__TLS_ALGORITHM_HASHES, NP__TLS_ALGORITHM_KEYS);
  np__tls_vectors(d, c, NP__TLS_AUTHORITIES_LENGTH, NP__TLS_AUTHORITY_LENGTHS, NP__TLS_AUTHORITIES);
}

/* RFC 8446, section 4.4.2: a context stands before the list, empty as a rule, and extensions behind
 * each certificate. Such a message is encrypted: only one that was decrypted is seen. Without a
 * context the list's length fills the message. */
static bool has_context(struct np_cursor c) {
  const uint32_t left = np_left(&c);
  const uint64_t length = np_cursor_take(&c, 8), list = np_cursor_take(&c, 24);
  return np_good(&c) && length == 0 && list + HEAD_BYTES == left;
}

/* RFC 5246, section 7.4.2. */
static void certificates(struct np_dissector *d, struct np_cursor *c) {
  const bool is_1_3 = has_context(*c);
  if (is_1_3) np_cursor_take(c, 8);
  struct np_cursor list = np__tls_list(d, c, NP__TLS_CERTIFICATES_LENGTH);
  while (np_more(&list)) {
    uint64_t length = np_emit(d, &list, np__tls_row(d, NP__TLS_CERTIFICATE_LENGTHS));
    struct np_cursor whole = list;
    struct np_cursor one = np_cursor_split(&whole, length);
    np_emit_bytes(d, &list, np__tls_row(d, NP__TLS_CERTIFICATES), length);
    if (np_good(&whole)) np__tls_certificate(d, one);
    const struct np_field *row = np__tls_row(d, NP__TLS_CERTIFICATES);
    if (is_1_3) np_skip(d, &list, np_take(d, &list, row, 16) * 8); /* extensions */
  }
}

/* RFC 6066, section 8. */
static void certificate_status(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, np__tls_row(d, NP__TLS_STATUS_TYPE));
  np__tls_vector(d, c, NP__TLS_OCSP_LENGTH, NP__TLS_OCSP);
}

/* The random bytes behind the version but for the first four, which were a time before TLS 1.3. */
static void random_bytes(struct np_dissector *d, struct np_cursor c) {
  np_cursor_take(&c, VERSION_BITS + TIME_BITS);
  if (np_good(&c) && np_left(&c) >= RANDOM_REST)
    np_emit_bytes(d, &c, np__tls_row(d, NP__TLS_RANDOM_BYTES), RANDOM_REST);
}

void np__tls_body(struct np_dissector *d, struct np_cursor *c, uint64_t type, bool has_algorithm,
                  enum np__tls_transport transport) {
  const struct np_cursor begin = *c;
  switch (type) {
    case NP__TLS_CLIENT_HELLO:
      np__tls_client_hello(d, c, transport);
      random_bytes(d, begin);
      break;
    case NP__TLS_SERVER_HELLO:
      if (np__tls_server_hello(d, c, transport) != TLS_1_3) random_bytes(d, begin);
      break;
    case NP__TLS_ENCRYPTED_EXTENSIONS:
      np__tls_extensions(d, c, type, transport);
      break;
    case NP__TLS_NEW_SESSION_TICKET:
      new_session_ticket(d, c);
      break;
    case NP__TLS_CERTIFICATE:
      certificates(d, c);
      break;
    case NP__TLS_SERVER_KEY_EXCHANGE:
      server_key_exchange(d, c, has_algorithm);
      break;
    case NP__TLS_CERTIFICATE_REQUEST:
      certificate_request(d, c, has_algorithm);
      break;
    case NP__TLS_CERTIFICATE_VERIFY:
      signature(d, c, has_algorithm, NP__TLS_VERIFY_LENGTH, NP__TLS_VERIFY);
      break;
    case NP__TLS_CLIENT_KEY_EXCHANGE:
      client_key_exchange(d, c);
      break;
    case NP__TLS_CERTIFICATE_STATUS:
      certificate_status(d, c);
      break;
    default:
      np_emit_rest(d, c, np__tls_row(d, NP__TLS_DATA));
  }
}

static void message(struct np_dissector *d, struct np_cursor *c, bool has_algorithm) {
  np_open(d, c, np__tls_row(d, NP__TLS_HANDSHAKE));
  uint64_t type = np_emit(d, c, np__tls_row(d, NP__TLS_TYPE));
  uint64_t length = np_emit(d, c, np__tls_row(d, NP__TLS_LENGTH));
  struct np_cursor part = np_split(d, c, np__tls_row(d, NP__TLS_LENGTH), length);
  np__tls_body(d, &part, type, has_algorithm, NP__TLS_OVER_TCP);
  np_close(d, np__tls_row(d, NP__TLS_HANDSHAKE));
}

/* Is it a message in the clear, of which the record holds `left` bytes? After a change of the
 * cipher spec messages are encrypted: their first bytes are a nonce, often zeros, or any. A hello
 * request has nothing beside it. */
static bool is_clear(struct np_cursor c, uint64_t left) {
  uint64_t type = np_cursor_take(&c, 8), length = np_cursor_take(&c, 24);
  if (!np_good(&c)) return left >= HEAD_BYTES;
  if (type == NP__TLS_HELLO_REQUEST) return length == 0 && left == HEAD_BYTES;
  return type != NP__TLS_HELLO_VERIFY_REQUEST && np_name_of(np_tls_handshake_names, type) &&
         HEAD_BYTES + length <= left;
}

void np__tls_handshake(struct np_dissector *d, struct np_cursor *c, uint64_t length,
                       bool has_algorithm) {
  struct np_cursor first = *c;
  bool clear = is_clear(*c, length);
  uint64_t type = np_cursor_take(&first, 8);
  np_emit_number(d, np__tls_row(d, NP__TLS_MESSAGE),
                 clear ? NP__TLS_HANDSHAKE_MESSAGES + type : NP__TLS_ENCRYPTED_MESSAGE);
  uint64_t begin = c->bit / 8;
  while (np_more(c) && is_clear(*c, length - (c->bit / 8 - begin))) message(d, c, has_algorithm);
  np_emit_rest(d, c, np__tls_row(d, NP__TLS_ENCRYPTED));
}
