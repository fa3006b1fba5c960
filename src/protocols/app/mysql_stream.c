/* mysql_stream.c - MySQL on a stream of bytes: packets, and which answer what. A query is a command
 * that is answered; its answer has as many packets as its columns and rows take. */
#include "protocols/app/mysql_stream.h"

#include <stdbool.h>
#include <string.h>

#include "dissect/parser.h"
#include "protocols/app/statement.h"

/* Where in an answer the server is. */
enum at { AT_FIRST, AT_COLUMNS, AT_ROWS, AT_FIELDS, AT_PREPARED };

enum { COMPRESS = 0x20, TLS = 0x800, DEPRECATE_EOF = 0x0100 };
enum { MORE_RESULTS = 0x08, CURSOR_EXISTS = 0x40 };
enum {
  KEY_BYTES = 5,
  PREPARED_LENGTH = 12,
  FULL = 0xffffff,
  PROGRESS = 0xffff,
  MOST_STARTS = 1 << 23,
  MOST_SEQUENCE = 2 /* what is said in TLS begins with it */
};

struct mysql {
  bool is_off;       /* TLS, compression, or a log: what follows is none of it */
  bool is_greeted;   /* what the server can do is known */
  bool is_open;      /* an answer has begun */
  bool may_end;      /* behind columns: a packet that says that they end may come */
  bool goes_on[2];   /* the next packet of a side belongs to the one before */
  bool ends_columns; /* there are such packets, as both have said; or it is not known */
  uint8_t at, last_number;
  uint16_t server_caps, server_extended, caps;
  uint32_t left;            /* columns, or parameters too */
  uint32_t ends;            /* and packets that end them */
  uint32_t asked, answered; /* statements that were to be prepared, and were */
  uint8_t newest[4];
  struct np__pending waits; /* commands */
  struct np__statements statements;
};

/* A packet without its head. */
struct body {
  const uint8_t *bytes;
  uint32_t size;   /* that are there */
  uint32_t length; /* that it has */
};

static uint64_t long_little(const struct body *b, uint32_t at, uint32_t count) {
  struct np_cursor c = {.bytes = b->bytes, .captured = b->size, .declared = b->size};
  c.bit = (uint64_t)at * 8;
  return np_cursor_little(&c, count);
}

static uint32_t little(const struct body *b, uint32_t at, uint32_t count) {
  return (uint32_t)long_little(b, at, count);
}

/* A number that tells its length; `at` moves behind it. */
static uint64_t number(const struct body *b, uint32_t *at) {
  uint32_t first = little(b, *at, 1);
  uint32_t count = first == 0xfc ? 2 : first == 0xfd ? 3 : first == 0xfe ? 8 : 0;
  uint64_t value = count == 0 ? first : long_little(b, *at + 1, count);
  *at += 1 + count;
  return value;
}

/* ---- Statements ------------------------------------------------------------------------------
 */

/* Those whose numbers are not told yet have keys of their own. */
static void make_key(uint8_t *key, uint8_t kind, uint32_t id) {
  key[0] = kind;
  for (uint32_t i = 0; i < 4; i++) key[1 + i] = (uint8_t)(id >> (8 * i));
}

static void on_prepared(struct mysql *s, const struct body *b) {
  uint8_t asked[KEY_BYTES], key[KEY_BYTES], text[NP__STATEMENT_TEXT];
  uint32_t size;
  make_key(asked, 'Q', s->answered++);
  make_key(key, 'S', little(b, 1, 4));
  const uint8_t *found = np__statement_find(&s->statements, asked, KEY_BYTES, &size);
  if (found) {
    memcpy(text, found, size);
    np__statement_set(&s->statements, key, KEY_BYTES, text, size);
    np__statement_forget(&s->statements, asked, KEY_BYTES);
  }
  memcpy(s->newest, key + 1, 4);
}

/* The request that has begun asks for a statement. MariaDB's clients call the newest one -1. */
static void tell_text(struct np_parser *p, const struct mysql *s, uint32_t id) {
  uint8_t key[KEY_BYTES];
  struct np_outcome outcome = {.rows = 0};
  make_key(key, 'S', id);
  if (id == UINT32_MAX) memcpy(key + 1, s->newest, 4);
  outcome.text = np__statement_find(&s->statements, key, KEY_BYTES, &outcome.size);
  if (outcome.text) np_outcome(p, &outcome);
}

