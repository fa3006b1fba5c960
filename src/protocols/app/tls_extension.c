/* tls_extension.c - extensions, RFC 8446 section 4.2 and others. */
#include "protocols/app/tls_extension.h"

#include "protocols/app/tls_quic.h"
#include "protocols/app/tls_vector.h"

/* IANA's "TLS ExtensionType Values". */
enum {
  SERVER_NAME = 0,
  MAX_FRAGMENT_LENGTH = 1,
  STATUS_REQUEST = 5,
  SUPPORTED_GROUPS = 10,
  POINT_FORMATS = 11,
  SRP = 12,
  SIGNATURE_ALGORITHMS = 13,
  USE_SRTP = 14,
  HEARTBEAT = 15,
  ALPN = 16,
  STATUS_REQUEST_V2 = 17,
  CERTIFICATE_TIMESTAMP = 18,
  CLIENT_CERTIFICATE_TYPE = 19,
  SERVER_CERTIFICATE_TYPE = 20,
  PADDING = 21,
  COMPRESS_CERTIFICATE = 27,
  RECORD_SIZE_LIMIT = 28,
  DELEGATED_CREDENTIALS = 34,
  SESSION_TICKET = 35,
  PRE_SHARED_KEY = 41,
  EARLY_DATA = 42,
  SUPPORTED_VERSIONS = 43,
  COOKIE = 44,
  PSK_MODES = 45,
  CERTIFICATE_AUTHORITIES = 47,
  SIGNATURE_ALGORITHMS_CERT = 50,
  OLD_KEY_SHARE = 40, /* in drafts up to the 22nd */
  KEY_SHARE = 51,
  CONNECTION_ID = 54,
  QUIC_PARAMETERS = 57,
  NEXT_PROTOCOL = 13172,
  APPLICATION_SETTINGS = 17513,
  RENEGOTIATION_INFO = 65281,
  QUIC_PARAMETERS_DRAFT = 65445,
  ENCRYPTED_SERVER_NAME = 65486
};

/* How the data of an extension is made up. */
enum form {
  NUMBER = 1,   /* a row */
  NUMBERS,      /* the length of a list, and numbers */
  VECTOR,       /* a length, and bytes */
  VECTORS,      /* the length of a list, and vectors */
  BARE_VECTORS, /* vectors up to the end */
  BYTES
};

#define ROW(id) NP__TLS_##id

static const struct shape {
  uint16_t type;
  uint8_t form;
  uint8_t rows[3];
} shapes[] = {
    {MAX_FRAGMENT_LENGTH, NUMBER, {ROW(MAX_FRAGMENT)}},
    {SUPPORTED_GROUPS, NUMBERS, {ROW(GROUPS_LENGTH), ROW(GROUPS)}},
    {POINT_FORMATS, NUMBERS, {ROW(FORMATS_LENGTH), ROW(FORMATS)}},
    {SRP, VECTOR, {ROW(SRP_LENGTH), ROW(SRP)}},
    {HEARTBEAT, NUMBER, {ROW(HEARTBEAT_MODE)}},
    {ALPN, VECTORS, {ROW(ALPN_LENGTH), ROW(ALPN_NAME_LENGTHS), ROW(ALPN)}},
    {PADDING, BYTES, {ROW(PADDING)}},
    {COMPRESS_CERTIFICATE, NUMBERS, {ROW(COMPRESSIONS_LENGTH), ROW(COMPRESSIONS)}},
    {RECORD_SIZE_LIMIT, NUMBER, {ROW(RECORD_LIMIT)}},
    {SESSION_TICKET, BYTES, {ROW(SESSION_TICKET)}},
    {EARLY_DATA, NUMBER, {ROW(EARLY_DATA)}},
    {COOKIE, VECTOR, {ROW(COOKIE_LENGTH), ROW(COOKIE)}},
    {PSK_MODES, NUMBERS, {ROW(MODES_LENGTH), ROW(MODES)}},
    {CERTIFICATE_AUTHORITIES, VECTORS, {ROW(DNAMES_LENGTH), ROW(DNAME_LENGTHS), ROW(DNAMES)}},
    {CONNECTION_ID, VECTOR, {ROW(CONNECTION_ID_LENGTH), ROW(CONNECTION_ID)}},
    {NEXT_PROTOCOL, BARE_VECTORS, {ROW(NPN_LENGTHS), ROW(NPN)}},
    {APPLICATION_SETTINGS, VECTORS, {ROW(ALPS_LENGTH), ROW(ALPS_LENGTHS), ROW(ALPS)}},
    {RENEGOTIATION_INFO, VECTOR, {ROW(RENEGOTIATION_LENGTH), ROW(RENEGOTIATION)}},
};

static const struct shape *shape_of(uint64_t type) {
  for (size_t i = 0; i < sizeof shapes / sizeof shapes[0]; i++)
    if (shapes[i].type == type) return &shapes[i];
  return NULL;
}

static uint64_t emit(struct np_dissector *d, struct np_cursor *c, unsigned at) {
  return np_emit(d, c, np__tls_row(d, at));
}

