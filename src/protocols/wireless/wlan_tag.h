/* wlan_tag.h - elements of IEEE 802.11 management frames. */
#ifndef NP_PROTOCOLS_WIRELESS_WLAN_TAG_H
#define NP_PROTOCOLS_WIRELESS_WLAN_TAG_H

#include "protocols/protocol.h"

/* Elements up to the cursor's end. */
void np__wlan_tags(struct np_dissector *d, struct np_cursor *list);

#endif
