/* macsec.c - MAC security, IEEE 802.1AE section 9. Its cipher suites have checks of 16 bytes. */
#include "protocols/protocol.h"

enum {
  TCI,
  VERSION,
  END_STATION,
  HAS_SCI,
  BROADCAST,
  ENCRYPTED,
  CHANGED,
  ASSOCIATION,
  SHORT_LENGTH,
  NUMBER,
  SYSTEM,
  PORT,
  ETHERTYPE,
  ICV
};

/* clang-format off */
static const struct np_field fields[] = {
  [TCI]          = {"tci",           0,  6, NP_GROUP, "macsec.TCI",     "Version and flags as one number."},
  [VERSION]      = {"version",       0,  1, NP_UINT,  "macsec.TCI.V",   "0."},
  [END_STATION]  = {"end_station",   1,  1, NP_FLAG,  "macsec.TCI.ES",  "The source address tells the channel."},
  [HAS_SCI]      = {"has_sci",       2,  1, NP_FLAG,  "macsec.TCI.SC",  "The channel's identifier is there."},
  [BROADCAST]    = {"single_copy_broadcast", 3, 1, NP_FLAG, "macsec.TCI.SCB", "The channel is one of broadcasts of EPON."},
  [ENCRYPTED]    = {"encrypted",     4,  1, NP_FLAG,  "macsec.TCI.E",   "The data is encrypted."},
  [CHANGED]      = {"changed",       5,  1, NP_FLAG,  "macsec.TCI.C",   "The data is not as it was."},
  [ASSOCIATION]  = {"association",   6,  2, NP_UINT,  "macsec.AN",      "Number of the association, whose key protects the frame."},
  [SHORT_LENGTH] = {"short_length",  8,  8, NP_UINT,  "macsec.SL",      "Length of the data where it is below 48 bytes; else 0."},
  [NUMBER]       = {"packet_number", 16, 32, NP_UINT, "macsec.PN",      "Number of the frame in its association."},
  [SYSTEM]       = {"system",        NP_VARIABLE, 48, NP_MAC, "macsec.SCI.system_identifier", "System of the channel."},
  [PORT]         = {"port",          NP_VARIABLE, 16, NP_UINT, "macsec.SCI.port_identifier", "Port of the channel."},
  [ETHERTYPE]    = {"ethertype",     NP_VARIABLE, 16, NP_HEX, "macsec.etype", "Protocol of the payload, where that is in the clear."},
  [ICV]          = {"icv",           NP_VARIABLE, 0, NP_BYTES, "macsec.ICV", "What proves the frame."},
};
/* clang-format on */

enum { HEADER_BYTES = 6, SCI_BYTES = 8, TYPE_BYTES = 2, ICV_BYTES = 16, LONGEST_SHORT = 47 };

static bool is_clear(const struct np_dissector *d) {
  return !np_get(d, &fields[ENCRYPTED]) && !np_get(d, &fields[CHANGED]);
}

static uint32_t header_bytes(const struct np_dissector *d) {
  return HEADER_BYTES + (np_get(d, &fields[HAS_SCI]) ? SCI_BYTES : 0);
}

/* Of data that is short the length is said, since a frame can be filled behind the check. */
static uint64_t data_bytes(const struct np_dissector *d) {
  uint64_t shorter = np_get(d, &fields[SHORT_LENGTH]);
  uint32_t all = np_declared_length(d), before = header_bytes(d);
  if (shorter > 0) return shorter;
  return all > before + ICV_BYTES ? all - before - ICV_BYTES : 0;
}

static void dissect(struct np_dissector *d) {
  uint64_t data = data_bytes(d), type = 0;
  uint32_t before = header_bytes(d);
  if (np_get(d, &fields[SHORT_LENGTH]) > LONGEST_SHORT)
    np_malformed(d, &fields[SHORT_LENGTH], "data of 48 bytes or more is not short");
  if (!is_clear(d) || data < TYPE_BYTES) {
    np_header(d, before);
    np_child_length(d, data);
    return;
  }
  np_header(d, before + TYPE_BYTES);
  np_child_length(d, data - TYPE_BYTES);
  if (np_look(d, before * 8, TYPE_BYTES * 8, &type)) np_next(d, NP_BY_ETHERTYPE, type);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  uint64_t data = data_bytes(d);
  if (np_get(d, &fields[HAS_SCI])) {
    np_emit(d, &c, &fields[SYSTEM]);
    np_emit(d, &c, &fields[PORT]);
  }
  struct np_cursor icv = c;
  if (is_clear(d) && data >= TYPE_BYTES) np_emit(d, &c, &fields[ETHERTYPE]);
  np_cursor_split(&icv, data);
  if (!np_good(&icv)) return;
  uint32_t left = np_left(&icv);
  np_emit_bytes(d, &icv, &fields[ICV], left < ICV_BYTES ? left : ICV_BYTES);
}

const struct np_protocol np_macsec = {
    .name = "macsec",
    .title = "MAC security",
    .spec = "IEEE 802.1AE",
    .group = "security",
    .wireshark = "macsec",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_ETHERTYPE, 0x88e5}, {NP_TABLE_END, 0}},
    .summary = "MACsec {packet_number} {system}",
};