static void shaped(struct np_dissector *d, struct np_cursor *c, const struct shape *shape) {
  switch (shape->form) {
    case NUMBER:
      emit(d, c, shape->rows[0]);
      break;
    case NUMBERS:
      np__tls_numbers(d, c, shape->rows[0], shape->rows[1]);
      break;
    case VECTOR:
      np__tls_vector(d, c, shape->rows[0], shape->rows[1]);
      break;
    case VECTORS:
      np__tls_vectors(d, c, shape->rows[0], shape->rows[1], shape->rows[2]);
      break;
    case BARE_VECTORS:
      while (np_more(c)) np__tls_vector(d, c, shape->rows[0], shape->rows[1]);
      break;
    default:
      np_emit_rest(d, c, np__tls_row(d, shape->rows[0]));
  }
}

/* RFC 6066, section 3. */
static void server_names(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor list = np__tls_list(d, c, ROW(NAMES_LENGTH));
  while (np_more(&list)) {
    emit(d, &list, ROW(NAME_TYPE));
    np__tls_vector(d, &list, ROW(NAME_LENGTH), ROW(SERVER_NAME));
  }
}

/* RFC 6066, section 8: responders, then extensions, whose bytes are DER. */
static void status_request(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor list = np__tls_list(d, c, ROW(RESPONDERS_LENGTH));
  if (np_good(&list)) np__tls_list(d, c, ROW(REQUEST_EXTENSIONS_LENGTH));
}

/* RFC 6961, section 2.2. */
static void status_requests(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor list = np__tls_list(d, c, ROW(REQUEST_LIST_LENGTH));
  while (np_more(&list)) {
    emit(d, &list, ROW(REQUEST_TYPE));
    struct np_cursor request = np__tls_list(d, &list, ROW(REQUEST_LENGTH));
    status_request(d, &request);
  }
}

/* A row of timestamps, of those that begin at `first`. */
#define OF(id) (first + ROW(id) - ROW(SCTS_LENGTH))

/* RFC 6962, section 3.2. */
static void timestamp(struct np_dissector *d, struct np_cursor *list, unsigned first) {
  struct np_cursor c = np__tls_list(d, list, OF(SCT_LENGTH));
  emit(d, &c, OF(SCT_VERSION));
  np_emit_bytes(d, &c, np__tls_row(d, OF(SCT_LOG)), 32);
  emit(d, &c, OF(SCT_TIME));
  np__tls_list(d, &c, OF(SCT_EXTENSIONS_LENGTH));
  struct np_cursor halves = c;
  emit(d, &c, OF(SCT_ALGORITHM));
  emit(d, &halves, OF(SCT_HASH));
  emit(d, &halves, OF(SCT_KEY));
  np__tls_vector(d, &c, OF(SCT_SIGNATURE_LENGTH), OF(SCT_SIGNATURE));
}

void np__tls_timestamps(struct np_dissector *d, struct np_cursor *c, unsigned first) {
  struct np_cursor list = np__tls_list(d, c, first);
  while (np_more(&list)) {
    np_open(d, &list, np__tls_row(d, OF(SCTS)));
    timestamp(d, &list, first);
    np_close(d, np__tls_row(d, OF(SCTS)));
  }
}

/* RFC 8446, section 4.2.11. */
static void pre_shared_keys(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor list = np__tls_list(d, c, ROW(IDENTITIES_LENGTH));
  while (np_more(&list)) {
    np_open(d, &list, np__tls_row(d, ROW(IDENTITIES)));
    np__tls_vector(d, &list, ROW(IDENTITY_LENGTH), ROW(IDENTITY));
    emit(d, &list, ROW(TICKET_AGE));
    np_close(d, np__tls_row(d, ROW(IDENTITIES)));
  }
  struct np_cursor binders = np__tls_list(d, c, ROW(BINDERS_LENGTH));
  while (np_more(&binders)) {
    struct np_cursor length = binders;
    uint64_t bytes = np_cursor_take(&length, 8);
    np_skip(d, &binders, 8);
    np_emit_bytes(d, &binders, np__tls_row(d, ROW(BINDERS)), bytes);
  }
}

static void key_share(struct np_dissector *d, struct np_cursor *c) {
  np_open(d, c, np__tls_row(d, ROW(SHARES)));
  emit(d, c, ROW(SHARE_GROUP));
  np__tls_vector(d, c, ROW(SHARE_LENGTH), ROW(SHARE_KEY));
  np_close(d, np__tls_row(d, ROW(SHARES)));
}

/* RFC 8446, section 4.2.8. */
static void key_shares(struct np_dissector *d, struct np_cursor *c, uint64_t message) {
  if (message == NP__TLS_HELLO_RETRY_REQUEST) {
    emit(d, c, ROW(SELECTED_GROUP));
  } else if (message == NP__TLS_CLIENT_HELLO) {
    struct np_cursor list = np__tls_list(d, c, ROW(SHARES_LENGTH));
    while (np_more(&list)) key_share(d, &list);
  } else {
    key_share(d, c);
  }
}

