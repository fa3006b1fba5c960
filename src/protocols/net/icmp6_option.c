/* icmp6_option.c - options of neighbor discovery, RFC 4861 and others. */
#include "protocols/net/icmp6.h"

#include "protocols/net/icmp_extension.h"

enum {
  REDIRECTED_HEADER = 4,
  SOURCE_ADDRESS_LIST = 9,
  TARGET_ADDRESS_LIST = 10,
  OPTION_RDNSS = 25,
  OPTION_CAPTIVE_PORTAL = 37,
  UNIT = 8,
  TYPE_AND_LENGTH = 2,
  REDIRECTED_RESERVED = 6
};

const struct np_name np_icmp6_option_names[] = {
    {1, "Source Link-Layer Address"},
    {2, "Target Link-Layer Address"},
    {3, "Prefix Information"},
    {REDIRECTED_HEADER, "Redirected Header"},
    {5, "MTU"},
    {6, "NBMA Shortcut Limit"},
    {7, "Advertisement Interval"},
    {8, "Home Agent Information"},
    {SOURCE_ADDRESS_LIST, "Source Address List"},
    {TARGET_ADDRESS_LIST, "Target Address List"},
    {11, "CGA"},
    {12, "RSA Signature"},
    {13, "Timestamp"},
    {14, "Nonce"},
    {15, "Trust Anchor"},
    {16, "Certificate"},
    {24, "Route Information"},
    {OPTION_RDNSS, "Recursive DNS Server"},
    {26, "RA Flags Extension"},
    {31, "DNS Search List"},
    {33, "Address Registration"},
    {34, "6LoWPAN Context"},
    {35, "Authoritative Border Router"},
    {36, "6LoWPAN Capability Indication"},
    {OPTION_CAPTIVE_PORTAL, "Captive Portal"},
    {38, "PREF64"},
    {0, NULL},
};

static const struct np_layout layouts[] = {
    {1, 0, {SOURCE_LINK_ADDRESS}},
    {2, 0, {TARGET_LINK_ADDRESS}},
    {3,
     0,
     {PREFIX_LENGTH, PREFIX_FLAGS, PREFIX_ON_LINK, PREFIX_AUTONOMOUS, PREFIX_ROUTER,
      PREFIX_RESERVED, PREFIX_VALID, PREFIX_PREFERRED, NP_GAP(32), PREFIX}},
    {5, 0, {NP_GAP(16), OPTION_MTU}},
    {6, 0, {SHORTCUT_LIMIT}},
    {7, 0, {NP_GAP(16), ADVERTISEMENT_INTERVAL}},
    {8, 0, {NP_GAP(16), HOME_AGENT_PREFERENCE, HOME_AGENT_LIFETIME}},
    {11, 0, {CGA_PAD_LENGTH, NP_GAP(8), CGA}},
    {12, 0, {NP_GAP(16), RSA_KEY_HASH, RSA_SIGNATURE}},
    {13, 0, {NP_GAP(48), TIMESTAMP}},
    {14, 0, {NONCE}},
    {15, 0, {TRUST_TYPE, TRUST_PAD_LENGTH, TRUST_NAME}},
    {24,
     0,
     {ROUTE_LENGTH, ROUTE_FLAGS, NP_GAP(3), ROUTE_PREFERENCE, NP_GAP(3), ROUTE_LIFETIME,
      NP_FRONT(ROUTE_PREFIX)}},
    {26, 0, {RA_EXPANSION}},
    {31, 0, {NP_GAP(16), DNSSL_LIFETIME, DNSSL}},
    {33, 0, {ARO_STATUS, NP_GAP(24), ARO_LIFETIME, ARO_EUI64}},
    {34,
     0,
     {CONTEXT_LENGTH, CONTEXT_FLAGS, NP_GAP(3), CONTEXT_COMPRESSION, CONTEXT_ID, NP_GAP(16),
      CONTEXT_LIFETIME, NP_FRONT(CONTEXT_PREFIX)}},
    {35, 0, {ABRO_LOW, ABRO_HIGH, ABRO_LIFETIME, ABRO_ADDRESS}},
    {38, 0, {PREF64_LIFETIME, PREF64_CODE, NP_FRONT(PREF64_PREFIX)}},
    {0},
};

/* Addresses up to the end; a few bytes that are no address only fill the option's last unit. */
static void addresses(struct np_dissector *d, struct np_cursor *body, unsigned at) {
  while (np_left(body) >= 16) np_emit(d, body, np_icmp6_row(d, at));
}

static void option_body(struct np_dissector *d, uint64_t type, struct np_cursor body) {
  const struct np_layout *layout = np_layout_of(layouts, type);
  if (layout) {
    np_emit_layout(d, &body, layout);
  } else if (type == OPTION_RDNSS) {
    np_skip(d, &body, 16);
    np_emit(d, &body, np_icmp6_row(d, RDNSS_LIFETIME));
    addresses(d, &body, RDNSS);
  } else if (type == SOURCE_ADDRESS_LIST || type == TARGET_ADDRESS_LIST) {
    np_skip(d, &body, 48);
    addresses(d, &body, ADDRESS_LIST);
  } else if (type == OPTION_CAPTIVE_PORTAL) {
    np_icmp_emit_text(d, &body, np_icmp6_row(d, CAPTIVE_PORTAL), np_left(&body));
  } else if (type != REDIRECTED_HEADER) {
    np_emit_bytes(d, &body, np_icmp6_row(d, OPTION_DATA), np_left(&body));
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
