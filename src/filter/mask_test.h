/* mask_test.h - single tests of the mask program. */
#ifndef NP_FILTER_MASK_TEST_H
#define NP_FILTER_MASK_TEST_H

#include "filter/mask_rows.h"

/* Can it be decided by fixed rows? */
bool np__mask_test_takes(const struct np_mask *mask, const struct np_node *node);

/* The packets at hand for which it holds; of those that are not known it may say anything. */
uint64_t np__mask_test(const struct np_mask *mask, const struct np_node *node);

#endif
