/* ldp.c - Label Distribution Protocol, RFC 5036. */
#include "protocols/layout.h"

enum {
  VERSION,
  LENGTH,
  ROUTER,
  SPACE,
  MESSAGES,
  MESSAGE_UNKNOWN,
  MESSAGE_TYPE,
  MESSAGE_NAME,
  MESSAGE_LENGTH,
  MESSAGE_ID,
  TLVS,
  TLV_UNKNOWN,
  TYPE,
  TYPE_NAME,
  TLV_LENGTH,
  FATAL,
  FORWARD,
  STATUS,
  STATUS_MESSAGE,
  STATUS_TYPE,
  HOLD_TIME,
  TARGETED,
  REQUESTED,
  GTSM,
  HELLO_GAP,
  TRANSPORT,
  TRANSPORT6,
  CONFIGURATION,
  SESSION_VERSION,
  KEEPALIVE,
  ON_DEMAND,
  LOOP_DETECTION,
  PATH_LIMIT,
  MOST_LENGTH,
  RECEIVER,
  RECEIVER_SPACE,
  FAMILY,
  ADDRESSES,
  ADDRESSES6,
  ELEMENT,
  ELEMENT_FAMILY,
  ELEMENT_LENGTH,
  PREFIXES,
  PREFIXES6,
  LABEL,
  HOPS,
  PATH,
  REQUEST,
  VALUE
};

static const struct np_name message_names[] = {{0x0001, "Notification"},
                                               {0x0100, "Hello"},
                                               {0x0200, "Initialization"},
                                               {0x0201, "KeepAlive"},
                                               {0x0202, "Capability"},
                                               {0x0300, "Address"},
                                               {0x0301, "Address Withdraw"},
                                               {0x0400, "Label Mapping"},
                                               {0x0401, "Label Request"},
                                               {0x0402, "Label Withdraw"},
                                               {0x0403, "Label Release"},
                                               {0x0404, "Label Abort Request"},
                                               {0, NULL}};

enum { OF_FEC = 0x0100, OF_ADDRESSES = 0x0101, OF_PATH = 0x0104 };

static const struct np_name tlv_names[] = {{OF_FEC, "FEC"},
                                           {OF_ADDRESSES, "Address List"},
                                           {0x0103, "Hop Count"},
                                           {OF_PATH, "Path Vector"},
                                           {0x0200, "Generic Label"},
                                           {0x0300, "Status"},
                                           {0x0301, "Extended Status"},
                                           {0x0302, "Returned PDU"},
                                           {0x0303, "Returned Message"},
                                           {0x0400, "Common Hello Parameters"},
                                           {0x0401, "IPv4 Transport Address"},
                                           {0x0402, "Configuration Sequence Number"},
                                           {0x0403, "IPv6 Transport Address"},
                                           {0x0500, "Common Session Parameters"},
                                           {0x0503, "Fault Tolerant Session"},
                                           {0x0506, "Dynamic Capability"},
                                           {0x0600, "Label Request Message ID"},
                                           {0, NULL}};

enum { IS_PREFIX = 2, IS_WILDCARD = 1 };

