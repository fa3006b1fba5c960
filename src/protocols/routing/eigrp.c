/* eigrp.c - Enhanced Interior Gateway Routing Protocol, RFC 7868, with its narrow metrics. */
#include "protocols/layout.h"

enum {
  VERSION,
  OPCODE,
  OPCODE_NAME,
  CHECKSUM,
  CHECKSUM_STATUS,
  FLAGS,
  FLAGS_GAP,
  END,
  RESTART,
  CONDITIONAL,
  INIT,
  SEQUENCE,
  ACK,
  ROUTER,
  SYSTEM,
  TLVS,
  TYPE,
  TYPE_NAME,
  LENGTH,
  K1,
  K2,
  K3,
  K4,
  K5,
  K6,
  HOLD,
  RELEASE,
  TLV_VERSION,
  CODE_TYPE,
  CODE_LENGTH,
  CODE_KEY,
  CODE_SEQUENCE,
  CODE,
  ADDRESS_LENGTHS,
  ADDRESSES,
  ADDRESSES6,
  NEXT,
  NEXT_HOP,
  NEXT_HOP6,
  ORIGIN,
  ORIGIN_SYSTEM,
  TAG,
  EXTERNAL_METRIC,
  EXTERNAL_PROTOCOL,
  EXTERNAL_FLAGS,
  DELAY,
  BANDWIDTH,
  MTU,
  HOPS,
  RELIABILITY,
  LOAD,
  INTERNAL_TAG,
  METRIC_GAP,
  REPLICATED,
  ACTIVE,
  DEFAULT,
  WITHDRAWN,
  PREFIX_LENGTH,
  PREFIX,
  PREFIX_LENGTH6,
  PREFIX6,
  VALUE
};

static const struct np_name opcode_names[] = {{1, "Update"},     {2, "Request"}, {3, "Query"},
                                              {4, "Reply"},      {5, "Hello"},   {10, "SIA-Query"},
                                              {11, "SIA-Reply"}, {0, NULL}};

enum { OF_PARAMETERS = 1, OF_CODE = 2, OF_SEQUENCE = 3, OF_VERSION = 4, OF_NEXT = 5 };
enum { OF_IP4 = 0x0102, OF_EXTERNAL4 = 0x0103, OF_IP6 = 0x0402, OF_EXTERNAL6 = 0x0403 };

