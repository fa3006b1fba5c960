/* form.c - forms of HTML in a message's body: application/x-www-form-urlencoded (URL Standard,
 * section 5). */
#include "protocols/protocol.h"

enum { PAIR, KEY, VALUE };

/* clang-format off */
static const struct np_field fields[] = {
  [PAIR]  = {"pairs",       NP_VARIABLE, 0, NP_RECORD, NULL, "Fields of the form.", .flags = NP_MANY},
  [KEY]   = {"pairs.key",   NP_VARIABLE, 0, NP_STRING, "urlencoded-form.key", "Name of the field, without escapes."},
  [VALUE] = {"pairs.value", NP_VARIABLE, 0, NP_STRING, "urlencoded-form.value", "Its value, without escapes."},
};
/* clang-format on */

enum { MOST = 1024 }; /* of an escaped text, in bytes; a longer one stays as it is */

/* The next byte: a plus is a blank, two hexadecimal digits follow a percent sign. */
static uint8_t take_byte(struct np_cursor *c) {
  uint8_t byte = (uint8_t)np_cursor_take(c, 8);
  uint64_t number;
  if (byte == '+') return ' ';
  struct np_cursor rest = *c, digits = np_take_part(&rest, 2);
  if (byte != '%' || np_left(&digits) != 2 || !np_text_number(&digits, 16, &number)) return byte;
  *c = rest;
  return (uint8_t)number;
}

static void emit(struct np_dissector *d, const struct np_cursor *part, const struct np_field *row) {
  struct np_cursor c = *part;
  uint8_t text[MOST];
  uint32_t length = 0;
  bool is_plain = true;
  if (np_left(part) <= MOST && np_wants(d, row)) {
    while (np_more(&c)) {
      struct np_cursor raw = c;
      uint8_t byte = take_byte(&c);
      is_plain = is_plain && byte == (uint8_t)np_cursor_take(&raw, 8) && c.bit == raw.bit;
      text[length++] = byte;
    }
    is_plain = is_plain || !np_good(&c);
  }
  if (is_plain)
    np_emit_part(d, part, row);
  else
    np_emit_text(d, part, row, text, length);
}

static void dissect(struct np_dissector *d) {
  np_header_whole(d);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d), pair, key;
  while (np_more(&c)) {
    np_take_until(&c, '&', &pair);
    np_open(d, &pair, &fields[PAIR]);
    np_take_until(&pair, '=', &key);
    emit(d, &key, &fields[KEY]);
    emit(d, &pair, &fields[VALUE]);
    np_close(d, &fields[PAIR]);
  }
}

const struct np_protocol np_form = {
    .name = "form",
    .title = "URL-encoded form",
    .spec = "WHATWG URL Standard",
    .group = "web",
    .wireshark = "urlencoded-form",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds =
        (const struct np_bind[]){{NP_BY_MEDIA_TYPE, .key = "application/x-www-form-urlencoded"},
                                 {NP_TABLE_END, 0}},
    .summary = "Form {pairs.key}={pairs.value}",
};