static const struct np_name element_names[] = {{IS_WILDCARD, "Wildcard"},
                                               {IS_PREFIX, "Prefix"},
                                               {3, "Host Address"},
                                               {5, "Typed Wildcard"},
                                               {128, "PWid"},
                                               {129, "Generalized PWid"},
                                               {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [VERSION] = {"version", 0, 16, NP_UINT, "ldp.hdr.version", "1."},
  [LENGTH] = {"length", 16, 16, NP_UINT, "ldp.hdr.pdu_len", "Length of the PDU behind this row, in bytes."},
  [ROUTER] = {"lsr_id", 32, 32, NP_IPV4, "ldp.hdr.ldpid.lsr", "Router that sent it."},
  [SPACE] = {"label_space", 64, 16, NP_UINT, "ldp.hdr.ldpid.lsid", "Label space of it."},
  [MESSAGES] = {"messages", NP_VARIABLE, 0, NP_RECORD, NULL, "Messages of the PDU.", .flags = NP_MANY},
  [MESSAGE_UNKNOWN] = {"messages.unknown", NP_VARIABLE, 1, NP_FLAG, "ldp.msg.ubit", "Who does not know the message ignores it.", .flags = NP_HIDDEN},
  [MESSAGE_TYPE] = {"messages.type", NP_VARIABLE, 15, NP_HEX, "ldp.msg.type", "What the message is.", .names = message_names},
  [MESSAGE_NAME] = {"messages.type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Its name.", .names = message_names},
  [MESSAGE_LENGTH] = {"messages.length", NP_VARIABLE, 16, NP_UINT, "ldp.msg.len", "Length of the message behind this row, in bytes.", .flags = NP_HIDDEN},
  [MESSAGE_ID] = {"messages.id", NP_VARIABLE, 32, NP_HEX, "ldp.msg.id", "Number of the message."},
  [TLVS] = {"messages.tlvs", NP_VARIABLE, 0, NP_RECORD, NULL, "Parameters.", .flags = NP_MANY},
  [TLV_UNKNOWN] = {"messages.tlvs.unknown", NP_VARIABLE, 2, NP_UINT, "ldp.msg.tlv.unknown", "What who does not know the TLV does: 2 ignores it, 3 hands it on.", .flags = NP_HIDDEN},
  [TYPE] = {"messages.tlvs.type", NP_VARIABLE, 14, NP_HEX, "ldp.msg.tlv.type", "What the TLV is.", .names = tlv_names},
  [TYPE_NAME] = {"messages.tlvs.type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Its name.", .names = tlv_names},
  [TLV_LENGTH] = {"messages.tlvs.length", NP_VARIABLE, 16, NP_UINT, "ldp.msg.tlv.len", "Length of the value, in bytes.", .flags = NP_HIDDEN},
  [FATAL] = {"messages.tlvs.fatal", NP_VARIABLE, 1, NP_FLAG, "ldp.msg.tlv.status.ebit", "An error that ends the session."},
  [FORWARD] = {"messages.tlvs.forward", NP_VARIABLE, 1, NP_FLAG, "ldp.msg.tlv.status.fbit", "To be handed on."},
  [STATUS] = {"messages.tlvs.status", NP_VARIABLE, 30, NP_HEX, "ldp.msg.tlv.status.data", "What happened."},
  [STATUS_MESSAGE] = {"messages.tlvs.status_message_id", NP_VARIABLE, 32, NP_HEX, "ldp.msg.tlv.status.msg.id", "Number of the message that it is about."},
  [STATUS_TYPE] = {"messages.tlvs.status_message_type", NP_VARIABLE, 16, NP_HEX, "ldp.msg.tlv.status.msg.type", "Type of that message."},
  [HOLD_TIME] = {"messages.tlvs.hold_time", NP_VARIABLE, 16, NP_UINT, "ldp.msg.tlv.hello.hold", "How long the hello is good, in seconds."},
  [TARGETED] = {"messages.tlvs.targeted", NP_VARIABLE, 1, NP_FLAG, "ldp.msg.tlv.hello.targeted", "To one router."},
  [REQUESTED] = {"messages.tlvs.requested", NP_VARIABLE, 1, NP_FLAG, "ldp.msg.tlv.hello.requested", "Hellos are wanted in return."},
  [GTSM] = {"messages.tlvs.gtsm", NP_VARIABLE, 1, NP_FLAG, "ldp.msg.tlv.hello.gtsm", "Security by the hop limit, RFC 6720."},
  [HELLO_GAP] = {"messages.tlvs.hello_reserved", NP_VARIABLE, 13, NP_UINT, "ldp.msg.tlv.hello.res", "0.", .flags = NP_HIDDEN},
  [TRANSPORT] = {"messages.tlvs.transport_address", NP_VARIABLE, 32, NP_IPV4, "ldp.msg.tlv.ipv4.taddr", "Address for the session."},
  [TRANSPORT6] = {"messages.tlvs.ip6_transport_address", NP_VARIABLE, 128, NP_IPV6, "ldp.msg.tlv.ipv6.taddr", "The same, of IPv6."},
  [CONFIGURATION] = {"messages.tlvs.configuration_sequence", NP_VARIABLE, 32, NP_UINT, "ldp.msg.tlv.hello.cnf_seqno", "Number of the configuration."},
  [SESSION_VERSION] = {"messages.tlvs.session_version", NP_VARIABLE, 16, NP_UINT, "ldp.msg.tlv.sess.ver", "Version of the session."},
  [KEEPALIVE] = {"messages.tlvs.keepalive", NP_VARIABLE, 16, NP_UINT, "ldp.msg.tlv.sess.ka", "How long it lasts without a message, in seconds."},
  [ON_DEMAND] = {"messages.tlvs.on_demand", NP_VARIABLE, 1, NP_FLAG, "ldp.msg.tlv.sess.advbit", "Labels are given on demand only."},
  [LOOP_DETECTION] = {"messages.tlvs.loop_detection", NP_VARIABLE, 1, NP_FLAG, "ldp.msg.tlv.sess.ldetbit", "Loops are looked for."},
  [PATH_LIMIT] = {"messages.tlvs.path_vector_limit", NP_VARIABLE, 8, NP_UINT, "ldp.msg.tlv.sess.pvlim", "Longest path."},
  [MOST_LENGTH] = {"messages.tlvs.max_pdu_length", NP_VARIABLE, 16, NP_UINT, "ldp.msg.tlv.sess.mxpdu", "Longest PDU, in bytes."},
  [RECEIVER] = {"messages.tlvs.receiver_lsr_id", NP_VARIABLE, 32, NP_IPV4, "ldp.msg.tlv.sess.rxlsr", "Router that the session is with."},
  [RECEIVER_SPACE] = {"messages.tlvs.receiver_label_space", NP_VARIABLE, 16, NP_UINT, "ldp.msg.tlv.sess.rxls", "Label space of it."},
  [FAMILY] = {"messages.tlvs.address_family", NP_VARIABLE, 16, NP_UINT, "ldp.msg.tlv.addrl.addr_family", "Family of the addresses."},
  [ADDRESSES] = {"messages.tlvs.addresses", NP_VARIABLE, 32, NP_IPV4, NULL, "Addresses of the router.", .flags = NP_MANY},
  [ADDRESSES6] = {"messages.tlvs.ip6_addresses", NP_VARIABLE, 128, NP_IPV6, NULL, "The same, of IPv6.", .flags = NP_MANY},
  [ELEMENT] = {"messages.tlvs.fec_types", NP_VARIABLE, 8, NP_UINT, "ldp.msg.tlv.fec.type", "Kind of each element of the FEC.", .flags = NP_MANY, .names = element_names},
  [ELEMENT_FAMILY] = {"messages.tlvs.fec_families", NP_VARIABLE, 16, NP_UINT, "ldp.msg.tlv.fec.af", "Family of each prefix.", .flags = NP_MANY | NP_HIDDEN},
  [ELEMENT_LENGTH] = {"messages.tlvs.fec_lengths", NP_VARIABLE, 8, NP_UINT, "ldp.msg.tlv.fec.len", "How many bits of each prefix count.", .flags = NP_MANY},
  [PREFIXES] = {"messages.tlvs.prefixes", NP_VARIABLE, 32, NP_IPV4, NULL, "Networks that the label is for.", .flags = NP_MANY},
  [PREFIXES6] = {"messages.tlvs.ip6_prefixes", NP_VARIABLE, 128, NP_IPV6, NULL, "The same, of IPv6.", .flags = NP_MANY},
  [LABEL] = {"messages.tlvs.label", NP_VARIABLE, 20, NP_UINT, "ldp.msg.tlv.generic.label", "The label."},
  [HOPS] = {"messages.tlvs.hop_count", NP_VARIABLE, 8, NP_UINT, "ldp.msg.tlv.hc.value", "Routers on the way."},
  [PATH] = {"messages.tlvs.path", NP_VARIABLE, 32, NP_IPV4, "ldp.msg.tlv.pv.lsrid", "Routers on the way.", .flags = NP_MANY},
  [REQUEST] = {"messages.tlvs.request_id", NP_VARIABLE, 32, NP_HEX, "ldp.msg.tlv.lbl_req_msg_id", "Number of the request that is answered."},
  [VALUE] = {"messages.tlvs.value", NP_VARIABLE, 0, NP_BYTES, NULL, "Value of a TLV that has no rows."},
};
/* clang-format on */

enum { HEADER_BYTES = 10, COUNTED_FROM = 4, PORT = 646, IP4 = 1, IP6 = 2 };
enum { MOST_PDU = 65535 };

static const struct np_layout layouts[] = {
    {0x0103, 0, {HOPS}},
    {0x0200, 0, {NP_GAP(12), LABEL}},
    {0x0300, 0, {FATAL, FORWARD, STATUS, STATUS_MESSAGE, STATUS_TYPE}},
    {0x0400, 0, {HOLD_TIME, TARGETED, REQUESTED, GTSM, HELLO_GAP}},
    {0x0401, 0, {TRANSPORT}},
    {0x0402, 0, {CONFIGURATION}},
    {0x0403, 0, {TRANSPORT6}},
    {0x0500,
     0,
     {SESSION_VERSION, KEEPALIVE, ON_DEMAND, LOOP_DETECTION, NP_GAP(6), PATH_LIMIT, MOST_LENGTH,
      RECEIVER, RECEIVER_SPACE}},
    {0x0600, 0, {REQUEST}},
    {0, 0, {0}},
};

static void dissect(struct np_dissector *d) {
  uint64_t length = np_get(d, &fields[LENGTH]);
  if (np_get(d, &fields[VERSION]) != 1 || length < HEADER_BYTES - COUNTED_FROM) {
    np_refuse(d);
    return;
  }
  np_next_pdu(d, COUNTED_FROM + length);
  np_header_whole(d);
}

static void addresses(struct np_dissector *d, struct np_cursor *c) {
  uint64_t family = np_emit(d, c, &fields[FAMILY]);
  while (np_more(c) && (family == IP4 || family == IP6))
    np_emit(d, c, &fields[family == IP6 ? ADDRESSES6 : ADDRESSES]);
}

/* Section 3.4.1: of a prefix the bytes that count. False where its family is none that is known:
 * then nobody can tell where it ends. */
static bool prefix(struct np_dissector *d, struct np_cursor *c) {
  uint64_t family = np_emit(d, c, &fields[ELEMENT_FAMILY]);
  uint64_t bits = np_emit(d, c, &fields[ELEMENT_LENGTH]);
  if (family != IP4 && family != IP6) return false;
  unsigned row = family == IP6 ? PREFIXES6 : PREFIXES;
  np_emit_network(d, c, &fields[row], &fields[ELEMENT_LENGTH], bits);
  return true;
}

static void fec(struct np_dissector *d, struct np_cursor *c) {
  bool is_known = true;
  while (is_known && np_more(c)) {
    uint64_t type = np_emit(d, c, &fields[ELEMENT]);
    is_known = type == IS_WILDCARD || (type == IS_PREFIX && prefix(d, c));
  }
}

static void tlv(struct np_dissector *d, struct np_cursor *list) {
  np_emit(d, list, &fields[TLV_UNKNOWN]);
  uint64_t type = np_emit(d, list, &fields[TYPE]), length = np_emit(d, list, &fields[TLV_LENGTH]);
  struct np_cursor part = np_split(d, list, &fields[TLV_LENGTH], length);
  const struct np_layout *layout = np_layout_of(layouts, type);
  if (!np_good(list)) return;
  if (layout)
    np_emit_layout(d, &part, layout);
  else if (type == OF_ADDRESSES)
    addresses(d, &part);
  else if (type == OF_FEC)
    fec(d, &part);
  else if (type == OF_PATH)
    while (np_more(&part)) np_emit(d, &part, &fields[PATH]);
  np_emit_rest(d, &part, &fields[VALUE]);
}

static void message(struct np_dissector *d, struct np_cursor *list) {
  np_emit(d, list, &fields[MESSAGE_UNKNOWN]);
  np_emit(d, list, &fields[MESSAGE_TYPE]);
  uint64_t length = np_emit(d, list, &fields[MESSAGE_LENGTH]);
  struct np_cursor part = np_split(d, list, &fields[MESSAGE_LENGTH], length);
  if (!np_good(list)) return;
  np_emit(d, &part, &fields[MESSAGE_ID]);
  while (np_more(&part)) {
    np_open(d, &part, &fields[TLVS]);
    tlv(d, &part);
    np_close(d, &fields[TLVS]);
  }
}

static void details(struct np_dissector *d) {
  struct np_cursor list = np_header_tail(d);
  while (np_more(&list)) {
    np_open(d, &list, &fields[MESSAGES]);
    message(d, &list);
    np_close(d, &fields[MESSAGES]);
  }
}

static const struct np_stream_rules stream = {
    .bound_only = true,
    .framing = {.header = HEADER_BYTES,
                .length = &fields[LENGTH],
                .plus = COUNTED_FROM,
                .maximum = MOST_PDU},
};

const struct np_protocol np_ldp = {
    .name = "ldp",
    .title = "Label Distribution Protocol",
    .spec = "RFC 5036",
    .group = "routing",
    .wireshark = "ldp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .binds =
        (const struct np_bind[]){{NP_BY_UDP_PORT, PORT}, {NP_BY_TCP_PORT, PORT}, {NP_TABLE_END, 0}},
    .stream = &stream,
    .summary = "LDP {lsr_id} {messages.type_name}",
};
