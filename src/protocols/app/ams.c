/* ams.c - Beckhoff's Automation Message Specification: ADS over AMS/TCP, of the TwinCAT manual.
 * Numbers have their lowest byte first. */
#include "protocols/layout.h"

enum {
  RESERVED,
  TCP_LENGTH,
  TARGET,
  TARGET_PORT,
  SENDER,
  SENDER_PORT,
  COMMAND,
  COMMAND_NAME,
  STATE,
  RESPONSE,
  NO_RETURN,
  ADS_COMMAND,
  SYSTEM_COMMAND,
  HIGH_PRIORITY,
  TIMESTAMP,
  IS_UDP,
  INIT,
  STATE_RESERVED,
  BROADCAST,
  LENGTH,
  ERROR,
  INVOKE_ID,
  RESULT,
  INDEX_GROUP,
  INDEX_OFFSET,
  READ_LENGTH,
  READ_WRITE_LENGTH,
  WRITE_LENGTH,
  ADS_STATE,
  DEVICE_STATE,
  MAJOR,
  MINOR,
  BUILD,
  DEVICE_NAME,
  MODE,
  DELAY,
  CYCLE,
  HANDLE,
  STAMPS,
  DATA
};

enum command {
  DEVICE_INFO = 1,
  READ,
  WRITE,
  READ_STATE,
  WRITE_CONTROL,
  ADD,
  DELETE,
  NOTIFY,
  READ_WRITE
};

static const struct np_name command_names[] = {
    {0, "Invalid"},
    {DEVICE_INFO, "ADS Read Device Info"},
    {READ, "ADS Read"},
    {WRITE, "ADS Write"},
    {READ_STATE, "ADS Read State"},
    {WRITE_CONTROL, "ADS Write Control"},
    {ADD, "ADS Add Device Notification"},
    {DELETE, "ADS Delete Device Notification"},
    {NOTIFY, "ADS Device Notification"},
    {READ_WRITE, "ADS Read Write"},
    {0, NULL},
};

