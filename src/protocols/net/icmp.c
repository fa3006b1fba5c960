/* icmp.c - Internet Control Message Protocol, RFC 792. */
#include "protocols/layout.h"
#include "protocols/net/icmp_extension.h"

enum {
  TYPE,
  CODE,
  CHECKSUM,
  CHECKSUM_STATUS,
  TYPE_NAME,
#define XX(id, ...) id,
#include "protocols/net/icmp.def"
#undef XX
  EXTENSION,
  EXTENSION_LAST = EXTENSION + NP_EXTENSION_ROWS - 1,
  PAYLOAD_OFFSET,
  PAYLOAD_LENGTH,
  PAYLOAD
};

enum {
  TYPE_ECHO_REPLY = 0,
  TYPE_UNREACHABLE = 3,
  TYPE_ROUTER_ADVERTISEMENT = 9,
  TYPE_EXTENDED_ECHO = 42,
  CODE_FRAGMENTATION_NEEDED = 4
};

static const struct np_name type_names[] = {
    {TYPE_ECHO_REPLY, "Echo Reply"},
    {TYPE_UNREACHABLE, "Destination Unreachable"},
    {4, "Source Quench"},
    {5, "Redirect"},
    {6, "Alternate Host Address"},
    {8, "Echo"},
    {TYPE_ROUTER_ADVERTISEMENT, "Router Advertisement"},
    {10, "Router Solicitation"},
    {11, "Time Exceeded"},
    {12, "Parameter Problem"},
    {13, "Timestamp"},
    {14, "Timestamp Reply"},
    {15, "Information Request"},
    {16, "Information Reply"},
    {17, "Address Mask Request"},
    {18, "Address Mask Reply"},
    {30, "Traceroute"},
    {31, "Datagram Conversion Error"},
    {32, "Mobile Host Redirect"},
    {33, "IPv6 Where-Are-You"},
    {34, "IPv6 I-Am-Here"},
    {35, "Mobile Registration Request"},
    {36, "Mobile Registration Reply"},
    {37, "Domain Name Request"},
    {38, "Domain Name Reply"},
    {39, "SKIP"},
    {40, "Photuris"},
    {41, "Experimental Mobility"},
    {TYPE_EXTENDED_ECHO, "Extended Echo Request"},
    {43, "Extended Echo Reply"},
    {0, NULL},
};

enum { AGENT_ADVERTISEMENT = 16, PREFIX_LENGTHS = 19, CHALLENGE = 24, ONE_BYTE_PADDING = 0 };

