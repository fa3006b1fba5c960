/* hkdf_test.c - the vectors of RFC 5869, appendix A, and those of RFC 9001, appendix A.1. */
#include "base/hkdf.h"

#include "hex.h"

static struct np_hkdf_input input(const struct hex *hex) {
  return (struct np_hkdf_input){hex->bytes, hex->size};
}

static void assert_keys(const char *secret, const char *salt, const char *info, const char *key,
                        const char *output) {
  const struct hex from = hex(secret), with = hex(salt), about = hex(info);
  uint8_t got[NP_SHA256_BYTES], out[128];
  np_hkdf_extract(input(&with), input(&from), got);
  assert_hex(got, key);
  np_hkdf_expand(got, input(&about), out, strlen(output) / 2);
  assert_hex(out, output);
}

static void extract_and_expand(void **state) {
  (void)state;
  assert_keys(
      "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b", "000102030405060708090a0b0c",
      "f0f1f2f3f4f5f6f7f8f9", "077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5",
      "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
  assert_keys(
      "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b", "", "",
      "19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04",
      "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
}

static void labels(void **state) {
  (void)state;
  const struct hex salt = hex("38762cf7f55934b34d179ae6a4c80cadccbb7f0a");
  const struct hex id = hex("8394c8f03e515708");
  uint8_t initial[NP_SHA256_BYTES], secret[NP_SHA256_BYTES], out[NP_SHA256_BYTES];
  np_hkdf_extract(input(&salt), input(&id), initial);
  np_hkdf_expand_label(initial, "client in", secret, sizeof secret);
  assert_hex(secret, "c00cf151ca5be075ed0ebfb5c80323c42d6b7db67881289af4008f1f6c357aea");
  np_hkdf_expand_label(secret, "quic key", out, 16);
  assert_hex(out, "1f369613dd76d5467730efcbe3b1a22d");
  np_hkdf_expand_label(secret, "quic iv", out, 12);
  assert_hex(out, "fa044b2f42a3fd3b46fb255c");
  np_hkdf_expand_label(secret, "quic hp", out, 16);
  assert_hex(out, "9f50449e04a0e810283a1e9933adedd2");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(extract_and_expand),
      cmocka_unit_test(labels),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
