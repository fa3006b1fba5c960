/* thrift.c - Apache Thrift's binary and compact protocols, framed or not: headers of messages. */
#include "dissect/parser.h"
#include "protocols/protocol.h"

enum {
  PROTOCOL,
  FRAME_LENGTH,
  VERSION,
  UNUSED,
  TYPE,
  TYPE_NAME,
  COMPACT_TYPE,
  COMPACT_TYPE_NAME,
  COMPACT_VERSION,
  NAME_LENGTH,
  METHOD,
  SEQUENCE,
  COMPACT_SEQUENCE,
  DATA
};

enum { BINARY = 0x80, COMPACT = 0x82 };

static const struct np_name protocol_names[] = {
    {BINARY, "binary"}, {COMPACT, "compact"}, {0, NULL}};
static const struct np_name type_names[] = {
    {1, "CALL"}, {2, "REPLY"}, {3, "EXCEPTION"}, {4, "ONEWAY"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [PROTOCOL]        = {"protocol_id",   0,  8, NP_HEX, "thrift.protocol_id", "How values are encoded.", .names = protocol_names},
  [FRAME_LENGTH]    = {"frame_length",    NP_VARIABLE, 32, NP_UINT, "thrift.frame_len", "Where it is framed: length of the message, in bytes.", .flags = NP_HIDDEN},
  [VERSION]         = {"version",         NP_VARIABLE,  8, NP_UINT, "thrift.version", "Version of the binary protocol."},
  [UNUSED]          = {"unused",          NP_VARIABLE, 13, NP_UINT, NULL, "0.", .flags = NP_HIDDEN},
  [TYPE]            = {"message_type",    NP_VARIABLE,  3, NP_UINT, "thrift.mtype", "What the message is.", .names = type_names},
  [TYPE_NAME]       = {"message_type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the type.", .names = type_names},
  [COMPACT_TYPE]    = {"compact_type",    NP_VARIABLE,  3, NP_UINT, "thrift.mtype", "What the message is, in the compact protocol.", .names = type_names},
  [COMPACT_TYPE_NAME] = {"compact_type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the type.", .names = type_names},
  [COMPACT_VERSION] = {"compact_version", NP_VARIABLE,  5, NP_UINT, "thrift.version", "Version of the compact protocol."},
  [NAME_LENGTH]     = {"name_length",     NP_VARIABLE, 32, NP_UINT, NULL, "Length of the method's name, in bytes.", .flags = NP_HIDDEN},
  [METHOD]          = {"method",          NP_VARIABLE,  0, NP_STRING, "thrift.method", "Name of the method."},
  [SEQUENCE]        = {"seq_id",          NP_VARIABLE, 32, NP_UINT, "thrift.seq_id", "The same in a call and its reply."},
  [COMPACT_SEQUENCE] = {"compact_seq_id", NP_VARIABLE, 32, NP_UINT, NULL, "The same in a call and its reply, in the compact protocol."},
  [DATA]            = {"body",            NP_VARIABLE,  0, NP_BYTES, NULL, "Arguments of the method, or its result."},
};
/* clang-format on */

enum {
  PORT = 9090,
  JAEGER_COMPACT = 6831,
  /* of a tracing agent */ JAEGER_BINARY = 6832,
  PREFIX = 4,
  LEAST = 5,
  MOST = 1 << 27,
  MOST_NAME = 256,
  LONGEST_NUMBER = 5
};

/* A message's first 32 bits: in the binary protocol 80 01 00 and a type, in the compact one 82, a
 * type and a version. */
static bool is_head(uint64_t head) {
  if (head >> 24 == COMPACT)
    return (head >> 16 & 0x1f) == 1 && np_name_of(type_names, head >> 21 & 7);
  return head >> 8 == 0x800100 && np_name_of(type_names, head & 0xff);
}

static bool is_framed(uint64_t length) {
  return length >= LEAST && length <= MOST;
}

static void dissect(struct np_dissector *d) {
  uint64_t first, second;
  if (!np_look(d, 0, 32, &first)) first = 0;
  if (is_head(first)) {
    np_header_whole(d);
    return;
  }
  if (!is_framed(first) || !np_look(d, PREFIX * 8, 32, &second) || !is_head(second)) {
    np_refuse(d);
    return;
  }
  np_next_pdu(d, PREFIX + first);
  np_prefix(d, PREFIX);
  np_header(d, first);
}

/* ---- Messages on a stream: framed ones say how long they are ---- */

static uint64_t measure(const uint8_t *bytes, uint32_t size) {
  if (bytes[0] > MOST >> 24) return 0;
  if (size < PREFIX + 4) return 1;
  uint64_t length = np_bits(bytes, 0, 32);
  return is_framed(length) && is_head(np_bits(bytes, PREFIX * 8, 32)) ? PREFIX + length : 0;
}

static enum np_verdict parse(struct np_parser *p) {
  return np_take_measured(p, measure);
}

static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  uint64_t length = measure(bytes, size);
  if (length == 1) return PREFIX + 4;
  return length > 0 ? NP_STARTS : NP_STARTS_NOT;
}

