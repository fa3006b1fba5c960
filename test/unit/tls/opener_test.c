/* opener_test.c - records of RFC 8448, section 3, opened one by one, and with every byte changed.
 */
#include "tls/opener.h"

#include "openssl_tests.h"
#include "rfc8448.h"
#include "tls/keys.h"

static uint8_t out[NP_OPENED_ROOM];

static struct np_opener opener_of(const char *secret) {
  struct np_opener opener = {.ssl = NULL};
  struct np_suite suite;
  struct np_keys keys;
  assert_true(np__suite_read(0x1301, &suite));
  assert_true(np__keys_of(np__openssl(), &suite, hex(secret).bytes, &keys));
  assert_true(np__opener_begin(&opener, np__openssl(), &suite, NP_TLS_1_3, &keys));
  return opener;
}

static void opens(void **state) {
  (void)state;
  struct np_opener opener = opener_of(CLIENT_TRAFFIC);
  struct np_plain plain;
  struct hex record = hex(trace[ALERT_OF_CLIENT].record);
  assert_false(np__opener_open(&opener, 0, record.bytes, (uint32_t)record.size, out, &plain));
  assert_true(np__opener_open(&opener, 1, record.bytes, (uint32_t)record.size, out, &plain));
  assert_int_equal(plain.type, 21);
  assert_int_equal(plain.size, 2);
  assert_hex(plain.bytes, "0100");
  np__opener_end(&opener);
}

static void changed_bytes(void **state) {
  (void)state;
  struct np_opener opener = opener_of(CLIENT_TRAFFIC);
  struct np_plain plain;
  for (size_t i = 0; i < strlen(trace[ALERT_OF_CLIENT].record) / 2; i++) {
    struct hex record = hex(trace[ALERT_OF_CLIENT].record);
    record.bytes[i] ^= 1;
    assert_false(np__opener_open(&opener, 1, record.bytes, (uint32_t)record.size, out, &plain));
    assert_false(np__opener_open(&opener, 1, record.bytes, (uint32_t)i, out, &plain));
  }
  np__opener_end(&opener);
}

/* Lengths that leave no room for a block, a MAC, or what fills up, with every cipher there is. */
static void short_records(void **state) {
  (void)state;
  static const uint32_t suites[] = {0x1301, 0xc02f, 0xc0ac, 0xcca8, 0x002f, 0xc028, 0x000a, 0x003b};
  for (size_t i = 0; i < sizeof suites / sizeof suites[0]; i++) {
    for (uint32_t version = NP_TLS_1_0; version <= NP_TLS_1_2; version++) {
      for (uint32_t size = 0; size < 200; size++) {
        struct np_opener opener = {.ssl = NULL};
        struct np_suite suite;
        const struct np_keys keys = {{1}, {2}, {3}};
        struct np_plain plain;
        assert_true(np__suite_read(suites[i], &suite));
        assert_true(np__opener_begin(&opener, np__openssl(), &suite, version, &keys));
        opener.encrypts_first = size % 2 == 1;
        uint8_t *record = calloc(1, size + 1);
        assert_non_null(record);
        assert_false(np__opener_open(&opener, 0, record, size, out, &plain));
        free(record);
        np__opener_end(&opener);
      }
    }
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(opens),
      cmocka_unit_test(changed_bytes),
      cmocka_unit_test(short_records),
  };
  return run_openssl_tests(tests, sizeof tests / sizeof tests[0], NULL);
}
