/* resolution.h - what the ticks of a pcapng interface mean. */
#ifndef NP_FILE_SAY_RESOLUTION_H
#define NP_FILE_SAY_RESOLUTION_H

#include <stdint.h>

#include "np/dissect.h"

/* Microseconds: what if_tsresol is when it is absent. */
#define NP_RESOLUTION_DEFAULT 6

struct np_resolution {
  uint8_t code;        /* if_tsresol: a negative power of ten or, with the top bit, of two */
  int64_t offset;      /* if_tsoffset, in seconds */
  uint64_t multiplier; /* ns per tick, where that is a whole number; else 0 */
  uint64_t limit;      /* the most ticks that the multiplier can take */
};

/* Set the resolution, and no offset. */
void np__resolution_set(struct np_resolution *resolution, uint8_t code);

/* Nanoseconds since the epoch, cut to whole ones; NP_NO_TIME for what 64 bits cannot hold. */
int64_t np__resolution_exact_ns(const struct np_resolution *resolution, uint64_t ticks);

static inline int64_t np__resolution_ns(const struct np_resolution *resolution, uint64_t ticks) {
  if (resolution->offset == 0 && ticks <= resolution->limit)
    return (int64_t)(ticks * resolution->multiplier);
  return np__resolution_exact_ns(resolution, ticks);
}

#endif
