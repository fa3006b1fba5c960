/* stun_classic.c - Simple Traversal of UDP through NATs, RFC 3489: STUN before it had a cookie, and
 * TURN of that time, as [MS-TURN] has it. What tells its messages are their lengths. */
#include "protocols/layout.h"

enum {
  TYPE,
  TYPE_NAME,
  LENGTH,
  ID,
  ATTRIBUTE,
  ATTRIBUTE_TYPE,
  ATTRIBUTE_NAME,
  ATTRIBUTE_LENGTH,
  FAMILY,
  PORT,
  IPV4,
  IPV6,
  CHANGE_IP,
  CHANGE_PORT,
  ERROR_CLASS,
  ERROR_NUMBER,
  ERROR_REASON,
  UNKNOWN,
  SERVER,
  LIFETIME,
  MAGIC_COOKIE,
  BANDWIDTH,
  DATA,
  VALUE
};

static const struct np_name type_names[] = {
    {0x001, "Binding Request"},
    {0x101, "Binding Response"},
    {0x111, "Binding Error Response"},
    {0x002, "Shared Secret Request"},
    {0x102, "Shared Secret Response"},
    {0x112, "Shared Secret Error Response"},
    {0x003, "Allocate Request"},
    {0x103, "Allocate Response"},
    {0x113, "Allocate Error Response"},
    {0x004, "Send Request"},
    {0x115, "Data Indication"},
    {0x006, "Set Active Destination Request"},
    {0x106, "Set Active Destination Response"},
    {0x116, "Set Active Destination Error Response"},
    {0, NULL},
};

enum attribute {
  MAPPED = 1,
  RESPONSE,
  CHANGE,
  SOURCE,
  CHANGED,
  USERNAME,
  PASSWORD,
  INTEGRITY,
  ERROR,
  UNKNOWN_ONES,
  REFLECTED,
  LIVES = 13,
  ALTERNATE,
  COOKIE,
  BITS,
  DESTINATION,
  REMOTE,
  DATA_OF,
  OF_SERVER = 0x8022
};

static const struct np_name attribute_names[] = {
    {MAPPED, "MAPPED-ADDRESS"},
    {RESPONSE, "RESPONSE-ADDRESS"},
    {CHANGE, "CHANGE-REQUEST"},
    {SOURCE, "SOURCE-ADDRESS"},
    {CHANGED, "CHANGED-ADDRESS"},
    {USERNAME, "USERNAME"},
    {PASSWORD, "PASSWORD"},
    {INTEGRITY, "MESSAGE-INTEGRITY"},
    {ERROR, "ERROR-CODE"},
    {UNKNOWN_ONES, "UNKNOWN-ATTRIBUTES"},
    {REFLECTED, "REFLECTED-FROM"},
    {LIVES, "LIFETIME"},
    {ALTERNATE, "ALTERNATE-SERVER"},
    {COOKIE, "MAGIC-COOKIE"},
    {BITS, "BANDWIDTH"},
    {DESTINATION, "DESTINATION-ADDRESS"},
    {REMOTE, "REMOTE-ADDRESS"},
    {DATA_OF, "DATA"},
    {20, "NONCE"},
    {21, "REALM"},
    {0x8020, "XOR-MAPPED-ADDRESS"},
    {OF_SERVER, "SERVER"},
    {0, NULL},
};

