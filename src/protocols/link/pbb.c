/* pbb.c - the service tag of provider backbone bridges, IEEE 802.1Q section 9.7 (was 802.1ah). */
#include "protocols/protocol.h"

enum { PRIORITY, DROP, UCA, RESERVED1, RESERVED2, SERVICE, DESTINATION, SOURCE, ETHERTYPE };

/* clang-format off */
static const struct np_field fields[] = {
  [PRIORITY]    = {"priority",        0,  3, NP_UINT, "ieee8021ah.priority", "Priority of the service's frame."},
  [DROP]        = {"drop_eligible",   3,  1, NP_UINT, "ieee8021ah.drop", "May be dropped first."},
  [UCA]         = {"use_customer_addresses", 4, 1, NP_UINT, "ieee8021ah.nca", "No customer's frame follows, the addresses alone count."},
  [RESERVED1]   = {"reserved_1",      5,  1, NP_UINT, "ieee8021ah.res1", "0.", .flags = NP_HIDDEN},
  [RESERVED2]   = {"reserved_2",      6,  2, NP_UINT, "ieee8021ah.res2", "0.", .flags = NP_HIDDEN},
  [SERVICE]     = {"service",         8, 24, NP_UINT, "ieee8021ah.isid", "Which service the frame is of."},
  [DESTINATION] = {"destination",    32, 48, NP_MAC,  "ieee8021ah.cdst", "The customer's destination."},
  [SOURCE]      = {"source",         80, 48, NP_MAC,  "ieee8021ah.csrc", "The customer's source."},
  [ETHERTYPE]   = {"ethertype",     128, 16, NP_HEX,  "ieee8021ah.etype", "Protocol of the payload."},
};
/* clang-format on */

enum { HEADER_BYTES = 18 };

static void dissect(struct np_dissector *d) {
  np_next(d, NP_BY_ETHERTYPE, np_get(d, &fields[ETHERTYPE]));
}

const struct np_protocol np_pbb = {
    .name = "pbb",
    .title = "Provider Backbone Bridges",
    .spec = "IEEE 802.1Q",
    .group = "link",
    .wireshark = "ieee8021ah",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .binds = (const struct np_bind[]){{NP_BY_ETHERTYPE, 0x88e7}, {NP_TABLE_END, 0}},
    .summary = "PBB service {service} {source} > {destination}",
};
