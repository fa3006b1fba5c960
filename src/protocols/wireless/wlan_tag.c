/* wlan_tag.c - elements of IEEE 802.11 management frames, section 9.4.2. */
#include "protocols/wireless/wlan_tag.h"

#include "protocols/wireless/wlan_row.h"

#define ROW(id) NP__WLAN_TAG_##id

enum { MOST_ROWS = 14 };

/* What is special about an element. */
enum form {
  PLAIN, /* its rows, in order, as far as they fit; one without a width takes the rest */
  EACH,  /* one row, again and again */
  TIM,
  COUNTRY,
  RSN,
  EXTENDED,
  VENDOR
};

static const struct shape {
  uint8_t number;
  uint8_t form;
  uint16_t rows[MOST_ROWS];
} shapes[] = {
    {0, PLAIN, {ROW(SSID)}},
    {1, EACH, {ROW(SUPPORTED_RATES)}},
    {3, PLAIN, {ROW(CURRENT_CHANNEL)}},
    {5, TIM, {0}},
    {7, COUNTRY, {0}},
    {11,
     PLAIN,
     {ROW(BSS_LOAD_STATIONS), ROW(BSS_LOAD_CHANNEL_UTILIZATION), ROW(BSS_LOAD_ADMISSION_CAPACITY)}},
    {32, PLAIN, {ROW(POWER_CONSTRAINT)}},
    {42, PLAIN, {ROW(ERP)}},
    {45,
     PLAIN,
     {ROW(HT_CAPABILITIES), ROW(HT_AMPDU), ROW(HT_RX_MCS_0_7), ROW(HT_RX_MCS_8_15),
      ROW(HT_RX_MCS_16_23), ROW(HT_RX_MCS_24_31), ROW(HT_MCS_UNEQUAL), ROW(HT_TX), ROW(HT_EXTENDED),
      ROW(HT_BEAMFORMING), ROW(HT_ANTENNA_SELECTION)}},
    {48, RSN, {0}},
    {50, EACH, {ROW(EXTENDED_RATES)}},
    {61,
     PLAIN,
     {ROW(HT_OPERATION_PRIMARY_CHANNEL), ROW(HT_OPERATION_ONE), ROW(HT_OPERATION_TWO),
      ROW(HT_OPERATION_THREE), ROW(HT_RX_MCS_0_7), ROW(HT_RX_MCS_8_15), ROW(HT_RX_MCS_16_23),
      ROW(HT_RX_MCS_24_31), ROW(HT_MCS_UNEQUAL), ROW(HT_TX)}},
    {113,
     PLAIN,
     {ROW(MESH_PATH_PROTOCOL), ROW(MESH_PATH_METRIC), ROW(MESH_CONGESTION_CONTROL),
      ROW(MESH_SYNCHRONIZATION), ROW(MESH_AUTHENTICATION), ROW(MESH_FORMATION),
      ROW(MESH_CAPABILITY)}},
    {114, PLAIN, {ROW(MESH_ID)}},
    {127, EXTENDED, {0}},
    {191,
     PLAIN,
     {ROW(VHT_CAPABILITIES), ROW(VHT_RX_MCS), ROW(VHT_RX_HIGHEST), ROW(VHT_TX_MCS),
      ROW(VHT_TX_HIGHEST)}},
    {192,
     PLAIN,
     {ROW(VHT_OPERATION_WIDTH), ROW(VHT_OPERATION_CENTER_0), ROW(VHT_OPERATION_CENTER_1),
      ROW(VHT_OPERATION_BASIC_MCS)}},
    {221, VENDOR, {0}},
};

static const struct np_field *row_at(const struct np_dissector *d, unsigned at) {
  return np__wlan_row(d, at);
}

static uint64_t emit(struct np_dissector *d, struct np_cursor *c, unsigned at) {
  return np_emit(d, c, row_at(d, at));
}

static void emit_row(struct np_dissector *d, struct np_cursor *c, unsigned at) {
  const struct np_field *row = row_at(d, at);
  if (row->width == 0)
    np_emit_rest(d, c, row);
  else if (row->type == NP_GROUP)
    np_emit_word(d, c, row);
  else
    np_emit(d, c, row);
}

static void plain(struct np_dissector *d, struct np_cursor *c, const uint16_t *rows) {
  for (unsigned i = 0; i < MOST_ROWS && rows[i] && np_more(c); i++) emit_row(d, c, rows[i]);
}

