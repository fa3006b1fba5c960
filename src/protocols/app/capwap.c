/* capwap.c - Control And Provisioning of Wireless Access Points, RFC 5415 section 4: headers of
 * control and data, and message elements. Frames of IEEE 802.11 are left alone: many controllers
 * send their first two bytes in another order. */
#include "protocols/protocol.h"

enum {
  VERSION,
  TYPE,
  DTLS_RESERVED,
  HLEN,
  RID,
  WBID,
  NATIVE,
  FRAGMENT,
  LAST,
  WIRELESS,
  MAC,
  KEEP_ALIVE,
  RESERVED,
  FRAGMENT_ID,
  FRAGMENT_OFFSET,
  FRAGMENT_RESERVED,
  MAC_LENGTH,
  MAC_EUI48,
  MAC_OTHER,
  WIRELESS_LENGTH,
  WIRELESS_DATA,
  MESSAGE_TYPE,
  MESSAGE_NAME,
  SEQUENCE,
  ELEMENTS_LENGTH,
  CONTROL_FLAGS,
  ELEMENT,
  ELEMENT_TYPE,
  ELEMENT_NAME,
  ELEMENT_LENGTH,
  ELEMENT_VALUE,
  ELEMENT_TEXT,
  PART
};

enum {
  HEAD = 8,
  OF_DTLS = 4,
  WORD = 4,
  CONTROL_PORT = 5246,
  DATA_PORT = 5247,
  DTLS_PORT = 853, /* of DTLS alone */
  ETHERNET = 1,    /* as a link type */
  ENTERPRISE = 13277,
  EUI48 = 6
};

static const struct np_name type_names[] = {
    {0, "CAPWAP header"}, {1, "CAPWAP DTLS header"}, {0, NULL}};
static const struct np_name binding_names[] = {{1, "IEEE 802.11"}, {3, "EPCGlobal"}, {0, NULL}};

#define OF_80211(number) (ENTERPRISE * 256 + (number))

/* Section 4.5.1.1, and RFC 5416 section 3. */
static const struct np_name message_names[] = {
    {1, "Discovery Request"},
    {2, "Discovery Response"},
    {3, "Join Request"},
    {4, "Join Response"},
    {5, "Configuration Status Request"},
    {6, "Configuration Status Response"},
    {7, "Configuration Update Request"},
    {8, "Configuration Update Response"},
    {9, "WTP Event Request"},
    {10, "WTP Event Response"},
    {11, "Change State Event Request"},
    {12, "Change State Event Response"},
    {13, "Echo Request"},
    {14, "Echo Response"},
    {15, "Image Data Request"},
    {16, "Image Data Response"},
    {17, "Reset Request"},
    {18, "Reset Response"},
    {19, "Primary Discovery Request"},
    {20, "Primary Discovery Response"},
    {21, "Data Transfer Request"},
    {22, "Data Transfer Response"},
    {23, "Clear Configuration Request"},
    {24, "Clear Configuration Response"},
    {25, "Station Configuration Request"},
    {26, "Station Configuration Response"},
    {OF_80211(1), "IEEE 802.11 WLAN Configuration Request"},
    {OF_80211(2), "IEEE 802.11 WLAN Configuration Response"},
    {0, NULL}};

enum { AC_NAME = 4, LOCATION = 28, WTP_NAME = 45 };

