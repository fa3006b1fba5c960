/* bgp_attribute.c - path attributes of BGP: RFC 4271 section 5, RFC 4760 and others, as named. */
#include "protocols/app/bgp_attribute.h"

enum type {
  ORIGIN = 1,
  AS_PATH,
  NEXT_HOP,
  MED,
  LOCAL_PREF,
  ATOMIC,
  AGGREGATOR,
  COMMUNITIES,
  ORIGINATOR,
  CLUSTERS,
  REACH = 14,
  UNREACH,
  EXTENDED_COMMUNITIES,
  AS4_PATH,
  AS4_AGGREGATOR,
  AIGP = 26,
  LARGE = 32,
  ATTRIBUTE_SET = 128
};

enum { AFI_IPV4 = 1, AFI_IPV6 = 2, UNICAST = 1, MULTICAST = 2, LABELLED = 4, VPN = 128 };

static const struct np_field *const rows = np__bgp_fields;

/* ---- Prefixes ---- */

/* RFC 4271 section 4.3. */
static void address(struct np_dissector *d, struct np_cursor *c, uint64_t bits, unsigned row) {
  np_emit_network(d, c, &rows[row], &rows[row], bits);
}

void np__bgp_prefixes(struct np_dissector *d, struct np_cursor *c, unsigned bits_row,
                      unsigned row) {
  while (np_more(c)) {
    uint64_t bits = np_emit(d, c, &rows[bits_row]);
    address(d, c, bits, row);
  }
}

/* Rows of a list of prefixes stand in this order, behind that of the bits. */
enum { AT_LABEL = 1, AT_RD, AT_IPV4, AT_IPV6, LABEL_BITS = 24, RD_BITS = 64 };

/* RFC 8277 section 2.2: labels up to the one that is the last, or the one that is withdrawn. */
static uint64_t labels(struct np_dissector *d, struct np_cursor *c, uint64_t bits, unsigned row) {
  bool is_last = false;
  while (!is_last && bits >= LABEL_BITS && np_good(c)) {
    uint64_t label = np_emit(d, c, &rows[row]);
    is_last = (np_cursor_take(c, 4) & 1) || label == 0x80000 || label == 0;
    bits -= LABEL_BITS;
  }
  return bits;
}

/* RFC 8277, RFC 4364 section 4.3.4. */
static void labelled(struct np_dissector *d, struct np_cursor *c, unsigned first, bool is_vpn,
                     bool is_ipv6) {
  while (np_more(c)) {
    uint64_t bits = labels(d, c, np_emit(d, c, &rows[first]), first + AT_LABEL);
    if (is_vpn && bits < RD_BITS) {
      np_malformed(d, &rows[first], "too short for a route distinguisher");
      return;
    }
    if (is_vpn) np_emit_bytes(d, c, &rows[first + AT_RD], RD_BITS / 8);
    address(d, c, is_vpn ? bits - RD_BITS : bits, first + (is_ipv6 ? AT_IPV6 : AT_IPV4));
  }
}

/* ---- Attributes ---- */

/* Do segments of numbers of so many bytes fill it? */
static bool is_path(struct np_cursor c, uint32_t bytes) {
  while (np_more(&c)) {
    uint64_t type = np_cursor_take(&c, 8), count = np_cursor_take(&c, 8);
    if (!np_good(&c) || type == 0 || type > 4 || count == 0) return false;
    np_cursor_split(&c, count * bytes);
  }
  return np_good(&c);
}

/* Who sends it knows how long numbers are: RFC 6793. Two bytes where they
 * fill it: four hardly ever look so. */
static void path(struct np_dissector *d, struct np_cursor *c, bool is_long) {
  unsigned row = is_long || !is_path(*c, 2) ? NP__BGP_AS4 : NP__BGP_AS2;
  while (np_more(c)) {
    np_open(d, c, &rows[NP__BGP_SEGMENT]);
    np_emit(d, c, &rows[NP__BGP_SEGMENT_TYPE]);
    uint64_t count = np_emit(d, c, &rows[NP__BGP_SEGMENT_LENGTH]);
    for (uint64_t i = 0; i < count && np_good(c); i++) np_emit(d, c, &rows[row]);
    np_close(d, &rows[NP__BGP_SEGMENT]);
  }
}

static void aggregator(struct np_dissector *d, struct np_cursor *c) {
  np_emit_bits(d, c, &rows[NP__BGP_AGGREGATOR_AS], np_left(c) == 8 ? 32 : 16);
  np_emit(d, c, &rows[NP__BGP_AGGREGATOR]);
}

