/* ber_test.c - types, lengths and values of ASN.1, whole, cut, too long and too deep. */
#include "dissect/ber.h"

#include <string.h>

#include "cmocka_all.h"

static struct np_cursor cut(const uint8_t *bytes, uint32_t captured, uint32_t declared) {
  return (struct np_cursor){.bytes = bytes, .captured = captured, .declared = declared};
}

#define WHOLE(bytes) cut(bytes, sizeof(bytes), sizeof(bytes))

static void a_value_behind_another(void **state) {
  (void)state;
  const uint8_t bytes[] = {0x02, 0x01, 0x7f, 0x04, 0x00};
  struct np_cursor c = WHOLE(bytes);
  struct np_ber item;
  assert_true(np_ber_read(&c, &item));
  assert_int_equal(item.first, NP_BER_INTEGER);
  assert_int_equal(np_left(&item.value), 1);
  assert_true(np_ber_read(&c, &item));
  assert_int_equal(item.first, NP_BER_OCTETS);
  assert_int_equal(np_left(&item.value), 0);
  assert_false(np_more(&c));
  assert_false(np_ber_read(&c, &item));
}

static void long_types_and_lengths(void **state) {
  (void)state;
  const uint8_t bytes[] = {0x5f, 0x81, 0x01, 0x82, 0x00, 0x02, 0xab, 0xcd};
  struct np_cursor c = WHOLE(bytes);
  struct np_ber item;
  assert_true(np_ber_read(&c, &item));
  assert_int_equal(item.number, 129);
  assert_int_equal(np_left(&item.value), 2);
  const uint8_t endless[] = {0x5f, 0x81, 0x81, 0x81, 0x81, 0x01, 0x00};
  c = WHOLE(endless);
  assert_false(np_ber_read(&c, &item));
  const uint8_t huge[] = {0x04, 0x85, 0, 0, 0, 0, 1, 0};
  c = WHOLE(huge);
  assert_false(np_ber_read(&c, &item));
  assert_int_equal(c.state, NP_CURSOR_PAST_DECLARED);
}

static void a_value_that_is_too_long(void **state) {
  (void)state;
  const uint8_t bytes[] = {0x04, 0x84, 0xff, 0xff, 0xff, 0xff, 0xab};
  struct np_cursor c = WHOLE(bytes);
  struct np_ber item;
  assert_false(np_ber_read(&c, &item));
  assert_int_equal(c.state, NP_CURSOR_PAST_DECLARED);
}

/* What was not captured is not wrong. */
static void what_was_cut(void **state) {
  (void)state;
  const uint8_t bytes[] = {0x04, 0x03, 0xab};
  struct np_cursor c = cut(bytes, 3, 5);
  struct np_ber item;
  assert_true(np_ber_read(&c, &item));
  assert_int_equal(np_left(&item.value), 3);
  c = cut(bytes, 1, 5);
  assert_false(np_ber_read(&c, &item));
  assert_int_equal(c.state, NP_CURSOR_PAST_CAPTURED);
}

static void numbers(void **state) {
  (void)state;
  const uint8_t bytes[] = {0x02, 0x01, 0xff, 0x02, 0x02, 0x00, 0xff, 0x02, 0x08, 0x80,
                           0,    0,    0,    0,    0,    0,    0,    0x02, 0x00, 0x02,
                           0x09, 0,    0,    0,    0,    0,    0,    0,    0,    0};
  const int64_t expected[] = {-1, 255, INT64_MIN};
  struct np_cursor c = WHOLE(bytes);
  struct np_ber item;
  int64_t number;
  for (unsigned i = 0; i < 3; i++) {
    assert_true(np_ber_read(&c, &item));
    assert_true(np_ber_number(&item, &number));
    assert_true(number == expected[i]);
  }
  for (unsigned i = 0; i < 2; i++) {
    assert_true(np_ber_read(&c, &item));
    assert_false(np_ber_number(&item, &number));
  }
}

static void indefinite_lengths(void **state) {
  (void)state;
  const uint8_t bytes[] = {0x30, 0x80, 0x30, 0x80, 0x02, 0x01, 0x05, 0, 0,
                           0x04, 0x02, 0,    0,    0,    0,    0x05, 0};
  struct np_cursor c = WHOLE(bytes);
  struct np_ber item;
  assert_true(np_ber_read(&c, &item));
  assert_true(item.is_indefinite);
  assert_int_equal(np_left(&item.value), 11);
  assert_int_equal(np_left(&c), 2);
  c = cut(bytes, 13, 13); /* without the last end */
  assert_false(np_ber_read(&c, &item));
  assert_int_equal(c.state, NP_CURSOR_PAST_DECLARED);
  c = cut(bytes, 13, 17);
  assert_true(np_ber_read(&c, &item));
  assert_int_equal(np_left(&item.value), 15);
  const uint8_t primitive[] = {0x04, 0x80, 0, 0};
  c = WHOLE(primitive);
  assert_false(np_ber_read(&c, &item));
}

static void no_depth_is_too_deep_for_the_reader(void **state) {
  (void)state;
  uint8_t bytes[512];
  for (unsigned i = 0; i < sizeof bytes; i++) bytes[i] = i % 2 ? 0x80 : 0x30;
  struct np_cursor c = WHOLE(bytes);
  struct np_ber item;
  assert_false(np_ber_read(&c, &item));
  assert_int_equal(c.state, NP_CURSOR_PAST_DECLARED);
}

static int64_t time_of(uint8_t first, const char *text) {
  struct np_ber item = {.first = first};
  uint32_t length = (uint32_t)strlen(text);
  item.value = cut((const uint8_t *)text, length, length);
  int64_t time = -1;
  return np_ber_time(&item, &time) ? time : -1;
}

/* RFC 5280, section 4.1.2.5. */
static void times(void **state) {
  (void)state;
  assert_int_equal(time_of(NP_BER_UTC_TIME, "700101000000Z"), 0);
  assert_int_equal(time_of(NP_BER_UTC_TIME, "491231235959Z"), 2524607999000000000);
  assert_int_equal(time_of(NP_BER_GENERALIZED_TIME, "20240229120000Z"), 1709208000000000000);
  assert_int_equal(time_of(NP_BER_GENERALIZED_TIME, "20241329120000Z"), -1);
  assert_int_equal(time_of(NP_BER_GENERALIZED_TIME, "99991231235959Z"), -1);
  assert_int_equal(time_of(NP_BER_UTC_TIME, "7001010000x0Z"), -1);
  assert_int_equal(time_of(NP_BER_UTC_TIME, "7001010000Z"), -1);
  assert_int_equal(time_of(NP_BER_INTEGER, "700101000000Z"), -1);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_value_behind_another),
      cmocka_unit_test(long_types_and_lengths),
      cmocka_unit_test(a_value_that_is_too_long),
      cmocka_unit_test(what_was_cut),
      cmocka_unit_test(numbers),
      cmocka_unit_test(times),
      cmocka_unit_test(indefinite_lengths),
      cmocka_unit_test(no_depth_is_too_deep_for_the_reader),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
