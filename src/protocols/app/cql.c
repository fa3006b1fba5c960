/* cql.c - native protocol of Apache Cassandra, versions 3 and 4, and the handshake of 5: headers of
 * frames. */
#include "protocols/protocol.h"

enum {
  RESPONSE,
  VERSION,
  FLAGS,
  WARNING,
  CUSTOM,
  TRACING,
  COMPRESSION,
  STREAM,
  OPCODE,
  OPCODE_NAME,
  LENGTH,
  DATA
};

enum { HEAD = 9, PORT = 9042, OLDEST = 3, NEWEST = 5, LAST_OPCODE = 16, MOST = 1 << 28 };

static const struct np_name opcode_names[] = {
    {0, "ERROR"},   {1, "STARTUP"},         {2, "READY"},          {3, "AUTHENTICATE"},
    {5, "OPTIONS"}, {6, "SUPPORTED"},       {7, "QUERY"},          {8, "RESULT"},
    {9, "PREPARE"}, {10, "EXECUTE"},        {11, "REGISTER"},      {12, "EVENT"},
    {13, "BATCH"},  {14, "AUTH_CHALLENGE"}, {15, "AUTH_RESPONSE"}, {LAST_OPCODE, "AUTH_SUCCESS"},
    {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [RESPONSE] = {"response", 0,  1, NP_FLAG, NULL, "It is a response."},
  [VERSION]  = {"version",  4,  4, NP_UINT, "cql.protocol_version", "Version of the protocol."},
  [FLAGS]    = {"flags",    8,  8, NP_GROUP, "cql.flags", "The flags as one number."},
  [WARNING]  = {"flags.warning", 12, 1, NP_FLAG, "cql.flags.warning", "There are warnings."},
  [CUSTOM]   = {"flags.custom_payload", 13, 1, NP_FLAG, "cql.flags.custom_payload", "There is a payload for who handles queries."},
  [TRACING]  = {"flags.tracing", 14, 1, NP_FLAG, "cql.flags.tracing", "The request is traced."},
  [COMPRESSION] = {"flags.compression", 15, 1, NP_FLAG, "cql.flags.compression", "The body is compressed."},
  [STREAM]   = {"stream",  16, 16, NP_UINT, NULL, "The same in a request and its response; 65535, which is -1: nobody has asked."},
  [OPCODE]   = {"opcode",  32,  8, NP_UINT, "cql.opcode", "What the frame is.", .names = opcode_names},
  [OPCODE_NAME] = {"opcode_name", NP_COMPUTED, 0, NP_NAME, NULL, "Name of that.", .flags = NP_HIDDEN, .of = OPCODE, .names = opcode_names},
  [LENGTH]   = {"length",  40, 32, NP_UINT, "cql.message_length", "Length of the body, in bytes."},
  [DATA]     = {"data",    NP_VARIABLE, 0, NP_BYTES, NULL, "The body."},
};
/* clang-format on */

static void dissect(struct np_dissector *d) {
  uint64_t version = np_get(d, &fields[VERSION]), length = np_get(d, &fields[LENGTH]);
  if (version < OLDEST || version > NEWEST || length > MOST ||
      !np_name_of(opcode_names, np_get(d, &fields[OPCODE]))) {
    np_refuse(d);
    return;
  }
  np_next_pdu(d, HEAD + length);
  np_header(d, HEAD + length);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  np_emit_rest(d, &c, &fields[DATA]);
}

static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  uint32_t version = bytes[0] & 0x7f;
  if (version < OLDEST || version > NEWEST) return NP_STARTS_NOT;
  if (size < 5) return 5;
  return bytes[4] <= LAST_OPCODE ? NP_STARTS : NP_STARTS_NOT;
}

static const struct np_stream_rules stream = {
    .starts = starts, .bound_only = true, .framing = {HEAD, &fields[LENGTH], HEAD, HEAD + MOST}};

const struct np_protocol np_cql = {
    .name = "cql",
    .title = "Cassandra Query Language",
    .spec = "CQL Binary Protocol v5",
    .group = "databases",
    .wireshark = "cql",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEAD * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary = "CQL {opcode_name} {stream}",
    .stream = &stream,
};
