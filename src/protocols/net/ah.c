/* ah.c - Authentication Header, RFC 4302. */
#include "protocols/protocol.h"

enum { NEXT_HEADER, PAYLOAD_LENGTH, RESERVED, SPI, SEQUENCE_NUMBER, ICV };

/* clang-format off */
static const struct np_field fields[] = {
  /*                   name               bit width type      wireshark         doc */
  [NEXT_HEADER]     = {"next_header",       0,  8, NP_UINT,  "ah.next_header", "Protocol of the header that follows.", .names = np_ip_protocol_names},
  [PAYLOAD_LENGTH]  = {"payload_length",    8,  8, NP_UINT,  NULL,             "Length of this header, in 32-bit words less two."},
  [RESERVED]        = {"reserved",         16, 16, NP_BYTES, "ah.reserved",    "0."},
  [SPI]             = {"spi",              32, 32, NP_HEX,   "ah.spi",         "Security parameters index: tells which association protects the packet."},
  [SEQUENCE_NUMBER] = {"sequence_number",  64, 32, NP_UINT,  "ah.sequence",    "Number of the packet in its association."},
  [ICV]             = {"icv",      NP_VARIABLE, 0, NP_BYTES, "ah.icv",         "Integrity check value, with padding."},
};
/* clang-format on */

enum { HEADER_BYTES = 12, IPV6_ADDRESS_BYTES = 16, IPV6_UNIT = 8 };

static void dissect(struct np_dissector *d) {
  uint64_t header = (np_get(d, &fields[PAYLOAD_LENGTH]) + 2) * 4;
  if (header < HEADER_BYTES) {
    np_malformed(d, &fields[PAYLOAD_LENGTH], "smaller than the fixed header");
    return;
  }
  np_header_at(d, &fields[PAYLOAD_LENGTH], header);
  if (np_address_length(d) == IPV6_ADDRESS_BYTES && header % IPV6_UNIT != 0)
    np_malformed(d, &fields[PAYLOAD_LENGTH], "in IPv6 not a multiple of 8 bytes");
  np_next(d, NP_BY_IP_PROTO, np_get(d, &fields[NEXT_HEADER]));
}

static void details(struct np_dissector *d) {
  struct np_cursor icv = np_header_tail(d);
  np_emit_rest(d, &icv, &fields[ICV]);
}

const struct np_protocol np_ah = {
    .name = "ah",
    .title = "Authentication Header",
    .spec = "RFC 4302",
    .group = "security",
    .wireshark = "ah",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_IP_PROTO, 51}, {NP_TABLE_END, 0}},
    .summary = "spi {spi} sequence {sequence_number}",
};
