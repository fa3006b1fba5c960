/* aes_test.c - the examples of FIPS 197, appendices B and C.1. */
#include "base/aes.h"

#include "hex.h"

static void assert_block(const char *key, const char *in, const char *out) {
  struct np_aes128 aes;
  struct hex block = hex(in);
  np_aes128_begin(&aes, hex(key).bytes);
  np_aes128_encrypt(&aes, block.bytes, block.bytes);
  assert_hex(block.bytes, out);
}

static void examples(void **state) {
  (void)state;
  assert_block("2b7e151628aed2a6abf7158809cf4f3c", "3243f6a8885a308d313198a2e0370734",
               "3925841d02dc09fbdc118597196a0b32");
  assert_block("000102030405060708090a0b0c0d0e0f", "00112233445566778899aabbccddeeff",
               "69c4e0d86a7b0430d8cdb78070b4c55a");
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(examples)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
