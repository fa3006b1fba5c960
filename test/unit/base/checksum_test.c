/* checksum_test.c - the Internet checksum. */
#include "base/checksum.h"

#include <string.h>

#include "cmocka_all.h"

/* The worked example of RFC 1071, section 3: the sum is 0xddf2. */
static void example_of_rfc_1071(void **state) {
  (void)state;
  static const uint8_t bytes[] = {0x00, 0x01, 0xf2, 0x03, 0xf4, 0xf5, 0xf6, 0xf7};
  assert_int_equal(np_checksum_fold(np_checksum_add(0, bytes, sizeof bytes)), 0xddf2);
}

static void odd_length_is_padded(void **state) {
  (void)state;
  static const uint8_t bytes[] = {0x12, 0x34, 0x56};
  assert_int_equal(np_checksum_fold(np_checksum_add(0, bytes, sizeof bytes)), 0x1234 + 0x5600);
}

static void many_carries(void **state) {
  (void)state;
  uint8_t bytes[1024];
  memset(bytes, 0xff, sizeof bytes);
  assert_int_equal(np_checksum_fold(np_checksum_add(0, bytes, sizeof bytes)), 0xffff);
}

/* The header that the seed's first packet prints: its checksum fits. */
static void header_with_its_checksum(void **state) {
  (void)state;
  static const uint8_t header[] = {0x45, 0x00, 0x00, 0x40, 0xbf, 0x92, 0x40, 0x00, 0x40, 0x06,
                                   0x89, 0xfd, 0x0a, 0xf0, 0x00, 0x85, 0x61, 0x6b, 0x84, 0x48};
  assert_int_equal(np_checksum_fold(np_checksum_add(0, header, sizeof header)), 0xffff);
}

static void names(void **state) {
  (void)state;
  assert_string_equal(np_checksum_name(NP_CHECKSUM_VALID), "valid");
  assert_string_equal(np_checksum_name(NP_CHECKSUM_NOT_CAPTURED), "not captured");
  assert_string_equal(np_checksum_name(NP_CHECKSUM_OFFLOADED), "offloaded");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(example_of_rfc_1071),
      cmocka_unit_test(odd_length_is_padded),
      cmocka_unit_test(many_carries),
      cmocka_unit_test(header_with_its_checksum),
      cmocka_unit_test(names),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
