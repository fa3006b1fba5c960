/* igmp.c - Internet Group Management Protocol, RFC 1112, RFC 2236, RFC 3376. */
#include "protocols/protocol.h"

enum {
  TYPE,
  MAX_RESP_CODE,
  CHECKSUM,
  CHECKSUM_STATUS,
  TYPE_NAME,
  GROUP_ADDRESS,
  SUPPRESS,
  QRV,
  QQIC,
  NUMBER_OF_SOURCES,
  SOURCES,
  NUMBER_OF_RECORDS,
  RECORDS,
  RECORD_TYPE,
  AUX_DATA_LENGTH,
  RECORD_SOURCE_COUNT,
  RECORD_ADDRESS,
  RECORD_SOURCES,
  AUX_DATA,
  BODY,
  MAX_RESP_TIME,
  MTRACE_HOPS,
  MTRACE_SOURCE,
  MTRACE_RECEIVER,
  MTRACE_RESPONSE_ADDRESS,
  MTRACE_RESPONSE_TTL,
  MTRACE_QUERY_ID,
  MTRACE_BLOCKS,
  MTRACE_ARRIVAL,
  MTRACE_INCOMING,
  MTRACE_OUTGOING,
  MTRACE_PREVIOUS_HOP,
  MTRACE_INPUT_COUNT,
  MTRACE_OUTPUT_COUNT,
  MTRACE_TOTAL_COUNT,
  MTRACE_ROUTING_PROTOCOL,
  MTRACE_FORWARD_TTL,
  MTRACE_RESERVED,
  MTRACE_S,
  MTRACE_SOURCE_MASK,
  MTRACE_FORWARDING_CODE
};

enum {
  QUERY = 0x11,
  REPORT_V1 = 0x12,
  REPORT_V2 = 0x16,
  LEAVE = 0x17,
  TRACE_RESPONSE = 0x1e,
  TRACE = 0x1f,
  REPORT_V3 = 0x22
};

static const struct np_name type_names[] = {
    {QUERY, "Membership Query"},
    {REPORT_V1, "Version 1 Membership Report"},
    {0x13, "DVMRP"},
    {0x14, "PIM version 1"},
    {REPORT_V2, "Version 2 Membership Report"},
    {LEAVE, "Leave Group"},
    {TRACE_RESPONSE, "Multicast Traceroute Response"},
    {TRACE, "Multicast Traceroute"},
    {REPORT_V3, "Version 3 Membership Report"},
    {0x30, "Multicast Router Advertisement"},
    {0x31, "Multicast Router Solicitation"},
    {0x32, "Multicast Router Termination"},
    {0, NULL},
};

