/* shot.h - the headers of a packet, kept for the messages that it brings. */
#ifndef NP_MESSAGE_SHOT_H
#define NP_MESSAGE_SHOT_H

#include "np/whole.h"

/* Of the last packet with data. All zeros at first. */
struct np_shot {
  struct np_record record;
  struct np_layer layers[8];
  uint32_t layer_count; /* of the headers; 0: nothing is kept */
  uint32_t size;        /* of the headers, in bytes */
  uint8_t bytes[192];
  struct np_whole whole; /* of a datagram in fragments, without their numbers; depth 0: of none */
};

/* Keep the headers of packet `index` up to layer number `last`. Those that do not fit are not kept:
 * `shot` has none then. */
void np__shot_take(struct np_shot *shot, const struct np_block *block, uint32_t index,
                   uint32_t last);

/* A message as a packet, in memory of its own; all zeros: none. */
struct np_held {
  struct np_record record;
  struct np_layer *layers; /* allocated, the bytes behind them */
  const uint8_t *bytes;
  uint32_t before; /* bytes before these, which say what datagram it is a whole of */
  uint32_t layer_count;
};

/* Make one of the headers, and `size` bytes of a message of `length`; `flags`: NP_LAYER_RESPONSE,
 * NP_LAYER_SECURE. False where the protocol refuses it, no headers are kept, or there is no
 * memory. */
bool np__shot_message(const struct np_shot *shot, const struct np_engine *engine, uint16_t protocol,
                      uint16_t flags, const uint8_t *bytes, uint32_t size, uint64_t length,
                      struct np_held *held);

/* Make one of a packet that is a message as it stands. */
bool np__held_copy(struct np_held *held, const struct np_block *block, uint32_t index);

/* It as a packet, to be read. */
struct np_packet np__held_packet(const struct np_held *held);

/* What it takes, in bytes. */
static inline uint64_t np__held_memory(const struct np_held *held) {
  if (!held->layers) return 0;
  return held->before + held->record.caplen + held->layer_count * sizeof(struct np_layer);
}

void np__held_clear(struct np_held *held);

#endif
