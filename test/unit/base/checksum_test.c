/* checksum_test.c - the Internet checksum and CRC-32. */
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

/* The check value that catalogues of CRCs give for "123456789", and the constant that bytes with
 * their sequence leave; of nothing it is 0. */
static void crc32_of_frames(void **state) {
  (void)state;
  static const uint8_t bytes[] = {'1', '2', '3',  '4',  '5',  '6', '7',
                                  '8', '9', 0x26, 0x39, 0xf4, 0xcb};
  assert_int_equal(np_crc32(bytes, 9), 0xcbf43926);
  assert_int_equal(np_crc32(bytes, sizeof bytes), NP_CRC32_GOOD);
  assert_int_equal(np_crc32(bytes, 0), 0);
}

/* The check value of CRC-32c, as a whole and in two parts. */
static void crc32c_of_packets(void **state) {
  (void)state;
  static const uint8_t bytes[] = {'1', '2', '3', '4', '5', '6', '7', '8', '9'};
  assert_int_equal(np_crc32c(0, bytes, 9), 0xe3069283);
  assert_int_equal(np_crc32c(np_crc32c(0, bytes, 4), bytes + 4, 5), 0xe3069283);
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
      cmocka_unit_test(crc32_of_frames),
      cmocka_unit_test(crc32c_of_packets),
      cmocka_unit_test(names),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
