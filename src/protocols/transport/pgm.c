/* pgm.c - Pragmatic General Multicast, RFC 3208. */
#include "protocols/layout.h"

enum {
  SPORT,
  DPORT,
  TYPE,
  TYPE_NAME,
  FLAGS,
  PARITY,
  VARIABLE,
  FLAGS_GAP,
  SIGNIFICANT,
  HAS_OPTIONS,
  CHECKSUM,
  CHECKSUM_STATUS,
  SOURCE_ID,
  DATA_LENGTH,
  SEQUENCE,
  TRAIL,
  LEAD,
  PATH_FAMILY,
  PATH_RESERVED,
  PATH,
  PATH6,
  NAK_SEQUENCE,
  SOURCE_FAMILY,
  SOURCE_RESERVED,
  SOURCE,
  SOURCE6,
  GROUP_FAMILY,
  GROUP_RESERVED,
  GROUP,
  GROUP6,
  POLL_SEQUENCE,
  POLL_ROUND,
  POLL_SUBTYPE,
  POLL_FAMILY,
  POLL_RESERVED,
  POLL_PATH,
  POLL_PATH6,
  BACKOFF,
  RANDOM,
  MASK,
  POLR_SEQUENCE,
  POLR_ROUND,
  POLR_RESERVED,
  ACK_SEQUENCE,
  ACK_BITMAP,
  LENGTH_TYPE,
  LENGTH_LENGTH,
  OPTIONS_LENGTH,
  OPTIONS,
  OPTION_END,
  OPTION_TYPE,
  OPTION_LENGTH,
  OPTION_EXTENSIBILITY,
  FRAGMENT_RESERVED,
  FRAGMENT_FIRST,
  FRAGMENT_OFFSET,
  FRAGMENT_LENGTH,
  LIST_RESERVED,
  LIST,
  JOIN_RESERVED,
  JOIN,
  INTERVAL_RESERVED,
  INTERVAL,
  INTERVAL_SEQUENCE,
  RANGE_RESERVED,
  RANGE_LEAST,
  RANGE_MOST,
  REDIRECT_RESERVED,
  REDIRECT_FAMILY,
  REDIRECT_RESERVED2,
  REDIRECT,
  REDIRECT6,
  PARITY_FLAGS,
  PARITY_GROUP,
  OPTION_VALUE
};

enum {
  SPM = 0,
  POLL = 1,
  POLR = 2,
  ODATA = 4,
  RDATA = 5,
  NAK = 8,
  NNAK = 9,
  NCF = 10,
  SPMR = 12,
  ACK = 13
};

