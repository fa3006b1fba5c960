/* mask.h - the mask program: a filter over up to 64 packets of a slab at once, as far as fixed rows
 * decide it. */
#ifndef NP_FILTER_MASK_H
#define NP_FILTER_MASK_H

#include "filter/mask_rows.h"

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
