/* layout.h - message bodies that are rows in a fixed order, as data. */
#ifndef NP_PROTOCOLS_LAYOUT_H
#define NP_PROTOCOLS_LAYOUT_H

#include "protocols/protocol.h"

enum { NP_LAYOUT_ROWS = 18 };

/* Bits that have no row, in a list of rows. */
#define NP_GAP(bits) (0x8000 | (bits))

/* What is left, as the front of the row's IPv6 address. */
#define NP_FRONT(row) (0x4000 | (row))

/* The body of one kind of message or option: indices of rows in packet order, ended by 0, which
 * is a fixed row in every table and so never part of a body. A NP_GROUP row lies over the rows
 * behind it; a row without a width takes all that is left, and a NUL ends a text.
 * `then` is the protocol's own. */
struct np_layout {
  uint16_t kind;
  uint16_t then;
  uint16_t rows[NP_LAYOUT_ROWS];
};

/* `then` of the values of options and the like: rows once, or again until nothing is left. A
 * protocol's own begin at NP_LAYOUT_OWN. */
enum { NP_LAYOUT_ONCE = 1, NP_LAYOUT_LIST, NP_LAYOUT_OWN };

/* The layout of a kind, or NULL. A list ends with a layout without `rows` and `then`. */
const struct np_layout *np_layout_of(const struct np_layout *layouts, uint64_t kind);

/* Length of the rows that have a width, in bits. */
uint32_t np_layout_bits(const struct np_dissector *d, const struct np_layout *layout);

/* Emit a row of the protocol at hand. Returns a number's value, else 0. */
uint64_t np_emit_row(struct np_dissector *d, struct np_cursor *c, unsigned at);

/* Emit the rows, those of the protocol at hand. */
void np_emit_layout(struct np_dissector *d, struct np_cursor *c, const struct np_layout *layout);

/* Emit the rows, once or until nothing is left, where they fit the value: `length` is the row that
 * is wrong where they do not. */
void np_emit_value(struct np_dissector *d, struct np_cursor *c, const struct np_layout *layout,
                   const struct np_field *length);

#endif
