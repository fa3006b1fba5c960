/* geonetworking.c - GeoNetworking of vehicles, ETSI EN 302 636-4-1: the basic header, the common
 * one, and those of each kind of packet. */
#include "protocols/layout.h"

enum {
  VERSION,
  NEXT,
  NEXT_NAME,
  RESERVED,
  LIFETIME,
  LIFETIME_MULTIPLIER,
  LIFETIME_BASE,
  HOPS,
  UPPER,
  UPPER_NAME,
  COMMON_RESERVED,
  TYPE,
  TYPE_NAME,
  CLASS,
  STORE,
  OFFLOAD,
  CLASS_ID,
  MOBILE,
  FLAGS_RESERVED,
  LENGTH,
  MOST_HOPS,
  COMMON_END,
  SEQUENCE,
  SEQUENCE_END,
  SOURCE,
  SOURCE_TIME,
  SOURCE_LATITUDE,
  SOURCE_LONGITUDE,
  SOURCE_ACCURATE,
  SOURCE_SPEED,
  SOURCE_HEADING,
  DESTINATION,
  DESTINATION_TIME,
  DESTINATION_LATITUDE,
  DESTINATION_LONGITUDE,
  AREA_LATITUDE,
  AREA_LONGITUDE,
  DISTANCE_A,
  DISTANCE_B,
  ANGLE,
  AREA_END,
  SINGLE_END,
  REQUEST
};

static const struct np_name next_names[] = {
    {0, "any"}, {1, "common header"}, {2, "secured packet"}, {0, NULL}};

static const struct np_name upper_names[] = {
    {0, "any"}, {1, "BTP-A"}, {2, "BTP-B"}, {3, "IPv6"}, {0, NULL}};

