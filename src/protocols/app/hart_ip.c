/* hart_ip.c - HART-IP, FieldComm HCF_SPEC-085: the header, and that of a HART frame in it. */
#include "protocols/protocol.h"

enum {
  VERSION,
  TYPE,
  TYPE_NAME,
  ID,
  ID_NAME,
  STATUS,
  SEQUENCE,
  LENGTH,
  MASTER,
  CLOSE_TIMER,
  ERROR,
  DELIMITER,
  SHORT_ADDRESS,
  LONG_ADDRESS,
  COMMAND,
  DATA_LENGTH,
  RESPONSE,
  DEVICE_STATUS,
  DATA,
  CHECKSUM
};

enum id { INITIATE, CLOSE, KEEP_ALIVE, PASS_THROUGH };
enum type { REQUEST, RESPONSES, PUBLISH, NEGATIVE = 15 };

static const struct np_name type_names[] = {{REQUEST, "Request"},
                                            {RESPONSES, "Response"},
                                            {PUBLISH, "Publish"},
                                            {NEGATIVE, "NAK"},
                                            {0, NULL}};
static const struct np_name id_names[] = {{INITIATE, "Session Initiate"},
                                          {CLOSE, "Session Close"},
                                          {KEEP_ALIVE, "Keep Alive"},
                                          {PASS_THROUGH, "Pass Through"},
                                          {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [VERSION]   = {"version",   0, 8, NP_UINT, "hart_ip.version", "1, or 2."},
  [TYPE]      = {"type",      8, 8, NP_UINT, "hart_ip.message_type", "Request, response or publication.", .names = type_names},
  [TYPE_NAME] = {"type_name", NP_COMPUTED, 0, NP_NAME, NULL, "Name of the type.", .flags = NP_HIDDEN, .of = TYPE, .names = type_names},
  [ID]        = {"id",       16, 8, NP_UINT, "hart_ip.message_id", "What the message is.", .names = id_names},
  [ID_NAME]   = {"id_name",  NP_COMPUTED, 0, NP_NAME, NULL, "Name of that.", .flags = NP_HIDDEN, .of = ID, .names = id_names},
  [STATUS]    = {"status",   24, 8, NP_UINT, "hart_ip.status", "0: success."},
  [SEQUENCE]  = {"sequence", 32, 16, NP_UINT, "hart_ip.transaction_id", "The same in a request and its response."},
  [LENGTH]    = {"length",   48, 16, NP_UINT, "hart_ip.msg_length", "Length of the message, in bytes."},
  [MASTER]    = {"master_type", NP_VARIABLE, 8, NP_UINT, "hart_ip.session_init.master_type", "Session Initiate: 1 a primary master, 0 a secondary one."},
  [CLOSE_TIMER] = {"close_timer", NP_VARIABLE, 32, NP_UINT, "hart_ip.session_init.inactivity_close_timer", "Session Initiate: how long it may be silent, in ms."},
  [ERROR]     = {"error",    NP_VARIABLE, 8, NP_UINT, "hart_ip.error.error_code", "NAK: why."},
  [DELIMITER] = {"delimiter", NP_VARIABLE, 8, NP_HEX, NULL, "Pass Through: kind of frame, and of its address."},
  [SHORT_ADDRESS] = {"short_address", NP_VARIABLE, 8, NP_UINT, NULL, "Pass Through: address of the device."},
  [LONG_ADDRESS] = {"long_address", NP_VARIABLE, 40, NP_BYTES, "hart_ip.pt.long_address", "Pass Through: unique address of the device."},
  [COMMAND]   = {"command",  NP_VARIABLE, 8, NP_UINT, "hart_ip.pt.command", "Pass Through: command."},
  [DATA_LENGTH] = {"data_length", NP_VARIABLE, 8, NP_UINT, "hart_ip.pt.length", "Pass Through: length of its data, in bytes."},
  [RESPONSE]  = {"response_code", NP_VARIABLE, 8, NP_UINT, NULL, "Pass Through, response: 0 is success."},
  [DEVICE_STATUS] = {"device_status", NP_VARIABLE, 8, NP_HEX, NULL, "Pass Through, response: status of the device."},
  [DATA]      = {"data",     NP_VARIABLE, 0, NP_BYTES, NULL, "Data of the command."},
  [CHECKSUM]  = {"checksum", NP_VARIABLE, 8, NP_HEX, "hart_ip.pt.checksum", "Pass Through: exclusive or of the bytes before.", .flags = NP_HIDDEN},
};
/* clang-format on */

enum { PORT = 5094, HEAD = 8, MOST = 4096 };

static void dissect(struct np_dissector *d) {
  uint64_t version = np_get(d, &fields[VERSION]), length = np_get(d, &fields[LENGTH]);
  bool is_known = np_name_of(type_names, np_get(d, &fields[TYPE])) &&
                  np_name_of(id_names, np_get(d, &fields[ID]));
  if (version < 1 || version > 2 || !is_known || length < HEAD || length > MOST) {
    np_refuse(d);
    return;
  }
  if (np_found_in(d) == NP_BY_UDP_PORT)
    np_end_at(d, &fields[LENGTH], length);
  else
    np_next_pdu(d, length);
  np_header(d, length);
}

/* HCF_SPEC-081: the delimiter says how the address is written, how many bytes it expands, and of
 * which kind the frame is. */
static void pass_through(struct np_dissector *d, struct np_cursor *c) {
  enum { IS_LONG = 0x80, KIND = 7, MASTERS = 2 };
  uint64_t delimiter = np_emit(d, c, &fields[DELIMITER]);
  if (delimiter & IS_LONG)
    np_emit_bytes(d, c, &fields[LONG_ADDRESS], 5);
  else
    np_emit(d, c, &fields[SHORT_ADDRESS]);
  np_skip(d, c, (delimiter >> 5 & 3) * 8);
  np_emit(d, c, &fields[COMMAND]);
  uint64_t length = np_emit(d, c, &fields[DATA_LENGTH]);
  struct np_cursor data = np_split(d, c, &fields[DATA_LENGTH], length);
  if ((delimiter & KIND) != MASTERS)
    np_emit_rows(d, &data, &fields[RESPONSE], &fields[DEVICE_STATUS]);
  np_emit_rest(d, &data, &fields[DATA]);
  np_emit(d, c, &fields[CHECKSUM]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint64_t id = np_get(d, &fields[ID]);
  if (!np_more(&c)) return;
  if (np_get(d, &fields[TYPE]) == NEGATIVE) {
    np_emit(d, &c, &fields[ERROR]);
  } else if (id == INITIATE) {
    np_emit_rows(d, &c, &fields[MASTER], &fields[CLOSE_TIMER]);
  } else if (id == PASS_THROUGH) {
    pass_through(d, &c);
  }
  np_emit_rest(d, &c, &fields[DATA]);
}

static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  if (size < 2) return 2;
  bool is_known = bytes[0] >= 1 && bytes[0] <= 2 && np_name_of(type_names, bytes[1]);
  return is_known ? NP_STARTS : NP_STARTS_NOT;
}

static const struct np_stream_rules stream = {
    .starts = starts, .bound_only = true, .framing = {HEAD, &fields[LENGTH], 0, MOST}};

const struct np_protocol np_hart_ip = {
    .name = "hart_ip",
    .title = "HART-IP",
    .spec = "HCF_SPEC-085",
    .group = "industrial",
    .wireshark = "hart_ip",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEAD * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .binds =
        (const struct np_bind[]){{NP_BY_TCP_PORT, PORT}, {NP_BY_UDP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary = "HART-IP {id_name} {type_name}",
    .stream = &stream,
};
