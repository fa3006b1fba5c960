/* ip6_routing.c - IPv6 Routing Header, RFC 8200 section 4.4, RFC 6275, RFC 6554, RFC 8754, RFC
 * 9631. */
#include "protocols/protocol.h"

enum {
  NEXT_HEADER,
  HEADER_LENGTH,
  ROUTING_TYPE,
  SEGMENTS_LEFT,
  ADDRESSES,
  HOME_ADDRESS,
  CMPR_I,
  CMPR_E,
  PAD,
  COMPRESSED,
  LAST_ENTRY,
  FLAGS,
  TAG,
  SEGMENTS,
  TLVS,
  TLV_TYPE,
  TLV_LENGTH,
  TLV_D,
  TLV_KEY,
  TLV_HMAC,
  TLV_VALUE,
  SHORT_SID,
  LONG_SID,
  DATA
};

enum { SOURCE_ROUTE = 0, MOBILE = 2, RPL = 3, SEGMENT_ROUTING = 4, COMPACT_16, COMPACT_32 };
enum { TLV_PAD1 = 0, TLV_PADN = 4, TLV_IS_HMAC = 5 };
enum { ADDRESS_BYTES = 16 };

static const struct np_name type_names[] = {
    {SOURCE_ROUTE, "Source Route"},
    {1, "Nimrod"},
    {MOBILE, "Type 2"},
    {RPL, "RPL Source Route"},
    {SEGMENT_ROUTING, "Segment Routing"},
    {COMPACT_16, "CRH-16"},
    {COMPACT_32, "CRH-32"},
    {0, NULL},
};

