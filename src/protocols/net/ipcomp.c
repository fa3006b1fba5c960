/* ipcomp.c - IP Payload Compression Protocol, RFC 3173: what is not compressed. */
#include "protocols/protocol.h"

enum { NEXT_HEADER, FLAGS, CPI, CPI_NAME, PAYLOAD_OFFSET, PAYLOAD_LENGTH, PAYLOAD };

/* IANA's "IPComp Transform Identifiers". */
static const struct np_name cpi_names[] = {
    {1, "OUI"}, {2, "DEFLATE"}, {3, "LZS"}, {4, "LZJH"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  /*                  name            bit width type     wireshark             doc */
  [NEXT_HEADER]    = {"next_header",    0,  8, NP_UINT, "ipcomp.next_header", "Protocol of the payload, decompressed.", .names = np_ip_protocol_names},
  [FLAGS]          = {"flags",          8,  8, NP_HEX,  "ipcomp.flags",       "0.", .flags = NP_HIDDEN},
  [CPI]            = {"cpi",           16, 16, NP_UINT, "ipcomp.cpi",         "Compression parameter index: how to decompress; below 64 a well-known algorithm.", .names = cpi_names},
  [CPI_NAME]       = {"cpi_name",      NP_COMPUTED, 0, NP_NAME, NULL,         "Name of a well-known algorithm.", .flags = NP_HIDDEN, .of = CPI, .names = cpi_names},
  [PAYLOAD_OFFSET] = {"payload_offset", NP_COMPUTED, 32, NP_PAYLOAD_OFFSET, NULL, "Where the compressed payload begins, in bytes from the packet's start."},
  [PAYLOAD_LENGTH] = {"payload_length", NP_COMPUTED, 32, NP_PAYLOAD_LENGTH, NULL, "Its length, in bytes, captured or not.", .flags = NP_HIDDEN},
  [PAYLOAD]        = {"payload",       NP_COMPUTED, 0, NP_PAYLOAD, NULL,      "Compressed payload, as far as it was captured."},
};
/* clang-format on */

const struct np_protocol np_ipcomp = {
    .name = "ipcomp",
    .title = "IP Payload Compression Protocol",
    .spec = "RFC 3173",
    .group = "network",
    .wireshark = "ipcomp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = 32,
    .binds = (const struct np_bind[]){{NP_BY_IP_PROTO, 108}, {NP_TABLE_END, 0}},
    .summary = "IPComp {cpi} length {payload_length}",
    .has_rest = true,
};
