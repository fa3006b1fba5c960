/* tls.c - Transport Layer Security, RFC 8446 and RFC 5246: records. What is encrypted stays so. */
#include "protocols/app/tls_content.h"
#include "protocols/app/tls_handshake.h"
#include "protocols/app/tls_hello.h"
#include "protocols/app/tls_names.h"
#include "protocols/app/tls_row.h"

enum {
  IS_SSL2,
  CONTENT_TYPE,
  RECORD_VERSION,
  RECORD_LENGTH,
  SSL2_LENGTH,
  PARTIAL,
  DATA,
  SHARED,
  SHARED_LAST = SHARED + NP__TLS_SHARED_ROWS - 1,
  PAYLOAD_OFFSET,
  PAYLOAD_LENGTH,
  PAYLOAD
};

/* clang-format off */
static const struct np_field fields[] = {
  [IS_SSL2]        = {"is_ssl2",       0,  1, NP_FLAG, NULL, "1: a client hello of SSL 2, with a header of two bytes.", .flags = NP_HIDDEN},
  [CONTENT_TYPE]   = {"content_type",  0,  8, NP_UINT, "tls.record.content_type", "What the record has, or claims to have.", .when = NP_WHEN(IS_SSL2, 0, 0), .names = np_tls_content_names},
  [RECORD_VERSION] = {"version",       8, 16, NP_HEX,  "tls.record.version", "Version; 0x0303 in TLS 1.3 too.", .when = NP_WHEN(IS_SSL2, 0, 0), .names = np_tls_version_names},
  [RECORD_LENGTH]  = {"length",       24, 16, NP_UINT, "tls.record.length", "Length of what follows, in bytes.", .when = NP_WHEN(IS_SSL2, 0, 0)},
  [SSL2_LENGTH]    = {"ssl2_length",   1, 15, NP_UINT, "tls.record.length", "SSL 2: length of what follows, in bytes.", .when = NP_WHEN(IS_SSL2, 1, 1)},
  [PARTIAL]        = {"partial",      NP_VARIABLE, 1, NP_FLAG, NULL, "1: the record ends in another segment.", .flags = NP_HIDDEN},
  [DATA] = {"application_data", NP_VARIABLE, 0, NP_BYTES, "tls.app_data", "Encrypted data of an application, where the segment has all of it.", .flags = NP_HIDDEN},
#define WIRESHARK(name) "tls." name
#define WIRESHARK_OF_RETRY WIRESHARK
#define XX(id, name, ...) [SHARED + NP__TLS_##id] = {name, __VA_ARGS__},
#include "protocols/app/tls_hello.def"
#include "protocols/app/tls_extension.def"
#include "protocols/app/tls.def"
#include "protocols/app/tls_ssl2.def"
#undef XX
#undef WIRESHARK
#undef WIRESHARK_OF_RETRY
  [PAYLOAD_OFFSET] = {"payload_offset", NP_COMPUTED, 32, NP_PAYLOAD_OFFSET, NULL, "Where the record's content begins, in bytes from the packet's start.", .flags = NP_HIDDEN},
  [PAYLOAD_LENGTH] = {"payload_length", NP_COMPUTED, 32, NP_PAYLOAD_LENGTH, NULL, "Length of the content in this segment, in bytes, captured or not.", .flags = NP_HIDDEN},
  [PAYLOAD]        = {"payload",      NP_COMPUTED, 0, NP_PAYLOAD, NULL, "Application data in this segment, as far as it was captured."},
};
/* clang-format on */

enum {
  HEADER_BYTES = 5,
  MOST_BYTES = 16384 + 2048, /* RFC 5246, section 6.2.3 */
  VERSION_BITS = 16,
  SSL2_CLIENT_HELLO = 1,
  SSL2_LEAST = 9 + 16,
  FINISHED = 20,
};

/* RFC 8446, section 5.1; a record in the middle of which a segment begins has any bytes here. */
static bool is_record(uint64_t type, uint64_t version, uint64_t length) {
  return type >= NP__TLS_CHANGE_CIPHER_SPEC && type <= NP__TLS_HEARTBEAT_RECORD &&
         version >= 0x0300 && version <= 0x0304 && length <= MOST_BYTES;
}

/* RFC 5246, appendix E.2: three lengths, the last of them that of the challenge, fill the message.
 */
static bool is_ssl2_hello(const struct np_dissector *d, uint64_t head) {
  uint64_t length = head >> 24 & 0x7fff, type = head >> 16 & 0xff, version = head & 0xffff, lengths;
  if (!(head >> 39) || length < SSL2_LEAST || type != SSL2_CLIENT_HELLO) return false;
  return (version == 2 || (version >= 0x300 && version <= 0x304)) && np_look(d, 40, 48, &lengths) &&
         9 + (lengths >> 32) + (lengths >> 16 & 0xffff) + (lengths & 0xffff) == length;
}

