/* eapol_data.c - key data of EAPOL-Key, IEEE 802.11-2020 section 12.7.2: elements, of which
 * vendors' of IEEE 802.11 itself are keys (KDEs). */
#include "protocols/link/eapol_data.h"

enum row {
#define XX(id, ...) id,
#include "protocols/link/eapol_data.def"
#undef XX
};

enum { OF_RSN = 48, OF_VENDOR = 221, HEAD_BYTES = 2, SUITE_BYTES = 4, VENDOR_BYTES = 4 };
enum { IEEE80211 = 0x000fac, KDE_PMKID = 4, PMKID_BYTES = 16, MICROSOFT = 0x0050f2, WPA = 1 };

/* A number of suites, and so many of them: who defines it, and which; the rows are beside each
 * other. */
static void suites(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows,
                   unsigned row) {
  uint64_t count = np_emit(d, c, &rows[row]), room = np_left(c) / SUITE_BYTES;
  if (count > room) {
    np_malformed(d, &rows[row], "more suites than the element has room for");
    count = room;
  }
  for (; count > 0 && np_good(c); count--) {
    np_emit(d, c, &rows[row + 1]);
    np_emit(d, c, &rows[row + 2]);
  }
}

/* Section 9.4.2.24: it can end behind each part. */
static void rsn(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows) {
  np_emit(d, c, &rows[RSN_VERSION]);
  if (!np_more(c)) return;
  np_emit(d, c, &rows[GROUP_OUI]);
  np_emit(d, c, &rows[GROUP_TYPE]);
  if (np_more(c)) suites(d, c, rows, PAIRWISE_COUNT);
  if (np_more(c)) suites(d, c, rows, AKM_COUNT);
  if (np_more(c)) np_emit_word(d, c, &rows[CAPABILITIES]);
  if (!np_more(c)) return;
  uint64_t count = np_emit(d, c, &rows[PMKID_COUNT]);
  for (; count > 0 && np_left(c) >= PMKID_BYTES; count--)
    np_emit_bytes(d, c, &rows[PMKIDS], PMKID_BYTES);
  if (!np_more(c)) return;
  np_emit(d, c, &rows[MANAGEMENT_OUI]);
  np_emit(d, c, &rows[MANAGEMENT_TYPE]);
}

/* WPA, as it was before RSN. */
static void wpa(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows) {
  np_emit(d, c, &rows[WPA_VERSION]);
  if (!np_more(c)) return;
  np_emit(d, c, &rows[WPA_MULTICAST_OUI]);
  np_emit(d, c, &rows[WPA_MULTICAST_TYPE]);
  if (np_more(c)) suites(d, c, rows, WPA_UNICAST_COUNT);
  if (np_more(c)) suites(d, c, rows, WPA_AKM_COUNT);
}

static void vendor(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows) {
  uint64_t oui = np_emit(d, c, &rows[VENDOR]);
  struct np_cursor at = *c;
  uint64_t type = np_emit(d, c, &rows[VENDOR_TYPE]);
  if (oui == IEEE80211 && type == KDE_PMKID && np_left(c) == PMKID_BYTES)
    np_emit_bytes(d, c, &rows[PMKID], PMKID_BYTES);
  if (oui == MICROSOFT) np_emit(d, &at, &rows[WFA_TYPE]);
  if (oui == MICROSOFT && type == WPA) wpa(d, c, rows);
}

/* Padding is a vendor's element of no bytes, and zeros. */
static bool element(struct np_dissector *d, struct np_cursor *list, const struct np_field *rows) {
  uint64_t number = np_emit(d, list, &rows[ELEMENT]);
  uint64_t length = np_emit(d, list, &rows[ELEMENT_LENGTH]);
  struct np_cursor part = np_split(d, list, &rows[ELEMENT_LENGTH], length);
  if (!np_good(list) || (number == OF_VENDOR && length == 0)) return false;
  if (number == OF_RSN)
    rsn(d, &part, rows);
  else if (number == OF_VENDOR && length >= VENDOR_BYTES)
    vendor(d, &part, rows);
  np_emit_rest(d, &part, &rows[CONTENT]);
  return true;
}

void np__eapol_data(struct np_dissector *d, struct np_cursor *list, const struct np_field *rows) {
  bool goes_on = true;
  while (goes_on && np_left(list) >= HEAD_BYTES) {
    np_open(d, list, &rows[ELEMENTS]);
    goes_on = element(d, list, rows);
    np_close(d, &rows[ELEMENTS]);
  }
}
