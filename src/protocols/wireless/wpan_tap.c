/* wpan_tap.c - what a receiver says of a frame of IEEE 802.15.4, LINKTYPE_IEEE802_15_4_TAP. Numbers
 * have their lowest byte first. */
#include "protocols/layout.h"

enum {
  VERSION,
  RESERVED,
  LENGTH,
  TLVS,
  TYPE,
  TYPE_NAME,
  TLV_LENGTH,
  FCS,
  BIT_RATE,
  CHANNEL,
  PAGE,
  START,
  END,
  ASN,
  SLOT,
  SLOT_LENGTH,
  QUALITY,
  VALUE,
  CHECK
};

enum { OF_FCS = 0, OF_RSS = 1 };

static const struct np_name type_names[] = {{OF_FCS, "FCS type"},
                                            {OF_RSS, "received signal strength"},
                                            {2, "bit rate"},
                                            {3, "channel"},
                                            {4, "SUN PHY"},
                                            {5, "start of frame time"},
                                            {6, "end of frame time"},
                                            {7, "absolute slot number"},
                                            {8, "start of slot time"},
                                            {9, "timeslot length"},
                                            {10, "link quality"},
                                            {11, "channel frequency"},
                                            {12, "channel plan"},
                                            {13, "PHY header"},
                                            {0, NULL}};

