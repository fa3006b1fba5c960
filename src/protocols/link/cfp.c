/* cfp.c - the tag of Cisco FabricPath, behind addresses that name switches: a frame in a frame. */
#include "protocols/protocol.h"

enum { TREE, TTL };

/* clang-format off */
static const struct np_field fields[] = {
  [TREE] = {"ftag", 0, 10, NP_UINT, "cfp.ftag", "Forwarding tag: the tree or topology."},
  [TTL]  = {"ttl", 10,  6, NP_UINT, "cfp.ttl",  "How many switches it may still pass."},
};
/* clang-format on */

enum { HEADER_BYTES = 2, LINKTYPE_ETHERNET = 1 };

static void dissect(struct np_dissector *d) {
  np_next(d, NP_BY_LINK_TYPE, LINKTYPE_ETHERNET);
}

const struct np_protocol np_cfp = {
    .name = "cfp",
    .title = "Cisco FabricPath",
    .spec = "Cisco",
    .group = "link",
    .wireshark = "cfp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .binds = (const struct np_bind[]){{NP_BY_ETHERTYPE, 0x8903}, {NP_TABLE_END, 0}},
    .summary = "FabricPath tag {ftag} ttl {ttl}",
};
