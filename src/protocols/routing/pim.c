/* pim.c - Protocol Independent Multicast, version 2: RFC 7761 (sparse mode), RFC 3973 (dense mode),
 * RFC 5015 (bidirectional), RFC 5059 (bootstrap). */
#include "protocols/protocol.h"

enum {
  VERSION,
  TYPE,
  TYPE_NAME,
  SUBTYPE,
  RESERVED,
  CHECKSUM,
  CHECKSUM_STATUS,
  FAMILIES,
  ENCODINGS,
  MASKS,
  GROUP_FLAGS,
  BIDIRECTIONAL,
  GROUP_GAP,
  ZONE,
  OPTIONS,
  OPTION_TYPE,
  OPTION_NAME,
  OPTION_LENGTH,
  HELLO_HOLD,
  TRACKS,
  DELAY,
  OVERRIDE,
  DR_PRIORITY,
  GENERATION,
  REFRESH_VERSION,
  REFRESH_INTERVAL,
  REFRESH_RESERVED,
  ADDRESSES,
  ADDRESSES6,
  OPTION_VALUE,
  FLAGS,
  BORDER,
  NULL_REGISTER,
  UPSTREAM,
  UPSTREAM6,
  GROUP_COUNT,
  HOLD_TIME,
  FRAGMENT,
  HASH_LENGTH,
  BSR_PRIORITY,
  BSR,
  BSR6,
  PREFIX_COUNT,
  RP_PRIORITY,
  RP,
  RP6,
  GROUP,
  GROUP6,
  SOURCE,
  SOURCE6,
  ORIGINATOR,
  ORIGINATOR6,
  TREE,
  PREFERENCE,
  PREFERENCE32,
  METRIC,
  TTL,
  PRUNE_INDICATOR,
  PRUNE_NOW,
  ASSERT_OVERRIDE,
  INTERVAL,
  GROUPS,
  GROUPS_GROUP,
  GROUPS_GROUP6,
  JOIN_COUNT,
  PRUNE_COUNT,
  JOINS,
  JOINS6,
  PRUNES,
  PRUNES6,
  SOURCE_FLAGS,
  SOURCE_GAP,
  SPARSE,
  WILDCARD,
  RP_TREE,
  RP_COUNT,
  FRAGMENT_RP_COUNT,
  RPS,
  RPS6,
  RP_HOLDS,
  RP_PRIORITIES
};

enum {
  HELLO = 0,
  REGISTER = 1,
  REGISTER_STOP = 2,
  JOIN_PRUNE = 3,
  BOOTSTRAP = 4,
  ASSERT = 5,
  GRAFT = 6,
  GRAFT_ACK = 7,
  CANDIDATE = 8,
  STATE_REFRESH = 9,
  DF_ELECTION = 10
};

static const struct np_name type_names[] = {{HELLO, "Hello"},
                                            {REGISTER, "Register"},
                                            {REGISTER_STOP, "Register-Stop"},
                                            {JOIN_PRUNE, "Join/Prune"},
                                            {BOOTSTRAP, "Bootstrap"},
                                            {ASSERT, "Assert"},
                                            {GRAFT, "Graft"},
                                            {GRAFT_ACK, "Graft-Ack"},
                                            {CANDIDATE, "Candidate-RP-Advertisement"},
                                            {STATE_REFRESH, "State-Refresh"},
                                            {DF_ELECTION, "DF election"},
                                            {0, NULL}};

static const struct np_name subtype_names[] = {
    {1, "offer"}, {2, "winner"}, {3, "backoff"}, {4, "pass"}, {0, NULL}};

enum { OF_HOLD_TIME = 1, OF_DELAY = 2, OF_PRIORITY = 19, OF_GENERATION = 20, OF_REFRESH = 21 };
enum { OF_ADDRESSES = 24, OF_ADDRESSES_CISCO = 65001 };

