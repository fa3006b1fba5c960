/* icmp6_option.c - options of neighbor discovery, RFC 4861 and others. */
#include "protocols/net/icmp6_parts.h"

enum {
  PREFIX_INFORMATION = 3,
  REDIRECTED_HEADER = 4,
  SOURCE_ADDRESS_LIST = 9,
  TARGET_ADDRESS_LIST = 10,
  OPTION_CGA = 11,
  TRUST_ANCHOR = 15,
  ROUTE_INFORMATION = 24,
  OPTION_RDNSS = 25,
  OPTION_DNSSL = 31,
  CONTEXT = 34,
  OPTION_CAPTIVE_PORTAL = 37,
  OPTION_PREF64 = 38,
  UNIT = 8,
  TYPE_AND_LENGTH = 2,
  REDIRECTED_RESERVED = 6,
  ADDRESS_BITS = 128,
  PREF64_LAST_CODE = 5
};

const struct np_name np_icmp6_option_names[] = {
    {1, "Source Link-Layer Address"},
    {2, "Target Link-Layer Address"},
    {PREFIX_INFORMATION, "Prefix Information"},
    {REDIRECTED_HEADER, "Redirected Header"},
    {5, "MTU"},
    {6, "NBMA Shortcut Limit"},
    {7, "Advertisement Interval"},
    {8, "Home Agent Information"},
    {SOURCE_ADDRESS_LIST, "Source Address List"},
    {TARGET_ADDRESS_LIST, "Target Address List"},
    {OPTION_CGA, "CGA"},
    {12, "RSA Signature"},
    {13, "Timestamp"},
    {14, "Nonce"},
    {TRUST_ANCHOR, "Trust Anchor"},
    {16, "Certificate"},
    {ROUTE_INFORMATION, "Route Information"},
    {OPTION_RDNSS, "Recursive DNS Server"},
    {26, "RA Flags Extension"},
    {OPTION_DNSSL, "DNS Search List"},
    {33, "Address Registration"},
    {CONTEXT, "6LoWPAN Context"},
    {35, "Authoritative Border Router"},
    {36, "6LoWPAN Capability Indication"},
    {OPTION_CAPTIVE_PORTAL, "Captive Portal"},
    {OPTION_PREF64, "PREF64"},
    {0, NULL},
};

static const struct np_layout layouts[] = {
    {1, 0, {SOURCE_LINK_ADDRESS}},
    {2, 0, {TARGET_LINK_ADDRESS}},
    {PREFIX_INFORMATION,
     0,
     {PREFIX_LENGTH, PREFIX_FLAGS, PREFIX_ON_LINK, PREFIX_AUTONOMOUS, PREFIX_ROUTER,
      PREFIX_RESERVED, PREFIX_VALID, PREFIX_PREFERRED, NP_GAP(32), PREFIX}},
    {5, 0, {NP_GAP(16), OPTION_MTU}},
    {6, 0, {SHORTCUT_LIMIT, NP_GAP(40)}},
    {7, 0, {NP_GAP(16), ADVERTISEMENT_INTERVAL}},
    {8, 0, {NP_GAP(16), HOME_AGENT_PREFERENCE, HOME_AGENT_LIFETIME}},
    {12, 0, {NP_GAP(16), RSA_KEY_HASH, RSA_SIGNATURE}},
    {13, 0, {NP_GAP(48), TIMESTAMP}},
    {14, 0, {NONCE}},
    {ROUTE_INFORMATION,
     0,
     {ROUTE_LENGTH, ROUTE_FLAGS, NP_GAP(3), ROUTE_PREFERENCE, NP_GAP(3), ROUTE_LIFETIME,
      NP_FRONT(ROUTE_PREFIX)}},
    {26, 0, {RA_EXPANSION}},
    {33, 0, {ARO_STATUS, NP_GAP(24), ARO_LIFETIME, ARO_EUI64}},
    {CONTEXT,
     0,
     {CONTEXT_LENGTH, CONTEXT_FLAGS, NP_GAP(3), CONTEXT_COMPRESSION, CONTEXT_ID, NP_GAP(16),
      CONTEXT_LIFETIME, NP_FRONT(CONTEXT_PREFIX)}},
    {35, 0, {ABRO_LOW, ABRO_HIGH, ABRO_LIFETIME, ABRO_ADDRESS}},
    {OPTION_PREF64, 0, {PREF64_LIFETIME, PREF64_CODE, NP_FRONT(PREF64_PREFIX)}},
    {0},
};

