/* pick.h - some rows of a packet, without a walk over all of them where that is possible.
 *
 * Fixed rows, names and payloads are read where the layer index says; only what `details` emits
 * takes np_visit. Either way the same values come in the same order: per row's protocol in packet
 * order, as np_visit gives them. */
#ifndef NP_COLUMNS_PICK_H
#define NP_COLUMNS_PICK_H

#include "table/row.h"

struct np_pick_entry {
  const struct np_field *field; /* NULL for NP_ROW_LAYER */
  uint32_t column;              /* the caller's */
  uint16_t protocol;
  uint16_t row;
  enum np_row_how how;
};

struct np_pick {
  struct np_pick_entry *entries; /* by protocol and in a layer's order, once sealed */
  size_t count;
  size_t capacity;
  uint32_t *first; /* per protocol, where its entries begin; one more than there are protocols */
  uint8_t *slow;   /* per protocol, which kinds of np_visit's rows are asked: 1 << how */
  unsigned wants;
  bool frame_names; /* is `frame.protocols` asked? */
};

/* Who gets the values. `flags` are those of the layer; `value->field` is NULL for a layer. */
struct np_taker {
  void *context;
  void (*take)(void *context, uint32_t column, const struct np_value *value, unsigned flags);
};

/* Add a row for a column. False when out of memory. */
bool np__pick_add(struct np_pick *pick, struct np_field_ref ref, uint32_t column);

/* Ready to read; call once, after the last np__pick_add. False when out of memory. */
bool np__pick_seal(struct np_pick *pick);

/* Free the memory of a pick, which may be zero-initialised only. */
void np__pick_free(struct np_pick *pick);

/* Read a packet, of which `layers` are known. These may be wrong: protocols must exist, all else
 * is checked. */
void np__pick_packet(const struct np_pick *pick, const struct np_engine *engine,
                     const struct np_packet *packet, const struct np_layer *layers, uint32_t count,
                     const struct np_taker *taker);

#endif