static const struct np_name tlv_names[] = {
    {TLV_PAD1, "Pad1"},
    {TLV_PADN, "PadN"},
    {TLV_IS_HMAC, "HMAC"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  /*                 name               bit width type      wireshark                       doc */
  [NEXT_HEADER]   = {"next_header",       0,  8, NP_UINT, "ipv6.routing.nxt",             "Protocol of the header that follows.", .names = np_ip_protocol_names},
  [HEADER_LENGTH] = {"header_length",     8,  8, NP_UINT, "ipv6.routing.len",             "Length of this header, in units of 8 bytes, without the first."},
  [ROUTING_TYPE]  = {"routing_type",     16,  8, NP_UINT, "ipv6.routing.type",            "Kind of routing header.", .names = type_names},
  [SEGMENTS_LEFT] = {"segments_left",    24,  8, NP_UINT, "ipv6.routing.segleft",         "How many of the listed stops are still to come."},
  [ADDRESSES]     = {"addresses",        NP_VARIABLE, 128, NP_IPV6, "ipv6.routing.src.addr", "Stops on the way, type 0.", .flags = NP_MANY},
  [HOME_ADDRESS]  = {"home_address",     NP_VARIABLE, 128, NP_IPV6, "ipv6.routing.mipv6.home_address", "Home address of the mobile node that receives, type 2."},
  [CMPR_I]        = {"cmpr_i",           NP_VARIABLE,  4, NP_UINT, "ipv6.routing.rpl.cmprI", "Bytes left out of each address but the last, type 3."},
  [CMPR_E]        = {"cmpr_e",           NP_VARIABLE,  4, NP_UINT, "ipv6.routing.rpl.cmprE", "Bytes left out of the last address."},
  [PAD]           = {"pad",              NP_VARIABLE,  4, NP_UINT, "ipv6.routing.rpl.pad", "Bytes behind the last address that only fill."},
  [COMPRESSED]    = {"compressed_addresses", NP_VARIABLE, 0, NP_BYTES, "ipv6.routing.rpl.address", "Stops on the way, without the bytes that they share with the destination.", .flags = NP_MANY},
  [LAST_ENTRY]    = {"last_entry",       NP_VARIABLE,  8, NP_UINT, "ipv6.routing.srh.last_entry", "Index of the segment list's last element, type 4."},
  [FLAGS]         = {"flags",            NP_VARIABLE,  8, NP_HEX,  "ipv6.routing.srh.flags", "Flags, RFC 8754."},
  [TAG]           = {"tag",              NP_VARIABLE, 16, NP_BYTES, "ipv6.routing.srh.tag", "Class or group of the packet."},
  [SEGMENTS]      = {"segments",         NP_VARIABLE, 128, NP_IPV6, "ipv6.routing.srh.addr", "Segment list, last segment first.", .flags = NP_MANY},
  [TLVS]          = {"tlvs",             NP_VARIABLE, 0, NP_RECORD, NULL, "Objects behind the segment list, in packet order.", .flags = NP_MANY},
  [TLV_TYPE]      = {"tlvs.type",        NP_VARIABLE,  8, NP_UINT, NULL, "Type of the object.", .names = tlv_names},
  [TLV_LENGTH]    = {"tlvs.length",      NP_VARIABLE,  8, NP_UINT, NULL, "Length of the object's value, in bytes."},
  [TLV_D]         = {"tlvs.d",           NP_VARIABLE,  1, NP_FLAG, NULL, "The destination address is not part of the HMAC."},
  [TLV_KEY]       = {"tlvs.key_id",      NP_VARIABLE, 32, NP_UINT, NULL, "Key of the HMAC."},
  [TLV_HMAC]      = {"tlvs.hmac",        NP_VARIABLE,  0, NP_BYTES, NULL, "Keyed hash of the header."},
  [TLV_VALUE]     = {"tlvs.value",       NP_VARIABLE,  0, NP_BYTES, NULL, "Value of an object that has no rows of its own."},
  [SHORT_SID]     = {"sids",             NP_VARIABLE, 16, NP_UINT, "ipv6.routing.crh16.sid", "Stops on the way as numbers, the last one first, type 5.", .flags = NP_MANY},
  [LONG_SID]      = {"long_sids",        NP_VARIABLE, 32, NP_UINT, "ipv6.routing.crh32.sid", "The same, type 6.", .flags = NP_MANY},
  [DATA]          = {"data",             NP_VARIABLE,  0, NP_BYTES, "ipv6.routing.unknown_data", "Data of a routing type that has no rows of its own."},
};
/* clang-format on */

enum { FIXED_BITS = 32 };

/* Checksums of what follows are over the last stop, not the next one (RFC 8200 section 8.1). */
static void find_destination(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint64_t type = np_get(d, &fields[ROUTING_TYPE]);
  uint64_t compressed = np_cursor_take(&c, 32);
  uint32_t length = ADDRESS_BYTES;
  if (type == RPL) {
    length -= compressed >> 24 & 15;
    uint64_t rest = length + (compressed >> 20 & 15);
    if (np_left(&c) < rest) return;
    np_cursor_split(&c, np_left(&c) - rest);
  } else if (type == SOURCE_ROUTE) {
    if (np_left(&c) < ADDRESS_BYTES) return;
    np_cursor_split(&c, np_left(&c) - ADDRESS_BYTES);
  } else if (type != MOBILE && type != SEGMENT_ROUTING) {
    return;
  }
  np_set_destination(d, &c, length);
}

static void dissect(struct np_dissector *d) {
  uint64_t header = (np_get(d, &fields[HEADER_LENGTH]) + 1) * 8;
  np_header(d, header);
  if (!np_fits(d, header)) {
    np_malformed(d, &fields[HEADER_LENGTH], "larger than the packet");
    return;
  }
  if (np_get(d, &fields[SEGMENTS_LEFT]) != 0) find_destination(d);
  np_next(d, NP_BY_IP_PROTO, np_get(d, &fields[NEXT_HEADER]));
}

/* Emit the rest as addresses; returns how many there are. */
static uint64_t addresses(struct np_dissector *d, struct np_cursor *c, const struct np_field *row) {
  uint64_t count = 0;
  for (; np_more(c); count++) np_emit(d, c, row);
  return count;
}

/* More stops to come than `count` are listed, is malformed (RFC 8200, section 4.4). */
static void check_left(struct np_dissector *d, uint64_t count) {
  if (np_get(d, &fields[SEGMENTS_LEFT]) > count)
    np_malformed(d, &fields[SEGMENTS_LEFT], "more than there are stops in the list");
}

static void source_route(struct np_dissector *d, struct np_cursor *c) {
  np_skip(d, c, 32);
  uint64_t count = addresses(d, c, &fields[ADDRESSES]);
  if (np_good(c)) check_left(d, count);
}

static void rpl(struct np_dissector *d, struct np_cursor *c) {
  uint64_t inner = ADDRESS_BYTES - np_emit(d, c, &fields[CMPR_I]);
  uint64_t last = ADDRESS_BYTES - np_emit(d, c, &fields[CMPR_E]);
  uint64_t pad = np_emit(d, c, &fields[PAD]);
  np_skip(d, c, 20);
  if (np_left(c) < last + pad) {
    if (np_good(c)) np_malformed(d, &fields[HEADER_LENGTH], "too short for the last address");
    return;
  }
  uint64_t count = 1;
  for (; np_good(c) && np_left(c) >= inner + last + pad; count++)
    np_emit_bytes(d, c, &fields[COMPRESSED], inner);
  np_emit_bytes(d, c, &fields[COMPRESSED], last);
  if (np_good(c)) check_left(d, count);
}

static void tlv(struct np_dissector *d, struct np_cursor *list) {
  uint64_t type = np_emit(d, list, &fields[TLV_TYPE]);
  if (type == TLV_PAD1) return;
  uint64_t length = np_emit(d, list, &fields[TLV_LENGTH]);
  struct np_cursor body = np_split(d, list, &fields[TLV_LENGTH], length);
  if (type == TLV_IS_HMAC) {
    np_emit(d, &body, &fields[TLV_D]);
    np_skip(d, &body, 15);
    np_emit(d, &body, &fields[TLV_KEY]);
    np_emit_rest(d, &body, &fields[TLV_HMAC]);
  } else {
    np_emit_rest(d, &body, &fields[TLV_VALUE]);
  }
}

static void segment_routing(struct np_dissector *d, struct np_cursor *c) {
  uint64_t last = np_emit(d, c, &fields[LAST_ENTRY]);
  np_emit(d, c, &fields[FLAGS]);
  np_emit(d, c, &fields[TAG]);
  struct np_cursor list = np_split(d, c, &fields[LAST_ENTRY], (last + 1) * ADDRESS_BYTES);
  if (np_good(c)) check_left(d, last + 1);
  addresses(d, &list, &fields[SEGMENTS]);
  while (np_more(c)) {
    np_open(d, c, &fields[TLVS]);
    tlv(d, c);
    np_close(d, &fields[TLVS]);
  }
}

/* RFC 9631 section 5: what is left behind the last stop is 0, and fills the header. */
static uint64_t sids(struct np_dissector *d, struct np_cursor *c, const struct np_field *row) {
  uint64_t count = 0;
  for (; np_more(c); count++) {
    struct np_cursor next = *c; /* one that is cut is noted where it is emitted */
    if (np_cursor_take(&next, row->width) == 0 && np_good(&next)) break;
    np_emit(d, c, row);
  }
  return count;
}

static void compact(struct np_dissector *d, struct np_cursor *c) {
  bool is_short = np_get(d, &fields[ROUTING_TYPE]) == COMPACT_16;
  uint64_t count = sids(d, c, &fields[is_short ? SHORT_SID : LONG_SID]);
  if (np_good(c)) check_left(d, count);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  switch (np_get(d, &fields[ROUTING_TYPE])) {
    case SOURCE_ROUTE:
      source_route(d, &c);
      break;
    case MOBILE:
      np_skip(d, &c, 32);
      np_emit(d, &c, &fields[HOME_ADDRESS]);
      np_finish(d, &c, &fields[HEADER_LENGTH]);
      check_left(d, 1);
      break;
    case RPL:
      rpl(d, &c);
      break;
    case SEGMENT_ROUTING:
      segment_routing(d, &c);
      break;
    case COMPACT_16:
    case COMPACT_32:
      compact(d, &c);
      break;
    default:
      np_emit_rest(d, &c, &fields[DATA]);
  }
}

const struct np_protocol np_ip6_routing = {
    .name = "ip6_routing",
    .title = "IPv6 Routing Header",
    .spec = "RFC 8200",
    .group = "extension",
    .wireshark = "ipv6.routing",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = FIXED_BITS,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_IP_PROTO, 43}, {NP_TABLE_END, 0}},
    .summary = "{routing_type}, segments left {segments_left}",
};
