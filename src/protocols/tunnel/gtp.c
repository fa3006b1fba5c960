/* gtp.c - GPRS Tunnelling Protocol, version 1: user plane, 3GPP TS 29.281, and the header and
 * common parts of its control plane, TS 29.060. */
#include "protocols/layout.h"

enum {
  FLAGS,
  VERSION,
  PROTOCOL_TYPE,
  RESERVED,
  HAS_EXTENSION,
  HAS_SEQUENCE,
  HAS_NPDU,
  MESSAGE_TYPE,
  MESSAGE_NAME,
  LENGTH,
  TEID,
  SEQUENCE_NUMBER,
  NPDU_NUMBER,
  NEXT_EXTENSION,
  NEXT_NAME,
  EXTENSIONS,
  EXTENSION_LENGTH,
  UDP_PORT,
  PDCP_NUMBER,
  LONG_PDCP_NUMBER,
  PDU_TYPE,
  PAGING_PRESENT,
  REFLECTIVE,
  QOS_FLOW,
  PAGING_INDICATOR,
  RAN_CONTAINER,
  XW_CONTAINER,
  EXTENSION_DATA,
  EXTENSION_NEXT,
  EXTENSION_NAME,
  ELEMENTS,
  ELEMENT_TYPE,
  ELEMENT_NAME,
  ELEMENT_LENGTH,
  CAUSE,
  RECOVERY,
  TEID_DATA,
  TEID_CONTROL,
  GSN_IPV4,
  GSN_IPV6,
  HEADER_TYPES,
  EXTENSION_ID,
  EXTENSION_VALUE,
  VALUE
};

enum {
  ECHO_REQUEST = 1,
  ECHO_RESPONSE = 2,
  ERROR_INDICATION = 26,
  HEADER_NOTIFICATION = 31,
  END_MARKER = 254,
  T_PDU = 255
};

static const struct np_name message_names[] = {
    {ECHO_REQUEST, "Echo Request"},
    {ECHO_RESPONSE, "Echo Response"},
    {3, "Version Not Supported"},
    {16, "Create PDP Context Request"},
    {17, "Create PDP Context Response"},
    {18, "Update PDP Context Request"},
    {19, "Update PDP Context Response"},
    {20, "Delete PDP Context Request"},
    {21, "Delete PDP Context Response"},
    {ERROR_INDICATION, "Error Indication"},
    {27, "PDU Notification Request"},
    {28, "PDU Notification Response"},
    {HEADER_NOTIFICATION, "Supported Extension Headers Notification"},
    {50, "SGSN Context Request"},
    {51, "SGSN Context Response"},
    {52, "SGSN Context Acknowledge"},
    {53, "Forward Relocation Request"},
    {54, "Forward Relocation Response"},
    {55, "Forward Relocation Complete"},
    {253, "Tunnel Status"},
    {END_MARKER, "End Marker"},
    {T_PDU, "T-PDU"},
    {0, NULL},
};

enum {
  NO_MORE = 0,
  SERVICE_CLASS = 0x20,
  PORT_HEADER = 0x40,
  RAN = 0x81,
  LONG_PDCP = 0x82,
  XW = 0x83,
  NR = 0x84,
  PDU_SESSION = 0x85,
  PDCP = 0xc0
};

static const struct np_name extension_names[] = {
    {NO_MORE, "none"},
    {1, "MBMS support"},
    {2, "MS Info Change Reporting support"},
    {3, "Long PDCP PDU Number"},
    {SERVICE_CLASS, "Service Class Indicator"},
    {PORT_HEADER, "UDP Port"},
    {RAN, "RAN Container"},
    {LONG_PDCP, "Long PDCP PDU Number"},
    {XW, "Xw RAN Container"},
    {NR, "NR RAN Container"},
    {PDU_SESSION, "PDU Session Container"},
    {PDCP, "PDCP PDU Number"},
    {0xc1, "Suspend Request"},
    {0xc2, "Suspend Response"},
    {0, NULL},
};

