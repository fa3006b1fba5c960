/* vxlan.c - Virtual eXtensible Local Area Network, RFC 7348. */
#include "protocols/protocol.h"

enum { FLAGS, GROUP_POLICY, VALID, DONT_LEARN, APPLIED, POLICY, VNI, RESERVED };

/* clang-format off */
static const struct np_field fields[] = {
  /*                name              bit width type      wireshark           doc */
  [FLAGS]        = {"flags",            0, 16, NP_GROUP, "vxlan.flags",     "Flags and reserved bits as one number."},
  [GROUP_POLICY] = {"flags.group_policy", 0, 1, NP_FLAG, "vxlan.flag_g",    "The group policy counts, draft-smith-vxlan-group-policy."},
  [VALID]        = {"flags.vni",        4,  1, NP_FLAG,  "vxlan.flag_i",    "The network identifier counts: always 1."},
  [DONT_LEARN]   = {"flags.dont_learn", 9,  1, NP_FLAG,  "vxlan.flag_d",    "The receiver must not learn the inner source address."},
  [APPLIED]      = {"flags.policy_applied", 12, 1, NP_FLAG, "vxlan.flag_a", "The policy was applied; no one else should."},
  [POLICY]       = {"group_policy",    16, 16, NP_UINT,  "vxlan.gbp",       "Group of the source; 0 without group policy."},
  [VNI]          = {"vni",             32, 24, NP_UINT,  "vxlan.vni",       "Network identifier."},
  [RESERVED]     = {"reserved",        56,  8, NP_UINT,  "vxlan.reserved8", "0.", .flags = NP_HIDDEN},
};
/* clang-format on */

enum { HEADER_BITS = 64, UDP_PORT = 4789, LINKTYPE_ETHERNET = 1 };

static void dissect(struct np_dissector *d) {
  if (!np_get(d, &fields[VALID]))
    np_malformed(d, &fields[VALID], "the network identifier does not count");
  np_next(d, NP_BY_LINK_TYPE, LINKTYPE_ETHERNET);
}

const struct np_protocol np_vxlan = {
    .name = "vxlan",
    .title = "Virtual eXtensible Local Area Network",
    .spec = "RFC 7348",
    .group = "tunnel",
    .wireshark = "vxlan",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BITS,
    .dissect = dissect,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, UDP_PORT}, {NP_TABLE_END, 0}},
    .summary = "VXLAN {vni}",
};
