/* lines.c - lines, words and headers of text protocols. */
#include "dissect/lines.h"

#include <string.h>

#include "base/ascii.h"

/* ---- Places within a part ---- */

static uint32_t place_of(const struct np_cursor *c) {
  return (uint32_t)(c->bit / 8);
}

/* Up to where bytes may be read. */
static uint32_t end_of(const struct np_cursor *c) {
  uint32_t end = c->captured < c->declared ? c->captured : c->declared;
  uint32_t at = place_of(c);
  return np_good(c) && end > at ? end : at;
}

/* Where the byte is, or where what can be read ends. */
static uint32_t find(const struct np_cursor *c, char byte) {
  uint32_t at = place_of(c), end = end_of(c);
  const uint8_t *found = end > at ? memchr(c->bytes + at, byte, end - at) : NULL;
  return found ? (uint32_t)(found - c->bytes) : end;
}

/* The part of `c` from `from` to `to`. */
static struct np_cursor part_of(const struct np_cursor *c, uint32_t from, uint32_t to) {
  struct np_cursor part = *c;
  part.bit = (uint64_t)from * 8;
  part.declared = to;
  if (part.captured > to) part.captured = to;
  return part;
}

/* All that is left: to the declared end, whether captured or not. */
static struct np_cursor take_all(struct np_cursor *c) {
  struct np_cursor part = *c;
  if (np_good(c)) c->bit = (uint64_t)place_of(c) * 8 + (uint64_t)np_left(c) * 8;
  return part;
}

