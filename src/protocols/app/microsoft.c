/* microsoft.c - values as Microsoft's protocols have them: [MS-DTYP]. */
#include "protocols/app/microsoft.h"

enum { MOST_UNITS = 512, MOST_OF_UNIT = 3, SURROGATE = 0xd800, LOW = 0xdc00, BEHIND = 0xe000 };

/* Which byte of it each pair of digits shows. */
static const uint8_t little_order[] = {3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15};

bool np__uuid_text(struct np_cursor c, bool is_little, char out[NP__UUID_DIGITS + 1]) {
  static const char digits[] = "0123456789abcdef";
  uint8_t bytes[NP__UUID_BYTES];
  uint32_t used = 0;
  if (!np_cursor_copy(&c, bytes, sizeof bytes)) return false;
  for (uint32_t i = 0; i < sizeof bytes; i++) {
    uint8_t byte = bytes[is_little ? little_order[i] : i];
    if (i == 4 || i == 6 || i == 8 || i == 10) out[used++] = '-';
    out[used++] = digits[byte >> 4];
    out[used++] = digits[byte & 0xf];
  }
  out[used] = '\0';
  return true;
}

void np__emit_uuid(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                   bool is_little) {
  char text[NP__UUID_DIGITS + 1];
  struct np_cursor part = np_split(d, c, row, NP__UUID_BYTES);
  if (!np_good(c) || !np_wants_any(d, row, 1)) return;
  if (np__uuid_text(part, is_little, text))
    np_emit_text(d, &part, row, (const uint8_t *)text, NP__UUID_DIGITS);
  else
    np_emit_text(d, &part, row, NULL, 0); /* notes that it was not captured */
}

static uint32_t take_unit(struct np_cursor *c) {
  uint32_t unit = (uint32_t)np_cursor_take(c, 16);
  return (unit & 0xff) << 8 | unit >> 8;
}

/* The next character; half of a pair that stands alone is one that cannot be shown. */
static uint32_t take_character(struct np_cursor *c) {
  uint32_t unit = take_unit(c);
  if (unit < SURROGATE || unit >= BEHIND) return unit;
  struct np_cursor at = *c;
  uint32_t low = np_left(&at) >= 2 ? take_unit(&at) : 0;
  if (unit >= LOW || low < LOW || low >= BEHIND) return 0xfffd;
  *c = at;
  return 0x10000 + ((unit - SURROGATE) << 10) + (low - LOW);
}

static uint32_t put(uint8_t *out, uint32_t used, uint32_t character) {
  if (character < 0x80) {
    out[used++] = (uint8_t)character;
    return used;
  }
  if (character < 0x800) {
    out[used++] = (uint8_t)(0xc0 | character >> 6);
  } else {
    if (character < 0x10000) {
      out[used++] = (uint8_t)(0xe0 | character >> 12);
    } else {
      out[used++] = (uint8_t)(0xf0 | character >> 18);
      out[used++] = (uint8_t)(0x80 | (character >> 12 & 0x3f));
    }
    out[used++] = (uint8_t)(0x80 | (character >> 6 & 0x3f));
  }
  out[used++] = (uint8_t)(0x80 | (character & 0x3f));
  return used;
}

void np__emit_utf16(struct np_dissector *d, struct np_cursor part, const struct np_field *row) {
  uint8_t text[MOST_UNITS * MOST_OF_UNIT + MOST_OF_UNIT + 1];
  uint32_t used = 0;
  if (!np_wants_any(d, row, 1)) return;
  const struct np_cursor of = part;
  while (np_left(&part) >= 2 && used < MOST_UNITS * MOST_OF_UNIT) {
    uint32_t character = take_character(&part);
    if (!np_good(&part) || character == 0) break;
    used = put(text, used, character);
  }
  np_emit_text(d, &of, row, text, used);
}

uint64_t np__emit_ordered(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                          bool is_little) {
  const struct np_cursor at = *c;
  if (!is_little) return np_emit(d, c, row);
  uint64_t value = np_take_little(d, c, row, row->width / 8U);
  if (np_good(c)) np_emit_number_at(d, &at, row, value);
  return value;
}
