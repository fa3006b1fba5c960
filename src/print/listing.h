/* listing.h - the rows of a layer one behind the other, for verbose lines. */
#ifndef NP_PRINT_LISTING_H
#define NP_PRINT_LISTING_H

#include "print/summary_rows.h"

/* Has the layer rows to list whose names begin with the group's and a dot? An empty group: any. */
bool np__listing_has(const struct summary *s, uint32_t layer, const char *group, size_t length);

/* Append them in packet order, as `group [a 1, b 2]`; of an empty group, all, without brackets. */
void np__listing_add(struct np_text *text, const struct summary *s, uint32_t layer,
                     const char *group, size_t length);

#endif