static const struct np_name record_names[] = {
    {1, "MODE_IS_INCLUDE"},
    {2, "MODE_IS_EXCLUDE"},
    {3, "CHANGE_TO_INCLUDE_MODE"},
    {4, "CHANGE_TO_EXCLUDE_MODE"},
    {5, "ALLOW_NEW_SOURCES"},
    {6, "BLOCK_OLD_SOURCES"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  /*                       name                  bit width type     wireshark           doc */
  [TYPE]                = {"type",                 0,  8, NP_UINT, "igmp.type",        "Type of the message.", .names = type_names},
  [MAX_RESP_CODE]       = {"max_resp_code",        8,  8, NP_UINT, NULL,               "Queries: longest delay of a report, in tenths of a second; from 128 on with mantissa and exponent."},
  [CHECKSUM]            = {"checksum",            16, 16, NP_HEX,  "igmp.checksum",    "Internet checksum."},
  [CHECKSUM_STATUS]     = {"checksum_status",     NP_COMPUTED, 0, NP_CHECKSUM_STATUS, NULL, "Whether the checksum fits.", .flags = NP_HIDDEN},
  [TYPE_NAME]           = {"type_name",           NP_COMPUTED, 0, NP_NAME, NULL,       "Name of the type.", .flags = NP_HIDDEN, .of = TYPE, .names = type_names},
  [GROUP_ADDRESS]       = {"group_address",       NP_VARIABLE, 32, NP_IPV4, "igmp.maddr", "Group asked for, reported, left or traced; 0.0.0.0 in a general query."},
  [SUPPRESS]            = {"suppress",            NP_VARIABLE,  1, NP_FLAG, "igmp.s",   "Routers should not update their timers."},
  [QRV]                 = {"qrv",                 NP_VARIABLE,  3, NP_UINT, "igmp.qrv", "Querier's robustness variable."},
  [QQIC]                = {"qqic",                NP_VARIABLE,  8, NP_UINT, "igmp.qqic", "Querier's query interval code, in seconds below 128."},
  [NUMBER_OF_SOURCES]   = {"number_of_sources",   NP_VARIABLE, 16, NP_UINT, "igmp.num_src", "Number of sources in the query."},
  [SOURCES]             = {"sources",             NP_VARIABLE, 32, NP_IPV4, "igmp.saddr", "Sources asked for.", .flags = NP_MANY},
  [NUMBER_OF_RECORDS]   = {"number_of_group_records", NP_VARIABLE, 16, NP_UINT, "igmp.num_grp_recs", "Number of group records in the report."},
  [RECORDS]             = {"group_records",       NP_VARIABLE, 0, NP_RECORD, NULL,     "The group records.", .flags = NP_MANY},
  [RECORD_TYPE]         = {"group_records.type",  NP_VARIABLE,  8, NP_UINT, "igmp.record_type", "What the record says about its sources.", .names = record_names},
  [AUX_DATA_LENGTH]     = {"group_records.aux_data_length", NP_VARIABLE, 8, NP_UINT, "igmp.aux_data_len", "Length of the auxiliary data, in 32-bit words."},
  [RECORD_SOURCE_COUNT] = {"group_records.number_of_sources", NP_VARIABLE, 16, NP_UINT, "igmp.num_src", "Number of sources in the record."},
  [RECORD_ADDRESS]      = {"group_records.multicast_address", NP_VARIABLE, 32, NP_IPV4, "igmp.maddr", "Group of the record."},
  [RECORD_SOURCES]      = {"group_records.sources", NP_VARIABLE, 32, NP_IPV4, "igmp.saddr", "Sources of the record.", .flags = NP_MANY},
  [AUX_DATA]            = {"group_records.aux_data", NP_VARIABLE, 0, NP_BYTES, "igmp.aux_data", "Auxiliary data."},
  [BODY]                = {"body",                NP_VARIABLE, 0, NP_BYTES, NULL,      "What follows in a message that has no rows of its own."},
  [MAX_RESP_TIME]       = {"max_resp_time",       NP_COMPUTED, 16, NP_UINT, "igmp.max_resp", "Longest delay of a report, in tenths of a second.", .flags = NP_HIDDEN},
  [MTRACE_HOPS]         = {"mtrace.hops",         NP_COMPUTED, 8, NP_UINT, "igmp.mtrace.max_hops", "Most hops to be traced.", .flags = NP_HIDDEN},
  [MTRACE_SOURCE]       = {"mtrace.source_address", NP_VARIABLE, 32, NP_IPV4, "igmp.mtrace.saddr", "Source whose path is traced."},
  [MTRACE_RECEIVER]     = {"mtrace.receiver_address", NP_VARIABLE, 32, NP_IPV4, "igmp.mtrace.raddr", "Receiver at the path's end."},
  [MTRACE_RESPONSE_ADDRESS] = {"mtrace.response_address", NP_VARIABLE, 32, NP_IPV4, "igmp.mtrace.rspaddr", "Where the response is sent to."},
  [MTRACE_RESPONSE_TTL] = {"mtrace.response_ttl", NP_VARIABLE, 8, NP_UINT, "igmp.mtrace.resp_ttl", "Time to live of the response, in hops."},
  [MTRACE_QUERY_ID]     = {"mtrace.query_id",     NP_VARIABLE, 24, NP_UINT, "igmp.mtrace.q_id", "Tells the traces of a host apart."},
  [MTRACE_BLOCKS]       = {"mtrace.responses",    NP_VARIABLE, 0, NP_RECORD, NULL, "What each router on the path added.", .flags = NP_MANY},
  [MTRACE_ARRIVAL]      = {"mtrace.responses.query_arrival_time", NP_VARIABLE, 32, NP_UINT, "igmp.mtrace.q_arrival", "When the request came in: the middle 32 bits of an NTP timestamp."},
  [MTRACE_INCOMING]     = {"mtrace.responses.incoming_address", NP_VARIABLE, 32, NP_IPV4, "igmp.mtrace.q_inaddr", "Interface on which packets of the source are expected."},
  [MTRACE_OUTGOING]     = {"mtrace.responses.outgoing_address", NP_VARIABLE, 32, NP_IPV4, "igmp.mtrace.q_outaddr", "Interface by which they go on."},
  [MTRACE_PREVIOUS_HOP] = {"mtrace.responses.previous_hop", NP_VARIABLE, 32, NP_IPV4, "igmp.mtrace.q_prevrtr", "Router from which they are expected."},
  [MTRACE_INPUT_COUNT]  = {"mtrace.responses.input_packet_count", NP_VARIABLE, 32, NP_UINT, "igmp.mtrace.q_inpkt", "Multicast packets received on the incoming interface."},
  [MTRACE_OUTPUT_COUNT] = {"mtrace.responses.output_packet_count", NP_VARIABLE, 32, NP_UINT, "igmp.mtrace.q_outpkt", "Multicast packets sent by the outgoing interface."},
  [MTRACE_TOTAL_COUNT]  = {"mtrace.responses.total_packet_count", NP_VARIABLE, 32, NP_UINT, "igmp.mtrace.q_total", "Packets of the source to the group."},
  [MTRACE_ROUTING_PROTOCOL] = {"mtrace.responses.routing_protocol", NP_VARIABLE, 8, NP_UINT, "igmp.mtrace.q_rtg_proto", "Routing protocol between the router and the previous hop."},
  [MTRACE_FORWARD_TTL]  = {"mtrace.responses.forward_ttl", NP_VARIABLE, 8, NP_UINT, "igmp.mtrace.q_fwd_ttl", "Smallest time to live that a packet needs to go on, in hops."},
  [MTRACE_RESERVED]     = {"mtrace.responses.reserved", NP_VARIABLE, 1, NP_UINT, "igmp.mtrace.q_mbz", "0.", .flags = NP_HIDDEN},
  [MTRACE_S]            = {"mtrace.responses.network_count", NP_VARIABLE, 1, NP_UINT, "igmp.mtrace.q_s", "1: the packets of the source's whole network are counted."},
  [MTRACE_SOURCE_MASK]  = {"mtrace.responses.source_mask", NP_VARIABLE, 6, NP_UINT, "igmp.mtrace.q_src_mask", "Length of the source's prefix, in bits; 63 where the group alone decides."},
  [MTRACE_FORWARDING_CODE] = {"mtrace.responses.forwarding_code", NP_VARIABLE, 8, NP_UINT, "igmp.mtrace.q_fwd_code", "0: no error; else what went wrong."},
};
/* clang-format on */

enum { FIXED_BITS = 32, VERSION_3_QUERY_BYTES = 12 };

/* All of the message is header: nothing of another protocol follows. */
static void dissect(struct np_dissector *d) {
  np_header_whole(d);
}

static void sources(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                    uint64_t count) {
  for (uint64_t i = 0; i < count && np_good(c); i++) np_emit(d, c, row);
}

/* RFC 3376, section 4.1.1: from 128 on four bits count and three are an exponent. Version 1 has no
 * time: a query of 8 bytes and code 0 (section 7.1). */
static void max_resp_time(struct np_dissector *d) {
  uint64_t code = np_get(d, &fields[MAX_RESP_CODE]);
  bool is_version_3 = np_declared_length(d) >= VERSION_3_QUERY_BYTES;
  bool floats = code >= 128 && is_version_3;
  if (code == 0 && !is_version_3) return;
  np_emit_number(d, &fields[MAX_RESP_TIME],
                 floats ? ((code & 15) | 16) << ((code >> 4 & 7) + 3) : code);
}

static void query(struct np_dissector *d, struct np_cursor *c) {
  max_resp_time(d);
  np_emit(d, c, &fields[GROUP_ADDRESS]);
  if (np_declared_length(d) < VERSION_3_QUERY_BYTES) {
    /* RFC 3376, section 7.1: of 8 bytes, or of 12 and more. */
    if (np_more(c)) np_malformed(d, &fields[TYPE], "a query of a length that no version has");
    return;
  }
  np_skip(d, c, 4);
  np_emit(d, c, &fields[SUPPRESS]);
  np_emit(d, c, &fields[QRV]);
  np_emit(d, c, &fields[QQIC]);
  sources(d, c, &fields[SOURCES], np_emit(d, c, &fields[NUMBER_OF_SOURCES]));
}

static void record(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &fields[RECORD_TYPE]);
  uint64_t words = np_emit(d, c, &fields[AUX_DATA_LENGTH]);
  uint64_t count = np_emit(d, c, &fields[RECORD_SOURCE_COUNT]);
  np_emit(d, c, &fields[RECORD_ADDRESS]);
  sources(d, c, &fields[RECORD_SOURCES], count);
  np_emit_bytes(d, c, &fields[AUX_DATA], words * 4);
}

