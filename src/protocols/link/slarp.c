/* slarp.c - Serial Line Address Resolution Protocol of Cisco HDLC, RFC 1547 section 4.3.1. */
#include "protocols/protocol.h"

enum { TYPE, TYPE_NAME, ADDRESS, NETMASK, SEQUENCE, RETURNED, UNUSED, RELIABILITY };

enum { REQUEST, REPLY, KEEPALIVE };

static const struct np_name type_names[] = {
    {REQUEST, "Request"}, {REPLY, "Reply"}, {KEEPALIVE, "Line keepalive"}, {0, NULL}};

#define IS_ADDRESS NP_WHEN(TYPE, REQUEST, REPLY)
#define IS_KEEPALIVE NP_WHEN(TYPE, KEEPALIVE, KEEPALIVE)

/* clang-format off */
static const struct np_field fields[] = {
  [TYPE]        = {"type",         0, 32, NP_UINT, "slarp.ptype", "What the packet is.", .names = type_names},
  [TYPE_NAME]   = {"type_name",    NP_COMPUTED, 0, NP_NAME, NULL, "Name of the type.", .of = TYPE, .names = type_names},
  [ADDRESS]     = {"address",     32, 32, NP_IPV4, "slarp.address", "Address of who sent it; 0 in a request.", .when = IS_ADDRESS},
  [NETMASK]     = {"netmask",     64, 32, NP_IPV4, "slarp.netmask", "Its mask.", .when = IS_ADDRESS},
  [SEQUENCE]    = {"sequence",    32, 32, NP_UINT, "slarp.mysequence", "Number of this keepalive.", .when = IS_KEEPALIVE},
  [RETURNED]    = {"returned_sequence", 64, 32, NP_UINT, "slarp.yoursequence", "Number of the last one of the other side.", .when = IS_KEEPALIVE},
  [UNUSED]      = {"unused",      96, 16, NP_HEX,  NULL, "Of no meaning.", .flags = NP_HIDDEN, .when = NP_WHEN(TYPE, KEEPALIVE + 1, KEEPALIVE - 1)},
  [RELIABILITY] = {"reliability", 96, 16, NP_HEX,  "slarp.reliability", "0xffff.", .when = IS_KEEPALIVE},
};
/* clang-format on */

enum { HEADER_BYTES = 14, CHDLC_SLARP = 0x8035 };

/* A time since the sender's start may follow. */
static void dissect(struct np_dissector *d) {
  if (np_get(d, &fields[TYPE]) > KEEPALIVE) np_malformed(d, &fields[TYPE], "there is no such type");
}

const struct np_protocol np_slarp = {
    .name = "slarp",
    .title = "Serial Line Address Resolution Protocol",
    .spec = "RFC 1547",
    .group = "control",
    .wireshark = "slarp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .binds = (const struct np_bind[]){{NP_BY_CHDLC, CHDLC_SLARP}, {NP_TABLE_END, 0}},
    .summary = "SLARP {type_name} {address}",
};
