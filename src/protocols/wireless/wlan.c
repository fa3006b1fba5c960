/* wlan.c - IEEE 802.11 frames: headers, section 9.2 and 9.3. */
#include "protocols/wireless/wlan_management.h"
#include "protocols/wireless/wlan_names.h"
#include "protocols/wireless/wlan_row.h"

enum frame_type { MANAGEMENT = 0, CONTROL = 1, DATA = 2 };

static const struct np_name type_names[] = {
    {MANAGEMENT, "management"}, {CONTROL, "control"}, {DATA, "data"}, {3, "extension"}, {0, NULL}};

#define ROW(id) NP__WLAN_##id
#define DURATION NP__WLAN_DURATION

/* clang-format off */
static const struct np_field fields[] = {
#define XX(id, name, ...) [NP__WLAN_##id] = {name, __VA_ARGS__},
#include "protocols/wireless/wlan.def"
#undef XX
#define XX(id, name, ...) [NP__WLAN_TAG_##id] = {"tags." name, __VA_ARGS__},
#include "protocols/wireless/wlan_tag.def"
#undef XX
  [ROW(PAYLOAD)] = {"payload", NP_COMPUTED, 0, NP_PAYLOAD, NULL, "Body of a data frame, as far as it was captured; encrypted where the frame is protected.", .flags = NP_HIDDEN},
};
/* clang-format on */

enum {
  FIXED_BYTES = 4,
  ADDRESS_BYTES = 6,
  DATA_BYTES = 24,
  QOS_BYTES = 2,
  HTC_BYTES = 4,
  WORD = 4,
  SUBTYPE_NO_DATA = 4,
  SUBTYPE_QOS = 8,
  DS_BOTH = 3,
  AMSDU_BIT = 0x80,
  EXTENDED = 0x20 /* of the key's byte */
};

/* Subtypes of control frames. */
enum {
  TRIGGER = 2,
  TACK = 3,
  BEAMFORMING_POLL = 4,
  NDP_ANNOUNCEMENT = 5,
  EXTENSION = 6,
  BLOCK_ACK_REQUEST = 8,
  BLOCK_ACK = 9,
  POWER_SAVE_POLL = 10,
  RTS = 11,
  CTS = 12,
  ACK = 13,
  CF_END = 14,
  CF_END_ACK = 15,
  DMG_DTS = 6 /* of the extension */
};

static uint64_t get(const struct np_dissector *d, unsigned at) {
  return np_get(d, &fields[at]);
}

/* ---- How the layer ends ---- */

static uint32_t data_header(const struct np_dissector *d) {
  uint32_t length = DATA_BYTES;
  if (get(d, ROW(FLAGS_DS)) == DS_BOTH) length += ADDRESS_BYTES;
  if (!(get(d, ROW(SUBTYPE)) & SUBTYPE_QOS)) return length;
  return length + QOS_BYTES + (get(d, ROW(FLAGS_ORDER)) ? HTC_BYTES : 0);
}

/* What some receivers put between header and body. */
static uint32_t padding(struct np_dissector *d) {
  return np_is_padded(d) ? -data_header(d) % WORD : 0;
}

/* Section 12.3.2 and others: 4 bytes in front of the encrypted body, and 4 more where a bit of the
 * key's byte says that the packet number has 48 bits. */
static uint32_t protection_bytes(const struct np_dissector *d, uint32_t at) {
  enum { SHORT_BYTES = 4, LONG_BYTES = 8 };
  uint64_t key;
  if (!np_look(d, (at + 3) * 8, 8, &key)) return 0;
  return key & EXTENDED ? LONG_BYTES : SHORT_BYTES;
}

/* Only the first fragment begins with LLC; an A-MSDU has headers of its own in front of it. */
static bool begins_with_llc(const struct np_dissector *d) {
  uint64_t sequence, qos = 0;
  np_look(d, 22 * 8, 8, &sequence);
  bool is_first = (sequence & 0xf) == 0;
  uint32_t qos_at = DATA_BYTES + (get(d, ROW(FLAGS_DS)) == DS_BOTH ? ADDRESS_BYTES : 0);
  if (get(d, ROW(SUBTYPE)) & SUBTYPE_QOS) np_look(d, qos_at * 8, 8, &qos);
  return is_first && !(qos & AMSDU_BIT);
}

static void data(struct np_dissector *d) {
  uint32_t length = data_header(d) + padding(d);
  if (get(d, ROW(SUBTYPE)) & SUBTYPE_NO_DATA) {
    np_header_whole(d);
  } else if (get(d, ROW(FLAGS_PROTECTED))) {
    np_header(d, length + protection_bytes(d, length));
  } else {
    np_header(d, length);
    if (get(d, ROW(FLAGS_MORE_FRAGMENTS))) np_fragment(d);
    if (begins_with_llc(d)) np_next(d, NP_BY_LENGTH, NP_LENGTH_LLC);
  }
}

