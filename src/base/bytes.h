/* bytes.h - numbers from bytes in network order. The only casts and shifts on packet bytes. */
#ifndef NP_BASE_BYTES_H
#define NP_BASE_BYTES_H

#include <stdint.h>
#include <string.h>

static inline uint16_t np_be16(const uint8_t *bytes) {
  uint16_t value;
  memcpy(&value, bytes, sizeof value);
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  value = __builtin_bswap16(value);
#endif
  return value;
}

static inline uint32_t np_be32(const uint8_t *bytes) {
  uint32_t value;
  memcpy(&value, bytes, sizeof value);
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  value = __builtin_bswap32(value);
#endif
  return value;
}

static inline uint64_t np_be64(const uint8_t *bytes) {
  uint64_t value;
  memcpy(&value, bytes, sizeof value);
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  value = __builtin_bswap64(value);
#endif
  return value;
}

/** Eight bytes as they lie in memory: to compare, not to count with. */
static inline uint64_t np_word(const uint8_t *bytes) {
  uint64_t word;
  memcpy(&word, bytes, sizeof word);
  return word;
}

/** The number in four bytes, lowest first. */
static inline uint32_t np_le32(const uint8_t *bytes) {
  return __builtin_bswap32(np_be32(bytes));
}

/** A number of `width` bits, whole bytes, with its bytes in the other order. */
static inline uint64_t np_swapped(uint64_t number, uint32_t width) {
  return __builtin_bswap64(number) >> (64 - width);
}

/** Eight bytes, each 0 or 1, as bits, the first one lowest. */
static inline uint8_t np_bools(const uint8_t *bytes) {
  uint64_t value;
  memcpy(&value, bytes, sizeof value);
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  return (uint8_t)(value * 0x0102040810204080 >> 56);
#else
  return (uint8_t)(value * 0x8040201008040201 >> 56);
#endif
}

/** The number as eight bytes, lowest first. */
static inline void np_put_le64(uint8_t *bytes, uint64_t value) {
#if __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
  value = __builtin_bswap64(value);
#endif
  memcpy(bytes, &value, sizeof value);
}

/** The number as four or eight bytes in network order. */
static inline void np_put_be32(uint8_t *bytes, uint32_t value) {
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  value = __builtin_bswap32(value);
#endif
  memcpy(bytes, &value, sizeof value);
}

static inline void np_put_be64(uint8_t *bytes, uint64_t value) {
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  value = __builtin_bswap64(value);
#endif
  memcpy(bytes, &value, sizeof value);
}

/** Any run of 1 to 64 bits; reads exactly the bytes that hold it. `bit` counts from `bytes`. */
static inline uint64_t np_bits(const uint8_t *bytes, uint64_t bit, uint32_t width) {
  const uint8_t *at = bytes + bit / 8;
  uint32_t skip = (uint32_t)(bit % 8);
  if (skip == 0 && width == 8) return at[0];
  if (skip == 0 && width == 16) return np_be16(at);
  if (skip == 0 && width == 32) return np_be32(at);
  if (skip == 0 && width == 64) return np_be64(at);
  if (skip + width <= 8) return ((uint32_t)at[0] >> (8 - skip - width)) & ((1U << width) - 1U);
  uint64_t value = at[0] & (0xffU >> skip);
  uint32_t have = 8 - skip;
  while (have + 8 <= width) {
    value = value << 8 | *++at;
    have += 8;
  }
  if (have < width) value = value << (width - have) | (uint64_t)(at[1] >> (8 - (width - have)));
  return value;
}

/* How many bytes of a text are text: a zero ends it, though its length says more. */
static inline uint32_t np_text_length(const uint8_t *bytes, uint32_t size) {
  const uint8_t *zero = size > 0 ? memchr(bytes, 0, size) : NULL;
  return zero ? (uint32_t)(zero - bytes) : size;
}

#endif
