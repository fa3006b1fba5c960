/* zbee_nwk.c - ZigBee network layer, ZigBee specification section 3.3: the header. Numbers have
 * their lowest byte first. */
#include "protocols/protocol.h"

enum {
  CONTROL,
  TYPE,
  TYPE_NAME,
  VERSION,
  DISCOVERY,
  MULTICAST,
  SECURITY,
  SOURCE_ROUTE,
  LONG_DESTINATION_BIT,
  LONG_SOURCE_BIT,
  INITIATOR,
  RESERVED,
  DESTINATION,
  SOURCE,
  RADIUS,
  SEQUENCE,
  LONG_DESTINATION,
  LONG_SOURCE,
  MULTICAST_CONTROL,
  RELAY_COUNT,
  RELAY_INDEX,
  RELAY,
  COMMAND,
  COMMAND_NAME,
  DATA
};

enum { IS_COMMAND = 1, INTER_PAN = 3 };

static const struct np_name type_names[] = {
    {0, "Data"}, {IS_COMMAND, "Command"}, {INTER_PAN, "Inter-PAN"}, {0, NULL}};
static const struct np_name command_names[] = {
    {1, "Route Request"},
    {2, "Route Reply"},
    {3, "Network Status"},
    {4, "Leave"},
    {5, "Route Record"},
    {6, "Rejoin Request"},
    {7, "Rejoin Response"},
    {8, "Link Status"},
    {9, "Network Report"},
    {10, "Network Update"},
    {11, "End Device Timeout Request"},
    {12, "End Device Timeout Response"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  [CONTROL]     = {"frame_control", NP_VARIABLE, 16, NP_GROUP, "zbee_nwk.fcf", "Frame control as one number.", .flags = NP_LITTLE},
  [TYPE]        = {"type",      NP_VARIABLE, 2, NP_UINT, "zbee_nwk.frame_type", "What the frame is.", .names = type_names},
  [TYPE_NAME]   = {"type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Its name.", .names = type_names},
  [VERSION]     = {"version",   NP_VARIABLE, 4, NP_UINT, "zbee_nwk.proto_version", "2: of ZigBee 2006 and later."},
  [DISCOVERY]   = {"discover_route", NP_VARIABLE, 2, NP_UINT, "zbee_nwk.discovery", "0: no route is looked for; 1: where there is none."},
  [MULTICAST]   = {"multicast", NP_VARIABLE, 1, NP_FLAG, "zbee_nwk.multicast", "It goes to a group."},
  [SECURITY]    = {"security",  NP_VARIABLE, 1, NP_FLAG, "zbee_nwk.security", "It is secured."},
  [SOURCE_ROUTE] = {"has_source_route", NP_VARIABLE, 1, NP_FLAG, "zbee_nwk.src_route", "The way is told."},
  [LONG_DESTINATION_BIT] = {"has_long_destination", NP_VARIABLE, 1, NP_FLAG, "zbee_nwk.ext_dst", "The destination's long address is told."},
  [LONG_SOURCE_BIT] = {"has_long_source", NP_VARIABLE, 1, NP_FLAG, "zbee_nwk.ext_src", "The source's long address is told."},
  [INITIATOR]   = {"end_device_initiator", NP_VARIABLE, 1, NP_FLAG, "zbee_nwk.end_device_initiator", "An end device sends it."},
  [RESERVED]    = {"reserved",  NP_VARIABLE, 2, NP_UINT, NULL, "0.", .flags = NP_HIDDEN},
  [DESTINATION] = {"destination", NP_VARIABLE, 16, NP_HEX, "zbee_nwk.dst", "Destination; from 0xfff8 on all, or some.", .flags = NP_LITTLE},
  [SOURCE]      = {"source",    NP_VARIABLE, 16, NP_HEX, "zbee_nwk.src", "Source.", .flags = NP_LITTLE},
  [RADIUS]      = {"hop_radius",    NP_VARIABLE, 8, NP_UINT, "zbee_nwk.radius", "How far it may still go."},
  [SEQUENCE]    = {"sequence",  NP_VARIABLE, 8, NP_UINT, "zbee_nwk.seqno", "Number of the frame."},
  [LONG_DESTINATION] = {"long_destination", NP_VARIABLE, 64, NP_HEX, NULL, "Destination, a long address.", .flags = NP_LITTLE},
  [LONG_SOURCE] = {"long_source", NP_VARIABLE, 64, NP_HEX, NULL, "Source, a long address.", .flags = NP_LITTLE},
  [MULTICAST_CONTROL] = {"multicast_control", NP_VARIABLE, 8, NP_HEX, "zbee_nwk.multicast.cf", "How it goes to the group."},
  [RELAY_COUNT] = {"relay_count", NP_VARIABLE, 8, NP_UINT, "zbee_nwk.relay.count", "How many relays there are."},
  [RELAY_INDEX] = {"relay_index", NP_VARIABLE, 8, NP_UINT, "zbee_nwk.relay.index", "Which is next."},
  [RELAY]       = {"relays",    NP_VARIABLE, 16, NP_UINT, NULL, "Relays on the way.", .flags = NP_LITTLE | NP_MANY},
  [COMMAND]     = {"command",   NP_VARIABLE, 8, NP_UINT, "zbee_nwk.cmd.id", "Command of the network.", .names = command_names},
  [COMMAND_NAME] = {"command_name", NP_VARIABLE, 0, NP_NAME, NULL, "Its name.", .names = command_names},
  [DATA]        = {"data",      NP_VARIABLE, 0, NP_BYTES, NULL, "What it carries: the command's, the application's, or secured."},
};
/* clang-format on */

enum {
  CONTROL_BYTES = 2,
  HEAD = 8,
  FIRST = 0x08,
  LAST = 0x0b,
  FIRST_LOOKING = 0x48,
  LAST_LOOKING = 0x4b
};
enum { BIT_MULTICAST = 8, BIT_SECURITY, BIT_ROUTE, BIT_DESTINATION, BIT_SOURCE };

static void dissect(struct np_dissector *d) {
  uint64_t first = 0;
  np_look(d, 0, 8, &first);
  np_header_whole_unless(d, !np_fits(d, (first & 3) == INTER_PAN ? CONTROL_BYTES : HEAD));
}

/* What stands behind the control, but between networks: sections 3.3.1.2 and on. */
static void addresses(struct np_dissector *d, struct np_cursor *c, uint64_t control) {
  np_emit_rows(d, c, &fields[DESTINATION], &fields[SEQUENCE]);
  if (control >> BIT_DESTINATION & 1) np_emit(d, c, &fields[LONG_DESTINATION]);
  if (control >> BIT_SOURCE & 1) np_emit(d, c, &fields[LONG_SOURCE]);
  if (control >> BIT_MULTICAST & 1) np_emit(d, c, &fields[MULTICAST_CONTROL]);
  if (control >> BIT_ROUTE & 1) {
    uint64_t count = np_emit(d, c, &fields[RELAY_COUNT]);
    np_emit(d, c, &fields[RELAY_INDEX]);
    for (; count > 0 && np_good(c); count--) np_emit(d, c, &fields[RELAY]);
  }
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint64_t control = np_emit_word(d, &c, &fields[CONTROL]), type = control & 3;
  if (type != INTER_PAN) addresses(d, &c, control);
  bool is_plain = !(control >> BIT_SECURITY & 1);
  if (type == IS_COMMAND && is_plain) np_emit(d, &c, &fields[COMMAND]);
  np_emit_rest(d, &c, &fields[DATA]);
}

const struct np_protocol np_zbee_nwk = {
    .name = "zbee_nwk",
    .title = "ZigBee Network Layer",
    .spec = "ZigBee 05-3474",
    .group = "wireless",
    .wireshark = "zbee_nwk",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_WPAN, FIRST, LAST},
                                      {NP_BY_WPAN, FIRST_LOOKING, LAST_LOOKING},
                                      {NP_TABLE_END, 0}},
    .summary = "ZigBee {source} > {destination} {type_name} {command_name}",
};
