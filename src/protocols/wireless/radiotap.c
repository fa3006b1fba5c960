/* radiotap.c - what a receiver or sender says of an IEEE 802.11 frame, https://www.radiotap.org. */
#include "protocols/protocol.h"

enum {
#define XX(id, ...) id,
#include "protocols/wireless/radiotap.def"
#undef XX
  FCS_STATUS
};

/* clang-format off */
static const struct np_field fields[] = {
#define XX(id, name, ...) [id] = {name, __VA_ARGS__},
#include "protocols/wireless/radiotap.def"
#undef XX
  [FCS_STATUS] = {"fcs_status", NP_COMPUTED, 0, NP_CHECKSUM_STATUS, NULL, "Whether it fits.", .flags = NP_HIDDEN},
};
/* clang-format on */

enum {
  FIXED_BYTES = 4,
  LEAST_BYTES = 8,
  FCS_BYTES = 4,
  LINK_TYPE_IEEE80211 = 105,
  FLAG_FCS = 0x10,
  FLAG_PADDED = 0x20
};

/* Bits of a word of present fields. */
enum {
  BIT_TSFT = 0,
  BIT_FLAGS = 1,
  BIT_MCS = 19,
  BIT_VHT = 21,
  BIT_HE = 23,
  BIT_TLV = 28,
  BIT_RADIOTAP = 29,
  BIT_VENDOR = 30,
  BIT_EXT = 31,
  FIELD_BITS = 29,
  MOST_ROWS = 6
};

static const uint64_t all_bits = UINT32_MAX, common_bits = UINT64_C(7) << BIT_RADIOTAP;

/* Each field begins at a multiple of `align` bytes from the header's start. Its rows end with 0,
 * which is the version. */
static const struct shape {
  uint8_t align;
  uint16_t rows[MOST_ROWS];
} shapes[FIELD_BITS] = {
    [BIT_TSFT] = {8, {TSFT}},
    [BIT_FLAGS] = {1, {FLAGS}},
    [2] = {1, {RATE}},
    [3] = {2, {CHANNEL_FREQ, CHANNEL_FLAGS}},
    [4] = {1, {FHSS_HOP_SET, FHSS_PATTERN}},
    [5] = {1, {DBM_ANTSIGNAL}},
    [6] = {1, {DBM_ANTNOISE}},
    [7] = {2, {LOCK_QUALITY}},
    [8] = {2, {TX_ATTENUATION}},
    [9] = {2, {DB_TX_ATTENUATION}},
    [10] = {1, {DBM_TX_POWER}},
    [11] = {1, {ANTENNA}},
    [12] = {1, {DB_ANTSIGNAL}},
    [13] = {1, {DB_ANTNOISE}},
    [14] = {2, {RX_FLAGS}},
    [15] = {2, {TX_FLAGS}},
    [16] = {1, {RTS_RETRIES}},
    [17] = {1, {DATA_RETRIES}},
    [18] = {4, {XCHANNEL_FLAGS, XCHANNEL_FREQ, XCHANNEL_CHANNEL, XCHANNEL_MAX_POWER}},
    [BIT_MCS] = {1, {MCS_KNOWN}},
    [20] = {4, {AMPDU_REFERENCE, AMPDU_FLAGS, AMPDU_DELIMITER_CRC, AMPDU_RESERVED}},
    [BIT_VHT] = {2, {VHT_KNOWN}},
    [22] = {8, {TIMESTAMP_TIME, TIMESTAMP_ACCURACY, TIMESTAMP_UNIT_POSITION, TIMESTAMP_FLAGS}},
    [BIT_HE] = {2, {HE_DATA_1}},
    [24] = {2, {HE_MU_FLAGS_1, HE_MU_FLAGS_2, HE_MU_CHANNEL_1_RUS, HE_MU_CHANNEL_2_RUS}},
    [25] = {2,
            {HE_MU_OTHER_USER_USER_1, HE_MU_OTHER_USER_USER_2, HE_MU_OTHER_USER_POSITION,
             HE_MU_OTHER_USER_KNOWN}},
    [26] = {1, {ZERO_LENGTH_PSDU}},
    [27] = {2, {L_SIG_DATA_1, L_SIG_DATA_2}},
};

static bool has(uint64_t word, unsigned bit) {
  return (word >> bit & 1) != 0;
}

static uint64_t little_word(uint64_t word) {
  return np_swapped(word, 32);
}