static const struct np_name type_names[] = {
    {0x00, "any"},
    {0x10, "beacon"},
    {0x20, "unicast"},
    {0x30, "anycast in a circle"},
    {0x31, "anycast in a rectangle"},
    {0x32, "anycast in an ellipse"},
    {0x40, "broadcast in a circle"},
    {0x41, "broadcast in a rectangle"},
    {0x42, "broadcast in an ellipse"},
    {0x50, "single hop broadcast"},
    {0x51, "multi hop broadcast"},
    {0x60, "location service request"},
    {0x61, "location service reply"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  [VERSION] = {"version", 0, 4, NP_UINT, "geonw.bh.version", "1; 0 in drafts."},
  [NEXT] = {"next_header", 4, 4, NP_UINT, "geonw.bh.nh", "What follows the basic header.", .names = next_names},
  [NEXT_NAME] = {"next_header_name", NP_COMPUTED, 0, NP_NAME, NULL, "Name of that.", .flags = NP_HIDDEN, .of = NEXT, .names = next_names},
  [RESERVED] = {"reserved", 8, 8, NP_HEX, "geonw.bh.reserved", "0.", .flags = NP_HIDDEN},
  [LIFETIME] = {"lifetime.byte", 16, 8, NP_GROUP, "geonw.bh.lt", "Lifetime as one number."},
  [LIFETIME_MULTIPLIER] = {"lifetime.multiplier", 16, 6, NP_UINT, "geonw.bh.lt.mult", "How often the unit."},
  [LIFETIME_BASE] = {"lifetime.base", 22, 2, NP_UINT, "geonw.bh.lt.base", "The unit: 0 50 ms, 1 1 s, 2 10 s, 3 100 s."},
  [HOPS] = {"remaining_hop_limit", 24, 8, NP_UINT, "geonw.bh.rhl", "How many may still pass it on."},
  [UPPER] = {"upper", NP_VARIABLE, 4, NP_UINT, "geonw.ch.nh", "Protocol of the payload.", .names = upper_names},
  [UPPER_NAME] = {"upper_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = upper_names},
  [COMMON_RESERVED] = {"common_reserved", NP_VARIABLE, 4, NP_HEX, "geonw.ch.reserved1", "0.", .flags = NP_HIDDEN},
  [TYPE] = {"type", NP_VARIABLE, 8, NP_HEX, "geonw.ch.htype", "Kind of packet, and of its area.", .names = type_names},
  [TYPE_NAME] = {"type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = type_names},
  [CLASS] = {"traffic_class.byte", NP_VARIABLE, 8, NP_GROUP, "geonw.ch.tclass", "Traffic class as one number."},
  [STORE] = {"traffic_class.store", NP_VARIABLE, 1, NP_FLAG, "geonw.ch.tc.buffer", "It is kept while nobody is near."},
  [OFFLOAD] = {"traffic_class.offload", NP_VARIABLE, 1, NP_FLAG, "geonw.ch.tc.offload", "Another channel may be taken."},
  [CLASS_ID] = {"traffic_class.id", NP_VARIABLE, 6, NP_UINT, "geonw.ch.tc.id", "The class."},
  [MOBILE] = {"mobile", NP_VARIABLE, 1, NP_FLAG, "geonw.ch.flags.mob", "The sender can move."},
  [FLAGS_RESERVED] = {"flags_reserved", NP_VARIABLE, 7, NP_UINT, "geonw.ch.flags.reserved", "0.", .flags = NP_HIDDEN},
  [LENGTH] = {"payload_length", NP_VARIABLE, 16, NP_UINT, "geonw.ch.plength", "Length of what is behind the headers, in bytes."},
  [MOST_HOPS] = {"maximum_hop_limit", NP_VARIABLE, 8, NP_UINT, "geonw.ch.mhl", "How many might pass it on at first."},
  [COMMON_END] = {"common_end", NP_VARIABLE, 8, NP_HEX, "geonw.ch.reserved2", "0.", .flags = NP_HIDDEN},
  [SEQUENCE] = {"sequence", NP_VARIABLE, 16, NP_UINT, "geonw.seq_num", "Number of the packet."},
  [SEQUENCE_END] = {"sequence_end", NP_VARIABLE, 16, NP_HEX, "geonw.reserved", "0.", .flags = NP_HIDDEN},
  [SOURCE] = {"source.address", NP_VARIABLE, 64, NP_BYTES, "geonw.src_pos.addr", "Sender: kind of station, and an address of 48 bits."},
  [SOURCE_TIME] = {"source.timestamp", NP_VARIABLE, 32, NP_UINT, "geonw.src_pos.tst", "Sender: when it was there, in ms since 2004 modulo 2^32."},
  [SOURCE_LATITUDE] = {"source.latitude", NP_VARIABLE, 32, NP_INT, "geonw.src_pos.lat", "Sender: latitude, in 0.1 microdegrees."},
  [SOURCE_LONGITUDE] = {"source.longitude", NP_VARIABLE, 32, NP_INT, "geonw.src_pos.long", "Sender: longitude, in 0.1 microdegrees."},
  [SOURCE_ACCURATE] = {"source.accurate", NP_VARIABLE, 1, NP_FLAG, "geonw.src_pos.pai", "Sender: it knows where it is."},
  [SOURCE_SPEED] = {"source.speed", NP_VARIABLE, 15, NP_UINT, NULL, "Sender: speed in cm/s, in two's complement."},
  [SOURCE_HEADING] = {"source.heading", NP_VARIABLE, 16, NP_UINT, "geonw.src_pos.hdg", "Sender: heading, in 0.1 degrees from north."},
  [DESTINATION] = {"destination.address", NP_VARIABLE, 64, NP_BYTES, "geonw.dst_pos.addr", "Receiver: its address."},
  [DESTINATION_TIME] = {"destination.timestamp", NP_VARIABLE, 32, NP_UINT, "geonw.dst_pos.tst", "Receiver: when it was there."},
  [DESTINATION_LATITUDE] = {"destination.latitude", NP_VARIABLE, 32, NP_INT, "geonw.dst_pos.lat", "Receiver: latitude, in 0.1 microdegrees."},
  [DESTINATION_LONGITUDE] = {"destination.longitude", NP_VARIABLE, 32, NP_INT, "geonw.dst_pos.long", "Receiver: longitude, in 0.1 microdegrees."},
  [AREA_LATITUDE] = {"area.latitude", NP_VARIABLE, 32, NP_INT, "geonw.gxc.latitude", "Area: latitude of its center, in 0.1 microdegrees."},
  [AREA_LONGITUDE] = {"area.longitude", NP_VARIABLE, 32, NP_INT, "geonw.gxc.longitude", "Area: longitude of its center, in 0.1 microdegrees."},
  [DISTANCE_A] = {"area.distance_a", NP_VARIABLE, 16, NP_UINT, NULL, "Area: half of its length, or its radius, in meters."},
  [DISTANCE_B] = {"area.distance_b", NP_VARIABLE, 16, NP_UINT, "geonw.gxc.distanceb", "Area: half of its width, in meters."},
  [ANGLE] = {"area.angle", NP_VARIABLE, 16, NP_UINT, "geonw.gxc.angle", "Area: its direction, in degrees from north."},
  [AREA_END] = {"area.reserved", NP_VARIABLE, 16, NP_HEX, NULL, "0.", .flags = NP_HIDDEN},
  [SINGLE_END] = {"single_hop_reserved", NP_VARIABLE, 32, NP_HEX, NULL, "Single hop broadcast: of the media.", .flags = NP_HIDDEN},
  [REQUEST] = {"request.address", NP_VARIABLE, 64, NP_BYTES, "geonw.ls_req.addr", "Location service request: whose place is asked for."},
};
/* clang-format on */

#define SENDER                                                                           \
  SOURCE, SOURCE_TIME, SOURCE_LATITUDE, SOURCE_LONGITUDE, SOURCE_ACCURATE, SOURCE_SPEED, \
      SOURCE_HEADING
#define RECEIVER DESTINATION, DESTINATION_TIME, DESTINATION_LATITUDE, DESTINATION_LONGITUDE
#define AREA AREA_LATITUDE, AREA_LONGITUDE, DISTANCE_A, DISTANCE_B, ANGLE, AREA_END
#define NUMBER SEQUENCE, SEQUENCE_END

/* Section 9.8: headers of each kind. */
static const struct np_layout layouts[] = {
    {0x10, 0, {SENDER}},
    {0x20, 0, {NUMBER, SENDER, RECEIVER}},
    {0x30, 0, {NUMBER, SENDER, AREA}},
    {0x31, 0, {NUMBER, SENDER, AREA}},
    {0x32, 0, {NUMBER, SENDER, AREA}},
    {0x40, 0, {NUMBER, SENDER, AREA}},
    {0x41, 0, {NUMBER, SENDER, AREA}},
    {0x42, 0, {NUMBER, SENDER, AREA}},
    {0x50, 0, {SENDER, SINGLE_END}},
    {0x51, 0, {NUMBER, SENDER}},
    {0x60, 0, {NUMBER, SENDER, REQUEST}},
    {0x61, 0, {NUMBER, SENDER, RECEIVER}},
    {0, 0, {0}},
};

enum { BASIC = 4, COMMON = 8, ETHERTYPE = 0x8947, IS_COMMON = 1, IS_IPV6 = 3, IPV6 = 0x86dd };

static void dissect(struct np_dissector *d) {
  uint64_t upper = 0, type = 0, length = 0;
  if (np_get(d, &fields[NEXT]) != IS_COMMON) return;
  np_look(d, BASIC * 8, 4, &upper);
  np_look(d, (BASIC + 1) * 8, 8, &type);
  const struct np_layout *layout = np_layout_of(layouts, type);
  uint32_t header = BASIC + COMMON + (layout ? np_layout_bits(d, layout) / 8 : 0);
  np_header(d, header);
  if (np_look(d, (BASIC + 4) * 8, 16, &length)) np_end_at(d, &fields[LENGTH], header + length);
  if (upper == IS_IPV6) np_next(d, NP_BY_ETHERTYPE, IPV6);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  if (np_get(d, &fields[NEXT]) != IS_COMMON) return;
  np_emit_rows(d, &c, &fields[UPPER], &fields[COMMON_RESERVED]);
  uint64_t type = np_emit(d, &c, &fields[TYPE]);
  np_emit_rows(d, &c, &fields[CLASS], &fields[COMMON_END]);
  const struct np_layout *layout = np_layout_of(layouts, type);
  if (layout) np_emit_layout(d, &c, layout);
}

const struct np_protocol np_geonetworking = {
    .name = "geonetworking",
    .title = "GeoNetworking",
    .spec = "ETSI EN 302 636-4-1",
    .group = "network",
    .wireshark = "gnw",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = BASIC * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_ETHERTYPE, ETHERTYPE}, {NP_TABLE_END, 0}},
    .summary = "GeoNetworking {type_name} {source.address}",
};
