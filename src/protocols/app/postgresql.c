/* postgresql.c - PostgreSQL's frontend/backend protocol, version 3: PostgreSQL documentation,
 * chapter "Frontend/Backend Protocol". */
#include "protocols/app/postgresql_stream.h"
#include "protocols/protocol.h"

enum row {
#define XX(id, ...) id,
#include "protocols/app/postgresql.def"
#undef XX
};

static const struct np_name encrypts_names[] = {
    {'S', "TLS"}, {'G', "GSSAPI"}, {'N', "no"}, {0, NULL}};

enum authentication { MD5 = 5, CRYPT = 4, GSS_CONTINUE = 8, SASL = 10, SASL_CONTINUE, SASL_FINAL };

static const struct np_name authentication_names[] = {
    {0, "success"},
    {1, "Kerberos V4"},
    {2, "Kerberos V5"},
    {3, "plaintext password"},
    {CRYPT, "crypt'ed password"},
    {MD5, "MD5 password"},
    {6, "SCM credentials"},
    {7, "GSSAPI"},
    {GSS_CONTINUE, "GSSAPI/SSPI continue"},
    {9, "SSPI"},
    {SASL, "SASL"},
    {SASL_CONTINUE, "SASL continue"},
    {SASL_FINAL, "SASL complete"},
    {0, NULL},
};

static const struct np_name status_names[] = {
    {'I', "idle"}, {'T', "in a transaction"}, {'E', "in a failed transaction"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
#define XX(id, name, width, type, wireshark, ...) [id] = {name, NP_VARIABLE, width, type, wireshark, __VA_ARGS__},
#include "protocols/app/postgresql.def"
#undef XX
};
/* clang-format on */

enum { PORT = 5432 };

static bool is_server(const struct np_dissector *d) {
  return np_port_side(d) == NP_SIDE_SOURCE;
}

/* What a server answers to a request of encryption: a byte, and nothing else in the segment. */
static bool is_encryption(const struct np_dissector *d) {
  uint64_t byte;
  return is_server(d) && np_declared_length(d) == 1 && np_look(d, 0, 8, &byte) &&
         np_name_of(encrypts_names, byte);
}

static uint64_t measure_request(const uint8_t *bytes, uint32_t size) {
  return np__postgresql_measure(bytes, size, false);
}

static uint64_t measure_answer(const uint8_t *bytes, uint32_t size) {
  return np__postgresql_measure(bytes, size, true);
}

static void dissect(struct np_dissector *d) {
  if (is_encryption(d))
    np_header_whole(d);
  else
    np_next_measured(d, is_server(d) ? measure_answer : measure_request, NP__POSTGRESQL_FIRST_HEAD);
}

/* ---- Parts of messages ---- */

/* A text up to its NUL. */
static void text(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  struct np_cursor part, from = *c;
  if (np_take_until(c, '\0', &part)) {
    np_emit_part(d, &part, &fields[row]);
    return;
  }
  if (np_good(&from) && np_text_is_there(&from) && !np_is_part(d))
    np_malformed(d, &fields[row], "has no end");
  np_emit_rest(d, &from, &fields[row]);
}

static void parameter(struct np_dissector *d, struct np_cursor *c) {
  np_open(d, c, &fields[PARAMETER]);
  text(d, c, PARAMETER_NAME);
  text(d, c, PARAMETER_VALUE);
  np_close(d, &fields[PARAMETER]);
}

/* Numbers of one row, behind how many there are. */
static void numbers(struct np_dissector *d, struct np_cursor *c, unsigned count_row, unsigned row) {
  uint64_t count = np_emit(d, c, &fields[count_row]);
  for (uint64_t i = 0; i < count && np_good(c); i++) np_emit(d, c, &fields[row]);
}

static void value(struct np_dissector *d, struct np_cursor *c) {
  np_open(d, c, &fields[VALUE]);
  uint64_t length = np_emit(d, c, &fields[VALUE_LENGTH]) & UINT32_MAX;
  if (length != UINT32_MAX && (length > 0 || !np_good(c)))
    np_emit_bytes(d, c, &fields[VALUE_DATA], length);
  np_close(d, &fields[VALUE]);
}

static void values(struct np_dissector *d, struct np_cursor *c, unsigned count_row) {
  uint64_t count = np_emit(d, c, &fields[count_row]);
  for (uint64_t i = 0; i < count && np_good(c); i++) value(d, c);
}

static void columns(struct np_dissector *d, struct np_cursor *c) {
  uint64_t count = np_emit(d, c, &fields[COLUMN_COUNT]);
  for (uint64_t i = 0; i < count && np_good(c); i++) {
    np_open(d, c, &fields[COLUMN]);
    text(d, c, COLUMN_NAME);
    np_emit_rows(d, c, &fields[COLUMN_TABLE], &fields[COLUMN_FORMAT]);
    np_close(d, &fields[COLUMN]);
  }
}

static const struct np_keyword error_rows[] = {
    {"S", SEVERITY},  {"V", LEVEL},          {"C", CODE},        {"M", ERROR},
    {"D", DETAIL},    {"H", HINT},           {"P", POSITION},    {"p", INTERNAL_POSITION},
    {"W", WHERE},     {"q", INTERNAL_QUERY}, {"s", SCHEMA_NAME}, {"t", TABLE_NAME},
    {"c", COLUMN_AT}, {"d", TYPE_AT},        {"n", CONSTRAINT},  {"F", FILE_NAME},
    {"L", LINE},      {"R", ROUTINE},        {NULL, 0},
};

/* Upper and lower case differ here. */
static unsigned error_row(uint64_t code) {
  for (const struct np_keyword *k = error_rows; k->word; k++)
    if ((uint8_t)k->word[0] == code) return k->row;
  return OTHER;
}

static void error(struct np_dissector *d, struct np_cursor *c) {
  while (np_more(c)) {
    uint64_t code = np_take(d, c, &fields[OTHER], 8);
    if (code == 0) break;
    text(d, c, error_row(code));
  }
}

/* ---- Messages of the client ---- */

static void bind(struct np_dissector *d, struct np_cursor *c) {
  text(d, c, PORTAL);
  text(d, c, STATEMENT);
  numbers(d, c, FORMAT_COUNT, FORMAT);
  values(d, c, VALUE_COUNT);
  numbers(d, c, RESULT_COUNT, RESULT_FORMAT);
}

static void target(struct np_dissector *d, struct np_cursor *c) {
  text(d, c, np_take(d, c, &fields[STATEMENT], 8) == 'P' ? PORTAL : STATEMENT);
}

static void call(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &fields[FUNCTION]);
  numbers(d, c, FORMAT_COUNT, FORMAT);
  values(d, c, VALUE_COUNT);
  np_emit(d, c, &fields[RESULT_FORMAT]);
}

