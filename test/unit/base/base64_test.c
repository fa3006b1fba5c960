/* base64_test.c - the texts of RFC 4648, section 10, and what ends one. */
#include "base/base64.h"

#include <string.h>

#include "cmocka_all.h"

static void assert_bytes(const char *text, const char *bytes, uint32_t length) {
  uint8_t out[64];
  assert_int_equal(np_base64_decode((const uint8_t *)text, (uint32_t)strlen(text), out, sizeof out),
                   length);
  assert_memory_equal(out, bytes, length);
}

static void texts(void **state) {
  (void)state;
  assert_bytes("", "", 0);
  assert_bytes("Zg==", "f", 1);
  assert_bytes("Zm8=", "fo", 2);
  assert_bytes("Zm9v", "foo", 3);
  assert_bytes("Zm9vYg==", "foob", 4);
  assert_bytes("Zm9vYmE=", "fooba", 5);
  assert_bytes("Zm9vYmFy", "foobar", 6);
  assert_bytes("AP/+", "\x00\xff\xfe", 3);
  assert_bytes("QEFCWllaYXphejA5+w", "@ABZYZazaz09\xfb", 13);
}

static void ends(void **state) {
  (void)state;
  assert_bytes("Z", "", 0); /* six bits are no byte */
  assert_bytes("Zm9v Zm9v", "foo", 3);
  assert_bytes("=Zg", "", 0);
  assert_bytes("Zm-v", "f", 1); /* section 5 has another alphabet */
}

static void room(void **state) {
  (void)state;
  uint8_t out[4] = {0, 0, 9, 9};
  assert_int_equal(np_base64_decode((const uint8_t *)"Zm9v", 4, out, 2), 3);
  assert_memory_equal(out, "fo\x09\x09", 4);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(texts), cmocka_unit_test(ends),
                                     cmocka_unit_test(room)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
