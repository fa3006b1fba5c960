/* suite_test.c - what suites protect records with: IANA's names and numbers. */
#include "tls/suite.h"

#include <string.h>

#include "../cmocka_all.h"

static void names(void **state) {
  (void)state;
  static const struct {
    uint32_t number;
    const char *cipher, *hash, *mac;
    uint32_t tag;
  } samples[] = {
      {0x1301, "aes-128-gcm", "sha256", NULL, 16},
      {0x1302, "aes-256-gcm", "sha384", NULL, 16},
      {0x1303, "chacha20-poly1305", "sha256", NULL, 16},
      {0x1304, "aes-128-ccm", "sha256", NULL, 16},
      {0x1305, "aes-128-ccm", "sha256", NULL, 8},
      {0xc02f, "aes-128-gcm", "sha256", NULL, 16},
      {0xc030, "aes-256-gcm", "sha384", NULL, 16},
      {0xcca8, "chacha20-poly1305", "sha256", NULL, 16},
      {0xc0ac, "aes-128-ccm", "sha256", NULL, 16},
      {0xc0af, "aes-256-ccm", "sha256", NULL, 8},
      {0x002f, "aes-128-cbc", "sha256", "sha1", 0},
      {0xc027, "aes-128-cbc", "sha256", "sha256", 0},
      {0xc028, "aes-256-cbc", "sha384", "sha384", 0},
      {0x000a, "des-ede3-cbc", "sha256", "sha1", 0},
  };
  for (size_t i = 0; i < sizeof samples / sizeof samples[0]; i++) {
    struct np_suite suite;
    assert_true(np__suite_read(samples[i].number, &suite));
    assert_string_equal(suite.cipher->name, samples[i].cipher);
    assert_string_equal(suite.hash->name, samples[i].hash);
    assert_int_equal(suite.cipher->tag, samples[i].tag);
    if (samples[i].mac)
      assert_string_equal(suite.mac->name, samples[i].mac);
    else
      assert_null(suite.mac);
  }
}

/* RC4, a signal, one of nobody. */
static void others(void **state) {
  (void)state;
  struct np_suite suite;
  assert_false(np__suite_read(0x0005, &suite));
  assert_false(np__suite_read(0x00ff, &suite));
  assert_false(np__suite_read(0xfefe, &suite));
  assert_true(np__suite_read(0x003b, &suite)); /* TLS_RSA_WITH_NULL_SHA256 */
  assert_int_equal(suite.cipher->mode, NP_CIPHER_NULL);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(names), cmocka_unit_test(others)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
