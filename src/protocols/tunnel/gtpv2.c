/* gtpv2.c - GPRS Tunnelling Protocol, version 2, control plane: 3GPP TS 29.274. */
#include "protocols/layout.h"

static const struct np_name message_names[] = {
    {1, "Echo Request"},
    {2, "Echo Response"},
    {3, "Version Not Supported"},
    {32, "Create Session Request"},
    {33, "Create Session Response"},
    {34, "Modify Bearer Request"},
    {35, "Modify Bearer Response"},
    {36, "Delete Session Request"},
    {37, "Delete Session Response"},
    {38, "Change Notification Request"},
    {39, "Change Notification Response"},
    {64, "Modify Bearer Command"},
    {66, "Delete Bearer Command"},
    {68, "Bearer Resource Command"},
    {95, "Create Bearer Request"},
    {96, "Create Bearer Response"},
    {97, "Update Bearer Request"},
    {98, "Update Bearer Response"},
    {99, "Delete Bearer Request"},
    {100, "Delete Bearer Response"},
    {128, "Identification Request"},
    {129, "Identification Response"},
    {130, "Context Request"},
    {131, "Context Response"},
    {132, "Context Acknowledge"},
    {133, "Forward Relocation Request"},
    {134, "Forward Relocation Response"},
    {170, "Release Access Bearers Request"},
    {171, "Release Access Bearers Response"},
    {176, "Downlink Data Notification"},
    {177, "Downlink Data Notification Acknowledge"},
    {0, NULL},
};

enum ie {
  OF_IMSI = 1,
  OF_CAUSE,
  OF_RECOVERY,
  OF_APN = 71,
  OF_AMBR,
  OF_EBI,
  OF_MEI = 75,
  OF_MSISDN,
  OF_INDICATION,
  OF_PAA = 79,
  OF_QOS,
  OF_RAT = 82,
  OF_NETWORK,
  OF_ULI = 86,
  OF_FTEID,
  OF_BEARER = 93,
  OF_CHARGING_ID,
  OF_CHARACTERISTICS,
  OF_PDN_TYPE = 99,
  OF_PDN_CONNECTION = 109,
  OF_ZONE = 114,
  OF_RESTRICTION = 127,
  OF_SELECTION,
  OF_FQ_CSID = 132,
  OF_FQDN = 136,
  OF_OVERLOAD = 180,
  OF_LOAD
};

static const struct np_name ie_names[] = {
    {OF_IMSI, "IMSI"},
    {OF_CAUSE, "Cause"},
    {OF_RECOVERY, "Recovery"},
    {OF_APN, "APN"},
    {OF_AMBR, "AMBR"},
    {OF_EBI, "EBI"},
    {OF_MEI, "MEI"},
    {OF_MSISDN, "MSISDN"},
    {OF_INDICATION, "Indication"},
    {78, "PCO"},
    {OF_PAA, "PAA"},
    {OF_QOS, "Bearer QoS"},
    {81, "Flow QoS"},
    {OF_RAT, "RAT Type"},
    {OF_NETWORK, "Serving Network"},
    {84, "Bearer TFT"},
    {OF_ULI, "ULI"},
    {OF_FTEID, "F-TEID"},
    {OF_BEARER, "Bearer Context"},
    {OF_CHARGING_ID, "Charging ID"},
    {OF_CHARACTERISTICS, "Charging Characteristics"},
    {OF_PDN_TYPE, "PDN Type"},
    {OF_PDN_CONNECTION, "PDN Connection"},
    {OF_ZONE, "UE Time Zone"},
    {OF_RESTRICTION, "APN Restriction"},
    {OF_SELECTION, "Selection Mode"},
    {OF_FQ_CSID, "FQ-CSID"},
    {OF_FQDN, "FQDN"},
    {OF_OVERLOAD, "Overload Control"},
    {OF_LOAD, "Load Control"},
    {255, "Private Extension"},
    {0, NULL},
};
static const struct np_name cause_names[] = {
    {2, "local detach"},
    {16, "accepted"},
    {17, "accepted in part"},
    {64, "context not found"},
    {65, "invalid message format"},
    {66, "version not supported"},
    {67, "invalid length"},
    {68, "service not supported"},
    {69, "mandatory element incorrect"},
    {70, "mandatory element missing"},
    {72, "system failure"},
    {73, "no resources"},
    {78, "unknown APN"},
    {92, "user authentication failed"},
    {93, "APN access denied"},
    {94, "request rejected"},
    {100, "remote peer not responding"},
    {0, NULL},
};
static const struct np_name rat_names[] = {
    {1, "UTRAN"},          {2, "GERAN"},  {3, "WLAN"},    {4, "GAN"},
    {5, "HSPA Evolution"}, {6, "EUTRAN"}, {7, "Virtual"}, {8, "NB-IoT"},
    {9, "LTE-M"},          {10, "NR"},    {0, NULL}};
