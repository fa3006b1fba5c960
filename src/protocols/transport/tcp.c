/* tcp.c - Transmission Control Protocol, RFC 9293. */
#include "protocols/transport/tcp_mptcp.h"
#include "protocols/transport/tcp_stream.h"

enum {
  SPORT,
  DPORT,
  SEQNO,
  ACKNO,
  DATA_OFFSET,
  FLAGS,
  RESERVED,
  AE,
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
  ECHO,
  CONNECTION_COUNT,
  MD5,
  QS_RATE,
  QS_TTL_DIFFERENCE,
  TIMEOUT_MINUTES,
  TIMEOUT,
  KEY_ID,
  NEXT_KEY_ID,
  MAC,
  COOKIE,
  ECN_ECT0,
  ECN_CE,
  ECN_ECT1,
  EXPERIMENT,
  EXPERIMENT_DATA,
  DATA,
  MPTCP,
  MPTCP_END = MPTCP + NP__MPTCP_ROWS - 1,
  IN_STREAM,
  IN_STREAM_END = IN_STREAM + NP__TCP_STREAM_ROWS - 1,
  HEADER_SIZE,
  PAYLOAD_OFFSET,
  PAYLOAD_LENGTH,
  PAYLOAD
};

enum option_kind {
  KIND_NONE = -1,
  KIND_END = 0,
  KIND_NOP = 1,
  KIND_MSS = 2,
  KIND_WINDOW_SCALE = 3,
  KIND_SACK_PERMITTED = 4,
  KIND_SACK = 5,
  KIND_ECHO = 6,
  KIND_ECHO_REPLY = 7,
  KIND_TIMESTAMP = 8,
  KIND_CC = 11,
  KIND_CC_NEW = 12,
  KIND_CC_ECHO = 13,
  KIND_MD5 = 19,
  KIND_QUICK_START = 27,
  KIND_USER_TIMEOUT = 28,
  KIND_AUTHENTICATION = 29,
  KIND_MPTCP = 30,
  KIND_FAST_OPEN = 34,
  KIND_ACC_ECN_0 = 172,
  KIND_ACC_ECN_1 = 174,
  KIND_EXPERIMENT_1 = 253,
  KIND_EXPERIMENT_2 = 254
};

static const struct np_name kind_names[] = {
    {KIND_END, "end of list"},
    {KIND_NOP, "no operation"},
    {KIND_MSS, "maximum segment size"},
    {KIND_WINDOW_SCALE, "window scale"},
    {KIND_SACK_PERMITTED, "SACK permitted"},
    {KIND_SACK, "SACK"},
    {KIND_ECHO, "echo"},
    {KIND_ECHO_REPLY, "echo reply"},
    {KIND_TIMESTAMP, "timestamps"},
    {KIND_CC, "CC"},
    {KIND_CC_NEW, "CC.NEW"},
    {KIND_CC_ECHO, "CC.ECHO"},
    {KIND_MD5, "MD5 signature"},
    {KIND_QUICK_START, "quick start response"},
    {KIND_USER_TIMEOUT, "user timeout"},
    {KIND_AUTHENTICATION, "authentication"},
    {KIND_MPTCP, "Multipath TCP"},
    {KIND_FAST_OPEN, "Fast Open cookie"},
    {KIND_ACC_ECN_0, "accurate ECN order 0"},
    {KIND_ACC_ECN_1, "accurate ECN order 1"},
    {KIND_EXPERIMENT_1, "experiment"},
    {KIND_EXPERIMENT_2, "experiment"},
    {0, NULL},
};

enum {
  EXPERIMENT_ENO = 0x454e,
  EXPERIMENT_ACC_ECN_0 = 0xacc0,
  EXPERIMENT_ACC_ECN_1 = 0xacc1,
  EXPERIMENT_FAST_OPEN = 0xf989
};

