/* gnutella.c - Gnutella 0.6: handshakes, the header of messages, and those that are short. What is
 * compressed, as a handshake may agree on, is refused. */
#include "protocols/protocol.h"

enum {
  START_LINE,
  HEADER,
  HEADER_NAME,
  HEADER_VALUE,
  ID,
  TYPE,
  TYPE_NAME,
  TTL,
  HOPS,
  LENGTH,
  PONG_PORT,
  PONG_ADDRESS,
  PONG_FILES,
  PONG_KILOBYTES,
  MIN_SPEED,
  SEARCH,
  PUSH_SERVENT,
  PUSH_INDEX,
  PUSH_ADDRESS,
  PUSH_PORT,
  DATA
};

enum type { PING, PONG, BYE, PUSH = 0x40, QUERY = 0x80 };

static const struct np_name type_names[] = {
    {PING, "ping"},
    {PONG, "pong"},
    {BYE, "bye"},
    {0x30, "route table update"},
    {0x31, "vendor message"},
    {0x32, "standard vendor message"},
    {PUSH, "push"},
    {QUERY, "query"},
    {0x81, "query hit"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  [START_LINE] = {"start_line", NP_VARIABLE, 0, NP_STRING, NULL, "Handshake: GNUTELLA CONNECT/0.6, or how that is answered."},
  [HEADER] = {"headers", NP_VARIABLE, 0, NP_RECORD, NULL, "Handshake: its headers.", .flags = NP_MANY},
  [HEADER_NAME] = {"headers.name", NP_VARIABLE, 0, NP_STRING, NULL, "Name of the header."},
  [HEADER_VALUE] = {"headers.value", NP_VARIABLE, 0, NP_STRING, NULL, "Its value."},
  [ID] = {"id", NP_VARIABLE, 128, NP_BYTES, "gnutella.header.id", "Number of the message."},
  [TYPE] = {"type", NP_VARIABLE, 8, NP_UINT, "gnutella.header.payload", "What the message is.", .names = type_names},
  [TYPE_NAME] = {"type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = type_names},
  [TTL] = {"ttl", NP_VARIABLE, 8, NP_UINT, "gnutella.header.ttl", "How often it may still be passed on."},
  [HOPS] = {"hops", NP_VARIABLE, 8, NP_UINT, "gnutella.header.hops", "How often it was passed on."},
  [LENGTH] = {"length", NP_VARIABLE, 32, NP_UINT, "gnutella.header.size", "Length of what follows, in bytes.", .flags = NP_LITTLE},
  [PONG_PORT] = {"pong.port", NP_VARIABLE, 16, NP_UINT, "gnutella.pong.port", "Pong: port of the node.", .flags = NP_LITTLE},
  [PONG_ADDRESS] = {"pong.address", NP_VARIABLE, 32, NP_IPV4, "gnutella.pong.ip", "Pong: address of the node."},
  [PONG_FILES] = {"pong.files", NP_VARIABLE, 32, NP_UINT, "gnutella.pong.files", "Pong: how many files it shares.", .flags = NP_LITTLE},
  [PONG_KILOBYTES] = {"pong.kilobytes", NP_VARIABLE, 32, NP_UINT, "gnutella.pong.kbytes", "Pong: how much that is, in 1024 bytes.", .flags = NP_LITTLE},
  [MIN_SPEED] = {"query.min_speed", NP_VARIABLE, 16, NP_UINT, "gnutella.query.min_speed", "Query: the speed that is wanted, in kbit/s, or flags.", .flags = NP_LITTLE},
  [SEARCH] = {"query.search", NP_VARIABLE, 0, NP_STRING, "gnutella.query.search", "Query: what is looked for."},
  [PUSH_SERVENT] = {"push.servent", NP_VARIABLE, 128, NP_BYTES, "gnutella.push.servent_id", "Push: the node that shall send."},
  [PUSH_INDEX] = {"push.index", NP_VARIABLE, 32, NP_UINT, "gnutella.push.index", "Push: number of the file there.", .flags = NP_LITTLE},
  [PUSH_ADDRESS] = {"push.address", NP_VARIABLE, 32, NP_IPV4, "gnutella.push.ip", "Push: address to send it to."},
  [PUSH_PORT] = {"push.port", NP_VARIABLE, 16, NP_UINT, "gnutella.push.port", "Push: port there.", .flags = NP_LITTLE},
  [DATA] = {"data", NP_VARIABLE, 0, NP_BYTES, NULL, "What has no rows."},
};
/* clang-format on */

enum { PORT = 6346, HEAD = 23, TYPE_AT = 16, LENGTH_AT = 19, MOST = 1 << 16 };

static bool is_handshake(const struct np_cursor *c) {
  return np_text_begins(c, "GNUTELLA");
}

static void dissect(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  uint64_t type = 0, length = 0;
  if (is_handshake(&c)) {
    np_header_whole(d);
    return;
  }
  bool is_told = np_look(d, LENGTH_AT * 8, 32, &length);
  length = np_swapped(length, 32);
  bool is_none = !np_look(d, TYPE_AT * 8, 8, &type) || !np_name_of(type_names, type) ||
                 length > MOST || !np_fits(d, HEAD);
  if (is_none || !is_told) {
    np_header_whole_unless(d, is_none);
    return;
  }
  if (np_found_in(d) == NP_BY_UDP_PORT) np_header_at(d, &fields[LENGTH], HEAD + length);
  np_next_pdu(d, HEAD + length);
  np_header(d, HEAD + length);
}

static void handshake(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor line;
  struct np_header_line header;
  np_take_line(c, &line);
  np_emit_part(d, &line, &fields[START_LINE]);
  while (np_take_header(c, &header)) {
    np_open(d, &header.line, &fields[HEADER]);
    np_emit_part(d, &header.name, &fields[HEADER_NAME]);
    np_emit_part(d, &header.value, &fields[HEADER_VALUE]);
    np_close(d, &fields[HEADER]);
  }
}

static void query(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor search;
  np_emit(d, c, &fields[MIN_SPEED]);
  if (!np_good(c)) return;
  np_take_until(c, '\0', &search);
  np_emit_part(d, &search, &fields[SEARCH]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  if (is_handshake(&c)) {
    handshake(d, &c);
    np_emit_rest(d, &c, &fields[DATA]);
    return;
  }
  np_emit(d, &c, &fields[ID]);
  uint64_t type = np_emit(d, &c, &fields[TYPE]);
  np_emit_rows(d, &c, &fields[TTL], &fields[LENGTH]);
  if (type == PONG) np_emit_rows(d, &c, &fields[PONG_PORT], &fields[PONG_KILOBYTES]);
  if (type == QUERY) query(d, &c);
  if (type == PUSH) np_emit_rows(d, &c, &fields[PUSH_SERVENT], &fields[PUSH_PORT]);
  np_emit_rest(d, &c, &fields[DATA]);
}

const struct np_protocol np_gnutella = {
    .name = "gnutella",
    .title = "Gnutella",
    .spec = "Gnutella 0.6",
    .group = "peers",
    .wireshark = "gnutella",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .binds =
        (const struct np_bind[]){{NP_BY_UDP_PORT, PORT}, {NP_BY_TCP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary = "Gnutella {type_name} {start_line} {query.search}",
};