static const struct np_name type_names[] = {{SPM, "SPM"},     {POLL, "POLL"},   {POLR, "POLR"},
                                            {ODATA, "ODATA"}, {RDATA, "RDATA"}, {NAK, "NAK"},
                                            {NNAK, "NNAK"},   {NCF, "NCF"},     {SPMR, "SPMR"},
                                            {ACK, "ACK"},     {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [SPORT]           = {"sport",           0, 16, NP_UINT,  "pgm.hdr.sport", "Source port; of what receivers send the data's destination port.", .union_name = "pgm.port"},
  [DPORT]           = {"dport",          16, 16, NP_UINT,  "pgm.hdr.dport", "Destination port.", .union_name = "pgm.port"},
  [TYPE]            = {"type",           32,  8, NP_UINT,  "pgm.hdr.type",  "What the packet is.", .names = type_names},
  [TYPE_NAME]       = {"type_name",      NP_COMPUTED, 0, NP_NAME, NULL,     "Name of the type.", .of = TYPE, .names = type_names},
  [FLAGS]           = {"flags",          40,  8, NP_GROUP, "pgm.hdr.opts",  "The flags as one number."},
  [PARITY]          = {"flags.parity",   40,  1, NP_FLAG,  "pgm.hdr.opts.parity", "A parity packet, or one that asks for such."},
  [VARIABLE]        = {"flags.variable", 41,  1, NP_FLAG,  "pgm.hdr.opts.varlen", "A parity packet of packets of several lengths."},
  [FLAGS_GAP]       = {"flags.reserved", 42,  4, NP_UINT,  NULL,            "0.", .flags = NP_HIDDEN},
  [SIGNIFICANT]     = {"flags.network_significant", 46, 1, NP_FLAG, "pgm.hdr.opts.netsig", "Options are for routers too."},
  [HAS_OPTIONS]     = {"flags.options",  47,  1, NP_FLAG,  "pgm.hdr.opts.opt", "There are options."},
  [CHECKSUM]        = {"checksum",       48, 16, NP_HEX,   "pgm.hdr.cksum", "Internet checksum; 0 where there is none."},
  [CHECKSUM_STATUS] = {"checksum_status", NP_COMPUTED, 0, NP_CHECKSUM_STATUS, NULL, "Whether the checksum fits.", .flags = NP_HIDDEN},
  [SOURCE_ID]       = {"source_id",      64, 48, NP_BYTES, "pgm.hdr.gsi",   "Global source identifier: with the source port, the session."},
  [DATA_LENGTH]     = {"data_length",   112, 16, NP_UINT,  "pgm.hdr.tsdulen", "Length of the data, in bytes."},
  [SEQUENCE]        = {"sequence",       NP_VARIABLE, 32, NP_UINT, "pgm.spm.sqn", "Number of the data or of the SPM."},
  [TRAIL]           = {"trailing_edge",  NP_VARIABLE, 32, NP_UINT, "pgm.spm.trail", "First number that can still be repaired."},
  [LEAD]            = {"leading_edge",   NP_VARIABLE, 32, NP_UINT, "pgm.spm.lead", "Last number that was sent."},
  [PATH_FAMILY]     = {"path_family",    NP_VARIABLE, 16, NP_UINT, "pgm.spm.pathafi", "Family of the path's address.", .flags = NP_HIDDEN},
  [PATH_RESERVED]   = {"path_reserved",  NP_VARIABLE, 16, NP_UINT, "pgm.spm.res", "0.", .flags = NP_HIDDEN},
  [PATH]            = {"path",           NP_VARIABLE, 32, NP_IPV4, "pgm.spm.path.ipv4", "The last router on the way."},
  [PATH6]           = {"ip6_path",       NP_VARIABLE, 128, NP_IPV6, "pgm.spm.path.ipv6", "The same, of IPv6."},
  [NAK_SEQUENCE]    = {"nak.sequence",   NP_VARIABLE, 32, NP_UINT, "pgm.nak.sqn", "Number that is asked for."},
  [SOURCE_FAMILY]   = {"nak.source_family", NP_VARIABLE, 16, NP_UINT, "pgm.nak.srcafi", "Family of the source.", .flags = NP_HIDDEN},
  [SOURCE_RESERVED] = {"nak.source_reserved", NP_VARIABLE, 16, NP_UINT, "pgm.nak.srcres", "0.", .flags = NP_HIDDEN},
  [SOURCE]          = {"nak.source",     NP_VARIABLE, 32, NP_IPV4, "pgm.nak.src.ipv4", "Source of the data."},
  [SOURCE6]         = {"nak.ip6_source", NP_VARIABLE, 128, NP_IPV6, "pgm.nak.src.ipv6", "The same, of IPv6."},
  [GROUP_FAMILY]    = {"nak.group_family", NP_VARIABLE, 16, NP_UINT, "pgm.nak.grpafi", "Family of the group.", .flags = NP_HIDDEN},
  [GROUP_RESERVED]  = {"nak.group_reserved", NP_VARIABLE, 16, NP_UINT, "pgm.nak.grpres", "0.", .flags = NP_HIDDEN},
  [GROUP]           = {"nak.group",      NP_VARIABLE, 32, NP_IPV4, "pgm.nak.grp.ipv4", "Group of the data."},
  [GROUP6]          = {"nak.ip6_group",  NP_VARIABLE, 128, NP_IPV6, "pgm.nak.grp.ipv6", "The same, of IPv6."},
  [POLL_SEQUENCE]   = {"poll.sequence",  NP_VARIABLE, 32, NP_UINT, "pgm.poll.sqn", "Number of the poll."},
  [POLL_ROUND]      = {"poll.round",     NP_VARIABLE, 16, NP_UINT, "pgm.poll.round", "Round of the poll."},
  [POLL_SUBTYPE]    = {"poll.subtype",   NP_VARIABLE, 16, NP_UINT, "pgm.poll.subtype", "0: who is there; 1: who can repair."},
  [POLL_FAMILY]     = {"poll.path_family", NP_VARIABLE, 16, NP_UINT, "pgm.poll.pathafi", "Family of the path's address.", .flags = NP_HIDDEN},
  [POLL_RESERVED]   = {"poll.path_reserved", NP_VARIABLE, 16, NP_UINT, "pgm.poll.res", "0.", .flags = NP_HIDDEN},
  [POLL_PATH]       = {"poll.path",      NP_VARIABLE, 32, NP_IPV4, "pgm.poll.path.ipv4", "Who polls."},
  [POLL_PATH6]      = {"poll.ip6_path",  NP_VARIABLE, 128, NP_IPV6, "pgm.poll.path.ipv6", "The same, of IPv6."},
  [BACKOFF]         = {"poll.backoff",   NP_VARIABLE, 32, NP_UINT, "pgm.poll.backoff_ivl", "Longest time to wait with an answer, in us."},
  [RANDOM]          = {"poll.random",    NP_VARIABLE, 32, NP_HEX, "pgm.poll.rand_str", "Random bits."},
  [MASK]            = {"poll.mask",      NP_VARIABLE, 32, NP_HEX, "pgm.poll.matching_bmask", "Who has the same bits here answers."},
  [POLR_SEQUENCE]   = {"polr.sequence",  NP_VARIABLE, 32, NP_UINT, "pgm.polr.sqn", "Number of the poll."},
  [POLR_ROUND]      = {"polr.round",     NP_VARIABLE, 16, NP_UINT, "pgm.polr.round", "Its round."},
  [POLR_RESERVED]   = {"polr.reserved",  NP_VARIABLE, 16, NP_UINT, "pgm.polr.res", "0.", .flags = NP_HIDDEN},
  [ACK_SEQUENCE]    = {"ack.sequence",   NP_VARIABLE, 32, NP_UINT, "pgm.ack.maxsqn", "Highest number that was received."},
  [ACK_BITMAP]      = {"ack.bitmap",     NP_VARIABLE, 32, NP_HEX, "pgm.ack.bitmap", "Which of the 32 before it were."},
  [LENGTH_TYPE]     = {"length_type",    NP_VARIABLE, 8, NP_UINT, "pgm.opts.type", "0: the option of the options' length.", .flags = NP_HIDDEN},
  [LENGTH_LENGTH]   = {"length_length",  NP_VARIABLE, 8, NP_UINT, "pgm.opts.len", "4.", .flags = NP_HIDDEN},
  [OPTIONS_LENGTH]  = {"options_length", NP_VARIABLE, 16, NP_UINT, "pgm.opts.tlen", "Length of all options, in bytes.", .flags = NP_HIDDEN},
  [OPTIONS]         = {"options",        NP_VARIABLE, 0, NP_RECORD, NULL, "Options, in their order.", .flags = NP_MANY},
  [OPTION_END]      = {"options.end",    NP_VARIABLE, 1, NP_FLAG, "pgm.genopts.end", "It is the last one.", .flags = NP_HIDDEN},
  [OPTION_TYPE]     = {"options.type",   NP_VARIABLE, 7, NP_UINT, "pgm.genopts.type", "What the option is."},
  [OPTION_LENGTH]   = {"options.length", NP_VARIABLE, 8, NP_UINT, "pgm.genopts.len", "Length of the option, in bytes.", .flags = NP_HIDDEN},
  [OPTION_EXTENSIBILITY] = {"options.extensibility", NP_VARIABLE, 8, NP_HEX, "pgm.genopts.opx", "What who does not know it does: ignore it, ignore the packet."},
  [FRAGMENT_RESERVED] = {"options.fragment_reserved", NP_VARIABLE, 8, NP_UINT, "pgm.opts.fragment.res", "0.", .flags = NP_HIDDEN},
  [FRAGMENT_FIRST]  = {"options.fragment_first", NP_VARIABLE, 32, NP_UINT, "pgm.opts.fragment.first_sqn", "Number of the first fragment."},
  [FRAGMENT_OFFSET] = {"options.fragment_offset", NP_VARIABLE, 32, NP_UINT, "pgm.opts.fragment.fragment_offset", "Place of this one, in bytes."},
  [FRAGMENT_LENGTH] = {"options.fragment_length", NP_VARIABLE, 32, NP_UINT, "pgm.opts.fragment.total_length", "Length of all of them."},
  [LIST_RESERVED]   = {"options.list_reserved", NP_VARIABLE, 8, NP_UINT, "pgm.opts.nak.op", "0.", .flags = NP_HIDDEN},
  [LIST]            = {"options.sequences", NP_VARIABLE, 32, NP_UINT, NULL, "More numbers that are asked for.", .flags = NP_MANY},
  [JOIN_RESERVED]   = {"options.join_reserved", NP_VARIABLE, 8, NP_UINT, "pgm.opts.join.res", "0.", .flags = NP_HIDDEN},
  [JOIN]            = {"options.join",   NP_VARIABLE, 32, NP_UINT, "pgm.opts.join.min_join", "First number that a late receiver can ask for."},
  [INTERVAL_RESERVED] = {"options.interval_reserved", NP_VARIABLE, 8, NP_UINT, "pgm.opts.nak_bo_ivl.res", "0.", .flags = NP_HIDDEN},
  [INTERVAL]        = {"options.backoff_interval", NP_VARIABLE, 32, NP_UINT, "pgm.opts.nak_bo_ivl.bo_ivl", "Time to wait with a NAK, in us."},
  [INTERVAL_SEQUENCE] = {"options.backoff_sequence", NP_VARIABLE, 32, NP_UINT, "pgm.opts.nak_bo_ivl.bo_ivl_sqn", "Number of this interval."},
  [RANGE_RESERVED]  = {"options.range_reserved", NP_VARIABLE, 8, NP_UINT, "pgm.opts.nak_bo_rng.res", "0.", .flags = NP_HIDDEN},
  [RANGE_LEAST]     = {"options.backoff_least", NP_VARIABLE, 32, NP_UINT, "pgm.opts.nak_bo_rng.min_bo_ivl", "Shortest such time, in us."},
  [RANGE_MOST]      = {"options.backoff_most", NP_VARIABLE, 32, NP_UINT, "pgm.opts.nak_bo_rng.max_bo_ivl", "Longest such time, in us."},
  [REDIRECT_RESERVED] = {"options.redirect_reserved", NP_VARIABLE, 8, NP_UINT, "pgm.opts.redirect.res", "0.", .flags = NP_HIDDEN},
  [REDIRECT_FAMILY] = {"options.redirect_family", NP_VARIABLE, 16, NP_UINT, "pgm.opts.redirect.afi", "Family of the address.", .flags = NP_HIDDEN},
  [REDIRECT_RESERVED2] = {"options.redirect_reserved_2", NP_VARIABLE, 16, NP_UINT, "pgm.opts.redirect.res2", "0.", .flags = NP_HIDDEN},
  [REDIRECT]        = {"options.redirect", NP_VARIABLE, 32, NP_IPV4, "pgm.opts.redirect.dlr.ipv4", "Who repairs."},
  [REDIRECT6]       = {"options.ip6_redirect", NP_VARIABLE, 128, NP_IPV6, "pgm.opts.redirect.dlr.ipv6", "The same, of IPv6."},
  [PARITY_FLAGS]    = {"options.parity_flags", NP_VARIABLE, 8, NP_HEX, "pgm.opts.parity_prm.op", "1: parity on demand; 2: parity before it is asked for."},
  [PARITY_GROUP]    = {"options.parity_group", NP_VARIABLE, 32, NP_UINT, "pgm.opts.parity_prm.prm_grp", "Packets of a group."},
  [OPTION_VALUE]    = {"options.value",  NP_VARIABLE, 0, NP_BYTES, NULL, "Value of an option that has no rows."},
};
/* clang-format on */

enum {
  HEADER_BYTES = 16,
  PROTOCOL_NUMBER = 113,
  IP4 = 1,
  IP6 = 2,
  HEAD_BYTES = 3,
  LENGTH_BYTES = 4
};
enum { OF_LIST = 2, OF_REDIRECT = 7 };

/* Bodies, up to the first address. */
static const struct np_layout bodies[] = {
    {SPM, PATH, {SEQUENCE, TRAIL, LEAD}},
    {POLL, POLL_PATH, {POLL_SEQUENCE, POLL_ROUND, POLL_SUBTYPE}},
    {POLR, 0, {POLR_SEQUENCE, POLR_ROUND, POLR_RESERVED}},
    {ODATA, 0, {SEQUENCE, TRAIL}},
    {RDATA, 0, {SEQUENCE, TRAIL}},
    {NAK, SOURCE, {NAK_SEQUENCE}},
    {NNAK, SOURCE, {NAK_SEQUENCE}},
    {NCF, SOURCE, {NAK_SEQUENCE}},
    {ACK, 0, {ACK_SEQUENCE, ACK_BITMAP}},
    {0, 0, {0}},
};

static const struct np_layout options[] = {
    {1, 0, {FRAGMENT_RESERVED, FRAGMENT_FIRST, FRAGMENT_OFFSET, FRAGMENT_LENGTH}},
    {3, 0, {JOIN_RESERVED, JOIN}},
    {4, 0, {INTERVAL_RESERVED, INTERVAL, INTERVAL_SEQUENCE}},
    {5, 0, {RANGE_RESERVED, RANGE_LEAST, RANGE_MOST}},
    {8, 0, {PARITY_FLAGS, PARITY_GROUP}},
    {0, 0, {0}},
};

/* Section 8: of data the rest is the payload, of the others there is none. */
static void dissect(struct np_dissector *d) {
  uint64_t type = np_get(d, &fields[TYPE]), total = 0;
  if (!np_name_of(type_names, type)) {
    np_malformed(d, &fields[TYPE], "there is no such type");
    return;
  }
  if (type != ODATA && type != RDATA) {
    np_header_whole(d);
    return;
  }
  struct np_cursor c = np_rest(d);
  uint64_t length = np_layout_bits(d, np_layout_of(bodies, type)) / 8;
  if (np_get(d, &fields[HAS_OPTIONS])) {
    np_cursor_split(&c, length + 2);
    total = np_cursor_take(&c, 16);
  }
  np_header_at(d, &fields[HAS_OPTIONS], HEADER_BYTES + length + total);
}

/* The family, 16 bits of zeros and the address, whose rows are beside each other. */
static void address(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  uint64_t family = np_emit(d, c, &fields[row - 2]);
  np_emit(d, c, &fields[row - 1]);
  if (np_good(c) && family != IP4 && family != IP6)
    np_malformed(d, &fields[row - 2], "neither IPv4 nor IPv6");
  else
    np_emit(d, c, &fields[family == IP6 ? row + 1 : row]);
}

static void option(struct np_dissector *d, struct np_cursor *list) {
  np_emit(d, list, &fields[OPTION_END]);
  uint64_t type = np_emit(d, list, &fields[OPTION_TYPE]);
  uint64_t length = np_emit(d, list, &fields[OPTION_LENGTH]);
  np_emit(d, list, &fields[OPTION_EXTENSIBILITY]);
  struct np_cursor value;
  if (!np_split_behind(d, list, &fields[OPTION_LENGTH], length, HEAD_BYTES, &value)) return;
  const struct np_layout *layout = np_layout_of(options, type);
  if (layout) {
    np_emit_value(d, &value, layout, &fields[OPTION_LENGTH]);
  } else if (type == OF_LIST) {
    np_emit(d, &value, &fields[LIST_RESERVED]);
    while (np_more(&value)) np_emit(d, &value, &fields[LIST]);
  } else if (type == OF_REDIRECT) {
    np_emit(d, &value, &fields[REDIRECT_RESERVED]);
    address(d, &value, REDIRECT);
  } else if (np_more(&value)) {
    np_emit_rest(d, &value, &fields[OPTION_VALUE]);
  }
}

/* Section 9.1: the first option tells how long all of them are. */
static void all_options(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &fields[LENGTH_TYPE]);
  np_emit(d, c, &fields[LENGTH_LENGTH]);
  uint64_t length = np_emit(d, c, &fields[OPTIONS_LENGTH]);
  if (!np_good(c)) return;
  if (length < LENGTH_BYTES) {
    np_malformed(d, &fields[OPTIONS_LENGTH], "smaller than itself");
    return;
  }
  struct np_cursor list = np_split(d, c, &fields[OPTIONS_LENGTH], length - LENGTH_BYTES);
  while (np_more(&list)) {
    np_open(d, &list, &fields[OPTIONS]);
    option(d, &list);
    np_close(d, &fields[OPTIONS]);
  }
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  const struct np_layout *body = np_layout_of(bodies, np_get(d, &fields[TYPE]));
  if (np_wants_checksums(d))
    np_emit_checksum(d, &fields[CHECKSUM_STATUS], &fields[CHECKSUM], np_declared_length(d), 0,
                     NP_CHECKSUM_ABSENT);
  if (body) {
    np_emit_layout(d, &c, body);
    if (body->then) address(d, &c, body->then);
    if (body->then == SOURCE) address(d, &c, GROUP);
    for (unsigned row = BACKOFF; body->then == POLL_PATH && row <= MASK; row++)
      np_emit(d, &c, &fields[row]);
  }
  if (np_get(d, &fields[HAS_OPTIONS])) all_options(d, &c);
}

const struct np_protocol np_pgm = {
    .name = "pgm",
    .title = "Pragmatic General Multicast",
    .spec = "RFC 3208",
    .group = "transport",
    .wireshark = "pgm",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_IP_PROTO, PROTOCOL_NUMBER}, {NP_TABLE_END, 0}},
    .summary = "PGM {sport} > {dport} {type_name} {sequence} {nak.sequence}",
};
