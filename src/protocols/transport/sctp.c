/* sctp.c - Stream Control Transmission Protocol, RFC 9260, with the chunks of RFC 3758, RFC 4820,
 * RFC 4895, RFC 5061, RFC 6525, RFC 8260, and of drafts: ECN, NR-SACK, packet drop. */
#include "protocols/transport/sctp_parameter.h"

#define ROW(id) NP__SCTP_##id

enum {
  DATA = 0,
  INIT = 1,
  INIT_ACK = 2,
  SACK = 3,
  HEARTBEAT = 4,
  HEARTBEAT_ACK = 5,
  ABORT = 6,
  ERROR_CHUNK = 9,
  SHUTDOWN_COMPLETE = 14,
  NR_SACK = 16,
  I_DATA = 64,
  ASCONF_ACK = 128,
  PKTDROP = 129,
  RE_CONFIG = 130,
  FORWARD_TSN = 192,
  ASCONF = 193,
  I_FORWARD_TSN = 194
};

/* IANA's "Chunk Types", and those of drafts. */
static const struct np_name chunk_names[] = {
    {DATA, "DATA"},
    {INIT, "INIT"},
    {INIT_ACK, "INIT ACK"},
    {SACK, "SACK"},
    {HEARTBEAT, "HEARTBEAT"},
    {HEARTBEAT_ACK, "HEARTBEAT ACK"},
    {ABORT, "ABORT"},
    {7, "SHUTDOWN"},
    {8, "SHUTDOWN ACK"},
    {ERROR_CHUNK, "ERROR"},
    {10, "COOKIE ECHO"},
    {11, "COOKIE ACK"},
    {12, "ECNE"},
    {13, "CWR"},
    {SHUTDOWN_COMPLETE, "SHUTDOWN COMPLETE"},
    {15, "AUTH"},
    {NR_SACK, "NR-SACK"},
    {I_DATA, "I-DATA"},
    {ASCONF_ACK, "ASCONF-ACK"},
    {PKTDROP, "PKTDROP"},
    {RE_CONFIG, "RE-CONFIG"},
    {132, "PAD"},
    {FORWARD_TSN, "FORWARD-TSN"},
    {ASCONF, "ASCONF"},
    {I_FORWARD_TSN, "I-FORWARD-TSN"},
    {0, NULL},
};

/* IANA's "SCTP Payload Protocol Identifiers", as far as they are met. */
static const struct np_name ppid_names[] = {
    {1, "IUA"},
    {2, "M2UA"},
    {3, "M3UA"},
    {4, "SUA"},
    {5, "M2PA"},
    {6, "V5UA"},
    {7, "H.248"},
    {8, "BICC/Q.2150.3"},
    {9, "TALI"},
    {10, "DUA"},
    {11, "ASAP"},
    {12, "ENRP"},
    {13, "H.323"},
    {14, "Q.IPC/Q.2150.3"},
    {15, "SIMCO"},
    {18, "S1AP"},
    {19, "RUA"},
    {20, "HNBAP"},
    {24, "SBc-AP"},
    {25, "NBAP"},
    {27, "X2AP"},
    {46, "Diameter"},
    {47, "Diameter over DTLS"},
    {50, "WebRTC control"},
    {51, "WebRTC string"},
    {53, "WebRTC binary"},
    {56, "WebRTC empty string"},
    {57, "WebRTC empty binary"},
    {60, "NGAP"},
    {61, "XnAP"},
    {62, "F1AP"},
    {64, "E1AP"},
    {0, NULL},
};

static const struct np_name parameter_names[] = {
    {0x0001, "Heartbeat Info"},
    {0x0005, "IPv4 Address"},
    {0x0006, "IPv6 Address"},
    {0x0007, "State Cookie"},
    {0x0008, "Unrecognized Parameter"},
    {0x0009, "Cookie Preservative"},
    {0x000b, "Host Name Address"},
    {0x000c, "Supported Address Types"},
    {0x000d, "Outgoing SSN Reset Request"},
    {0x000e, "Incoming SSN Reset Request"},
    {0x000f, "SSN/TSN Reset Request"},
    {0x0010, "Re-configuration Response"},
    {0x0011, "Add Outgoing Streams Request"},
    {0x0012, "Add Incoming Streams Request"},
    {0x8000, "ECN Capable"},
    {0x8001, "Zero Checksum Acceptable"},
    {0x8002, "Random"},
    {0x8003, "Chunk List"},
    {0x8004, "Requested HMAC Algorithm"},
    {0x8005, "Padding"},
    {0x8008, "Supported Extensions"},
    {0xc000, "Forward-TSN-Supported"},
    {0xc001, "Add IP Address"},
    {0xc002, "Delete IP Address"},
    {0xc003, "Error Cause Indication"},
    {0xc004, "Set Primary Address"},
    {0xc005, "Success Indication"},
    {0xc006, "Adaptation Layer Indication"},
    {0, NULL},
};

