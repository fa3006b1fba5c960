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
  MOST_ROWS = 3,
  SAE = 3 /* algorithm of authentication */
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

/* IANA's "Group Description" of RFC 2409: bytes of a scalar and of an element. */
static const struct group {
  uint16_t number, scalar, element;
} groups[] = {
    {1, 96, 96},    {2, 128, 128},  {5, 192, 192},    {14, 256, 256}, {15, 384, 384},
    {16, 512, 512}, {17, 768, 768}, {18, 1024, 1024}, {19, 32, 64},   {20, 48, 96},
    {21, 66, 132},  {22, 20, 128},  {23, 28, 256},    {24, 32, 256},  {25, 24, 48},
    {26, 28, 56},   {27, 28, 56},   {28, 32, 64},     {29, 48, 96},   {30, 64, 128},
};

static const struct group *group_of(uint64_t number) {
  for (size_t i = 0; i < sizeof groups / sizeof groups[0]; i++)
    if (groups[i].number == number) return &groups[i];
  return NULL;
}

/* Are all bytes well-formed elements? Truncated ones may be. */
static bool are_elements(struct np_cursor c) {
  enum { NUMBER_BITS = 8, LENGTH_BITS = 8 };
  while (np_more(&c)) {
    np_cursor_take(&c, NUMBER_BITS);
    np_cursor_split(&c, np_cursor_take(&c, LENGTH_BITS));
  }
  return c.state != NP_CURSOR_PAST_DECLARED;
}

static void bytes(struct np_dissector *d, struct np_cursor *c, unsigned at, uint64_t length) {
  np_emit_bytes(d, c, np__wlan_row(d, at), length);
}

/* Section 12.4.7.4: a token in an element, or all that is left. */
static void token(struct np_dissector *d, struct np_cursor *c, uint64_t length) {
  if (length > 0 && !are_elements(*c)) bytes(d, c, ROW(SAE_TOKEN), length);
}

/* Section 12.4.7.4: the group tells how long scalar and element are; a token stands in front of
 * these, which then do not end where the elements begin. */
static void sae_values(struct np_dissector *d, struct np_cursor *c, uint64_t group) {
  const struct group *of = group_of(group);
  if (!of) {
    bytes(d, c, ROW(SAE_SCALAR), np_left(c));
    return;
  }
  uint32_t length = of->scalar + of->element;
  struct np_cursor behind = *c;
  np_cursor_split(&behind, length);
  if (np_good(&behind) && !are_elements(behind)) bytes(d, c, ROW(SAE_TOKEN), np_left(c) - length);
  bytes(d, c, ROW(SAE_SCALAR), of->scalar);
  bytes(d, c, ROW(SAE_ELEMENT), of->element);
}

/* Section 9.3.3.11, table 9-69: simultaneous authentication of equals, by its step. */
static void sae(struct np_dissector *d, struct np_cursor *c, uint64_t step, uint64_t status) {
  enum { SUCCESS = 0, NEEDS_TOKEN = 76, NO_SUCH_GROUP = 77, HASH_TO_ELEMENT = 126, PK = 127 };
  bool commits = status == SUCCESS || status == HASH_TO_ELEMENT || status == PK;
  if (step == 1 && (commits || status == NEEDS_TOKEN || status == NO_SUCH_GROUP)) {
    uint64_t group = np_emit(d, c, np__wlan_row(d, ROW(SAE_GROUP)));
    if (commits) sae_values(d, c, group);
    if (status == NEEDS_TOKEN) token(d, c, np_left(c));
  } else if (step == 2 && status == SUCCESS) {
    np_emit(d, c, np__wlan_row(d, ROW(SAE_SEND_CONFIRM)));
    bytes(d, c, ROW(SAE_CONFIRM), np_left(c));
  }
}

void np__wlan_management(struct np_dissector *d, struct np_cursor *c, uint64_t subtype) {
  const uint16_t *rows = fixed_rows[subtype % SUBTYPES];
  uint64_t values[MOST_ROWS] = {0};
  for (unsigned i = 0; i < MOST_ROWS && rows[i]; i++) {
    const struct np_field *row = np__wlan_row(d, rows[i]);
    if (row->type == NP_GROUP)
      np_emit_word(d, c, row);
    else
      values[i] = np_emit(d, c, row);
  }
  if (subtype == AUTHENTICATION && np_good(c) && values[0] == SAE) sae(d, c, values[1], values[2]);
  if (subtype == ACTION || subtype == ACTION_NO_ACK)
    np_emit_rest(d, c, np__wlan_row(d, ROW(ACTION_DATA)));
  else
    np__wlan_tags(d, c);
}
