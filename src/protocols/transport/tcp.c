/* tcp.c - Transmission Control Protocol, RFC 9293. */
#include "protocols/protocol.h"

enum {
  SPORT,
  DPORT,
  SEQNO,
  ACKNO,
  DATA_OFFSET,
  FLAGS,
  RESERVED,
  CWR,
  ECE,
  URG,
  ACK,
  PSH,
  RST,
  SYN,
  FIN,
  WINDOW_SIZE,
  CHECKSUM,
  CHECKSUM_STATUS,
  URGENT_POINTER,
  OPTIONS,
  KIND,
  OPTION_LENGTH,
  MSS,
  WINDOW_SCALE,
  SACK,
  SACK_LEFT,
  SACK_RIGHT,
  TSVAL,
  TSECR,
  DATA,
  PAYLOAD_OFFSET,
  PAYLOAD_LENGTH,
  PAYLOAD
};

/* clang-format off */
static const struct np_field fields[] = {
  /*                   name              bit width type      wireshark                doc */
  [SPORT]           = {"sport",            0, 16, NP_UINT, "tcp.srcport",           "Source port."},
  [DPORT]           = {"dport",           16, 16, NP_UINT, "tcp.dstport",           "Destination port."},
  [SEQNO]           = {"seqno",           32, 32, NP_UINT, "tcp.seq",               "Sequence number of the first payload byte."},
  [ACKNO]           = {"ackno",           64, 32, NP_UINT, "tcp.ack",               "Next sequence number that the sender of the ACK expects."},
  [DATA_OFFSET]     = {"data_offset",     96,  4, NP_UINT, NULL,                    "Header length, in 32-bit words."},
  [FLAGS]           = {"flags",          100, 12, NP_GROUP, "tcp.flags",            "Reserved bits and flags as one number."},
  [RESERVED]        = {"reserved",       100,  4, NP_UINT, NULL,                    "0 but for the last bit, which was the nonce sum of RFC 3540."},
  [CWR]             = {"flags.cwr",      104,  1, NP_FLAG, "tcp.flags.cwr",         "Congestion window reduced, RFC 3168."},
  [ECE]             = {"flags.ece",      105,  1, NP_FLAG, "tcp.flags.ece",         "ECN echo, RFC 3168."},
  [URG]             = {"flags.urg",      106,  1, NP_FLAG, "tcp.flags.urg",         "The urgent pointer counts."},
  [ACK]             = {"flags.ack",      107,  1, NP_FLAG, "tcp.flags.ack",         "The acknowledgment number counts."},
  [PSH]             = {"flags.psh",      108,  1, NP_FLAG, "tcp.flags.push",        "Hand the data over at once."},
  [RST]             = {"flags.rst",      109,  1, NP_FLAG, "tcp.flags.reset",       "Reset the connection."},
  [SYN]             = {"flags.syn",      110,  1, NP_FLAG, "tcp.flags.syn",         "Synchronize sequence numbers."},
  [FIN]             = {"flags.fin",      111,  1, NP_FLAG, "tcp.flags.fin",         "No more data from the sender."},
  [WINDOW_SIZE]     = {"window_size",    112, 16, NP_UINT, "tcp.window_size_value", "Receive window as sent, not scaled."},
  [CHECKSUM]        = {"checksum",       128, 16, NP_HEX,  "tcp.checksum",          "Internet checksum."},
  [CHECKSUM_STATUS] = {"checksum_status", NP_COMPUTED, 0, NP_CHECKSUM_STATUS, NULL, "Whether the checksum fits.", .flags = NP_HIDDEN},
  [URGENT_POINTER]  = {"urgent_pointer", 144, 16, NP_UINT, "tcp.urgent_pointer",    "End of the urgent data, from the sequence number."},
  [OPTIONS]         = {"options",         NP_VARIABLE, 0, NP_RECORD, NULL, "The options, in packet order.", .flags = NP_MANY | NP_QUIET},
  [KIND]            = {"options.kind",    NP_VARIABLE, 8, NP_UINT, "tcp.option_kind", "Kind of the option."},
  [OPTION_LENGTH]   = {"options.length",  NP_VARIABLE, 8, NP_UINT, "tcp.option_len", "Length of the option, kind and length included, in bytes."},
  [MSS]             = {"options.mss",     NP_VARIABLE, 16, NP_UINT, "tcp.options.mss_val", "Largest segment that the sender accepts, in bytes."},
  [WINDOW_SCALE]    = {"options.window_scale", NP_VARIABLE, 8, NP_UINT, "tcp.options.wscale.shift", "Bits by which the window is shifted, RFC 7323."},
  [SACK]            = {"options.sack",    NP_VARIABLE, 0, NP_RECORD, NULL, "Blocks received out of order, RFC 2018.", .flags = NP_MANY},
  [SACK_LEFT]       = {"options.sack.left", NP_VARIABLE, 32, NP_UINT, "tcp.options.sack_le", "First sequence number of the block."},
  [SACK_RIGHT]      = {"options.sack.right", NP_VARIABLE, 32, NP_UINT, "tcp.options.sack_re", "Sequence number behind the block."},
  [TSVAL]           = {"options.tsval",   NP_VARIABLE, 32, NP_UINT, "tcp.options.timestamp.tsval", "Timestamp of the sender, RFC 7323."},
  [TSECR]           = {"options.tsecr",   NP_VARIABLE, 32, NP_UINT, "tcp.options.timestamp.tsecr", "Timestamp echoed, RFC 7323."},
  [DATA]            = {"options.data",    NP_VARIABLE, 0, NP_BYTES, NULL, "Body of an option that has no rows of its own."},
  [PAYLOAD_OFFSET]  = {"payload_offset",  NP_COMPUTED, 32, NP_PAYLOAD_OFFSET, NULL, "Where the payload begins, in bytes from the packet's start."},
  [PAYLOAD_LENGTH]  = {"payload_length",  NP_COMPUTED, 32, NP_PAYLOAD_LENGTH, "tcp.len", "Length of the payload, in bytes, captured or not.", .flags = NP_HIDDEN},
  [PAYLOAD]         = {"payload",         NP_COMPUTED, 0, NP_PAYLOAD, "tcp.payload", "What the segment carries, as far as it was captured."},
};
/* clang-format on */

