/* fins.c - Omron's Factory Interface Network Service, of manual W227, and FINS/TCP of W421: the
 * headers, and which area of memory is read or written. */
#include "protocols/protocol.h"

enum {
  MAGIC,
  LENGTH,
  TCP_COMMAND,
  TCP_ERROR,
  CLIENT_NODE,
  SERVER_NODE,
  CONTROL,
  GATEWAY,
  IS_RESPONSE,
  RESERVED_0,
  RESERVED_1,
  RESERVED_2,
  RESERVED_3,
  RESERVED_4,
  NO_RESPONSE,
  RESERVED,
  HOPS,
  TO_NETWORK,
  TO_NODE,
  TO_UNIT,
  FROM_NETWORK,
  FROM_NODE,
  FROM_UNIT,
  SERVICE_ID,
  COMMAND,
  COMMAND_NAME,
  RESPONSE,
  DATA
};

static const struct np_name command_names[] = {
    {0x0101, "Memory Area Read"},
    {0x0102, "Memory Area Write"},
    {0x0103, "Memory Area Fill"},
    {0x0104, "Multiple Memory Area Read"},
    {0x0105, "Memory Area Transfer"},
    {0x0201, "Parameter Area Read"},
    {0x0202, "Parameter Area Write"},
    {0x0203, "Parameter Area Clear"},
    {0x0304, "Program Area Protect"},
    {0x0305, "Program Area Protect Clear"},
    {0x0306, "Program Area Read"},
    {0x0307, "Program Area Write"},
    {0x0308, "Program Area Clear"},
    {0x0401, "Run"},
    {0x0402, "Stop"},
    {0x0501, "Controller Data Read"},
    {0x0502, "Connection Data Read"},
    {0x0601, "Controller Status Read"},
    {0x0620, "Cycle Time Read"},
    {0x0701, "Clock Read"},
    {0x0702, "Clock Write"},
    {0x0920, "Message Read"},
    {0x0c01, "Access Right Acquire"},
    {0x0c02, "Access Right Forced Acquire"},
    {0x0c03, "Access Right Release"},
    {0x2101, "Error Clear"},
    {0x2102, "Error Log Read"},
    {0x2103, "Error Log Clear"},
    {0x2201, "File Name Read"},
    {0x2202, "Single File Read"},
    {0x2203, "Single File Write"},
    {0x2204, "Memory Card Format"},
    {0x2205, "File Delete"},
    {0x2207, "File Copy"},
    {0x2208, "File Name Change"},
    {0x2301, "Forced Set/Reset"},
    {0x2302, "Forced Set/Reset Cancel"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  [MAGIC]      = {"magic",      NP_VARIABLE, 32, NP_HEX, "omron.tcp.magic", "TCP: FINS.", .flags = NP_HIDDEN},
  [LENGTH]     = {"tcp_length", NP_VARIABLE, 32, NP_UINT, "omron.tcp.length", "TCP: length of what follows, in bytes."},
  [TCP_COMMAND] = {"tcp_command", NP_VARIABLE, 32, NP_UINT, "omron.tcp.command", "TCP: 2 carries a frame, 0 and 1 addresses of nodes."},
  [TCP_ERROR]  = {"tcp_error",  NP_VARIABLE, 32, NP_HEX, "omron.tcp.error_code", "TCP: 0, no error."},
  [CLIENT_NODE] = {"client_node", NP_VARIABLE, 32, NP_UINT, "omron.tcp.client_node_address", "TCP: node of the client; 0 asks for one."},
  [SERVER_NODE] = {"server_node", NP_VARIABLE, 32, NP_UINT, "omron.tcp.server_node_address", "TCP: node of the server."},
  [CONTROL]    = {"control.byte", NP_VARIABLE, 8, NP_GROUP, "omron.icf", "Control as one number."},
  [GATEWAY]    = {"control.gateway", NP_VARIABLE, 1, NP_FLAG, "omron.icf.gwb", "It may go over a gateway."},
  [IS_RESPONSE] = {"control.response", NP_VARIABLE, 1, NP_FLAG, "omron.icf.dtb", "It is a response."},
  [RESERVED_0] = {"control.reserved_0", NP_VARIABLE, 1, NP_FLAG, "omron.icf.rb0", "0.", .flags = NP_HIDDEN},
  [RESERVED_1] = {"control.reserved_1", NP_VARIABLE, 1, NP_FLAG, "omron.icf.rb1", "0.", .flags = NP_HIDDEN},
  [RESERVED_2] = {"control.reserved_2", NP_VARIABLE, 1, NP_FLAG, "omron.icf.rb2", "0.", .flags = NP_HIDDEN},
  [RESERVED_3] = {"control.reserved_3", NP_VARIABLE, 1, NP_FLAG, "omron.icf.rb3", "0.", .flags = NP_HIDDEN},
  [RESERVED_4] = {"control.reserved_4", NP_VARIABLE, 1, NP_FLAG, "omron.icf.rb4", "0.", .flags = NP_HIDDEN},
  [NO_RESPONSE] = {"control.no_response", NP_VARIABLE, 1, NP_FLAG, "omron.icf.rsb", "No response is wanted."},
  [RESERVED]   = {"reserved",   NP_VARIABLE, 8, NP_HEX, "omron.rsv", "0.", .flags = NP_HIDDEN},
  [HOPS]       = {"gateway_count", NP_VARIABLE, 8, NP_UINT, "omron.gct", "How many gateways it may pass."},
  [TO_NETWORK] = {"destination.network", NP_VARIABLE, 8, NP_UINT, "omron.dna", "Receiver: network; 0 is the local one."},
  [TO_NODE]    = {"destination.node", NP_VARIABLE, 8, NP_UINT, "omron.da1", "Receiver: node; 255 are all."},
  [TO_UNIT]    = {"destination.unit", NP_VARIABLE, 8, NP_UINT, "omron.da2", "Receiver: unit; 0 is the processor."},
  [FROM_NETWORK] = {"source.network", NP_VARIABLE, 8, NP_UINT, "omron.sna", "Sender: network."},
  [FROM_NODE]  = {"source.node", NP_VARIABLE, 8, NP_UINT, "omron.sa1", "Sender: node."},
  [FROM_UNIT]  = {"source.unit", NP_VARIABLE, 8, NP_UINT, "omron.sa2", "Sender: unit."},
  [SERVICE_ID] = {"service_id", NP_VARIABLE, 8, NP_UINT, "omron.sid", "The same in a command and its response."},
  [COMMAND]    = {"command",    NP_VARIABLE, 16, NP_HEX, "omron.command", "What is asked for, or answered.", .names = command_names},
  [COMMAND_NAME] = {"command_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the command.", .names = command_names},
  [RESPONSE]   = {"response_code", NP_VARIABLE, 16, NP_HEX, NULL, "Response: 0 is success."},
  [DATA]       = {"data",       NP_VARIABLE, 0, NP_BYTES, NULL, "Parameters of the command, or what is answered."},
};
/* clang-format on */

enum { PORT = 9600, HEAD = 12, AFTER_LENGTH = 8, IS_FRAME = 2, MOST = 1 << 16 };

static const uint64_t magic = 0x46494e53;

static void dissect(struct np_dissector *d) {
  uint64_t control = 0, head = 0;
  if (np_found_in(d) != NP_BY_TCP_PORT) {
    bool is_frame = np_look(d, 0, 16, &control) && (control & 0x3eff) == 0;
    np_header_whole_unless(d, !is_frame || !np_fits(d, HEAD));
    return;
  }
  bool is_there = np_look(d, 0, 64, &head) && head >> 32 == magic;
  uint64_t length = head & UINT32_MAX;
  if (!is_there || length < AFTER_LENGTH || length > MOST) {
    np_refuse(d);
    return;
  }
  np_next_pdu(d, AFTER_LENGTH + length);
  np_header(d, AFTER_LENGTH + length);
}

static void frame(struct np_dissector *d, struct np_cursor *c) {
  bool is_response = np_emit_over(d, c, &fields[CONTROL]) >> 6 & 1;
  np_emit_rows(d, c, &fields[GATEWAY], &fields[COMMAND]);
  if (is_response) np_emit(d, c, &fields[RESPONSE]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  bool is_frame = true;
  if (np_found_in(d) == NP_BY_TCP_PORT) {
    np_emit_rows(d, &c, &fields[MAGIC], &fields[LENGTH]);
    uint64_t command = np_emit(d, &c, &fields[TCP_COMMAND]);
    np_emit(d, &c, &fields[TCP_ERROR]);
    is_frame = command == IS_FRAME;
    if (command < IS_FRAME)
      np_emit_rows(d, &c, &fields[CLIENT_NODE], &fields[CLIENT_NODE + command]);
  }
  if (is_frame) frame(d, &c);
  np_emit_rest(d, &c, &fields[DATA]);
}

/* FINS/TCP, section 7-4: the length behind the magic bytes. */
static const struct np_field frame_length = {.bit = 32, .width = 32};

static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  if (size < 4) return 4;
  return np_bits(bytes, 0, 32) == magic ? NP_STARTS : NP_STARTS_NOT;
}

static const struct np_stream_rules stream = {
    .starts = starts,
    .bound_only = true,
    .framing = {AFTER_LENGTH, &frame_length, AFTER_LENGTH, AFTER_LENGTH + MOST}};

const struct np_protocol np_fins = {
    .name = "fins",
    .title = "Factory Interface Network Service",
    .spec = "Omron W227",
    .group = "industrial",
    .wireshark = "omron",
    .fields = fields,
    NP_ROWS(fields),
    .asks_side = true,
    .dissect = dissect,
    .details = details,
    .binds =
        (const struct np_bind[]){{NP_BY_UDP_PORT, PORT}, {NP_BY_TCP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary = "FINS {source.node} > {destination.node} {command_name}",
    .stream = &stream,
};
