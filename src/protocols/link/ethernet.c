/* ethernet.c - Ethernet II and IEEE 802.3 frames. */
#include "protocols/link/ieee8023.h"

enum {
  DHOST,
  SHOST,
  ETHERTYPE,
  LENGTH,
  DHOST_LOCAL,
  DHOST_GROUP,
  SHOST_LOCAL,
  SHOST_GROUP,
  PADDING,
  TRAILER,
  FCS,
  FCS_STATUS
};

enum { MAX_LENGTH = 1500, MIN_ETHERTYPE = 1536, HEADER_BYTES = 14 };

/* clang-format off */
static const struct np_field fields[] = {
  /*             name         bit width type      wireshark   doc */
  [DHOST]     = {"dhost",       0, 48, NP_MAC,  "eth.dst",  "Destination hardware address.", .union_name = "eth.addr"},
  [SHOST]     = {"shost",      48, 48, NP_MAC,  "eth.src",  "Source hardware address.", .union_name = "eth.addr"},
  [ETHERTYPE] = {"ethertype",  96, 16, NP_HEX,  "eth.type", "Protocol of the payload.", .when = NP_WHEN(ETHERTYPE, MIN_ETHERTYPE, UINT16_MAX)},
  [LENGTH]    = {"length",     96, 16, NP_UINT, "eth.len",  "Length of an IEEE 802.3 frame's payload, in bytes.", .when = NP_WHEN(LENGTH, 0, MAX_LENGTH)},
  [DHOST_LOCAL] = {"dhost_local", 6,  1, NP_FLAG, "eth.dst.lg", "The destination address is locally administered.", .flags = NP_HIDDEN, .union_name = "eth.lg"},
  [DHOST_GROUP] = {"dhost_group", 7,  1, NP_FLAG, "eth.dst.ig", "The destination is a group: multicast or broadcast.", .flags = NP_HIDDEN, .union_name = "eth.ig"},
  [SHOST_LOCAL] = {"shost_local", 54, 1, NP_FLAG, "eth.src.lg", "The source address is locally administered.", .flags = NP_HIDDEN, .union_name = "eth.lg"},
  [SHOST_GROUP] = {"shost_group", 55, 1, NP_FLAG, "eth.src.ig", "The source address is a group's, which it must not be.", .flags = NP_HIDDEN, .union_name = "eth.ig"},
  [PADDING]   = {"padding", NP_COMPUTED, 0, NP_BYTES, "eth.padding", "Zeros behind the payload, up to the shortest frame of 60 bytes.", .flags = NP_HIDDEN},
  [TRAILER]   = {"trailer", NP_COMPUTED, 0, NP_BYTES, "eth.trailer", "What else lies behind the payload; the frame check sequence too, unless the file tells of it.", .flags = NP_HIDDEN},
  [FCS]       = {"fcs",     NP_COMPUTED, 32, NP_HEX, "eth.fcs", "Frame check sequence, where the capture file says that frames end with one.", .flags = NP_HIDDEN},
  [FCS_STATUS] = {"fcs_status", NP_COMPUTED, 0, NP_CHECKSUM_STATUS, NULL, "Whether it fits.", .flags = NP_HIDDEN},
};
/* clang-format on */

static void dissect(struct np_dissector *d) {
  uint64_t type = np_get(d, &fields[ETHERTYPE]);
  if (type >= MIN_ETHERTYPE) {
    np_next(d, NP_BY_ETHERTYPE, type);
  } else if (type <= MAX_LENGTH) {
    np_end_at(d, &fields[LENGTH], HEADER_BYTES + type);
    np_next_by_length(d, HEADER_BYTES);
  } else {
    np_malformed(d, &fields[ETHERTYPE], "neither a length nor an EtherType");
  }
}

static void details(struct np_dissector *d) {
  np_emit_trailer(d, &fields[PADDING], &fields[TRAILER]);
  np_emit_fcs(d, &fields[FCS], &fields[FCS_STATUS]);
}

const struct np_protocol np_ethernet = {
    .name = "ethernet",
    .title = "Ethernet",
    .spec = "IEEE 802.3",
    .group = "link",
    .wireshark = "eth",
    .bpf = "ether",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .has_trailer = true,
    .binds = (const struct np_bind[]){{NP_BY_LINK_TYPE, 1},
                                      {NP_BY_ETHERTYPE, 0x6558},
                                      {NP_BY_IP_PROTO, 143},
                                      {NP_TABLE_END, 0}},
    .summary = "{shost} > {dhost}",
};
