/* md5_test.c - the test suite of RFC 1321, appendix A.5. */
#include "base/md5.h"

#include "hex.h"

static void assert_hash(const char *text, const char *expected) {
  struct np_md5 md5;
  uint8_t hash[NP_MD5_BYTES];
  np_md5_begin(&md5);
  np_md5_add(&md5, (const uint8_t *)text, strlen(text));
  np_md5_end(&md5, hash);
  assert_hex(hash, expected);
}

static void suite(void **state) {
  (void)state;
  assert_hash("", "d41d8cd98f00b204e9800998ecf8427e");
  assert_hash("a", "0cc175b9c0f1b6a831c399e269772661");
  assert_hash("abc", "900150983cd24fb0d6963f7d28e17f72");
  assert_hash("message digest", "f96b697d7cb7938d525a2f31aaf161d0");
  assert_hash("abcdefghijklmnopqrstuvwxyz", "c3fcd3d76192e4007dfb496cca67e13b");
  assert_hash("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
              "d174ab98d277d9f5a5611c2c9f419d9f");
  assert_hash(
      "1234567890123456789012345678901234567890123456789012345678901234567890123456789"
      "0",
      "57edf4a22be3c955ac49da2e2107b67a");
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(suite)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