static const struct np_name element_names[] = {
    {1, "Cause"},
    {14, "Recovery"},
    {16, "Tunnel Endpoint Identifier Data I"},
    {17, "Tunnel Endpoint Identifier Control Plane"},
    {133, "GSN Address"},
    {141, "Extension Header Type List"},
    {255, "Private Extension"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  /*                    name                  bit width type     wireshark             doc */
  [FLAGS]            = {"flags",                0,  8, NP_GROUP, "gtp.flags",          "Flags and version as one number."},
  [VERSION]          = {"flags.version",        0,  3, NP_UINT, "gtp.flags.version",   "1."},
  [PROTOCOL_TYPE]    = {"flags.protocol_type",  3,  1, NP_UINT, "gtp.flags.payload",   "1 of GTP, 0 of GTP'."},
  [RESERVED]         = {"flags.reserved",       4,  1, NP_UINT, NULL,                  "0.", .flags = NP_HIDDEN},
  [HAS_EXTENSION]    = {"flags.extension",      5,  1, NP_FLAG, "gtp.flags.e",         "The type of the next extension header counts."},
  [HAS_SEQUENCE]     = {"flags.sequence",       6,  1, NP_FLAG, "gtp.flags.s",         "The sequence number counts."},
  [HAS_NPDU]         = {"flags.npdu",           7,  1, NP_FLAG, "gtp.flags.pn",        "The N-PDU number counts."},
  [MESSAGE_TYPE]     = {"message_type",         8,  8, NP_UINT, "gtp.message",         "What the message is for.", .names = message_names},
  [MESSAGE_NAME]     = {"message_type_name",    NP_COMPUTED, 0, NP_NAME, NULL,         "Name of the message type.", .flags = NP_HIDDEN, .of = MESSAGE_TYPE, .names = message_names},
  [LENGTH]           = {"length",              16, 16, NP_UINT, "gtp.length",          "Length of what follows the first eight bytes, in bytes."},
  [TEID]             = {"teid",                32, 32, NP_HEX,  "gtp.teid",            "Tunnel endpoint identifier: the receiver's."},
  [SEQUENCE_NUMBER]  = {"sequence_number",     NP_VARIABLE, 16, NP_UINT, "gtp.seq_number", "Number of the message."},
  [NPDU_NUMBER]      = {"npdu_number",         NP_VARIABLE, 8, NP_UINT, "gtp.npdu_number", "N-PDU number."},
  [NEXT_EXTENSION]   = {"next_extension",      NP_VARIABLE, 8, NP_HEX, "gtp.ext_hdr.next",     "Type of the first extension header.", .names = extension_names},
  [NEXT_NAME]        = {"next_extension_name", NP_VARIABLE, 0, NP_NAME, NULL,          "Name of the type.", .flags = NP_HIDDEN, .names = extension_names},
  [EXTENSIONS]       = {"extensions",          NP_VARIABLE, 0, NP_RECORD, NULL,        "Extension headers, in packet order.", .flags = NP_MANY},
  [EXTENSION_LENGTH] = {"extensions.length",   NP_VARIABLE, 8, NP_UINT, "gtp.ext_hdr.length", "Length of the header, in 32-bit words."},
  [UDP_PORT]         = {"extensions.udp_port", NP_VARIABLE, 16, NP_UINT, "gtp.ext_hdr.udp_port", "Port of the message that an error answers."},
  [PDCP_NUMBER]      = {"extensions.pdcp_number", NP_VARIABLE, 16, NP_UINT, "gtp.ext_hdr.pdcp_sn", "PDCP sequence number."},
  [LONG_PDCP_NUMBER] = {"extensions.long_pdcp_number", NP_VARIABLE, 18, NP_UINT, "gtp.ext_hdr.long_pdcp_sn", "PDCP sequence number of 18 bits."},
  [PDU_TYPE]         = {"extensions.pdu_type", NP_VARIABLE, 4, NP_UINT, "gtp.ext_hdr.pdu_ses_con.pdu_type", "PDU session: 0 downlink, 1 uplink."},
  [PAGING_PRESENT]   = {"extensions.paging_policy_present", NP_VARIABLE, 1, NP_FLAG, "gtp.ext_hdr.pdu_ses_cont.ppp", "PDU session, downlink: there is a paging policy."},
  [REFLECTIVE]       = {"extensions.reflective_qos", NP_VARIABLE, 1, NP_FLAG, "gtp.ext_hdr.pdu_ses_cont.rqi", "PDU session, downlink: the QoS counts for the uplink too."},
  [QOS_FLOW]         = {"extensions.qos_flow_identifier", NP_VARIABLE, 6, NP_UINT, "gtp.ext_hdr.pdu_ses_con.qos_flow_id", "PDU session: QoS flow of the packet."},
  [PAGING_INDICATOR] = {"extensions.paging_policy_indicator", NP_VARIABLE, 3, NP_UINT, "gtp.ext_hdr.pdu_ses_cont.ppi", "PDU session, downlink: paging policy."},
  [RAN_CONTAINER]    = {"extensions.ran_container", NP_VARIABLE, 0, NP_BYTES, NULL, "RAN container, TS 36.425."},
  [XW_CONTAINER]     = {"extensions.xw_ran_container", NP_VARIABLE, 0, NP_BYTES, NULL, "Xw RAN container, TS 36.464."},
  [EXTENSION_DATA]   = {"extensions.data",     NP_VARIABLE, 0, NP_BYTES, NULL,         "What has no row of its own."},
  [EXTENSION_NEXT]   = {"extensions.next_extension", NP_VARIABLE, 8, NP_HEX, "gtp.ext_hdr.next", "Type of the header that follows.", .names = extension_names},
  [EXTENSION_NAME]   = {"extensions.next_extension_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the type.", .names = extension_names},
  [ELEMENTS]         = {"elements",            NP_VARIABLE, 0, NP_RECORD, NULL,        "Information elements, in packet order.", .flags = NP_MANY},
  [ELEMENT_TYPE]     = {"elements.type",       NP_VARIABLE, 8, NP_UINT, NULL,          "Type of the element; below 128 its length is fixed.", .names = element_names},
  [ELEMENT_NAME]     = {"elements.type_name",  NP_VARIABLE, 0, NP_NAME, NULL,          "Name of the type.", .names = element_names},
  [ELEMENT_LENGTH]   = {"elements.length",     NP_VARIABLE, 16, NP_UINT, NULL,         "Length of the value, in bytes."},
  [CAUSE]            = {"elements.cause",      NP_VARIABLE, 8, NP_UINT, "gtp.cause",   "Outcome; from 128 on accepted, from 192 on refused."},
  [RECOVERY]         = {"elements.recovery",   NP_VARIABLE, 8, NP_UINT, "gtp.recovery", "How often the sender has started."},
  [TEID_DATA]        = {"elements.teid_data",  NP_VARIABLE, 32, NP_HEX, "gtp.teid_data", "Tunnel endpoint identifier of the user plane."},
  [TEID_CONTROL]     = {"elements.teid_control", NP_VARIABLE, 32, NP_HEX, "gtp.teid_cp", "Tunnel endpoint identifier of the control plane."},
  [GSN_IPV4]         = {"elements.gsn_ipv4",   NP_VARIABLE, 32, NP_IPV4, "gtp.gsn_ipv4", "Address of a node."},
  [GSN_IPV6]         = {"elements.gsn_ipv6",   NP_VARIABLE, 128, NP_IPV6, "gtp.gsn_ipv6", "Address of a node."},
  [HEADER_TYPES]     = {"elements.extension_header_types", NP_VARIABLE, 8, NP_UINT, "gtp.ext_hdr_type", "Extension headers that the sender knows.", .flags = NP_MANY},
  [EXTENSION_ID]     = {"elements.extension_identifier", NP_VARIABLE, 16, NP_UINT, "gtp.ext_id", "Whose extension: a private enterprise number."},
  [EXTENSION_VALUE]  = {"elements.extension_value", NP_VARIABLE, 0, NP_BYTES, "gtp.ext_val", "What the extension holds."},
  [VALUE]            = {"elements.value",      NP_VARIABLE, 0, NP_BYTES, NULL,         "What has no row of its own."},
};
/* clang-format on */

enum {
  HEADER_BYTES = 8,
  OPTIONAL_BYTES = 4,
  WORD = 4,
  VERSION_1 = 1,
  USER_PORT = 2152,
  CONTROL_PORT = 2123,
  PPP_HEAD = 0xff03,
  ETHERTYPE_PPP = 0x880b,
  LONG_TYPES = 128
};

static const struct np_layout elements[] = {
    {1, 0, {CAUSE}},
    {14, 0, {RECOVERY}},
    {16, 0, {TEID_DATA}},
    {17, 0, {TEID_CONTROL}},
    {255, 0, {EXTENSION_ID, EXTENSION_VALUE}},
    {0, 0, {0}},
};

/* TS 29.060, section 7.7, and 6 of TS 09.60: lengths of values whose types are below 128. */
static const uint8_t lengths[LONG_TYPES] = {
    [1] = 1,  [2] = 8,  [3] = 6,  [4] = 4,   [5] = 4,   [6] = 3,  [8] = 1,  [9] = 28,
    [11] = 1, [12] = 3, [13] = 1, [14] = 1,  [15] = 1,  [16] = 4, [17] = 4, [18] = 5,
    [19] = 1, [20] = 1, [21] = 1, [22] = 9,  [23] = 1,  [24] = 1, [25] = 2, [26] = 2,
    [27] = 2, [28] = 2, [29] = 1, [126] = 1, [127] = 4,
};

static bool has_optional(const struct np_dissector *d) {
  return np_get(d, &fields[HAS_EXTENSION]) || np_get(d, &fields[HAS_SEQUENCE]) ||
         np_get(d, &fields[HAS_NPDU]);
}

/* Section 5.2.1: a header's length counts words, and its last byte is the type of the next one. */
static uint64_t behind_extensions(const struct np_dissector *d, uint64_t at) {
  uint64_t next, words;
  if (!np_get(d, &fields[HAS_EXTENSION])) return at;
  while (np_look(d, (uint32_t)(at - 1) * 8, 8, &next) && next != NO_MORE &&
         np_look(d, (uint32_t)at * 8, 8, &words) && words > 0)
    at += words * WORD;
  return at;
}

static void payload(struct np_dissector *d) {
  uint64_t front;
  if (np_look(d, d->header * 8, 16, &front) && front == PPP_HEAD)
    np_next(d, NP_BY_ETHERTYPE, ETHERTYPE_PPP);
  else if (np_look(d, d->header * 8, 4, &front))
    np_next(d, NP_BY_IP_VERSION, front);
}

static void dissect(struct np_dissector *d) {
  if (np_get(d, &fields[VERSION]) != VERSION_1 || !np_get(d, &fields[PROTOCOL_TYPE])) {
    np_refuse(d);
    return;
  }
  np_end_at(d, &fields[LENGTH], HEADER_BYTES + np_get_length(d, &fields[LENGTH]));
  if (np_get(d, &fields[MESSAGE_TYPE]) != T_PDU) {
    np_header_whole(d);
    return;
  }
  if (has_optional(d)) np_header(d, behind_extensions(d, HEADER_BYTES + OPTIONAL_BYTES));
  payload(d);
}

/* TS 38.415, section 5.5.2. */
static void pdu_session(struct np_dissector *d, struct np_cursor *c) {
  uint64_t type = np_emit(d, c, &fields[PDU_TYPE]);
  np_skip(d, c, 4);
  if (type > 1) return;
  uint64_t has_paging = 0;
  if (type == 0) {
    has_paging = np_emit(d, c, &fields[PAGING_PRESENT]);
    np_emit(d, c, &fields[REFLECTIVE]);
  } else {
    np_skip(d, c, 2);
  }
  np_emit(d, c, &fields[QOS_FLOW]);
  if (!has_paging) return;
  np_emit(d, c, &fields[PAGING_INDICATOR]);
  np_skip(d, c, 5);
}

static void extension_body(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  if (type == PORT_HEADER) {
    np_emit(d, c, &fields[UDP_PORT]);
  } else if (type == PDCP) {
    np_emit(d, c, &fields[PDCP_NUMBER]);
  } else if (type == LONG_PDCP || type == 3) {
    np_skip(d, c, 6);
    np_emit(d, c, &fields[LONG_PDCP_NUMBER]);
  } else if (type == PDU_SESSION) {
    pdu_session(d, c);
  } else if (type == RAN || type == XW) {
    np_emit_rest(d, c, &fields[type == RAN ? RAN_CONTAINER : XW_CONTAINER]);
  }
  np_emit_rest(d, c, &fields[EXTENSION_DATA]);
}

static uint64_t extension(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  np_open(d, c, &fields[EXTENSIONS]);
  uint64_t words = np_emit(d, c, &fields[EXTENSION_LENGTH]);
  if (np_good(c) && words == 0)
    np_malformed(d, &fields[EXTENSION_LENGTH], "an extension header of no length");
  uint64_t next = NO_MORE;
  if (words > 0) {
    struct np_cursor body = np_split(d, c, &fields[EXTENSION_LENGTH], words * WORD - 2);
    extension_body(d, &body, type);
    next = np_emit(d, c, &fields[EXTENSION_NEXT]);
  }
  np_close(d, &fields[EXTENSIONS]);
  return next;
}

/* TS 29.060, section 7.7.32: 4 bytes or 16. */
static void address(struct np_dissector *d, struct np_cursor *c) {
  if (np_left(c) == 4) np_emit(d, c, &fields[GSN_IPV4]);
  if (np_left(c) == 16) np_emit(d, c, &fields[GSN_IPV6]);
}

/* Section 7.7: nobody can tell where a value of an unknown type ends. */
static uint64_t fixed_length(const struct np_cursor *list, uint64_t type) {
  return lengths[type] ? lengths[type] : np_left(list);
}

static void element(struct np_dissector *d, struct np_cursor *list) {
  uint64_t type = np_emit(d, list, &fields[ELEMENT_TYPE]);
  bool is_list = type == 141; /* whose length takes one byte */
  uint64_t length;
  if (type < LONG_TYPES)
    length = fixed_length(list, type);
  else
    length = np_emit_bits(d, list, &fields[ELEMENT_LENGTH], is_list ? 8 : 16);
  struct np_cursor body = np_split(d, list, &fields[ELEMENT_LENGTH], length);
  const struct np_layout *layout = np_layout_of(elements, type);
  if (layout) np_emit_layout(d, &body, layout);
  if (type == 133) address(d, &body);
  while (is_list && np_more(&body)) np_emit(d, &body, &fields[HEADER_TYPES]);
  np_emit_rest(d, &body, &fields[VALUE]);
}

/* Section 5.1: all three are there where one flag is set, and those count whose own is. Returns the
 * type of the first extension header. */
static uint64_t optional(struct np_dissector *d, struct np_cursor *c) {
  if (np_get(d, &fields[HAS_SEQUENCE]))
    np_show(d, c, &fields[SEQUENCE_NUMBER]);
  else
    np_skip(d, c, 16);
  if (np_get(d, &fields[HAS_NPDU]))
    np_show(d, c, &fields[NPDU_NUMBER]);
  else
    np_skip(d, c, 8);
  if (np_get(d, &fields[HAS_EXTENSION])) return np_emit(d, c, &fields[NEXT_EXTENSION]);
  np_skip(d, c, 8);
  return NO_MORE;
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint64_t next = NO_MORE;
  if (has_optional(d)) next = optional(d, &c);
  while (next != NO_MORE && np_good(&c)) next = extension(d, &c, next);
  while (np_get(d, &fields[MESSAGE_TYPE]) != T_PDU && np_more(&c)) {
    np_open(d, &c, &fields[ELEMENTS]);
    element(d, &c);
    np_close(d, &fields[ELEMENTS]);
  }
}

const struct np_protocol np_gtp = {
    .name = "gtp",
    .title = "GPRS Tunnelling Protocol",
    .spec = "3GPP TS 29.281",
    .group = "tunnel",
    .wireshark = "gtp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds =
        (const struct np_bind[]){
            {NP_BY_UDP_PORT, USER_PORT}, {NP_BY_UDP_PORT, CONTROL_PORT}, {NP_TABLE_END, 0}},
    .refuses_short = true,
    .summary = "GTP {message_type_name} {teid}",
};