/* Lengths that the RFCs give, in units of 8 bytes: from `least` on in steps to `most`. */
static const struct {
  uint8_t type, least, most, step;
} lengths[] = {
    {PREFIX_INFORMATION, 4, 4, 1},    /* RFC 4861, section 4.6.2 */
    {5, 1, 1, 1},                     /* RFC 4861, section 4.6.4 */
    {6, 1, 1, 1},                     /* RFC 2491, section 5.2 */
    {7, 1, 1, 1},                     /* RFC 6275, section 7.3 */
    {8, 1, 1, 1},                     /* RFC 6275, section 7.4 */
    {SOURCE_ADDRESS_LIST, 3, 255, 2}, /* RFC 3122, section 3.1 */
    {TARGET_ADDRESS_LIST, 3, 255, 2},
    {13, 2, 2, 1},                /* RFC 3971, section 5.3.1 */
    {ROUTE_INFORMATION, 1, 3, 1}, /* RFC 4191, section 2.3 */
    {OPTION_RDNSS, 3, 255, 2},    /* RFC 8106, section 5.3.1 */
    {OPTION_DNSSL, 2, 255, 1},
    {33, 2, 5, 1},            /* RFC 6775, section 4.1; RFC 8505, section 4.1 */
    {CONTEXT, 2, 3, 1},       /* RFC 6775, section 4.2 */
    {35, 3, 3, 1},            /* RFC 6775, section 4.3 */
    {36, 1, 1, 1},            /* RFC 7400, section 3.4 */
    {OPTION_PREF64, 2, 2, 1}, /* RFC 8781, section 4 */
};

static bool is_possible(uint64_t type, uint64_t units) {
  for (size_t i = 0; i < sizeof lengths / sizeof lengths[0]; i++)
    if (lengths[i].type == type)
      return units >= lengths[i].least && units <= lengths[i].most &&
             (units - lengths[i].least) % lengths[i].step == 0;
  return true;
}

/* Does the option's prefix, which begins `skipped` bytes behind its length, hold so many bits as
 * the byte at `at` says? */
static void check_prefix(struct np_dissector *d, struct np_cursor body, unsigned row,
                         uint64_t skipped) {
  uint64_t bits = np_cursor_take(&body, 8);
  uint64_t room = (uint64_t)np_left(&body) + 1;
  if (bits > ADDRESS_BITS || bits > (room > skipped ? room - skipped : 0) * 8)
    np_malformed(d, np_icmp6_row(d, row), "longer than the prefix behind it");
}

/* Values that tell a length which the option does not have. */
static void check(struct np_dissector *d, uint64_t type, struct np_cursor body) {
  uint64_t units = ((uint64_t)np_left(&body) + TYPE_AND_LENGTH) / UNIT;
  if (!is_possible(type, units))
    np_malformed(d, np_icmp6_row(d, OPTION_LENGTH), "not the length of an option of this type");
  else if (type == PREFIX_INFORMATION)
    check_prefix(d, body, PREFIX_LENGTH, 14);
  else if (type == ROUTE_INFORMATION)
    check_prefix(d, body, ROUTE_LENGTH, 6);
  else if (type == CONTEXT)
    check_prefix(d, body, CONTEXT_LENGTH, 6);
  else if (type == OPTION_PREF64 && (np_cursor_take(&body, 16) & 7) > PREF64_LAST_CODE)
    np_malformed(d, np_icmp6_row(d, PREF64_CODE), "no code of a prefix length");
}

/* The rest but for as many bytes of padding as the option says. */
static void padded(struct np_dissector *d, struct np_cursor *body, unsigned at, unsigned length_at,
                   uint64_t padding) {
  uint64_t left = np_left(body);
  if (padding > left)
    np_malformed(d, np_icmp6_row(d, length_at), "more padding than there is room for");
  else
    np_emit_bytes(d, body, np_icmp6_row(d, at), left - padding);
}

static void cga(struct np_dissector *d, struct np_cursor *body) {
  uint64_t padding = np_emit(d, body, np_icmp6_row(d, CGA_PAD_LENGTH));
  np_skip(d, body, 8);
  padded(d, body, CGA, CGA_PAD_LENGTH, padding);
}

