/* text.h - what printing needs of a growing text beyond the public calls. */
#ifndef NP_PRINT_TEXT_H
#define NP_PRINT_TEXT_H

#include <stdbool.h>
#include <stdint.h>

#include "np/text.h"

/* How a text is protected. */
enum np_escape {
  NP_ESCAPE_TEXT, /* \xNN and \u{N} for what could steer a terminal or break a line */
  NP_ESCAPE_JSON  /* the inside of a JSON string */
};

/* Make room for `size` more bytes, which there is not. */
char *np__text_grow(struct np_text *text, size_t size);

/* Room for `size` more bytes, or NULL when out of memory. What is written there counts once
 * `length` is moved on. */
static inline char *np__text_room(struct np_text *text, size_t size) {
  if (!text->failed && size <= text->capacity - text->length) return text->bytes + text->length;
  return np__text_grow(text, size);
}

/* A part of another text, as far as that has it. */
static inline void np__text_part(struct np_text *text, const struct np_text *from, size_t at,
                                 size_t length) {
  if (length > 0 && at + length <= from->length) np_text_add(text, from->bytes + at, length);
}

static inline void np__text_char(struct np_text *text, char c) {
  char *at = np__text_room(text, 1);
  if (!at) return;
  *at = c;
  text->length++;
}

/* A number in decimal. */
void np__text_decimal(struct np_text *text, uint64_t number);

/* A number in decimal with leading zeros to `digits` places. */
void np__text_padded(struct np_text *text, uint64_t number, uint32_t digits);

/* Bytes as hexadecimal pairs with colons between them. */
void np__text_hex(struct np_text *text, const uint8_t *bytes, size_t length);

/* Bytes that are text: UTF-8, or Latin-1 when they are not UTF-8 as a whole. Control characters
 * and the marks that turn the direction of writing are escaped. */
void np__text_escape(struct np_text *text, const uint8_t *bytes, size_t length,
                     enum np_escape escape);

#endif
