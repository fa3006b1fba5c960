/* decnet.c - DECnet phase IV: the header of the routing layer (AA-X435A-TK), hellos, and the front
 * of what the end communication layer says in data (NSP, AA-X439A-TK). */
#include "protocols/protocol.h"

enum {
  LENGTH,
  PADDING,
  FLAGS,
  CONTROL_RESERVED,
  CONTROL_TYPE,
  CONTROL_TYPE_NAME,
  IS_CONTROL,
  IS_PADDED,
  VERSION_BIT,
  INTRA_ETHERNET,
  RETURNING,
  WANTS_RETURN,
  FORMAT,
  IS_DATA,
  DESTINATION_AREA,
  DESTINATION,
  SOURCE_AREA,
  SOURCE,
  NEXT_ROUTER,
  VISITS,
  SERVICE_CLASS,
  PROTOCOL_TYPE,
  DESTINATION_NODE,
  SOURCE_NODE,
  NODES_VISITED,
  NSP_TYPE,
  NSP_TYPE_NAME,
  DESTINATION_LINK,
  SOURCE_LINK,
  HELLO_VERSION,
  HELLO_ID,
  HELLO_FLAGS,
  HELLO_RESERVED,
  HELLO_BLOCKING,
  HELLO_MULTICAST,
  HELLO_FAILED,
  HELLO_REJECTED,
  HELLO_VERIFICATION,
  HELLO_NODE_TYPE,
  HELLO_NODE_TYPE_NAME,
  HELLO_BLOCK_SIZE,
  HELLO_PRIORITY,
  HELLO_AREA,
  HELLO_SEED,
  HELLO_NEIGHBOR,
  HELLO_TIMER,
  HELLO_MULTICAST_LOAD,
  DATA
};

enum control { ROUTER_HELLO = 5, ENDNODE_HELLO };

static const struct np_name control_names[] = {
    {0, "initialization"},
    {1, "verification"},
    {2, "hello and test"},
    {3, "level 1 routing"},
    {4, "level 2 routing"},
    {ROUTER_HELLO, "Ethernet router hello"},
    {ENDNODE_HELLO, "Ethernet endnode hello"},
    {0, NULL},
};

static const struct np_name node_type_names[] = {
    {1, "level 2 router"}, {2, "level 1 router"}, {3, "endnode"}, {0, NULL}};

enum nsp { DATA_ACK = 0x04, NO_OPERATION = 0x08, OTHER_ACK = 0x14, CONNECT_ACK = 0x24 };

static const struct np_name nsp_names[] = {
    {0x00, "data segment"},
    {0x20, "data segment"},
    {0x40, "data segment"},
    {0x60, "data segment"},
    {0x10, "link service"},
    {0x30, "interrupt"},
    {DATA_ACK, "data acknowledgment"},
    {OTHER_ACK, "other data acknowledgment"},
    {CONNECT_ACK, "connect acknowledgment"},
    {NO_OPERATION, "no operation"},
    {0x18, "connect initiate"},
    {0x28, "connect confirm"},
    {0x38, "disconnect initiate"},
    {0x48, "disconnect confirm"},
    {0x68, "retransmitted connect initiate"},
    {0, NULL},
};

#define NODE "the area's number in the upper 6 bits, the node's in the others."

