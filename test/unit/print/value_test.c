/* value_test.c - tests of the forms of one value. */
#include "dissect/sample.h"

#include <arpa/inet.h>

#include "print/value.h"

static const struct np_name colours[] = {{1, "red"}, {2, "green"}, {0, NULL}};

static const struct np_field uint_row = {.name = "n", .width = 32, .type = NP_UINT};
static const struct np_field named_row = {.width = 8, .type = NP_UINT, .names = colours};
static const struct np_field wide_row = {.width = 64, .type = NP_UINT};
static const struct np_field computed_row = {.bit = NP_COMPUTED, .width = 64, .type = NP_UINT};
static const struct np_field hex_row = {.width = 16, .type = NP_HEX};
static const struct np_field flag_row = {.width = 1, .type = NP_FLAG};
static const struct np_field mac_row = {.width = 48, .type = NP_MAC};
static const struct np_field ipv4_row = {.width = 32, .type = NP_IPV4};
static const struct np_field ipv6_row = {.width = 128, .type = NP_IPV6};
static const struct np_field bytes_row = {.type = NP_BYTES};
static const struct np_field string_row = {.type = NP_STRING};
static const struct np_field time_row = {.bit = NP_COMPUTED, .width = 64, .type = NP_TIME};

typedef void (*printer)(struct np_text *, const struct np_value *);

/* The form of a value; the text stays until the next call. */
static const char *form(printer print, const struct np_value *value) {
  static char out[1024];
  struct np_text text = {NULL, 0, 0, false};
  print(&text, value);
  assert_true(text.length < sizeof out);
  if (text.length) memcpy(out, text.bytes, text.length);
  out[text.length] = '\0';
  np_text_free(&text);
  return out;
}

static struct np_value number(const struct np_field *field, uint64_t value) {
  return (struct np_value){.field = field, .number = value};
}

static struct np_value bytes(const struct np_field *field, const void *at, uint32_t length) {
  return (struct np_value){.field = field, .bytes = at, .length = length};
}

static void prints_plain(void **state) {
  (void)state;
  const struct {
    struct np_value value;
    const char *plain, *json;
  } cases[] = {
      {number(&uint_row, 4179361823), "4179361823", "4179361823"},
      {number(&hex_row, 0x800), "2048", "2048"},
      {number(&flag_row, 1), "1", "1"},
      {number(&wide_row, 5), "5", "\"5\""},
      {number(&wide_row, UINT64_MAX), "18446744073709551615", "\"18446744073709551615\""},
      {number(&computed_row, 5), "5", "5"},
      {number(&computed_row, 1ULL << 53), "9007199254740992", "\"9007199254740992\""},
      {bytes(&mac_row, "\x00\x18\x39\xff\xf9\x1c", 6), "00:18:39:ff:f9:1c",
       "\"00:18:39:ff:f9:1c\""},
      {bytes(&mac_row, "\x00\x18", 2), "00:18", "\"00:18\""},
      {bytes(&ipv4_row, "\x0a\xf0\x00\x85", 4), "10.240.0.133", "\"10.240.0.133\""},
      {bytes(&bytes_row, "GET", 3), "47:45:54", "\"47:45:54\""},
      {bytes(&bytes_row, "", 0), "", "\"\""},
      {bytes(&string_row, "a\"\x01", 3), "a\"\\x01", "\"a\\\"\\u0001\""},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    assert_string_equal(form(np_text_value, &cases[i].value), cases[i].plain);
    assert_string_equal(form(np__json_value, &cases[i].value), cases[i].json);
  }
}

