/* hislip.c - High-Speed LAN Instrument Protocol, IVI-6.1: the header of messages, and what
 * instruments are told and tell. */
#include "protocols/protocol.h"

enum { PROLOGUE, TYPE, TYPE_NAME, CONTROL, PARAMETER, LENGTH, MAX_SIZE, DATA };

static const struct np_name type_names[] = {
    {0, "Initialize"},
    {1, "InitializeResponse"},
    {2, "FatalError"},
    {3, "Error"},
    {4, "AsyncLock"},
    {5, "AsyncLockResponse"},
    {6, "Data"},
    {7, "DataEnd"},
    {8, "DeviceClearComplete"},
    {9, "DeviceClearAcknowledge"},
    {10, "AsyncRemoteLocalControl"},
    {11, "AsyncRemoteLocalResponse"},
    {12, "Trigger"},
    {13, "Interrupted"},
    {14, "AsyncInterrupted"},
    {15, "AsyncMaximumMessageSize"},
    {16, "AsyncMaximumMessageSizeResponse"},
    {17, "AsyncInitialize"},
    {18, "AsyncInitializeResponse"},
    {19, "AsyncDeviceClear"},
    {20, "AsyncServiceRequest"},
    {21, "AsyncStatusQuery"},
    {22, "AsyncStatusResponse"},
    {23, "AsyncDeviceClearAcknowledge"},
    {24, "AsyncLockInfo"},
    {25, "AsyncLockInfoResponse"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  [PROLOGUE]  = {"prologue",  0, 16, NP_STRING, "hislip.prologue", "HS.", .flags = NP_HIDDEN},
  [TYPE]      = {"type",     16, 8, NP_UINT, "hislip.messagetype", "What the message is.", .names = type_names},
  [TYPE_NAME] = {"type_name", NP_COMPUTED, 0, NP_NAME, NULL, "Name of the type.", .flags = NP_HIDDEN, .of = TYPE, .names = type_names},
  [CONTROL]   = {"control_code", 24, 8, NP_UINT, NULL, "What is asked, or has come of it: the type tells."},
  [PARAMETER] = {"parameter", 32, 32, NP_HEX, NULL, "Number of a message, of a session or of a version: the type tells."},
  [LENGTH]    = {"payload_length", 64, 64, NP_UINT, "hislip.payloadlength", "Length of what follows, in bytes."},
  [MAX_SIZE]  = {"max_message_size", NP_VARIABLE, 64, NP_UINT, "hislip.maxmsgsize", "AsyncMaximumMessageSize and its response: what the sender takes, in bytes."},
  [DATA]      = {"data",     NP_VARIABLE, 0, NP_STRING, "hislip.data", "What is said."},
};
/* clang-format on */

enum { PORT = 4880, HEAD = 16, SIGNATURE = 0x4853, MOST = 1 << 24, ASK_SIZE = 15, TELL_SIZE = 16 };

static void dissect(struct np_dissector *d) {
  uint64_t length = np_get(d, &fields[LENGTH]);
  if (np_get(d, &fields[PROLOGUE]) != SIGNATURE || length > MOST) {
    np_refuse(d);
    return;
  }
  np_next_pdu(d, HEAD + length);
  np_header(d, HEAD + length);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint64_t type = np_get(d, &fields[TYPE]);
  if (type == ASK_SIZE || type == TELL_SIZE) np_emit(d, &c, &fields[MAX_SIZE]);
  np_emit_rest(d, &c, &fields[DATA]);
}

static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  if (size < 2) return 2;
  return np_bits(bytes, 0, 16) == SIGNATURE ? NP_STARTS : NP_STARTS_NOT;
}

static const struct np_stream_rules stream = {
    .starts = starts, .bound_only = true, .framing = {HEAD, &fields[LENGTH], HEAD, HEAD + MOST}};

const struct np_protocol np_hislip = {
    .name = "hislip",
    .title = "High-Speed LAN Instrument Protocol",
    .spec = "IVI-6.1",
    .group = "industrial",
    .wireshark = "hislip",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEAD * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary = "HiSLIP {type_name} {data}",
    .stream = &stream,
};
