/* smtp.c - Simple Mail Transfer Protocol, RFC 5321: commands and replies; mail itself stays data.
 */
#include "protocols/app/reply_line.h"

enum {
  IS_REQUEST,
  IS_RESPONSE,
  REQUEST,
  REQUEST_LINE,
  COMMAND,
  PARAMETER,
  RESPONSE,
  RESPONSE_LINE,
  CODE,
  TEXT,
  DATA
};

/* clang-format off */
static const struct np_field fields[] = {
  [IS_REQUEST]    = {"is_request",         NP_VARIABLE, 1, NP_FLAG,   "smtp.req", "1, for each command of a client.", .flags = NP_MANY | NP_HIDDEN},
  [IS_RESPONSE]   = {"is_response",        NP_VARIABLE, 1, NP_FLAG,   "smtp.rsp", "1, for each reply of a server.", .flags = NP_MANY | NP_HIDDEN},
  [REQUEST]       = {"requests",           NP_VARIABLE, 0, NP_RECORD, NULL, "Commands, a line each.", .flags = NP_MANY},
  [REQUEST_LINE]  = {"requests.line",      NP_VARIABLE, 0, NP_STRING, "smtp.command_line", "The line as a whole, without its end.", .flags = NP_HIDDEN},
  [COMMAND]       = {"requests.command",   NP_VARIABLE, 0, NP_STRING, "smtp.req.command", "The command's word."},
  [PARAMETER]     = {"requests.parameter", NP_VARIABLE, 0, NP_STRING, "smtp.req.parameter", "What stands behind it."},
  [RESPONSE]      = {"responses",          NP_VARIABLE, 0, NP_RECORD, NULL, "Replies, each of one line or more.", .flags = NP_MANY},
  [RESPONSE_LINE] = {"responses.line",     NP_VARIABLE, 0, NP_STRING, "smtp.response", "The first line as a whole, without its end.", .flags = NP_HIDDEN},
  [CODE]          = {"responses.code",     NP_VARIABLE, 32, NP_UINT,  "smtp.response.code", "What became of the command."},
  [TEXT]          = {"responses.texts",    NP_VARIABLE, 0, NP_STRING, "smtp.rsp.parameter", "The server's words for it, a line each.", .flags = NP_MANY},
  [DATA]          = {"data",               NP_VARIABLE, 0, NP_BYTES,  NULL, "What follows commands and is none, such as a mail.", .flags = NP_MANY},
};
/* clang-format on */

/* IANA, Mail Parameters; XCLIENT and XFORWARD of proxies. */
static const struct np_keyword commands[] = {
    {"HELO", 0}, {"EHLO", 0},     {"MAIL", 0}, {"RCPT", 0},    {"DATA", 0},
    {"RSET", 0}, {"SEND", 0},     {"SOML", 0}, {"SAML", 0},    {"VRFY", 0},
    {"EXPN", 0}, {"HELP", 0},     {"NOOP", 0}, {"QUIT", 0},    {"TURN", 0},
    {"AUTH", 0}, {"BDAT", 0},     {"ETRN", 0}, {"ATRN", 0},    {"STARTTLS", 0},
    {"BURL", 0}, {"XFORWARD", 0}, {"LHLO", 0}, {"XCLIENT", 0}, {NULL, 0},
};

static void dissect(struct np_dissector *d) {
  np_reply_dissect(d, commands);
}

static void request(struct np_dissector *d, struct np_cursor line) {
  np_emit_number_at(d, &line, &fields[IS_REQUEST], 1);
  np_open(d, &line, &fields[REQUEST]);
  np_emit_part(d, &line, &fields[REQUEST_LINE]);
  struct np_cursor word = np_take_word(&line);
  np_emit_part(d, &word, &fields[COMMAND]);
  np_emit_part(d, &line, &fields[PARAMETER]);
  np_close(d, &fields[REQUEST]);
}

/* RFC 3030, section 2: so many bytes of a mail follow BDAT. */
static void chunk(struct np_dissector *d, struct np_cursor line, struct np_cursor *c) {
  uint64_t length;
  struct np_cursor word = np_take_word(&line), size = np_take_word(&line);
  if (!np_text_is(&word, "BDAT") || !np_text_number(&size, 10, &length)) return;
  const struct np_cursor data = np_take_part(c, length);
  np_emit_part(d, &data, &fields[DATA]);
}

/* A reply's lines: a dash behind the code says that another one follows. False where the line at
 * the cursor is none. */
static bool response(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor line, at = *c;
  struct np_reply reply;
  np_take_line(&at, &line);
  if (!np_reply_read(line, &reply)) return false;
  np_emit_number_at(d, &line, &fields[IS_RESPONSE], 1);
  np_open(d, &line, &fields[RESPONSE]);
  np_emit_part(d, &line, &fields[RESPONSE_LINE]);
  np_emit_digits(d, &reply.code, 10, &fields[CODE]);
  np_emit_part(d, &reply.text, &fields[TEXT]);
  *c = at;
  while (reply.goes_on && np_more(&at)) {
    np_take_line(&at, &line);
    if (!np_reply_read(line, &reply)) break;
    np_emit_part(d, &reply.text, &fields[TEXT]);
    *c = at;
  }
  np_close(d, &fields[RESPONSE]);
  return true;
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d), at, line;
  bool is_there = true;
  while (np_more(&c) && is_there) {
    at = c;
    np_take_line(&at, &line);
    if (np_line_begins(line, commands)) {
      request(d, line);
      c = at;
      chunk(d, line, &c);
    } else {
      is_there = response(d, &c);
    }
  }
  np_emit_part(d, &c, &fields[DATA]);
}

const struct np_protocol np_smtp = {
    .name = "smtp",
    .title = "Simple Mail Transfer Protocol",
    .spec = "RFC 5321",
    .group = "mail",
    .wireshark = "smtp",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds =
        (const struct np_bind[]){{NP_BY_TCP_PORT, 25}, {NP_BY_TCP_PORT, 587}, {NP_TABLE_END, 0}},
    .summary = "SMTP {requests.line} {responses.line}",
};
