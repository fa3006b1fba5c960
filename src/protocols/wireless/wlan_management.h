/* wlan_management.h - bodies of IEEE 802.11 management frames. */
#ifndef NP_PROTOCOLS_WIRELESS_WLAN_MANAGEMENT_H
#define NP_PROTOCOLS_WIRELESS_WLAN_MANAGEMENT_H

#include "protocols/protocol.h"

/* The body of a frame of this subtype: fixed fields and elements. */
void np__wlan_management(struct np_dissector *d, struct np_cursor *c, uint64_t subtype);

#endif
