/* mysql.c - the client/server protocol of MySQL and MariaDB, version 10: MySQL Internals Manual,
 * chapter "Client/Server Protocol". What an answer is, only who knows the question can tell for
 * sure; here its first byte, its length and its number do. */
#include "protocols/app/mysql_stream.h"
#include "protocols/layout.h"

enum row {
  LENGTH,
  NUMBER,
#define XX(id, ...) id,
#include "protocols/app/mysql.def"
#undef XX
};

/* clang-format off */
static const struct np_field fields[] = {
  [LENGTH] = {"length", 0,  24, NP_UINT, "mysql.packet_length", "Length of what follows, in bytes.", .flags = NP_LITTLE},
  [NUMBER] = {"number", 24,  8, NP_UINT, "mysql.packet_number", "Number of the packet within a command and its answer."},
#define XX(id, name, width, type, wireshark, ...) [id] = {name, NP_VARIABLE, width, type, wireshark, __VA_ARGS__},
#include "protocols/app/mysql.def"
#undef XX
};
/* clang-format on */

enum {
  PORT = 3306,
  NULL_VALUE = 0xfb,
  PASSED_BYTES = 19, /* zeros of a login, but for MariaDB's capabilities behind them */
  LOGIN_HEAD = 32,
  PREPARED_LENGTH = 12,
  LEAST_OK = 7,
  FIELD_REST = 12, /* of a column, behind its texts */
  MOST_LENGTH = 1 << 23,
  MOST_ROW = 0xffff /* of a packet that ends in another segment, but for commands */
};

enum { CLIENT_MYSQL = 1, CONNECT_WITH_DB = 8, PROTOCOL_41 = 0x200, SECURE_CONNECTION = 0x8000 };
enum { STATE_CHANGES = 0x4000 };
enum { PLUGIN_AUTH = 8, CONNECT_ATTRIBUTES = 0x10, LONG_AUTH = 0x20 };

/* ---- Numbers that tell their length, and texts behind them ---- */

/* How many bytes of a number stand behind its first one. */
static uint32_t bytes_behind(uint64_t first) {
  return first == 0xfc ? 2 : first == 0xfd ? 3 : first == 0xfe ? 8 : 0;
}

/* False where it is none: NULL, which `value` is then, or an error; or where it is not there. */
static bool take_number(struct np_cursor *c, uint64_t *value) {
  *value = np_cursor_take(c, 8);
  if (*value == NULL_VALUE || *value == 0xff) return false;
  uint32_t bytes = bytes_behind(*value);
  if (bytes > 0) *value = np_cursor_little(c, bytes);
  return np_good(c);
}

/* Note what such a number at `at`, which is not there as a whole, lacks. */
static void note_cut(struct np_dissector *d, struct np_cursor at, unsigned row) {
  uint32_t bytes = bytes_behind(np_take(d, &at, &fields[row], 8));
  if (bytes > 0) np_take_little(d, &at, &fields[row], bytes);
}

static uint64_t number(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  struct np_cursor at = *c;
  uint64_t value;
  if (take_number(c, &value)) {
    np_emit_number_at(d, &at, &fields[row], value);
    return value;
  }
  if (np_good(c))
    np_malformed(d, &fields[row], "is no number");
  else
    note_cut(d, at, row);
  return 0;
}

/* The length of a text, which has no row; 0 of one that is NULL. */
static uint64_t text_length(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  struct np_cursor at = *c;
  uint64_t length;
  if (take_number(c, &length)) return length;
  if (!np_good(c))
    note_cut(d, at, row);
  else if (length != NULL_VALUE)
    np_malformed(d, &fields[row], "has no length");
  return 0;
}

/* A text behind its length; `length_row` 0: that has no row. */
static void text(struct np_dissector *d, struct np_cursor *c, unsigned length_row, unsigned row) {
  uint64_t length = length_row != 0 ? number(d, c, length_row) : text_length(d, c, row);
  np_emit_bytes(d, c, &fields[row], length);
}

/* A text up to its NUL, or all that is left. */
static void zero_text(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  struct np_cursor part;
  np_take_until(c, '\0', &part);
  np_emit_part(d, &part, &fields[row]);
}

/* A little number, read ahead. */
static uint64_t peek_little(struct np_cursor c, uint32_t at, uint32_t bytes) {
  np_cursor_split(&c, at);
  return np_cursor_little(&c, bytes);
}

static bool is_greeting(struct np_cursor c) {
  return np_left(&c) > 40 && peek_little(c, 0, 1) == NP__MYSQL_GREETING;
}

