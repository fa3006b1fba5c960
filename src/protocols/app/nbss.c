/* nbss.c - NetBIOS session service, RFC 1002 section 4.3, and what SMB has of it on port 445. */
#include "protocols/app/netbios_name.h"

enum {
  TYPE,
  TYPE_NAME,
  LENGTH,
  FLAGS,
  EXTEND,
  CALLED_NAME,
  CALLING_NAME,
  ERROR_CODE,
  RETARGET_IP,
  RETARGET_PORT,
  PAYLOAD_OFFSET,
  PAYLOAD_LENGTH,
  PAYLOAD
};

enum {
  SESSION_MESSAGE = 0,
  REQUEST = 0x81,
  POSITIVE_RESPONSE = 0x82,
  NEGATIVE_RESPONSE = 0x83,
  RETARGET_RESPONSE = 0x84,
  KEEP_ALIVE = 0x85,
  HEADER_BYTES = 4,
  RETARGET_BYTES = 6,
  LONGEST_REQUEST = 512,
  PORT = 139,
  DIRECT_PORT = 445
};

static const struct np_name type_names[] = {{SESSION_MESSAGE, "session message"},
                                            {REQUEST, "session request"},
                                            {POSITIVE_RESPONSE, "positive session response"},
                                            {NEGATIVE_RESPONSE, "negative session response"},
                                            {RETARGET_RESPONSE, "retarget session response"},
                                            {KEEP_ALIVE, "keep alive"},
                                            {0, NULL}};

static const struct np_name error_names[] = {
    {0x80, "not listening on called name"},
    {0x81, "not listening for calling name"},
    {0x82, "called name not present"},
    {0x83, "called name present, but insufficient resources"},
    {0x8f, "unspecified error"},
    {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [TYPE]        = {"type",        0,  8, NP_HEX,  "nbss.type", "What the packet is.", .names = type_names},
  [TYPE_NAME]   = {"type_name",   NP_COMPUTED, 0, NP_NAME, NULL, "Name of the type.", .of = TYPE, .names = type_names},
  [LENGTH]      = {"length",      8, 24, NP_UINT, "nbss.length", "Length of what follows, in bytes: 17 bits of RFC 1002, and 24 on port 445."},
  [FLAGS]       = {"flags",       NP_VARIABLE, 8, NP_GROUP, "nbss.flags", "The flags as one number; port 445 has none."},
  [EXTEND]      = {"flags.extend", NP_VARIABLE, 1, NP_FLAG, "nbss.flags.e", "The length's bit of 65,536.", .flags = NP_HIDDEN},
  [CALLED_NAME] = {"called_name", NP_VARIABLE, 0, NP_STRING, "nbss.called_name", "Name that is called, with the byte that tells what has it."},
  [CALLING_NAME] = {"calling_name", NP_VARIABLE, 0, NP_STRING, "nbss.calling_name", "Name of who is calling."},
  [ERROR_CODE]  = {"error_code",  NP_VARIABLE, 8, NP_HEX, "nbss.error_code", "Why there is no session.", .names = error_names},
  [RETARGET_IP] = {"retarget_ip", NP_VARIABLE, 32, NP_IPV4, "nbss.retarget_ip_address", "Where to call instead."},
  [RETARGET_PORT] = {"retarget_port", NP_VARIABLE, 16, NP_UINT, "nbss.retarget_port", "Port to call instead."},
  [PAYLOAD_OFFSET] = {"payload_offset", NP_COMPUTED, 32, NP_PAYLOAD_OFFSET, NULL, "Where the message begins, in bytes from the packet's start.", .flags = NP_HIDDEN},
  [PAYLOAD_LENGTH] = {"payload_length", NP_COMPUTED, 32, NP_PAYLOAD_LENGTH, NULL, "Length of the message in this segment, in bytes, captured or not.", .flags = NP_HIDDEN},
  [PAYLOAD]     = {"payload",     NP_COMPUTED, 0, NP_PAYLOAD, NULL, "The message, as far as it was captured."},
};
/* clang-format on */

/* Zeros are common in the middle of a stream: what is of SMB tells it. */
static bool is_smb(const struct np_dissector *d) {
  uint64_t word;
  return np_look(d, HEADER_BYTES * 8, 32, &word) && (word & 0xffffff) == 0x534d42 &&
         word >> 24 >= 0xfc;
}

static bool is_packet(const struct np_dissector *d, uint64_t type, uint64_t length) {
  switch (type) {
    case SESSION_MESSAGE:
      return length > 0 && is_smb(d);
    case REQUEST:
      return length > 0 && length <= LONGEST_REQUEST;
    case POSITIVE_RESPONSE:
    case KEEP_ALIVE:
      return length == 0;
    case NEGATIVE_RESPONSE:
      return length == 1;
    default:
      return type == RETARGET_RESPONSE && length == RETARGET_BYTES;
  }
}

static void dissect(struct np_dissector *d) {
  uint64_t type = np_get(d, &fields[TYPE]), length = np_get(d, &fields[LENGTH]);
  if (!is_packet(d, type, length)) {
    np_refuse(d);
    return;
  }
  np_next_pdu(d, HEADER_BYTES + length);
  uint64_t protocol;
  if (type != SESSION_MESSAGE)
    np_header(d, HEADER_BYTES + length);
  else if (np_look(d, HEADER_BYTES * 8, 32, &protocol))
    np_next(d, NP_BY_NBSS, protocol);
}

/* RFC 1002, section 4.3.1; [MS-SMB2] section 2.1 has bits of the length there. */
static void flags(struct np_dissector *d) {
  const uint64_t value = np_get(d, &fields[LENGTH]) >> 16;
  if (np_found_port(d) == DIRECT_PORT) return;
  np_emit_number(d, &fields[FLAGS], value);
  np_emit_number(d, &fields[EXTEND], value & 1);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  const struct np_cursor message = c;
  flags(d);
  switch (np_get(d, &fields[TYPE])) {
    case REQUEST:
      if (np_netbios_emit_name(d, &c, message, &fields[CALLED_NAME]))
        np_netbios_emit_name(d, &c, message, &fields[CALLING_NAME]);
      break;
    case NEGATIVE_RESPONSE:
      np_emit(d, &c, &fields[ERROR_CODE]);
      break;
    case RETARGET_RESPONSE:
      np_emit(d, &c, &fields[RETARGET_IP]);
      np_emit(d, &c, &fields[RETARGET_PORT]);
      break;
    default:
      break;
  }
}

/* The lengths of port 445 have 24 bits. */
static const struct np_stream_rules stream = {
    .framing = {HEADER_BYTES, &fields[LENGTH], HEADER_BYTES, HEADER_BYTES + 0xffffff}};

const struct np_protocol np_nbss = {
    .name = "nbss",
    .title = "NetBIOS Session Service",
    .spec = "RFC 1002",
    .group = "names",
    .wireshark = "nbss",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .asks_side = true,
    .binds =
        (const struct np_bind[]){
            {NP_BY_TCP_PORT, PORT}, {NP_BY_TCP_PORT, DIRECT_PORT}, {NP_TABLE_END, 0}},
    .refuses_short = true,
    .summary = "NBSS {type_name} {called_name}",
    .stream = &stream,
};
