/* dccp.c - Datagram Congestion Control Protocol, RFC 4340. */
#include "protocols/layout.h"

enum {
  SPORT,
  DPORT,
  OFFSET,
  CCVAL,
  COVERAGE,
  CHECKSUM,
  CHECKSUM_STATUS,
  RESERVED,
  TYPE,
  TYPE_NAME,
  EXTENDED,
  RESERVED2,
  SEQUENCE,
  ACK_RESERVED,
  ACK,
  SERVICE,
  RESET,
  DATA1,
  DATA2,
  DATA3,
  OPTIONS,
  OPTION_TYPE,
  OPTION_LENGTH,
  FEATURE,
  FEATURE_VALUE,
  PADDING,
  MANDATORY,
  SLOW,
  COOKIE,
  NDP_COUNT,
  VECTOR0,
  VECTOR1,
  DROPPED,
  TIMESTAMP,
  ECHO,
  ELAPSED,
  DATA_CHECKSUM,
  LOSS_RATE,
  LOSS_INTERVALS,
  RECEIVE_RATE,
  OTHER
};

enum type { REQUEST, RESPONSE, DATA, RESET_TYPE = 7, LAST_TYPE = 9 };

static const struct np_name type_names[] = {
    {REQUEST, "Request"}, {RESPONSE, "Response"}, {DATA, "Data"}, {3, "Ack"},
    {4, "DataAck"},       {5, "CloseReq"},        {6, "Close"},   {RESET_TYPE, "Reset"},
    {8, "Sync"},          {LAST_TYPE, "SyncAck"}, {0, NULL},
};

/* Section 5.6. */
static const struct np_name reset_names[] = {
    {0, "Unspecified"},
    {1, "Closed"},
    {2, "Aborted"},
    {3, "No Connection"},
    {4, "Packet Error"},
    {5, "Option Error"},
    {6, "Mandatory Error"},
    {7, "Connection Refused"},
    {8, "Bad Service Code"},
    {9, "Too Busy"},
    {10, "Bad Init Cookie"},
    {11, "Aggression Penalty"},
    {0, NULL},
};

