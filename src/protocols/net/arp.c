/* arp.c - Address Resolution Protocol, RFC 826, and its reverse, RFC 903. */
#include "protocols/protocol.h"

enum {
  HARDWARE_TYPE,
  PROTOCOL_TYPE,
  HARDWARE_LENGTH,
  PROTOCOL_LENGTH,
  OPERATION,
  SENDER_MAC,
  SENDER_HARDWARE,
  SENDER_IP,
  SENDER_PROTOCOL,
  TARGET_MAC,
  TARGET_HARDWARE,
  TARGET_IP,
  TARGET_PROTOCOL
};

static const struct np_name hardware_names[] = {
    {1, "Ethernet"},    {3, "AX.25"},        {4, "ProNET"},     {6, "IEEE 802"},
    {7, "ARCNET"},      {15, "frame relay"}, {16, "ATM"},       {18, "Fibre Channel"},
    {19, "ATM"},        {20, "serial line"}, {24, "IEEE 1394"}, {27, "EUI-64"},
    {32, "InfiniBand"}, {0, NULL},
};

static const struct np_name operation_names[] = {
    {1, "request"},
    {2, "reply"},
    {3, "reverse request"},
    {4, "reverse reply"},
    {5, "DRARP request"},
    {6, "DRARP reply"},
    {7, "DRARP error"},
    {8, "inverse request"},
    {9, "inverse reply"},
    {10, "NAK"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  /*                   name                bit width type      wireshark         doc */
  [HARDWARE_TYPE]   = {"hardware_type",     0, 16, NP_UINT, "arp.hw.type",    "Kind of hardware addresses.", .names = hardware_names},
  [PROTOCOL_TYPE]   = {"protocol_type",    16, 16, NP_HEX,  "arp.proto.type", "Kind of protocol addresses, an EtherType."},
  [HARDWARE_LENGTH] = {"hardware_length",  32,  8, NP_UINT, "arp.hw.size",    "Length of a hardware address, in bytes."},
  [PROTOCOL_LENGTH] = {"protocol_length",  40,  8, NP_UINT, "arp.proto.size", "Length of a protocol address, in bytes."},
  [OPERATION]       = {"operation",        48, 16, NP_UINT, "arp.opcode",     "What the message is for.", .names = operation_names},
  [SENDER_MAC]      = {"sender_mac",       NP_VARIABLE, 48, NP_MAC,   "arp.src.hw_mac",     "Ethernet address of the sender."},
  [SENDER_HARDWARE] = {"sender_hardware",  NP_VARIABLE,  0, NP_BYTES, "arp.src.hw",         "Hardware address of the sender, of another kind."},
  [SENDER_IP]       = {"sender_ip",        NP_VARIABLE, 32, NP_IPV4,  "arp.src.proto_ipv4", "IPv4 address of the sender."},
  [SENDER_PROTOCOL] = {"sender_protocol",  NP_VARIABLE,  0, NP_BYTES, "arp.src.proto",      "Protocol address of the sender, of another kind."},
  [TARGET_MAC]      = {"target_mac",       NP_VARIABLE, 48, NP_MAC,   "arp.dst.hw_mac",     "Ethernet address of the target; unknown in a request."},
  [TARGET_HARDWARE] = {"target_hardware",  NP_VARIABLE,  0, NP_BYTES, "arp.dst.hw",         "Hardware address of the target, of another kind."},
  [TARGET_IP]       = {"target_ip",        NP_VARIABLE, 32, NP_IPV4,  "arp.dst.proto_ipv4", "IPv4 address of the target."},
  [TARGET_PROTOCOL] = {"target_protocol",  NP_VARIABLE,  0, NP_BYTES, "arp.dst.proto",      "Protocol address of the target, of another kind."},
};
/* clang-format on */

enum { HEADER_BYTES = 8, HARDWARE_ETHERNET = 1, HARDWARE_IEEE802 = 6, PROTOCOL_IPV4 = 0x0800 };

static void dissect(struct np_dissector *d) {
  uint64_t addresses = np_get(d, &fields[HARDWARE_LENGTH]) + np_get(d, &fields[PROTOCOL_LENGTH]);
  uint64_t length = HEADER_BYTES + 2 * addresses;
  np_header(d, length);
  np_end_at(d, &fields[HARDWARE_LENGTH], length);
}

static void details(struct np_dissector *d) {
  struct np_cursor tail = np_header_tail(d);
  uint64_t hardware = np_get(d, &fields[HARDWARE_TYPE]);
  uint64_t hardware_length = np_get(d, &fields[HARDWARE_LENGTH]);
  uint64_t length = np_get(d, &fields[PROTOCOL_LENGTH]);
  bool mac =
      (hardware == HARDWARE_ETHERNET || hardware == HARDWARE_IEEE802) && hardware_length == 6;
  bool ip = np_get(d, &fields[PROTOCOL_TYPE]) == PROTOCOL_IPV4 && length == 4;
  np_emit_bytes(d, &tail, &fields[mac ? SENDER_MAC : SENDER_HARDWARE], hardware_length);
  np_emit_bytes(d, &tail, &fields[ip ? SENDER_IP : SENDER_PROTOCOL], length);
  np_emit_bytes(d, &tail, &fields[mac ? TARGET_MAC : TARGET_HARDWARE], hardware_length);
  np_emit_bytes(d, &tail, &fields[ip ? TARGET_IP : TARGET_PROTOCOL], length);
}

const struct np_protocol np_arp = {
    .name = "arp",
    .title = "Address Resolution Protocol",
    .spec = "RFC 826",
    .group = "network",
    .wireshark = "arp",
    .bpf = "arp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds =
        (const struct np_bind[]){
            {NP_BY_ETHERTYPE, 0x0806}, {NP_BY_ETHERTYPE, 0x8035}, {NP_TABLE_END, 0}},
    .summary = "ARP {operation}: {sender_ip} {sender_mac} > {target_ip} {target_mac}",
    .verbose =
        "{operation}, {hardware_type} (len {hardware_length}), protocol {protocol_type} (len "
        "{protocol_length}): {sender_ip} {sender_mac} > {target_ip} {target_mac}",
    .has_rest = true,
};
