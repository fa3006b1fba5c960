/* coap.c - Constrained Application Protocol, RFC 7252; over TCP, RFC 8323; options of RFC 7641,
 * RFC 7959, RFC 8613, RFC 8768 and RFC 9175. */
#include "dissect/parser.h"
#include "protocols/protocol.h"

enum row {
#define XX(id, ...) id,
#include "protocols/app/coap.def"
#undef XX
};

static const struct np_name type_names[] = {
    {0, "Confirmable"}, {1, "Non-Confirmable"}, {2, "Acknowledgement"}, {3, "Reset"}, {0, NULL}};

/* IANA's "CoAP Codes": three bits of a class, five of a detail. */
static const struct np_name code_names[] = {
    {0, "Empty"},
    {1, "GET"},
    {2, "POST"},
    {3, "PUT"},
    {4, "DELETE"},
    {5, "FETCH"},
    {6, "PATCH"},
    {7, "iPATCH"},
    {65, "2.01 Created"},
    {66, "2.02 Deleted"},
    {67, "2.03 Valid"},
    {68, "2.04 Changed"},
    {69, "2.05 Content"},
    {95, "2.31 Continue"},
    {128, "4.00 Bad Request"},
    {129, "4.01 Unauthorized"},
    {130, "4.02 Bad Option"},
    {131, "4.03 Forbidden"},
    {132, "4.04 Not Found"},
    {133, "4.05 Method Not Allowed"},
    {134, "4.06 Not Acceptable"},
    {136, "4.08 Request Entity Incomplete"},
    {137, "4.09 Conflict"},
    {140, "4.12 Precondition Failed"},
    {141, "4.13 Request Entity Too Large"},
    {143, "4.15 Unsupported Content-Format"},
    {150, "4.22 Unprocessable Entity"},
    {157, "4.29 Too Many Requests"},
    {160, "5.00 Internal Server Error"},
    {161, "5.01 Not Implemented"},
    {162, "5.02 Bad Gateway"},
    {163, "5.03 Service Unavailable"},
    {164, "5.04 Gateway Timeout"},
    {165, "5.05 Proxying Not Supported"},
    {168, "5.08 Hop Limit Reached"},
    {225, "7.01 CSM"},
    {226, "7.02 Ping"},
    {227, "7.03 Pong"},
    {228, "7.04 Release"},
    {229, "7.05 Abort"},
    {0, NULL},
};

static const struct np_name option_names[] = {
    {1, "If-Match"},        {3, "Uri-Host"},      {4, "ETag"},
    {5, "If-None-Match"},   {6, "Observe"},       {7, "Uri-Port"},
    {8, "Location-Path"},   {9, "OSCORE"},        {11, "Uri-Path"},
    {12, "Content-Format"}, {14, "Max-Age"},      {15, "Uri-Query"},
    {16, "Hop-Limit"},      {17, "Accept"},       {19, "Q-Block1"},
    {20, "Location-Query"}, {23, "Block2"},       {27, "Block1"},
    {28, "Size2"},          {31, "Q-Block2"},     {35, "Proxy-Uri"},
    {39, "Proxy-Scheme"},   {60, "Size1"},        {252, "Echo"},
    {258, "No-Response"},   {292, "Request-Tag"}, {0, NULL},
};

