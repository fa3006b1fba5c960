/* dhcp6_option.h - options of DHCPv6, and the rows of its table. */
#ifndef NP_PROTOCOLS_APP_DHCP6_OPTION_H
#define NP_PROTOCOLS_APP_DHCP6_OPTION_H

#include "protocols/protocol.h"

/* Rows of the one table, np_dhcp6.fields. */
enum np__dhcp6_row {
  NP__DHCP6_TYPE,
  NP__DHCP6_TYPE_NAME,
  NP__DHCP6_XID,
  NP__DHCP6_HOP_COUNT,
  NP__DHCP6_LINK_ADDRESS,
  NP__DHCP6_PEER_ADDRESS,
#define XX(id, ...) NP__DHCP6_##id,
#include "protocols/app/dhcp6.def"
#undef XX
};

enum { NP__DHCP6_RELAY_MESSAGE = 9, NP__DHCP6_OPTION_HEAD = 4 };

extern const struct np_name np_dhcp6_option_names[];
extern const struct np_name np_dhcp6_status_names[];

/* Emit the options up to the cursor's end. */
void np__dhcp6_options(struct np_dissector *d, struct np_cursor *c);

#endif
