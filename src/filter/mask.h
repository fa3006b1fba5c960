/* mask.h - the mask program: a filter over up to 64 packets of a slab at once, as far as fixed rows
 * decide it. */
#ifndef NP_FILTER_MASK_H
#define NP_FILTER_MASK_H

#include "columns/gather.h"
#include "filter/tree.h"

/* Where a row of a field comes from. */
enum np_mask_source {
  NP_MASK_NOWHERE, /* it takes a visit */
  NP_MASK_LAYER,   /* the layer itself */
  NP_MASK_NUMBER,  /* gathered */
  NP_MASK_BYTES,
  NP_MASK_MEMBER32, /* of the packet's record */
  NP_MASK_MEMBER64,
  NP_MASK_TIME
};

struct np_mask_row {
  enum np_mask_source source;
  struct np_gather_row row;
  size_t member;  /* its place in the record */
  uint32_t width; /* of bytes */
};

struct np_mask {
  const struct np_display *filter;
  struct np_gather gather;
  struct np_mask_row *rows; /* of all fields */
  uint32_t *firsts;         /* by field: its first row */
  bool *open;               /* by field: a row of it takes a visit */
  bool decides;             /* there is a test that it can decide */
  uint64_t known;           /* of the packets at hand: which have no layer twice, and quote none */
};

/* Of the packets at hand, a bit each. */
struct np_answer {
  uint64_t yes;   /* it holds */
  uint64_t known; /* that is certain, one way or the other */
};

/* Prepare. False when out of memory. */
bool np__mask_init(struct np_mask *mask, const struct np_display *filter);

/* Free; zero-initialised is fine. */
void np__mask_free(struct np_mask *mask);

/* Take packets at hand, as np__gather_read. */
bool np__mask_read(struct np_mask *mask, const struct np_slab *slab, uint32_t first,
                   uint32_t count);

/* What a test says of them. */
struct np_answer np__mask_holds(const struct np_mask *mask, const struct np_node *node);

/* Can a test be decided so, as long as no packet has a layer twice? */
bool np__mask_takes(const struct np_mask *mask, const struct np_node *node);

#endif
