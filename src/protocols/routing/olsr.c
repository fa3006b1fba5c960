/* olsr.c - Optimized Link State Routing, RFC 3626: over IPv6 its addresses are IPv6's. */
#include "protocols/layout.h"

enum {
  LENGTH,
  SEQUENCE,
  MESSAGES,
  TYPE,
  TYPE_NAME,
  VALIDITY,
  SIZE,
  ORIGINATOR,
  ORIGINATOR6,
  TTL,
  HOPS,
  MESSAGE_SEQUENCE,
  INTERVAL,
  WILLINGNESS,
  ANSN,
  LINKS,
  LINK_TYPE,
  LINK_SIZE,
  NEIGHBORS,
  NEIGHBORS6,
  QUALITY,
  NEIGHBOR_QUALITY,
  ADVERTISED,
  ADVERTISED6,
  INTERFACES,
  INTERFACES6,
  NETWORKS,
  NETWORKS6,
  MASKS,
  MASKS6,
  VALUE
};

enum { HELLO = 1, TC = 2, MID = 3, HNA = 4, LQ_HELLO = 201, LQ_TC = 202 };

static const struct np_name type_names[] = {{HELLO, "HELLO"},
                                            {TC, "TC"},
                                            {MID, "MID"},
                                            {HNA, "HNA"},
                                            {LQ_HELLO, "HELLO (LQ, olsr.org)"},
                                            {LQ_TC, "TC (LQ, olsr.org)"},
                                            {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [LENGTH] = {"length", 0, 16, NP_UINT, "olsr.packet_len", "Length of the packet, in bytes."},
  [SEQUENCE] = {"sequence", 16, 16, NP_UINT, "olsr.packet_seq_num", "Number of the packet."},
  [MESSAGES] = {"messages", NP_VARIABLE, 0, NP_RECORD, NULL, "Messages.", .flags = NP_MANY},
  [TYPE] = {"messages.type", NP_VARIABLE, 8, NP_UINT, "olsr.message_type", "What it is.", .names = type_names},
  [TYPE_NAME] = {"messages.type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Its name.", .names = type_names},
  [VALIDITY] = {"messages.validity", NP_VARIABLE, 8, NP_HEX, NULL, "How long it is good: mantissa and exponent."},
  [SIZE] = {"messages.size", NP_VARIABLE, 16, NP_UINT, "olsr.message_size", "Length of the message, in bytes.", .flags = NP_HIDDEN},
  [ORIGINATOR] = {"messages.originator", NP_VARIABLE, 32, NP_IPV4, "olsr.origin_addr", "Router that made it."},
  [ORIGINATOR6] = {"messages.ip6_originator", NP_VARIABLE, 128, NP_IPV6, "olsr.origin6_addr", "The same, of IPv6."},
  [TTL] = {"messages.ttl", NP_VARIABLE, 8, NP_UINT, "olsr.ttl", "How far it can still go."},
  [HOPS] = {"messages.hop_count", NP_VARIABLE, 8, NP_UINT, "olsr.hop_count", "How far it has come."},
  [MESSAGE_SEQUENCE] = {"messages.sequence", NP_VARIABLE, 16, NP_UINT, "olsr.message_seq_num", "Number of the message."},
  [INTERVAL] = {"messages.hello_interval", NP_VARIABLE, 8, NP_HEX, NULL, "Time between hellos: mantissa and exponent."},
  [WILLINGNESS] = {"messages.willingness", NP_VARIABLE, 8, NP_UINT, "olsr.willingness", "How much the router wants to hand on, of 7."},
  [ANSN] = {"messages.ansn", NP_VARIABLE, 16, NP_UINT, "olsr.ansn", "Number of the set of neighbors."},
  [LINKS] = {"messages.links", NP_VARIABLE, 0, NP_RECORD, NULL, "Neighbors of one kind.", .flags = NP_MANY},
  [LINK_TYPE] = {"messages.links.type", NP_VARIABLE, 8, NP_UINT, "olsr.link_type", "Kind of the link and of the neighbor."},
  [LINK_SIZE] = {"messages.links.size", NP_VARIABLE, 16, NP_UINT, "olsr.link_message_size", "Length of the list, in bytes.", .flags = NP_HIDDEN},
  [NEIGHBORS] = {"messages.links.neighbors", NP_VARIABLE, 32, NP_IPV4, "olsr.neighbor_addr", "The neighbors.", .flags = NP_MANY},
  [NEIGHBORS6] = {"messages.links.ip6_neighbors", NP_VARIABLE, 128, NP_IPV6, "olsr.neighbor6_addr", "The same, of IPv6.", .flags = NP_MANY},
  [QUALITY] = {"messages.links.quality", NP_VARIABLE, 8, NP_UINT, NULL, "Quality of the link to each, of 255.", .flags = NP_MANY},
  [NEIGHBOR_QUALITY] = {"messages.links.neighbor_quality", NP_VARIABLE, 8, NP_UINT, NULL, "The same as the neighbor sees it.", .flags = NP_MANY},
  [ADVERTISED] = {"messages.neighbors", NP_VARIABLE, 32, NP_IPV4, "olsr.neighbor_addr", "Neighbors that are told to all.", .flags = NP_MANY},
  [ADVERTISED6] = {"messages.ip6_neighbors", NP_VARIABLE, 128, NP_IPV6, "olsr.neighbor6_addr", "The same, of IPv6.", .flags = NP_MANY},
  [INTERFACES] = {"messages.interfaces", NP_VARIABLE, 32, NP_IPV4, "olsr.interface_addr", "Other addresses of the router.", .flags = NP_MANY},
  [INTERFACES6] = {"messages.ip6_interfaces", NP_VARIABLE, 128, NP_IPV6, "olsr.interface6_addr", "The same, of IPv6.", .flags = NP_MANY},
  [NETWORKS] = {"messages.networks", NP_VARIABLE, 32, NP_IPV4, "olsr.network_addr", "Networks behind the router.", .flags = NP_MANY},
  [NETWORKS6] = {"messages.ip6_networks", NP_VARIABLE, 128, NP_IPV6, NULL, "The same, of IPv6.", .flags = NP_MANY},
  [MASKS] = {"messages.masks", NP_VARIABLE, 32, NP_IPV4, "olsr.netmask", "Their masks.", .flags = NP_MANY},
  [MASKS6] = {"messages.ip6_masks", NP_VARIABLE, 128, NP_IPV6, NULL, "The same, of IPv6.", .flags = NP_MANY},
  [VALUE] = {"messages.value", NP_VARIABLE, 0, NP_BYTES, NULL, "A message that has no rows."},
};
/* clang-format on */

enum {
  HEADER_BYTES = 4,
  UDP_PORT = 698,
  HEAD_BYTES = 8,
  LINK_HEAD = 4,
  IP4_BYTES = 4,
  IP6_BYTES = 16
};

static const struct np_layout head = {0, 0, {TTL, HOPS, MESSAGE_SEQUENCE}};

static void dissect(struct np_dissector *d) {
  uint64_t length = np_get(d, &fields[LENGTH]);
  if (length < HEADER_BYTES)
    np_malformed(d, &fields[LENGTH], "shorter than the header");
  else
    np_end_at(d, &fields[LENGTH], length);
  np_header_whole(d);
}

static bool is_ip6(const struct np_dissector *d) {
  return np_address_length(d) == IP6_BYTES;
}

/* An address of the family that the packet came by; the row of IPv6 stands behind that of IPv4. */
static void address(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  np_emit(d, c, &fields[row + is_ip6(d)]);
}

static void links(struct np_dissector *d, struct np_cursor *list, bool has_quality) {
  struct np_cursor part;
  np_emit(d, list, &fields[LINK_TYPE]);
  np_skip(d, list, 8);
  uint64_t size = np_emit(d, list, &fields[LINK_SIZE]);
  if (!np_split_behind(d, list, &fields[LINK_SIZE], size, LINK_HEAD, &part)) return;
  while (np_more(&part)) {
    address(d, &part, NEIGHBORS);
    if (!has_quality) continue;
    np_emit(d, &part, &fields[QUALITY]);
    np_emit(d, &part, &fields[NEIGHBOR_QUALITY]);
    np_skip(d, &part, 16);
  }
}

static void hello(struct np_dissector *d, struct np_cursor *c, bool has_quality) {
  np_skip(d, c, 16);
  np_emit(d, c, &fields[INTERVAL]);
  np_emit(d, c, &fields[WILLINGNESS]);
  while (np_more(c)) {
    np_open(d, c, &fields[LINKS]);
    links(d, c, has_quality);
    np_close(d, &fields[LINKS]);
  }
}

static void body(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  if (type == HELLO || type == LQ_HELLO) hello(d, c, type == LQ_HELLO);
  if (type == TC) {
    np_emit(d, c, &fields[ANSN]);
    np_skip(d, c, 16);
    while (np_more(c)) address(d, c, ADVERTISED);
  }
  while (type == MID && np_more(c)) address(d, c, INTERFACES);
  while (type == HNA && np_more(c)) {
    address(d, c, NETWORKS);
    address(d, c, MASKS);
  }
  np_emit_rest(d, c, &fields[VALUE]);
}

static void message(struct np_dissector *d, struct np_cursor *list) {
  struct np_cursor part;
  uint64_t type = np_emit(d, list, &fields[TYPE]);
  np_emit(d, list, &fields[VALIDITY]);
  uint64_t size = np_emit(d, list, &fields[SIZE]);
  address(d, list, ORIGINATOR);
  np_emit_layout(d, list, &head);
  uint32_t before = HEAD_BYTES + (is_ip6(d) ? IP6_BYTES : IP4_BYTES);
  if (np_split_behind(d, list, &fields[SIZE], size, before, &part)) body(d, &part, type);
}

static void details(struct np_dissector *d) {
  struct np_cursor list = np_header_tail(d);
  while (np_more(&list)) {
    np_open(d, &list, &fields[MESSAGES]);
    message(d, &list);
    np_close(d, &fields[MESSAGES]);
  }
}

const struct np_protocol np_olsr = {
    .name = "olsr",
    .title = "Optimized Link State Routing",
    .spec = "RFC 3626",
    .group = "routing",
    .wireshark = "olsr",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .asks_side = true,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, UDP_PORT}, {NP_TABLE_END, 0}},
    .summary = "OLSR {messages.type_name}",
};
