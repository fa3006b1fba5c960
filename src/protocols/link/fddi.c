/* fddi.c - Fiber Distributed Data Interface, ISO 9314-2. */
#include "protocols/protocol.h"

enum { FC, CLASS, CLASS_NAME, PRIORITY, SMT_SUBTYPE, MAC_SUBTYPE, DHOST, SHOST };

static const struct np_name class_names[] = {
    {0x4, "SMT"}, {0x5, "Async LLC"}, {0x6, "Implementer Async"}, {0x8, "Nonrestricted Token"},
    {0xc, "MAC"}, {0xd, "Sync LLC"},  {0xe, "Implementer Sync"},  {0, NULL},
};

enum { HEADER_BYTES = 13, ADDRESS_BYTES = 6, LINKTYPE_FDDI = 10, ASYNC_LLC = 5 };

/* tshark gives each address twice, so that only the name of both is its. */
/* clang-format off */
static const struct np_field fields[] = {
  [FC]          = {"fc",          0, 8, NP_GROUP, "fddi.fc",     "Frame control as one number."},
  [CLASS]       = {"class",       0, 4, NP_HEX,  "fddi.fc.clf", "Class, length of addresses and format.", .names = class_names},
  [CLASS_NAME]  = {"class_name",  NP_COMPUTED, 0, NP_NAME, NULL, "Name of the class.", .of = CLASS, .names = class_names},
  [PRIORITY]    = {"priority",    5, 3, NP_UINT, "fddi.fc.prio", "Async LLC: priority.", .when = NP_WHEN(FC, 0x50, 0x57)},
  [SMT_SUBTYPE] = {"smt_subtype", 4, 4, NP_UINT, "fddi.fc.smt_subtype", "SMT: 1 information, 15 next station addressing.", .when = NP_WHEN(FC, 0x40, 0x4f)},
  [MAC_SUBTYPE] = {"mac_subtype", 4, 4, NP_UINT, "fddi.fc.mac_subtype", "MAC: 2 beacon, 3 claim.", .when = NP_WHEN(FC, 0xc1, 0xcf)},
  [DHOST]       = {"dhost",       NP_VARIABLE, 48, NP_MAC, NULL, "Destination hardware address, its bits in Ethernet's order.", .union_name = "fddi.addr"},
  [SHOST]       = {"shost",       NP_VARIABLE, 48, NP_MAC, NULL, "Source hardware address, its bits in Ethernet's order.", .union_name = "fddi.addr"},
};
/* clang-format on */

static void dissect(struct np_dissector *d) {
  np_header_at(d, &fields[FC], HEADER_BYTES);
  if (np_get(d, &fields[CLASS]) == ASYNC_LLC) np_next(d, NP_BY_LENGTH, NP_LENGTH_LLC);
}

/* The highest bit goes first on the ring, the lowest one in Ethernet. */
static uint8_t mirrored(uint64_t byte) {
  unsigned result = 0;
  for (unsigned bit = 0; bit < 8; bit++) result |= (unsigned)(byte >> bit & 1) << (7 - bit);
  return (uint8_t)result;
}

static void address(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  uint8_t bytes[ADDRESS_BYTES];
  struct np_cursor part = np_split(d, c, &fields[row], ADDRESS_BYTES), at = part;
  for (unsigned i = 0; i < ADDRESS_BYTES; i++) bytes[i] = mirrored(np_cursor_take(&at, 8));
  if (np_good(&at))
    np_emit_address(d, &part, &fields[row], bytes);
  else
    np_skip(d, &part, ADDRESS_BYTES * 8);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  address(d, &c, DHOST);
  address(d, &c, SHOST);
}

const struct np_protocol np_fddi = {
    .name = "fddi",
    .title = "Fiber Distributed Data Interface",
    .spec = "ISO 9314-2",
    .group = "link",
    .wireshark = "fddi",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_LINK_TYPE, LINKTYPE_FDDI}, {NP_TABLE_END, 0}},
    .summary = "FDDI {shost} > {dhost} {class_name}",
};
