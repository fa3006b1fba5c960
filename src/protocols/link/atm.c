/* atm.c - packets of ATM, put together from cells, with SunATM's header, LINKTYPE_SUNATM. */
#include "protocols/protocol.h"

enum { SENT, GAP, TYPE, TYPE_NAME, PATH, CHANNEL, CLIENT };

enum { OF_LANE = 1, OF_LLC = 2, OF_SIGNALING = 6 };

static const struct np_name type_names[] = {{OF_LANE, "LAN emulation"},
                                            {OF_LLC, "LLC"},
                                            {5, "ILMI"},
                                            {OF_SIGNALING, "signaling"},
                                            {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [SENT] = {"sent", 0, 1, NP_FLAG, NULL, "Sent, not received."},
  [GAP] = {"reserved", 1, 3, NP_UINT, NULL, "0.", .flags = NP_HIDDEN},
  [TYPE] = {"type", 4, 4, NP_UINT, NULL, "What the packet is.", .names = type_names},
  [TYPE_NAME] = {"type_name", NP_COMPUTED, 0, NP_NAME, NULL, "Its name.", .flags = NP_HIDDEN, .of = TYPE, .names = type_names},
  [PATH] = {"vpi", 8, 8, NP_UINT, "atm.vpi", "Number of the virtual path."},
  [CHANNEL] = {"vci", 16, 16, NP_UINT, "atm.vci", "Number of the virtual channel."},
  [CLIENT] = {"le_client", NP_VARIABLE, 16, NP_HEX, NULL, "LAN emulation: client that sent it."},
};
/* clang-format on */

enum { HEADER_BYTES = 4, CLIENT_BYTES = 2, LINKTYPE_SUNATM = 123, LINKTYPE_ETHERNET = 1 };

static void dissect(struct np_dissector *d) {
  uint64_t type = np_get(d, &fields[TYPE]);
  if (type == OF_LLC) np_next(d, NP_BY_LENGTH, NP_LENGTH_LLC);
  if (type != OF_LANE) return;
  np_header_at(d, &fields[TYPE], HEADER_BYTES + CLIENT_BYTES);
  np_next(d, NP_BY_LINK_TYPE, LINKTYPE_ETHERNET);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  if (np_get(d, &fields[TYPE]) == OF_LANE) np_emit(d, &c, &fields[CLIENT]);
}

const struct np_protocol np_atm = {
    .name = "atm",
    .title = "ATM",
    .spec = "LINKTYPE_SUNATM",
    .group = "link",
    .wireshark = "atm",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_LINK_TYPE, LINKTYPE_SUNATM}, {NP_TABLE_END, 0}},
    .summary = "ATM {vpi}.{vci} {type_name}",
};
