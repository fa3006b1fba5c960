/* hex.h - bytes of test vectors, which standards print as hexadecimal digits. */
#ifndef NP_TEST_BASE_HEX_H
#define NP_TEST_BASE_HEX_H

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "cmocka_all.h"

struct hex {
  uint8_t bytes[256];
  size_t size;
};

static inline struct hex hex(const char *digits) {
  struct hex hex = {.size = strlen(digits) / 2};
  assert_true(hex.size <= sizeof hex.bytes);
  for (size_t i = 0; i < hex.size; i++) {
    unsigned byte;
    assert_int_equal(sscanf(digits + 2 * i, "%2x", &byte), 1);
    hex.bytes[i] = (uint8_t)byte;
  }
  return hex;
}

static inline void assert_hex(const uint8_t *bytes, const char *digits) {
  const struct hex expected = hex(digits);
  assert_memory_equal(bytes, expected.bytes, expected.size);
}

#endif
