/* ip.c - Internet Protocol version 4, RFC 791. */
#include "protocols/net/ip_cipso.h"

enum {
  VERSION,
  HEADER_LENGTH,
  DIFFSERV,
  DSCP,
  ECN,
  TOTAL_LENGTH,
  IDENTIFICATION,
  FLAGS,
  RESERVED,
  DF,
  MF,
  FRAGMENT_OFFSET,
  TTL,
  PROTOCOL,
  HEADER_CHECKSUM,
  CHECKSUM_STATUS,
  SADDR,
  DADDR,
  PROTOCOL_NAME,
  HEADER_SIZE,
  OPTIONS,
  KIND,
  KIND_COPIED,
  KIND_CLASS,
  KIND_NUMBER,
  OPTION_LENGTH,
  POINTER,
  ROUTE,
  OVERFLOW,
  TIMESTAMP_FLAG,
  TIMESTAMPS,
  TIMESTAMP_ADDRESS,
  TIMESTAMP,
  CLASSIFICATION,
  AUTHORITY,
  FORMAT_CODE,
  SECURITY_INFO,
  SECURITY,
  COMPARTMENTS,
  HANDLING,
  TRANSMISSION_CONTROL,
  STREAM_ID,
  MTU,
  TRACEROUTE_ID,
  OUTBOUND_HOPS,
  RETURN_HOPS,
  ORIGINATOR,
  ROUTER_ALERT,
  QS_FUNCTION,
  QS_RATE,
  QS_TTL,
  QS_NONCE,
  ADDRESS,
  DATA,
  FRAGMENT,
  FRAGMENT_COUNT,
  REASSEMBLED_LENGTH,
  CIPSO,
  CIPSO_LAST = CIPSO + NP_CIPSO_ROWS - 1
};

enum option_kind {
  KIND_END = 0,
  KIND_NOP = 1,
  KIND_RECORD_ROUTE = 7,
  KIND_MTU_PROBE = 11,
  KIND_MTU_REPLY = 12,
  KIND_QUICK_START = 25,
  KIND_TIMESTAMP = 68,
  KIND_TRACEROUTE = 82,
  KIND_SECURITY = 130,
  KIND_LOOSE_ROUTE = 131,
  KIND_EXTENDED_SECURITY = 133,
  KIND_CIPSO = 134,
  KIND_STREAM_ID = 136,
  KIND_STRICT_ROUTE = 137,
  KIND_ROUTER_ALERT = 148,
  KIND_DIRECTED_BROADCAST = 149
};

static const struct np_name kind_names[] = {
    {KIND_END, "end of list"},
    {KIND_NOP, "no operation"},
    {KIND_RECORD_ROUTE, "record route"},
    {KIND_MTU_PROBE, "MTU probe"},
    {KIND_MTU_REPLY, "MTU reply"},
    {KIND_QUICK_START, "quick start"},
    {KIND_TIMESTAMP, "timestamp"},
    {KIND_TRACEROUTE, "traceroute"},
    {KIND_SECURITY, "security"},
    {KIND_LOOSE_ROUTE, "loose source route"},
    {KIND_EXTENDED_SECURITY, "extended security"},
    {KIND_CIPSO, "commercial security"},
    {KIND_STREAM_ID, "stream identifier"},
    {KIND_STRICT_ROUTE, "strict source route"},
    {KIND_ROUTER_ALERT, "router alert"},
    {KIND_DIRECTED_BROADCAST, "selective directed broadcast"},
    {0, NULL},
};

