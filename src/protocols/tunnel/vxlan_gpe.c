/* vxlan_gpe.c - Generic Protocol Extension for VXLAN, draft-ietf-nvo3-vxlan-gpe. */
#include "protocols/tunnel/gpe.h"

enum { FLAGS, VERSION, VALID, HAS_NEXT, OAM, RESERVED, NEXT_PROTOCOL, NEXT_NAME, VNI, RESERVED_2 };

/* clang-format off */
static const struct np_field fields[] = {
  /*                 name             bit width type      wireshark           doc */
  [FLAGS]         = {"flags",           0,  8, NP_GROUP, "vxlan.flags",       "Flags and version as one number."},
  [VERSION]       = {"flags.version",   2,  2, NP_UINT,  "vxlan.ver",         "0."},
  [VALID]         = {"flags.vni",       4,  1, NP_FLAG,  "vxlan.i_bit",       "The network identifier counts."},
  [HAS_NEXT]      = {"flags.next_protocol", 5, 1, NP_FLAG, "vxlan.p_bit",     "The next protocol counts; else it is Ethernet."},
  [OAM]           = {"flags.oam",       7,  1, NP_FLAG,  "vxlan.o_bit",       "A packet of operations and maintenance."},
  [RESERVED]      = {"reserved",        8, 16, NP_UINT,  "vxlan.reserved_16", "0.", .flags = NP_HIDDEN},
  [NEXT_PROTOCOL] = {"next_protocol",  24,  8, NP_UINT,  "vxlan.next_proto",  "Protocol of the payload.", .names = np_gpe_names},
  [NEXT_NAME]     = {"next_protocol_name", NP_COMPUTED, 0, NP_NAME, NULL,     "Name of the protocol.", .flags = NP_HIDDEN, .of = NEXT_PROTOCOL, .names = np_gpe_names},
  [VNI]           = {"vni",            32, 24, NP_UINT,  "vxlan.vni",         "Network identifier."},
  [RESERVED_2]    = {"reserved2",      56,  8, NP_UINT,  "vxlan.reserved8",   "0.", .flags = NP_HIDDEN},
};
/* clang-format on */

enum { ETHERNET = 3 };

static void dissect(struct np_dissector *d) {
  if (np_get(d, &fields[VERSION]) != 0) {
    np_malformed(d, &fields[VERSION], "no version but 0 is known");
    return;
  }
  np_gpe_next(d, np_get(d, &fields[HAS_NEXT]) ? np_get(d, &fields[NEXT_PROTOCOL]) : ETHERNET);
}

const struct np_protocol np_vxlan_gpe = {
    .name = "vxlan_gpe",
    .title = "Generic Protocol Extension for VXLAN",
    .spec = "draft-ietf-nvo3-vxlan-gpe",
    .group = "tunnel",
    .wireshark = "vxlan_gpe",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = 64,
    .dissect = dissect,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, 4790}, {NP_TABLE_END, 0}},
    .summary = "VXLAN-GPE {vni}",
};
