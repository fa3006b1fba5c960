/* sixlowpan.c - IPv6 over low-power wireless networks: the headers of RFC 4944 (mesh, broadcast,
 * fragments) and RFC 6282 (compressed IPv6 and UDP headers). Addresses that a compressed header
 * leaves out are those of the frame around it; they are not put together here. */
#include "protocols/protocol.h"

enum {
  MESH_SHORT_ORIGIN,
  MESH_SHORT_FINAL,
  MESH_HOPS,
  MESH_DEEP_HOPS,
  MESH_ORIGIN,
  MESH_LONG_ORIGIN,
  MESH_FINAL,
  MESH_LONG_FINAL,
  BROADCAST_SEQUENCE,
  SIZE,
  TAG,
  OFFSET,
  TRAFFIC,
  NEXT_COMPRESSED,
  HOPS_MODE,
  HAS_CONTEXT,
  SOURCE_STATEFUL,
  SOURCE_MODE,
  MULTICAST,
  DESTINATION_STATEFUL,
  DESTINATION_MODE,
  SOURCE_CONTEXT,
  DESTINATION_CONTEXT,
  ECN,
  DSCP,
  FLOW,
  NEXT_HEADER,
  HOP_LIMIT,
  SOURCE,
  DESTINATION,
  NO_CHECKSUM,
  PORTS_MODE,
  SOURCE_PORT,
  DESTINATION_PORT,
  CHECKSUM,
  PAYLOAD
};

