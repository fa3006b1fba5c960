/* ntp.c - Network Time Protocol, RFC 5905, control messages, RFC 9327, and ntpd's private ones. */
#include "protocols/app/ntp_item.h"

static const struct np_name leap_names[] = {{0, "no warning"},
                                            {1, "last minute has 61 seconds"},
                                            {2, "last minute has 59 seconds"},
                                            {3, "unsynchronized"},
                                            {0, NULL}};

static const struct np_name mode_names[] = {
    {0, "reserved"}, {1, "symmetric active"}, {2, "symmetric passive"},
    {3, "client"},   {4, "server"},           {5, "broadcast"},
    {6, "control"},  {7, "private"},          {0, NULL}};

/* RFC 9327, section 3.1. */
static const struct np_name opcode_names[] = {
    {1, "read status"},           {2, "read variables"},
    {3, "write variables"},       {4, "read clock variables"},
    {5, "write clock variables"}, {6, "set trap address"},
    {7, "trap response"},         {8, "configure"},
    {9, "save configuration"},    {10, "read MRU"},
    {11, "read ordered list"},    {12, "request nonce"},
    {31, "unset trap"},           {0, NULL}};

/* IANA's "NTP Extension Field Types". */
const struct np_name np_ntp_extension_names[] = {
    {0x0104, "Unique Identifier"},      {0x0204, "NTS Cookie"},
    {0x0304, "NTS Cookie Placeholder"}, {0x0404, "NTS Authenticator"},
    {0x2005, "Checksum Complement"},    {0, NULL}};

enum { MODE_SERVER_LAST = 5, MODE_CONTROL = 6, MODE_PRIVATE = 7 };

#define TIMES NP_WHEN(NP__NTP_MODE, 0, MODE_SERVER_LAST)
#define CONTROL NP_WHEN(NP__NTP_MODE, MODE_CONTROL, MODE_CONTROL)
#define PRIVATE NP_WHEN(NP__NTP_MODE, MODE_PRIVATE, MODE_PRIVATE)
#define NOT_PRIVATE NP_WHEN(NP__NTP_MODE, 0, MODE_CONTROL)

