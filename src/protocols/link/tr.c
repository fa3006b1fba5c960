/* tr.c - token ring, IEEE 802.5. */
#include "protocols/protocol.h"

enum {
  ACCESS,
  PRIORITY,
  FRAME,
  MONITOR,
  RESERVATION,
  CONTROL,
  TYPE,
  TYPE_NAME,
  CONTROL_GAP,
  PCF,
  DHOST,
  IS_ROUTED,
  SHOST_BITS,
  SHOST,
  SOURCE,
  BROADCAST,
  LENGTH,
  DIRECTION,
  LARGEST,
  ROUTES,
  RING,
  BRIDGE,
  EXTRA
};

static const struct np_name type_names[] = {{0, "MAC"}, {1, "LLC"}, {0, NULL}};

static const struct np_name broadcast_names[] = {
    {0, "none"}, {4, "all routes"}, {6, "single route"}, {0, NULL}};

static const struct np_name largest_names[] = {{0, "516"},   {1, "1500"},  {2, "2052"},
                                               {3, "4472"},  {4, "8144"},  {5, "11407"},
                                               {6, "17800"}, {7, "65535"}, {0, NULL}};

/* tshark gives the sender's address twice, with the bit that tells of a route and without. */
/* clang-format off */
static const struct np_field fields[] = {
  [ACCESS]      = {"access_control", 0, 8, NP_GROUP, "tr.ac", "Access control as one number."},
  [PRIORITY]    = {"priority",       0, 3, NP_UINT, "tr.priority", "Priority of the token."},
  [FRAME]       = {"is_frame",       3, 1, NP_FLAG, "tr.frame",  "1: a frame; 0: a token."},
  [MONITOR]     = {"monitor",        4, 1, NP_FLAG, "tr.monitor_cnt", "The monitor has seen it."},
  [RESERVATION] = {"reservation",    5, 3, NP_UINT, "tr.priority_reservation", "Priority that a station asks for."},
  [CONTROL]     = {"frame_control",  8, 8, NP_GROUP, "tr.fc",    "Frame control as one number."},
  [TYPE]        = {"frame_type",     8, 2, NP_UINT, "tr.frame_type", "What the frame is.", .names = type_names},
  [TYPE_NAME]   = {"frame_type_name", NP_COMPUTED, 0, NP_NAME, NULL, "Its name.", .flags = NP_HIDDEN, .of = TYPE, .names = type_names},
  [CONTROL_GAP] = {"reserved",      10, 2, NP_UINT, NULL,        "0.", .flags = NP_HIDDEN},
  [PCF]         = {"control_bits",  12, 4, NP_UINT, "tr.frame_pcf", "Of frames of MAC: how they are to be taken."},
  [DHOST]       = {"dhost",         16, 48, NP_MAC, "tr.dst",    "Destination hardware address."},
  [IS_ROUTED]   = {"source_routed", NP_VARIABLE, 1, NP_FLAG, NULL, "There is a route."},
  [SHOST_BITS]  = {"shost_bits",    NP_VARIABLE, 48, NP_MAC, "tr.src", "Source hardware address as it stands there, with that bit.", .flags = NP_HIDDEN},
  [SHOST]       = {"shost",         NP_VARIABLE, 48, NP_MAC, "tr.src", "Source hardware address, without the bit that tells of a route."},
  [SOURCE]      = {"routing.control", NP_VARIABLE, 16, NP_GROUP, NULL, "Routing control as one number.", .flags = NP_HIDDEN},
  [BROADCAST]   = {"routing.broadcast", NP_VARIABLE, 3, NP_UINT, NULL, "Where the frame goes.", .names = broadcast_names},
  [LENGTH]      = {"routing.length", NP_VARIABLE, 5, NP_UINT, "tr.rif_bytes", "Length of the route with its head, in bytes."},
  [DIRECTION]   = {"routing.direction", NP_VARIABLE, 1, NP_FLAG, NULL, "1: the route is to be read from its end."},
  [LARGEST]     = {"routing.largest_frame", NP_VARIABLE, 3, NP_UINT, NULL, "Largest frame that can go this way, in bytes.", .names = largest_names},
  [ROUTES]      = {"routes",        NP_VARIABLE, 0, NP_RECORD, NULL, "Rings and bridges on the way.", .flags = NP_MANY},
  [RING]        = {"routes.ring",   NP_VARIABLE, 12, NP_HEX, "tr.rif.ring", "Number of the ring."},
  [BRIDGE]      = {"routes.bridge", NP_VARIABLE, 4, NP_HEX, NULL, "Number of the bridge behind it."},
  [EXTRA]       = {"routing.extra", NP_VARIABLE, 0, NP_BYTES, NULL, "A byte behind the last ring.", .flags = NP_HIDDEN},
};
/* clang-format on */

enum { HEADER_BYTES = 14, PLACE_SOURCE = 8, LINKTYPE_TOKEN_RING = 6 };
enum { IS_LLC = 1, ROUTED_BIT = 0x80, ADDRESS_BYTES = 6, LEAST_ROUTE = 2, GAP_BITS = 4 };

static void dissect(struct np_dissector *d) {
  uint64_t is_routed, length = 0;
  np_header_at(d, &fields[ACCESS], HEADER_BYTES);
  if (np_look(d, PLACE_SOURCE * 8, 1, &is_routed) && is_routed &&
      np_look(d, HEADER_BYTES * 8 + 3, 5, &length)) {
    np_header(d, HEADER_BYTES + length);
    if (length < LEAST_ROUTE) np_malformed(d, &fields[LENGTH], "shorter than its head");
  }
  if (np_get(d, &fields[TYPE]) == IS_LLC) np_next(d, NP_BY_LENGTH, NP_LENGTH_LLC);
}

static void source(struct np_dissector *d, struct np_cursor *c) {
  uint8_t bytes[ADDRESS_BYTES];
  np_emit_over(d, c, &fields[IS_ROUTED]);
  struct np_cursor part = np_split(d, c, &fields[SHOST], ADDRESS_BYTES), at = part, as_it_is = part;
  np_emit(d, &as_it_is, &fields[SHOST_BITS]);
  for (unsigned i = 0; i < ADDRESS_BYTES; i++) bytes[i] = (uint8_t)np_cursor_take(&at, 8);
  bytes[0] &= (uint8_t)~ROUTED_BIT;
  if (np_good(&at))
    np_emit_address(d, &part, &fields[SHOST], bytes);
  else
    np_skip(d, &part, ADDRESS_BYTES * 8);
}

static void route(struct np_dissector *d, struct np_cursor *c) {
  np_emit_over(d, c, &fields[SOURCE]);
  np_emit_rows(d, c, &fields[BROADCAST], &fields[LARGEST]);
  np_skip(d, c, GAP_BITS);
  while (np_left(c) >= 2) {
    np_open(d, c, &fields[ROUTES]);
    np_emit(d, c, &fields[RING]);
    np_emit(d, c, &fields[BRIDGE]);
    np_close(d, &fields[ROUTES]);
  }
  np_emit_rest(d, c, &fields[EXTRA]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  source(d, &c);
  if (np_more(&c)) route(d, &c);
}

const struct np_protocol np_tr = {
    .name = "tr",
    .title = "Token ring",
    .spec = "IEEE 802.5",
    .group = "link",
    .wireshark = "tr",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = PLACE_SOURCE * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_LINK_TYPE, LINKTYPE_TOKEN_RING}, {NP_TABLE_END, 0}},
    .summary = "TR {shost} > {dhost} {frame_type_name}",
};
