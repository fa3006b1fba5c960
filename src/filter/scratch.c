/* scratch.c - memory for what is made of a packet's values, until the next packet. */
#include "filter/scratch.h"

#include <stdlib.h>

/* What a packet's values can make is a multiple of what they are: it ends somewhere. */
enum { CHUNK = 16 << 10, MOST = 4 << 20 };

struct np_scratch_chunk {
  struct np_scratch_chunk *next;
  size_t size, used;
  uint8_t bytes[];
};

static struct np_scratch_chunk *new_chunk(size_t size) {
  if (size < CHUNK) size = CHUNK;
  struct np_scratch_chunk *chunk = malloc(sizeof *chunk + size);
  if (chunk) *chunk = (struct np_scratch_chunk){.size = size};
  return chunk;
}

uint8_t *np__scratch_take(struct np_scratch *scratch, size_t size) {
  if (size > MOST - scratch->used) return NULL;
  if (!scratch->first) scratch->at = scratch->first = new_chunk(size);
  struct np_scratch_chunk *chunk = scratch->at;
  while (chunk && chunk->size - chunk->used < size) {
    if (!chunk->next) chunk->next = new_chunk(size);
    /* NOLINTNEXTLINE(analyzer-malloc-leak): each chunk keeps the next one */
    chunk = chunk->next;
    if (chunk) chunk->used = 0;
  }
  if (!chunk) return NULL;
  uint8_t *memory = chunk->bytes + chunk->used;
  chunk->used += size;
  scratch->at = chunk;
  scratch->used += size;
  return memory;
}

void np__scratch_reset(struct np_scratch *scratch) {
  scratch->at = scratch->first;
  if (scratch->first) scratch->first->used = 0;
  scratch->used = 0;
}

void np__scratch_free(struct np_scratch *scratch) {
  while (scratch->first) {
    struct np_scratch_chunk *next = scratch->first->next;
    free(scratch->first);
    scratch->first = next;
  }
}
