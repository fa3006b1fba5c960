/* defined.c - how packets of a protocol that was described are read. */
#include "own/defined.h"
#include "dissect/dissector.h"

static const struct np_defined *definition_of(const struct np_dissector *d) {
  return (const struct np_defined *)d->protocol;
}

/* The length that a row tells; less than the fixed header is malformed. False then. */
static bool read_length(struct np_dissector *d, const struct np_defined_length *told,
                        uint64_t *length) {
  const uint64_t number = np_get(d, told->row);
  const uint64_t most = UINT32_MAX; /* more than any packet has */
  const uint64_t times = number > most / told->times ? most : number * told->times;
  const int64_t sum = (int64_t)times + told->plus;
  *length = sum > 0 ? (uint64_t)sum : 0;
  if (*length >= d->protocol->header_bits / 8U) return true;
  np_malformed(d, told->row, "less than the header");
  return false;
}

void np__defined_dissect(struct np_dissector *d) {
  const struct np_defined *p = definition_of(d);
  uint64_t length;
  if (p->whole.row && !read_length(d, &p->whole, &length)) return;
  if (p->whole.row) np_end_at(d, p->whole.row, length);
  if (p->header.row) {
    if (!read_length(d, &p->header, &length)) return;
    np_header_at(d, p->header.row, length);
  } else if (p->record) {
    np_header_whole(d);
    return;
  }
  if (p->next_table != NP_TABLE_END)
    np_next(d, p->next_table, p->next_row ? np_get(d, p->next_row) : p->next_value);
}

/* The row of items of a type, where it fits so many bytes; else that of all others. */
static const struct np_field *row_of(const struct np_defined *p, uint64_t type, uint32_t size) {
  for (uint32_t i = 0; i < p->kind_count; i++) {
    const struct np_field *row = p->kinds[i].row;
    if (p->kinds[i].type == type) return row->width == 0 || row->width == size * 8 ? row : p->value;
  }
  return p->value;
}

static void emit_value(struct np_dissector *d, struct np_cursor *part, const struct np_field *row) {
  if (np_left(part) == 0) return;
  if (row->width > 0)
    np_emit(d, part, row);
  else
    np_emit_bytes(d, part, row, np_left(part));
}

/* Length and value. False where the list ends here, for they contradict each other. */
static bool emit_rest(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  const struct np_defined *p = definition_of(d);
  const uint32_t head = (p->type->width + p->length->width) / 8U;
  const uint64_t length = np_emit(d, c, p->length);
  struct np_cursor part;
  if (!np_good(c)) return false;
  if (p->counts_head) {
    if (!np_split_behind(d, c, p->length, length, head, &part)) return false;
  } else {
    part = np_split(d, c, p->length, length);
  }
  const uint32_t taken = head + np_left(&part);
  emit_value(d, &part, row_of(p, type, np_left(&part)));
  np_skip_padding(d, c, taken, p->align);
  return np_good(c);
}

void np__defined_details(struct np_dissector *d) {
  const struct np_defined *p = definition_of(d);
  struct np_cursor c = np_header_tail(d);
  bool goes_on = p->record != NULL;
  while (goes_on && np_more(&c)) {
    np_open(d, &c, p->record);
    const uint64_t type = np_emit(d, &c, p->type);
    if (p->has_end && type == p->end)
      goes_on = false;
    else if (!p->has_filler || type != p->filler)
      goes_on = emit_rest(d, &c, type);
    np_close(d, p->record);
  }
}
