/* enip.c - EtherNet/IP, The CIP Networks Library, volume 2 chapter 2: the encapsulation header, its
 * items, and the head of the CIP messages in them (volume 1 chapter 2). Numbers have their lowest
 * byte first. */
#include "protocols/protocol.h"

enum {
  COMMAND,
  COMMAND_NAME,
  LENGTH,
  SESSION,
  STATUS,
  CONTEXT,
  OPTIONS,
  VERSION,
  FLAGS,
  INTERFACE,
  UNIT_INTERFACE,
  TIMEOUT,
  COUNT,
  ITEMS,
  ITEM_TYPE,
  ITEM_TYPE_NAME,
  ITEM_LENGTH,
  CONNECTION,
  ITEM_VERSION,
  CAPABILITIES,
  SERVICE_NAME,
  IDENTITY_FAMILY,
  IDENTITY_PORT,
  IDENTITY_ADDRESS,
  IDENTITY_ZERO,
  VENDOR,
  DEVICE_TYPE,
  PRODUCT_CODE,
  REVISION,
  DEVICE_STATUS,
  SERIAL,
  NAME_LENGTH,
  PRODUCT_NAME,
  STATE,
  SEQUENCE,
  ITEM_DATA,
  MESSAGES,
  IS_RESPONSE,
  SERVICE,
  SERVICE_TEXT,
  PATH_SIZE,
  PATH,
  RESULT,
  EXTRA_SIZE,
  EXTRA,
  MESSAGE_DATA,
  OTHER
};

enum command {
  LIST_SERVICES = 0x04,
  LIST_IDENTITY = 0x63,
  REGISTER = 0x65,
  SEND_DATA = 0x6f,
  SEND_UNIT = 0x70
};

static const struct np_name command_names[] = {
    {0x00, "NOP"},
    {LIST_SERVICES, "List Services"},
    {LIST_IDENTITY, "List Identity"},
    {0x64, "List Interfaces"},
    {REGISTER, "Register Session"},
    {0x66, "Unregister Session"},
    {SEND_DATA, "Send RR Data"},
    {SEND_UNIT, "Send Unit Data"},
    {0x72, "Indicate Status"},
    {0x73, "Cancel"},
    {0, NULL},
};

enum item {
  IDENTITY = 0x0c,
  CONNECTED_ADDRESS = 0xa1,
  CONNECTED_DATA = 0xb1,
  UNCONNECTED_DATA = 0xb2,
  SERVICES = 0x100
};

static const struct np_name item_names[] = {
    {0, "Null Address"},
    {IDENTITY, "Identity"},
    {CONNECTED_ADDRESS, "Connected Address"},
    {CONNECTED_DATA, "Connected Data"},
    {UNCONNECTED_DATA, "Unconnected Data"},
    {SERVICES, "List Services Response"},
    {0x8000, "Socket Address, O to T"},
    {0x8001, "Socket Address, T to O"},
    {0x8002, "Sequenced Address"},
    {0, NULL},
};

static const struct np_name service_names[] = {
    {0x01, "Get Attributes All"},
    {0x02, "Set Attributes All"},
    {0x03, "Get Attribute List"},
    {0x04, "Set Attribute List"},
    {0x05, "Reset"},
    {0x06, "Start"},
    {0x07, "Stop"},
    {0x08, "Create"},
    {0x09, "Delete"},
    {0x0a, "Multiple Service Packet"},
    {0x0d, "Apply Attributes"},
    {0x0e, "Get Attribute Single"},
    {0x10, "Set Attribute Single"},
    {0x11, "Find Next Object Instance"},
    {0x15, "Restore"},
    {0x16, "Save"},
    {0x17, "Nop"},
    {0x18, "Get Member"},
    {0x19, "Set Member"},
    {0x54, "Forward Open"},
    {0x5b, "Large Forward Open"},
    {0, NULL},
};

