/* s7comm.c - communication of Siemens S7 controllers, as open implementations and Wireshark
 * describe it: there is no public specification. */
#include "protocols/protocol.h"

enum {
  PROTOCOL,
  KIND,
  KIND_NAME,
  RESERVED,
  REFERENCE,
  PARAMETER_LENGTH,
  DATA_LENGTH,
  ERROR_CLASS,
  ERROR_CODE,
  FUNCTION,
  FUNCTION_NAME,
  CALLING,
  CALLED,
  PDU_LENGTH,
  COUNT,
  ITEM,
  SPECIFICATION,
  SPECIFICATION_LENGTH,
  SYNTAX,
  ITEM_TRANSPORT,
  ITEM_LENGTH,
  DB,
  AREA,
  ADDRESS,
  HEAD_OF_USER,
  USER_LENGTH,
  METHOD,
  USER_TYPE,
  GROUP,
  SUBFUNCTION,
  SEQUENCE,
  UNIT_REFERENCE,
  LAST_UNIT,
  USER_ERROR,
  VALUE,
  RETURN_CODE,
  TRANSPORT,
  VALUE_LENGTH,
  DATA,
  OTHER
};

enum kind { JOB = 1, ACK, ACK_DATA, USER = 7 };
enum {
  READ = 4,
  WRITE = 5,
  DOWNLOAD = 0x1b,
  UPLOAD = 0x1e,
  SETUP = 0xf0,
  ANY = 0x10,
  IS_BITS_FIRST = 3,
  IS_BITS_LAST = 5
};
enum { HEAD = 10, ID = 0x32, LONG_USER = 8, DT = 15, ITEM_ADDRESS = 10 };

static const struct np_name kind_names[] = {
    {JOB, "Job"}, {ACK, "Ack"}, {ACK_DATA, "Ack_Data"}, {USER, "Userdata"}, {0, NULL}};
