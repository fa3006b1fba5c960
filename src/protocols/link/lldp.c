/* lldp.c - Link Layer Discovery Protocol, IEEE 802.1AB. */
#include "protocols/link/lldp_organization.h"

#define ROW(id) (&fields[NP__LLDP_##id])

enum {
  END = 0,
  CHASSIS = 1,
  PORT = 2,
  TTL = 3,
  DESCRIPTION = 4,
  NAME = 5,
  SYSTEM = 6,
  CAPABILITIES = 7,
  ADDRESS = 8,
  ORGANIZATION = 127
};

enum { CHASSIS_MAC = 4, CHASSIS_ADDRESS = 5, PORT_MAC = 3, PORT_ADDRESS = 4 };

enum { IPV4 = 1, IPV6 = 2, BRIDGE_OUI = 0x0080c2, ETHERNET_OUI = 0x00120f, IANA_OUI = 0x00005e };

enum { MANDATORY = 3, MUD = 1, TYPE_BITS = 7, LENGTH_BITS = 9 };

static const struct np_name type_names[] = {{END, "End of LLDPDU"},
                                            {CHASSIS, "Chassis ID"},
                                            {PORT, "Port ID"},
                                            {TTL, "Time To Live"},
                                            {DESCRIPTION, "Port Description"},
                                            {NAME, "System Name"},
                                            {SYSTEM, "System Description"},
                                            {CAPABILITIES, "System Capabilities"},
                                            {ADDRESS, "Management Address"},
                                            {ORGANIZATION, "Organizationally Specific"},
                                            {0, NULL}};

static const struct np_name chassis_names[] = {
    {1, "chassis component"}, {2, "interface alias"},
    {3, "port component"},    {CHASSIS_MAC, "MAC address"},
    {5, "network address"},   {6, "interface name"},
    {7, "locally assigned"},  {0, NULL}};

static const struct np_name port_names[] = {{1, "interface alias"},    {2, "port component"},
                                            {PORT_MAC, "MAC address"}, {4, "network address"},
                                            {5, "interface name"},     {6, "agent circuit ID"},
                                            {7, "locally assigned"},   {0, NULL}};

static const struct np_name family_names[] = {
    {IPV4, "IPv4"}, {IPV6, "IPv6"}, {6, "802"}, {0, NULL}};

static const struct np_name interface_names[] = {
    {1, "unknown"}, {2, "ifIndex"}, {3, "system port number"}, {0, NULL}};

static const struct np_name oui_names[] = {
    {IANA_OUI, "IANA"},  {ETHERNET_OUI, "IEEE 802.3"}, {0x0012bb, "TIA"}, {0x000ecf, "PROFIBUS"},
    {0x001b21, "Intel"}, {BRIDGE_OUI, "IEEE 802.1"},   {0, NULL}};

#define bridge_names np_lldp_bridge_names
#define ethernet_names np_lldp_ethernet_names

static const struct np_field fields[] = {
#define XX(id, name, ...) [NP__LLDP_##id] = {name, __VA_ARGS__},
#include "protocols/link/lldp.def"
#include "protocols/link/lldp_organization.def"
#undef XX
};

static const struct np_layout layouts[] = {
    {TTL, 0, {NP__LLDP_TIME_TO_LIVE}},
    {DESCRIPTION, 0, {NP__LLDP_PORT_DESCRIPTION}},
    {NAME, 0, {NP__LLDP_SYSTEM_NAME}},
    {SYSTEM, 0, {NP__LLDP_SYSTEM_DESCRIPTION}},
    {0, 0, {0}},
};

/* IEEE 802.1AB, section 9.1: an LLDPDU has no length. The TLV that ends it does so; what follows it
 * fills the frame. */
static void dissect(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  uint32_t all = np_left(&c);
  uint64_t type = END + 1;
  np_header_whole(d);
  while (type != END && np_more(&c)) {
    type = np_cursor_take(&c, TYPE_BITS);
    np_cursor_split(&c, np_cursor_take(&c, LENGTH_BITS));
  }
  if (!np_good(&c) || type != END || np_left(&c) == 0) return;
  uint32_t length = all - np_left(&c);
  np_end_at(d, ROW(LENGTH), length);
  np_header(d, length);
}

static void flags(struct np_dissector *d, struct np_cursor *c, int first, int last) {
  np_emit_over(d, c, &fields[first]);
  np_skip(d, c, 5);
  np_emit_rows(d, c, &fields[first + 1], &fields[last]);
}

static void capabilities(struct np_dissector *d, struct np_cursor *c) {
  flags(d, c, NP__LLDP_CAPABILITIES, NP__LLDP_CAPABILITIES_OTHER);
  flags(d, c, NP__LLDP_ENABLED, NP__LLDP_ENABLED_OTHER);
}

/* An address of a family, whose rows are `ip4` and the one behind it. False where it is none of
 * these. */
static bool address(struct np_dissector *d, struct np_cursor *c, uint64_t family,
                    const struct np_field *ip4, const struct np_field *ip6) {
  if (family == IPV4 && np_left(c) == 4)
    np_emit(d, c, ip4);
  else if (family == IPV6 && np_left(c) == 16)
    np_emit(d, c, ip6);
  else
    return false;
  return true;
}

