/* lines_test.c - lines, words and headers, with ends of all kinds, and cut. */
#include "dissect/lines.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "cmocka_all.h"

/* A cursor over a text of which `captured` bytes are there. */
static struct np_cursor cut(const char *text, uint32_t captured) {
  return (struct np_cursor){
      .bytes = (const uint8_t *)text, .captured = captured, .declared = (uint32_t)strlen(text)};
}

static struct np_cursor whole(const char *text) {
  return cut(text, (uint32_t)strlen(text));
}

#define assert_part(part, expected)                                              \
  do {                                                                           \
    const struct np_cursor part_ = (part);                                       \
    assert_int_equal(np_left(&part_), strlen(expected));                         \
    assert_memory_equal(part_.bytes + part_.bit / 8, expected, np_left(&part_)); \
  } while (0)

static void lines_end_with_crlf_or_lf(void **state) {
  (void)state;
  struct np_cursor line, c = whole("one\r\n\ntwo\rthree\nend\r");
  assert_true(np_take_line(&c, &line));
  assert_part(line, "one");
  assert_true(np_take_line(&c, &line));
  assert_part(line, "");
  assert_true(np_take_line(&c, &line));
  assert_part(line, "two\rthree");
  assert_false(np_take_line(&c, &line));
  assert_part(line, "end\r");
  assert_false(np_more(&c));
  assert_false(np_take_line(&c, &line));
  assert_part(line, "");
}

/* What was not captured counts as the line's: who emits it notes that it is missing. */
static void lines_that_were_cut(void **state) {
  (void)state;
  struct np_cursor line, word, c = cut("one two\r\nthree", 5);
  assert_false(np_take_line(&c, &line));
  assert_int_equal(np_left(&line), 14);
  assert_false(np_more(&c));
  word = np_take_word(&line);
  assert_part(word, "one");
  word = np_take_word(&line);
  assert_int_equal(np_left(&word), 10);
  assert_false(np_text_is(&word, "two\r\nthree"));
  assert_true(np_text_begins(&word, "t"));
  assert_false(np_text_begins(&word, "two"));
  c = cut("nothing", 0);
  assert_false(np_take_line(&c, &line));
  assert_int_equal(np_left(&line), 7);
  np_trim(&line);
  assert_int_equal(np_left(&line), 7);
}

static void words_and_marks(void **state) {
  (void)state;
  struct np_cursor part, line = whole("GET \t /a?b=1  HTTP/1.1");
  assert_part(np_take_word(&line), "GET");
  part = np_take_word(&line);
  assert_part(line, "HTTP/1.1");
  line = part;
  assert_true(np_take_until(&line, '?', &part));
  assert_part(part, "/a");
  assert_false(np_take_until(&line, '&', &part));
  assert_part(part, "b=1");
  assert_part(line, "");
  assert_part(np_take_word(&line), "");
  line = whole("abc");
  assert_part(np_take_part(&line, 2), "ab");
  assert_part(np_take_part(&line, 2), "c");
  assert_part(np_take_part(&line, 2), "");
}

static void marks_outside_of_quotes(void **state) {
  (void)state;
  struct np_cursor part, line = whole("\"a,\\\",b\",c;d");
  assert_int_equal(np_take_any(&line, ",;", &part), ',');
  assert_part(part, "\"a,\\\",b\"");
  assert_int_equal(np_take_any(&line, ",;", &part), ';');
  assert_part(part, "c");
  assert_int_equal(np_take_any(&line, ",;", &part), 0);
  assert_part(part, "d");
  line = whole("a\"b,c"); /* a text that has no end is all that is left */
  assert_int_equal(np_take_any(&line, ",", &part), 0);
  assert_part(part, "a\"b,c");
  line = whole("\"a\\");
  assert_int_equal(np_take_any(&line, ",", &part), 0);
  assert_part(part, "\"a\\");
  line = (struct np_cursor){.bytes = (const uint8_t *)"a\0,b", .captured = 4, .declared = 4};
  assert_int_equal(np_take_any(&line, ",", &part), ',');
  assert_int_equal(np_left(&part), 2);
}

/* Each byte is looked at once, wherever quotes begin: were it once a mark, this would take minutes.
 */
static void many_quotes_without_an_end(void **state) {
  (void)state;
  enum { LENGTH = 3 << 19 };
  char *text = malloc(LENGTH + 1);
  assert_non_null(text);
  for (size_t i = 0; i < LENGTH; i += 3) memcpy(text + i, "\\\",", 3);
  text[LENGTH] = '\0';
  for (uint32_t from = 0; from < 3; from++) {
    struct np_cursor part, line = whole(text + from);
    const clock_t start = clock();
    while (np_take_any(&line, ",", &part))
      assert_true(clock() - start < 10 * (clock_t)CLOCKS_PER_SEC);
    assert_false(np_more(&line));
  }
  free(text);
}

static void blanks(void **state) {
  (void)state;
  struct np_cursor part = whole(" \tone two \t");
  np_trim(&part);
  assert_part(part, "one two");
  part = whole(" \t ");
  np_trim(&part);
  assert_part(part, "");
  part = whole("\r\n\tone\r\n two\r\n ");
  np_trim(&part);
  assert_part(part, "one\r\n two");
  assert_part(np_take_word(&part), "one");
  assert_part(part, "two");
}

