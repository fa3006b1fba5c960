/* lexer.c - a filter's text as tokens. */
#include "filter/lexer.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/ascii.h"

/* ---- Failures ---- */

void np__lexer_fail(struct np_lexer *lexer, uint32_t offset, const char *format, ...) {
  char text[400];
  va_list arguments;
  if (lexer->status != NP_OK) return;
  va_start(arguments, format);
  vsnprintf(text, sizeof text, format, arguments);
  va_end(arguments);
  lexer->status = np_fail(lexer->error, NP_E_FILTER, "display filter, at %u: %s", offset, text);
  if (lexer->error) lexer->error->offset = (uint64_t)offset + 1;
}

void np__lexer_no_memory(struct np_lexer *lexer) {
  if (lexer->status == NP_OK)
    lexer->status = np_fail(lexer->error, NP_E_NO_MEMORY, "out of memory for a display filter");
}

void np__lexer_unexpected(struct np_lexer *lexer, const char *expected) {
  enum { SHOWN = 60 };
  const struct np_token *token = &lexer->token;
  if (token->kind == NP_TOKEN_END)
    np__lexer_fail(lexer, token->offset, "expected %s, not the end", expected);
  else
    np__lexer_fail(lexer, token->offset, "expected %s, not \"%.*s\"", expected,
                   (int)(token->size < SHOWN ? token->size : SHOWN), lexer->text + token->offset);
}

/* ---- Characters ---- */

static bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

static bool is_hex_digit(char c) {
  return np_ascii_digit((uint8_t)c) != NP_NO_DIGIT;
}

