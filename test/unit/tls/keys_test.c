/* keys_test.c - keys from secrets: RFC 8448, section 3, and what follows a secret. */
#include "tls/keys.h"

#include "openssl_tests.h"
#include "rfc8448.h"

static struct np_suite suite;

static void of_secrets(void **state) {
  (void)state;
  static const struct {
    const char *secret, *key, *iv;
  } samples[] = {
      {CLIENT_HANDSHAKE, "dbfaa693d1762c5b666af5d950258d01", "5bd3c71b836e0b76bb73265f"},
      {SERVER_HANDSHAKE, "3fce516009c21727d0f2e4e86ee403bc", "5d313eb2671276ee13000b30"},
      {CLIENT_TRAFFIC, "17422dda596ed5d9acd890e3c63f5051", "5b78923dee08579033e523d9"},
      {SERVER_TRAFFIC, "9f02283b6c9c07efc26bb9f2ac92e356", "cf782b88dd83549aadf1e984"},
  };
  for (size_t i = 0; i < sizeof samples / sizeof samples[0]; i++) {
    struct np_keys keys;
    assert_true(np__keys_of(np__openssl(), &suite, hex(samples[i].secret).bytes, &keys));
    assert_hex(keys.key, samples[i].key);
    assert_hex(keys.iv, samples[i].iv);
  }
}

/* By Python's hmac: HKDF-Expand-Label(secret, "traffic upd", "", 32). */
static void next(void **state) {
  (void)state;
  struct hex secret = hex(CLIENT_TRAFFIC);
  assert_true(np__keys_next(np__openssl(), &suite, secret.bytes));
  assert_hex(secret.bytes, "fcdfcc72725aaee48bf64e4fd8b749cdbdbab39d90da0b26e2245ca6ea167207");
}

/* By Python's hmac: RFC 5246, section 5, and RFC 2246, section 5, of the same secret. */
static void both(void **state) {
  (void)state;
  uint8_t master[48], client[32], server[32];
  for (uint32_t i = 0; i < 48; i++) master[i] = (uint8_t)i;
  for (uint32_t i = 0; i < 32; i++) client[i] = (uint8_t)(64 + i);
  for (uint32_t i = 0; i < 32; i++) server[i] = (uint8_t)(128 + i);
  struct np_key_source source = {master, client, server, NP_TLS_1_2};
  struct np_keys keys[2];
  struct np_suite gcm;
  assert_true(np__suite_read(0xc02f, &gcm));
  assert_true(np__keys_both(np__openssl(), &gcm, &source, keys));
  assert_hex(keys[0].key, "a1c8bdbce8830007e5719b5f9764ae0c");
  assert_hex(keys[1].key, "42c3a103d08d01b711b292bfd1f33247");
  assert_hex(keys[1].iv, "1f21ed64");
  assert_true(np__suite_read(0x002f, &gcm));
  source.version = NP_TLS_1_0;
  assert_true(np__keys_both(np__openssl(), &gcm, &source, keys));
  assert_hex(keys[0].mac, "c8d7f2a96d11fcf322bc8642653ee7863891bcae");
  assert_hex(keys[1].key, "cc059a19726b8d38a08bfda09157f2de");
  assert_hex(keys[1].iv, "ae7da6d42e3ac0adccb7c7b2a578ff16");
}

static int read_suite(void **state) {
  (void)state;
  return np__suite_read(0x1301, &suite) ? 0 : 1;
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(of_secrets),
      cmocka_unit_test(next),
      cmocka_unit_test(both),
  };
  return run_openssl_tests(tests, sizeof tests / sizeof tests[0], read_suite);
}
