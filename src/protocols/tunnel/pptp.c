/* pptp.c - Point-to-Point Tunneling Protocol, control connection, RFC 2637 section 2. */
#include "protocols/layout.h"

enum {
  LENGTH,
  MESSAGE_TYPE,
  MAGIC_COOKIE,
  CONTROL_TYPE,
  CONTROL_NAME,
  RESERVED,
  PROTOCOL_VERSION,
  FRAMING_CAPABILITIES,
  BEARER_CAPABILITIES,
  MAXIMUM_CHANNELS,
  FIRMWARE_REVISION,
  HOST_NAME,
  VENDOR_NAME,
  START_RESULT,
  ERROR_CODE,
  REASON,
  STOP_RESULT,
  IDENTIFIER,
  ECHO_RESULT,
  CALL_ID,
  CALL_SERIAL_NUMBER,
  MINIMUM_BPS,
  MAXIMUM_BPS,
  BEARER_TYPE,
  FRAMING_TYPE,
  WINDOW_SIZE,
  PROCESSING_DELAY,
  PHONE_NUMBER_LENGTH,
  PHONE_NUMBER,
  SUBADDRESS,
  PEER_CALL_ID,
  OUT_RESULT,
  CAUSE_CODE,
  CONNECT_SPEED,
  PHYSICAL_CHANNEL,
  DIALED_LENGTH,
  DIALING_LENGTH,
  DIALED_NUMBER,
  DIALING_NUMBER,
  IN_RESULT,
  DISCONNECT_RESULT,
  CALL_STATISTICS,
  CRC_ERRORS,
  FRAMING_ERRORS,
  HARDWARE_OVERRUNS,
  BUFFER_OVERRUNS,
  TIMEOUT_ERRORS,
  ALIGNMENT_ERRORS,
  SEND_ACCM,
  RECEIVE_ACCM,
  BODY
};