/* A login has 19 zeros behind its character set. */
static bool is_login(struct np_cursor c) {
  uint64_t zeros = peek_little(c, 9, 8) | peek_little(c, 17, 8) | peek_little(c, 25, 3);
  return np_left(&c) >= LOGIN_HEAD && zeros == 0 && (peek_little(c, 0, 2) & PROTOCOL_41);
}

/* ---- Is it a packet? ---- */

static bool is_command(struct np_cursor c, uint64_t length) {
  uint64_t command = peek_little(c, 0, 1);
  return length > 0 && np_name_of(np__mysql_commands, command) &&
         (command == NP__MYSQL_QUERY || command == NP__MYSQL_PREPARE || length < 0x10000);
}

/* A record of TLS: a login may ask for it. */
static bool is_tls(const struct np_dissector *d) {
  uint64_t head;
  return np_look(d, 0, 24, &head) && head >> 16 >= 0x14 && head >> 16 <= 0x17 &&
         (head & 0xfff8) == 0x0300;
}

static void dissect(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  uint64_t length = np_get(d, &fields[LENGTH]), sequence = np_get(d, &fields[NUMBER]);
  bool is_server = np_port_side(d) == NP_SIDE_SOURCE;
  bool starts =
      is_server ? is_greeting(c) || peek_little(c, 0, 1) == NP__MYSQL_ERROR : is_command(c, length);
  bool is_cut = np_left(&c) > 0 && np_captured_length(d) <= NP__MYSQL_HEAD;
  bool is_long = length > MOST_ROW && !np_fits(d, NP__MYSQL_HEAD + length);
  bool is_none = sequence == 0 ? length == 0 || (!starts && !is_cut) : is_long;
  if (is_tls(d) || length > MOST_LENGTH || is_none) {
    np_refuse(d);
    return;
  }
  np_next_pdu(d, NP__MYSQL_HEAD + length);
  np_header(d, NP__MYSQL_HEAD + length);
}

/* ---- Greeting and login ---- */

static void greeting(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor version = *c;
  np_emit(d, c, &fields[PROTOCOL]);
  np_cursor_take(&version, 8);
  bool is_maria = false;
  for (struct np_cursor at = version; np_left(&at) > 7; np_cursor_take(&at, 8))
    if (np_text_begins(&at, "MariaDB")) is_maria = true;
  zero_text(d, c, SERVER_VERSION);
  np_emit(d, c, &fields[THREAD]);
  zero_text(d, c, SALT);
  bool is_mysql = np_emit_word(d, c, &fields[SERVER_CAPS]) & CLIENT_MYSQL;
  if (!np_more(c)) return;
  np_emit(d, c, &fields[is_maria ? MARIADB_LANGUAGE : LANGUAGE]);
  np_emit_word(d, c, &fields[STATUS]);
  uint64_t extended = np_emit_word(d, c, &fields[SERVER_EXTENDED]);
  np_emit(d, c, &fields[SALT_LENGTH]);
  np_skip(d, c, is_mysql ? 80 : 48);
  if (!is_mysql) np_emit(d, c, &fields[SERVER_MARIADB]);
  zero_text(d, c, SALT2);
  if (extended & PLUGIN_AUTH) zero_text(d, c, AUTH_PLUGIN);
}

static void attributes(struct np_dissector *d, struct np_cursor *c) {
  uint64_t length = number(d, c, ATTRIBUTES_LENGTH);
  struct np_cursor in = np_split(d, c, &fields[ATTRIBUTES_LENGTH], length);
  while (np_more(&in)) {
    np_open(d, &in, &fields[ATTRIBUTE]);
    text(d, &in, ATTRIBUTE_NAME_LENGTH, ATTRIBUTE_NAME);
    text(d, &in, ATTRIBUTE_VALUE_LENGTH, ATTRIBUTE_VALUE);
    np_close(d, &fields[ATTRIBUTE]);
  }
}

static void password(struct np_dissector *d, struct np_cursor *c, uint64_t caps,
                     uint64_t extended) {
  const struct np_field *row = &fields[PASSWORD];
  if (extended & LONG_AUTH)
    text(d, c, 0, PASSWORD);
  else if (caps & SECURE_CONNECTION)
    np_emit_bytes(d, c, row, np_take(d, c, row, 8));
  else
    zero_text(d, c, PASSWORD);
}

