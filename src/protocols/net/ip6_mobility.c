/* ip6_mobility.c - IPv6 Mobility Header, RFC 6275, and the messages that other RFCs add to it. */
#include "protocols/layout.h"

enum {
  NEXT_HEADER,
  HEADER_LENGTH,
  TYPE,
  RESERVED,
  CHECKSUM,
  CHECKSUM_STATUS,
  TYPE_NAME,
#define XX(id, ...) id,
#include "protocols/net/ip6_mobility.def"
#undef XX
};

enum { HOME_AGENT_SWITCH = 12, OPTION_PAD1 = 0, OPTION_IS_GRE_KEY = 33 };

static const struct np_name type_names[] = {
    {0, "Binding Refresh Request"},
    {1, "Home Test Init"},
    {2, "Care-of Test Init"},
    {3, "Home Test"},
    {4, "Care-of Test"},
    {5, "Binding Update"},
    {6, "Binding Acknowledgement"},
    {7, "Binding Error"},
    {8, "Fast Binding Update"},
    {9, "Fast Binding Acknowledgment"},
    {10, "Fast Neighbor Advertisement"},
    {11, "Experimental"},
    {12, "Home Agent Switch"},
    {13, "Heartbeat"},
    {14, "Handover Initiate"},
    {15, "Handover Acknowledge"},
    {16, "Binding Revocation"},
    {17, "Localized Routing Initiation"},
    {18, "Localized Routing Acknowledgment"},
    {19, "Update Notification"},
    {20, "Update Notification Acknowledgement"},
    {21, "Flow Binding"},
    {22, "Subscription Query"},
    {23, "Subscription Response"},
    {0, NULL},
};

