/* slow.c - what slow protocols share, IEEE 802.3 annex 57A: a subtype. */
#include "protocols/protocol.h"

enum { SUBTYPE, SUBTYPE_NAME };

static const struct np_name subtype_names[] = {
    {1, "LACP"}, {2, "Marker Protocol"}, {3, "OAM"}, {10, "OSSP"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [SUBTYPE]      = {"subtype", 0, 8, NP_UINT, "slow.subtype", "Which of the protocols follows.", .names = subtype_names},
  [SUBTYPE_NAME] = {"subtype_name", NP_COMPUTED, 0, NP_NAME, NULL, "Its name.", .of = SUBTYPE, .names = subtype_names},
};
/* clang-format on */

static void dissect(struct np_dissector *d) {
  np_next(d, NP_BY_SLOW, np_get(d, &fields[SUBTYPE]));
}

const struct np_protocol np_slow = {
    .name = "slow",
    .title = "Slow Protocols",
    .spec = "IEEE 802.3",
    .group = "control",
    .wireshark = "slow",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = 8,
    .dissect = dissect,
    .binds = (const struct np_bind[]){{NP_BY_ETHERTYPE, 0x8809}, {NP_TABLE_END, 0}},
    .summary = "Slow {subtype_name}",
};
