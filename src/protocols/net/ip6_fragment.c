/* ip6_fragment.c - IPv6 Fragment Header, RFC 8200 section 4.5. */
#include "protocols/protocol.h"

enum {
  NEXT_HEADER,
  RESERVED,
  FRAGMENT_OFFSET,
  RESERVED_BITS,
  MORE,
  IDENTIFICATION,
  FRAGMENT,
  FRAGMENT_COUNT,
  REASSEMBLED_LENGTH
};

/* clang-format off */
static const struct np_field fields[] = {
  /*                   name               bit width type     wireshark                     doc */
  [NEXT_HEADER]     = {"next_header",       0,  8, NP_UINT, "ipv6.fraghdr.nxt",            "Protocol of the fragmented part's first header.", .names = np_ip_protocol_names},
  [RESERVED]        = {"reserved",          8,  8, NP_HEX,  "ipv6.fraghdr.reserved_octet", "0."},
  [FRAGMENT_OFFSET] = {"fragment_offset",  16, 13, NP_UINT, "ipv6.fraghdr.offset",         "Place of this fragment, in units of 8 bytes."},
  [RESERVED_BITS]   = {"reserved_bits",    29,  2, NP_UINT, "ipv6.fraghdr.reserved_bits",  "0."},
  [MORE]            = {"flags.mf",         31,  1, NP_FLAG, "ipv6.fraghdr.more",           "More fragments follow."},
  [IDENTIFICATION]  = {"identification",   32, 32, NP_HEX,  "ipv6.fraghdr.ident",          "Tells which fragments belong together."},
  [FRAGMENT]        = {"fragments",       NP_VARIABLE, 48, NP_UINT, "ipv6.fragment",     "Number of a packet that a fragment of the packet was in, where this one carries it whole.", .flags = NP_MANY},
  [FRAGMENT_COUNT]  = {"fragment_count",  NP_VARIABLE, 32, NP_UINT, "ipv6.fragment.count", "How many fragments the packet had."},
  [REASSEMBLED_LENGTH] = {"reassembled_length", NP_VARIABLE, 32, NP_UINT, "ipv6.reassembled.length", "Length of what they carried together, in bytes."},
};
/* clang-format on */

enum { HEADER_BYTES = 8, UNIT = 8, MAX_PAYLOAD = 65535 };

/* RFC 8200, section 4.5: fragments are cut at multiples of 8 bytes and make 65535 at most. */
static void check(struct np_dissector *d, bool more) {
  uint64_t length = np_declared_length(d) - HEADER_BYTES;
  uint64_t offset = np_get(d, &fields[FRAGMENT_OFFSET]) * UNIT;
  if (np_is_unbounded(d)) return;
  if (more && length % UNIT != 0)
    np_malformed(d, &fields[MORE], "more fragments follow one that ends within a unit");
  else if (offset + length > MAX_PAYLOAD)
    np_malformed(d, &fields[FRAGMENT_OFFSET], "the packet is longer than 65535 bytes");
}

static void dissect(struct np_dissector *d) {
  bool first = np_get(d, &fields[FRAGMENT_OFFSET]) == 0;
  bool more = np_get(d, &fields[MORE]) != 0;
  if ((!first || more) && np_is_whole(d)) {
    first = true;
  } else if (!first || more) {
    np_fragment(d);
    check(d, more);
  }
  if (first) np_next(d, NP_BY_IP_PROTO, np_get(d, &fields[NEXT_HEADER]));
}

static void details(struct np_dissector *d) {
  np_emit_fragments(d, &fields[FRAGMENT], &fields[FRAGMENT_COUNT], &fields[REASSEMBLED_LENGTH]);
}

const struct np_protocol np_ip6_fragment = {
    .name = "ip6_fragment",
    .title = "IPv6 Fragment Header",
    .spec = "RFC 8200",
    .group = "extension",
    .wireshark = "ipv6.fraghdr",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_IP_PROTO, 44}, {NP_TABLE_END, 0}},
    .summary = "{identification} offset {fragment_offset}",
};