/* ---- The client ------------------------------------------------------------------------------
 */

static bool is_answered(uint8_t command) {
  return command != NP__MYSQL_QUIT && command != NP__MYSQL_CLOSE &&
         command != NP__MYSQL_LONG_DATA && command != NP__MYSQL_BINLOG_DUMP &&
         command != NP__MYSQL_BINLOG_DUMP_GTID;
}

/* Clients ask for nothing that the server cannot, so that what they say is enough in TLS, where
 * its greeting came before. */
static void on_login(struct np_parser *p, struct mysql *s, const struct body *b) {
  uint32_t caps = little(b, 0, 2);
  if (b->length < NP__MYSQL_SSL_REQUEST || s->caps != 0) return;
  if (!s->is_greeted) s->server_caps = s->server_extended = UINT16_MAX;
  if (b->length == NP__MYSQL_SSL_REQUEST && caps & TLS) {
    s->is_off = true;
    np_change(p, "tls", 0);
  }
  s->caps = (uint16_t)caps;
  s->ends_columns = (little(b, 2, 2) & s->server_extended & DEPRECATE_EOF) == 0;
}

/* A command's text, where another packet or none has it. */
static void on_command(struct np_parser *p, struct mysql *s, uint8_t command,
                       const struct body *b) {
  uint8_t key[KEY_BYTES];
  if (command == NP__MYSQL_PREPARE && b->size > 0) {
    make_key(key, 'Q', s->asked++);
    np__statement_set(&s->statements, key, KEY_BYTES, b->bytes + 1, b->size - 1);
  }
  if (command == NP__MYSQL_CLOSE) {
    make_key(key, 'S', little(b, 1, 4));
    np__statement_forget(&s->statements, key, KEY_BYTES);
  }
  if (command == NP__MYSQL_EXECUTE || command == NP__MYSQL_BULK || command == NP__MYSQL_FETCH)
    tell_text(p, s, little(b, 1, 4));
  if (command == NP__MYSQL_BINLOG_DUMP || command == NP__MYSQL_BINLOG_DUMP_GTID) s->is_off = true;
}

/* ---- The server ------------------------------------------------------------------------------
 */

static void on_greeting(struct mysql *s, const struct body *b) {
  const uint8_t *end = b->size > 1 ? memchr(b->bytes + 1, 0, b->size - 1) : NULL;
  if (!end) return;
  s->is_greeted = true;
  uint32_t caps = (uint32_t)(end - b->bytes) + 1 + 4 + 8 + 1; /* thread, salt */
  s->server_caps = (uint16_t)little(b, caps, 2);
  s->server_extended = (uint16_t)little(b, caps + 5, 2);
}

static void finish(struct np_parser *p, struct mysql *s) {
  if (s->is_open) np_done(p);
  s->is_open = false;
  s->at = AT_FIRST;
  np__pending_drop(&s->waits);
}

/* A result ends: with the state of the server, or all of it. */
static void end_result(struct np_parser *p, struct mysql *s, uint32_t status) {
  s->at = AT_FIRST;
  if ((status & MORE_RESULTS) == 0) finish(p, s);
}

static void on_ok(struct np_parser *p, struct mysql *s, const struct body *b) {
  uint32_t at = 1;
  const uint8_t command = np__pending_first(&s->waits);
  struct np_outcome outcome = {.rows = number(b, &at)};
  outcome.has_rows =
      command == NP__MYSQL_QUERY || command == NP__MYSQL_EXECUTE || command == NP__MYSQL_BULK;
  number(b, &at);
  if (!outcome.has_rows) outcome.rows = 0;
  np_outcome(p, &outcome);
  end_result(p, s, little(b, at, 2));
}

static void on_error(struct np_parser *p, struct mysql *s, const struct body *b) {
  uint32_t at = 3;
  if (little(b, 1, 2) == PROGRESS) return; /* MariaDB: it goes on */
  if (little(b, at, 1) == '#') at += 6;
  const struct np_outcome outcome = {.is_error = true,
                                     .text = at < b->size ? b->bytes + at : NULL,
                                     .size = at < b->size ? b->size - at : 0};
  np_outcome(p, &outcome);
  finish(p, s);
}

static bool is_end(const struct body *b) {
  return little(b, 0, 1) == NP__MYSQL_EOF && b->length < FULL;
}