/* What the letter `p` stands for, only who was asked knows. The first one of SASL has the name of a
 * mechanism and data that fill it, a password is a text; what begins as none of both is binary. */
static unsigned kind_of_password(struct np_cursor c) {
  struct np_cursor part;
  if (!np_take_until(&c, '\0', &part)) return NP__POSTGRESQL_SASL_GOES_ON;
  if (!np_more(&c)) return 'p';
  uint64_t length = np_cursor_take(&c, 32);
  bool fills = np_good(&c) && (length == np_left(&c) || (length == UINT32_MAX && !np_more(&c)));
  return fills ? NP__POSTGRESQL_SASL_BEGINS : NP__POSTGRESQL_SASL_GOES_ON;
}

static void password(struct np_dissector *d, struct np_cursor *c, unsigned kind) {
  if (kind == 'p') {
    text(d, c, PASSWORD);
    return;
  }
  if (kind == NP__POSTGRESQL_SASL_BEGINS) {
    text(d, c, MECHANISM);
    np_emit(d, c, &fields[SASL_LENGTH]);
  }
  np_emit_rest(d, c, &fields[SASL_DATA]);
}

static void client(struct np_dissector *d, struct np_cursor *c, unsigned kind) {
  switch (kind) {
    case 'Q':
      text(d, c, QUERY);
      break;
    case 'P':
      text(d, c, STATEMENT);
      text(d, c, QUERY);
      numbers(d, c, TYPE_COUNT, TYPE_OID);
      break;
    case 'B':
      bind(d, c);
      break;
    case 'D':
    case 'C':
      target(d, c);
      break;
    case 'E':
      text(d, c, PORTAL);
      np_emit(d, c, &fields[ROW_LIMIT]);
      break;
    case 'F':
      call(d, c);
      break;
    case 'd':
      np_emit_rest(d, c, &fields[COPY_DATA]);
      break;
    case 'f':
      text(d, c, COPY_ERROR);
      break;
    case 'p':
    case NP__POSTGRESQL_SASL_BEGINS:
    case NP__POSTGRESQL_SASL_GOES_ON:
      password(d, c, kind);
      break;
    default:
      break;
  }
}

/* ---- Messages of the server ---- */