static void report(struct np_dissector *d, struct np_cursor *c) {
  np_skip(d, c, 16);
  uint64_t count = np_emit(d, c, &fields[NUMBER_OF_RECORDS]);
  for (uint64_t i = 0; i < count && np_good(c); i++) {
    np_open(d, c, &fields[RECORDS]);
    record(d, c);
    np_close(d, &fields[RECORDS]);
  }
}

/* draft-ietf-idmr-traceroute-ipm-07, section 5. */
static void trace(struct np_dissector *d, struct np_cursor *c) {
  np_emit_number(d, &fields[MTRACE_HOPS], np_get(d, &fields[MAX_RESP_CODE]));
  np_emit(d, c, &fields[GROUP_ADDRESS]);
  np_emit_rows(d, c, &fields[MTRACE_SOURCE], &fields[MTRACE_QUERY_ID]);
  while (np_more(c)) {
    np_open(d, c, &fields[MTRACE_BLOCKS]);
    np_emit_rows(d, c, &fields[MTRACE_ARRIVAL], &fields[MTRACE_FORWARDING_CODE]);
    np_close(d, &fields[MTRACE_BLOCKS]);
  }
}

static void details(struct np_dissector *d) {
  np_emit_checksum(d, &fields[CHECKSUM_STATUS], &fields[CHECKSUM], np_declared_length(d), 0,
                   NP_CHECKSUM_INVALID);
  struct np_cursor c = np_rest(d);
  switch (np_get(d, &fields[TYPE])) {
    case QUERY:
      query(d, &c);
      break;
    case REPORT_V1:
    case REPORT_V2:
    case LEAVE:
      np_emit(d, &c, &fields[GROUP_ADDRESS]);
      break;
    case REPORT_V3:
      report(d, &c);
      break;
    case TRACE:
    case TRACE_RESPONSE:
      trace(d, &c);
      break;
    default:
      np_emit_rest(d, &c, &fields[BODY]);
  }
}

const struct np_protocol np_igmp = {
    .name = "igmp",
    .title = "Internet Group Management Protocol",
    .spec = "RFC 3376",
    .group = "control",
    .wireshark = "igmp",
    .bpf = "igmp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = FIXED_BITS,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_IP_PROTO, 2}, {NP_TABLE_END, 0}},
    .summary = "{type_name}",
    .verbose =
        "{type_name}{group_address? group }{group_address}{group_records.*?, }{group_records.*}, "
        "cksum {checksum} ({checksum_status})",
};