static bool is_short_end(const struct body *b) {
  return is_end(b) && b->length <= NP__MYSQL_EOF_LENGTH;
}

static void on_count(struct np_parser *p, struct mysql *s, const struct body *b) {
  uint32_t at = 0;
  const struct np_outcome outcome = {.has_rows = true};
  s->left = (uint32_t)number(b, &at);
  if (at < b->length && little(b, at, 1) == 0) s->left = 0; /* they were told before */
  s->at = s->left > 0 ? AT_COLUMNS : AT_ROWS;
  s->may_end = true;
  np_outcome(p, &outcome);
}

static void on_preparation(struct np_parser *p, struct mysql *s, const struct body *b) {
  uint32_t columns = little(b, 5, 2), parameters = little(b, 7, 2);
  on_prepared(s, b);
  s->left = columns + parameters;
  s->ends = s->ends_columns ? (uint32_t)(columns > 0) + (parameters > 0) : 0;
  s->at = AT_PREPARED;
  if (s->left == 0) finish(p, s);
}

static void on_row(struct np_parser *p, struct mysql *s, const struct body *b) {
  const struct np_outcome outcome = {.rows = 1, .has_rows = true};
  if (is_short_end(b) && s->may_end && (little(b, 3, 2) & CURSOR_EXISTS) == 0) {
    s->may_end = false; /* of the columns */
  } else if (is_short_end(b)) {
    end_result(p, s, little(b, 3, 2));
  } else if (is_end(b)) {
    uint32_t at = 1;
    number(b, &at);
    number(b, &at);
    end_result(p, s, little(b, at, 2));
  } else {
    s->may_end = false;
    np_outcome(p, &outcome);
  }
}

static void on_fetched(struct np_parser *p, struct mysql *s, const struct body *b) {
  s->at = AT_ROWS;
  s->may_end = false;
  on_row(p, s, b);
}

/* Of a list of columns, which no count stands in front of. */
static void on_field(struct np_parser *p, struct mysql *s, const struct body *b) {
  s->at = AT_FIELDS;
  if (is_short_end(b)) finish(p, s);
}

/* Where the server asks for a file, the answer comes behind that. */
static void on_result(struct np_parser *p, struct mysql *s, const struct body *b) {
  if (little(b, 0, 1) != NP__MYSQL_LOCAL_FILE) on_count(p, s, b);
}

static void on_first(struct np_parser *p, struct mysql *s, const struct body *b) {
  const uint32_t first = little(b, 0, 1);
  const uint8_t command = np__pending_first(&s->waits);
  if (command == NP__MYSQL_STATISTICS)
    finish(p, s);
  else if (command == NP__MYSQL_PREPARE && first == NP__MYSQL_OK && b->length == PREPARED_LENGTH)
    on_preparation(p, s, b);
  else if (command == NP__MYSQL_FETCH)
    on_fetched(p, s, b);
  else if (command == NP__MYSQL_FIELD_LIST)
    on_field(p, s, b);
  else if (first == NP__MYSQL_OK)
    on_ok(p, s, b);
  else if (is_short_end(b))
    end_result(p, s, little(b, 3, 2));
  else if (command == NP__MYSQL_QUERY || command == NP__MYSQL_EXECUTE || command == NP__MYSQL_BULK)
    on_result(p, s, b);
}

static void on_answer(struct np_parser *p, struct mysql *s, const struct body *b) {
  if (little(b, 0, 1) == NP__MYSQL_ERROR && s->at != AT_COLUMNS) {
    on_error(p, s, b);
  } else if (s->at == AT_COLUMNS) {
    if (--s->left == 0) s->at = AT_ROWS;
  } else if (s->at == AT_ROWS) {
    on_row(p, s, b);
  } else if (s->at == AT_FIELDS) {
    on_field(p, s, b);
  } else if (s->at == AT_PREPARED) {
    uint32_t *passed = is_short_end(b) ? &s->ends : &s->left;
    if (*passed > 0) --*passed;
    if (s->ends + s->left == 0) finish(p, s);
  } else {
    on_first(p, s, b);
  }
}

/* Before the first command the server greets, and says whether it lets the client in. */
static void on_welcome(struct mysql *s, uint8_t sequence, const struct body *b) {
  if (sequence == 0 && little(b, 0, 1) == NP__MYSQL_GREETING) on_greeting(s, b);
  bool is_in = sequence > 1 && little(b, 0, 1) == NP__MYSQL_OK && s->caps != 0;
  if (is_in && s->caps & s->server_caps & COMPRESS) s->is_off = true;
}

