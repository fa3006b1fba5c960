/* ip6.c - Internet Protocol version 6, RFC 8200. */
#include "protocols/protocol.h"

enum {
  VERSION,
  IP_VERSION,
  TRAFFIC_CLASS,
  DSCP,
  ECN,
  FLOW_LABEL,
  PAYLOAD_LENGTH,
  NEXT_HEADER,
  HOP_LIMIT,
  SADDR,
  DADDR,
  PROTOCOL_NAME
};

/* clang-format off */
static const struct np_field fields[] = {
  /*                  name               bit width type     wireshark           doc */
  [VERSION]        = {"version",           0,  4, NP_UINT, "ipv6.version",     "6."},
  [IP_VERSION]     = {"ip_version",        0,  4, NP_UINT, "ip.version",       "The same, by the name that Wireshark has for both versions of IP.", .flags = NP_HIDDEN},
  [TRAFFIC_CLASS]  = {"traffic_class",     4,  8, NP_HEX,  "ipv6.tclass",      "Differentiated services field, RFC 2474."},
  [DSCP]           = {"dscp",              4,  6, NP_UINT, "ipv6.tclass.dscp", "Differentiated services code point.", .flags = NP_HIDDEN},
  [ECN]            = {"ecn",              10,  2, NP_UINT, "ipv6.tclass.ecn",  "Explicit congestion notification, RFC 3168.", .flags = NP_HIDDEN},
  [FLOW_LABEL]     = {"flow_label",       12, 20, NP_HEX,  "ipv6.flow",        "Tells which packets belong to one flow, RFC 6437."},
  [PAYLOAD_LENGTH] = {"payload_length",   32, 16, NP_UINT, "ipv6.plen",        "Extension headers and payload, in bytes; 0 in a jumbogram."},
  [NEXT_HEADER]    = {"next_header",      48,  8, NP_UINT, "ipv6.nxt",         "Protocol of the header that follows.", .names = np_ip_protocol_names},
  [HOP_LIMIT]      = {"hop_limit",        56,  8, NP_UINT, "ipv6.hlim",        "Hops that the packet may still take."},
  [SADDR]          = {"saddr",            64, 128, NP_IPV6, "ipv6.src",        "Source address.", .union_name = "ipv6.addr"},
  [DADDR]          = {"daddr",           192, 128, NP_IPV6, "ipv6.dst",        "Destination address; the next stop where a routing header has segments left.", .union_name = "ipv6.addr"},
  [PROTOCOL_NAME]  = {"protocol_name", NP_COMPUTED, 0, NP_NAME, NULL,          "Name of the protocol of the header that follows.", .flags = NP_HIDDEN, .of = NEXT_HEADER, .names = np_ip_protocol_names},
};
/* clang-format on */

enum { HEADER_BYTES = 40, NO_NEXT_HEADER = 59 };

static void dissect(struct np_dissector *d) {
  if (np_get(d, &fields[VERSION]) != 6) {
    np_malformed(d, &fields[VERSION], "not 6");
    np_give_up(d, 1);
    return;
  }
  uint64_t length = np_get_length(d, &fields[PAYLOAD_LENGTH]);
  uint64_t next = np_get(d, &fields[NEXT_HEADER]);
  /* 0 is a jumbogram, whose hop-by-hop header tells the length (RFC 2675), or segmentation
   * offload: the packet reaches to the end of the frame. */
  if (length != 0 || next == NO_NEXT_HEADER)
    np_end_at(d, &fields[PAYLOAD_LENGTH], HEADER_BYTES + length);
  np_set_addresses(d, &fields[SADDR], &fields[DADDR]);
  if (length == 0) np_set_unbounded(d);
  np_next(d, NP_BY_IP_PROTO, next);
}

const struct np_protocol np_ip6 = {
    .name = "ip6",
    .title = "Internet Protocol version 6",
    .spec = "RFC 8200",
    .group = "network",
    .wireshark = "ipv6",
    .bpf = "ip6",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .binds = (const struct np_bind[]){{NP_BY_ETHERTYPE, 0x86dd},
                                      {NP_BY_IP_VERSION, 6},
                                      {NP_BY_IP_PROTO, 41},
                                      {NP_BY_LINK_TYPE, 229},
                                      {NP_BY_POST_STACK, 6},
                                      {NP_BY_PPP, 0x0057},
                                      {NP_BY_NLPID, 0x8e},
                                      {NP_TABLE_END, 0}},
    .summary = "{saddr} > {daddr} {protocol_name}",
    .verbose =
        "(class {traffic_class}, flowlabel {flow_label}, hlim {hop_limit}, next-header "
        "{protocol_name} "
        "({next_header#}), payload length {payload_length})",
};