static void chassis(struct np_dissector *d, struct np_cursor *c) {
  uint64_t subtype = np_emit(d, c, ROW(CHASSIS_SUBTYPE));
  if (subtype == CHASSIS_MAC && np_left(c) == 6) {
    np_emit(d, c, ROW(CHASSIS_MAC));
  } else if (subtype == CHASSIS_ADDRESS) {
    uint64_t family = np_emit(d, c, ROW(FAMILY));
    address(d, c, family, ROW(CHASSIS_IP4), ROW(CHASSIS_IP6));
  } else {
    struct np_cursor bytes = *c;
    np_emit_rest(d, &bytes, ROW(CHASSIS_BYTES));
    np_emit_rest(d, c, ROW(CHASSIS_ID));
  }
}

static void port(struct np_dissector *d, struct np_cursor *c) {
  uint64_t subtype = np_emit(d, c, ROW(PORT_SUBTYPE));
  if (subtype == PORT_MAC && np_left(c) == 6) {
    np_emit(d, c, ROW(PORT_MAC));
  } else if (subtype == PORT_ADDRESS) {
    uint64_t family = np_emit(d, c, ROW(FAMILY));
    address(d, c, family, ROW(PORT_IP4), ROW(PORT_IP6));
  } else {
    np_emit_rest(d, c, ROW(PORT_ID));
  }
}

/* Section 8.5.9. */
static void management(struct np_dissector *d, struct np_cursor *c) {
  uint64_t length = np_emit(d, c, ROW(ADDRESS_LENGTH));
  struct np_cursor part = np_split(d, c, ROW(ADDRESS_LENGTH), length);
  uint64_t family = np_emit(d, &part, ROW(ADDRESS_FAMILY));
  if (!address(d, &part, family, ROW(ADDRESS_IP4), ROW(ADDRESS_IP6)))
    np_emit_rest(d, &part, ROW(ADDRESS_HEX));
  np_emit(d, c, ROW(INTERFACE_SUBTYPE));
  np_emit(d, c, ROW(INTERFACE_NUMBER));
  length = np_emit(d, c, ROW(OID_LENGTH));
  if (length > 0) np_emit_bytes(d, c, ROW(OID), length);
}

static void organization(struct np_dissector *d, struct np_cursor *c) {
  switch (np_emit(d, c, ROW(OUI))) {
    case BRIDGE_OUI:
      np__lldp_bridge(d, c, np_emit(d, c, ROW(SUBTYPE_802_1)));
      break;
    case ETHERNET_OUI:
      np__lldp_ethernet(d, c, np_emit(d, c, ROW(SUBTYPE_802_3)));
      break;
    case IANA_OUI:
      if (np_emit(d, c, ROW(SUBTYPE_IANA)) == MUD) np_emit_rest(d, c, ROW(MUD_URL));
      break;
    default:
      np_emit(d, c, ROW(SUBTYPE));
      np_emit_rest(d, c, ROW(CONTENT));
      break;
  }
}

static void value(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  const struct np_layout *layout = np_layout_of(layouts, type);
  if (layout)
    np_emit_layout(d, c, layout);
  else if (type == CHASSIS)
    chassis(d, c);
  else if (type == PORT)
    port(d, c);
  else if (type == CAPABILITIES)
    capabilities(d, c);
  else if (type == ADDRESS)
    management(d, c);
  else if (type == ORGANIZATION)
    organization(d, c);
  np_emit_rest(d, c, ROW(VALUE));
}

/* Section 8.2: the first three TLVs have their types, which no other has. */
static bool tlv(struct np_dissector *d, struct np_cursor *list, uint64_t number) {
  uint64_t type = np_emit(d, list, ROW(TYPE));
  uint64_t length = np_emit(d, list, ROW(LENGTH));
  if (!np_good(list)) return false;
  if (number <= MANDATORY ? type != number : type != END && type <= MANDATORY)
    np_malformed(d, ROW(TYPE), "not the TLV that must be in this place");
  else if (type == END && length != 0)
    np_malformed(d, ROW(LENGTH), "the end has a value");
  struct np_cursor part = np_split(d, list, ROW(LENGTH), length);
  value(d, &part, type);
  return type != END;
}

static void details(struct np_dissector *d) {
  struct np_cursor list = np_header_tail(d);
  bool more = true;
  for (uint64_t number = 1; more && np_more(&list); number++) {
    np_open(d, &list, ROW(TLVS));
    more = tlv(d, &list, number);
    np_close(d, ROW(TLVS));
  }
}

const struct np_protocol np_lldp = {
    .name = "lldp",
    .title = "Link Layer Discovery Protocol",
    .spec = "IEEE 802.1AB",
    .group = "control",
    .wireshark = "lldp",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_ETHERTYPE, 0x88cc}, {NP_TABLE_END, 0}},
    .summary =
        "LLDP {tlvs.system_name} {tlvs.chassis_mac} {tlvs.chassis_id} {tlvs.port_id} "
        "{tlvs.port_mac} {tlvs.port_description}",
};
