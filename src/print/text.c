/* text.c - a growing text, and numbers, bytes and foreign text in it. */
#include "print/text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/utf8.h"

enum { FIRST_CAPACITY = 256 };

/* ---- The buffer ---- */

void np_text_free(struct np_text *text) {
  free(text->bytes);
  *text = (struct np_text){NULL, 0, 0, false};
}

char *np__text_grow(struct np_text *text, size_t size) {
  if (text->failed) return NULL;
  size_t capacity = text->capacity ? text->capacity : FIRST_CAPACITY;
  while (capacity - text->length < size && capacity <= SIZE_MAX / 2) capacity *= 2;
  char *bytes = capacity - text->length < size ? NULL : realloc(text->bytes, capacity);
  if (!bytes) {
    text->failed = true;
    return NULL;
  }
  text->bytes = bytes;
  text->capacity = capacity;
  return bytes + text->length;
}

void np_text_add(struct np_text *text, const char *bytes, size_t length) {
  char *at = length ? np__text_room(text, length) : NULL;
  if (!at) return;
  memcpy(at, bytes, length);
  text->length += length;
}

void np_text_string(struct np_text *text, const char *string) {
  np_text_add(text, string, strlen(string));
}

void np_text_format(struct np_text *text, const char *format, ...) {
  va_list arguments, again;
  va_start(arguments, format);
  va_copy(again, arguments);
  int length = vsnprintf(NULL, 0, format, arguments);
  char *at = length < 0 ? NULL : np__text_room(text, (size_t)length + 1);
  if (at) {
    vsnprintf(at, (size_t)length + 1, format, again);
    text->length += (size_t)length;
  }
  va_end(again);
  va_end(arguments);
}

/* ---- Numbers and bytes ---- */

static uint32_t count_digits(uint64_t number) {
  uint32_t count = 1;
  for (; number >= 1000; number /= 1000) count += 3;
  return count + (number >= 10) + (number >= 100);
}

void np__text_decimal(struct np_text *text, uint64_t number) {
  np__text_padded(text, number, count_digits(number));
}

void np__text_padded(struct np_text *text, uint64_t number, uint32_t digits) {
  char *at = np__text_room(text, digits);
  if (!at) return;
  uint32_t left = digits;
  /* Divisions of 32 bits are far cheaper. */
  for (; left > 0 && number > UINT32_MAX; number /= 10) at[--left] = (char)('0' + number % 10);
  for (uint32_t small = (uint32_t)number; left > 0; small /= 10)
    at[--left] = (char)('0' + small % 10);
  text->length += digits;
}

static const char digits[] = "0123456789abcdef";

void np__text_hex(struct np_text *text, const uint8_t *bytes, size_t length) {
  char *at = length && length <= SIZE_MAX / 3 ? np__text_room(text, length * 3) : NULL;
  if (!at) return;
  for (size_t i = 0; i < length; i++) {
    *at++ = digits[bytes[i] >> 4];
    *at++ = digits[bytes[i] & 15];
    *at++ = ':';
  }
  text->length += length * 3 - 1;
}

/* ---- Foreign text ---- */

static bool is_utf8(const uint8_t *bytes, size_t length) {
  uint32_t code;
  for (size_t at = 0, size; at < length; at += size) {
    size = np_utf8(bytes + at, length - at, &code);
    if (size == 0) return false;
  }
  return true;
}

static bool is_plain(uint8_t byte, enum np_escape escape) {
  return byte >= 0x20 && byte < 0x7f && byte != '\\' && (escape == NP_ESCAPE_TEXT || byte != '"');
}

/* Are eight bytes all plain? Each term has the upper bit of a byte set where that is below a blank,
 * DEL, a backslash, a quote, or above ASCII; a carry can only come from such a byte. */
