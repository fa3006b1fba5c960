/* slabs.c - derived blocks: messages as packets, in as many blocks as it takes. */
#include "message/slabs.h"

#include <stdlib.h>

#include "block/block.h"

enum { USUAL_DATA = 128 << 10, FIRST_ROOM = 4 };

/* A block with room for a packet of so many bytes. False when out of memory. */
static bool add_block(struct np_slabs *s, uint32_t size) {
  const struct np_block_options options = {.data_size =
                                               size > USUAL_DATA ? size : (uint32_t)USUAL_DATA};
  if (s->count == s->room) {
    uint32_t room = s->room ? s->room * 2 : (uint32_t)FIRST_ROOM;
    struct np_block **grown = realloc(s->blocks, room * sizeof(struct np_block *));
    if (!grown) return false;
    s->blocks = grown;
    s->room = room;
  }
  struct np_block *block = np_block_new(&options);
  if (!block) return false;
  s->blocks[s->count++] = block;
  return true;
}

static bool put(const struct np_slabs *s, const struct np_held *held) {
  return s->count > 0 && np__block_put(s->blocks[s->count - 1], &held->record, held->bytes,
                                       held->before, held->layers, held->layer_count);
}

void np__slabs_add(struct np_slabs *s, const struct np_held *held, struct np_message_place *place) {
  bool added = held->layers &&
               (put(s, held) || (add_block(s, held->before + held->record.caplen) && put(s, held)));
  *place = (struct np_message_place){0, UINT32_MAX};
  if (added)
    *place = (struct np_message_place){s->count - 1, np_block_count(s->blocks[s->count - 1]) - 1};
}

uint8_t *np__slabs_take(struct np_slabs *s, size_t *size) {
  if (s->taken == s->count) {
    s->count = s->taken = 0;
    *size = 0;
    return NULL;
  }
  struct np_block *block = s->blocks[s->taken++];
  np_block_seal(block);
  *size = np_block_compact_size(block);
  uint8_t *out = malloc(*size);
  if (out) np_block_compact(block, out);
  np_block_free(block);
  return out;
}

void np__slabs_clear(struct np_slabs *s) {
  while (s->taken < s->count) np_block_free(s->blocks[s->taken++]);
  free(s->blocks);
  *s = (struct np_slabs){NULL, 0, 0, 0};
}
