/* juniper.c - the header that Juniper's routers write in front of packets of many link types: a
 * magic number, flags, what they know of the interface, and of some a cookie. */
#include "protocols/protocol.h"

enum {
  MAGIC,
  HAS_EXTENSIONS,
  FLAGS_GAP,
  NO_HEADER,
  RECEIVED,
  EXTENSIONS_LENGTH,
  EXTENSIONS,
  TYPE,
  TYPE_NAME,
  LENGTH,
  DEVICE,
  DEVICE_NAME,
  MEDIA,
  LOGICAL,
  UNIT,
  ENCAPSULATION,
  DERIVED_MEDIA,
  DERIVED_ENCAPSULATION,
  VALUE,
  PROTOCOL,
  ATM1,
  ATM2,
  COOKIE
};

enum { OF_DEVICE_NAME = 2 };

static const struct np_name type_names[] = {{1, "device interface index"},
                                            {OF_DEVICE_NAME, "device interface name"},
                                            {3, "device media type"},
                                            {4, "logical interface index"},
                                            {5, "logical unit number"},
                                            {6, "logical interface encapsulation"},
                                            {7, "TTP derived device media type"},
                                            {8, "TTP derived logical interface encapsulation"},
                                            {0, NULL}};

enum { IP4 = 2, MPLS = 3, IP6 = 6, PPP = 201, ETHERNET = 204 };

