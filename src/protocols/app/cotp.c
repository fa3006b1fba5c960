/* cotp.c - connection-oriented transport protocol, ISO/IEC 8073 (X.224). */
#include "protocols/protocol.h"

enum {
  LENGTH,
  TYPE,
  TYPE_NAME,
  DESTINATION,
  SOURCE,
  CLASS,
  EXTENDED,
  NO_FLOW_CONTROL,
  CAUSE,
  REJECT_CAUSE,
  END,
  NUMBER,
  NEXT_NUMBER,
  PARAMETER,
  CODE,
  CODE_NAME,
  CODE_OF_ERROR,
  CODE_OF_ERROR_NAME,
  VALUE_LENGTH,
  SIZE,
  SOURCE_SELECTOR,
  DESTINATION_SELECTOR,
  INVALID,
  VALUE
};

enum type { ED = 1, EA, RJ = 5, AK, ER, DR, DC = 12, CC, CR, DT };
enum { HEAD = 2, FIXED_OF_CONNECTION = 7, LEAST_SIZE = 7, MOST_SIZE = 13 };
enum { TPDU_SIZE = 0xc0, CALLING = 0xc1, CALLED = 0xc2, INVALID_TPDU = 0xc1, LEAST_CODE = 0x80 };

static const struct np_name type_names[] = {
    {ED, "ED Expedited Data"},
    {EA, "EA Expedited Data Acknowledgement"},
    {RJ, "RJ Reject"},
    {AK, "AK Data Acknowledgement"},
    {ER, "ER TPDU Error"},
    {DR, "DR Disconnect Request"},
    {DC, "DC Disconnect Confirm"},
    {CC, "CC Connect Confirm"},
    {CR, "CR Connect Request"},
    {DT, "DT Data"},
    {0, NULL},
};
static const struct np_name code_names[] = {
    {0x85, "acknowledge time"},
    {0x86, "residual error rate"},
    {0x87, "priority"},
    {0x88, "transit delay"},
    {0x89, "throughput"},
    {0x8a, "subsequence number"},
    {0x8b, "reassignment time"},
    {0x8c, "flow control confirmation"},
    {TPDU_SIZE, "tpdu size"},
    {CALLING, "calling TSAP"},
    {CALLED, "called TSAP"},
    {0xc3, "checksum"},
    {0xc4, "version"},
    {0xc5, "protection"},
    {0xc6, "additional options"},
    {0xc7, "alternative classes"},
    {0xe0, "additional information"},
    {0xf0, "preferred maximum tpdu size"},
    {0xf2, "inactivity timer"},
    {0, NULL},
};