/* clang-format off */
static const struct np_field fields[] = {
  [MESH_SHORT_ORIGIN] = {"mesh.short_originator", NP_VARIABLE, 1, NP_FLAG, "6lowpan.mesh.v", "Mesh: the originator's address is a short one.", .flags = NP_HIDDEN},
  [MESH_SHORT_FINAL] = {"mesh.short_final", NP_VARIABLE, 1, NP_FLAG, "6lowpan.mesh.f", "Mesh: the final address is a short one.", .flags = NP_HIDDEN},
  [MESH_HOPS]   = {"mesh.hops_left", NP_VARIABLE, 4, NP_UINT, "6lowpan.mesh.hops", "Mesh: hops that it may still go; 15: the next byte tells."},
  [MESH_DEEP_HOPS] = {"mesh.deep_hops_left", NP_VARIABLE, 8, NP_UINT, "6lowpan.mesh.hops8", "Mesh: hops, more than 14."},
  [MESH_ORIGIN] = {"mesh.originator", NP_VARIABLE, 16, NP_HEX, "6lowpan.mesh.orig16", "Mesh: who has sent it, a short address."},
  [MESH_LONG_ORIGIN] = {"mesh.long_originator", NP_VARIABLE, 64, NP_HEX, "6lowpan.mesh.orig64", "Mesh: the same, a long address."},
  [MESH_FINAL]  = {"mesh.final", NP_VARIABLE, 16, NP_HEX, "6lowpan.mesh.dest16", "Mesh: whom it is for, a short address."},
  [MESH_LONG_FINAL] = {"mesh.long_final", NP_VARIABLE, 64, NP_HEX, "6lowpan.mesh.dest64", "Mesh: the same, a long address."},
  [BROADCAST_SEQUENCE] = {"broadcast_sequence", NP_VARIABLE, 8, NP_UINT, "6lowpan.bcast.seqnum", "Broadcast: number of the packet."},
  [SIZE]        = {"fragment.size", NP_VARIABLE, 11, NP_UINT, "6lowpan.frag.size", "Fragment: length of the whole packet, in bytes."},
  [TAG]         = {"fragment.tag", NP_VARIABLE, 16, NP_HEX, "6lowpan.frag.tag", "Fragment: the same in all of a packet."},
  [OFFSET]      = {"fragment.offset", NP_VARIABLE, 8, NP_UINT, NULL, "Fragment: where it belongs, in units of 8 bytes."},
  [TRAFFIC]     = {"iphc.traffic_mode", NP_VARIABLE, 2, NP_UINT, "6lowpan.iphc.tf", "How much of traffic class and flow label is left out; 3 is all."},
  [NEXT_COMPRESSED] = {"iphc.next_compressed", NP_VARIABLE, 1, NP_FLAG, "6lowpan.iphc.nh", "The next header is compressed too."},
  [HOPS_MODE]   = {"iphc.hop_limit_mode", NP_VARIABLE, 2, NP_UINT, "6lowpan.iphc.hlim", "Hop limit: 0 is told, 1 is 1, 2 is 64, 3 is 255."},
  [HAS_CONTEXT] = {"iphc.has_context", NP_VARIABLE, 1, NP_FLAG, "6lowpan.iphc.cid", "Numbers of contexts follow."},
  [SOURCE_STATEFUL] = {"iphc.source_stateful", NP_VARIABLE, 1, NP_FLAG, "6lowpan.iphc.sac", "A context completes the source's address."},
  [SOURCE_MODE] = {"iphc.source_mode", NP_VARIABLE, 2, NP_UINT, "6lowpan.iphc.sam", "How much of the source's address is left out; 3 is all."},
  [MULTICAST]   = {"iphc.multicast", NP_VARIABLE, 1, NP_FLAG, "6lowpan.iphc.m", "The destination is a group."},
  [DESTINATION_STATEFUL] = {"iphc.destination_stateful", NP_VARIABLE, 1, NP_FLAG, "6lowpan.iphc.dac", "A context completes the destination's address."},
  [DESTINATION_MODE] = {"iphc.destination_mode", NP_VARIABLE, 2, NP_UINT, "6lowpan.iphc.dam", "How much of the destination's address is left out."},
  [SOURCE_CONTEXT] = {"iphc.source_context", NP_VARIABLE, 4, NP_UINT, "6lowpan.iphc.sci", "Context of the source."},
  [DESTINATION_CONTEXT] = {"iphc.destination_context", NP_VARIABLE, 4, NP_UINT, "6lowpan.iphc.dci", "Context of the destination."},
  [ECN]         = {"ecn",       NP_VARIABLE, 2, NP_UINT, "6lowpan.ecn", "Explicit congestion notification."},
  [DSCP]        = {"dscp",      NP_VARIABLE, 6, NP_UINT, "6lowpan.dscp", "Differentiated services code point."},
  [FLOW]        = {"flow_label", NP_VARIABLE, 20, NP_HEX, "6lowpan.flow", "Flow label."},
  [NEXT_HEADER] = {"next_header", NP_VARIABLE, 8, NP_UINT, "6lowpan.next", "Protocol of what follows.", .names = np_ip_protocol_names},
  [HOP_LIMIT]   = {"hop_limit", NP_VARIABLE, 8, NP_UINT, "6lowpan.hops", "Hop limit."},
  [SOURCE]      = {"source",    NP_VARIABLE, 0, NP_BYTES, NULL, "Of the source's address the bytes that are there."},
  [DESTINATION] = {"destination", NP_VARIABLE, 0, NP_BYTES, NULL, "Of the destination's address the bytes that are there."},
  [NO_CHECKSUM] = {"nhc.no_checksum", NP_VARIABLE, 1, NP_FLAG, "6lowpan.nhc.udp.checksum", "UDP: the checksum is left out."},
  [PORTS_MODE]  = {"nhc.ports_mode", NP_VARIABLE, 2, NP_UINT, "6lowpan.nhc.udp.ports", "UDP: how much of the ports is left out."},
  [SOURCE_PORT] = {"nhc.source_port", NP_VARIABLE, 16, NP_UINT, "6lowpan.udp.src", "UDP: port of the source."},
  [DESTINATION_PORT] = {"nhc.destination_port", NP_VARIABLE, 16, NP_UINT, "6lowpan.udp.dst", "UDP: port of the destination."},
  [CHECKSUM]    = {"nhc.checksum", NP_VARIABLE, 16, NP_HEX, "6lowpan.udp.checksum", "UDP: checksum."},
  [PAYLOAD]     = {"payload",   NP_COMPUTED, 0, NP_PAYLOAD, NULL, "What follows the headers."},
};
/* clang-format on */

enum dispatch {
  IS_IP6 = 0x41,
  IS_BROADCAST = 0x50,
  IPHC_FIRST = 0x60,
  IPHC_LAST = 0x7f,
  MESH_FIRST = 0x80,
  MESH_LAST = 0xbf,
  FIRST_FRAGMENT = 0xc0,
  NEXT_FRAGMENT = 0xe0,
  FRAGMENTS = 8
};

enum { ETHERTYPE_IP6 = 0x86dd, DEEP_HOPS = 15, UDP_HEADER = 0x1e };

static bool is_mesh(uint64_t first) {
  return first >= MESH_FIRST && first <= MESH_LAST;
}

static bool is_fragment(uint64_t first, unsigned kind) {
  return first >= kind && first < kind + FRAGMENTS;
}