static const struct np_name interface_names[] = {
    {0, "S1-U eNodeB"},     {1, "S1-U SGW"},        {2, "S12 RNC"},
    {3, "S12 SGW"},         {4, "S5/S8 SGW GTP-U"}, {5, "S5/S8 PGW GTP-U"},
    {6, "S5/S8 SGW GTP-C"}, {7, "S5/S8 PGW GTP-C"}, {10, "S11 MME"},
    {11, "S11/S4 SGW"},     {12, "S10 MME"},        {15, "S4 SGSN GTP-U"},
    {17, "S4 SGSN GTP-C"},  {30, "S2b ePDG"},       {0, NULL},
};

enum row {
  FLAGS,
  VERSION,
  PIGGYBACKING,
  HAS_TEID,
  HAS_PRIORITY,
  FLAGS_SPARE,
  TYPE,
  TYPE_NAME,
  LENGTH,
#define XX(id, ...) id,
#include "protocols/tunnel/gtpv2.def"
#undef XX
};

/* clang-format off */
static const struct np_field fields[] = {
  [FLAGS]        = {"flags",        0, 8, NP_GROUP, "gtpv2.flags", "Version and flags as one number."},
  [VERSION]      = {"version",      0, 3, NP_UINT, "gtpv2.version", "2."},
  [PIGGYBACKING] = {"piggybacking", 3, 1, NP_FLAG, "gtpv2.p", "Another message follows this one."},
  [HAS_TEID]     = {"has_teid",     4, 1, NP_FLAG, "gtpv2.t", "A tunnel's end is told."},
  [HAS_PRIORITY] = {"has_priority", 5, 1, NP_FLAG, "gtpv2.mp", "A priority is told."},
  [FLAGS_SPARE]  = {"flags_spare",  6, 2, NP_UINT, NULL, "0.", .flags = NP_HIDDEN},
  [TYPE]         = {"type",         8, 8, NP_UINT, "gtpv2.message_type", "What the message is.", .names = message_names},
  [TYPE_NAME]    = {"type_name",    NP_COMPUTED, 0, NP_NAME, NULL, "Name of that.", .flags = NP_HIDDEN, .of = TYPE, .names = message_names},
  [LENGTH]       = {"length",      16, 16, NP_UINT, "gtpv2.msg_length", "Length of what follows, in bytes."},
#define XX(id, name, width, type, wireshark, ...) [id] = {name, NP_VARIABLE, width, type, wireshark, __VA_ARGS__},
#include "protocols/tunnel/gtpv2.def"
#undef XX
};
/* clang-format on */

enum { HEAD = 4, MOST_DIGITS = 32, MOST_NAME = 256, MOST_LABEL = 64, MOST_DEPTH = 4 };
enum { IE_HEAD = 4, LAST_WITHOUT_TEID = 3 };

static void dissect(struct np_dissector *d) {
  if (np_get(d, &fields[VERSION]) != 2) {
    np_refuse(d);
    return;
  }
  np_next_pdu(d, HEAD + np_get(d, &fields[LENGTH]));
  np_header(d, HEAD + np_get(d, &fields[LENGTH]));
}

/* ---- Values ---- */

/* Digits, two in a byte, the lower half first; a half of ones is none. */
static void digits(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  uint8_t text[MOST_DIGITS];
  uint32_t count = 0;
  struct np_cursor of = *c;
  while (np_more(c) && count + 2 <= MOST_DIGITS) {
    uint64_t byte = np_cursor_take(c, 8);
    const uint8_t halves[2] = {byte & 15, (uint8_t)(byte >> 4)};
    for (int i = 0; i < 2; i++)
      if (halves[i] < 10) text[count++] = (uint8_t)('0' + halves[i]);
  }
  np_emit_text(d, &of, &fields[row], text, count);
}

/* A name as in DNS, without compression. */
static void name(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  uint8_t text[MOST_NAME];
  uint32_t size = 0;
  struct np_cursor of = *c;
  while (np_more(c)) {
    uint64_t length = np_cursor_take(c, 8);
    if (size > 0 && size < MOST_NAME) text[size++] = '.';
    if (length > np_left(c)) {
      np_malformed(d, &fields[row], "a label is longer than its element");
      return;
    }
    for (uint64_t i = 0; i < length && size < MOST_NAME && np_good(c); i++)
      text[size++] = (uint8_t)np_cursor_take(c, 8);
  }
  np_emit_text(d, &of, &fields[row], text, size);
}

