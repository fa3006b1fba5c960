/* value.c - one value as text: plain, in JSON, and for people. */
#include "print/value.h"

#include <string.h>

#include "table/type.h"

enum { IPV4_BYTES = 4, IPV4_CHARACTERS = 15, IPV6_BYTES = 16, IPV6_GROUPS = 8 };
enum { SAFE_BITS = 53, BRIEF_BYTES = 32, BRIEF_TEXT = 128 };

static const uint64_t second_ns = 1000000000;
static const char hex_digits[] = "0123456789abcdef";

/* ---- Addresses ---- */

static void add_ipv4(struct np_text *text, const uint8_t *bytes) {
  char *at = np__text_room(text, IPV4_CHARACTERS);
  if (!at) return;
  const char *begin = at;
  for (int i = 0; i < IPV4_BYTES; i++) {
    uint32_t byte = bytes[i];
    if (i) *at++ = '.';
    if (byte >= 100) *at++ = (char)('0' + byte / 100);
    if (byte >= 10) *at++ = (char)('0' + byte / 10 % 10);
    *at++ = (char)('0' + byte % 10);
  }
  text->length += (size_t)(at - begin);
}

/* RFC 5952: the longest run of two zero groups or more is left out, the first of equal ones. */
static int longest_zeros(const uint16_t *groups, int *length) {
  int best = -1, best_length = 1;
  for (int i = 0; i < IPV6_GROUPS; i++) {
    int end = i;
    while (end < IPV6_GROUPS && groups[end] == 0) end++;
    if (end - i > best_length) {
      best = i;
      best_length = end - i;
    }
    if (end > i) i = end;
  }
  *length = best_length;
  return best;
}

static void add_group(struct np_text *text, uint16_t group) {
  int shift = 12;
  while (shift > 0 && group >> shift == 0) shift -= 4;
  for (; shift >= 0; shift -= 4) np__text_char(text, hex_digits[group >> shift & 15]);
}

static void add_ipv6(struct np_text *text, const uint8_t *bytes) {
  uint16_t groups[IPV6_GROUPS];
  for (int i = 0; i < IPV6_GROUPS; i++)
    groups[i] = (uint16_t)(bytes[2 * i] << 8 | bytes[2 * i + 1]);
  int length, zeros = longest_zeros(groups, &length);
  /* RFC 5952 section 5: IPv4 in IPv6 keeps its dots; what counts as such is inet_ntop's choice. */
  bool mapped = zeros == 0 && (length == 6 || (length == 5 && groups[5] == 0xffff));
  for (int i = 0; i < IPV6_GROUPS; i++) {
    if (i == zeros) {
      np_text_string(text, "::");
      i += length - 1;
      continue;
    }
    if (i > 0 && i != zeros + length) np__text_char(text, ':');
    if (mapped && i == 6) {
      add_ipv4(text, bytes + 12);
      return;
    }
    add_group(text, groups[i]);
  }
}

/* ---- Values ---- */

static void add_time(struct np_text *text, int64_t time) {
  uint64_t distance = time < 0 ? -(uint64_t)time : (uint64_t)time;
  if (time < 0) np__text_char(text, '-');
  np__text_decimal(text, distance / second_ns);
  np__text_char(text, '.');
  np__text_padded(text, distance % second_ns, 9);
}

static void add_signed(struct np_text *text, int64_t number) {
  if (number < 0) np__text_char(text, '-');
  np__text_decimal(text, number < 0 ? 0 - (uint64_t)number : (uint64_t)number);
}

static bool is_text(const struct np_value *value) {
  return np__types[value->field->type].print == NP_PRINT_TEXT;
}

static bool is_number(const struct np_value *value) {
  enum np_print print = np__types[value->field->type].print;
  return print == NP_PRINT_DECIMAL || print == NP_PRINT_HEX;
}