/* Section 4.6. */
static const struct np_name element_names[] = {{1, "AC Descriptor"},
                                               {2, "AC IPv4 List"},
                                               {3, "AC IPv6 List"},
                                               {AC_NAME, "AC Name"},
                                               {5, "AC Name with Priority"},
                                               {6, "AC Timestamp"},
                                               {7, "Add MAC ACL Entry"},
                                               {8, "Add Station"},
                                               {10, "CAPWAP Control IPv4 Address"},
                                               {11, "CAPWAP Control IPv6 Address"},
                                               {12, "CAPWAP Timers"},
                                               {13, "Data Transfer Data"},
                                               {14, "Data Transfer Mode"},
                                               {15, "Decryption Error Report"},
                                               {16, "Decryption Error Report Period"},
                                               {17, "Delete MAC ACL Entry"},
                                               {18, "Delete Station"},
                                               {20, "Discovery Type"},
                                               {21, "Duplicate IPv4 Address"},
                                               {22, "Duplicate IPv6 Address"},
                                               {23, "Idle Timeout"},
                                               {24, "Image Data"},
                                               {25, "Image Identifier"},
                                               {26, "Image Information"},
                                               {27, "Initiate Download"},
                                               {LOCATION, "Location Data"},
                                               {29, "Maximum Message Length"},
                                               {30, "CAPWAP Local IPv4 Address"},
                                               {31, "Radio Administrative State"},
                                               {32, "Radio Operational State"},
                                               {33, "Result Code"},
                                               {34, "Returned Message Element"},
                                               {35, "Session ID"},
                                               {36, "Statistics Timer"},
                                               {37, "Vendor Specific Payload"},
                                               {38, "WTP Board Data"},
                                               {39, "WTP Descriptor"},
                                               {40, "WTP Fallback"},
                                               {41, "WTP Frame Tunnel Mode"},
                                               {44, "WTP MAC Type"},
                                               {WTP_NAME, "WTP Name"},
                                               {47, "WTP Radio Statistics"},
                                               {48, "WTP Reboot Statistics"},
                                               {49, "WTP Static IP Address Information"},
                                               {50, "CAPWAP Local IPv6 Address"},
                                               {51, "CAPWAP Transport Protocol"},
                                               {52, "MTU Discovery Padding"},
                                               {53, "ECN Support"},
                                               {0, NULL}};

/* clang-format off */
#define OF_HEADER .when = NP_WHEN(TYPE, 0, 0)