static const struct np_name option_names[] = {{OF_HOLD_TIME, "hold time"},
                                              {OF_DELAY, "LAN prune delay"},
                                              {OF_PRIORITY, "DR priority"},
                                              {OF_GENERATION, "generation id"},
                                              {OF_REFRESH, "state refresh capable"},
                                              {22, "bidirectional capable"},
                                              {OF_ADDRESSES, "address list"},
                                              {OF_ADDRESSES_CISCO, "address list of Cisco"},
                                              {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [VERSION] = {"version", 0, 4, NP_UINT, "pim.version", "2."},
  [TYPE] = {"type", 4, 4, NP_UINT, "pim.type", "What the packet is.", .names = type_names},
  [TYPE_NAME] = {"type_name", NP_COMPUTED, 0, NP_NAME, NULL, "Its name.", .flags = NP_HIDDEN, .of = TYPE, .names = type_names},
  [SUBTYPE] = {"subtype", 8, 4, NP_UINT, "pim.df_elect.subtype", "DF election: what is said.", .when = NP_WHEN(TYPE, 10, 10), .names = subtype_names},
  [RESERVED] = {"reserved", 12, 4, NP_UINT, NULL, "0.", .flags = NP_HIDDEN},
  [CHECKSUM] = {"checksum", 16, 16, NP_HEX, "pim.cksum", "Internet checksum; of IPv6 with a pseudo header, of a Register over 8 bytes."},
  [CHECKSUM_STATUS] = {"checksum_status", NP_COMPUTED, 0, NP_CHECKSUM_STATUS, NULL, "Whether the checksum fits.", .flags = NP_HIDDEN},
  [FAMILIES] = {"address_families", NP_VARIABLE, 8, NP_UINT, "pim.addr_address_family", "Family of each address.", .flags = NP_HIDDEN | NP_MANY},
  [ENCODINGS] = {"address_encodings", NP_VARIABLE, 8, NP_UINT, "pim.addr_encoding_type", "Encoding of each address, 0.", .flags = NP_HIDDEN | NP_MANY},
  [MASKS] = {"mask_lengths", NP_VARIABLE, 8, NP_UINT, "pim.mask_len", "How many bits of each group and source count.", .flags = NP_HIDDEN | NP_MANY},
  [GROUP_FLAGS] = {"group_flags", NP_VARIABLE, 8, NP_GROUP, "pim.group_addr.flags", "Flags of each group, as one number.", .flags = NP_HIDDEN | NP_MANY},
  [BIDIRECTIONAL] = {"group_flags.bidirectional", NP_VARIABLE, 1, NP_FLAG, "pim.group_addr.flags.b", "The group is bidirectional.", .flags = NP_HIDDEN | NP_MANY},
  [GROUP_GAP] = {"group_flags.reserved", NP_VARIABLE, 6, NP_UINT, "pim.group_addr.flags.reserved", "0.", .flags = NP_HIDDEN | NP_MANY},
  [ZONE] = {"group_flags.zone", NP_VARIABLE, 1, NP_FLAG, "pim.group_addr.flags.z", "The group is a zone's.", .flags = NP_HIDDEN | NP_MANY},
  [OPTIONS] = {"options", NP_VARIABLE, 0, NP_RECORD, NULL, "Options of a Hello.", .flags = NP_MANY},
  [OPTION_TYPE] = {"options.type", NP_VARIABLE, 16, NP_UINT, "pim.optiontype", "What the option is.", .names = option_names},
  [OPTION_NAME] = {"options.type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Its name.", .names = option_names},
  [OPTION_LENGTH] = {"options.length", NP_VARIABLE, 16, NP_UINT, "pim.optionlength", "Length of the value, in bytes.", .flags = NP_HIDDEN},
  [HELLO_HOLD] = {"options.hold_time", NP_VARIABLE, 16, NP_UINT, NULL, "How long the hello is good, in seconds."},
  [TRACKS] = {"options.tracking", NP_VARIABLE, 1, NP_FLAG, "pim.t", "The sender can do without suppressed joins."},
  [DELAY] = {"options.propagation_delay", NP_VARIABLE, 15, NP_UINT, "pim.propagation_delay", "Delay of the link, in ms."},
  [OVERRIDE] = {"options.override_interval", NP_VARIABLE, 16, NP_UINT, "pim.override_interval", "Time to override a prune, in ms."},
  [DR_PRIORITY] = {"options.dr_priority", NP_VARIABLE, 32, NP_UINT, "pim.dr_priority", "Priority of the sender as designated router."},
  [GENERATION] = {"options.generation_id", NP_VARIABLE, 32, NP_UINT, "pim.generation_id", "Differs after a restart."},
  [REFRESH_VERSION] = {"options.refresh_version", NP_VARIABLE, 8, NP_UINT, "pim.state_refresh_version", "Version of state refresh."},
  [REFRESH_INTERVAL] = {"options.refresh_interval", NP_VARIABLE, 8, NP_UINT, "pim.state_refresh_interval", "Its interval, in seconds."},
  [REFRESH_RESERVED] = {"options.refresh_reserved", NP_VARIABLE, 16, NP_UINT, "pim.state_refresh_reserved", "0.", .flags = NP_HIDDEN},
  [ADDRESSES] = {"options.addresses", NP_VARIABLE, 32, NP_IPV4, "pim.address_list", "Other addresses of the sender.", .flags = NP_MANY},
  [ADDRESSES6] = {"options.ip6_addresses", NP_VARIABLE, 128, NP_IPV6, "pim.address_list_ip6", "The same, of IPv6.", .flags = NP_MANY},
  [OPTION_VALUE] = {"options.value", NP_VARIABLE, 0, NP_BYTES, NULL, "Value of an option that has no rows."},
  [FLAGS] = {"register_flags", NP_VARIABLE, 32, NP_GROUP, "pim.register_flag", "Flags of a Register as one number."},
  [BORDER] = {"register_flags.border", NP_VARIABLE, 1, NP_FLAG, "pim.register_flag.border", "The sender is a border router."},
  [NULL_REGISTER] = {"register_flags.null", NP_VARIABLE, 1, NP_FLAG, "pim.register_flag.null_register", "It has no packet, but tells of a source."},
  [UPSTREAM] = {"upstream_neighbor", NP_VARIABLE, 32, NP_IPV4, "pim.upstream_neighbor", "The router that is asked."},
  [UPSTREAM6] = {"ip6_upstream_neighbor", NP_VARIABLE, 128, NP_IPV6, "pim.upstream_neighbor_ip6", "The same, of IPv6."},
  [GROUP_COUNT] = {"group_count", NP_VARIABLE, 8, NP_UINT, "pim.numgroups", "Number of groups."},
  [HOLD_TIME] = {"hold_time", NP_VARIABLE, 16, NP_UINT, NULL, "How long it is good, in seconds."},
  [FRAGMENT] = {"fragment_tag", NP_VARIABLE, 16, NP_HEX, "pim.fragment_tag", "Number of the message that it is a part of."},
  [HASH_LENGTH] = {"hash_mask_length", NP_VARIABLE, 8, NP_UINT, "pim.hash_mask_len", "How many bits of groups go to one RP."},
  [BSR_PRIORITY] = {"bsr_priority", NP_VARIABLE, 8, NP_UINT, "pim.bsr_priority", "Priority of the bootstrap router."},
  [BSR] = {"bsr", NP_VARIABLE, 32, NP_IPV4, "pim.bsr", "The bootstrap router."},
  [BSR6] = {"ip6_bsr", NP_VARIABLE, 128, NP_IPV6, "pim.bsr_ip6", "The same, of IPv6."},
  [PREFIX_COUNT] = {"prefix_count", NP_VARIABLE, 8, NP_UINT, "pim.prefix_count", "Number of groups."},
  [RP_PRIORITY] = {"rp_priority", NP_VARIABLE, 8, NP_UINT, NULL, "Priority of the rendezvous point."},
  [RP] = {"rp", NP_VARIABLE, 32, NP_IPV4, NULL, "The rendezvous point."},
  [RP6] = {"ip6_rp", NP_VARIABLE, 128, NP_IPV6, NULL, "The same, of IPv6."},
  [GROUP] = {"group", NP_VARIABLE, 32, NP_IPV4, NULL, "Group that it is about."},
  [GROUP6] = {"ip6_group", NP_VARIABLE, 128, NP_IPV6, NULL, "The same, of IPv6."},
  [SOURCE] = {"source", NP_VARIABLE, 32, NP_IPV4, NULL, "Source that it is about."},
  [SOURCE6] = {"ip6_source", NP_VARIABLE, 128, NP_IPV6, NULL, "The same, of IPv6."},
  [ORIGINATOR] = {"originator", NP_VARIABLE, 32, NP_IPV4, NULL, "First router of a state refresh."},
  [ORIGINATOR6] = {"ip6_originator", NP_VARIABLE, 128, NP_IPV6, NULL, "The same, of IPv6."},
  [TREE] = {"rp_tree", NP_VARIABLE, 1, NP_FLAG, "pim.rpt", "About the tree of the rendezvous point."},
  [PREFERENCE] = {"metric_preference", NP_VARIABLE, 31, NP_UINT, NULL, "Preference of the protocol that the metric is of."},
  [PREFERENCE32] = {"df_metric_preference", NP_VARIABLE, 32, NP_UINT, NULL, "The same, in a DF election.", .flags = NP_MANY},
  [METRIC] = {"metric", NP_VARIABLE, 32, NP_UINT, "pim.metric", "Distance to the source or rendezvous point.", .flags = NP_MANY},
  [TTL] = {"ttl", NP_VARIABLE, 8, NP_UINT, "pim.ttl", "How many routers it can still pass."},
  [PRUNE_INDICATOR] = {"prune_indicator", NP_VARIABLE, 1, NP_FLAG, "pim.prune_indicator", "The sender's interface is pruned."},
  [PRUNE_NOW] = {"prune_now", NP_VARIABLE, 1, NP_FLAG, "pim.prune_now", "Prunes are to be sent at once."},
  [ASSERT_OVERRIDE] = {"assert_override", NP_VARIABLE, 1, NP_FLAG, "pim.assert_override", "Asserts are to be overridden."},
  [INTERVAL] = {"interval", NP_VARIABLE, 8, NP_UINT, "pim.interval", "Time between state refreshes, in seconds."},
  [GROUPS] = {"groups", NP_VARIABLE, 0, NP_RECORD, NULL, "Groups that it is about.", .flags = NP_MANY},
  [GROUPS_GROUP] = {"groups.group", NP_VARIABLE, 32, NP_IPV4, NULL, "The group."},
  [GROUPS_GROUP6] = {"groups.ip6_group", NP_VARIABLE, 128, NP_IPV6, NULL, "The same, of IPv6."},
  [JOIN_COUNT] = {"groups.join_count", NP_VARIABLE, 16, NP_UINT, "pim.numjoins", "Number of sources that are joined."},
  [PRUNE_COUNT] = {"groups.prune_count", NP_VARIABLE, 16, NP_UINT, "pim.numprunes", "Number of sources that are left."},
  [JOINS] = {"groups.joins", NP_VARIABLE, 32, NP_IPV4, "pim.join_ip", "Sources that are joined.", .flags = NP_MANY},
  [JOINS6] = {"groups.ip6_joins", NP_VARIABLE, 128, NP_IPV6, "pim.join_ip6", "The same, of IPv6.", .flags = NP_MANY},
  [PRUNES] = {"groups.prunes", NP_VARIABLE, 32, NP_IPV4, "pim.prune_ip", "Sources that are left.", .flags = NP_MANY},
  [PRUNES6] = {"groups.ip6_prunes", NP_VARIABLE, 128, NP_IPV6, "pim.prune_ip6", "The same, of IPv6.", .flags = NP_MANY},
  [SOURCE_FLAGS] = {"groups.source_flags", NP_VARIABLE, 8, NP_GROUP, "pim.source_addr.flags", "Flags of each source, as one number.", .flags = NP_MANY | NP_HIDDEN},
  [SOURCE_GAP] = {"groups.source_flags.reserved", NP_VARIABLE, 5, NP_UINT, "pim.source_addr.flags.reserved", "0.", .flags = NP_HIDDEN | NP_MANY},
  [SPARSE] = {"groups.source_flags.sparse", NP_VARIABLE, 1, NP_FLAG, "pim.source_addr.flags.s", "Of sparse mode.", .flags = NP_HIDDEN | NP_MANY},
  [WILDCARD] = {"groups.source_flags.wildcard", NP_VARIABLE, 1, NP_FLAG, "pim.source_addr.flags.w", "All sources; the address is the rendezvous point's.", .flags = NP_HIDDEN | NP_MANY},
  [RP_TREE] = {"groups.source_flags.rp_tree", NP_VARIABLE, 1, NP_FLAG, "pim.source_addr.flags.r", "Sent towards the rendezvous point.", .flags = NP_HIDDEN | NP_MANY},
  [RP_COUNT] = {"groups.rp_count", NP_VARIABLE, 8, NP_UINT, "pim.rp_count", "Number of rendezvous points."},
  [FRAGMENT_RP_COUNT] = {"groups.fragment_rp_count", NP_VARIABLE, 8, NP_UINT, "pim.frp_count", "Number of them in this fragment."},
  [RPS] = {"groups.rps", NP_VARIABLE, 32, NP_IPV4, NULL, "Rendezvous points.", .flags = NP_MANY},
  [RPS6] = {"groups.ip6_rps", NP_VARIABLE, 128, NP_IPV6, NULL, "The same, of IPv6.", .flags = NP_MANY},
  [RP_HOLDS] = {"groups.rp_hold_times", NP_VARIABLE, 16, NP_UINT, NULL, "How long each is good, in seconds.", .flags = NP_MANY},
  [RP_PRIORITIES] = {"groups.rp_priorities", NP_VARIABLE, 8, NP_UINT, NULL, "Priority of each.", .flags = NP_MANY},
};
/* clang-format on */

enum {
  HEADER_BYTES = 4,
  REGISTER_BYTES = 8,
  PROTOCOL_NUMBER = 103,
  IP4 = 1,
  IP6 = 2,
  IP4_BYTES = 4
};

static void dissect(struct np_dissector *d) {
  uint64_t version;
  if (np_get(d, &fields[TYPE]) != REGISTER) {
    np_header_whole(d);
    return;
  }
  np_header_at(d, &fields[TYPE], REGISTER_BYTES);
  if (np_look(d, REGISTER_BYTES * 8, 4, &version)) np_next(d, NP_BY_IP_VERSION, version);
}

/* RFC 7761, section 4.9.1: an address behind its family and encoding; rows of both are beside each
 * other. Returns false where what follows cannot be found. */
static bool address(struct np_dissector *d, struct np_cursor *c, uint64_t family, unsigned row) {
  if (np_good(c) && family != IP4 && family != IP6) {
    np_malformed(d, &fields[FAMILIES], "neither IPv4 nor IPv6");
    np_skip(d, c, np_left(c) * 8);
    return false;
  }
  np_emit(d, c, &fields[family == IP6 ? row + 1 : row]);
  return np_good(c);
}

static uint64_t head(struct np_dissector *d, struct np_cursor *c) {
  uint64_t family = np_emit(d, c, &fields[FAMILIES]);
  np_emit(d, c, &fields[ENCODINGS]);
  return family;
}

static bool unicast(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  return address(d, c, head(d, c), row);
}

static bool group(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  uint64_t family = head(d, c);
  np_emit_over(d, c, &fields[GROUP_FLAGS]);
  for (unsigned i = BIDIRECTIONAL; i <= ZONE; i++) np_emit(d, c, &fields[i]);
  np_emit(d, c, &fields[MASKS]);
  return address(d, c, family, row);
}

static bool source(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  uint64_t family = head(d, c);
  np_emit_over(d, c, &fields[SOURCE_FLAGS]);
  for (unsigned i = SOURCE_GAP; i <= RP_TREE; i++) np_emit(d, c, &fields[i]);
  np_emit(d, c, &fields[MASKS]);
  return address(d, c, family, row);
}

/* ---- Messages ---- */

static void option_value(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  uint32_t length = np_left(c);
  if (type == OF_HOLD_TIME && length == 2)
    np_emit(d, c, &fields[HELLO_HOLD]);
  else if (type == OF_DELAY && length == 4)
    np_emit_rows(d, c, &fields[TRACKS], &fields[OVERRIDE]);
  else if (type == OF_PRIORITY && length == 4)
    np_emit(d, c, &fields[DR_PRIORITY]);
  else if (type == OF_GENERATION && length == 4)
    np_emit(d, c, &fields[GENERATION]);
  else if (type == OF_REFRESH && length == 4)
    np_emit_rows(d, c, &fields[REFRESH_VERSION], &fields[REFRESH_RESERVED]);
  else if (type == OF_ADDRESSES || type == OF_ADDRESSES_CISCO)
    while (np_more(c) && unicast(d, c, ADDRESSES)) continue;
  else if (length > 0)
    np_emit_bytes(d, c, &fields[OPTION_VALUE], length);
}

static void hello(struct np_dissector *d, struct np_cursor *list) {
  while (np_more(list)) {
    np_open(d, list, &fields[OPTIONS]);
    uint64_t type = np_emit(d, list, &fields[OPTION_TYPE]);
    uint64_t length = np_emit(d, list, &fields[OPTION_LENGTH]);
    struct np_cursor part = np_split(d, list, &fields[OPTION_LENGTH], length);
    if (np_good(list)) option_value(d, &part, type);
    np_close(d, &fields[OPTIONS]);
  }
}

static void joined(struct np_dissector *d, struct np_cursor *c) {
  if (!group(d, c, GROUPS_GROUP)) return;
  uint64_t joins = np_emit(d, c, &fields[JOIN_COUNT]), prunes = np_emit(d, c, &fields[PRUNE_COUNT]);
  for (; joins > 0 && source(d, c, JOINS); joins--) continue;
  for (; prunes > 0 && source(d, c, PRUNES); prunes--) continue;
}

static void join_prune(struct np_dissector *d, struct np_cursor *c) {
  unicast(d, c, UPSTREAM);
  np_skip(d, c, 8);
  uint64_t count = np_emit(d, c, &fields[GROUP_COUNT]);
  np_emit(d, c, &fields[HOLD_TIME]);
  for (; count > 0 && np_more(c); count--) {
    np_open(d, c, &fields[GROUPS]);
    joined(d, c);
    np_close(d, &fields[GROUPS]);
  }
  if (count > 0 && np_good(c)) np_malformed(d, &fields[GROUP_COUNT], "more than the packet holds");
}

static void bootstrap_group(struct np_dissector *d, struct np_cursor *c) {
  if (!group(d, c, GROUPS_GROUP)) return;
  np_emit(d, c, &fields[RP_COUNT]);
  uint64_t count = np_emit(d, c, &fields[FRAGMENT_RP_COUNT]);
  np_skip(d, c, 16);
  for (; count > 0 && unicast(d, c, RPS); count--) {
    np_emit(d, c, &fields[RP_HOLDS]);
    np_emit(d, c, &fields[RP_PRIORITIES]);
    np_skip(d, c, 8);
  }
}

static void bootstrap(struct np_dissector *d, struct np_cursor *c) {
  np_emit_rows(d, c, &fields[FRAGMENT], &fields[BSR_PRIORITY]);
  unicast(d, c, BSR);
  while (np_more(c)) {
    np_open(d, c, &fields[GROUPS]);
    bootstrap_group(d, c);
    np_close(d, &fields[GROUPS]);
  }
}

static void candidate(struct np_dissector *d, struct np_cursor *c) {
  uint64_t count = np_emit(d, c, &fields[PREFIX_COUNT]);
  np_emit(d, c, &fields[RP_PRIORITY]);
  np_emit(d, c, &fields[HOLD_TIME]);
  unicast(d, c, RP);
  for (; count > 0 && np_more(c); count--) {
    np_open(d, c, &fields[GROUPS]);
    group(d, c, GROUPS_GROUP);
    np_close(d, &fields[GROUPS]);
  }
}

static void assert_of(struct np_dissector *d, struct np_cursor *c) {
  group(d, c, GROUP);
  unicast(d, c, SOURCE);
  np_emit_rows(d, c, &fields[TREE], &fields[PREFERENCE]);
  np_emit(d, c, &fields[METRIC]);
}

static void state_refresh(struct np_dissector *d, struct np_cursor *c) {
  group(d, c, GROUP);
  unicast(d, c, SOURCE);
  unicast(d, c, ORIGINATOR);
  np_emit_rows(d, c, &fields[TREE], &fields[PREFERENCE]);
  np_emit(d, c, &fields[METRIC]);
  np_emit(d, c, &fields[MASKS]);
  np_emit_rows(d, c, &fields[TTL], &fields[ASSERT_OVERRIDE]);
  np_skip(d, c, 5);
  np_emit(d, c, &fields[INTERVAL]);
}

/* RFC 5015, section 3.7: what the sender offers, and in a winner's or a pass another's. */
static void election(struct np_dissector *d, struct np_cursor *c) {
  unicast(d, c, RP);
  np_emit_rows(d, c, &fields[PREFERENCE32], &fields[METRIC]);
  if (!np_more(c)) return;
  unicast(d, c, SOURCE);
  np_emit_rows(d, c, &fields[PREFERENCE32], &fields[METRIC]);
  if (np_more(c)) np_emit(d, c, &fields[HOLD_TIME]);
}

static void message(struct np_dissector *d, struct np_cursor *c) {
  switch (np_get(d, &fields[TYPE])) {
    case HELLO:
      hello(d, c);
      break;
    case REGISTER:
      np_emit_over(d, c, &fields[FLAGS]);
      np_emit_rows(d, c, &fields[BORDER], &fields[NULL_REGISTER]);
      break;
    case REGISTER_STOP:
      group(d, c, GROUP);
      unicast(d, c, SOURCE);
      break;
    case JOIN_PRUNE:
    case GRAFT:
    case GRAFT_ACK:
      join_prune(d, c);
      break;
    case BOOTSTRAP:
      bootstrap(d, c);
      break;
    case ASSERT:
      assert_of(d, c);
      break;
    case CANDIDATE:
      candidate(d, c);
      break;
    case STATE_REFRESH:
      state_refresh(d, c);
      break;
    case DF_ELECTION:
      election(d, c);
      break;
    default:
      break;
  }
}

/* RFC 7761, section 4.9: of a Register the checksum covers 8 bytes, whatever some senders do, and
 * the pseudo header of IPv6 has that length too. */
static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  bool is_register = np_get(d, &fields[TYPE]) == REGISTER;
  if (np_wants_checksums(d))
    np_emit_checksum(d, &fields[CHECKSUM_STATUS], &fields[CHECKSUM],
                     is_register ? REGISTER_BYTES : np_declared_length(d),
                     np_address_length(d) == IP4_BYTES ? 0 : PROTOCOL_NUMBER, NP_CHECKSUM_INVALID);
  message(d, &c);
}

const struct np_protocol np_pim = {
    .name = "pim",
    .title = "Protocol Independent Multicast",
    .spec = "RFC 7761",
    .group = "routing",
    .wireshark = "pim",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_IP_PROTO, PROTOCOL_NUMBER}, {NP_TABLE_END, 0}},
    .summary = "PIMv{version} {type_name}",
};
