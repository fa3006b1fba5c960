/* ip6_hopopts.c - IPv6 Hop-by-Hop Options Header, RFC 8200 section 4.3. */
#include "protocols/net/ip6_options.h"

/* clang-format off */
static const struct np_field fields[] = {
  /*                 name             bit width type     wireshark           doc */
  [NEXT_HEADER]   = {"next_header",     0, 8, NP_UINT, "ipv6.hopopts.nxt", "Protocol of the header that follows.", .names = np_ip_protocol_names},
  [HEADER_LENGTH] = {"header_length",   8, 8, NP_UINT, "ipv6.hopopts.len", "Length of this header, in units of 8 bytes, without the first."},
#define XX(id, ...) [id] = {__VA_ARGS__},
#include "protocols/net/ip6_options.def"
#undef XX
};
/* clang-format on */

const struct np_protocol np_ip6_hopopts = {
    .name = "ip6_hopopts",
    .title = "IPv6 Hop-by-Hop Options Header",
    .spec = "RFC 8200",
    .group = "extension",
    .wireshark = "ipv6.hopopts",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = 16,
    .dissect = np_ip6_options_dissect,
    .details = np_ip6_options_details,
    .binds = (const struct np_bind[]){{NP_BY_IP_PROTO, 0}, {NP_TABLE_END, 0}},
    .summary = "Hop-by-Hop Options",
};
