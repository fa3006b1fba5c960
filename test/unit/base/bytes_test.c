/* bytes_test.c - numbers from bytes. */
#include "base/bytes.h"

#include <stdlib.h>

#include "cmocka_all.h"

static const uint8_t sample[9] = {0x12, 0x34, 0x56, 0x78, 0x9a, 0xbc, 0xde, 0xf0, 0x55};

static void whole_words(void **state) {
  (void)state;
  assert_int_equal(np_be16(sample), 0x1234);
  assert_int_equal(np_be32(sample), 0x12345678);
  assert_true(np_be64(sample) == 0x123456789abcdef0);
  assert_true(np_bits(sample, 8, 16) == 0x3456);
  assert_true(np_bits(sample, 8, 64) == 0x3456789abcdef055);
}

/* The slow way: bit by bit. */
static uint64_t bit_by_bit(const uint8_t *bytes, uint64_t bit, uint32_t width) {
  uint64_t value = 0;
  for (uint64_t i = bit; i < bit + width; i++)
    value = value << 1 | (bytes[i / 8] >> (7 - i % 8) & 1);
  return value;
}

/* On an exact-size copy, so that a sanitizer sees a byte too many. */
static void every_place_and_width(void **state) {
  (void)state;
  for (uint32_t bit = 0; bit < 16; bit++) {
    for (uint32_t width = 1; width <= 64 && bit + width <= 72; width++) {
      size_t size = (bit + width + 7) / 8;
      uint8_t *copy = malloc(size);
      memcpy(copy, sample, size);
      assert_true(np_bits(copy, bit, width) == bit_by_bit(copy, bit, width));
      free(copy);
    }
  }
}

static void bools_as_bits(void **state) {
  (void)state;
  for (uint32_t bits = 0; bits < 256; bits++) {
    uint8_t bools[8];
    for (uint32_t i = 0; i < 8; i++) bools[i] = bits >> i & 1;
    assert_int_equal(np_bools(bools), bits);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(whole_words),
      cmocka_unit_test(every_place_and_width),
      cmocka_unit_test(bools_as_bits),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
