/* arcnet.c - ARCnet, with RFC 1201's header or RFC 1051's, as Linux and the BSDs capture it:
 * LINKTYPE_ARCNET_LINUX has two bytes of offset behind the addresses, LINKTYPE_ARCNET_BSD none. */
#include "protocols/protocol.h"

enum { SOURCE, DESTINATION, OFFSET, PROTOCOL, EXCEPTION, SPLIT, SEQUENCE };

enum {
  IP_1051 = 0xf0,
  ARP_1051 = 0xf1,
  IP = 0xd4,
  ARP = 0xd5,
  RARP = 0xd6,
  IPX = 0xfa,
  IP6 = 0xc4
};
enum { APPLETALK = 0xdd, DIAGNOSE = 0x80 };

static const struct np_name protocol_names[] = {{DIAGNOSE, "diagnose"},
                                                {IP6, "IPv6"},
                                                {IP, "IP"},
                                                {ARP, "ARP"},
                                                {RARP, "RARP"},
                                                {APPLETALK, "AppleTalk"},
                                                {IP_1051, "IP of RFC 1051"},
                                                {ARP_1051, "ARP of RFC 1051"},
                                                {IPX, "IPX"},
                                                {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [SOURCE]      = {"source",       0, 8, NP_HEX, "arcnet.src", "Address of the sender."},
  [DESTINATION] = {"destination",  8, 8, NP_HEX, "arcnet.dst", "Address of the receiver; 0 is all."},
  [OFFSET]      = {"offset",       NP_VARIABLE, 16, NP_BYTES, "arcnet.offset", "Where the packet lies in the controller's memory.", .flags = NP_HIDDEN},
  [PROTOCOL]    = {"protocol",     NP_VARIABLE, 8, NP_HEX, "arcnet.protID", "Protocol of the payload.", .names = protocol_names},
  [EXCEPTION]   = {"exception_flag", NP_VARIABLE, 32, NP_HEX, NULL, "0xffff and 0xff: a frame that is filled up since its length is none that ARCnet can have.", .flags = NP_HIDDEN},
  [SPLIT]       = {"split_flag",   NP_VARIABLE, 8, NP_UINT, "arcnet.split_flag", "0: whole; odd: the first of fragments, which tells how many; even: one that follows."},
  [SEQUENCE]    = {"sequence",     NP_VARIABLE, 16, NP_UINT, "arcnet.sequence", "Number of the packet."},
};
/* clang-format on */

enum { LINKTYPE_BSD = 7, LINKTYPE_LINUX = 129, ADDRESS_BYTES = 2, EXCEPTIONAL = 0xff };

/* Where the protocol stands, in bytes. */
static uint32_t place(const struct np_dissector *d) {
  return np_link_type(d) == LINKTYPE_LINUX ? ADDRESS_BYTES + 2 : ADDRESS_BYTES;
}

/* RFC 1051, and what diagnoses, have no header behind the protocol. */
static bool is_simple(uint64_t protocol) {
  return protocol == IP_1051 || protocol == ARP_1051 || protocol == DIAGNOSE;
}

static uint64_t ethertype(uint64_t protocol) {
  switch (protocol) {
    case IP:
    case IP_1051:
      return 0x0800;
    case ARP:
    case ARP_1051:
      return 0x0806;
    case RARP:
      return 0x8035;
    case IP6:
      return 0x86dd;
    default:
      return 0;
  }
}

/* RFC 1201, section 2.2: of fragments only the first one begins with a header. */
static void dissect(struct np_dissector *d) {
  uint64_t protocol, flag = 0;
  uint32_t at = place(d);
  np_header(d, at + 1);
  if (!np_look(d, at * 8, 8, &protocol)) return;
  if (!is_simple(protocol)) {
    np_look(d, at * 8 + 8, 8, &flag);
    if (flag == EXCEPTIONAL) at += 4;
    if (flag == EXCEPTIONAL) np_look(d, at * 8 + 8, 8, &flag);
    np_header(d, at + 4);
  }
  bool is_fragment = flag != 0;
  if (is_fragment) np_fragment(d);
  if (!is_fragment || flag % 2 == 1) np_next(d, NP_BY_ETHERTYPE, ethertype(protocol));
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  if (place(d) > ADDRESS_BYTES) np_emit_bytes(d, &c, &fields[OFFSET], 2);
  uint64_t protocol = np_emit(d, &c, &fields[PROTOCOL]);
  struct np_cursor peek = c;
  if (!np_good(&c) || is_simple(protocol)) return;
  if (np_cursor_peek(&peek, 8) == EXCEPTIONAL) np_emit(d, &c, &fields[EXCEPTION]);
  np_emit(d, &c, &fields[SPLIT]);
  np_emit(d, &c, &fields[SEQUENCE]);
}

const struct np_protocol np_arcnet = {
    .name = "arcnet",
    .title = "ARCnet",
    .spec = "RFC 1201",
    .group = "link",
    .wireshark = "arcnet",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = ADDRESS_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds =
        (const struct np_bind[]){
            {NP_BY_LINK_TYPE, LINKTYPE_BSD}, {NP_BY_LINK_TYPE, LINKTYPE_LINUX}, {NP_TABLE_END, 0}},
    .summary = "ARCnet {source} > {destination} {protocol}",
};