/* clang-format off */
static const struct np_field fields[] = {
  [NP__NTP_FLAGS]      = {"flags",       0,  8, NP_GROUP, "ntp.flags",      "The first byte as one number."},
  [NP__NTP_LEAP]       = {"flags.leap",  0,  2, NP_UINT, "ntp.flags.li",    "Leap second to come.", .names = leap_names, .when = NOT_PRIVATE},
  [NP__NTP_RESPONSE]   = {"private.response", 0, 1, NP_FLAG, "ntp.priv.flags.r", "0 a request, 1 an answer.", .when = PRIVATE},
  [NP__NTP_MORE]       = {"private.more", 1,  1, NP_FLAG, "ntp.priv.flags.more", "More packets follow.", .when = PRIVATE},
  [NP__NTP_VERSION]    = {"flags.version", 2, 3, NP_UINT, "ntp.flags.vn",   "Version."},
  [NP__NTP_MODE]       = {"flags.mode",  5,  3, NP_UINT, "ntp.flags.mode",  "Who is speaking, or another kind of message.", .names = mode_names},
  [NP__NTP_MODE_NAME]  = {"mode_name",  NP_COMPUTED, 0, NP_NAME, NULL,      "Name of the mode.", .of = NP__NTP_MODE, .names = mode_names},
  [NP__NTP_STRATUM]    = {"stratum",     8,  8, NP_UINT, "ntp.stratum",     "How far the source is; 0: a message of the server in reference_id; 1: a clock of its own.", .when = TIMES},
  [NP__NTP_POLL]       = {"poll",       16,  8, NP_UINT, "ntp.ppoll",       "Interval of requests, as a power of two in seconds.", .when = TIMES},
  [NP__NTP_PRECISION]  = {"precision",  24,  8, NP_UINT, "ntp.precision",   "Precision of the clock, as a power of two in seconds, in two's complement.", .when = TIMES},
  [NP__NTP_ROOT_DELAY] = {"root_delay", 32, 32, NP_UINT, "ntp.rootdelay",   "Round trip to the source, in units of 2^-16 seconds.", .when = TIMES},
  [NP__NTP_FLAGS2]     = {"control.flags",  8, 8, NP_GROUP, "ntp.ctrl.flags2", "Flags and operation as one number.", .when = CONTROL},
  [NP__NTP_IS_ANSWER]  = {"control.flags.response", 8, 1, NP_FLAG, "ntp.ctrl.flags2.r", "0 a request, 1 an answer.", .when = CONTROL},
  [NP__NTP_ERROR]      = {"control.flags.error",  9, 1, NP_FLAG, "ntp.ctrl.flags2.error", "The request was wrong.", .when = CONTROL},
  [NP__NTP_CONTINUES]  = {"control.flags.more",  10, 1, NP_FLAG, "ntp.ctrl.flags2.more", "More packets follow.", .when = CONTROL},
  [NP__NTP_OPCODE]     = {"control.opcode",  11, 5, NP_UINT, "ntp.ctrl.flags2.opcode", "What is to be done.", .names = opcode_names, .when = CONTROL},
  [NP__NTP_OPCODE_NAME] = {"control.opcode_name", NP_COMPUTED, 0, NP_NAME, NULL, "Name of it.", .of = NP__NTP_OPCODE, .names = opcode_names},
  [NP__NTP_SEQUENCE]   = {"control.sequence", 16, 16, NP_UINT, "ntp.ctrl.sequence", "The same in a request and its answers.", .when = CONTROL},
  [NP__NTP_STATUS]     = {"control.status", 32, 16, NP_HEX, "ntp.ctrl.status", "State of the system, a peer or a clock.", .when = CONTROL},
  [NP__NTP_ASSOCIATION_ID] = {"control.association_id", 48, 16, NP_UINT, "ntp.ctrl.associd", "Which association it is; 0: the system.", .when = CONTROL},
  [NP__NTP_AUTH_SEQUENCE] = {"private.auth_sequence", 8, 8, NP_GROUP, "ntp.priv.auth_seq", "The second byte as one number.", .when = PRIVATE},
  [NP__NTP_AUTH]       = {"private.authenticated", 8, 1, NP_FLAG, "ntp.priv.auth", "A code follows the data.", .when = PRIVATE},
  [NP__NTP_PACKET]     = {"private.sequence", 9, 7, NP_UINT, "ntp.priv.seq",  "Number of the packet in an answer.", .when = PRIVATE},
  [NP__NTP_IMPLEMENTATION] = {"private.implementation", 16, 8, NP_UINT, "ntp.priv.impl", "Which implementation; 3: XNTPD.", .when = PRIVATE},
  [NP__NTP_REQUEST]    = {"private.request_code", 24, 8, NP_UINT, "ntp.priv.reqcode", "What is asked for.", .names = np_ntp_request_names, .when = PRIVATE},
  [NP__NTP_REQUEST_NAME] = {"private.request_name", NP_COMPUTED, 0, NP_NAME, NULL, "Name of it.", .of = NP__NTP_REQUEST, .names = np_ntp_request_names},
  [NP__NTP_PRIVATE_ERROR] = {"private.error", 32, 4, NP_UINT, "ntp.priv.err", "What was wrong with the request.", .when = PRIVATE},
  [NP__NTP_ITEM_COUNT] = {"private.item_count", 36, 12, NP_UINT, "ntp.priv.numitems", "Number of items.", .when = PRIVATE},
  [NP__NTP_RESERVED]   = {"private.reserved", 48, 4, NP_UINT, "ntp.priv.reserved", "0.", .flags = NP_HIDDEN, .when = PRIVATE},
  [NP__NTP_ITEM_SIZE]  = {"private.item_size", 52, 12, NP_UINT, "ntp.priv.itemsize", "Length of an item, in bytes.", .when = PRIVATE},
  [NP__NTP_ROOT_DISPERSION] = {"root_dispersion", NP_VARIABLE, 32, NP_UINT, "ntp.rootdispersion", "Error of the source, in units of 2^-16 seconds."},
#define XX(id, name, ...) [NP__NTP_##id] = {name, __VA_ARGS__},
#include "protocols/app/ntp.def"
#undef XX
};
/* clang-format on */

enum {
  FIXED_BYTES = 8,
  TIMES_BYTES = 48,
  CONTROL_BYTES = 12,
  NTP_PORT = 123,
  STATUS_AT = 32,
  LONGEST_MAC = 24, /* RFC 7822, section 3: what is longer begins with an extension field */
  EXTENSION_HEAD = 4,
};

enum { READ_STATUS = 1, READ_VARIABLES = 2, READ_CLOCK = 4, WRITE_CLOCK = 5 };

static void dissect(struct np_dissector *d) {
  uint64_t mode = np_get(d, &fields[NP__NTP_MODE]);
  bool is_short = mode == MODE_CONTROL ? !np_fits(d, CONTROL_BYTES)
                                       : mode != MODE_PRIVATE && !np_fits(d, TIMES_BYTES);
  if (np_get(d, &fields[NP__NTP_VERSION]) == 0 || is_short) {
    np_refuse(d);
    return;
  }
  np_header_whole(d);
}

/* ---- Modes 1 to 5 ---- */

static bool extension(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &fields[NP__NTP_EXTENSION_TYPE]);
  uint64_t length = np_emit(d, c, &fields[NP__NTP_EXTENSION_LENGTH]);
  if (!np_good(c)) return false;
  if (length < EXTENSION_HEAD) {
    np_malformed(d, &fields[NP__NTP_EXTENSION_LENGTH], "no length of an extension field");
    return false;
  }
  struct np_cursor value =
      np_split(d, c, &fields[NP__NTP_EXTENSION_LENGTH], length - EXTENSION_HEAD);
  if (np_good(c)) np_emit_rest(d, &value, &fields[NP__NTP_EXTENSION_VALUE]);
  return np_good(c);
}