/* Of names; bytes above ASCII are of none, and their place in the message tells. */
static bool is_name(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/* Of a name that is said to be one, or of the raw bytes of a field. */
static bool is_before_name(char c) {
  return c == '.' || c == '@';
}

static char peek(const struct np_lexer *lexer, uint32_t at) {
  return at < lexer->length ? lexer->text[at] : '\0';
}

/* ---- Words ---- */

/* Words are of letters, digits, dots and dashes, as in `tcp.len-1`, which is one, and so is `tcp-`.
 * A colon is of an address or of bytes, where only their digits stand before it, or in front of
 * bytes that could be a name, as in `:fc`; a slash is of an address with a prefix. Two dots are
 * those of a range. */
struct word {
  bool is_hex;   /* of hexadecimal digits and what stands between them */
  bool is_split; /* with dots or colons */
  bool has_colon;
  bool has_slash;
};

static bool goes_on(const struct np_lexer *lexer, uint32_t at, const struct word *word) {
  char c = peek(lexer, at), after = peek(lexer, at + 1);
  if (is_name(c)) return true;
  if (c == '.') return is_name(after);
  if (c == '-') return at > lexer->at && (is_name(after) || !(word->has_colon || word->has_slash));
  if (c == ':')
    return word->is_hex && !word->has_slash &&
           (is_hex_digit(after) || after == ':' || peek(lexer, at - 1) == ':');
  if (c == '/') return word->is_hex && word->is_split && !word->has_slash && is_digit(after);
  return false;
}

static void take_word(struct np_lexer *lexer) {
  uint32_t at = lexer->at;
  struct word word = {.is_hex = true};
  bool begins = is_before_name(peek(lexer, at)) || peek(lexer, at) == ':';
  while (goes_on(lexer, at, &word) || (at == lexer->at && begins)) {
    char c = lexer->text[at++];
    bool splits = c == '.' || c == ':';
    word.is_split |= splits;
    word.has_colon |= c == ':';
    word.has_slash |= c == '/';
    word.is_hex &= is_hex_digit(c) || splits || c == '-' || c == '/';
  }
  lexer->token.kind = NP_TOKEN_WORD;
  lexer->token.size = at - lexer->at;
}

/* ---- Quotes ---- */

/* Up to `most` digits of a base; false where there is none. */
static bool take_digits(struct np_lexer *lexer, unsigned base, int most, uint32_t *number) {
  int count = 0;
  *number = 0;
  while (count < most) {
    unsigned digit = np_ascii_digit((uint8_t)peek(lexer, lexer->at));
    if (digit >= base) break;
    *number = *number * base + digit;
    lexer->at++;
    count++;
  }
  return count > 0;
}

static uint32_t put_utf8(char *out, uint32_t code) {
  if (code < 0x800) {
    out[0] = (char)(0xc0 | code >> 6);
    out[1] = (char)(0x80 | (code & 0x3f));
    return 2;
  }
  if (code < 0x10000) {
    out[0] = (char)(0xe0 | code >> 12);
    out[1] = (char)(0x80 | (code >> 6 & 0x3f));
    out[2] = (char)(0x80 | (code & 0x3f));
    return 3;
  }
  out[0] = (char)(0xf0 | code >> 18);
  out[1] = (char)(0x80 | (code >> 12 & 0x3f));
  out[2] = (char)(0x80 | (code >> 6 & 0x3f));
  out[3] = (char)(0x80 | (code & 0x3f));
  return 4;
}

/* \u and \U: a character that has no shorter way to be written. */
static uint32_t take_character(struct np_lexer *lexer, int digits, char *out) {
  uint32_t code, begin = lexer->at;
  bool good = take_digits(lexer, 16, digits, &code) && lexer->at - begin == (uint32_t)digits;
  bool surrogate = code >= 0xd800 && code <= 0xdfff;
  if (good && code >= 0xa0 && code <= 0x10ffff && !surrogate) return put_utf8(out, code);
  np__lexer_fail(lexer, begin - 2,
                 "\\%c takes the %d hexadecimal digits of a character from 00a0 on",
                 digits == 4 ? 'u' : 'U', digits);
  return 0;
}

/* What stands behind a backslash. Returns how many bytes it makes. */
static uint32_t take_escape(struct np_lexer *lexer, char *out) {
  static const char names[] = "abfnrtv\\'\"", bytes[] = "\a\b\f\n\r\t\v\\'\"";
  uint32_t number;
  char c = peek(lexer, lexer->at);
  const char *name = c ? strchr(names, c) : NULL;
  if (name) {
    lexer->at++;
    *out = bytes[name - names];
    return 1;
  }
  if (c == 'u' || c == 'U') {
    lexer->at++;
    return take_character(lexer, c == 'u' ? 4 : 8, out);
  }
  uint32_t begin = lexer->at;
  bool is_hex = c == 'x';
  if (is_hex) lexer->at++;
  if (take_digits(lexer, is_hex ? 16 : 8, is_hex ? 2 : 3, &number) && number <= 255) {
    *out = (char)(uint8_t)number;
    return 1;
  }
  np__lexer_fail(lexer, begin - 1,
                 "\"\\%c\" is no escape: there are \\a \\b \\f \\n \\r \\t \\v \\\\ \\' \\\" \\x41 "
                 "\\101 \\u00e9",
                 c);
  return 0;
}

/* Where the quote that opens ends; a backslash keeps a quote in it. 0 where it does not. */
static uint32_t closing_quote(const struct np_lexer *lexer, uint32_t open, char quote) {
  uint32_t at = open + 1;
  while (at < lexer->length && lexer->text[at] != quote) at += lexer->text[at] == '\\' ? 2 : 1;
  return at < lexer->length ? at : 0;
}

/* What stands in quotes. A raw string has no escapes. */
static void take_quoted(struct np_lexer *lexer, char quote, bool raw) {
  uint32_t open = lexer->at, close = closing_quote(lexer, open, quote), length = 0;
  if (close == 0) {
    np__lexer_fail(lexer, open, "the quote that begins here has no end");
    return;
  }
  char *out = np_arena_alloc(lexer->arena, (size_t)close - open);
  if (!out) {
    np__lexer_no_memory(lexer);
    return;
  }
  lexer->at++;
  while (lexer->status == NP_OK && lexer->at < close) {
    char c = lexer->text[lexer->at++];
    if (c == '\\' && !raw)
      length += take_escape(lexer, out + length);
    else
      out[length++] = c;
  }
  lexer->token.text = out;
  lexer->token.length = length;
  lexer->at = close + 1;
}

static void take_char(struct np_lexer *lexer) {
  uint32_t open = lexer->at;
  lexer->token.kind = NP_TOKEN_CHAR;
  take_quoted(lexer, '\'', false);
  if (lexer->status == NP_OK && lexer->token.length != 1)
    np__lexer_fail(lexer, open, "single quotes hold one byte; a text has double quotes");
}

/* ---- Marks ---- */

static void take_mark(struct np_lexer *lexer) {
  static const char *const marks[] = {
      "===", "!==", "==", "!=", "~=", ">=", "<=", "&&", "||", "^^", "..", ">", "<", "!", "~", "&",
      "+",   "-",   "*",  "/",  "%",  "(",  ")",  "[",  "]",  "{",  "}",  ",", "#", "$", "@", NULL};
  const char *rest = lexer->text + lexer->at;
  uint32_t left = lexer->length - lexer->at;
  lexer->token.kind = NP_TOKEN_MARK;
  for (const char *const *mark = marks; *mark; mark++) {
    uint32_t size = (uint32_t)strlen(*mark);
    if (size > left || memcmp(rest, *mark, size) != 0) continue;
    lexer->token.size = size;
    return;
  }
  unsigned char c = (unsigned char)*rest;
  if (c == '=')
    np__lexer_fail(lexer, lexer->at, "\"=\" is no operator: to compare takes \"==\"");
  else if (c > ' ' && c < 0x7f)
    np__lexer_fail(lexer, lexer->at, "\"%c\" has no meaning here", c);
  else
    np__lexer_fail(lexer, lexer->at,
                   "byte 0x%02x has no meaning here: texts stand in double quotes", c);
}

/* ---- Tokens ---- */

static const char *copy(struct np_lexer *lexer, uint32_t offset, uint32_t size) {
  char *text = np_arena_alloc(lexer->arena, (size_t)size + 1);
  if (!text)
    np__lexer_no_memory(lexer);
  else
    memcpy(text, lexer->text + offset, size);
  return text;
}

static void take(struct np_lexer *lexer) {
  char c = peek(lexer, lexer->at), after = peek(lexer, lexer->at + 1);
  struct np_token *token = &lexer->token;
  bool is_raw = (c == 'r' || c == 'R') && after == '"';
  if (c == '"' || is_raw) {
    token->kind = NP_TOKEN_STRING;
    if (is_raw) lexer->at++;
    take_quoted(lexer, '"', is_raw);
    token->size = lexer->at - token->offset;
    return;
  }
  if (c == '\'') {
    take_char(lexer);
    token->size = lexer->at - token->offset;
    return;
  }
  bool is_bytes = c == ':' && (after == ':' || is_hex_digit(after));
  if (is_name(c) || (is_before_name(c) && is_name(after)) || is_bytes)
    take_word(lexer);
  else
    take_mark(lexer);
  if (lexer->status != NP_OK) return;
  token->text = copy(lexer, token->offset, token->size);
  token->length = token->size;
  lexer->at += token->size;
}

static void skip_blanks(struct np_lexer *lexer) {
  while (lexer->at < lexer->length && is_blank(lexer->text[lexer->at])) lexer->at++;
}

void np__lexer_next(struct np_lexer *lexer) {
  lexer->behind = lexer->token.offset + lexer->token.size;
  skip_blanks(lexer);
  lexer->token = (struct np_token){.kind = NP_TOKEN_END, .offset = lexer->at, .text = ""};
  if (lexer->status == NP_OK && lexer->at < lexer->length) take(lexer);
  if (lexer->status != NP_OK)
    lexer->token = (struct np_token){.kind = NP_TOKEN_END, .offset = lexer->at, .text = ""};
}

void np__lexer_begin(struct np_lexer *lexer, struct np_arena *arena, const char *text,
                     uint32_t length, struct np_error *error) {
  *lexer = (struct np_lexer){.arena = arena, .text = text, .length = length, .error = error};
  np__lexer_next(lexer);
}

bool np__lexer_is(const struct np_lexer *lexer, const char *text) {
  enum np_token_kind kind = lexer->token.kind;
  return (kind == NP_TOKEN_WORD || kind == NP_TOKEN_MARK) && strcmp(lexer->token.text, text) == 0;
}

bool np__lexer_until(struct np_lexer *lexer, const char *ends, struct np_token *part) {
  lexer->at = lexer->token.offset + lexer->token.size;
  skip_blanks(lexer);
  uint32_t begin = lexer->at, end = begin;
  while (lexer->at < lexer->length && !strchr(ends, lexer->text[lexer->at])) {
    if (!is_blank(lexer->text[lexer->at++])) end = lexer->at;
  }
  *part = (struct np_token){NP_TOKEN_WORD, begin, end - begin, NULL, end - begin};
  part->text = copy(lexer, begin, end - begin);
  return part->text && lexer->at < lexer->length;
}