static bool is_compressed(uint64_t first) {
  return first >= IPHC_FIRST && first <= IPHC_LAST;
}

/* ---- Compressed headers: RFC 6282 section 3.1.1 ---- */

/* What the two bytes say. */
struct iphc {
  uint32_t traffic, has_next, has_hops, has_context, source, destination; /* bytes of each */
};

static struct iphc iphc_of(uint64_t word) {
  static const uint8_t traffic[] = {4, 3, 1, 0}, plain[] = {16, 8, 2, 0}, stateful[] = {0, 8, 2, 0},
                       group[] = {16, 6, 4, 1};
  bool has_state = word >> 6 & 1, to_group = word >> 3 & 1, to_state = word >> 2 & 1;
  struct iphc h = {.traffic = traffic[word >> 11 & 3]};
  h.has_next = !(word >> 10 & 1);
  h.has_hops = (word >> 8 & 3) == 0;
  h.has_context = word >> 7 & 1;
  h.source = (has_state ? stateful : plain)[word >> 4 & 3];
  h.destination = (to_state ? stateful : plain)[word & 3];
  if (to_group) h.destination = to_state ? 6 : group[word & 3];
  return h;
}

/* RFC 6282 section 4.3.3: ports of 4 bits share a byte. */
static uint32_t udp_bytes(uint64_t first) {
  static const uint8_t ports[] = {4, 3, 3, 1};
  return 1U + ports[first & 3] + (first >> 2 & 1 ? 0U : 2U);
}

/* Where the compressed headers end that begin at `at`, and who follows, or -1. */
static uint32_t compressed_end(const struct np_dissector *d, uint32_t at, int *next) {
  uint64_t word, value;
  if (!np_look(d, at * 8, 16, &word)) return at + 2;
  struct iphc h = iphc_of(word);
  at += 2 + h.has_context + h.traffic;
  if (h.has_next && np_look(d, at * 8, 8, &value)) *next = (int)value;
  at += h.has_next + h.has_hops + h.source + h.destination;
  bool is_udp = !h.has_next && np_look(d, at * 8, 8, &value) && value >> 3 == UDP_HEADER;
  return at + (is_udp ? udp_bytes(value) : 0);
}

/* ---- Where headers end ---- */

static uint32_t mesh_bytes(uint64_t first) {
  return 1U + ((first & 15) == DEEP_HOPS) + (first >> 5 & 1 ? 2U : 8U) + (first >> 4 & 1 ? 2U : 8U);
}

static void dissect(struct np_dissector *d) {
  uint32_t at = 0;
  uint64_t first = 0;
  int next = -1;
  bool is_there = np_look(d, 0, 8, &first);
  if (is_there && is_mesh(first)) is_there = np_look(d, (at += mesh_bytes(first)) * 8, 8, &first);
  if (is_there && first == IS_BROADCAST) is_there = np_look(d, (at += 2) * 8, 8, &first);
  if (is_there && is_fragment(first, NEXT_FRAGMENT)) {
    np_header(d, at + 5);
    return;
  }
  if (is_there && is_fragment(first, FIRST_FRAGMENT)) {
    np_fragment(d);
    is_there = np_look(d, (at += 4) * 8, 8, &first);
  }
  if (is_there && is_compressed(first)) at = compressed_end(d, at, &next);
  np_header(d, is_there && first == IS_IP6 ? at + 1 : at);
  if (next >= 0) np_next(d, NP_BY_IP_PROTO, (uint64_t)next);
  if (is_there && first == IS_IP6) np_next(d, NP_BY_ETHERTYPE, ETHERTYPE_IP6);
}

/* ---- Rows ---- */

static void mesh(struct np_dissector *d, struct np_cursor *c) {
  np_skip(d, c, 2);
  bool is_short = np_emit(d, c, &fields[MESH_SHORT_ORIGIN]);
  bool to_short = np_emit(d, c, &fields[MESH_SHORT_FINAL]);
  if (np_emit(d, c, &fields[MESH_HOPS]) == DEEP_HOPS) np_emit(d, c, &fields[MESH_DEEP_HOPS]);
  np_emit(d, c, &fields[is_short ? MESH_ORIGIN : MESH_LONG_ORIGIN]);
  np_emit(d, c, &fields[to_short ? MESH_FINAL : MESH_LONG_FINAL]);
}