/* clang-format off */
#define LITTLE .flags = NP_LITTLE
static const struct np_field fields[] = {
  [COMMAND]  = {"command",  0, 16, NP_UINT, "enip.command", "What is asked for, or answered.", LITTLE, .names = command_names},
  [COMMAND_NAME] = {"command_name", NP_COMPUTED, 0, NP_NAME, NULL, "Name of the command.", .flags = NP_HIDDEN, .of = COMMAND, .names = command_names},
  [LENGTH]   = {"length",  16, 16, NP_UINT, "enip.length", "Length of what follows the header, in bytes.", LITTLE},
  [SESSION]  = {"session", 32, 32, NP_HEX,  "enip.session", "The session.", LITTLE},
  [STATUS]   = {"status",  64, 32, NP_HEX,  "enip.status", "0: success.", LITTLE},
  [CONTEXT]  = {"context", 96, 64, NP_BYTES, "enip.context", "The same in a request and its response."},
  [OPTIONS]  = {"options", 160, 32, NP_HEX, "enip.options", "0.", .flags = NP_LITTLE | NP_HIDDEN},
  [VERSION]  = {"version", NP_VARIABLE, 16, NP_UINT, "enip.rs.version", "Register Session: version of the protocol.", LITTLE},
  [FLAGS]    = {"flags",   NP_VARIABLE, 16, NP_HEX, "enip.rs.flags", "Register Session: 0.", .flags = NP_LITTLE | NP_HIDDEN},
  [INTERFACE] = {"interface", NP_VARIABLE, 32, NP_HEX, "enip.srrd.iface", "Send RR Data: 0, CIP.", .flags = NP_LITTLE | NP_HIDDEN},
  [UNIT_INTERFACE] = {"unit_interface", NP_VARIABLE, 32, NP_HEX, "enip.sud.iface", "Send Unit Data: 0, CIP.", .flags = NP_LITTLE | NP_HIDDEN},
  [TIMEOUT]  = {"timeout", NP_VARIABLE, 16, NP_UINT, "enip.timeout", "How long to wait, in seconds.", LITTLE},
  [COUNT]    = {"item_count", NP_VARIABLE, 16, NP_UINT, "enip.cpf.itemcount", "How many items there are.", LITTLE},
  [ITEMS]    = {"items",   NP_VARIABLE, 0, NP_RECORD, NULL, "Items.", .flags = NP_MANY},
  [ITEM_TYPE] = {"items.type", NP_VARIABLE, 16, NP_HEX, "enip.cpf.typeid", "What the item is.", LITTLE, .names = item_names},
  [ITEM_TYPE_NAME] = {"items.type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = item_names},
  [ITEM_LENGTH] = {"items.length", NP_VARIABLE, 16, NP_UINT, "enip.cpf.length", "Its length, in bytes.", .flags = NP_LITTLE | NP_HIDDEN},
  [CONNECTION] = {"items.connection", NP_VARIABLE, 32, NP_HEX, "enip.cpf.cai.connid", "Which connection.", LITTLE},
  [ITEM_VERSION] = {"items.version", NP_VARIABLE, 16, NP_UINT, "enip.encapver", "Service and identity: version of the protocol.", LITTLE},
  [CAPABILITIES] = {"items.capabilities", NP_VARIABLE, 16, NP_HEX, "enip.lsr.capaflags", "Service: 0x20 takes TCP, 0x100 UDP.", LITTLE},
  [SERVICE_NAME] = {"items.service_name", NP_VARIABLE, 128, NP_STRING, "enip.lsr.servicename", "Service: its name."},
  [IDENTITY_FAMILY] = {"items.family", NP_VARIABLE, 16, NP_UINT, "enip.sinfamily", "Identity: 2.", .flags = NP_HIDDEN},
  [IDENTITY_PORT] = {"items.port", NP_VARIABLE, 16, NP_UINT, "enip.sinport", "Identity: port of the device."},
  [IDENTITY_ADDRESS] = {"items.address", NP_VARIABLE, 32, NP_IPV4, "enip.sinaddr", "Identity: address of the device."},
  [IDENTITY_ZERO] = {"items.zero", NP_VARIABLE, 64, NP_BYTES, "enip.sinzero", "Identity: 0.", .flags = NP_HIDDEN},
  [VENDOR]   = {"items.vendor", NP_VARIABLE, 16, NP_UINT, "enip.lir.vendor", "Identity: who makes the device.", LITTLE},
  [DEVICE_TYPE] = {"items.device_type", NP_VARIABLE, 16, NP_UINT, "enip.lir.devtype", "Identity: what it is.", LITTLE},
  [PRODUCT_CODE] = {"items.product_code", NP_VARIABLE, 16, NP_UINT, "enip.lir.prodcode", "Identity: which product.", LITTLE},
  [REVISION] = {"items.revision", NP_VARIABLE, 16, NP_HEX, NULL, "Identity: revision, the major one first."},
  [DEVICE_STATUS] = {"items.device_status", NP_VARIABLE, 16, NP_HEX, "enip.lir.status", "Identity: status.", LITTLE},
  [SERIAL]   = {"items.serial_number", NP_VARIABLE, 32, NP_HEX, "enip.lir.serial", "Identity: serial number.", LITTLE},
  [NAME_LENGTH] = {"items.name_length", NP_VARIABLE, 8, NP_UINT, "enip.lir.namelen", "Length of the name, in bytes.", .flags = NP_HIDDEN},
  [PRODUCT_NAME] = {"items.product_name", NP_VARIABLE, 0, NP_STRING, "enip.lir.name", "Identity: name of the product."},
  [STATE]    = {"items.state", NP_VARIABLE, 8, NP_UINT, "enip.lir.state", "Identity: state of the device."},
  [SEQUENCE] = {"items.sequence", NP_VARIABLE, 16, NP_UINT, "cip.seq", "Connected Data: number of the message.", LITTLE},
  [ITEM_DATA] = {"items.data", NP_VARIABLE, 0, NP_BYTES, NULL, "What has no rows."},
  [MESSAGES] = {"messages", NP_VARIABLE, 0, NP_RECORD, NULL, "Messages of CIP; those of a Multiple Service Packet follow it.", .flags = NP_MANY},
  [IS_RESPONSE] = {"messages.response", NP_VARIABLE, 1, NP_FLAG, "cip.rr", "It is a response."},
  [SERVICE]  = {"messages.service", NP_VARIABLE, 7, NP_HEX, "cip.sc", "What is asked for, or answered.", .names = service_names},
  [SERVICE_TEXT] = {"messages.service_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the service.", .names = service_names},
  [PATH_SIZE] = {"messages.path_size", NP_VARIABLE, 8, NP_UINT, NULL, "Length of the path, in words.", .flags = NP_HIDDEN},
  [PATH]     = {"messages.path", NP_VARIABLE, 0, NP_BYTES, NULL, "Request: which object is asked, in segments."},
  [RESULT]   = {"messages.status", NP_VARIABLE, 8, NP_HEX, "cip.genstat", "Response: what has come of it; 0 is success."},
  [EXTRA_SIZE] = {"messages.additional_size", NP_VARIABLE, 8, NP_UINT, "cip.addstat_size", "How many words of status follow.", .flags = NP_HIDDEN},
  [EXTRA]    = {"messages.additional_status", NP_VARIABLE, 16, NP_HEX, NULL, "Response: more of its status.", .flags = NP_LITTLE | NP_MANY},
  [MESSAGE_DATA] = {"messages.data", NP_VARIABLE, 0, NP_BYTES, NULL, "Parameters of the service."},
  [OTHER]    = {"data",    NP_VARIABLE, 0, NP_BYTES, NULL, "Data of other commands."},
};
/* clang-format on */

enum { PORT = 44818, HEAD = 24, MULTIPLE = 0x0a, MOST = 0xffff };

static bool is_command(uint64_t command) {
  return np_name_of(command_names, command) != NULL;
}

static void dissect(struct np_dissector *d) {
  uint64_t length = np_get(d, &fields[LENGTH]);
  if (!is_command(np_get(d, &fields[COMMAND])) || np_get(d, &fields[OPTIONS]) != 0) {
    np_refuse(d);
    return;
  }
  if (np_found_in(d) == NP_BY_UDP_PORT) np_header_at(d, &fields[LENGTH], HEAD + length);
  np_next_pdu(d, HEAD + length);
  np_header(d, HEAD + length);
}

/* ---- CIP ---- */

static bool message(struct np_dissector *d, struct np_cursor *c) {
  bool is_response = np_emit(d, c, &fields[IS_RESPONSE]);
  bool is_multiple = np_emit(d, c, &fields[SERVICE]) == MULTIPLE;
  if (!is_response) {
    uint64_t words = np_emit(d, c, &fields[PATH_SIZE]);
    if (words > 0) np_emit_bytes(d, c, &fields[PATH], words * 2);
    return is_multiple;
  }
  np_skip(d, c, 8);
  np_emit(d, c, &fields[RESULT]);
  uint64_t words = np_emit(d, c, &fields[EXTRA_SIZE]);
  for (; words > 0 && np_good(c); words--) np_emit(d, c, &fields[EXTRA]);
  return is_multiple;
}

/* Volume 1, appendix: how many, and where each begins, in bytes from the number on. */
static void inner_messages(struct np_dissector *d, struct np_cursor *c) {
  const struct np_field *row = &fields[MESSAGE_DATA];
  struct np_cursor list = *c;
  uint64_t count = np_take_little(d, &list, row, 2), behind = 2 + 2 * count;
  uint64_t offset = np_take_little(d, &list, row, 2);
  for (uint64_t i = 0; i < count && np_good(&list); i++) {
    bool is_last = i + 1 == count;
    uint64_t next = is_last ? offset : np_take_little(d, &list, row, 2);
    if (!np_good(&list)) return;
    if (offset < behind || next < offset) {
      np_malformed(d, row, "an offset that goes back, or into the list of them");
      return;
    }
    struct np_cursor at = *c;
    np_split(d, &at, row, offset);
    if (!np_good(&at)) return;
    struct np_cursor part = is_last ? at : np_split(d, &at, row, next - offset);
    np_open(d, &part, &fields[MESSAGES]);
    message(d, &part);
    np_emit_rest(d, &part, row);
    np_close(d, &fields[MESSAGES]);
    offset = next;
  }
}

static void messages(struct np_dissector *d, struct np_cursor *c) {
  np_open(d, c, &fields[MESSAGES]);
  bool is_multiple = message(d, c);
  if (!is_multiple) np_emit_rest(d, c, &fields[MESSAGE_DATA]);
  np_close(d, &fields[MESSAGES]);
  if (is_multiple && np_more(c)) inner_messages(d, c);
}

/* ---- Items ---- */

static void identity(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &fields[ITEM_VERSION]);
  np_emit_rows(d, c, &fields[IDENTITY_FAMILY], &fields[SERIAL]);
  np_emit_bytes(d, c, &fields[PRODUCT_NAME], np_emit(d, c, &fields[NAME_LENGTH]));
  np_emit(d, c, &fields[STATE]);
}