static void authentication(struct np_dissector *d, struct np_cursor *c) {
  uint64_t type = np_emit(d, c, &fields[AUTHENTICATION]);
  if (type == CRYPT || type == MD5) np_emit_rest(d, c, &fields[SALT]);
  if (type == GSS_CONTINUE) np_emit_rest(d, c, &fields[GSS_DATA]);
  if (type == SASL_CONTINUE || type == SASL_FINAL) np_emit_rest(d, c, &fields[SASL_DATA]);
  if (type != SASL) return;
  while (np_left(c) > 1) text(d, c, MECHANISM);
  np_skip(d, c, 8);
}

static void notification(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &fields[PROCESS]);
  text(d, c, CHANNEL);
  text(d, c, NOTIFICATION);
}

static void negotiation(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &fields[SUPPORTED_MINOR]);
  uint64_t count = np_emit(d, c, &fields[UNKNOWN_COUNT]);
  for (uint64_t i = 0; i < count && np_more(c); i++) text(d, c, UNKNOWN_OPTION);
}

static void server(struct np_dissector *d, struct np_cursor *c, unsigned letter) {
  switch (letter) {
    case 'R':
      authentication(d, c);
      break;
    case 'K':
      np_emit(d, c, &fields[PROCESS]);
      np_emit(d, c, &fields[KEY]);
      break;
    case 'S':
      parameter(d, c);
      break;
    case 'C':
      text(d, c, TAG);
      break;
    case 't':
      numbers(d, c, TYPE_COUNT, TYPE_OID);
      break;
    case 'T':
      columns(d, c);
      break;
    case 'D':
      values(d, c, ROW_VALUES);
      break;
    case 'E':
    case 'N':
      error(d, c);
      break;
    case 'Z':
      np_emit(d, c, &fields[STATUS]);
      break;
    case 'A':
      notification(d, c);
      break;
    case 'V':
      value(d, c);
      break;
    case 'G':
    case 'H':
    case 'W':
      np_emit(d, c, &fields[COPY_FORMAT]);
      numbers(d, c, COPY_COUNT, COPY_FORMATS);
      break;
    case 'd':
      np_emit_rest(d, c, &fields[COPY_DATA]);
      break;
    case 'v':
      negotiation(d, c);
      break;
    default:
      break;
  }
}

/* ---- A message ---- */

static unsigned kind_of_first(struct np_cursor c) {
  np_cursor_take(&c, 32);
  switch (np_cursor_take(&c, 32)) {
    case NP__POSTGRESQL_SSL:
      return NP__POSTGRESQL_ASKS_SSL;
    case NP__POSTGRESQL_GSS:
      return NP__POSTGRESQL_ASKS_GSS;
    case NP__POSTGRESQL_CANCEL:
      return NP__POSTGRESQL_CANCELS;
    default:
      return NP__POSTGRESQL_STARTS;
  }
}

static void first(struct np_dissector *d, struct np_cursor *c, unsigned kind) {
  if (kind == NP__POSTGRESQL_CANCELS) {
    np_skip(d, c, 32);
    np_emit(d, c, &fields[PROCESS]);
    np_emit(d, c, &fields[KEY]);
  } else if (kind == NP__POSTGRESQL_STARTS) {
    np_emit(d, c, &fields[VERSION_MAJOR]);
    np_emit(d, c, &fields[VERSION_MINOR]);
    while (np_left(c) > 1) parameter(d, c);
    np_skip(d, c, 8);
  } else {
    np_skip(d, c, 32);
  }
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d), at = c, peek = c;
  if (is_encryption(d)) {
    np_emit(d, &c, &fields[ENCRYPTS]);
    return;
  }
  bool from_server = is_server(d);
  unsigned letter = (unsigned)np_cursor_take(&peek, 8), kind = letter;
  struct np_cursor body = peek;
  np_cursor_take(&body, 32);
  if (letter == 0) kind = kind_of_first(at);
  if (letter == 'p' && !from_server) kind = kind_of_password(body);
  np_emit_number_at(d, &at, &fields[FRONTEND], !from_server);
  if (letter != 0) np_emit(d, &c, &fields[TYPE]);
  np_emit_number_at(d, &at, &fields[MESSAGE], from_server ? NP__POSTGRESQL_SERVER + kind : kind);
  np_emit(d, &c, &fields[LENGTH]);
  if (letter == 0)
    first(d, &c, kind);
  else if (from_server)
    server(d, &c, letter);
  else
    client(d, &c, kind);
  np_emit_rest(d, &c, &fields[OTHER]);
}

const struct np_protocol np_postgresql = {
    .name = "postgresql",
    .title = "PostgreSQL",
    .spec = "PostgreSQL's frontend/backend protocol 3",
    .group = "databases",
    .wireshark = "pgsql",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .asks_side = true,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary = "PostgreSQL {message_name} {query} {tag} {severity} {error}",
    .stream = &np__postgresql_stream,
};
