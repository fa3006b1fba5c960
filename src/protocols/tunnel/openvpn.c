/* openvpn.c - OpenVPN's own protocol, as its doxygen pages "Network protocol" have it. What
 * protects control packets is configured, not said: without tls-auth most bytes behind the session
 * are zeros. */
#include "protocols/protocol.h"

enum {
  TYPE,
  OPCODE,
  OPCODE_NAME,
  KEY_ID,
  PACKET_LENGTH,
  PEER_ID,
  SESSION_ID,
  HMAC,
  REPLAY_ID,
  NET_TIME,
  WRAPPED_HMAC,
  ACK_COUNT,
  ACKS,
  REMOTE_SESSION_ID,
  MESSAGE_ID,
  FRAGMENT,
  DATA,
  CLIENT_KEY,
  CLIENT_KEY_LENGTH
};

enum opcode { CONTROL_V1 = 4, ACK_V1 = 5, DATA_V1 = 6, DATA_V2 = 9, CLIENT_V3 = 10, WKC_V1 = 11 };

static const struct np_name opcode_names[] = {
    {1, "P_CONTROL_HARD_RESET_CLIENT_V1"},
    {2, "P_CONTROL_HARD_RESET_SERVER_V1"},
    {3, "P_CONTROL_SOFT_RESET_V1"},
    {CONTROL_V1, "P_CONTROL_V1"},
    {ACK_V1, "P_ACK_V1"},
    {DATA_V1, "P_DATA_V1"},
    {7, "P_CONTROL_HARD_RESET_CLIENT_V2"},
    {8, "P_CONTROL_HARD_RESET_SERVER_V2"},
    {DATA_V2, "P_DATA_V2"},
    {CLIENT_V3, "P_CONTROL_HARD_RESET_CLIENT_V3"},
    {WKC_V1, "P_CONTROL_WKC_V1"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  [TYPE]              = {"type",              0, 8, NP_GROUP, "openvpn.type",   "Opcode and key id as one number."},
  [OPCODE]            = {"opcode",            0, 5, NP_UINT,  "openvpn.opcode", "What the packet is.", .names = opcode_names},
  [OPCODE_NAME]       = {"opcode_name",       NP_COMPUTED, 0, NP_NAME, NULL,    "Name of the opcode.", .of = OPCODE, .names = opcode_names},
  [KEY_ID]            = {"key_id",            5, 3, NP_UINT,  "openvpn.keyid",  "Which of the session's keys."},
  [PACKET_LENGTH]     = {"packet_length",     NP_VARIABLE, 16, NP_UINT, "openvpn.plen", "Over TCP: length of the packet behind it, in bytes.", .flags = NP_HIDDEN},
  [PEER_ID]           = {"peer_id",           NP_VARIABLE, 24, NP_UINT, "openvpn.peerid", "P_DATA_V2: which client it is of."},
  [SESSION_ID]        = {"session_id",        NP_VARIABLE, 64, NP_UINT, "openvpn.sessionid", "Random number of the sender's session."},
  [HMAC]              = {"hmac",              NP_VARIABLE, 160, NP_BYTES, "openvpn.hmac", "tls-auth: what proves the packet, of SHA-1's length."},
  [REPLAY_ID]         = {"replay_packet_id",  NP_VARIABLE, 32, NP_UINT, "openvpn.pid", "Number of the protected packet."},
  [NET_TIME]          = {"net_time",          NP_VARIABLE, 32, NP_TIME, "openvpn.net_time", "When the sender began to count.", .time = NP_UNIX_S},
  [WRAPPED_HMAC]      = {"wrapped_hmac",      NP_VARIABLE, 256, NP_BYTES, "openvpn.hmac", "tls-crypt-v2: what proves the packet and is the nonce of what follows."},
  [ACK_COUNT]         = {"acknowledgment_count", NP_VARIABLE, 8, NP_UINT, "openvpn.mpidarraylength", "Number of messages that are acknowledged.", .flags = NP_HIDDEN},
  [ACKS]              = {"acknowledgments",   NP_VARIABLE, 32, NP_UINT, "openvpn.mpidarrayelement", "Ids of messages that are acknowledged.", .flags = NP_MANY},
  [REMOTE_SESSION_ID] = {"remote_session_id", NP_VARIABLE, 64, NP_UINT, "openvpn.rsessionid", "Session of who sent these messages."},
  [MESSAGE_ID]        = {"message_id",        NP_VARIABLE, 32, NP_UINT, "openvpn.mpid", "Number of the message."},
  [FRAGMENT]          = {"fragment",          NP_VARIABLE, 0, NP_BYTES, "openvpn.fragment_bytes", "P_CONTROL_V1: part of a stream of TLS."},
  [DATA]              = {"data",              NP_VARIABLE, 0, NP_BYTES, "openvpn.data", "What follows, encrypted as a rule."},
  [CLIENT_KEY]        = {"client_key",        NP_VARIABLE, 0, NP_BYTES, "openvpn.wkc", "Key of the client, wrapped with the server's, and its length."},
  [CLIENT_KEY_LENGTH] = {"client_key_length", NP_VARIABLE, 16, NP_UINT, "openvpn.wkc_len", "Length of the wrapped key, these two bytes included."},
};
/* clang-format on */

enum {
  PORT = 1194,
  PREFIX_BYTES = 2,
  SESSION_BITS = 64,
  HMAC_BYTES = 20,
  MOST_ACKS = 8,
  TEXT_BYTES = 8
};

static bool is_wrapped(uint64_t opcode) {
  return opcode == CLIENT_V3 || opcode == WKC_V1;
}

/* Other programs that use the port begin with a text, say: no packet has eight letters in front,
 * but for one of many whose peer id and first encrypted bytes are such. */
static bool is_text(const struct np_dissector *d, uint32_t before) {
  uint64_t byte = 0;
  for (uint32_t i = 0; i < TEXT_BYTES; i++)
    if (!np_look(d, (before + i) * 8, 8, &byte) || byte < ' ' || byte > '~') return false;
  return true;
}

/* Shortest packets: a control packet has a session and a list of acknowledgments at least. */
static bool is_packet(const struct np_dissector *d, uint32_t before) {
  uint64_t opcode;
  if (!np_look(d, before * 8, 5, &opcode)) return true;
  bool is_data = opcode == DATA_V1 || opcode == DATA_V2;
  return np_name_of(opcode_names, opcode) && !is_text(d, before) &&
         np_fits(d, before + (is_data ? 4 : 10));
}

/* In the middle of a stream of TCP lengths are any. */
static void in_stream(struct np_dissector *d) {
  uint64_t length;
  if (!np_look(d, 0, PREFIX_BYTES * 8, &length) || length < 10 || !is_packet(d, PREFIX_BYTES)) {
    np_refuse(d);
    return;
  }
  np_next_pdu(d, PREFIX_BYTES + length);
  np_prefix(d, PREFIX_BYTES);
  np_header(d, length);
}

static void dissect(struct np_dissector *d) {
  if (np_found_in(d) == NP_BY_TCP_PORT)
    in_stream(d);
  else
    np_header_whole_unless(d, !is_packet(d, 0));
}

/* ---- Control packets ---- */

/* Four bytes of a code that proves the packet are seldom 0 twice, those of ids and counts are. */
static bool has_hmac(struct np_cursor c) {
  unsigned zeros = 0;
  for (unsigned i = 0; i < 4; i++) zeros += np_cursor_take(&c, 8) == 0;
  return np_good(&c) && zeros <= 1;
}

static void acknowledgments(struct np_dissector *d, struct np_cursor *c) {
  uint64_t count = np_emit(d, c, &fields[ACK_COUNT]);
  for (uint64_t i = 0; i < count && np_good(c); i++) np_emit(d, c, &fields[ACKS]);
  if (count > 0 && np_left(c) >= SESSION_BITS / 8) np_emit(d, c, &fields[REMOTE_SESSION_ID]);
}

/* With tls-crypt what follows is encrypted: it has more acknowledgments than packets can have. */
static bool is_plain(struct np_cursor c) {
  uint64_t count = np_cursor_take(&c, 8);
  return !np_good(&c) || (count <= MOST_ACKS && count * 4 <= np_left(&c));
}

static void control(struct np_dissector *d, struct np_cursor *c, uint64_t opcode) {
  if (has_hmac(*c) && np_left(c) >= HMAC_BYTES + 8) {
    np_emit(d, c, &fields[HMAC]);
    np_emit(d, c, &fields[REPLAY_ID]);
    np_emit(d, c, &fields[NET_TIME]);
  }
  if (np_more(c) && is_plain(*c)) {
    acknowledgments(d, c);
    if (opcode != ACK_V1 && np_left(c) >= 4) np_emit(d, c, &fields[MESSAGE_ID]);
  }
}

/* tls-crypt-v2: all but ids is encrypted, and the client's key ends the packet. */
static void wrapped(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &fields[REPLAY_ID]);
  np_emit(d, c, &fields[NET_TIME]);
  np_emit(d, c, &fields[WRAPPED_HMAC]);
  struct np_cursor end = *c;
  uint64_t left = np_left(c);
  if (left < 2) return;
  np_cursor_split(&end, left - 2);
  uint64_t length = np_cursor_take(&end, 16);
  if (!np_good(&end)) return;
  if (length < 2 || length > left) {
    np_malformed(d, &fields[CLIENT_KEY_LENGTH], "more than the packet, or less than itself");
    return;
  }
  if (left > length) np_emit_bytes(d, c, &fields[DATA], left - length);
  end = *c;
  np_emit_bytes(d, c, &fields[CLIENT_KEY], length);
  np_skip(d, &end, (length - 2) * 8);
  np_emit(d, &end, &fields[CLIENT_KEY_LENGTH]);
}