static void trust_anchor(struct np_dissector *d, struct np_cursor *body) {
  np_emit(d, body, np_icmp6_row(d, TRUST_TYPE));
  uint64_t padding = np_emit(d, body, np_icmp6_row(d, TRUST_PAD_LENGTH));
  padded(d, body, TRUST_NAME, TRUST_PAD_LENGTH, padding);
}

/* Names up to one without labels: zeros fill the option up (RFC 8106, section 5.2). A name that
 * does not end is shown with all that is left. */
static void search_list(struct np_dissector *d, struct np_cursor *body) {
  const struct np_field *list = np_icmp6_row(d, DNSSL);
  np_skip(d, body, 16);
  np_emit(d, body, np_icmp6_row(d, DNSSL_LIFETIME));
  struct np_cursor c = *body;
  uint64_t whole = 0, begun = 0; /* bytes of names that end, and of one that does not yet */
  while (np_more(&c)) {
    uint64_t label = np_cursor_take(&c, 8);
    if (label == 0 && begun == 0) break;
    np_split(d, &c, list, label);
    begun += 1 + label;
    if (label > 0) continue;
    whole += begun;
    begun = 0;
  }
  if (begun > 0 && np_good(&c)) np_malformed(d, list, "a name does not end in the option");
  np_emit_bytes(d, body, list, begun > 0 || !np_good(&c) ? np_left(body) : whole);
}

/* Addresses up to the end; a few bytes that are no address only fill the option's last unit. */
static void addresses(struct np_dissector *d, struct np_cursor *body, unsigned at) {
  while (np_left(body) >= 16) np_emit(d, body, np_icmp6_row(d, at));
}

static void option_body(struct np_dissector *d, uint64_t type, struct np_cursor body) {
  const struct np_layout *layout = np_layout_of(layouts, type);
  check(d, type, body);
  if (layout) {
    np_emit_layout(d, &body, layout);
  } else if (type == OPTION_RDNSS) {
    np_skip(d, &body, 16);
    np_emit(d, &body, np_icmp6_row(d, RDNSS_LIFETIME));
    addresses(d, &body, RDNSS);
  } else if (type == OPTION_DNSSL) {
    search_list(d, &body);
  } else if (type == OPTION_CGA) {
    cga(d, &body);
  } else if (type == TRUST_ANCHOR) {
    trust_anchor(d, &body);
  } else if (type == OPTION_CAPTIVE_PORTAL) {
    np_emit_padded(d, &body, np_icmp6_row(d, CAPTIVE_PORTAL), np_left(&body));
  } else if (type == SOURCE_ADDRESS_LIST || type == TARGET_ADDRESS_LIST) {
    np_skip(d, &body, 48);
    addresses(d, &body, ADDRESS_LIST);
  } else if (type != REDIRECTED_HEADER) {
    np_emit_rest(d, &body, np_icmp6_row(d, OPTION_DATA));
  }
}

/* Returns false when the option's length tells nothing about the next one. */
static bool option(struct np_dissector *d, struct np_cursor *list) {
  uint64_t type = np_emit(d, list, np_icmp6_row(d, OPTION_TYPE));
  uint64_t length = np_emit(d, list, np_icmp6_row(d, OPTION_LENGTH)) * UNIT;
  if (!np_good(list)) return false;
  if (length == 0) {
    np_malformed(d, np_icmp6_row(d, OPTION_LENGTH), "an option of length 0");
    return false;
  }
  option_body(d, type, np_split(d, list, np_icmp6_row(d, OPTION_LENGTH), length - TYPE_AND_LENGTH));
  return true;
}

void np_icmp6_options(struct np_dissector *d, struct np_cursor *list) {
  bool more = true;
  while (more && np_more(list)) {
    np_open(d, list, np_icmp6_row(d, OPTIONS));
    more = option(d, list);
    np_close(d, np_icmp6_row(d, OPTIONS));
  }
}

struct np_cursor np_icmp6_redirected(struct np_cursor list) {
  while (np_more(&list)) {
    uint64_t type = np_cursor_take(&list, 8);
    uint64_t length = np_cursor_take(&list, 8) * UNIT;
    if (length == 0 || !np_good(&list)) break;
    struct np_cursor body = np_cursor_split(&list, length - TYPE_AND_LENGTH);
    if (type != REDIRECTED_HEADER || !np_good(&list)) continue;
    np_cursor_split(&body, REDIRECTED_RESERVED);
    return body;
  }
  return (struct np_cursor){0};
}
