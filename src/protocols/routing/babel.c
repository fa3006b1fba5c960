/* babel.c - Babel, RFC 8966, with the code of RFC 8967 behind its body. */
#include "protocols/layout.h"

enum {
  MAGIC,
  VERSION,
  LENGTH,
  TLVS,
  TYPE,
  TYPE_NAME,
  TLV_LENGTH,
  NONCE,
  HELLO_FLAGS,
  SEQNO,
  INTERVAL,
  ENCODING,
  RXCOST,
  FLAGS,
  PREFIX_LENGTH,
  OMITTED,
  METRIC,
  HOPS,
  ROUTER,
  PREFIX,
  PACKET_COUNTER,
  INDEX,
  CODE,
  SUBS,
  VALUE
};

enum { PAD1 = 0, IHU = 5, UPDATE = 8, NEXT_HOP_TLV = 7, ROUTE_REQUEST = 9, SEQNO_REQUEST = 10 };

static const struct np_name type_names[] = {{PAD1, "pad1"},
                                            {1, "padn"},
                                            {2, "ack-req"},
                                            {3, "ack"},
                                            {4, "hello"},
                                            {IHU, "ihu"},
                                            {6, "router-id"},
                                            {NEXT_HOP_TLV, "nh"},
                                            {UPDATE, "update"},
                                            {ROUTE_REQUEST, "mh-request"},
                                            {SEQNO_REQUEST, "seqno-request"},
                                            {16, "mac"},
                                            {17, "pc"},
                                            {18, "challenge-request"},
                                            {19, "challenge-reply"},
                                            {0, NULL}};