static const struct np_name protocol_names[] = {
    {IP4, "IPv4"}, {MPLS, "MPLS"}, {IP6, "IPv6"}, {PPP, "PPP"}, {ETHERNET, "Ethernet"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [MAGIC]          = {"magic",          0, 24, NP_HEX,  "juniper.magic-number", "0x4d4743."},
  [HAS_EXTENSIONS] = {"has_extensions", 24, 1, NP_FLAG, NULL,                   "Extensions follow."},
  [FLAGS_GAP]      = {"reserved",      25,  5, NP_UINT, NULL,                   "Of unknown meaning.", .flags = NP_HIDDEN},
  [NO_HEADER]      = {"no_l2_header",  30,  1, NP_FLAG, "juniper.l2hdr",        "The packet has no link layer."},
  [RECEIVED]       = {"received",      31,  1, NP_FLAG, "juniper.direction",    "1: received; 0: sent."},
  [EXTENSIONS_LENGTH] = {"extensions_length", NP_VARIABLE, 16, NP_UINT, "juniper.ext_total_len", "Length of the extensions, in bytes."},
  [EXTENSIONS]     = {"extensions",    NP_VARIABLE, 0, NP_RECORD, NULL,         "What is known of the interface.", .flags = NP_MANY},
  [TYPE]           = {"extensions.type", NP_VARIABLE, 8, NP_UINT, NULL,         "What it is.", .names = type_names},
  [TYPE_NAME]      = {"extensions.type_name", NP_VARIABLE, 0, NP_NAME, NULL,    "Its name.", .names = type_names},
  [LENGTH]         = {"extensions.length", NP_VARIABLE, 8, NP_UINT, NULL,       "Length of the value, in bytes.", .flags = NP_HIDDEN},
  [DEVICE]         = {"extensions.device_index", NP_VARIABLE, 0, NP_UINT, "juniper.ext.ifd", "Index of the device.", .flags = NP_LITTLE},
  [DEVICE_NAME]    = {"extensions.device_name", NP_VARIABLE, 0, NP_STRING, NULL, "Name of the device."},
  [MEDIA]          = {"extensions.media_type", NP_VARIABLE, 0, NP_UINT, "juniper.ext.ifmt", "Medium of the device; 1 is Ethernet.", .flags = NP_LITTLE},
  [LOGICAL]        = {"extensions.logical_index", NP_VARIABLE, 0, NP_UINT, "juniper.ext.ifl", "Index of the logical interface.", .flags = NP_LITTLE},
  [UNIT]           = {"extensions.unit", NP_VARIABLE, 0, NP_UINT, "juniper.ext.unit", "Number of the logical interface on its device.", .flags = NP_LITTLE},
  [ENCAPSULATION]  = {"extensions.encapsulation", NP_VARIABLE, 0, NP_UINT, "juniper.ext.ifle", "Encapsulation of the logical interface; 14 is Ethernet.", .flags = NP_LITTLE},
  [DERIVED_MEDIA]  = {"extensions.derived_media_type", NP_VARIABLE, 0, NP_UINT, "juniper.ext.ttp_ifmt", "Medium that follows from the tunnel's.", .flags = NP_LITTLE},
  [DERIVED_ENCAPSULATION] = {"extensions.derived_encapsulation", NP_VARIABLE, 0, NP_UINT, "juniper.ext.ttp_ifle", "Encapsulation that follows from the tunnel's.", .flags = NP_LITTLE},
  [VALUE]          = {"extensions.value", NP_VARIABLE, 0, NP_BYTES, NULL,       "Value of an extension that has no rows."},
  [PROTOCOL]       = {"protocol",      NP_VARIABLE, 32, NP_UINT, NULL,          "Protocol of a packet that has no link layer.", .flags = NP_LITTLE, .names = protocol_names},
  [ATM1]           = {"atm1_cookie",   NP_VARIABLE, 32, NP_HEX, "juniper.atm1.cookie", "Circuit and kind of the packet, of an ATM interface."},
  [ATM2]           = {"atm2_cookie",   NP_VARIABLE, 64, NP_HEX, "juniper.atm2.cookie", "The same, of a newer one."},
  [COOKIE]         = {"cookie",        NP_VARIABLE, 0, NP_BYTES, NULL,          "What a service card says of the packet."},
};
/* clang-format on */

enum { HEADER_BYTES = 4, JUNIPER = 0x4d4743, LENGTH_BYTES = 2, PROTOCOL_BYTES = 4 };
enum { LINKTYPE_ETHERNET = 1, LINKTYPE_PPP = 9, LINKTYPE_C_HDLC = 104, LINKTYPE_FRELAY = 107 };
enum { LINKTYPE_RAW = 101, UNKNOWN = 0, ATM = 0xffff, BY_FIRST = 0xffff };

/* By link type: the row of the cookie, how many bytes it has, and what follows. */
static const struct shape {
  uint16_t link_type;
  uint16_t row;
  uint16_t bytes;
  uint16_t next;
} shapes[] = {
    {130, COOKIE, BY_FIRST, LINKTYPE_PPP},
    {131, COOKIE, BY_FIRST, UNKNOWN},
    {134, COOKIE, BY_FIRST, UNKNOWN},
    {135, ATM2, 8, ATM},
    {136, COOKIE, 12, LINKTYPE_RAW},
    {137, ATM1, 4, ATM},
    {164, 0, 0, LINKTYPE_RAW},
    {167, 0, 0, LINKTYPE_ETHERNET},
    {178, 0, 0, LINKTYPE_ETHERNET},
    {179, 0, 0, LINKTYPE_PPP},
    {180, 0, 0, LINKTYPE_FRELAY},
    {181, 0, 0, LINKTYPE_C_HDLC},
    {183, COOKIE, 18, LINKTYPE_RAW},
    {UNKNOWN, 0, 0, UNKNOWN},
};

static const struct shape *shape_of(const struct np_dissector *d) {
  const struct shape *shape = shapes;
  while (shape->link_type != UNKNOWN && shape->link_type != np_link_type(d)) shape++;
  return shape;
}

/* Of a bundle of links the cookie's first byte tells whose it is: of a link or of a service card.
 */
static uint32_t cookie_bytes(uint64_t first) {
  enum { OF_SERVICES = 0x47, OF_LINK_SERVICES = 0x54 };
  return first == OF_SERVICES ? 8 : first == OF_LINK_SERVICES ? 4 : 2;
}

static void next_protocol(struct np_dissector *d, uint64_t protocol) {
  switch (protocol) {
    case IP4:
    case IP6:
      np_next(d, NP_BY_LINK_TYPE, LINKTYPE_RAW);
      break;
    case MPLS:
      np_next(d, NP_BY_ETHERTYPE, 0x8847);
      break;
    case PPP:
      np_next(d, NP_BY_LINK_TYPE, LINKTYPE_PPP);
      break;
    case ETHERNET:
      np_next(d, NP_BY_LINK_TYPE, LINKTYPE_ETHERNET);
      break;
    default:
      break;
  }
}

/* LLC, as RFC 2684 has it, or IP with nothing in front. */
static void next_of_atm(struct np_dissector *d, uint32_t at) {
  enum { OSI = 0xfefe03, SNAP = 0xaaaa03 };
  uint64_t head;
  if (!np_look(d, at * 8, 24, &head)) return;
  if (head == OSI || head == SNAP)
    np_next(d, NP_BY_LENGTH, NP_LENGTH_LLC);
  else if (head >> 20 == 4 || head >> 20 == 6)
    np_next(d, NP_BY_LINK_TYPE, LINKTYPE_RAW);
}

static void dissect(struct np_dissector *d) {
  const struct shape *shape = shape_of(d);
  uint64_t length, protocol = 0;
  uint32_t at = HEADER_BYTES;
  if (np_get(d, &fields[MAGIC]) != JUNIPER) {
    np_malformed(d, &fields[MAGIC], "not the magic number");
    return;
  }
  if (np_get(d, &fields[HAS_EXTENSIONS]) && np_look(d, at * 8, 16, &length))
    at += LENGTH_BYTES + (uint32_t)length;
  if (np_get(d, &fields[NO_HEADER])) {
    np_header_at(d, &fields[EXTENSIONS_LENGTH], at + PROTOCOL_BYTES);
    if (np_look(d, at * 8, 32, &protocol)) next_protocol(d, np_swapped(protocol, 32));
    return;
  }
  bool is_bundle = shape->bytes == BY_FIRST;
  np_look(d, at * 8, 8, &protocol);
  uint32_t cookie = is_bundle ? cookie_bytes(protocol) : shape->bytes;
  at += cookie;
  np_header_at(d, &fields[EXTENSIONS_LENGTH], at);
  if (shape->next == ATM)
    next_of_atm(d, at);
  else if (shape->next != UNKNOWN)
    np_next(d, NP_BY_LINK_TYPE, is_bundle && cookie == 8 ? LINKTYPE_RAW : shape->next);
}

static void number(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  enum { MOST_BYTES = 4 };
  uint32_t length = np_left(c);
  if (length > 0 && length <= MOST_BYTES && length != 3)
    np_emit_bits(d, c, &fields[row], length * 8);
  else
    np_emit_bytes(d, c, &fields[VALUE], length);
}

static void extension(struct np_dissector *d, struct np_cursor *list) {
  static const uint16_t rows[] = {VALUE,         DEVICE,        DEVICE_NAME,
                                  MEDIA,         LOGICAL,       UNIT,
                                  ENCAPSULATION, DERIVED_MEDIA, DERIVED_ENCAPSULATION};
  uint64_t type = np_emit(d, list, &fields[TYPE]), length = np_emit(d, list, &fields[LENGTH]);
  struct np_cursor part = np_split(d, list, &fields[LENGTH], length);
  if (!np_good(list)) return;
  unsigned row = type < sizeof rows / sizeof rows[0] ? rows[type] : VALUE;
  if (row == VALUE || row == DEVICE_NAME)
    np_emit_bytes(d, &part, &fields[row], length);
  else
    number(d, &part, row);
}

static void extensions(struct np_dissector *d, struct np_cursor *c) {
  uint64_t length = np_emit(d, c, &fields[EXTENSIONS_LENGTH]);
  struct np_cursor list = np_split(d, c, &fields[EXTENSIONS_LENGTH], length);
  while (np_more(&list)) {
    np_open(d, &list, &fields[EXTENSIONS]);
    extension(d, &list);
    np_close(d, &fields[EXTENSIONS]);
  }
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  const struct shape *shape = shape_of(d);
  if (np_get(d, &fields[MAGIC]) != JUNIPER) return;
  if (np_get(d, &fields[HAS_EXTENSIONS])) extensions(d, &c);
  if (np_get(d, &fields[NO_HEADER]))
    np_emit(d, &c, &fields[PROTOCOL]);
  else if (shape->row == COOKIE)
    np_emit_rest(d, &c, &fields[COOKIE]);
  else if (shape->row)
    np_emit(d, &c, &fields[shape->row]);
}

const struct np_protocol np_juniper = {
    .name = "juniper",
    .title = "Juniper",
    .spec = "LINKTYPE_JUNIPER_ETHER",
    .group = "link",
    .wireshark = "juniper",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_LINK_TYPE, 130, .to = 137},
                                      {NP_BY_LINK_TYPE, 164},
                                      {NP_BY_LINK_TYPE, 167, .to = 168},
                                      {NP_BY_LINK_TYPE, 174},
                                      {NP_BY_LINK_TYPE, 178, .to = 181},
                                      {NP_BY_LINK_TYPE, 183},
                                      {NP_BY_LINK_TYPE, 194},
                                      {NP_BY_LINK_TYPE, 200},
                                      {NP_BY_LINK_TYPE, 232, .to = 234},
                                      {NP_BY_LINK_TYPE, 238},
                                      {NP_TABLE_END, 0}},
    .summary = "Juniper {received? in}",
};
