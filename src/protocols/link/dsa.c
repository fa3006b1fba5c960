/* dsa.c - the tag that Marvell's switches put into frames to and from their processor's port: in
 * front of the EtherType, LINKTYPE_DSA_TAG_DSA, or behind one of its own, LINKTYPE_DSA_TAG_EDSA. */
#include "protocols/link/ieee8023.h"

enum {
  DHOST,
  SHOST,
  TAG_TYPE,
  MODE,
  MODE_NAME,
  TAGGED,
  DEVICE,
  PORT,
  TRUNK,
  SNIFFED,
  CODE,
  CFI,
  PRIORITY,
  CODE_END,
  VLAN,
  ETHERTYPE,
  FRAME_LENGTH
};

enum { TO_CPU, FROM_CPU, TO_SNIFFER, FORWARD };

static const struct np_name mode_names[] = {{TO_CPU, "to CPU"},
                                            {FROM_CPU, "from CPU"},
                                            {TO_SNIFFER, "to sniffer"},
                                            {FORWARD, "forward"},
                                            {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [DHOST]        = {"dhost",     0, 48, NP_MAC,  NULL, "Destination hardware address."},
  [SHOST]        = {"shost",    48, 48, NP_MAC,  NULL, "Source hardware address."},
  [TAG_TYPE]     = {"tag_type", NP_VARIABLE, 16, NP_HEX,  NULL, "EtherType of the tag, where it has one."},
  [MODE]         = {"mode",     NP_VARIABLE,  2, NP_UINT, NULL, "Where the frame goes.", .names = mode_names},
  [MODE_NAME]    = {"mode_name", NP_VARIABLE, 0, NP_NAME, NULL, "Its name.", .names = mode_names},
  [TAGGED]       = {"tagged",   NP_VARIABLE,  1, NP_FLAG, NULL, "The frame has a VLAN tag outside."},
  [DEVICE]       = {"device",   NP_VARIABLE,  5, NP_UINT, NULL, "Number of the switch."},
  [PORT]         = {"port",     NP_VARIABLE,  5, NP_UINT, NULL, "Port of the switch, or trunk."},
  [TRUNK]        = {"trunk",    NP_VARIABLE,  1, NP_FLAG, NULL, "The port is a trunk's number."},
  [SNIFFED]      = {"received", NP_VARIABLE,  1, NP_FLAG, NULL, "To a sniffer: the frame was received."},
  [CODE]         = {"code_upper", NP_VARIABLE, 2, NP_UINT, NULL, "To the CPU: upper bits of the reason.", .flags = NP_HIDDEN},
  [CFI]          = {"cfi",      NP_VARIABLE,  1, NP_FLAG, NULL, "Canonical format indicator of the VLAN."},
  [PRIORITY]     = {"priority", NP_VARIABLE,  3, NP_UINT, NULL, "Priority of the frame."},
  [CODE_END]     = {"code",     NP_COMPUTED,  3, NP_UINT, NULL, "To the CPU: the reason."},
  [VLAN]         = {"vlan_id",  NP_VARIABLE, 12, NP_UINT, NULL, "VLAN of the frame."},
  [ETHERTYPE]    = {"ethertype", NP_VARIABLE, 16, NP_HEX, NULL, "EtherType of the payload."},
  [FRAME_LENGTH] = {"length",   NP_VARIABLE, 16, NP_UINT, NULL, "Length of the payload, in bytes, where it has no EtherType."},
};
/* clang-format on */

enum { HEADER_BYTES = 12, LINKTYPE_DSA = 284, LINKTYPE_EDSA = 285, MOST_LENGTH = 1500 };

/* The tag's length: of that with an EtherType two zeros are part. */
static uint32_t tag_bytes(const struct np_dissector *d) {
  return np_link_type(d) == LINKTYPE_EDSA ? 8 : 4;
}

static void dissect(struct np_dissector *d) {
  uint32_t at = HEADER_BYTES + tag_bytes(d);
  uint64_t type;
  np_header_at(d, &fields[DHOST], at + 2);
  if (!np_look(d, at * 8, 16, &type)) return;
  if (type > MOST_LENGTH)
    np_next(d, NP_BY_ETHERTYPE, type);
  else
    np_next_by_length(d, at + 2);
}

static void tag(struct np_dissector *d, struct np_cursor *c) {
  uint64_t code = 0, mode = np_emit(d, c, &fields[MODE]);
  np_emit(d, c, &fields[TAGGED]);
  np_emit(d, c, &fields[DEVICE]);
  np_emit(d, c, &fields[PORT]);
  if (mode == TO_CPU)
    code = np_emit(d, c, &fields[CODE]) << 1;
  else
    np_emit(d, c, &fields[mode == TO_SNIFFER ? SNIFFED : TRUNK]);
  if (mode != TO_CPU) np_skip(d, c, 1);
  np_emit(d, c, &fields[CFI]);
  np_emit(d, c, &fields[PRIORITY]);
  code |= np_cursor_peek(c, 1);
  np_skip(d, c, 1);
  if (mode == TO_CPU && np_good(c)) np_emit_number(d, &fields[CODE_END], code);
  np_emit(d, c, &fields[VLAN]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  if (np_link_type(d) == LINKTYPE_EDSA) {
    np_emit(d, &c, &fields[TAG_TYPE]);
    np_skip(d, &c, 16);
  }
  tag(d, &c);
  struct np_cursor peek = c;
  np_emit(d, &c, &fields[np_cursor_peek(&peek, 16) > MOST_LENGTH ? ETHERTYPE : FRAME_LENGTH]);
}

const struct np_protocol np_dsa = {
    .name = "dsa",
    .title = "Marvell DSA tag",
    .spec = "LINKTYPE_DSA_TAG_DSA",
    .group = "link",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds =
        (const struct np_bind[]){
            {NP_BY_LINK_TYPE, LINKTYPE_DSA}, {NP_BY_LINK_TYPE, LINKTYPE_EDSA}, {NP_TABLE_END, 0}},
    .summary = "{shost} > {dhost} DSA {mode_name} device {device} port {port}",
};
