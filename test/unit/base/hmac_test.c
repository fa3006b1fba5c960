/* hmac_test.c - the vectors of RFC 4231. */
#include "base/hmac.h"

#include "hex.h"

static void assert_code(struct hex key, const char *text, const char *expected) {
  struct np_hmac mac;
  uint8_t code[NP_SHA256_BYTES];
  np_hmac_begin(&mac, key.bytes, key.size);
  np_hmac_add(&mac, (const uint8_t *)text, strlen(text));
  np_hmac_end(&mac, code);
  assert_hex(code, expected);
}

static struct hex repeated(uint8_t byte, size_t size) {
  struct hex key = {.size = size};
  memset(key.bytes, byte, size);
  return key;
}

static void vectors(void **state) {
  (void)state;
  assert_code(repeated(0x0b, 20), "Hi There",
              "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
  assert_code(hex("4a656665"), "what do ya want for nothing?",
              "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  assert_code(repeated(0xaa, 131), "Test Using Larger Than Block-Size Key - Hash Key First",
              "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(vectors)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