/* Section 9.4.2.5: the bitmap's first byte is the one with the station 8 times the offset. */
static void traffic_map(struct np_dissector *d, struct np_cursor *c) {
  emit(d, c, ROW(TIM_DTIM_COUNT));
  emit(d, c, ROW(TIM_DTIM_PERIOD));
  uint64_t control = np_emit_word(d, c, row_at(d, ROW(TIM_BITMAP_CONTROL)));
  struct np_cursor map = *c;
  np_emit_rest(d, c, row_at(d, ROW(TIM_PARTIAL_VIRTUAL_BITMAP)));
  if (!np_wants(d, row_at(d, ROW(TIM_ASSOCIATION_IDS)))) return;
  for (uint64_t id = (control & 0xfe) * 8; np_more(&map); id += 8) {
    uint64_t bits = np_cursor_take(&map, 8);
    for (unsigned i = 0; i < 8; i++)
      if (bits >> i & 1) np_emit_number(d, row_at(d, ROW(TIM_ASSOCIATION_IDS)), id + i);
  }
}

static void country(struct np_dissector *d, struct np_cursor *c) {
  enum { RANGE_BYTES = 3 };
  np_emit_bytes(d, c, row_at(d, ROW(COUNTRY_CODE)), 2);
  emit(d, c, ROW(COUNTRY_ENVIRONMENT));
  while (np_left(c) >= RANGE_BYTES) {
    np_open(d, c, row_at(d, ROW(COUNTRY_CHANNELS)));
    emit(d, c, ROW(COUNTRY_CHANNELS_FIRST));
    emit(d, c, ROW(COUNTRY_CHANNELS_COUNT));
    emit(d, c, ROW(COUNTRY_CHANNELS_MAX_POWER));
    np_close(d, row_at(d, ROW(COUNTRY_CHANNELS)));
  }
}

/* A number of suites, and so many of them: who defines it, and which. */
static void suites(struct np_dissector *d, struct np_cursor *c, unsigned count_row, unsigned oui,
                   unsigned type) {
  enum { SUITE_BYTES = 4 };
  uint64_t count = emit(d, c, count_row), room = np_left(c) / SUITE_BYTES;
  if (count > room) {
    np_malformed(d, row_at(d, count_row), "more suites than the element has room for");
    count = room;
  }
  for (; count > 0 && np_good(c); count--) {
    emit(d, c, oui);
    emit(d, c, type);
  }
}

/* Section 9.4.2.24: it can end behind each part. */
static void rsn(struct np_dissector *d, struct np_cursor *c) {
  enum { PMKID_BYTES = 16 };
  emit(d, c, ROW(RSN_VERSION));
  if (!np_more(c)) return;
  emit(d, c, ROW(RSN_GROUP_CIPHER_OUI));
  emit(d, c, ROW(RSN_GROUP_CIPHER_TYPE));
  if (np_more(c))
    suites(d, c, ROW(RSN_PAIRWISE_COUNT), ROW(RSN_PAIRWISE_OUIS), ROW(RSN_PAIRWISE_TYPES));
  if (np_more(c)) suites(d, c, ROW(RSN_AKM_COUNT), ROW(RSN_AKM_OUIS), ROW(RSN_AKM_TYPES));
  if (np_more(c)) np_emit_word(d, c, row_at(d, ROW(RSN_CAPABILITIES)));
  uint64_t keys = np_more(c) ? emit(d, c, ROW(RSN_PMKID_COUNT)) : 0;
  for (; keys > 0 && np_good(c); keys--)
    np_emit_bytes(d, c, row_at(d, ROW(RSN_PMKIDS)), PMKID_BYTES);
  if (!np_more(c)) return;
  emit(d, c, ROW(RSN_GROUP_MANAGEMENT_CIPHER_OUI));
  emit(d, c, ROW(RSN_GROUP_MANAGEMENT_CIPHER_TYPE));
}

/* Section 9.4.2.26: the last byte can be any; bits 63 and 64 are one number. */
static void extended(struct np_dissector *d, struct np_cursor *c) {
  static const uint16_t rows[] = {
      ROW(EXTENDED_BYTE_0), ROW(EXTENDED_BYTE_1), ROW(EXTENDED_BYTE_2), ROW(EXTENDED_BYTE_3),
      ROW(EXTENDED_BYTE_4), ROW(EXTENDED_BYTE_5), ROW(EXTENDED_BYTE_6), ROW(EXTENDED_BYTES_7_8),
      ROW(EXTENDED_BYTE_9), ROW(EXTENDED_BYTE_10)};
  enum { SINGLE_BITS = 7 };
  for (unsigned i = 0; i < sizeof rows / sizeof rows[0] && np_more(c); i++) {
    const struct np_field *row = row_at(d, rows[i]);
    if (np_left(c) >= row->width / 8U) {
      np_emit_word(d, c, row);
      continue;
    }
    struct np_cursor bits = *c;
    uint64_t byte = emit(d, c, ROW(EXTENDED_BYTE_7));
    if (np_good(c)) np_emit_number(d, row + SINGLE_BITS + 1, byte >> SINGLE_BITS);
    np_cursor_take(&bits, 1);
    for (unsigned bit = SINGLE_BITS; bit > 0; bit--) np_emit(d, &bits, row + bit);
  }
  while (np_more(c)) emit(d, c, ROW(EXTENDED_OTHERS));
}

