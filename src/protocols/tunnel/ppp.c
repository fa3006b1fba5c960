/* ppp.c - Point-to-Point Protocol, RFC 1661, with the address and control fields of RFC 1662. */
#include "protocols/protocol.h"

enum { ADDRESS, CONTROL, PROTOCOL, PROTOCOL_NAME };

/* IANA's "PPP DLL Protocol Numbers", as far as they are met. */
static const struct np_name protocol_names[] = {
    {0x0021, "IPv4"},
    {0x0023, "OSI network layer"},
    {0x0029, "AppleTalk"},
    {0x002b, "IPX"},
    {0x002d, "Van Jacobson compressed TCP"},
    {0x002f, "Van Jacobson uncompressed TCP"},
    {0x0031, "Bridging PDU"},
    {0x003d, "Multilink"},
    {0x0041, "Cisco systems"},
    {0x0049, "Serial Data Transport"},
    {0x0057, "IPv6"},
    {0x0059, "PPP Muxing"},
    {0x00fb, "Single-link compression"},
    {0x00fd, "Compressed datagram"},
    {0x0201, "802.1d hello"},
    {0x0207, "Cisco Discovery Protocol"},
    {0x0281, "MPLS unicast"},
    {0x0283, "MPLS multicast"},
    {0x8021, "IPCP"},
    {0x8023, "OSINLCP"},
    {0x8029, "ATCP"},
    {0x802b, "IPXCP"},
    {0x8031, "BCP"},
    {0x8041, "Cisco systems control"},
    {0x8057, "IPV6CP"},
    {0x8059, "PPP Muxing control"},
    {0x80fb, "Single-link compression control"},
    {0x80fd, "CCP"},
    {0x8207, "CDPCP"},
    {0x8281, "MPLSCP"},
    {0xc021, "LCP"},
    {0xc023, "PAP"},
    {0xc025, "LQR"},
    {0xc029, "CBCP"},
    {0xc02b, "BACP"},
    {0xc02d, "BAP"},
    {0xc223, "CHAP"},
    {0xc227, "EAP"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  /*                 name             bit       width type     wireshark       doc */
  [ADDRESS]       = {"address",       NP_VARIABLE,  8, NP_HEX,  "ppp.address",  "0xff: all stations; left out where ends have agreed on it."},
  [CONTROL]       = {"control",       NP_VARIABLE,  8, NP_HEX,  "ppp.control",  "3: unnumbered information; left out with the address."},
  [PROTOCOL]      = {"protocol",      NP_VARIABLE, 16, NP_HEX,  "ppp.protocol", "Protocol of the payload; a byte where that is odd.", .names = protocol_names},
  [PROTOCOL_NAME] = {"protocol_name", NP_VARIABLE,  0, NP_NAME, NULL,           "Name of the protocol.", .flags = NP_HIDDEN, .names = protocol_names},
};
/* clang-format on */

enum { ALL_STATIONS = 0xff, HDLC_UNICAST = 0x0f, HDLC_MULTICAST = 0x8f, LINKTYPE_C_HDLC = 104 };

/* RFC 1662, section 3.1: no protocol number begins with 0xff. */
static bool has_address(const struct np_dissector *d) {
  uint64_t first;
  return np_look(d, 0, 8, &first) && first == ALL_STATIONS;
}

/* RFC 1661, section 2: the lowest bit of a number is 1, that of its first byte 0; so one that
 * begins with an odd byte was compressed to it (section 6.5). */
static uint32_t protocol_bytes(const struct np_dissector *d, uint32_t at, uint64_t *protocol) {
  if (!np_look(d, at * 8, 8, protocol)) return 1;
  if (*protocol & 1) return 1;
  np_look(d, at * 8, 16, protocol);
  return 2;
}

/* Cisco's HDLC is told from PPP by its addresses, which no compressed number has. */
static void dissect(struct np_dissector *d) {
  uint32_t at = has_address(d) ? 2 : 0;
  uint64_t protocol;
  uint32_t length = protocol_bytes(d, at, &protocol);
  if (at == 0 && (protocol == HDLC_UNICAST || protocol == HDLC_MULTICAST)) {
    if (!np_next(d, NP_BY_LINK_TYPE, LINKTYPE_C_HDLC)) np_refuse(d); /* Cisco's framing */
    return;
  }
  np_header(d, at + length);
  np_next(d, NP_BY_PPP, protocol);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  if (!np_more(&c)) return; /* Cisco's framing */
  bool both = has_address(d);
  uint64_t protocol;
  uint32_t length = protocol_bytes(d, both ? 2 : 0, &protocol);
  if (both) {
    np_emit(d, &c, &fields[ADDRESS]);
    np_emit(d, &c, &fields[CONTROL]);
  }
  np_emit_bits(d, &c, &fields[PROTOCOL], length * 8);
}

const struct np_protocol np_ppp = {
    .name = "ppp",
    .title = "Point-to-Point Protocol",
    .spec = "RFC 1661",
    .group = "link",
    .wireshark = "ppp",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_LINK_TYPE, 9},
                                      {NP_BY_LINK_TYPE, 50},
                                      {NP_BY_ETHERTYPE, 0x880b},
                                      {NP_TABLE_END, 0}},
    .summary = "PPP {protocol_name}",
};
