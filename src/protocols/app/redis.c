/* redis.c - Redis serialization protocol, RESP 2 and 3: commands and replies, a value after
 * another.
 */
#include "protocols/app/redis_stream.h"
#include "protocols/protocol.h"

enum { VALUE, TYPE, TYPE_NAME, COUNT, LENGTH, TEXT, STRING, ERROR, INTEGER, BULK };

static const struct np_name type_names[] = {
    {'+', "simple string"}, {'-', "error"},      {':', "integer"},         {'$', "bulk string"},
    {'*', "array"},         {'_', "null"},       {'#', "boolean"},         {',', "double"},
    {'(', "big number"},    {'!', "bulk error"}, {'=', "verbatim string"}, {'%', "map"},
    {'~', "set"},           {'>', "push"},       {'|', "attribute"},       {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  [VALUE]     = {"values",           NP_VARIABLE, 0, NP_RECORD, NULL, "Values in their order; those within an array follow it.", .flags = NP_MANY},
  [TYPE]      = {"values.type",      NP_VARIABLE, 8, NP_UINT,   NULL, "First byte, which tells the type.", .names = type_names},
  [TYPE_NAME] = {"values.type_name", NP_VARIABLE, 0, NP_NAME,   NULL, "Name of the type.", .names = type_names},
  [COUNT]     = {"values.count",     NP_VARIABLE, 32, NP_UINT,  "resp.array.length", "Arrays and the like: how many values follow."},
  [LENGTH]    = {"values.length",    NP_VARIABLE, 32, NP_UINT,  "resp.bulk_string.length", "Bulk strings and the like: their length, in bytes."},
  [TEXT]      = {"values.text",      NP_VARIABLE, 0, NP_STRING, NULL, "A string, or what else stands on the line."},
  [STRING]    = {"values.string",    NP_VARIABLE, 0, NP_STRING, "resp.string", "A simple string.", .flags = NP_HIDDEN},
  [ERROR]     = {"values.error",     NP_VARIABLE, 0, NP_STRING, "resp.error", "An error.", .flags = NP_HIDDEN},
  [INTEGER]   = {"values.integer",   NP_VARIABLE, 0, NP_STRING, "resp.integer", "An integer in digits, for it can be negative.", .flags = NP_HIDDEN},
  [BULK]      = {"values.bulk",      NP_VARIABLE, 0, NP_BYTES,  "resp.bulk_string.value", "A bulk string's bytes.", .flags = NP_HIDDEN},
};
/* clang-format on */

static bool is_bulk(uint64_t type) {
  return type == '$' || type == '!' || type == '=';
}

static bool is_list(uint64_t type) {
  return type == '*' || type == '%' || type == '~' || type == '>' || type == '|';
}

/* A command begins as an array of bulk strings, a reply with one of the types and a line's end. */
static void dissect(struct np_dissector *d) {
  struct np_cursor c = np_rest(d), line;
  uint64_t type, number;
  bool is_whole = np_take_line(&c, &line);
  np_look(d, 0, 8, &type);
  bool is_known = np_name_of(type_names, type) != NULL;
  np_take_part(&line, 1);
  bool counts = np_text_number(&line, 10, &number) || np_text_is(&line, "-1");
  bool is_wrong = (is_bulk(type) || is_list(type)) && !counts;
  np_header_whole_unless(d, !is_known || !is_whole || is_wrong);
}

/* A string of `count` bytes and a line's end. */
static void bulk(struct np_dissector *d, struct np_cursor *c, uint64_t count) {
  struct np_cursor text = np_take_part(c, count);
  np_emit_part(d, &text, &fields[TEXT]);
  np_emit_part(d, &text, &fields[BULK]);
  np_take_part(c, 2);
}

/* A value that stands on its line. */
static void plain(struct np_dissector *d, const struct np_cursor *line, uint64_t type) {
  np_emit_part(d, line, &fields[TEXT]);
  if (type == '+') np_emit_part(d, line, &fields[STRING]);
  if (type == '-') np_emit_part(d, line, &fields[ERROR]);
  if (type == ':') np_emit_part(d, line, &fields[INTEGER]);
}

static void value(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor line;
  uint64_t number;
  np_open(d, c, &fields[VALUE]);
  uint64_t type = np_emit(d, c, &fields[TYPE]);
  bool is_number = np_take_line(c, &line) && np_text_number(&line, 10, &number);
  if (is_list(type) && is_number) {
    np_emit_digits(d, &line, 10, &fields[COUNT]);
  } else if (is_bulk(type) && is_number) {
    np_emit_digits(d, &line, 10, &fields[LENGTH]);
    bulk(d, c, number);
  } else {
    plain(d, &line, type);
  }
  np_close(d, &fields[VALUE]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  while (np_more(&c)) value(d, &c);
}

const struct np_protocol np_redis = {
    .name = "redis",
    .title = "Redis Serialization Protocol",
    .spec = "RESP3",
    .group = "databases",
    .wireshark = "resp",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, 6379}, {NP_TABLE_END, 0}},
    .summary = "Redis {values.text}",
    .stream = &np__redis_stream,
};