static const struct np_name function_names[] = {
    {0x00, "CPU services"},
    {READ, "Read Var"},
    {WRITE, "Write Var"},
    {0x1a, "Request download"},
    {DOWNLOAD, "Download block"},
    {0x1c, "Download ended"},
    {0x1d, "Start upload"},
    {UPLOAD, "Upload"},
    {0x1f, "End upload"},
    {0x28, "PI-Service"},
    {0x29, "PLC Stop"},
    {SETUP, "Setup communication"},
    {0, NULL},
};
static const struct np_name area_names[] = {
    {0x03, "system info"},   {0x05, "system flags"},
    {0x06, "analog inputs"}, {0x07, "analog outputs"},
    {0x80, "peripherals"},   {0x81, "inputs"},
    {0x82, "outputs"},       {0x83, "flags"},
    {0x84, "data blocks"},   {0x85, "instance data blocks"},
    {0x86, "local data"},    {0x1c, "counters"},
    {0x1d, "timers"},        {0, NULL},
};
static const struct np_name return_names[] = {
    {0x00, "reserved"},
    {0x01, "hardware error"},
    {0x03, "access not allowed"},
    {0x05, "invalid address"},
    {0x06, "data type not supported"},
    {0x07, "data type inconsistent"},
    {0x0a, "object does not exist"},
    {0xff, "success"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  [PROTOCOL]    = {"protocol",   0,  8, NP_HEX,  "s7comm.header.protid", "0x32."},
  [KIND]        = {"rosctr",     8,  8, NP_UINT, "s7comm.header.rosctr", "What the message is.", .names = kind_names},
  [KIND_NAME]   = {"rosctr_name", NP_COMPUTED, 0, NP_NAME, NULL, "Name of that.", .flags = NP_HIDDEN, .of = KIND, .names = kind_names},
  [RESERVED]    = {"redundancy", 16, 16, NP_HEX, "s7comm.header.redid", "0."},
  [REFERENCE]   = {"reference", 32, 16, NP_UINT, "s7comm.header.pduref", "The same in a job and what answers it."},
  [PARAMETER_LENGTH] = {"parameter_length", 48, 16, NP_UINT, "s7comm.header.parlg", "Length of the parameters, in bytes."},
  [DATA_LENGTH] = {"data_length", 64, 16, NP_UINT, "s7comm.header.datlg", "Length of the data, in bytes."},
  [ERROR_CLASS] = {"error_class", NP_VARIABLE, 8, NP_HEX, "s7comm.header.errcls", "0: no error."},
  [ERROR_CODE]  = {"error_code",  NP_VARIABLE, 8, NP_HEX, "s7comm.header.errcod", "Which error of its class."},
  [FUNCTION]    = {"function",    NP_VARIABLE, 8, NP_HEX, "s7comm.param.func", "What is done.", .names = function_names},
  [FUNCTION_NAME] = {"function_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the function.", .flags = NP_HIDDEN, .names = function_names},
  [CALLING]     = {"jobs_calling", NP_VARIABLE, 16, NP_UINT, "s7comm.param.maxamq_calling", "How many jobs who calls may have at once."},
  [CALLED]      = {"jobs_called", NP_VARIABLE, 16, NP_UINT, "s7comm.param.maxamq_called", "How many who is called may have."},
  [PDU_LENGTH]  = {"pdu_length",  NP_VARIABLE, 16, NP_UINT, "s7comm.param.pdu_length", "The longest message, in bytes."},
  [COUNT]       = {"count",       NP_VARIABLE, 8, NP_UINT, "s7comm.param.itemcount", "How many items there are."},
  [ITEM]        = {"items",       NP_VARIABLE, 0, NP_RECORD, NULL, "What is read or written.", .flags = NP_MANY},
  [SPECIFICATION] = {"items.specification", NP_VARIABLE, 8, NP_HEX, "s7comm.param.item.varspec", "How it is specified."},
  [SPECIFICATION_LENGTH] = {"items.specification_length", NP_VARIABLE, 8, NP_UINT, "s7comm.param.item.varspec_length", "Length of what follows of it, in bytes.", .flags = NP_HIDDEN},
  [SYNTAX]      = {"items.syntax", NP_VARIABLE, 8, NP_HEX, "s7comm.param.item.syntaxid", "Form of the address; 16: an area and a number."},
  [ITEM_TRANSPORT] = {"items.transport_size", NP_VARIABLE, 8, NP_UINT, "s7comm.param.item.transp_size", "Type of its elements."},
  [ITEM_LENGTH] = {"items.length", NP_VARIABLE, 16, NP_UINT, "s7comm.param.item.length", "How many elements it has."},
  [DB]          = {"items.db",    NP_VARIABLE, 16, NP_UINT, "s7comm.param.item.db", "Number of the data block."},
  [AREA]        = {"items.area",  NP_VARIABLE, 8, NP_HEX, "s7comm.param.item.area", "Where it lies.", .names = area_names},
  [ADDRESS]     = {"items.address", NP_VARIABLE, 24, NP_HEX, "s7comm.param.item.address", "Its place there: eight times the byte, plus the bit."},
  [HEAD_OF_USER] = {"user.head",  NP_VARIABLE, 24, NP_HEX, "s7comm.param.userdata.head", "0x000112."},
  [USER_LENGTH] = {"user.length", NP_VARIABLE, 8, NP_UINT, "s7comm.param.userdata.length", "Length of what follows of it, in bytes."},
  [METHOD]      = {"user.method", NP_VARIABLE, 8, NP_HEX, "s7comm.param.userdata.reqres1", "0x11 request, 0x12 response."},
  [USER_TYPE]   = {"user.type",   NP_VARIABLE, 4, NP_UINT, "s7comm.param.userdata.type", "4 request, 8 response, 0 push."},
  [GROUP]       = {"user.function_group", NP_VARIABLE, 4, NP_UINT, "s7comm.param.userdata.funcgroup", "Group of functions."},
  [SUBFUNCTION] = {"user.subfunction", NP_VARIABLE, 8, NP_UINT, "s7comm.param.userdata.subfunc", "Function of the group."},
  [SEQUENCE]    = {"user.sequence", NP_VARIABLE, 8, NP_UINT, "s7comm.param.userdata.seq_num", "Number of the response."},
  [UNIT_REFERENCE] = {"user.data_unit", NP_VARIABLE, 8, NP_UINT, "s7comm.param.userdata.dataunitref", "The same in all parts of a response."},
  [LAST_UNIT]   = {"user.last_unit", NP_VARIABLE, 8, NP_HEX, "s7comm.param.userdata.lastdataunit", "0: the last part."},
  [USER_ERROR]  = {"user.error",  NP_VARIABLE, 16, NP_HEX, "s7comm.param.errcod", "0: no error."},
  [VALUE]       = {"values",      NP_VARIABLE, 0, NP_RECORD, NULL, "The items' values.", .flags = NP_MANY},
  [RETURN_CODE] = {"values.return_code", NP_VARIABLE, 8, NP_HEX, "s7comm.data.returncode", "What came of it.", .names = return_names},
  [TRANSPORT]   = {"values.transport_size", NP_VARIABLE, 8, NP_HEX, "s7comm.data.transportsize", "Type of its elements."},
  [VALUE_LENGTH] = {"values.length", NP_VARIABLE, 16, NP_UINT, "s7comm.data.length", "Its length, in bytes; of some types the packet has it in bits."},
  [DATA]        = {"values.data", NP_VARIABLE, 0, NP_BYTES, NULL, "Its value."},
  [OTHER]       = {"other",       NP_VARIABLE, 0, NP_BYTES, NULL, "What follows that has no row."},
};
/* clang-format on */

static void dissect(struct np_dissector *d) {
  bool is_one = np_get(d, &fields[PROTOCOL]) == ID &&
                np_name_of(kind_names, np_get(d, &fields[KIND])) != NULL;
  np_header_whole_unless(d, !is_one);
}

static void item(struct np_dissector *d, struct np_cursor *c) {
  np_open(d, c, &fields[ITEM]);
  np_emit(d, c, &fields[SPECIFICATION]);
  uint64_t length = np_emit(d, c, &fields[SPECIFICATION_LENGTH]);
  struct np_cursor part = np_split(d, c, &fields[SPECIFICATION_LENGTH], length);
  if (np_emit(d, &part, &fields[SYNTAX]) == ANY && length == ITEM_ADDRESS)
    np_emit_rows(d, &part, &fields[ITEM_TRANSPORT], &fields[ADDRESS]);
  np_close(d, &fields[ITEM]);
  np_skip_padding(d, c, length, 2);
}

static void user(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &fields[HEAD_OF_USER]);
  uint64_t length = np_emit(d, c, &fields[USER_LENGTH]);
  np_emit_rows(d, c, &fields[METHOD], &fields[SEQUENCE]);
  if (length >= LONG_USER) np_emit_rows(d, c, &fields[UNIT_REFERENCE], &fields[USER_ERROR]);
}

