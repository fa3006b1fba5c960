/* aarp.c - AppleTalk Address Resolution Protocol, Inside AppleTalk chapter 2. */
#include "protocols/protocol.h"

enum {
  HARDWARE,
  PROTOCOL,
  HARDWARE_LENGTH,
  PROTOCOL_LENGTH,
  OPERATION,
  OPERATION_NAME,
  SENDER,
  SENDER_NODE,
  TARGET,
  TARGET_NODE,
  OTHER
};

static const struct np_name operation_names[] = {
    {1, "request"}, {2, "reply"}, {3, "probe"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [HARDWARE] = {"hardware_type", 0, 16, NP_HEX, "aarp.hard.type", "Kind of hardware addresses; 1 is Ethernet."},
  [PROTOCOL] = {"protocol_type", 16, 16, NP_HEX, "aarp.proto.type", "Kind of protocol addresses; 0x809b is AppleTalk."},
  [HARDWARE_LENGTH] = {"hardware_length", 32, 8, NP_UINT, "aarp.hard.size", "Length of hardware addresses, in bytes."},
  [PROTOCOL_LENGTH] = {"protocol_length", 40, 8, NP_UINT, "aarp.proto.size", "Length of protocol addresses, in bytes."},
  [OPERATION] = {"operation", 48, 16, NP_UINT, "aarp.opcode", "What the packet is.", .names = operation_names},
  [OPERATION_NAME] = {"operation_name", NP_COMPUTED, 0, NP_NAME, NULL, "Its name.", .flags = NP_HIDDEN, .of = OPERATION, .names = operation_names},
  [SENDER] = {"sender_hardware", NP_VARIABLE, 48, NP_MAC, "aarp.src.hw_mac", "Hardware address of the sender."},
  [SENDER_NODE] = {"sender_node", NP_VARIABLE, 0, NP_BYTES, "aarp.src.proto_id", "Protocol address of the sender: 0, network and node."},
  [TARGET] = {"target_hardware", NP_VARIABLE, 48, NP_MAC, "aarp.dst.hw_mac", "Hardware address that is looked for."},
  [TARGET_NODE] = {"target_node", NP_VARIABLE, 0, NP_BYTES, "aarp.dst.proto_id", "Protocol address that is looked for."},
  [OTHER] = {"addresses", NP_VARIABLE, 0, NP_BYTES, NULL, "Addresses of other lengths."},
};
/* clang-format on */

enum { HEADER_BYTES = 8, MAC_BYTES = 6, NODE_BYTES = 4 };

static void dissect(struct np_dissector *d) {
  uint64_t hardware = np_get(d, &fields[HARDWARE_LENGTH]);
  uint64_t protocol = np_get(d, &fields[PROTOCOL_LENGTH]);
  np_header_at(d, &fields[HARDWARE_LENGTH], HEADER_BYTES + 2 * (hardware + protocol));
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  bool is_usual = np_get(d, &fields[HARDWARE_LENGTH]) == MAC_BYTES &&
                  np_get(d, &fields[PROTOCOL_LENGTH]) == NODE_BYTES;
  if (!is_usual) {
    np_emit_rest(d, &c, &fields[OTHER]);
    return;
  }
  np_emit(d, &c, &fields[SENDER]);
  np_emit_bytes(d, &c, &fields[SENDER_NODE], NODE_BYTES);
  np_emit(d, &c, &fields[TARGET]);
  np_emit_bytes(d, &c, &fields[TARGET_NODE], NODE_BYTES);
}

const struct np_protocol np_aarp = {
    .name = "aarp",
    .title = "AppleTalk Address Resolution Protocol",
    .spec = "Inside AppleTalk",
    .group = "network",
    .wireshark = "aarp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_ETHERTYPE, 0x80f3}, {NP_TABLE_END, 0}},
    .summary = "AARP {operation_name}",
};
