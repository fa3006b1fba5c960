/* lldp_organization.h - TLVs of IEEE 802.1 and IEEE 802.3 in LLDP, and the rows of its table. */
#ifndef NP_PROTOCOLS_LINK_LLDP_ORGANIZATION_H
#define NP_PROTOCOLS_LINK_LLDP_ORGANIZATION_H

#include "protocols/layout.h"

/* Rows of the one table, np_lldp.fields. */
enum {
#define XX(id, ...) NP__LLDP_##id,
#include "protocols/link/lldp.def"
#include "protocols/link/lldp_organization.def"
#undef XX
};

extern const struct np_name np_lldp_bridge_names[];
extern const struct np_name np_lldp_ethernet_names[];

/* Emit what a TLV of IEEE 802.1 or 802.3 says behind its subtype. */
void np__lldp_bridge(struct np_dissector *d, struct np_cursor *c, uint64_t subtype);
void np__lldp_ethernet(struct np_dissector *d, struct np_cursor *c, uint64_t subtype);

#endif