/* ---- How the layer ends ---- */

/* The flags stand behind all words of present fields, and the time, if that is there. */
static uint64_t find_flags(const struct np_dissector *d, uint64_t length) {
  uint64_t word, first, flags = 0;
  uint32_t at = FIXED_BYTES;
  np_look(d, at * 8, 32, &first);
  first = word = little_word(first);
  for (at += 4; has(word, BIT_EXT) && at + 4 <= length; at += 4) {
    np_look(d, at * 8, 32, &word);
    word = little_word(word);
  }
  if (!has(first, BIT_FLAGS)) return 0;
  if (has(first, BIT_TSFT)) at = (at + 7) / 8 * 8 + 8;
  if (at < length) np_look(d, at * 8, 8, &flags);
  return flags;
}

static void dissect(struct np_dissector *d) {
  uint64_t length = np_get(d, &fields[LENGTH]);
  if (np_get(d, &fields[VERSION]) != 0) {
    np_malformed(d, &fields[VERSION], "no version but 0 is known");
    return;
  }
  if (length < LEAST_BYTES) {
    np_malformed(d, &fields[LENGTH], "shorter than the first word of present fields");
    return;
  }
  if (!np_fits(d, length)) {
    np_malformed(d, &fields[LENGTH], "longer than the packet");
    return;
  }
  np_header(d, length);
  uint64_t flags = find_flags(d, length);
  if (flags & FLAG_PADDED) np_pad_child(d);
  if (flags & FLAG_FCS && np_fits(d, length + FCS_BYTES))
    np_child_length(d, np_declared_length(d) - length - FCS_BYTES);
  np_next(d, NP_BY_LINK_TYPE, LINK_TYPE_IEEE80211);
}

/* ---- Fields ---- */

static void emit_row(struct np_dissector *d, struct np_cursor *c, unsigned at) {
  const struct np_field *row = &fields[at];
  if (row->type == NP_GROUP)
    np_emit_word(d, c, row);
  else if (row->type == NP_BYTES)
    np_emit_bytes(d, c, row, row->width / 8U);
  else
    np_emit(d, c, row);
}

/* Of the flags those that the first byte says to be known. */
static void mcs(struct np_dissector *d, struct np_cursor *c) {
  uint64_t known = np_emit_word(d, c, &fields[MCS_KNOWN]);
  uint64_t wanted = (known & 1) | (known >> 1 & 0x3e);
  np_emit_parts(d, c, &fields[MCS_FLAGS], wanted);
  if (known & 2)
    np_emit(d, c, &fields[MCS_INDEX]);
  else
    np_skip(d, c, 8);
}

static void vht(struct np_dissector *d, struct np_cursor *c) {
  enum { USERS = 4 };
  np_emit_word(d, c, &fields[VHT_KNOWN]);
  np_emit_word(d, c, &fields[VHT_FLAGS]);
  np_emit(d, c, &fields[VHT_BANDWIDTH]);
  for (unsigned i = 0; i < USERS && np_good(c); i++) {
    np_open(d, c, &fields[VHT_USERS]);
    np_emit(d, c, &fields[VHT_USERS_MCS]);
    np_emit(d, c, &fields[VHT_USERS_NSS]);
    np_close(d, &fields[VHT_USERS]);
  }
  np_emit(d, c, &fields[VHT_CODING]);
  np_emit(d, c, &fields[VHT_GROUP_ID]);
  np_emit(d, c, &fields[VHT_PARTIAL_AID]);
}

/* The first two words say what is known of the others. */
static void he(struct np_dissector *d, struct np_cursor *c) {
  uint64_t one = np_emit_word(d, c, &fields[HE_DATA_1]);
  uint64_t two = np_emit_word(d, c, &fields[HE_DATA_2]);
  np_emit_parts(d, c, &fields[HE_DATA_3], one >> 2 & 0xff);
  np_emit(d, c, &fields[HE_DATA_4]);
  uint64_t gi = two >> 1 & 1, ltf = two >> 2 & 1, others = two >> 3 & 7;
  np_emit_parts(d, c, &fields[HE_DATA_5],
                (one >> 14 & 1) | gi << 1 | 1U << 2 | ltf << 3 | 1U << 4 | others << 5);
  np_emit_parts(d, c, &fields[HE_DATA_6], 1 | (one >> 15 & 1) << 1 | 1U << 2 | (two >> 6 & 3) << 3);
}