/* RFC 1997: those of AS 0 and 65535 are reserved, and some of the latter well-known. */
static void communities(struct np_dissector *d, struct np_cursor *c) {
  while (np_more(c)) {
    struct np_cursor at = *c;
    uint64_t value = np_emit(d, c, &rows[NP__BGP_COMMUNITY]);
    if (!np_good(c)) return;
    if (value >> 16 == 0xffff) {
      np_emit(d, &at, &rows[NP__BGP_COMMUNITY_KNOWN]);
    } else {
      np_emit(d, &at, &rows[NP__BGP_COMMUNITY_AS]);
      np_emit(d, &at, &rows[NP__BGP_COMMUNITY_VALUE]);
    }
  }
}

/* RFC 4360. */
static void extended_communities(struct np_dissector *d, struct np_cursor *c) {
  while (np_more(c)) {
    np_open(d, c, &rows[NP__BGP_EXTENDED_COMMUNITY]);
    struct np_cursor bits = *c;
    uint64_t type = np_emit(d, c, &rows[NP__BGP_EXTENDED_TYPE]);
    np_emit(d, &bits, &rows[NP__BGP_EXTENDED_AUTHORITY]);
    np_emit(d, &bits, &rows[NP__BGP_EXTENDED_STAYS]);
    uint64_t subtype = np_emit(d, c, &rows[NP__BGP_EXTENDED_SUBTYPE]);
    bool is_of_as = (type & ~0x40U) == 0, is_bandwidth = is_of_as && subtype == 4;
    if (is_of_as) np_emit(d, c, &rows[NP__BGP_EXTENDED_AS]);
    if (is_of_as && !is_bandwidth) np_emit(d, c, &rows[NP__BGP_EXTENDED_NUMBER]);
    if (is_bandwidth) np_emit_bytes(d, c, &rows[NP__BGP_EXTENDED_DATA], 4);
    if (!is_of_as) np_emit_bytes(d, c, &rows[NP__BGP_EXTENDED_DATA], 6);
    np_close(d, &rows[NP__BGP_EXTENDED_COMMUNITY]);
  }
}

/* RFC 8092. */
static void large(struct np_dissector *d, struct np_cursor *c) {
  while (np_more(c)) {
    np_open(d, c, &rows[NP__BGP_LARGE]);
    np_emit(d, c, &rows[NP__BGP_LARGE_GLOBAL]);
    np_emit(d, c, &rows[NP__BGP_LARGE_ONE]);
    np_emit(d, c, &rows[NP__BGP_LARGE_TWO]);
    np_close(d, &rows[NP__BGP_LARGE]);
  }
}

/* Routes of a family: prefixes, those behind labels, or others. */
static void routes(struct np_dissector *d, struct np_cursor *c, uint64_t afi, uint64_t safi,
                   unsigned first, unsigned other) {
  const bool is_ip = afi == AFI_IPV4 || afi == AFI_IPV6;
  if (is_ip && (safi == UNICAST || safi == MULTICAST))
    np__bgp_prefixes(d, c, first, first + (afi == AFI_IPV6 ? AT_IPV6 : AT_IPV4));
  else if (is_ip && (safi == LABELLED || safi == VPN))
    labelled(d, c, first, safi == VPN, afi == AFI_IPV6);
  else
    np_emit_rest(d, c, &rows[other]);
}

/* Of VPNs a distinguisher of zeros stands in front of each address: RFC 4364 section 4.3.2, RFC
 * 4659 section 3.2.1.1. */
static void next_hop(struct np_dissector *d, struct np_cursor c, uint64_t safi) {
  const uint32_t before = safi == VPN ? RD_BITS : 0, bits = np_left(&c) * 8;
  const bool is_ipv4 = bits == before + 32, are_two = bits == 2 * (before + 128);
  if (is_ipv4) np_skip(d, &c, before);
  if (is_ipv4) np_emit(d, &c, &rows[NP__BGP_REACH_NEXT4]);
  if (are_two || bits == before + 128) np_skip(d, &c, before);
  if (are_two || bits == before + 128) np_emit(d, &c, &rows[NP__BGP_REACH_NEXT6]);
  if (are_two) np_skip(d, &c, before);
  if (are_two) np_emit(d, &c, &rows[NP__BGP_REACH_LINK_LOCAL]);
  np_emit_rest(d, &c, &rows[NP__BGP_REACH_NEXT]);
}

