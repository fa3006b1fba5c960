/* huffman_test.c - texts of RFC 7541, appendix C, and what is none: section 5.2. */
#include "base/huffman.h"

#include "hex.h"

static void assert_text(const char *coded, const char *text) {
  const struct hex from = hex(coded);
  uint8_t out[64];
  uint32_t length;
  assert_true(np_huffman_decode(from.bytes, (uint32_t)from.size, out, sizeof out, &length));
  assert_int_equal(length, strlen(text));
  assert_memory_equal(out, text, length);
}

static bool is_text(const char *coded) {
  const struct hex from = hex(coded);
  uint8_t out[64];
  uint32_t length;
  return np_huffman_decode(from.bytes, (uint32_t)from.size, out, sizeof out, &length);
}

static void texts(void **state) {
  (void)state;
  assert_text("", "");
  assert_text("f1e3c2e5f23a6ba0ab90f4ff", "www.example.com");
  assert_text("a8eb10649cbf", "no-cache");
  assert_text("25a849e95ba97d7f", "custom-key");
  assert_text("25a849e95bb8e8b4bf", "custom-value");
  assert_text("6402", "302");
  assert_text("aec3771a4b", "private");
  assert_text("d07abe941054d444a8200595040b8166e082a62d1bff", "Mon, 21 Oct 2013 20:13:21 GMT");
  assert_text("9d29ad171863c78f0b97c8e9ae82ae43d3", "https://www.example.com");
  assert_text(
      "94e7821dd7f2e6c7b335dfdfcd5b3960d5af27087f3672c1ab270fb5291f9587316065c003ed4ee5b106"
      "3d5007",
      "foo=ASDJKHQKBZXOQWEOPIUAXQWEOIU; max-age=3600; version=1");
}

/* The shortest code, and the longest one. */
static void codes(void **state) {
  (void)state;
  assert_text("07", "0");
  assert_text("fffffff3", "\n");
}

static void others(void **state) {
  (void)state;
  assert_false(is_text("00"));       /* padding of zeros behind a 0 */
  assert_false(is_text("ff"));       /* padding of eight bits */
  assert_false(is_text("07ff"));     /* and behind a text */
  assert_false(is_text("ffffffff")); /* the end of a text, which none has */
}

/* What does not fit is counted. */
static void room(void **state) {
  (void)state;
  const struct hex from = hex("f1e3c2e5f23a6ba0ab90f4ff");
  uint8_t out[4] = {0};
  uint32_t length;
  assert_true(np_huffman_decode(from.bytes, (uint32_t)from.size, out, 3, &length));
  assert_int_equal(length, 15);
  assert_memory_equal(out, "www", 4);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(texts),
      cmocka_unit_test(codes),
      cmocka_unit_test(others),
      cmocka_unit_test(room),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
