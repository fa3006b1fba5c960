/* iec104.c - IEC 60870-5-104: the control information of a frame, and the unit of data in it, whose
 * information objects IEC 60870-5-101 describes. Numbers have their lowest byte first. */
#include "dissect/parser.h"
#include "protocols/protocol.h"

enum {
  START,
  LENGTH,
  TYPE,
  COMMAND,
  COMMAND_NAME,
  SEND,
  RECEIVE,
  ASDU,
  ASDU_NAME,
  SEQUENTIAL,
  COUNT,
  TEST,
  NEGATIVE,
  CAUSE,
  CAUSE_NAME,
  ORIGINATOR,
  ADDRESS,
  OBJECTS,
  OBJECT_ADDRESS,
  ELEMENT,
  OTHER
};

static const struct np_name type_names[] = {{0, "I"}, {1, "S"}, {3, "U"}, {0, NULL}};
static const struct np_name command_names[] = {
    {0x01, "STARTDT act"},
    {0x02, "STARTDT con"},
    {0x04, "STOPDT act"},
    {0x08, "STOPDT con"},
    {0x10, "TESTFR act"},
    {0x20, "TESTFR con"},
    {0, NULL},
};
static const struct np_name cause_names[] = {
    {1, "periodic"},
    {2, "background scan"},
    {3, "spontaneous"},
    {4, "initialized"},
    {5, "request"},
    {6, "activation"},
    {7, "activation confirmation"},
    {8, "deactivation"},
    {9, "deactivation confirmation"},
    {10, "activation termination"},
    {11, "remote command"},
    {12, "local command"},
    {13, "file transfer"},
    {20, "interrogated by station"},
    {37, "requested by general counter"},
    {44, "unknown type"},
    {45, "unknown cause"},
    {46, "unknown common address"},
    {47, "unknown object address"},
    {0, NULL},
};

