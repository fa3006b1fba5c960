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

static void emit(struct np_dissector *d, struct np_cursor *c, uint16_t at) {
  if (at & GAP) {
    np_skip(d, c, at & (GAP - 1U));
    return;
  }
  const struct np_field *row = &d->protocol->fields[at & (FRONT - 1U)];
  if (at & FRONT)
    np_emit_prefix(d, c, row, np_left(c));
  else if (row->type == NP_GROUP)
    np_emit_over(d, c, row);
  else if (row->width == 0)
    np_emit_bytes(d, c, row, np_left(c));
  else if (row->type == NP_STRING)
    np_emit_padded(d, c, row, row->width / 8U);
  else if (row->type == NP_BYTES)
    np_emit_bytes(d, c, row, row->width / 8U);
  else
    np_emit(d, c, row);
}

void np_emit_layout(struct np_dissector *d, struct np_cursor *c, const struct np_layout *layout) {
  for (unsigned i = 0; i < NP_LAYOUT_ROWS && layout->rows[i] && np_good(c); i++)
    emit(d, c, layout->rows[i]);
}
