/* can.c - frames of a Controller Area Network as Linux gives them, LINKTYPE_CAN_SOCKETCAN; of ids
 * of 29 bits also what SAE J1939-21 reads in them. */
#include "protocols/protocol.h"

enum {
  EXTENDED,
  REMOTE,
  ERROR,
  ID,
  LENGTH,
  FD_FLAGS,
  RESERVED,
  PRIORITY,
  GROUP,
  TARGET,
  SENDER,
  DATA,
  PADDING
};

/* clang-format off */
static const struct np_field fields[] = {
  [EXTENDED] = {"extended", 0, 1, NP_FLAG, NULL, "The id has 29 bits; else 11."},
  [REMOTE]   = {"remote",   1, 1, NP_FLAG, NULL, "A frame is asked for."},
  [ERROR]    = {"error",    2, 1, NP_FLAG, NULL, "It tells of an error."},
  [ID]       = {"id",       3, 29, NP_HEX, "can.id", "Id of the message; of an error its class."},
  [LENGTH]   = {"length",  32, 8, NP_UINT, "can.len", "Length of the data, in bytes, or of what is asked for; 128 and above: flags of CAN XL."},
  [FD_FLAGS] = {"fd_flags", 40, 8, NP_HEX, NULL, "CAN FD: 1 a second bit rate, 2 the sender is in a state of error, 4 it is CAN FD."},
  [RESERVED] = {"reserved", 48, 16, NP_HEX, NULL, "0.", .flags = NP_HIDDEN},
  [PRIORITY] = {"j1939.priority", NP_VARIABLE, 3, NP_UINT, NULL, "29 bits: priority, 0 is the highest."},
  [GROUP]    = {"j1939.pgn", NP_VARIABLE, 18, NP_UINT, NULL, "29 bits: number of the parameter group."},
  [TARGET]   = {"j1939.destination", NP_VARIABLE, 8, NP_UINT, NULL, "29 bits: receiver, where the group has one; 255 are all."},
  [SENDER]   = {"j1939.source", NP_VARIABLE, 8, NP_UINT, NULL, "29 bits: sender."},
  [DATA]     = {"data",    NP_VARIABLE, 0, NP_BYTES, NULL, "The data."},
  [PADDING]  = {"padding", NP_VARIABLE, 0, NP_BYTES, "can.padding", "What fills up the frame.", .flags = NP_HIDDEN},
};
/* clang-format on */

enum { HEAD = 8, LINKTYPE_CAN = 227, FIRST_BROADCAST = 240, XL = 0x80 };

/* Frames of CAN XL have a header of their own, which has no rows. */
static bool is_xl(const struct np_dissector *d) {
  return (np_get(d, &fields[LENGTH]) & XL) != 0;
}

static void dissect(struct np_dissector *d) {
  if (!np_get(d, &fields[REMOTE]) && !is_xl(d))
    np_header_at(d, &fields[LENGTH], HEAD + np_get(d, &fields[LENGTH]));
  np_header_whole(d);
}

/* SAE J1939-21 section 5.2: below 240 the format's low byte is a receiver, and none of the group's
 * number. */
static void parameter_group(struct np_dissector *d) {
  uint64_t id = np_get(d, &fields[ID]);
  uint64_t group = id >> 8 & 0x3ffff, receiver = group & 0xff;
  bool has_receiver = (group >> 8 & 0xff) < FIRST_BROADCAST;
  np_emit_number(d, &fields[PRIORITY], id >> 26);
  np_emit_number(d, &fields[GROUP], has_receiver ? group - receiver : group);
  if (has_receiver) np_emit_number(d, &fields[TARGET], receiver);
  np_emit_number(d, &fields[SENDER], id & 0xff);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  if (is_xl(d)) {
    np_emit_rest(d, &c, &fields[DATA]);
    return;
  }
  if (np_get(d, &fields[EXTENDED]) && !np_get(d, &fields[ERROR])) parameter_group(d);
  if (!np_get(d, &fields[REMOTE])) np_emit_bytes(d, &c, &fields[DATA], np_get(d, &fields[LENGTH]));
  np_emit_rest(d, &c, &fields[PADDING]);
}

const struct np_protocol np_can = {
    .name = "can",
    .title = "Controller Area Network",
    .spec = "LINKTYPE_CAN_SOCKETCAN",
    .group = "industrial",
    .wireshark = "can",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEAD * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_LINK_TYPE, LINKTYPE_CAN}, {NP_TABLE_END, 0}},
    .summary = "CAN {id} length {length}",
};