static const struct np_name format_names[] = {
    {0, "text/plain; charset=utf-8"},
    {40, "application/link-format"},
    {41, "application/xml"},
    {42, "application/octet-stream"},
    {47, "application/exi"},
    {50, "application/json"},
    {51, "application/json-patch+json"},
    {52, "application/merge-patch+json"},
    {60, "application/cbor"},
    {61, "application/cwt"},
    {110, "application/senml+json"},
    {112, "application/senml+cbor"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
#define XX(id, name, width, type, wireshark, ...) [id] = {name, NP_VARIABLE, width, type, wireshark, __VA_ARGS__},
#include "protocols/app/coap.def"
#undef XX
};
/* clang-format on */

enum { PORT = 5683, HEAD = 2, UDP_HEAD = 4, MOST_TOKEN = 8, MARKER = 0xff, VERSION_1 = 1 };
enum { MOST_FRONT = 5, MOST_NUMBER = UINT16_MAX, SIGNALING = 7 };
enum {
  ONE_MORE = 13,
  TWO_MORE = 14,
  FOUR_MORE = 15,
  ONE_PLUS = 13,
  TWO_PLUS = 269,
  FOUR_PLUS = 65805
};

/* ---- Where a message ends ---- */

/* RFC 8323 section 3.2: bytes of the length behind the first one. */
static uint32_t length_bytes(uint64_t nibble) {
  static const uint8_t bytes[16] = {[ONE_MORE] = 1, [TWO_MORE] = 2, [FOUR_MORE] = 4};
  return bytes[nibble & 15];
}

/* Of options and payload; `more` is what the bytes behind the first one say. */
static uint64_t rest_length(uint64_t nibble, uint64_t more) {
  static const uint32_t plus[16] = {
      [ONE_MORE] = ONE_PLUS, [TWO_MORE] = TWO_PLUS, [FOUR_MORE] = FOUR_PLUS};
  return nibble < ONE_MORE ? nibble : more + plus[nibble & 15];
}

/* How long a message over TCP is, for np_take_measured. */
static uint64_t measure(const uint8_t *bytes, uint32_t size) {
  uint32_t nibble = bytes[0] >> 4, token = bytes[0] & 15, more = length_bytes(nibble);
  if (token > MOST_TOKEN) return 0;
  if (size < 1 + more) return 1;
  return HEAD + more + token + rest_length(nibble, more ? np_bits(bytes, 8, more * 8) : 0);
}

static void dissect(struct np_dissector *d) {
  uint64_t first = 0;
  bool is_there = np_look(d, 0, 8, &first);
  if (np_found_in(d) == NP_BY_TCP_PORT)
    np_next_measured(d, measure, MOST_FRONT);
  else
    np_header_whole_unless(d, !is_there || first >> 6 != VERSION_1 || (first & 15) > MOST_TOKEN ||
                                  !np_fits(d, UDP_HEAD));
}

/* ---- Options ---- */

/* How an option's value is read. */
enum form { OPAQUE, TEXT, NUMBER, BLOCK, OSCORE };

static const struct option {
  uint16_t number, row;
  uint16_t most; /* bytes of its value */
  uint8_t form;
} options[] = {
    {1, IF_MATCH, 8, OPAQUE},
    {3, URI_HOST, 255, TEXT},
    {4, ETAG, 8, OPAQUE},
    {6, OBSERVE, 3, NUMBER},
    {7, URI_PORT, 2, NUMBER},
    {8, LOCATION_PATH, 255, TEXT},
    {9, OSCORE_FLAGS, 255, OSCORE},
    {11, URI_PATH, 255, TEXT},
    {12, CONTENT_FORMAT, 2, NUMBER},
    {14, MAX_AGE, 4, NUMBER},
    {15, URI_QUERY, 255, TEXT},
    {16, HOP_LIMIT, 1, NUMBER},
    {17, ACCEPT, 2, NUMBER},
    {20, LOCATION_QUERY, 255, TEXT},
    {23, BLOCK_NUMBER, 3, BLOCK},
    {27, BLOCK_NUMBER, 3, BLOCK},
    {28, SIZE2, 4, NUMBER},
    {35, PROXY_URI, 1034, TEXT},
    {39, PROXY_SCHEME, 255, TEXT},
    {60, SIZE1, 4, NUMBER},
};

static const struct option *option_of(uint64_t number) {
  for (size_t i = 0; i < sizeof options / sizeof options[0]; i++)
    if (options[i].number == number) return &options[i];
  return NULL;
}

/* All that is left is a number, which may have no bytes: then it is 0. */
static uint64_t number(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  return np_more(c) ? np_take(d, c, &fields[row], np_left(c) * 8) : 0;
}

/* RFC 7959 section 2.2: four bits of the last byte are no number's. */
static void block(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor at = *c;
  uint64_t value = number(d, c, BLOCK_NUMBER);
  if (!np_good(c)) return;
  np_emit_number_at(d, &at, &fields[BLOCK_NUMBER], value >> 4);
  np_emit_number_at(d, &at, &fields[BLOCK_MORE], value >> 3 & 1);
  np_emit_number_at(d, &at, &fields[BLOCK_SIZE], value & 7);
}

/* RFC 8613 section 6.1. */
static void oscore(struct np_dissector *d, struct np_cursor *c) {
  if (!np_more(c)) return;
  np_emit(d, c, &fields[OSCORE_FLAGS]);
  uint64_t has_context = np_emit(d, c, &fields[OSCORE_HAS_CONTEXT]);
  uint64_t has_key = np_emit(d, c, &fields[OSCORE_HAS_KEY]);
  uint64_t vector = np_emit(d, c, &fields[OSCORE_VECTOR_LENGTH]);
  if (vector > 0) np_emit_bytes(d, c, &fields[OSCORE_VECTOR], vector);
  if (has_context)
    np_emit_bytes(d, c, &fields[OSCORE_CONTEXT], np_emit(d, c, &fields[OSCORE_CONTEXT_LENGTH]));
  if (has_key) np_emit_bytes(d, c, &fields[OSCORE_KEY], np_left(c));
}

/* RFC 8323 section 5.2: each signaling code has options of its own. */
static void option_value(struct np_dissector *d, struct np_cursor *c, uint64_t kind,
                         bool is_signaling) {
  const struct option *option = is_signaling ? NULL : option_of(kind);
  if (!option) {
    np_emit_rest(d, c, &fields[OPTION_VALUE]);
  } else if (np_left(c) > option->most) {
    np_malformed(d, &fields[OPTION_LENGTH], "longer than such an option may be");
  } else if (option->form == NUMBER) {
    struct np_cursor at = *c;
    uint64_t value = number(d, c, option->row);
    if (np_good(c)) np_emit_number_at(d, &at, &fields[option->row], value);
  } else if (option->form == BLOCK) {
    block(d, c);
  } else if (option->form == OSCORE) {
    oscore(d, c);
  } else {
    np_emit_rest(d, c, &fields[option->row]);
  }
}

/* RFC 7252 section 3.1: a nibble, with one or two bytes for larger numbers. */
static uint64_t extended(struct np_dissector *d, struct np_cursor *c, uint64_t nibble,
                         unsigned row) {
  if (nibble == ONE_MORE) return np_emit_bits(d, c, &fields[row], 8) + ONE_PLUS;
  if (nibble == TWO_MORE) return np_emit_bits(d, c, &fields[row], 16) + TWO_PLUS;
  if (nibble == FOUR_MORE) np_malformed(d, &fields[row], "15 is no number");
  return nibble;
}

static void one_option(struct np_dissector *d, struct np_cursor *c, uint64_t *kind,
                       bool is_signaling) {
  struct np_cursor at = *c;
  uint64_t delta = np_emit(d, c, &fields[OPTION_DELTA]);
  uint64_t nibble = np_emit(d, c, &fields[OPTION_LENGTH]);
  *kind += extended(d, c, delta, OPTION_DELTA_MORE);
  uint64_t length = extended(d, c, nibble, OPTION_LENGTH_MORE);
  struct np_cursor value = np_split(d, c, &fields[OPTION_LENGTH], length);
  if (!np_good(c)) return;
  if (*kind > MOST_NUMBER)
    np_malformed(d, &fields[OPTION_DELTA], "behind the last option there can be");
  else
    np_emit_number_at(d, &at, &fields[is_signaling ? SIGNALING_NUMBER : OPTION_NUMBER], *kind);
  option_value(d, &value, *kind, is_signaling);
}

static void option_list(struct np_dissector *d, struct np_cursor *c, bool is_signaling) {
  uint64_t kind = 0;
  while (np_more(c)) {
    struct np_cursor at = *c;
    if (np_cursor_take(&at, 8) == MARKER) {
      np_emit(d, c, &fields[END_MARKER]);
      if (!np_more(c)) np_malformed(d, &fields[END_MARKER], "no payload follows");
      return;
    }
    np_open(d, c, &fields[OPTIONS]);
    one_option(d, c, &kind, is_signaling);
    np_close(d, &fields[OPTIONS]);
  }
}

/* ---- Messages ---- */

static uint64_t udp_head(struct np_dissector *d, struct np_cursor *c, uint64_t *code) {
  np_emit_rows(d, c, &fields[VERSION], &fields[TYPE]);
  uint64_t token = np_emit(d, c, &fields[TOKEN_LENGTH]);
  *code = np_emit(d, c, &fields[CODE]);
  np_emit(d, c, &fields[MESSAGE_ID]);
  return token;
}

static uint64_t tcp_head(struct np_dissector *d, struct np_cursor *c, uint64_t *code) {
  struct np_cursor at = *c;
  uint64_t nibble = np_take(d, c, &fields[LENGTH], 4);
  uint64_t token = np_emit(d, c, &fields[TOKEN_LENGTH]);
  uint32_t bytes = length_bytes(nibble);
  uint64_t more = bytes ? np_take(d, c, &fields[LENGTH], bytes * 8) : 0;
  if (np_good(c)) np_emit_number_at(d, &at, &fields[LENGTH], rest_length(nibble, more));
  *code = np_emit(d, c, &fields[CODE]);
  return token;
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  bool is_tcp = np_found_in(d) == NP_BY_TCP_PORT;
  uint64_t code, token = is_tcp ? tcp_head(d, &c, &code) : udp_head(d, &c, &code);
  np_emit_bytes(d, &c, &fields[TOKEN], token);
  option_list(d, &c, code >> 5 == SIGNALING);
  np_emit_rest(d, &c, &fields[PAYLOAD]);
}

/* ---- On a stream ---- */

static enum np_verdict parse(struct np_parser *p) {
  return np_take_measured(p, measure);
}

/* RFC 8323 section 5.3: each side begins with a message of its capabilities. */
static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  enum { CSM = 225 };
  uint32_t code = 1 + (size ? length_bytes(bytes[0] >> 4) : 0);
  if (size <= code) return code + 1;
  return bytes[code] == CSM && (bytes[0] & 15) == 0 ? NP_STARTS : NP_STARTS_NOT;
}

static const struct np_stream_rules stream = {.starts = starts, .bound_only = true, .parse = parse};

const struct np_protocol np_coap = {
    .name = "coap",
    .title = "Constrained Application Protocol",
    .spec = "RFC 7252",
    .group = "messaging",
    .wireshark = "coap",
    .fields = fields,
    NP_ROWS(fields),
    .asks_side = true,
    .dissect = dissect,
    .details = details,
    .binds =
        (const struct np_bind[]){{NP_BY_UDP_PORT, PORT}, {NP_BY_TCP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary = "CoAP {type_name} {code_name} {options.uri_path}",
    .stream = &stream,
};
