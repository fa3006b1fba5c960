/* wlan_management.c - bodies of IEEE 802.11 management frames, section 9.3.3. */
#include "protocols/wireless/wlan_management.h"

#include "protocols/wireless/wlan_row.h"
#include "protocols/wireless/wlan_tag.h"

#define ROW(id) NP__WLAN_##id

enum {
  ASSOCIATION_REQUEST = 0,
  ASSOCIATION_RESPONSE = 1,
  REASSOCIATION_REQUEST = 2,
  REASSOCIATION_RESPONSE = 3,
  PROBE_RESPONSE = 5,
  TIMING_ADVERTISEMENT = 6,
  BEACON = 8,
  DISASSOCIATION = 10,
  AUTHENTICATION = 11,
  DEAUTHENTICATION = 12,
  ACTION = 13,
  ACTION_NO_ACK = 14,
  SUBTYPES = 16,
  MOST_ROWS = 3
};

/* The fixed fields of each subtype, in order; 0 ends them. */
static const uint16_t fixed_rows[SUBTYPES][MOST_ROWS] = {
    [ASSOCIATION_REQUEST] = {ROW(CAPABILITIES), ROW(LISTEN_INTERVAL)},
    [ASSOCIATION_RESPONSE] = {ROW(CAPABILITIES), ROW(STATUS_CODE), ROW(ASSOCIATION_WORD)},
    [REASSOCIATION_REQUEST] = {ROW(CAPABILITIES), ROW(LISTEN_INTERVAL), ROW(CURRENT_AP)},
    [REASSOCIATION_RESPONSE] = {ROW(CAPABILITIES), ROW(STATUS_CODE), ROW(ASSOCIATION_WORD)},
    [PROBE_RESPONSE] = {ROW(TIMESTAMP), ROW(BEACON_INTERVAL), ROW(CAPABILITIES)},
    [TIMING_ADVERTISEMENT] = {ROW(TIMESTAMP), ROW(CAPABILITIES)},
    [BEACON] = {ROW(TIMESTAMP), ROW(BEACON_INTERVAL), ROW(CAPABILITIES)},
    [DISASSOCIATION] = {ROW(REASON_CODE)},
    [AUTHENTICATION] = {ROW(AUTH_ALGORITHM), ROW(AUTH_SEQUENCE), ROW(STATUS_CODE)},
    [DEAUTHENTICATION] = {ROW(REASON_CODE)},
    [ACTION] = {ROW(CATEGORY), ROW(ACTION)},
    [ACTION_NO_ACK] = {ROW(CATEGORY), ROW(ACTION)},
};

void np__wlan_management(struct np_dissector *d, struct np_cursor *c, uint64_t subtype) {
  const uint16_t *rows = fixed_rows[subtype % SUBTYPES];
  for (unsigned i = 0; i < MOST_ROWS && rows[i]; i++) {
    const struct np_field *row = np__wlan_row(d, rows[i]);
    if (row->type == NP_GROUP)
      np_emit_word(d, c, row);
    else
      np_emit(d, c, row);
  }
  if (subtype == ACTION || subtype == ACTION_NO_ACK)
    np_emit_bytes(d, c, np__wlan_row(d, ROW(ACTION_DATA)), np_left(c));
  else
    np__wlan_tags(d, c);
}
