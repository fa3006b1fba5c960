/* ip6_options.c - hop-by-hop and destination options, RFC 8200 section 4.2. */
#include "protocols/net/ip6_options.h"

#include "protocols/layout.h"

enum {
  TYPE_PAD1 = 0x00,
  TYPE_PADN = 0x01,
  TYPE_SMF_DPD = 0x08,
  TYPE_QUICK_START = 0x26,
  TYPE_CALIPSO = 0x07,
  TYPE_RPL = 0x23, /* other objects may follow (RFC 6553, section 3) */
  TYPE_RPL_OLD = 0x63,
  TYPE_LINE_ID = 0x8c,
  TYPE_JUMBO = 0xc2,
  TYPE_HOME_ADDRESS = 0xc9
};

enum { MAX_PAYLOAD_LENGTH = 65535, QUICK_START_REQUEST = 0 };

const struct np_name np_ip6_option_names[] = {
    {TYPE_PAD1, "Pad1"},
    {TYPE_PADN, "PadN"},
    {0x04, "Tunnel Encapsulation Limit"},
    {0x05, "Router Alert"},
    {TYPE_CALIPSO, "CALIPSO"},
    {TYPE_SMF_DPD, "SMF_DPD"},
    {0x0f, "Performance and Diagnostic Metrics"},
    {0x11, "IOAM"},
    {TYPE_RPL, "RPL"},
    {TYPE_QUICK_START, "Quick-Start"},
    {0x30, "Path MTU Record"},
    {0x31, "IOAM"},
    {TYPE_RPL_OLD, "RPL (deprecated)"},
    {0x6d, "MPL"},
    {0x8b, "ILNP Nonce"},
    {TYPE_LINE_ID, "Line-Identification"},
    {TYPE_JUMBO, "Jumbo Payload"},
    {TYPE_HOME_ADDRESS, "Home Address"},
    {0xee, "Depth-First Forwarding"},
    {0, NULL},
};

const struct np_name np_ip6_router_alert_names[] = {
    {0, "Multicast Listener Discovery"},
    {1, "RSVP"},
    {2, "Active Networks"},
    {0, NULL},
};

static const struct np_layout layouts[] = {
    {.kind = TYPE_PADN, .rows = {PADDING}},
    {.kind = 0x04, .rows = {TUNNEL_LIMIT}},
    {.kind = 0x05, .rows = {ROUTER_ALERT}},
    {.kind = TYPE_JUMBO, .rows = {JUMBO_PAYLOAD_LENGTH}},
    {.kind = TYPE_HOME_ADDRESS, .rows = {HOME_ADDRESS}},
    {.kind = TYPE_RPL_OLD,
     .rows = {RPL_FLAGS, RPL_DOWN, RPL_RANK_ERROR, RPL_FORWARDING_ERROR, NP_GAP(5), RPL_INSTANCE,
              RPL_RANK}},
    {.kind = TYPE_RPL,
     .rows = {RPL_FLAGS, RPL_DOWN, RPL_RANK_ERROR, RPL_FORWARDING_ERROR, NP_GAP(5), RPL_INSTANCE,
              RPL_RANK}},
    {.kind = 0x0f,
     .rows = {PDM_SCALE_LAST_RECEIVED, PDM_SCALE_LAST_SENT, PDM_THIS, PDM_LAST,
              PDM_DELTA_LAST_RECEIVED, PDM_DELTA_LAST_SENT}},
    {.kind = 0x11, .rows = {NP_GAP(8), IOAM_TYPE, IOAM_DATA}},
    {.kind = 0x31, .rows = {NP_GAP(8), IOAM_TYPE, IOAM_DATA}},
    {.kind = 0x30, .rows = {PMTU_MINIMUM, PMTU_RETURN, PMTU_FLAG}},
    {.kind = 0x8b, .rows = {ILNP_NONCE}},
    {.kind = 0x6d,
     .rows = {MPL_FLAGS, MPL_SEED_LENGTH, MPL_LARGEST, MPL_VERSION, NP_GAP(4), MPL_SEQUENCE,
              MPL_SEED}},
    {.kind = 0xee,
     .rows = {DFF_FLAGS, DFF_VERSION, DFF_DUPLICATE, DFF_RETURNED, NP_GAP(4), DFF_SEQUENCE}},
    {.kind = 0x1e, .rows = {OPTION_EXPERIMENT}},
    {.kind = 0x3e, .rows = {OPTION_EXPERIMENT}},
    {.kind = 0x5e, .rows = {OPTION_EXPERIMENT}},
    {.kind = 0x7e, .rows = {OPTION_EXPERIMENT}},
    {.kind = 0x9e, .rows = {OPTION_EXPERIMENT}},
    {.kind = 0xbe, .rows = {OPTION_EXPERIMENT}},
    {.kind = 0xde, .rows = {OPTION_EXPERIMENT}},
    {.kind = 0xfe, .rows = {OPTION_EXPERIMENT}},
    {0},
};

static const struct np_field *row(const struct np_dissector *d, unsigned at) {
  return &d->protocol->fields[at];
}

