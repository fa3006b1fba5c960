/* statement_test.c - texts of statements by their keys, and what goes where there are too many. */
#include "protocols/app/statement.h"

#include <stdio.h>
#include <string.h>

#include "../cmocka_all.h"

static struct np__statements s;

static void set(const char *key, const char *text) {
  np__statement_set(&s, (const uint8_t *)key, (uint32_t)strlen(key), (const uint8_t *)text,
                    (uint32_t)strlen(text));
}

static const char *find(const char *key) {
  static char text[NP__STATEMENT_TEXT + 1];
  uint32_t size = 0;
  const uint8_t *found = np__statement_find(&s, (const uint8_t *)key, (uint32_t)strlen(key), &size);
  if (!found) return NULL;
  memcpy(text, found, size);
  text[size] = '\0';
  return text;
}

static void the_newest_text_of_a_key_counts(void **state) {
  (void)state;
  memset(&s, 0, sizeof s);
  set("a", "select 1");
  set("", "no name");
  set("ab", "");
  set("a", "select 2");
  assert_string_equal(find("a"), "select 2");
  assert_string_equal(find(""), "no name");
  assert_string_equal(find("ab"), "");
  np__statement_forget(&s, (const uint8_t *)"a", 1);
  assert_null(find("a"));
  assert_null(find("b"));
}

static void the_oldest_go(void **state) {
  (void)state;
  char key[8];
  memset(&s, 0, sizeof s);
  for (int i = 0; i < NP__STATEMENTS + 5; i++) {
    snprintf(key, sizeof key, "%d", i);
    set(key, key);
  }
  for (int i = 0; i < NP__STATEMENTS + 5; i++) {
    snprintf(key, sizeof key, "%d", i);
    assert_int_equal(find(key) != NULL, i >= 5);
  }
}

static void long_texts_are_cut_and_push_others_out(void **state) {
  (void)state;
  static char text[NP__STATEMENT_TEXT + 100];
  memset(&s, 0, sizeof s);
  memset(text, 'x', sizeof text - 1);
  set("first", "1");
  for (int i = 0; i < 5; i++) {
    const char key[] = {(char)('a' + i), '\0'};
    set(key, text);
    assert_int_equal(strlen(find(key)), NP__STATEMENT_TEXT);
  }
  assert_null(find("first"));
  assert_null(find("a"));
  assert_non_null(find("e"));
}

static void what_waits_is_a_ring(void **state) {
  (void)state;
  static struct np__pending q;
  assert_int_equal(np__pending_first(&q), 0);
  np__pending_drop(&q);
  for (uint32_t i = 0; i < NP__PENDING; i++) assert_true(np__pending_add(&q, (uint8_t)(1 + i % 7)));
  assert_false(np__pending_add(&q, 1));
  for (uint32_t i = 0; i < 3 * NP__PENDING; i++) {
    assert_int_equal(np__pending_first(&q), 1 + i % NP__PENDING % 7);
    np__pending_drop(&q);
    assert_true(np__pending_add(&q, (uint8_t)(1 + i % NP__PENDING % 7)));
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_newest_text_of_a_key_counts),
      cmocka_unit_test(the_oldest_go),
      cmocka_unit_test(long_texts_are_cut_and_push_others_out),
      cmocka_unit_test(what_waits_is_a_ring),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
