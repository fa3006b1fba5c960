/* loop.c - OpenBSD loopback: an address family in network byte order. */
#include "protocols/link/address_family.h"

enum { FAMILY };

/* clang-format off */
static const struct np_field fields[] = {
  /*          name     bit width type      wireshark      doc */
  [FAMILY] = {"family",  0, 32, NP_UINT, "null.family", "Address family of the payload.", .names = np__address_family_names},
};
/* clang-format on */

static void dissect(struct np_dissector *d) {
  np_next(d, NP_BY_ETHERTYPE, np__address_family_ethertype(np_get(d, &fields[FAMILY])));
}

const struct np_protocol np_loop = {
    .name = "loop",
    .title = "OpenBSD loopback",
    .spec = "LINKTYPE_LOOP",
    .group = "link",
    .wireshark = "null",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = 32,
    .dissect = dissect,
    .binds = (const struct np_bind[]){{NP_BY_LINK_TYPE, 108}, {NP_TABLE_END, 0}},
    .summary = "loopback",
};