enum { HEADER_BYTES = 20, PROTOCOL_NUMBER = 6 };

enum {
  KIND_END = 0,
  KIND_NOP = 1,
  KIND_MSS = 2,
  KIND_WINDOW_SCALE = 3,
  KIND_SACK_PERMITTED = 4,
  KIND_SACK = 5,
  KIND_TIMESTAMP = 8
};

static void dissect(struct np_dissector *d) {
  uint64_t header = np_get(d, &fields[DATA_OFFSET]) * 4;
  if (header < HEADER_BYTES) {
    np_malformed(d, &fields[DATA_OFFSET], "smaller than the fixed header");
    return;
  }
  if (header > np_declared_length(d))
    np_malformed(d, &fields[DATA_OFFSET], "larger than the segment");
  np_header(d, header);
  np_next_by_port(d, NP_BY_TCP_PORT, np_get(d, &fields[SPORT]), np_get(d, &fields[DPORT]));
}

static void sack(struct np_dissector *d, struct np_cursor *body) {
  while (np_more(body)) {
    np_open(d, body, &fields[SACK]);
    np_emit(d, body, &fields[SACK_LEFT]);
    np_emit(d, body, &fields[SACK_RIGHT]);
    np_close(d, &fields[SACK]);
  }
}

static void option_body(struct np_dissector *d, uint64_t kind, struct np_cursor body) {
  switch (kind) {
    case KIND_MSS:
      np_emit(d, &body, &fields[MSS]);
      break;
    case KIND_WINDOW_SCALE:
      np_emit(d, &body, &fields[WINDOW_SCALE]);
      break;
    case KIND_SACK_PERMITTED:
      break;
    case KIND_SACK:
      sack(d, &body);
      break;
    case KIND_TIMESTAMP:
      np_emit(d, &body, &fields[TSVAL]);
      np_emit(d, &body, &fields[TSECR]);
      break;
    default:
      np_emit_bytes(d, &body, &fields[DATA], np_left(&body));
  }
}

/* Returns false at the end of the list. */
static bool option(struct np_dissector *d, struct np_cursor *list) {
  uint64_t kind = np_emit(d, list, &fields[KIND]);
  if (kind == KIND_END) return false;
  if (kind == KIND_NOP) return true;
  uint64_t length = np_emit(d, list, &fields[OPTION_LENGTH]);
  if (length < 2) {
    np_malformed(d, &fields[OPTION_LENGTH], "an option is shorter than its kind and length");
    return false;
  }
  option_body(d, kind, np_split(d, list, &fields[OPTION_LENGTH], length - 2));
  return true;
}

static void details(struct np_dissector *d) {
  np_emit_checksum(d, &fields[CHECKSUM_STATUS], &fields[CHECKSUM], np_declared_length(d),
                   PROTOCOL_NUMBER, NP_CHECKSUM_INVALID);
  struct np_cursor list = np_header_tail(d);
  bool more = true;
  while (more && np_more(&list)) {
    np_open(d, &list, &fields[OPTIONS]);
    more = option(d, &list);
    np_close(d, &fields[OPTIONS]);
  }
}

const struct np_protocol np_tcp = {
    .name = "tcp",
    .title = "Transmission Control Protocol",
    .spec = "RFC 9293",
    .wireshark = "tcp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_IP_PROTO, PROTOCOL_NUMBER}, {NP_TABLE_END, 0}},
    .summary =
        "{sport} > {dport} {flags} seq {seqno} ack {ackno} win {window_size} length "
        "{payload_length}",
};