static void numbers(void **state) {
  (void)state;
  static const struct {
    const char *text;
    unsigned base;
    bool good;
    uint64_t number;
  } cases[] = {
      {"0", 10, true, 0},
      {"007", 10, true, 7},
      {"9223372036854775807", 10, true, INT64_MAX},
      {"9223372036854775808", 10, false, 0},
      {"99999999999999999999999999", 10, false, 0},
      {"1fF", 16, true, 0x1ff},
      {"1fF", 10, false, 0},
      {"-1", 10, false, 0},
      {"1 ", 10, false, 0},
      {"", 10, false, 0},
      {"g", 16, false, 0},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    const struct np_cursor part = whole(cases[i].text);
    uint64_t number;
    assert_int_equal(np_text_number(&part, cases[i].base, &number), cases[i].good);
    if (cases[i].good) assert_int_equal(number, cases[i].number);
  }
  const struct np_cursor part = cut("123", 2);
  uint64_t number;
  assert_false(np_text_number(&part, 10, &number));
}

static void headers(void **state) {
  (void)state;
  struct np_header_line header;
  struct np_cursor c =
      whole("Host:  a.example \r\nnone\r\nEmpty:\r\nLong: a\r\n b\n\tc\r\nL:\r\n 12\r\n\r\nbody");
  assert_true(np_take_header(&c, &header));
  assert_part(header.line, "Host:  a.example ");
  assert_part(header.name, "Host");
  assert_part(header.value, "a.example");
  assert_true(np_take_header(&c, &header));
  assert_part(header.name, "none");
  assert_part(header.value, "");
  assert_true(np_take_header(&c, &header));
  assert_part(header.name, "Empty");
  assert_part(header.value, "");
  assert_true(np_take_header(&c, &header));
  assert_part(header.value, "a\r\n b\n\tc");
  assert_true(np_take_header(&c, &header));
  assert_part(header.name, "L");
  assert_part(header.value, "12");
  assert_false(np_take_header(&c, &header));
  assert_true(header.is_whole);
  assert_part(c, "body");
}

static void headers_without_an_end(void **state) {
  (void)state;
  struct np_header_line header;
  struct np_cursor c = whole("A: b\r\n");
  assert_true(np_take_header(&c, &header));
  assert_true(header.is_whole);
  assert_false(np_take_header(&c, &header));
  assert_false(header.is_whole);
  c = whole("A: b\r\n c");
  assert_true(np_take_header(&c, &header));
  assert_false(header.is_whole);
  assert_part(header.value, "b\r\n c");
  assert_false(np_take_header(&c, &header));
  c = cut("A: b\r\nC: d\r\n\r\n", 9);
  assert_true(np_take_header(&c, &header));
  assert_true(np_take_header(&c, &header));
  assert_false(header.is_whole);
  assert_part(header.name, "C");
  assert_false(np_take_header(&c, &header));
}

/* Others are passed over with what is folded onto them, but not where that has no end. */
static void headers_with_some_letters(void **state) {
  (void)state;
  struct np_header_line header;
  const uint32_t letters = NP_LETTER('c') | NP_LETTER('t');
  struct np_cursor c = whole(
      " Cut: 0\r\nHost: a\r\nVia: b\r\n Cookie: c\r\nCookie: d\r\n"
      "1: e\r\nta : f\r\n\r\nbody");
  assert_true(np_find_header(&c, letters, &header));
  assert_part(header.name, "Cut");
  assert_true(np_find_header(&c, letters, &header));
  assert_part(header.name, "Cookie");
  assert_part(header.value, "d");
  assert_true(np_find_header(&c, letters, &header));
  assert_part(header.name, "1");
  assert_true(np_find_header(&c, letters, &header));
  assert_part(header.name, "ta");
  assert_part(header.value, "f");
  assert_false(np_find_header(&c, letters, &header));
  assert_true(header.is_whole);
  assert_part(c, "body");
  c = whole("Via: b\r\n Cookie: c");
  assert_true(np_find_header(&c, letters, &header));
  assert_false(header.is_whole);
  assert_part(header.value, "b\r\n Cookie: c");
  c = whole("Via: b\r\n");
  assert_false(np_find_header(&c, letters, &header));
  assert_false(header.is_whole);
}

/* Words are looked for in steps of eight bytes. */
static void words_of_all_lengths(void **state) {
  (void)state;
  char text[200];
  for (uint32_t length = 0; length < 150; length++) {
    memset(text, 'x', sizeof text);
    if (length > 2) text[length / 2] = 1; /* a control character is none of the blanks */
    if (length > 4) text[length / 3] = (char)0xa0;
    memcpy(text + length, length % 2 ? "\t \r\ny" : " y", length % 2 ? 6 : 3);
    struct np_cursor line = whole(text), word = np_take_word(&line);
    assert_int_equal(np_left(&word), length);
    assert_part(line, "y");
  }
}

static void keywords(void **state) {
  (void)state;
  static const struct np_keyword list[] = {{"host", 3}, {"via", 4}, {NULL, 0}};
  struct np_cursor word = whole("Via");
  assert_int_equal(np_keyword_find(list, &word)->row, 4);
  word = whole("vi");
  assert_null(np_keyword_find(list, &word));
  word = whole("viaa");
  assert_null(np_keyword_find(list, &word));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(lines_end_with_crlf_or_lf),
      cmocka_unit_test(lines_that_were_cut),
      cmocka_unit_test(words_and_marks),
      cmocka_unit_test(marks_outside_of_quotes),
      cmocka_unit_test(many_quotes_without_an_end),
      cmocka_unit_test(blanks),
      cmocka_unit_test(numbers),
      cmocka_unit_test(headers),
      cmocka_unit_test(headers_without_an_end),
      cmocka_unit_test(headers_with_some_letters),
      cmocka_unit_test(words_of_all_lengths),
      cmocka_unit_test(keywords),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