/* clang-format off */
static const struct np_field fields[] = {
  [LENGTH] = {"length", 0, 16, NP_UINT, NULL, "Length of what follows, in bytes.", .flags = NP_LITTLE},
  [PADDING] = {"padding", NP_VARIABLE, 0, NP_BYTES, NULL, "What aligns the header: its first byte tells how long it is.", .flags = NP_HIDDEN},
  [FLAGS] = {"flags.byte", NP_VARIABLE, 8, NP_GROUP, "dec_dna.flags", "Flags as one number."},
  [CONTROL_RESERVED] = {"flags.reserved", NP_VARIABLE, 4, NP_UINT, NULL, "Control: 0.", .flags = NP_HIDDEN},
  [CONTROL_TYPE] = {"flags.control_type", NP_VARIABLE, 3, NP_UINT, NULL, "Control: what the message is.", .names = control_names},
  [CONTROL_TYPE_NAME] = {"flags.control_type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = control_names},
  [IS_CONTROL] = {"flags.control", NP_VARIABLE, 1, NP_FLAG, "dec_dna.flags.control", "It is a message of routers and their neighbors."},
  [IS_PADDED] = {"flags.padded", NP_VARIABLE, 1, NP_FLAG, NULL, "Data: 0, for padding stands in front.", .flags = NP_HIDDEN},
  [VERSION_BIT] = {"flags.discard", NP_VARIABLE, 1, NP_FLAG, "dec_dna.flags.discard", "Data: to be thrown away."},
  [INTRA_ETHERNET] = {"flags.intra_ethernet", NP_VARIABLE, 1, NP_FLAG, "dec_dna.flags.intra_eth", "Long: it has not left its Ethernet."},
  [RETURNING] = {"flags.return_to_sender", NP_VARIABLE, 1, NP_FLAG, "dec_dna.flags.RTS", "Data: it is on its way back."},
  [WANTS_RETURN] = {"flags.return_requested", NP_VARIABLE, 1, NP_FLAG, "dec_dna.flags.RQR", "Data: it shall come back where it cannot be delivered."},
  [FORMAT] = {"flags.format", NP_VARIABLE, 2, NP_UINT, "dec_dna.flags.msglen", "Data: 1 short addresses, 3 long ones."},
  [IS_DATA] = {"flags.data_control", NP_VARIABLE, 1, NP_FLAG, NULL, "Data: 0.", .flags = NP_HIDDEN},
  [DESTINATION_AREA] = {"destination_area", NP_VARIABLE, 16, NP_HEX, NULL, "Long: 0.", .flags = NP_HIDDEN},
  [DESTINATION] = {"destination", NP_VARIABLE, 48, NP_MAC, "dec_dna.dst.address", "Long: the receiver's address, which ends in its node, the lower byte first."},
  [SOURCE_AREA] = {"source_area", NP_VARIABLE, 16, NP_HEX, NULL, "Long: 0.", .flags = NP_HIDDEN},
  [SOURCE] = {"source", NP_VARIABLE, 48, NP_MAC, "dec_dna.src.addr", "Long: the sender's address, likewise."},
  [NEXT_ROUTER] = {"next_level2_router", NP_VARIABLE, 8, NP_UINT, "dec_dna.nl2", "Long: 0.", .flags = NP_HIDDEN},
  [VISITS] = {"visit_count", NP_VARIABLE, 8, NP_UINT, "dec_dna.visit_cnt", "Long: routers on the way."},
  [SERVICE_CLASS] = {"service_class", NP_VARIABLE, 8, NP_UINT, "dec_dna.svc_cls", "Long: 0.", .flags = NP_HIDDEN},
  [PROTOCOL_TYPE] = {"protocol_type", NP_VARIABLE, 8, NP_UINT, "dec_dna.proto_type", "Long: 0.", .flags = NP_HIDDEN},
  [DESTINATION_NODE] = {"destination_node", NP_VARIABLE, 16, NP_HEX, "dec_dna.dst_node", "Short: the receiver, " NODE, .flags = NP_LITTLE},
  [SOURCE_NODE] = {"source_node", NP_VARIABLE, 16, NP_HEX, "dec_dna.src_node", "Short: the sender, " NODE, .flags = NP_LITTLE},
  [NODES_VISITED] = {"forward", NP_VARIABLE, 8, NP_UINT, "dec_dna.vst_node", "Short: routers on the way."},
  [NSP_TYPE] = {"nsp_type", NP_VARIABLE, 8, NP_HEX, "dec_dna.nsp.msg_type", "Data: what the end communication layer's message is.", .names = nsp_names},
  [NSP_TYPE_NAME] = {"nsp_type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = nsp_names},
  [DESTINATION_LINK] = {"destination_link", NP_VARIABLE, 16, NP_HEX, "dec_dna.dst_node", "Data: number of the connection at the receiver.", .flags = NP_LITTLE},
  [SOURCE_LINK] = {"source_link", NP_VARIABLE, 16, NP_HEX, "dec_dna.src_node", "Data: number of the connection at the sender.", .flags = NP_LITTLE},
  [HELLO_VERSION] = {"hello.version", NP_VARIABLE, 24, NP_BYTES, NULL, "Hello: version, eco and user eco of the routing layer."},
  [HELLO_ID] = {"hello.id", NP_VARIABLE, 48, NP_MAC, "dec_dna.ctl.id", "Hello: address of the sender."},
  [HELLO_FLAGS] = {"hello.info", NP_VARIABLE, 8, NP_GROUP, "dec_dna.ctl.tiinfo", "Hello: what the sender is, as one number."},
  [HELLO_RESERVED] = {"hello.reserved", NP_VARIABLE, 1, NP_FLAG, NULL, "Hello: 0.", .flags = NP_HIDDEN},
  [HELLO_BLOCKING] = {"hello.blocking", NP_VARIABLE, 1, NP_FLAG, "dec_dna.ctl.iinfo.blkreq", "Hello: several messages in one are wanted."},
  [HELLO_MULTICAST] = {"hello.multicast", NP_VARIABLE, 1, NP_FLAG, "dec_dna.ctl.iinfo.mta", "Hello: it takes multicasts."},
  [HELLO_FAILED] = {"hello.verification_failed", NP_VARIABLE, 1, NP_FLAG, "dec_dna.ctl.iinfo.verf", "Hello: verification failed."},
  [HELLO_REJECTED] = {"hello.rejected", NP_VARIABLE, 1, NP_FLAG, "dec_dna.ctl.iinfo.rej", "Hello: the neighbor is rejected."},
  [HELLO_VERIFICATION] = {"hello.verification_required", NP_VARIABLE, 1, NP_FLAG, "dec_dna.ctl.iinfo.vrf", "Hello: verification is wanted."},
  [HELLO_NODE_TYPE] = {"hello.node_type", NP_VARIABLE, 2, NP_UINT, "dec_dna.ctl.iinfo.node_type", "Hello: a router or not.", .names = node_type_names},
  [HELLO_NODE_TYPE_NAME] = {"hello.node_type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = node_type_names},
  [HELLO_BLOCK_SIZE] = {"hello.block_size", NP_VARIABLE, 16, NP_UINT, "dec_dna.ctl.blk_size", "Hello: the longest message that it takes, in bytes.", .flags = NP_LITTLE},
  [HELLO_PRIORITY] = {"hello.priority", NP_VARIABLE, 8, NP_UINT, NULL, "Router hello: priority of the router."},
  [HELLO_AREA] = {"hello.area", NP_VARIABLE, 8, NP_UINT, NULL, "Hello: 0.", .flags = NP_HIDDEN},
  [HELLO_SEED] = {"hello.seed", NP_VARIABLE, 64, NP_BYTES, "dec_dna.ctl.seed", "Endnode hello: seed of its verification."},
  [HELLO_NEIGHBOR] = {"hello.neighbor", NP_VARIABLE, 48, NP_MAC, "dec_dna.ctl_neighbor", "Endnode hello: the router that it sends to."},
  [HELLO_TIMER] = {"hello.timer", NP_VARIABLE, 16, NP_UINT, "dec_dna.ctl.timer", "Hello: time to the next one, in seconds.", .flags = NP_LITTLE},
  [HELLO_MULTICAST_LOAD] = {"hello.mpd", NP_VARIABLE, 8, NP_UINT, NULL, "Hello: 0.", .flags = NP_HIDDEN},
  [DATA] = {"data", NP_VARIABLE, 0, NP_BYTES, NULL, "What follows."},
};
/* clang-format on */

enum {
  LENGTH_BYTES = 2,
  ETHERTYPE_DECNET = 0x6003,
  PADDED = 0x80,
  FORMAT_BITS = 6,
  LONG = 3,
  SHORT = 1
};

static void dissect(struct np_dissector *d) {
  np_end_at(d, &fields[LENGTH], LENGTH_BYTES + np_get(d, &fields[LENGTH]));
  np_header_whole(d);
}

static void hello(struct np_dissector *d, struct np_cursor *c, bool is_router) {
  np_emit_rows(d, c, &fields[HELLO_VERSION], &fields[HELLO_BLOCK_SIZE]);
  if (is_router) np_emit(d, c, &fields[HELLO_PRIORITY]);
  np_emit(d, c, &fields[HELLO_AREA]);
  if (!is_router) np_emit_rows(d, c, &fields[HELLO_SEED], &fields[HELLO_NEIGHBOR]);
  np_emit_rows(d, c, &fields[HELLO_TIMER], &fields[HELLO_MULTICAST_LOAD]);
}

static void control(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &fields[CONTROL_RESERVED]);
  uint64_t type = np_emit(d, c, &fields[CONTROL_TYPE]);
  np_emit(d, c, &fields[IS_CONTROL]);
  if (type == ROUTER_HELLO || type == ENDNODE_HELLO) hello(d, c, type == ROUTER_HELLO);
}

/* NSP, section 8: which of the two links a message names. */
static void connection(struct np_dissector *d, struct np_cursor *c) {
  uint64_t type = np_emit(d, c, &fields[NSP_TYPE]);
  if (type == NO_OPERATION || !np_name_of(nsp_names, type)) return;
  np_emit(d, c, &fields[DESTINATION_LINK]);
  if (type != CONNECT_ACK) np_emit(d, c, &fields[SOURCE_LINK]);
}

/* The bit of short addresses that long ones have for their Ethernet is reserved. */
static void data(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor ahead = *c;
  np_emit_rows(d, c, &fields[IS_PADDED], &fields[VERSION_BIT]);
  if ((np_cursor_take(&ahead, 8) & FORMAT_BITS) >> 1 == SHORT)
    np_skip(d, c, 1);
  else
    np_emit(d, c, &fields[INTRA_ETHERNET]);
  np_emit_rows(d, c, &fields[RETURNING], &fields[WANTS_RETURN]);
  uint64_t format = np_emit(d, c, &fields[FORMAT]);
  np_emit(d, c, &fields[IS_DATA]);
  if (format == LONG) np_emit_rows(d, c, &fields[DESTINATION_AREA], &fields[PROTOCOL_TYPE]);
  if (format == SHORT) np_emit_rows(d, c, &fields[DESTINATION_NODE], &fields[NODES_VISITED]);
  if (format == LONG || format == SHORT) connection(d, c);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d), ahead = c;
  uint64_t first = np_cursor_take(&ahead, 8);
  if (first & PADDED) np_emit_bytes(d, &c, &fields[PADDING], first & (PADDED - 1));
  uint64_t flags = np_emit_over(d, &c, &fields[FLAGS]);
  if (flags & 1)
    control(d, &c);
  else
    data(d, &c);
  np_emit_rest(d, &c, &fields[DATA]);
}

const struct np_protocol np_decnet = {
    .name = "decnet",
    .title = "DECnet phase IV routing",
    .spec = "DEC AA-X435A-TK",
    .group = "network",
    .wireshark = "dec_dna",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = LENGTH_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_ETHERTYPE, ETHERTYPE_DECNET}, {NP_TABLE_END, 0}},
    .summary =
        "DECnet {source_node} > {destination_node} {nsp_type_name} {flags.control_type_name} "
        "{hello.id}",
};
