/* zmtp.c - ZeroMQ Message Transport Protocol 3, RFC 23/ZMTP and 37/ZMTP: greetings, commands and
 * messages. No port is its own: a connection is known by its greeting. */
#include <string.h>

#include "dissect/parser.h"
#include "protocols/protocol.h"

enum {
  MAJOR,
  MINOR,
  MECHANISM,
  AS_SERVER,
  FLAGS,
  COMMAND,
  LONG,
  MORE,
  LENGTH,
  NAME,
  PROPERTY,
  PROPERTY_NAME,
  PROPERTY_VALUE,
  BODY
};

/* clang-format off */
static const struct np_field fields[] = {
  [MAJOR] = {"greeting.major", NP_VARIABLE, 8, NP_UINT, NULL, "Greeting: version of the protocol."},
  [MINOR] = {"greeting.minor", NP_VARIABLE, 8, NP_UINT, NULL, "Greeting: the version's second number."},
  [MECHANISM] = {"greeting.mechanism", NP_VARIABLE, 0, NP_STRING, NULL, "Greeting: how it is secured: NULL, PLAIN or CURVE."},
  [AS_SERVER] = {"greeting.as_server", NP_VARIABLE, 8, NP_UINT, NULL, "Greeting: 1: the server of that."},
  [FLAGS] = {"flags.byte", NP_VARIABLE, 8, NP_GROUP, NULL, "Flags as one number."},
  [COMMAND] = {"flags.command", NP_VARIABLE, 1, NP_FLAG, NULL, "The frame is a command."},
  [LONG] = {"flags.long", NP_VARIABLE, 1, NP_FLAG, NULL, "Its length has eight bytes."},
  [MORE] = {"flags.more", NP_VARIABLE, 1, NP_FLAG, NULL, "The message goes on in the next frame."},
  [LENGTH] = {"length", NP_VARIABLE, 64, NP_UINT, NULL, "Length of what follows, in bytes."},
  [NAME] = {"command", NP_VARIABLE, 0, NP_STRING, NULL, "Name of the command, such as READY."},
  [PROPERTY] = {"properties", NP_VARIABLE, 0, NP_RECORD, NULL, "READY and INITIATE of PLAIN: what the peer says of itself.", .flags = NP_MANY},
  [PROPERTY_NAME] = {"properties.name", NP_VARIABLE, 0, NP_STRING, NULL, "Name of it, such as Socket-Type."},
  [PROPERTY_VALUE] = {"properties.value", NP_VARIABLE, 0, NP_STRING, NULL, "Its value."},
  [BODY] = {"body", NP_VARIABLE, 0, NP_BYTES, NULL, "The frame's body, or the rest of a command's."},
};
/* clang-format on */

enum {
  SIGNATURE = 10,
  GREETING = 64,
  MECHANISM_BYTES = 20,
  FILLER = 31,
  VERSION_AT = 10,
  IS_LONG = 2,
  IS_COMMAND = 4,
  KNOWN_FLAGS = 7,
  SHORT_HEAD = 2,
  LONG_HEAD = 9,
  LEAST_VERSION = 3
};

static const uint64_t most = UINT64_C(1) << 30;

/* ZMTP 3.1 section 2.1: FF, padding, 7F, and the version. Peers of version 3 send the padding as a
 * length of 64 bits, as older ones read it: it is small. */
static bool is_greeting(const uint8_t *bytes, uint32_t size) {
  static const uint8_t begin[SIGNATURE - 2] = {0xff};
  uint32_t known = size < sizeof begin ? size : (uint32_t)sizeof begin;
  return memcmp(bytes, begin, known) == 0 && (size < SIGNATURE || bytes[SIGNATURE - 1] == 0x7f) &&
         (size <= VERSION_AT || bytes[VERSION_AT] == LEAST_VERSION);
}

/* A frame's flags, and its length in one byte or eight. */
static uint64_t measure(const uint8_t *bytes, uint32_t size) {
  if (bytes[0] == 0xff) return !is_greeting(bytes, size) ? 0 : size > VERSION_AT ? GREETING : 1;
  if (bytes[0] > KNOWN_FLAGS) return 0;
  bool is_long = (bytes[0] & IS_LONG) != 0;
  if (size < (is_long ? LONG_HEAD : SHORT_HEAD)) return 1;
  uint64_t length = np_bits(bytes, 8, is_long ? 64 : 8);
  return length > most ? 0 : length + (is_long ? LONG_HEAD : SHORT_HEAD);
}

