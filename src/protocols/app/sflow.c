/* sflow.c - samples of packets and counters that switches send, sFlow version 5. */
#include "protocols/layout.h"

enum {
  VERSION,
  AGENT_TYPE,
  AGENT,
  AGENT6,
  SUB_AGENT,
  SEQUENCE,
  UPTIME,
  COUNT,
  SAMPLES,
  ENTERPRISE,
  FORMAT,
  FORMAT_NAME,
  LENGTH,
  SAMPLE_SEQUENCE,
  SOURCE_TYPE,
  SOURCE,
  LONG_SOURCE_TYPE,
  LONG_SOURCE,
  RATE,
  POOL,
  DROPS,
  INPUT,
  OUTPUT,
  INPUT_FORMAT,
  OUTPUT_FORMAT,
  RECORD_COUNT,
  RECORDS,
  RECORD_ENTERPRISE,
  RECORD_FORMAT,
  RECORD_LENGTH,
  HEADER_PROTOCOL,
  FRAME_LENGTH,
  STRIPPED,
  HEADER_LENGTH,
  HEADER,
  INDEX,
  KIND,
  SPEED,
  DIRECTION,
  STATE,
  IN_OCTETS,
  IN_PACKETS,
  IN_MULTICAST,
  IN_BROADCAST,
  IN_DISCARDS,
  IN_ERRORS,
  IN_UNKNOWN,
  OUT_OCTETS,
  OUT_PACKETS,
  OUT_MULTICAST,
  OUT_BROADCAST,
  OUT_DISCARDS,
  OUT_ERRORS,
  PROMISCUOUS,
  VALUE,
  REST
};

enum { FLOW = 1, COUNTERS = 2, EXPANDED_FLOW = 3, EXPANDED_COUNTERS = 4 };