static const struct np_name tlv_names[] = {{OF_PARAMETERS, "Parameters"},
                                           {OF_CODE, "Authentication"},
                                           {OF_SEQUENCE, "Sequence"},
                                           {OF_VERSION, "Software Version"},
                                           {OF_NEXT, "Next multicast sequence"},
                                           {6, "Peer Stub Information"},
                                           {7, "Peer Termination"},
                                           {8, "Peer Topology ID List"},
                                           {OF_IP4, "Internal Route (IPv4)"},
                                           {OF_EXTERNAL4, "External Route (IPv4)"},
                                           {OF_IP6, "Internal Route (IPv6)"},
                                           {OF_EXTERNAL6, "External Route (IPv6)"},
                                           {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [VERSION] = {"version", 0, 8, NP_UINT, "eigrp.version", "2."},
  [OPCODE] = {"opcode", 8, 8, NP_UINT, "eigrp.opcode", "What the packet is.", .names = opcode_names},
  [OPCODE_NAME] = {"opcode_name", NP_COMPUTED, 0, NP_NAME, NULL, "Its name.", .flags = NP_HIDDEN, .of = OPCODE, .names = opcode_names},
  [CHECKSUM] = {"checksum", 16, 16, NP_HEX, "eigrp.checksum", "Internet checksum."},
  [CHECKSUM_STATUS] = {"checksum_status", NP_COMPUTED, 0, NP_CHECKSUM_STATUS, NULL, "Whether the checksum fits.", .flags = NP_HIDDEN},
  [FLAGS] = {"flags", 32, 32, NP_GROUP, "eigrp.flags", "Flags as one number."},
  [FLAGS_GAP] = {"flags.reserved", 32, 28, NP_UINT, NULL, "0.", .flags = NP_HIDDEN},
  [END] = {"flags.end_of_table", 60, 1, NP_FLAG, "eigrp.flags.eot", "The last packet of the table."},
  [RESTART] = {"flags.restart", 61, 1, NP_FLAG, "eigrp.flags.restart", "The sender starts again."},
  [CONDITIONAL] = {"flags.conditional_receive", 62, 1, NP_FLAG, "eigrp.flags.condrecv", "Only for those who were not named in a sequence."},
  [INIT] = {"flags.init", 63, 1, NP_FLAG, "eigrp.flags.init", "All routes are wanted."},
  [SEQUENCE] = {"sequence", 64, 32, NP_UINT, "eigrp.seq", "Number of the packet, 0 where it needs no acknowledgment."},
  [ACK] = {"ack", 96, 32, NP_UINT, "eigrp.ack", "Number of the packet that is acknowledged."},
  [ROUTER] = {"virtual_router_id", 128, 16, NP_UINT, "eigrp.vrid", "Number of the virtual router."},
  [SYSTEM] = {"autonomous_system", 144, 16, NP_UINT, "eigrp.as", "Number of the system."},
  [TLVS] = {"tlvs", NP_VARIABLE, 0, NP_RECORD, NULL, "What the packet says.", .flags = NP_MANY},
  [TYPE] = {"tlvs.type", NP_VARIABLE, 16, NP_HEX, "eigrp.tlv_type", "What it is.", .names = tlv_names},
  [TYPE_NAME] = {"tlvs.type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Its name.", .names = tlv_names},
  [LENGTH] = {"tlvs.length", NP_VARIABLE, 16, NP_UINT, "eigrp.tlv.len", "Length of the TLV, type and length included, in bytes.", .flags = NP_HIDDEN},
  [K1] = {"tlvs.k1", NP_VARIABLE, 8, NP_UINT, "eigrp.par.k1", "Weight of the bandwidth."},
  [K2] = {"tlvs.k2", NP_VARIABLE, 8, NP_UINT, "eigrp.par.k2", "Weight of the load."},
  [K3] = {"tlvs.k3", NP_VARIABLE, 8, NP_UINT, "eigrp.par.k3", "Weight of the delay."},
  [K4] = {"tlvs.k4", NP_VARIABLE, 8, NP_UINT, "eigrp.par.k4", "Weight of reliability."},
  [K5] = {"tlvs.k5", NP_VARIABLE, 8, NP_UINT, "eigrp.par.k5", "The same."},
  [K6] = {"tlvs.k6", NP_VARIABLE, 8, NP_UINT, "eigrp.par.k6", "Weight of extended attributes."},
  [HOLD] = {"tlvs.hold_time", NP_VARIABLE, 16, NP_UINT, "eigrp.par.holdtime", "How long the hello is good, in seconds."},
  [RELEASE] = {"tlvs.release_version", NP_VARIABLE, 16, NP_HEX, NULL, "Version of the software: a byte each for the major and the minor part."},
  [TLV_VERSION] = {"tlvs.tlv_version", NP_VARIABLE, 16, NP_HEX, NULL, "Version of the protocol, likewise."},
  [CODE_TYPE] = {"tlvs.auth_type", NP_VARIABLE, 16, NP_UINT, "eigrp.auth.type", "How it is authenticated; 2 is MD5."},
  [CODE_LENGTH] = {"tlvs.auth_length", NP_VARIABLE, 16, NP_UINT, "eigrp.auth.length", "Length of the code, in bytes."},
  [CODE_KEY] = {"tlvs.auth_key_id", NP_VARIABLE, 32, NP_UINT, "eigrp.auth.keyid", "Number of the key."},
  [CODE_SEQUENCE] = {"tlvs.auth_sequence", NP_VARIABLE, 32, NP_UINT, "eigrp.auth.keyseq", "Number of the packet."},
  [CODE] = {"tlvs.auth_digest", NP_VARIABLE, 0, NP_BYTES, NULL, "Code of the packet."},
  [ADDRESS_LENGTHS] = {"tlvs.address_lengths", NP_VARIABLE, 8, NP_UINT, "eigrp.seq.addrlen", "Length of each address, in bytes.", .flags = NP_HIDDEN | NP_MANY},
  [ADDRESSES] = {"tlvs.addresses", NP_VARIABLE, 32, NP_IPV4, "eigrp.seq.ipv4addr", "Who need not receive.", .flags = NP_MANY},
  [ADDRESSES6] = {"tlvs.ip6_addresses", NP_VARIABLE, 128, NP_IPV6, "eigrp.seq.ipv6addr", "The same, of IPv6.", .flags = NP_MANY},
  [NEXT] = {"tlvs.next_multicast_sequence", NP_VARIABLE, 32, NP_UINT, "eigrp.next_mcast_seq", "Number of the multicast that follows."},
  [NEXT_HOP] = {"tlvs.next_hop", NP_VARIABLE, 32, NP_IPV4, "eigrp.ipv4.nexthop", "Next router; 0.0.0.0 is the sender."},
  [NEXT_HOP6] = {"tlvs.ip6_next_hop", NP_VARIABLE, 128, NP_IPV6, "eigrp.ipv6.nexthop", "The same, of IPv6."},
  [ORIGIN] = {"tlvs.external_router", NP_VARIABLE, 32, NP_IPV4, NULL, "Router that took the route over."},
  [ORIGIN_SYSTEM] = {"tlvs.external_system", NP_VARIABLE, 32, NP_UINT, NULL, "System that it is from."},
  [TAG] = {"tlvs.external_tag", NP_VARIABLE, 32, NP_UINT, NULL, "Tag of an administrator."},
  [EXTERNAL_METRIC] = {"tlvs.external_metric", NP_VARIABLE, 32, NP_UINT, NULL, "Its metric there."},
  [EXTERNAL_PROTOCOL] = {"tlvs.external_protocol", NP_VARIABLE, 8, NP_UINT, NULL, "Protocol that it is from."},
  [EXTERNAL_FLAGS] = {"tlvs.external_flags", NP_VARIABLE, 8, NP_HEX, NULL, "1: external; 2: a candidate for the default."},
  [DELAY] = {"tlvs.delay", NP_VARIABLE, 32, NP_UINT, "eigrp.old_metric.delay", "Delay, in 39 ns."},
  [BANDWIDTH] = {"tlvs.bandwidth", NP_VARIABLE, 32, NP_UINT, "eigrp.old_metric.bw", "Bandwidth: 2,560,000,000 divided by kb/s."},
  [MTU] = {"tlvs.mtu", NP_VARIABLE, 24, NP_UINT, "eigrp.old_metric.mtu", "Smallest MTU, in bytes."},
  [HOPS] = {"tlvs.hop_count", NP_VARIABLE, 8, NP_UINT, "eigrp.old_metric.hopcount", "Routers on the way."},
  [RELIABILITY] = {"tlvs.reliability", NP_VARIABLE, 8, NP_UINT, "eigrp.old_metric.rel", "Of 255."},
  [LOAD] = {"tlvs.load", NP_VARIABLE, 8, NP_UINT, "eigrp.old_metric.load", "Of 255."},
  [INTERNAL_TAG] = {"tlvs.route_tag", NP_VARIABLE, 8, NP_UINT, "eigrp.old_metric.intag", "Tag of the route."},
  [METRIC_GAP] = {"tlvs.metric_reserved", NP_VARIABLE, 4, NP_UINT, NULL, "0.", .flags = NP_HIDDEN},
  [REPLICATED] = {"tlvs.replicated", NP_VARIABLE, 1, NP_FLAG, "eigrp.metric.flags.repl", "The route is from another topology.", .flags = NP_HIDDEN},
  [ACTIVE] = {"tlvs.active", NP_VARIABLE, 1, NP_FLAG, "eigrp.metric.flags.active", "A way is looked for.", .flags = NP_HIDDEN},
  [DEFAULT] = {"tlvs.candidate_default", NP_VARIABLE, 1, NP_FLAG, "eigrp.metric.flags.cd", "A candidate for the default.", .flags = NP_HIDDEN},
  [WITHDRAWN] = {"tlvs.source_withdrawn", NP_VARIABLE, 1, NP_FLAG, "eigrp.metric.flags.srcwd", "Its source takes it back.", .flags = NP_HIDDEN},
  [PREFIX_LENGTH] = {"tlvs.prefix_lengths", NP_VARIABLE, 8, NP_UINT, "eigrp.ipv4.prefixlen", "How many bits of each count.", .flags = NP_MANY},
  [PREFIX] = {"tlvs.destinations", NP_VARIABLE, 32, NP_IPV4, "eigrp.ipv4.destination", "Networks.", .flags = NP_MANY},
  [PREFIX_LENGTH6] = {"tlvs.ip6_prefix_lengths", NP_VARIABLE, 8, NP_UINT, "eigrp.ipv6.prefixlen", "How many bits of each count.", .flags = NP_MANY},
  [PREFIX6] = {"tlvs.ip6_destinations", NP_VARIABLE, 128, NP_IPV6, "eigrp.ipv6.destination", "Networks of IPv6.", .flags = NP_MANY},
  [VALUE] = {"tlvs.value", NP_VARIABLE, 0, NP_BYTES, NULL, "Value of a TLV that has no rows."},
};
/* clang-format on */

enum { HEADER_BYTES = 20, HEAD_BYTES = 4, PROTOCOL_NUMBER = 88, IP4_BYTES = 4, IP6_BYTES = 16 };

static const struct np_layout layouts[] = {
    {OF_PARAMETERS, 0, {K1, K2, K3, K4, K5, K6, HOLD}},
    {OF_CODE, 0, {CODE_TYPE, CODE_LENGTH, CODE_KEY, CODE_SEQUENCE, NP_GAP(64), CODE}},
    {OF_VERSION, 0, {RELEASE, TLV_VERSION}},
    {OF_NEXT, 0, {NEXT}},
    {0, 0, {0}},
};

static const struct np_layout external = {
    0,
    0,
    {ORIGIN, ORIGIN_SYSTEM, TAG, EXTERNAL_METRIC, NP_GAP(16), EXTERNAL_PROTOCOL, EXTERNAL_FLAGS}};

static const struct np_layout metric = {
    0,
    0,
    {DELAY, BANDWIDTH, MTU, HOPS, RELIABILITY, LOAD, INTERNAL_TAG, METRIC_GAP, REPLICATED, ACTIVE,
     DEFAULT, WITHDRAWN}};

static void dissect(struct np_dissector *d) {
  np_header_whole(d);
  if (np_get(d, &fields[VERSION]) != 2)
    np_malformed(d, &fields[VERSION], "no version but 2 is known");
}

static void sequence(struct np_dissector *d, struct np_cursor *c) {
  while (np_more(c)) {
    uint64_t length = np_emit(d, c, &fields[ADDRESS_LENGTHS]);
    if (length != IP4_BYTES && length != IP6_BYTES) return;
    np_emit(d, c, &fields[length == IP6_BYTES ? ADDRESSES6 : ADDRESSES]);
  }
}

/* The bytes that count: of IPv4 as many as it takes, of IPv6 one more where the width is a whole
 * number of bytes but not all of them. */
static void destination(struct np_dissector *d, struct np_cursor *c, bool is_new) {
  unsigned row = is_new ? PREFIX6 : PREFIX;
  uint64_t bits = np_emit(d, c, &fields[row - 1]);
  np_emit_network(d, c, &fields[row], &fields[row - 1], bits);
  if (is_new && bits % 8 == 0 && bits < IP6_BYTES * 8) np_skip(d, c, 8);
}

static void route(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  bool is_new = type == OF_IP6 || type == OF_EXTERNAL6;
  np_emit(d, c, &fields[is_new ? NEXT_HOP6 : NEXT_HOP]);
  if (type == OF_EXTERNAL4 || type == OF_EXTERNAL6) np_emit_layout(d, c, &external);
  np_emit_layout(d, c, &metric);
  while (np_more(c)) destination(d, c, is_new);
}

static void value(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  const struct np_layout *layout = np_layout_of(layouts, type);
  if (layout)
    np_emit_layout(d, c, layout);
  else if (type == OF_SEQUENCE)
    sequence(d, c);
  else if (type == OF_IP4 || type == OF_EXTERNAL4 || type == OF_IP6 || type == OF_EXTERNAL6)
    route(d, c, type);
  np_emit_rest(d, c, &fields[VALUE]);
}

static void details(struct np_dissector *d) {
  struct np_cursor list = np_header_tail(d), part;
  if (np_wants_checksums(d))
    np_emit_checksum(d, &fields[CHECKSUM_STATUS], &fields[CHECKSUM], np_declared_length(d), 0,
                     NP_CHECKSUM_INVALID);
  while (np_more(&list)) {
    np_open(d, &list, &fields[TLVS]);
    uint64_t type = np_emit(d, &list, &fields[TYPE]), length = np_emit(d, &list, &fields[LENGTH]);
    if (np_split_behind(d, &list, &fields[LENGTH], length, HEAD_BYTES, &part))
      value(d, &part, type);
    np_close(d, &fields[TLVS]);
  }
}

const struct np_protocol np_eigrp = {
    .name = "eigrp",
    .title = "Enhanced Interior Gateway Routing Protocol",
    .spec = "RFC 7868",
    .group = "routing",
    .wireshark = "eigrp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_IP_PROTO, PROTOCOL_NUMBER}, {NP_TABLE_END, 0}},
    .summary = "EIGRP {opcode_name} AS {autonomous_system}",
};
