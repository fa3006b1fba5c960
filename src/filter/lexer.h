/* lexer.h - a filter's text as tokens. */
#ifndef NP_FILTER_LEXER_H
#define NP_FILTER_LEXER_H

#include <stdbool.h>

#include "base/arena.h"
#include "np/status.h"

enum np_token_kind {
  NP_TOKEN_END,
  NP_TOKEN_WORD,   /* a name, a number, an address: what it is, its place tells */
  NP_TOKEN_STRING, /* in double quotes, escapes resolved */
  NP_TOKEN_CHAR,   /* in single quotes: one byte */
  NP_TOKEN_MARK    /* an operator or a bracket, as it stands */
};

struct np_token {
  enum np_token_kind kind;
  uint32_t offset;  /* in the text, */
  uint32_t size;    /* and how many bytes it takes there */
  const char *text; /* NUL-terminated; of a string its bytes, which can have NULs of their own */
  uint32_t length;
};

struct np_lexer {
  struct np_arena *arena; /* texts of tokens */
  const char *text;
  uint32_t length;
  uint32_t at;            /* of the next token */
  uint32_t behind;        /* the token before the one at hand */
  struct np_token token;  /* at hand */
  struct np_error *error; /* of the first failure */
  enum np_status status;
};

/* Begin, at the first token. */
void np__lexer_begin(struct np_lexer *lexer, struct np_arena *arena, const char *text,
                     uint32_t length, struct np_error *error);

/* Go to the next token. A failure leaves the end at hand. */
void np__lexer_next(struct np_lexer *lexer);

/* Is the token at hand this word or this mark? */
bool np__lexer_is(const struct np_lexer *lexer, const char *text);

/* The failure of a filter, at an offset of its text, unless there was one before. */
void np__lexer_fail(struct np_lexer *lexer, uint32_t offset, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Out of memory. */
void np__lexer_no_memory(struct np_lexer *lexer);

/* The token at hand is not what was expected there. */
void np__lexer_unexpected(struct np_lexer *lexer, const char *expected);

/* What stands up to one of these characters, without the blanks around it, behind the token at
 * hand; the text goes on at that character. False at the end. */
bool np__lexer_until(struct np_lexer *lexer, const char *ends, struct np_token *part);

#endif