/* The name of a node, or a text. */
static void node_name(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  struct np_cursor first = *c;
  if (np_cursor_take(&first, 8) < MOST_LABEL) name(d, c, row);
  np_emit_rest(d, c, &fields[row]);
}

/* Country and network: digits 2 and 1, 6 and 3, 5 and 4; the sixth may be none. */
static void network(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  struct np_cursor at = *c;
  uint64_t digit[6], all = np_take(d, c, &fields[row], 24);
  if (!np_good(c)) return;
  for (int i = 0; i < 6; i++) digit[i] = all >> (20 - 4 * i) & 15;
  uint64_t code = digit[5] * 10 + digit[4];
  np_emit_number_at(d, &at, &fields[row], digit[1] * 100 + digit[0] * 10 + digit[3]);
  np_emit_number_at(d, &at, &fields[row + 1], digit[2] < 10 ? code * 10 + digit[2] : code);
}

static void cause(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  np_emit(d, c, &fields[row]);
  if (np_more(c)) np_emit_rows(d, c, &fields[CAUSE_SPARE], &fields[CAUSE_SOURCE]);
}

static void indication(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  np_emit_rows(d, c, &fields[row], &fields[SGWCI]);
  if (np_more(c)) np_emit_rows(d, c, &fields[SQCI], &fields[MSV]);
}

static void address(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  np_skip(d, c, 5);
  uint64_t type = np_emit(d, c, &fields[row]);
  if (type == 2 || type == 3) np_emit_rows(d, c, &fields[PDN_IPV6_LENGTH], &fields[PDN_IPV6]);
  if (type == 1 || type == 3) np_emit(d, c, &fields[PDN_IPV4]);
}

/* Those in front of the two that are read here have no rows. */
static void location(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  enum { BEFORE = 7, TAI = 8, ECGI = 16 };
  uint64_t flags = np_emit(d, c, &fields[row]);
  for (unsigned i = 0; i < 3; i++)
    if (flags >> i & 1) np_skip(d, c, BEFORE * 8);
  if (flags & TAI) network(d, c, TAI_MCC);
  if (flags & TAI) np_emit(d, c, &fields[TAC]);
  if ((flags & ECGI) == 0) return;
  network(d, c, ECGI_MCC);
  struct np_cursor cell = *c;
  np_emit(d, c, &fields[ECI]);
  if (!np_good(c)) return;
  np_skip(d, &cell, 4);
  np_emit_rows(d, &cell, &fields[ENODEB], &fields[CELL]);
}

static void tunnel_end(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  bool is_ipv4 = np_emit(d, c, &fields[row]), is_ipv6 = np_emit(d, c, &fields[TEID_V6]);
  np_emit_rows(d, c, &fields[INTERFACE], &fields[TEID_KEY]);
  if (is_ipv4) np_emit(d, c, &fields[TEID_IPV4]);
  if (is_ipv6) np_emit(d, c, &fields[TEID_IPV6]);
}

static void sets(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  uint64_t type = np_emit(d, c, &fields[row]);
  uint64_t count = np_emit(d, c, &fields[SET_COUNT]);
  if (type > 1) return;
  np_emit(d, c, &fields[type == 0 ? NODE_IPV4 : NODE_IPV6]);
  for (uint64_t i = 0; i < count && np_good(c); i++) np_emit(d, c, &fields[SET]);
}

/* Elements that take more than a list of rows: who reads them, and the first row. */
static const struct reader {
  uint16_t type, row;
  void (*read)(struct np_dissector *d, struct np_cursor *c, unsigned row);
} readers[] = {
    {OF_IMSI, IMSI, digits},       {OF_CAUSE, CAUSE, cause},
    {OF_APN, APN, name},           {OF_MEI, MEI, digits},
    {OF_MSISDN, MSISDN, digits},   {OF_INDICATION, DAF, indication},
    {OF_PAA, PDN_TYPE, address},   {OF_NETWORK, MCC, network},
    {OF_ULI, ULI_FLAGS, location}, {OF_FTEID, TEID_V4, tunnel_end},
    {OF_FQ_CSID, NODE_TYPE, sets}, {OF_FQDN, FQDN, node_name},
};

