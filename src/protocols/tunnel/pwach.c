/* pwach.c - the header of a pseudowire's associated channel, RFC 4385 section 5, and of MPLS's
 * generic one, RFC 5586. */
#include "protocols/protocol.h"

enum { NIBBLE, VERSION, RESERVED, CHANNEL_TYPE, CHANNEL_NAME };

enum { CHANNEL_IPV4 = 0x0021, CHANNEL_IPV6 = 0x0057 };

/* IANA's "MPLS Generalized Associated Channel (G-ACh) Types". */
static const struct np_name channel_names[] = {
    {0x0001, "MCC"},
    {0x0002, "SCC"},
    {0x0007, "BFD without IP"},
    {0x000a, "MPLS direct loss measurement"},
    {0x000b, "MPLS inferred loss measurement"},
    {0x000c, "MPLS delay measurement"},
    {0x000d, "MPLS direct loss and delay measurement"},
    {0x000e, "MPLS inferred loss and delay measurement"},
    {CHANNEL_IPV4, "IPv4"},
    {0x0022, "MPLS-TP CC"},
    {0x0023, "MPLS-TP CV"},
    {0x0024, "PSC"},
    {0x0025, "on-demand CV"},
    {0x0026, "LI"},
    {0x0027, "pseudowire OAM"},
    {0x0028, "MAC withdraw OAM"},
    {CHANNEL_IPV6, "IPv6"},
    {0x0058, "fault OAM"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  /*                name             bit width type     wireshark             doc */
  [NIBBLE]       = {"nibble",          0,  4, NP_UINT, NULL,                 "1: tells it from an IP packet.", .flags = NP_HIDDEN},
  [VERSION]      = {"version",         4,  4, NP_UINT, "pwach.ver",          "0."},
  [RESERVED]     = {"reserved",        8,  8, NP_HEX,  "pwach.res",          "0.", .flags = NP_HIDDEN},
  [CHANNEL_TYPE] = {"channel_type",   16, 16, NP_HEX,  "pwach.channel_type", "What the channel carries.", .names = channel_names},
  [CHANNEL_NAME] = {"channel_type_name", NP_COMPUTED, 0, NP_NAME, NULL,      "Name of the channel type.", .flags = NP_HIDDEN, .of = CHANNEL_TYPE, .names = channel_names},
};
/* clang-format on */

static void dissect(struct np_dissector *d) {
  uint64_t type = np_get(d, &fields[CHANNEL_TYPE]);
  if (type == CHANNEL_IPV4 || type == CHANNEL_IPV6) np_next(d, NP_BY_PPP, type);
}

const struct np_protocol np_pwach = {
    .name = "pwach",
    .title = "Pseudowire Associated Channel Header",
    .spec = "RFC 4385",
    .group = "tunnel",
    .wireshark = "pwach",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = 32,
    .dissect = dissect,
    .binds = (const struct np_bind[]){{NP_BY_POST_STACK, 1}, {NP_TABLE_END, 0}},
    .summary = "pseudowire channel {channel_type_name}",
};