/* IANA's "TCP Experimental Option Experiment Identifiers". */
static const struct np_name experiment_names[] = {
    {EXPERIMENT_ENO, "TCP-ENO"},
    {EXPERIMENT_ACC_ECN_0, "accurate ECN"},
    {EXPERIMENT_ACC_ECN_1, "accurate ECN"},
    {EXPERIMENT_FAST_OPEN, "Fast Open"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  /*                   name              bit width type      wireshark                doc */
  [SPORT]           = {"sport",            0, 16, NP_UINT, "tcp.srcport",           "Source port.", .union_name = "tcp.port"},
  [DPORT]           = {"dport",           16, 16, NP_UINT, "tcp.dstport",           "Destination port.", .union_name = "tcp.port"},
  [SEQNO]           = {"seqno",           32, 32, NP_UINT, "tcp.seq",               "Sequence number of the first payload byte."},
  [ACKNO]           = {"ackno",           64, 32, NP_UINT, "tcp.ack",               "Next sequence number that the sender of the ACK expects."},
  [DATA_OFFSET]     = {"data_offset",     96,  4, NP_UINT, NULL,                    "Header length, in 32-bit words."},
  [FLAGS]           = {"flags",          100, 12, NP_GROUP, "tcp.flags",            "Reserved bits and flags as one number."},
  [RESERVED]        = {"reserved",       100,  4, NP_UINT, NULL,                    "0 but for the last bit, which was the nonce sum of RFC 3540."},
  [AE]              = {"flags.ae",        103, 1, NP_FLAG, "tcp.flags.ae", "Accurate ECN; was the nonce sum of RFC 3540.", .flags = NP_HIDDEN},
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
  [KIND]            = {"options.kind",    NP_VARIABLE, 8, NP_UINT, "tcp.option_kind", "Kind of the option.", .names = kind_names},
  [OPTION_LENGTH]   = {"options.length",  NP_VARIABLE, 8, NP_UINT, "tcp.option_len", "Length of the option, kind and length included, in bytes."},
  [MSS]             = {"options.mss",     NP_VARIABLE, 16, NP_UINT, "tcp.options.mss_val", "Largest segment that the sender accepts, in bytes."},
  [WINDOW_SCALE]    = {"options.window_scale", NP_VARIABLE, 8, NP_UINT, "tcp.options.wscale.shift", "Bits by which the window is shifted, RFC 7323."},
  [SACK]            = {"options.sack",    NP_VARIABLE, 0, NP_RECORD, NULL, "Blocks received out of order, RFC 2018.", .flags = NP_MANY},
  [SACK_LEFT]       = {"options.sack.left", NP_VARIABLE, 32, NP_UINT, "tcp.options.sack_le", "First sequence number of the block."},
  [SACK_RIGHT]      = {"options.sack.right", NP_VARIABLE, 32, NP_UINT, "tcp.options.sack_re", "Sequence number behind the block."},
  [TSVAL]           = {"options.tsval",   NP_VARIABLE, 32, NP_UINT, "tcp.options.timestamp.tsval", "Timestamp of the sender, RFC 7323."},
  [TSECR]           = {"options.tsecr",   NP_VARIABLE, 32, NP_UINT, "tcp.options.timestamp.tsecr", "Timestamp echoed, RFC 7323."},
  [ECHO]            = {"options.echo",    NP_VARIABLE, 32, NP_UINT, "tcp.options.echo_value", "Value to be echoed, or echoed, RFC 1072."},
  [CONNECTION_COUNT] = {"options.connection_count", NP_VARIABLE, 32, NP_UINT, "tcp.options.cc_value", "Connection count of T/TCP, RFC 1644."},
  [MD5]             = {"options.md5",     NP_VARIABLE, 0, NP_BYTES, "tcp.options.md5.digest", "MD5 digest of the segment, RFC 2385."},
  [QS_RATE]         = {"options.rate",    NP_VARIABLE, 4, NP_UINT, "tcp.options.qs.rate", "Approved rate: 40 kbit/s times two to this power, RFC 4782; 0 for none."},
  [QS_TTL_DIFFERENCE] = {"options.ttl_difference", NP_VARIABLE, 8, NP_UINT, "tcp.options.qs.ttl_diff", "Difference of the hop counts of the request."},
  [TIMEOUT_MINUTES] = {"options.user_timeout_minutes", NP_VARIABLE, 1, NP_FLAG, "tcp.options.user_to_granularity", "The user timeout is in minutes, not in seconds."},
  [TIMEOUT]         = {"options.user_timeout", NP_VARIABLE, 15, NP_UINT, "tcp.options.user_to_val", "User timeout, in seconds or minutes, RFC 5482."},
  [KEY_ID]          = {"options.key_id",  NP_VARIABLE, 8, NP_UINT, "tcp.options.ao.keyid", "Key that made the authentication code, RFC 5925."},
  [NEXT_KEY_ID]     = {"options.next_key_id", NP_VARIABLE, 8, NP_UINT, "tcp.options.ao.rnextkeyid", "Key that the sender wants to receive with."},
  [MAC]             = {"options.mac",     NP_VARIABLE, 0, NP_BYTES, "tcp.options.ao.mac", "Message authentication code of the segment."},
  [COOKIE]          = {"options.cookie",  NP_VARIABLE, 0, NP_BYTES, "tcp.options.tfo.cookie", "Fast Open cookie, RFC 7413; absent where one is asked for."},
  [ECN_ECT0]        = {"options.ect0_bytes", NP_VARIABLE, 24, NP_UINT, "tcp.options.acc_ecn.ee0b", "Payload received with ECT(0), in bytes, RFC 9768."},
  [ECN_CE]          = {"options.ce_bytes", NP_VARIABLE, 24, NP_UINT, "tcp.options.acc_ecn.eceb", "Payload received with CE, in bytes."},
  [ECN_ECT1]        = {"options.ect1_bytes", NP_VARIABLE, 24, NP_UINT, "tcp.options.acc_ecn.ee1b", "Payload received with ECT(1), in bytes."},
  [EXPERIMENT]      = {"options.experiment", NP_VARIABLE, 16, NP_HEX, "tcp.options.experimental.exid", "Identifier of a shared experiment, RFC 6994.", .names = experiment_names},
  [EXPERIMENT_DATA] = {"options.experiment_data", NP_VARIABLE, 0, NP_BYTES, "tcp.options.experimental.data", "Body of an experiment that has no rows of its own."},
  [DATA]            = {"options.data",    NP_VARIABLE, 0, NP_BYTES, "tcp.options.unknown.payload", "Body of an option that has no rows of its own."},
#define XX(id, name, ...) [MPTCP + NP__MPTCP_##id] = {"options.mptcp." name, __VA_ARGS__},
#include "protocols/transport/tcp_mptcp.def"
#undef XX
#define XX(id, name, ...) [IN_STREAM + NP__TCP_STREAM_##id] = {name, __VA_ARGS__},
#include "protocols/transport/tcp_stream.def"
#undef XX
  [HEADER_SIZE]     = {"header_bytes",    NP_COMPUTED, 8, NP_UINT, "tcp.hdr_len", "Header length, in bytes.", .flags = NP_HIDDEN},
  [PAYLOAD_OFFSET]  = {"payload_offset",  NP_COMPUTED, 32, NP_PAYLOAD_OFFSET, NULL, "Where the payload begins, in bytes from the packet's start."},
  [PAYLOAD_LENGTH]  = {"payload_length",  NP_COMPUTED, 32, NP_PAYLOAD_LENGTH, "tcp.len", "Length of the payload, in bytes, captured or not.", .flags = NP_HIDDEN},
  [PAYLOAD]         = {"payload",         NP_COMPUTED, 0, NP_PAYLOAD, "tcp.payload", "What the segment carries, as far as it was captured."},
};
/* clang-format on */

enum { HEADER_BYTES = 20, PROTOCOL_NUMBER = 6 };

static void dissect(struct np_dissector *d) {
  uint64_t header = np_get(d, &fields[DATA_OFFSET]) * 4;
  if (header < HEADER_BYTES) {
    np_malformed(d, &fields[DATA_OFFSET], "smaller than the fixed header");
    return;
  }
  if (!np_fits(d, header)) np_malformed(d, &fields[DATA_OFFSET], "larger than the segment");
  np_header(d, header);
  np_next_by_port(d, NP_BY_TCP_PORT, &fields[SPORT], &fields[DPORT]);
}

static void sack(struct np_dissector *d, struct np_cursor *body) {
  while (np_more(body)) {
    np_open(d, body, &fields[SACK]);
    np_show(d, body, &fields[SACK_LEFT]);
    np_show(d, body, &fields[SACK_RIGHT]);
    np_close(d, &fields[SACK]);
  }
}

/* RFC 9768, section 3.2.3: the counters at the end can be left out. */
static void acc_ecn(struct np_dissector *d, struct np_cursor *body, bool first_ect0) {
  const int order[] = {first_ect0 ? ECN_ECT0 : ECN_ECT1, ECN_CE, first_ect0 ? ECN_ECT1 : ECN_ECT0};
  for (int i = 0; i < 3 && np_more(body); i++) np_emit(d, body, &fields[order[i]]);
}

/* RFC 6994: kinds 253 and 254 are shared; two bytes tell by whom. */
static void experiment(struct np_dissector *d, struct np_cursor *body) {
  switch (np_emit(d, body, &fields[EXPERIMENT])) {
    case EXPERIMENT_FAST_OPEN:
      np_emit_rest(d, body, &fields[COOKIE]);
      break;
    case EXPERIMENT_ACC_ECN_0:
      acc_ecn(d, body, true);
      break;
    case EXPERIMENT_ACC_ECN_1:
      acc_ecn(d, body, false);
      break;
    default:
      np_emit_rest(d, body, &fields[EXPERIMENT_DATA]);
  }
}

static void authentication(struct np_dissector *d, struct np_cursor *body) {
  np_emit(d, body, &fields[KEY_ID]);
  np_emit(d, body, &fields[NEXT_KEY_ID]);
  np_emit_rest(d, body, &fields[MAC]);
}

/* Options whose length is fixed: a wrong one leaves nothing to trust in the body. */
static uint64_t body_length(uint64_t kind) {
  switch (kind) {
    case KIND_SACK_PERMITTED:
      return 0;
    case KIND_WINDOW_SCALE:
      return 1;
    case KIND_MSS:
    case KIND_USER_TIMEOUT:
      return 2;
    case KIND_ECHO:
    case KIND_ECHO_REPLY:
    case KIND_CC:
    case KIND_CC_NEW:
    case KIND_CC_ECHO:
      return 4;
    case KIND_QUICK_START:
      return 6;
    case KIND_TIMESTAMP:
      return 8;
    case KIND_MD5:
      return 16;
    default:
      return UINT64_MAX;
  }
}

static void fixed_body(struct np_dissector *d, uint64_t kind, struct np_cursor *body) {
  switch (kind) {
    case KIND_MSS:
      np_show(d, body, &fields[MSS]);
      break;
    case KIND_WINDOW_SCALE:
      np_show(d, body, &fields[WINDOW_SCALE]);
      break;
    case KIND_ECHO:
    case KIND_ECHO_REPLY:
      np_show(d, body, &fields[ECHO]);
      break;
    case KIND_CC:
    case KIND_CC_NEW:
    case KIND_CC_ECHO:
      np_show(d, body, &fields[CONNECTION_COUNT]);
      break;
    case KIND_TIMESTAMP:
      np_show(d, body, &fields[TSVAL]);
      np_show(d, body, &fields[TSECR]);
      break;
    case KIND_MD5:
      np_emit_rest(d, body, &fields[MD5]);
      break;
    case KIND_QUICK_START:
      np_skip(d, body, 4);
      np_emit(d, body, &fields[QS_RATE]);
      np_emit(d, body, &fields[QS_TTL_DIFFERENCE]);
      break;
    case KIND_USER_TIMEOUT:
      np_show(d, body, &fields[TIMEOUT_MINUTES]);
      np_show(d, body, &fields[TIMEOUT]);
      break;
    default:
      break;
  }
}

static void variable_body(struct np_dissector *d, uint64_t kind, struct np_cursor *body) {
  switch (kind) {
    case KIND_SACK:
      sack(d, body);
      break;
    case KIND_AUTHENTICATION:
      authentication(d, body);
      break;
    case KIND_MPTCP:
      np__mptcp_option(d, body, &fields[MPTCP]);
      break;
    case KIND_FAST_OPEN:
      np_emit_rest(d, body, &fields[COOKIE]);
      break;
    case KIND_ACC_ECN_0:
    case KIND_ACC_ECN_1:
      acc_ecn(d, body, kind == KIND_ACC_ECN_0);
      break;
    case KIND_EXPERIMENT_1:
    case KIND_EXPERIMENT_2:
      experiment(d, body);
      break;
    default:
      np_emit_rest(d, body, &fields[DATA]);
  }
}

/* A cookie has 4 to 16 bytes and an even number of them (RFC 7413, section 4.1.1); a SACK option
 * has a block at least. */
static bool is_possible(uint64_t kind, uint64_t length) {
  if (kind == KIND_FAST_OPEN)
    return length == 0 || (length >= 4 && length <= 16 && length % 2 == 0);
  return kind != KIND_SACK || length > 0;
}

static void option_body(struct np_dissector *d, uint64_t kind, struct np_cursor *body) {
  uint64_t fixed = body_length(kind);
  if (fixed == np_left(body)) {
    fixed_body(d, kind, body);
  } else if (fixed == UINT64_MAX) {
    if (!is_possible(kind, np_left(body)))
      np_malformed(d, &fields[OPTION_LENGTH], "not the length of an option of this kind");
    variable_body(d, kind, body);
    np_finish(d, body, &fields[OPTION_LENGTH]);
  } else {
    np_malformed(d, &fields[OPTION_LENGTH], "not the length of an option of this kind");
    np_emit_rest(d, body, &fields[DATA]);
  }
}

/* Returns false when there is no telling where the next option begins. */
static bool option(struct np_dissector *d, struct np_cursor *list) {
  uint64_t kind = np_emit(d, list, &fields[KIND]);
  if (kind == KIND_END || kind == KIND_NOP) return list->state == NP_CURSOR_GOOD;
  uint64_t length = np_emit(d, list, &fields[OPTION_LENGTH]);
  if (list->state != NP_CURSOR_GOOD) return false;
  if (length < 2) {
    np_malformed(d, &fields[OPTION_LENGTH], "an option is shorter than its kind and length");
    return false;
  }
  struct np_cursor body = np_split(d, list, &fields[OPTION_LENGTH], length - 2);
  if (list->state == NP_CURSOR_GOOD)
    option_body(d, kind, &body);
  else
    np_emit_rest(d, &body, &fields[DATA]);
  return list->state == NP_CURSOR_GOOD;
}

/* The kind of the next option; KIND_NONE after the last one. What follows the end of the list is
 * padding of zeros (RFC 9293, section 3.1), each of which reads as another end. */
static int next_kind(struct np_dissector *d, const struct np_cursor *list, int last) {
  struct np_cursor peek = *list;
  if (!np_more(list)) return KIND_NONE;
  int next = (int)np_cursor_peek(&peek, 8);
  if (!np_good(&peek)) {
    struct np_cursor kind = *list;
    np_skip(d, &kind, 8); /* notes what is missing */
    return KIND_NONE;
  }
  return last == KIND_END && next != KIND_END ? KIND_NONE : next;
}

static void details(struct np_dissector *d) {
  if (np_wants_checksums(d))
    np_emit_checksum(d, &fields[CHECKSUM_STATUS], &fields[CHECKSUM], np_declared_length(d),
                     PROTOCOL_NUMBER, NP_CHECKSUM_INVALID);
  np_emit_number(d, &fields[HEADER_SIZE], np_get(d, &fields[DATA_OFFSET]) * 4);
  np__tcp_stream(d, &fields[IN_STREAM]);
  struct np_cursor list = np_header_tail(d);
  bool more = true;
  int kind = next_kind(d, &list, KIND_NONE);
  while (more && kind != KIND_NONE) {
    np_open(d, &list, &fields[OPTIONS]);
    more = option(d, &list);
    np_close(d, &fields[OPTIONS]);
    kind = next_kind(d, &list, kind);
  }
}

const struct np_protocol np_tcp = {
    .name = "tcp",
    .title = "Transmission Control Protocol",
    .spec = "RFC 9293",
    .group = "transport",
    .wireshark = "tcp",
    .bpf = "tcp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_IP_PROTO, PROTOCOL_NUMBER}, {NP_TABLE_END, 0}},
    .summary =
        "{sport} > {dport} {flags} seq {seqno} ack {ackno} win {window_size}{options.mss? mss }"
        "{options.mss}{options.window_scale? wscale }{options.window_scale}"
        "{options.sack.left? sack }{options.sack.left}{options.sack.right?-}{options.sack.right}"
        "{options.tsval? ts }{options.tsval}{options.tsecr?/}{options.tsecr} length "
        "{payload_length}",
    .verbose =
        "[{flags}], cksum {checksum} ({checksum_status}), seq {seqno}, ack {ackno}, win "
        "{window_size}"
        "{options.*?, }{options.*}, length {payload_length}",
    .has_rest = true,
};