static bool is_plain_word(uint64_t word, enum np_escape escape) {
  static const uint64_t each = UINT64_C(0x0101010101010101);
  const uint64_t del = word ^ each * 0x7f, slash = word ^ each * '\\', quote = word ^ each * '"';
  uint64_t odd = word | (word - each * ' ') | (del - each) | (slash - each);
  if (escape == NP_ESCAPE_JSON) odd |= quote - each;
  return !(odd & each * 0x80);
}

/* Are all of them plain? As mostly; the last eight are looked at whole. */
static bool are_plain(const uint8_t *bytes, size_t length, enum np_escape escape) {
  size_t at = 0;
  if (length < sizeof(uint64_t)) {
    while (at < length && is_plain(bytes[at], escape)) at++;
    return at == length;
  }
  for (; at + sizeof(uint64_t) < length; at += sizeof(uint64_t))
    if (!is_plain_word(np_word(bytes + at), escape)) return false;
  return is_plain_word(np_word(bytes + length - sizeof(uint64_t)), escape);
}

/* A character's number, of so many digits at least. Packets can be full of them: printf takes long.
 */
static void add_code(struct np_text *text, uint32_t code, uint32_t least) {
  uint32_t count = least;
  while (code >> 4 * count) count++;
  while (count > 0) np__text_char(text, digits[code >> 4 * --count & 15]);
}

static void escape_json(struct np_text *text, uint32_t code) {
  static const char from[] = "\b\f\n\r\t\"\\", to[] = "bfnrt\"\\";
  const char *at = code && code < 0x80 ? strchr(from, (int)code) : NULL;
  np__text_char(text, '\\');
  np__text_char(text, at ? to[at - from] : 'u');
  if (!at) add_code(text, code, 4);
}

static void escape_text(struct np_text *text, uint32_t code, bool one_byte) {
  np_text_string(text, one_byte ? "\\x" : "\\u{");
  add_code(text, code, one_byte ? 2 : 1);
  if (!one_byte) np__text_char(text, '}');
}

static void add_latin1(struct np_text *text, uint32_t code) {
  np__text_char(text, (char)(0xc0 | code >> 6));
  np__text_char(text, (char)(0x80 | (code & 0x3f)));
}

/* Is something of it escaped, or does it look as if it were? Then a backslash of its own is not to
 * be taken for one of ours. */
static bool has_escapes(const uint8_t *bytes, size_t length, bool latin1) {
  for (size_t at = 0, size; at < length; at += size) {
    uint32_t code = bytes[at];
    size = latin1 ? 1 : np_utf8(bytes + at, length - at, &code);
    uint8_t next = at + 1 < length ? bytes[at + 1] : 0;
    if (np_is_unsafe(code) || (code == '\\' && next && strchr("\\xu", next))) return true;
  }
  return false;
}

void np__text_escape(struct np_text *text, const uint8_t *bytes, size_t length,
                     enum np_escape escape) {
  size_t at = 0;
  if (are_plain(bytes, length, escape)) {
    np_text_add(text, (const char *)bytes, length);
    return;
  }
  while (at < length && is_plain(bytes[at], escape)) at++;
  np_text_add(text, (const char *)bytes, at);
  bool latin1 = at < length && !is_utf8(bytes + at, length - at);
  bool doubles = escape == NP_ESCAPE_TEXT && has_escapes(bytes + at, length - at, latin1);
  for (size_t size; at < length; at += size) {
    uint32_t code = bytes[at];
    size = latin1 ? 1 : np_utf8(bytes + at, length - at, &code);
    bool quoted = escape == NP_ESCAPE_JSON && (code == '"' || code == '\\');
    if (code == '\\' && doubles) np__text_char(text, '\\');
    if (!np_is_unsafe(code) && !quoted) {
      if (latin1 && code >= 0x80)
        add_latin1(text, code);
      else
        np_text_add(text, (const char *)bytes + at, size);
    } else if (escape == NP_ESCAPE_JSON) {
      escape_json(text, code);
    } else {
      escape_text(text, code, size == 1);
    }
  }
}
