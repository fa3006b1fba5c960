/* ipv6cp.c - IPv6 Control Protocol of PPP, RFC 5072 and RFC 5172. */
#include "protocols/tunnel/ppp_control.h"

#define PPP_CONTROL "ipv6cp"
#define PPP_OPTION_DATA NULL

enum { INTERFACE_IDENTIFIER = NP_PPP_ROWS, COMPRESSION };

static const struct np_name option_names[] = {
    {1, "Interface-Identifier"}, {2, "IPv6-Compression-Protocol"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
#define XX(id, name, ...) [NP_PPP_##id] = {name, __VA_ARGS__},
#include "protocols/tunnel/ppp_control.def"
#undef XX
  [INTERFACE_IDENTIFIER] = {"options.interface_identifier", NP_VARIABLE, 64, NP_BYTES, "ipv6cp.interface_identifier", "What the link-local address ends with; 0 asks for one."},
  [COMPRESSION]          = {"options.compression_protocol", NP_VARIABLE, 16, NP_HEX, "ipcp.opt.compress_proto", "How headers may be compressed."},
};
/* clang-format on */

static const struct np_layout layouts[] = {
    {1, 0, {INTERFACE_IDENTIFIER}}, {2, 0, {COMPRESSION}}, {0, 0, {0}}};

static const struct np_ppp_options options = {layouts, NULL};

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  np_ppp_control_details(d, &c, &options);
}

const struct np_protocol np_ipv6cp = {
    .name = "ipv6cp",
    .title = "PPP IPv6 Control Protocol",
    .spec = "RFC 5072",
    .group = "control",
    .wireshark = "ipv6cp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = NP_PPP_HEADER_BYTES * 8,
    .dissect = np_ppp_control_dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_PPP, 0x8057}, {NP_TABLE_END, 0}},
    .summary = "IPV6CP {code_name} {options.interface_identifier}",
};
