/* nbf.c - NetBIOS frames over LLC, of IBM's LAN Technical Reference (SC30-3587): the header, with
 * names or numbers of sessions. Numbers have their lowest byte first. */
#include "protocols/protocol.h"

enum {
  LENGTH,
  DELIMITER,
  COMMAND,
  COMMAND_NAME,
  DATA_1,
  DATA_2,
  TRANSMIT,
  RESPONSE,
  TO_NAME,
  FROM_NAME,
  TO_SESSION,
  FROM_SESSION,
  OTHER,
  PAYLOAD
};

static const struct np_name command_names[] = {
    {0x00, "Add Group Name Query"},
    {0x01, "Add Name Query"},
    {0x02, "Name in Conflict"},
    {0x03, "Status Query"},
    {0x07, "Terminate Trace"},
    {0x08, "Datagram"},
    {0x09, "Broadcast Datagram"},
    {0x0a, "Name Query"},
    {0x0d, "Add Name Response"},
    {0x0e, "Name Recognized"},
    {0x0f, "Status Response"},
    {0x13, "Terminate Trace"},
    {0x14, "Data Ack"},
    {0x15, "Data First Middle"},
    {0x16, "Data Only Last"},
    {0x17, "Session Confirm"},
    {0x18, "Session End"},
    {0x19, "Session Initialize"},
    {0x1a, "No Receive"},
    {0x1b, "Receive Outstanding"},
    {0x1c, "Receive Continue"},
    {0x1f, "Session Alive"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  [LENGTH]    = {"length",     0, 16, NP_UINT, "netbios.hdr_len", "Length of the header, in bytes.", .flags = NP_LITTLE},
  [DELIMITER] = {"delimiter", 16, 16, NP_HEX,  "netbios.delimiter", "0xefff.", .flags = NP_LITTLE | NP_HIDDEN},
  [COMMAND]   = {"command",   32, 8, NP_UINT, "netbios.command", "What the frame is.", .names = command_names},
  [COMMAND_NAME] = {"command_name", NP_COMPUTED, 0, NP_NAME, NULL, "Name of the command.", .flags = NP_HIDDEN, .of = COMMAND, .names = command_names},
  [DATA_1]    = {"data1",     40, 8, NP_HEX, NULL, "What it is, the command tells."},
  [DATA_2]    = {"data2",     48, 16, NP_HEX, NULL, "The same.", .flags = NP_LITTLE},
  [TRANSMIT]  = {"transmit_correlator", 64, 16, NP_HEX, NULL, "The same in a frame that asks for an answer, and in the answer.", .flags = NP_LITTLE},
  [RESPONSE]  = {"response_correlator", 80, 16, NP_HEX, NULL, "The same in an answer to that.", .flags = NP_LITTLE},
  [TO_NAME]   = {"destination_name", NP_VARIABLE, 128, NP_STRING, NULL, "Receiver: 15 letters, and a byte for its kind."},
  [FROM_NAME] = {"source_name", NP_VARIABLE, 128, NP_STRING, NULL, "Sender."},
  [TO_SESSION] = {"destination_session", NP_VARIABLE, 8, NP_UINT, NULL, "Session, as the receiver numbers it."},
  [FROM_SESSION] = {"source_session", NP_VARIABLE, 8, NP_UINT, NULL, "Session, as the sender numbers it."},
  [OTHER]     = {"other",     NP_VARIABLE, 0, NP_BYTES, NULL, "What a longer header has besides."},
  [PAYLOAD]   = {"payload",   NP_COMPUTED, 0, NP_PAYLOAD, NULL, "What the frame carries."},
};
/* clang-format on */

enum {
  HEAD = 12,
  SAP = 0xf0,
  SIGNATURE = 0xefff,
  FIRST_OF_SESSION = 0x14,
  NAMES = 32,
  SESSIONS = 2
};

static bool is_of_session(const struct np_dissector *d) {
  return np_get(d, &fields[COMMAND]) >= FIRST_OF_SESSION;
}

static void dissect(struct np_dissector *d) {
  uint32_t least = HEAD + (is_of_session(d) ? SESSIONS : NAMES);
  if (np_get(d, &fields[DELIMITER]) != SIGNATURE) {
    np_refuse(d);
    return;
  }
  uint64_t length = np_get(d, &fields[LENGTH]);
  if (length < least) {
    np_malformed(d, &fields[LENGTH], "shorter than the header");
    length = least;
  }
  np_header_at(d, &fields[LENGTH], length);
  uint64_t first; /* of what sessions over TCP carry too */
  if (np_look(d, (uint32_t)length * 8, 32, &first)) np_next(d, NP_BY_NBSS, first);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  if (is_of_session(d)) {
    np_emit_rows(d, &c, &fields[TO_SESSION], &fields[FROM_SESSION]);
  } else {
    np_emit_bytes(d, &c, &fields[TO_NAME], NAMES / 2);
    np_emit_bytes(d, &c, &fields[FROM_NAME], NAMES / 2);
  }
  np_emit_rest(d, &c, &fields[OTHER]);
}

const struct np_protocol np_nbf = {
    .name = "nbf",
    .title = "NetBIOS Frames",
    .spec = "IBM SC30-3587",
    .group = "names",
    .wireshark = "netbios",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEAD * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_LLC_SAP, SAP}, {NP_TABLE_END, 0}},
    .summary = "NetBIOS {command_name} {destination_name}",
};