/* RFC 8446, section 4.2.1. Returns the highest version. */
static uint64_t versions(struct np_dissector *d, struct np_cursor *c, uint64_t message) {
  if (message != NP__TLS_CLIENT_HELLO) return emit(d, c, ROW(VERSIONS));
  struct np_cursor list = np__tls_list(d, c, ROW(VERSIONS_LENGTH));
  uint64_t highest = 0;
  while (np_more(&list)) {
    uint64_t version = emit(d, &list, ROW(VERSIONS));
    if (np__tls_is_higher(version, highest) && !np__tls_is_grease(version)) highest = version;
  }
  return highest;
}

/* draft-ietf-tls-esni-04, section 5. */
static void encrypted_server_name(struct np_dissector *d, struct np_cursor *c) {
  emit(d, c, ROW(ESNI_SUITE));
  key_share(d, c);
  np__tls_vector(d, c, ROW(ESNI_DIGEST_LENGTH), ROW(ESNI_DIGEST));
  np__tls_vector(d, c, ROW(ESNI_LENGTH), ROW(ESNI));
}

/* RFC 7250, section 3: a client's list, a server's choice. */
static void certificate_types(struct np_dissector *d, struct np_cursor *c, uint64_t message) {
  if (message == NP__TLS_CLIENT_HELLO)
    np__tls_numbers(d, c, ROW(KINDS_LENGTH), ROW(KINDS));
  else
    emit(d, c, ROW(KINDS));
}

/* RFC 5764, section 4.1.1. */
static void use_srtp(struct np_dissector *d, struct np_cursor *c) {
  np__tls_numbers(d, c, NP__DTLS_SRTP_LENGTH, NP__DTLS_SRTP_PROFILES);
  np__tls_vector(d, c, NP__DTLS_MKI_LENGTH, NP__DTLS_MKI);
}

static void other(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  const struct shape *shape = shape_of(type);
  if (shape)
    shaped(d, c, shape);
  else
    np_emit_rest(d, c, np__tls_row(d, ROW(EXTENSION_DATA)));
}

/* Data, of which there is some. Returns the version that it says. */
static uint64_t data(struct np_dissector *d, struct np_cursor *c, uint64_t type, uint64_t message) {
  switch (type) {
    case SUPPORTED_VERSIONS:
      return versions(d, c, message);
    case SERVER_NAME:
      server_names(d, c);
      break;
    case STATUS_REQUEST:
      emit(d, c, ROW(REQUEST_TYPE));
      status_request(d, c);
      break;
    case STATUS_REQUEST_V2:
      status_requests(d, c);
      break;
    case SIGNATURE_ALGORITHMS:
    case SIGNATURE_ALGORITHMS_CERT:
    case DELEGATED_CREDENTIALS:
      np__tls_algorithms(d, c, ROW(SCHEMES_LENGTH), ROW(SCHEMES), ROW(SCHEME_HASHES),
                         ROW(SCHEME_KEYS));
      break;
    case CERTIFICATE_TIMESTAMP:
      np__tls_timestamps(d, c, ROW(SCTS_LENGTH));
      break;
    case CLIENT_CERTIFICATE_TYPE:
    case SERVER_CERTIFICATE_TYPE:
      certificate_types(d, c, message);
      break;
    case PRE_SHARED_KEY:
      if (message == NP__TLS_CLIENT_HELLO)
        pre_shared_keys(d, c);
      else
        emit(d, c, ROW(SELECTED_IDENTITY));
      break;
    case OLD_KEY_SHARE:
    case KEY_SHARE:
      key_shares(d, c, message);
      break;
    case QUIC_PARAMETERS:
    case QUIC_PARAMETERS_DRAFT:
      np__tls_quic_parameters(d, c);
      break;
    case ENCRYPTED_SERVER_NAME:
      encrypted_server_name(d, c);
      break;
    default:
      other(d, c, type);
  }
  return 0;
}

static uint64_t extension(struct np_dissector *d, struct np_cursor *list, uint64_t message,
                          enum np__tls_transport transport) {
  uint64_t type = emit(d, list, ROW(EXTENSION_TYPE));
  struct np_cursor c = np__tls_list(d, list, ROW(EXTENSION_LENGTH));
  if (!np_more(&c)) return 0;
  if (type != USE_SRTP || transport != NP__TLS_OVER_DATAGRAMS) return data(d, &c, type, message);
  use_srtp(d, &c);
  return 0;
}

uint64_t np__tls_extensions(struct np_dissector *d, struct np_cursor *c, uint64_t message,
                            enum np__tls_transport transport) {
  uint64_t highest = 0;
  if (!np_more(c)) return 0;
  struct np_cursor list = np__tls_list(d, c, ROW(EXTENSIONS_LENGTH));
  while (np_more(&list)) {
    np_open(d, &list, np__tls_row(d, ROW(EXTENSIONS)));
    uint64_t version = extension(d, &list, message, transport);
    np_close(d, np__tls_row(d, ROW(EXTENSIONS)));
    if (np__tls_is_higher(version, highest)) highest = version;
  }
  return highest;
}