static void login(struct np_dissector *d, struct np_cursor *c) {
  uint64_t caps = np_emit_word(d, c, &fields[CLIENT_CAPS]);
  uint64_t extended = np_emit_word(d, c, &fields[CLIENT_EXTENDED]);
  bool is_maria = (caps & CLIENT_MYSQL) == 0;
  np_emit(d, c, &fields[MAX_PACKET]);
  np_emit(d, c, &fields[is_maria ? MARIADB_CHARSET : CHARSET]);
  np_skip(d, c, (PASSED_BYTES + (is_maria ? 0 : 4)) * 8);
  if (is_maria) np_emit(d, c, &fields[CLIENT_MARIADB]);
  if (!np_more(c)) return; /* TLS comes next */
  zero_text(d, c, USER);
  password(d, c, caps, extended);
  if (caps & CONNECT_WITH_DB) zero_text(d, c, SCHEMA);
  if (extended & PLUGIN_AUTH) zero_text(d, c, CLIENT_PLUGIN);
  if (extended & CONNECT_ATTRIBUTES && np_more(c)) attributes(d, c);
}

/* ---- Commands ---- */

static void query(struct np_dissector *d, struct np_cursor *c) {
  if (peek_little(*c, 0, 2) == 0x0100 && np_left(c) > 2) {
    np_emit(d, c, &fields[ATTRIBUTE_COUNT]); /* none, of one set */
    np_skip(d, c, 8);
  }
  np_emit_rest(d, c, &fields[QUERY]);
}

static void change_user(struct np_dissector *d, struct np_cursor *c) {
  zero_text(d, c, USER);
  password(d, c, SECURE_CONNECTION, 0);
  zero_text(d, c, SCHEMA);
  if (!np_more(c)) return;
  np_emit(d, c, &fields[CHARSET]);
  np_skip(d, c, 8);
  if (np_more(c)) zero_text(d, c, CLIENT_PLUGIN);
  if (np_more(c)) attributes(d, c);
}

/* `then`: the rows, or nothing. */
enum { OR_NOTHING = 1 };

/* Commands that are rows in order. */
static const struct np_layout commands[] = {
    {NP__MYSQL_INIT_DB, OR_NOTHING, {SCHEMA}},
    {NP__MYSQL_CREATE_DB, OR_NOTHING, {SCHEMA}},
    {NP__MYSQL_DROP_DB, OR_NOTHING, {SCHEMA}},
    {NP__MYSQL_REFRESH, OR_NOTHING, {REFRESH}},
    {NP__MYSQL_SHUTDOWN, OR_NOTHING, {SHUTDOWN}},
    {NP__MYSQL_PROCESS_KILL, OR_NOTHING, {THREAD}},
    {NP__MYSQL_CLOSE, OR_NOTHING, {STATEMENT}},
    {NP__MYSQL_RESET, OR_NOTHING, {STATEMENT}},
    {NP__MYSQL_SET_OPTION, OR_NOTHING, {OPTION}},
    {NP__MYSQL_BINLOG_DUMP, 0, {BINLOG_POSITION, BINLOG_FLAGS, BINLOG_SERVER, BINLOG_FILE}},
    {NP__MYSQL_EXECUTE, 0, {STATEMENT, EXECUTE_FLAGS, ITERATIONS, PARAMETERS}},
    {NP__MYSQL_LONG_DATA, 0, {STATEMENT, PARAMETER}},
    {NP__MYSQL_FETCH, 0, {STATEMENT, FETCHED}},
    {0, 0, {0}},
};

static void command_rows(struct np_dissector *d, struct np_cursor *c) {
  const uint64_t command = np_emit(d, c, &fields[COMMAND]);
  const struct np_layout *layout = np_layout_of(commands, command);
  if (command == NP__MYSQL_QUERY || command == NP__MYSQL_PREPARE)
    query(d, c);
  else if (command == NP__MYSQL_FIELD_LIST)
    zero_text(d, c, TABLE);
  else if (command == NP__MYSQL_CHANGE_USER)
    change_user(d, c);
  else if (layout && (np_more(c) || layout->then != OR_NOTHING))
    np_emit_layout(d, c, layout);
  np_emit_rest(d, c, &fields[VALUE]);
}

/* ---- Answers ---- */

static void error(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &fields[RESPONSE]);
  np_emit(d, c, &fields[ERROR_CODE]);
  if (peek_little(*c, 0, 1) == '#' && np_left(c) > 5) {
    np_skip(d, c, 8);
    np_emit_bytes(d, c, &fields[SQLSTATE], 5);
  }
  np_emit_rest(d, c, &fields[ERROR]);
}

static void eof(struct np_dissector *d, struct np_cursor *c) {
  np_emit_over(d, c, &fields[RESPONSE]);
  np_emit(d, c, &fields[EOF_MARKER]);
  if (np_more(c)) np_emit(d, c, &fields[WARNINGS]);
  if (np_more(c)) np_emit_word(d, c, &fields[STATUS]);
}

