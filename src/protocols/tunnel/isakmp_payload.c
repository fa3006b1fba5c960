/* isakmp_payload.c - payloads of ISAKMP, RFC 2408 section 3, and of IKE version 2, RFC 7296
 * section 3. */
#include "protocols/tunnel/isakmp_payload.h"

#include "protocols/tunnel/isakmp_proposal.h"

#define ROW(id) np__isakmp_row(d, NP__ISAKMP_##id)

enum { HEADER_BYTES = 4, NO_NEXT = 0 };

/* Types of payloads; version 2 has its own from 33 on. */
enum {
  SA = 1,
  KEY_EXCHANGE = 4,
  IDENTIFICATION = 5,
  CERTIFICATE = 6,
  REQUEST = 7,
  HASH = 8,
  SIGNATURE = 9,
  NONCE = 10,
  NOTIFICATION = 11,
  DELETION = 12,
  VENDOR = 13,
  SA_2 = 33,
  KEY_EXCHANGE_2 = 34,
  INITIATOR = 35,
  RESPONDER = 36,
  CERTIFICATE_2 = 37,
  REQUEST_2 = 38,
  AUTHENTICATION = 39,
  NONCE_2 = 40,
  NOTIFICATION_2 = 41,
  DELETION_2 = 42,
  VENDOR_2 = 43,
  SELECTORS_I = 44,
  SELECTORS_R = 45,
  ENCRYPTED = 46,
  CONFIGURATION = 47,
  EAP = 48,
  FRAGMENT = 53
};

const struct np_name np_isakmp_payload_names[] = {
    {SA, "Security Association"},
    {2, "Proposal"},
    {3, "Transform"},
    {KEY_EXCHANGE, "Key Exchange"},
    {IDENTIFICATION, "Identification"},
    {CERTIFICATE, "Certificate"},
    {REQUEST, "Certificate Request"},
    {HASH, "Hash"},
    {SIGNATURE, "Signature"},
    {NONCE, "Nonce"},
    {NOTIFICATION, "Notification"},
    {DELETION, "Delete"},
    {VENDOR, "Vendor ID"},
    {14, "Attributes"},
    {20, "NAT-D"},
    {21, "NAT-OA"},
    {SA_2, "Security Association"},
    {KEY_EXCHANGE_2, "Key Exchange"},
    {INITIATOR, "Identification - Initiator"},
    {RESPONDER, "Identification - Responder"},
    {CERTIFICATE_2, "Certificate"},
    {REQUEST_2, "Certificate Request"},
    {AUTHENTICATION, "Authentication"},
    {NONCE_2, "Nonce"},
    {NOTIFICATION_2, "Notify"},
    {DELETION_2, "Delete"},
    {VENDOR_2, "Vendor ID"},
    {SELECTORS_I, "Traffic Selector - Initiator"},
    {SELECTORS_R, "Traffic Selector - Responder"},
    {ENCRYPTED, "Encrypted and Authenticated"},
    {CONFIGURATION, "Configuration"},
    {EAP, "Extensible Authentication"},
    {FRAGMENT, "Encrypted Fragment"},
    {0, NULL},
};

const struct np_name np_isakmp_id_names[] = {
    {1, "IPv4 address"}, {2, "FQDN"},          {3, "user FQDN"},  {4, "IPv4 subnet"},
    {5, "IPv6 address"}, {6, "IPv6 subnet"},   {7, "IPv4 range"}, {8, "IPv6 range"},
    {9, "DER ASN.1 DN"}, {10, "DER ASN.1 GN"}, {11, "key ID"},    {0, NULL},
};

/* RFC 2407, section 4.6.2: of the IPsec domain the situation takes 4 bytes. */
static void association(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, ROW(DOI));
  np_emit_bytes(d, c, ROW(SITUATION), 4);
  np__isakmp_proposals(d, c, false);
}

static void key_exchange_2(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, ROW(KE_GROUP));
  np_emit_bytes(d, c, ROW(RESERVED), 2);
  np_emit_rest(d, c, ROW(KE_DATA));
}

static void identification(struct np_dissector *d, struct np_cursor *c, bool is_2) {
  uint64_t type = np_emit(d, c, ROW(ID_TYPE));
  if (is_2) {
    np_emit_bytes(d, c, ROW(RESERVED), 3);
  } else {
    np_emit(d, c, ROW(ID_PROTOCOL));
    np_emit(d, c, ROW(ID_PORT));
  }
  if (type == 1)
    np_emit(d, c, ROW(ID_IPV4));
  else if (type == 5)
    np_emit(d, c, ROW(ID_IPV6));
  else if (type == 2 || type == 3)
    np_emit_rest(d, c, type == 2 ? ROW(ID_FQDN) : ROW(ID_USER));
  else if (type == 11)
    np_emit_rest(d, c, ROW(ID_KEY));
  np_emit_rest(d, c, ROW(ID_DATA));
}

static void notification(struct np_dissector *d, struct np_cursor *c, bool is_2) {
  if (!is_2) np_emit(d, c, ROW(NOTIFY_DOI));
  np_emit(d, c, ROW(NOTIFY_PROTOCOL));
  uint64_t size = np_emit(d, c, ROW(SPI_SIZE));
  np_emit(d, c, is_2 ? ROW(NOTIFY_TYPE) : ROW(NOTIFY_TYPE_V1));
  np_emit_bytes(d, c, ROW(SPI), size);
  np_emit_rest(d, c, ROW(NOTIFY_DATA));
}

