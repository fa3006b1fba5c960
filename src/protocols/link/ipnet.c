/* ipnet.c - Solaris's header of packets between its zones, LINKTYPE_IPNET. */
#include "protocols/protocol.h"

enum { VERSION, FAMILY, HOOK, LENGTH, INTERFACE, GROUP, SOURCE_ZONE, DESTINATION_ZONE };

static const struct np_name family_names[] = {{2, "IPv4"}, {26, "IPv6"}, {0, NULL}};

static const struct np_name hook_names[] = {{0, "in"}, {1, "out"}, {2, "local"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [VERSION]          = {"version",   0,  8, NP_UINT, "ipnet.version", "1."},
  [FAMILY]           = {"family",    8,  8, NP_UINT, "ipnet.family",  "Address family, as Solaris numbers it.", .names = family_names},
  [HOOK]             = {"hook_type", 16, 16, NP_UINT, "ipnet.htype",  "Where the packet was seen.", .names = hook_names},
  [LENGTH]           = {"data_length", 32, 32, NP_UINT, "ipnet.pktlen", "Length of the packet, in bytes."},
  [INTERFACE]        = {"interface_index", 64, 32, NP_UINT, "ipnet.ifindex", "Index of the interface."},
  [GROUP]            = {"group_interface_index", 96, 32, NP_UINT, "ipnet.grifindex", "Index of the group's interface."},
  [SOURCE_ZONE]      = {"source_zone", 128, 32, NP_UINT, "ipnet.zsrc", "Zone of the sender."},
  [DESTINATION_ZONE] = {"destination_zone", 160, 32, NP_UINT, "ipnet.zdst", "Zone of the receiver."},
};
/* clang-format on */

enum { HEADER_BYTES = 24, FAMILY_IP4 = 2, FAMILY_IP6 = 26, IP4 = 4, IP6 = 6 };

static void dissect(struct np_dissector *d) {
  uint64_t family = np_get(d, &fields[FAMILY]);
  np_end_at(d, &fields[LENGTH], HEADER_BYTES + np_get_length(d, &fields[LENGTH]));
  if (family == FAMILY_IP4) np_next(d, NP_BY_IP_VERSION, IP4);
  if (family == FAMILY_IP6) np_next(d, NP_BY_IP_VERSION, IP6);
}

const struct np_protocol np_ipnet = {
    .name = "ipnet",
    .title = "Solaris IPNET",
    .spec = "LINKTYPE_IPNET",
    .group = "link",
    .wireshark = "ipnet",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .binds = (const struct np_bind[]){{NP_BY_LINK_TYPE, 226}, {NP_TABLE_END, 0}},
    .summary = "IPNET {hook_type} zone {source_zone} > {destination_zone}",
};
