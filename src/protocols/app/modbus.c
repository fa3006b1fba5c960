/* modbus.c - Modbus/TCP: Modbus Messaging on TCP/IP Implementation Guide V1.0b, and Modbus
 * Application Protocol Specification V1.1b3. */
#include "protocols/protocol.h"

enum {
  TRANSACTION,
  PROTOCOL,
  LENGTH,
  UNIT,
  EXCEPTION,
  FUNCTION,
  FUNCTION_NAME,
  EXCEPTION_CODE,
  EXCEPTION_NAME,
  REFERENCE,
  BIT_COUNT,
  WORD_COUNT,
  BYTE_COUNT,
  VALUE,
  DIAGNOSTIC,
  READ_REFERENCE,
  READ_COUNT,
  WRITE_REFERENCE,
  WRITE_COUNT,
  AND_MASK,
  OR_MASK,
  EVENT_STATUS,
  EVENT_COUNT,
  MEI,
  READ_DEVICE_ID,
  OBJECT_ID,
  CONFORMITY,
  MORE_FOLLOWS,
  NEXT_OBJECT,
  OBJECT_COUNT,
  OBJECT,
  OBJECT_NUMBER,
  OBJECT_LENGTH,
  OBJECT_VALUE,
  DATA,
  COILS,
  OTHER
};

enum function {
  READ_COILS = 1,
  READ_INPUTS,
  READ_HOLDING,
  READ_INPUT_REGISTERS,
  WRITE_COIL,
  WRITE_REGISTER,
  DIAGNOSTICS = 8,
  EVENT_COUNTER = 11,
  WRITE_COILS = 15,
  WRITE_REGISTERS,
  MASK_WRITE = 22,
  READ_WRITE,
  READ_FIFO,
  ENCAPSULATED = 43
};

