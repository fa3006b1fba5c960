/* vlan.c - VLAN tags: IEEE 802.1Q, and the outer tags of 802.1ad and of older stacks. */
#include "protocols/link/ieee8023.h"

enum { PRIORITY, DEI, ID, ETHERTYPE, LENGTH, PADDING, TRAILER };

enum { MAX_LENGTH = 1500, MIN_ETHERTYPE = 1536, HEADER_BYTES = 4 };

/* clang-format off */
static const struct np_field fields[] = {
  /*             name        bit width type      wireshark        doc */
  [PRIORITY]  = {"priority",   0,  3, NP_UINT, "vlan.priority", "Priority code point; 7 is the highest, 1 the lowest."},
  [DEI]       = {"dei",        3,  1, NP_FLAG, "vlan.dei",      "May be dropped first; was the canonical format indicator."},
  [ID]        = {"id",         4, 12, NP_UINT, "vlan.id",       "VLAN of the frame; 0 when the tag carries only a priority."},
  [ETHERTYPE] = {"ethertype", 16, 16, NP_HEX,  "vlan.etype",    "Protocol of the payload.", .when = NP_WHEN(ETHERTYPE, MIN_ETHERTYPE, UINT16_MAX)},
  [LENGTH]    = {"length",    16, 16, NP_UINT, "vlan.len",      "Length of an IEEE 802.3 frame's payload, in bytes.", .when = NP_WHEN(LENGTH, 0, MAX_LENGTH)},
  [PADDING]   = {"padding", NP_COMPUTED, 0, NP_BYTES, "eth.padding", "Zeros behind the payload, up to the shortest frame of 60 bytes.", .flags = NP_HIDDEN},
  [TRAILER]   = {"trailer", NP_COMPUTED, 0, NP_BYTES, "vlan.trailer", "What else lies behind the payload; the frame check sequence too, unless the file tells of it.", .flags = NP_HIDDEN},
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
}

const struct np_protocol np_vlan = {
    .name = "vlan",
    .title = "Virtual LAN tag",
    .spec = "IEEE 802.1Q",
    .group = "link",
    .wireshark = "vlan",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .has_trailer = true,
    .binds = (const struct np_bind[]){{NP_BY_ETHERTYPE, 0x8100},
                                      {NP_BY_ETHERTYPE, 0x88a8},
                                      {NP_BY_ETHERTYPE, 0x9100},
                                      {NP_TABLE_END, 0}},
    .summary = "vlan {id}",
    .verbose = "vlan {id}, priority {priority}, ethertype {ethertype}",
};