static void item(struct np_dissector *d, struct np_cursor *list, struct np_cursor *cip) {
  uint64_t type = np_emit(d, list, &fields[ITEM_TYPE]);
  uint64_t length = np_emit(d, list, &fields[ITEM_LENGTH]);
  struct np_cursor part = np_split(d, list, &fields[ITEM_LENGTH], length);
  if (length == 0) return; /* else there may be some of it, where the rest is elsewhere */
  if (type == CONNECTED_ADDRESS) np_emit(d, &part, &fields[CONNECTION]);
  if (type == SERVICES) {
    np_emit_rows(d, &part, &fields[ITEM_VERSION], &fields[CAPABILITIES]);
    np_emit_padded(d, &part, &fields[SERVICE_NAME], np_left(&part));
  }
  if (type == IDENTITY) identity(d, &part);
  if (type == CONNECTED_DATA) np_emit(d, &part, &fields[SEQUENCE]);
  if (type == CONNECTED_DATA || type == UNCONNECTED_DATA)
    *cip = part;
  else
    np_emit_rest(d, &part, &fields[ITEM_DATA]);
}

static void items(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor cip = {0};
  uint64_t count = np_emit(d, c, &fields[COUNT]);
  for (uint64_t i = 0; i < count && np_good(c); i++) {
    np_open(d, c, &fields[ITEMS]);
    item(d, c, &cip);
    np_close(d, &fields[ITEMS]);
  }
  if (np_more(&cip)) messages(d, &cip);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint64_t command = np_get(d, &fields[COMMAND]);
  if (!np_more(&c)) return;
  if (command == REGISTER) np_emit_rows(d, &c, &fields[VERSION], &fields[FLAGS]);
  if (command == SEND_DATA || command == SEND_UNIT) {
    np_emit(d, &c, &fields[command == SEND_DATA ? INTERFACE : UNIT_INTERFACE]);
    np_emit(d, &c, &fields[TIMEOUT]);
    items(d, &c);
  }
  if (command == LIST_SERVICES || command == LIST_IDENTITY) items(d, &c);
  np_emit_rest(d, &c, &fields[OTHER]);
}

/* ---- On a stream ---- */

static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  if (size < 2) return 2;
  return is_command(np_swapped(np_bits(bytes, 0, 16), 16)) ? NP_STARTS : NP_STARTS_NOT;
}

static const struct np_stream_rules stream = {
    .starts = starts, .bound_only = true, .framing = {4, &fields[LENGTH], HEAD, HEAD + MOST}};

const struct np_protocol np_enip = {
    .name = "enip",
    .title = "EtherNet/IP",
    .spec = "The CIP Networks Library, volume 2",
    .group = "industrial",
    .wireshark = "enip",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEAD * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .binds =
        (const struct np_bind[]){{NP_BY_TCP_PORT, PORT}, {NP_BY_UDP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary = "EtherNet/IP {command_name} {messages.service_name}",
    .stream = &stream,
};