/* clang-format off */
#define LITTLE .flags = NP_LITTLE
static const struct np_field fields[] = {
  [RESERVED]   = {"reserved", 0, 16, NP_HEX, NULL, "0.", .flags = NP_LITTLE | NP_HIDDEN},
  [TCP_LENGTH] = {"tcp_length", 16, 32, NP_UINT, NULL, "Length of what follows, in bytes.", LITTLE},
  [TARGET]     = {"target",   NP_VARIABLE, 0, NP_STRING, "ams.targetnetid", "Station that receives it."},
  [TARGET_PORT] = {"target_port", NP_VARIABLE, 16, NP_UINT, "ams.targetport", "Its port.", LITTLE},
  [SENDER]     = {"sender",   NP_VARIABLE, 0, NP_STRING, "ams.sendernetid", "Station that sends it."},
  [SENDER_PORT] = {"sender_port", NP_VARIABLE, 16, NP_UINT, "ams.senderport", "Its port.", LITTLE},
  [COMMAND]    = {"command",  NP_VARIABLE, 16, NP_UINT, "ams.cmdid", "What is asked for, or answered.", LITTLE, .names = command_names},
  [COMMAND_NAME] = {"command_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the command.", .names = command_names},
  [STATE]      = {"state.flags", NP_VARIABLE, 16, NP_GROUP, "ams.stateflags", "Flags as one number.", LITTLE},
  [RESPONSE]   = {"state.response", NP_VARIABLE, 1, NP_FLAG, "ams.state_response", "It is a response."},
  [NO_RETURN]  = {"state.no_return", NP_VARIABLE, 1, NP_FLAG, "ams.state_noreturn", "No response is wanted."},
  [ADS_COMMAND] = {"state.ads_command", NP_VARIABLE, 1, NP_FLAG, "ams.state_adscmd", "It is a command of ADS."},
  [SYSTEM_COMMAND] = {"state.system_command", NP_VARIABLE, 1, NP_FLAG, "ams.state_syscmd", "It is one of the system."},
  [HIGH_PRIORITY] = {"state.high_priority", NP_VARIABLE, 1, NP_FLAG, "ams.state_highprio", "It goes first."},
  [TIMESTAMP]  = {"state.timestamp", NP_VARIABLE, 1, NP_FLAG, "ams.state_timestampadded", "A time was added."},
  [IS_UDP]     = {"state.udp", NP_VARIABLE, 1, NP_FLAG, "ams.state_udp", "It goes over UDP."},
  [INIT]       = {"state.init", NP_VARIABLE, 1, NP_FLAG, "ams.state_initcmd", "It is an initial command."},
  [STATE_RESERVED] = {"state.reserved", NP_VARIABLE, 7, NP_UINT, NULL, "0.", .flags = NP_HIDDEN},
  [BROADCAST]  = {"state.broadcast", NP_VARIABLE, 1, NP_FLAG, "ams.state_broadcast", "It goes to all."},
  [LENGTH]     = {"length",   NP_VARIABLE, 32, NP_UINT, "ams.cbdata", "Length of the data, in bytes.", LITTLE},
  [ERROR]      = {"error",    NP_VARIABLE, 32, NP_HEX, "ams.errorcode", "0: none.", LITTLE},
  [INVOKE_ID]  = {"invoke_id", NP_VARIABLE, 32, NP_HEX, "ams.invokeid", "The same in a request and its response.", LITTLE},
  [RESULT]     = {"result",   NP_VARIABLE, 32, NP_HEX, "ams.adsresult", "Response: what has come of it; 0 is success.", LITTLE},
  [INDEX_GROUP] = {"index_group", NP_VARIABLE, 32, NP_HEX, "ams.ads_indexgroup", "Request: which group of data.", LITTLE},
  [INDEX_OFFSET] = {"index_offset", NP_VARIABLE, 32, NP_HEX, "ams.ads_indexoffset", "Request: where in the group.", LITTLE},
  [READ_LENGTH] = {"data_length", NP_VARIABLE, 32, NP_UINT, "ams.ads_cblength", "How much is read or written, in bytes.", LITTLE},
  [READ_WRITE_LENGTH] = {"read_length", NP_VARIABLE, 32, NP_UINT, "ams.ads_cbreadlength", "Read Write: how much is read, in bytes.", LITTLE},
  [WRITE_LENGTH] = {"write_length", NP_VARIABLE, 32, NP_UINT, "ams.ads_cbwritelength", "Read Write: how much is written, in bytes.", LITTLE},
  [ADS_STATE]  = {"ads_state", NP_VARIABLE, 16, NP_UINT, "ams.ads_state", "State of ADS.", LITTLE},
  [DEVICE_STATE] = {"device_state", NP_VARIABLE, 16, NP_UINT, "ams.ads_devicestate", "State of the device.", LITTLE},
  [MAJOR]      = {"version_major", NP_VARIABLE, 8, NP_UINT, "ams.ads_versionversion", "Version of the device."},
  [MINOR]      = {"version_minor", NP_VARIABLE, 8, NP_UINT, "ams.ads_versionrevision", "Its revision."},
  [BUILD]      = {"version_build", NP_VARIABLE, 16, NP_UINT, "ams.ads_versionbuild", "Its build.", LITTLE},
  [DEVICE_NAME] = {"device_name", NP_VARIABLE, 128, NP_STRING, "ams.ads_devicename", "Name of the device."},
  [MODE]       = {"transmission_mode", NP_VARIABLE, 32, NP_UINT, "ams.ads_transmode", "When to be told: 3 in a cycle, 4 on a change.", LITTLE},
  [DELAY]      = {"max_delay", NP_VARIABLE, 32, NP_UINT, "ams.ads_maxdelay", "How late, in 100 ns.", LITTLE},
  [CYCLE]      = {"cycle_time", NP_VARIABLE, 32, NP_UINT, "ams.ads_cycletime", "How often, in 100 ns.", LITTLE},
  [HANDLE]     = {"notification_handle", NP_VARIABLE, 32, NP_HEX, "ams.ads_notificationhandle", "Number of the notification.", LITTLE},
  [STAMPS]     = {"stamps",   NP_VARIABLE, 32, NP_UINT, "ams.ads_noteblocksstamps", "Notification: how many times it has.", LITTLE},
  [DATA]       = {"data",     NP_VARIABLE, 0, NP_BYTES, NULL, "What is read or written."},
};
/* clang-format on */

enum { PORT = 48898, HEAD = 6, AMS = 32, MOST = 1 << 24, NET_ID = 6, IS_RESPONSE = 0x100 };

