/* frame.c - what the capture says of a packet: not a header, but fields that every packet has. */
#include "protocols/protocol.h"

enum {
  NUMBER,
  TIME_EPOCH,
  TIME_UTC,
  TIME_DELTA,
  TIME_RELATIVE,
  LEN,
  CAP_LEN,
  INTERFACE,
  SECTION_NUMBER,
  INTERFACE_ID,
  INTERFACE_NAME,
  INTERFACE_DESCRIPTION,
  COMMENT,
  ENCAP_TYPE,
  FLAGS,
  DIRECTION,
  RECEPTION,
  FCS_LENGTH,
  RESERVED,
  CRC_ERROR,
  TOO_LONG,
  TOO_SHORT,
  GAP,
  UNALIGNED,
  START_DELIMITER,
  PREAMBLE,
  SYMBOL,
  PROTOCOLS
};

/* Wireshark's numbers of link types, of all that it reads; 0 is none. */
static const uint8_t encap_types[] = {
    [0] = 15,    [1] = 1,     [2] = 184,   [3] = 148,   [6] = 2,     [7] = 8,     [8] = 3,
    [9] = 4,     [10] = 6,    [11] = 10,   [12] = 7,    [13] = 38,   [14] = 7,    [16] = 11,
    [18] = 11,   [19] = 11,   [32] = 69,   [50] = 4,    [51] = 139,  [99] = 61,   [100] = 10,
    [101] = 7,   [104] = 28,  [105] = 20,  [106] = 11,  [107] = 26,  [108] = 174, [109] = 38,
    [112] = 28,  [113] = 25,  [114] = 30,  [117] = 39,  [118] = 29,  [119] = 21,  [121] = 32,
    [122] = 18,  [123] = 13,  [127] = 23,  [128] = 37,  [129] = 9,   [130] = 81,  [131] = 82,
    [133] = 87,  [135] = 68,  [136] = 151, [137] = 67,  [138] = 62,  [139] = 75,  [140] = 42,
    [141] = 43,  [142] = 101, [143] = 33,  [144] = 44,  [147] = 45,  [148] = 46,  [149] = 47,
    [150] = 48,  [151] = 49,  [152] = 50,  [153] = 51,  [154] = 52,  [155] = 53,  [156] = 54,
    [157] = 55,  [158] = 56,  [159] = 57,  [160] = 58,  [161] = 59,  [162] = 60,  [163] = 24,
    [165] = 63,  [167] = 76,  [169] = 66,  [170] = 178, [171] = 179, [172] = 77,  [173] = 78,
    [177] = 88,  [178] = 83,  [179] = 84,  [180] = 85,  [181] = 86,  [183] = 91,  [184] = 181,
    [186] = 92,  [187] = 41,  [188] = 93,  [189] = 95,  [190] = 109, [192] = 97,  [195] = 104,
    [196] = 100, [197] = 98,  [199] = 103, [200] = 197, [201] = 99,  [202] = 147, [203] = 131,
    [204] = 19,  [209] = 112, [210] = 106, [211] = 108, [212] = 107, [213] = 111, [214] = 105,
    [215] = 113, [220] = 115, [224] = 121, [225] = 122, [226] = 124, [227] = 125, [228] = 129,
    [229] = 130, [230] = 127, [231] = 146, [235] = 132, [236] = 133, [237] = 157, [239] = 141,
    [240] = 135, [241] = 136, [242] = 180, [243] = 138, [245] = 140, [248] = 149, [249] = 152,
    [250] = 153, [251] = 154, [252] = 155, [253] = 158, [254] = 159, [255] = 160, [256] = 161,
    [258] = 171, [259] = 172, [260] = 173, [264] = 177, [266] = 182, [268] = 36,  [270] = 183,
    [271] = 185, [272] = 186, [273] = 199, [274] = 198, [275] = 200, [276] = 210, [279] = 204,
    [280] = 205, [283] = 206, [287] = 211, [288] = 208, [290] = 212, [292] = 214, [293] = 215,
    [294] = 216, [295] = 217,
};