static void changes(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor in = np_split(d, c, &fields[TRACK_LENGTH], number(d, c, TRACK_LENGTH));
  while (np_more(&in)) {
    np_open(d, &in, &fields[TRACK]);
    uint64_t type = np_emit(d, &in, &fields[TRACK_TYPE]);
    uint64_t length = number(d, &in, TRACK_DATA_LENGTH);
    struct np_cursor data = np_split(d, &in, &fields[TRACK_DATA_LENGTH], length);
    if (type == NP__MYSQL_TRACK_OF_VARIABLE) text(d, &data, TRACK_VARIABLE_LENGTH, TRACK_VARIABLE);
    if (type == NP__MYSQL_TRACK_OF_VARIABLE) text(d, &data, TRACK_VARIABLE_LENGTH, TRACK_VALUE);
    if (type == NP__MYSQL_TRACK_OF_SCHEMA) text(d, &data, TRACK_SCHEMA_LENGTH, TRACK_SCHEMA);
    np_emit_rest(d, &data, &fields[TRACK_OTHER]);
    np_close(d, &fields[TRACK]);
  }
}

static void ok(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor peek;
  uint64_t id;
  np_emit(d, c, &fields[RESPONSE]);
  number(d, c, AFFECTED);
  peek = *c;
  if (take_number(&peek, &id) && id == 0)
    np_skip(d, c, 8);
  else
    number(d, c, INSERT_ID);
  bool has_changes = np_emit_word(d, c, &fields[STATUS]) & STATE_CHANGES;
  np_emit(d, c, &fields[WARNINGS]);
  if (has_changes && np_more(c)) {
    text(d, c, 0, MESSAGE);
    if (np_more(c)) changes(d, c);
  } else if (np_left(c) > 1 && peek_little(*c, 0, 1) == np_left(c) - 1U)
    text(d, c, 0, MESSAGE);
  else
    np_emit_rest(d, c, &fields[MESSAGE]);
}

/* Of a statement that is prepared: its number and two counts, where an OK has a state, which is
 * hardly ever 0. */
static bool is_prepared(struct np_cursor c, uint64_t sequence) {
  return sequence == 1 && np_left(&c) == PREPARED_LENGTH && peek_little(c, 3, 2) == 0 &&
         peek_little(c, 9, 1) == 0;
}

static void prepared(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &fields[RESPONSE]);
  np_emit(d, c, &fields[STATEMENT]);
  np_emit(d, c, &fields[COLUMN_COUNT]);
  np_emit(d, c, &fields[PARAMETER_COUNT]);
  np_skip(d, c, 8);
  np_emit(d, c, &fields[WARNINGS]);
}

/* Rows of prepared statements begin with 0 too, but do not go on so: with two numbers, a state in
 * which there is a transaction or none is needed, and a text. */
static bool is_ok(struct np_cursor c, uint64_t sequence) {
  uint64_t value;
  if (np_left(&c) < LEAST_OK) return false;
  np_cursor_take(&c, 8);
  if (!take_number(&c, &value) || !take_number(&c, &value) || np_left(&c) < 4) return false;
  uint64_t status = peek_little(c, 0, 2);
  return sequence < 3 || ((status & 3) != 0 && status < 0x8000);
}

static bool is_field(struct np_cursor c) {
  return np_left(&c) > 4 + FIELD_REST && peek_little(c, 0, 4) == 0x66656403;
}

/* The length of the rest, the rest, and a default where there is one. */
static bool is_field_rest(struct np_cursor c) {
  uint32_t left = np_left(&c);
  if (peek_little(c, 0, 1) != FIELD_REST || left == FIELD_REST + 1U) return left == FIELD_REST + 1U;
  uint64_t length = peek_little(c, FIELD_REST + 1, 1);
  return (length == NULL_VALUE ? 0 : length) + FIELD_REST + 2 == left;
}

static void field(struct np_dissector *d, struct np_cursor *c) {
  for (unsigned row = FIELD_CATALOG; row <= FIELD_ORIGINAL_NAME; row++) text(d, c, 0, row);
  if (!is_field_rest(*c)) text(d, c, 0, FIELD_METADATA);
  np_skip(d, c, 8);
  np_emit_rows(d, c, &fields[FIELD_CHARSET], &fields[FIELD_TYPE]);
  np_emit_word(d, c, &fields[FIELD_FLAGS]);
  np_emit(d, c, &fields[FIELD_DECIMALS]);
  np_skip(d, c, 16);
  if (np_more(c)) text(d, c, 0, FIELD_DEFAULT);
}

