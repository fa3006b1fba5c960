/* mask_rows.h - what the mask program reads of the packets at hand. */
#ifndef NP_FILTER_MASK_ROWS_H
#define NP_FILTER_MASK_ROWS_H

#include "columns/gather.h"
#include "filter/tree.h"

/* Where a row of a field comes from. */
enum np_mask_source {
  NP_MASK_NOWHERE, /* it takes a visit */
  NP_MASK_LAYER,   /* the layer itself */
  NP_MASK_WORD,    /* gathered: of at most four bytes, */
  NP_MASK_NUMBER,  /* or of more */
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

#endif
