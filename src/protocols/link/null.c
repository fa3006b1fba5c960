/* null.c - BSD loopback: an address family in the byte order of the machine that captured. */
#include "protocols/link/address_family.h"

enum { WORD, FAMILY, ETHERTYPE };

/* clang-format off */
static const struct np_field fields[] = {
  /*             name         bit          width type     wireshark      doc */
  [WORD]      = {"word",        0,         32, NP_HEX,  NULL,          "The header as it stands, first byte highest.", .flags = NP_HIDDEN},
  [FAMILY]    = {"family",    NP_COMPUTED, 32, NP_UINT, "null.family", "Address family of the payload.", .names = np__address_family_names},
  [ETHERTYPE] = {"ethertype", NP_COMPUTED, 16, NP_HEX,  "null.type",   "Protocol of the payload, where a system writes an EtherType."},
};
/* clang-format on */

enum { HEADER_BYTES = 4, MAX_FAMILY = 1500, IRIX_FAMILIES = 6, PPP_IN_HDLC = 0xff03 };

/* Families are small numbers, which tells the order of the bytes: as in Wireshark's packet-null.c.
 * IRIX has two bytes and two zeros; old Linux any two bytes, and an EtherType. */
static uint64_t family(const struct np_dissector *d) {
  uint64_t word = np_get(d, &fields[WORD]);
  uint64_t first = word >> 24, second = word >> 16 & 0xff, third = word >> 8 & 0xff;
  bool is_upper = (word & 0xffff) == 0; /* in the first two bytes */
  if (is_upper) return first == 0 && second < IRIX_FAMILIES ? second : second << 8 | first;
  return (word & 0xff) == 0 && third < IRIX_FAMILIES ? third : word;
}

/* Some drivers put the header of PPP there instead. */
static bool is_ppp(const struct np_dissector *d) {
  return np_get(d, &fields[WORD]) >> 16 == PPP_IN_HDLC;
}

static void dissect(struct np_dissector *d) {
  uint64_t value = family(d);
  if (is_ppp(d)) return;
  np_next(d, NP_BY_ETHERTYPE,
          value > MAX_FAMILY ? value & 0xffff : np__address_family_ethertype(value));
}

static void details(struct np_dissector *d) {
  uint64_t value = family(d);
  if (is_ppp(d)) return;
  if (value > MAX_FAMILY)
    np_emit_number(d, &fields[ETHERTYPE], value & 0xffff);
  else
    np_emit_number(d, &fields[FAMILY], value);
}

const struct np_protocol np_null = {
    .name = "null",
    .title = "BSD loopback",
    .spec = "LINKTYPE_NULL",
    .group = "link",
    .wireshark = "null",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_LINK_TYPE, 0}, {NP_TABLE_END, 0}},
    .summary = "loopback",
};
