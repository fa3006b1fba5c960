/* duplicates.h - has a packet been there before, in a window of the latest ones? */
#ifndef NP_STAGE_DUPLICATES_H
#define NP_STAGE_DUPLICATES_H

#include <stdbool.h>
#include <stdint.h>

#include "np/block.h"

struct np_duplicates;

/* window: packets that are remembered, at least 1. age_ns: how much older one may be; negative: any
 * age, also younger. NULL when out of memory. */
struct np_duplicates *np__duplicates_new(uint32_t window, int64_t age_ns);

/* Remember a packet. Returns whether one with the same bytes and lengths was in the window. */
bool np__duplicates_check(struct np_duplicates *duplicates, const struct np_record *record,
                          const uint8_t *bytes);

void np__duplicates_free(struct np_duplicates *duplicates);

#endif
