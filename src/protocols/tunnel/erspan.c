/* erspan.c - Encapsulated Remote Switch Port Analyzer, types II and III, draft-foschiano-erspan-03.
 * Type I has no header: GRE carries the frame then. */
#include "protocols/layout.h"

enum {
  VERSION,
  VLAN_ID,
  COS,
  ENCAPSULATION,
  INTEGRITY,
  TRUNCATED,
  SESSION_ID,
  RESERVED,
  INDEX,
  TIMESTAMP,
  SECURITY_GROUP_TAG,
  HAS_ETHERNET,
  FRAME_TYPE,
  HARDWARE_ID,
  DIRECTION,
  GRANULARITY,
  SUBHEADER,
  PLATFORM_ID,
  P1_RESERVED,
  P1_DOMAIN,
  P1_PORT,
  P3_RESERVED,
  P3_PORT,
  P3_TIMESTAMP,
  P4_RESERVED,
  P4_RESERVED_2,
  P4_RESERVED_3,
  P5_SWITCH,
  P5_PORT,
  P5_TIMESTAMP,
  P7_RESERVED,
  P7_SOURCE,
  P7_TIMESTAMP,
  PLATFORM_INFO
};

enum {
  HEADER_BYTES = 8,
  HEADER_BYTES_III = 12,
  SUBHEADER_BYTES = 8,
  TYPE_II = 1,
  TYPE_III = 2,
  FRAME_ETHERNET = 0,
  FRAME_IP = 2,
  LINKTYPE_ETHERNET = 1
};

static const struct np_name encapsulation_names[] = {
    {0, "without VLAN tag"}, {1, "ISL"}, {2, "802.1Q"}, {3, "VLAN tag preserved"}, {0, NULL}};

static const struct np_name integrity_names[] = {
    {0, "good or unknown"}, {1, "bad"}, {2, "short"}, {3, "oversized"}, {0, NULL}};

static const struct np_name granularity_names[] = {
    {0, "100 us"}, {1, "100 ns"}, {2, "IEEE 1588"}, {3, "custom"}, {0, NULL}};

#define OF_II .when = NP_WHEN(VERSION, TYPE_II, TYPE_II)
#define OF_III .when = NP_WHEN(VERSION, TYPE_III, TYPE_III)

/* clang-format off */
static const struct np_field fields[] = {
  /*                      name             bit width type     wireshark            doc */
  [VERSION]            = {"version",         0,  4, NP_UINT, "erspan.version",    "1 of type II, 2 of type III."},
  [VLAN_ID]            = {"vlan_id",         4, 12, NP_UINT, "erspan.vlan",       "VLAN of the frame."},
  [COS]                = {"cos",            16,  3, NP_UINT, "erspan.cos",        "Class of service of the frame."},
  [ENCAPSULATION]      = {"encapsulation",  19,  2, NP_UINT, "erspan.encap",      "Type II: how the frame came in.", .names = encapsulation_names, OF_II},
  [INTEGRITY]          = {"integrity",      19,  2, NP_UINT, "erspan.bso",        "Type III: was the frame whole.", .names = integrity_names, OF_III},
  [TRUNCATED]          = {"truncated",      21,  1, NP_FLAG, "erspan.truncated",  "The frame's end is missing."},
  [SESSION_ID]         = {"session_id",     22, 10, NP_UINT, "erspan.spanid",     "Session of the analyzer."},
  [RESERVED]           = {"reserved",       32, 12, NP_UINT, "erspan.reserved",   "0.", .flags = NP_HIDDEN, OF_II},
  [INDEX]              = {"index",          44, 20, NP_UINT, "erspan.index",      "Type II: port and direction, the platform's own.", OF_II},
  [TIMESTAMP]          = {"timestamp",      32, 32, NP_UINT, "erspan.timestamp",  "Type III: when the frame was seen, in the unit of the granularity.", OF_III},
  [SECURITY_GROUP_TAG] = {"security_group_tag", NP_VARIABLE, 16, NP_UINT, "erspan.sgt", "Type III: tag of the frame."},
  [HAS_ETHERNET]       = {"has_ethernet_pdu", NP_VARIABLE, 1, NP_FLAG, "erspan.p", "The payload is an Ethernet frame."},
  [FRAME_TYPE]         = {"frame_type",     NP_VARIABLE, 5, NP_UINT, "erspan.ft", "What the payload is: 0 Ethernet, 2 IP."},
  [HARDWARE_ID]        = {"hardware_id",    NP_VARIABLE, 6, NP_UINT, "erspan.hw", "Engine of the session's platform."},
  [DIRECTION]          = {"direction",      NP_VARIABLE, 1, NP_UINT, "erspan.direction", "0 as the frame came in, 1 as it went out."},
  [GRANULARITY]        = {"granularity",    NP_VARIABLE, 2, NP_UINT, "erspan.gra", "Unit of the timestamp.", .names = granularity_names},
  [SUBHEADER]          = {"has_subheader",  NP_VARIABLE, 1, NP_UINT, "erspan.o",  "A subheader of the platform follows."},
  [PLATFORM_ID]        = {"platform_id",    NP_VARIABLE, 6, NP_UINT, "erspan.platid", "What the subheader is."},
  [P1_RESERVED]        = {"platform1.reserved", NP_VARIABLE, 14, NP_UINT, "erspan.pid1.rsvd1", "0.", .flags = NP_HIDDEN},
  [P1_DOMAIN]          = {"platform1.domain_id", NP_VARIABLE, 12, NP_UINT, "erspan.pid1.vsmid", "Domain of the virtual supervisor module."},
  [P1_PORT]            = {"platform1.port", NP_VARIABLE, 32, NP_UINT, "erspan.pid1.port_index", "Port or index."},
  [P3_RESERVED]        = {"platform3.reserved", NP_VARIABLE, 12, NP_UINT, "erspan.pid3.rsvd1", "0.", .flags = NP_HIDDEN},
  [P3_PORT]            = {"platform3.port", NP_VARIABLE, 14, NP_UINT, "erspan.pid3.port_index", "Port or index."},
  [P3_TIMESTAMP]       = {"platform3.timestamp", NP_VARIABLE, 32, NP_UINT, "erspan.pid3.timestamp", "The timestamp's upper 32 bits."},
  [P4_RESERVED]        = {"platform4.reserved", NP_VARIABLE, 12, NP_UINT, "erspan.pid4.rsvd1", "0.", .flags = NP_HIDDEN},
  [P4_RESERVED_2]      = {"platform4.reserved2", NP_VARIABLE, 14, NP_UINT, "erspan.pid4.rsvd2", "0.", .flags = NP_HIDDEN},
  [P4_RESERVED_3]      = {"platform4.reserved3", NP_VARIABLE, 32, NP_UINT, "erspan.pid4.rsvd3", "0.", .flags = NP_HIDDEN},
  [P5_SWITCH]          = {"platform5.switch_id", NP_VARIABLE, 10, NP_UINT, "erspan.pid5.switchid", "Switch of the port."},
  [P5_PORT]            = {"platform5.port", NP_VARIABLE, 16, NP_UINT, "erspan.pid5.port_index", "Port or index."},
  [P5_TIMESTAMP]       = {"platform5.timestamp", NP_VARIABLE, 32, NP_UINT, "erspan.pid5.timestamp", "Seconds of the timestamp."},
  [P7_RESERVED]        = {"platform7.reserved", NP_VARIABLE, 6, NP_UINT, "erspan.pid7.rsvd1", "0.", .flags = NP_HIDDEN},
  [P7_SOURCE]          = {"platform7.source_index", NP_VARIABLE, 20, NP_UINT, "erspan.pid7.source_index", "Where the frame came from."},
  [P7_TIMESTAMP]       = {"platform7.timestamp", NP_VARIABLE, 32, NP_UINT, "erspan.pid7.timestamp", "The timestamp's upper 32 bits."},
  [PLATFORM_INFO]      = {"platform_info",  NP_VARIABLE, 58, NP_HEX, "erspan.pid.rsvd", "What the subheader of another platform has."},
};
/* clang-format on */

