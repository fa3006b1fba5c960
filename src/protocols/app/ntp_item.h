/* ntp_item.h - items of ntpd's private requests, and the rows of NTP's table. */
#ifndef NP_PROTOCOLS_APP_NTP_ITEM_H
#define NP_PROTOCOLS_APP_NTP_ITEM_H

#include "protocols/layout.h"

/* Rows of the one table, np_ntp.fields. */
enum np__ntp_row {
  NP__NTP_FLAGS,
  NP__NTP_LEAP,
  NP__NTP_RESPONSE,
  NP__NTP_MORE,
  NP__NTP_VERSION,
  NP__NTP_MODE,
  NP__NTP_MODE_NAME,
  NP__NTP_STRATUM,
  NP__NTP_POLL,
  NP__NTP_PRECISION,
  NP__NTP_ROOT_DELAY,
  NP__NTP_FLAGS2,
  NP__NTP_IS_ANSWER,
  NP__NTP_ERROR,
  NP__NTP_CONTINUES,
  NP__NTP_OPCODE,
  NP__NTP_OPCODE_NAME,
  NP__NTP_SEQUENCE,
  NP__NTP_STATUS,
  NP__NTP_ASSOCIATION_ID,
  NP__NTP_AUTH_SEQUENCE,
  NP__NTP_AUTH,
  NP__NTP_PACKET,
  NP__NTP_IMPLEMENTATION,
  NP__NTP_REQUEST,
  NP__NTP_REQUEST_NAME,
  NP__NTP_PRIVATE_ERROR,
  NP__NTP_ITEM_COUNT,
  NP__NTP_RESERVED,
  NP__NTP_ITEM_SIZE,
  NP__NTP_ROOT_DISPERSION,
#define XX(id, ...) NP__NTP_##id,
#include "protocols/app/ntp.def"
#undef XX
};

extern const struct np_name np_ntp_extension_names[];
extern const struct np_name np_ntp_request_names[];

/* Emit an item of the request. */
void np__ntp_item(struct np_dissector *d, struct np_cursor *c, uint64_t request);

#endif