static const struct np_name cause_names[] = {
    {0x0001, "Invalid Stream Identifier"},
    {0x0002, "Missing Mandatory Parameter"},
    {0x0003, "Stale Cookie"},
    {0x0004, "Out of Resource"},
    {0x0005, "Unresolvable Address"},
    {0x0006, "Unrecognized Chunk Type"},
    {0x0007, "Invalid Mandatory Parameter"},
    {0x0008, "Unrecognized Parameters"},
    {0x0009, "No User Data"},
    {0x000a, "Cookie Received While Shutting Down"},
    {0x000b, "Restart of an Association with New Addresses"},
    {0x000c, "User-Initiated Abort"},
    {0x000d, "Protocol Violation"},
    {0x00a0, "Request to Delete Last Remaining IP Address"},
    {0x00a1, "Operation Refused Due to Resource Shortage"},
    {0x00a2, "Request to Delete Source IP Address"},
    {0x00a3, "Association Aborted due to illegal ASCONF-ACK"},
    {0x00a4, "Request refused - no authorization"},
    {0x0105, "Unsupported HMAC Identifier"},
    {0, NULL},
};

static const struct np_name hmac_names[] = {{1, "SHA-1"}, {3, "SHA-256"}, {0, NULL}};

/* RFC 6525, section 4.4. */
static const struct np_name result_names[] = {
    {0, "nothing to do"},       {1, "performed"},           {2, "denied"},      {3, "wrong SSN"},
    {4, "already in progress"}, {5, "bad sequence number"}, {6, "in progress"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [ROW(SPORT)]            = {"sport",             0, 16, NP_UINT, "sctp.srcport", "Source port.", .union_name = "sctp.port"},
  [ROW(DPORT)]            = {"dport",            16, 16, NP_UINT, "sctp.dstport", "Destination port.", .union_name = "sctp.port"},
  [ROW(VERIFICATION_TAG)] = {"verification_tag", 32, 32, NP_HEX,  "sctp.verification_tag", "The receiver's tag, which tells packets of an older association; 0 in front of INIT."},
  [ROW(CHECKSUM)]         = {"checksum",         64, 32, NP_HEX,  "sctp.checksum", "CRC-32c of the packet, its lowest byte first."},
  [ROW(CHECKSUM_STATUS)]  = {"checksum_status",  NP_COMPUTED, 0, NP_CHECKSUM_STATUS, NULL, "Whether the checksum fits.", .flags = NP_HIDDEN},
#define XX(id, name, ...) [NP__SCTP_##id] = {name, __VA_ARGS__},
#include "protocols/transport/sctp.def"
#undef XX
};
/* clang-format on */

enum { HEADER_BYTES = 12, PROTOCOL_NUMBER = 132, BITS_OF_FLAGS = 8 };
enum { WHOLE = 3, DATA_HEAD = 16, PROTOCOL_AT = 12 };

enum { PARAMETERS = 1, CAUSES, SACKS, NR_SACKS, FORWARDS, I_FORWARDS, I_DATA_HEAD };

static const struct np_layout layouts[] = {
    {DATA, 0, {ROW(TSN), ROW(SID), ROW(SSN), ROW(PPID), ROW(USER_DATA)}},
    {INIT,
     PARAMETERS,
     {ROW(INIT_TAG), ROW(INIT_CREDIT), ROW(INIT_OUT), ROW(INIT_IN), ROW(INIT_TSN)}},
    {INIT_ACK,
     PARAMETERS,
     {ROW(INIT_ACK_TAG), ROW(INIT_ACK_CREDIT), ROW(INIT_ACK_OUT), ROW(INIT_ACK_IN),
      ROW(INIT_ACK_TSN)}},
    {SACK, SACKS, {ROW(SACK_TSN), ROW(SACK_RWND)}},
    {HEARTBEAT, PARAMETERS, {0}},
    {HEARTBEAT_ACK, PARAMETERS, {0}},
    {ABORT, CAUSES, {0}},
    {7, 0, {ROW(SHUTDOWN_TSN)}},
    {ERROR_CHUNK, CAUSES, {0}},
    {10, 0, {ROW(COOKIE)}},
    {12, 0, {ROW(ECNE_TSN)}},
    {13, 0, {ROW(CWR_TSN)}},
    {15, 0, {ROW(KEY_ID), ROW(AUTH_HMAC_ID), ROW(HMAC)}},
    {NR_SACK, NR_SACKS, {ROW(NR_SACK_TSN), ROW(NR_SACK_RWND)}},
    {I_DATA, I_DATA_HEAD, {ROW(TSN), ROW(SID), ROW(DATA_RESERVED), ROW(MID)}},
    {ASCONF_ACK, PARAMETERS, {ROW(ASCONF_ACK)}},
    {PKTDROP, 0, {ROW(BANDWIDTH), ROW(QUEUE), ROW(TRUNCATED), ROW(DROP_RESERVED), ROW(DROPPED)}},
    {RE_CONFIG, PARAMETERS, {0}},
    {132, 0, {ROW(PADDING_DATA)}},
    {FORWARD_TSN, FORWARDS, {ROW(FORWARD_TSN)}},
    {ASCONF, PARAMETERS, {ROW(ASCONF)}},
    {I_FORWARD_TSN, I_FORWARDS, {ROW(I_FORWARD_TSN)}},
    {0, 0, {0}},
};

/* Bits of the flags, of chunks that have some. */
static const struct np_layout flag_layouts[] = {
    {DATA, 0, {NP_GAP(4), ROW(FLAG_I), ROW(FLAG_U), ROW(FLAG_B), ROW(FLAG_E)}},
    {I_DATA, 0, {NP_GAP(4), ROW(FLAG_I), ROW(FLAG_U), ROW(FLAG_B), ROW(FLAG_E)}},
    {SACK, 0, {NP_GAP(7), ROW(FLAG_NONCE)}},
    {NR_SACK, 0, {NP_GAP(7), ROW(FLAG_NR_NONCE)}},
    {ABORT, 0, {NP_GAP(7), ROW(FLAG_ABORT)}},
    {SHUTDOWN_COMPLETE, 0, {NP_GAP(7), ROW(FLAG_COMPLETE)}},
    {PKTDROP, 0, {NP_GAP(5), ROW(FLAG_TRUNCATED), ROW(FLAG_DAMAGED), ROW(FLAG_MIDDLE)}},
    {0, 0, {0}},
};

/* The first user message that a chunk has as a whole, and whose protocol is known, is the child:
 * what is in front of it is the header, and other chunks may follow it. */
static bool find_message(struct np_dissector *d) {
  uint64_t head, protocol;
  for (uint32_t at = HEADER_BYTES; np_look(d, at * 8, 32, &head);) {
    uint32_t length = head & 0xffff;
    bool is_whole = head >> 24 == DATA && (head >> 16 & WHOLE) == WHOLE && length > DATA_HEAD;
    if (is_whole && np_look(d, (at + PROTOCOL_AT) * 8, 32, &protocol) &&
        np_next(d, NP_BY_SCTP, protocol)) {
      np_header(d, at + DATA_HEAD);
      np_child_length(d, length - DATA_HEAD);
      return true;
    }
    if (length < NP__SCTP_HEAD_BYTES) return false;
    at += (length + NP__SCTP_WORD - 1) / NP__SCTP_WORD * NP__SCTP_WORD;
  }
  return false;
}

static void dissect(struct np_dissector *d) {
  if (!find_message(d)) np_header_whole(d);
}

static uint64_t emit(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  return np_emit(d, c, &fields[row]);
}

/* Blocks that were received: `row` is the record's, behind which its members are. */
static void blocks(struct np_dissector *d, struct np_cursor *c, unsigned row, uint64_t count,
                   uint64_t tsn) {
  for (; count > 0 && np_more(c); count--) {
    np_open(d, c, &fields[row]);
    struct np_cursor at = *c;
    uint64_t from = emit(d, c, row + 1);
    if (np_good(c)) np_emit_number_at(d, &at, &fields[row + 2], (tsn + from) & UINT32_MAX);
    at = *c;
    uint64_t to = emit(d, c, row + 3);
    if (np_good(c)) np_emit_number_at(d, &at, &fields[row + 4], (tsn + to) & UINT32_MAX);
    np_close(d, &fields[row]);
  }
}

/* RFC 9260, section 3.3.4. */
static void sack(struct np_dissector *d, struct np_cursor *c, uint64_t tsn) {
  uint64_t gaps = emit(d, c, ROW(SACK_GAPS));
  uint64_t duplicates = emit(d, c, ROW(SACK_DUPLICATES));
  blocks(d, c, ROW(SACK_GAP), gaps, tsn);
  for (; duplicates > 0 && np_good(c); duplicates--) emit(d, c, ROW(SACK_DUPLICATE));
}

/* draft-natarajan-tsvwg-sctp-nrsack, section 4.1. */
static void nr_sack(struct np_dissector *d, struct np_cursor *c, uint64_t tsn) {
  uint64_t gaps = emit(d, c, ROW(NR_SACK_GAPS));
  uint64_t nr_gaps = emit(d, c, ROW(NR_SACK_NR_GAPS));
  uint64_t duplicates = emit(d, c, ROW(NR_SACK_DUPLICATES));
  emit(d, c, ROW(NR_SACK_RESERVED));
  blocks(d, c, ROW(NR_SACK_GAP), gaps, tsn);
  blocks(d, c, ROW(NR_SACK_NR_GAP), nr_gaps, tsn);
  for (; duplicates > 0 && np_good(c); duplicates--) emit(d, c, ROW(NR_SACK_DUPLICATE));
}

/* RFC 3758, section 3.2. */
static void forwards(struct np_dissector *d, struct np_cursor *c) {
  while (np_more(c)) {
    np_open(d, c, &fields[ROW(FORWARDS)]);
    emit(d, c, ROW(FORWARD_SID));
    emit(d, c, ROW(FORWARD_SSN));
    np_close(d, &fields[ROW(FORWARDS)]);
  }
}

/* RFC 8260, section 2.3.1. */
static void i_forwards(struct np_dissector *d, struct np_cursor *c) {
  static const struct np_layout layout = {
      0,
      0,
      {ROW(I_FORWARD_SID), ROW(I_FORWARD_FLAGS), ROW(I_FORWARD_RESERVED), ROW(I_FORWARD_U),
       ROW(I_FORWARD_MID)}};
  while (np_more(c)) {
    np_open(d, c, &fields[ROW(I_FORWARDS)]);
    np_emit_layout(d, c, &layout);
    np_close(d, &fields[ROW(I_FORWARDS)]);
  }
}

/* RFC 8260, section 2.1: the first fragment tells the protocol, the others their numbers. */
static void i_data(struct np_dissector *d, struct np_cursor *c, uint64_t flags) {
  enum { BEGINS = 2 };
  emit(d, c, flags & BEGINS ? ROW(PPID) : ROW(FSN));
  np_emit_rest(d, c, &fields[ROW(USER_DATA)]);
}

static void value(struct np_dissector *d, struct np_cursor *c, uint64_t type, uint64_t flags) {
  const struct np_layout *layout = np_layout_of(layouts, type);
  if (!layout) return;
  struct np_cursor at = *c;
  np_emit_layout(d, c, layout);
  switch (layout->then) {
    case PARAMETERS:
      np__sctp_parameters(d, c, NP__SCTP_DEPTH);
      break;
    case CAUSES:
      np__sctp_causes(d, c, NP__SCTP_DEPTH);
      break;
    case SACKS:
      sack(d, c, np_cursor_peek(&at, 32));
      break;
    case NR_SACKS:
      nr_sack(d, c, np_cursor_peek(&at, 32));
      break;
    case FORWARDS:
      forwards(d, c);
      break;
    case I_FORWARDS:
      i_forwards(d, c);
      break;
    case I_DATA_HEAD:
      i_data(d, c, flags);
      break;
    default:
      break;
  }
}

/* False where the length is no chunk's. */
static bool chunk(struct np_dissector *d, struct np_cursor *list) {
  const struct np_field *length_row = &fields[ROW(LENGTH)];
  struct np_cursor bits = *list;
  uint64_t type = emit(d, list, ROW(TYPE));
  emit(d, &bits, ROW(TYPE_STOP));
  emit(d, &bits, ROW(TYPE_REPORT));
  uint64_t flags = np_emit_over(d, list, &fields[ROW(FLAGS)]);
  const struct np_layout *layout = np_layout_of(flag_layouts, type);
  if (layout)
    np_emit_layout(d, list, layout);
  else
    np_skip(d, list, BITS_OF_FLAGS);
  uint64_t length = np_emit(d, list, length_row);
  if (!np_good(list)) return false;
  if (length < NP__SCTP_HEAD_BYTES) {
    np_malformed(d, length_row, "shorter than a chunk's head");
    return false;
  }
  struct np_cursor part = np_split(d, list, length_row, length - NP__SCTP_HEAD_BYTES);
  value(d, &part, type, flags);
  np_emit_rest(d, &part, &fields[ROW(VALUE)]);
  np__sctp_padding(d, list, length, ROW(PADDING));
  return true;
}

static void details(struct np_dissector *d) {
  np_emit_crc32c(d, &fields[ROW(CHECKSUM_STATUS)], &fields[ROW(CHECKSUM)]);
  struct np_cursor list = np_rest(d);
  bool more = true;
  while (more && np_more(&list)) {
    np_open(d, &list, &fields[ROW(CHUNKS)]);
    more = chunk(d, &list);
    np_close(d, &fields[ROW(CHUNKS)]);
  }
}

const struct np_protocol np_sctp = {
    .name = "sctp",
    .title = "Stream Control Transmission Protocol",
    .spec = "RFC 9260",
    .group = "transport",
    .wireshark = "sctp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_IP_PROTO, PROTOCOL_NUMBER}, {NP_TABLE_END, 0}},
    .summary = "{sport} > {dport} {chunks.type_name}",
    .verbose =
        "tag {verification_tag}, cksum {checksum} ({checksum_status}){chunks.*?, }{chunks.*}",
};
