/* iscsi.c - iSCSI, RFC 7143: the basic header segment of PDUs, what is in it of commands, and the
 * keys of logins and texts. Digests, which a login may agree on, are taken for what comes next. */
#include "dissect/parser.h"
#include "protocols/layout.h"

enum {
  RESERVED,
  IMMEDIATE,
  OPCODE,
  OPCODE_NAME,
  FINAL,
  SPECIFIC_BITS,
  AHS_LENGTH,
  DATA_LENGTH,
  LUN,

  TASK_TAG,
  TRANSFER_TAG,
  EXPECTED_LENGTH,
  COMMAND_NUMBER,
  STATUS_NUMBER,
  EXPECTED_STATUS,
  EXPECTED_COMMAND,
  MOST_COMMAND,
  CDB,
  DATA_NUMBER,
  OFFSET,
  RESIDUAL,
  R2T_NUMBER,
  WANTED_LENGTH,
  HEADER_REST,
  AHS,
  AHS_BYTES,
  AHS_TYPE,
  AHS_VALUE,
  KEY,
  DATA
};

enum opcode {
  NOP_OUT = 0x00,
  COMMAND = 0x01,
  LOGIN = 0x03,
  TEXT = 0x04,
  DATA_OUT = 0x05,
  NOP_IN = 0x20,
  RESPONSE = 0x21,
  LOGIN_RESPONSE = 0x23,
  TEXT_RESPONSE = 0x24,
  DATA_IN = 0x25,
  READY = 0x31
};

