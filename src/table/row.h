/* row.h - one row of a layer, read where the layer index says. */
#ifndef NP_TABLE_ROW_H
#define NP_TABLE_ROW_H

#include <stdbool.h>

#include "table/type.h"

/* How a row is read. The order is that of the values within a layer. */
enum np_row_how {
  NP_ROW_LAYER,    /* the layer itself: its value is that it is there */
  NP_ROW_FIXED,    /* a row at a fixed place */
  NP_ROW_NAME,     /* the name of such a row's value */
  NP_ROW_DETAILS,  /* from np_visit, when the layer has variable rows */
  NP_ROW_COMPUTED, /* from np_visit, always */
  NP_ROW_PAYLOAD
};

/* A layer and how much of it can be read. */
struct np_place {
  const uint8_t *bytes; /* the packet's start */
  const struct np_layer *layer;
  uint32_t index;
  uint32_t captured; /* its end, in bytes from the packet's start */
  uint32_t caplen;   /* the packet's */
};

enum np_row_how np__row_how(const struct np_field *row);

/* At a layer around the first one, which ends with the captured bytes. */
static inline struct np_place np__place_before(const uint8_t *bytes, uint32_t caplen) {
  return (struct np_place){.bytes = bytes, .captured = caplen, .caplen = caplen};
}

/* Go to the next layer, `place` being at the one before it. A layer ends where its parents end,
 * but for quoted ones: how much there is of those, the layer index does not tell. One beside
 * another is not within it, and its length is no more than what its parent has left. */
static inline void np__place_enter(struct np_place *place, const struct np_layer *layer,
                                   uint32_t index) {
  uint64_t end = (uint64_t)layer->offset + layer->length;
  if (layer->flags & (NP_LAYER_SIBLING | NP_LAYER_INNER | NP_LAYER_UNCUT))
    place->captured = place->caplen;
  if (end < place->captured) place->captured = (uint32_t)end;
  place->layer = layer;
  place->index = index;
}

/* Does a number lie between the two? Where `from` is above `to`, between them means around: from
 * the one up, and up to the other. */
static inline bool np__when_holds(const struct np_when *when, uint32_t number) {
  return number - when->from <= when->to - when->from;
}

/* Has a header the fixed row? It begins at `offset`, and `bits` of it can be read. */
static inline bool np__row_is_there(const struct np_protocol *protocol, const struct np_field *row,
                                    const uint8_t *bytes, uint32_t offset, uint64_t bits) {
  if ((uint64_t)row->bit + row->width > bits) return false;
  if (!row->when) return true;
  const struct np_field *asked = &protocol->fields[row->when->row];
  if ((uint64_t)asked->bit + asked->width > bits) return false;
  uint64_t bit = (uint64_t)offset * 8 + (uint64_t)asked->bit;
  uint64_t number = np__row_number(asked, bytes, bit, asked->width);
  return np__when_holds(row->when, (uint32_t)number);
}

/* Read a row of the layer's protocol, but not one for which np_visit is needed; `row` is NULL for
 * NP_ROW_LAYER. False when it is absent or was not captured. */
bool np__row_read(const struct np_place *place, const struct np_field *row, enum np_row_how how,
                  struct np_value *value);

#endif
