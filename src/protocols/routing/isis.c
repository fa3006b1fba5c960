/* isis.c - IS-IS, ISO/IEC 10589, with RFC 1195 (IP), RFC 5301 to 5308 and what else its TLVs say.
 */
#include "protocols/layout.h"

enum row {
#define XX(id, ...) id,
#include "protocols/routing/isis.def"
#undef XX
};

enum { HELLO_1 = 15, HELLO_2 = 16, HELLO_LINK = 17, LSP_1 = 18, LSP_2 = 20 };
enum { CSNP_1 = 24, CSNP_2 = 25, PSNP_1 = 26, PSNP_2 = 27 };

static const struct np_name type_names[] = {{HELLO_1, "L1 HELLO"},     {HELLO_2, "L2 HELLO"},
                                            {HELLO_LINK, "P2P HELLO"}, {LSP_1, "L1 LSP"},
                                            {LSP_2, "L2 LSP"},         {CSNP_1, "L1 CSNP"},
                                            {CSNP_2, "L2 CSNP"},       {PSNP_1, "L1 PSNP"},
                                            {PSNP_2, "L2 PSNP"},       {0, NULL}};

enum { OF_AREAS = 1, OF_NEIGHBORS = 2, OF_LAN_NEIGHBORS = 6, OF_ENTRIES = 9, OF_LINKS = 22 };
enum {
  OF_OLD_IP = 128,
  OF_PROTOCOLS = 129,
  OF_OLD_EXTERNAL = 130,
  OF_ADDRESSES = 132,
  OF_IP = 135
};
enum { OF_RESTART = 211, OF_ADDRESSES6 = 232, OF_IP6 = 236, OF_ADJACENCY = 240 };

static const struct np_name tlv_names[] = {{OF_AREAS, "Area address(es)"},
                                           {OF_NEIGHBORS, "IS Reachability"},
                                           {OF_LAN_NEIGHBORS, "IS Neighbor(s)"},
                                           {8, "Padding"},
                                           {OF_ENTRIES, "LSP entries"},
                                           {10, "Authentication"},
                                           {12, "Checksum"},
                                           {14, "Originating LSP Buffer Size"},
                                           {OF_LINKS, "Extended IS reachability"},
                                           {OF_OLD_IP, "IP Internal reachability"},
                                           {OF_PROTOCOLS, "Protocols supported"},
                                           {OF_OLD_EXTERNAL, "IP External reachability"},
                                           {OF_ADDRESSES, "IP Interface address(es)"},
                                           {134, "Traffic Engineering Router ID"},
                                           {OF_IP, "Extended IP Reachability"},
                                           {137, "Hostname"},
                                           {OF_RESTART, "Restart Signaling"},
                                           {222, "Multi Topology IS Reachability"},
                                           {229, "Multi Topology"},
                                           {OF_ADDRESSES6, "IPv6 Interface address(es)"},
                                           {235, "Multi Topology Reachable IPv4 Prefixes"},
                                           {OF_IP6, "IPv6 reachability"},
                                           {237, "Multi Topology Reachable IPv6 Prefixes"},
                                           {OF_ADJACENCY, "Point-to-point Adjacency State"},
                                           {242, "Router Capability"},
                                           {0, NULL}};

static const struct np_name circuit_names[] = {
    {1, "Level 1 only"}, {2, "Level 2 only"}, {3, "Level 1 and 2"}, {0, NULL}};

