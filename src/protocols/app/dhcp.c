/* dhcp.c - Dynamic Host Configuration Protocol, RFC 2131, and the Bootstrap Protocol, RFC 951. */
#include "protocols/app/dhcp_option.h"
#include "protocols/app/duid.h"

static const struct np_name op_names[] = {{1, "Boot Request"}, {2, "Boot Reply"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [NP__DHCP_OP]        = {"op",         0,   8, NP_UINT, "dhcp.type",    "1: from a client; 2: from a server.", .names = op_names},
  [NP__DHCP_OP_NAME]   = {"op_name",    NP_COMPUTED, 0, NP_NAME, NULL,   "Request or reply.", .flags = NP_HIDDEN, .of = NP__DHCP_OP, .names = op_names},
  [NP__DHCP_HTYPE]     = {"htype",      8,   8, NP_UINT, "dhcp.hw.type", "Kind of the client's hardware address."},
  [NP__DHCP_HARDWARE]  = {"hardware",   8,  16, NP_HEX,  NULL,           "Kind and length of the hardware address.", .flags = NP_HIDDEN},
  [NP__DHCP_HLEN]      = {"hlen",      16,   8, NP_UINT, "dhcp.hw.len",  "Length of the hardware address, in bytes."},
  [NP__DHCP_HOPS]      = {"hops",      24,   8, NP_UINT, "dhcp.hops",    "How many relays passed the message on."},
  [NP__DHCP_XID]       = {"xid",       32,  32, NP_HEX,  "dhcp.id",      "The same in a request and its replies."},
  [NP__DHCP_SECS]      = {"secs",      64,  16, NP_UINT, "dhcp.secs",    "Since when the client has been trying, in seconds."},
  [NP__DHCP_FLAGS]     = {"flags",     80,  16, NP_GROUP, "dhcp.flags",  "The flags as one number."},
  [NP__DHCP_BROADCAST] = {"flags.broadcast", 80, 1, NP_FLAG, "dhcp.flags.bc", "The client takes broadcasts only."},
  [NP__DHCP_RESERVED]  = {"flags.reserved", 81, 15, NP_HEX, "dhcp.flags.reserved", "0.", .flags = NP_HIDDEN},
  [NP__DHCP_CIADDR]    = {"ciaddr",    96,  32, NP_IPV4, "dhcp.ip.client", "Address that the client has."},
  [NP__DHCP_YIADDR]    = {"yiaddr",   128,  32, NP_IPV4, "dhcp.ip.your",   "Address that it gets."},
  [NP__DHCP_SIADDR]    = {"siaddr",   160,  32, NP_IPV4, "dhcp.ip.server", "Server of the next step of booting."},
  [NP__DHCP_GIADDR]    = {"giaddr",   192,  32, NP_IPV4, "dhcp.ip.relay",  "Relay that the message came through."},
  [NP__DHCP_CHADDR]    = {"chaddr",   224,  48, NP_MAC,  "dhcp.hw.mac_addr", "Hardware address of the client, where it is one of Ethernet.", .when = NP_WHEN(NP__DHCP_HARDWARE, 0x106, 0x106)},
  [NP__DHCP_CHADDR_BYTES] = {"chaddr_bytes", NP_VARIABLE, 0, NP_BYTES, NULL, "Hardware address of the client, of another kind."},
  [NP__DHCP_CHADDR_PADDING] = {"chaddr_padding", NP_VARIABLE, 0, NP_BYTES, "dhcp.hw.addr_padding", "What fills the field up.", .flags = NP_HIDDEN},
  [NP__DHCP_SNAME]     = {"sname",    NP_VARIABLE, 512, NP_STRING, "dhcp.server", "Name of the server, where no options are in its place."},
  [NP__DHCP_FILE]      = {"file",     NP_VARIABLE, 1024, NP_STRING, "dhcp.file",  "Name of the boot file, where no options are in its place."},
  [NP__DHCP_COOKIE]    = {"cookie",   NP_VARIABLE, 32, NP_IPV4, "dhcp.cookie", "99.130.83.99: options follow.", .flags = NP_HIDDEN},
  [NP__DHCP_BOOTP]     = {"is_bootp", NP_VARIABLE, 1, NP_FLAG, "dhcp.bootp", "1: no option tells the type of the message.", .flags = NP_HIDDEN},
#define XX(id, name, ...) [NP__DHCP_##id] = {name, __VA_ARGS__},
#include "protocols/app/dhcp.def"
#undef XX
  [NP__DHCP_VENDOR_AREA] = {"vendor_area", NP_VARIABLE, 0, NP_BYTES, NULL, "What follows where the cookie is another one."},
  [NP__DHCP_PADDING]   = {"padding",  NP_VARIABLE, 0, NP_BYTES, "dhcp.option.padding", "What lies between options and behind the last one.", .flags = NP_HIDDEN | NP_MANY},
};
/* clang-format on */

enum {
  FIXED_BYTES = 236,
  CHADDR_AT = 28,
  CHADDR_BYTES = 16,
  SNAME_AT = 44,
  SNAME_BYTES = 64,
  FILE_BYTES = 128,
  COOKIE = 0x63825363,
  COOKIE_BYTES = 4,
  ETHERNET = 1,
  MAC_BYTES = 6,
  FILE_HAS_OPTIONS = 1,
  SNAME_HAS_OPTIONS = 2,
};

static void dissect(struct np_dissector *d) {
  uint64_t op = np_get(d, &fields[NP__DHCP_OP]);
  if (op != 1 && op != 2) {
    np_refuse(d);
    return;
  }
  if (np_get(d, &fields[NP__DHCP_HLEN]) > CHADDR_BYTES)
    np_malformed(d, &fields[NP__DHCP_HLEN], "longer than the field");
  np_header_whole(d);
}

static void hardware_address(struct np_dissector *d, struct np_cursor *c) {
  uint64_t length = np_get(d, &fields[NP__DHCP_HLEN]);
  if (length == MAC_BYTES && np_get(d, &fields[NP__DHCP_HTYPE]) == ETHERNET)
    np_skip(d, c, MAC_BYTES * 8);
  else if (length <= CHADDR_BYTES)
    np_emit_bytes(d, c, &fields[NP__DHCP_CHADDR_BYTES], length);
  if (length < CHADDR_BYTES)
    np_emit_bytes(d, c, &fields[NP__DHCP_CHADDR_PADDING], CHADDR_BYTES - length);
}

/* The value of an option of one byte; 0 where it is not there. The cursor is bad where nobody can
 * tell, for not all options were captured. */
static uint64_t look_for(struct np_cursor *c, uint64_t wanted) {
  while (np_more(c)) {
    uint64_t code = np_cursor_take(c, 8);
    if (code == NP__DHCP_CODE_PAD) continue;
    if (code == NP__DHCP_CODE_END) return 0;
    uint64_t length = np_cursor_take(c, 8);
    if (code == wanted && length == 1) return np_cursor_take(c, 8);
    np_cursor_split(c, length);
  }
  return 0;
}

/* Is it a message of BOOTP? Of one that was cut in front of its type, that is not known. */
static bool is_bootp(struct np_cursor c) {
  bool has_options = np_cursor_take(&c, COOKIE_BYTES * 8) == COOKIE;
  bool has_type = has_options && look_for(&c, NP__DHCP_CODE_TYPE) != 0;
  return !has_type && c.state != NP_CURSOR_PAST_CAPTURED;
}

/* RFC 2132, section 9.3: the fields can hold options; those of file come first. */
static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d), fixed = c;
  fixed.bit -= (uint64_t)(FIXED_BYTES - CHADDR_AT) * 8;
  struct np_cursor cookie = c;
  bool has_options = np_cursor_take(&cookie, COOKIE_BYTES * 8) == COOKIE;
  uint64_t overload = has_options ? look_for(&cookie, NP__DHCP_CODE_OVERLOAD) : 0;
  if (is_bootp(c)) np_emit_number(d, &fields[NP__DHCP_BOOTP], 1);
  hardware_address(d, &fixed);
  fixed = c;
  fixed.bit -= (uint64_t)(FIXED_BYTES - SNAME_AT) * 8;
  struct np_cursor sname = np_cursor_split(&fixed, SNAME_BYTES);
  struct np_cursor file = np_cursor_split(&fixed, FILE_BYTES);
  if (!(overload & SNAME_HAS_OPTIONS))
    np_emit_padded(d, &sname, &fields[NP__DHCP_SNAME], SNAME_BYTES);
  if (!(overload & FILE_HAS_OPTIONS)) np_emit_padded(d, &file, &fields[NP__DHCP_FILE], FILE_BYTES);
  if (!has_options) {
    np_emit_rest(d, &c, &fields[NP__DHCP_VENDOR_AREA]);
    return;
  }
  np_emit(d, &c, &fields[NP__DHCP_COOKIE]);
  np__dhcp_options(d, &c);
  if (overload & FILE_HAS_OPTIONS) np__dhcp_options(d, &file);
  if (overload & SNAME_HAS_OPTIONS) np__dhcp_options(d, &sname);
}

const struct np_protocol np_dhcp = {
    .name = "dhcp",
    .title = "Dynamic Host Configuration Protocol",
    .spec = "RFC 2131",
    .group = "configuration",
    .wireshark = "dhcp",
    .former = "bootp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = FIXED_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds =
        (const struct np_bind[]){
            {NP_BY_UDP_PORT, 67}, {NP_BY_UDP_PORT, 68}, {NP_BY_UDP_PORT, 4011}, {NP_TABLE_END, 0}},
    .summary = "DHCP {options.message_type_name} {chaddr} {options.hostname}",
    .verbose =
        "{options.message_type_name} {chaddr}, xid {xid}, secs {secs}, ciaddr {ciaddr}, yiaddr "
        "{yiaddr}, "
        "siaddr {siaddr}, giaddr {giaddr}{options.*?, }{options.*}",
};