/* ---- Vendors' elements ---- */

/* WPA, as it was before RSN. */
static void wpa(struct np_dissector *d, struct np_cursor *c) {
  emit(d, c, ROW(WPA_VERSION));
  if (!np_more(c)) return;
  emit(d, c, ROW(WPA_MULTICAST_OUI));
  emit(d, c, ROW(WPA_MULTICAST_TYPE));
  if (np_more(c))
    suites(d, c, ROW(WPA_UNICAST_COUNT), ROW(WPA_UNICAST_OUIS), ROW(WPA_UNICAST_TYPES));
  if (np_more(c)) suites(d, c, ROW(WPA_AKM_COUNT), ROW(WPA_AKM_OUIS), ROW(WPA_AKM_TYPES));
}

/* Wi-Fi multimedia. Only an access point sends parameters; information is a station's in requests.
 */
static void wmm(struct np_dissector *d, struct np_cursor *c, bool from_station) {
  enum { PARAMETERS = 1, TRAFFIC = 2, CATEGORIES = 4 };
  uint64_t subtype = emit(d, c, ROW(WMM_SUBTYPE));
  emit(d, c, ROW(WMM_VERSION));
  if (!np_good(c) || subtype >= TRAFFIC) return;
  np_emit_word(d, c, row_at(d, from_station ? ROW(WMM_STA_QOS_INFO) : ROW(WMM_QOS_INFO)));
  if (subtype != PARAMETERS) return;
  np_emit_bytes(d, c, row_at(d, ROW(WMM_RESERVED)), 1);
  for (unsigned i = 0; i < CATEGORIES && np_good(c); i++) {
    np_open(d, c, row_at(d, ROW(WMM_CATEGORIES)));
    np_emit_word(d, c, row_at(d, ROW(WMM_CATEGORIES_ACI_AIFSN)));
    np_emit_word(d, c, row_at(d, ROW(WMM_CATEGORIES_ECW)));
    emit(d, c, ROW(WMM_CATEGORIES_TXOP_LIMIT));
    np_close(d, row_at(d, ROW(WMM_CATEGORIES)));
  }
}

/* Requests come from stations. */
static bool is_request(const struct np_dissector *d) {
  uint64_t subtype = np_get(d, row_at(d, NP__WLAN_SUBTYPE));
  return subtype == 0 || subtype == 2 || subtype == 4;
}

static void vendor(struct np_dissector *d, struct np_cursor *c) {
  enum { MICROSOFT = 0x0050f2, WPA = 1, WMM = 2 };
  uint64_t oui = emit(d, c, ROW(VENDOR_OUI));
  struct np_cursor type_at = *c;
  uint64_t type = emit(d, c, ROW(VENDOR_TYPE));
  if (!np_good(c)) return;
  if (oui == MICROSOFT) emit(d, &type_at, ROW(WFA_TYPE));
  if (oui == MICROSOFT && type == WPA) wpa(d, c);
  if (oui == MICROSOFT && type == WMM) wmm(d, c, is_request(d));
}

/* ---- Elements ---- */

static const struct shape *shape_of(uint64_t number) {
  for (size_t i = 0; i < sizeof shapes / sizeof shapes[0]; i++)
    if (shapes[i].number == number) return &shapes[i];
  return NULL;
}

static void value(struct np_dissector *d, struct np_cursor *c, const struct shape *shape) {
  switch (shape->form) {
    case EACH:
      while (np_more(c)) emit(d, c, shape->rows[0]);
      break;
    case TIM:
      traffic_map(d, c);
      break;
    case COUNTRY:
      country(d, c);
      break;
    case RSN:
      rsn(d, c);
      break;
    case EXTENDED:
      extended(d, c);
      break;
    case VENDOR:
      vendor(d, c);
      break;
    default:
      plain(d, c, shape->rows);
  }
}

static void tag(struct np_dissector *d, struct np_cursor *list) {
  uint64_t number = emit(d, list, ROW(NUMBER));
  uint64_t length = emit(d, list, ROW(LENGTH));
  if (!np_good(list)) return;
  struct np_cursor body = np_split(d, list, row_at(d, ROW(LENGTH)), length);
  if (!np_good(list)) return;
  const struct shape *shape = shape_of(number);
  if (shape) value(d, &body, shape);
  np_emit_rest(d, &body, row_at(d, ROW(DATA)));
}

void np__wlan_tags(struct np_dissector *d, struct np_cursor *list) {
  while (np_more(list)) {
    np_open(d, list, row_at(d, NP__WLAN_TAGS));
    tag(d, list);
    np_close(d, row_at(d, NP__WLAN_TAGS));
  }
}
