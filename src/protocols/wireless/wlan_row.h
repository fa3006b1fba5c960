/* wlan_row.h - the rows of IEEE 802.11. */
#ifndef NP_PROTOCOLS_WIRELESS_WLAN_ROW_H
#define NP_PROTOCOLS_WIRELESS_WLAN_ROW_H

#include "protocols/protocol.h"

enum {
#define XX(id, ...) NP__WLAN_##id,
#include "protocols/wireless/wlan.def"
#undef XX
#define XX(id, ...) NP__WLAN_TAG_##id,
#include "protocols/wireless/wlan_tag.def"
#undef XX
  NP__WLAN_PAYLOAD
};

static inline const struct np_field *np__wlan_row(const struct np_dissector *d, unsigned at) {
  return &d->protocol->fields[at];
}

#endif
