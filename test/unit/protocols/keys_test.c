/* keys_test.c - what every protocol is bound to, claims, and is switched off by. */
#include "protocols/table_check.h"

#include "cmocka_all.h"
#include "dissect/bindings.h"

static void check(bool good, const struct np_protocol *p, const struct np_field *f,
                  const char *rule) {
  if (!good) fail_msg("%s.%s: %s", p->name, f ? f->name : "", rule);
}

static void keys_fit_their_tables(void **state) {
  (void)state;
  for (unsigned id = 0; id < np_protocol_count(); id++) {
    const struct np_protocol *p = np_protocol_at(id);
    for (const struct np_bind *b = p->binds; b && b->table; b++) {
      struct np_wide_key key;
      if (np__is_wide(b->table)) {
        check(b->key && np__wide_key(b->table, b->key, &key), p, NULL,
              "a key is neither hex digits nor a text");
        check(!b->value && !b->to, p, NULL, "a wide key beside a number");
        continue;
      }
      uint64_t most = ((uint64_t)1 << np_key_table_at(b->table)->bits) - 1;
      check(!b->key, p, NULL, "hex digits in a table of numbers");
      check(b->value <= most && b->to <= most, p, NULL, "a key is wider than its table's");
      check(!b->to || b->to > b->value, p, NULL, "a range of nothing");
    }
  }
}

/* Whose children np_next_by_port looks for: only there is anybody asked. */
static bool has_payloads(enum np_table table) {
  return table == NP_BY_UDP_PORT || table == NP_BY_TCP_PORT;
}

static void claims_are_about_payloads_of_ports(void **state) {
  (void)state;
  for (unsigned id = 0; id < np_protocol_count(); id++) {
    const struct np_protocol *p = np_protocol_at(id);
    check(!p->claims == !p->claims_in, p, NULL, "claims nowhere, or nothing");
    for (const enum np_table *t = p->claims_in; t && *t; t++)
      check(has_payloads(*t), p, NULL, "claims what nobody asks about");
  }
}

/* A word switches off a group or a protocol, never both. */
static void groups(void **state) {
  (void)state;
  for (unsigned id = 0; id < np_protocol_count(); id++) {
    const struct np_protocol *p = np_protocol_at(id);
    bool is_layer = strcmp(p->name, "frame") != 0;
    check(is_layer == (p->group != NULL), p, NULL, "in no group");
    if (!p->group) continue;
    check(is_snake_case(p->group, false), p, NULL, "the group is not snake_case");
    check(!np_protocol_find(p->group), p, NULL, "a protocol has the group's name");
  }
}

static void tables_of_keys(void **state) {
  (void)state;
  unsigned count = 0;
  for (unsigned t = NP_TABLE_END + 1; np_key_table_at(t); t++, count++) {
    const struct np_key_table *table = np_key_table_at(t);
    assert_true(table->name && is_snake_case(table->name, true) && is_sentence(table->doc));
    assert_true(table->bits <= 128);
    assert_int_equal(np_key_table_find(table->name), t);
  }
  assert_int_equal(count, NP_TABLE_COUNT - 1);
  assert_null(np_key_table_at(NP_TABLE_END));
  assert_int_equal(np_key_table_find("tcp"), NP_TABLE_END);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(keys_fit_their_tables),
      cmocka_unit_test(claims_are_about_payloads_of_ports),
      cmocka_unit_test(groups),
      cmocka_unit_test(tables_of_keys),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