/* RFC 4760 section 3. */
static void reach(struct np_dissector *d, struct np_cursor *c) {
  uint64_t afi = np_emit(d, c, &rows[NP__BGP_REACH_AFI]);
  uint64_t safi = np_emit(d, c, &rows[NP__BGP_REACH_SAFI]);
  uint64_t length = np_emit(d, c, &rows[NP__BGP_REACH_NEXT_LENGTH]);
  next_hop(d, np_split(d, c, &rows[NP__BGP_REACH_NEXT_LENGTH], length), safi);
  np_emit(d, c, &rows[NP__BGP_REACH_SNPA]);
  routes(d, c, afi, safi, NP__BGP_REACH_BITS, NP__BGP_REACH_DATA);
}

static void unreach(struct np_dissector *d, struct np_cursor *c) {
  uint64_t afi = np_emit(d, c, &rows[NP__BGP_UNREACH_AFI]);
  uint64_t safi = np_emit(d, c, &rows[NP__BGP_UNREACH_SAFI]);
  routes(d, c, afi, safi, NP__BGP_UNREACH_BITS, NP__BGP_UNREACH_DATA);
}

/* RFC 7311. */
static void aigp(struct np_dissector *d, struct np_cursor *c) {
  uint64_t type = np_emit(d, c, &rows[NP__BGP_AIGP_TYPE]);
  np_emit(d, c, &rows[NP__BGP_AIGP_LENGTH]);
  if (type == 1) np_emit(d, c, &rows[NP__BGP_AIGP]);
}

static void value(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  static const uint8_t single[] = {[ORIGIN] = NP__BGP_ORIGIN,
                                   [NEXT_HOP] = NP__BGP_NEXT_HOP,
                                   [MED] = NP__BGP_MED,
                                   [LOCAL_PREF] = NP__BGP_LOCAL_PREF,
                                   [ORIGINATOR] = NP__BGP_ORIGINATOR};
  if (type < sizeof single && single[type] != 0)
    np_emit(d, c, &rows[single[type]]);
  else if (type == AS_PATH || type == AS4_PATH)
    path(d, c, type == AS4_PATH);
  else if (type == AGGREGATOR || type == AS4_AGGREGATOR)
    aggregator(d, c);
  else if (type == COMMUNITIES)
    communities(d, c);
  else if (type == EXTENDED_COMMUNITIES)
    extended_communities(d, c);
  else if (type == LARGE)
    large(d, c);
  else if (type == REACH)
    reach(d, c);
  else if (type == UNREACH)
    unreach(d, c);
  else if (type == AIGP)
    aigp(d, c);
  while (type == CLUSTERS && np_more(c)) np_emit(d, c, &rows[NP__BGP_CLUSTER]);
  np_emit_rest(d, c, &rows[NP__BGP_ATTRIBUTE_DATA]);
}

enum { MOST_DEPTH = 4 }; /* of sets of attributes within sets */

static void attributes(struct np_dissector *d, struct np_cursor *c, unsigned depth) {
  while (np_more(c)) {
    np_open(d, c, &rows[NP__BGP_ATTRIBUTE]);
    np_emit_over(d, c, &rows[NP__BGP_FLAGS]);
    for (unsigned row = NP__BGP_OPTIONAL; row < NP__BGP_EXTENDED; row++) np_emit(d, c, &rows[row]);
    bool is_long = np_emit(d, c, &rows[NP__BGP_EXTENDED]);
    np_emit(d, c, &rows[NP__BGP_UNUSED]);
    uint64_t type = np_emit(d, c, &rows[NP__BGP_TYPE_CODE]);
    uint64_t length = np_emit_bits(d, c, &rows[NP__BGP_ATTRIBUTE_LENGTH], is_long ? 16 : 8);
    struct np_cursor part = np_split(d, c, &rows[NP__BGP_ATTRIBUTE_LENGTH], length);
    bool is_set = type == ATTRIBUTE_SET && depth < MOST_DEPTH; /* RFC 6368 */
    if (is_set) np_emit(d, &part, &rows[NP__BGP_SET_AS]);
    if (!is_set) value(d, &part, type);
    np_close(d, &rows[NP__BGP_ATTRIBUTE]);
    if (is_set) attributes(d, &part, depth + 1);
  }
}

void np__bgp_attributes(struct np_dissector *d, struct np_cursor *c) {
  attributes(d, c, 0);
}