/* clang-format off */
static const struct np_field fields[] = {
  /*              name          bit          width type       wireshark           doc */
  [NUMBER]     = {"number",     NP_COMPUTED, 64, NP_UINT,   "frame.number",     "Place of the packet in its capture, from 1."},
  [TIME_EPOCH] = {"time_epoch", NP_COMPUTED, 64, NP_TIME,   "frame.time_epoch", "When the packet was captured, in seconds since 1970-01-01 UTC.", .union_name = "frame.time"},
  [TIME_UTC]   = {"time_utc",   NP_COMPUTED, 0,  NP_STRING, NULL,               "The same as a text, such as 2026-11-29T04:38:41.123456789Z (RFC 3339)."},
  [TIME_DELTA] = {"time_delta", NP_COMPUTED, 64, NP_TIME,   "frame.time_delta", "Seconds since the packet before it in the capture; this and the next one where streams are asked for.", .flags = NP_HIDDEN | NP_RELATED},
  [TIME_RELATIVE] = {"time_relative", NP_COMPUTED, 64, NP_TIME, "frame.time_relative", "Seconds since the first packet of the capture.", .flags = NP_HIDDEN | NP_RELATED},
  [LEN]        = {"len",        NP_COMPUTED, 32, NP_UINT,   "frame.len",        "Length on the wire, in bytes."},
  [CAP_LEN]    = {"cap_len",    NP_COMPUTED, 32, NP_UINT,   "frame.cap_len",    "Length captured, in bytes."},
  [INTERFACE]  = {"interface",  NP_COMPUTED, 16, NP_UINT,   NULL,               "Index of the interface in the whole capture, which all packets have."},
  [SECTION_NUMBER] = {"section_number", NP_VARIABLE, 32, NP_UINT, "frame.section_number", "Number of the section, from 1, of captures that describe interfaces: pcapng and live ones.", .flags = NP_HIDDEN},
  [INTERFACE_ID] = {"interface_id", NP_VARIABLE, 32, NP_UINT, "frame.interface_id", "Index of the interface in its section, of such a capture.", .flags = NP_HIDDEN},
  [INTERFACE_NAME] = {"interface_name", NP_VARIABLE, 0, NP_STRING, "frame.interface_name", "Name of the interface, where the capture says one.", .flags = NP_HIDDEN},
  [INTERFACE_DESCRIPTION] = {"interface_description", NP_VARIABLE, 0, NP_STRING, "frame.interface_description", "What the capture says of the interface beside its name.", .flags = NP_HIDDEN},
  [COMMENT]    = {"comment",    NP_VARIABLE, 0,  NP_STRING, "frame.comment",    "Comment of the capture file on the packet.", .flags = NP_MANY},
  [ENCAP_TYPE] = {"encap_type", NP_VARIABLE, 16, NP_UINT,   "frame.encap_type", "Wireshark's number of the link type; absent where it has none.", .flags = NP_HIDDEN},
  [FLAGS] = {"packet_flags", NP_VARIABLE, 32, NP_GROUP, "frame.packet_flags", "What the link layer says of the packet, as one number: epb_flags of pcapng.", .flags = NP_HIDDEN},
  [DIRECTION] = {"packet_flags.direction", NP_VARIABLE, 2, NP_UINT, "frame.packet_flags_direction", "0 unknown, 1 inbound, 2 outbound.", .flags = NP_HIDDEN},
  [RECEPTION] = {"packet_flags.reception_type", NP_VARIABLE, 3, NP_UINT, "frame.packet_flags_reception_type", "0 unknown, 1 unicast, 2 multicast, 3 broadcast, 4 promiscuous.", .flags = NP_HIDDEN},
  [FCS_LENGTH] = {"packet_flags.fcs_length", NP_VARIABLE, 4, NP_UINT, "frame.packet_flags_fcs_length", "Length of the frame check sequence, in bytes; 0 where it is not told.", .flags = NP_HIDDEN},
  [RESERVED] = {"packet_flags.reserved", NP_VARIABLE, 7, NP_UINT, "frame.packet_flags_reserved", "Seven bits; the lowest three tell of checksums and offload in newer files.", .flags = NP_HIDDEN},
  [CRC_ERROR] = {"packet_flags.crc_error", NP_VARIABLE, 1, NP_FLAG, "frame.packet_flags_crc_error", "The frame check sequence was wrong.", .flags = NP_HIDDEN},
  [TOO_LONG] = {"packet_flags.too_long", NP_VARIABLE, 1, NP_FLAG, "frame.packet_flags_packet_too_error", "The packet was too long.", .flags = NP_HIDDEN},
  [TOO_SHORT] = {"packet_flags.too_short", NP_VARIABLE, 1, NP_FLAG, "frame.packet_flags_packet_too_short_error", "The packet was too short.", .flags = NP_HIDDEN},
  [GAP] = {"packet_flags.gap", NP_VARIABLE, 1, NP_FLAG, "frame.packet_flags_wrong_inter_frame_gap_error", "The gap before the frame was wrong.", .flags = NP_HIDDEN},
  [UNALIGNED] = {"packet_flags.unaligned", NP_VARIABLE, 1, NP_FLAG, "frame.packet_flags_unaligned_frame_error", "The frame did not end with a byte.", .flags = NP_HIDDEN},
  [START_DELIMITER] = {"packet_flags.start_delimiter", NP_VARIABLE, 1, NP_FLAG, "frame.packet_flags_start_frame_delimiter_error", "The delimiter at the start of the frame was wrong.", .flags = NP_HIDDEN},
  [PREAMBLE] = {"packet_flags.preamble", NP_VARIABLE, 1, NP_FLAG, "frame.packet_flags_preamble_error", "The preamble was wrong.", .flags = NP_HIDDEN},
  [SYMBOL] = {"packet_flags.symbol", NP_VARIABLE, 1, NP_FLAG, "frame.packet_flags_symbol_error", "A symbol was wrong.", .flags = NP_HIDDEN},
  [PROTOCOLS]  = {"protocols",  NP_COMPUTED, 0,  NP_STRING, NULL,               "Names of the packet's layers, joined by colons."},
};
/* clang-format on */

