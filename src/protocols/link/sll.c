/* sll.c - Linux cooked capture, version 1: what a capture on all interfaces has for a header. */
#include "protocols/link/sll_common.h"

enum {
  PACKET_TYPE,
  HARDWARE_TYPE,
  ADDRESS_LENGTH,
  ADDRESS,
  ADDRESS_IPV4,
  ADDRESS_OTHER,
  UNUSED,
  PROTOCOL,
  ETHERTYPE,
  GRE_TYPE,
  LENGTH_TYPE,
  PADDING,
  TRAILER
};

/* clang-format off */
static const struct np_field fields[] = {
  /*                  name              bit width type      wireshark      doc */
  [PACKET_TYPE]    = {"packet_type",      0, 16, NP_UINT, "sll.pkttype", "Who sent the packet to whom.", .names = np__sll_packet_types},
  [HARDWARE_TYPE]  = {"hardware_type",   16, 16, NP_UINT, "sll.hatype",  "Kind of the interface, a Linux ARPHRD_ number.", .names = np__sll_hardware_types},
  [ADDRESS_LENGTH] = {"address_length",  32, 16, NP_UINT, "sll.halen",   "Length of the sender's address, in bytes; can be more than there is room for."},
  [ADDRESS]        = {"address",         NP_VARIABLE, 48, NP_MAC,   "sll.src.eth",   "Hardware address of the sender."},
  [ADDRESS_IPV4]   = {"address_ipv4",    NP_VARIABLE, 32, NP_IPV4,  "sll.src.ipv4",  "Address of the sender on an interface that has IPv4 addresses."},
  [ADDRESS_OTHER]  = {"address_other",   NP_VARIABLE,  0, NP_BYTES, "sll.src.other", "Address of the sender, of another length."},
  [UNUSED]         = {"unused",          NP_VARIABLE,  0, NP_BYTES, "sll.unused",    "Rest of the eight bytes for the address.", .flags = NP_HIDDEN},
  [PROTOCOL]       = {"protocol",        NP_VARIABLE, 16, NP_HEX,   NULL,            "Protocol of the payload; the hardware type tells in which numbers."},
  [ETHERTYPE]      = {"ethertype",       NP_COMPUTED, 16, NP_HEX,   "sll.etype",     "The protocol where it is an EtherType.", .flags = NP_HIDDEN},
  [GRE_TYPE]       = {"gre_type",        NP_COMPUTED, 16, NP_HEX,   "sll.gretype",   "The protocol where it is GRE's.", .flags = NP_HIDDEN},
  [LENGTH_TYPE]    = {"length_type",     NP_COMPUTED, 16, NP_HEX,   "sll.ltype",     "The protocol where it is a Linux number below all EtherTypes.", .flags = NP_HIDDEN},
  [PADDING]        = {"padding",         NP_COMPUTED, 0, NP_BYTES, "eth.padding", "Zeros behind the payload, up to 60 bytes, the shortest Ethernet frame.", .flags = NP_HIDDEN},
  [TRAILER]        = {"trailer",         NP_COMPUTED, 0, NP_BYTES, "sll.trailer", "What else lies behind the payload.", .flags = NP_HIDDEN},
};
/* clang-format on */

enum { HEADER_BYTES = 16, PROTOCOL_BIT = 112 };

static const struct np__sll_rows rows = {
    &fields[ADDRESS],   &fields[ADDRESS_IPV4], &fields[ADDRESS_OTHER], &fields[UNUSED],
    &fields[ETHERTYPE], &fields[GRE_TYPE],     &fields[LENGTH_TYPE],
};

static void dissect(struct np_dissector *d) {
  np_header(d, HEADER_BYTES);
  uint64_t protocol;
  if (np_look(d, PROTOCOL_BIT, 16, &protocol))
    np__sll_next(d, np_get(d, &fields[HARDWARE_TYPE]), protocol);
}

static void details(struct np_dissector *d) {
  struct np_cursor tail = np_header_tail(d);
  np__sll_address(d, &tail, &rows, np_get(d, &fields[ADDRESS_LENGTH]));
  uint64_t protocol = np_emit(d, &tail, &fields[PROTOCOL]);
  if (tail.state == NP_CURSOR_GOOD)
    np__sll_protocol(d, &rows, np_get(d, &fields[HARDWARE_TYPE]), protocol);
  np_emit_trailer(d, &fields[PADDING], &fields[TRAILER]);
}

const struct np_protocol np_sll = {
    .name = "sll",
    .title = "Linux cooked capture v1",
    .spec = "LINKTYPE_LINUX_SLL",
    .group = "link",
    .wireshark = "sll",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = 48,
    .dissect = dissect,
    .details = details,
    .has_trailer = true,
    .binds = (const struct np_bind[]){{NP_BY_LINK_TYPE, 113}, {NP_TABLE_END, 0}},
    .summary = "{packet_type} {address?from} {address}",
};
