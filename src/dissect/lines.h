/* lines.h - how text protocols are read: lines, words, and headers of the form `Name: value`.
 *
 * A part is a cursor that ends where the line, the word or the value does. Taking parts notes
 * nothing and emits nothing, so `dissect` may do it too, from np_rest. A part whose end was not
 * captured reaches to the declared end: who emits it notes that. */
#ifndef NP_DISSECT_LINES_H
#define NP_DISSECT_LINES_H

#include "dissect/dissector.h"

/* What stands before the next line's end, CRLF or LF alone; `c` moves behind the end. False where
 * no end is there: then the line is all that is left. */
bool np_take_line(struct np_cursor *c, struct np_cursor *line);

/* What stands before the next blank, a fold of a header included; `line` moves behind that and the
 * blanks that follow. */
struct np_cursor np_take_word(struct np_cursor *line);

/* What stands before the next `mark`; `line` moves behind that. False where there is none: then
 * the part is all that is left. */
bool np_take_until(struct np_cursor *line, char mark, struct np_cursor *part);

/* What stands before the next of `marks`, a text of them, that is in no quoted text ("..." with
 * backslashes; one without an end takes the rest); `line` moves behind it. Returns it, or 0 where
 * there is none. */
char np_take_any(struct np_cursor *line, const char *marks, struct np_cursor *part);

/* The next `length` bytes as a part, or all that is left. */
struct np_cursor np_take_part(struct np_cursor *c, uint64_t length);

/* Take blanks, folds included, from a part's two ends. */
void np_trim(struct np_cursor *part);

/* Is the part this text, or does it begin with it? Upper and lower case are the same. */
bool np_text_is(const struct np_cursor *part, const char *text);
bool np_text_begins(const struct np_cursor *part, const char *text);

/* Was all of the part captured? */
bool np_text_is_there(const struct np_cursor *part);

/* Where the part's bytes are, those that were captured, and how many these are. */
const uint8_t *np_text_bytes(const struct np_cursor *part);
uint32_t np_text_there(const struct np_cursor *part);

/* The part as a number of base 10 or 16, which all of it must be. False where it is none, was not
 * captured whole, or takes more than 63 bits. */
bool np_text_number(const struct np_cursor *part, unsigned base, uint64_t *number);

/* A header: a line of the form `Name: value`. Lines behind it that begin with a blank are the
 * value's too (RFC 5322, section 2.2.3). */
struct np_header_line {
  struct np_cursor line; /* without its end */
  struct np_cursor name; /* all of the line where it has no colon */
  struct np_cursor value;
  bool is_whole; /* its end is there */
  bool goes_on;  /* its end is in another packet: what was captured is there, but not all of it */
};

/* The next header. False at the empty line that ends the headers, which is taken: then `is_whole`
 * is set; and where nothing is left: then it is not. */
bool np_take_header(struct np_cursor *c, struct np_header_line *header);

/* A set of letters, for np_find_header. */
#define NP_LETTER(letter) (UINT32_C(1) << ((letter) - 'a'))

/* The next header, as np_take_header has it, where those are passed over that begin with a letter
 * which is none of `letters`, capital or small. Others may be found. */
bool np_find_header(struct np_cursor *c, uint32_t letters, struct np_header_line *header);

/* A word and the row that it stands for. */
struct np_keyword {
  const char *word; /* NULL ends a list */
  uint16_t row;
};

/* The entry of the word in a list, or NULL. */
const struct np_keyword *np_keyword_find(const struct np_keyword *list,
                                         const struct np_cursor *word);

/* Does the line begin with a word of the list? */
bool np_line_begins(struct np_cursor line, const struct np_keyword *list);

/* The child is who is bound to the text in `table`, a table of texts. False when nobody is. */
bool np_next_text(struct np_dissector *d, enum np_table table, const struct np_cursor *text);

/* ---- In `details` only ---------------------------------------------------------------------- */

/* All of the part is the row. */
void np_emit_part(struct np_dissector *d, const struct np_cursor *part, const struct np_field *row);

/* The part is the row as a number in digits of base 10 or 16; where it is none, nothing is. One
 * that the row's width does not hold is malformed. */
void np_emit_digits(struct np_dissector *d, const struct np_cursor *part, unsigned base,
                    const struct np_field *row);

#endif