static const struct np_name encoding_names[] = {
    {0, "wildcard"}, {1, "IPv4"}, {2, "IPv6"}, {3, "IPv6 link-local"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [MAGIC] = {"magic", 0, 8, NP_UINT, "babel.magic", "42."},
  [VERSION] = {"version", 8, 8, NP_UINT, "babel.version", "2."},
  [LENGTH] = {"body_length", 16, 16, NP_UINT, "babel.bodylen", "Length of the body, in bytes."},
  [TLVS] = {"tlvs", NP_VARIABLE, 0, NP_RECORD, NULL, "What the router says.", .flags = NP_MANY},
  [TYPE] = {"tlvs.type", NP_VARIABLE, 8, NP_UINT, "babel.message.type", "What it is.", .names = type_names},
  [TYPE_NAME] = {"tlvs.type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Its name.", .names = type_names},
  [TLV_LENGTH] = {"tlvs.length", NP_VARIABLE, 8, NP_UINT, "babel.message.length", "Length of the value, in bytes.", .flags = NP_HIDDEN},
  [NONCE] = {"tlvs.nonce", NP_VARIABLE, 16, NP_HEX, "babel.message.nonce", "Number that the acknowledgment has too."},
  [HELLO_FLAGS] = {"tlvs.hello_flags", NP_VARIABLE, 16, NP_HEX, NULL, "0x8000: to one router."},
  [SEQNO] = {"tlvs.seqno", NP_VARIABLE, 16, NP_HEX, "babel.message.seqno", "Number of the hello, or of the route."},
  [INTERVAL] = {"tlvs.interval", NP_VARIABLE, 16, NP_UINT, "babel.message.interval", "Time to the next one, in hundredths of a second."},
  [ENCODING] = {"tlvs.address_encoding", NP_VARIABLE, 8, NP_UINT, "babel.message.ae", "How the address is written.", .names = encoding_names},
  [RXCOST] = {"tlvs.rxcost", NP_VARIABLE, 16, NP_HEX, "babel.message.rxcost", "Cost of what is received from the neighbor."},
  [FLAGS] = {"tlvs.flags", NP_VARIABLE, 8, NP_HEX, "babel.message.flags", "0x80: the prefix is the front of those that follow; 0x40: it makes the router's id."},
  [PREFIX_LENGTH] = {"tlvs.prefix_length", NP_VARIABLE, 8, NP_UINT, "babel.message.plen", "How many bits count."},
  [OMITTED] = {"tlvs.omitted", NP_VARIABLE, 8, NP_UINT, "babel.message.omitted", "Bytes that an earlier prefix has."},
  [METRIC] = {"tlvs.metric", NP_VARIABLE, 16, NP_UINT, "babel.message.metric", "Distance; 65535 takes the route back."},
  [HOPS] = {"tlvs.hop_count", NP_VARIABLE, 8, NP_UINT, "babel.message.hopcount", "How far the request may go."},
  [ROUTER] = {"tlvs.router_id", NP_VARIABLE, 64, NP_BYTES, "babel.message.routerid", "Router that the routes are of."},
  [PREFIX] = {"tlvs.prefix", NP_VARIABLE, 0, NP_BYTES, NULL, "Bytes of the prefix or address that are here."},
  [PACKET_COUNTER] = {"tlvs.packet_counter", NP_VARIABLE, 32, NP_UINT, NULL, "Number of the packet."},
  [INDEX] = {"tlvs.index", NP_VARIABLE, 0, NP_BYTES, NULL, "Since when the packets are counted: another one begins anew."},
  [CODE] = {"tlvs.mac", NP_VARIABLE, 0, NP_BYTES, NULL, "Code of the packet."},
  [SUBS] = {"tlvs.sub_tlvs", NP_VARIABLE, 0, NP_BYTES, NULL, "What more is said."},
  [VALUE] = {"tlvs.value", NP_VARIABLE, 0, NP_BYTES, NULL, "Value of a TLV that has no rows."},
};
/* clang-format on */

enum { HEADER_BYTES = 4, BABEL = 42, UDP_PORT = 6696, OLD_UDP_PORT = 6697 };
enum { IP4_BYTES = 4, IP6_BYTES = 16, LOCAL_BYTES = 8 };

static const struct np_layout layouts[] = {
    {2, 0, {NP_GAP(16), NONCE, INTERVAL}},
    {3, 0, {NONCE}},
    {4, 0, {HELLO_FLAGS, SEQNO, INTERVAL}},
    {IHU, PREFIX, {ENCODING, NP_GAP(8), RXCOST, INTERVAL}},
    {6, 0, {NP_GAP(16), ROUTER}},
    {NEXT_HOP_TLV, PREFIX, {ENCODING, NP_GAP(8)}},
    {UPDATE, PREFIX, {ENCODING, FLAGS, PREFIX_LENGTH, OMITTED, INTERVAL, SEQNO, METRIC}},
    {ROUTE_REQUEST, PREFIX, {ENCODING, PREFIX_LENGTH}},
    {SEQNO_REQUEST, PREFIX, {ENCODING, PREFIX_LENGTH, SEQNO, HOPS, NP_GAP(8), ROUTER}},
    {16, 0, {CODE}},
    {17, 0, {PACKET_COUNTER, INDEX}},
    {0, 0, {0}},
};

static void dissect(struct np_dissector *d) {
  if (np_get(d, &fields[MAGIC]) != BABEL) {
    np_refuse(d);
    return;
  }
  np_header_whole(d);
}

/* How many bytes of the prefix are here, of an address all. */
static uint32_t prefix_bytes(struct np_cursor c, uint64_t type) {
  uint64_t encoding = np_cursor_take(&c, 8), bits = 0, omitted = 0;
  if (type == IHU || type == NEXT_HOP_TLV)
    return encoding == 1 ? IP4_BYTES : encoding == 2 ? IP6_BYTES : encoding == 3 ? LOCAL_BYTES : 0;
  if (type == UPDATE) np_cursor_take(&c, 8);
  bits = np_cursor_take(&c, 8);
  if (type == UPDATE) omitted = np_cursor_take(&c, 8);
  uint64_t whole = encoding == 0 ? 0 : (bits + 7) / 8;
  return whole > omitted ? (uint32_t)(whole - omitted) : 0;
}

static void value(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  const struct np_layout *layout = np_layout_of(layouts, type);
  struct np_cursor start = *c;
  if (layout) {
    np_emit_layout(d, c, layout);
    uint32_t length = layout->then ? prefix_bytes(start, type) : 0;
    if (length > np_left(c)) np_malformed(d, &fields[TLV_LENGTH], "shorter than its prefix");
    if (length > 0 && length <= np_left(c)) np_emit_bytes(d, c, &fields[PREFIX], length);
    np_emit_rest(d, c, &fields[SUBS]);
  } else if (np_more(c)) {
    np_emit_rest(d, c, &fields[VALUE]);
  }
}

static void tlvs(struct np_dissector *d, struct np_cursor *list) {
  while (np_more(list)) {
    np_open(d, list, &fields[TLVS]);
    uint64_t type = np_emit(d, list, &fields[TYPE]);
    if (np_good(list) && type != PAD1) {
      uint64_t length = np_emit(d, list, &fields[TLV_LENGTH]);
      struct np_cursor part = np_split(d, list, &fields[TLV_LENGTH], length);
      if (np_good(list)) value(d, &part, type);
    }
    np_close(d, &fields[TLVS]);
  }
}

/* RFC 8967, section 4.1: codes are in the trailer, which is TLVs too. */
static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  struct np_cursor body = np_split(d, &c, &fields[LENGTH], np_get(d, &fields[LENGTH]));
  tlvs(d, &body);
  if (np_more(&c)) tlvs(d, &c);
}

const struct np_protocol np_babel = {
    .name = "babel",
    .title = "Babel",
    .spec = "RFC 8966",
    .group = "routing",
    .wireshark = "babel",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .binds =
        (const struct np_bind[]){
            {NP_BY_UDP_PORT, UDP_PORT}, {NP_BY_UDP_PORT, OLD_UDP_PORT}, {NP_TABLE_END, 0}},
    .summary = "Babel {tlvs.type_name}",
};