/* Section 13.12: an ER TPDU gives another code a meaning of its own. */
static const struct np_name error_code_names[] = {
    {INVALID_TPDU, "invalid TPDU"}, {0xc3, "checksum"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [LENGTH]      = {"length",      0,  8, NP_UINT, "cotp.li", "Length of the header behind this byte, in bytes."},
  [TYPE]        = {"type",        8,  4, NP_HEX,  "cotp.type", "What the TPDU is.", .names = type_names},
  [TYPE_NAME]   = {"type_name",   NP_COMPUTED, 0, NP_NAME, NULL, "Name of the type.", .flags = NP_HIDDEN, .of = TYPE, .names = type_names},
  [DESTINATION] = {"destination", NP_VARIABLE, 16, NP_HEX, "cotp.destref", "Reference of the connection at whom it goes to."},
  [SOURCE]      = {"source",      NP_VARIABLE, 16, NP_HEX, "cotp.srcref", "Reference of the connection at who sent it."},
  [CLASS]       = {"class",       NP_VARIABLE, 4, NP_UINT, "cotp.class", "Class of the transport protocol."},
  [EXTENDED]    = {"extended_formats", NP_VARIABLE, 1, NP_FLAG, "cotp.opts.extended_formats", "Numbers have 31 bits."},
  [NO_FLOW_CONTROL] = {"no_flow_control", NP_VARIABLE, 1, NP_FLAG, "cotp.opts.no_explicit_flow_control", "Class 2 without explicit flow control."},
  [CAUSE]       = {"cause",       NP_VARIABLE, 8, NP_UINT, "cotp.cause", "Why the connection ends."},
  [REJECT_CAUSE] = {"reject_cause", NP_VARIABLE, 8, NP_UINT, "cotp.reject_cause", "Why the TPDU is rejected."},
  [END]         = {"end",         NP_VARIABLE, 1, NP_FLAG, "cotp.eot", "The last part of what it carries."},
  [NUMBER]      = {"number",      NP_VARIABLE, 7, NP_HEX, "cotp.tpdu-number", "Number of the TPDU."},
  [NEXT_NUMBER] = {"next_number", NP_VARIABLE, 8, NP_HEX, "cotp.next-tpdu-number", "Number of the one that is waited for."},
  [PARAMETER]   = {"parameters",  NP_VARIABLE, 0, NP_RECORD, NULL, "What the connection shall be like.", .flags = NP_MANY},
  [CODE]        = {"parameters.code", NP_VARIABLE, 8, NP_HEX, "cotp.parameter_code", "What it is.", .names = code_names},
  [CODE_NAME]   = {"parameters.code_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .flags = NP_HIDDEN, .names = code_names},
  [CODE_OF_ERROR] = {"parameters.error_code", NP_VARIABLE, 8, NP_HEX, NULL, "What it is, of a TPDU error.", .names = error_code_names},
  [CODE_OF_ERROR_NAME] = {"parameters.error_code_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .flags = NP_HIDDEN, .names = error_code_names},
  [VALUE_LENGTH] = {"parameters.length", NP_VARIABLE, 8, NP_UINT, "cotp.parameter_length", "Length of its value, in bytes.", .flags = NP_HIDDEN},
  [SIZE]        = {"parameters.tpdu_size", NP_VARIABLE, 32, NP_UINT, "cotp.tpdu_size", "The longest TPDU, in bytes."},
  [SOURCE_SELECTOR] = {"parameters.calling", NP_VARIABLE, 0, NP_BYTES, "cotp.src-tsap-bytes", "Selector of who calls."},
  [DESTINATION_SELECTOR] = {"parameters.called", NP_VARIABLE, 0, NP_BYTES, "cotp.dst-tsap-bytes", "Selector of who is called."},
  [INVALID]     = {"parameters.invalid_tpdu", NP_VARIABLE, 0, NP_BYTES, NULL, "The TPDU that is rejected, as far as what is wrong with it."},
  [VALUE]       = {"parameters.value", NP_VARIABLE, 0, NP_BYTES, NULL, "Another value."},
};
/* clang-format on */

static bool is_connection(uint64_t type) {
  return type == CR || type == CC;
}

/* Length of the fixed part, its first byte not counted. */
static uint64_t least(uint64_t type) {
  switch (type) {
    case CR:
    case CC:
    case DR:
      return FIXED_OF_CONNECTION - 1;
    case DC:
      return 5;
    case DT:
      return 2;
    default:
      return 4;
  }
}

static void dissect(struct np_dissector *d) {
  uint64_t length = np_get(d, &fields[LENGTH]), type = np_get(d, &fields[TYPE]), first;
  if (length == 0xff || !np_name_of(type_names, type) || length < least(type)) {
    np_refuse(d);
    return;
  }
  uint64_t header = 1 + length;
  /* RDP has its own data where parameters should be: [MS-RDPBCGR] section 2.2.1.1. */
  if (is_connection(type) && length >= FIXED_OF_CONNECTION &&
      np_look(d, FIXED_OF_CONNECTION * 8, 8, &first) && first < LEAST_CODE)
    header = FIXED_OF_CONNECTION;
  np_header_at(d, &fields[LENGTH], header);
  if (!np_look(d, (uint32_t)header * 8, 8, &first)) return;
  if (type == DT) {
    uint64_t end;
    uint32_t end_at = length == least(DT) ? 2 : 4; /* behind a reference, in classes 2 to 4 */
    if (!np_look(d, end_at * 8, 1, &end) || !end) return; /* others follow */
  }
  np_next(d, NP_BY_COTP, type << 8 | first);
}

/* What is neither a size nor has a row of its own is a value. */
static unsigned row_of(uint64_t code, bool is_error) {
  if (is_error) return code == INVALID_TPDU ? INVALID : VALUE;
  return code == CALLING ? SOURCE_SELECTOR : code == CALLED ? DESTINATION_SELECTOR : VALUE;
}

static void parameters(struct np_dissector *d, struct np_cursor *c, bool is_error) {
  while (np_more(c)) {
    np_open(d, c, &fields[PARAMETER]);
    uint64_t code = np_emit(d, c, &fields[is_error ? CODE_OF_ERROR : CODE]);
    uint64_t length = np_emit(d, c, &fields[VALUE_LENGTH]);
    struct np_cursor part = np_split(d, c, &fields[VALUE_LENGTH], length), at = part;
    uint64_t size = code == TPDU_SIZE && length == 1 ? np_cursor_take(&at, 8) : 0;
    if (size >= LEAST_SIZE && size <= MOST_SIZE)
      np_emit_number_at(d, &part, &fields[SIZE], UINT64_C(1) << size);
    else
      np_emit_rest(d, &part, &fields[row_of(code, is_error)]);
    np_close(d, &fields[PARAMETER]);
  }
}

static void connection(struct np_dissector *d, struct np_cursor *c) {
  np_emit_rows(d, c, &fields[DESTINATION], &fields[CLASS]);
  np_skip(d, c, 2);
  np_emit_rows(d, c, &fields[EXTENDED], &fields[NO_FLOW_CONTROL]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint64_t type = np_get(d, &fields[TYPE]);
  if (is_connection(type)) {
    connection(d, &c);
  } else if (type == DT && np_get(d, &fields[LENGTH]) == least(DT)) {
    np_emit(d, &c, &fields[END]);
    np_emit(d, &c, &fields[NUMBER]);
    return;
  } else {
    np_emit(d, &c, &fields[DESTINATION]);
  }
  if (type == DR || type == DC) np_emit(d, &c, &fields[SOURCE]);
  if (type == DR) np_emit(d, &c, &fields[CAUSE]);
  if (type == DT || type == ED) {
    np_emit(d, &c, &fields[END]);
    np_emit(d, &c, &fields[NUMBER]);
  }
  if (type == AK || type == RJ || type == EA) np_emit(d, &c, &fields[NEXT_NUMBER]);
  if (type == ER) np_emit(d, &c, &fields[REJECT_CAUSE]);
  parameters(d, &c, type == ER);
}

const struct np_protocol np_cotp = {
    .name = "cotp",
    .title = "Connection-Oriented Transport Protocol",
    .spec = "ISO/IEC 8073",
    .group = "industrial",
    .wireshark = "cotp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEAD * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_TPKT, CR << 4},
                                      {NP_BY_TPKT, CC << 4},
                                      {NP_BY_TPKT, DR << 4},
                                      {NP_BY_TPKT, DC << 4},
                                      {NP_BY_TPKT, DT << 4},
                                      {NP_BY_TPKT, ED << 4},
                                      {NP_BY_TPKT, EA << 4},
                                      {NP_BY_TPKT, AK << 4},
                                      {NP_BY_TPKT, RJ << 4},
                                      {NP_BY_TPKT, ER << 4},
                                      {NP_TABLE_END, 0}},
    .summary = "COTP {type_name}",
};
