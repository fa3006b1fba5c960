/* chdlc.c - Cisco HDLC, RFC 1547 section 4.3.1. */
#include "protocols/protocol.h"

enum { ADDRESS, CONTROL, PROTOCOL, CLNS_PADDING };

static const struct np_name address_names[] = {{0x0f, "Unicast"}, {0x8f, "Multicast"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [ADDRESS]      = {"address",  0,  8, NP_HEX, "chdlc.address",  "Unicast or multicast.", .names = address_names},
  [CONTROL]      = {"control",  8,  8, NP_HEX, "chdlc.control",  "0."},
  [PROTOCOL]     = {"protocol", 16, 16, NP_HEX, "chdlc.protocol", "EtherType of the payload, or one of Cisco's."},
  [CLNS_PADDING] = {"clns_padding", NP_VARIABLE, 8, NP_HEX, "chdlc.clns_padding", "A byte in front of packets of OSI.", .flags = NP_HIDDEN},
};
/* clang-format on */

enum { HEADER_BYTES = 4, LINKTYPE_C_HDLC = 104, OSI = 0xfefe };

static void dissect(struct np_dissector *d) {
  uint64_t protocol = np_get(d, &fields[PROTOCOL]);
  np_header(d, HEADER_BYTES + (protocol == OSI));
  if (!np_next(d, NP_BY_CHDLC, protocol)) np_next(d, NP_BY_ETHERTYPE, protocol);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  if (np_get(d, &fields[PROTOCOL]) == OSI) np_emit(d, &c, &fields[CLNS_PADDING]);
}

const struct np_protocol np_chdlc = {
    .name = "chdlc",
    .title = "Cisco HDLC",
    .spec = "RFC 1547",
    .group = "link",
    .wireshark = "chdlc",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_LINK_TYPE, LINKTYPE_C_HDLC}, {NP_TABLE_END, 0}},
    .summary = "CHDLC {protocol}",
};