static const struct np_name fcs_names[] = {{0, "none"}, {1, "16 bits"}, {2, "32 bits"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [VERSION] = {"version", 0, 8, NP_UINT, "wpan-tap.version", "0."},
  [RESERVED] = {"reserved", 8, 8, NP_UINT, "wpan-tap.reserved", "0.", .flags = NP_HIDDEN},
  [LENGTH] = {"length", 16, 16, NP_UINT, "wpan-tap.length", "Length of the header with its fields, in bytes.", .flags = NP_LITTLE},
  [TLVS] = {"tlvs", NP_VARIABLE, 0, NP_RECORD, NULL, "What is known of the frame.", .flags = NP_MANY},
  [TYPE] = {"tlvs.type", NP_VARIABLE, 16, NP_UINT, "wpan-tap.tlv.type", "What it is.", .flags = NP_LITTLE, .names = type_names},
  [TYPE_NAME] = {"tlvs.type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Its name.", .names = type_names},
  [TLV_LENGTH] = {"tlvs.length", NP_VARIABLE, 16, NP_UINT, "wpan-tap.tlv.length", "Length of the value, in bytes.", .flags = NP_LITTLE | NP_HIDDEN},
  [FCS] = {"tlvs.fcs_type", NP_VARIABLE, 8, NP_UINT, "wpan-tap.fcs_type", "Which check sequence ends the frame.", .names = fcs_names},
  [BIT_RATE] = {"tlvs.bit_rate", NP_VARIABLE, 32, NP_UINT, "wpan-tap.bit_rate", "Rate, in bit/s.", .flags = NP_LITTLE},
  [CHANNEL] = {"tlvs.channel", NP_VARIABLE, 16, NP_UINT, "wpan-tap.ch_num", "Number of the channel.", .flags = NP_LITTLE},
  [PAGE] = {"tlvs.page", NP_VARIABLE, 8, NP_UINT, "wpan-tap.ch_page", "Page of it."},
  [START] = {"tlvs.start_time", NP_VARIABLE, 64, NP_UINT, "wpan-tap.sof_ts", "When the frame began, in ns.", .flags = NP_LITTLE},
  [END] = {"tlvs.end_time", NP_VARIABLE, 64, NP_UINT, "wpan-tap.eof_ts", "When it ended, in ns.", .flags = NP_LITTLE},
  [ASN] = {"tlvs.slot_number", NP_VARIABLE, 64, NP_UINT, "wpan-tap.asn", "Number of the slot.", .flags = NP_LITTLE},
  [SLOT] = {"tlvs.slot_time", NP_VARIABLE, 64, NP_UINT, "wpan-tap.slot_start_ts", "When the slot began, in ns.", .flags = NP_LITTLE},
  [SLOT_LENGTH] = {"tlvs.slot_length", NP_VARIABLE, 32, NP_UINT, "wpan-tap.timeslot_length", "Length of slots, in us.", .flags = NP_LITTLE},
  [QUALITY] = {"tlvs.link_quality", NP_VARIABLE, 8, NP_UINT, "wpan-tap.lqi", "Quality of the link."},
  [VALUE] = {"tlvs.value", NP_VARIABLE, 0, NP_BYTES, NULL, "Value that has no rows; strengths and frequencies are floating point."},
  [CHECK] = {"fcs", NP_VARIABLE, 16, NP_HEX, "wpan.fcs", "Frame check sequence of 16 bits, behind the frame.", .flags = NP_LITTLE | NP_HIDDEN},
};
/* clang-format on */

static const struct np_layout layouts[] = {
    {OF_FCS, 0, {FCS}}, {2, 0, {BIT_RATE}}, {3, 0, {CHANNEL, PAGE}}, {5, 0, {START}},
    {6, 0, {END}},      {7, 0, {ASN}},      {8, 0, {SLOT}},          {9, 0, {SLOT_LENGTH}},
    {10, 0, {QUALITY}}, {0, 0, {0}},
};

enum { HEADER_BYTES = 4, HEAD_BYTES = 4, LINKTYPE_NO_FCS = 230, UNIT = 4 };

/* How long the check sequence is that ends the frame: the field comes first, if it is there. */
static uint32_t fcs_bytes(const struct np_dissector *d) {
  uint64_t type, kind;
  if (!np_look(d, HEADER_BYTES * 8, 16, &type) || type != OF_FCS ||
      !np_look(d, (HEADER_BYTES + HEAD_BYTES) * 8, 8, &kind))
    return 0;
  return kind == 1 ? 2 : kind == 2 ? 4 : 0;
}

static void dissect(struct np_dissector *d) {
  uint64_t length = np_get(d, &fields[LENGTH]);
  if (length < HEADER_BYTES) {
    np_malformed(d, &fields[LENGTH], "shorter than its fixed part");
    return;
  }
  np_header_at(d, &fields[LENGTH], length);
  uint32_t fcs = fcs_bytes(d);
  if (np_fits(d, length + fcs)) np_child_length(d, np_declared_length(d) - length - fcs);
  np_next(d, NP_BY_LINK_TYPE, LINKTYPE_NO_FCS);
}

static void tlv(struct np_dissector *d, struct np_cursor *list) {
  uint64_t type = np_emit(d, list, &fields[TYPE]), length = np_emit(d, list, &fields[TLV_LENGTH]);
  struct np_cursor part = np_split(d, list, &fields[TLV_LENGTH], length);
  const struct np_layout *layout = np_layout_of(layouts, type);
  if (!np_good(list)) return;
  if (layout) np_emit_layout(d, &part, layout);
  np_emit_rest(d, &part, &fields[VALUE]);
  np_skip_padding(d, list, length, UNIT);
}

static void details(struct np_dissector *d) {
  struct np_cursor list = np_header_tail(d);
  if (fcs_bytes(d) == 2) np_emit_last(d, np_body(d), &fields[CHECK]);
  while (np_more(&list)) {
    np_open(d, &list, &fields[TLVS]);
    tlv(d, &list);
    np_close(d, &fields[TLVS]);
  }
}

const struct np_protocol np_wpan_tap = {
    .name = "wpan_tap",
    .title = "IEEE 802.15.4 TAP",
    .spec = "LINKTYPE_IEEE802_15_4_TAP",
    .group = "wireless",
    .wireshark = "wpan-tap",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_LINK_TYPE, 283}, {NP_TABLE_END, 0}},
    .summary = "802.15.4 TAP",
};