static void dissect(struct np_dissector *d) {
  np_next_measured(d, measure, SIGNATURE + 1);
}

/* What stands behind a length of one byte. */
static void named(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  np_emit_bytes(d, c, &fields[row], np_take(d, c, &fields[row], 8));
}

static void properties(struct np_dissector *d, struct np_cursor *c) {
  while (np_more(c)) {
    np_open(d, c, &fields[PROPERTY]);
    named(d, c, PROPERTY_NAME);
    uint64_t length = np_take(d, c, &fields[PROPERTY_VALUE], 32);
    np_emit_bytes(d, c, &fields[PROPERTY_VALUE], length);
    np_close(d, &fields[PROPERTY]);
  }
}

/* Mechanisms that encrypt, as CURVE does (RFC 26), have other things in these commands: properties
 * begin with a name of letters and the like. */
static bool has_properties(struct np_cursor c) {
  uint64_t length = np_cursor_take(&c, 8);
  struct np_cursor name = np_take_part(&c, length);
  bool is_name = length > 0;
  for (uint64_t i = 0; i < length && np_more(&name); i++) {
    uint64_t letter = np_cursor_take(&name, 8);
    is_name = is_name && letter > ' ' && letter < 0x7f;
  }
  return is_name;
}

static void command(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor name = *c;
  uint64_t length = np_cursor_take(&name, 8);
  name = np_take_part(&name, length);
  named(d, c, NAME);
  bool can_have = np_text_is(&name, "READY") || np_text_is(&name, "INITIATE");
  if (np_good(c) && can_have && has_properties(*c)) properties(d, c);
}

static void greeting(struct np_dissector *d, struct np_cursor *c) {
  np_skip(d, c, SIGNATURE * 8);
  np_emit_rows(d, c, &fields[MAJOR], &fields[MINOR]);
  np_emit_padded(d, c, &fields[MECHANISM], MECHANISM_BYTES);
  np_emit(d, c, &fields[AS_SERVER]);
  np_skip(d, c, FILLER * 8);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d), ahead = c;
  uint64_t flags = np_cursor_take(&ahead, 8);
  if (flags == 0xff) {
    greeting(d, &c);
    return;
  }
  np_emit_over(d, &c, &fields[FLAGS]);
  np_skip(d, &c, 5);
  np_emit_rows(d, &c, &fields[COMMAND], &fields[MORE]);
  uint64_t length = np_emit_bits(d, &c, &fields[LENGTH], flags & IS_LONG ? 64 : 8);
  struct np_cursor part = np_split(d, &c, &fields[LENGTH], length);
  if (flags & IS_COMMAND) command(d, &part);
  np_emit_rest(d, &part, &fields[BODY]);
}

static enum np_verdict parse(struct np_parser *p) {
  return np_take_measured(p, measure);
}

static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  if (!is_greeting(bytes, size)) return NP_STARTS_NOT;
  return size > VERSION_AT ? NP_STARTS : VERSION_AT + 1;
}

static const struct np_stream_rules stream = {.starts = starts, .parse = parse};

/* The same, whose first eight bytes are known. */
static bool claims(const struct np_dissector *d) {
  uint64_t end, version;
  return np_look(d, (SIGNATURE - 1) * 8, 8, &end) && end == 0x7f &&
         np_look(d, VERSION_AT * 8, 8, &version) && version == LEAST_VERSION;
}

static const enum np_table claims_in[] = {NP_BY_TCP_PORT, NP_TABLE_END};
static const struct np_claims_head claims_heads[] = {{UINT64_MAX, 0xff00000000000000}, {0, 0}};

const struct np_protocol np_zmtp = {
    .name = "zmtp",
    .title = "ZeroMQ Message Transport Protocol",
    .spec = "RFC 23/ZMTP",
    .group = "messaging",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .claims = claims,
    .claims_in = claims_in,
    .claims_heads = claims_heads,
    .binds = (const struct np_bind[]){{NP_TABLE_END, 0}},
    .summary = "ZMTP {greeting.mechanism} {command} {length}",
    .stream = &stream,
};