static void details(struct np_dissector *d) {
  struct np_cursor prefix = np_prefix_of(d, PREFIX_BYTES), c = np_header_tail(d);
  uint64_t opcode = np_get(d, &fields[OPCODE]);
  if (np_more(&prefix)) np_emit(d, &prefix, &fields[PACKET_LENGTH]);
  if (opcode == DATA_V2) {
    np_emit(d, &c, &fields[PEER_ID]);
  } else if (opcode != DATA_V1) {
    np_emit(d, &c, &fields[SESSION_ID]);
    if (is_wrapped(opcode))
      wrapped(d, &c);
    else
      control(d, &c, opcode);
  }
  np_emit_rest(d, &c, &fields[opcode == CONTROL_V1 ? FRAGMENT : DATA]);
}

const struct np_protocol np_openvpn = {
    .name = "openvpn",
    .title = "OpenVPN",
    .spec = "OpenVPN 2.6",
    .group = "tunnel",
    .wireshark = "openvpn",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds =
        (const struct np_bind[]){{NP_BY_UDP_PORT, PORT}, {NP_BY_TCP_PORT, PORT}, {NP_TABLE_END, 0}},
    .refuses_short = true,
    .summary = "OpenVPN {opcode_name} {message_id} {acknowledgments}",
};
