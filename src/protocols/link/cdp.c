/* cdp.c - Cisco Discovery Protocol: Cisco published version 1's TLVs; the rest is as its devices
 * send it and other decoders name it. */
#include "protocols/layout.h"

enum row {
#define XX(id, ...) id,
#include "protocols/link/cdp.def"
#undef XX
};

enum { OF_ADDRESSES = 2, OF_CAPABILITIES = 4, OF_PREFIXES = 7, OF_HELLO = 8, OF_MANAGEMENT = 0x16 };

static const struct np_name type_names[] = {{1, "Device ID"},
                                            {OF_ADDRESSES, "Addresses"},
                                            {3, "Port ID"},
                                            {OF_CAPABILITIES, "Capabilities"},
                                            {5, "Software version"},
                                            {6, "Platform"},
                                            {OF_PREFIXES, "IP Prefix/Gateway (used for ODR)"},
                                            {OF_HELLO, "Protocol Hello"},
                                            {9, "VTP Management Domain"},
                                            {0x0a, "Native VLAN"},
                                            {0x0b, "Duplex"},
                                            {0x0e, "VoIP VLAN Reply"},
                                            {0x0f, "VoIP VLAN Query"},
                                            {0x10, "Power consumption"},
                                            {0x11, "MTU"},
                                            {0x12, "Trust Bitmap"},
                                            {0x13, "Untrusted Port CoS"},
                                            {0x14, "System Name"},
                                            {0x15, "System Object ID"},
                                            {OF_MANAGEMENT, "Management Address"},
                                            {0x17, "Location"},
                                            {0x19, "Power Requested"},
                                            {0x1a, "Power Available"},
                                            {0x1d, "EnergyWise over CDP"},
                                            {0x1f, "Spare Pair PoE"},
                                            {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
#define XX(id, name, ...) [id] = {name, __VA_ARGS__},
#include "protocols/link/cdp.def"
#undef XX
};
/* clang-format on */

static const struct np_layout layouts[] = {
    {1, 0, {DEVICE}},
    {3, 0, {PORT}},
    {OF_CAPABILITIES,
     0,
     {CAPABILITIES, NP_GAP(21), MAC_RELAY, CAMERA, REMOTE, PHONE, REPEATER, IGMP, HOST, SWITCH,
      SOURCE_BRIDGE, BRIDGE, ROUTER}},
    {5, 0, {SOFTWARE}},
    {6, 0, {PLATFORM}},
    {9, 0, {VTP_DOMAIN}},
    {0x0a, 0, {NATIVE_VLAN}},
    {0x0b, 0, {DUPLEX}},
    {0x0e, 0, {VOICE_DATA, VOICE_VLAN}},
    {0x0f, 0, {VOICE_DATA, VOICE_VLAN}},
    {0x10, 0, {POWER}},
    {0x11, 0, {MTU}},
    {0x12, 0, {TRUST}},
    {0x13, 0, {COS}},
    {0x14, 0, {SYSTEM_NAME}},
    {0x15, 0, {SYSTEM_OID}},
    {0x17, 0, {LOCATION_TYPE, LOCATION}},
    {0x19, REQUESTED, {REQUEST_ID, MANAGEMENT_ID}},
    {0x1a, AVAILABLE, {REQUEST_ID, MANAGEMENT_ID}},
    {0x1f, 0, {SPARE, NP_GAP(4), SPARE_PSE, SPARE_REQUEST, SPARE_DEVICE, SPARE_FOUR}},
    {0, 0, {0}},
};

static const struct np_layout cluster = {
    0,
    0,
    {CLUSTER_MASTER, CLUSTER_IP, CLUSTER_VERSION, CLUSTER_SUBVERSION, CLUSTER_STATUS,
     CLUSTER_UNKNOWN, COMMANDER, SWITCH_MAC, CLUSTER_UNKNOWN2, MANAGEMENT_VLAN}};

enum {
  HEADER_BYTES = 4,
  HEAD_BYTES = 4,
  NLPID = 1,
  NLPID_IP = 0xcc,
  CISCO = 0x0c,
  CLUSTERS = 0x112
};
enum { CISCO_CDP = 0x2000, IP4_BYTES = 4, IP6_BYTES = 16, IP6_PROTOCOL_BYTES = 8 };

static void dissect(struct np_dissector *d) {
  np_header_whole(d);
}

static void address(struct np_dissector *d, struct np_cursor *c) {
  uint64_t type = np_emit(d, c, &fields[PROTOCOL_TYPES]);
  uint64_t length = np_emit(d, c, &fields[PROTOCOL_LENGTHS]);
  struct np_cursor protocol = np_split(d, c, &fields[PROTOCOL_LENGTHS], length), peek = protocol;
  bool is_ip4 = type == NLPID && length == 1 && np_cursor_take(&peek, 8) == NLPID_IP;
  np_emit_bytes(d, &protocol, &fields[PROTOCOLS], length);
  uint64_t size = np_emit(d, c, &fields[ADDRESS_LENGTHS]);
  struct np_cursor value = np_split(d, c, &fields[ADDRESS_LENGTHS], size);
  if (is_ip4 && size == IP4_BYTES)
    np_emit(d, &value, &fields[ADDRESSES]);
  else if (length == IP6_PROTOCOL_BYTES && size == IP6_BYTES)
    np_emit(d, &value, &fields[ADDRESSES6]);
  else
    np_emit_bytes(d, &value, &fields[ADDRESSES_OTHER], size);
}

static void addresses(struct np_dissector *d, struct np_cursor *c) {
  uint64_t count = np_emit(d, c, &fields[ADDRESS_COUNT]);
  for (; count > 0 && np_more(c); count--) address(d, c);
  if (count > 0) np_malformed(d, &fields[ADDRESS_COUNT], "more than the TLV holds");
}

/* A gateway alone, or networks with their widths. */
static void prefixes(struct np_dissector *d, struct np_cursor *c) {
  if (np_left(c) == IP4_BYTES) np_emit(d, c, &fields[GATEWAY]);
  while (np_more(c)) {
    np_emit(d, c, &fields[PREFIXES]);
    np_emit(d, c, &fields[PREFIX_WIDTHS]);
  }
}

static void hello(struct np_dissector *d, struct np_cursor *c) {
  uint64_t oui = np_emit(d, c, &fields[OUI]), protocol = np_emit(d, c, &fields[HELLO]);
  if (oui == CISCO && protocol == CLUSTERS)
    np_emit_layout(d, c, &cluster);
  else
    np_emit_rest(d, c, &fields[HELLO_BYTES]);
}

static void value(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  const struct np_layout *layout = np_layout_of(layouts, type);
  if (layout) {
    np_emit_layout(d, c, layout);
    while (layout->then && np_left(c) >= 4) np_emit(d, c, &fields[layout->then]);
  } else if (type == OF_ADDRESSES || type == OF_MANAGEMENT) {
    addresses(d, c);
  } else if (type == OF_PREFIXES) {
    prefixes(d, c);
  } else if (type == OF_HELLO) {
    hello(d, c);
  }
  np_emit_rest(d, c, &fields[VALUE]);
}

static void tlv(struct np_dissector *d, struct np_cursor *list) {
  uint64_t type = np_emit(d, list, &fields[TYPE]), length = np_emit(d, list, &fields[LENGTH]);
  struct np_cursor part;
  if (np_split_behind(d, list, &fields[LENGTH], length, HEAD_BYTES, &part)) value(d, &part, type);
}

/* The last byte of an odd length is added in a way of Cisco's own. */
static void details(struct np_dissector *d) {
  uint32_t length = np_declared_length(d);
  if (length % 2 == 0 && np_wants_checksums(d))
    np_emit_checksum(d, &fields[CHECKSUM_STATUS], &fields[CHECKSUM], length, 0,
                     NP_CHECKSUM_INVALID);
  struct np_cursor list = np_header_tail(d);
  while (np_more(&list)) {
    np_open(d, &list, &fields[TLVS]);
    tlv(d, &list);
    np_close(d, &fields[TLVS]);
  }
}

const struct np_protocol np_cdp = {
    .name = "cdp",
    .title = "Cisco Discovery Protocol",
    .spec = "Cisco",
    .group = "control",
    .wireshark = "cdp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_SNAP, .key = "00-00-0c-20-00"},
                                      {NP_BY_CHDLC, CISCO_CDP},
                                      {NP_BY_GRE, CISCO_CDP},
                                      {NP_TABLE_END, 0}},
    .summary = "CDP {tlvs.device_id} {tlvs.port_id} {tlvs.platform}",
};