/* RFC 1108, section 2.3. */
static const struct np_name classification_names[] = {
    {0x3d, "top secret"},   {0x5a, "secret"}, {0x96, "confidential"},
    {0xab, "unclassified"}, {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  /*                   name               bit width type      wireshark            doc */
  [VERSION]         = {"version",           0,  4, NP_UINT, "ip.version",        "4."},
  [HEADER_LENGTH]   = {"header_length",     4,  4, NP_UINT, NULL,                "Header length, in 32-bit words."},
  [DIFFSERV]        = {"diffserv",          8,  8, NP_HEX,  "ip.dsfield",        "Differentiated services field, RFC 2474."},
  [DSCP]            = {"dscp",              8,  6, NP_UINT, "ip.dsfield.dscp",   "Differentiated services code point.", .flags = NP_HIDDEN},
  [ECN]             = {"ecn",              14,  2, NP_UINT, "ip.dsfield.ecn",    "Explicit congestion notification, RFC 3168.", .flags = NP_HIDDEN},
  [TOTAL_LENGTH]    = {"total_length",     16, 16, NP_UINT, "ip.len",            "Header and payload, in bytes."},
  [IDENTIFICATION]  = {"identification",   32, 16, NP_HEX,  "ip.id",             "Tells which fragments belong together."},
  [FLAGS]           = {"flags",            48,  3, NP_GROUP, "ip.flags",         "The three flags as one number."},
  [RESERVED]        = {"flags.reserved",   48,  1, NP_FLAG, "ip.flags.rb",       "0, but in RFC 3514."},
  [DF]              = {"flags.df",         49,  1, NP_FLAG, "ip.flags.df",       "Don't fragment."},
  [MF]              = {"flags.mf",         50,  1, NP_FLAG, "ip.flags.mf",       "More fragments follow."},
  [FRAGMENT_OFFSET] = {"fragment_offset",  51, 13, NP_UINT, "ip.frag_offset",    "Place of this fragment, in units of 8 bytes."},
  [TTL]             = {"ttl",              64,  8, NP_UINT, "ip.ttl",            "Time to live, in hops."},
  [PROTOCOL]        = {"protocol",         72,  8, NP_UINT, "ip.proto",          "Protocol of the payload.", .names = np_ip_protocol_names},
  [HEADER_CHECKSUM] = {"header_checksum",  80, 16, NP_HEX,  "ip.checksum",       "Internet checksum of the header."},
  [CHECKSUM_STATUS] = {"checksum_status", NP_COMPUTED, 0, NP_CHECKSUM_STATUS, NULL, "Whether the header checksum fits.", .flags = NP_HIDDEN},
  [SADDR]           = {"saddr",            96, 32, NP_IPV4, "ip.src",            "Source address.", .union_name = "ip.addr"},
  [DADDR]           = {"daddr",           128, 32, NP_IPV4, "ip.dst",            "Destination address.", .union_name = "ip.addr"},
  [PROTOCOL_NAME]   = {"protocol_name",   NP_COMPUTED, 0, NP_NAME, NULL,         "Name of the payload's protocol.", .of = PROTOCOL, .names = np_ip_protocol_names},
  [HEADER_SIZE]     = {"header_bytes",    NP_COMPUTED, 8, NP_UINT, "ip.hdr_len",   "Header length, in bytes.", .flags = NP_HIDDEN},
  [OPTIONS]         = {"options",         NP_VARIABLE, 0, NP_RECORD, NULL,         "The options, in packet order.", .flags = NP_MANY | NP_QUIET},
  [KIND]            = {"options.kind",    NP_VARIABLE, 8, NP_UINT, "ip.opt.type",  "Kind of the option: copied flag, class and number.", .names = kind_names},
  [KIND_COPIED]     = {"options.copied",  NP_VARIABLE, 1, NP_FLAG, "ip.opt.type.copy", "The option is in all fragments.", .flags = NP_HIDDEN},
  [KIND_CLASS]      = {"options.class",   NP_VARIABLE, 2, NP_UINT, "ip.opt.type.class", "0: control; 2: debugging and measurement.", .flags = NP_HIDDEN},
  [KIND_NUMBER]     = {"options.number",  NP_VARIABLE, 5, NP_UINT, "ip.opt.type.number", "Number of the option in its class.", .flags = NP_HIDDEN},
  [OPTION_LENGTH]   = {"options.length",  NP_VARIABLE, 8, NP_UINT, "ip.opt.len",   "Length of the option, kind and length included, in bytes."},
  [POINTER]         = {"options.pointer", NP_VARIABLE, 8, NP_UINT, "ip.opt.ptr",   "Where the next hop writes, in bytes from the option's start, from 1."},
  [ROUTE]           = {"options.route",   NP_VARIABLE, 32, NP_IPV4, NULL,          "An address of the route, recorded or still to be visited.", .flags = NP_MANY},
  [OVERFLOW]        = {"options.overflow", NP_VARIABLE, 4, NP_UINT, "ip.opt.overflow", "How many hops found no room for their timestamp."},
  [TIMESTAMP_FLAG]  = {"options.flag",    NP_VARIABLE, 4, NP_UINT, "ip.opt.flag",  "0: timestamps only; 1: with the hops' addresses; 3: the addresses are given."},
  [TIMESTAMPS]      = {"options.timestamps", NP_VARIABLE, 0, NP_RECORD, NULL,      "The timestamps, in packet order.", .flags = NP_MANY},
  [TIMESTAMP_ADDRESS] = {"options.timestamps.address", NP_VARIABLE, 32, NP_IPV4, "ip.opt.time_stamp_addr", "The hop."},
  [TIMESTAMP]       = {"options.timestamps.time", NP_VARIABLE, 32, NP_UINT, "ip.opt.time_stamp", "Milliseconds since midnight UTC, or with the highest bit set another time."},
  [CLASSIFICATION]  = {"options.classification", NP_VARIABLE, 8, NP_HEX, "ip.opt.sec_cl", "Classification level, RFC 1108.", .names = classification_names},
  [AUTHORITY]       = {"options.authority", NP_VARIABLE, 8, NP_HEX, "ip.opt.sec_prot_auth_flags", "Protection authorities; the lowest bit says that another byte follows.", .flags = NP_MANY},
  [FORMAT_CODE]     = {"options.format_code", NP_VARIABLE, 8, NP_UINT, "ip.opt.ext_sec_add_sec_info_format_code", "Format of the additional security information, RFC 1108."},
  [SECURITY_INFO]   = {"options.security_info", NP_VARIABLE, 0, NP_BYTES, "ip.opt.ext_sec_add_sec_info", "Additional security information, RFC 1108."},
  [SECURITY]        = {"options.security", NP_VARIABLE, 16, NP_HEX, "ip.opt.sec_rfc791_sec", "Security level, RFC 791."},
  [COMPARTMENTS]    = {"options.compartments", NP_VARIABLE, 16, NP_UINT, "ip.opt.sec_rfc791_comp", "Compartments, RFC 791."},
  [HANDLING]        = {"options.handling_restrictions", NP_VARIABLE, 0, NP_STRING, NULL, "Control and release markings, RFC 791."},
  [TRANSMISSION_CONTROL] = {"options.transmission_control", NP_VARIABLE, 0, NP_STRING, "ip.opt.sec_rfc791_tcc", "Transmission control code, RFC 791."},
  [STREAM_ID]       = {"options.stream_id", NP_VARIABLE, 16, NP_UINT, "ip.opt.sid", "Stream identifier of SATNET."},
  [MTU]             = {"options.mtu",     NP_VARIABLE, 16, NP_UINT, "ip.opt.mtu",  "Smallest MTU so far, in bytes, RFC 1063."},
  [TRACEROUTE_ID]   = {"options.traceroute_id", NP_VARIABLE, 16, NP_UINT, "ip.opt.id_number", "Tells the traces of a host apart, RFC 1393."},
  [OUTBOUND_HOPS]   = {"options.outbound_hops", NP_VARIABLE, 16, NP_UINT, "ip.opt.ohc", "Routers passed by the outbound packet."},
  [RETURN_HOPS]     = {"options.return_hops", NP_VARIABLE, 16, NP_UINT, "ip.opt.rhc", "Routers passed by the return packet."},
  [ORIGINATOR]      = {"options.originator", NP_VARIABLE, 32, NP_IPV4, "ip.opt.originator", "Who started the trace."},
  [ROUTER_ALERT]    = {"options.router_alert", NP_VARIABLE, 16, NP_UINT, "ip.opt.ra", "0: every router examines the packet, RFC 2113."},
  [QS_FUNCTION]     = {"options.function", NP_VARIABLE, 4, NP_UINT, "ip.opt.qs_func", "0: rate request; 8: report of the approved rate, RFC 4782."},
  [QS_RATE]         = {"options.rate",    NP_VARIABLE, 4, NP_UINT, "ip.opt.qs_rate", "Rate: 40 kbit/s times two to this power; 0 for none."},
  [QS_TTL]          = {"options.qs_ttl",  NP_VARIABLE, 8, NP_UINT, "ip.opt.qs_ttl", "Counts the routers that approve the request."},
  [QS_NONCE]        = {"options.nonce",   NP_VARIABLE, 30, NP_HEX, "ip.opt.qs_nonce", "Nonce that routers change when they lower the rate."},
  [ADDRESS]         = {"options.address", NP_VARIABLE, 32, NP_IPV4, "ip.opt.addr", "A destination of a selective directed broadcast, RFC 1770.", .flags = NP_MANY},
  [DATA]            = {"options.data",    NP_VARIABLE, 0, NP_BYTES, NULL,          "Body of an option that has no rows of its own."},
  [FRAGMENT]        = {"fragments",       NP_VARIABLE, 48, NP_UINT, "ip.fragment", "Number of a packet that a fragment of the datagram was in, where this one carries it whole.", .flags = NP_MANY},
  [FRAGMENT_COUNT]  = {"fragment_count",  NP_VARIABLE, 32, NP_UINT, "ip.fragment.count", "How many fragments the datagram had."},
  [REASSEMBLED_LENGTH] = {"reassembled_length", NP_VARIABLE, 32, NP_UINT, "ip.reassembled.length", "Length of the datagram's payload, in bytes."},
#define XX(id, name, ...) [CIPSO + NP_CIPSO_##id] = {"options.cipso." name, __VA_ARGS__},
#include "protocols/net/ip_cipso.def"
#undef XX
};
/* clang-format on */

enum {
  FIRST_BYTE = 1,
  FIRST_WORD = 4,
  HEADER_BYTES = 20,
  KIND_BYTES = 1,
  LENGTH_BYTES = 1,
  ADDRESS_BYTES = 4
};
enum { FRAGMENT_UNIT = 8, MAX_DATAGRAM = 65535 };

/* Where the route that is left in a source route option ends, the packet's own destination being
 * only its next stop; the cursor is empty where no stop is left. */
static struct np_cursor last_stop(struct np_cursor body) {
  struct np_cursor none = {0};
  uint64_t left = np_left(&body);
  uint64_t pointer = np_cursor_take(&body, 8);
  uint64_t stops = left > 0 ? (left - 1) / ADDRESS_BYTES : 0;
  uint64_t first = KIND_BYTES + LENGTH_BYTES + 2; /* the pointer that nothing has been taken by */
  if (stops == 0 || pointer < first || pointer >= first + stops * ADDRESS_BYTES) return none;
  np_cursor_split(&body, (stops - 1) * ADDRESS_BYTES);
  return body;
}

/* Checksums of what follows are over the last stop (RFC 1122, section 4.1.3.4). */
static void find_destination(struct np_dissector *d) {
  struct np_cursor list = np_header_tail(d);
  while (np_more(&list)) {
    uint64_t kind = np_cursor_take(&list, 8);
    if (kind == KIND_END) return;
    if (kind == KIND_NOP) continue;
    uint64_t length = np_cursor_take(&list, 8);
    if (length < KIND_BYTES + LENGTH_BYTES) return;
    struct np_cursor body = np_cursor_split(&list, length - KIND_BYTES - LENGTH_BYTES);
    if (!np_good(&list) || (kind != KIND_LOOSE_ROUTE && kind != KIND_STRICT_ROUTE)) continue;
    struct np_cursor last = last_stop(body);
    if (np_more(&last)) np_set_destination(d, &last, ADDRESS_BYTES);
    return;
  }
}

/* RFC 791, section 3.2: fragments are cut at multiples of 8 bytes and make 65535 at most. */
static void check_fragment(struct np_dissector *d, bool more) {
  np_dissect_each(d);
  uint64_t total = np_get(d, &fields[TOTAL_LENGTH]);
  uint64_t offset = np_get(d, &fields[FRAGMENT_OFFSET]) * FRAGMENT_UNIT;
  if (total < d->header) return;
  if (more && (total - d->header) % FRAGMENT_UNIT != 0)
    np_malformed(d, &fields[TOTAL_LENGTH], "more fragments follow one that ends within a unit");
  else if (offset > 0 && offset + total > MAX_DATAGRAM)
    np_malformed(d, &fields[FRAGMENT_OFFSET], "the datagram is longer than 65535 bytes");
}

static void dissect(struct np_dissector *d) {
  uint64_t header = np_get(d, &fields[HEADER_LENGTH]) * 4;
  uint64_t total = np_get_length(d, &fields[TOTAL_LENGTH]);
  if (np_get(d, &fields[VERSION]) != 4) {
    np_malformed(d, &fields[VERSION], "not 4");
    np_give_up(d, FIRST_BYTE);
    return;
  }
  if (header < HEADER_BYTES) {
    np_malformed(d, &fields[HEADER_LENGTH], "smaller than the fixed header");
    np_give_up(d, FIRST_BYTE);
    return;
  }
  /* A sender with segmentation offload leaves 0: the datagram reaches to the end of the frame. */
  if (total != 0 && total < header) {
    np_malformed(d, &fields[TOTAL_LENGTH], "smaller than the header");
    np_give_up(d, FIRST_WORD);
    return;
  }
  np_header(d, header);
  if (total != 0) np_end_at(d, &fields[TOTAL_LENGTH], total);
  np_set_addresses(d, &fields[SADDR], &fields[DADDR]);
  if (total == 0) np_set_unbounded(d);
  if (header > HEADER_BYTES && np_wants_checksums(d)) find_destination(d);
  bool first = np_get(d, &fields[FRAGMENT_OFFSET]) == 0;
  bool more = np_get(d, &fields[MF]) != 0;
  if ((!first || more) && np_is_whole(d)) {
    first = true;
  } else if (!first || more) {
    np_fragment(d);
    check_fragment(d, more);
  }
  if (first) np_next(d, NP_BY_IP_PROTO, np_get(d, &fields[PROTOCOL]));
}

/* Data begin at `first` and are words; a pointer behind the option says that there is no room. */
static void pointer(struct np_dissector *d, struct np_cursor *body, uint64_t first) {
  uint64_t length = KIND_BYTES + LENGTH_BYTES + (uint64_t)np_left(body);
  uint64_t at = np_emit(d, body, &fields[POINTER]);
  if (np_good(body) && (at < first || (at <= length && (at - first) % ADDRESS_BYTES != 0)))
    np_malformed(d, &fields[POINTER], "not where a word of the option begins");
}

static void route(struct np_dissector *d, struct np_cursor *body) {
  pointer(d, body, 4);
  while (np_more(body)) np_emit(d, body, &fields[ROUTE]);
}

static void timestamps(struct np_dissector *d, struct np_cursor *body) {
  pointer(d, body, 5);
  np_emit(d, body, &fields[OVERFLOW]);
  uint64_t flag = np_emit(d, body, &fields[TIMESTAMP_FLAG]);
  while (np_more(body)) {
    np_open(d, body, &fields[TIMESTAMPS]);
    if (flag == 1 || flag == 3) np_emit(d, body, &fields[TIMESTAMP_ADDRESS]);
    np_emit(d, body, &fields[TIMESTAMP]);
    np_close(d, &fields[TIMESTAMPS]);
  }
}

/* The option of RFC 791 has a fixed length, which no option of RFC 1108 has. */
static void security(struct np_dissector *d, struct np_cursor *body) {
  if (np_left(body) == 9) {
    np_emit(d, body, &fields[SECURITY]);
    np_emit(d, body, &fields[COMPARTMENTS]);
    np_emit_bytes(d, body, &fields[HANDLING], 2);
    np_emit_bytes(d, body, &fields[TRANSMISSION_CONTROL], 3);
    return;
  }
  np_emit(d, body, &fields[CLASSIFICATION]);
  bool more = true;
  while (more && np_more(body)) more = (np_emit(d, body, &fields[AUTHORITY]) & 1) != 0;
  np_emit_rest(d, body, &fields[DATA]);
}

static void traceroute(struct np_dissector *d, struct np_cursor *body) {
  np_emit(d, body, &fields[TRACEROUTE_ID]);
  np_emit(d, body, &fields[OUTBOUND_HOPS]);
  np_emit(d, body, &fields[RETURN_HOPS]);
  np_emit(d, body, &fields[ORIGINATOR]);
}

static void quick_start(struct np_dissector *d, struct np_cursor *body) {
  uint64_t function = np_emit(d, body, &fields[QS_FUNCTION]);
  np_emit(d, body, &fields[QS_RATE]);
  if (function == 0)
    np_emit(d, body, &fields[QS_TTL]);
  else
    np_skip(d, body, 8); /* RFC 4782, section 3.1: not used in a report */
  np_emit(d, body, &fields[QS_NONCE]);
}

/* Options of which one row is the body. */
static const struct np_field *only_row(uint64_t kind) {
  switch (kind) {
    case KIND_MTU_PROBE:
    case KIND_MTU_REPLY:
      return &fields[MTU];
    case KIND_STREAM_ID:
      return &fields[STREAM_ID];
    case KIND_ROUTER_ALERT:
      return &fields[ROUTER_ALERT];
    default:
      return NULL;
  }
}

static void option_body(struct np_dissector *d, uint64_t kind, struct np_cursor *body) {
  switch (kind) {
    case KIND_RECORD_ROUTE:
    case KIND_LOOSE_ROUTE:
    case KIND_STRICT_ROUTE:
      route(d, body);
      break;
    case KIND_TIMESTAMP:
      timestamps(d, body);
      break;
    case KIND_SECURITY:
      security(d, body);
      break;
    case KIND_EXTENDED_SECURITY:
      np_emit(d, body, &fields[FORMAT_CODE]);
      np_emit_rest(d, body, &fields[SECURITY_INFO]);
      break;
    case KIND_TRACEROUTE:
      traceroute(d, body);
      break;
    case KIND_QUICK_START:
      quick_start(d, body);
      break;
    case KIND_CIPSO:
      np_ip_emit_cipso(d, &fields[CIPSO], body);
      break;
    case KIND_DIRECTED_BROADCAST:
      while (np_left(body) >= 4) np_emit(d, body, &fields[ADDRESS]);
      break;
    default:
      np_emit_rest(d, body, &fields[DATA]);
  }
}

/* Returns false at the end of the list. */
static bool option(struct np_dissector *d, struct np_cursor *list) {
  uint64_t kind = np_emit_over(d, list, &fields[KIND]);
  np_emit(d, list, &fields[KIND_COPIED]);
  np_emit(d, list, &fields[KIND_CLASS]);
  np_emit(d, list, &fields[KIND_NUMBER]);
  if (kind == KIND_END) return false;
  if (kind == KIND_NOP) return true;
  uint64_t length = np_emit(d, list, &fields[OPTION_LENGTH]);
  if (list->state != NP_CURSOR_GOOD) return false;
  if (length < 2) {
    np_malformed(d, &fields[OPTION_LENGTH], "an option is shorter than its kind and length");
    return false;
  }
  struct np_cursor body = np_split(d, list, &fields[OPTION_LENGTH], length - 2);
  if (list->state != NP_CURSOR_GOOD) {
    np_emit_rest(d, &body, &fields[DATA]);
    return false;
  }
  const struct np_field *row = only_row(kind);
  if (row)
    np_emit(d, &body, row);
  else
    option_body(d, kind, &body);
  np_finish(d, &body, &fields[OPTION_LENGTH]);
  return true;
}

/* Is the kind of the next option here? If not, the layer gets its note. */
static bool next_captured(struct np_dissector *d, struct np_cursor *list) {
  struct np_cursor kind = *list;
  np_skip(d, &kind, 8);
  return kind.state == NP_CURSOR_GOOD;
}

static void details(struct np_dissector *d) {
  np_emit_checksum(d, &fields[CHECKSUM_STATUS], &fields[HEADER_CHECKSUM], d->header, 0,
                   NP_CHECKSUM_OFFLOADED);
  np_emit_number(d, &fields[HEADER_SIZE], np_get(d, &fields[HEADER_LENGTH]) * 4);
  np_emit_fragments(d, &fields[FRAGMENT], &fields[FRAGMENT_COUNT], &fields[REASSEMBLED_LENGTH]);
  struct np_cursor list = np_header_tail(d);
  bool more = true;
  while (more && np_more(&list) && next_captured(d, &list)) {
    np_open(d, &list, &fields[OPTIONS]);
    more = option(d, &list);
    np_close(d, &fields[OPTIONS]);
  }
}

const struct np_protocol np_ip = {
    .name = "ip",
    .title = "Internet Protocol version 4",
    .spec = "RFC 791",
    .group = "network",
    .wireshark = "ip",
    .bpf = "ip",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_ETHERTYPE, 0x0800},
                                      {NP_BY_IP_VERSION, 4},
                                      {NP_BY_IP_PROTO, 4},
                                      {NP_BY_LINK_TYPE, 228},
                                      {NP_BY_POST_STACK, 4},
                                      {NP_BY_PPP, 0x0021},
                                      {NP_BY_NLPID, 0xcc},
                                      {NP_TABLE_END, 0}},
    .summary = "{saddr} > {daddr} {protocol_name}",
    .verbose =
        "(tos {diffserv}, ttl {ttl}, id {identification#}, offset {fragment_offset#8}, flags "
        "[{flags}], "
        "proto {protocol_name} ({protocol#}), length {total_length}, cksum {header_checksum} "
        "({checksum_status}){options.*?, }{options.*})",
};
