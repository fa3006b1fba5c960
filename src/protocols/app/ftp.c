/* ftp.c - File Transfer Protocol, RFC 959: commands and replies; addresses of RFC 2428. */
#include "protocols/app/reply_line.h"

enum {
  IS_REQUEST,
  IS_RESPONSE,
  COMMAND,
  ARGUMENT,
  CODE,
  TEXT,
  LINE,
  ACTIVE_ADDRESS,
  ACTIVE_PORT,
  PASSIVE_ADDRESS,
  PASSIVE_PORT,
  EXTENDED_FAMILY,
  EXTENDED_PORT,
  EXTENDED_PASSIVE_PORT
};

/* clang-format off */
static const struct np_field fields[] = {
  [IS_REQUEST]      = {"is_request",       NP_VARIABLE, 1, NP_FLAG,   "ftp.request", "1: a command of a client.", .flags = NP_HIDDEN},
  [IS_RESPONSE]     = {"is_response",      NP_VARIABLE, 1, NP_FLAG,   "ftp.response", "1: a reply of a server.", .flags = NP_HIDDEN},
  [COMMAND]         = {"request.command",  NP_VARIABLE, 0, NP_STRING, "ftp.request.command", "The command's word."},
  [ARGUMENT]        = {"request.argument", NP_VARIABLE, 0, NP_STRING, "ftp.request.arg", "What stands behind it."},
  [CODE]            = {"response.code",    NP_VARIABLE, 32, NP_UINT,  "ftp.response.code", "What became of the command."},
  [TEXT]            = {"response.text",    NP_VARIABLE, 0, NP_STRING, "ftp.response.arg", "The server's words for it."},
  [LINE]            = {"lines",            NP_VARIABLE, 0, NP_STRING, NULL, "Lines behind the first one.", .flags = NP_MANY},
  [ACTIVE_ADDRESS]  = {"active.address",   NP_VARIABLE, 32, NP_IPV4,  "ftp.active.cip", "PORT: address that the server shall connect to."},
  [ACTIVE_PORT]     = {"active.port",      NP_VARIABLE, 16, NP_UINT,  "ftp.active.port", "Its port."},
  [PASSIVE_ADDRESS] = {"passive.address",  NP_VARIABLE, 32, NP_IPV4,  "ftp.passive.ip", "Reply to PASV: address that the client shall connect to."},
  [PASSIVE_PORT]    = {"passive.port",     NP_VARIABLE, 16, NP_UINT,  "ftp.passive.port", "Its port."},
  [EXTENDED_FAMILY] = {"extended.family",  NP_VARIABLE, 8, NP_UINT,   "ftp.eprt.af", "EPRT: 1: IPv4; 2: IPv6."},
  [EXTENDED_PORT]   = {"extended.port",    NP_VARIABLE, 16, NP_UINT,  "ftp.eprt.port", "EPRT: port that the server shall connect to."},
  [EXTENDED_PASSIVE_PORT] = {"extended.passive_port", NP_VARIABLE, 16, NP_UINT, "ftp.epsv.port", "Reply to EPSV: port that the client shall connect to."},
};
/* clang-format on */

enum { PASSIVE = 227, EXTENDED_PASSIVE = 229, NUMBERS = 6 };

/* IANA, FTP Commands and Extensions. */
static const struct np_keyword commands[] = {
    {"ABOR", 0}, {"ACCT", 0}, {"ADAT", 0}, {"ALGS", 0}, {"ALLO", 0}, {"APPE", 0}, {"AUTH", 0},
    {"AVBL", 0}, {"CCC", 0},  {"CDUP", 0}, {"CLNT", 0}, {"CONF", 0}, {"CSID", 0}, {"CWD", 0},
    {"DELE", 0}, {"DSIZ", 0}, {"ENC", 0},  {"EPRT", 0}, {"EPSV", 0}, {"FEAT", 0}, {"HELP", 0},
    {"HOST", 0}, {"LANG", 0}, {"LIST", 0}, {"LPRT", 0}, {"LPSV", 0}, {"MDTM", 0}, {"MFCT", 0},
    {"MFF", 0},  {"MFMT", 0}, {"MIC", 0},  {"MKD", 0},  {"MLSD", 0}, {"MLST", 0}, {"MODE", 0},
    {"NLST", 0}, {"NOOP", 0}, {"OPTS", 0}, {"PASS", 0}, {"PASV", 0}, {"PBSZ", 0}, {"PORT", 0},
    {"PROT", 0}, {"PWD", 0},  {"QUIT", 0}, {"REIN", 0}, {"REST", 0}, {"RETR", 0}, {"RMD", 0},
    {"RNFR", 0}, {"RNTO", 0}, {"SITE", 0}, {"SIZE", 0}, {"SMNT", 0}, {"SPSV", 0}, {"STAT", 0},
    {"STOR", 0}, {"STOU", 0}, {"STRU", 0}, {"SYST", 0}, {"THMB", 0}, {"TYPE", 0}, {"USER", 0},
    {"XCUP", 0}, {"XCWD", 0}, {"XMKD", 0}, {"XPWD", 0}, {"XRMD", 0}, {NULL, 0},
};