/* A jumbogram ends where its option says, counted from behind the IPv6 header, which is where a
 * hop-by-hop header begins. */
static void jumbo(struct np_dissector *d, uint64_t length) {
  if (!np_is_unbounded(d)) /* RFC 2675, section 3 */
    np_malformed(d, row(d, JUMBO_PAYLOAD_LENGTH), "the IPv6 header has a length of its own");
  else if (length <= MAX_PAYLOAD_LENGTH)
    np_malformed(d, row(d, JUMBO_PAYLOAD_LENGTH), "a jumbogram is longer than 65535 bytes");
  else
    np_end_at(d, row(d, JUMBO_PAYLOAD_LENGTH), length);
}

/* Options that matter for the rest of the packet. */
static void look_for_options(struct np_dissector *d) {
  struct np_cursor list = np_header_tail(d);
  while (np_more(&list)) {
    uint64_t type = np_cursor_take(&list, 8);
    if (type == TYPE_PAD1) continue;
    struct np_cursor body = np_cursor_split(&list, np_cursor_take(&list, 8));
    if (!np_good(&list)) return;
    if (type == TYPE_HOME_ADDRESS) np_set_source(d, &body, 16);
    if (type != TYPE_JUMBO) continue;
    uint64_t length = np_cursor_take(&body, 32);
    if (np_good(&body)) jumbo(d, length);
  }
}

void np_ip6_options_dissect(struct np_dissector *d) {
  uint64_t header = (np_get(d, row(d, HEADER_LENGTH)) + 1) * 8;
  np_header(d, header);
  if (!np_fits(d, header)) {
    np_malformed(d, row(d, HEADER_LENGTH), "larger than the packet");
    return;
  }
  look_for_options(d);
  np_next(d, NP_BY_IP_PROTO, np_get(d, row(d, NEXT_HEADER)));
}

static void quick_start(struct np_dissector *d, struct np_cursor *body) {
  bool request = np_emit(d, body, row(d, QS_FUNCTION)) == QUICK_START_REQUEST;
  np_emit(d, body, row(d, QS_RATE));
  if (request)
    np_emit(d, body, row(d, QS_TTL));
  else
    np_skip(d, body, 8);
  np_emit(d, body, row(d, QS_NONCE));
  np_skip(d, body, 2);
}

static void calipso(struct np_dissector *d, struct np_cursor *body) {
  np_emit(d, body, row(d, CALIPSO_DOI));
  uint64_t words = np_emit(d, body, row(d, CALIPSO_LENGTH));
  np_emit(d, body, row(d, CALIPSO_LEVEL));
  np_emit(d, body, row(d, CALIPSO_CHECKSUM));
  np_emit_bytes(d, body, row(d, CALIPSO_BITMAP), words * 4);
}

static void smf_dpd(struct np_dissector *d, struct np_cursor *body) {
  if (np_emit_over(d, body, row(d, DPD_HASH))) {
    np_emit_rest(d, body, row(d, DPD_HASH_ASSIST));
    return;
  }
  np_skip(d, body, 1);
  uint64_t type = np_emit(d, body, row(d, DPD_TAGGER_TYPE));
  uint64_t length = np_emit(d, body, row(d, DPD_TAGGER_LENGTH));
  if (type != 0) np_emit_bytes(d, body, row(d, DPD_TAGGER), length + 1); /* RFC 6621: 0 = none */
  np_emit_rest(d, body, row(d, DPD_IDENTIFIER));
}

static void option_body(struct np_dissector *d, uint64_t type, struct np_cursor body) {
  const struct np_layout *layout = np_layout_of(layouts, type);
  if (layout)
    np_emit_layout(d, &body, layout);
  else if (type == TYPE_QUICK_START)
    quick_start(d, &body);
  else if (type == TYPE_CALIPSO)
    calipso(d, &body);
  else if (type == TYPE_SMF_DPD)
    smf_dpd(d, &body);
  else if (type == TYPE_LINE_ID)
    np_emit_bytes(d, &body, row(d, LINE_ID), np_emit(d, &body, row(d, LINE_ID_LENGTH)));
  else
    np_emit_rest(d, &body, row(d, OPTION_DATA));
  if (type != TYPE_RPL && type != TYPE_RPL_OLD) np_finish(d, &body, row(d, OPTION_LENGTH));
}

static void option(struct np_dissector *d, struct np_cursor *list) {
  uint64_t type = np_emit_over(d, list, row(d, OPTION_TYPE));
  if (type == TYPE_PAD1) {
    np_skip(d, list, 8);
    return;
  }
  np_emit(d, list, row(d, OPTION_ACTION));
  np_emit(d, list, row(d, OPTION_CHANGE));
  np_emit(d, list, row(d, OPTION_REST));
  uint64_t length = np_emit(d, list, row(d, OPTION_LENGTH));
  option_body(d, type, np_split(d, list, row(d, OPTION_LENGTH), length));
}

void np_ip6_options_details(struct np_dissector *d) {
  struct np_cursor list = np_header_tail(d);
  while (np_more(&list)) {
    np_open(d, &list, row(d, OPTIONS));
    option(d, &list);
    np_close(d, row(d, OPTIONS));
  }
}