/* Section 6.4. */
static const struct np_name feature_names[] = {
    {1, "Congestion Control ID"},
    {2, "Allow Short Seqnos"},
    {3, "Sequence Window"},
    {4, "ECN Incapable"},
    {5, "Ack Ratio"},
    {6, "Send Ack Vector"},
    {7, "Send NDP Count"},
    {8, "Minimum Checksum Coverage"},
    {9, "Check Data Checksum"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  [SPORT]         = {"sport",              0, 16, NP_UINT, "dccp.srcport", "Source port.", .union_name = "dccp.port"},
  [DPORT]         = {"dport",             16, 16, NP_UINT, "dccp.dstport", "Destination port.", .union_name = "dccp.port"},
  [OFFSET]        = {"data_offset",       32,  8, NP_UINT, "dccp.data_offset", "Length of the header, in 32-bit words."},
  [CCVAL]         = {"ccval",             40,  4, NP_UINT, "dccp.ccval", "Of the sender's congestion control."},
  [COVERAGE]      = {"checksum_coverage", 44,  4, NP_UINT, "dccp.cscov", "0: the checksum is of all; else of the header and one word less than this of the data."},
  [CHECKSUM]      = {"checksum",          48, 16, NP_HEX,  "dccp.checksum", "Internet checksum."},
  [CHECKSUM_STATUS] = {"checksum_status", NP_COMPUTED, 0, NP_CHECKSUM_STATUS, NULL, "Whether the checksum fits, where it is of all.", .flags = NP_HIDDEN},
  [RESERVED]      = {"reserved",          64,  3, NP_UINT, "dccp.res1", "0.", .flags = NP_HIDDEN},
  [TYPE]          = {"type",              67,  4, NP_UINT, "dccp.type", "What the packet is.", .names = type_names},
  [TYPE_NAME]     = {"type_name",         NP_COMPUTED, 0, NP_NAME, NULL, "Name of the type.", .of = TYPE, .names = type_names},
  [EXTENDED]      = {"extended",          71,  1, NP_FLAG, "dccp.x", "Numbers have 48 bits, not 24."},
  [RESERVED2]     = {"reserved_2",        NP_VARIABLE, 8, NP_UINT, "dccp.res2", "0.", .flags = NP_HIDDEN},
  [SEQUENCE]      = {"sequence",          NP_VARIABLE, 48, NP_UINT, "dccp.seq_raw", "Number of the packet."},
  [ACK_RESERVED]  = {"acknowledgment_reserved", NP_VARIABLE, 16, NP_UINT, "dccp.ack_res", "0.", .flags = NP_HIDDEN},
  [ACK]           = {"acknowledgment",    NP_VARIABLE, 48, NP_UINT, "dccp.ack_raw", "Greatest number that was received."},
  [SERVICE]       = {"service_code",      NP_VARIABLE, 32, NP_UINT, "dccp.service_code", "Which service is asked for."},
  [RESET]         = {"reset_code",        NP_VARIABLE, 8, NP_UINT, "dccp.reset_code", "Why the connection ends.", .names = reset_names},
  [DATA1]         = {"reset_data_1",      NP_VARIABLE, 8, NP_UINT, "dccp.data1", "What the reset is about."},
  [DATA2]         = {"reset_data_2",      NP_VARIABLE, 8, NP_UINT, "dccp.data2", "The same, second byte."},
  [DATA3]         = {"reset_data_3",      NP_VARIABLE, 8, NP_UINT, "dccp.data3", "The same, third byte."},
  [OPTIONS]       = {"options",           NP_VARIABLE, 0, NP_RECORD, NULL, "Options, in their order.", .flags = NP_MANY},
  [OPTION_TYPE]   = {"options.type",      NP_VARIABLE, 8, NP_UINT, "dccp.option_type", "What the option is."},
  [OPTION_LENGTH] = {"options.length",    NP_VARIABLE, 8, NP_UINT, NULL, "Length of the option, in bytes.", .flags = NP_HIDDEN},
  [FEATURE]       = {"options.feature",   NP_VARIABLE, 8, NP_UINT, "dccp.feature_number", "Feature that is negotiated.", .names = feature_names},
  [FEATURE_VALUE] = {"options.feature_values", NP_VARIABLE, 0, NP_BYTES, NULL, "Its values, the preferred one first."},
  [PADDING]       = {"options.padding",   NP_VARIABLE, 8, NP_BYTES, "dccp.padding", "0.", .flags = NP_HIDDEN},
  [MANDATORY]     = {"options.mandatory", NP_VARIABLE, 8, NP_BYTES, "dccp.mandatory", "The next option must be understood."},
  [SLOW]          = {"options.slow_receiver", NP_VARIABLE, 8, NP_BYTES, "dccp.slow_receiver", "The receiver does not keep up."},
  [COOKIE]        = {"options.init_cookie", NP_VARIABLE, 0, NP_BYTES, "dccp.init_cookie", "State of the server, which the client gives back."},
  [NDP_COUNT]     = {"options.ndp_count", NP_VARIABLE, 48, NP_UINT, "dccp.ndp_count", "Packets without data before this one."},
  [VECTOR0]       = {"options.ack_vector_0", NP_VARIABLE, 0, NP_BYTES, "dccp.ack_vector.nonce_0", "Runs of packets that came or did not; the nonce is 0."},
  [VECTOR1]       = {"options.ack_vector_1", NP_VARIABLE, 0, NP_BYTES, "dccp.ack_vector.nonce_1", "The same; the nonce is 1."},
  [DROPPED]       = {"options.data_dropped", NP_VARIABLE, 0, NP_BYTES, "dccp.data_dropped", "Runs of packets whose data was dropped."},
  [TIMESTAMP]     = {"options.timestamp", NP_VARIABLE, 32, NP_UINT, "dccp.timestamp", "The sender's clock, in 10 us."},
  [ECHO]          = {"options.timestamp_echo", NP_VARIABLE, 32, NP_UINT, "dccp.timestamp_echo", "A timestamp that was received."},
  [ELAPSED]       = {"options.elapsed_time", NP_VARIABLE, 32, NP_UINT, "dccp.elapsed_time", "Time since it was, in 10 us."},
  [DATA_CHECKSUM] = {"options.data_checksum", NP_VARIABLE, 32, NP_HEX, "dccp.checksum_data", "CRC-32c of the data."},
  [LOSS_RATE]     = {"options.loss_event_rate", NP_VARIABLE, 32, NP_UINT, "dccp.ccid3_loss_event_rate", "CCID 3: packets to a loss."},
  [LOSS_INTERVALS] = {"options.loss_intervals", NP_VARIABLE, 0, NP_BYTES, "dccp.ccid3_loss_intervals", "CCID 3: losses that the receiver saw."},
  [RECEIVE_RATE]  = {"options.receive_rate", NP_VARIABLE, 32, NP_UINT, "dccp.ccid3_receive_rate", "CCID 3: what is received, in bytes a second."},
  [OTHER]         = {"options.value",     NP_VARIABLE, 0, NP_BYTES, NULL, "Value of an option that has no rows."},
};
/* clang-format on */

enum { HEADER_BYTES = 9, PROTOCOL_NUMBER = 33, FIRST_LONG = 32, HEAD_BYTES = 2 };
enum { CHANGE_L = 32, CONFIRM_R = 35, OF_NDP_COUNT = 37, OF_ECHO = 42, OF_ELAPSED = 43 };

static const struct np_layout layouts[] = {
    {36, 0, {COOKIE}},     {38, 0, {VECTOR0}},         {39, 0, {VECTOR1}},
    {40, 0, {DROPPED}},    {41, 0, {TIMESTAMP}},       {44, 0, {DATA_CHECKSUM}},
    {192, 0, {LOSS_RATE}}, {193, 0, {LOSS_INTERVALS}}, {194, 0, {RECEIVE_RATE}},
    {0, 0, {0}},
};

static bool has_ack(uint64_t type) {
  return type != REQUEST && type != DATA;
}

/* Section 5.1: numbers of 24 bits are in data and acknowledgments only. */
static uint64_t fixed_bytes(const struct np_dissector *d) {
  uint64_t type = np_get(d, &fields[TYPE]), size = np_get(d, &fields[EXTENDED]) ? 8 : 4;
  bool has_word = type == REQUEST || type == RESPONSE || type == RESET_TYPE;
  return 8 + size + (has_ack(type) ? size : 0) + (has_word ? 4 : 0);
}

static void dissect(struct np_dissector *d) {
  uint64_t length = np_get(d, &fields[OFFSET]) * 4;
  if (length < fixed_bytes(d)) {
    np_malformed(d, &fields[OFFSET], "smaller than the header of such a packet");
    return;
  }
  np_header_at(d, &fields[OFFSET], length);
  if (np_get(d, &fields[TYPE]) > LAST_TYPE) np_malformed(d, &fields[TYPE], "there is no such type");
}

static void elapsed(struct np_dissector *d, struct np_cursor *c) {
  if (np_left(c) == 2 || np_left(c) == 4) np_emit_bits(d, c, &fields[ELAPSED], np_left(c) * 8);
}

static void value(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  const struct np_layout *layout = np_layout_of(layouts, type);
  if (layout) {
    np_emit_value(d, c, layout, &fields[OPTION_LENGTH]);
  } else if (type >= CHANGE_L && type <= CONFIRM_R) {
    np_emit(d, c, &fields[FEATURE]);
    np_emit_rest(d, c, &fields[FEATURE_VALUE]);
  } else if (type == OF_NDP_COUNT && np_left(c) >= 1 && np_left(c) <= 6) {
    np_emit_bits(d, c, &fields[NDP_COUNT], np_left(c) * 8);
  } else if (type == OF_ECHO && np_left(c) >= 4) {
    np_emit(d, c, &fields[ECHO]);
    elapsed(d, c);
  } else if (type == OF_ELAPSED) {
    elapsed(d, c);
  }
  np_emit_rest(d, c, &fields[OTHER]);
}

static void option(struct np_dissector *d, struct np_cursor *list) {
  struct np_cursor byte = *list;
  uint64_t type = np_emit(d, list, &fields[OPTION_TYPE]);
  if (type < FIRST_LONG) {
    if (type <= SLOW - PADDING) np_emit_bytes(d, &byte, &fields[PADDING + type], 1);
    return;
  }
  uint64_t length = np_emit(d, list, &fields[OPTION_LENGTH]);
  struct np_cursor part;
  if (np_split_behind(d, list, &fields[OPTION_LENGTH], length, HEAD_BYTES, &part))
    value(d, &part, type);
}

static void numbers(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  bool extended = np_get(d, &fields[EXTENDED]) != 0;
  if (extended) np_emit(d, c, &fields[RESERVED2]);
  np_emit_bits(d, c, &fields[SEQUENCE], extended ? 48 : 24);
  if (!has_ack(type)) return;
  np_emit_bits(d, c, &fields[ACK_RESERVED], extended ? 16 : 8);
  np_emit_bits(d, c, &fields[ACK], extended ? 48 : 24);
}

static void details(struct np_dissector *d) {
  uint64_t type = np_get(d, &fields[TYPE]);
  if (np_get(d, &fields[COVERAGE]) == 0 && np_wants_checksums(d))
    np_emit_checksum(d, &fields[CHECKSUM_STATUS], &fields[CHECKSUM], np_declared_length(d),
                     PROTOCOL_NUMBER, NP_CHECKSUM_INVALID);
  struct np_cursor c = np_header_tail(d);
  numbers(d, &c, type);
  if (type == REQUEST || type == RESPONSE) np_emit(d, &c, &fields[SERVICE]);
  if (type == RESET_TYPE) np_emit_rows(d, &c, &fields[RESET], &fields[DATA3]);
  while (np_more(&c)) {
    np_open(d, &c, &fields[OPTIONS]);
    option(d, &c);
    np_close(d, &fields[OPTIONS]);
  }
}

const struct np_protocol np_dccp = {
    .name = "dccp",
    .title = "Datagram Congestion Control Protocol",
    .spec = "RFC 4340",
    .group = "transport",
    .wireshark = "dccp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_IP_PROTO, PROTOCOL_NUMBER}, {NP_TABLE_END, 0}},
    .summary = "DCCP {sport} > {dport} {type_name} seq {sequence}",
};
