/* pick.h - some rows of a packet, without a walk over all of them where that is possible.
 *
 * Fixed rows, names and payloads are read where the layer index says, and `details` runs only for
 * layers of which it has asked rows. What other layers tell takes a walk through the packet:
 * statuses of checksums, trailers, quoted layers, which port
 * found one. Either way the same values come in the same
 * order: per row's protocol in packet order, as np_visit gives them. */
#ifndef NP_COLUMNS_PICK_H
#define NP_COLUMNS_PICK_H

#include "dissect/visit.h"
#include "table/row.h"

struct np_pick_entry {
  const struct np_field *field; /* NULL for NP_ROW_LAYER */
  uint32_t column;              /* the caller's */
  uint16_t protocol;
  uint16_t row;
  enum np_row_how how;
};

/* What rows of `details` take. */
enum {
  NP_PICK_DETAILS = 1,  /* a visit of each layer that has variable rows */
  NP_PICK_COMPUTED = 2, /* of each layer */
  NP_PICK_WALK = 4      /* of all layers */
};

/* What is asked of a protocol's layers. */
struct np_pick_rows {
  uint32_t first;               /* of its entries, */
  uint32_t end;                 /* and behind the last one */
  uint16_t *asked;              /* which of its rows are, as dissect/visit.h says; NULL: none is */
  uint32_t *firsts;             /* of the entries of each row that is asked */
  struct np_row_places *places; /* where those are that vary, in layers that look alike */
  unsigned takes;               /* NP_PICK_ flags */
};

struct np_pick {
  struct np_pick_entry *entries; /* by protocol and in a layer's order, once sealed */
  size_t count;
  size_t capacity;
  struct np_pick_rows *protocols; /* by id */
  const uint16_t **asked;         /* the same member of each */
  unsigned wants;
  bool relates; /* there is a row of NP_RELATED */
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
