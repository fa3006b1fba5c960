/* cflow.c - records of flows that routers export: NetFlow version 5, version 9 (RFC 3954), and
 * IPFIX (RFC 7011). What a set of data has, a template tells, which is looked for in the same
 * packet. */
#include "protocols/layout.h"

enum {
  VERSION,
  COUNT,
  LENGTH,
  UPTIME,
  SECONDS,
  NANOSECONDS,
  EXPORT,
  SEQUENCE,
  ENGINE_TYPE,
  ENGINE,
  SAMPLING_MODE,
  SAMPLING,
  SOURCE_ID,
  DOMAIN,
  SETS,
  SET,
  SET_LENGTH,
  TEMPLATES,
  TEMPLATE,
  FIELD_COUNT,
  TOTAL_COUNT,
  SCOPE_COUNT,
  SCOPE_LENGTH,
  OPTIONS_LENGTH,
  FIELD_ENTERPRISE,
  FIELD_TYPES,
  FIELD_LENGTHS,
  ENTERPRISES,
  DATA,
  RECORDS,
  SADDR,
  DADDR,
  NEXT_HOP,
  SADDR6,
  DADDR6,
  INPUT,
  OUTPUT,
  PACKETS,
  OCTETS,
  FIRST,
  LAST,
  SPORT,
  DPORT,
  FLAGS,
  PROTOCOL,
  TOS,
  SOURCE_AS,
  DESTINATION_AS,
  SOURCE_MASK,
  DESTINATION_MASK,
  OTHERS
};

enum { V5 = 5, V9 = 9, IPFIX = 10 };

enum { SET_TEMPLATE9 = 0, SET_OPTIONS9 = 1, SET_TEMPLATE = 2, SET_OPTIONS = 3, FIRST_DATA = 256 };

