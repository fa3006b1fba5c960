/* slabs.h - derived blocks: messages as packets, in as many blocks as it takes. */
#ifndef NP_MESSAGE_SLABS_H
#define NP_MESSAGE_SLABS_H

#include "message/shot.h"
#include "np/message_types.h"

struct np_slabs {
  struct np_block **blocks; /* the last one is filled */
  uint32_t count, room;
  uint32_t taken;
};

/* Add a message. Where that fails, `place` has none. */
void np__slabs_add(struct np_slabs *slabs, const struct np_held *held,
                   struct np_message_place *place);

/* See np_messages_take. */
uint8_t *np__slabs_take(struct np_slabs *slabs, size_t *size);

void np__slabs_clear(struct np_slabs *slabs);

#endif
