/* words.h - numbers from bytes in the order of the machine that wrote the file. */
#ifndef NP_BASE_WORDS_H
#define NP_BASE_WORDS_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/* swapped: the file's order is not this machine's. */
static inline uint16_t np_word16(const uint8_t *bytes, bool swapped) {
  uint16_t value;
  memcpy(&value, bytes, sizeof value);
  return swapped ? __builtin_bswap16(value) : value;
}

static inline uint32_t np_word32(const uint8_t *bytes, bool swapped) {
  uint32_t value;
  memcpy(&value, bytes, sizeof value);
  return swapped ? __builtin_bswap32(value) : value;
}

static inline uint64_t np_word64(const uint8_t *bytes, bool swapped) {
  uint64_t value;
  memcpy(&value, bytes, sizeof value);
  return swapped ? __builtin_bswap64(value) : value;
}

#endif
