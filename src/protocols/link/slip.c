/* slip.c - Serial Line IP, RFC 1055, as captures have it: a direction and the compressed header
 * (RFC 1144) stand in front of the whole packet. */
#include "protocols/protocol.h"

enum { DIRECTION, KIND, HEADER };

static const struct np_name direction_names[] = {{0, "received"}, {1, "sent"}, {0, NULL}};

/* RFC 1144, section 3.2.2: its upper bits tell, and of a compressed one the first of them alone. */
static const struct np_name kind_names[] = {
    {0x4, "IP"}, {0x7, "uncompressed TCP"}, {0x8, "compressed TCP"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [DIRECTION] = {"direction", 0,  8, NP_UINT,  NULL, "Whether the packet was received or sent.", .names = direction_names},
  [KIND]      = {"kind",      8,  4, NP_HEX,   NULL, "How the packet was sent; from 8 on with a compressed header.", .names = kind_names},
  [HEADER]    = {"header",    8, 120, NP_BYTES, NULL, "The first bytes that were sent, with a compressed header as it was.", .flags = NP_HIDDEN},
};
/* clang-format on */

enum { HEADER_BYTES = 16, SENT = 1 };

static void dissect(struct np_dissector *d) {
  uint64_t version;
  if (np_get(d, &fields[DIRECTION]) > SENT)
    np_malformed(d, &fields[DIRECTION], "neither received nor sent");
  if (np_look(d, HEADER_BYTES * 8, 4, &version)) np_next(d, NP_BY_IP_VERSION, version);
}

const struct np_protocol np_slip = {
    .name = "slip",
    .title = "Serial Line IP",
    .spec = "RFC 1055",
    .group = "link",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .binds = (const struct np_bind[]){{NP_BY_LINK_TYPE, 8}, {NP_TABLE_END, 0}},
    .summary = "SLIP {direction} {kind}",
};