/* Emits the parameters and returns the function. */
static uint64_t parameters(struct np_dissector *d, struct np_cursor *c, uint64_t kind) {
  if (!np_more(c)) return 0;
  if (kind == USER) {
    user(d, c);
    return 0;
  }
  uint64_t function = np_emit(d, c, &fields[FUNCTION]);
  if (function == SETUP) {
    np_skip(d, c, 8);
    np_emit_rows(d, c, &fields[CALLING], &fields[PDU_LENGTH]);
  } else if (function == READ || function == WRITE) {
    uint64_t count = np_emit(d, c, &fields[COUNT]);
    for (uint64_t i = 0; kind == JOB && i < count && np_more(c); i++) item(d, c);
  }
  return function;
}

static void value(struct np_dissector *d, struct np_cursor *c) {
  np_open(d, c, &fields[VALUE]);
  np_emit(d, c, &fields[RETURN_CODE]);
  uint64_t transport = np_emit(d, c, &fields[TRANSPORT]);
  const struct np_cursor at = *c;
  uint64_t length = np_take(d, c, &fields[VALUE_LENGTH], 16);
  if (transport >= IS_BITS_FIRST && transport <= IS_BITS_LAST) length = (length + 7) / 8;
  if (np_good(c)) np_emit_number_at(d, &at, &fields[VALUE_LENGTH], length);
  np_emit_bytes(d, c, &fields[DATA], length);
  np_close(d, &fields[VALUE]);
  np_skip_padding(d, c, length, 2); /* values begin at even places */
}

/* Part of a block that goes to the controller or comes from it. */
static void block(struct np_dissector *d, struct np_cursor *c) {
  np_open(d, c, &fields[VALUE]);
  uint64_t length = np_emit(d, c, &fields[VALUE_LENGTH]);
  np_skip(d, c, 16);
  np_emit_bytes(d, c, &fields[DATA], length);
  np_close(d, &fields[VALUE]);
}

static void data(struct np_dissector *d, struct np_cursor *c, uint64_t kind, uint64_t function) {
  bool has_values =
      kind == USER || (kind == JOB && function == WRITE) || (kind == ACK_DATA && function == READ);
  while (has_values && np_more(c)) value(d, c);
  if (kind == ACK_DATA && (function == DOWNLOAD || function == UPLOAD) && np_more(c)) block(d, c);
  while (kind == ACK_DATA && function == WRITE && np_more(c)) {
    np_open(d, c, &fields[VALUE]);
    np_emit(d, c, &fields[RETURN_CODE]);
    np_close(d, &fields[VALUE]);
  }
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  uint64_t kind = np_get(d, &fields[KIND]);
  if (kind == ACK || kind == ACK_DATA)
    np_emit_rows(d, &c, &fields[ERROR_CLASS], &fields[ERROR_CODE]);
  uint64_t length = np_get(d, &fields[PARAMETER_LENGTH]);
  struct np_cursor part = np_split(d, &c, &fields[PARAMETER_LENGTH], length);
  uint64_t function = parameters(d, &part, kind);
  np_emit_rest(d, &part, &fields[OTHER]);
  part = np_split(d, &c, &fields[DATA_LENGTH], np_get(d, &fields[DATA_LENGTH]));
  data(d, &part, kind, function);
}

const struct np_protocol np_s7comm = {
    .name = "s7comm",
    .title = "S7 Communication",
    .spec = "Siemens S7",
    .group = "industrial",
    .wireshark = "s7comm",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEAD * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_COTP, DT << 8 | ID}, {NP_TABLE_END, 0}},
    .summary = "S7 {rosctr_name} {function_name}",
};