enum { FIRST_ERROR = 24 };

static void encap_type(struct np_dissector *d) {
  uint16_t link_type = d->packet->link_type;
  if (link_type < sizeof encap_types && encap_types[link_type] != 0)
    np_emit_number(d, &fields[ENCAP_TYPE], encap_types[link_type]);
}

static void said_interface(struct np_dissector *d) {
  struct np_interface said;
  bool is_asked = false;
  for (int row = SECTION_NUMBER; row <= INTERFACE_DESCRIPTION; row++)
    is_asked |= np_wants(d, &fields[row]);
  if (!is_asked || !np_packet_interface(d, &said)) return;
  np_emit_number(d, &fields[SECTION_NUMBER], said.section);
  np_emit_number(d, &fields[INTERFACE_ID], said.index);
  np_emit_said(d, &fields[INTERFACE_NAME], said.name, said.name_length);
  np_emit_said(d, &fields[INTERFACE_DESCRIPTION], said.description, said.description_length);
}

/* Bit 0 is the lowest one. */
static void packet_flags(struct np_dissector *d) {
  uint32_t flags, shift = 0;
  if (!np_packet_flags(d, &flags)) return;
  np_emit_number(d, &fields[FLAGS], flags);
  for (int row = DIRECTION; row <= SYMBOL; row++) {
    uint32_t width = fields[row].width;
    np_emit_number(d, &fields[row], flags >> shift & ((1U << width) - 1));
    shift += width;
    if (row == RESERVED) shift = FIRST_ERROR;
  }
}

static void times_between(struct np_dissector *d) {
  struct np_relation relation;
  if (!np_wants_any(d, &fields[TIME_DELTA], 2) || !np_packet_relation(d, &relation)) return;
  if (relation.delta_ns != NP_NO_TIME)
    np_emit_number(d, &fields[TIME_DELTA], (uint64_t)relation.delta_ns);
  if (relation.relative_ns != NP_NO_TIME)
    np_emit_number(d, &fields[TIME_RELATIVE], (uint64_t)relation.relative_ns);
}

/* The row `protocols` comes from the engine: it knows the layers. */
static void details(struct np_dissector *d) {
  np_emit_number(d, &fields[NUMBER], d->packet->number);
  if (d->packet->timestamp_ns != NP_NO_TIME) {
    np_emit_number(d, &fields[TIME_EPOCH], (uint64_t)d->packet->timestamp_ns);
    np_emit_time_text(d, &fields[TIME_UTC], d->packet->timestamp_ns);
  }
  times_between(d);
  np_emit_number(d, &fields[LEN], d->packet->len);
  np_emit_number(d, &fields[CAP_LEN], d->packet->caplen);
  np_emit_number(d, &fields[INTERFACE], d->packet->interface_id);
  said_interface(d);
  np_emit_comments(d, &fields[COMMENT]);
  encap_type(d);
  packet_flags(d);
}

const struct np_protocol np_frame = {
    .name = "frame",
    .title = "Frame",
    .spec = "libpcap",
    .wireshark = "frame",
    .fields = fields,
    NP_ROWS(fields),
    .details = details,
    .details_in_body = true,
};