static void dissect(struct np_dissector *d) {
  if (get(d, ROW(VERSION)) == 0 && get(d, ROW(TYPE)) == DATA)
    data(d);
  else
    np_header_whole(d);
}

/* ---- Addresses ---- */

static void emit_address(struct np_dissector *d, struct np_cursor c, unsigned number, unsigned at) {
  if (number > 0) np_skip(d, &c, number * ADDRESS_BYTES * 8U);
  np_emit(d, &c, &fields[at]);
}

/* Which address the rows of a data frame are, by its bits "from" and "to": section 9.3.2.1. The
 * fourth stands behind the sequence control. */
static const struct roles {
  uint8_t destination, source;
  int8_t bssid, station; /* -1: none */
} roles[] = {
    {0, 1, 2, -1},
    {2, 1, 0, 1},
    {0, 2, 1, 0},
    {2, 3, -1, -1},
};

static void data_addresses(struct np_dissector *d, struct np_cursor c) {
  const struct roles *of = &roles[get(d, ROW(FLAGS_DS))];
  struct np_cursor fourth = c;
  np_cursor_take(&fourth, 16);
  emit_address(d, c, of->destination, ROW(DESTINATION));
  emit_address(d, of->source == 3 ? fourth : c, of->source, ROW(SOURCE));
  if (of->bssid >= 0) emit_address(d, c, (unsigned)of->bssid, ROW(BSSID));
  if (of->station >= 0) emit_address(d, c, (unsigned)of->station, ROW(STATION));
}

/* Three addresses and the sequence control, which management and data frames have. */
static void addresses(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &fields[ROW(RECEIVER)]);
  np_emit(d, c, &fields[ROW(TRANSMITTER)]);
  np_emit(d, c, &fields[ROW(ADDRESS_3)]);
  np_emit_word(d, c, &fields[ROW(SEQUENCE_CONTROL)]);
}

/* ---- Data ---- */

/* Section 9.2.4.5: what bit 4 and the second byte mean depends on who sent it. */
static void qos(struct np_dissector *d, struct np_cursor *c) {
  enum { TID = 1, BIT_4 = 2, ACK_POLICY = 4, AMSDU = 8, HIGH = 0x10, QUEUE = 0x10 };
  bool from_ap = get(d, ROW(FLAGS_FROM_DS)) && !get(d, ROW(FLAGS_TO_DS));
  struct np_cursor low = *c;
  unsigned rows = TID | ACK_POLICY | AMSDU | HIGH | (from_ap ? 0 : BIT_4);
  uint64_t word = np_emit_parts(d, c, &fields[ROW(QOS)], rows);
  if (!np_good(c)) return;
  np_cursor_take(&low, 3);
  if (from_ap)
    np_emit(d, &low, &fields[ROW(QOS_EOSP)]);
  else
    np_cursor_take(&low, 1);
  np_cursor_take(&low, 1);
  np_emit(d, &low, &fields[ROW(QOS_PRIORITY)]);
  struct np_cursor high = low;
  if (from_ap) {
    np_emit(d, &low, &fields[ROW(QOS_AP_BUFFER_STATE)]);
    np_cursor_take(&high, 6);
    np_emit(d, &high, &fields[ROW(QOS_BUFFER_STATE_INDICATED)]);
  } else {
    np_emit(d, &low, &fields[word & QUEUE ? ROW(QOS_QUEUE_SIZE) : ROW(QOS_TXOP_REQUESTED)]);
  }
}

/* Section 9.2.4.6: the lowest bits tell the variant. */
static void ht_control(struct np_dissector *d, struct np_cursor *c) {
  enum { VHT = 1, HE = 2, BITS = 32 };
  struct np_cursor low = *c;
  uint64_t word = np_emit(d, c, &fields[ROW(HTC)]);
  if (!np_good(c)) return;
  np_cursor_take(&low, 7);
  np_emit(d, &low, &fields[ROW(HTC_VHT)]);
  if (!(word & VHT)) return;
  np_emit_number(d, &fields[ROW(HTC_HE)], (word & HE) != 0);
  if (word & HE) np_emit_number(d, &fields[ROW(HTC_CONTROL_ID)], word >> 2 & 0xf);
}

