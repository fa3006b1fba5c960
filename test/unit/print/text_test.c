/* text_test.c - tests of the growing text and of what protects it from foreign bytes. */
#include "dissect/sample.h"

#include "print/text.h"

static void assert_text(struct np_text *text, const char *expected) {
  np_text_add(text, "", 1);
  assert_string_equal(text->bytes, expected);
  text->length = 0;
}

static void grows(void **state) {
  (void)state;
  struct np_text text = {NULL, 0, 0, false};
  for (int i = 0; i < 100000; i++) np_text_string(&text, "0123456789");
  np_text_format(&text, "%s %d", "end", 42);
  assert_false(text.failed);
  assert_int_equal(text.length, 1000006);
  assert_memory_equal(text.bytes, "0123456789", 10);
  assert_memory_equal(text.bytes + 999998, "89end 42", 8);
  np_text_free(&text);
  assert_null(text.bytes);
  assert_int_equal(text.length, 0);
}

static void adds_nothing(void **state) {
  (void)state;
  struct np_text text = {NULL, 0, 0, false};
  np_text_add(&text, NULL, 0);
  np_text_string(&text, "");
  np__text_hex(&text, NULL, 0);
  assert_int_equal(text.length, 0);
  assert_false(text.failed);
  np_text_free(&text);
}

static void fails_for_good(void **state) {
  (void)state;
  struct np_text text = {NULL, 0, 0, false};
  np_text_string(&text, "kept");
  assert_null(np__text_room(&text, SIZE_MAX / 2));
  assert_true(text.failed);
  np_text_string(&text, "more than fits into what is there, which is 256 bytes");
  assert_int_equal(text.length, 4);
  np_text_free(&text);
}

static void writes_numbers(void **state) {
  (void)state;
  struct np_text text = {NULL, 0, 0, false};
  np__text_decimal(&text, 0);
  assert_text(&text, "0");
  np__text_decimal(&text, UINT64_MAX);
  assert_text(&text, "18446744073709551615");
  np__text_padded(&text, 7, 3);
  assert_text(&text, "007");
  np__text_hex(&text, (const uint8_t *)"\x00\xff\x1a", 3);
  assert_text(&text, "00:ff:1a");
  np_text_free(&text);
}

static void escape(struct np_text *text, enum np_escape how, const char *from) {
  np__text_escape(text, (const uint8_t *)from, strlen(from), how);
}

static void escapes_for_a_terminal(void **state) {
  (void)state;
  static const char *const cases[][2] = {
      {"plain \"text\" \\", "plain \"text\" \\"},
      {"a\tb\nc\rd", "a\\x09b\\x0ac\\x0dd"},
      {"\x1b]0;x\x07", "\\x1b]0;x\\x07"},
      {"\x7f", "\\x7f"},
      {"C:\\dir", "C:\\dir"}, /* a backslash, where nothing is escaped */
      {"C:\\dir\n", "C:\\\\dir\\x0a"},
      {"\\x1b", "\\\\x1b"}, /* what looks like an escape */
      {"\\u{202e}\\", "\\\\u{202e}\\\\"},
      {"\\\\", "\\\\\\\\"},
      {"gr\xc3\xbc\xc3\x9f", "gr\xc3\xbc\xc3\x9f"},
      {"\xc2\x85", "\\u{85}"}, /* U+0085, a C1 control */
      {"\xe2\x80\xae"
       "b\xe2\x81\xa6",
       "\\u{202e}b\\u{2066}"}, /* right-to-left marks */
      {"\xe2\x80\x8f\xd8\x9c", "\\u{200f}\\u{61c}"},
      {"\xe2\x80\xa9", "\\u{2029}"},                   /* paragraph separator */
      {"\xf0\x9f\x98\x80", "\xf0\x9f\x98\x80"},        /* U+1F600 */
      {"caf\xe9", "caf\xc3\xa9"},                      /* Latin-1 */
      {"\xe9\x9b", "\xc3\xa9\\x9b"},                   /* Latin-1 with a C1 control */
      {"\xc0\xaf", "\xc3\x80\xc2\xaf"},                /* overlong: not UTF-8 */
      {"\xed\xa0\x80", "\xc3\xad\xc2\xa0\\x80"},       /* surrogate: not UTF-8 */
      {"\xf4\x90\x80\x80", "\xc3\xb4\\x90\\x80\\x80"}, /* above U+10FFFF */
      {"\xe2\x82", "\xc3\xa2\\x82"},                   /* cut */
  };
  struct np_text text = {NULL, 0, 0, false};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    escape(&text, NP_ESCAPE_TEXT, cases[i][0]);
    assert_text(&text, cases[i][1]);
  }
  np__text_escape(&text, (const uint8_t *)"a\0b", 3, NP_ESCAPE_TEXT);
  assert_text(&text, "a\\x00b");
  np_text_free(&text);
}

