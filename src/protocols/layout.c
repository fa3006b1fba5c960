/* layout.c - message bodies that are rows in a fixed order. */
#include "protocols/layout.h"

enum { GAP = 0x8000, FRONT = 0x4000 };

const struct np_layout *np_layout_of(const struct np_layout *layouts, uint64_t kind) {
  for (; layouts->rows[0] || layouts->then; layouts++)
    if (layouts->kind == kind) return layouts;
  return NULL;
}

uint32_t np_layout_bits(const struct np_dissector *d, const struct np_layout *layout) {
  uint32_t bits = 0;
  for (unsigned i = 0; i < NP_LAYOUT_ROWS && layout->rows[i]; i++) {
    uint16_t at = layout->rows[i];
    if (at & GAP)
      bits += at & (GAP - 1U);
    else if (!(at & FRONT) && d->protocol->fields[at].type != NP_GROUP)
      bits += d->protocol->fields[at].width;
  }
  return bits;
}

uint64_t np_emit_row(struct np_dissector *d, struct np_cursor *c, unsigned at) {
  const struct np_field *row = &d->protocol->fields[at];
  uint64_t length = row->width ? row->width / 8U : np_left(c);
  if (row->type == NP_GROUP) return np_emit_over(d, c, row);
  if (row->type == NP_STRING)
    np_emit_padded(d, c, row, length);
  else if (row->type == NP_BYTES || row->width == 0)
    np_emit_bytes(d, c, row, length);
  else
    return np_emit(d, c, row);
  return 0;
}

void np_emit_layout(struct np_dissector *d, struct np_cursor *c, const struct np_layout *layout) {
  for (unsigned i = 0; i < NP_LAYOUT_ROWS && layout->rows[i] && np_good(c); i++) {
    uint16_t at = layout->rows[i];
    if (at & GAP)
      np_skip(d, c, at & (GAP - 1U));
    else if (at & FRONT)
      np_emit_prefix(d, c, &d->protocol->fields[at & (FRONT - 1U)], np_left(c));
    else
      np_emit_row(d, c, at);
  }
}

static bool takes_rest(const struct np_dissector *d, const struct np_layout *layout) {
  for (unsigned i = 0; i < NP_LAYOUT_ROWS && layout->rows[i]; i++) {
    uint16_t at = layout->rows[i];
    if (at & FRONT || (!(at & GAP) && d->protocol->fields[at].width == 0)) return true;
  }
  return false;
}

void np_emit_value(struct np_dissector *d, struct np_cursor *c, const struct np_layout *layout,
                   const struct np_field *length) {
  bool is_list = layout->then == NP_LAYOUT_LIST;
  uint64_t bits = np_layout_bits(d, layout), left = (uint64_t)np_left(c) * 8;
  bool fits = takes_rest(d, layout) ? bits <= left
              : is_list             ? left > 0 && left % bits == 0
                                    : left == bits;
  if (!fits) {
    np_malformed(d, length, "no length of such a value");
    return;
  }
  do np_emit_layout(d, c, layout);
  while (is_list && np_more(c));
}
