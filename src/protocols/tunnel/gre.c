/* gre.c - Generic Routing Encapsulation, RFC 2784, with the key and numbers of RFC 2890, the routes
 * of RFC 1701 and version 1 of PPTP, RFC 2637. */
#include "protocols/protocol.h"

enum {
  FLAGS,
  CHECKSUM_PRESENT,
  ROUTING_PRESENT,
  KEY_PRESENT,
  SEQUENCE_PRESENT,
  STRICT_SOURCE_ROUTE,
  RECURSION_CONTROL,
  RESERVED,
  ACK_PRESENT,
  RESERVED_1,
  VERSION,
  PROTOCOL_TYPE,
  PROTOCOL_NAME,
  CHECKSUM,
  CHECKSUM_STATUS,
  OFFSET,
  KEY,
  PAYLOAD_LENGTH,
  CALL_ID,
  SEQUENCE_NUMBER,
  ACK_NUMBER,
  ROUTING,
  ADDRESS_FAMILY,
  SRE_OFFSET,
  SRE_LENGTH,
  ROUTING_INFORMATION,
  DYNAMIC_SERVICE,
  ALTERNATIVE_USED,
  REDIRECT_VALID,
  SERVICE_ID,
  ALTERNATIVE_BUCKET,
  PRIMARY_BUCKET
};

enum {
  HEADER_BYTES = 4,
  WORD = 4,
  ENHANCED = 1, /* the version of PPTP */
  TYPE_PPP = 0x880b,
  TYPE_WCCP = 0x883e,
  TYPE_IPV4 = 0x0800,
  TYPE_ERSPAN = 0x88be,
  TYPE_ETHERNET = 0x6558
};

