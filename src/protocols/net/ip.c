/* ip.c - Internet Protocol version 4, RFC 791. */
#include "protocols/protocol.h"

enum {
  VERSION,
  HEADER_LENGTH,
  DIFFSERV,
  DSCP,
  ECN,
  TOTAL_LENGTH,
  IDENTIFICATION,
  FLAGS,
  RESERVED,
  DF,
  MF,
  FRAGMENT_OFFSET,
  TTL,
  PROTOCOL,
  HEADER_CHECKSUM,
  CHECKSUM_STATUS,
  SADDR,
  DADDR,
  PROTOCOL_NAME
};

/* clang-format off */
static const struct np_field fields[] = {
  /*                   name               bit width type      wireshark            doc */
  [VERSION]         = {"version",           0,  4, NP_UINT, "ip.version",        "4."},
  [HEADER_LENGTH]   = {"header_length",     4,  4, NP_UINT, NULL,                "Header length, in 32-bit words."},
  [DIFFSERV]        = {"diffserv",          8,  8, NP_HEX,  "ip.dsfield",        "Differentiated services field, RFC 2474."},
  [DSCP]            = {"dscp",              8,  6, NP_UINT, "ip.dsfield.dscp",   "Differentiated services code point.", .flags = NP_HIDDEN},
  [ECN]             = {"ecn",              14,  2, NP_UINT, "ip.dsfield.ecn",    "Explicit congestion notification, RFC 3168.", .flags = NP_HIDDEN},
  [TOTAL_LENGTH]    = {"total_length",     16, 16, NP_UINT, "ip.len",            "Header and payload, in bytes."},
  [IDENTIFICATION]  = {"identification",   32, 16, NP_HEX,  "ip.id",             "Tells which fragments belong together."},
  [FLAGS]           = {"flags",            48,  3, NP_GROUP, "ip.flags",         "The three flags as one number."},
  [RESERVED]        = {"flags.reserved",   48,  1, NP_FLAG, "ip.flags.rb",       "0, but in RFC 3514."},
  [DF]              = {"flags.df",         49,  1, NP_FLAG, "ip.flags.df",       "Don't fragment."},
  [MF]              = {"flags.mf",         50,  1, NP_FLAG, "ip.flags.mf",       "More fragments follow."},
  [FRAGMENT_OFFSET] = {"fragment_offset",  51, 13, NP_UINT, "ip.frag_offset",    "Place of this fragment, in units of 8 bytes."},
  [TTL]             = {"ttl",              64,  8, NP_UINT, "ip.ttl",            "Time to live, in hops."},
  [PROTOCOL]        = {"protocol",         72,  8, NP_UINT, "ip.proto",          "Protocol of the payload.", .names = np_ip_protocol_names},
  [HEADER_CHECKSUM] = {"header_checksum",  80, 16, NP_HEX,  "ip.checksum",       "Internet checksum of the header."},
  [CHECKSUM_STATUS] = {"checksum_status", NP_COMPUTED, 0, NP_CHECKSUM_STATUS, NULL, "Whether the header checksum fits.", .flags = NP_HIDDEN},
  [SADDR]           = {"saddr",            96, 32, NP_IPV4, "ip.src",            "Source address."},
  [DADDR]           = {"daddr",           128, 32, NP_IPV4, "ip.dst",            "Destination address."},
  [PROTOCOL_NAME]   = {"protocol_name",   NP_COMPUTED, 0, NP_NAME, NULL,         "Name of the payload's protocol.", .of = PROTOCOL, .names = np_ip_protocol_names},
};
/* clang-format on */

enum { HEADER_BYTES = 20 };

static void dissect(struct np_dissector *d) {
  uint64_t header = np_get(d, &fields[HEADER_LENGTH]) * 4;
  uint64_t total = np_get(d, &fields[TOTAL_LENGTH]);
  if (np_get(d, &fields[VERSION]) != 4) {
    np_malformed(d, &fields[VERSION], "not 4");
    return;
  }
  if (header < HEADER_BYTES) {
    np_malformed(d, &fields[HEADER_LENGTH], "smaller than the fixed header");
    return;
  }
  np_header(d, header);
  /* A sender with segmentation offload leaves 0: the datagram reaches to the end of the frame. */
  if (total != 0 && total < header)
    np_malformed(d, &fields[TOTAL_LENGTH], "smaller than the header");
  else if (total != 0)
    np_end_at(d, &fields[TOTAL_LENGTH], total);
  np_set_addresses(d, &fields[SADDR], &fields[DADDR]);
  bool first = np_get(d, &fields[FRAGMENT_OFFSET]) == 0;
  if (!first || np_get(d, &fields[MF])) np_fragment(d);
  if (first) np_next(d, NP_BY_IP_PROTO, np_get(d, &fields[PROTOCOL]));
}

static void details(struct np_dissector *d) {
  np_emit_checksum(d, &fields[CHECKSUM_STATUS], &fields[HEADER_CHECKSUM], d->header, 0,
                   NP_CHECKSUM_OFFLOADED);
}

const struct np_protocol np_ip = {
    .name = "ip",
    .title = "Internet Protocol version 4",
    .spec = "RFC 791",
    .wireshark = "ip",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_ETHERTYPE, 0x0800},
                                      {NP_BY_IP_VERSION, 4},
                                      {NP_BY_IP_PROTO, 4},
                                      {NP_BY_LINK_TYPE, 228},
                                      {NP_TABLE_END, 0}},
    .summary = "{saddr} > {daddr} {protocol_name}",
};
