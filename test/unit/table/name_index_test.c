/* name_index_test.c - the index finds what a look at every row finds, in that order. */
#include "table/name_index.h"

#include <string.h>

#include "cmocka_all.h"
#include "np/dissect.h"
#include "table/registry.h"

enum { MOST = 256, EACH = 41 }; /* names in turns: all of them would take seconds */

static bool has(const char *a, const char *name) {
  return a && strcmp(a, name) == 0;
}

static void expect_all_of(const char *name) {
  struct np_field_ref found[MOST], few[1] = {{0, 0}};
  size_t count = np__name_index_find(name, found, MOST), at = 0;
  for (uint16_t id = 0; id < np_protocol_count(); id++) {
    const struct np_protocol *p = np_protocol_at(id);
    for (uint16_t row = 0; row < p->field_count; row++) {
      if (!has(p->fields[row].wireshark, name) && !has(p->fields[row].union_name, name)) continue;
      if (at >= count || found[at].protocol != id || found[at].row != row)
        fail_msg("%s: %s.%s is not found", name, p->name, p->fields[row].name);
      at++;
    }
  }
  assert_int_equal(at, count);
  assert_int_equal(np__name_index_find(name, few, 1), count);
  assert_memory_equal(few, found, sizeof few);
  assert_int_equal(np__name_index_find(name, NULL, 0), count);
}

static void as_all_rows_have_them(void **state) {
  (void)state;
  unsigned names = 0, rows = 0;
  for (uint16_t id = 0; id < np_protocol_count(); id++) {
    const struct np_protocol *p = np_protocol_at(id);
    for (uint16_t row = 0; row < p->field_count; row++) {
      if (++rows % EACH != 0 && !p->fields[row].union_name) continue;
      if (p->fields[row].wireshark) expect_all_of(p->fields[row].wireshark);
      if (p->fields[row].union_name) expect_all_of(p->fields[row].union_name);
      names++;
    }
  }
  assert_true(names > rows / EACH);
}

static void none(void **state) {
  (void)state;
  assert_int_equal(np__name_index_find("", NULL, 0), 0);
  assert_int_equal(np__name_index_find("ip", NULL, 0), 0);
  assert_int_equal(np__name_index_find("ip.sr", NULL, 0), 0);
  assert_int_equal(np__name_index_find("ip.srcx", NULL, 0), 0);
  assert_int_equal(np__name_index_find("vlan.length", NULL, 0), 0);
}

static void of_protocols_that_are_added(void **state) {
  (void)state;
  static const struct np_field fields[] = {
      {"kind", 0, 8, NP_UINT, "named.kind", "Kind."},
      {"source", 8, 32, NP_IPV4, NULL, "Address."},
  };
  static const struct np_protocol named = {.name = "named",
                                           .title = "Named",
                                           .spec = "Test",
                                           .group = "own",
                                           .fields = fields,
                                           NP_ROWS(fields),
                                           .header_bits = 40};
  struct np_field_ref found;
  struct np_error error = {NP_OK};
  uint16_t id = NP_NO_PROTOCOL;
  assert_int_equal(np__name_index_find("named.kind", NULL, 0), 0);
  if (np_protocol_add(&named, &id, &error) != NP_OK) fail_msg("%s", error.message);
  assert_int_equal(np__name_index_find("named.kind", &found, 1), 1);
  assert_int_equal(found.protocol, id);
  assert_int_equal(found.row, 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(as_all_rows_have_them),
      cmocka_unit_test(none),
      cmocka_unit_test(of_protocols_that_are_added),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
