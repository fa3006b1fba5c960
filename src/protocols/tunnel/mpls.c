/* mpls.c - a label of an MPLS stack, RFC 3032. Each label of a stack is a layer. */
#include "protocols/protocol.h"

enum { LABEL, TRAFFIC_CLASS, BOTTOM, TTL };

/* IANA's "Special-Purpose MPLS Label Values". */
static const struct np_name label_names[] = {
    {0, "IPv4 Explicit NULL"},
    {1, "Router Alert"},
    {2, "IPv6 Explicit NULL"},
    {3, "Implicit NULL"},
    {7, "Entropy Label Indicator"},
    {13, "GAL"},
    {14, "OAM Alert"},
    {15, "Extension"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  /*                 name               bit width type     wireshark      doc */
  [LABEL]         = {"label",             0, 20, NP_UINT, "mpls.label",  "What the packet is switched by; below 16 it has a meaning of its own.", .names = label_names},
  [TRAFFIC_CLASS] = {"traffic_class",    20,  3, NP_UINT, "mpls.exp",    "Traffic class, RFC 5462; was for experiments."},
  [BOTTOM]        = {"bottom_of_stack",  23,  1, NP_FLAG, "mpls.bottom", "The last label: no other one follows."},
  [TTL]           = {"ttl",              24,  8, NP_UINT, "mpls.ttl",    "Hops that the packet may still take."},
};
/* clang-format on */

enum {
  HEADER_BYTES = 4,
  ETHERTYPE_MPLS = 0x8847,
  LINKTYPE_ETHERNET = 1,
  CONTROL_WORD = 0 /* the nibble, RFC 4385 section 3 */
};

/* RFC 9790: a packet behind the stack is known by its first four bits. A control word of Ethernet
 * has zeros in front of its number (RFC 4448 section 4.6); what begins with none of the registered
 * nibbles is a frame without one. */
static void dissect(struct np_dissector *d) {
  uint64_t front;
  if (!np_get(d, &fields[BOTTOM])) {
    np_next(d, NP_BY_ETHERTYPE, ETHERTYPE_MPLS);
    return;
  }
  if (!np_look(d, HEADER_BYTES * 8, 4, &front)) return;
  if (front == CONTROL_WORD && np_look(d, HEADER_BYTES * 8, 16, &front) && front != 0)
    np_next(d, NP_BY_LINK_TYPE, LINKTYPE_ETHERNET);
  else if (!np_next(d, NP_BY_POST_STACK, front))
    np_next(d, NP_BY_LINK_TYPE, LINKTYPE_ETHERNET);
}

const struct np_protocol np_mpls = {
    .name = "mpls",
    .title = "Multiprotocol Label Switching",
    .spec = "RFC 3032",
    .group = "tunnel",
    .wireshark = "mpls",
    .bpf = "mpls",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .binds = (const struct np_bind[]){{NP_BY_ETHERTYPE, ETHERTYPE_MPLS},
                                      {NP_BY_ETHERTYPE, 0x8848},
                                      {NP_BY_IP_PROTO, 137},
                                      {NP_BY_UDP_PORT, 6635},
                                      {NP_BY_PPP, 0x0281},
                                      {NP_BY_PPP, 0x0283},
                                      {NP_TABLE_END, 0}},
    .summary = "MPLS {label}",
};
