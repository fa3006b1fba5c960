/* option.h - the options of pcapng blocks: how they are laid out. */
#ifndef NP_BLOCK_OPTION_H
#define NP_BLOCK_OPTION_H

#include "base/words.h"

/* Codes that mean the same in every block. */
enum {
  NP_OPTION_END = 0,
  NP_OPTION_COMMENT = 1,
  NP_OPTION_CUSTOM_TEXT = 2988,
  NP_OPTION_CUSTOM_BYTES = 2989,
  NP_OPTION_PRIVATE_TEXT = 19372, /* not to be copied */
  NP_OPTION_PRIVATE_BYTES = 19373
};

/* Of blocks of packets. */
enum { NP_OPTION_PACKET_FLAGS = 2 };

/* The length of the frame check sequence in a packet's flags, in bytes; 0 where it is not told. */
static inline uint32_t np_packet_flags_fcs(uint32_t flags) {
  return flags >> 5 & 15;
}

/* An option of another maker: its number, and data. */
static inline bool np_option_is_custom(uint32_t code) {
  return code == NP_OPTION_CUSTOM_TEXT || code == NP_OPTION_CUSTOM_BYTES ||
         code == NP_OPTION_PRIVATE_TEXT || code == NP_OPTION_PRIVATE_BYTES;
}

enum { NP_OPTION_HEAD = 4 };

struct np_option {
  uint32_t code;
  uint32_t length;
  const uint8_t *value;
};

/* The options that are left of a block. */
struct np_options {
  const uint8_t *bytes;
  uint32_t size;
  bool swapped;
};

static inline uint64_t np_padded(uint64_t length) {
  return (length + 3) & ~UINT64_C(3);
}

/* Take the next option. False at the end, and where one is longer than the block: `size` is 0 then
 * only if nothing is wrong. */
static inline bool np_option_next(struct np_options *left, struct np_option *option) {
  if (left->size < NP_OPTION_HEAD) return left->size = 0, false;
  option->code = np_word16(left->bytes, left->swapped);
  option->length = np_word16(left->bytes + 2, left->swapped);
  option->value = left->bytes + NP_OPTION_HEAD;
  if (option->code == NP_OPTION_END) return left->size = 0, false;
  uint64_t taken = NP_OPTION_HEAD + np_padded(option->length);
  if (taken > left->size) return false;
  left->bytes += taken;
  left->size -= (uint32_t)taken;
  return true;
}

#endif
