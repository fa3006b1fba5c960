/* ceph.c - Ceph's messenger, version 1, as msgr.h has it: banners, how a connection begins, and
 * what its tags stand for. Of what messages carry there is the length only. */
#include <string.h>

#include "dissect/parser.h"
#include "protocols/protocol.h"

enum {
  BANNER,
  ADDRESS,
  ADDRESS_TYPE,
  NONCE,
  FAMILY,
  PORT_ROW,
  IPV4,
  IPV6,
  TAG,
  TAG_NAME,
  FEATURES_LOW,
  FEATURES_HIGH,
  HOST,
  HOST_NAME,
  GLOBAL_SEQUENCE,
  CONNECT_SEQUENCE,
  VERSION,
  AUTH_PROTOCOL,
  AUTH_LENGTH,
  CONNECT_FLAGS,
  AUTH,
  ACK,
  TIME,
  TIME_NS,
  SEQUENCE,
  TRANSACTION,
  TYPE,
  PRIORITY,
  HEAD_VERSION,
  FRONT,
  MIDDLE,
  DATA_LENGTH,
  DATA_OFFSET,
  NODE_TYPE,
  NODE_TYPE_NAME,
  NODE_ID,
  COMPATIBLE,
  RESERVED,
  HEAD_CRC,
  PAYLOAD_DATA,
  FRONT_CRC,
  MIDDLE_CRC,
  DATA_CRC,
  SIGNATURE,
  FLAGS
};

enum tag {
  READY = 1,
  WAIT = 3,
  CLOSE = 6,
  MESSAGE,
  ACKNOWLEDGE,
  ALIVE,
  SEQ = 13,
  ALIVE2,
  ALIVE2_ACK,
  CHALLENGE
};

