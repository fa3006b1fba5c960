/* tplink.c - what plugs and lamps of TP-Link say: JSON of which each byte is XORed with
 * the one before it as it is sent, the first one with 171. */
#include "protocols/protocol.h"

enum { LENGTH, MESSAGE };

/* clang-format off */
static const struct np_field fields[] = {
  [LENGTH]  = {"length",  NP_VARIABLE, 32, NP_UINT, "tplink_smarthome.len", "TCP: length of the message, in bytes."},
  [MESSAGE] = {"message", NP_VARIABLE, 0, NP_STRING, "tplink_smarthome.msg", "The message, a text of JSON; of a longer one the first 8192 bytes."},
};
/* clang-format on */

enum {
  PORT = 9999,
  LENGTH_BYTES = 4,
  FIRST_KEY = 171,
  SHORTEST = 2,
  MOST_TEXT = 8192,
  MOST = 1 << 20
};

/* Does a message begin there? An object does, in braces. */
static bool is_message(const struct np_dissector *d, uint32_t at) {
  uint64_t first = 0;
  return np_look(d, at * 8, 8, &first) && (first ^ FIRST_KEY) == '{';
}

static void dissect(struct np_dissector *d) {
  uint64_t length = 0;
  if (np_found_in(d) != NP_BY_TCP_PORT) {
    np_header_whole_unless(d, !is_message(d, 0));
    return;
  }
  bool is_there = np_look(d, 0, LENGTH_BYTES * 8, &length);
  if (!is_there || length == 0 || length > MOST || !is_message(d, LENGTH_BYTES)) {
    np_refuse(d);
    return;
  }
  if (length < SHORTEST) np_malformed(d, &fields[LENGTH], "shorter than an object of JSON");
  np_next_pdu(d, LENGTH_BYTES + length);
  np_header(d, LENGTH_BYTES + length);
}

static void message(struct np_dissector *d, struct np_cursor c) {
  uint8_t text[MOST_TEXT], key = FIRST_KEY;
  uint32_t size = 0;
  struct np_cursor from = c;
  while (size < MOST_TEXT && np_more(&from)) {
    uint8_t byte = (uint8_t)np_cursor_take(&from, 8);
    if (!np_good(&from)) break;
    text[size++] = byte ^ key;
    key = byte;
  }
  struct np_cursor part = np_take_part(&c, size);
  struct np_cursor made = np_made(d, &part, text, size, size);
  np_emit_rest(d, &made, &fields[MESSAGE]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  if (np_found_in(d) == NP_BY_TCP_PORT) np_emit(d, &c, &fields[LENGTH]);
  if (np_wants(d, &fields[MESSAGE])) message(d, c);
  np_skip(d, &c, (uint64_t)np_left(&c) * 8); /* what was not captured is noted */
}

static const struct np_field message_length = {.bit = 0, .width = LENGTH_BYTES * 8};

static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  if (size <= LENGTH_BYTES) return LENGTH_BYTES + 1;
  return (bytes[LENGTH_BYTES] ^ FIRST_KEY) == '{' ? NP_STARTS : NP_STARTS_NOT;
}

static const struct np_stream_rules stream = {
    .starts = starts,
    .bound_only = true,
    .framing = {LENGTH_BYTES, &message_length, LENGTH_BYTES, LENGTH_BYTES + MOST}};

const struct np_protocol np_tplink = {
    .name = "tplink",
    .title = "TP-Link Smart Home",
    .spec = "TP-Link",
    .group = "services",
    .wireshark = "tplink-smarthome",
    .fields = fields,
    NP_ROWS(fields),
    .asks_side = true,
    .dissect = dissect,
    .details = details,
    .binds =
        (const struct np_bind[]){{NP_BY_UDP_PORT, PORT}, {NP_BY_TCP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary = "TP-Link {message}",
    .stream = &stream,
};