static const struct np_name control_names[] = {
    {1, "Start-Control-Connection-Request"},
    {2, "Start-Control-Connection-Reply"},
    {3, "Stop-Control-Connection-Request"},
    {4, "Stop-Control-Connection-Reply"},
    {5, "Echo-Request"},
    {6, "Echo-Reply"},
    {7, "Outgoing-Call-Request"},
    {8, "Outgoing-Call-Reply"},
    {9, "Incoming-Call-Request"},
    {10, "Incoming-Call-Reply"},
    {11, "Incoming-Call-Connected"},
    {12, "Call-Clear-Request"},
    {13, "Call-Disconnect-Notify"},
    {14, "WAN-Error-Notify"},
    {15, "Set-Link-Info"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  /*                        name                    bit width type     wireshark              doc */
  [LENGTH]               = {"length",                 0, 16, NP_UINT, "pptp.length",         "Length of the message, in bytes."},
  [MESSAGE_TYPE]         = {"message_type",          16, 16, NP_UINT, "pptp.type",           "1: control."},
  [MAGIC_COOKIE]         = {"magic_cookie",          32, 32, NP_HEX,  "pptp.magic_cookie",   "0x1a2b3c4d.", .flags = NP_HIDDEN},
  [CONTROL_TYPE]         = {"control_message_type",  64, 16, NP_UINT, "pptp.control_message_type", "What the message is for.", .names = control_names},
  [CONTROL_NAME]         = {"control_message_type_name", NP_COMPUTED, 0, NP_NAME, NULL,      "Name of the control message type.", .flags = NP_HIDDEN, .of = CONTROL_TYPE, .names = control_names},
  [RESERVED]             = {"reserved",              80, 16, NP_BYTES, "pptp.reserved",      "0.", .flags = NP_HIDDEN},
  [PROTOCOL_VERSION]     = {"protocol_version",      NP_VARIABLE, 16, NP_HEX, "pptp.protocol_version", "0x0100: version 1.0."},
  [FRAMING_CAPABILITIES] = {"framing_capabilities",  NP_VARIABLE, 32, NP_UINT, "pptp.framing_capabilities", "1 asynchronous, 2 synchronous framing, 3 both."},
  [BEARER_CAPABILITIES]  = {"bearer_capabilities",   NP_VARIABLE, 32, NP_UINT, "pptp.bearer_capabilities", "1 analog, 2 digital access, 3 both."},
  [MAXIMUM_CHANNELS]     = {"maximum_channels",      NP_VARIABLE, 16, NP_UINT, "pptp.maximum_channels", "Sessions that the sender can have."},
  [FIRMWARE_REVISION]    = {"firmware_revision",     NP_VARIABLE, 16, NP_UINT, "pptp.firmware_revision", "Revision of the sender's firmware."},
  [HOST_NAME]            = {"host_name",             NP_VARIABLE, 512, NP_STRING, "pptp.host_name", "Name of the sender."},
  [VENDOR_NAME]          = {"vendor_name",           NP_VARIABLE, 512, NP_STRING, "pptp.vendor_name", "The sender's vendor."},
  [START_RESULT]         = {"start_result",          NP_VARIABLE, 8, NP_UINT, "pptp.control_result", "Outcome of a start: 1 is success."},
  [ERROR_CODE]           = {"error_code",            NP_VARIABLE, 8, NP_UINT, "pptp.error", "What went wrong."},
  [REASON]               = {"reason",                NP_VARIABLE, 8, NP_UINT, "pptp.reason", "Why the connection ends."},
  [STOP_RESULT]          = {"stop_result",           NP_VARIABLE, 8, NP_UINT, "pptp.stop_result", "Outcome of a stop: 1 is success."},
  [IDENTIFIER]           = {"identifier",            NP_VARIABLE, 32, NP_UINT, "pptp.identifier", "The same in an echo and its reply."},
  [ECHO_RESULT]          = {"echo_result",           NP_VARIABLE, 8, NP_UINT, "pptp.echo_result", "Outcome of an echo: 1 is success."},
  [CALL_ID]              = {"call_id",               NP_VARIABLE, 16, NP_UINT, "pptp.call_id", "The sender's id of the call."},
  [CALL_SERIAL_NUMBER]   = {"call_serial_number",    NP_VARIABLE, 16, NP_UINT, "pptp.call_serial_number", "Number of the call, for people."},
  [MINIMUM_BPS]          = {"minimum_bps",           NP_VARIABLE, 32, NP_UINT, "pptp.minimum_bps", "Lowest speed that is good enough, in bit/s."},
  [MAXIMUM_BPS]          = {"maximum_bps",           NP_VARIABLE, 32, NP_UINT, "pptp.maximum_bps", "Highest speed that is wanted, in bit/s."},
  [BEARER_TYPE]          = {"bearer_type",           NP_VARIABLE, 32, NP_UINT, "pptp.bearer_type", "1 analog, 2 digital, 3 any channel."},
  [FRAMING_TYPE]         = {"framing_type",          NP_VARIABLE, 32, NP_UINT, "pptp.framing_type", "1 asynchronous, 2 synchronous, 3 any framing."},
  [WINDOW_SIZE]          = {"receive_window_size",   NP_VARIABLE, 16, NP_UINT, "pptp.packet_receive_window_size", "Packets that may be under way."},
  [PROCESSING_DELAY]     = {"processing_delay",      NP_VARIABLE, 16, NP_UINT, "pptp.packet_processing_delay", "How long the sender takes for a window, in tenths of a second."},
  [PHONE_NUMBER_LENGTH]  = {"phone_number_length",   NP_VARIABLE, 16, NP_UINT, "pptp.phone_number_length", "Digits of the number."},
  [PHONE_NUMBER]         = {"phone_number",          NP_VARIABLE, 512, NP_STRING, "pptp.phone_number", "Number to be called."},
  [SUBADDRESS]           = {"subaddress",            NP_VARIABLE, 512, NP_STRING, "pptp.subaddress", "More of the number."},
  [PEER_CALL_ID]         = {"peer_call_id",          NP_VARIABLE, 16, NP_UINT, "pptp.peer_call_id", "The receiver's id of the call."},
  [OUT_RESULT]           = {"outgoing_call_result",  NP_VARIABLE, 8, NP_UINT, "pptp.out_result", "Outcome of an outgoing call: 1 is success."},
  [CAUSE_CODE]           = {"cause_code",            NP_VARIABLE, 16, NP_UINT, "pptp.cause", "More of an outcome."},
  [CONNECT_SPEED]        = {"connect_speed",         NP_VARIABLE, 32, NP_UINT, "pptp.connect_speed", "Speed of the call, in bit/s."},
  [PHYSICAL_CHANNEL]     = {"physical_channel_id",   NP_VARIABLE, 32, NP_UINT, "pptp.physical_channel_id", "Channel of the call, the vendor's own number."},
  [DIALED_LENGTH]        = {"dialed_number_length",  NP_VARIABLE, 16, NP_UINT, "pptp.dialed_number_length", "Digits of the number that was called."},
  [DIALING_LENGTH]       = {"dialing_number_length", NP_VARIABLE, 16, NP_UINT, "pptp.dialing_number_length", "Digits of the number of who calls."},
  [DIALED_NUMBER]        = {"dialed_number",         NP_VARIABLE, 512, NP_STRING, "pptp.dialed_number", "Number that was called."},
  [DIALING_NUMBER]       = {"dialing_number",        NP_VARIABLE, 512, NP_STRING, "pptp.dialing_number", "Number of who calls."},
  [IN_RESULT]            = {"incoming_call_result",  NP_VARIABLE, 8, NP_UINT, "pptp.in_result", "Outcome of an incoming call: 1 is success."},
  [DISCONNECT_RESULT]    = {"disconnect_result",     NP_VARIABLE, 8, NP_UINT, "pptp.disc_result", "Why the call ended."},
  [CALL_STATISTICS]      = {"call_statistics",       NP_VARIABLE, 1024, NP_STRING, "pptp.call_Statistics", "What the vendor says of the call."},
  [CRC_ERRORS]           = {"crc_errors",            NP_VARIABLE, 32, NP_UINT, "pptp.crc_errors", "Frames with wrong checksums."},
  [FRAMING_ERRORS]       = {"framing_errors",        NP_VARIABLE, 32, NP_UINT, "pptp.framing_errors", "Frames that were no frames."},
  [HARDWARE_OVERRUNS]    = {"hardware_overruns",     NP_VARIABLE, 32, NP_UINT, "pptp.hardware_overruns", "Overruns of the hardware."},
  [BUFFER_OVERRUNS]      = {"buffer_overruns",       NP_VARIABLE, 32, NP_UINT, "pptp.buffer_overruns", "Overruns of buffers."},
  [TIMEOUT_ERRORS]       = {"timeout_errors",        NP_VARIABLE, 32, NP_UINT, "pptp.timeout_errors", "Timeouts."},
  [ALIGNMENT_ERRORS]     = {"alignment_errors",      NP_VARIABLE, 32, NP_UINT, "pptp.alignment_errors", "Alignment errors."},
  [SEND_ACCM]            = {"send_accm",             NP_VARIABLE, 32, NP_HEX, "pptp.send_accm", "Control characters to be escaped to the peer, a bit each."},
  [RECEIVE_ACCM]         = {"receive_accm",          NP_VARIABLE, 32, NP_HEX, "pptp.receive_accm", "Control characters that the peer escapes, a bit each."},
  [BODY]                 = {"body",                  NP_VARIABLE, 0, NP_BYTES, NULL, "What follows in a message that has no rows of its own."},
};
/* clang-format on */

enum { HEADER_BYTES = 12, PORT = 1723, COOKIE = 0x1a2b3c4d };

static const struct np_layout layouts[] = {
    {1,
     0,
     {PROTOCOL_VERSION, NP_GAP(16), FRAMING_CAPABILITIES, BEARER_CAPABILITIES, MAXIMUM_CHANNELS,
      FIRMWARE_REVISION, HOST_NAME, VENDOR_NAME}},
    {2,
     0,
     {PROTOCOL_VERSION, START_RESULT, ERROR_CODE, FRAMING_CAPABILITIES, BEARER_CAPABILITIES,
      MAXIMUM_CHANNELS, FIRMWARE_REVISION, HOST_NAME, VENDOR_NAME}},
    {3, 0, {REASON, NP_GAP(24)}},
    {4, 0, {STOP_RESULT, ERROR_CODE, NP_GAP(16)}},
    {5, 0, {IDENTIFIER}},
    {6, 0, {IDENTIFIER, ECHO_RESULT, ERROR_CODE, NP_GAP(16)}},
    {7,
     0,
     {CALL_ID, CALL_SERIAL_NUMBER, MINIMUM_BPS, MAXIMUM_BPS, BEARER_TYPE, FRAMING_TYPE, WINDOW_SIZE,
      PROCESSING_DELAY, PHONE_NUMBER_LENGTH, NP_GAP(16), PHONE_NUMBER, SUBADDRESS}},
    {8,
     0,
     {CALL_ID, PEER_CALL_ID, OUT_RESULT, ERROR_CODE, CAUSE_CODE, CONNECT_SPEED, WINDOW_SIZE,
      PROCESSING_DELAY, PHYSICAL_CHANNEL}},
    {9,
     0,
     {CALL_ID, CALL_SERIAL_NUMBER, BEARER_TYPE, PHYSICAL_CHANNEL, DIALED_LENGTH, DIALING_LENGTH,
      DIALED_NUMBER, DIALING_NUMBER, SUBADDRESS}},
    {10,
     0,
     {CALL_ID, PEER_CALL_ID, IN_RESULT, ERROR_CODE, WINDOW_SIZE, PROCESSING_DELAY, NP_GAP(16)}},
    {11, 0, {PEER_CALL_ID, NP_GAP(16), CONNECT_SPEED, WINDOW_SIZE, PROCESSING_DELAY, FRAMING_TYPE}},
    {12, 0, {CALL_ID, NP_GAP(16)}},
    {13, 0, {CALL_ID, DISCONNECT_RESULT, ERROR_CODE, CAUSE_CODE, NP_GAP(16), CALL_STATISTICS}},
    {14,
     0,
     {PEER_CALL_ID, NP_GAP(16), CRC_ERRORS, FRAMING_ERRORS, HARDWARE_OVERRUNS, BUFFER_OVERRUNS,
      TIMEOUT_ERRORS, ALIGNMENT_ERRORS}},
    {15, 0, {PEER_CALL_ID, NP_GAP(16), SEND_ACCM, RECEIVE_ACCM}},
    {0, 0, {0}},
};

static void dissect(struct np_dissector *d) {
  uint64_t length = np_get(d, &fields[LENGTH]);
  if (np_get(d, &fields[MAGIC_COOKIE]) != COOKIE || length < HEADER_BYTES) {
    np_refuse(d);
    return;
  }
  np_next_pdu(d, length);
  np_header(d, length);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  const struct np_layout *layout = np_layout_of(layouts, np_get(d, &fields[CONTROL_TYPE]));
  if (layout) np_emit_layout(d, &c, layout);
  np_emit_rest(d, &c, &fields[BODY]);
}

static const struct np_stream_rules stream = {.framing = {2, &fields[LENGTH], 0, UINT16_MAX}};

const struct np_protocol np_pptp = {
    .name = "pptp",
    .title = "Point-to-Point Tunneling Protocol",
    .spec = "RFC 2637",
    .group = "tunnel",
    .wireshark = "pptp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, PORT}, {NP_TABLE_END, 0}},
    .refuses_short = true,
    .summary = "PPTP {control_message_type_name}",
    .stream = &stream,
};
