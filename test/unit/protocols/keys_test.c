/* keys_test.c - the tables of keys, and the groups that switch protocols off. */
#include <string.h>

#include "cmocka_all.h"
#include "table/check.h"

static void groups(void **state) {
  (void)state;
  for (unsigned id = 0; id < np_protocol_count(); id++) {
    const struct np_protocol *p = np_protocol_at(id);
    bool is_layer = strcmp(p->name, "frame") != 0;
    if (is_layer != (p->group != NULL)) fail_msg("%s: in no group", p->name);
  }
}

static void tables_of_keys(void **state) {
  (void)state;
  unsigned count = 0;
  for (unsigned t = NP_TABLE_END + 1; np_key_table_at(t); t++, count++) {
    const struct np_key_table *table = np_key_table_at(t);
    assert_true(table->name && np__is_snake_case(table->name, true) && np__is_sentence(table->doc));
    assert_true(table->bits <= 128);
    assert_int_equal(np_key_table_find(table->name), t);
  }
  assert_int_equal(count, NP_TABLE_COUNT - 1);
  assert_null(np_key_table_at(NP_TABLE_END));
  assert_int_equal(np_key_table_find("tcp"), NP_TABLE_END);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(groups),
      cmocka_unit_test(tables_of_keys),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