void np_text_value(struct np_text *text, const struct np_value *value) {
  switch (np__types[value->field->type].print) {
    case NP_PRINT_DECIMAL:
    case NP_PRINT_HEX:
      np__text_decimal(text, value->number);
      return;
    case NP_PRINT_SIGNED:
      add_signed(text, (int64_t)value->number);
      return;
    case NP_PRINT_SECONDS:
      add_time(text, (int64_t)value->number);
      return;
    case NP_PRINT_TEXT:
      np__text_escape(text, value->bytes, value->length, NP_ESCAPE_TEXT);
      return;
    case NP_PRINT_IPV4:
      if (value->length != IPV4_BYTES) break;
      add_ipv4(text, value->bytes);
      return;
    case NP_PRINT_IPV6:
      if (value->length != IPV6_BYTES) break;
      add_ipv6(text, value->bytes);
      return;
    case NP_PRINT_BYTES:
      break;
  }
  np__text_hex(text, value->bytes, value->length);
}

/* ---- JSON ---- */

static bool is_signed(const struct np_value *value) {
  return np__types[value->field->type].print == NP_PRINT_SIGNED;
}

/* By the row, so that a field has one type in all packets: 64-bit rows are strings. A computed
 * number counts packets or bytes and stays far below the limit. */
static bool is_wide(const struct np_value *value) {
  const struct np_field *field = value->field;
  if (field->width > SAFE_BITS && field->bit != NP_COMPUTED) return true;
  return !is_signed(value) && value->number >> SAFE_BITS != 0;
}

void np__json_value(struct np_text *text, const struct np_value *value) {
  enum np_print print = np__types[value->field->type].print;
  if (print == NP_PRINT_SECONDS || ((is_number(value) || is_signed(value)) && !is_wide(value))) {
    np_text_value(text, value);
    return;
  }
  np__text_char(text, '"');
  if (is_text(value))
    np__text_escape(text, value->bytes, value->length, NP_ESCAPE_JSON);
  else
    np_text_value(text, value);
  np__text_char(text, '"');
}

void np__json_string(struct np_text *text, const char *string) {
  np__text_char(text, '"');
  np__text_escape(text, (const uint8_t *)string, strlen(string), NP_ESCAPE_JSON);
  np__text_char(text, '"');
}

/* ---- For people ---- */

static void add_hexadecimal(struct np_text *text, const struct np_value *value) {
  /* Of a value that was made, the width is that of what it was made of. */
  uint32_t width = value->width && !value->is_made ? value->width : value->field->width;
  uint32_t digits = width > 4 ? (width + 3) / 4 : 1;
  while (digits < 16 && value->number >> (4 * digits) != 0) digits++;
  np_text_add(text, "0x", 2);
  for (uint32_t i = digits; i > 0; i--)
    np__text_char(text, hex_digits[value->number >> (4 * (i - 1)) & 15]);
}

static void add_limited(struct np_text *text, const struct np_value *value, uint32_t limit) {
  enum np_print print = np__types[value->field->type].print;
  const char *name = is_number(value) ? np_name_of(value->field->names, value->number) : NULL;
  if (name) {
    np_text_string(text, name);
  } else if (print == NP_PRINT_HEX) {
    add_hexadecimal(text, value);
  } else if (value->bytes && value->length > limit) {
    struct np_value cut = *value;
    cut.length = limit;
    /* Not in the middle of a UTF-8 character: what is left would read as Latin-1. */
    for (int i = 0; is_text(value) && i < 3 && (cut.bytes[cut.length] & 0xc0) == 0x80; i++)
      cut.length--;
    np_text_value(text, &cut);
    np_text_string(text, "...");
  } else {
    np_text_value(text, value);
  }
}

void np__text_brief(struct np_text *text, const struct np_value *value) {
  add_limited(text, value, is_text(value) ? BRIEF_TEXT : BRIEF_BYTES);
}

void np__text_whole(struct np_text *text, const struct np_value *value) {
  add_limited(text, value, UINT32_MAX);
}
