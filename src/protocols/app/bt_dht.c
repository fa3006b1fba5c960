/* bt_dht.c - the distributed table of BitTorrent's peers, BEP 5: queries, responses and errors, as
 * dictionaries in the coding of BEP 3. */
#include "protocols/protocol.h"

enum {
  TYPE,
  QUERY,
  TRANSACTION,
  CLIENT,
  NODE_ID,
  TARGET,
  INFO_HASH,
  TOKEN,
  PEER_PORT,
  NODE,
  NODE_NAME,
  NODE_ADDRESS,
  NODE_ADDRESS6,
  NODE_PORT,
  PEER,
  PEER_ADDRESS,
  PEER_ADDRESS6,
  PEER_AT,
  ERROR_CODE,
  ERROR_TEXT,
  OWN_ADDRESS,
  OTHER
};

/* clang-format off */
static const struct np_field fields[] = {
  [TYPE]         = {"type",        NP_VARIABLE, 0, NP_STRING, NULL, "q: a query, r: a response, e: an error."},
  [QUERY]        = {"query",       NP_VARIABLE, 0, NP_STRING, NULL, "What is asked: ping, find_node, get_peers, announce_peer."},
  [TRANSACTION]  = {"transaction", NP_VARIABLE, 0, NP_BYTES, NULL, "The same in a query and its response."},
  [CLIENT]       = {"client",      NP_VARIABLE, 0, NP_BYTES, NULL, "The program and its version."},
  [NODE_ID]      = {"id",          NP_VARIABLE, 0, NP_BYTES, NULL, "Who sends it."},
  [TARGET]       = {"target",      NP_VARIABLE, 0, NP_BYTES, NULL, "Node that is looked for."},
  [INFO_HASH]    = {"info_hash",   NP_VARIABLE, 0, NP_BYTES, NULL, "Torrent whose peers are looked for."},
  [TOKEN]        = {"token",       NP_VARIABLE, 0, NP_BYTES, NULL, "What has to be repeated to be a peer."},
  [PEER_PORT]    = {"port",        NP_VARIABLE, 32, NP_UINT, NULL, "Port of the new peer."},
  [NODE]         = {"nodes",       NP_VARIABLE, 0, NP_RECORD, NULL, "Nodes that are near.", .flags = NP_MANY},
  [NODE_NAME]    = {"nodes.id",    NP_VARIABLE, 0, NP_BYTES, NULL, "Name of a node."},
  [NODE_ADDRESS] = {"nodes.address", NP_VARIABLE, 32, NP_IPV4, NULL, "Its address."},
  [NODE_ADDRESS6] = {"nodes.address_ipv6", NP_VARIABLE, 128, NP_IPV6, NULL, "Its address."},
  [NODE_PORT]    = {"nodes.port",  NP_VARIABLE, 16, NP_UINT, NULL, "Its port."},
  [PEER]         = {"peers",       NP_VARIABLE, 0, NP_RECORD, NULL, "Peers of the torrent.", .flags = NP_MANY},
  [PEER_ADDRESS] = {"peers.address", NP_VARIABLE, 32, NP_IPV4, NULL, "Address of a peer."},
  [PEER_ADDRESS6] = {"peers.address_ipv6", NP_VARIABLE, 128, NP_IPV6, NULL, "Address of a peer."},
  [PEER_AT]      = {"peers.port",  NP_VARIABLE, 16, NP_UINT, NULL, "Its port."},
  [ERROR_CODE]   = {"error_code",  NP_VARIABLE, 32, NP_UINT, NULL, "Number of an error."},
  [ERROR_TEXT]   = {"error",       NP_VARIABLE, 0, NP_STRING, NULL, "What is wrong."},
  [OWN_ADDRESS]  = {"seen_from",   NP_VARIABLE, 0, NP_BYTES, NULL, "Address and port of who has asked."},
  [OTHER]        = {"other",       NP_VARIABLE, 0, NP_BYTES, NULL, "What follows that is none of it."},
};
/* clang-format on */

enum { MOST_DEPTH = 16, ID = 20, WITH_PORT = 6, WITH_PORT6 = 18 };

static const struct np_keyword texts[] = {
    {"y", TYPE},         {"q", QUERY},       {"t", TRANSACTION},       {"v", CLIENT},
    {"id", NODE_ID},     {"target", TARGET}, {"info_hash", INFO_HASH}, {"token", TOKEN},
    {"ip", OWN_ADDRESS}, {"nodes", NODE},    {"nodes6", NODE},         {NULL, 0},
};

/* ---- Values of BEP 3 ---- */

/* A text behind its length in digits and a colon. False where it is none. */
static bool take_text(struct np_cursor *c, struct np_cursor *text) {
  struct np_cursor digits;
  uint64_t length;
  if (!np_take_until(c, ':', &digits) || !np_text_number(&digits, 10, &length) ||
      length > np_left(c))
    return false;
  *text = np_take_part(c, length);
  return true;
}

/* A number's digits. */
static bool take_digits(struct np_cursor *c, struct np_cursor *digits) {
  np_cursor_take(c, 8);
  return np_take_until(c, 'e', digits);
}

static char peek(struct np_cursor c) {
  return (char)np_cursor_take(&c, 8);
}

