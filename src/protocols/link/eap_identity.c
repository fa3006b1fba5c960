/* eap_identity.c - identities, and what those of 3GPP say: TS 23.003 sections 14 and 19.3. */
#include "protocols/link/eap_identity.h"

#include <string.h>

enum {
#define XX(id, ...) id,
#include "protocols/link/eap_identity.def"
#undef XX
};

enum { COUNTRY_DIGITS = 3, LABEL_DIGITS = 3, MOST_DIGITS = 15 };

/* Section 14.2: the networks that a realm ends in, such as mnc001.mcc262.3gppnetwork.org. False
 * where it is none of 3GPP's. */
static bool take_realm(struct np_cursor c, struct np_cursor *mnc, struct np_cursor *mcc) {
  struct np_cursor label;
  *mnc = *mcc = np_cursor_split(&c, 0);
  while (!np_text_is(&c, "3gppnetwork.org")) {
    if (!np_take_until(&c, '.', &label)) return false;
    struct np_cursor *found = np_text_begins(&label, "mnc")   ? mnc
                              : np_text_begins(&label, "mcc") ? mcc
                                                              : NULL;
    if (!found) continue;
    np_cursor_split(&label, strlen("mnc"));
    *found = label;
  }
  return true;
}

static bool is_network(const struct np_cursor *label, uint64_t *number) {
  return np_left(label) == LABEL_DIGITS && np_text_number(label, 10, number);
}

/* How many digits the network has, which the realm tells in three: 0 stands in front of two. */
static uint32_t network_digits(struct np_cursor digits, const struct np_cursor *realm) {
  uint64_t number, network;
  if (!is_network(realm, &network)) return 0;
  for (uint32_t count = LABEL_DIGITS; count > 1; count--) {
    struct np_cursor at = digits, part = np_cursor_split(&at, count);
    if (np_text_number(&part, 10, &number) && number == network && (count == 3 || network < 100))
      return count;
  }
  return 0;
}

static void subscriber(struct np_dissector *d, struct np_cursor digits,
                       const struct np_cursor *realm, const struct np_field *rows) {
  uint64_t number;
  if (np_left(&digits) <= 2 * LABEL_DIGITS || np_left(&digits) > MOST_DIGITS ||
      !np_text_number(&digits, 10, &number))
    return;
  np_emit_part(d, &digits, &rows[IMSI]);
  struct np_cursor part = np_cursor_split(&digits, COUNTRY_DIGITS);
  np_emit_digits(d, &part, 10, &rows[MCC]);
  const uint32_t count = network_digits(digits, realm);
  part = np_cursor_split(&digits, count);
  if (count > 0) np_emit_digits(d, &part, 10, &rows[MNC]);
}

/* Sections 14.3 and 19.3: a digit, an IMSI or a pseudonym, and a realm. */
void np__eap_identity(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows) {
  struct np_cursor rest = *c, user, mnc, mcc;
  uint64_t number;
  np_emit_rest(d, c, &rows[IDENTITY]);
  struct np_cursor at = rest;
  if (!np_take_until(&at, '@', &user) || !take_realm(at, &mnc, &mcc) || !np_more(&user)) return;
  const uint64_t prefix = np_emit(d, &rest, &rows[IDENTITY_PREFIX]);
  np_emit_rest(d, &rest, &rows[IDENTITY_REST]);
  np_cursor_split(&user, 1);
  if (prefix == '0' || prefix == '1' || prefix == '6') subscriber(d, user, &mnc, rows);
  if (is_network(&mnc, &number)) np_emit_digits(d, &mnc, 10, &rows[REALM_MNC]);
  if (is_network(&mcc, &number)) np_emit_digits(d, &mcc, 10, &rows[REALM_MCC]);
}
