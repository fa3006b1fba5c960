/* dhcp_option.h - options of DHCP, and the rows of its table. */
#ifndef NP_PROTOCOLS_APP_DHCP_OPTION_H
#define NP_PROTOCOLS_APP_DHCP_OPTION_H

#include "protocols/protocol.h"

/* Rows of the one table, np_dhcp.fields. */
enum np__dhcp_row {
  NP__DHCP_OP,
  NP__DHCP_OP_NAME,
  NP__DHCP_HTYPE,
  NP__DHCP_HARDWARE,
  NP__DHCP_HLEN,
  NP__DHCP_HOPS,
  NP__DHCP_XID,
  NP__DHCP_SECS,
  NP__DHCP_FLAGS,
  NP__DHCP_BROADCAST,
  NP__DHCP_RESERVED,
  NP__DHCP_CIADDR,
  NP__DHCP_YIADDR,
  NP__DHCP_SIADDR,
  NP__DHCP_GIADDR,
  NP__DHCP_CHADDR,
  NP__DHCP_CHADDR_BYTES,
  NP__DHCP_CHADDR_PADDING,
  NP__DHCP_SNAME,
  NP__DHCP_FILE,
  NP__DHCP_COOKIE,
  NP__DHCP_BOOTP,
#define XX(id, ...) NP__DHCP_##id,
#include "protocols/app/dhcp.def"
#undef XX
  NP__DHCP_VENDOR_AREA,
  NP__DHCP_PADDING
};

extern const struct np_name np_dhcp_option_names[];
extern const struct np_name np_dhcp_agent_names[];
extern const struct np_name np_dhcp_message_types[];
extern const struct np_name np_dhcp_node_types[];
extern const struct np_name np_dhcp_architectures[];
extern const struct np_name np_dhcp_lease_states[];
extern const struct np_name np_dhcp_auth_protocols[];

enum {
  NP__DHCP_CODE_PAD = 0,
  NP__DHCP_CODE_OVERLOAD = 52,
  NP__DHCP_CODE_TYPE = 53,
  NP__DHCP_CODE_END = 255
};

/* Emit the options up to the cursor's end, or to the option that ends them. */
void np__dhcp_options(struct np_dissector *d, struct np_cursor *c);

#endif
