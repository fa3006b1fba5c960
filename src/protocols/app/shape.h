/* shape.h - values of which a list says by their type what rows they have: options, attributes and
 * the like. */
#ifndef NP_PROTOCOLS_APP_SHAPE_H
#define NP_PROTOCOLS_APP_SHAPE_H

#include "protocols/protocol.h"

/* How a value is made of its rows. A protocol's own forms begin at NP_SHAPE_OWN. */
enum np_shape_form { NP_SHAPE_ONCE, NP_SHAPE_LIST, NP_SHAPE_OWN };

enum { NP_SHAPE_ROWS = 8 };

/* Rows by their index in the protocol's table: those with a width take it, others what is left. 0
 * ends them. */
struct np_shape {
  uint32_t type;
  uint16_t form;
  uint16_t rows[NP_SHAPE_ROWS];
};

/* The shape of a type, or NULL; `shapes` are in the order of their types. */
const struct np_shape *np_shape_of(const struct np_shape *shapes, size_t count, uint64_t type);

/* Emit the row of a value: up to its width, or bytes or a text, up to its NUL, that are all that is
 * left. A group's bits follow. Returns a number's value, else 0. */
uint64_t np_shape_row(struct np_dissector *d, struct np_cursor *c, unsigned row);

/* Emit the rows of a shape, once or until nothing is left, where they fit the value: `length` is
 * the row that is wrong where they do not. */
void np_shape_emit(struct np_dissector *d, struct np_cursor *c, const struct np_shape *shape,
                   const struct np_field *length);

#endif
