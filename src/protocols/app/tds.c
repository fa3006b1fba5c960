/* tds.c - Tabular Data Stream, [MS-TDS] section 2.2.3: packets of Microsoft SQL Server, and the
 * text of batches. */
#include "protocols/app/microsoft.h"

enum {
  TYPE,
  TYPE_NAME,
  STATUS,
  RESET,
  EVENT,
  IGNORE,
  END,
  LENGTH,
  CHANNEL,
  NUMBER,
  WINDOW,
  HEADERS_LENGTH,
  QUERY,
  DATA
};

enum {
  BATCH = 1,
  CALL = 3,
  TRANSACTION = 14,
  HEAD = 8,
  PORT = 1433,
  MOST_HEADERS = 512,
  LEAST_HEADERS = 22
};

static const struct np_name type_names[] = {{BATCH, "SQL batch"},
                                            {2, "Pre-TDS7 login"},
                                            {CALL, "Remote procedure call"},
                                            {4, "Response"},
                                            {6, "Attention"},
                                            {7, "Bulk load data"},
                                            {8, "Federated authentication token"},
                                            {TRANSACTION, "Transaction manager request"},
                                            {16, "TDS7 login"},
                                            {17, "SSPI message"},
                                            {18, "TDS7 pre-login message"},
                                            {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [TYPE]    = {"type",    0,  8, NP_UINT, "tds.type", "What the message is.", .names = type_names},
  [TYPE_NAME] = {"type_name", NP_COMPUTED, 0, NP_NAME, NULL, "Name of the type.", .flags = NP_HIDDEN, .of = TYPE, .names = type_names},
  [STATUS]  = {"status",  8,  8, NP_GROUP, "tds.status", "The flags as one number."},
  [RESET]   = {"status.reset", 12, 1, NP_FLAG, "tds.status.reset_conn", "The connection is as at its beginning before the request."},
  [EVENT]   = {"status.event", 13, 1, NP_FLAG, "tds.status.event_notif", "A notification of an event."},
  [IGNORE]  = {"status.ignore", 14, 1, NP_FLAG, "tds.status.ignore", "The message counts for nothing."},
  [END]     = {"status.end", 15, 1, NP_FLAG, "tds.status.eom", "The message's last packet."},
  [LENGTH]  = {"length", 16, 16, NP_UINT, "tds.length", "Length of the packet, its header included, in bytes."},
  [CHANNEL] = {"channel", 32, 16, NP_UINT, "tds.channel", "Process of the server; 0 of a client."},
  [NUMBER]  = {"packet",  48,  8, NP_UINT, "tds.packet_number", "Number of the packet in the message."},
  [WINDOW]  = {"window",  56,  8, NP_UINT, "tds.window", "0."},
  [HEADERS_LENGTH] = {"headers_length", NP_VARIABLE, 32, NP_UINT, "tds.all_headers.total_length", "Length of the request's headers, in bytes.", .flags = NP_LITTLE},
  [QUERY]   = {"query",   NP_VARIABLE, 0, NP_STRING, "tds.query", "Text of a batch."},
  [DATA]    = {"data",    NP_VARIABLE, 0, NP_BYTES, NULL, "What else the packet has."},
};
/* clang-format on */

static void dissect(struct np_dissector *d) {
  uint64_t length = np_get(d, &fields[LENGTH]);
  if (!np_name_of(type_names, np_get(d, &fields[TYPE])) || length < HEAD ||
      np_get(d, &fields[WINDOW]) != 0) {
    np_refuse(d);
    return;
  }
  np_next_pdu(d, length);
  np_header(d, length);
}

/* Since TDS 7.2 headers stand in front of the text. */
static bool has_headers(struct np_cursor c) {
  uint64_t length = np_cursor_little(&c, 4);
  return length >= LEAST_HEADERS && length <= MOST_HEADERS;
}

static void headers(struct np_dissector *d, struct np_cursor *c) {
  if (!has_headers(*c)) return;
  uint64_t length = np_emit(d, c, &fields[HEADERS_LENGTH]);
  np_skip(d, c, (length - 4) * 8);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint64_t type = np_get(d, &fields[TYPE]);
  bool is_first = np_get(d, &fields[NUMBER]) <= 1;
  if (is_first && (type == BATCH || type == CALL || type == TRANSACTION)) headers(d, &c);
  if (is_first && type == BATCH && np_more(&c))
    np__emit_utf16(d, c, &fields[QUERY]);
  else
    np_emit_rest(d, &c, &fields[DATA]);
}

static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  if (!np_name_of(type_names, bytes[0])) return NP_STARTS_NOT;
  if (size < HEAD) return HEAD;
  return (bytes[2] > 0 || bytes[3] >= HEAD) && bytes[7] == 0 ? NP_STARTS : NP_STARTS_NOT;
}

static const struct np_stream_rules stream = {
    .starts = starts, .bound_only = true, .framing = {4, &fields[LENGTH], 0, 0xffff}};

const struct np_protocol np_tds = {
    .name = "tds",
    .title = "Tabular Data Stream",
    .spec = "[MS-TDS]",
    .group = "databases",
    .wireshark = "tds",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEAD * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary = "TDS {type_name} {query}",
    .stream = &stream,
};