/* ---- Both ------------------------------------------------------------------------------------
 */

static bool take_client(struct np_parser *p, struct mysql *s, uint8_t sequence,
                        const struct body *b) {
  const uint8_t command = (uint8_t)little(b, 0, 1);
  const bool is_request = sequence == 0 && b->size > 0 && is_answered(command);
  bool fits = true;
  if (is_request) {
    np_begin(p, NP_ROLE_REQUEST);
    fits = np__pending_add(&s->waits, command);
  }
  np_take_message(p, NP__MYSQL_HEAD + b->length);
  if (sequence == 0)
    on_command(p, s, command, b);
  else
    on_login(p, s, b);
  if (is_request) np_done(p);
  return fits;
}

static void take_server(struct np_parser *p, struct mysql *s, uint8_t sequence,
                        const struct body *b) {
  const bool is_new = sequence == 1 && s->last_number != 0;
  s->last_number = sequence;
  if (is_new && s->is_open) finish(p, s); /* more was expected, and does not come */
  const bool is_answer = s->waits.count > 0;
  if (is_answer && !s->is_open) np_begin(p, NP_ROLE_RESPONSE);
  s->is_open |= is_answer;
  np_take_message(p, NP__MYSQL_HEAD + b->length);
  if (is_answer)
    on_answer(p, s, b);
  else
    on_welcome(s, sequence, b);
}

/* The next packet. False where it is not there as a whole. */
static bool take(struct np_parser *p, struct mysql *s, bool *is_full) {
  if (!np_need(p, NP__MYSQL_HEAD)) return false;
  const struct body head = {p->bytes, p->size, 0};
  const uint32_t length = little(&head, 0, 3), whole = NP__MYSQL_HEAD + length;
  const uint32_t kept = whole < p->most ? whole : p->most;
  const uint8_t sequence = p->bytes[3];
  const struct body b = {p->bytes + NP__MYSQL_HEAD,
                         kept > NP__MYSQL_HEAD ? kept - NP__MYSQL_HEAD : 0, length};
  if (p->size < kept) return np_take_message(p, whole);
  const bool goes_on = s->goes_on[p->is_server];
  s->goes_on[p->is_server] = length == FULL;
  if (goes_on)
    np_take_message(p, whole);
  else if (p->is_server)
    take_server(p, s, sequence, &b);
  else
    *is_full = !take_client(p, s, sequence, &b);
  return true;
}

static enum np_verdict parse(struct np_parser *p) {
  struct mysql *s = p->state;
  bool is_full = false;
  if (s->caps == 0) s->ends_columns = true;
  while (p->size > 0 && p->skip == 0 && !is_full && !s->is_off)
    if (!take(p, s, &is_full)) break;
  if (s->is_off && !p->is_changed) np_consume(p, p->size);
  return is_full ? np_reject(p, "too many commands wait") : NP_MORE;
}

static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  if (size <= NP__MYSQL_HEAD) return NP__MYSQL_HEAD + 1;
  const struct body head = {bytes, size, 0};
  const uint8_t sequence = bytes[3], first = bytes[NP__MYSQL_HEAD];
  const uint32_t length = little(&head, 0, 3);
  if (length == 0 || length > MOST_STARTS || sequence > MOST_SEQUENCE) return NP_STARTS_NOT;
  return sequence > 0 || np_name_of(np__mysql_commands, first) || first == NP__MYSQL_ERROR
             ? NP_STARTS
             : NP_STARTS_NOT;
}

/* What waits for which answer is not known any more. */
static uint64_t gap(struct np_parser *p, uint64_t bytes) {
  struct mysql *s = p->state;
  (void)bytes;
  s->waits.count = 0;
  s->goes_on[p->is_server] = false;
  s->at = AT_FIRST;
  if (p->is_server) s->is_open = false;
  return 0;
}

const struct np_stream_rules np__mysql_stream = {.starts = starts,
                                                 .bound_only = true,
                                                 .state_size = sizeof(struct mysql),
                                                 .exchanges = NP_EXCHANGES_QUERIES,
                                                 .parse = parse,
                                                 .gap = gap};
