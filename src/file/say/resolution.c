/* resolution.c - ticks of any resolution to nanoseconds. */
#include "file/say/resolution.h"

#include <stdbool.h>

enum { BASE_TWO = 0x80, NANO_DIGITS = 9, MOST_DIGITS = 19, NS_PER_SECOND = 1000000000 };

/* A span of time: whole seconds, and nanoseconds below one second. */
struct span {
  uint64_t seconds;
  uint64_t ns;
};

/* 10 to the power of up to 19: more does not fit into 64 bits. */
static uint64_t power_of_ten(uint32_t digits) {
  uint64_t power = 1;
  while (digits-- > 0) power *= 10;
  return power;
}

static struct span from_decimal(uint64_t ticks, uint32_t digits) {
  if (digits <= NANO_DIGITS) {
    uint64_t second = power_of_ten(digits);
    return (struct span){ticks / second, ticks % second * power_of_ten(NANO_DIGITS - digits)};
  }
  uint32_t surplus = digits - NANO_DIGITS;
  if (surplus > MOST_DIGITS) return (struct span){0, 0};
  uint64_t ns = ticks / power_of_ten(surplus);
  return (struct span){ns / NS_PER_SECOND, ns % NS_PER_SECOND};
}

static struct span from_binary(uint64_t ticks, uint32_t bits) {
  uint64_t seconds = bits < 64 ? ticks >> bits : 0;
  uint64_t fraction = bits < 64 ? ticks & ((UINT64_C(1) << bits) - 1) : ticks;
  if (bits <= 32) return (struct span){seconds, fraction * NS_PER_SECOND >> bits};
  /* The product has up to 94 bits: its upper part, without the lowest 32, is all that counts. */
  uint64_t upper =
      (fraction >> 32) * NS_PER_SECOND + ((fraction & UINT32_MAX) * NS_PER_SECOND >> 32);
  uint32_t shift = bits - 32;
  return (struct span){seconds, shift < 64 ? upper >> shift : 0};
}

int64_t np__resolution_exact_ns(const struct np_resolution *resolution, uint64_t ticks) {
  uint32_t power = resolution->code & ~(uint32_t)BASE_TWO;
  bool is_binary = (resolution->code & BASE_TWO) != 0;
  struct span span = is_binary ? from_binary(ticks, power) : from_decimal(ticks, power);
  int64_t seconds;
  int64_t ns;
  if (__builtin_add_overflow(resolution->offset, span.seconds, &seconds)) return NP_NO_TIME;
  /* Below the epoch the fraction counts back from the next second, lest the product overflow. */
  int64_t fraction = (int64_t)span.ns;
  if (seconds < 0 && fraction > 0) {
    seconds++;
    fraction -= NS_PER_SECOND;
  }
  if (__builtin_mul_overflow(seconds, (int64_t)NS_PER_SECOND, &ns) ||
      __builtin_add_overflow(ns, fraction, &ns))
    return NP_NO_TIME;
  return ns;
}

void np__resolution_set(struct np_resolution *resolution, uint8_t code) {
  bool has_multiplier = code <= NANO_DIGITS;
  *resolution = (struct np_resolution){.code = code};
  if (!has_multiplier) return;
  resolution->multiplier = power_of_ten(NANO_DIGITS - code);
  resolution->limit = (uint64_t)INT64_MAX / resolution->multiplier;
}
