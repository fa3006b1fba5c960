/* ber.c - values of ASN.1, X.690. */
#include "dissect/ber.h"

#include <stdio.h>

enum {
  LONG_NUMBER = 0x1f,
  MORE = 0x80,
  IS_LONG = 0x80,
  HOLDS_OTHERS = 0x20,
  MOST_NUMBER_BYTES = 4,
  MOST_LENGTH_BYTES = 4,
  MOST_DEPTH = 16,
  MOST_ARCS = 128, /* RFC 2578, section 3.5 */
  ARC_DIGITS = 11, /* a dot, and 32 bits */
  ARC_BITS = 32,
  FIRST_YEAR = 1700, /* 64 bits of nanoseconds hold these */
  LAST_YEAR = 2261
};

static void spoil(struct np_cursor *c) {
  if (np_good(c)) c->state = NP_CURSOR_PAST_DECLARED;
}

/* X.690, section 8.1.2.4: a number over 30 has seven bits a byte. */
static uint32_t type_number(struct np_cursor *c, uint8_t first) {
  uint64_t byte = MORE, number = 0;
  if ((first & LONG_NUMBER) != LONG_NUMBER) return first & LONG_NUMBER;
  for (unsigned i = 0; i < MOST_NUMBER_BYTES && byte & MORE; i++) {
    byte = np_cursor_take(c, 8);
    number = number << 7 | (byte & (MORE - 1));
  }
  if (byte & MORE) spoil(c);
  return (uint32_t)number;
}

/* Section 8.1.3; that of an indefinite one is 0. */
static uint32_t length(struct np_cursor *c, bool *is_indefinite) {
  uint64_t first = np_cursor_take(c, 8), bytes = first & (IS_LONG - 1);
  *is_indefinite = first == IS_LONG;
  if (!(first & IS_LONG)) return (uint32_t)first;
  if (bytes == 0) return 0;
  if (bytes > MOST_LENGTH_BYTES) spoil(c);
  return (uint32_t)np_cursor_take(c, (uint32_t)bytes * 8);
}

static uint32_t head(struct np_cursor *c, struct np_ber *item) {
  item->first = (uint8_t)np_cursor_take(c, 8);
  item->number = type_number(c, item->first);
  return length(c, &item->is_indefinite);
}

/* Where the value ends that begins at the cursor: at the end-of-contents of its own, section 8.1.5.
 * Where nothing more was captured, what there is counts. */
static void find_end(struct np_cursor *c, struct np_cursor *value) {
  struct np_cursor end = *c;
  for (unsigned depth = 1; depth > 0;) {
    struct np_ber item;
    end = *c;
    uint32_t bytes = head(c, &item);
    bool is_end = np_good(c) && item.first == 0 && bytes == 0 && !item.is_indefinite;
    if (is_end)
      depth--;
    else if (item.is_indefinite && ++depth > MOST_DEPTH)
      spoil(c);
    else
      np_cursor_split(c, bytes);
    if (np_good(c)) continue;
    if (c->state != NP_CURSOR_PAST_CAPTURED) return;
    *c = *value;
    c->bit = (uint64_t)c->declared * 8;
    return;
  }
  value->declared = (uint32_t)(end.bit / 8);
  if (value->captured > value->declared) value->captured = value->declared;
}

bool np_ber_read(struct np_cursor *c, struct np_ber *item) {
  uint32_t bytes = head(c, item);
  item->value = *c;
  if (!np_good(c)) return false;
  if (!item->is_indefinite)
    item->value = np_cursor_split(c, bytes);
  else if (item->first & HOLDS_OTHERS)
    find_end(c, &item->value);
  else
    spoil(c);
  return np_good(c);
}

bool np_ber_number(const struct np_ber *item, int64_t *number) {
  struct np_cursor c = item->value;
  uint32_t bits = np_left(&c) * 8;
  if (bits == 0 || bits > 64) return false;
  uint64_t value = np_cursor_take(&c, bits);
  if (bits < 64 && value >> (bits - 1)) value |= ~UINT64_C(0) << bits;
  *number = (int64_t)value;
  return np_good(&c);
}

static uint64_t digits(struct np_cursor *c, unsigned count, bool *good) {
  uint64_t number = 0;
  for (unsigned i = 0; i < count; i++) {
    uint64_t digit = np_cursor_take(c, 8);
    if (digit < '0' || digit > '9') *good = false;
    number = number * 10 + (digit & 15);
  }
  return number;
}

/* Days from 1970 to one of the Gregorian calendar: years begin in March, so that a leap day is a
 * year's last. */
static int64_t days_to(uint64_t year, uint64_t month, uint64_t day) {
  int64_t y = (int64_t)year - (month <= 2), m = ((int64_t)month + 9) % 12;
  return 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + (int64_t)day - 1 - 719468;
}

/* RFC 5280, section 4.1.2.5: years of two digits are those from 1950 to 2049. */
static uint64_t year_of(struct np_cursor *c, bool has_four, bool *good) {
  uint64_t year = digits(c, has_four ? 4 : 2, good);
  if (has_four) return year;
  return year + (year < 50 ? 2000 : 1900);
}