static const struct np_name option_names[] = {
    {0, "Pad1"},
    {1, "PadN"},
    {2, "Binding Refresh Advice"},
    {3, "Alternate Care-of Address"},
    {4, "Nonce Indices"},
    {5, "Binding Authorization Data"},
    {6, "Mobile Network Prefix"},
    {7, "Mobility Header Link-Layer Address"},
    {8, "Mobile Node Identifier"},
    {9, "Authentication"},
    {10, "Replay Protection"},
    {22, "Home Network Prefix"},
    {23, "Handoff Indicator"},
    {24, "Access Technology Type"},
    {25, "Mobile Node Link-layer Identifier"},
    {26, "Link-local Address"},
    {27, "Timestamp"},
    {28, "Restart Counter"},
    {29, "IPv4 Home Address"},
    {30, "IPv4 Address Acknowledgement"},
    {32, "IPv4 Care-of Address"},
    {OPTION_IS_GRE_KEY, "GRE Key"},
    {35, "Binding Identifier"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  /*                   name               bit width type     wireshark      doc */
  [NEXT_HEADER]     = {"next_header",       0,  8, NP_UINT, "mip6.proto",  "Protocol of the header that follows; 59 for nothing.", .names = np_ip_protocol_names},
  [HEADER_LENGTH]   = {"header_length",     8,  8, NP_UINT, "mip6.hlen",   "Length of this header, in units of 8 bytes, without the first."},
  [TYPE]            = {"type",             16,  8, NP_UINT, "mip6.mhtype", "Kind of message.", .names = type_names},
  [RESERVED]        = {"reserved",         24,  8, NP_HEX,  NULL,          "0."},
  [CHECKSUM]        = {"checksum",         32, 16, NP_HEX,  "mip6.csum",   "Internet checksum."},
  [CHECKSUM_STATUS] = {"checksum_status",  NP_COMPUTED, 0, NP_CHECKSUM_STATUS, NULL, "Whether the checksum fits.", .flags = NP_HIDDEN},
  [TYPE_NAME]       = {"type_name",        NP_COMPUTED, 0, NP_NAME, NULL,  "Name of the message.", .flags = NP_HIDDEN, .of = TYPE, .names = type_names},
#define XX(id, ...) [id] = {__VA_ARGS__},
#include "protocols/net/ip6_mobility.def"
#undef XX
};
/* clang-format on */

/* Drafts of RFC 3775 took 62 for the header. */
enum { FIXED_BITS = 48, PROTOCOL_NUMBER = 135, DRAFT_PROTOCOL_NUMBER = 62 };

/* How a message goes on behind its layout: OPAQUE ones take all that is left as one row. */
enum { OPTIONS_FOLLOW = 1, OPAQUE };

static const struct np_layout messages[] = {
    {0, OPTIONS_FOLLOW, {NP_GAP(16)}},
    {1, OPTIONS_FOLLOW, {NP_GAP(16), HOTI_COOKIE}},
    {2, OPTIONS_FOLLOW, {NP_GAP(16), COTI_COOKIE}},
    {3, OPTIONS_FOLLOW, {HOT_NONCE_INDEX, HOT_COOKIE, HOT_TOKEN}},
    {4, OPTIONS_FOLLOW, {COT_NONCE_INDEX, COT_COOKIE, COT_TOKEN}},
    {5,
     OPTIONS_FOLLOW,
     {BU_SEQUENCE, BU_A, BU_H, BU_L, BU_K, BU_M, BU_R, BU_P, BU_F, BU_T, BU_B, NP_GAP(6),
      BU_LIFETIME}},
    {6,
     OPTIONS_FOLLOW,
     {BA_STATUS, BA_K, BA_R, BA_P, BA_T, BA_B, NP_GAP(3), BA_SEQUENCE, BA_LIFETIME}},
    {7, OPTIONS_FOLLOW, {BE_STATUS, NP_GAP(8), BE_ADDRESS}},
    {8, OPTIONS_FOLLOW, {FBU_SEQUENCE, FBU_A, FBU_H, FBU_L, FBU_K, NP_GAP(12), FBU_LIFETIME}},
    {9, OPTIONS_FOLLOW, {FBACK_STATUS, FBACK_K, NP_GAP(7), FBACK_SEQUENCE, FBACK_LIFETIME}},
    {10, OPTIONS_FOLLOW, {NP_GAP(16)}},
    {HOME_AGENT_SWITCH, OPTIONS_FOLLOW, {HAS_COUNT, NP_GAP(8)}},
    {13, OPTIONS_FOLLOW, {NP_GAP(14), HB_U, HB_R, HB_SEQUENCE}},
    {14, OPTIONS_FOLLOW, {HI_SEQUENCE, HI_S, HI_U, NP_GAP(6), HI_CODE}},
    {15, OPTIONS_FOLLOW, {HACK_SEQUENCE, NP_GAP(8), HACK_CODE}},
    {16, OPTIONS_FOLLOW, {BR_TYPE, BR_STATUS, BR_SEQUENCE, BR_P, BR_V, BR_G, NP_GAP(13)}},
    {17, OPTIONS_FOLLOW, {LRI_SEQUENCE, NP_GAP(16), LRI_LIFETIME}},
    {18, OPTIONS_FOLLOW, {LRA_SEQUENCE, LRA_U, NP_GAP(7), LRA_STATUS, LRA_LIFETIME}},
    {19, OPTIONS_FOLLOW, {UPN_SEQUENCE, UPN_REASON, UPN_A, UPN_D, NP_GAP(14)}},
    {20, OPTIONS_FOLLOW, {UPA_SEQUENCE, UPA_STATUS, NP_GAP(24)}},
    {0},
};

static const struct np_layout opaque = {0, OPAQUE, {DATA}};

static const struct np_layout options[] = {
    {1, 0, {OPTION_PADDING}},
    {2, 0, {OPTION_INTERVAL}},
    {3, 0, {OPTION_CARE_OF}},
    {4, 0, {OPTION_HOME_INDEX, OPTION_CARE_OF_INDEX}},
    {5, 0, {OPTION_AUTHENTICATOR}},
    {6, 0, {NP_GAP(8), OPTION_PREFIX_LENGTH, OPTION_PREFIX}},
    {7, 0, {OPTION_LINK_CODE, OPTION_LINK_ADDRESS}},
    {8, 0, {OPTION_ID_SUBTYPE, OPTION_ID}},
    {9, 0, {OPTION_AUTH_SUBTYPE, OPTION_AUTH_SPI, OPTION_AUTH_DATA}},
    {22, 0, {NP_GAP(8), OPTION_PREFIX_LENGTH, OPTION_PREFIX}},
    {23, 0, {NP_GAP(8), OPTION_HANDOFF}},
    {24, 0, {NP_GAP(8), OPTION_ACCESS}},
    {25, 0, {NP_GAP(16), OPTION_LINK_ID}},
    {26, 0, {OPTION_LINK_LOCAL}},
    {28, 0, {OPTION_RESTART}},
    {32, 0, {NP_GAP(16), OPTION_IPV4_CARE_OF}},
    {OPTION_IS_GRE_KEY, 0, {NP_GAP(16)}},
    {0},
};

static void dissect(struct np_dissector *d) {
  uint64_t header = (np_get(d, &fields[HEADER_LENGTH]) + 1) * 8;
  np_header_at(d, &fields[HEADER_LENGTH], header);
  np_next(d, NP_BY_IP_PROTO, np_get(d, &fields[NEXT_HEADER]));
}

static void option(struct np_dissector *d, struct np_cursor *list) {
  uint64_t type = np_emit(d, list, &fields[OPTION_TYPE]);
  if (type == OPTION_PAD1) return;
  uint64_t length = np_emit(d, list, &fields[OPTION_LENGTH]);
  struct np_cursor body = np_split(d, list, &fields[OPTION_LENGTH], length);
  const struct np_layout *layout = np_layout_of(options, type);
  if (layout)
    np_emit_layout(d, &body, layout);
  else
    np_emit_rest(d, &body, &fields[OPTION_DATA]);
  /* RFC 5845, section 4: without a key where it is only asked for */
  if (type == OPTION_IS_GRE_KEY && np_more(&body)) np_emit(d, &body, &fields[OPTION_GRE_KEY]);
  np_finish(d, &body, &fields[OPTION_LENGTH]);
}

static void home_agents(struct np_dissector *d, struct np_cursor *c, uint64_t count) {
  for (uint64_t i = 0; i < count && np_good(c); i++) np_emit(d, c, &fields[HAS_ADDRESS]);
}

static void details(struct np_dissector *d) {
  np_emit_checksum(d, &fields[CHECKSUM_STATUS], &fields[CHECKSUM], d->header, PROTOCOL_NUMBER,
                   NP_CHECKSUM_INVALID);
  struct np_cursor c = np_header_tail(d);
  struct np_cursor start = c;
  const struct np_layout *layout = np_layout_of(messages, np_get(d, &fields[TYPE]));
  if (!layout) layout = &opaque;
  np_emit_layout(d, &c, layout);
  if (layout->kind == HOME_AGENT_SWITCH) home_agents(d, &c, np_cursor_peek(&start, 8));
  while (np_more(&c)) {
    np_open(d, &c, &fields[OPTIONS]);
    option(d, &c);
    np_close(d, &fields[OPTIONS]);
  }
}

const struct np_protocol np_ip6_mobility = {
    .name = "ip6_mobility",
    .title = "IPv6 Mobility Header",
    .spec = "RFC 6275",
    .group = "mobility",
    .wireshark = "mipv6",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = FIXED_BITS,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_IP_PROTO, PROTOCOL_NUMBER},
                                      {NP_BY_IP_PROTO, DRAFT_PROTOCOL_NUMBER},
                                      {NP_TABLE_END, 0}},
    .summary = "{type_name}",
};