static const struct np_name opcode_names[] = {
    {NOP_OUT, "NOP-Out"},
    {COMMAND, "SCSI Command"},
    {0x02, "Task Management Function Request"},
    {LOGIN, "Login Request"},
    {TEXT, "Text Request"},
    {DATA_OUT, "SCSI Data-Out"},
    {0x06, "Logout Request"},
    {0x10, "SNACK Request"},
    {NOP_IN, "NOP-In"},
    {RESPONSE, "SCSI Response"},
    {0x22, "Task Management Function Response"},
    {LOGIN_RESPONSE, "Login Response"},
    {TEXT_RESPONSE, "Text Response"},
    {DATA_IN, "SCSI Data-In"},
    {0x26, "Logout Response"},
    {READY, "Ready To Transfer"},
    {0x32, "Asynchronous Message"},
    {0x3f, "Reject"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  [RESERVED] = {"reserved", 0, 1, NP_FLAG, NULL, "0.", .flags = NP_HIDDEN},
  [IMMEDIATE] = {"immediate", 1, 1, NP_FLAG, "iscsi.I", "Request: it goes before others."},
  [OPCODE] = {"opcode", 2, 6, NP_HEX, "iscsi.opcode", "What the PDU is.", .names = opcode_names},
  [OPCODE_NAME] = {"opcode_name", NP_COMPUTED, 0, NP_NAME, NULL, "Name of that.", .flags = NP_HIDDEN, .of = OPCODE, .names = opcode_names},
  [FINAL] = {"final", 8, 1, NP_FLAG, NULL, "The last of those that belong together; in logins: the next stage may begin."},
  [SPECIFIC_BITS] = {"specific_bits", 9, 23, NP_HEX, NULL, "Of the kind of PDU: flags, and codes of responses.", .flags = NP_HIDDEN},
  [AHS_LENGTH] = {"total_ahs_length", 32, 8, NP_UINT, "iscsi.totalahslength", "Length of additional headers, in words of 32 bits."},
  [DATA_LENGTH] = {"data_segment_length", 40, 24, NP_UINT, "iscsi.datasegmentlength", "Length of the data, without what fills it up, in bytes."},
  [LUN] = {"lun", 64, 64, NP_BYTES, NULL, "Logical unit; in logins the session: ISID and TSIH."},
  [TASK_TAG] = {"initiator_task_tag", 128, 32, NP_HEX, "iscsi.initiatortasktag", "The same in a request and what answers it."},
  [TRANSFER_TAG] = {"target_transfer_tag", NP_VARIABLE, 32, NP_HEX, "iscsi.targettransfertag", "NOP, data, text and R2T: the transfer at the target."},
  [EXPECTED_LENGTH] = {"expected_data_transfer_length", NP_VARIABLE, 32, NP_UINT, "iscsi.scsicommand.expecteddatatransferlength", "SCSI Command: how much is to be read or written, in bytes."},
  [COMMAND_NUMBER] = {"cmd_sn", NP_VARIABLE, 32, NP_UINT, "iscsi.cmdsn", "Request: number of the command."},
  [STATUS_NUMBER] = {"stat_sn", NP_VARIABLE, 32, NP_UINT, "iscsi.statsn", "Response: number of the status."},
  [EXPECTED_STATUS] = {"exp_stat_sn", NP_VARIABLE, 32, NP_UINT, "iscsi.expstatsn", "Request: the status that is expected next."},
  [EXPECTED_COMMAND] = {"exp_cmd_sn", NP_VARIABLE, 32, NP_UINT, "iscsi.expcmdsn", "Response: the command that is expected next."},
  [MOST_COMMAND] = {"max_cmd_sn", NP_VARIABLE, 32, NP_UINT, "iscsi.maxcmdsn", "Response: the last command that is taken."},
  [CDB] = {"cdb", NP_VARIABLE, 128, NP_BYTES, NULL, "SCSI Command: the command."},
  [DATA_NUMBER] = {"data_sn", NP_VARIABLE, 32, NP_UINT, "iscsi.datasn", "Data: number of the PDU."},
  [OFFSET] = {"buffer_offset", NP_VARIABLE, 32, NP_UINT, "iscsi.bufferOffset", "Data and R2T: where they begin in the transfer, in bytes."},
  [RESIDUAL] = {"residual_count", NP_VARIABLE, 32, NP_UINT, NULL, "Data-In and response: what is missing of the transfer, or too much, in bytes."},
  [R2T_NUMBER] = {"r2t_sn", NP_VARIABLE, 32, NP_UINT, "iscsi.r2tsn", "R2T: its number."},
  [WANTED_LENGTH] = {"desired_data_length", NP_VARIABLE, 32, NP_UINT, "iscsi.desireddatalength", "R2T: how much is wanted, in bytes."},
  [HEADER_REST] = {"header_rest", NP_VARIABLE, 0, NP_BYTES, NULL, "What else the header has.", .flags = NP_HIDDEN},
  [AHS] = {"ahs", NP_VARIABLE, 0, NP_RECORD, NULL, "Additional headers.", .flags = NP_MANY},
  [AHS_BYTES] = {"ahs.length", NP_VARIABLE, 16, NP_UINT, "iscsi.ahs.length", "Length of its value, in bytes.", .flags = NP_HIDDEN},
  [AHS_TYPE] = {"ahs.type", NP_VARIABLE, 8, NP_UINT, "iscsi.ahs.type", "1 the rest of a command, 2 how much a command that reads and writes is to read."},
  [AHS_VALUE] = {"ahs.value", NP_VARIABLE, 0, NP_BYTES, NULL, "Its value, a reserved byte first."},
  [KEY] = {"keys", NP_VARIABLE, 0, NP_STRING, "iscsi.keyvalue", "Login and text: a key and its value.", .flags = NP_MANY},
  [DATA] = {"data", NP_VARIABLE, 0, NP_BYTES, NULL, "Data, and what fills them up to a word of 32 bits."},
};
/* clang-format on */

enum { PORT = 3260, FIXED = 20, HEAD = 48, WORD = 4, MOST = 1 << 25 };

#define REQUEST COMMAND_NUMBER, EXPECTED_STATUS
#define ANSWER STATUS_NUMBER, EXPECTED_COMMAND, MOST_COMMAND

/* Section 11: what stands behind the task's tag. */
static const struct np_layout layouts[] = {
    {NOP_OUT, 0, {TRANSFER_TAG, REQUEST}},
    {COMMAND, 0, {EXPECTED_LENGTH, REQUEST, CDB}},
    {LOGIN, 0, {NP_GAP(32), REQUEST}},
    {TEXT, 0, {TRANSFER_TAG, REQUEST}},
    {DATA_OUT, 0, {TRANSFER_TAG, NP_GAP(32), EXPECTED_STATUS, NP_GAP(32), DATA_NUMBER, OFFSET}},
    {NOP_IN, 0, {TRANSFER_TAG, ANSWER}},
    {RESPONSE, 0, {NP_GAP(32), ANSWER, NP_GAP(64), RESIDUAL}},
    {LOGIN_RESPONSE, 0, {NP_GAP(32), ANSWER}},
    {TEXT_RESPONSE, 0, {TRANSFER_TAG, ANSWER}},
    {DATA_IN, 0, {TRANSFER_TAG, ANSWER, DATA_NUMBER, OFFSET, RESIDUAL}},
    {READY, 0, {TRANSFER_TAG, ANSWER, R2T_NUMBER, OFFSET, WANTED_LENGTH}},
    {0, 0, {0}},
};

static uint64_t length_of(uint64_t words, uint64_t data) {
  return HEAD + words * WORD + (data + WORD - 1) / WORD * WORD;
}

static bool is_pdu(uint64_t reserved, uint64_t opcode, uint64_t data) {
  return reserved == 0 && data <= MOST && np_name_of(opcode_names, opcode);
}

static void dissect(struct np_dissector *d) {
  uint64_t data = np_get(d, &fields[DATA_LENGTH]);
  if (!is_pdu(np_get(d, &fields[RESERVED]), np_get(d, &fields[OPCODE]), data)) {
    np_refuse(d);
    return;
  }
  uint64_t length = length_of(np_get(d, &fields[AHS_LENGTH]), data);
  np_next_pdu(d, length);
  np_header(d, length);
}

/* Section 6.1: keys and values are texts that a NUL ends each. */
static void keys(struct np_dissector *d, struct np_cursor *c) {
  while (np_more(c)) {
    struct np_cursor key;
    np_take_until(c, '\0', &key);
    if (np_left(&key) > 0) np_emit_part(d, &key, &fields[KEY]);
  }
}

/* Section 11.2.2. */
static void additional_header(struct np_dissector *d, struct np_cursor *c) {
  enum { FRONT = 3 };
  np_open(d, c, &fields[AHS]);
  uint64_t length = np_emit(d, c, &fields[AHS_BYTES]);
  np_emit(d, c, &fields[AHS_TYPE]);
  struct np_cursor value = np_split(d, c, &fields[AHS_BYTES], length);
  np_emit_rest(d, &value, &fields[AHS_VALUE]);
  np_skip_padding(d, c, FRONT + length, WORD);
  np_close(d, &fields[AHS]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint64_t opcode = np_get(d, &fields[OPCODE]);
  struct np_cursor header = np_split(d, &c, &fields[DATA_LENGTH], HEAD - FIXED);
  const struct np_layout *layout = np_layout_of(layouts, opcode);
  if (layout) np_emit_layout(d, &header, layout);
  np_emit_rest(d, &header, &fields[HEADER_REST]);
  uint64_t additional = np_get(d, &fields[AHS_LENGTH]) * WORD;
  struct np_cursor list = np_split(d, &c, &fields[AHS_LENGTH], additional);
  while (np_more(&list)) additional_header(d, &list);
  bool has_keys =
      opcode == LOGIN || opcode == LOGIN_RESPONSE || opcode == TEXT || opcode == TEXT_RESPONSE;
  if (has_keys) keys(d, &c);
  np_emit_rest(d, &c, &fields[DATA]);
}

static uint64_t measure(const uint8_t *bytes, uint32_t size) {
  if (size < WORD * 2) return 1;
  uint64_t data = np_bits(bytes, 40, 24);
  if (!is_pdu(bytes[0] >> 7, bytes[0] & 0x3f, data)) return 0;
  return length_of(bytes[4], data);
}

static enum np_verdict parse(struct np_parser *p) {
  return np_take_measured(p, measure);
}

/* Section 6.3: both sides begin with logins. */
static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  uint64_t length = measure(bytes, size);
  if (length == 1) return WORD * 2;
  return length > 0 ? NP_STARTS : NP_STARTS_NOT;
}

static const struct np_stream_rules stream = {.starts = starts, .bound_only = true, .parse = parse};

const struct np_protocol np_iscsi = {
    .name = "iscsi",
    .title = "Internet Small Computer Systems Interface",
    .spec = "RFC 7143",
    .group = "files",
    .wireshark = "iscsi",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = FIXED * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary = "iSCSI {opcode_name} {keys}",
    .stream = &stream,
};