static void escapes_for_json(void **state) {
  (void)state;
  static const char *const cases[][2] = {
      {"plain", "plain"},
      {"\"\\/", "\\\"\\\\/"},
      {"\b\f\n\r\t", "\\b\\f\\n\\r\\t"},
      {"\x01\x1f\x7f", "\\u0001\\u001f\\u007f"},
      {"\xc2\x9b", "\\u009b"},
      {"\xe2\x80\xae", "\\u202e"},
      {"\xe2\x82\xac", "\xe2\x82\xac"},
      {"\xff\"", "\xc3\xbf\\\""},
  };
  struct np_text text = {NULL, 0, 0, false};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    escape(&text, NP_ESCAPE_JSON, cases[i][0]);
    assert_text(&text, cases[i][1]);
  }
  np__text_escape(&text, (const uint8_t *)"\0", 1, NP_ESCAPE_JSON);
  assert_text(&text, "\\u0000");
  np_text_free(&text);
}

/* Long texts are looked at in words: each byte, wherever it stands, is what it is alone. */
static void escapes_at_any_place(void **state) {
  enum { MOST = 19 };
  (void)state;
  for (unsigned how = NP_ESCAPE_TEXT; how <= NP_ESCAPE_JSON; how++)
    for (unsigned byte = 0; byte < 256; byte++)
      for (unsigned length = 1; length < MOST; length++)
        for (unsigned at = 0; at < length; at++) {
          struct np_text whole = {0}, parts = {0};
          uint8_t bytes[MOST];
          memset(bytes, 'a', sizeof bytes);
          bytes[at] = (uint8_t)byte;
          np__text_escape(&whole, bytes, length, how);
          np__text_escape(&parts, bytes, at, how);
          np__text_escape(&parts, bytes + at, 1, how);
          np__text_escape(&parts, bytes + at + 1, length - at - 1, how);
          assert_int_equal(whole.length, parts.length);
          assert_memory_equal(whole.bytes, parts.bytes, whole.length);
          np_text_free(&whole);
          np_text_free(&parts);
        }
}

/* What JavaScript reads of the same bytes, test/api/text.test.js tests. */
static void reads_utf8_or_latin1(void **state) {
  (void)state;
  FILE *file = fopen(NP_ROOT "/test/unit/print/text_vectors.txt", "r");
  char line[256];
  int count = 0;
  assert_non_null(file);
  while (fgets(line, sizeof line, file)) {
    struct np_text text = {0};
    uint8_t bytes[64];
    size_t length = 0;
    unsigned byte;
    if (line[0] == '#') continue;
    for (; sscanf(line + 2 * length, "%2x", &byte) == 1; length++) {
      assert_true(length < sizeof bytes);
      bytes[length] = (uint8_t)byte;
      if (line[2 * length + 2] == ' ') break;
    }
    length++;
    line[strcspn(line, "\n")] = '\0';
    np__text_char(&text, '"');
    np__text_escape(&text, bytes, length, NP_ESCAPE_JSON);
    np__text_char(&text, '"');
    assert_text(&text, line + 2 * length + 1);
    np_text_free(&text);
    count++;
  }
  fclose(file);
  assert_true(count > 30);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(grows),
      cmocka_unit_test(adds_nothing),
      cmocka_unit_test(fails_for_good),
      cmocka_unit_test(writes_numbers),
      cmocka_unit_test(escapes_for_a_terminal),
      cmocka_unit_test(escapes_for_json),
      cmocka_unit_test(escapes_at_any_place),
      cmocka_unit_test(reads_utf8_or_latin1),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
