/* socks.c - SOCKS 4 and 4A, by Lee and Leech, and 5, RFC 1928 and RFC 1929. Only its own messages
 * are read: what goes through the proxy behind them is told by no byte of it. */
#include "protocols/protocol.h"

enum {
  VERSION,
  METHOD_COUNT,
  METHODS,
  METHOD,
  AUTH_VERSION,
  USER_LENGTH,
  USER,
  PASSWORD_LENGTH,
  PASSWORD,
  AUTH_STATUS,
  COMMAND,
  RESULT,
  RESERVED,
  ADDRESS_TYPE,
  ADDRESS,
  ADDRESS6,
  NAME_LENGTH,
  NAME,
  PORT_NUMBER,
  REMOTE_PORT,
  REMOTE_ADDRESS,
  USER_ID,
  REMOTE_NAME
};

enum { BY_IP4 = 1, BY_NAME = 3, BY_IP6 = 4 };

static const struct np_name method_names[] = {{0, "No authentication"}, {1, "GSSAPI"},
                                              {2, "Username/Password"}, {3, "CHAP"},
                                              {255, "No method"},       {0, NULL}};

static const struct np_name command_names[] = {
    {1, "Connect"}, {2, "Bind"}, {3, "UDP associate"}, {0, NULL}};

static const struct np_name result_names[] = {
    {0, "Succeeded"},
    {1, "General failure"},
    {2, "Not allowed"},
    {3, "Network unreachable"},
    {4, "Host unreachable"},
    {5, "Connection refused"},
    {6, "TTL expired"},
    {7, "Command not supported"},
    {8, "Address type not supported"},
    {90, "Granted"},
    {91, "Rejected or failed"},
    {92, "Rejected: no identd"},
    {93, "Rejected: identd says another user"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  [VERSION]         = {"version",         0, 8, NP_UINT, "socks.version", "4 or 5; 0 in a reply of version 4, 1 in an authentication.", .when = NP_WHEN(VERSION, 2, 0)},
  [METHOD_COUNT]    = {"method_count",    NP_VARIABLE, 8, NP_UINT, "socks.auth_method_count", "Number of methods.", .flags = NP_HIDDEN},
  [METHODS]         = {"methods",         NP_VARIABLE, 8, NP_UINT, "socks.auth_method", "Ways of authentication that the client knows.", .flags = NP_MANY, .names = method_names},
  [METHOD]          = {"method",          NP_VARIABLE, 8, NP_UINT, "socks.auth_accepted_method", "The one that the server takes.", .names = method_names},
  [AUTH_VERSION]    = {"auth_version",    0, 8, NP_UINT, "socks.subnegotiation_version", "Version of the authentication by a password: 1.", .when = NP_WHEN(AUTH_VERSION, 1, 1)},
  [USER_LENGTH]     = {"user_length",     NP_VARIABLE, 8, NP_UINT, NULL, "Length of the user's name, in bytes.", .flags = NP_HIDDEN},
  [USER]            = {"user",            NP_VARIABLE, 0, NP_STRING, "socks.username", "Name of the user."},
  [PASSWORD_LENGTH] = {"password_length", NP_VARIABLE, 8, NP_UINT, NULL, "Length of the password, in bytes.", .flags = NP_HIDDEN},
  [PASSWORD]        = {"password",        NP_VARIABLE, 0, NP_STRING, "socks.password", "The password."},
  [AUTH_STATUS]     = {"auth_status",     NP_VARIABLE, 8, NP_UINT, "socks.auth_status", "0: the server believes it."},
  [COMMAND]         = {"command",         NP_VARIABLE, 8, NP_UINT, "socks.command", "What the client wants.", .names = command_names},
  [RESULT]          = {"result",          NP_VARIABLE, 8, NP_UINT, "socks.results", "What became of it.", .names = result_names},
  [RESERVED]        = {"reserved",        NP_VARIABLE, 8, NP_UINT, "socks.reserved", "0.", .flags = NP_HIDDEN},
  [ADDRESS_TYPE]    = {"address_type",    NP_VARIABLE, 8, NP_UINT, "socks.address_type", "1: IPv4, 3: a name, 4: IPv6."},
  [ADDRESS]         = {"address",         NP_VARIABLE, 32, NP_IPV4, "socks.dst", "Address to connect to; in a reply the proxy's own."},
  [ADDRESS6]        = {"ip6_address",     NP_VARIABLE, 128, NP_IPV6, "socks.dstV6", "The same, of IPv6."},
  [NAME_LENGTH]     = {"name_length",     NP_VARIABLE, 8, NP_UINT, NULL, "Length of the name, in bytes.", .flags = NP_HIDDEN},
  [NAME]            = {"name",            NP_VARIABLE, 0, NP_STRING, "socks.remote_name", "Name to connect to."},
  [PORT_NUMBER]     = {"port",            NP_VARIABLE, 16, NP_UINT, "socks.port", "Its port."},
  [REMOTE_PORT]     = {"remote_port",     NP_VARIABLE, 16, NP_UINT, "socks.dstport", "Version 4: port to connect to."},
  [REMOTE_ADDRESS]  = {"remote_address",  NP_VARIABLE, 32, NP_IPV4, "socks.dst", "Version 4: address to connect to; 0.0.0.x: by the name."},
  [USER_ID]         = {"user_id",         NP_VARIABLE, 0, NP_STRING, "socks.username", "Version 4: name of the user."},
  [REMOTE_NAME]     = {"version4_name",   NP_VARIABLE, 0, NP_STRING, "socks.v4a_dns_name", "Version 4A: name to connect to."},
};
/* clang-format on */

enum { TCP_PORT = 1080, LAST_COMMAND = 3, GRANTED = 90, LAST_RESULT4 = 93, LAST_RESULT5 = 8 };

/* ---- Which message is it? ---- */

enum message { NONE, GREETING, CHOICE, PASSWORDS, STATUS, REQUEST5, REPLY5, REQUEST4, REPLY4 };

/* Is what is left so many bytes, as far as it was captured? */
static bool is_rest(const struct np_cursor *c, uint64_t length) {
  return c->state == NP_CURSOR_PAST_CAPTURED || (np_good(c) && np_left(c) == length);
}

static bool is_address(struct np_cursor c, uint64_t last_code) {
  uint64_t code = np_cursor_take(&c, 8), reserved = np_cursor_take(&c, 8);
  uint64_t type = np_cursor_take(&c, 8);
  if (!np_good(&c)) return c.state == NP_CURSOR_PAST_CAPTURED;
  if (code > last_code || reserved != 0) return false;
  if (type == BY_IP4) return is_rest(&c, 4 + 2);
  if (type == BY_IP6) return is_rest(&c, 16 + 2);
  uint64_t length = np_cursor_take(&c, 8);
  return type == BY_NAME && is_rest(&c, length + 2);
}

static bool is_greeting(struct np_cursor c) {
  uint64_t count = np_cursor_take(&c, 8);
  return count > 0 && is_rest(&c, count);
}

static bool is_password(struct np_cursor c) {
  np_cursor_split(&c, np_cursor_take(&c, 8));
  uint64_t length = np_cursor_take(&c, 8);
  return is_rest(&c, length);
}

/* A command, a port, an address and a text that a NUL ends. */
static bool is_request4(struct np_cursor c) {
  uint64_t command = np_cursor_take(&c, 8);
  if (!np_good(&c) || command < 1 || command >= LAST_COMMAND || np_left(&c) < 7) return false;
  np_cursor_split(&c, np_left(&c) - 1U);
  return np_cursor_take(&c, 8) == 0;
}

static bool is_reply4(struct np_cursor c) {
  uint64_t result = np_cursor_take(&c, 8);
  return result >= GRANTED && result <= LAST_RESULT4 && is_rest(&c, 6);
}

static enum message of_client(uint64_t version, struct np_cursor c) {
  if (version == 4) return is_request4(c) ? REQUEST4 : NONE;
  if (version == 1) return is_password(c) ? PASSWORDS : NONE;
  if (version != 5) return NONE;
  return is_greeting(c) ? GREETING : is_address(c, LAST_COMMAND) ? REQUEST5 : NONE;
}

static enum message of_server(uint64_t version, struct np_cursor c) {
  if (version == 0) return is_reply4(c) ? REPLY4 : NONE;
  if (version == 1) return is_rest(&c, 1) ? STATUS : NONE;
  if (version != 5) return NONE;
  return is_rest(&c, 1) ? CHOICE : is_address(c, LAST_RESULT5) ? REPLY5 : NONE;
}

static enum message message_of(const struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  uint64_t version = np_get(d, &fields[VERSION]);
  return np_port_side(d) == NP_SIDE_SOURCE ? of_server(version, c) : of_client(version, c);
}

static void dissect(struct np_dissector *d) {
  np_header_whole_unless(d, message_of(d) == NONE);
}

/* ---- Its fields ---- */

static void emit_text(struct np_dissector *d, struct np_cursor *c, unsigned length, unsigned row) {
  np_emit_bytes(d, c, &fields[row], np_emit(d, c, &fields[length]));
}

/* RFC 1928, sections 4 to 6: `code` is a command or a result. */
static void address(struct np_dissector *d, struct np_cursor *c, unsigned code) {
  np_emit(d, c, &fields[code]);
  np_emit(d, c, &fields[RESERVED]);
  uint64_t type = np_emit(d, c, &fields[ADDRESS_TYPE]);
  if (type == BY_NAME)
    emit_text(d, c, NAME_LENGTH, NAME);
  else
    np_emit(d, c, &fields[type == BY_IP6 ? ADDRESS6 : ADDRESS]);
  np_emit(d, c, &fields[PORT_NUMBER]);
}

static void terminated(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  struct np_cursor text;
  if (!np_take_until(c, 0, &text)) return;
  np_emit_part(d, &text, &fields[row]);
}

static void version4(struct np_dissector *d, struct np_cursor *c, unsigned code) {
  np_emit(d, c, &fields[code]);
  np_emit(d, c, &fields[REMOTE_PORT]);
  uint64_t remote = np_emit(d, c, &fields[REMOTE_ADDRESS]);
  if (code != COMMAND) return;
  terminated(d, c, USER_ID);
  if (remote >> 8 == 0 && remote != 0) terminated(d, c, REMOTE_NAME);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  switch (message_of(d)) {
    case GREETING:
      np_emit(d, &c, &fields[METHOD_COUNT]);
      while (np_more(&c)) np_emit(d, &c, &fields[METHODS]);
      break;
    case CHOICE:
      np_emit(d, &c, &fields[METHOD]);
      break;
    case PASSWORDS:
      emit_text(d, &c, USER_LENGTH, USER);
      emit_text(d, &c, PASSWORD_LENGTH, PASSWORD);
      break;
    case STATUS:
      np_emit(d, &c, &fields[AUTH_STATUS]);
      break;
    case REQUEST5:
    case REPLY5:
      address(d, &c, message_of(d) == REQUEST5 ? COMMAND : RESULT);
      break;
    case REQUEST4:
    case REPLY4:
      version4(d, &c, message_of(d) == REQUEST4 ? COMMAND : RESULT);
      break;
    default:
      break;
  }
}

const struct np_protocol np_socks = {
    .name = "socks",
    .title = "SOCKS",
    .spec = "RFC 1928",
    .group = "tunnel",
    .wireshark = "socks",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, TCP_PORT}, {NP_TABLE_END, 0}},
    .refuses_short = true,
    .asks_side = true,
    .summary =
        "SOCKS {command} {result} {remote_address} {version4_name} {address} {ip6_address} {name}",
};
