/* spans.c - the numbers in [ ] of slices and layers. */
#include "filter/spans.h"

#include <stdlib.h>
#include <string.h>

enum { MOST = INT32_MAX / 2 };

/* A number of `text`, with a sign, decimal, octal or hexadecimal; `end` gets what follows. */
static bool read_number(const char *text, int32_t *number, const char **end) {
  char *behind;
  const char *digits = *text == '-' ? text + 1 : text;
  if (*digits < '0' || *digits > '9') return false;
  long value = strtol(text, &behind, 0);
  if (value > MOST || value < -MOST) return false;
  *number = (int32_t)value;
  *end = behind;
  return true;
}

static const char *skip(const char *text) {
  return text + strspn(text, " \t\r\n");
}

/* A length becomes an end; both may count from the end, but must not meet there. */
static bool read_length(const char *text, int32_t from, int32_t *to) {
  int32_t length;
  if (!read_number(text, &length, &text) || *skip(text) != '\0' || length <= 0) return false;
  *to = from + length - 1;
  if (from < 0 && *to >= 0) *to = NP_TO_END;
  return true;
}

static bool read_end(const char *text, int32_t from, int32_t *to) {
  if (!read_number(text, to, &text) || *skip(text) != '\0') return false;
  return (from < 0) == (*to < 0) && *to >= from;
}

/* i:length, i-j, i, :length, i:, or : for all. */
static bool read_span(const char *text, struct np_span *span) {
  bool starts = *text != ':';
  if (starts && !read_number(text, &span->from, &text)) return false;
  text = skip(text);
  span->to = span->from;
  if (*text == '\0') return starts;
  if (*text == '-') return read_end(skip(text + 1), span->from, &span->to);
  if (*text != ':') return false;
  text = skip(text + 1);
  span->to = NP_TO_END;
  return *text == '\0' || read_length(text, span->from, &span->to);
}

static struct np_span *new_span(struct np_lexer *lexer, struct np_arena *arena) {
  struct np_span *span = np_arena_alloc(arena, sizeof *span);
  if (!span) np__lexer_no_memory(lexer);
  return span;
}

bool np__spans_parse(struct np_lexer *lexer, struct np_arena *arena, struct np_span **spans) {
  bool more = true;
  while (more) {
    struct np_token part;
    struct np_span *span = new_span(lexer, arena);
    if (!span) return false;
    if (!np__lexer_until(lexer, ",]", &part)) {
      np__lexer_fail(lexer, part.offset, "expected numbers and \"]\", not the end");
      return false;
    }
    if (!read_span(part.text, span)) {
      np__lexer_fail(lexer, part.offset,
                     "expected i:length, i-j, i, :length or i: in [ ], not \"%.40s\"", part.text);
      return false;
    }
    *spans = span;
    spans = &span->next;
    more = lexer->text[lexer->at] == ',';
    np__lexer_next(lexer); /* the comma or the bracket */
  }
  np__lexer_next(lexer);
  return lexer->status == NP_OK;
}

bool np__span_number(struct np_lexer *lexer, struct np_arena *arena, struct np_span **spans) {
  const char *end = "";
  struct np_span *span = new_span(lexer, arena);
  if (!span) return false;
  if (!read_number(lexer->token.text, &span->from, &end) || *end != '\0') {
    np__lexer_unexpected(lexer, "the number of a layer");
    return false;
  }
  span->to = span->from;
  *spans = span;
  return true;
}

bool np__spans_have(const struct np_span *spans, uint16_t layer, uint16_t layers) {
  for (; spans; spans = spans->next) {
    int32_t from = spans->from, to = spans->to, number = layer;
    if (from < 0) number -= layers + 1;
    if (number >= from && (to == NP_TO_END || number <= to)) return true;
  }
  return false;
}

/* Counted from the start; behind it, or `count`, where it counts from the end beyond the start. */
static int64_t place(int32_t number, uint32_t count) {
  return number < 0 ? (int64_t)count + number : number;
}

bool np__span_place(const struct np_span *span, uint32_t count, uint32_t *at, uint32_t *size) {
  int64_t from = place(span->from, count);
  int64_t to = span->to == NP_TO_END ? (int64_t)count - 1 : place(span->to, count);
  if (from < 0 || to < from || to >= count) return false;
  *at = (uint32_t)from;
  *size = (uint32_t)(to - from + 1);
  return true;
}