/* The others that have rows; short numbers stand at the end of a byte. */
static const struct np_layout layouts[] = {
    {OF_RECOVERY, 0, {RESTARTS}},
    {OF_AMBR, 0, {AMBR_UP, AMBR_DOWN}},
    {OF_EBI, 0, {NP_GAP(4), EBI}},
    {OF_QOS,
     0,
     {NP_GAP(1), QOS_PCI, QOS_PL, NP_GAP(1), QOS_PVI, QCI, MBR_UP, MBR_DOWN, GBR_UP, GBR_DOWN}},
    {OF_RAT, 0, {RAT}},
    {OF_CHARGING_ID, 0, {CHARGING}},
    {OF_CHARACTERISTICS, 0, {CHARACTERISTICS}},
    {OF_PDN_TYPE, 0, {NP_GAP(5), PDN_TYPE}},
    {OF_ZONE, 0, {ZONE, NP_GAP(6), DAYLIGHT}},
    {OF_RESTRICTION, 0, {RESTRICTION}},
    {OF_SELECTION, 0, {NP_GAP(6), SELECTION}},
    {0, 0, {0}},
};

static void value(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  const struct np_layout *layout = np_layout_of(layouts, type);
  for (size_t i = 0; i < sizeof readers / sizeof readers[0]; i++)
    if (readers[i].type == type) readers[i].read(d, c, readers[i].row);
  if (layout) np_emit_layout(d, c, layout);
  np_emit_rest(d, c, &fields[DATA]);
}

static bool is_group(uint64_t type) {
  return type == OF_BEARER || type == OF_PDN_CONNECTION || type == OF_OVERLOAD || type == OF_LOAD;
}

static void elements(struct np_dissector *d, struct np_cursor *c, unsigned depth) {
  while (np_more(c)) {
    np_open(d, c, &fields[IE]);
    uint64_t type = np_emit(d, c, &fields[IE_TYPE]);
    uint64_t length = np_emit(d, c, &fields[IE_LENGTH]);
    np_emit(d, c, &fields[IE_FLAG]);
    np_emit(d, c, &fields[INSTANCE]);
    struct np_cursor part = np_split(d, c, &fields[IE_LENGTH], length);
    bool holds = is_group(type) && depth < MOST_DEPTH;
    if (!holds) value(d, &part, type);
    np_close(d, &fields[IE]);
    if (holds) elements(d, &part, depth + 1);
  }
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  if (np_get(d, &fields[HAS_TEID])) np_emit(d, &c, &fields[TEID]);
  np_emit(d, &c, &fields[SEQUENCE]);
  np_emit(d, &c, &fields[SPARE]);
  elements(d, &c, 0);
}

/* Is the first element, `at` bytes behind the front, a known one, or does it fit into the message?
 * Of one that was not captured nobody can tell. */
static bool has_element(const struct np_dissector *d, uint32_t at, uint64_t end) {
  uint64_t type, length;
  if (at == end) return true;
  if (end < at + IE_HEAD) return false;
  if (!np_look(d, at * 8, 8, &type) || !np_look(d, (at + 1) * 8, 16, &length)) return true;
  return np_name_of(ie_names, type) || (type > 0 && at + IE_HEAD + length <= end);
}

/* GTP's control plane refuses it, which is bound to the port of both. Section 5.5.1: all but the
 * first types tell a tunnel's end. A message fills its datagram, or another one rides on it. */
static bool claims(const struct np_dissector *d) {
  uint64_t flags, type, length;
  if (!np_look(d, 0, 8, &flags) || !np_look(d, 8, 8, &type) || !np_name_of(message_names, type) ||
      !np_look(d, 16, 16, &length))
    return false;
  bool has_teid = flags >> 3 & 1, has_more = flags >> 4 & 1;
  uint64_t end = HEAD + length;
  uint32_t head = HEAD + (has_teid ? 8U : 4U);
  return has_teid == (type > LAST_WITHOUT_TEID) && end >= head && np_fits(d, end) &&
         (has_more || !np_fits(d, end + 1)) && has_element(d, head, end);
}

static const enum np_table claims_in[] = {NP_BY_UDP_PORT, NP_TABLE_END};
static const struct np_claims_head claims_heads[] = {{0xe300000000000000, 0x4000000000000000},
                                                     {0, 0}};

const struct np_protocol np_gtpv2 = {
    .name = "gtpv2",
    .title = "GPRS Tunnelling Protocol V2",
    .spec = "3GPP TS 29.274",
    .group = "tunnel",
    .wireshark = "gtpv2",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEAD * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .claims = claims,
    .claims_in = claims_in,
    .claims_refused = true,
    .claims_heads = claims_heads,
    .summary = "GTPv2 {type_name} {ies.imsi} {ies.apn} {ies.cause_name}",
};
