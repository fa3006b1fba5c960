/* parser.c - what takes messages from a stream of bytes. */
#include "dissect/parser.h"

#include <string.h>

#include "table/type.h"

bool np_carry(struct np_parser *p, uint64_t *left) {
  uint32_t size = *left < p->size ? (uint32_t)*left : p->size;
  if (size > 0) p->calls->body(p, p->bytes, size);
  np_consume(p, size);
  *left -= size;
  return *left == 0;
}

/* All that a part has. */
static const uint8_t *part_of(const struct np_cursor *part, uint32_t *size) {
  *size = np_left(part);
  return part->bytes + part->bit / 8;
}

void np_give_header(struct np_parser *p, const struct np_cursor *name,
                    const struct np_cursor *value) {
  struct np_pair pair;
  pair.name = part_of(name, &pair.name_size);
  pair.value = part_of(value, &pair.value_size);
  np_give_pair(p, &pair);
}

void np_set_text(struct np_outcome *outcome, const struct np_cursor *text) {
  outcome->text = part_of(text, &outcome->size);
}

bool np_take_message(struct np_parser *p, uint64_t length) {
  uint32_t kept = length < p->most ? (uint32_t)length : p->most;
  p->length = length;
  if (!np_need(p, kept)) return false;
  p->length = 0;
  p->calls->pdu(p, p->bytes, kept, length);
  uint32_t size = length < p->size ? (uint32_t)length : p->size;
  np_consume(p, size);
  p->skip = length - size;
  return true;
}

enum np_verdict np_take_measured(struct np_parser *p,
                                 uint64_t (*measure)(const uint8_t *bytes, uint32_t size)) {
  while (p->size > 0) {
    uint64_t length = measure(p->bytes, p->size);
    if (length == 0) return np_reject(p, "no length");
    if (length == 1) p->needs = p->size + 1;
    if (length == 1 || !np_take_message(p, length)) break;
  }
  return NP_MORE;
}

enum np_verdict np_take_framed(struct np_parser *p, const struct np_framing *framing) {
  const struct np_field *row = framing->length;
  while (p->size > 0) {
    if (!np_need(p, framing->header)) break;
    uint64_t length = np__row_number(row, p->bytes, (uint64_t)row->bit, row->width) + framing->plus;
    if (length < framing->header || length > framing->maximum) return np_reject(p, "no length");
    if (!np_take_message(p, length)) break;
  }
  return NP_MORE;
}

/* Behind the next LF. False where it is not there, or not within the limit: then `result` says so.
 */
static bool next_line(struct np_parser *p, uint32_t limit, struct np_search *search,
                      uint32_t *result) {
  const uint8_t *found =
      search->seen < p->size ? memchr(p->bytes + search->seen, '\n', p->size - search->seen) : NULL;
  *result = found ? (uint32_t)(found - p->bytes) + 1 : 0;
  if (found && *result <= limit) return true;
  if (found || p->size >= limit) {
    *result = UINT32_MAX;
    return false;
  }
  search->seen = p->size;
  p->needs = p->size + 1;
  return false;
}

uint32_t np_find_line(struct np_parser *p, uint32_t limit, struct np_search *search) {
  uint32_t end;
  if (next_line(p, limit, search, &end)) *search = (struct np_search){0, 0};
  return end;
}

/* RFC 9112, section 2.2: a line may end with LF alone. */
uint32_t np_find_head(struct np_parser *p, uint32_t limit, struct np_search *search) {
  uint32_t end;
  while (next_line(p, limit, search, &end)) {
    uint32_t length = end - search->line;
    bool is_empty = length == 1 || (length == 2 && p->bytes[search->line] == '\r');
    *search = (struct np_search){end, end};
    if (!is_empty) continue;
    *search = (struct np_search){0, 0};
    break;
  }
  return end;
}