static const struct np_name set_names[] = {{SET_TEMPLATE9, "Template (version 9)"},
                                           {SET_OPTIONS9, "Options Template (version 9)"},
                                           {SET_TEMPLATE, "Template (IPFIX)"},
                                           {SET_OPTIONS, "Options Template (IPFIX)"},
                                           {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [VERSION] = {"version", 0, 16, NP_UINT, "cflow.version", "5, 9 or 10, which is IPFIX."},
  [COUNT] = {"count", 16, 16, NP_UINT, "cflow.count", "Number of records.", .when = NP_WHEN(VERSION, 5, 9)},
  [LENGTH] = {"length", 16, 16, NP_UINT, "cflow.len", "IPFIX: length of the message, in bytes.", .when = NP_WHEN(VERSION, 10, 10)},
  [UPTIME] = {"uptime", NP_VARIABLE, 32, NP_UINT, NULL, "How long the router is up, in ms."},
  [SECONDS] = {"unix_seconds", NP_VARIABLE, 32, NP_UINT, "cflow.unix_secs", "When it was sent, in seconds since 1970."},
  [NANOSECONDS] = {"unix_nanoseconds", NP_VARIABLE, 32, NP_UINT, "cflow.unix_nsecs", "And nanoseconds."},
  [EXPORT] = {"export_time", NP_VARIABLE, 32, NP_UINT, "cflow.exporttime", "IPFIX: when it was sent, in seconds since 1970."},
  [SEQUENCE] = {"sequence", NP_VARIABLE, 32, NP_UINT, "cflow.sequence", "Number of the first flow, or of the packet."},
  [ENGINE_TYPE] = {"engine_type", NP_VARIABLE, 8, NP_UINT, "cflow.engine_type", "Version 5: kind of the engine."},
  [ENGINE] = {"engine_id", NP_VARIABLE, 8, NP_UINT, "cflow.engine_id", "Version 5: number of the engine."},
  [SAMPLING_MODE] = {"sampling_mode", NP_VARIABLE, 2, NP_UINT, "cflow.samplingmode", "Version 5: how packets were chosen."},
  [SAMPLING] = {"sampling_interval", NP_VARIABLE, 14, NP_UINT, NULL, "Version 5: one packet of so many was."},
  [SOURCE_ID] = {"source_id", NP_VARIABLE, 32, NP_UINT, "cflow.source_id", "Version 9: who observed."},
  [DOMAIN] = {"observation_domain", NP_VARIABLE, 32, NP_UINT, "cflow.od_id", "IPFIX: who observed."},
  [SETS] = {"sets", NP_VARIABLE, 0, NP_RECORD, NULL, "Templates and data.", .flags = NP_MANY},
  [SET] = {"sets.id", NP_VARIABLE, 16, NP_UINT, "cflow.flowset_id", "What is in it: of data its template.", .names = set_names},
  [SET_LENGTH] = {"sets.length", NP_VARIABLE, 16, NP_UINT, "cflow.flowset_length", "Length of the set, in bytes.", .flags = NP_HIDDEN},
  [TEMPLATES] = {"sets.templates", NP_VARIABLE, 0, NP_RECORD, NULL, "Templates.", .flags = NP_MANY},
  [TEMPLATE] = {"sets.templates.id", NP_VARIABLE, 16, NP_UINT, "cflow.template_id", "Number of the template."},
  [FIELD_COUNT] = {"sets.templates.field_count", NP_VARIABLE, 16, NP_UINT, "cflow.template_field_count", "Number of its fields."},
  [TOTAL_COUNT] = {"sets.templates.total_count", NP_VARIABLE, 16, NP_UINT, "cflow.template_ipfix_total_field_count", "Options: number of its fields."},
  [SCOPE_COUNT] = {"sets.templates.scope_count", NP_VARIABLE, 16, NP_UINT, "cflow.template_ipfix_scope_field_count", "Options: number of those that say what it is about."},
  [SCOPE_LENGTH] = {"sets.templates.scope_length", NP_VARIABLE, 16, NP_UINT, NULL, "Options of version 9: length of those, in bytes."},
  [OPTIONS_LENGTH] = {"sets.templates.options_length", NP_VARIABLE, 16, NP_UINT, NULL, "Options of version 9: length of the others, in bytes."},
  [FIELD_ENTERPRISE] = {"sets.templates.field_enterprise", NP_VARIABLE, 1, NP_FLAG, NULL, "IPFIX: the type is an enterprise's.", .flags = NP_HIDDEN | NP_MANY},
  [FIELD_TYPES] = {"sets.templates.field_types", NP_VARIABLE, 16, NP_UINT, NULL, "Type of each field.", .flags = NP_MANY},
  [FIELD_LENGTHS] = {"sets.templates.field_lengths", NP_VARIABLE, 16, NP_UINT, "cflow.template_field_length", "Length of each field, in bytes; 65535 varies.", .flags = NP_MANY},
  [ENTERPRISES] = {"sets.templates.enterprises", NP_VARIABLE, 32, NP_UINT, "cflow.template_ipfix_field_pen", "Enterprises of the types.", .flags = NP_MANY},
  [DATA] = {"sets.data", NP_VARIABLE, 0, NP_BYTES, NULL, "Data whose template is in another packet, and padding."},
  [RECORDS] = {"records", NP_VARIABLE, 0, NP_RECORD, NULL, "Flows.", .flags = NP_MANY},
  [SADDR] = {"records.saddr", NP_VARIABLE, 32, NP_IPV4, "cflow.srcaddr", "Source."},
  [DADDR] = {"records.daddr", NP_VARIABLE, 32, NP_IPV4, "cflow.dstaddr", "Destination."},
  [NEXT_HOP] = {"records.next_hop", NP_VARIABLE, 32, NP_IPV4, "cflow.nexthop", "Next router."},
  [SADDR6] = {"records.ip6_saddr", NP_VARIABLE, 128, NP_IPV6, "cflow.srcaddrv6", "Source, of IPv6."},
  [DADDR6] = {"records.ip6_daddr", NP_VARIABLE, 128, NP_IPV6, "cflow.dstaddrv6", "Destination, of IPv6."},
  [INPUT] = {"records.input", NP_VARIABLE, 0, NP_UINT, "cflow.inputint", "Interface that it came in by."},
  [OUTPUT] = {"records.output", NP_VARIABLE, 0, NP_UINT, "cflow.outputint", "Interface that it went out by."},
  [PACKETS] = {"records.packets", NP_VARIABLE, 0, NP_UINT, "cflow.packets", "Number of packets."},
  [OCTETS] = {"records.octets", NP_VARIABLE, 0, NP_UINT, "cflow.octets", "Number of bytes."},
  [FIRST] = {"records.first", NP_VARIABLE, 0, NP_UINT, NULL, "Uptime at the first packet, in ms."},
  [LAST] = {"records.last", NP_VARIABLE, 0, NP_UINT, NULL, "Uptime at the last packet, in ms."},
  [SPORT] = {"records.sport", NP_VARIABLE, 0, NP_UINT, "cflow.srcport", "Source port."},
  [DPORT] = {"records.dport", NP_VARIABLE, 0, NP_UINT, "cflow.dstport", "Destination port."},
  [FLAGS] = {"records.tcp_flags", NP_VARIABLE, 0, NP_HEX, "cflow.tcpflags", "Flags of TCP of all packets."},
  [PROTOCOL] = {"records.protocol", NP_VARIABLE, 0, NP_UINT, "cflow.protocol", "IP protocol number."},
  [TOS] = {"records.tos", NP_VARIABLE, 0, NP_HEX, "cflow.tos", "Type of service."},
  [SOURCE_AS] = {"records.source_as", NP_VARIABLE, 0, NP_UINT, "cflow.srcas", "System of the source."},
  [DESTINATION_AS] = {"records.destination_as", NP_VARIABLE, 0, NP_UINT, "cflow.dstas", "System of the destination."},
  [SOURCE_MASK] = {"records.source_mask", NP_VARIABLE, 0, NP_UINT, "cflow.srcmask", "How many bits of the source count."},
  [DESTINATION_MASK] = {"records.destination_mask", NP_VARIABLE, 0, NP_UINT, "cflow.dstmask", "How many bits of the destination count."},
  [OTHERS] = {"records.others", NP_VARIABLE, 0, NP_BYTES, NULL, "Fields that have no rows.", .flags = NP_MANY},
};
/* clang-format on */

enum { MOST_NUMBER = 8, VARIES = 65535 };

/* By the types that version 9 and IPFIX share. 0: none. */
static const uint16_t rows[] = {
    [1] = OCTETS,  [2] = PACKETS,   [4] = PROTOCOL,   [5] = TOS,
    [6] = FLAGS,   [7] = SPORT,     [8] = SADDR,      [9] = SOURCE_MASK,
    [10] = INPUT,  [11] = DPORT,    [12] = DADDR,     [13] = DESTINATION_MASK,
    [14] = OUTPUT, [15] = NEXT_HOP, [16] = SOURCE_AS, [17] = DESTINATION_AS,
    [21] = LAST,   [22] = FIRST,    [27] = SADDR6,    [28] = DADDR6,
};

enum { SET_HEAD = 4, FIXED_BYTES = 4, IPFIX_BYTES = 16 };

static void dissect(struct np_dissector *d) {
  uint64_t version = np_get(d, &fields[VERSION]), length = np_get(d, &fields[LENGTH]);
  if (version != V5 && version != V9 && version != IPFIX) {
    np_refuse(d);
    return;
  }
  if (version == IPFIX && length >= IPFIX_BYTES) np_end_at(d, &fields[LENGTH], length);
  if (version == IPFIX && length < IPFIX_BYTES)
    np_malformed(d, &fields[LENGTH], "shorter than the header");
  np_header_whole(d);
}

/* ---- Version 5 ---- */

static void bits(struct np_dissector *d, struct np_cursor *c, unsigned row, uint32_t width) {
  np_emit_bits(d, c, &fields[row], width);
}

static void record5(struct np_dissector *d, struct np_cursor *c) {
  np_emit_rows(d, c, &fields[SADDR], &fields[NEXT_HOP]);
  for (unsigned row = INPUT; row <= OUTPUT; row++) bits(d, c, row, 16);
  for (unsigned row = PACKETS; row <= LAST; row++) bits(d, c, row, 32);
  for (unsigned row = SPORT; row <= DPORT; row++) bits(d, c, row, 16);
  np_skip(d, c, 8);
  for (unsigned row = FLAGS; row <= TOS; row++) bits(d, c, row, 8);
  for (unsigned row = SOURCE_AS; row <= DESTINATION_AS; row++) bits(d, c, row, 16);
  for (unsigned row = SOURCE_MASK; row <= DESTINATION_MASK; row++) bits(d, c, row, 8);
  np_skip(d, c, 16);
}

static void records5(struct np_dissector *d, struct np_cursor *c) {
  uint64_t count = np_get(d, &fields[COUNT]);
  np_emit_rows(d, c, &fields[UPTIME], &fields[NANOSECONDS]);
  np_emit_rows(d, c, &fields[SEQUENCE], &fields[SAMPLING]);
  for (; count > 0 && np_more(c); count--) {
    np_open(d, c, &fields[RECORDS]);
    record5(d, c);
    np_close(d, &fields[RECORDS]);
  }
  if (count > 0 && np_good(c)) np_malformed(d, &fields[COUNT], "more than the packet holds");
}

/* ---- Templates ---- */

/* Fields of a template: a type and a length each. A type of IPFIX has 15 bits, behind one that says
 * that an enterprise's number follows; one of version 9 has 16. */
static void field(struct np_dissector *d, struct np_cursor *c) {
  bool is_ipfix = np_get(d, &fields[VERSION]) == IPFIX;
  uint64_t of_enterprise = is_ipfix ? np_emit(d, c, &fields[FIELD_ENTERPRISE]) : 0;
  np_emit_bits(d, c, &fields[FIELD_TYPES], is_ipfix ? 15 : 16);
  np_emit(d, c, &fields[FIELD_LENGTHS]);
  if (is_ipfix && of_enterprise) np_emit(d, c, &fields[ENTERPRISES]);
}

static void template(struct np_dissector *d, struct np_cursor *c, uint64_t set) {
  uint64_t count = 0;
  np_emit(d, c, &fields[TEMPLATE]);
  if (set == SET_OPTIONS9) {
    count = np_emit(d, c, &fields[SCOPE_LENGTH]) / 4;
    count += np_emit(d, c, &fields[OPTIONS_LENGTH]) / 4;
  } else if (set == SET_OPTIONS) {
    count = np_emit(d, c, &fields[TOTAL_COUNT]);
    np_emit(d, c, &fields[SCOPE_COUNT]);
  } else {
    count = np_emit(d, c, &fields[FIELD_COUNT]);
  }
  for (; count > 0 && np_more(c); count--) field(d, c);
}

/* The fields of template `id`, in the first set of the packet that has it; their number. */
static uint64_t find_template(const struct np_dissector *d, struct np_cursor sets, uint64_t id,
                              struct np_cursor *found) {
  bool is_ipfix = np_get(d, &fields[VERSION]) == IPFIX;
  while (np_left(&sets) >= SET_HEAD) {
    uint64_t set = np_cursor_take(&sets, 16), length = np_cursor_take(&sets, 16);
    if (length < SET_HEAD) return 0;
    struct np_cursor part = np_cursor_split(&sets, length - SET_HEAD);
    while (set == (is_ipfix ? SET_TEMPLATE : SET_TEMPLATE9) && np_left(&part) >= SET_HEAD) {
      uint64_t at = np_cursor_take(&part, 16), count = np_cursor_take(&part, 16);
      *found = part;
      if (at == id) return count;
      for (; count > 0 && np_more(&part); count--) {
        uint64_t type = np_cursor_take(&part, 16);
        np_cursor_take(&part, 16);
        if (is_ipfix && type >> 15) np_cursor_take(&part, 32);
      }
    }
  }
  return 0;
}

/* ---- Data ---- */

static void data_field(struct np_dissector *d, struct np_cursor *c, uint64_t type,
                       uint64_t length) {
  unsigned row = type < sizeof rows / sizeof rows[0] ? rows[type] : 0;
  uint16_t width = fields[row].width;
  if (row && width && width == length * 8)
    np_emit(d, c, &fields[row]);
  else if (row && !width && length > 0 && length <= MOST_NUMBER)
    np_emit_bits(d, c, &fields[row], (uint32_t)length * 8);
  else
    np_emit_bytes(d, c, &fields[OTHERS], length);
}

/* RFC 7011, section 7: a length that varies stands in front of the value, of one byte or three. */
static uint64_t field_length(struct np_dissector *d, struct np_cursor *c, uint64_t length) {
  enum { LONG = 255 };
  if (length != VARIES) return length;
  uint64_t first = np_take(d, c, &fields[OTHERS], 8);
  return first == LONG ? np_take(d, c, &fields[OTHERS], 16) : first;
}

/* How long a record is at least, in bytes. */
static uint64_t least_length(const struct np_dissector *d, struct np_cursor types, uint64_t count) {
  bool is_ipfix = np_get(d, &fields[VERSION]) == IPFIX;
  uint64_t all = 0;
  for (; count > 0 && np_more(&types); count--) {
    uint64_t type = np_cursor_take(&types, 16), length = np_cursor_take(&types, 16);
    if (is_ipfix && type >> 15) np_cursor_take(&types, 32);
    all += length == VARIES ? 1 : length;
  }
  return all;
}

static void record(struct np_dissector *d, struct np_cursor *c, struct np_cursor types,
                   uint64_t count) {
  bool is_ipfix = np_get(d, &fields[VERSION]) == IPFIX;
  for (; count > 0 && np_more(&types) && np_good(c); count--) {
    uint64_t type = np_cursor_take(&types, 16), length = np_cursor_take(&types, 16);
    if (is_ipfix && type >> 15) np_cursor_take(&types, 32);
    data_field(d, c, type, field_length(d, c, length));
  }
}

/* Padding is shorter than any record: RFC 7011, section 3.3.1, and RFC 3954, section 5.3. */
static void data(struct np_dissector *d, struct np_cursor *c, struct np_cursor types,
                 uint64_t count) {
  enum { MOST_A_BYTE = 16 }; /* fields, of which templates can name empty ones without end */
  uint64_t least = least_length(d, types, count);
  bool is_worth = least > 0 && count / MOST_A_BYTE <= least;
  while (is_worth && np_left(c) >= least) {
    np_open(d, c, &fields[RECORDS]);
    record(d, c, types, count);
    np_close(d, &fields[RECORDS]);
  }
}

/* Each set of data looks through those in front of it, so that only some may. */
static void all_sets(struct np_dissector *d, struct np_cursor *c) {
  enum { MOST_LOOKED_FOR = 64 };
  unsigned looked_for = 0;
  const struct np_cursor start = *c;
  struct np_cursor part;
  while (np_more(c)) {
    np_open(d, c, &fields[SETS]);
    uint64_t set = np_emit(d, c, &fields[SET]), length = np_emit(d, c, &fields[SET_LENGTH]);
    bool is_whole = np_split_behind(d, c, &fields[SET_LENGTH], length, SET_HEAD, &part);
    while (is_whole && set <= SET_OPTIONS && np_left(&part) >= SET_HEAD) {
      np_open(d, &part, &fields[TEMPLATES]);
      template(d, &part, set);
      np_close(d, &fields[TEMPLATES]);
    }
    struct np_cursor types = *c;
    bool looks = is_whole && set >= FIRST_DATA && looked_for++ < MOST_LOOKED_FOR;
    uint64_t count = looks ? find_template(d, start, set, &types) : 0;
    if (is_whole && count == 0) np_emit_rest(d, &part, &fields[DATA]);
    np_close(d, &fields[SETS]);
    if (count > 0) data(d, &part, types, count);
  }
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint64_t version = np_get(d, &fields[VERSION]);
  if (version == V5) {
    records5(d, &c);
    return;
  }
  if (version == V9) np_emit_rows(d, &c, &fields[UPTIME], &fields[SECONDS]);
  if (version == IPFIX) np_emit(d, &c, &fields[EXPORT]);
  np_emit(d, &c, &fields[SEQUENCE]);
  np_emit(d, &c, &fields[version == V9 ? SOURCE_ID : DOMAIN]);
  all_sets(d, &c);
}

const struct np_protocol np_cflow = {
    .name = "cflow",
    .title = "NetFlow and IPFIX",
    .spec = "RFC 7011",
    .group = "management",
    .wireshark = "cflow",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = FIXED_BYTES * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, 2055},
                                      {NP_BY_UDP_PORT, 4739},
                                      {NP_BY_UDP_PORT, 9996},
                                      {NP_TABLE_END, 0}},
    .summary = "CFLOW version {version}",
};