static const struct np_name state_names[] = {
    {0, "Up"}, {1, "Initializing"}, {2, "Down"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
#define XX(id, name, ...) [id] = {name, __VA_ARGS__},
#include "protocols/routing/isis.def"
#undef XX
};
/* clang-format on */

enum { HEADER_BYTES = 8, ISIS_NLPID = 0x83, USUAL_ID = 6, MOST_ID = 8, NULL_ID = 255 };

/* What comes behind a system's id, in bytes. */
enum { SYSTEM = 0, NODE = 1, FRAGMENT = 2 };

static const struct np_layout layouts[] = {
    {10, 0, {AUTH_TYPE, AUTH}}, {14, 0, {BUFFER}},          {134, 0, {TE_ROUTER}},
    {137, 0, {HOSTNAME}},       {OF_RESTART, 0, {RESTART}}, {0, 0, {0}},
};

static void dissect(struct np_dissector *d) {
  bool is_other = np_get(d, &fields[DISCRIMINATOR]) != ISIS_NLPID;
  np_header_whole_unless(d, is_other);
}

/* How long ids of systems are: 0 stands for 6, 255 for none at all. */
static uint32_t id_bytes(const struct np_dissector *d) {
  uint64_t length = np_get(d, &fields[ID_LENGTH]);
  return length == NULL_ID ? 0 : length == 0 || length > MOST_ID ? USUAL_ID : (uint32_t)length;
}

/* The next bytes are a system's id as people write it, 1921.6800.1003, and those that come `behind`
 * it: of the pseudonode, .00, and of the fragment, -00. */
static void identifier(struct np_dissector *d, struct np_cursor *c, unsigned row, uint32_t behind) {
  static const char digits[] = "0123456789abcdef";
  uint8_t text[(MOST_ID + FRAGMENT) * 3];
  uint32_t used = 0, node = id_bytes(d), length = node + behind;
  struct np_cursor part = np_split(d, c, &fields[row], length), at = part;
  for (uint32_t i = 0; i < length; i++) {
    uint64_t byte = np_cursor_take(&at, 8);
    if (i == node + 1) text[used++] = '-';
    if (i > 0 && (i == node || (i < node && i % 2 == 0))) text[used++] = '.';
    text[used++] = (uint8_t)digits[byte >> 4];
    text[used++] = (uint8_t)digits[byte & 15];
  }
  if (np_good(&at))
    np_emit_text(d, &part, &fields[row], text, used);
  else
    np_skip(d, &part, length * 8);
}

/* ---- TLVs ---- */

static void subs(struct np_dissector *d, struct np_cursor *c) {
  uint64_t length = np_emit(d, c, &fields[SUB_LENGTH]);
  struct np_cursor part = np_split(d, c, &fields[SUB_LENGTH], length);
  if (np_more(&part)) np_emit_bytes(d, &part, &fields[SUBS], length);
}

static void reachable(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  np_emit(d, c, &fields[METRIC]);
  np_emit(d, c, &fields[UP_DOWN]);
  if (type == OF_IP6) np_emit(d, c, &fields[EXTERNAL]);
  bool has_subs = np_emit(d, c, &fields[HAS_SUBS]) != 0;
  if (type == OF_IP6) np_skip(d, c, 5);
  unsigned row = type == OF_IP6 ? PREFIX6 : PREFIX;
  uint64_t bits = np_emit(d, c, &fields[row - 1]);
  np_emit_network(d, c, &fields[row], &fields[row - 1], bits);
  if (has_subs) subs(d, c);
}

static void entry(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  if (type == OF_ENTRIES) {
    np_emit(d, c, &fields[ENTRY_LIFETIME]);
    identifier(d, c, ENTRY_ID, FRAGMENT);
    np_emit_rows(d, c, &fields[ENTRY_SEQUENCE], &fields[ENTRY_CHECKSUM]);
  } else if (type == OF_LINKS) {
    identifier(d, c, LINK, NODE);
    np_emit(d, c, &fields[LINK_METRIC]);
    subs(d, c);
  } else if (type == OF_IP || type == OF_IP6) {
    reachable(d, c, type);
  } else {
    np_emit_rows(d, c, &fields[METRIC_DOWN], &fields[OTHER_METRICS]);
    if (type == OF_NEIGHBORS)
      identifier(d, c, OLD_LINK, NODE);
    else
      np_emit_rows(d, c, &fields[NETWORK], &fields[MASK]);
  }
}

static bool is_list(uint64_t type) {
  return type == OF_NEIGHBORS || type == OF_ENTRIES || type == OF_LINKS || type == OF_OLD_IP ||
         type == OF_OLD_EXTERNAL || type == OF_IP || type == OF_IP6;
}

static void adjacency(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &fields[STATE]);
  if (np_more(c)) np_emit(d, c, &fields[EXTENDED_CIRCUIT]);
  if (np_more(c)) identifier(d, c, NEIGHBOR_ID, SYSTEM);
  if (np_more(c)) np_emit(d, c, &fields[NEIGHBOR_CIRCUIT]);
}

