/* tls.c - Transport Layer Security, RFC 8446 and RFC 5246: records. What is encrypted stays so. */
#include "protocols/app/tls_handshake.h"
#include "protocols/app/tls_hello.h"
#include "protocols/app/tls_names.h"
#include "protocols/app/tls_row.h"

enum {
  CHANGE_CIPHER_SPEC = 20,
  ALERT = 21,
  HANDSHAKE = 22,
  APPLICATION_DATA = 23,
  HEARTBEAT = 24,
};

static const struct np_name content_names[] = {
    {CHANGE_CIPHER_SPEC, "change_cipher_spec"}, {ALERT, "alert"},         {HANDSHAKE, "handshake"},
    {APPLICATION_DATA, "application_data"},     {HEARTBEAT, "heartbeat"}, {0, NULL},
};

static const struct np_name level_names[] = {{1, "warning"}, {2, "fatal"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [NP__TLS_IS_SSL2]        = {"is_ssl2",       0,  1, NP_FLAG, NULL, "1: a client hello of SSL 2, with a header of two bytes.", .flags = NP_HIDDEN},
  [NP__TLS_CONTENT_TYPE]   = {"content_type",  0,  8, NP_UINT, "tls.record.content_type", "What the record has, or claims to have.", .when = NP_WHEN(NP__TLS_IS_SSL2, 0, 0), .names = content_names},
  [NP__TLS_RECORD_VERSION] = {"version",       8, 16, NP_HEX,  "tls.record.version", "Version; 0x0303 in TLS 1.3 too.", .when = NP_WHEN(NP__TLS_IS_SSL2, 0, 0), .names = np_tls_version_names},
  [NP__TLS_RECORD_LENGTH]  = {"length",       24, 16, NP_UINT, "tls.record.length", "Length of what follows, in bytes.", .when = NP_WHEN(NP__TLS_IS_SSL2, 0, 0)},
  [NP__TLS_SSL2_LENGTH]    = {"ssl2_length",   1, 15, NP_UINT, "tls.record.length", "SSL 2: length of what follows, in bytes.", .when = NP_WHEN(NP__TLS_IS_SSL2, 1, 1)},
  [NP__TLS_PARTIAL]        = {"partial",      NP_VARIABLE, 1, NP_FLAG, NULL, "1: the record ends in another segment.", .flags = NP_HIDDEN},
  [NP__TLS_MESSAGE]        = {"message",      NP_VARIABLE, 16, NP_UINT, NULL, "The content type, or 256 and the type of the first handshake message.", .flags = NP_HIDDEN, .names = np_tls_message_names},
  [NP__TLS_MESSAGE_NAME]   = {"message_name", NP_VARIABLE, 0, NP_NAME, NULL, "Its name.", .flags = NP_HIDDEN, .names = np_tls_message_names},
  [NP__TLS_HELLO_VERSION]  = {"hello_version", NP_VARIABLE, 16, NP_HEX, NULL, "Highest version of the client, or the server's choice, wherever the hello has it.", .flags = NP_HIDDEN, .names = np_tls_version_names},
  [NP__TLS_HELLO_VERSION_NAME] = {"hello_version_name", NP_VARIABLE, 0, NP_NAME, NULL, "Its name.", .flags = NP_HIDDEN, .names = np_tls_version_names},
  [NP__TLS_ALERT_LEVEL]    = {"alert.level",  NP_VARIABLE, 8, NP_UINT, "tls.alert_message.level", "Level of the alert.", .names = level_names},
  [NP__TLS_ALERT_LEVEL_NAME] = {"alert.level_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the level.", .flags = NP_HIDDEN, .names = level_names},
  [NP__TLS_ALERT]          = {"alert.description", NP_VARIABLE, 8, NP_UINT, "tls.alert_message.desc", "What the alert says.", .names = np_tls_alert_names},
  [NP__TLS_ALERT_NAME]     = {"alert.description_name", NP_VARIABLE, 0, NP_NAME, NULL, "Its name.", .names = np_tls_alert_names},
  [NP__TLS_HEARTBEAT_TYPE] = {"heartbeat.type", NP_VARIABLE, 8, NP_UINT, "tls.heartbeat_message.type", "1: a request; 2: a response."},
  [NP__TLS_HEARTBEAT_LENGTH] = {"heartbeat.payload_length", NP_VARIABLE, 16, NP_UINT, "tls.heartbeat_message.payload_length", "Length of the payload, in bytes."},
  [NP__TLS_HEARTBEAT]      = {"heartbeat.payload", NP_VARIABLE, 0, NP_BYTES, "tls.heartbeat_message.payload", "What the response repeats."},
  [NP__TLS_HEARTBEAT_PADDING] = {"heartbeat.padding", NP_VARIABLE, 0, NP_BYTES, "tls.heartbeat_message.padding", "Random bytes."},
  [NP__TLS_APPLICATION_DATA] = {"application_data", NP_VARIABLE, 0, NP_BYTES, "tls.app_data", "Encrypted data of an application, where the segment has all of it.", .flags = NP_HIDDEN},
  [NP__TLS_ENCRYPTED]      = {"encrypted",    NP_VARIABLE, 0, NP_BYTES, NULL, "A message that is encrypted, whatever the content type is.", .flags = NP_HIDDEN},
#define XX(id, name, ...) [NP__TLS_##id] = {name, __VA_ARGS__},
#include "protocols/app/tls.def"
#include "protocols/app/tls_extension.def"
#undef XX
  [NP__TLS_PAYLOAD_OFFSET] = {"payload_offset", NP_COMPUTED, 32, NP_PAYLOAD_OFFSET, NULL, "Where the record's content begins, in bytes from the packet's start.", .flags = NP_HIDDEN},
  [NP__TLS_PAYLOAD_LENGTH] = {"payload_length", NP_COMPUTED, 32, NP_PAYLOAD_LENGTH, NULL, "Length of the content in this segment, in bytes, captured or not.", .flags = NP_HIDDEN},
  [NP__TLS_PAYLOAD]        = {"payload",      NP_COMPUTED, 0, NP_PAYLOAD, NULL, "Application data in this segment, as far as it was captured."},
};
/* clang-format on */

enum {
  HEADER_BYTES = 5,
  MOST_BYTES = 16384 + 2048, /* RFC 5246, section 6.2.3 */
  ALERT_BYTES = 2,
  HEARTBEAT_HEAD = 3,
  VERSION_BITS = 16,
  SSL2_CLIENT_HELLO = 1,
  SSL2_LEAST = 9 + 16,
};

/* RFC 8446, section 5.1; a record in the middle of which a segment begins has any bytes here. */
static bool is_record(uint64_t type, uint64_t version, uint64_t length) {
  return type >= CHANGE_CIPHER_SPEC && type <= HEARTBEAT && version >= 0x0300 &&
         version <= 0x0304 && length <= MOST_BYTES;
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
    if (type != APPLICATION_DATA) np_header(d, HEADER_BYTES + length);
  } else if (is_ssl2_hello(d, head)) {
    uint64_t hello = 2 + (head >> 24 & 0x7fff);
    np_next_pdu(d, hello);
    np_header(d, hello);
  } else {
    np_refuse(d);
  }
}

