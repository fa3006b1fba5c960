/* irc.c - Internet Relay Chat Protocol, RFC 1459 and RFC 2812: messages, a line each. */
#include "protocols/protocol.h"

enum {
  REQUEST_LINE,
  REQUEST,
  REQUEST_COMMAND,
  REQUEST_PARAMETER,
  REQUEST_TRAILER,
  RESPONSE_LINE,
  RESPONSE,
  RESPONSE_COMMAND,
  RESPONSE_PARAMETER,
  RESPONSE_TRAILER,
  RESPONSE_PREFIX,
  RESPONSE_NUMBER
};

/* clang-format off */
static const struct np_field fields[] = {
  [REQUEST_LINE]       = {"request_lines",        NP_VARIABLE, 0, NP_STRING, "irc.request", "Lines of a client.", .flags = NP_MANY | NP_HIDDEN},
  [REQUEST]            = {"requests",             NP_VARIABLE, 0, NP_RECORD, NULL, "Messages of a client.", .flags = NP_MANY},
  [REQUEST_COMMAND]    = {"requests.command",     NP_VARIABLE, 0, NP_STRING, "irc.request.command", "The command's word."},
  [REQUEST_PARAMETER]  = {"requests.parameters",  NP_VARIABLE, 0, NP_STRING, "irc.request.command_parameter", "Words behind it.", .flags = NP_MANY},
  [REQUEST_TRAILER]    = {"requests.trailer",     NP_VARIABLE, 0, NP_STRING, "irc.request.trailer", "The last parameter, behind a colon, which can have blanks."},
  [RESPONSE_LINE]      = {"response_lines",       NP_VARIABLE, 0, NP_STRING, "irc.response", "Lines of a server.", .flags = NP_MANY | NP_HIDDEN},
  [RESPONSE]           = {"responses",            NP_VARIABLE, 0, NP_RECORD, NULL, "Messages of a server.", .flags = NP_MANY},
  [RESPONSE_PREFIX]    = {"responses.prefix",     NP_VARIABLE, 0, NP_STRING, "irc.response.prefix", "Who the message is from."},
  [RESPONSE_COMMAND]   = {"responses.command",    NP_VARIABLE, 0, NP_STRING, "irc.response.command", "The command's word."},
  [RESPONSE_PARAMETER] = {"responses.parameters", NP_VARIABLE, 0, NP_STRING, "irc.response.command_parameter", "Words behind it.", .flags = NP_MANY},
  [RESPONSE_TRAILER]   = {"responses.trailer",    NP_VARIABLE, 0, NP_STRING, "irc.response.trailer", "The last parameter, behind a colon, which can have blanks."},
  [RESPONSE_NUMBER]    = {"responses.number",     NP_VARIABLE, 16, NP_UINT,  "irc.response.num_command", "The command as a number: a reply."},
};
/* clang-format on */

/* RFC 2812, section 3, and what servers add. */
static const struct np_keyword commands[] = {
    {"PASS", 0},    {"NICK", 0},         {"USER", 0},     {"OPER", 0},     {"MODE", 0},
    {"SERVICE", 0}, {"QUIT", 0},         {"SQUIT", 0},    {"JOIN", 0},     {"PART", 0},
    {"TOPIC", 0},   {"NAMES", 0},        {"LIST", 0},     {"INVITE", 0},   {"KICK", 0},
    {"PRIVMSG", 0}, {"NOTICE", 0},       {"MOTD", 0},     {"LUSERS", 0},   {"VERSION", 0},
    {"STATS", 0},   {"LINKS", 0},        {"TIME", 0},     {"CONNECT", 0},  {"TRACE", 0},
    {"ADMIN", 0},   {"INFO", 0},         {"SERVLIST", 0}, {"SQUERY", 0},   {"WHO", 0},
    {"WHOIS", 0},   {"WHOWAS", 0},       {"KILL", 0},     {"PING", 0},     {"PONG", 0},
    {"ERROR", 0},   {"AWAY", 0},         {"REHASH", 0},   {"DIE", 0},      {"RESTART", 0},
    {"SUMMON", 0},  {"USERS", 0},        {"WALLOPS", 0},  {"USERHOST", 0}, {"ISON", 0},
    {"CAP", 0},     {"AUTHENTICATE", 0}, {"SERVER", 0},   {NULL, 0},
};

/* Of these, without a prefix, a server is the sender (RFC 2812, sections 3.7.2 and 3.7.4). */
static const struct np_keyword of_server[] = {{"PING", 0}, {"ERROR", 0}, {"NOTICE", 0}, {NULL, 0}};

/* RFC 2812, section 2.3: a prefix comes from a server. */
static bool is_response(struct np_cursor line) {
  return np_text_begins(&line, ":") || np_line_begins(line, of_server);
}

/* Of a reply, three digits. */
static bool is_number(const struct np_cursor *word) {
  uint64_t number;
  return np_left(word) == 3 && np_text_number(word, 10, &number);
}

static bool is_message(struct np_cursor line) {
  struct np_cursor word = np_take_word(&line);
  if (np_text_begins(&word, ":")) word = np_take_word(&line);
  return np_keyword_find(commands, &word) || is_number(&word);
}

static void dissect(struct np_dissector *d) {
  struct np_cursor c = np_rest(d), line;
  np_take_line(&c, &line);
  np_header_whole_unless(d, !is_message(line));
}

/* A message's rows begin at `rows` with the list, as requests and responses have them. */
static void message(struct np_dissector *d, struct np_cursor line, unsigned rows) {
  np_open(d, &line, &fields[rows]);
  if (np_text_begins(&line, ":")) {
    np_take_part(&line, 1);
    struct np_cursor prefix = np_take_word(&line);
    np_emit_part(d, &prefix, &fields[RESPONSE_PREFIX]);
  }
  struct np_cursor word = np_take_word(&line);
  if (rows == RESPONSE && is_number(&word)) np_emit_digits(d, &word, 10, &fields[RESPONSE_NUMBER]);
  np_emit_part(d, &word, &fields[rows + 1]);
  while (np_more(&line) && !np_text_begins(&line, ":")) {
    word = np_take_word(&line);
    np_emit_part(d, &word, &fields[rows + 2]);
  }
  np_take_part(&line, 1);
  np_emit_part(d, &line, &fields[rows + 3]);
  np_close(d, &fields[rows]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d), line;
  while (np_more(&c)) {
    np_take_line(&c, &line);
    unsigned rows = is_response(line) ? RESPONSE : REQUEST;
    np_emit_part(d, &line, &fields[rows - 1]);
    if (is_message(line)) message(d, line, rows);
  }
}

const struct np_protocol np_irc = {
    .name = "irc",
    .title = "Internet Relay Chat",
    .spec = "RFC 2812",
    .group = "chat",
    .wireshark = "irc",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, 6667}, {NP_TABLE_END, 0}},
    .summary = "IRC {request_lines} {response_lines}",
};