/* A value of any kind is passed over. */
static bool pass(struct np_cursor *c) {
  unsigned depth = 0;
  struct np_cursor part;
  do {
    char first = peek(*c);
    if (first == 'd' || first == 'l') {
      np_cursor_take(c, 8);
      if (++depth > MOST_DEPTH) return false;
    } else if (first == 'e') {
      np_cursor_take(c, 8);
      if (depth-- == 0) return false;
    } else if (first == 'i' ? !take_digits(c, &part) : !take_text(c, &part)) {
      return false;
    }
  } while (depth > 0 && np_more(c));
  return depth == 0;
}

/* ---- What the keys say ---- */

static void nodes(struct np_dissector *d, struct np_cursor c, bool is_ipv6) {
  uint32_t size = ID + (is_ipv6 ? WITH_PORT6 : WITH_PORT);
  while (np_left(&c) >= size) {
    np_open(d, &c, &fields[NODE]);
    np_emit_bytes(d, &c, &fields[NODE_NAME], ID);
    np_emit(d, &c, &fields[is_ipv6 ? NODE_ADDRESS6 : NODE_ADDRESS]);
    np_emit(d, &c, &fields[NODE_PORT]);
    np_close(d, &fields[NODE]);
  }
}

static void peers(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor text;
  np_cursor_take(c, 8);
  while (np_more(c) && peek(*c) != 'e' && take_text(c, &text)) {
    uint32_t size = np_left(&text);
    if (size != WITH_PORT && size != WITH_PORT6) continue;
    np_open(d, &text, &fields[PEER]);
    np_emit(d, &text, &fields[size == WITH_PORT ? PEER_ADDRESS : PEER_ADDRESS6]);
    np_emit(d, &text, &fields[PEER_AT]);
    np_close(d, &fields[PEER]);
  }
}

static void error(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor part;
  np_cursor_take(c, 8);
  if (peek(*c) == 'i' && take_digits(c, &part)) np_emit_digits(d, &part, 10, &fields[ERROR_CODE]);
  if (np_more(c) && take_text(c, &part)) np_emit_part(d, &part, &fields[ERROR_TEXT]);
}

/* What a key stands for; `c` stays where its value begins. */
static void value(struct np_dissector *d, const struct np_cursor *key, struct np_cursor c) {
  const struct np_keyword *known = np_keyword_find(texts, key);
  struct np_cursor part;
  char first = peek(c);
  if (np_text_is(key, "values") && first == 'l') {
    peers(d, &c);
  } else if (np_text_is(key, "e") && first == 'l') {
    error(d, &c);
  } else if (np_text_is(key, "port") && first == 'i' && take_digits(&c, &part)) {
    np_emit_digits(d, &part, 10, &fields[PEER_PORT]);
  } else if (known && known->row == NODE && take_text(&c, &part)) {
    nodes(d, part, np_text_is(key, "nodes6"));
  } else if (known && known->row != NODE && take_text(&c, &part)) {
    np_emit_part(d, &part, &fields[known->row]);
  }
}

/* A dictionary; those of arguments and results are read too. False where it is none. */
static bool dictionary(struct np_dissector *d, struct np_cursor *c, bool is_outer) {
  struct np_cursor key;
  np_cursor_take(c, 8);
  while (np_more(c) && peek(*c) != 'e') {
    if (!take_text(c, &key) || !np_more(c)) return false;
    bool holds = is_outer && (np_text_is(&key, "a") || np_text_is(&key, "r")) && peek(*c) == 'd';
    if (!holds) value(d, &key, *c);
    if (holds ? !dictionary(d, c, false) : !pass(c)) return false;
  }
  np_cursor_take(c, 8);
  return np_good(c);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d), whole = c;
  if (!dictionary(d, &c, true)) {
    if (np_text_is_there(&whole)) np_malformed(d, &fields[OTHER], "a dictionary does not end");
    np_skip(d, &whole, (uint64_t)np_left(&whole) * 8); /* noted where it was cut */
    return;
  }
  np_emit_rest(d, &c, &fields[OTHER]);
}

static bool claims(const struct np_dissector *d) {
  uint64_t front;
  return np_look(d, 0, 64, &front);
}

static void dissect(struct np_dissector *d) {
  np_header_whole(d);
}

static const enum np_table claims_in[] = {NP_BY_UDP_PORT, NP_TABLE_END};

/* d1:ad2:i, d1:rd2:i, d1:eli, d2:ip6:, d2:ip18 */
static const struct np_claims_head claims_heads[] = {
    {UINT64_MAX, 0x64313a6164323a69},         {UINT64_MAX, 0x64313a7264323a69},
    {0xffffffffffff0000, 0x64313a656c690000}, {0xffffffffffffff00, 0x64323a6970363a00},
    {UINT64_MAX, 0x64323a697031383a},         {0, 0}};

const struct np_protocol np_bt_dht = {
    .name = "bt_dht",
    .title = "BitTorrent DHT Protocol",
    .spec = "BEP 5",
    .group = "peers",
    .wireshark = "bt-dht",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .claims = claims,
    .claims_in = claims_in,
    .claims_heads = claims_heads,
    .summary = "BT_DHT {type} {query} {error}",
};