static const struct np_layout bodies[] = {
    {DEVICE_INFO | IS_RESPONSE, 0, {RESULT, MAJOR, MINOR, BUILD, DEVICE_NAME}},
    {READ, 0, {INDEX_GROUP, INDEX_OFFSET, READ_LENGTH}},
    {READ | IS_RESPONSE, 0, {RESULT, READ_LENGTH}},
    {WRITE, 0, {INDEX_GROUP, INDEX_OFFSET, READ_LENGTH}},
    {WRITE | IS_RESPONSE, 0, {RESULT}},
    {READ_STATE | IS_RESPONSE, 0, {RESULT, ADS_STATE, DEVICE_STATE}},
    {WRITE_CONTROL, 0, {ADS_STATE, DEVICE_STATE, READ_LENGTH}},
    {WRITE_CONTROL | IS_RESPONSE, 0, {RESULT}},
    {ADD, 0, {INDEX_GROUP, INDEX_OFFSET, READ_LENGTH, MODE, DELAY, CYCLE}},
    {ADD | IS_RESPONSE, 0, {RESULT, HANDLE}},
    {DELETE, 0, {HANDLE}},
    {DELETE | IS_RESPONSE, 0, {RESULT}},
    {NOTIFY, 0, {READ_LENGTH, STAMPS}},
    {READ_WRITE, 0, {INDEX_GROUP, INDEX_OFFSET, READ_WRITE_LENGTH, WRITE_LENGTH}},
    {READ_WRITE | IS_RESPONSE, 0, {RESULT, READ_LENGTH}},
    {0, 0, {0}},
};

static void dissect(struct np_dissector *d) {
  uint64_t length = np_get(d, &fields[TCP_LENGTH]);
  if (np_get(d, &fields[RESERVED]) != 0 || length < AMS || length > MOST) {
    np_refuse(d);
    return;
  }
  np_next_pdu(d, HEAD + length);
  np_header(d, HEAD + length);
}

/* Six numbers with dots between them. */
static void net_id(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  uint8_t text[NET_ID * 4];
  uint32_t size = 0;
  struct np_cursor part = np_split(d, c, &fields[row], NET_ID), at = part;
  if (!np_wants_any(d, &fields[row], 1)) return;
  for (unsigned i = 0; i < NET_ID; i++) {
    uint64_t number = np_cursor_take(&at, 8);
    if (i > 0) text[size++] = '.';
    if (number >= 100) text[size++] = (uint8_t)('0' + number / 100);
    if (number >= 10) text[size++] = (uint8_t)('0' + number / 10 % 10);
    text[size++] = (uint8_t)('0' + number % 10);
  }
  np_emit_text(d, &part, &fields[row], text, size);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  net_id(d, &c, TARGET);
  np_emit(d, &c, &fields[TARGET_PORT]);
  net_id(d, &c, SENDER);
  np_emit(d, &c, &fields[SENDER_PORT]);
  uint64_t command = np_emit(d, &c, &fields[COMMAND]);
  bool is_response = np_emit_word(d, &c, &fields[STATE]) & 1;
  uint64_t length = np_emit(d, &c, &fields[LENGTH]);
  bool is_error = np_emit(d, &c, &fields[ERROR]) != 0;
  np_emit(d, &c, &fields[INVOKE_ID]);
  const struct np_layout *body =
      np_layout_of(bodies, command < IS_RESPONSE ? command | (is_response ? IS_RESPONSE : 0) : 0);
  struct np_cursor data = np_split(d, &c, &fields[LENGTH], length);
  if (body && np_more(&data) && !is_error) np_emit_layout(d, &data, body);
  np_emit_rest(d, &data, &fields[DATA]);
  np_finish(d, &c, &fields[LENGTH]);
}

static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  if (size < HEAD) return HEAD;
  uint64_t length = np_swapped(np_bits(bytes, 16, 32), 32);
  bool is_ams = bytes[0] == 0 && bytes[1] == 0 && length >= AMS && length <= MOST;
  return is_ams ? NP_STARTS : NP_STARTS_NOT;
}

static const struct np_stream_rules stream = {
    .starts = starts,
    .bound_only = true,
    .framing = {HEAD, &fields[TCP_LENGTH], HEAD, HEAD + MOST}};

const struct np_protocol np_ams = {
    .name = "ams",
    .title = "Automation Message Specification",
    .spec = "TwinCAT ADS",
    .group = "industrial",
    .wireshark = "ams",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEAD * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary = "AMS {sender}:{sender_port} > {target}:{target_port} {command_name}",
    .stream = &stream,
};
