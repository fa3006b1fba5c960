/* dtls.c - Datagram Transport Layer Security, RFC 4347 and RFC 6347: records, of which those of the
 * first epoch are in the clear. */
#include "protocols/app/tls_content.h"
#include "protocols/app/tls_handshake.h"
#include "protocols/app/tls_names.h"
#include "protocols/app/tls_vector.h"

enum {
  CONTENT_TYPE,
  RECORD_VERSION,
  EPOCH,
  SEQUENCE,
  RECORD_LENGTH,
  DATA,
  SHARED,
  SHARED_LAST = SHARED + NP__DTLS_SHARED_ROWS - 1,
  PAYLOAD_OFFSET,
  PAYLOAD_LENGTH,
  PAYLOAD
};

/* clang-format off */
static const struct np_field fields[] = {
  [CONTENT_TYPE]   = {"content_type",     0,  8, NP_UINT, "dtls.record.content_type", "What the record has.", .names = np_tls_content_names},
  [RECORD_VERSION] = {"version",          8, 16, NP_HEX,  "dtls.record.version", "Version; those of DTLS count down from 0xfeff.", .names = np_tls_version_names},
  [EPOCH]          = {"epoch",           24, 16, NP_UINT, "dtls.record.epoch", "How often the cipher has changed: 0 is in the clear."},
  [SEQUENCE]       = {"sequence_number", 40, 48, NP_UINT, "dtls.record.sequence_number", "Number of the record in its epoch."},
  [RECORD_LENGTH]  = {"length",          88, 16, NP_UINT, "dtls.record.length", "Length of what follows, in bytes."},
  [DATA] = {"application_data", NP_VARIABLE, 0, NP_BYTES, "dtls.app_data", "Encrypted data of an application.", .flags = NP_HIDDEN},
#define WIRESHARK(name) "dtls." name
#define WIRESHARK_OF_RETRY(name) NULL
#define XX(id, name, ...) [SHARED + NP__TLS_##id] = {name, __VA_ARGS__},
#include "protocols/app/tls_hello.def"
#include "protocols/app/tls_extension.def"
#include "protocols/app/tls.def"
#undef XX
#undef WIRESHARK
#undef WIRESHARK_OF_RETRY
#define XX(id, name, ...) [SHARED + NP__DTLS_##id] = {name, __VA_ARGS__},
#include "protocols/app/dtls.def"
#undef XX
  [PAYLOAD_OFFSET] = {"payload_offset", NP_COMPUTED, 32, NP_PAYLOAD_OFFSET, NULL, "Where the record's content begins, in bytes from the packet's start.", .flags = NP_HIDDEN},
  [PAYLOAD_LENGTH] = {"payload_length", NP_COMPUTED, 32, NP_PAYLOAD_LENGTH, NULL, "Length of the content, in bytes, captured or not.", .flags = NP_HIDDEN},
  [PAYLOAD]        = {"payload",      NP_COMPUTED, 0, NP_PAYLOAD, NULL, "Application data, as far as it was captured."},
};
/* clang-format on */

enum {
  HEADER_BYTES = 13,
  MESSAGE_HEAD = 12,
  MOST_BYTES = 16384 + 2048, /* RFC 6347, section 4.1 */
  DTLS_1_0 = 0xfeff,
  DTLS_1_2 = 0xfefd,
  DTLS_DRAFT = 0x0100, /* of OpenSSL before 0.9.8f */
};

/* The first 64 bits: type, version, epoch, and the front of the number. */
struct head {
  uint64_t type, version, epoch, length;
};

static bool look_head(const struct np_dissector *d, struct head *h) {
  uint64_t bits;
  bool is_there = np_look(d, 0, 64, &bits) && np_look(d, 88, 16, &h->length);
  h->type = bits >> 56;
  h->version = bits >> 40 & 0xffff;
  h->epoch = bits >> 24 & 0xffff;
  return is_there;
}

static bool is_record(const struct head *h) {
  bool is_known = h->version == DTLS_1_0 || h->version == DTLS_1_2 || h->version == DTLS_DRAFT;
  return is_known && h->type >= NP__TLS_CHANGE_CIPHER_SPEC && h->type <= NP__TLS_HEARTBEAT_RECORD &&
         h->length <= MOST_BYTES;
}

/* Data is never in the clear, and a message in the clear is of a type that is known. */
static bool claims(const struct np_dissector *d) {
  struct head h;
  uint64_t message;
  if (!look_head(d, &h) || !is_record(&h) || !np_fits(d, HEADER_BYTES + h.length)) return false;
  if (h.epoch > 0) return true;
  if (h.type != NP__TLS_HANDSHAKE_RECORD) return h.type != NP__TLS_APPLICATION_DATA;
  return h.length >= MESSAGE_HEAD && np_look(d, HEADER_BYTES * 8, 8, &message) &&
         np_name_of(np_tls_handshake_names, message);
}