static const struct np_name sample_names[] = {{FLOW, "Flow sample"},
                                              {COUNTERS, "Counters sample"},
                                              {EXPANDED_FLOW, "Expanded flow sample"},
                                              {EXPANDED_COUNTERS, "Expanded counters sample"},
                                              {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [VERSION] = {"version", 0, 32, NP_UINT, "sflow_245.version", "5."},
  [AGENT_TYPE] = {"agent_type", 32, 32, NP_UINT, "sflow_245.agenttype", "1: the agent's address is of IPv4; 2: of IPv6."},
  [AGENT] = {"agent", NP_VARIABLE, 32, NP_IPV4, "sflow_245.agent", "Who sends it."},
  [AGENT6] = {"ip6_agent", NP_VARIABLE, 128, NP_IPV6, "sflow_245.agent.v6", "The same, of IPv6."},
  [SUB_AGENT] = {"sub_agent", NP_VARIABLE, 32, NP_UINT, "sflow_245.sub_agent_id", "Part of the agent."},
  [SEQUENCE] = {"sequence", NP_VARIABLE, 32, NP_UINT, "sflow_245.sequence_number", "Number of the datagram."},
  [UPTIME] = {"uptime", NP_VARIABLE, 32, NP_UINT, "sflow_245.sysuptime", "How long the agent is up, in ms."},
  [COUNT] = {"sample_count", NP_VARIABLE, 32, NP_UINT, "sflow_245.numsamples", "Number of samples."},
  [SAMPLES] = {"samples", NP_VARIABLE, 0, NP_RECORD, NULL, "Samples.", .flags = NP_MANY},
  [ENTERPRISE] = {"samples.enterprise", NP_VARIABLE, 20, NP_UINT, NULL, "Whose format it is; 0 is sFlow's."},
  [FORMAT] = {"samples.format", NP_VARIABLE, 12, NP_UINT, NULL, "What it is.", .names = sample_names},
  [FORMAT_NAME] = {"samples.format_name", NP_VARIABLE, 0, NP_NAME, NULL, "Its name.", .names = sample_names},
  [LENGTH] = {"samples.length", NP_VARIABLE, 32, NP_UINT, NULL, "Length of the sample, in bytes.", .flags = NP_HIDDEN},
  [SAMPLE_SEQUENCE] = {"samples.sequence", NP_VARIABLE, 32, NP_UINT, NULL, "Number of the sample."},
  [SOURCE_TYPE] = {"samples.source_type", NP_VARIABLE, 8, NP_UINT, NULL, "Kind of the source: 0 an interface."},
  [SOURCE] = {"samples.source", NP_VARIABLE, 24, NP_UINT, NULL, "Index of the source."},
  [LONG_SOURCE_TYPE] = {"samples.expanded_source_type", NP_VARIABLE, 32, NP_UINT, NULL, "The same, expanded."},
  [LONG_SOURCE] = {"samples.expanded_source", NP_VARIABLE, 32, NP_UINT, NULL, "Index of the source, expanded."},
  [RATE] = {"samples.rate", NP_VARIABLE, 32, NP_UINT, NULL, "One packet of so many is sampled."},
  [POOL] = {"samples.pool", NP_VARIABLE, 32, NP_UINT, NULL, "Packets that could have been."},
  [DROPS] = {"samples.drops", NP_VARIABLE, 32, NP_UINT, NULL, "Samples that were lost."},
  [INPUT] = {"samples.input", NP_VARIABLE, 32, NP_HEX, NULL, "Interface it came in by."},
  [OUTPUT] = {"samples.output", NP_VARIABLE, 32, NP_HEX, NULL, "Interface it went out by."},
  [INPUT_FORMAT] = {"samples.input_format", NP_VARIABLE, 32, NP_UINT, NULL, "How that is told, expanded.", .flags = NP_HIDDEN},
  [OUTPUT_FORMAT] = {"samples.output_format", NP_VARIABLE, 32, NP_UINT, NULL, "The same.", .flags = NP_HIDDEN},
  [RECORD_COUNT] = {"samples.record_count", NP_VARIABLE, 32, NP_UINT, NULL, "Number of records."},
  [RECORDS] = {"samples.records", NP_VARIABLE, 0, NP_RECORD, NULL, "Records.", .flags = NP_MANY},
  [RECORD_ENTERPRISE] = {"samples.records.enterprise", NP_VARIABLE, 20, NP_UINT, NULL, "Whose format it is."},
  [RECORD_FORMAT] = {"samples.records.format", NP_VARIABLE, 12, NP_UINT, NULL, "What it is; of flows 1 is a packet's header, of counters 1 an interface's."},
  [RECORD_LENGTH] = {"samples.records.length", NP_VARIABLE, 32, NP_UINT, NULL, "Length of the record, in bytes.", .flags = NP_HIDDEN},
  [HEADER_PROTOCOL] = {"samples.records.header_protocol", NP_VARIABLE, 32, NP_UINT, "sflow_245.header_protocol", "Packet: link layer; 1 is Ethernet."},
  [FRAME_LENGTH] = {"samples.records.frame_length", NP_VARIABLE, 32, NP_UINT, NULL, "Packet: its length, in bytes."},
  [STRIPPED] = {"samples.records.stripped", NP_VARIABLE, 32, NP_UINT, NULL, "Packet: bytes that were taken off."},
  [HEADER_LENGTH] = {"samples.records.header_length", NP_VARIABLE, 32, NP_UINT, NULL, "Packet: bytes that are here."},
  [HEADER] = {"samples.records.header", NP_VARIABLE, 0, NP_BYTES, NULL, "Packet: its first bytes."},
  [INDEX] = {"samples.records.if_index", NP_VARIABLE, 32, NP_UINT, "sflow_245.ifindex", "Interface: its index."},
  [KIND] = {"samples.records.if_type", NP_VARIABLE, 32, NP_UINT, "sflow_245.iftype", "Interface: its kind."},
  [SPEED] = {"samples.records.if_speed", NP_VARIABLE, 64, NP_UINT, "sflow_245.ifspeed", "Interface: its speed, in bit/s."},
  [DIRECTION] = {"samples.records.if_direction", NP_VARIABLE, 32, NP_UINT, "sflow_245.ifdirection", "Interface: 1 full duplex, 2 half."},
  [STATE] = {"samples.records.if_status", NP_VARIABLE, 32, NP_HEX, NULL, "Interface: 1 wanted up, 2 is up."},
  [IN_OCTETS] = {"samples.records.in_octets", NP_VARIABLE, 64, NP_UINT, "sflow_245.ifinoct", "Bytes received."},
  [IN_PACKETS] = {"samples.records.in_packets", NP_VARIABLE, 32, NP_UINT, "sflow_245.ifinpkt", "Packets received, to one host."},
  [IN_MULTICAST] = {"samples.records.in_multicast", NP_VARIABLE, 32, NP_UINT, "sflow_245.ifinmcast", "The same, multicast."},
  [IN_BROADCAST] = {"samples.records.in_broadcast", NP_VARIABLE, 32, NP_UINT, "sflow_245.ifinbcast", "The same, broadcast."},
  [IN_DISCARDS] = {"samples.records.in_discards", NP_VARIABLE, 32, NP_UINT, "sflow_245.ifindisc", "Dropped."},
  [IN_ERRORS] = {"samples.records.in_errors", NP_VARIABLE, 32, NP_UINT, "sflow_245.ifinerr", "With errors."},
  [IN_UNKNOWN] = {"samples.records.in_unknown", NP_VARIABLE, 32, NP_UINT, "sflow_245.ifinunk", "Of unknown protocols."},
  [OUT_OCTETS] = {"samples.records.out_octets", NP_VARIABLE, 64, NP_UINT, "sflow_245.ifoutoct", "Bytes sent."},
  [OUT_PACKETS] = {"samples.records.out_packets", NP_VARIABLE, 32, NP_UINT, "sflow_245.ifoutpkt", "Packets sent, to one host."},
  [OUT_MULTICAST] = {"samples.records.out_multicast", NP_VARIABLE, 32, NP_UINT, "sflow_245.ifoutmcast", "The same, multicast."},
  [OUT_BROADCAST] = {"samples.records.out_broadcast", NP_VARIABLE, 32, NP_UINT, "sflow_245.ifoutbcast", "The same, broadcast."},
  [OUT_DISCARDS] = {"samples.records.out_discards", NP_VARIABLE, 32, NP_UINT, "sflow_245.ifoutdisc", "Dropped."},
  [OUT_ERRORS] = {"samples.records.out_errors", NP_VARIABLE, 32, NP_UINT, "sflow_245.ifouterr", "With errors."},
  [PROMISCUOUS] = {"samples.records.promiscuous", NP_VARIABLE, 32, NP_UINT, "sflow_245.ifpromisc", "1: takes all packets."},
  [VALUE] = {"samples.records.value", NP_VARIABLE, 0, NP_BYTES, NULL, "A record that has no rows."},
  [REST] = {"samples.value", NP_VARIABLE, 0, NP_BYTES, NULL, "A sample that has no rows."},
};
/* clang-format on */

enum { HEADER_BYTES = 8, UDP_PORT = 6343, IS_IP6 = 2, IS_FIRST = 1, SUPPORTED = 5 };

static const struct np_layout heads[] = {
    {FLOW,
     0,
     {SAMPLE_SEQUENCE, SOURCE_TYPE, SOURCE, RATE, POOL, DROPS, INPUT, OUTPUT, RECORD_COUNT}},
    {COUNTERS, 0, {SAMPLE_SEQUENCE, SOURCE_TYPE, SOURCE, RECORD_COUNT}},
    {EXPANDED_FLOW,
     0,
     {SAMPLE_SEQUENCE, LONG_SOURCE_TYPE, LONG_SOURCE, RATE, POOL, DROPS, INPUT_FORMAT, INPUT,
      OUTPUT_FORMAT, OUTPUT, RECORD_COUNT}},
    {EXPANDED_COUNTERS, 0, {SAMPLE_SEQUENCE, LONG_SOURCE_TYPE, LONG_SOURCE, RECORD_COUNT}},
    {0, 0, {0}},
};

/* ---- Packets in samples: the layers behind this one ---- */

enum {
  WORD = 4,
  AGENT_BYTES = 4,
  AGENT6_BYTES = 16,
  FLOW_BYTES = 32,
  EXPANDED_FLOW_BYTES = 44,
  PACKET_BYTES = 16
};

/* Where packets of a header_protocol are bound, by its number: "enum header_protocol" of the
 * specification. */
static const struct np_bind links[] = {
    [1] = {NP_BY_LINK_TYPE, 1},       /* Ethernet */
    [3] = {NP_BY_LINK_TYPE, 6},       /* Token Ring */
    [4] = {NP_BY_LINK_TYPE, 10},      /* FDDI */
    [5] = {NP_BY_LINK_TYPE, 107},     /* Frame Relay */
    [7] = {NP_BY_LINK_TYPE, 50},      /* PPP */
    [11] = {NP_BY_LINK_TYPE, 228},    /* IPv4 */
    [12] = {NP_BY_LINK_TYPE, 229},    /* IPv6 */
    [13] = {NP_BY_ETHERTYPE, 0x8847}, /* MPLS */
    [14] = {NP_BY_LINK_TYPE, 50},     /* packet over SONET: PPP */
    [15] = {NP_BY_LINK_TYPE, 105},    /* IEEE 802.11 */
};

/* The number `at` bytes behind the layer's start. False where it was not captured. */
static bool look(struct np_dissector *d, uint64_t at, uint64_t *value) {
  return at < np_captured_length(d) && np_look(d, (uint32_t)at * 8, WORD * 8, value);
}

static void find_packet(struct np_dissector *d, uint64_t at, uint64_t end) {
  uint64_t protocol, frame, stripped, length;
  if (at + PACKET_BYTES > end || !look(d, at, &protocol) || !look(d, at + WORD, &frame) ||
      !look(d, at + 2 * WORD, &stripped) || !look(d, at + 3 * WORD, &length))
    return;
  at += PACKET_BYTES;
  const struct np_inside in = {(uint32_t)at, length < end - at ? length : end - at,
                               frame > stripped ? frame - stripped : 0};
  if (protocol < sizeof links / sizeof links[0] && links[protocol].table != NP_TABLE_END)
    np_inner(d, &in, links[protocol].table, links[protocol].value);
}

/* How many records there are, the last word in front of them says. */
static void find_in_records(struct np_dissector *d, uint64_t at, uint64_t end) {
  uint64_t count, format, length;
  if (!look(d, at - WORD, &count)) return;
  for (; count > 0 && at < end && look(d, at, &format) && look(d, at + WORD, &length); count--) {
    at += 2 * WORD;
    if (format == IS_FIRST) find_packet(d, at, at + length < end ? at + length : end);
    at += length;
  }
}

static void find_in_samples(struct np_dissector *d) {
  const bool is_ip6 = np_get(d, &fields[AGENT_TYPE]) == IS_IP6;
  uint64_t at = HEADER_BYTES + (is_ip6 ? AGENT6_BYTES : AGENT_BYTES) + 3 * WORD;
  uint64_t count, format, length;
  np_look_each(d);
  if (!look(d, at, &count)) return;
  for (at += WORD; count > 0 && look(d, at, &format) && look(d, at + WORD, &length); count--) {
    at += 2 * WORD;
    if (format == FLOW) find_in_records(d, at + FLOW_BYTES, at + length);
    if (format == EXPANDED_FLOW) find_in_records(d, at + EXPANDED_FLOW_BYTES, at + length);
    at += length;
  }
}

static void dissect(struct np_dissector *d) {
  bool is_other = np_get(d, &fields[VERSION]) != SUPPORTED;
  np_header_whole_unless(d, is_other);
  if (!is_other) find_in_samples(d);
}

/* ---- Rows ---- */

static void packet(struct np_dissector *d, struct np_cursor *c) {
  np_emit_rows(d, c, &fields[HEADER_PROTOCOL], &fields[STRIPPED]);
  uint64_t length = np_emit(d, c, &fields[HEADER_LENGTH]);
  struct np_cursor part = np_split(d, c, &fields[HEADER_LENGTH], length);
  if (np_more(&part)) np_emit_bytes(d, &part, &fields[HEADER], length);
}

static void record(struct np_dissector *d, struct np_cursor *list, bool is_flow) {
  uint64_t enterprise = np_emit(d, list, &fields[RECORD_ENTERPRISE]);
  uint64_t format = np_emit(d, list, &fields[RECORD_FORMAT]);
  uint64_t length = np_emit(d, list, &fields[RECORD_LENGTH]);
  struct np_cursor part = np_split(d, list, &fields[RECORD_LENGTH], length);
  bool is_known = np_good(list) && enterprise == 0 && format == IS_FIRST;
  if (is_known && is_flow)
    packet(d, &part);
  else if (is_known)
    np_emit_rows(d, &part, &fields[INDEX], &fields[PROMISCUOUS]);
  else if (np_good(list) && np_more(&part))
    np_emit_rest(d, &part, &fields[VALUE]);
}

static void sample(struct np_dissector *d, struct np_cursor *list) {
  uint64_t enterprise = np_emit(d, list, &fields[ENTERPRISE]);
  uint64_t format = np_emit(d, list, &fields[FORMAT]);
  uint64_t length = np_emit(d, list, &fields[LENGTH]);
  struct np_cursor part = np_split(d, list, &fields[LENGTH], length);
  const struct np_layout *head = enterprise == 0 ? np_layout_of(heads, format) : NULL;
  if (!np_good(list)) return;
  if (head) np_emit_layout(d, &part, head);
  while (head && np_more(&part)) {
    np_open(d, &part, &fields[RECORDS]);
    record(d, &part, format == FLOW || format == EXPANDED_FLOW);
    np_close(d, &fields[RECORDS]);
  }
  np_emit_rest(d, &part, &fields[REST]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  np_emit(d, &c, &fields[np_get(d, &fields[AGENT_TYPE]) == IS_IP6 ? AGENT6 : AGENT]);
  np_emit_rows(d, &c, &fields[SUB_AGENT], &fields[UPTIME]);
  uint64_t count = np_emit(d, &c, &fields[COUNT]);
  for (; count > 0 && np_more(&c); count--) {
    np_open(d, &c, &fields[SAMPLES]);
    sample(d, &c);
    np_close(d, &fields[SAMPLES]);
  }
  if (count > 0 && np_good(&c)) np_malformed(d, &fields[COUNT], "more than the packet holds");
}

const struct np_protocol np_sflow = {
    .name = "sflow",
    .title = "sFlow",
    .spec = "sFlow version 5",
    .group = "management",
    .wireshark = "sflow",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, UDP_PORT}, {NP_TABLE_END, 0}},
    .summary = "sFlow {agent} samples {sample_count}",
};
