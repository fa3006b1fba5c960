/* openflow.c - OpenFlow 1.0 to 1.5: headers of all messages, and hellos, errors, features and
 * settings. */
#include "protocols/protocol.h"

/* Rows that Wireshark has for each version: XX(version, its prefix of names, of the type's). */
#define VERSIONS(XX)                    \
  XX(1, "openflow.", "openflow_1_0.")   \
  XX(4, "openflow_v4.", "openflow_v4.") \
  XX(5, "openflow_v5.", "openflow_v5.") \
  XX(6, "openflow_v6.", "openflow_v6.")

enum {
  VERSION,
  VERSION_NAME,
  TYPE,
  LENGTH,
  XID,
#define XX(n, ...) VERSION_##n, TYPE_##n, LENGTH_##n, XID_##n,
  VERSIONS(XX)
#undef XX
      KIND,
  TYPE_NAME,
  ELEMENT,
  ELEMENT_TYPE,
  ELEMENT_LENGTH,
  BITMAP,
  ELEMENT_DATA,
  ERROR_TYPE,
  ERROR_CODE,
  DATAPATH,
  BUFFERS,
  TABLES,
  AUXILIARY,
  CAPABILITIES,
  SETTINGS,
  MISS_LENGTH,
  DATA
};

enum type {
  HELLO,
  ERROR,
  ECHO_REQUEST,
  ECHO_REPLY,
  FEATURES = 6,
  GET_SETTINGS = 8,
  SET_SETTINGS,
  PACKET_IN,
  PACKET_OUT = 13
};

static const struct np_name version_names[] = {{1, "1.0"}, {2, "1.1"}, {3, "1.2"}, {4, "1.3"},
                                               {5, "1.4"}, {6, "1.5"}, {0, NULL}};
/* Types of version 1.0 that later ones have for others, by how far they are moved in `kind`. */
enum { VENDOR = 4, FIRST_MOVED = 15, OF_1_0 = 256 };

static const struct np_name type_names[] = {
    {HELLO, "HELLO"},
    {ERROR, "ERROR"},
    {ECHO_REQUEST, "ECHO_REQUEST"},
    {ECHO_REPLY, "ECHO_REPLY"},
    {VENDOR, "EXPERIMENTER"},
    {5, "FEATURES_REQUEST"},
    {FEATURES, "FEATURES_REPLY"},
    {7, "GET_CONFIG_REQUEST"},
    {GET_SETTINGS, "GET_CONFIG_REPLY"},
    {SET_SETTINGS, "SET_CONFIG"},
    {PACKET_IN, "PACKET_IN"},
    {11, "FLOW_REMOVED"},
    {12, "PORT_STATUS"},
    {PACKET_OUT, "PACKET_OUT"},
    {14, "FLOW_MOD"},
    {FIRST_MOVED, "GROUP_MOD"},
    {16, "PORT_MOD"},
    {17, "TABLE_MOD"},
    {18, "MULTIPART_REQUEST"},
    {19, "MULTIPART_REPLY"},
    {20, "BARRIER_REQUEST"},
    {21, "BARRIER_REPLY"},
    {22, "QUEUE_GET_CONFIG_REQUEST"},
    {23, "QUEUE_GET_CONFIG_REPLY"},
    {24, "ROLE_REQUEST"},
    {25, "ROLE_REPLY"},
    {26, "GET_ASYNC_REQUEST"},
    {27, "GET_ASYNC_REPLY"},
    {28, "SET_ASYNC"},
    {29, "METER_MOD"},
    {30, "ROLE_STATUS"},
    {31, "TABLE_STATUS"},
    {32, "REQUESTFORWARD"},
    {33, "BUNDLE_CONTROL"},
    {34, "BUNDLE_ADD_MESSAGE"},
    {35, "CONTROLLER_STATUS"},
    {OF_1_0 + VENDOR, "VENDOR"},
    {OF_1_0 + FIRST_MOVED, "PORT_MOD"},
    {OF_1_0 + 16, "STATS_REQUEST"},
    {OF_1_0 + 17, "STATS_REPLY"},
    {OF_1_0 + 18, "BARRIER_REQUEST"},
    {OF_1_0 + 19, "BARRIER_REPLY"},
    {OF_1_0 + 20, "QUEUE_GET_CONFIG_REQUEST"},
    {OF_1_0 + 21, "QUEUE_GET_CONFIG_REPLY"},
    {0, NULL},
};

/* Wireshark calls rows of version 1.0 openflow.version, .length and .xid, so that ours, which are
 * of all versions, are called otherwise. */