/* Of words; a line's end stands within a value where a header was folded. */
static bool is_blank(uint8_t byte) {
  return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

/* Has any of eight bytes a value that blanks have, or less? */
static bool has_low(const uint8_t *bytes) {
  enum { EIGHT = 8 };
  static const uint64_t behind_blank = UINT64_C(0x2121212121212121);
  static const uint64_t high = UINT64_C(0x8080808080808080);
  uint64_t all;
  memcpy(&all, bytes, EIGHT);
  return ((all - behind_blank) & ~all & high) != 0;
}

/* Where the first blank is, or `end`. In the middle of a body a word can be all that there is:
 * behind what is long for a word, blanks are looked for one after the other. */
static uint32_t find_blank(const uint8_t *bytes, uint32_t at, uint32_t end) {
  enum { EIGHT = 8, USUAL = 64 };
  const uint32_t near = end - at > USUAL ? at + USUAL : end;
  while (at < near) {
    while (near - at >= EIGHT && !has_low(bytes + at)) at += EIGHT;
    const uint32_t next = near - at >= EIGHT ? at + EIGHT : near;
    for (; at < next; at++)
      if (is_blank(bytes[at])) return at;
  }
  static const char blanks[] = {' ', '\t', '\r', '\n'};
  for (unsigned i = 0; i < sizeof blanks && at < end; i++) {
    const uint8_t *found = memchr(bytes + at, blanks[i], end - at);
    if (found) end = (uint32_t)(found - bytes);
  }
  return end;
}

/* ---- Parts ---- */

bool np_take_line(struct np_cursor *c, struct np_cursor *line) {
  uint32_t at = place_of(c), end = find(c, '\n');
  if (end == end_of(c)) {
    *line = take_all(c);
    return false;
  }
  *line = part_of(c, at, end > at && c->bytes[end - 1] == '\r' ? end - 1 : end);
  c->bit = (uint64_t)(end + 1) * 8;
  return true;
}

struct np_cursor np_take_word(struct np_cursor *line) {
  uint32_t at = place_of(line), end = end_of(line), to = find_blank(line->bytes, at, end);
  if (to == end) return take_all(line);
  struct np_cursor word = part_of(line, at, to);
  while (to < end && is_blank(line->bytes[to])) to++;
  line->bit = (uint64_t)to * 8;
  return word;
}

bool np_take_until(struct np_cursor *line, char mark, struct np_cursor *part) {
  uint32_t at = place_of(line), to = find(line, mark);
  if (to == end_of(line)) {
    *part = take_all(line);
    return false;
  }
  *part = part_of(line, at, to);
  line->bit = (uint64_t)(to + 1) * 8;
  return true;
}

/* Behind a quoted text that begins at `at`; one that does not end takes all there is, so that no
 * byte is looked at twice. */
static uint32_t behind_quotes(const struct np_cursor *c, uint32_t at, uint32_t end) {
  for (uint32_t to = at + 1; to < end; to++) {
    if (c->bytes[to] == '"') return to + 1;
    if (c->bytes[to] == '\\') to++;
  }
  return end;
}

char np_take_any(struct np_cursor *line, const char *marks, struct np_cursor *part) {
  uint32_t at = place_of(line), end = end_of(line), to = at;
  while (to < end && !(line->bytes[to] && strchr(marks, line->bytes[to])))
    to = line->bytes[to] == '"' ? behind_quotes(line, to, end) : to + 1;
  if (to >= end) {
    *part = take_all(line);
    return 0;
  }
  *part = part_of(line, at, to);
  line->bit = (uint64_t)(to + 1) * 8;
  return (char)line->bytes[to];
}

struct np_cursor np_take_part(struct np_cursor *c, uint64_t length) {
  if (length >= np_left(c)) return take_all(c);
  uint32_t at = place_of(c);
  c->bit += length * 8;
  return part_of(c, at, at + (uint32_t)length);
}

void np_trim(struct np_cursor *part) {
  uint32_t at = place_of(part), end = end_of(part);
  bool is_whole = end == part->declared;
  while (at < end && is_blank(part->bytes[at])) at++;
  while (is_whole && end > at && is_blank(part->bytes[end - 1])) end--;
  if (np_good(part)) *part = part_of(part, at, is_whole ? end : part->declared);
}

/* ---- What a part says ---- */

bool np_text_begins(const struct np_cursor *part, const char *text) {
  uint32_t at = place_of(part), end = end_of(part);
  for (; *text; text++, at++)
    if (at >= end || np_ascii_lower(part->bytes[at]) != np_ascii_lower((uint8_t)*text))
      return false;
  return true;
}

bool np_text_is(const struct np_cursor *part, const char *text) {
  return np_left(part) == strlen(text) && np_text_begins(part, text);
}

bool np_text_is_there(const struct np_cursor *part) {
  return end_of(part) == part->declared;
}

const uint8_t *np_text_bytes(const struct np_cursor *part) {
  return part->bytes + place_of(part);
}

uint32_t np_text_there(const struct np_cursor *part) {
  return end_of(part) - place_of(part);
}

bool np_text_number(const struct np_cursor *part, unsigned base, uint64_t *number) {
  uint32_t at = place_of(part), end = end_of(part);
  *number = 0;
  if (at == end || !np_text_is_there(part)) return false;
  for (; at < end; at++) {
    unsigned digit = np_ascii_digit(part->bytes[at]);
    if (digit >= base || *number > ((uint64_t)INT64_MAX - digit) / base) return false;
    *number = *number * base + digit;
  }
  return true;
}

/* ---- Headers ---- */

/* Does the line at the cursor go on the one before? */
static bool is_folded(const struct np_cursor *c) {
  uint32_t at = place_of(c);
  return at < end_of(c) && (c->bytes[at] == ' ' || c->bytes[at] == '\t');
}

/* The part from `from` to `to`, all of which is there, without blanks at its ends. */
static struct np_cursor trimmed(const struct np_cursor *c, uint32_t from, uint32_t to) {
  while (from < to && is_blank(c->bytes[from])) from++;
  while (to > from && is_blank(c->bytes[to - 1])) to--;
  return part_of(c, from, to);
}

/* The header, or the empty line, whose LF is at `end`, and onto which no line is folded. False for
 * the latter. */
static bool take_short(struct np_cursor *c, uint32_t end, struct np_header_line *header) {
  const uint32_t from = place_of(c);
  const uint32_t to = end > from && c->bytes[end - 1] == '\r' ? end - 1 : end;
  header->is_whole = true;
  header->goes_on = false;
  header->line = part_of(c, from, to);
  c->bit = (uint64_t)(end + 1) * 8;
  if (from == to) return false;
  const uint8_t *colon = memchr(c->bytes + from, ':', to - from);
  const uint32_t mark = colon ? (uint32_t)(colon - c->bytes) : to;
  header->name = trimmed(&header->line, from, mark);
  header->value = trimmed(&header->line, mark < to ? mark + 1 : to, to);
  return true;
}

bool np_take_header(struct np_cursor *c, struct np_header_line *header) {
  struct np_cursor next;
  const uint32_t line_end = find(c, '\n'), end = end_of(c);
  if (line_end + 1 < end && c->bytes[line_end + 1] != ' ' && c->bytes[line_end + 1] != '\t')
    return take_short(c, line_end, header);
  bool is_there = np_more(c);
  header->is_whole = is_there && np_take_line(c, &header->line);
  if (!is_there) return false;
  if (header->is_whole && np_left(&header->line) == 0) return false;
  while (header->is_whole && is_folded(c)) {
    uint32_t from = place_of(&header->line);
    header->is_whole = np_take_line(c, &next);
    header->line = next;
    header->line.bit = (uint64_t)from * 8;
  }
  header->goes_on = !header->is_whole && np_text_is_there(&header->line);
  header->value = header->line;
  np_take_until(&header->value, ':', &header->name);
  np_trim(&header->name);
  np_trim(&header->value);
  return true;
}

static bool is_other(uint8_t first, uint32_t letters) {
  const uint8_t letter = np_ascii_lower(first);
  return letter >= 'a' && letter <= 'z' && !(letters & NP_LETTER(letter));
}

/* A header is passed over with the lines that are folded onto it, if the end of all of them is
 * there. */
bool np_find_header(struct np_cursor *c, uint32_t letters, struct np_header_line *header) {
  const uint32_t end = end_of(c);
  uint32_t at = place_of(c);
  while (at < end && is_other(c->bytes[at], letters)) {
    const uint8_t *line_end = c->bytes + at;
    do line_end = memchr(line_end, '\n', (size_t)(c->bytes + end - line_end));
    while (line_end && ++line_end < c->bytes + end && (*line_end == ' ' || *line_end == '\t'));
    if (!line_end) break;
    at = (uint32_t)(line_end - c->bytes);
  }
  if (at > place_of(c)) c->bit = (uint64_t)at * 8;
  return np_take_header(c, header);
}

/* Most words of a list begin with another letter. */
const struct np_keyword *np_keyword_find(const struct np_keyword *list,
                                         const struct np_cursor *word) {
  const uint32_t at = place_of(word);
  if (end_of(word) == at) return NULL;
  const uint8_t first = np_ascii_lower(word->bytes[at]);
  for (; list->word; list++)
    if (np_ascii_lower((uint8_t)list->word[0]) == first && np_text_is(word, list->word))
      return list;
  return NULL;
}

bool np_line_begins(struct np_cursor line, const struct np_keyword *list) {
  const struct np_cursor word = np_take_word(&line);
  return np_keyword_find(list, &word) != NULL;
}

bool np_next_text(struct np_dissector *d, enum np_table table, const struct np_cursor *text) {
  uint32_t at = place_of(text), end = end_of(text);
  const uint8_t *bytes = end > at ? text->bytes + at : (const uint8_t *)"";
  struct np_wide_key key = np__text_key(bytes, end - at);
  return np_text_is_there(text) && np_next_wide(d, table, key.high, key.low);
}

/* ---- Emits ---- */

void np_emit_part(struct np_dissector *d, const struct np_cursor *part,
                  const struct np_field *row) {
  struct np_cursor c = *part;
  np_emit_bytes(d, &c, row, np_left(&c));
}

void np_emit_digits(struct np_dissector *d, const struct np_cursor *part, unsigned base,
                    const struct np_field *row) {
  uint64_t number;
  if (!np_text_number(part, base, &number)) return;
  if (row->width < 64 && number >> row->width)
    np_malformed(d, row, "more than its width holds");
  else
    np_emit_number_at(d, part, row, number);
}