static void areas(struct np_dissector *d, struct np_cursor *c) {
  while (np_more(c)) np_emit_bytes(d, c, &fields[AREA], np_emit(d, c, &fields[AREA_LENGTH]));
}

/* Values that are one row after another. 0: none of these. */
static unsigned row_of(uint64_t type) {
  switch (type) {
    case OF_LAN_NEIGHBORS:
      return LAN_NEIGHBORS;
    case OF_PROTOCOLS:
      return NLPIDS;
    case OF_ADDRESSES:
      return ADDRESSES;
    case OF_ADDRESSES6:
      return ADDRESSES6;
    default:
      return 0;
  }
}

static void value(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  const struct np_layout *layout = np_layout_of(layouts, type);
  unsigned row = row_of(type);
  if (type == OF_NEIGHBORS) np_emit(d, c, &fields[VIRTUAL]);
  while (is_list(type) && np_more(c)) {
    np_open(d, c, &fields[ENTRIES]);
    entry(d, c, type);
    np_close(d, &fields[ENTRIES]);
  }
  while (row && np_more(c)) np_emit(d, c, &fields[row]);
  if (type == OF_AREAS) areas(d, c);
  if (type == OF_ADJACENCY) adjacency(d, c);
  if (layout) np_emit_layout(d, c, layout);
  if (type == OF_RESTART && np_more(c)) np_emit(d, c, &fields[RESTART_TIME]);
  np_emit_rest(d, c, &fields[VALUE]);
}

/* ---- Packets ---- */

static void hello(struct np_dissector *d, struct np_cursor *c, bool is_lan) {
  np_emit_rows(d, c, &fields[CIRCUIT_GAP], &fields[CIRCUIT]);
  identifier(d, c, HELLO_SOURCE, SYSTEM);
  np_emit_rows(d, c, &fields[HOLDING], &fields[HELLO_LENGTH]);
  if (!is_lan) {
    np_emit(d, c, &fields[LOCAL_CIRCUIT]);
    return;
  }
  np_skip(d, c, 1);
  np_emit(d, c, &fields[PRIORITY]);
  identifier(d, c, LAN_ID, NODE);
}

static void state(struct np_dissector *d, struct np_cursor *c) {
  np_emit_rows(d, c, &fields[LSP_LENGTH], &fields[LIFETIME]);
  identifier(d, c, LSP_ID, FRAGMENT);
  np_emit_rows(d, c, &fields[SEQUENCE], &fields[IS_TYPE]);
}

static void sequence_numbers(struct np_dissector *d, struct np_cursor *c, bool is_complete) {
  np_emit(d, c, &fields[SNP_LENGTH]);
  identifier(d, c, SNP_SOURCE, SYSTEM);
  np_emit(d, c, &fields[SNP_CIRCUIT]);
  if (!is_complete) return;
  identifier(d, c, START, FRAGMENT);
  identifier(d, c, END, FRAGMENT);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint64_t type = np_get(d, &fields[TYPE]);
  if (!np_name_of(type_names, type)) {
    np_malformed(d, &fields[TYPE], "there is no such type");
    return;
  }
  if (type <= HELLO_LINK)
    hello(d, &c, type != HELLO_LINK);
  else if (type <= LSP_2)
    state(d, &c);
  else
    sequence_numbers(d, &c, type <= CSNP_2);
  while (np_more(&c)) {
    np_open(d, &c, &fields[TLVS]);
    uint64_t tlv = np_emit(d, &c, &fields[TLV_TYPE]), length = np_emit(d, &c, &fields[TLV_LENGTH]);
    struct np_cursor part = np_split(d, &c, &fields[TLV_LENGTH], length);
    if (np_good(&c)) value(d, &part, tlv);
    np_close(d, &fields[TLVS]);
  }
}

const struct np_protocol np_isis = {
    .name = "isis",
    .title = "IS-IS",
    .spec = "ISO/IEC 10589",
    .group = "routing",
    .wireshark = "isis",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_NLPID, ISIS_NLPID}, {NP_TABLE_END, 0}},
    .summary = "IS-IS {type_name} {lsp.id}{hello.source_id}{snp.source_id}",
};
