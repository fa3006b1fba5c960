/* bfd.c - Bidirectional Forwarding Detection, RFC 5880. */
#include "protocols/layout.h"

enum {
  VERSION,
  DIAGNOSTIC,
  STATE,
  STATE_NAME,
  POLL,
  FINAL,
  INDEPENDENT,
  AUTHENTICATED,
  DEMAND,
  MULTIPOINT,
  MULTIPLIER,
  LENGTH,
  MINE,
  YOURS,
  TRANSMIT,
  RECEIVE,
  ECHO,
  TYPE,
  TYPE_NAME,
  AUTHENTICATION_LENGTH,
  KEY,
  RESERVED,
  SEQUENCE,
  CODE,
  PASSWORD,
  VALUE
};

static const struct np_name diagnostic_names[] = {{0, "No Diagnostic"},
                                                  {1, "Control Detection Time Expired"},
                                                  {2, "Echo Function Failed"},
                                                  {3, "Neighbor Signaled Session Down"},
                                                  {4, "Forwarding Plane Reset"},
                                                  {5, "Path Down"},
                                                  {6, "Concatenated Path Down"},
                                                  {7, "Administratively Down"},
                                                  {8, "Reverse Concatenated Path Down"},
                                                  {0, NULL}};

static const struct np_name state_names[] = {
    {0, "AdminDown"}, {1, "Down"}, {2, "Init"}, {3, "Up"}, {0, NULL}};

static const struct np_name authentication_names[] = {
    {1, "Simple Password"},       {2, "Keyed MD5"}, {3, "Meticulous Keyed MD5"}, {4, "Keyed SHA1"},
    {5, "Meticulous Keyed SHA1"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [VERSION] = {"version", 0, 3, NP_UINT, "bfd.version", "1."},
  [DIAGNOSTIC] = {"diagnostic", 3, 5, NP_UINT, "bfd.diag", "Why the session last went down.", .names = diagnostic_names},
  [STATE] = {"state", 8, 2, NP_UINT, "bfd.sta", "State of the session.", .names = state_names},
  [STATE_NAME] = {"state_name", NP_COMPUTED, 0, NP_NAME, NULL, "Its name.", .flags = NP_HIDDEN, .of = STATE, .names = state_names},
  [POLL] = {"flags.poll", 10, 1, NP_FLAG, "bfd.flags.p", "An answer is wanted."},
  [FINAL] = {"flags.final", 11, 1, NP_FLAG, "bfd.flags.f", "It is the answer."},
  [INDEPENDENT] = {"flags.control_plane_independent", 12, 1, NP_FLAG, "bfd.flags.c", "It goes on where routing ends."},
  [AUTHENTICATED] = {"flags.authentication", 13, 1, NP_FLAG, "bfd.flags.a", "There is authentication."},
  [DEMAND] = {"flags.demand", 14, 1, NP_FLAG, "bfd.flags.d", "No packets are wanted but on demand."},
  [MULTIPOINT] = {"flags.multipoint", 15, 1, NP_FLAG, "bfd.flags.m", "0."},
  [MULTIPLIER] = {"detect_multiplier", 16, 8, NP_UINT, "bfd.detect_time_multiplier", "How many packets can be missing."},
  [LENGTH] = {"length", 24, 8, NP_UINT, "bfd.message_length", "Length of the packet, in bytes."},
  [MINE] = {"my_discriminator", 32, 32, NP_HEX, "bfd.my_discriminator", "The sender's number of the session."},
  [YOURS] = {"your_discriminator", 64, 32, NP_HEX, "bfd.your_discriminator", "The receiver's number of the session."},
  [TRANSMIT] = {"desired_min_tx_interval", 96, 32, NP_UINT, "bfd.desired_min_tx_interval", "Time between packets that the sender wants to send, in us."},
  [RECEIVE] = {"required_min_rx_interval", 128, 32, NP_UINT, "bfd.required_min_rx_interval", "Time between packets that it can receive, in us."},
  [ECHO] = {"required_min_echo_interval", 160, 32, NP_UINT, "bfd.required_min_echo_interval", "Time between echoes that it can receive, in us."},
  [TYPE] = {"authentication.type", NP_VARIABLE, 8, NP_UINT, "bfd.auth.type", "How it is authenticated.", .names = authentication_names},
  [TYPE_NAME] = {"authentication.type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Its name.", .names = authentication_names},
  [AUTHENTICATION_LENGTH] = {"authentication.length", NP_VARIABLE, 8, NP_UINT, "bfd.auth.len", "Length of the authentication, in bytes."},
  [KEY] = {"authentication.key_id", NP_VARIABLE, 8, NP_UINT, "bfd.auth.key", "Number of the key."},
  [RESERVED] = {"authentication.reserved", NP_VARIABLE, 8, NP_UINT, NULL, "0.", .flags = NP_HIDDEN},
  [SEQUENCE] = {"authentication.sequence", NP_VARIABLE, 32, NP_HEX, "bfd.auth.seq_num", "Grows with packets."},
  [CODE] = {"authentication.digest", NP_VARIABLE, 0, NP_BYTES, "bfd.checksum", "Code of the packet."},
  [PASSWORD] = {"authentication.password", NP_VARIABLE, 0, NP_STRING, "bfd.auth.password", "Password, in clear."},
  [VALUE] = {"authentication.value", NP_VARIABLE, 0, NP_BYTES, NULL, "Authentication of another type."},
};
/* clang-format on */

enum { HEADER_BYTES = 24, HEAD_BYTES = 2, SIMPLE = 1, LAST_KNOWN = 5 };
enum { UDP_PORT = 3784, MULTIHOP = 4784, SEAMLESS = 7784, MICRO = 6784 };

static const struct np_layout keyed = {0, 0, {KEY, RESERVED, SEQUENCE, CODE}};

static const struct np_layout simple = {0, 0, {KEY, PASSWORD}};

static void dissect(struct np_dissector *d) {
  uint64_t length = np_get(d, &fields[LENGTH]);
  if (np_get(d, &fields[VERSION]) != 1)
    np_malformed(d, &fields[VERSION], "no version but 1 is known");
  else if (length < HEADER_BYTES)
    np_malformed(d, &fields[LENGTH], "shorter than the header");
  else
    np_end_at(d, &fields[LENGTH], length);
  np_header_whole(d);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d), part;
  if (!np_get(d, &fields[AUTHENTICATED])) return;
  uint64_t type = np_emit(d, &c, &fields[TYPE]);
  uint64_t length = np_emit(d, &c, &fields[AUTHENTICATION_LENGTH]);
  if (!np_split_behind(d, &c, &fields[AUTHENTICATION_LENGTH], length, HEAD_BYTES, &part)) return;
  if (type == SIMPLE)
    np_emit_layout(d, &part, &simple);
  else if (type > SIMPLE && type <= LAST_KNOWN)
    np_emit_layout(d, &part, &keyed);
  else if (np_more(&part))
    np_emit(d, &part, &fields[KEY]);
  np_emit_rest(d, &part, &fields[VALUE]);
}

const struct np_protocol np_bfd = {
    .name = "bfd",
    .title = "Bidirectional Forwarding Detection",
    .spec = "RFC 5880",
    .group = "routing",
    .wireshark = "bfd",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, UDP_PORT},
                                      {NP_BY_UDP_PORT, MULTIHOP},
                                      {NP_BY_UDP_PORT, MICRO},
                                      {NP_BY_UDP_PORT, SEAMLESS},
                                      {NP_TABLE_END, 0}},
    .summary = "BFD {state_name} {my_discriminator} > {your_discriminator}",
};