static void align(struct np_dissector *d, struct np_cursor *c, unsigned unit) {
  uint32_t left = np_left(c), at = (uint32_t)np_get(d, &fields[LENGTH]) - left;
  uint32_t padding = (unit - at % unit) % unit;
  if (padding <= left) np_skip(d, c, padding * 8);
}

static void field(struct np_dissector *d, struct np_cursor *c, unsigned bit) {
  const struct shape *shape = &shapes[bit];
  align(d, c, shape->align);
  if (bit == BIT_MCS)
    mcs(d, c);
  else if (bit == BIT_VHT)
    vht(d, c);
  else if (bit == BIT_HE)
    he(d, c);
  else
    for (unsigned i = 0; i < MOST_ROWS && shape->rows[i]; i++) emit_row(d, c, shape->rows[i]);
}

static void tlvs(struct np_dissector *d, struct np_cursor *c) {
  align(d, c, 4);
  while (np_more(c)) {
    np_open(d, c, &fields[TLVS]);
    np_emit(d, c, &fields[TLVS_TYPE]);
    uint64_t length = np_emit(d, c, &fields[TLVS_LENGTH]);
    np_emit_bytes(d, c, &fields[TLVS_DATA], length);
    np_close(d, &fields[TLVS]);
    align(d, c, 4);
  }
}

/* Fields of a vendor, of which only the vendor knows how long each is. */
static void vendor(struct np_dissector *d, struct np_cursor *c) {
  align(d, c, 2);
  np_emit(d, c, &fields[VENDOR_OUI]);
  np_emit(d, c, &fields[VENDOR_SUBNAMESPACE]);
  uint64_t length = np_emit(d, c, &fields[VENDOR_LENGTH]);
  np_emit_bytes(d, c, &fields[VENDOR_DATA], length);
}

/* False where what follows cannot be found: behind a field of unknown length. */
static bool own_fields(struct np_dissector *d, struct np_cursor *c, uint64_t word) {
  for (unsigned bit = 0; bit < FIELD_BITS; bit++) {
    if (!has(word, bit)) continue;
    if (bit == BIT_TLV)
      tlvs(d, c);
    else
      field(d, c, bit);
  }
  return np_good(c);
}

/* All words; the fields of a word after the first one have names where the one before it says that
 * they are radiotap's again. */
static void present_words(struct np_dissector *d, struct np_cursor *c) {
  uint64_t word = 0, wanted = all_bits;
  do {
    word = np_emit_parts(d, c, &fields[PRESENT], wanted);
    wanted = has(word, BIT_RADIOTAP) ? all_bits : common_bits;
  } while (has(word, BIT_EXT) && np_good(c));
}

static void all_fields(struct np_dissector *d, struct np_cursor words, struct np_cursor *c) {
  enum { OWN, VENDORS, UNKNOWN_BITS } now = OWN;
  uint64_t word;
  do {
    word = little_word(np_cursor_take(&words, 32));
    uint64_t bits = word & ~common_bits;
    if (now == UNKNOWN_BITS && bits) return;
    if (now == OWN && !own_fields(d, c, bits)) return;
    if (now == OWN) now = UNKNOWN_BITS;
    if (has(word, BIT_RADIOTAP)) now = OWN;
    if (!has(word, BIT_VENDOR)) continue;
    vendor(d, c);
    now = VENDORS;
  } while (has(word, BIT_EXT) && np_good(c));
}

static void fcs(struct np_dissector *d) {
  uint64_t length = np_get(d, &fields[LENGTH]);
  if (!(find_flags(d, length) & FLAG_FCS) || !np_fits(d, length + FCS_BYTES)) return;
  np_emit_frame_check(d, np_body(d), &fields[FCS], &fields[FCS_STATUS]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d), words = c;
  present_words(d, &c);
  all_fields(d, words, &c);
  np_emit_rest(d, &c, &fields[UNKNOWN]);
  fcs(d);
}

const struct np_protocol np_radiotap = {
    .name = "radiotap",
    .title = "Radiotap",
    .spec = "radiotap.org",
    .group = "wireless",
    .wireshark = "radiotap",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = FIXED_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_LINK_TYPE, 127}, {NP_TABLE_END, 0}},
    .summary = "{channel.freq}{channel.freq? MHz} {dbm_antsignal}{dbm_antsignal? dBm}",
};
