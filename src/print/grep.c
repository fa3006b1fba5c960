/* grep.c - packets whose payload has a pattern, and that payload as text. */
#include "print/grep.h"

#include <stdlib.h>
#include <string.h>

#include "filter/regex.h"
#include "print/dump.h"
#include "print/paint.h"

/* The limits of display filters: whoever sends packets chooses the subject. */
enum { STEPS = 100000, DEPTH = 250 };

/* How often it is looked for in a payload, to mark it: each time may take all those steps. */
enum { MOST_MARKS = 256 };

struct np_grep {
  struct np_regex *regex;
  struct np_regex_match match;
  bool inverted;
};

static enum np_status wrong_pattern(size_t at, struct np_error *error) {
  struct np_error said = error ? *error : (struct np_error){NP_OK};
  return np_fail(error, NP_E_INVALID, "the pattern has a mistake behind %u bytes: %s", (unsigned)at,
                 said.message);
}

enum np_status np__grep_new(const struct np_style_options *options, struct np_grep **grep,
                            struct np_error *error) {
  size_t at = 0;
  struct np_grep *made = calloc(1, sizeof *made);
  if (!made) return np_fail(error, NP_E_NO_MEMORY, "%s", np_status_text(NP_E_NO_MEMORY));
  made->inverted = options->inverted;
  const struct np_regex_options chosen = {options->pattern_any_case, STEPS, DEPTH};
  enum np_status status =
      np__regex_new(options->pattern, strlen(options->pattern), &chosen, &made->regex, &at, error);
  if (status != NP_OK) free(made);
  if (status == NP_E_FILTER) return wrong_pattern(at, error);
  if (status != NP_OK) return status;
  *grep = made;
  return NP_OK;
}

void np__grep_free(struct np_grep *grep) {
  if (!grep) return;
  np__regex_match_free(&grep->match);
  np__regex_free(grep->regex);
  free(grep);
}

bool np__grep_wants(struct np_grep *grep, const uint8_t *bytes, uint32_t length) {
  bool found = np__regex_find(grep->regex, &grep->match, bytes, length) == NP_REGEX_YES;
  return found != grep->inverted;
}

void np__grep_text(struct np_grep *grep, const uint8_t *bytes, uint32_t length, bool color,
                   struct np_text *text) {
  size_t from = 0, at, end;
  for (int marks = 0; color && from < length && marks < MOST_MARKS; marks++) {
    if (!np__regex_next(grep->regex, &grep->match, bytes, length, from, &at, &end)) break;
    np__dump_text(text, bytes + from, (uint32_t)(at - from));
    np__paint(text, true, NP_PAINT_MATCH);
    np__dump_text(text, bytes + at, (uint32_t)(end - at));
    np__paint_end(text, true);
    from = end;
  }
  if (length > 0) np__dump_add(text, NP_DUMP_TEXT, bytes + from, length - (uint32_t)from);
  if (text->length > 0 && text->bytes[text->length - 1] != '\n') np_text_add(text, "\n", 1);
}