static void dissect(struct np_dissector *d) {
  struct head h;
  if (!look_head(d, &h) || !is_record(&h)) {
    np_refuse(d);
    return;
  }
  if (np_fits(d, HEADER_BYTES + h.length))
    np_next_pdu(d, HEADER_BYTES + h.length);
  else
    np_end_at(d, &fields[RECORD_LENGTH], HEADER_BYTES + h.length);
  if (h.type != NP__TLS_APPLICATION_DATA) np_header(d, HEADER_BYTES + h.length);
}

static uint64_t emit(struct np_dissector *d, struct np_cursor *c, unsigned at) {
  return np_emit(d, c, np__tls_row(d, at));
}

/* RFC 6347, section 4.2.1: the version is that of DTLS 1.0, whatever comes. */
static void hello_verify_request(struct np_dissector *d, struct np_cursor *c) {
  emit(d, c, NP__TLS_VERSION);
  np__tls_vector(d, c, NP__DTLS_COOKIE_LENGTH, NP__DTLS_COOKIE);
}

/* RFC 6347, section 4.2.2. */
static void message(struct np_dissector *d, struct np_cursor *c, bool has_algorithm) {
  uint64_t type = emit(d, c, NP__TLS_TYPE), length = emit(d, c, NP__TLS_LENGTH);
  emit(d, c, NP__DTLS_MESSAGE_SEQUENCE);
  uint64_t offset = emit(d, c, NP__DTLS_FRAGMENT_OFFSET);
  uint64_t bytes = emit(d, c, NP__DTLS_FRAGMENT_LENGTH);
  if (!np_good(c)) return;
  if (offset + bytes > length)
    np_malformed(d, np__tls_row(d, NP__DTLS_FRAGMENT_LENGTH), "ends behind the message");
  struct np_cursor part = np_split(d, c, np__tls_row(d, NP__DTLS_FRAGMENT_LENGTH), bytes);
  if (bytes != length)
    np_emit_rest(d, &part, np__tls_row(d, NP__DTLS_FRAGMENT));
  else if (type == NP__TLS_HELLO_VERIFY_REQUEST)
    hello_verify_request(d, &part);
  else
    np__tls_body(d, &part, type, has_algorithm, NP__TLS_OVER_DATAGRAMS);
}

static void handshake(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor first = *c;
  bool has_algorithm = np_get(d, &fields[RECORD_VERSION]) == DTLS_1_2;
  np_emit_number(d, np__tls_row(d, NP__TLS_MESSAGE),
                 NP__TLS_HANDSHAKE_MESSAGES + np_cursor_take(&first, 8));
  while (np_more(c)) {
    np_open(d, c, np__tls_row(d, NP__TLS_HANDSHAKE));
    message(d, c, has_algorithm);
    np_close(d, np__tls_row(d, NP__TLS_HANDSHAKE));
  }
}

static void encrypted(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  bool is_message = type == NP__TLS_HANDSHAKE_RECORD;
  np_emit_number(d, np__tls_row(d, NP__TLS_MESSAGE), is_message ? NP__TLS_ENCRYPTED_MESSAGE : type);
  np_emit_rest(d, c, np__tls_row(d, NP__TLS_ENCRYPTED));
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  uint64_t type = np_get(d, &fields[CONTENT_TYPE]);
  if (type == NP__TLS_APPLICATION_DATA) {
    np_emit_number(d, np__tls_row(d, NP__TLS_MESSAGE), type);
    np_emit_rest(d, &c, &fields[DATA]);
  } else if (np_get(d, &fields[EPOCH]) > 0) {
    encrypted(d, &c, type);
  } else if (type == NP__TLS_HANDSHAKE_RECORD) {
    handshake(d, &c);
  } else {
    np__tls_content(d, &c, type, np_left(&c));
  }
}

/* IANA's "Service Name and Transport Protocol Port Number Registry": DNS, RADIUS, TURN, CoAP,
 * syslog, and SNMP with its traps. */
static const struct np_bind binds[] = {
    {NP_BY_UDP_PORT, 853},   {NP_BY_UDP_PORT, 2083}, {NP_BY_UDP_PORT, 5349},
    {NP_BY_UDP_PORT, 5684},  {NP_BY_UDP_PORT, 6514}, {NP_BY_UDP_PORT, 10161},
    {NP_BY_UDP_PORT, 10162}, {NP_TABLE_END, 0},
};

static const enum np_table claims_in[] = {NP_BY_UDP_PORT, NP_TABLE_END};
static const struct np_claims_head claims_heads[] = {{UINT64_C(0xf0) << 56, UINT64_C(0x10) << 56},
                                                     {0, 0}};

const struct np_protocol np_dtls = {
    .name = "dtls",
    .title = "Datagram Transport Layer Security",
    .spec = "RFC 6347",
    .group = "secure",
    .wireshark = "dtls",
    .fields = fields,
    NP_ROWS(fields),
    .shared = SHARED,
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = binds,
    .claims = claims,
    .claims_in = claims_in,
    .claims_heads = claims_heads,
    .refuses_short = true,
    .summary =
        "DTLS {message_name} {handshake.extensions.server_name} {hello_version_name} "
        "{alert.description_name}",
};