/* Section 4.3.3: subheaders by platform. */
static const struct np_layout platforms[] = {
    {1, 0, {P1_RESERVED, P1_DOMAIN, P1_PORT}},
    {3, 0, {P3_RESERVED, P3_PORT, P3_TIMESTAMP}},
    {4, 0, {P4_RESERVED, P4_RESERVED_2, P4_RESERVED_3}},
    {5, 0, {P5_SWITCH, P5_PORT, P5_TIMESTAMP}},
    {6, 0, {P5_SWITCH, P5_PORT, P5_TIMESTAMP}},
    {7, 0, {P7_RESERVED, P7_SOURCE, P7_TIMESTAMP}},
    {0, 0, {0}},
};

static void type_iii(struct np_dissector *d) {
  uint64_t flags, version;
  np_header(d, HEADER_BYTES_III);
  if (!np_look(d, (HEADER_BYTES + 2) * 8, 16, &flags)) return;
  uint32_t length = HEADER_BYTES_III + (flags & 1 ? SUBHEADER_BYTES : 0);
  uint64_t type = flags >> 10 & 0x1f;
  np_header(d, length);
  if (type == FRAME_ETHERNET)
    np_next(d, NP_BY_LINK_TYPE, LINKTYPE_ETHERNET);
  else if (type == FRAME_IP && np_look(d, length * 8, 4, &version))
    np_next(d, NP_BY_IP_VERSION, version);
}

static void dissect(struct np_dissector *d) {
  switch (np_get(d, &fields[VERSION])) {
    case TYPE_II:
      np_next(d, NP_BY_LINK_TYPE, LINKTYPE_ETHERNET);
      break;
    case TYPE_III:
      type_iii(d);
      break;
    default:
      np_malformed(d, &fields[VERSION], "neither of type II nor of type III");
  }
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint64_t has_subheader = 0;
  if (!np_more(&c)) return;
  for (int row = SECURITY_GROUP_TAG; row <= SUBHEADER; row++)
    has_subheader = np_emit(d, &c, &fields[row]);
  if (!has_subheader) return;
  const struct np_layout *layout = np_layout_of(platforms, np_emit(d, &c, &fields[PLATFORM_ID]));
  if (layout)
    np_emit_layout(d, &c, layout);
  else
    np_emit(d, &c, &fields[PLATFORM_INFO]);
}

const struct np_protocol np_erspan = {
    .name = "erspan",
    .title = "Encapsulated Remote Switch Port Analyzer",
    .spec = "draft-foschiano-erspan-03",
    .group = "tunnel",
    .wireshark = "erspan",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_GRE, 0x88be}, {NP_BY_GRE, 0x22eb}, {NP_TABLE_END, 0}},
    .summary = "ERSPAN {session_id}",
};