static void deletion(struct np_dissector *d, struct np_cursor *c, bool is_2) {
  if (!is_2) np_emit(d, c, ROW(DELETE_DOI));
  np_emit(d, c, ROW(DELETE_PROTOCOL));
  uint64_t size = np_emit(d, c, ROW(SPI_SIZE));
  np_emit(d, c, ROW(SPI_COUNT));
  while (size > 0 && np_more(c)) np_emit_bytes(d, c, ROW(DELETE_SPI), size);
}

/* RFC 7296, section 3.13. */
static void selectors(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, ROW(TS_COUNT));
  np_emit_bytes(d, c, ROW(TS_RESERVED), 3);
  while (np_more(c)) {
    np_open(d, c, ROW(SELECTORS));
    uint64_t type = np_emit(d, c, ROW(TS_TYPE));
    np_emit(d, c, ROW(TS_PROTOCOL));
    uint64_t length = np_emit(d, c, ROW(TS_LENGTH));
    struct np_cursor body = np_split(d, c, ROW(TS_LENGTH), length < 4 ? 0 : length - 4);
    np_emit(d, &body, ROW(TS_START_PORT));
    np_emit(d, &body, ROW(TS_END_PORT));
    if (type == 7 || type == 8) {
      np_emit(d, &body, type == 7 ? ROW(TS_START_IPV4) : ROW(TS_START_IPV6));
      np_emit(d, &body, type == 7 ? ROW(TS_END_IPV4) : ROW(TS_END_IPV6));
    }
    np_close(d, ROW(SELECTORS));
  }
}

/* A byte that tells what the rest is. */
static void coded(struct np_dissector *d, struct np_cursor *c, const struct np_field *code,
                  const struct np_field *data) {
  np_emit(d, c, code);
  np_emit_rest(d, c, data);
}

static void authentication(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, ROW(AUTH_METHOD));
  np_emit_bytes(d, c, ROW(RESERVED), 3);
  np_emit_rest(d, c, ROW(AUTH_DATA));
}

/* RFC 7296, section 3.15. */
static void configuration(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, ROW(CONFIGURATION));
  np_emit_bytes(d, c, ROW(RESERVED), 3);
  np_emit_rest(d, c, ROW(DATA));
}

/* RFC 7383, section 2.5. */
static void fragment(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, ROW(FRAGMENT_NUMBER));
  np_emit(d, c, ROW(FRAGMENT_TOTAL));
  np_emit_rest(d, c, ROW(ENCRYPTED));
}

/* Payloads of which one row is all. */
static const struct np_field *only_row(const struct np_dissector *d, uint64_t type) {
  switch (type) {
    case KEY_EXCHANGE:
      return ROW(KE_DATA);
    case HASH:
      return ROW(HASH);
    case SIGNATURE:
      return ROW(SIGNATURE);
    case NONCE:
    case NONCE_2:
      return ROW(NONCE);
    case VENDOR:
    case VENDOR_2:
      return ROW(VENDOR_ID);
    case ENCRYPTED:
      return ROW(ENCRYPTED);
    case EAP:
      return ROW(EAP);
    default:
      return ROW(DATA);
  }
}

static void body(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  switch (type) {
    case SA:
      association(d, c);
      break;
    case SA_2:
      np__isakmp_proposals(d, c, true);
      break;
    case KEY_EXCHANGE_2:
      key_exchange_2(d, c);
      break;
    case IDENTIFICATION:
    case INITIATOR:
    case RESPONDER:
      identification(d, c, type != IDENTIFICATION);
      break;
    case CERTIFICATE:
    case CERTIFICATE_2:
      coded(d, c, ROW(CERT_ENCODING), ROW(CERT_DATA));
      break;
    case REQUEST:
    case REQUEST_2:
      coded(d, c, ROW(CERTREQ_TYPE), ROW(CERTREQ_DATA));
      break;
    case AUTHENTICATION:
      authentication(d, c);
      break;
    case NOTIFICATION:
    case NOTIFICATION_2:
      notification(d, c, type == NOTIFICATION_2);
      break;
    case DELETION:
    case DELETION_2:
      deletion(d, c, type == DELETION_2);
      break;
    case SELECTORS_I:
    case SELECTORS_R:
      selectors(d, c);
      break;
    case CONFIGURATION:
      configuration(d, c);
      break;
    case FRAGMENT:
      fragment(d, c);
      break;
    default:
      np_emit_rest(d, c, only_row(d, type));
  }
}

/* Returns the type of the next payload. */
static uint64_t payload(struct np_dissector *d, struct np_cursor *list, uint64_t type, bool is_2) {
  np_emit_number(d, ROW(TYPE), type);
  uint64_t next = np_emit(d, list, ROW(NEXT));
  if (is_2) {
    np_emit(d, list, ROW(CRITICAL));
    np_emit(d, list, ROW(RESERVED_7));
  } else {
    np_emit_bytes(d, list, ROW(RESERVED), 1);
  }
  uint64_t length = np_emit(d, list, ROW(LENGTH));
  if (!np_good(list)) return NO_NEXT;
  if (length < HEADER_BYTES) {
    np_malformed(d, ROW(LENGTH), "smaller than the header");
    return NO_NEXT;
  }
  struct np_cursor part = np_split(d, list, ROW(LENGTH), length - HEADER_BYTES);
  body(d, &part, type);
  /* RFC 7296, section 3.14: what follows is encrypted, and its type is in this header. */
  return type == ENCRYPTED || type == FRAGMENT ? NO_NEXT : next;
}

void np__isakmp_payloads(struct np_dissector *d, struct np_cursor *list, uint64_t type, bool is_2) {
  while (type != NO_NEXT && np_more(list)) {
    np_open(d, list, ROW(PAYLOADS));
    type = payload(d, list, type, is_2);
    np_close(d, ROW(PAYLOADS));
  }
}
