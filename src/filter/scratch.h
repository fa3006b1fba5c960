/* scratch.h - memory for what is made of a packet's values, until the next packet. */
#ifndef NP_FILTER_SCRATCH_H
#define NP_FILTER_SCRATCH_H

#include <stddef.h>
#include <stdint.h>

struct np_scratch_chunk;

/* Zero-initialised: empty. */
struct np_scratch {
  struct np_scratch_chunk *first, *at;
  size_t used; /* of the packet at hand, in all chunks */
};

/* Memory of `size` bytes; NULL when out of memory, or a packet has used its share. */
uint8_t *np__scratch_take(struct np_scratch *scratch, size_t size);

/* All of it is free again. */
void np__scratch_reset(struct np_scratch *scratch);

void np__scratch_free(struct np_scratch *scratch);

#endif