/* IEC 60870-5-101 section 7.2.1.1. */
static const struct np_name asdu_names[] = {
#define XX(number, name, bytes) {number, name},
#include "protocols/app/iec104.def"
#undef XX
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  [START]    = {"start",   0, 8, NP_HEX, NULL, "0x68.", .flags = NP_HIDDEN},
  [LENGTH]   = {"length",  8, 8, NP_UINT, "iec60870_104.apdulen", "Length of what follows, in bytes."},
  [TYPE]     = {"type",    NP_VARIABLE, 2, NP_UINT, "iec60870_104.type", "0 of information, 1 supervisory, 3 unnumbered.", .names = type_names},
  [COMMAND]  = {"command", NP_VARIABLE, 6, NP_UINT, "iec60870_104.utype", "U: what is asked for, or confirmed.", .names = command_names},
  [COMMAND_NAME] = {"command_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the command.", .names = command_names},
  [SEND]     = {"send_sequence", NP_VARIABLE, 15, NP_UINT, "iec60870_104.tx", "I: number of the frame."},
  [RECEIVE]  = {"receive_sequence", NP_VARIABLE, 15, NP_UINT, "iec60870_104.rx", "I and S: number of the frame that is expected next."},
  [ASDU]     = {"asdu_type", NP_VARIABLE, 8, NP_UINT, "iec60870_asdu.typeid", "What the information objects are.", .names = asdu_names},
  [ASDU_NAME] = {"asdu_type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = asdu_names},
  [SEQUENTIAL] = {"sequential", NP_VARIABLE, 1, NP_FLAG, "iec60870_asdu.sq", "Addresses are one behind the other: only the first is there."},
  [COUNT]    = {"object_count", NP_VARIABLE, 7, NP_UINT, "iec60870_asdu.numix", "How many objects there are."},
  [TEST]     = {"test",    NP_VARIABLE, 1, NP_FLAG, "iec60870_asdu.test", "It is a test."},
  [NEGATIVE] = {"negative", NP_VARIABLE, 1, NP_FLAG, "iec60870_asdu.nega", "The confirmation is a refusal."},
  [CAUSE]    = {"cause",   NP_VARIABLE, 6, NP_UINT, "iec60870_asdu.causetx", "Why it is sent.", .names = cause_names},
  [CAUSE_NAME] = {"cause_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the cause.", .names = cause_names},
  [ORIGINATOR] = {"originator", NP_VARIABLE, 8, NP_UINT, "iec60870_asdu.oa", "Who has begun it."},
  [ADDRESS]  = {"address", NP_VARIABLE, 16, NP_UINT, "iec60870_asdu.addr", "Station.", .flags = NP_LITTLE},
  [OBJECTS]  = {"objects", NP_VARIABLE, 0, NP_RECORD, NULL, "Information objects.", .flags = NP_MANY},
  [OBJECT_ADDRESS] = {"objects.address", NP_VARIABLE, 24, NP_UINT, "iec60870_asdu.ioa", "Address of the object.", .flags = NP_LITTLE},
  [ELEMENT]  = {"objects.value", NP_VARIABLE, 0, NP_BYTES, NULL, "Its information elements."},
  [OTHER]    = {"data",    NP_VARIABLE, 0, NP_BYTES, NULL, "Objects of a kind that has no rows."},
};
/* clang-format on */

enum { PORT = 2404, HEAD = 2, CONTROL = 4, START_BYTE = 0x68, MOST = 253 };
enum { INFORMATION = 0, SUPERVISORY = 1, UNNUMBERED = 3, UNKNOWN = 0xff };

static void dissect(struct np_dissector *d) {
  uint64_t length = np_get(d, &fields[LENGTH]);
  if (np_get(d, &fields[START]) != START_BYTE || length < CONTROL || length > MOST) {
    np_refuse(d);
    return;
  }
  np_next_pdu(d, HEAD + length);
  np_header(d, HEAD + length);
}

/* Bytes of an object's elements, or UNKNOWN. */
static uint32_t element_bytes(uint64_t type) {
  static const uint8_t bytes[][2] = {
#define XX(number, name, bytes) {number, bytes},
#include "protocols/app/iec104.def"
#undef XX
  };
  for (size_t i = 0; i < sizeof bytes / sizeof bytes[0]; i++)
    if (bytes[i][0] == type) return bytes[i][1];
  return UNKNOWN;
}

static void objects(struct np_dissector *d, struct np_cursor *c, uint64_t type, bool is_sequence,
                    uint64_t count) {
  uint32_t bytes = element_bytes(type);
  uint64_t address = 0;
  if (bytes == UNKNOWN) count = count > 0; /* where the second one begins, nobody knows */
  for (uint64_t i = 0; i < count && np_good(c); i++) {
    np_open(d, c, &fields[OBJECTS]);
    if (i == 0 || !is_sequence)
      address = np_emit(d, c, &fields[OBJECT_ADDRESS]);
    else
      np_emit_number_at(d, c, &fields[OBJECT_ADDRESS], ++address);
    if (bytes > 0 && bytes != UNKNOWN) np_emit_bytes(d, c, &fields[ELEMENT], bytes);
    np_close(d, &fields[OBJECTS]);
  }
}

static void asdu(struct np_dissector *d, struct np_cursor *c) {
  uint64_t type = np_emit(d, c, &fields[ASDU]);
  bool is_sequence = np_emit(d, c, &fields[SEQUENTIAL]);
  uint64_t count = np_emit(d, c, &fields[COUNT]);
  np_emit_rows(d, c, &fields[TEST], &fields[ADDRESS]);
  objects(d, c, type, is_sequence, count);
  np_emit_rest(d, c, &fields[OTHER]);
}

/* Section 5: the lowest bits of the first byte tell which of three forms it is. */
static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d), at = c;
  uint64_t control = np_take_little(d, &c, &fields[TYPE], CONTROL);
  bool is_numbered = !(control & 1), is_unnumbered = (control & 3) == UNNUMBERED;
  if (!np_good(&c)) return;
  np_emit_number_at(d, &at, &fields[TYPE], is_numbered ? INFORMATION : control & 3);
  if (is_unnumbered) np_emit_number_at(d, &at, &fields[COMMAND], control >> 2 & 0x3f);
  if (is_numbered) np_emit_number_at(d, &at, &fields[SEND], control >> 1 & 0x7fff);
  if (!is_unnumbered) np_emit_number_at(d, &at, &fields[RECEIVE], control >> 17);
  if (is_numbered && np_more(&c)) asdu(d, &c);
}

static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  if (size < HEAD) return HEAD;
  return bytes[0] == START_BYTE && bytes[1] >= CONTROL && bytes[1] <= MOST ? NP_STARTS
                                                                           : NP_STARTS_NOT;
}

static const struct np_stream_rules stream = {
    .starts = starts, .bound_only = true, .framing = {HEAD, &fields[LENGTH], HEAD, HEAD + MOST}};

const struct np_protocol np_iec104 = {
    .name = "iec104",
    .title = "IEC 60870-5-104",
    .spec = "IEC 60870-5-104",
    .group = "industrial",
    .wireshark = "iec60870_104",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEAD * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary = "IEC 104 {command_name} {asdu_type_name} {cause_name}",
    .stream = &stream,
};
