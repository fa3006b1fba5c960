/* vntag.c - VN-tag, Cisco's proposal for IEEE 802.1Qbh. */
#include "protocols/link/ieee8023.h"

enum { DIRECTION, POINTER, DESTINATION, LOOPED, RESERVED, VERSION, SOURCE, ETHERTYPE, LENGTH };

enum { HEADER_BYTES = 6, MAX_LENGTH = 1500 };

/* clang-format off */
static const struct np_field fields[] = {
  [DIRECTION]   = {"direction",    0,  1, NP_FLAG, "vntag.dir",     "1: from the bridge; 0: to it."},
  [POINTER]     = {"pointer",      1,  1, NP_FLAG, "vntag.ptr",     "The destination is a list of interfaces."},
  [DESTINATION] = {"destination",  2, 14, NP_UINT, "vntag.dst",     "Virtual interface it goes to."},
  [LOOPED]      = {"looped",      16,  1, NP_FLAG, "vntag.looped",  "The bridge sends it back to where it came from."},
  [RESERVED]    = {"reserved",    17,  1, NP_UINT, "vntag.r",       "0.", .flags = NP_HIDDEN},
  [VERSION]     = {"version",     18,  2, NP_UINT, "vntag.version", "0."},
  [SOURCE]      = {"source",      20, 12, NP_UINT, "vntag.src",     "Virtual interface it comes from."},
  [ETHERTYPE]   = {"ethertype",   32, 16, NP_HEX,  "vntag.etype",   "Protocol of the payload.", .when = NP_WHEN(ETHERTYPE, MAX_LENGTH + 1, UINT16_MAX)},
  [LENGTH]      = {"length",      32, 16, NP_UINT, "vntag.len",     "Length of an IEEE 802.3 frame's payload, in bytes.", .when = NP_WHEN(LENGTH, 0, MAX_LENGTH)},
};
/* clang-format on */

static void dissect(struct np_dissector *d) {
  uint64_t type = np_get(d, &fields[ETHERTYPE]);
  if (type > MAX_LENGTH) {
    np_next(d, NP_BY_ETHERTYPE, type);
    return;
  }
  np_end_at(d, &fields[LENGTH], HEADER_BYTES + type);
  np_next_by_length(d, HEADER_BYTES);
}

const struct np_protocol np_vntag = {
    .name = "vntag",
    .title = "VN-tag",
    .spec = "IEEE 802.1Qbh",
    .group = "link",
    .wireshark = "vntag",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .binds = (const struct np_bind[]){{NP_BY_ETHERTYPE, 0x8926}, {NP_TABLE_END, 0}},
    .summary = "VN-tag {source} > {destination}",
};
