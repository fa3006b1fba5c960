/* fuzz.h - what the fuzz targets share: bytes taken from the input, copies of exactly their size,
 * and what every output must be. A target that finds something ends the process. */
#ifndef NP_TEST_FUZZ_FUZZ_H
#define NP_TEST_FUZZ_FUZZ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "block/block.h"
#include "np/text.h"

enum { MOST_ROWS = 16384, ROW_NAME = 128 };

int LLVMFuzzerInitialize(int *count, char ***arguments);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static inline void broken(const char *what) {
  fprintf(stderr, "broken: %s\n", what);
  abort();
}

static inline void expect(bool holds, const char *what) {
  if (!holds) broken(what);
}

/* The input, from its front. */
struct input {
  const uint8_t *bytes;
  size_t left;
};

static inline unsigned take_byte(struct input *in) {
  if (in->left == 0) return 0;
  in->left--;
  return *in->bytes++;
}

static inline unsigned take_word(struct input *in) {
  unsigned high = take_byte(in);
  return high << 8 | take_byte(in);
}

/* At most so many bytes, where they lie. */
static inline const uint8_t *take_bytes(struct input *in, size_t most, size_t *size) {
  const uint8_t *bytes = in->bytes;
  *size = most < in->left ? most : in->left;
  in->bytes += *size;
  in->left -= *size;
  return bytes;
}

/* In memory of their own, in which nothing lies behind them. */
static inline uint8_t *copy_of(const uint8_t *bytes, size_t size) {
  uint8_t *copy = malloc(size > 0 ? size : 1);
  if (!copy) abort();
  if (size > 0) memcpy(copy, bytes, size);
  return copy;
}

/* A text of the input. */
static inline char *text_of(const uint8_t *bytes, size_t size) {
  char *text = malloc(size + 1);
  if (!text) abort();
  if (size > 0) memcpy(text, bytes, size);
  text[size] = '\0';
  return text;
}

/* ---- What texts must be --------------------------------------------------------------------- */

static inline size_t utf8_length(uint8_t first) {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if ((first & 0xf0) == 0xe0) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

/* One character of UTF-8, in its only form; 0 when it is none. */
static inline size_t utf8_at(const uint8_t *s, size_t left) {
  size_t length = utf8_length(s[0]);
  if (length == 0 || length > left) return 0;
  for (size_t i = 1; i < length; i++)
    if ((s[i] & 0xc0) != 0x80) return 0;
  bool is_long = (s[0] == 0xe0 && s[1] < 0xa0) || (s[0] == 0xf0 && s[1] < 0x90);
  bool is_none = (s[0] == 0xed && s[1] > 0x9f) || (s[0] == 0xf4 && s[1] > 0x8f);
  return is_long || is_none ? 0 : length;
}

/* Characters that steer a terminal, or turn the direction of writing. */
static inline bool is_steering(const uint8_t *s, size_t length) {
  if (length == 1) return s[0] < ' ' || s[0] == 0x7f;
  if (length == 2) return (s[0] == 0xc2 && s[1] < 0xa0) || (s[0] == 0xd8 && s[1] == 0x9c);
  if (length != 3 || s[0] != 0xe2) return false;
  return (s[1] == 0x80 && (s[2] == 0x8e || s[2] == 0x8f || (s[2] >= 0xa8 && s[2] <= 0xae))) ||
         (s[1] == 0x81 && s[2] >= 0xa6 && s[2] <= 0xa9);
}

/* UTF-8 without what steers, but for the given characters. */
static inline void expect_clean(const struct np_text *text, const char *allowed, const char *what) {
  const uint8_t *s = (const uint8_t *)text->bytes;
  for (size_t i = 0, length; i < text->length; i += length) {
    length = utf8_at(s + i, text->length - i);
    if (length == 0) broken(what);
    if (is_steering(s + i, length) && (length > 1 || !strchr(allowed, s[i]))) broken(what);
  }
}

static inline const char *json_string(const char *p, const char *end) {
  for (p++; p < end && *p != '"'; p++)
    if (*p == '\\') p++;
  return p < end ? p + 1 : NULL;
}

static inline const char *json_plain(const char *p, const char *end) {
  const char *from = p;
  while (p < end && (strchr("+-.eE", *p) || (*p >= '0' && *p <= '9') || (*p >= 'a' && *p <= 'z')))
    p++;
  return p > from ? p : NULL;
}

/* Brackets that fit, strings that end, values and commas in turns: without recursion. */
static inline bool is_json(const char *p, const char *end) {
  char open[256];
  size_t depth = 0;
  bool wants_value = true;
  while (p && p < end) {
    char c = *p;
    if (c == '{' || c == '[') {
      if (!wants_value || depth == sizeof open) return false;
      open[depth++] = c;
      p++;
      if (p < end && *p == (c == '{' ? '}' : ']')) wants_value = false;
    } else if (c == '}' || c == ']') {
      if (depth == 0 || open[--depth] != (c == '}' ? '{' : '[')) return false;
      wants_value = false;
      p++;
    } else if (c == ',' || c == ':') {
      if (wants_value) return false;
      wants_value = true;
      p++;
    } else {
      if (!wants_value) return false;
      wants_value = false;
      p = c == '"' ? json_string(p, end) : json_plain(p, end);
    }
  }
  return p == end && depth == 0 && !wants_value;
}

static inline void expect_json(const struct np_text *text, const char *what) {
  expect_clean(text, "", what);
  expect(is_json(text->bytes, text->bytes + text->length), what);
}

/* ---- Tables --------------------------------------------------------------------------------- */

/* The full names of all rows that have values. */
static inline size_t all_rows(const char *names[MOST_ROWS]) {
  static char texts[MOST_ROWS][ROW_NAME];
  size_t count = 0;
  for (unsigned id = 0; id < np_protocol_count(); id++) {
    const struct np_protocol *protocol = np_protocol_at(id);
    for (uint16_t row = 0; row < protocol->field_count && count < MOST_ROWS; row++) {
      const struct np_field_ref ref = {(uint16_t)id, row};
      if (protocol->fields[row].type == NP_RECORD) continue;
      np_field_full_name(ref, texts[count], ROW_NAME);
      names[count] = texts[count];
      count++;
    }
  }
  return count;
}

enum { MOST_LINKS = 64 };

/* The link types that somebody is bound to. */
static inline size_t all_links(uint16_t links[MOST_LINKS]) {
  size_t count = 0;
  for (unsigned id = 0; id < np_protocol_count(); id++) {
    const struct np_bind *bind = np_protocol_at(id)->binds;
    for (; bind && bind->table != NP_TABLE_END && count < MOST_LINKS; bind++)
      if (bind->table == NP_BY_LINK_TYPE) links[count++] = (uint16_t)bind->value;
  }
  return count;
}

/* The link type that the input names, or another one that is known. */
static inline uint16_t take_link(struct input *in) {
  static uint16_t links[MOST_LINKS];
  static size_t count;
  if (count == 0) count = all_links(links);
  unsigned wanted = take_word(in);
  for (size_t i = 0; i < count; i++)
    if (links[i] == wanted) return links[i];
  return links[wanted % count];
}

#endif