static const struct np_name protocol_names[] = {
    {0x0000, "keep-alive"},
    {TYPE_IPV4, "IPv4"},
    {0x2001, "NHRP"},
    {0x22eb, "ERSPAN type III"},
    {TYPE_ETHERNET, "Ethernet"},
    {TYPE_PPP, "PPP"},
    {TYPE_WCCP, "WCCP"},
    {0x8847, "MPLS"},
    {0x8848, "MPLS with upstream-assigned label"},
    {0x86dd, "IPv6"},
    {TYPE_ERSPAN, "ERSPAN"},
    {0x8881, "CDMA2000 A10"},
    {0x8909, "Cisco metadata"},
    {0x894f, "NSH"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  /*                       name                  bit width type     wireshark                    doc */
  [FLAGS]               = {"flags",                0, 16, NP_GROUP, "gre.flags_and_version",   "Flags and version as one number."},
  [CHECKSUM_PRESENT]    = {"flags.checksum",       0,  1, NP_FLAG, "gre.flags.checksum",       "There is a checksum."},
  [ROUTING_PRESENT]     = {"flags.routing",        1,  1, NP_FLAG, "gre.flags.routing",        "There are routes, RFC 1701."},
  [KEY_PRESENT]         = {"flags.key",            2,  1, NP_FLAG, "gre.flags.key",            "There is a key; always 1 in version 1."},
  [SEQUENCE_PRESENT]    = {"flags.sequence_number", 3, 1, NP_FLAG, "gre.flags.sequence_number", "There is a sequence number; in version 1 there is a payload then."},
  [STRICT_SOURCE_ROUTE] = {"flags.strict_source_route", 4, 1, NP_FLAG, "gre.flags.strict_source_route", "All routes are strict, RFC 1701."},
  [RECURSION_CONTROL]   = {"flags.recursion_control", 5, 3, NP_UINT, "gre.flags.recursion_control", "Encapsulations that may still be added, RFC 1701; 0."},
  [RESERVED]            = {"flags.reserved",       8,  5, NP_UINT, "gre.flags.reserved",       "0.", .flags = NP_HIDDEN, .when = NP_WHEN(VERSION, ENHANCED + 1, ENHANCED - 1)},
  [ACK_PRESENT]         = {"flags.ack",            8,  1, NP_FLAG, "gre.flags.ack",            "Version 1: there is an acknowledgment number.", .when = NP_WHEN(VERSION, ENHANCED, ENHANCED)},
  [RESERVED_1]          = {"flags.flags",          9,  4, NP_UINT, "gre.flags.reserved",       "Version 1: 0.", .flags = NP_HIDDEN, .when = NP_WHEN(VERSION, ENHANCED, ENHANCED)},
  [VERSION]             = {"flags.version",       13,  3, NP_UINT, "gre.flags.version",        "0, or 1 in PPTP."},
  [PROTOCOL_TYPE]       = {"protocol_type",       16, 16, NP_HEX,  "gre.proto",                "EtherType of the payload; 0 in a keep-alive's answer.", .names = protocol_names},
  [PROTOCOL_NAME]       = {"protocol_name",       NP_COMPUTED, 0, NP_NAME, NULL,               "Name of the protocol type.", .flags = NP_HIDDEN, .of = PROTOCOL_TYPE, .names = protocol_names},
  [CHECKSUM]            = {"checksum",            NP_VARIABLE, 16, NP_HEX, "gre.checksum",     "Internet checksum of header and payload."},
  [CHECKSUM_STATUS]     = {"checksum_status",     NP_COMPUTED, 0, NP_CHECKSUM_STATUS, NULL,    "Whether the checksum fits.", .flags = NP_HIDDEN},
  [OFFSET]              = {"offset",              NP_VARIABLE, 16, NP_UINT, "gre.offset",      "Where in the routes the active one begins, in bytes; 0 without routes."},
  [KEY]                 = {"key",                 NP_VARIABLE, 32, NP_HEX, "gre.key",          "Tells flows of a tunnel apart, RFC 2890."},
  [PAYLOAD_LENGTH]      = {"payload_length",      NP_VARIABLE, 16, NP_UINT, "gre.key.payload_length", "Version 1: length of the payload, in bytes."},
  [CALL_ID]             = {"call_id",             NP_VARIABLE, 16, NP_UINT, "gre.key.call_id", "Version 1: the receiver's id of the call."},
  [SEQUENCE_NUMBER]     = {"sequence_number",     NP_VARIABLE, 32, NP_UINT, "gre.sequence_number", "Number of the packet in its flow."},
  [ACK_NUMBER]          = {"ack_number",          NP_VARIABLE, 32, NP_UINT, "gre.ack_number",  "Version 1: highest number that the sender has received."},
  [ROUTING]             = {"routing",             NP_VARIABLE, 0, NP_RECORD, NULL,             "Source route entries, RFC 1701; an empty one ends them.", .flags = NP_MANY},
  [ADDRESS_FAMILY]      = {"routing.address_family", NP_VARIABLE, 16, NP_UINT, "gre.routing.address_family", "What the entry's addresses are."},
  [SRE_OFFSET]          = {"routing.sre_offset",  NP_VARIABLE, 8, NP_UINT, "gre.routing.sre_offset", "Where the active address begins, in bytes."},
  [SRE_LENGTH]          = {"routing.sre_length",  NP_VARIABLE, 8, NP_UINT, "gre.routing.src_length", "Length of the routing information, in bytes."},
  [ROUTING_INFORMATION] = {"routing.information", NP_VARIABLE, 0, NP_BYTES, "gre.routing.information", "Addresses on the way."},
  [DYNAMIC_SERVICE]     = {"wccp.dynamic_service", NP_VARIABLE, 1, NP_FLAG, "gre.wccp.dynamic_service", "The service that the packet was redirected for is no well-known one."},
  [ALTERNATIVE_USED]    = {"wccp.alternative_bucket_used", NP_VARIABLE, 1, NP_FLAG, "gre.wccp.alternative_bucket_used", "The alternative bucket was used."},
  [REDIRECT_VALID]      = {"wccp.redirect_header_valid", NP_VARIABLE, 1, NP_FLAG, "gre.wccp.redirect_header_valid", "The redirect header counts."},
  [SERVICE_ID]          = {"wccp.service_id",     NP_VARIABLE, 8, NP_UINT, "gre.wccp.service_id", "Service that the packet was redirected for."},
  [ALTERNATIVE_BUCKET]  = {"wccp.alternative_bucket", NP_VARIABLE, 8, NP_UINT, "gre.wccp.alternative_bucket", "Bucket of the alternative hash."},
  [PRIMARY_BUCKET]      = {"wccp.primary_bucket", NP_VARIABLE, 8, NP_UINT, "gre.wccp.primary_bucket", "Bucket of the primary hash."},
};
/* clang-format on */

static bool has(const struct np_dissector *d, int flag) {
  return np_get(d, &fields[flag]) != 0;
}

static bool is_enhanced(const struct np_dissector *d) {
  return np_get(d, &fields[VERSION]) == ENHANCED;
}

/* RFC 1701, section 2.1: an entry without family and length ends the routes. */
static uint64_t behind_routes(const struct np_dissector *d, uint64_t at) {
  uint64_t entry = 1;
  while ((entry & 0xffff00ff) != 0 && np_look(d, (uint32_t)at * 8, 32, &entry))
    at += WORD + (entry & 0xff);
  return at;
}

/* Version 2 of WCCP has a word in front of the packet, and none begins with the 4 of IPv4. */
static bool has_redirect(const struct np_dissector *d, uint64_t at) {
  uint64_t first;
  return np_get(d, &fields[PROTOCOL_TYPE]) == TYPE_WCCP &&
         np_look(d, (uint32_t)at * 8, 4, &first) && first != 4;
}

/* Type I of ERSPAN has no header of its own, and no number in GRE's: the frame follows. */
static void next(struct np_dissector *d, uint64_t type) {
  if (type == TYPE_WCCP)
    type = TYPE_IPV4;
  else if (type == TYPE_ERSPAN && !has(d, SEQUENCE_PRESENT))
    type = TYPE_ETHERNET;
  if (!np_next(d, NP_BY_GRE, type)) np_next(d, NP_BY_ETHERTYPE, type);
}

static void dissect(struct np_dissector *d) {
  bool enhanced = is_enhanced(d);
  uint64_t type = np_get(d, &fields[PROTOCOL_TYPE]);
  if (np_get(d, &fields[VERSION]) > ENHANCED) {
    np_malformed(d, &fields[VERSION], "no version but 0 and 1 is known");
    return;
  }
  uint64_t length = HEADER_BYTES;
  if (has(d, CHECKSUM_PRESENT) || has(d, ROUTING_PRESENT)) length += WORD;
  if (has(d, KEY_PRESENT)) length += WORD;
  if (has(d, SEQUENCE_PRESENT)) length += WORD;
  if (enhanced && has(d, ACK_PRESENT)) length += WORD;
  if (has(d, ROUTING_PRESENT)) length = behind_routes(d, length);
  bool redirect = has_redirect(d, length);
  np_header(d, length + (redirect ? WORD : 0));
  if (enhanced && !has(d, SEQUENCE_PRESENT)) return; /* RFC 2637, section 4.1: no payload */
  next(d, type);
}

static void checksum(struct np_dissector *d, struct np_cursor *c) {
  uint64_t stored = np_emit(d, c, &fields[CHECKSUM]);
  np_emit(d, c, &fields[OFFSET]);
  if (has(d, CHECKSUM_PRESENT) && np_good(c))
    np_emit_checksum_of(d, &fields[CHECKSUM_STATUS], stored, np_declared_length(d), 0,
                        NP_CHECKSUM_INVALID);
}

static void key(struct np_dissector *d, struct np_cursor *c) {
  if (!is_enhanced(d)) {
    np_show(d, c, &fields[KEY]);
    return;
  }
  uint64_t length = np_emit(d, c, &fields[PAYLOAD_LENGTH]);
  np_show(d, c, &fields[CALL_ID]);
  if (np_good(c) && !np_is_part(d) && !np_fits(d, d->header + length))
    np_malformed(d, &fields[PAYLOAD_LENGTH], "longer than the packet");
}

static void routes(struct np_dissector *d, struct np_cursor *c) {
  uint64_t family = 1, length = 1;
  while ((family || length) && np_good(c)) {
    np_open(d, c, &fields[ROUTING]);
    family = np_emit(d, c, &fields[ADDRESS_FAMILY]);
    np_emit(d, c, &fields[SRE_OFFSET]);
    length = np_emit(d, c, &fields[SRE_LENGTH]);
    np_emit_bytes(d, c, &fields[ROUTING_INFORMATION], length);
    np_close(d, &fields[ROUTING]);
  }
}

/* draft-wilson-wrec-wccp-v2-01, section 4.14. */
static void redirect(struct np_dissector *d, struct np_cursor *c) {
  np_skip(d, c, 5);
  np_emit(d, c, &fields[REDIRECT_VALID]);
  np_emit(d, c, &fields[ALTERNATIVE_USED]);
  np_emit(d, c, &fields[DYNAMIC_SERVICE]);
  np_emit_rows(d, c, &fields[SERVICE_ID], &fields[PRIMARY_BUCKET]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  if (has(d, CHECKSUM_PRESENT) || has(d, ROUTING_PRESENT)) checksum(d, &c);
  if (has(d, KEY_PRESENT)) key(d, &c);
  if (has(d, SEQUENCE_PRESENT)) np_show(d, &c, &fields[SEQUENCE_NUMBER]);
  if (is_enhanced(d) && has(d, ACK_PRESENT)) np_show(d, &c, &fields[ACK_NUMBER]);
  if (has(d, ROUTING_PRESENT)) routes(d, &c);
  if (np_more(&c) && np_get(d, &fields[PROTOCOL_TYPE]) == TYPE_WCCP) redirect(d, &c);
}

const struct np_protocol np_gre = {
    .name = "gre",
    .title = "Generic Routing Encapsulation",
    .spec = "RFC 2784",
    .group = "tunnel",
    .wireshark = "gre",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_IP_PROTO, 47}, {NP_TABLE_END, 0}},
    .summary = "GRE {protocol_name} {call_id?call} {call_id} {key?key} {key}",
};