static void dissect(struct np_dissector *d) {
  uint64_t head;
  np_look(d, 0, HEADER_BYTES * 8, &head);
  uint64_t type = head >> 32, length = head & 0xffff;
  if (is_record(type, head >> 16 & 0xffff, length)) {
    np_next_pdu(d, HEADER_BYTES + length);
    if (type != NP__TLS_APPLICATION_DATA) np_header(d, HEADER_BYTES + length);
  } else if (is_ssl2_hello(d, head)) {
    uint64_t hello = 2 + (head >> 24 & 0x7fff);
    np_next_pdu(d, hello);
    np_header(d, hello);
  } else {
    np_refuse(d);
  }
}

/* Do records fill the segment? Then there is no need to know what they say: of those of a handshake
 * that are encrypted nobody can. */
static bool fill_segment(const struct np_dissector *d) {
  const uint32_t end = np_declared_length(d);
  uint64_t head;
  uint32_t at = 0;
  while (at + HEADER_BYTES < end && np_look(d, at * 8, HEADER_BYTES * 8, &head) &&
         is_record(head >> 32, head >> 16 & 0xffff, head & 0xffff))
    at += HEADER_BYTES + (uint32_t)(head & 0xffff);
  return at == end;
}

/* A record on a port that nobody is bound to: its header, and a handshake's first byte. */
static bool claims(const struct np_dissector *d) {
  uint64_t head, message;
  if (!np_look(d, 0, HEADER_BYTES * 8, &head) || (head & 0xffff) == 0 ||
      !is_record(head >> 32, head >> 16 & 0xffff, head & 0xffff))
    return false;
  if (head >> 32 != NP__TLS_HANDSHAKE_RECORD) return true;
  return (np_look(d, HEADER_BYTES * 8, 8, &message) && message <= FINISHED) || fill_segment(d);
}

static void record(struct np_dissector *d, struct np_cursor *c) {
  uint64_t type = np_get(d, &fields[CONTENT_TYPE]);
  uint64_t length = np_get(d, &fields[RECORD_LENGTH]);
  if (type == NP__TLS_HANDSHAKE_RECORD)
    np__tls_handshake(d, c, length, np_get(d, &fields[RECORD_VERSION]) >= NP__TLS_1_2);
  else
    np__tls_content(d, c, type, length);
  if (type == NP__TLS_APPLICATION_DATA) np_emit_bytes(d, c, &fields[DATA], length);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  if (np_is_part(d)) np_emit_number(d, &fields[PARTIAL], 1);
  if (np_get(d, &fields[IS_SSL2])) {
    c.bit = (uint64_t)d->start * 8 + VERSION_BITS;
    np__tls_ssl2_hello(d, &c);
  } else {
    record(d, &c);
  }
}

static const struct np_bind binds[] = {
#define XX(port) {NP_BY_TCP_PORT, port},
#include "protocols/app/tls_ports.def"
#undef XX
    {NP_TABLE_END, 0},
};

static const enum np_table claims_in[] = {NP_BY_TCP_PORT, NP_TABLE_END};
static const struct np_claims_head claims_heads[] = {{0xfcfffc0000000000, 0x1403000000000000},
                                                     {0, 0}};
/* The first byte alone tells most others, such as the answer to a database's question for TLS. */
static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  const bool may_start = bytes[0] >> 2 == NP__TLS_CHANGE_CIPHER_SPEC >> 2;
  if (size < HEADER_BYTES) return may_start ? (uint32_t)HEADER_BYTES : (uint32_t)NP_STARTS_NOT;
  uint64_t head = np_bits(bytes, 0, HEADER_BYTES * 8);
  return is_record(head >> 32, head >> 16 & 0xffff, head & 0xffff) ? NP_STARTS : NP_STARTS_NOT;
}

static const struct np_stream_rules stream = {
    .starts = starts,
    .token = "tls",
    .framing = {HEADER_BYTES, &fields[RECORD_LENGTH], HEADER_BYTES, HEADER_BYTES + MOST_BYTES}};

const struct np_protocol np_tls = {
    .name = "tls",
    .title = "Transport Layer Security",
    .spec = "RFC 8446",
    .group = "secure",
    .wireshark = "tls",
    .former = "ssl",
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
        "TLS {message_name} {handshake.extensions.server_name} {hello_version_name} "
        "{alert.description_name}",
    .stream = &stream,
};
