/* imap.c - Internet Message Access Protocol, version 4rev1 and 4rev2, RFC 3501 and RFC 9051: lines
 * of commands and responses. */
#include "protocols/protocol.h"

enum {
  IS_REQUEST,
  LINE,
  REQUEST,
  REQUEST_TAG,
  REQUEST_UID,
  REQUEST_COMMAND,
  REQUEST_ARGUMENT,
  RESPONSE,
  RESPONSE_TAG,
  RESPONSE_STATUS,
  RESPONSE_TEXT
};

/* clang-format off */
static const struct np_field fields[] = {
  [IS_REQUEST]       = {"is_request",         NP_VARIABLE, 1, NP_FLAG,   "imap.isrequest", "1: commands of a client; 0: responses of a server.", .flags = NP_HIDDEN},
  [LINE]             = {"lines",              NP_VARIABLE, 0, NP_STRING, "imap.line", "Lines.", .flags = NP_MANY},
  [REQUEST]          = {"requests",           NP_VARIABLE, 0, NP_RECORD, NULL, "Commands.", .flags = NP_MANY},
  [REQUEST_TAG]      = {"requests.tag",       NP_VARIABLE, 0, NP_STRING, "imap.request_tag", "Name of the command, which its response has too."},
  [REQUEST_UID]      = {"requests.is_uid",    NP_VARIABLE, 1, NP_FLAG,   "imap.request.command.uid", "1: UID stands in front of the command.", .flags = NP_HIDDEN},
  [REQUEST_COMMAND]  = {"requests.command",   NP_VARIABLE, 0, NP_STRING, "imap.request.command", "The command's word."},
  [REQUEST_ARGUMENT] = {"requests.arguments", NP_VARIABLE, 0, NP_STRING, NULL, "What stands behind it."},
  [RESPONSE]         = {"responses",          NP_VARIABLE, 0, NP_RECORD, NULL, "Responses that end a command.", .flags = NP_MANY},
  [RESPONSE_TAG]     = {"responses.tag",      NP_VARIABLE, 0, NP_STRING, "imap.response_tag", "Name of the command."},
  [RESPONSE_STATUS]  = {"responses.status",   NP_VARIABLE, 0, NP_STRING, "imap.response.status", "OK, NO or BAD."},
  [RESPONSE_TEXT]    = {"responses.text",     NP_VARIABLE, 0, NP_STRING, NULL, "The server's words for it."},
};
/* clang-format on */

/* RFC 9051 section 6, RFC 2177, RFC 2971, RFC 4314, RFC 5256, RFC 9208 and others. */
static const struct np_keyword commands[] = {
    {"CAPABILITY", 0},   {"NOOP", 0},        {"LOGOUT", 0},      {"STARTTLS", 0},
    {"AUTHENTICATE", 0}, {"LOGIN", 0},       {"ENABLE", 0},      {"SELECT", 0},
    {"EXAMINE", 0},      {"CREATE", 0},      {"DELETE", 0},      {"RENAME", 0},
    {"SUBSCRIBE", 0},    {"UNSUBSCRIBE", 0}, {"LIST", 0},        {"LSUB", 0},
    {"XLIST", 0},        {"NAMESPACE", 0},   {"STATUS", 0},      {"APPEND", 0},
    {"IDLE", 0},         {"CHECK", 0},       {"CLOSE", 0},       {"UNSELECT", 0},
    {"EXPUNGE", 0},      {"SEARCH", 0},      {"FETCH", 0},       {"STORE", 0},
    {"COPY", 0},         {"MOVE", 0},        {"UID", 0},         {"ID", 0},
    {"SORT", 0},         {"THREAD", 0},      {"GETQUOTA", 0},    {"SETQUOTA", 0},
    {"GETQUOTAROOT", 0}, {"GETACL", 0},      {"SETACL", 0},      {"MYRIGHTS", 0},
    {"COMPRESS", 0},     {"NOTIFY", 0},      {"GETMETADATA", 0}, {"SETMETADATA", 0},
    {NULL, 0},
};

static const struct np_keyword statuses[] = {{"OK", 0}, {"NO", 0}, {"BAD", 0}, {NULL, 0}};

enum kind { NEITHER, COMMAND, TAGGED, UNTAGGED };

/* RFC 9051, section 2.2. */
static enum kind kind_of(struct np_cursor line) {
  struct np_cursor tag = np_take_word(&line), word = np_take_word(&line);
  if (np_text_is(&tag, "*") || np_text_is(&tag, "+")) return UNTAGGED;
  if (np_keyword_find(statuses, &word)) return TAGGED;
  return np_keyword_find(commands, &word) ? COMMAND : NEITHER;
}

static void dissect(struct np_dissector *d) {
  struct np_cursor c = np_rest(d), line;
  np_take_line(&c, &line);
  np_header_whole_unless(d, kind_of(line) == NEITHER);
}

/* RFC 9051, section 6: a tag, a word, and the rest; UID goes with the next word. */
static void request(struct np_dissector *d, struct np_cursor line) {
  np_open(d, &line, &fields[REQUEST]);
  struct np_cursor word = np_take_word(&line);
  np_emit_part(d, &word, &fields[REQUEST_TAG]);
  word = np_take_word(&line);
  if (np_text_is(&word, "UID")) {
    np_emit_number_at(d, &word, &fields[REQUEST_UID], 1);
    word = np_take_word(&line);
  }
  np_emit_part(d, &word, &fields[REQUEST_COMMAND]);
  np_emit_part(d, &line, &fields[REQUEST_ARGUMENT]);
  np_close(d, &fields[REQUEST]);
}

/* RFC 9051, section 7.1. */
static void response(struct np_dissector *d, struct np_cursor line) {
  np_open(d, &line, &fields[RESPONSE]);
  struct np_cursor word = np_take_word(&line);
  np_emit_part(d, &word, &fields[RESPONSE_TAG]);
  word = np_take_word(&line);
  np_emit_part(d, &word, &fields[RESPONSE_STATUS]);
  np_emit_part(d, &line, &fields[RESPONSE_TEXT]);
  np_close(d, &fields[RESPONSE]);
}

/* RFC 9051, section 4.3: a line that ends with a length in braces goes on behind so many bytes,
 * which are no lines. */
static bool skip_literal(struct np_cursor line, struct np_cursor *c) {
  struct np_cursor size, number;
  uint64_t length;
  bool has_brace = false;
  while (np_take_until(&line, '{', &size)) has_brace = true;
  if (!has_brace || !np_take_until(&size, '}', &number) || np_more(&size)) return false;
  np_take_until(&number, '+', &size); /* RFC 7888: nobody waits */
  if (!np_text_number(&size, 10, &length)) return false;
  np_take_part(c, length);
  return true;
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d), line, at = c;
  bool goes_on = false;
  np_take_line(&at, &line);
  np_emit_number_at(d, &c, &fields[IS_REQUEST], kind_of(line) == COMMAND);
  while (np_more(&c)) {
    np_take_line(&c, &line);
    np_emit_part(d, &line, &fields[LINE]);
    enum kind kind = goes_on ? NEITHER : kind_of(line);
    if (kind == COMMAND) request(d, line);
    if (kind == TAGGED) response(d, line);
    goes_on = skip_literal(line, &c);
  }
}

const struct np_protocol np_imap = {
    .name = "imap",
    .title = "Internet Message Access Protocol",
    .spec = "RFC 9051",
    .group = "mail",
    .wireshark = "imap",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, 143}, {NP_TABLE_END, 0}},
    .summary = "IMAP {lines}",
};