static const struct np_stream_rules stream = {.starts = starts, .bound_only = true, .parse = parse};

/* ---- On ports that nobody is bound to: the binary protocol, with a name ---- */

static bool claims(const struct np_dissector *d) {
  uint64_t first, second, length, letter;
  if (!np_look(d, 0, 32, &first) || !np_look(d, 32, 32, &second)) return false;
  uint32_t from = is_head(first) ? 0 : PREFIX;
  if (from && !(is_framed(first) && is_head(second))) return false;
  if (!np_look(d, (from + 4) * 8, 32, &length) || !np_look(d, (from + 8) * 8, 8, &letter))
    return false;
  return length > 0 && length < MOST_NAME && letter > ' ' && letter < 0x7f;
}

static const enum np_table claims_in[] = {NP_BY_TCP_PORT, NP_TABLE_END};
static const struct np_claims_head claims_heads[] = {
    {0xfffffff8ffffff00, 0x8001000000000000}, {0xf8000000fffffff8, 0x0000000080010000}, {0, 0}};

/* ---- Rows ---- */

/* A number of the compact protocol: seven bits a byte, the lowest first. */
static uint64_t emit_number(struct np_dissector *d, struct np_cursor *c,
                            const struct np_field *row) {
  const struct np_cursor at = *c;
  uint64_t value = 0, byte = 0x80;
  for (uint32_t i = 0; i < LONGEST_NUMBER && byte & 0x80; i++) {
    byte = np_take(d, c, row, 8);
    value |= (byte & 0x7f) << (7 * i);
  }
  if (!np_good(c)) return 0;
  if (value > UINT32_MAX || byte & 0x80) {
    np_malformed(d, row, "more than 32 bits");
    if (byte & 0x80) np_emit_rest(d, c, &fields[DATA]); /* what follows begins nowhere */
    return 0;
  }
  np_emit_number_at(d, &at, row, value);
  return value;
}

static void details(struct np_dissector *d) {
  struct np_cursor prefix = np_prefix_of(d, PREFIX), c = np_rest(d);
  if (np_more(&prefix)) np_emit(d, &prefix, &fields[FRAME_LENGTH]);
  bool is_compact = np_get(d, &fields[PROTOCOL]) == COMPACT;
  uint64_t length;
  if (is_compact) {
    np_emit_rows(d, &c, &fields[COMPACT_TYPE], &fields[COMPACT_VERSION]);
    emit_number(d, &c, &fields[COMPACT_SEQUENCE]);
    length = emit_number(d, &c, &fields[NAME_LENGTH]);
  } else {
    np_emit_rows(d, &c, &fields[VERSION], &fields[TYPE]);
    length = np_emit(d, &c, &fields[NAME_LENGTH]);
  }
  np_emit_bytes(d, &c, &fields[METHOD], length);
  if (!is_compact) np_emit(d, &c, &fields[SEQUENCE]);
  np_emit_rest(d, &c, &fields[DATA]);
}

const struct np_protocol np_thrift = {
    .name = "thrift",
    .title = "Apache Thrift",
    .spec = "Thrift specification",
    .group = "messaging",
    .wireshark = "thrift",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, PORT},
                                      {NP_BY_UDP_PORT, JAEGER_COMPACT},
                                      {NP_BY_UDP_PORT, JAEGER_BINARY},
                                      {NP_TABLE_END, 0}},
    .claims = claims,
    .claims_in = claims_in,
    .claims_heads = claims_heads,
    .summary = "Thrift {message_type_name} {compact_type_name} {method}",
    .stream = &stream,
};
