/* dump.c - the bytes of a packet behind its line. */
#include "print/dump.h"

#include "print/text.h"

enum { ROW_BYTES = 16, ROW_LENGTH = 96 };

static bool is_graphic(uint8_t byte) {
  return byte > 0x20 && byte < 0x7f;
}

static char *put_hex(char *at, uint32_t number, int digits) {
  for (int i = digits - 1; i >= 0; i--) *at++ = "0123456789abcdef"[number >> (4 * i) & 15];
  return at;
}

static char *put_string(char *at, const char *string) {
  while (*string) *at++ = *string++;
  return at;
}

/* "\t0x0010:  0a00 0001  ...": pairs of bytes, and the text in a column of its own. */
static void add_row(struct np_text *text, bool has_text, const uint8_t *bytes, uint32_t from,
                    uint32_t length) {
  char row[ROW_LENGTH], *at = put_string(row, "\t0x");
  at = put_hex(at, from, from > 0xffff ? 8 : 4);
  at = put_string(at, ": ");
  for (uint32_t i = 0; i < (has_text ? (uint32_t)ROW_BYTES : length); i++) {
    if (i % 2 == 0) *at++ = ' ';
    at = i < length ? put_hex(at, bytes[from + i], 2) : put_string(at, "  ");
  }
  if (has_text) at = put_string(at, "  ");
  for (uint32_t i = 0; has_text && i < length; i++)
    *at++ = is_graphic(bytes[from + i]) ? (char)bytes[from + i] : '.';
  *at++ = '\n';
  np_text_add(text, row, (size_t)(at - row));
}

void np__dump_text(struct np_text *text, const uint8_t *bytes, uint32_t length) {
  for (uint32_t i = 0; i < length; i++) {
    bool stays = is_graphic(bytes[i]) || bytes[i] == ' ' || bytes[i] == '\n' || bytes[i] == '\t';
    if (bytes[i] == '\r' && i + 1 < length && bytes[i + 1] == '\n') continue;
    np__text_char(text, stays ? (char)bytes[i] : '.');
  }
}

void np__dump_add(struct np_text *text, enum np_dump dump, const uint8_t *bytes, uint32_t length) {
  if (dump == NP_DUMP_NONE || length == 0) return;
  if (dump == NP_DUMP_TEXT) {
    np__dump_text(text, bytes, length);
    if (text->length > 0 && text->bytes[text->length - 1] != '\n') np__text_char(text, '\n');
    return;
  }
  for (uint32_t from = 0; from < length; from += ROW_BYTES)
    add_row(text, dump == NP_DUMP_HEX_TEXT, bytes, from,
            length - from < ROW_BYTES ? length - from : ROW_BYTES);
}