/* A number that fills the packet, or leaves a byte that says whether columns follow. */
static bool is_count(struct np_cursor c, uint64_t sequence) {
  uint64_t value;
  if (sequence != 1 || !take_number(&c, &value) || value == 0) return false;
  return np_left(&c) == 0 || (np_left(&c) == 1 && peek_little(c, 0, 1) <= 1);
}

/* Texts behind their lengths that fill the packet. */
static bool is_row(struct np_cursor c) {
  if (np_left(&c) == 0) return false;
  while (np_more(&c)) {
    struct np_cursor at = c;
    uint64_t length;
    if (np_cursor_peek(&at, 8) == NULL_VALUE) {
      np_cursor_take(&c, 8);
      continue;
    }
    if (!take_number(&c, &length) || length > np_left(&c))
      return !np_good(&c) && c.state == NP_CURSOR_PAST_CAPTURED;
    np_cursor_split(&c, length);
  }
  return true;
}

static void row(struct np_dissector *d, struct np_cursor *c) {
  static const uint8_t null[] = {'N', 'U', 'L', 'L'};
  while (np_more(c)) {
    struct np_cursor value = *c;
    if (np_cursor_peek(&value, 8) == NULL_VALUE) {
      value = np_take_part(c, 1);
      np_emit_text(d, &value, &fields[ROW_TEXT], null, sizeof null);
    } else {
      text(d, c, 0, ROW_TEXT);
    }
  }
}

static void auth_request(struct np_dissector *d, struct np_cursor *c) {
  np_emit_over(d, c, &fields[RESPONSE]);
  np_emit(d, c, &fields[EOF_MARKER]);
  zero_text(d, c, AUTH_NAME);
  np_emit_rest(d, c, &fields[AUTH_DATA]);
}

static void more_data(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &fields[RESPONSE]);
  np_emit_rest(d, c, &fields[AUTH_DATA]);
}

static void file_request(struct np_dissector *d, struct np_cursor *c) {
  np_skip(d, c, 8);
  np_emit_rest(d, c, &fields[FILE_NAME]);
}

static void field_count(struct np_dissector *d, struct np_cursor *c) {
  number(d, c, FIELD_COUNT);
  if (np_more(c)) np_emit(d, c, &fields[METADATA_FOLLOWS]);
}

static void answer(struct np_dissector *d, struct np_cursor *c, uint64_t sequence) {
  const uint64_t first = peek_little(*c, 0, 1), second = peek_little(*c, 1, 1);
  const uint32_t length = np_left(c);
  if (first == NP__MYSQL_ERROR && length > 2)
    error(d, c);
  else if (first == NP__MYSQL_EOF && length <= NP__MYSQL_EOF_LENGTH)
    eof(d, c);
  else if (first == NP__MYSQL_EOF && second >= ' ')
    auth_request(d, c);
  else if (first == NP__MYSQL_EOF && length >= LEAST_OK)
    ok(d, c);
  else if (first == NP__MYSQL_OK && is_prepared(*c, sequence))
    prepared(d, c);
  else if (first == NP__MYSQL_OK && is_ok(*c, sequence))
    ok(d, c);
  else if (first == NP__MYSQL_LOCAL_FILE && sequence == 1 && length > 1)
    file_request(d, c);
  else if (is_count(*c, sequence))
    field_count(d, c);
  else if (is_field(*c))
    field(d, c);
  else if (first == NP__MYSQL_MORE_DATA && (second < ' ' || sequence < 3) && length == 2)
    more_data(d, c);
  else if (sequence > 2 && is_row(*c))
    row(d, c);
  else
    np_emit_rest(d, c, &fields[sequence == 1 ? MESSAGE : VALUE]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint64_t sequence = np_get(d, &fields[NUMBER]);
  bool is_server = np_port_side(d) == NP_SIDE_SOURCE;
  if (!np_more(&c)) return;
  if (is_server && sequence == 0 && peek_little(c, 0, 1) != NP__MYSQL_ERROR)
    greeting(d, &c);
  else if (is_server)
    answer(d, &c, sequence);
  else if (sequence == 0)
    command_rows(d, &c);
  else if (is_login(c))
    login(d, &c);
  else
    np_emit_rest(d, &c, &fields[AUTH_ANSWER]);
}

const struct np_protocol np_mysql = {
    .name = "mysql",
    .title = "MySQL Protocol",
    .spec = "MySQL client/server protocol 10",
    .group = "databases",
    .wireshark = "mysql",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = NP__MYSQL_HEAD * 8,
    .refuses_short = true,
    .asks_side = true,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary = "MySQL {command_name} {query} {server_version} {user} {error}{field_count? columns}",
    .stream = &np__mysql_stream,
};