static const struct np_name function_names[] = {
    {READ_COILS, "Read Coils"},
    {READ_INPUTS, "Read Discrete Inputs"},
    {READ_HOLDING, "Read Holding Registers"},
    {READ_INPUT_REGISTERS, "Read Input Registers"},
    {WRITE_COIL, "Write Single Coil"},
    {WRITE_REGISTER, "Write Single Register"},
    {7, "Read Exception Status"},
    {DIAGNOSTICS, "Diagnostics"},
    {EVENT_COUNTER, "Get Comm Event Counter"},
    {12, "Get Comm Event Log"},
    {WRITE_COILS, "Write Multiple Coils"},
    {WRITE_REGISTERS, "Write Multiple Registers"},
    {17, "Report Server ID"},
    {20, "Read File Record"},
    {21, "Write File Record"},
    {MASK_WRITE, "Mask Write Register"},
    {READ_WRITE, "Read/Write Multiple Registers"},
    {READ_FIFO, "Read FIFO Queue"},
    {ENCAPSULATED, "Encapsulated Interface Transport"},
    {0, NULL},
};
static const struct np_name exception_names[] = {
    {1, "illegal function"},
    {2, "illegal data address"},
    {3, "illegal data value"},
    {4, "server device failure"},
    {5, "acknowledge"},
    {6, "server device busy"},
    {8, "memory parity error"},
    {10, "gateway path unavailable"},
    {11, "gateway target failed to respond"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  [TRANSACTION] = {"transaction",  0, 16, NP_UINT, "mbtcp.trans_id", "The same in a request and its response."},
  [PROTOCOL]    = {"protocol",    16, 16, NP_UINT, "mbtcp.prot_id",  "0."},
  [LENGTH]      = {"length",      32, 16, NP_UINT, "mbtcp.len",      "Length of what follows, in bytes."},
  [UNIT]        = {"unit",        48,  8, NP_UINT, "mbtcp.unit_id",  "Device behind a gateway."},
  [EXCEPTION]   = {"exception",   56,  1, NP_FLAG, NULL,             "The request has failed."},
  [FUNCTION]    = {"function",    57,  7, NP_UINT, "modbus.func_code", "What is done.", .names = function_names},
  [FUNCTION_NAME] = {"function_name", NP_COMPUTED, 0, NP_NAME, NULL, "Name of the function.", .flags = NP_HIDDEN, .of = FUNCTION, .names = function_names},
  [EXCEPTION_CODE] = {"exception_code", NP_VARIABLE, 8, NP_UINT, "modbus.exception_code", "Why it has failed.", .names = exception_names},
  [EXCEPTION_NAME] = {"exception_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = exception_names},
  [REFERENCE]   = {"reference",   NP_VARIABLE, 16, NP_UINT, "modbus.reference_num", "Number of the first coil, input or register."},
  [BIT_COUNT]   = {"bit_count",   NP_VARIABLE, 16, NP_UINT, "modbus.bit_cnt", "How many coils or inputs."},
  [WORD_COUNT]  = {"word_count",  NP_VARIABLE, 16, NP_UINT, "modbus.word_cnt", "How many registers."},
  [BYTE_COUNT]  = {"byte_count",  NP_VARIABLE, 8, NP_UINT, "modbus.byte_cnt", "Length of the values, in bytes."},
  [VALUE]       = {"values",      NP_VARIABLE, 16, NP_UINT, "modbus.regval_uint16", "Values of registers.", .flags = NP_MANY},
  [DIAGNOSTIC]  = {"diagnostic",  NP_VARIABLE, 16, NP_UINT, "modbus.diagnostic_code", "Which diagnostics."},
  [READ_REFERENCE] = {"read_reference", NP_VARIABLE, 16, NP_UINT, "modbus.read_reference_num", "Number of the first register that is read."},
  [READ_COUNT]  = {"read_count",  NP_VARIABLE, 16, NP_UINT, "modbus.read_word_cnt", "How many are read."},
  [WRITE_REFERENCE] = {"write_reference", NP_VARIABLE, 16, NP_UINT, "modbus.write_reference_num", "Number of the first register that is written."},
  [WRITE_COUNT] = {"write_count", NP_VARIABLE, 16, NP_UINT, "modbus.write_word_cnt", "How many are written."},
  [AND_MASK]    = {"and_mask",    NP_VARIABLE, 16, NP_HEX, "modbus.and_mask", "Bits that stay."},
  [OR_MASK]     = {"or_mask",     NP_VARIABLE, 16, NP_HEX, "modbus.or_mask", "Bits that are set."},
  [EVENT_STATUS] = {"event_status", NP_VARIABLE, 16, NP_HEX, "modbus.ev_status", "65535: it is busy."},
  [EVENT_COUNT] = {"event_count", NP_VARIABLE, 16, NP_UINT, "modbus.ev_count", "How many messages were done with."},
  [MEI]         = {"mei",         NP_VARIABLE, 8, NP_UINT, "modbus.mei", "What is encapsulated; 14: the device's identification."},
  [READ_DEVICE_ID] = {"read_device_id", NP_VARIABLE, 8, NP_UINT, "modbus.read_device_id", "Which objects are wanted: 1 basic, 2 regular, 3 extended, 4 one."},
  [OBJECT_ID]   = {"object",      NP_VARIABLE, 8, NP_UINT, "modbus.object_id", "The first object that is wanted."},
  [CONFORMITY]  = {"conformity_level", NP_VARIABLE, 8, NP_HEX, "modbus.conformity_level", "Which objects the device has."},
  [MORE_FOLLOWS] = {"more_follows", NP_VARIABLE, 8, NP_UINT, "modbus.more_follows", "255: there are others."},
  [NEXT_OBJECT] = {"next_object", NP_VARIABLE, 8, NP_UINT, "modbus.next_object_id", "The next one of them."},
  [OBJECT_COUNT] = {"object_count", NP_VARIABLE, 8, NP_UINT, "modbus.num_objects", "How many objects there are."},
  [OBJECT]      = {"objects",     NP_VARIABLE, 0, NP_RECORD, NULL, "What the device says of itself.", .flags = NP_MANY},
  [OBJECT_NUMBER] = {"objects.id", NP_VARIABLE, 8, NP_UINT, "modbus.object_id", "Number of an object: 0 vendor, 1 product, 2 version."},
  [OBJECT_LENGTH] = {"objects.length", NP_VARIABLE, 8, NP_UINT, "modbus.objects_len", "Its length, in bytes.", .flags = NP_HIDDEN},
  [OBJECT_VALUE] = {"objects.value", NP_VARIABLE, 0, NP_STRING, "modbus.object_str_value", "Its value."},
  [DATA]        = {"data",        NP_VARIABLE, 0, NP_BYTES, "modbus.data", "What is written, or read and written at once; of a function without a name, all."},
  [COILS]       = {"coils",       NP_VARIABLE, 0, NP_BYTES, NULL, "Values of coils or inputs, a bit each."},
  [OTHER]       = {"other",       NP_VARIABLE, 0, NP_BYTES, NULL, "What follows that has no row."},
};
/* clang-format on */

enum { PORT = 502, HEAD = 8, BEFORE_LENGTH = 6, MOST = 254, DEVICE_ID = 14 };

static void dissect(struct np_dissector *d) {
  uint64_t length = np_get(d, &fields[LENGTH]);
  if (np_get(d, &fields[PROTOCOL]) != 0 || length < 2 || length > MOST) {
    np_refuse(d);
    return;
  }
  np_next_pdu(d, BEFORE_LENGTH + length);
  np_header(d, BEFORE_LENGTH + length);
}

static void rows(struct np_dissector *d, struct np_cursor *c, unsigned first, unsigned second) {
  np_emit(d, c, &fields[first]);
  np_emit(d, c, &fields[second]);
}

static void registers(struct np_dissector *d, struct np_cursor *c) {
  uint64_t length = np_emit(d, c, &fields[BYTE_COUNT]);
  struct np_cursor values = np_split(d, c, &fields[BYTE_COUNT], length);
  while (np_more(&values)) np_emit(d, &values, &fields[VALUE]);
}

/* As many bytes as the one in front of them says. */
static void counted(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  uint64_t length = np_emit(d, c, &fields[BYTE_COUNT]);
  np_emit_bytes(d, c, &fields[row], length);
}

static void identification(struct np_dissector *d, struct np_cursor *c, bool is_response) {
  if (np_emit(d, c, &fields[MEI]) != DEVICE_ID) return;
  np_emit(d, c, &fields[READ_DEVICE_ID]);
  if (!is_response) {
    np_emit(d, c, &fields[OBJECT_ID]);
    return;
  }
  np_emit_rows(d, c, &fields[CONFORMITY], &fields[OBJECT_COUNT]);
  while (np_more(c)) {
    np_open(d, c, &fields[OBJECT]);
    np_emit(d, c, &fields[OBJECT_NUMBER]);
    np_emit_bytes(d, c, &fields[OBJECT_VALUE], np_emit(d, c, &fields[OBJECT_LENGTH]));
    np_close(d, &fields[OBJECT]);
  }
}

static void request(struct np_dissector *d, struct np_cursor *c, uint64_t function) {
  if (function <= WRITE_REGISTER || function == WRITE_COILS || function == WRITE_REGISTERS ||
      function == MASK_WRITE || function == READ_FIFO)
    np_emit(d, c, &fields[REFERENCE]);
  if (function == READ_COILS || function == READ_INPUTS || function == WRITE_COILS)
    np_emit(d, c, &fields[BIT_COUNT]);
  if (function == READ_HOLDING || function == READ_INPUT_REGISTERS || function == WRITE_REGISTERS)
    np_emit(d, c, &fields[WORD_COUNT]);
  if (function == WRITE_REGISTER || function == WRITE_COIL) np_emit_bytes(d, c, &fields[DATA], 2);
  if (function == WRITE_REGISTERS && np_more(c)) registers(d, c);
  if (function == WRITE_COILS && np_more(c)) counted(d, c, DATA);
  if (function == MASK_WRITE) rows(d, c, AND_MASK, OR_MASK);
  if (function == DIAGNOSTICS) np_emit(d, c, &fields[DIAGNOSTIC]);
  if (function != READ_WRITE) return;
  rows(d, c, READ_REFERENCE, READ_COUNT);
  rows(d, c, WRITE_REFERENCE, WRITE_COUNT);
  counted(d, c, DATA);
}

/* Those that repeat the request are read as one. */
static void response(struct np_dissector *d, struct np_cursor *c, uint64_t function) {
  if (function == READ_COILS || function == READ_INPUTS)
    counted(d, c, COILS);
  else if (function == READ_WRITE)
    counted(d, c, DATA);
  else if (function == READ_HOLDING || function == READ_INPUT_REGISTERS)
    registers(d, c);
  else if (function == EVENT_COUNTER)
    rows(d, c, EVENT_STATUS, EVENT_COUNT);
  else if (function != READ_FIFO)
    request(d, c, function);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint64_t function = np_get(d, &fields[FUNCTION]);
  bool is_response = np_port_side(d) == NP_SIDE_SOURCE;
  if (np_get(d, &fields[EXCEPTION]))
    np_emit(d, &c, &fields[EXCEPTION_CODE]);
  else if (function == ENCAPSULATED)
    identification(d, &c, is_response);
  else if (is_response)
    response(d, &c, function);
  else
    request(d, &c, function);
  np_emit_rest(d, &c, &fields[np_name_of(function_names, function) ? OTHER : DATA]);
}

static const struct np_stream_rules stream = {
    .bound_only = true,
    .framing = {HEAD - 2, &fields[LENGTH], BEFORE_LENGTH, BEFORE_LENGTH + MOST}};

const struct np_protocol np_modbus = {
    .name = "modbus",
    .title = "Modbus/TCP",
    .spec = "Modbus V1.1b3",
    .group = "industrial",
    .wireshark = "modbus",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEAD * 8,
    .refuses_short = true,
    .asks_side = true,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary = "Modbus {unit} {function_name} {reference} {exception_name}",
    .stream = &stream,
};