bool np_ber_time(const struct np_ber *item, int64_t *time) {
  struct np_cursor c = item->value;
  bool has_four = item->first == NP_BER_GENERALIZED_TIME, good = true;
  if ((!has_four && item->first != NP_BER_UTC_TIME) || np_left(&c) != (has_four ? 15U : 13U))
    return false;
  uint64_t year = year_of(&c, has_four, &good), month = digits(&c, 2, &good);
  uint64_t day = digits(&c, 2, &good), hour = digits(&c, 2, &good), minute = digits(&c, 2, &good);
  uint64_t second = digits(&c, 2, &good);
  if (!np_good(&c) || !good || month < 1 || month > 12 || year < FIRST_YEAR || year > LAST_YEAR)
    return false;
  uint64_t of_day = hour * 3600 + minute * 60 + second;
  *time = (days_to(year, month, day) * 86400 + (int64_t)of_day) * 1000000000;
  return np_cursor_take(&c, 8) == 'Z';
}

/* ---- With notes ----------------------------------------------------------------------------- */

bool np_ber_take(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                 struct np_ber *item) {
  struct np_cursor at = *c;
  if (!np_good(c)) return false;
  if (np_ber_read(&at, item)) {
    if (item->is_indefinite) np_malformed(d, row, "an indefinite length");
    *c = at;
    return true;
  }
  if (at.state == NP_CURSOR_PAST_CAPTURED)
    np_skip(d, c, (uint64_t)np_left(c) * 8);
  else
    np_malformed(d, row, "no value of ASN.1, or a longer one than there is room for");
  c->state = at.state;
  return false;
}

bool np_ber_expect(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                   uint8_t first, struct np_ber *item) {
  if (!np_ber_take(d, c, row, item)) return false;
  if (item->first == first) return true;
  np_malformed(d, row, "a value of another type");
  spoil(c);
  return false;
}

/* A number without a sign has a zero in front where its first bit is set. */
uint64_t np_ber_emit_number(struct np_dissector *d, const struct np_ber *item,
                            const struct np_field *row) {
  struct np_cursor c = item->value;
  bool has_zero = row->type != NP_INT && np_left(&c) * 8 == row->width + 8U;
  if (has_zero && np_cursor_take(&c, 8) != 0) has_zero = false;
  uint32_t bits = np_left(&c) * 8;
  if (bits == 0 || bits > row->width || (np_left(&item->value) * 8 > row->width && !has_zero)) {
    np_malformed(d, row, "no length of such a number");
    return 0;
  }
  return np_emit_bits(d, &c, row, bits);
}

void np_ber_emit_bytes(struct np_dissector *d, const struct np_ber *item,
                       const struct np_field *row) {
  struct np_cursor c = item->value;
  np_emit_bytes(d, &c, row, np_left(&c));
}

void np_ber_emit_time(struct np_dissector *d, const struct np_ber *item,
                      const struct np_field *row) {
  struct np_cursor c = item->value;
  int64_t time;
  if (np_ber_time(item, &time))
    np_emit_number_at(d, &c, row, (uint64_t)time);
  else if (c.captured >= c.declared)
    np_malformed(d, row, "no time");
}

static void emit_flag(struct np_dissector *d, const struct np_ber *item,
                      const struct np_field *row) {
  int64_t number;
  if (np_ber_number(item, &number)) np_emit_number_at(d, &item->value, row, number != 0);
}

void np_ber_emit(struct np_dissector *d, const struct np_ber *item, const struct np_field *row) {
  switch (row->type) {
    case NP_FLAG:
      emit_flag(d, item, row);
      break;
    case NP_UINT:
    case NP_INT:
      np_ber_emit_number(d, item, row);
      break;
    case NP_TIME:
      np_ber_emit_time(d, item, row);
      break;
    default:
      np_ber_emit_bytes(d, item, row);
  }
}

/* Section 8.19: seven bits a byte; the first number is 40 times the first arc, and the second. */
static bool next_arc(struct np_cursor *c, uint64_t *arc) {
  uint64_t byte = MORE;
  *arc = 0;
  while (byte & MORE) {
    byte = np_cursor_take(c, 8);
    *arc = *arc << 7 | (byte & (MORE - 1));
    if (!np_good(c) || *arc >> ARC_BITS) return false;
  }
  return true;
}

static uint32_t first_arcs(char *out, size_t size, uint64_t arc) {
  uint64_t first = arc < 80 ? arc / 40 : 2;
  return (uint32_t)snprintf(out, size, "%u.%lu", (unsigned)first,
                            (unsigned long)(arc - first * 40));
}

void np_ber_emit_oid(struct np_dissector *d, const struct np_ber *item,
                     const struct np_field *row) {
  char text[MOST_ARCS * ARC_DIGITS + ARC_DIGITS];
  struct np_cursor c = item->value, whole = c;
  uint32_t used = 0;
  uint64_t arc;
  if (!np_wants(d, row) && !d->visitor->note) return;
  for (unsigned arcs = 0; np_more(&c); arcs++) {
    if (arcs == MOST_ARCS || !next_arc(&c, &arc)) {
      if (c.state == NP_CURSOR_PAST_CAPTURED)
        np_skip(d, &whole, (uint64_t)np_left(&whole) * 8);
      else
        np_malformed(d, row, "no object identifier");
      return;
    }
    char *out = &text[used];
    used += arcs == 0 ? first_arcs(out, sizeof text - used, arc)
                      : (uint32_t)snprintf(out, sizeof text - used, ".%lu", (unsigned long)arc);
  }
  if (used > 0) np_emit_text(d, &whole, row, (const uint8_t *)text, used);
}