/* clang-format off */
static const struct np_field fields[] = {
  [VERSION]      = {"protocol_version",  0,  8, NP_UINT, NULL, "Version of the protocol.", .names = version_names},
  [VERSION_NAME] = {"protocol_version_name", NP_COMPUTED, 0, NP_NAME, NULL, "Name of the version.", .flags = NP_HIDDEN, .of = VERSION, .names = version_names},
  [TYPE]         = {"type",     8,  8, NP_UINT, NULL, "What the message is."},
  [LENGTH]       = {"message_length",  16, 16, NP_UINT, NULL, "Length of the message, in bytes."},
  [XID]          = {"transaction",     32, 32, NP_UINT, NULL, "The same in a request and its replies."},
#define XX(n, prefix, of_type) \
  [VERSION_##n] = {"v" #n ".version", 0,  8, NP_UINT, prefix "version", "The version, where it is this one.", .flags = NP_HIDDEN, .when = NP_WHEN(VERSION, n, n)}, \
  [TYPE_##n]    = {"v" #n ".type",    8,  8, NP_UINT, of_type "type", "What the message is.", .flags = NP_HIDDEN, .when = NP_WHEN(VERSION, n, n)}, \
  [LENGTH_##n]  = {"v" #n ".length", 16, 16, NP_UINT, prefix "length", "Length of the message, in bytes.", .flags = NP_HIDDEN, .when = NP_WHEN(VERSION, n, n)}, \
  [XID_##n]     = {"v" #n ".xid",    32, 32, NP_UINT, prefix "xid", "The same in a request and its replies.", .flags = NP_HIDDEN, .when = NP_WHEN(VERSION, n, n)},
  VERSIONS(XX)
#undef XX
  [KIND]           = {"kind",            NP_VARIABLE, 16, NP_UINT, NULL, "The type, and 256 more of one that later versions have for another.", .flags = NP_HIDDEN, .names = type_names},
  [TYPE_NAME]      = {"type_name",       NP_VARIABLE, 0, NP_NAME, NULL, "Name of the type.", .flags = NP_HIDDEN, .names = type_names},
  [ELEMENT]        = {"elements",        NP_VARIABLE, 0, NP_RECORD, NULL, "Hello: what the sender can do.", .flags = NP_MANY},
  [ELEMENT_TYPE]   = {"elements.type",   NP_VARIABLE, 16, NP_UINT, NULL, "1: versions."},
  [ELEMENT_LENGTH] = {"elements.length", NP_VARIABLE, 16, NP_UINT, NULL, "Length of the element, its head included, in bytes.", .flags = NP_HIDDEN},
  [BITMAP]         = {"elements.versions", NP_VARIABLE, 32, NP_HEX, NULL, "Versions that it has, a bit each.", .flags = NP_MANY},
  [ELEMENT_DATA]   = {"elements.data",   NP_VARIABLE, 0, NP_BYTES, NULL, "Another element."},
  [ERROR_TYPE]     = {"error_type",      NP_VARIABLE, 16, NP_UINT, NULL, "Error: what is wrong."},
  [ERROR_CODE]     = {"error_code",      NP_VARIABLE, 16, NP_UINT, NULL, "Error: what of it."},
  [DATAPATH]       = {"datapath_id",        NP_VARIABLE, 64, NP_HEX, NULL, "Features: the switch."},
  [BUFFERS]        = {"n_buffers",         NP_VARIABLE, 32, NP_UINT, NULL, "Features: how many packets it can keep."},
  [TABLES]         = {"n_tables",          NP_VARIABLE, 8, NP_UINT, NULL, "Features: how many tables it has."},
  [AUXILIARY]      = {"auxiliary_id",       NP_VARIABLE, 8, NP_UINT, NULL, "Features: which connection it is; 0: the main one."},
  [CAPABILITIES]   = {"capabilities",    NP_VARIABLE, 32, NP_HEX, NULL, "Features: what the switch can do."},
  [SETTINGS]       = {"config_flags",        NP_VARIABLE, 16, NP_HEX, NULL, "Settings: what becomes of fragments."},
  [MISS_LENGTH]    = {"miss_send_len",     NP_VARIABLE, 16, NP_UINT, NULL, "Settings: how much of a packet the controller gets, in bytes."},
  [DATA]           = {"data",            NP_VARIABLE, 0, NP_BYTES, NULL, "What another message says."},
};
/* clang-format on */

enum {
  PORT = 6653,
  FORMER_PORT = 6633,
  HEAD = 8,
  MOST = 65535,
  VERSION_1_3 = 4,
  VERSION_1_4 = 5,
  ETHERNET = 1, /* as a link type */
  OF_VERSIONS = 1,
  ELEMENT_HEAD = 4
};

/* Where the frame stands that a message carries, from its begin: behind fixed rows, and a list with
 * a length of its own. 0: it has none. Specification 1.0 sections 5.3.6 and 5.4.1, 1.3 sections
 * 7.3.7 and 7.4.1. */
enum { FRAME_1_0 = 18, ACTIONS_1_0 = 16, ACTIONS_1_3 = 24, MATCH_1_3 = 24, MATCH_GAP = 2 };

static uint64_t frame_at(const struct np_dissector *d) {
  uint64_t version = np_get(d, &fields[VERSION]), type = np_get(d, &fields[TYPE]), size;
  bool is_first = version == 1, is_later = version == VERSION_1_3 || version == VERSION_1_4;
  if (is_first && type == PACKET_IN) return FRAME_1_0;
  if (is_first && type == PACKET_OUT)
    return np_look(d, (ACTIONS_1_0 - 2) * 8, 16, &size) ? ACTIONS_1_0 + size : 0;
  if (is_later && type == PACKET_OUT)
    return np_look(d, (ACTIONS_1_3 - 8) * 8, 16, &size) ? ACTIONS_1_3 + size : 0;
  bool has_match = is_later && type == PACKET_IN && np_look(d, (MATCH_1_3 + 2) * 8, 16, &size);
  return has_match ? MATCH_1_3 + (size + 7) / 8 * 8 + MATCH_GAP : 0;
}

static void dissect(struct np_dissector *d) {
  uint64_t length = np_get(d, &fields[LENGTH]);
  bool is_known = np_name_of(version_names, np_get(d, &fields[VERSION])) != NULL;
  if (!is_known || np_get(d, &fields[TYPE]) > 35) {
    np_refuse(d);
    return;
  }
  if (length < HEAD) {
    np_malformed(d, &fields[LENGTH], "shorter than the header");
    np_header_whole(d);
    return;
  }
  np_next_pdu(d, length);
  uint64_t frame = frame_at(d);
  bool has_frame = frame > 0 && frame < length;
  np_header(d, has_frame ? frame : length);
  if (has_frame) np_next(d, NP_BY_LINK_TYPE, ETHERNET);
}

static void elements(struct np_dissector *d, struct np_cursor *c) {
  while (np_more(c)) {
    struct np_cursor part;
    np_open(d, c, &fields[ELEMENT]);
    uint64_t type = np_emit(d, c, &fields[ELEMENT_TYPE]);
    uint64_t length = np_emit(d, c, &fields[ELEMENT_LENGTH]);
    bool is_there = np_split_behind(d, c, &fields[ELEMENT_LENGTH], length, ELEMENT_HEAD, &part);
    while (is_there && type == OF_VERSIONS && np_more(&part)) np_emit(d, &part, &fields[BITMAP]);
    if (is_there) np_emit_rest(d, &part, &fields[ELEMENT_DATA]);
    np_close(d, &fields[ELEMENT]);
    if (!is_there) return;
    np_skip_padding(d, c, length, 8); /* elements begin at multiples of 8 bytes */
  }
}

static void features(struct np_dissector *d, struct np_cursor *c) {
  np_emit_rows(d, c, &fields[DATAPATH], &fields[TABLES]);
  bool is_new = np_get(d, &fields[VERSION]) >= VERSION_1_3;
  if (is_new) np_emit(d, c, &fields[AUXILIARY]);
  np_skip(d, c, is_new ? 16 : 24);
  np_emit(d, c, &fields[CAPABILITIES]);
}

/* From 15 on, and of vendors, version 1.0 has types of its own. */
static uint64_t kind_of(const struct np_dissector *d, uint64_t type) {
  bool is_own = np_get(d, &fields[VERSION]) == 1 && (type == VENDOR || type >= FIRST_MOVED);
  return is_own ? OF_1_0 + type : type;
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint64_t type = np_get(d, &fields[TYPE]);
  np_emit_number(d, &fields[KIND], kind_of(d, type));
  if (type == HELLO && np_get(d, &fields[VERSION]) >= VERSION_1_3) {
    elements(d, &c);
  } else if (type == ERROR) {
    np_emit(d, &c, &fields[ERROR_TYPE]);
    np_emit(d, &c, &fields[ERROR_CODE]);
  } else if (type == FEATURES) {
    features(d, &c);
  } else if (type == GET_SETTINGS || type == SET_SETTINGS) {
    np_emit(d, &c, &fields[SETTINGS]);
    np_emit(d, &c, &fields[MISS_LENGTH]);
  }
  np_emit_rest(d, &c, &fields[DATA]);
}

static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  if (bytes[0] == 0 || bytes[0] > 6) return NP_STARTS_NOT;
  if (size < 4) return 4;
  return bytes[1] <= 35 && (bytes[2] > 0 || bytes[3] >= HEAD) ? NP_STARTS : NP_STARTS_NOT;
}

static const struct np_stream_rules stream = {
    .starts = starts, .bound_only = true, .framing = {4, &fields[LENGTH], 0, MOST}};

const struct np_protocol np_openflow = {
    .name = "openflow",
    .title = "OpenFlow",
    .spec = "OpenFlow Switch Specification 1.5",
    .group = "control",
    .wireshark = "openflow",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEAD * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds =
        (const struct np_bind[]){
            {NP_BY_TCP_PORT, PORT}, {NP_BY_TCP_PORT, FORMER_PORT}, {NP_TABLE_END, 0}},
    .summary = "OpenFlow {protocol_version_name} {type_name}",
    .stream = &stream,
};