static void dissect(struct np_dissector *d) {
  np_reply_dissect(d, commands);
}

static bool is_digit(const struct np_cursor *c) {
  struct np_cursor next = *c;
  uint64_t byte = np_cursor_take(&next, 8);
  return byte >= '0' && byte <= '9';
}

/* A byte in digits, with blanks before it. */
static bool take_number(struct np_cursor *c, uint8_t *number) {
  uint64_t value = 0;
  while (np_text_begins(c, " ")) np_take_part(c, 1);
  if (!is_digit(c)) return false;
  while (is_digit(c) && value <= UINT8_MAX) value = value * 10 + np_cursor_take(c, 8) - '0';
  *number = (uint8_t)value;
  return value <= UINT8_MAX;
}

/* RFC 959, section 4.1.2: six numbers with commas between them. */
static bool take_numbers(struct np_cursor *c, uint8_t *numbers) {
  bool is_good = take_number(c, &numbers[0]);
  for (unsigned i = 1; i < NUMBERS && is_good; i++)
    is_good = np_text_begins(c, ",") && np_cursor_take(c, 8) && take_number(c, &numbers[i]);
  return is_good && !is_digit(c);
}

/* An address and a port, a byte a number. RFC 1123, section 4.1.2.6: nothing tells where in a reply
 * they begin but that they are numbers. */
static void six_numbers(struct np_dissector *d, struct np_cursor text, unsigned row) {
  uint8_t bytes[NUMBERS];
  while (np_more(&text)) {
    struct np_cursor list = text, end = text;
    if (take_numbers(&end, bytes)) {
      list = np_take_part(&list, np_left(&list) - np_left(&end));
      np_emit_address(d, &list, &fields[row], bytes);
      np_emit_number_at(d, &list, &fields[row + 1], (uint64_t)bytes[4] << 8 | bytes[5]);
      return;
    }
    while (is_digit(&text)) np_take_part(&text, 1);
    while (np_more(&text) && !is_digit(&text)) np_take_part(&text, 1);
  }
}

/* The part between brackets. */
static struct np_cursor bracketed(struct np_cursor text) {
  struct np_cursor part;
  np_take_until(&text, '(', &part);
  np_take_until(&text, ')', &part);
  return part;
}

/* RFC 2428, sections 2 and 3: |family|address|port|, with any mark for the bar. */
static void extended(struct np_dissector *d, struct np_cursor c, bool is_reply) {
  struct np_cursor part;
  char bar = (char)np_cursor_take(&c, 8);
  np_take_until(&c, bar, &part);
  if (!is_reply) np_emit_digits(d, &part, 10, &fields[EXTENDED_FAMILY]);
  np_take_until(&c, bar, &part);
  np_take_until(&c, bar, &part);
  np_emit_digits(d, &part, 10, &fields[is_reply ? EXTENDED_PASSIVE_PORT : EXTENDED_PORT]);
}

/* An address whose line has no end here can have more digits. */
static void request(struct np_dissector *d, struct np_cursor line, bool is_whole) {
  struct np_cursor word = np_take_word(&line);
  np_emit_part(d, &word, &fields[COMMAND]);
  np_emit_part(d, &line, &fields[ARGUMENT]);
  if (!is_whole) return;
  if (np_text_is(&word, "PORT")) six_numbers(d, line, ACTIVE_ADDRESS);
  if (np_text_is(&word, "EPRT")) extended(d, line, false);
}

static void response(struct np_dissector *d, const struct np_reply *reply, bool is_whole) {
  uint64_t code = 0;
  np_text_number(&reply->code, 10, &code);
  np_emit_digits(d, &reply->code, 10, &fields[CODE]);
  np_emit_part(d, &reply->text, &fields[TEXT]);
  if (!is_whole) return;
  if (code == PASSIVE) six_numbers(d, reply->text, PASSIVE_ADDRESS);
  if (code == EXTENDED_PASSIVE) extended(d, bracketed(reply->text), true);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d), line;
  struct np_reply reply;
  bool is_whole = np_take_line(&c, &line);
  bool is_request = np_line_begins(line, commands);
  np_emit_number_at(d, &line, &fields[IS_REQUEST], is_request);
  np_emit_number_at(d, &line, &fields[IS_RESPONSE], !is_request);
  if (is_request)
    request(d, line, is_whole);
  else if (np_reply_read(line, &reply))
    response(d, &reply, is_whole);
  while (np_more(&c)) {
    np_take_line(&c, &line);
    np_emit_part(d, &line, &fields[LINE]);
  }
}

const struct np_protocol np_ftp = {
    .name = "ftp",
    .title = "File Transfer Protocol",
    .spec = "RFC 959",
    .group = "files",
    .wireshark = "ftp",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, 21}, {NP_TABLE_END, 0}},
    .summary = "FTP {request.command} {request.argument} {response.code} {response.text}",
};