static const struct np_field fields[] = {
  [VERSION]    = {"version",    0,  4, NP_UINT, "capwap.preamble.version", "0."},
  [TYPE]       = {"type",       4,  4, NP_UINT, "capwap.preamble.type", "What follows.", .names = type_names},
  [DTLS_RESERVED] = {"dtls_reserved", 8, 24, NP_UINT, "capwap.preamble.reserved", "In front of DTLS: 0.", .flags = NP_HIDDEN, .when = NP_WHEN(TYPE, 1, 1)},
  [HLEN]       = {"hlen",       8,  5, NP_UINT, NULL, "Length of the header, in 32-bit words.", OF_HEADER},
  [RID]        = {"rid",       13,  5, NP_UINT, "capwap.header.rid", "Which radio.", OF_HEADER},
  [WBID]       = {"wbid",      18,  5, NP_UINT, "capwap.header.wbid", "Which kind of wireless link.", OF_HEADER, .names = binding_names},
  [NATIVE]     = {"flags.t",   23,  1, NP_FLAG, "capwap.header.flags.t", "The payload is a frame of the wireless link; else of IEEE 802.3.", OF_HEADER},
  [FRAGMENT]   = {"flags.f",   24,  1, NP_FLAG, "capwap.header.flags.f", "It is a fragment.", OF_HEADER},
  [LAST]       = {"flags.l",   25,  1, NP_FLAG, "capwap.header.flags.l", "It is the last one.", OF_HEADER},
  [WIRELESS]   = {"flags.w",   26,  1, NP_FLAG, "capwap.header.flags.w", "The header has wireless information.", OF_HEADER},
  [MAC]        = {"flags.m",   27,  1, NP_FLAG, "capwap.header.flags.m", "The header has the radio's address.", OF_HEADER},
  [KEEP_ALIVE] = {"flags.k",   28,  1, NP_FLAG, "capwap.header.flags.k", "It keeps the data channel alive.", OF_HEADER},
  [RESERVED]   = {"flags.reserved", 29, 3, NP_UINT, "capwap.header.flags.r", "0.", .flags = NP_HIDDEN, OF_HEADER},
  [FRAGMENT_ID] = {"fragment_id", 32, 16, NP_UINT, "capwap.header.fragment.id", "The same in all fragments.", OF_HEADER},
  [FRAGMENT_OFFSET] = {"fragment_offset", 48, 13, NP_UINT, "capwap.header.fragment.offset", "Where the fragment belongs, in units of eight bytes.", OF_HEADER},
  [FRAGMENT_RESERVED] = {"fragment_reserved", 61, 3, NP_UINT, "capwap.header.fragment.reserved", "0.", .flags = NP_HIDDEN, OF_HEADER},
  [MAC_LENGTH] = {"mac_length",      NP_VARIABLE,  8, NP_UINT,  "capwap.header.mac.length", "Length of the radio's address, in bytes.", .flags = NP_HIDDEN},
  [MAC_EUI48]  = {"mac",             NP_VARIABLE, 48, NP_MAC,   "capwap.header.mac.eui48", "Address of the radio."},
  [MAC_OTHER]  = {"mac_other",       NP_VARIABLE,  0, NP_BYTES, NULL, "Address of the radio, of another length."},
  [WIRELESS_LENGTH] = {"wireless_length", NP_VARIABLE, 8, NP_UINT, "capwap.header.wireless.length", "Length of the wireless information, in bytes.", .flags = NP_HIDDEN},
  [WIRELESS_DATA] = {"wireless",     NP_VARIABLE,  0, NP_BYTES, "capwap.header.wireless.data", "Wireless information, such as the signal's strength."},
  [MESSAGE_TYPE] = {"message_type",  NP_VARIABLE, 32, NP_UINT,  "capwap.control.header.message_type", "Control: what the message is.", .names = message_names},
  [MESSAGE_NAME] = {"message_name",  NP_VARIABLE,  0, NP_NAME,  NULL, "Name of that.", .names = message_names},
  [SEQUENCE]   = {"sequence_number", NP_VARIABLE,  8, NP_UINT,  "capwap.control.header.sequence_number", "The same in a request and its response."},
  [ELEMENTS_LENGTH] = {"elements_length", NP_VARIABLE, 16, NP_UINT, "capwap.control.header.message_element_length", "Length of the elements and of what stands behind this number, in bytes."},
  [CONTROL_FLAGS] = {"control_flags", NP_VARIABLE, 8, NP_HEX,   "capwap.control.header.flags", "0."},
  [ELEMENT]    = {"elements",        NP_VARIABLE,  0, NP_RECORD, NULL, "Message elements.", .flags = NP_MANY},
  [ELEMENT_TYPE] = {"elements.type", NP_VARIABLE, 16, NP_UINT,  "capwap.message_element.type", "What it is.", .names = element_names},
  [ELEMENT_NAME] = {"elements.type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the type.", .names = element_names},
  [ELEMENT_LENGTH] = {"elements.length", NP_VARIABLE, 16, NP_UINT, "capwap.message_element.length", "Length of the value, in bytes."},
  [ELEMENT_VALUE] = {"elements.value", NP_VARIABLE, 0, NP_BYTES, "capwap.message_element.value", "Its value."},
  [ELEMENT_TEXT] = {"elements.text", NP_VARIABLE,  0, NP_STRING, NULL, "The same as a text, where it is one."},
  [PART]       = {"part",            NP_VARIABLE,  0, NP_BYTES, NULL, "A fragment's part of the payload."},
};
/* clang-format on */

/* ---- How it goes on ---- */

/* Nothing tells messages of control from frames but the port, unless they look like ones: a type
 * that has a name, and a length that is the rest's. */
static bool is_control(const struct np_dissector *d) {
  uint32_t at = (uint32_t)np_get(d, &fields[HLEN]) * WORD;
  uint64_t type, length;
  if (np_get(d, &fields[NATIVE]) || np_get(d, &fields[FRAGMENT])) return false;
  if (!np_look(d, at * 8, 32, &type) || !np_name_of(message_names, type)) return false;
  if (!np_look(d, at * 8 + 40, 16, &length)) return true;
  return length >= 3 && np_fits(d, at + length + 5) && !np_fits(d, at + length + 6);
}

static bool has_elements(const struct np_dissector *d) {
  return np_get(d, &fields[KEEP_ALIVE]) || is_control(d);
}

