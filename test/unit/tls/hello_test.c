/* hello_test.c - what hellos say of how records will be protected, cut anywhere. */
#include "tls/hello.h"

#include "rfc8448.h"

enum { HEADS = 9 }; /* of the record and of the message */

static struct np_cursor body_of(const uint8_t *bytes, uint32_t size) {
  return (struct np_cursor){.bytes = bytes, .bit = HEADS * 8, .declared = size, .captured = size};
}

static void hellos(void **state) {
  (void)state;
  struct np_hello hello;
  uint32_t size;
  uint8_t *bytes = bytes_of(trace[0].record, &size);
  assert_true(np__hello_read(body_of(bytes, size), false, &hello));
  assert_hex(hello.random, RANDOM);
  assert_int_equal(hello.version, NP_TLS_1_2);
  assert_false(hello.has_early || hello.encrypts_first);
  free(bytes);
  bytes = bytes_of(trace[1].record, &size);
  assert_true(np__hello_read(body_of(bytes, size), true, &hello));
  assert_int_equal(hello.version, NP_TLS_1_3);
  assert_int_equal(hello.suite, 0x1301);
  assert_false(hello.is_retry);
  memcpy(bytes + 11, hex("cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c").bytes,
         NP_TLS_RANDOM);
  assert_true(np__hello_read(body_of(bytes, size), true, &hello) && hello.is_retry);
  free(bytes);
}

static void cut(void **state) {
  (void)state;
  for (uint32_t side = 0; side < 2; side++) {
    uint32_t size;
    uint8_t *bytes = bytes_of(trace[side].record, &size);
    for (uint32_t part = HEADS; part < size; part++) {
      struct np_hello hello;
      uint8_t *exact = malloc(part);
      assert_non_null(exact);
      memcpy(exact, bytes, part);
      np__hello_read(body_of(exact, part), side == 1, &hello);
      free(exact);
    }
    free(bytes);
  }
}

static void encrypted(void **state) {
  (void)state;
  struct np_hello hello = {.version = NP_TLS_1_3};
  const struct hex extensions = hex("00000000000000000000080010000900070600");
  const struct hex alpn = hex("0000000000000000000009001000050003026832");
  np__hello_read_encrypted(body_of(extensions.bytes, (uint32_t)extensions.size), &hello);
  assert_string_equal(hello.alpn, "");
  np__hello_read_encrypted(body_of(alpn.bytes, (uint32_t)alpn.size), &hello);
  assert_string_equal(hello.alpn, "h2");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(hellos),
      cmocka_unit_test(cut),
      cmocka_unit_test(encrypted),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
