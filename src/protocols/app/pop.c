/* pop.c - Post Office Protocol, version 3, RFC 1939: commands and responses. */
#include "protocols/protocol.h"

enum { REQUEST, COMMAND, PARAMETER, RESPONSE, INDICATOR, DESCRIPTION, DATA };

/* clang-format off */
static const struct np_field fields[] = {
  [REQUEST]     = {"request.line",         NP_VARIABLE, 0, NP_STRING, NULL, "The command as a whole.", .flags = NP_HIDDEN},
  [COMMAND]     = {"request.command",      NP_VARIABLE, 0, NP_STRING, "pop.request.command", "The command's word."},
  [PARAMETER]   = {"request.parameter",    NP_VARIABLE, 0, NP_STRING, "pop.request.parameter", "What stands behind it."},
  [RESPONSE]    = {"response.line",        NP_VARIABLE, 0, NP_STRING, NULL, "The response as a whole.", .flags = NP_HIDDEN},
  [INDICATOR]   = {"response.indicator",   NP_VARIABLE, 0, NP_STRING, "pop.response.indicator", "+OK or -ERR."},
  [DESCRIPTION] = {"response.description", NP_VARIABLE, 0, NP_STRING, "pop.response.description", "The server's words for it."},
  [DATA]        = {"data",                 NP_VARIABLE, 0, NP_STRING, NULL, "Lines behind the first one, such as a list.", .flags = NP_MANY},
};
/* clang-format on */

/* RFC 1939, RFC 2449, RFC 2595, RFC 5034, RFC 6856. */
static const struct np_keyword commands[] = {
    {"USER", 0}, {"PASS", 0}, {"APOP", 0}, {"AUTH", 0}, {"STAT", 0}, {"LIST", 0},
    {"RETR", 0}, {"DELE", 0}, {"NOOP", 0}, {"RSET", 0}, {"QUIT", 0}, {"TOP", 0},
    {"UIDL", 0}, {"CAPA", 0}, {"STLS", 0}, {"UTF8", 0}, {"LANG", 0}, {NULL, 0},
};

static const struct np_keyword indicators[] = {{"+OK", 0}, {"-ERR", 0}, {"+", 0}, {NULL, 0}};

static void dissect(struct np_dissector *d) {
  struct np_cursor c = np_rest(d), line;
  np_take_line(&c, &line);
  np_header_whole_unless(d, !np_line_begins(line, commands) && !np_line_begins(line, indicators));
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d), line;
  np_take_line(&c, &line);
  struct np_cursor rest = line, word = np_take_word(&rest);
  bool is_request = !np_keyword_find(indicators, &word);
  np_emit_part(d, &line, &fields[is_request ? REQUEST : RESPONSE]);
  np_emit_part(d, &word, &fields[is_request ? COMMAND : INDICATOR]);
  np_emit_part(d, &rest, &fields[is_request ? PARAMETER : DESCRIPTION]);
  while (np_more(&c)) {
    np_take_line(&c, &line);
    np_emit_part(d, &line, &fields[DATA]);
  }
}

const struct np_protocol np_pop = {
    .name = "pop",
    .title = "Post Office Protocol - Version 3",
    .spec = "RFC 1939",
    .group = "mail",
    .wireshark = "pop",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, 110}, {NP_TABLE_END, 0}},
    .summary = "POP {request.line} {response.line}",
};