static const struct np_name tag_names[] = {
    {READY, "ready"},
    {2, "reset session"},
    {WAIT, "wait"},
    {4, "retry session"},
    {5, "retry global"},
    {CLOSE, "close"},
    {MESSAGE, "message"},
    {ACKNOWLEDGE, "acknowledgment"},
    {ALIVE, "keep alive"},
    {10, "bad protocol version"},
    {11, "bad authorizer"},
    {12, "insufficient features"},
    {SEQ, "sequence number"},
    {ALIVE2, "keep alive 2"},
    {ALIVE2_ACK, "keep alive 2 acknowledgment"},
    {CHALLENGE, "authorizer challenge"},
    {0, NULL},
};
static const struct np_name node_names[] = {
    {1, "monitor"}, {2, "metadata server"}, {4, "object storage"},
    {8, "client"},  {16, "manager"},        {32, "authentication"},
    {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [BANNER] = {"banner", NP_VARIABLE, 72, NP_STRING, "ceph.ver", "What each side says first: which version of the protocol."},
  [ADDRESS] = {"addresses", NP_VARIABLE, 0, NP_RECORD, NULL, "Behind a banner: who it is, and of a server whom it talks to.", .flags = NP_MANY},
  [ADDRESS_TYPE] = {"addresses.type", NP_VARIABLE, 32, NP_UINT, "ceph.node_type", "0.", .flags = NP_LITTLE | NP_HIDDEN},
  [NONCE] = {"addresses.nonce", NP_VARIABLE, 32, NP_HEX, "ceph.node_nonce", "A number that tells one from others at the address.", .flags = NP_LITTLE},
  [FAMILY] = {"addresses.family", NP_VARIABLE, 16, NP_UINT, "ceph.af", "2: IPv4; 10: IPv6."},
  [PORT_ROW] = {"addresses.port", NP_VARIABLE, 16, NP_UINT, "ceph.client.port", "Port."},
  [IPV4] = {"addresses.ip", NP_VARIABLE, 32, NP_IPV4, "ceph.client.ip4", "Address of IPv4."},
  [IPV6] = {"addresses.ip6", NP_VARIABLE, 128, NP_IPV6, "ceph.client.ipv6", "Address of IPv6."},
  [TAG] = {"tag", NP_VARIABLE, 8, NP_UINT, "ceph.tag", "What follows.", .names = tag_names},
  [TAG_NAME] = {"tag_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = tag_names},
  [FEATURES_LOW] = {"features_low", NP_VARIABLE, 32, NP_HEX, "ceph.connect.features.low", "What the sender can do, the first 32 bits.", .flags = NP_LITTLE},
  [FEATURES_HIGH] = {"features_high", NP_VARIABLE, 32, NP_HEX, "ceph.connect.features.high", "The other 32 bits.", .flags = NP_LITTLE},
  [HOST] = {"host_type", NP_VARIABLE, 32, NP_UINT, "ceph.connect.host", "Client: what it is.", .flags = NP_LITTLE, .names = node_names},
  [HOST_NAME] = {"host_type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = node_names},
  [GLOBAL_SEQUENCE] = {"global_seq", NP_VARIABLE, 32, NP_UINT, "ceph.connect.global_seq", "Number of the connection, of all of the client's.", .flags = NP_LITTLE},
  [CONNECT_SEQUENCE] = {"connect_seq", NP_VARIABLE, 32, NP_UINT, "ceph.connect.seq", "Number of the connection in the session.", .flags = NP_LITTLE},
  [VERSION] = {"protocol_version", NP_VARIABLE, 32, NP_UINT, "ceph.connect.ver", "Version of what the two talk about.", .flags = NP_LITTLE},
  [AUTH_PROTOCOL] = {"auth_protocol", NP_VARIABLE, 32, NP_UINT, "ceph.connect.auth.proto", "Client: how it proves who it is; 0: not at all, 2: cephx.", .flags = NP_LITTLE},
  [AUTH_LENGTH] = {"auth_length", NP_VARIABLE, 32, NP_UINT, "ceph.connect.auth.size", "Length of what proves it, in bytes.", .flags = NP_LITTLE},
  [CONNECT_FLAGS] = {"connect_flags", NP_VARIABLE, 8, NP_HEX, "ceph.connect.flags", "1: what is lost is not sent again."},
  [AUTH] = {"auth", NP_VARIABLE, 0, NP_BYTES, NULL, "What proves it."},
  [ACK] = {"ack", NP_VARIABLE, 64, NP_UINT, "ceph.ack", "The last message that came.", .flags = NP_LITTLE},
  [TIME] = {"time", NP_VARIABLE, 32, NP_UINT, NULL, "Keep alive: when it was sent, in seconds since 1970.", .flags = NP_LITTLE},
  [TIME_NS] = {"time_ns", NP_VARIABLE, 32, NP_UINT, NULL, "And nanoseconds.", .flags = NP_LITTLE},
  [SEQUENCE] = {"seq", NP_VARIABLE, 64, NP_UINT, "ceph.seq", "Message: its number.", .flags = NP_LITTLE},
  [TRANSACTION] = {"tid", NP_VARIABLE, 64, NP_UINT, "ceph.tid", "Message: transaction that it belongs to.", .flags = NP_LITTLE},
  [TYPE] = {"type", NP_VARIABLE, 16, NP_UINT, "ceph.type", "Message: what it is.", .flags = NP_LITTLE},
  [PRIORITY] = {"priority", NP_VARIABLE, 16, NP_UINT, "ceph.priority", "Message: higher ones go first.", .flags = NP_LITTLE},
  [HEAD_VERSION] = {"version", NP_VARIABLE, 16, NP_UINT, "ceph.head_version", "Message: version of its form.", .flags = NP_LITTLE},
  [FRONT] = {"front_length", NP_VARIABLE, 32, NP_UINT, "ceph.front_size", "Message: length of its front, in bytes.", .flags = NP_LITTLE},
  [MIDDLE] = {"middle_length", NP_VARIABLE, 32, NP_UINT, "ceph.middle_size", "Message: length of its middle, in bytes.", .flags = NP_LITTLE},
  [DATA_LENGTH] = {"data_length", NP_VARIABLE, 32, NP_UINT, "ceph.data_size", "Message: length of its data, in bytes.", .flags = NP_LITTLE},
  [DATA_OFFSET] = {"data_offset", NP_VARIABLE, 16, NP_UINT, "ceph.data_off", "Message: where the data belong on a page.", .flags = NP_LITTLE},
  [NODE_TYPE] = {"sender_type", NP_VARIABLE, 8, NP_UINT, "ceph.node_type", "Message: what sends it.", .names = node_names},
  [NODE_TYPE_NAME] = {"sender_type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = node_names},
  [NODE_ID] = {"sender_id", NP_VARIABLE, 64, NP_UINT, "ceph.node_id", "Message: which one of them.", .flags = NP_LITTLE},
  [COMPATIBLE] = {"compat_version", NP_VARIABLE, 16, NP_UINT, "ceph.compat_version", "Message: the oldest version whose readers know it.", .flags = NP_LITTLE},
  [RESERVED] = {"reserved", NP_VARIABLE, 16, NP_HEX, "ceph.reserved", "0.", .flags = NP_LITTLE | NP_HIDDEN},
  [HEAD_CRC] = {"crc", NP_VARIABLE, 32, NP_HEX, "ceph.crc", "Message: CRC-32c of what is in front of it.", .flags = NP_LITTLE},
  [PAYLOAD_DATA] = {"data", NP_VARIABLE, 0, NP_BYTES, NULL, "Message: front, middle and data."},
  [FRONT_CRC] = {"front_crc", NP_VARIABLE, 32, NP_HEX, "ceph.foot.front_crc", "CRC-32c of the front.", .flags = NP_LITTLE},
  [MIDDLE_CRC] = {"middle_crc", NP_VARIABLE, 32, NP_HEX, "ceph.foot.middle_crc", "CRC-32c of the middle.", .flags = NP_LITTLE},
  [DATA_CRC] = {"data_crc", NP_VARIABLE, 32, NP_HEX, "ceph.foot.data_crc", "CRC-32c of the data.", .flags = NP_LITTLE},
  [SIGNATURE] = {"signature", NP_VARIABLE, 64, NP_HEX, "ceph.foot.signature", "Signature, or 0.", .flags = NP_LITTLE},
  [FLAGS] = {"flags", NP_VARIABLE, 8, NP_HEX, "ceph.connect.flags", "1: the message is whole, 2: it is not signed."},
};
/* clang-format on */

enum {
  PORT = 6789,
  BANNER_BYTES = 9,
  ADDRESS_BYTES = 136,
  SOCKADDR = 128,
  OWN = BANNER_BYTES + ADDRESS_BYTES,
  SERVERS = OWN + ADDRESS_BYTES,
  CLIENTS = OWN + 33,
  FAMILY_OF_SECOND = OWN + 8, /* 0 there: a family, and no kind of host */
  AUTH_AT = CLIENTS - 5,
  REPLY = 1 + 25,
  REPLY_AUTH_AT = REPLY - 5,
  STAMPED = 9,
  HEAD = 1 + 53,
  FOOT = 21,
  FRONT_AT = 1 + 22,
  DATA_AT = FRONT_AT + 8,
  LENGTHS = DATA_AT + 4,
  AF_NONE = 0,
  AF_IP = 2,
  AF_IP6 = 10,
  MOST_AUTH = 1 << 16,
  MOST = 1 << 28
};

/* The bytes are too few to tell a length. */
#define UNTOLD UINT64_MAX

static const uint8_t banner[] = {'c', 'e', 'p', 'h', ' ', 'v', '0'};

static bool is_banner(const uint8_t *bytes, uint32_t size) {
  return memcmp(bytes, banner, size < sizeof banner ? size : sizeof banner) == 0;
}

static uint64_t little(const uint8_t *bytes, uint32_t at) {
  return np_swapped(np_bits(bytes, (uint64_t)at * 8, 32), 32);
}

static uint64_t with_auth(uint64_t length, uint64_t auth) {
  return auth > MOST_AUTH ? 0 : length + auth;
}

static uint64_t message_length(const uint8_t *bytes, uint32_t size) {
  if (size < LENGTHS) return UNTOLD;
  uint64_t length = HEAD + FOOT;
  for (uint32_t at = FRONT_AT; at <= DATA_AT; at += 4) length += little(bytes, at);
  return length > MOST ? 0 : length;
}

/* With the tag in front. SEQ has a number behind the rest. */
static uint64_t tagged(const uint8_t *bytes, uint32_t size) {
  switch (bytes[0]) {
    case MESSAGE:
      return message_length(bytes, size);
    case ACKNOWLEDGE:
    case ALIVE2:
    case ALIVE2_ACK:
      return STAMPED;
    case CLOSE:
    case ALIVE:
      return 1;
    default:
      if (!np_name_of(tag_names, bytes[0])) return 0;
      return size < REPLY
                 ? UNTOLD
                 : with_auth(bytes[0] == SEQ ? REPLY + 8 : REPLY, little(bytes, REPLY_AUTH_AT));
  }
}

/* Of what `size` bytes begin with, 1 at least; 0: it is none. */
static uint64_t length_of(const uint8_t *bytes, uint32_t size) {
  if (!is_banner(bytes, size)) return tagged(bytes, size);
  if (size < CLIENTS) return UNTOLD;
  return bytes[FAMILY_OF_SECOND] == 0 ? SERVERS : with_auth(CLIENTS, little(bytes, AUTH_AT));
}

static void dissect(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  uint32_t size = np_captured_length(d);
  np_dissect_each(d);
  uint64_t length = size == 0 ? 0 : length_of(np_text_bytes(&c), size);
  if (length == UNTOLD && size == np_declared_length(d)) length = 0; /* the rest is elsewhere */
  if (length == 0 || length == UNTOLD) {
    np_header_whole_unless(d, length == 0);
    return;
  }
  np_next_pdu(d, length);
  np_header(d, length);
}

/* ---- Rows ---- */

static void address(struct np_dissector *d, struct np_cursor *c) {
  np_open(d, c, &fields[ADDRESS]);
  np_emit_rows(d, c, &fields[ADDRESS_TYPE], &fields[NONCE]);
  struct np_cursor part = np_split(d, c, &fields[ADDRESS], SOCKADDR);
  uint64_t family = np_emit(d, &part, &fields[FAMILY]);
  if (family == AF_IP || family == AF_IP6) np_emit(d, &part, &fields[PORT_ROW]);
  if (family == AF_IP) np_emit(d, &part, &fields[IPV4]);
  if (family == AF_IP6) {
    np_skip(d, &part, 32);
    np_emit(d, &part, &fields[IPV6]);
  }
  if (family != AF_IP && family != AF_IP6 && family != AF_NONE)
    np_malformed(d, &fields[FAMILY], "no family of addresses");
  np_close(d, &fields[ADDRESS]);
}

static void connection(struct np_dissector *d, struct np_cursor *c, bool is_client) {
  np_emit_rows(d, c, &fields[FEATURES_LOW], &fields[FEATURES_HIGH]);
  if (is_client) np_emit_rows(d, c, &fields[HOST], &fields[HOST_NAME]);
  np_emit_rows(d, c, &fields[GLOBAL_SEQUENCE], &fields[VERSION]);
  if (is_client) np_emit(d, c, &fields[AUTH_PROTOCOL]);
  uint64_t length = np_emit(d, c, &fields[AUTH_LENGTH]);
  np_emit(d, c, &fields[CONNECT_FLAGS]);
  if (length > 0) np_emit_bytes(d, c, &fields[AUTH], length);
}

static void message(struct np_dissector *d, struct np_cursor *c) {
  np_emit_rows(d, c, &fields[SEQUENCE], &fields[HEAD_VERSION]);
  uint64_t length = np_emit(d, c, &fields[FRONT]);
  length += np_emit(d, c, &fields[MIDDLE]);
  length += np_emit(d, c, &fields[DATA_LENGTH]);
  np_emit_rows(d, c, &fields[DATA_OFFSET], &fields[HEAD_CRC]);
  if (length > 0) np_emit_bytes(d, c, &fields[PAYLOAD_DATA], length);
  np_emit_rows(d, c, &fields[FRONT_CRC], &fields[FLAGS]);
}

static void behind_tag(struct np_dissector *d, struct np_cursor *c) {
  uint64_t tag = np_emit(d, c, &fields[TAG]);
  if (tag == MESSAGE) {
    message(d, c);
  } else if (tag == ACKNOWLEDGE) {
    np_emit(d, c, &fields[ACK]);
  } else if (tag == ALIVE2 || tag == ALIVE2_ACK) {
    np_emit_rows(d, c, &fields[TIME], &fields[TIME_NS]);
  } else if (tag != CLOSE && tag != ALIVE) {
    connection(d, c, false);
    if (tag == SEQ) np_emit(d, c, &fields[ACK]);
  }
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d), second = c;
  if (!np_text_begins(&c, "ceph v")) {
    behind_tag(d, &c);
    return;
  }
  np_emit_bytes(d, &c, &fields[BANNER], BANNER_BYTES);
  address(d, &c);
  second = c;
  np_cursor_take(&second, 64);
  if (np_cursor_take(&second, 8) == 0 && np_good(&second))
    address(d, &c);
  else
    connection(d, &c, true);
}

/* ---- Streams ---- */

static enum np_verdict parse(struct np_parser *p) {
  while (p->size > 0) {
    uint64_t length = length_of(p->bytes, p->size);
    if (length == 0) return np_reject(p, "no tag");
    if (length == UNTOLD) p->needs = p->size + 1;
    if (length == UNTOLD || !np_take_message(p, length)) break;
  }
  return NP_MORE;
}

/* A side begins with its banner. */
static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  if (!is_banner(bytes, size)) return NP_STARTS_NOT;
  return size < sizeof banner ? (uint32_t)sizeof banner : NP_STARTS;
}

static const struct np_stream_rules stream = {.starts = starts, .parse = parse};

const struct np_protocol np_ceph = {
    .name = "ceph",
    .title = "Ceph Messenger",
    .spec = "Ceph msgr.h",
    .group = "files",
    .wireshark = "ceph",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary = "Ceph {banner} {tag_name} {type} {seq}",
    .stream = &stream,
};
