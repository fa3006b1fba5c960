/* ppi.c - Per-Packet Information, LINKTYPE_PPI: fields in front of a packet of another link type.
 * Numbers have their lowest byte first. */
#include "protocols/protocol.h"

enum row {
#define XX(id, ...) id,
#include "protocols/wireless/ppi.def"
#undef XX
};

enum { OF_COMMON = 2, OF_MAC = 3, OF_MAC_PHY = 4, OF_AGGREGATION = 8, OF_ETHERNET = 9 };

static const struct np_name type_names[] = {{OF_COMMON, "802.11-Common"},
                                            {OF_MAC, "802.11n MAC extensions"},
                                            {OF_MAC_PHY, "802.11n MAC and PHY extensions"},
                                            {5, "spectrum map"},
                                            {6, "process information"},
                                            {7, "capture information"},
                                            {OF_AGGREGATION, "aggregation extension"},
                                            {OF_ETHERNET, "802.3 extension"},
                                            {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
#define XX(id, name, ...) [id] = {name, __VA_ARGS__},
#include "protocols/wireless/ppi.def"
#undef XX
};
/* clang-format on */

/* The rows of a field: from the first to the last, those of a group with it. */
static const struct shape {
  uint16_t type;
  uint16_t bytes;
  uint16_t runs[4][2];
} shapes[] = {
    {OF_COMMON, 20, {{TSFT, NOISE}}},
    {OF_MAC, 12, {{MAC_FLAGS, MAC_RESERVED}}},
    {OF_MAC_PHY, 48, {{MAC_FLAGS, DELIMITERS}, {MCS, EVM_3}}},
    {OF_AGGREGATION, 4, {{INTERFACE, INTERFACE}}},
    {OF_ETHERNET, 8, {{ETHERNET_FLAGS, ERRORS_GAP}}},
    {0, 0, {{0, 0}}},
};

enum { HEADER_BYTES = 8, HEAD_BYTES = 4, FCS_BYTES = 4, FLAGS_AT = 8, FCS_FLAG = 1, UNIT = 4 };

/* Does the packet end with a check sequence? 802.11-Common is the first field, if it is there. */
static bool has_fcs(const struct np_dissector *d) {
  uint64_t type, flags;
  return np_look(d, HEADER_BYTES * 8, 16, &type) && np_swapped(type, 16) == OF_COMMON &&
         np_look(d, (HEADER_BYTES + HEAD_BYTES + FLAGS_AT) * 8, 16, &flags) &&
         np_swapped(flags, 16) & FCS_FLAG;
}

static void dissect(struct np_dissector *d) {
  uint64_t length = np_get(d, &fields[LENGTH]);
  if (length < HEADER_BYTES) {
    np_malformed(d, &fields[LENGTH], "shorter than its fixed part");
    return;
  }
  np_header_at(d, &fields[LENGTH], length);
  if (has_fcs(d) && np_fits(d, length + FCS_BYTES))
    np_child_length(d, np_declared_length(d) - length - FCS_BYTES);
  np_next(d, NP_BY_LINK_TYPE, np_get(d, &fields[LINK_TYPE]));
}

/* The rows from one to another; a group's bits have the rows behind it. */
static void rows(struct np_dissector *d, struct np_cursor *c, unsigned row, unsigned last) {
  while (row <= last && np_good(c)) {
    unsigned width = fields[row].width;
    if (fields[row].type == NP_GROUP) {
      np_emit_word(d, c, &fields[row++]);
      for (unsigned bits = 0; bits < width; row++) bits += fields[row].width;
    } else {
      np_emit(d, c, &fields[row++]);
    }
  }
}

static void value(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  static const uint16_t plain[] = {SPECTRUM, PROCESS, CAPTURE};
  enum { FIRST_PLAIN = 5, LAST_PLAIN = 7 };
  for (const struct shape *shape = shapes; shape->bytes; shape++) {
    if (shape->type != type || np_left(c) < shape->bytes) continue;
    for (unsigned i = 0; i < 4 && shape->runs[i][0]; i++)
      rows(d, c, shape->runs[i][0], shape->runs[i][1]);
  }
  bool is_plain = type >= FIRST_PLAIN && type <= LAST_PLAIN;
  np_emit_rest(d, c, &fields[is_plain ? plain[type - FIRST_PLAIN] : VALUE]);
}

static void details(struct np_dissector *d) {
  struct np_cursor list = np_header_tail(d);
  uint64_t aligned = np_get(d, &fields[ALIGNED]);
  while (np_more(&list)) {
    np_open(d, &list, &fields[FIELDS]);
    uint64_t type = np_emit(d, &list, &fields[TYPE]);
    uint64_t length = np_emit(d, &list, &fields[FIELD_LENGTH]);
    struct np_cursor part = np_split(d, &list, &fields[FIELD_LENGTH], length);
    if (np_good(&list)) value(d, &part, type);
    np_close(d, &fields[FIELDS]);
    np_skip_padding(d, &list, length, aligned ? UNIT : 1);
  }
}

const struct np_protocol np_ppi = {
    .name = "ppi",
    .title = "Per-Packet Information",
    .spec = "LINKTYPE_PPI",
    .group = "wireless",
    .wireshark = "ppi",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_LINK_TYPE, 192}, {NP_TABLE_END, 0}},
    .summary = "PPI{fields.frequency? } {fields.frequency}{fields.frequency? MHz}",
};