static void protection(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor key = *c;
  np_cursor_take(&key, 24);
  bool is_extended = (np_cursor_take(&key, 8) & EXTENDED) != 0;
  if (!np_good(&key)) {
    np_skip(d, c, 32);
    return;
  }
  if (!is_extended) {
    np_emit(d, c, &fields[ROW(WEP_IV)]);
    np_emit(d, c, &fields[ROW(WEP_KEY_INDEX)]);
    np_skip(d, c, 6);
    return;
  }
  uint64_t low = np_cursor_take(c, 8), second = np_cursor_take(c, 8), third = np_cursor_take(c, 8);
  np_emit(d, c, &fields[ROW(WEP_KEY_INDEX)]);
  np_skip(d, c, 6);
  uint64_t high = np_swapped(np_cursor_take(c, 32), 32);
  /* CCMP and GCMP begin with the lowest byte; TKIP with the second one, and repeats it. The third
   * byte of the former is 0. */
  bool is_tkip = second == ((low | 0x20) & 0x7f);
  uint64_t number = is_tkip ? low << 8 | third : second << 8 | low;
  bool is_number = is_tkip || third == 0;
  if (np_good(c) && is_number)
    np_emit_number(d, &fields[ROW(PROTECTION_PACKET_NUMBER)], high << 16 | number);
}

static void data_details(struct np_dissector *d, struct np_cursor *c) {
  const struct np_cursor first = *c;
  addresses(d, c);
  if (get(d, ROW(FLAGS_DS)) == DS_BOTH) np_emit(d, c, &fields[ROW(ADDRESS_4)]);
  if (np_good(c)) data_addresses(d, first);
  if (get(d, ROW(SUBTYPE)) & SUBTYPE_QOS) {
    qos(d, c);
    if (get(d, ROW(FLAGS_ORDER))) ht_control(d, c);
  }
  np_skip(d, c, padding(d) * 8U);
  bool has_body = !(get(d, ROW(SUBTYPE)) & SUBTYPE_NO_DATA);
  if (has_body && get(d, ROW(FLAGS_PROTECTED)) && np_more(c)) protection(d, c);
}

/* ---- Control and management ---- */

/* Section 9.3.1. Of frames of the extension the flags' low half tells which. */
static bool has_sender(const struct np_dissector *d, uint64_t subtype) {
  const uint32_t senders = 1U << TRIGGER | 1U << TACK | 1U << BEAMFORMING_POLL |
                           1U << NDP_ANNOUNCEMENT | 1U << BLOCK_ACK_REQUEST | 1U << BLOCK_ACK |
                           1U << POWER_SAVE_POLL | 1U << RTS | 1U << CF_END | 1U << CF_END_ACK;
  const uint32_t extended = 0x7fc & ~(1U << DMG_DTS);
  if (subtype == EXTENSION) return (extended >> (get(d, ROW(FLAG_BYTE)) & 0xf) & 1) != 0;
  return (senders >> subtype & 1) != 0;
}

static void control(struct np_dissector *d, struct np_cursor *c) {
  const struct np_cursor first = *c;
  uint64_t subtype = get(d, ROW(SUBTYPE));
  np_emit(d, c, &fields[ROW(RECEIVER)]);
  if (has_sender(d, subtype)) np_emit(d, c, &fields[ROW(TRANSMITTER)]);
  if (np_good(c) && (subtype == POWER_SAVE_POLL || subtype == CF_END))
    emit_address(d, first, subtype == CF_END, ROW(BSSID));
  np_emit_rest(d, c, &fields[ROW(CONTROL_DATA)]);
}

static void management(struct np_dissector *d, struct np_cursor *c) {
  const struct np_cursor first = *c;
  addresses(d, c);
  if (!np_good(c)) return;
  emit_address(d, first, 0, ROW(DESTINATION));
  emit_address(d, first, 1, ROW(SOURCE));
  emit_address(d, first, 2, ROW(BSSID));
  if (get(d, ROW(FLAGS_ORDER))) ht_control(d, c);
  if (!get(d, ROW(FLAGS_PROTECTED))) {
    np__wlan_management(d, c, get(d, ROW(SUBTYPE)));
    return;
  }
  protection(d, c);
  np_emit_rest(d, c, &fields[ROW(ENCRYPTED)]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint64_t type = get(d, ROW(TYPE));
  if (get(d, ROW(VERSION)) != 0) {
    np_emit_rest(d, &c, &fields[ROW(CONTROL_DATA)]);
    return;
  }
  uint64_t kind = type << 4 | get(d, ROW(SUBTYPE));
  if (kind == (CONTROL << 4 | EXTENSION)) kind = kind << 4 | (get(d, ROW(FLAG_BYTE)) & 0xf);
  np_emit_number(d, &fields[ROW(TYPE_SUBTYPE)], kind);
  if (type == MANAGEMENT)
    management(d, &c);
  else if (type == DATA)
    data_details(d, &c);
  else if (type == CONTROL)
    control(d, &c);
  else
    np_emit_rest(d, &c, &fields[ROW(CONTROL_DATA)]);
}

const struct np_protocol np_wlan = {
    .name = "wlan",
    .title = "IEEE 802.11 wireless LAN",
    .spec = "IEEE 802.11",
    .group = "wireless",
    .wireshark = "wlan",
    .bpf = "wlan",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = FIXED_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_LINK_TYPE, 105}, {NP_TABLE_END, 0}},
    .summary = "{type_name} {transmitter} > {receiver}",
};