static void dissect(struct np_dissector *d) {
  uint64_t type = np_get(d, &fields[TYPE]), length = np_get(d, &fields[HLEN]) * WORD;
  if (np_get(d, &fields[VERSION]) != 0 || type > 1) {
    np_refuse(d);
    return;
  }
  if (type == 1) {
    np_header(d, OF_DTLS);
    np_next(d, NP_BY_UDP_PORT, DTLS_PORT);
    return;
  }
  if (length < HEAD) {
    np_malformed(d, &fields[HLEN], "less than the fixed header");
    return;
  }
  if (has_elements(d) || np_get(d, &fields[FRAGMENT])) {
    np_header_whole(d);
    return;
  }
  np_header_at(d, &fields[HLEN], length);
  if (!np_get(d, &fields[NATIVE])) np_next(d, NP_BY_LINK_TYPE, ETHERNET);
}

/* ---- Rows ---- */

/* Section 4.3: what is optional has its length in front, and zeros up to a word behind it. */
static void optional(struct np_dissector *d, struct np_cursor *c, unsigned length_row) {
  uint64_t length = np_emit(d, c, &fields[length_row]);
  unsigned row = WIRELESS_DATA;
  if (length_row == MAC_LENGTH) row = length == EUI48 ? MAC_EUI48 : MAC_OTHER;
  if (row == MAC_EUI48)
    np_emit(d, c, &fields[row]);
  else
    np_emit_bytes(d, c, &fields[row], length);
  np_skip_padding(d, c, 1 + length, WORD);
}

static bool is_text(uint64_t type) {
  return type == AC_NAME || type == LOCATION || type == WTP_NAME;
}

/* The value once more, as what it is. */
static void emit_text(struct np_dissector *d, struct np_cursor c, uint64_t length) {
  const struct np_cursor text = np_take_part(&c, length);
  np_emit_part(d, &text, &fields[ELEMENT_TEXT]);
}

static void elements(struct np_dissector *d, struct np_cursor *c) {
  while (np_more(c)) {
    np_open(d, c, &fields[ELEMENT]);
    uint64_t type = np_emit(d, c, &fields[ELEMENT_TYPE]);
    uint64_t length = np_emit(d, c, &fields[ELEMENT_LENGTH]);
    const struct np_cursor text = *c;
    np_emit_bytes(d, c, &fields[ELEMENT_VALUE], length);
    if (is_text(type)) emit_text(d, text, length);
    np_close(d, &fields[ELEMENT]);
  }
}

/* Section 4.4.1: in keep-alives of the data channel the elements' length is all there is in front.
 * It counts itself, and in control messages the flags too. */
static void message(struct np_dissector *d, struct np_cursor *c) {
  bool is_data = np_get(d, &fields[KEEP_ALIVE]) != 0;
  if (!is_data) np_emit_rows(d, c, &fields[MESSAGE_TYPE], &fields[SEQUENCE]);
  uint64_t length = np_emit(d, c, &fields[ELEMENTS_LENGTH]);
  if (!is_data) np_emit(d, c, &fields[CONTROL_FLAGS]);
  struct np_cursor part;
  if (np_split_behind(d, c, &fields[ELEMENTS_LENGTH], length, is_data ? 2 : 3, &part))
    elements(d, &part);
  np_finish(d, c, &fields[ELEMENTS_LENGTH]);
}

static void details(struct np_dissector *d) {
  struct np_cursor all = np_rest(d);
  uint64_t length = np_get(d, &fields[HLEN]) * WORD;
  if (np_get(d, &fields[TYPE]) != 0 || length < HEAD) return;
  struct np_cursor c = np_split(d, &all, &fields[HLEN], length - HEAD);
  if (np_get(d, &fields[MAC])) optional(d, &c, MAC_LENGTH);
  if (np_get(d, &fields[WIRELESS])) optional(d, &c, WIRELESS_LENGTH);
  if (np_get(d, &fields[FRAGMENT]))
    np_emit_rest(d, &all, &fields[PART]);
  else if (has_elements(d))
    message(d, &all);
}

const struct np_protocol np_capwap = {
    .name = "capwap",
    .title = "Control And Provisioning of Wireless Access Points",
    .spec = "RFC 5415",
    .group = "wireless",
    .wireshark = "capwap",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEAD * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds =
        (const struct np_bind[]){
            {NP_BY_UDP_PORT, CONTROL_PORT}, {NP_BY_UDP_PORT, DATA_PORT}, {NP_TABLE_END, 0}},
    .summary = "CAPWAP {message_name} {rid} {sequence_number}",
};