static const struct np_name mobility_names[] = {
    {ONE_BYTE_PADDING, "One-byte Padding"},
    {AGENT_ADVERTISEMENT, "Mobility Agent Advertisement"},
    {PREFIX_LENGTHS, "Prefix-Lengths"},
    {CHALLENGE, "Challenge"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  /*                   name               bit width type     wireshark        doc */
  [TYPE]            = {"type",              0,  8, NP_UINT, "icmp.type",     "Type of the message.", .names = type_names},
  [CODE]            = {"code",              8,  8, NP_UINT, "icmp.code",     "What the type means here."},
  [CHECKSUM]        = {"checksum",         16, 16, NP_HEX,  "icmp.checksum", "Internet checksum."},
  [CHECKSUM_STATUS] = {"checksum_status",  NP_COMPUTED, 0, NP_CHECKSUM_STATUS, NULL, "Whether the checksum fits.", .flags = NP_HIDDEN},
  [TYPE_NAME]       = {"type_name",        NP_COMPUTED, 0, NP_NAME, NULL, "Name of the type.", .flags = NP_HIDDEN, .of = TYPE, .names = type_names},
#define XX(id, ...) [id] = {__VA_ARGS__},
#include "protocols/net/icmp.def"
#undef XX
#define XX(id, name, ...) [EXTENSION + NP_EXTENSION_##id] = {"extension." name, __VA_ARGS__},
#include "protocols/net/icmp_extension.def"
#undef XX
  [PAYLOAD_OFFSET]  = {"payload_offset",   NP_COMPUTED, 32, NP_PAYLOAD_OFFSET, NULL, "Where the payload begins, in bytes from the packet's start."},
  [PAYLOAD_LENGTH]  = {"payload_length",   NP_COMPUTED, 32, NP_PAYLOAD_LENGTH, NULL, "Length of the payload, in bytes, captured or not.", .flags = NP_HIDDEN},
  [PAYLOAD]         = {"payload",          NP_COMPUTED, 0, NP_PAYLOAD, NULL, "Data of an echo, or the quoted packet, as far as it was captured."},
};
/* clang-format on */

enum { FIXED_BITS = 32, WORD = 4, LENGTH_OFFSET_BITS = 8 };

/* What comes behind the layout. */
enum { DATA_FOLLOWS, QUOTE, QUOTE_AND_EXTENSION, LIST_FOLLOWS };

static const struct np_layout messages[] = {
    {8, DATA_FOLLOWS, {IDENTIFIER, SEQUENCE_NUMBER}},
    {TYPE_ECHO_REPLY, DATA_FOLLOWS, {IDENTIFIER, SEQUENCE_NUMBER}},
    {TYPE_UNREACHABLE, QUOTE_AND_EXTENSION, {NP_GAP(8), QUOTED_LENGTH, NP_GAP(16)}},
    {11, QUOTE_AND_EXTENSION, {NP_GAP(8), QUOTED_LENGTH, NP_GAP(16)}},
    {12, QUOTE_AND_EXTENSION, {POINTER, QUOTED_LENGTH, NP_GAP(16)}},
    {5, QUOTE, {GATEWAY}},
    {4, QUOTE, {NP_GAP(32)}},
    {TYPE_ROUTER_ADVERTISEMENT, LIST_FOLLOWS, {NUM_ADDRS, ADDR_ENTRY_SIZE, LIFETIME}},
    {10, DATA_FOLLOWS, {NP_GAP(32)}},
    {13, DATA_FOLLOWS, {IDENTIFIER, SEQUENCE_NUMBER, ORIGINATE, RECEIVE, TRANSMIT}},
    {14, DATA_FOLLOWS, {IDENTIFIER, SEQUENCE_NUMBER, ORIGINATE, RECEIVE, TRANSMIT}},
    {15, DATA_FOLLOWS, {IDENTIFIER, SEQUENCE_NUMBER}},
    {16, DATA_FOLLOWS, {IDENTIFIER, SEQUENCE_NUMBER}},
    {17, DATA_FOLLOWS, {IDENTIFIER, SEQUENCE_NUMBER, ADDRESS_MASK}},
    {18, DATA_FOLLOWS, {IDENTIFIER, SEQUENCE_NUMBER, ADDRESS_MASK}},
    {30,
     DATA_FOLLOWS,
     {TRACEROUTE_ID, NP_GAP(16), OUTBOUND_HOPS, RETURN_HOPS, LINK_SPEED, LINK_MTU}},
    {31, QUOTE, {LONG_POINTER}},
    {37, DATA_FOLLOWS, {NAMES_ID, NAMES_SEQUENCE}},
    {38, DATA_FOLLOWS, {NAMES_ID, NAMES_SEQUENCE, NAMES_TTL, NAMES}},
    {40, QUOTE, {NP_GAP(16), PHOTURIS_POINTER}},
    {TYPE_EXTENDED_ECHO, LIST_FOLLOWS, {IDENTIFIER, SHORT_SEQUENCE, NP_GAP(7), ECHO_LOCAL}},
    {43,
     DATA_FOLLOWS,
     {IDENTIFIER, SHORT_SEQUENCE, ECHO_STATE, NP_GAP(2), ECHO_ACTIVE, ECHO_IPV4, ECHO_IPV6}},
    {0},
};

/* The only code that changes its type's layout (RFC 1191). */
static const struct np_layout fragmentation_needed = {
    TYPE_UNREACHABLE, QUOTE_AND_EXTENSION, {NP_GAP(8), QUOTED_LENGTH, NEXT_HOP_MTU}};

static const struct np_layout agent_advertisement = {
    AGENT_ADVERTISEMENT,
    0,
    {AGENT_SEQUENCE, AGENT_LIFETIME, AGENT_FLAGS, AGENT_R, AGENT_B, AGENT_H, AGENT_F, AGENT_M,
     AGENT_G, AGENT_V, AGENT_T, AGENT_U, AGENT_X, NP_GAP(6)}};

static const struct np_layout *layout_of(const struct np_dissector *d) {
  uint64_t type = np_get(d, &fields[TYPE]);
  if (type == TYPE_UNREACHABLE && np_get(d, &fields[CODE]) == CODE_FRAGMENTATION_NEEDED)
    return &fragmentation_needed;
  return np_layout_of(messages, type);
}

/* How long the quoted packet is, in bytes, as the message says (RFC 4884 section 4.1) or, in one of
 * an old router, as it seems. */
static uint64_t quoted_length(const struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  np_cursor_take(&c, LENGTH_OFFSET_BITS);
  uint64_t stated = np_cursor_take(&c, 8) * WORD;
  return stated ? stated : np_icmp_unstated_length(d);
}

static void dissect(struct np_dissector *d) {
  const struct np_layout *layout = layout_of(d);
  if (!layout) return;
  uint32_t header = (FIXED_BITS + np_layout_bits(d, layout)) / 8;
  if (!np_fits(d, header)) np_malformed(d, &fields[TYPE], "too short for its type");
  np_header(d, layout->then == LIST_FOLLOWS ? np_declared_length(d) : header);
  if (layout->then == QUOTE_AND_EXTENSION)
    np_icmp_quote(d, 4, quoted_length(d), &fields[QUOTED_LENGTH]);
  if (layout->then == QUOTE) {
    np_quote(d);
    np_next(d, NP_BY_IP_VERSION, 4);
  }
}

static void mobility(struct np_dissector *d, struct np_cursor *list) {
  uint64_t type = np_emit(d, list, &fields[MOBILITY_TYPE]);
  if (type == ONE_BYTE_PADDING) return;
  uint64_t length = np_emit(d, list, &fields[MOBILITY_LENGTH]);
  struct np_cursor body = np_split(d, list, &fields[MOBILITY_LENGTH], length);
  if (type == AGENT_ADVERTISEMENT) {
    np_emit_layout(d, &body, &agent_advertisement);
    while (np_more(&body)) np_emit(d, &body, &fields[AGENT_ADDRESS]);
  } else if (type == PREFIX_LENGTHS) {
    while (np_more(&body)) np_emit(d, &body, &fields[MOBILITY_PREFIX]);
  } else {
    const struct np_field *row = &fields[type == CHALLENGE ? MOBILITY_CHALLENGE : MOBILITY_DATA];
    np_emit_rest(d, &body, row);
  }
}

static void router(struct np_dissector *d, struct np_cursor *c, uint64_t words) {
  np_open(d, c, &fields[ROUTERS]);
  np_emit(d, c, &fields[ROUTER_ADDRESS]);
  np_emit(d, c, &fields[ROUTER_PREFERENCE]);
  if (words > 2) np_skip(d, c, (words - 2) * 32);
  np_close(d, &fields[ROUTERS]);
}

static void routers(struct np_dissector *d, struct np_cursor *c, struct np_cursor head) {
  uint64_t count = np_cursor_take(&head, 8);
  uint64_t words = np_cursor_take(&head, 8);
  if (words < 2) {
    np_malformed(d, &fields[ADDR_ENTRY_SIZE], "too small for an address and a preference");
    return;
  }
  for (uint64_t i = 0; i < count && np_good(c); i++) router(d, c, words);
  while (np_more(c)) {
    np_open(d, c, &fields[MOBILITY]);
    mobility(d, c);
    np_close(d, &fields[MOBILITY]);
  }
}

static void details(struct np_dissector *d) {
  np_emit_checksum(d, &fields[CHECKSUM_STATUS], &fields[CHECKSUM], np_declared_length(d), 0,
                   NP_CHECKSUM_INVALID);
  const struct np_layout *layout = layout_of(d);
  if (!layout) return;
  struct np_cursor c = np_rest(d);
  struct np_cursor head = c;
  np_emit_layout(d, &c, layout);
  if (!np_good(&c)) return;
  if (layout->then == QUOTE_AND_EXTENSION)
    np_icmp_emit_extension(d, &fields[EXTENSION], quoted_length(d));
  if (layout->kind == TYPE_ROUTER_ADVERTISEMENT) routers(d, &c, head);
  if (layout->kind == TYPE_EXTENDED_ECHO && np_more(&c))
    np_icmp_emit_extension_at(d, &fields[EXTENSION], &c);
}

const struct np_protocol np_icmp = {
    .name = "icmp",
    .title = "Internet Control Message Protocol",
    .spec = "RFC 792",
    .group = "control",
    .wireshark = "icmp",
    .bpf = "icmp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = FIXED_BITS,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_IP_PROTO, 1}, {NP_TABLE_END, 0}},
    .summary = "{type_name} code {code} length {payload_length}",
    .verbose =
        "{type_name}, code {code}, cksum {checksum} ({checksum_status}){identifier?, id "
        "}{identifier}"
        "{sequence_number?, seq }{sequence_number}, length {payload_length}",
    .has_rest = true,
};
