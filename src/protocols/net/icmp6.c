/* icmp6.c - Internet Control Message Protocol for IPv6, RFC 4443. */
#include "protocols/net/icmp6_parts.h"

const struct np_name np_icmp6_type_names[] = {
    {1, "Destination Unreachable"},
    {2, "Packet Too Big"},
    {3, "Time Exceeded"},
    {4, "Parameter Problem"},
    {128, "Echo Request"},
    {129, "Echo Reply"},
    {130, "Multicast Listener Query"},
    {131, "Multicast Listener Report"},
    {132, "Multicast Listener Done"},
    {133, "Router Solicitation"},
    {134, "Router Advertisement"},
    {135, "Neighbor Solicitation"},
    {136, "Neighbor Advertisement"},
    {137, "Redirect"},
    {138, "Router Renumbering"},
    {139, "Node Information Query"},
    {140, "Node Information Response"},
    {141, "Inverse Neighbor Discovery Solicitation"},
    {142, "Inverse Neighbor Discovery Advertisement"},
    {143, "Version 2 Multicast Listener Report"},
    {144, "Home Agent Address Discovery Request"},
    {145, "Home Agent Address Discovery Reply"},
    {146, "Mobile Prefix Solicitation"},
    {147, "Mobile Prefix Advertisement"},
    {148, "Certification Path Solicitation"},
    {149, "Certification Path Advertisement"},
    {150, "Experimental Mobility"},
    {151, "Multicast Router Advertisement"},
    {152, "Multicast Router Solicitation"},
    {153, "Multicast Router Termination"},
    {154, "Fast Handover"},
    {155, "RPL Control"},
    {156, "ILNPv6 Locator Update"},
    {157, "Duplicate Address Request"},
    {158, "Duplicate Address Confirmation"},
    {159, "MPL Control"},
    {160, "Extended Echo Request"},
    {161, "Extended Echo Reply"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
#define XX(id, ...) [id] = {__VA_ARGS__},
#include "protocols/net/icmp6.def"
#include "protocols/net/icmp6_option.def"
#include "protocols/net/icmp6_rpl.def"
#undef XX
#define XX(id, name, ...) [EXTENSION + NP_EXTENSION_##id] = {"extension." name, __VA_ARGS__},
#include "protocols/net/icmp_extension.def"
#undef XX
  [PAYLOAD_OFFSET] = {"payload_offset", NP_COMPUTED, 32, NP_PAYLOAD_OFFSET, NULL, "Where the payload begins, in bytes from the packet's start."},
  [PAYLOAD_LENGTH] = {"payload_length", NP_COMPUTED, 32, NP_PAYLOAD_LENGTH, NULL, "Length of the payload, in bytes, captured or not.", .flags = NP_HIDDEN},
  [PAYLOAD]        = {"payload",        NP_COMPUTED, 0, NP_PAYLOAD, NULL, "Data of an echo, or the quoted packet, as far as it was captured."},
};
/* clang-format on */

enum { FIXED_BITS = 32, PROTOCOL_NUMBER = 58, WORD = 8, TYPE_REDIRECT = 137 };

/* What comes behind the layout. */
enum {
  DATA_FOLLOWS = 1,
  QUOTE,
  QUOTE_AND_EXTENSION,
  OPTIONS_FOLLOW,
  EXTENSION_FOLLOWS,
  QUERY_FOLLOWS,
  RECORDS_FOLLOW,
  ANSWERS_FOLLOW,
  AGENTS_FOLLOW,
  RPL_FOLLOWS,
  RENUMBERING_FOLLOWS,
  REST_FOLLOWS
};

static const struct np_layout messages[] = {
    {135, OPTIONS_FOLLOW, {NP_GAP(32), NS_TARGET}},
    {136, OPTIONS_FOLLOW, {NA_FLAGS, NA_ROUTER, NA_SOLICITED, NA_OVERRIDE, NA_RESERVED, NA_TARGET}},
    {128, DATA_FOLLOWS, {IDENTIFIER, SEQUENCE_NUMBER}},
    {129, DATA_FOLLOWS, {IDENTIFIER, SEQUENCE_NUMBER}},
    {134,
     OPTIONS_FOLLOW,
     {RA_HOP_LIMIT, RA_FLAGS, RA_MANAGED, RA_OTHER, RA_HOME_AGENT, RA_PREFERENCE, RA_PROXY,
      RA_RESERVED, RA_LIFETIME, RA_REACHABLE, RA_RETRANS}},
    {133, OPTIONS_FOLLOW, {NP_GAP(32)}},
    {143, RECORDS_FOLLOW, {NP_GAP(16), MLD_RECORD_COUNT}},
    {130, QUERY_FOLLOWS, {0}},
    {131, DATA_FOLLOWS, {MLD_DELAY, NP_GAP(16), MLD_ADDRESS}},
    {132, DATA_FOLLOWS, {MLD_DELAY, NP_GAP(16), MLD_ADDRESS}},
    {1, QUOTE_AND_EXTENSION, {QUOTED_LENGTH, NP_GAP(24)}},
    {2, QUOTE, {MTU}},
    {3, QUOTE_AND_EXTENSION, {QUOTED_LENGTH, NP_GAP(24)}},
    {4, QUOTE, {POINTER}},
    {TYPE_REDIRECT, OPTIONS_FOLLOW, {NP_GAP(32), REDIRECT_TARGET, REDIRECT_DESTINATION}},
    {138,
     RENUMBERING_FOLLOWS,
     {RR_SEQUENCE, RR_SEGMENT, RR_FLAGS, RR_TEST, RR_RESULT, RR_ALL, RR_SITE, RR_PROCESSED,
      RR_RESERVED, RR_DELAY, NP_GAP(32)}},
    {139,
     ANSWERS_FOLLOW,
     {NI_QTYPE, NI_FLAGS, NP_GAP(10), NI_GLOBAL, NI_SITE, NI_LINK, NI_COMPATIBLE, NI_ALL,
      NI_TRUNCATED, NI_NONCE}},
    {140,
     ANSWERS_FOLLOW,
     {NI_QTYPE, NI_FLAGS, NP_GAP(10), NI_GLOBAL, NI_SITE, NI_LINK, NI_COMPATIBLE, NI_ALL,
      NI_TRUNCATED, NI_NONCE}},
    {141, OPTIONS_FOLLOW, {NP_GAP(32)}},
    {142, OPTIONS_FOLLOW, {NP_GAP(32)}},
    {144, OPTIONS_FOLLOW, {HA_IDENTIFIER, NP_GAP(16)}},
    {145, AGENTS_FOLLOW, {HA_IDENTIFIER, NP_GAP(16)}},
    {146, OPTIONS_FOLLOW, {HA_IDENTIFIER, NP_GAP(16)}},
    {147, OPTIONS_FOLLOW, {HA_IDENTIFIER, HA_FLAGS, HA_MANAGED, HA_OTHER, NP_GAP(14)}},
    {148, OPTIONS_FOLLOW, {SEND_IDENTIFIER, SEND_COMPONENT}},
    {149, OPTIONS_FOLLOW, {SEND_IDENTIFIER, SEND_ALL, SEND_COMPONENT, NP_GAP(16)}},
    {151, DATA_FOLLOWS, {MRD_INTERVAL, MRD_ROBUSTNESS}},
    {154, OPTIONS_FOLLOW, {FMIP_SUBTYPE, NP_GAP(8), FMIP_IDENTIFIER}},
    {155, RPL_FOLLOWS, {0}},
    {157, DATA_FOLLOWS, {DA_STATUS, NP_GAP(8), DA_LIFETIME, DA_EUI64, DA_ADDRESS}},
    {158, DATA_FOLLOWS, {DA_STATUS, NP_GAP(8), DA_LIFETIME, DA_EUI64, DA_ADDRESS}},
    {156, REST_FOLLOWS, {BODY}},
    {159, REST_FOLLOWS, {BODY}},
    {160, EXTENSION_FOLLOWS, {IDENTIFIER, SHORT_SEQUENCE, NP_GAP(7), ECHO_LOCAL}},
    {161,
     DATA_FOLLOWS,
     {IDENTIFIER, SHORT_SEQUENCE, ECHO_STATE, NP_GAP(2), ECHO_ACTIVE, ECHO_IPV4, ECHO_IPV6}},
    {0},
};

/* How long the message says that the quoted packet is, in bytes (RFC 4884 section 4.4). */
static uint64_t stated_length(const struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  return np_cursor_take(&c, 8) * WORD;
}

/* A redirect quotes the packet that caused it in an option. */
static void redirect(struct np_dissector *d, uint32_t header) {
  struct np_cursor list = np_rest(d);
  np_cursor_split(&list, header - FIXED_BITS / 8);
  struct np_cursor packet = np_icmp6_redirected(list);
  if (!np_more(&packet)) return;
  np_header(d, packet.bit / 8 - d->start);
  np_child_length(d, np_left(&packet));
  np_quote(d);
  np_next(d, NP_BY_IP_VERSION, 6);
}

static void dissect(struct np_dissector *d) {
  uint64_t type = np_get(d, &fields[TYPE]);
  const struct np_layout *layout = np_layout_of(messages, type);
  if (!layout) return;
  uint32_t header = (FIXED_BITS + np_layout_bits(d, layout)) / 8;
  if (!np_fits(d, header)) {
    np_malformed(d, &fields[TYPE], "too short for its type");
    np_header(d, header);
    return;
  }
  bool quotes = layout->then == QUOTE || layout->then == QUOTE_AND_EXTENSION;
  bool carries = quotes || layout->then == DATA_FOLLOWS;
  np_header(d, carries ? header : np_declared_length(d));
  if (quotes)
    np_icmp_quote(d, 6, layout->then == QUOTE ? 0 : stated_length(d), &fields[QUOTED_LENGTH]);
  if (type == TYPE_REDIRECT) redirect(d, header);
}

static void home_agents(struct np_dissector *d, struct np_cursor *c) {
  while (np_more(c)) np_emit(d, c, &fields[HA_ADDRESSES]);
}

static void emit_rest(struct np_dissector *d, struct np_cursor *c, unsigned then) {
  switch (then) {
    case QUOTE_AND_EXTENSION:
      np_icmp_emit_extension(d, &fields[EXTENSION], stated_length(d));
      break;
    case OPTIONS_FOLLOW:
      np_icmp6_options(d, c);
      break;
    case EXTENSION_FOLLOWS:
      if (np_more(c)) np_icmp_emit_extension_at(d, &fields[EXTENSION], c);
      break;
    case QUERY_FOLLOWS:
      np_icmp6_mld_query(d, c);
      break;
    case RECORDS_FOLLOW:
      np_icmp6_mld_report(d, c);
      break;
    case ANSWERS_FOLLOW:
      np_icmp6_node_information(d, c);
      break;
    case AGENTS_FOLLOW:
      home_agents(d, c);
      break;
    case RPL_FOLLOWS:
      np_icmp6_rpl(d, c);
      break;
    case RENUMBERING_FOLLOWS:
      np_icmp6_renumbering(d, c);
      break;
    default:
      break;
  }
}

static void details(struct np_dissector *d) {
  np_emit_checksum(d, &fields[CHECKSUM_STATUS], &fields[CHECKSUM], np_declared_length(d),
                   PROTOCOL_NUMBER, NP_CHECKSUM_INVALID);
  const struct np_layout *layout = np_layout_of(messages, np_get(d, &fields[TYPE]));
  if (!layout) return;
  struct np_cursor c = np_rest(d);
  np_emit_layout(d, &c, layout);
  if (np_good(&c)) emit_rest(d, &c, layout->then);
}

const struct np_protocol np_icmp6 = {
    .name = "icmp6",
    .title = "Internet Control Message Protocol for IPv6",
    .spec = "RFC 4443",
    .group = "control",
    .wireshark = "icmpv6",
    .bpf = "icmp6",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = FIXED_BITS,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_IP_PROTO, PROTOCOL_NUMBER}, {NP_TABLE_END, 0}},
    .summary = "{type_name} code {code} length {payload_length}",
    .verbose =
        "{type_name}, code {code}, cksum {checksum} ({checksum_status}){identifier?, id "
        "}{identifier}"
        "{sequence_number?, seq }{sequence_number}, length {payload_length}",
    .has_rest = true,
};
