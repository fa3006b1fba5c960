/* pw_eth.c - the control word of an Ethernet pseudowire, RFC 4448 section 4.6. */
#include "protocols/protocol.h"

enum { NIBBLE, RESERVED, SEQUENCE_NUMBER };

/* clang-format off */
static const struct np_field fields[] = {
  /*                   name               bit width type     wireshark                   doc */
  [NIBBLE]          = {"nibble",            0,  4, NP_UINT, NULL,                       "0: tells it from an IP packet, RFC 4385.", .flags = NP_HIDDEN},
  [RESERVED]        = {"reserved",          4, 12, NP_HEX,  NULL,                       "0.", .flags = NP_HIDDEN},
  [SEQUENCE_NUMBER] = {"sequence_number",  16, 16, NP_UINT, "pweth.cw.sequence_number", "Number of the frame in its pseudowire; 0 where they are not numbered."},
};
/* clang-format on */

enum { LINKTYPE_ETHERNET = 1 };

static void dissect(struct np_dissector *d) {
  np_next(d, NP_BY_LINK_TYPE, LINKTYPE_ETHERNET);
}

const struct np_protocol np_pw_eth = {
    .name = "pw_eth",
    .title = "Control word of an Ethernet pseudowire",
    .spec = "RFC 4448",
    .group = "tunnel",
    .wireshark = "pwethcw",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = 32,
    .dissect = dissect,
    .binds = (const struct np_bind[]){{NP_BY_POST_STACK, 0}, {NP_TABLE_END, 0}},
    .summary = "pseudowire {sequence_number}",
};
