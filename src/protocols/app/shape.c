/* shape.c - values of which a list says by their type what rows they have. */
#include "protocols/app/shape.h"

const struct np_shape *np_shape_of(const struct np_shape *shapes, size_t count, uint64_t type) {
  size_t first = 0;
  while (count > 0) {
    size_t half = count / 2;
    if (shapes[first + half].type < type) {
      first += half + 1;
      count -= half + 1;
    } else if (shapes[first + half].type > type) {
      count = half;
    } else {
      return &shapes[first + half];
    }
  }
  return NULL;
}

uint64_t np_shape_row(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  const struct np_field *field = &d->protocol->fields[row];
  uint64_t length = field->width ? field->width / 8U : np_left(c);
  if (field->type == NP_GROUP) return np_emit_over(d, c, field);
  if (field->type == NP_STRING)
    np_emit_padded(d, c, field, length);
  else if (field->type == NP_BYTES)
    np_emit_bytes(d, c, field, length);
  else
    return np_emit(d, c, field);
  return 0;
}

/* Do rows of `bits` in all fit the value? */
static bool fits(const struct np_cursor *c, uint64_t bits, bool takes_rest, bool is_list) {
  uint64_t left = (uint64_t)np_left(c) * 8;
  if (takes_rest) return bits <= left;
  return is_list ? left > 0 && left % bits == 0 : left == bits;
}

void np_shape_emit(struct np_dissector *d, struct np_cursor *c, const struct np_shape *shape,
                   const struct np_field *length) {
  bool is_list = shape->form == NP_SHAPE_LIST, takes_rest = false;
  uint64_t bits = 0;
  for (unsigned i = 0; i < NP_SHAPE_ROWS && shape->rows[i]; i++) {
    const struct np_field *row = &d->protocol->fields[shape->rows[i]];
    takes_rest |= row->width == 0;
    if (row->type != NP_GROUP) bits += row->width;
  }
  if (!fits(c, bits, takes_rest, is_list)) {
    np_malformed(d, length, "no length of such a value");
    return;
  }
  do
    for (unsigned i = 0; i < NP_SHAPE_ROWS && shape->rows[i]; i++)
      np_shape_row(d, c, shape->rows[i]);
  while (is_list && np_more(c));
}