enum { FAMILY_IPV4 = 1, FAMILY_IPV6 = 2 };
static const struct np_name family_names[] = {
    {FAMILY_IPV4, "IPv4"}, {FAMILY_IPV6, "IPv6"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [TYPE]      = {"type",            0,  16, NP_HEX,   "classicstun.type",   "What the message is.", .names = type_names},
  [TYPE_NAME] = {"type_name",       NP_COMPUTED, 0, NP_NAME, NULL,          "Name of the type.", .flags = NP_HIDDEN, .of = TYPE, .names = type_names},
  [LENGTH]    = {"length",         16,  16, NP_UINT,  "classicstun.length", "Length of the attributes, in bytes."},
  [ID]        = {"transaction_id", 32, 128, NP_BYTES, "classicstun.id",     "The same in a request and its response."},
  [ATTRIBUTE] = {"attributes",      NP_VARIABLE, 0, NP_RECORD, NULL, "The attributes, in packet order.", .flags = NP_MANY},
  [ATTRIBUTE_TYPE] = {"attributes.type", NP_VARIABLE, 16, NP_HEX, "classicstun.att.type", "Type of the attribute.", .names = attribute_names},
  [ATTRIBUTE_NAME] = {"attributes.type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the type.", .names = attribute_names},
  [ATTRIBUTE_LENGTH] = {"attributes.length", NP_VARIABLE, 16, NP_UINT, "classicstun.att.length", "Length of the value, in bytes."},
  [FAMILY]       = {"attributes.family",       NP_VARIABLE,   8, NP_UINT,   "classicstun.att.family", "Family of the address.", .names = family_names},
  [PORT]         = {"attributes.port",         NP_VARIABLE,  16, NP_UINT,   "classicstun.att.port", "Port."},
  [IPV4]         = {"attributes.ipv4",         NP_VARIABLE,  32, NP_IPV4,   "classicstun.att.ipv4", "Address."},
  [IPV6]         = {"attributes.ipv6",         NP_VARIABLE, 128, NP_IPV6,   "classicstun.att.ipv6", "Address."},
  [CHANGE_IP]    = {"attributes.change_ip",    NP_VARIABLE,   1, NP_FLAG,   "classicstun.att.change.ip", "The response is wanted from another address."},
  [CHANGE_PORT]  = {"attributes.change_port",  NP_VARIABLE,   1, NP_FLAG,   "classicstun.att.change.port", "The response is wanted from another port."},
  [ERROR_CLASS]  = {"attributes.error_class",  NP_VARIABLE,   3, NP_UINT,   "classicstun.att.error.class", "Hundreds of the error code."},
  [ERROR_NUMBER] = {"attributes.error_number", NP_VARIABLE,   8, NP_UINT,   "classicstun.att.error", "The error code's rest."},
  [ERROR_REASON] = {"attributes.error_reason", NP_VARIABLE,   0, NP_STRING, "classicstun.att.error.reason", "Reason, for people."},
  [UNKNOWN]      = {"attributes.unknown",      NP_VARIABLE,  16, NP_HEX,    "classicstun.att.unknown", "Types that the server did not understand.", .flags = NP_MANY},
  [SERVER]       = {"attributes.server",       NP_VARIABLE,   0, NP_STRING, "classicstun.att.server", "What software the server is."},
  [LIFETIME]     = {"attributes.lifetime",     NP_VARIABLE,  32, NP_UINT,   "classicstun.att.lifetime", "How long the server keeps the address, in seconds."},
  [MAGIC_COOKIE] = {"attributes.magic_cookie", NP_VARIABLE,  32, NP_HEX,    "classicstun.att.magic.cookie", "[MS-TURN]: 72c64bc6."},
  [BANDWIDTH]    = {"attributes.bandwidth",    NP_VARIABLE,  32, NP_UINT,   "classicstun.att.bandwidth", "Wanted bandwidth, in kilobits a second."},
  [DATA]         = {"attributes.data",         NP_VARIABLE,   0, NP_BYTES,  "classicstun.att.data", "What goes through the server."},
  [VALUE]        = {"attributes.value",        NP_VARIABLE,   0, NP_BYTES,  NULL, "Any other value."},
};
/* clang-format on */

enum { HEADER_BYTES = 20, SHARED_SECRET = 2 };

/* Section 11.2. */
enum { OF_ADDRESS = NP_LAYOUT_OWN };
static const struct np_layout values[] = {
    {MAPPED, OF_ADDRESS, {0}},
    {RESPONSE, OF_ADDRESS, {0}},
    {CHANGE, NP_LAYOUT_ONCE, {NP_GAP(29), CHANGE_IP, CHANGE_PORT, NP_GAP(1)}},
    {SOURCE, OF_ADDRESS, {0}},
    {CHANGED, OF_ADDRESS, {0}},
    {ERROR, NP_LAYOUT_ONCE, {NP_GAP(21), ERROR_CLASS, ERROR_NUMBER, ERROR_REASON}},
    {UNKNOWN_ONES, NP_LAYOUT_LIST, {UNKNOWN}},
    {REFLECTED, OF_ADDRESS, {0}},
    {LIVES, NP_LAYOUT_ONCE, {LIFETIME}},
    {ALTERNATE, OF_ADDRESS, {0}},
    {COOKIE, NP_LAYOUT_ONCE, {MAGIC_COOKIE}},
    {BITS, NP_LAYOUT_ONCE, {BANDWIDTH}},
    {DESTINATION, OF_ADDRESS, {0}},
    {REMOTE, OF_ADDRESS, {0}},
    {DATA_OF, NP_LAYOUT_ONCE, {DATA}},
    {OF_SERVER, NP_LAYOUT_ONCE, {SERVER}},
    {0, 0, {0}},
};

static void address(struct np_dissector *d, struct np_cursor *c) {
  np_skip(d, c, 8);
  uint64_t family = np_emit(d, c, &fields[FAMILY]);
  np_emit(d, c, &fields[PORT]);
  if (family == FAMILY_IPV4) np_emit(d, c, &fields[IPV4]);
  if (family == FAMILY_IPV6) np_emit(d, c, &fields[IPV6]);
  np_finish(d, c, &fields[ATTRIBUTE_LENGTH]);
}

static void attribute(struct np_dissector *d, struct np_cursor *c) {
  uint64_t type = np_emit(d, c, &fields[ATTRIBUTE_TYPE]);
  uint64_t length = np_emit(d, c, &fields[ATTRIBUTE_LENGTH]);
  struct np_cursor value = np_split(d, c, &fields[ATTRIBUTE_LENGTH], length);
  const struct np_layout *layout = np_layout_of(values, type);
  if (!layout)
    np_emit_rest(d, &value, &fields[VALUE]);
  else if (layout->then == OF_ADDRESS)
    address(d, &value);
  else
    np_emit_value(d, &value, layout, &fields[ATTRIBUTE_LENGTH]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  while (np_more(&c)) {
    np_open(d, &c, &fields[ATTRIBUTE]);
    attribute(d, &c);
    np_close(d, &fields[ATTRIBUTE]);
  }
}

static void dissect(struct np_dissector *d) {
  np_header_whole(d);
}

/* [MS-TURN] section 2.2.2: messages of TURN begin with a cookie, which is an attribute. */
static bool has_cookie(const struct np_dissector *d) {
  uint64_t attribute;
  return np_look(d, HEADER_BYTES * 8, 64, &attribute) && attribute == 0x000f000472c64bc6;
}

/* Attributes fill the message, as far as it was captured. Without any, a number that is drawn has
 * no zeros in its four words. */
static bool has_attributes(const struct np_dissector *d, uint64_t length) {
  uint64_t word = 0;
  uint32_t at = HEADER_BYTES;
  if (length == HEADER_BYTES) {
    for (at = 4; at < length; at += 4)
      if (!np_look(d, at * 8, 32, &word) || word == 0) return false;
    return true;
  }
  while (at < length && np_look(d, at * 8, 32, &word)) at += 4 + (uint32_t)(word & 0xffff);
  return at == length || (at < length && np_captured_length(d) < length);
}

/* A type that there is, and lengths that are the datagram's. */
static bool claims(const struct np_dissector *d) {
  uint64_t head;
  if (!np_look(d, 0, 32, &head) || !np_name_of(type_names, head >> 16)) return false;
  const uint64_t length = HEADER_BYTES + (head & 0xffff);
  if (!np_fits(d, length) || np_fits(d, length + 1)) return false;
  const bool is_stun = (head >> 16 & 0xf) <= SHARED_SECRET;
  return has_attributes(d, length) && (is_stun || has_cookie(d));
}

static const enum np_table claims_in[] = {NP_BY_UDP_PORT, NP_TABLE_END};

/* Attributes are words, but for the data that goes through a server of TURN. */
static const struct np_claims_head claims_heads[] = {{0xfee8000300000000, 0},
                                                     {0xffff000000000000, 0x0004000000000000},
                                                     {0xffff000000000000, 0x0115000000000000},
                                                     {0, 0}};

const struct np_protocol np_stun_classic = {
    .name = "stun_classic",
    .title = "Simple Traversal of UDP through NATs",
    .spec = "RFC 3489",
    .group = "media",
    .wireshark = "classicstun",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .claims = claims,
    .claims_in = claims_in,
    .claims_heads = claims_heads,
    .summary = "STUN {type_name}",
};