static void prints_times_exactly(void **state) {
  (void)state;
  const struct {
    int64_t ns;
    const char *text;
  } cases[] = {
      {0, "0.000000000"},
      {1274514520820479000, "1274514520.820479000"},
      {999999999, "0.999999999"},
      {-1, "-0.000000001"},
      {-1500000000, "-1.500000000"},
      {INT64_MAX, "9223372036.854775807"},
      {INT64_MIN, "-9223372036.854775808"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    struct np_value value = number(&time_row, (uint64_t)cases[i].ns);
    assert_string_equal(form(np_text_value, &value), cases[i].text);
    assert_string_equal(form(np__json_value, &value), cases[i].text);
  }
}

static void prints_ipv6_of_rfc_5952(void **state) {
  (void)state;
  static const char *const canonical[] = {
      "::",
      "::1",
      "2001:db8::1",
      "2001:db8:0:1:1:1:1:1", /* 4.2.2: one zero group stays */
      "2001:0:0:1::1",        /* 4.2.3: the longest run */
      "2001:db8::1:0:0:1",    /* 4.2.3: the first of equal runs */
      "2001:db8:aaaa:bbbb:cccc:dddd:eeee:aaaa",
      "fe80::",
      "1::8",
      "::ffff:192.0.2.1", /* 5: mapped IPv4 */
      "64:ff9b::c000:201",
  };
  for (size_t i = 0; i < sizeof canonical / sizeof canonical[0]; i++) {
    uint8_t address[16];
    assert_int_equal(inet_pton(AF_INET6, canonical[i], address), 1);
    struct np_value value = bytes(&ipv6_row, address, 16);
    assert_string_equal(form(np_text_value, &value), canonical[i]);
  }
}

static void prints_ipv6_as_the_system_does(void **state) {
  (void)state;
  uint32_t seed = 5952;
  for (int i = 0; i < 20000; i++) {
    uint8_t address[16];
    char expected[INET6_ADDRSTRLEN];
    uint32_t zeros = sample_random(&seed); /* a bit per group, so that runs of zeros are common */
    for (int b = 0; b < 16; b++)
      address[b] = zeros >> (b / 2) & 1 ? 0 : (uint8_t)(sample_random(&seed) >> (zeros >> 9 & 7));
    assert_non_null(inet_ntop(AF_INET6, address, expected, sizeof expected));
    struct np_value value = bytes(&ipv6_row, address, 16);
    assert_string_equal(form(np_text_value, &value), expected);
  }
}

static void prints_for_people(void **state) {
  (void)state;
  struct np_value value = number(&hex_row, 0x800);
  assert_string_equal(form(np__text_brief, &value), "0x0800");
  value = number(&named_row, 2);
  assert_string_equal(form(np__text_brief, &value), "green");
  value = number(&named_row, 3);
  assert_string_equal(form(np__text_brief, &value), "3");
  uint8_t long_bytes[40] = {0};
  value = bytes(&bytes_row, long_bytes, sizeof long_bytes);
  const char *brief = form(np__text_brief, &value);
  assert_int_equal(strlen(brief), 32 * 3 - 1 + 3);
  assert_string_equal(brief + 32 * 3 - 1, "...");
}

static void cuts_no_character(void **state) {
  (void)state;
  char text[200];
  for (size_t i = 0; i < sizeof text; i += 2) memcpy(text + i, "\xc3\xbc", 2);
  struct np_value value = bytes(&string_row, text + 1, sizeof text - 1);
  value.bytes--; /* an even limit falls between two characters, */
  value.length = 199;
  assert_memory_equal(form(np__text_brief, &value), text, 128);
  memmove(text + 1, text, sizeof text - 1); /* and now into one */
  text[0] = 'x';
  value = bytes(&string_row, text, sizeof text - 1);
  const char *brief = form(np__text_brief, &value);
  assert_memory_equal(brief, text, 127);
  assert_string_equal(brief + 127, "...");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(prints_plain),
      cmocka_unit_test(prints_times_exactly),
      cmocka_unit_test(prints_ipv6_of_rfc_5952),
      cmocka_unit_test(prints_ipv6_as_the_system_does),
      cmocka_unit_test(prints_for_people),
      cmocka_unit_test(cuts_no_character),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
