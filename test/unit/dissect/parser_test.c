/* parser_test.c - lines, heads and lengths in bytes that come bit by bit. */
#include "dissect/parser.h"

#include <stdio.h>
#include <string.h>

#include "../cmocka_all.h"

static struct np_parser over(const char *text, size_t size) {
  return (struct np_parser){.bytes = (const uint8_t *)text, .size = (uint32_t)size, .most = 100};
}

/* The end of the head that is found with the first `size` bytes of a text, then one more each. */
static uint32_t find_head(const char *text, uint32_t limit) {
  struct np_search search = {0, 0};
  uint32_t end = 0;
  for (size_t size = 1; size <= strlen(text) && end == 0; size++) {
    struct np_parser p = over(text, size);
    end = np_find_head(&p, limit, &search);
    if (end == 0) assert_int_equal(p.needs, size + 1);
  }
  return end;
}

static void test_heads(void **state) {
  (void)state;
  assert_int_equal(find_head("a\r\nb\r\n\r\nbody", 100), 8);
  assert_int_equal(find_head("a\nb\n\nbody", 100), 5);
  assert_int_equal(find_head("a\n\r\nbody", 100), 4);
  assert_int_equal(find_head("\r\nbody", 100), 2);
  assert_int_equal(find_head("a\r\nb\r\n \r\n", 100), 0);
  assert_int_equal(find_head("a\r\nb\r\n\r\n", 8), 8);
  assert_int_equal(find_head("a\r\nb\r\n\r\n", 7), UINT32_MAX);
  assert_int_equal(find_head("aaaaaaaaaa", 7), UINT32_MAX);
}

static void test_lines(void **state) {
  (void)state;
  struct np_search search = {0, 0};
  struct np_parser p = over("ab", 2);
  assert_int_equal(np_find_line(&p, 10, &search), 0);
  assert_int_equal(p.needs, 3);
  p = over("ab\ncd\n", 6);
  assert_int_equal(np_find_line(&p, 10, &search), 3);
  assert_int_equal(search.seen, 0);
}

static char told[256];

static void on_pdu(struct np_parser *p, const uint8_t *bytes, uint32_t size, uint64_t length) {
  (void)p;
  (void)bytes;
  snprintf(told + strlen(told), sizeof told - strlen(told), "%u/%u ", size, (unsigned)length);
}

static const struct np_parser_calls calls = {.pdu = on_pdu};

static void test_lengths(void **state) {
  (void)state;
  static const struct np_field row = {.bit = 8, .width = 8};
  const struct np_framing framing = {2, &row, 2, 200};
  struct np_parser p = over("\0\3abc\0\0\0\x64xx", 11);
  p.calls = &calls;
  told[0] = 0;
  assert_int_equal(np_take_framed(&p, &framing), NP_MORE);
  assert_string_equal(told, "5/5 2/2 ");
  assert_int_equal(p.needs, 100);
  assert_int_equal(p.length, 102);
  assert_int_equal(p.size, 4);
  p = over("\0\xff", 2);
  assert_int_equal(np_take_framed(&p, &framing), NP_REJECT);
}

/* The row says which byte of the length is its lowest. */
static void test_lengths_with_the_lowest_byte_first(void **state) {
  (void)state;
  static const struct np_field row = {.bit = 0, .width = 16, .flags = NP_LITTLE};
  const struct np_framing framing = {2, &row, 2, 200};
  struct np_parser p = over("\3\0abc\1\0d\2", 9);
  p.calls = &calls;
  told[0] = 0;
  assert_int_equal(np_take_framed(&p, &framing), NP_MORE);
  assert_string_equal(told, "5/5 3/3 ");
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_heads), cmocka_unit_test(test_lines),
                                     cmocka_unit_test(test_lengths),
                                     cmocka_unit_test(test_lengths_with_the_lowest_byte_first)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