static void encrypted(struct np_dissector *d, struct np_cursor *c) {
  np_emit_bytes(d, c, &fields[NP__TLS_ENCRYPTED], np_left(c));
}

static void alert(struct np_dissector *d, struct np_cursor *c, uint64_t length) {
  if (length != ALERT_BYTES) {
    encrypted(d, c);
    return;
  }
  np_emit(d, c, &fields[NP__TLS_ALERT_LEVEL]);
  np_emit(d, c, &fields[NP__TLS_ALERT]);
}

/* RFC 6520, section 4: one whose length does not fit is encrypted, or an attack. */
static void heartbeat(struct np_dissector *d, struct np_cursor *c, uint64_t length) {
  struct np_cursor peek = *c;
  uint64_t type = np_cursor_take(&peek, 8), payload = np_cursor_take(&peek, 16);
  if (type < 1 || type > 2 || length < HEARTBEAT_HEAD + payload) {
    encrypted(d, c);
    return;
  }
  np_emit(d, c, &fields[NP__TLS_HEARTBEAT_TYPE]);
  np_emit(d, c, &fields[NP__TLS_HEARTBEAT_LENGTH]);
  np_emit_bytes(d, c, &fields[NP__TLS_HEARTBEAT], payload);
  np_emit_bytes(d, c, &fields[NP__TLS_HEARTBEAT_PADDING], length - HEARTBEAT_HEAD - payload);
}

static void record(struct np_dissector *d, struct np_cursor *c) {
  uint64_t type = np_get(d, &fields[NP__TLS_CONTENT_TYPE]);
  uint64_t length = np_get(d, &fields[NP__TLS_RECORD_LENGTH]);
  if (type == HANDSHAKE) {
    np__tls_handshake(d, c, length);
    return;
  }
  np_emit_number(d, &fields[NP__TLS_MESSAGE], type);
  if (type == ALERT)
    alert(d, c, length);
  else if (type == HEARTBEAT)
    heartbeat(d, c, length);
  else if (type == APPLICATION_DATA)
    np_emit_bytes(d, c, &fields[NP__TLS_APPLICATION_DATA], length);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  if (np_is_part(d)) np_emit_number(d, &fields[NP__TLS_PARTIAL], 1);
  if (np_get(d, &fields[NP__TLS_IS_SSL2])) {
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

const struct np_protocol np_tls = {
    .name = "tls",
    .title = "Transport Layer Security",
    .spec = "RFC 8446",
    .group = "secure",
    .wireshark = "tls",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = binds,
    .refuses_short = true,
    .summary =
        "TLS {message_name} {handshake.extensions.server_name} {hello_version_name} "
        "{alert.description_name}",
};