static void fragment(struct np_dissector *d, struct np_cursor *c, bool has_offset) {
  np_skip(d, c, 5);
  np_emit_rows(d, c, &fields[SIZE], &fields[TAG]);
  if (has_offset) np_emit(d, c, &fields[OFFSET]);
}

/* RFC 6282 section 3.2.1. */
static void traffic(struct np_dissector *d, struct np_cursor *c, uint32_t bytes) {
  enum { ALL = 4, NO_DSCP = 3 };
  if (bytes > 0) np_emit(d, c, &fields[ECN]);
  if (bytes == ALL || bytes == 1) np_emit(d, c, &fields[DSCP]);
  if (bytes >= NO_DSCP) {
    np_skip(d, c, bytes == ALL ? 4 : 2);
    np_emit(d, c, &fields[FLOW]);
  }
}

/* RFC 6282 section 4.3: the higher bits of a compressed port are known. */
static void port(struct np_dissector *d, struct np_cursor *c, unsigned row, uint32_t bits) {
  static const uint16_t above[] = {[4] = 0xf0b0, [8] = 0xf000, [16] = 0};
  const struct np_cursor at = *c;
  uint64_t value = np_take(d, c, &fields[row], bits);
  if (np_good(c)) np_emit_number_at(d, &at, &fields[row], above[bits] | value);
}

static void udp(struct np_dissector *d, struct np_cursor *c) {
  static const uint8_t source[] = {16, 16, 8, 4}, destination[] = {16, 8, 16, 4};
  np_skip(d, c, 5);
  bool has_checksum = !np_emit(d, c, &fields[NO_CHECKSUM]);
  uint64_t mode = np_emit(d, c, &fields[PORTS_MODE]);
  port(d, c, SOURCE_PORT, source[mode]);
  port(d, c, DESTINATION_PORT, destination[mode]);
  if (has_checksum) np_emit(d, c, &fields[CHECKSUM]);
}

static void compressed(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor word = *c; /* that it is cut is noted where its rows are */
  struct iphc h = iphc_of(np_cursor_take(&word, 16));
  np_skip(d, c, 3);
  np_emit_rows(d, c, &fields[TRAFFIC], &fields[DESTINATION_MODE]);
  if (h.has_context) np_emit_rows(d, c, &fields[SOURCE_CONTEXT], &fields[DESTINATION_CONTEXT]);
  traffic(d, c, h.traffic);
  if (h.has_next) np_emit(d, c, &fields[NEXT_HEADER]);
  if (h.has_hops) np_emit(d, c, &fields[HOP_LIMIT]);
  if (h.source > 0) np_emit_bytes(d, c, &fields[SOURCE], h.source);
  if (h.destination > 0) np_emit_bytes(d, c, &fields[DESTINATION], h.destination);
  struct np_cursor at = *c;
  if (!h.has_next && np_more(c) && np_cursor_take(&at, 5) == UDP_HEADER) udp(d, c);
}

/* The next byte, which is not taken; 0, which begins no header, where it is not there. */
static uint64_t ahead(struct np_cursor c) {
  return np_cursor_take(&c, 8);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  if (is_mesh(ahead(c))) mesh(d, &c);
  if (ahead(c) == IS_BROADCAST) {
    np_skip(d, &c, 8);
    np_emit(d, &c, &fields[BROADCAST_SEQUENCE]);
  }
  uint64_t first = ahead(c);
  bool is_next = is_fragment(first, NEXT_FRAGMENT);
  if (is_next || is_fragment(first, FIRST_FRAGMENT)) fragment(d, &c, is_next);
  if (is_compressed(ahead(c))) compressed(d, &c);
}

const struct np_protocol np_sixlowpan = {
    .name = "sixlowpan",
    .title = "IPv6 over Low-Power Wireless Personal Area Networks",
    .spec = "RFC 6282",
    .group = "wireless",
    .wireshark = "6lowpan",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_WPAN, IS_IP6},
                                      {NP_BY_WPAN, IS_BROADCAST},
                                      {NP_BY_WPAN, IPHC_FIRST, MESH_LAST},
                                      {NP_BY_WPAN, FIRST_FRAGMENT, FIRST_FRAGMENT + FRAGMENTS - 1},
                                      {NP_BY_WPAN, NEXT_FRAGMENT, NEXT_FRAGMENT + FRAGMENTS - 1},
                                      {NP_TABLE_END, 0}},
    .summary = "6LoWPAN {next_header} {nhc.source_port}{nhc.source_port? > }{nhc.destination_port}",
};
