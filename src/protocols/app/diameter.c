/* diameter.c - Diameter, RFC 6733: all AVPs, and values of those of its base and of credit control
 * (RFC 4006). */
#include "protocols/protocol.h"

enum {
  VERSION,
  LENGTH,
  FLAGS,
  REQUEST,
  PROXIABLE,
  ERROR,
  RETRANSMITTED,
  RESERVED,
  COMMAND,
  COMMAND_NAME,
  APPLICATION,
  HOP_BY_HOP,
  END_TO_END,
  AVP,
  AVP_CODE,
  AVP_FLAGS,
  AVP_VENDOR_FLAG,
  AVP_MANDATORY,
  AVP_PROTECTED,
  AVP_RESERVED,
  AVP_LENGTH,
  AVP_VENDOR,
  AVP_DATA,
#define XX(code, id, ...) id,
#include "protocols/app/diameter.def"
#undef XX
};

static const struct np_name command_names[] = {
    {257, "Capabilities-Exchange"},
    {258, "Re-Auth"},
    {265, "AA"},
    {268, "Diameter-EAP"},
    {271, "Accounting"},
    {272, "Credit-Control"},
    {274, "Abort-Session"},
    {275, "Session-Termination"},
    {280, "Device-Watchdog"},
    {282, "Disconnect-Peer"},
    {300, "User-Authorization"},
    {301, "Server-Assignment"},
    {302, "Location-Info"},
    {303, "Multimedia-Auth"},
    {304, "Registration-Termination"},
    {305, "Push-Profile"},
    {306, "User-Data"},
    {307, "Profile-Update"},
    {308, "Subscribe-Notifications"},
    {309, "Push-Notification"},
    {316, "Update-Location"},
    {317, "Cancel-Location"},
    {318, "Authentication-Information"},
    {319, "Insert-Subscriber-Data"},
    {320, "Delete-Subscriber-Data"},
    {321, "Purge-UE"},
    {322, "Reset"},
    {323, "Notify"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  [VERSION]       = {"version",   0,  8, NP_UINT,  "diameter.version", "1."},
  [LENGTH]        = {"length",    8, 24, NP_UINT,  "diameter.length",  "Length of the message, in bytes."},
  [FLAGS]         = {"flags",    32,  8, NP_GROUP, "diameter.flags",   "The flags as one number."},
  [REQUEST]       = {"flags.request", 32, 1, NP_FLAG, "diameter.flags.request", "It is a request."},
  [PROXIABLE]     = {"flags.proxiable", 33, 1, NP_FLAG, "diameter.flags.proxyable", "Others may pass it on or answer it."},
  [ERROR]         = {"flags.error", 34, 1, NP_FLAG, "diameter.flags.error", "It is wrong on the level of the protocol."},
  [RETRANSMITTED] = {"flags.retransmitted", 35, 1, NP_FLAG, "diameter.flags.T", "It may have been sent before."},
  [RESERVED]      = {"flags.reserved", 36, 4, NP_UINT, NULL, "0.", .flags = NP_HIDDEN},
  [COMMAND]       = {"command",  40, 24, NP_UINT,  "diameter.cmd.code", "What it is for.", .names = command_names},
  [COMMAND_NAME]  = {"command_name", NP_COMPUTED, 0, NP_NAME, NULL, "Name of that.", .flags = NP_HIDDEN, .of = COMMAND, .names = command_names},
  [APPLICATION]   = {"application", 64, 32, NP_UINT, "diameter.applicationId", "Application that the command is of."},
  [HOP_BY_HOP]    = {"hop_by_hop", 96, 32, NP_HEX, "diameter.hopbyhopid", "The same in a request and its answer, on each hop."},
  [END_TO_END]    = {"end_to_end", 128, 32, NP_HEX, "diameter.endtoendid", "The same from end to end, to find duplicates."},
  [AVP]           = {"avps",      NP_VARIABLE, 0, NP_RECORD, NULL, "What it says; those within a group follow it.", .flags = NP_MANY},
  [AVP_CODE]      = {"avps.code", NP_VARIABLE, 32, NP_UINT, "diameter.avp.code", "What the AVP is."},
  [AVP_FLAGS]     = {"avps.flags", NP_VARIABLE, 8, NP_GROUP, "diameter.avp.flags", "Its flags as one number."},
  [AVP_VENDOR_FLAG] = {"avps.vendor_specific", NP_VARIABLE, 1, NP_FLAG, "diameter.flags.vendorspecific", "It is of a vendor."},
  [AVP_MANDATORY] = {"avps.mandatory", NP_VARIABLE, 1, NP_FLAG, "diameter.flags.mandatory", "Who does not know it must refuse the message."},
  [AVP_PROTECTED] = {"avps.protected", NP_VARIABLE, 1, NP_FLAG, "diameter.avp.flags.protected", "It is encrypted from end to end.", .flags = NP_HIDDEN},
  [AVP_RESERVED]  = {"avps.reserved", NP_VARIABLE, 5, NP_UINT, NULL, "0.", .flags = NP_HIDDEN},
  [AVP_LENGTH]    = {"avps.length", NP_VARIABLE, 24, NP_UINT, "diameter.avp.len", "Its length, header included, in bytes.", .flags = NP_HIDDEN},
  [AVP_VENDOR]    = {"avps.vendor", NP_VARIABLE, 32, NP_UINT, "diameter.avp.vendorId", "The vendor."},
  [AVP_DATA]      = {"avps.data", NP_VARIABLE, 0, NP_BYTES, NULL, "Its value, where it has no row of its own."},
#define XX(code, id, name, width, type, wireshark, ...) [id] = {"avps." name, NP_VARIABLE, width, type, wireshark, __VA_ARGS__},
#include "protocols/app/diameter.def"
#undef XX
};
/* clang-format on */

static const struct known {
  uint16_t code;
  uint16_t row;
} known[] = {
#define XX(code, id, ...) {code, id},
#include "protocols/app/diameter.def"
#undef XX
};

/* AVPs that hold others. */
static const uint16_t groups[] = {260, 279, 284, 297, 413, 423, 430, 431, 434,
                                  437, 440, 443, 445, 446, 456, 457, 458};

enum { PORT = 3868, HEAD = 20, AVP_HEAD = 8, VENDOR_BYTES = 4, MOST_DEPTH = 8, MOST = 1 << 20 };

static void dissect(struct np_dissector *d) {
  uint64_t length = np_get(d, &fields[LENGTH]);
  if (np_get(d, &fields[VERSION]) != 1 || length < HEAD || length % 4 != 0 || length > MOST ||
      np_get(d, &fields[RESERVED]) != 0) {
    np_refuse(d);
    return;
  }
  np_next_pdu(d, length);
  np_header(d, length);
}

static unsigned row_of(uint64_t code) {
  for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
    if (known[i].code == code) return known[i].row;
  return AVP_DATA;
}

static bool is_group(uint64_t code) {
  for (size_t i = 0; i < sizeof groups / sizeof groups[0]; i++)
    if (groups[i] == code) return true;
  return false;
}

/* A value that has not the length of its row goes out as bytes. */
static void value(struct np_dissector *d, struct np_cursor *c, uint64_t code, bool has_vendor) {
  unsigned row = has_vendor ? (unsigned)AVP_DATA : row_of(code);
  uint32_t length = np_left(c);
  if (fields[row].width > 0 && length * 8 != fields[row].width) row = AVP_DATA;
  if (fields[row].width > 0)
    np_emit(d, c, &fields[row]);
  else
    np_emit_bytes(d, c, &fields[row], length);
}

static void avps(struct np_dissector *d, struct np_cursor *c, unsigned depth) {
  while (np_more(c)) {
    struct np_cursor data;
    np_open(d, c, &fields[AVP]);
    uint64_t code = np_emit(d, c, &fields[AVP_CODE]);
    np_emit_over(d, c, &fields[AVP_FLAGS]);
    bool has_vendor = np_emit(d, c, &fields[AVP_VENDOR_FLAG]);
    np_emit_rows(d, c, &fields[AVP_MANDATORY], &fields[AVP_RESERVED]);
    uint64_t length = np_emit(d, c, &fields[AVP_LENGTH]);
    uint32_t head = has_vendor ? AVP_HEAD + VENDOR_BYTES : AVP_HEAD;
    if (has_vendor) np_emit(d, c, &fields[AVP_VENDOR]);
    bool is_there = np_split_behind(d, c, &fields[AVP_LENGTH], length, head, &data);
    bool holds = is_there && !has_vendor && is_group(code) && depth < MOST_DEPTH;
    if (is_there && !holds) value(d, &data, code, has_vendor);
    np_close(d, &fields[AVP]);
    if (!is_there) return;
    if (holds) avps(d, &data, depth + 1);
    np_skip_padding(d, c, length, 4);
  }
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  avps(d, &c, 0);
}

static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  if (bytes[0] != 1) return NP_STARTS_NOT;
  if (size < 8) return 8;
  return bytes[1] < 0x10 && (bytes[3] & 3) == 0 && (bytes[4] & 15) == 0 ? NP_STARTS : NP_STARTS_NOT;
}

static const struct np_stream_rules stream = {
    .starts = starts, .bound_only = true, .framing = {4, &fields[LENGTH], 0, MOST}};

const struct np_protocol np_diameter = {
    .name = "diameter",
    .title = "Diameter Protocol",
    .spec = "RFC 6733",
    .group = "access",
    .wireshark = "diameter",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEAD * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary =
        "Diameter {command_name} {flags.request?request} {avps.origin_host} {avps.result_code}",
    .stream = &stream,
};
