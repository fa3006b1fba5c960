/* udld.c - Unidirectional Link Detection, RFC 5171. */
#include "protocols/layout.h"

enum {
  VERSION,
  OPCODE,
  OPCODE_NAME,
  FLAGS,
  FLAGS_GAP,
  RESYNCH,
  TIMEOUT,
  CHECKSUM,
  CHECKSUM_STATUS,
  TLVS,
  TYPE,
  TYPE_NAME,
  LENGTH,
  DEVICE,
  PORT,
  ECHO_COUNT,
  ECHO_LENGTH,
  ECHOES,
  MESSAGE_INTERVAL,
  TIMEOUT_INTERVAL,
  NAME,
  SEQUENCE,
  VALUE
};

static const struct np_name opcode_names[] = {{1, "Probe"}, {2, "Echo"}, {3, "Flush"}, {0, NULL}};

enum { OF_DEVICE = 1, OF_PORT = 2, OF_ECHOES = 3 };

static const struct np_name type_names[] = {
    {OF_DEVICE, "Device ID"}, {OF_PORT, "Port ID"}, {OF_ECHOES, "Echo"},    {4, "Message interval"},
    {5, "Timeout interval"},  {6, "Device name"},   {7, "Sequence number"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [VERSION] = {"version", 0, 3, NP_UINT, "udld.version", "1."},
  [OPCODE] = {"opcode", 3, 5, NP_UINT, "udld.opcode", "What the packet is.", .names = opcode_names},
  [OPCODE_NAME] = {"opcode_name", NP_COMPUTED, 0, NP_NAME, NULL, "Its name.", .flags = NP_HIDDEN, .of = OPCODE, .names = opcode_names},
  [FLAGS] = {"flags", 8, 8, NP_GROUP, "udld.flags", "Flags as one number."},
  [FLAGS_GAP] = {"flags.reserved", 8, 6, NP_UINT, NULL, "0.", .flags = NP_HIDDEN},
  [RESYNCH] = {"flags.resynch", 14, 1, NP_FLAG, "udld.flags.rsy", "The sender wants to begin anew."},
  [TIMEOUT] = {"flags.recommended_timeout", 15, 1, NP_FLAG, "udld.flags.rt", "The timeout is the recommended one."},
  [CHECKSUM] = {"checksum", 16, 16, NP_HEX, "udld.checksum", "Internet checksum."},
  [CHECKSUM_STATUS] = {"checksum_status", NP_COMPUTED, 0, NP_CHECKSUM_STATUS, NULL, "Whether the checksum fits, where the length is even.", .flags = NP_HIDDEN},
  [TLVS] = {"tlvs", NP_VARIABLE, 0, NP_RECORD, NULL, "What the sender says.", .flags = NP_MANY},
  [TYPE] = {"tlvs.type", NP_VARIABLE, 16, NP_UINT, "udld.tlv.type", "What it is.", .names = type_names},
  [TYPE_NAME] = {"tlvs.type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Its name.", .names = type_names},
  [LENGTH] = {"tlvs.length", NP_VARIABLE, 16, NP_UINT, "udld.tlv.len", "Length of the TLV, type and length included, in bytes.", .flags = NP_HIDDEN},
  [DEVICE] = {"tlvs.device_id", NP_VARIABLE, 0, NP_STRING, "udld.device_id", "Name of the device."},
  [PORT] = {"tlvs.port_id", NP_VARIABLE, 0, NP_STRING, "udld.sent_through_interface", "Port it was sent from."},
  [ECHO_COUNT] = {"tlvs.echo_count", NP_VARIABLE, 32, NP_UINT, NULL, "Number of neighbors that were heard."},
  [ECHO_LENGTH] = {"tlvs.echo_lengths", NP_VARIABLE, 16, NP_UINT, NULL, "Lengths of their names, in bytes.", .flags = NP_HIDDEN | NP_MANY},
  [ECHOES] = {"tlvs.echoes", NP_VARIABLE, 0, NP_STRING, NULL, "Devices and ports that were heard, one after another.", .flags = NP_MANY},
  [MESSAGE_INTERVAL] = {"tlvs.message_interval", NP_VARIABLE, 8, NP_UINT, NULL, "Time between messages, in seconds."},
  [TIMEOUT_INTERVAL] = {"tlvs.timeout_interval", NP_VARIABLE, 8, NP_UINT, NULL, "Time to wait for an echo, in seconds."},
  [NAME] = {"tlvs.device_name", NP_VARIABLE, 0, NP_STRING, NULL, "Name that was given to the device."},
  [SEQUENCE] = {"tlvs.sequence", NP_VARIABLE, 32, NP_UINT, NULL, "Number of the message."},
  [VALUE] = {"tlvs.value", NP_VARIABLE, 0, NP_BYTES, NULL, "Value of a TLV that has no rows."},
};
/* clang-format on */

static const struct np_layout layouts[] = {
    {OF_DEVICE, 0, {DEVICE}},
    {OF_PORT, 0, {PORT}},
    {4, 0, {MESSAGE_INTERVAL}},
    {5, 0, {TIMEOUT_INTERVAL}},
    {6, 0, {NAME}},
    {7, 0, {SEQUENCE}},
    {0, 0, {0}},
};

enum { HEADER_BYTES = 4, HEAD_BYTES = 4, NAMES = 2 };

static void dissect(struct np_dissector *d) {
  np_header_whole(d);
}

/* Section 6.1: of each neighbor the device and the port. */
static void echoes(struct np_dissector *d, struct np_cursor *c) {
  uint64_t count = np_emit(d, c, &fields[ECHO_COUNT]) * NAMES;
  for (; count > 0 && np_more(c); count--) {
    uint64_t length = np_emit(d, c, &fields[ECHO_LENGTH]);
    np_emit_bytes(d, c, &fields[ECHOES], length);
  }
  if (count > 0 && np_good(c)) np_malformed(d, &fields[ECHO_COUNT], "more than the TLV holds");
}

static void tlv(struct np_dissector *d, struct np_cursor *list) {
  struct np_cursor part;
  uint64_t type = np_emit(d, list, &fields[TYPE]), length = np_emit(d, list, &fields[LENGTH]);
  if (!np_split_behind(d, list, &fields[LENGTH], length, HEAD_BYTES, &part)) return;
  const struct np_layout *layout = np_layout_of(layouts, type);
  if (layout)
    np_emit_layout(d, &part, layout);
  else if (type == OF_ECHOES)
    echoes(d, &part);
  np_emit_rest(d, &part, &fields[VALUE]);
}

static void details(struct np_dissector *d) {
  struct np_cursor list = np_header_tail(d);
  uint32_t length = np_declared_length(d);
  if (length % 2 == 0 && np_wants_checksums(d))
    np_emit_checksum(d, &fields[CHECKSUM_STATUS], &fields[CHECKSUM], length, 0,
                     NP_CHECKSUM_INVALID);
  while (np_more(&list)) {
    np_open(d, &list, &fields[TLVS]);
    tlv(d, &list);
    np_close(d, &fields[TLVS]);
  }
}

const struct np_protocol np_udld = {
    .name = "udld",
    .title = "Unidirectional Link Detection",
    .spec = "RFC 5171",
    .group = "control",
    .wireshark = "udld",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_SNAP, .key = "00-00-0c-01-11"}, {NP_TABLE_END, 0}},
    .summary = "UDLD {opcode_name} {tlvs.device_id} {tlvs.port_id}",
};
