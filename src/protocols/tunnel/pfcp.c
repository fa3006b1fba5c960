/* pfcp.c - Packet Forwarding Control Protocol, 3GPP TS 29.244: the header, and information elements
 * with their types and lengths. */
#include "protocols/tunnel/pfcp_names.h"

enum {
  FLAGS,
  VERSION,
  FLAGS_SPARE,
  FOLLOW_ON,
  HAS_PRIORITY,
  HAS_SEID,
  TYPE,
  TYPE_NAME,
  LENGTH,
  SEID,
  SEQUENCE,
  PRIORITY,
  PRIORITY_SPARE,
  SPARE,
  IE,
  IE_TYPE,
  IE_TYPE_NAME,
  IE_ENTERPRISE_TYPE,
  IE_LENGTH,
  IE_ENTERPRISE,
  IE_CAUSE,
  IE_CAUSE_NAME,
  IE_SEID_FLAGS,
  IE_SEID,
  IE_VALUE
};

/* clang-format off */
static const struct np_field fields[] = {
  [FLAGS] = {"flags", 0, 8, NP_GROUP, "pfcp.flags", "Version and flags as one number."},
  [VERSION] = {"version", 0, 3, NP_UINT, "pfcp.version", "1."},
  [FLAGS_SPARE] = {"flags_spare", 3, 2, NP_UINT, NULL, "0.", .flags = NP_HIDDEN},
  [FOLLOW_ON] = {"follow_on", 5, 1, NP_FLAG, "pfcp.fo_flag", "Another message follows this one."},
  [HAS_PRIORITY] = {"has_priority", 6, 1, NP_FLAG, "pfcp.mp_flag", "A priority is told."},
  [HAS_SEID] = {"has_seid", 7, 1, NP_FLAG, "pfcp.s", "A session is told."},
  [TYPE] = {"type", 8, 8, NP_UINT, "pfcp.msg_type", "What the message is.", .names = np_pfcp_message_names},
  [TYPE_NAME] = {"type_name", NP_COMPUTED, 0, NP_NAME, NULL, "Name of that.", .flags = NP_HIDDEN, .of = TYPE, .names = np_pfcp_message_names},
  [LENGTH] = {"length", 16, 16, NP_UINT, "pfcp.length", "Length of what follows, in bytes."},
  [SEID] = {"seid", NP_VARIABLE, 64, NP_HEX, "pfcp.seid", "The session at the receiver; 0 where it is not known yet."},
  [SEQUENCE] = {"sequence", NP_VARIABLE, 24, NP_UINT, "pfcp.seqno", "The same in a request and its response."},
  [PRIORITY] = {"priority", NP_VARIABLE, 4, NP_UINT, "pfcp.mp", "Priority of the message; 0 is the highest."},
  [PRIORITY_SPARE] = {"priority_spare", NP_VARIABLE, 4, NP_UINT, NULL, "0.", .flags = NP_HIDDEN},
  [SPARE] = {"spare", NP_VARIABLE, 8, NP_UINT, "pfcp.spare_oct", "0.", .flags = NP_HIDDEN},
  [IE] = {"ies", NP_VARIABLE, 0, NP_RECORD, NULL, "Information elements; those within a group follow it.", .flags = NP_MANY},
  [IE_TYPE] = {"ies.type", NP_VARIABLE, 16, NP_UINT, "pfcp.ie_type", "What the element is.", .names = np_pfcp_ie_names},
  [IE_TYPE_NAME] = {"ies.type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = np_pfcp_ie_names},
  [IE_ENTERPRISE_TYPE] = {"ies.enterprise_type", NP_VARIABLE, 16, NP_UINT, "pfcp.enterprise_ie", "What the element is for its vendor: 32768 and above."},
  [IE_LENGTH] = {"ies.length", NP_VARIABLE, 16, NP_UINT, "pfcp.ie_len", "Length of its value, in bytes.", .flags = NP_HIDDEN},
  [IE_ENTERPRISE] = {"ies.enterprise_id", NP_VARIABLE, 16, NP_UINT, "pfcp.enterprise_id", "Vendor of the element, a private enterprise number of IANA's."},
  [IE_CAUSE] = {"ies.cause", NP_VARIABLE, 8, NP_UINT, "pfcp.cause", "Outcome; 1 is success.", .names = np_pfcp_cause_names},
  [IE_CAUSE_NAME] = {"ies.cause_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the outcome.", .names = np_pfcp_cause_names},
  [IE_SEID_FLAGS] = {"ies.seid_flags", NP_VARIABLE, 8, NP_HEX, NULL, "F-SEID: 1 an IPv6 address follows, 2 an IPv4 address.", .flags = NP_HIDDEN},
  [IE_SEID] = {"ies.seid", NP_VARIABLE, 64, NP_HEX, "pfcp.seid", "F-SEID: the session at its sender; addresses follow as the value."},
  [IE_VALUE] = {"ies.value", NP_VARIABLE, 0, NP_BYTES, NULL, "Value of the element."},
};
/* clang-format on */

enum { PORT = 8805, HEAD = 4, CAUSE = 19, F_SEID = 57, ENTERPRISE = 0x8000, MOST_DEPTH = 8 };

static void dissect(struct np_dissector *d) {
  if (np_get(d, &fields[VERSION]) != 1) {
    np_refuse(d);
    return;
  }
  uint64_t length = HEAD + np_get(d, &fields[LENGTH]);
  np_header_at(d, &fields[LENGTH], length);
  if (np_get(d, &fields[FOLLOW_ON]))
    np_next_pdu(d, length);
  else
    np_end_at(d, &fields[LENGTH], length);
}

/* Section 8.1.1, table 8.1.2-1: elements that hold others, from one type to another. */
static const uint16_t groups[][2] = {
    {1, 18},    {51, 51},   {54, 54},   {58, 59},   {68, 68},   {77, 80},   {83, 83},   {85, 87},
    {99, 99},   {102, 102}, {105, 105}, {118, 118}, {127, 130}, {132, 132}, {142, 143}, {147, 147},
    {165, 169}, {175, 176}, {183, 183}, {187, 190}, {195, 195}, {199, 201}, {203, 203}, {205, 205},
    {211, 214}, {216, 216}, {218, 218}, {220, 221}, {225, 227}, {233, 233}, {238, 240}, {242, 242},
    {247, 247}, {252, 252}, {254, 256}, {261, 261}, {263, 264}, {267, 267}, {270, 272}, {276, 277},
    {279, 279}, {290, 290}, {295, 295}, {300, 304}, {310, 311}, {315, 316},
};

static bool is_group(uint64_t type) {
  for (size_t i = 0; i < sizeof groups / sizeof groups[0]; i++)
    if (type >= groups[i][0] && type <= groups[i][1]) return true;
  return false;
}

static void value(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  if (type == CAUSE) np_emit(d, c, &fields[IE_CAUSE]);
  if (type == F_SEID) np_emit_rows(d, c, &fields[IE_SEID_FLAGS], &fields[IE_SEID]);
  np_emit_rest(d, c, &fields[IE_VALUE]);
}

static void elements(struct np_dissector *d, struct np_cursor *c, unsigned depth) {
  while (np_more(c)) {
    struct np_cursor ahead = *c;
    uint64_t type = np_cursor_take(&ahead, 16);
    np_open(d, c, &fields[IE]);
    np_emit(d, c, &fields[type & ENTERPRISE ? IE_ENTERPRISE_TYPE : IE_TYPE]);
    uint64_t length = np_emit(d, c, &fields[IE_LENGTH]);
    struct np_cursor part = np_split(d, c, &fields[IE_LENGTH], length);
    bool holds = is_group(type) && depth < MOST_DEPTH;
    if (type & ENTERPRISE) np_emit(d, &part, &fields[IE_ENTERPRISE]);
    if (!holds) value(d, &part, type);
    np_close(d, &fields[IE]);
    if (holds) elements(d, &part, depth + 1);
  }
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  if (np_get(d, &fields[HAS_SEID])) np_emit(d, &c, &fields[SEID]);
  np_emit(d, &c, &fields[SEQUENCE]);
  if (np_get(d, &fields[HAS_PRIORITY]))
    np_emit_rows(d, &c, &fields[PRIORITY], &fields[PRIORITY_SPARE]);
  else
    np_emit(d, &c, &fields[SPARE]);
  elements(d, &c, 0);
}

const struct np_protocol np_pfcp = {
    .name = "pfcp",
    .title = "Packet Forwarding Control Protocol",
    .spec = "3GPP TS 29.244",
    .group = "tunnel",
    .wireshark = "pfcp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEAD * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary = "PFCP {type_name} {seid} {ies.cause_name}",
};
