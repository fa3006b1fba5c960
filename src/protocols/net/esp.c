/* esp.c - Encapsulating Security Payload, RFC 4303: what is not encrypted. */
#include "protocols/protocol.h"

enum { SPI, SEQUENCE_NUMBER, PAYLOAD_OFFSET, PAYLOAD_LENGTH, PAYLOAD };

/* clang-format off */
static const struct np_field fields[] = {
  /*                   name               bit width type     wireshark       doc */
  [SPI]             = {"spi",               0, 32, NP_HEX,  "esp.spi",      "Security parameters index: tells which association protects the packet."},
  [SEQUENCE_NUMBER] = {"sequence_number",  32, 32, NP_UINT, "esp.sequence", "Number of the packet in its association."},
  [PAYLOAD_OFFSET]  = {"payload_offset",  NP_COMPUTED, 32, NP_PAYLOAD_OFFSET, NULL, "Where the encrypted part begins, in bytes from the packet's start."},
  [PAYLOAD_LENGTH]  = {"payload_length",  NP_COMPUTED, 32, NP_PAYLOAD_LENGTH, NULL, "Length of the encrypted part, in bytes, captured or not.", .flags = NP_HIDDEN},
  [PAYLOAD]         = {"payload",         NP_COMPUTED, 0, NP_PAYLOAD, NULL, "Encrypted payload, trailer and integrity check value, as far as they were captured."},
};
/* clang-format on */

const struct np_protocol np_esp = {
    .name = "esp",
    .title = "Encapsulating Security Payload",
    .spec = "RFC 4303",
    .group = "security",
    .wireshark = "esp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = 64,
    .binds = (const struct np_bind[]){{NP_BY_IP_PROTO, 50}, {NP_TABLE_END, 0}},
    .summary = "spi {spi} sequence {sequence_number} length {payload_length}",
    .has_rest = true,
};