static void times(struct np_dissector *d, struct np_cursor *c) {
  bool goes_on = true;
  for (unsigned at = NP__NTP_ROOT_DISPERSION; at < NP__NTP_EXTENSIONS; at++) np_emit_row(d, c, at);
  while (goes_on && np_left(c) > LONGEST_MAC) {
    np_open(d, c, &fields[NP__NTP_EXTENSIONS]);
    goes_on = extension(d, c);
    np_close(d, &fields[NP__NTP_EXTENSIONS]);
  }
  if (!goes_on || !np_more(c)) return;
  np_emit_bytes(d, c, &fields[NP__NTP_KEY_ID], 4);
  np_emit_rest(d, c, &fields[NP__NTP_MAC]);
}

/* ---- Mode 6: RFC 9327 ---- */

/* Section 3.2: what the status is of. */
static void status(struct np_dissector *d, struct np_cursor c) {
  uint64_t opcode = np_get(d, &fields[NP__NTP_OPCODE]);
  bool is_system = np_get(d, &fields[NP__NTP_ASSOCIATION_ID]) == 0;
  if (np_get(d, &fields[NP__NTP_IS_ANSWER]) == 0) return;
  if (np_get(d, &fields[NP__NTP_ERROR]))
    np_emit_rows(d, &c, &fields[NP__NTP_ERROR_STATUS], &fields[NP__NTP_ERROR_STATUS]);
  else if (opcode == READ_CLOCK || opcode == WRITE_CLOCK)
    np_emit_rows(d, &c, &fields[NP__NTP_CLOCK_STATUS], &fields[NP__NTP_CLOCK_CODE]);
  else if (is_system && (opcode == READ_STATUS || opcode == READ_VARIABLES))
    np_emit_rows(d, &c, &fields[NP__NTP_SYSTEM_LEAP], &fields[NP__NTP_SYSTEM_CODE]);
  else if (opcode == READ_STATUS || opcode == READ_VARIABLES)
    np_emit_rows(d, &c, &fields[NP__NTP_PEER_CONFIGURED], &fields[NP__NTP_PEER_CODE]);
}

static void association(struct np_dissector *d, struct np_cursor *c) {
  np_open(d, c, &fields[NP__NTP_ASSOCIATIONS]);
  np_emit(d, c, &fields[NP__NTP_ASSOCIATION]);
  struct np_cursor bits = *c;
  np_emit(d, c, &fields[NP__NTP_ASSOCIATION_STATUS]);
  np_emit_rows(d, &bits, &fields[NP__NTP_ASSOCIATION_CONFIGURED],
               &fields[NP__NTP_ASSOCIATION_CODE]);
  np_close(d, &fields[NP__NTP_ASSOCIATIONS]);
}

static void mode_6(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor at = *c;
  at.bit -= FIXED_BYTES * 8 - STATUS_AT;
  status(d, at);
  np_emit(d, c, &fields[NP__NTP_OFFSET]);
  uint64_t count = np_emit(d, c, &fields[NP__NTP_COUNT]);
  struct np_cursor data = np_split(d, c, &fields[NP__NTP_COUNT], count);
  if (!np_good(c) || count == 0) return;
  bool is_list = np_get(d, &fields[NP__NTP_OPCODE]) == READ_STATUS &&
                 np_get(d, &fields[NP__NTP_ASSOCIATION_ID]) == 0;
  if (!is_list) np_emit_padded(d, &data, &fields[NP__NTP_DATA], np_left(&data));
  while (is_list && np_more(&data)) association(d, &data);
}

/* ---- Mode 7 ---- */

/* An authenticated request has a time, a key and a code behind its items, which fill it. */
static void mode_7(struct np_dissector *d, struct np_cursor *c) {
  uint64_t count = np_get(d, &fields[NP__NTP_ITEM_COUNT]);
  uint64_t size = np_get(d, &fields[NP__NTP_ITEM_SIZE]);
  bool is_answer = np_get(d, &fields[NP__NTP_RESPONSE]) != 0;
  if (size == 0 || !is_answer) return;
  for (; count > 0 && np_good(c); count--) {
    struct np_cursor item = np_split(d, c, &fields[NP__NTP_ITEM_COUNT], size);
    if (!np_good(c)) return;
    np_open(d, &item, &fields[NP__NTP_ITEMS]);
    np__ntp_item(d, &item, np_get(d, &fields[NP__NTP_REQUEST]));
    np_close(d, &fields[NP__NTP_ITEMS]);
  }
}

static void details(struct np_dissector *d) {
  uint64_t mode = np_get(d, &fields[NP__NTP_MODE]);
  struct np_cursor c = np_rest(d);
  if (mode == MODE_CONTROL)
    mode_6(d, &c);
  else if (mode == MODE_PRIVATE)
    mode_7(d, &c);
  else
    times(d, &c);
}

const struct np_protocol np_ntp = {
    .name = "ntp",
    .title = "Network Time Protocol",
    .spec = "RFC 5905",
    .group = "configuration",
    .wireshark = "ntp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = FIXED_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, NTP_PORT}, {NP_TABLE_END, 0}},
    .refuses_short = true,
    .summary = "NTP {mode_name} v{flags.version} {control.opcode_name} {private.request_name}",
};
