/* tables_test.c - what every protocol's table must keep to. */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "cmocka_all.h"
#include "dissect/bindings.h"
#include "np/protocol.h"

/* Says which row is at fault before the assertion ends the test. */
static void check(bool good, const struct np_protocol *p, const struct np_field *f,
                  const char *rule) {
  if (!good) fail_msg("%s.%s: %s", p->name, f ? f->name : "", rule);
}

static bool is_snake_case(const char *name, bool dots) {
  if (!islower((unsigned char)name[0])) return false;
  for (const char *c = name; *c; c++)
    if (!islower((unsigned char)*c) && !isdigit((unsigned char)*c) && *c != '_' &&
        !(dots && *c == '.'))
      return false;
  return true;
}

static bool is_sentence(const char *text) {
  return text && text[0] && text[strlen(text) - 1] == '.';
}

static void names_and_docs(void **state) {
  (void)state;
  for (unsigned id = 0; id < np_protocol_count(); id++) {
    const struct np_protocol *p = np_protocol_at(id);
    check(is_snake_case(p->name, false), p, NULL, "the protocol's name is not snake_case");
    check(p->title && p->title[0] && p->spec && p->spec[0], p, NULL,
          "no title or no specification");
    check(np_protocol_find(p->name) == p, p, NULL, "two protocols have this name");
    for (uint16_t i = 0; i < p->field_count; i++) {
      const struct np_field *f = &p->fields[i];
      check(f->name != NULL, p, NULL, "a row is missing in the table");
      check(is_snake_case(f->name, true), p, f, "the name is not snake_case");
      check(is_sentence(f->doc), p, f, "the doc does not end in a full stop");
      for (uint16_t j = 0; j < i; j++)
        check(strcmp(f->name, p->fields[j].name) != 0, p, f, "the name occurs twice");
    }
  }
}

/* A layer's child is a key beside its fields: no field may have a protocol's name. */
static void no_field_is_named_as_a_protocol(void **state) {
  (void)state;
  for (unsigned id = 0; id < np_protocol_count(); id++) {
    const struct np_protocol *p = np_protocol_at(id);
    for (uint16_t i = 0; i < p->field_count; i++)
      check(!np_protocol_find(p->fields[i].name), p, &p->fields[i], "a protocol has this name");
  }
}

static bool width_fits(const struct np_field *f) {
  switch (f->type) {
    case NP_FLAG:
      return f->width == 1;
    case NP_MAC:
      return f->width == 48;
    case NP_IPV4:
      return f->width == 32;
    case NP_IPV6:
      return f->width == 128;
    case NP_UINT:
    case NP_HEX:
    case NP_GROUP:
    case NP_TIME:
      return f->width >= 1 && f->width <= 64;
    case NP_BYTES:
      return f->width % 8 == 0;
    default:
      return true;
  }
}

static bool starts_on_byte(const struct np_field *f) {
  bool spans = f->type == NP_MAC || f->type == NP_IPV4 || f->type == NP_IPV6 || f->type == NP_BYTES;
  return f->bit < 0 || !spans || f->bit % 8 == 0;
}

static void widths(void **state) {
  (void)state;
  for (unsigned id = 0; id < np_protocol_count(); id++) {
    const struct np_protocol *p = np_protocol_at(id);
    check(p->header_bits % 8 == 0, p, NULL, "the fixed header is not whole bytes");
    for (uint16_t i = 0; i < p->field_count; i++) {
      const struct np_field *f = &p->fields[i];
      check(width_fits(f), p, f, "the width does not fit the type");
      check(starts_on_byte(f), p, f, "an address or bytes that begin within a byte");
      if (f->bit >= 0)
        check((unsigned)f->bit + f->width <= p->header_bits, p, f,
              "the row lies behind the header");
    }
  }
}

static bool is_number(const struct np_field *f) {
  return f->type == NP_UINT || f->type == NP_HEX || f->type == NP_FLAG || f->type == NP_GROUP;
}

/* A name of a fixed number is read where that lies; that of a variable one comes right behind it.
 */
static void names_of_numbers(void **state) {
  (void)state;
  for (unsigned id = 0; id < np_protocol_count(); id++) {
    const struct np_protocol *p = np_protocol_at(id);
    for (uint16_t i = 0; i < p->field_count; i++) {
      const struct np_field *f = &p->fields[i];
      if (f->type != NP_NAME) continue;
      const struct np_field *of = f->bit == NP_VARIABLE ? f - 1 : &p->fields[f->of];
      check(f->names != NULL, p, f, "a name without names");
      check(of >= p->fields && of < p->fields + p->field_count && is_number(of), p, f,
            "names something that is no number");
      if (f->bit == NP_VARIABLE)
        check(of->bit < 0, p, f, "a variable name of a number that is fixed");
      else
        check(f->bit == NP_COMPUTED && of->bit >= 0, p, f, "names nothing that is fixed");
    }
  }
}

static uint64_t highest(const struct np_field *f) {
  return f->width < 64 ? (1ULL << f->width) - 1 : UINT64_MAX;
}

/* What a row asks is there whenever the row can be. */
static void conditions(void **state) {
  (void)state;
  for (unsigned id = 0; id < np_protocol_count(); id++) {
    const struct np_protocol *p = np_protocol_at(id);
    for (uint16_t i = 0; i < p->field_count; i++) {
      const struct np_field *f = &p->fields[i];
      if (!f->when) continue;
      check(f->bit >= 0 && f->when->row < p->field_count, p, f, "only a fixed row has a condition");
      const struct np_field *asked = &p->fields[f->when->row];
      check(asked->bit >= 0 && is_number(asked) && asked->width <= 32, p, f,
            "asks what is no fixed number of at most 32 bits");
      check(asked == f || !asked->when, p, f, "asks a row that has a condition");
      check(f->when->from <= f->when->to && f->when->to <= highest(asked), p, f, "is never there");
      check(f->when->from > 0 || f->when->to < highest(asked), p, f, "is always there");
    }
  }
}

/* Rows that no header has both do not collide. */
static bool are_apart(const struct np_protocol *p, const struct np_field *a,
                      const struct np_field *b) {
  if (!a->when || !b->when) return false;
  const struct np_field *x = &p->fields[a->when->row], *y = &p->fields[b->when->row];
  return x->bit == y->bit && x->width == y->width &&
         (a->when->to < b->when->from || b->when->to < a->when->from);
}

static bool shares_bits(const struct np_field *f) {
  return f->type == NP_GROUP || (f->flags & NP_HIDDEN) != 0;
}

static void fixed_rows_in_order_without_overlap(void **state) {
  (void)state;
  for (unsigned id = 0; id < np_protocol_count(); id++) {
    const struct np_protocol *p = np_protocol_at(id);
    for (uint16_t i = 0; i < p->field_count; i++) {
      const struct np_field *f = &p->fields[i];
      if (f->bit < 0 || shares_bits(f)) continue;
      for (const struct np_field *other = p->fields; other < f; other++)
        if (other->bit >= 0 && !shares_bits(other) && !are_apart(p, other, f))
          check(f->bit >= other->bit + other->width, p, f, "overlaps a row before it");
    }
  }
}

/* Members of a record come with the record's own row. */
static void members_have_their_record(void **state) {
  (void)state;
  for (unsigned id = 0; id < np_protocol_count(); id++) {
    const struct np_protocol *p = np_protocol_at(id);
    for (uint16_t i = 0; i < p->field_count; i++)
      if (p->fields[i].type == NP_RECORD)
        check((p->fields[i].flags & NP_MANY) != 0, p, &p->fields[i], "a record occurs many times");
  }
}

static void every_field_is_found_by_its_names(void **state) {
  (void)state;
  for (uint16_t id = 0; id < np_protocol_count(); id++) {
    const struct np_protocol *p = np_protocol_at(id);
    for (uint16_t i = 0; i < p->field_count; i++) {
      struct np_field_ref found[64];
      char name[128];
      np_field_full_name((struct np_field_ref){id, i}, name, sizeof name);
      const char *wireshark = p->fields[i].wireshark;
      size_t count = np_field_find(name, found, 64);
      bool shared = wireshark && strcmp(wireshark, name) == 0; /* with other protocols' rows */
      assert_true(count == 1 || (shared && count > 1));
      assert_int_equal(found[0].protocol, id);
      assert_int_equal(found[0].row, i);
      if (wireshark) assert_true(np_field_find(wireshark, found, 64) >= 1);
    }
  }
  assert_int_equal(np_field_find("ip.nonsense", NULL, 0), 0);
}

static bool same_form(const struct np_field *a, const struct np_field *b) {
  return a->type == b->type && a->width == b->width;
}

/* The first row of the union that a row is of. */
static const struct np_field *first_of_union(const struct np_field *f) {
  for (unsigned id = 0; id < np_protocol_count(); id++) {
    const struct np_protocol *p = np_protocol_at(id);
    for (uint16_t i = 0; i < p->field_count; i++)
      if (p->fields[i].union_name && strcmp(p->fields[i].union_name, f->union_name) == 0)
        return &p->fields[i];
  }
  return f;
}

/* A union's name finds its rows, which are of one form, and is no name of a single row. */
static void unions(void **state) {
  (void)state;
  for (uint16_t id = 0; id < np_protocol_count(); id++) {
    const struct np_protocol *p = np_protocol_at(id);
    for (uint16_t i = 0; i < p->field_count; i++) {
      struct np_field_ref found[64];
      const struct np_field *f = &p->fields[i];
      bool there = false;
      if (!f->union_name) continue;
      size_t count = np_field_find(f->union_name, found, 64);
      check(count >= 2 && count <= 64, p, f, "the union has no other row");
      for (size_t at = 0; at < count && at < 64; at++) {
        const struct np_field *row = &np_protocol_at(found[at].protocol)->fields[found[at].row];
        there |= row == f;
        check(row->union_name && strcmp(row->union_name, f->union_name) == 0, p, f,
              "the union's name is another row's own");
      }
      check(there, p, f, "the union's name does not find the row");
      check(f->type != NP_RECORD && same_form(f, first_of_union(f)), p, f,
            "the union's rows are not of one form");
    }
  }
}

static bool is_one_of_a_range(const struct np_bind *bind) {
  return bind->to != 0;
}

static bool same_key(const struct np_bind *a, const struct np_bind *b) {
  if (a->table != b->table || is_one_of_a_range(a) || is_one_of_a_range(b)) return false;
  return a->key && b->key ? strcmp(a->key, b->key) == 0 : a->value == b->value;
}

static void no_binding_twice(void **state) {
  (void)state;
  for (unsigned id = 0; id < np_protocol_count(); id++)
    for (const struct np_bind *a = np_protocol_at(id)->binds; a && a->table; a++)
      for (unsigned other = 0; other < np_protocol_count(); other++)
        for (const struct np_bind *b = np_protocol_at(other)->binds; b && b->table; b++)
          if (a != b && same_key(a, b))
            fail_msg("%s and %s are both bound to %u in table %d", np_protocol_at(id)->name,
                     np_protocol_at(other)->name, (unsigned)a->value, (int)a->table);
}

static void keys_fit_their_tables(void **state) {
  (void)state;
  for (unsigned id = 0; id < np_protocol_count(); id++) {
    const struct np_protocol *p = np_protocol_at(id);
    for (const struct np_bind *b = p->binds; b && b->table; b++) {
      struct np_wide_key key;
      if (np__is_wide(b->table)) {
        check(b->key && np__wide_key(b->table, b->key, &key), p, NULL, "a key is no hex digits");
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
    assert_true(table->bits >= 1 && table->bits <= 128);
    assert_int_equal(np_key_table_find(table->name), t);
  }
  assert_int_equal(count, NP_TABLE_COUNT - 1);
  assert_null(np_key_table_at(NP_TABLE_END));
  assert_int_equal(np_key_table_find("tcp"), NP_TABLE_END);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(names_and_docs),
      cmocka_unit_test(no_field_is_named_as_a_protocol),
      cmocka_unit_test(widths),
      cmocka_unit_test(names_of_numbers),
      cmocka_unit_test(conditions),
      cmocka_unit_test(fixed_rows_in_order_without_overlap),
      cmocka_unit_test(members_have_their_record),
      cmocka_unit_test(every_field_is_found_by_its_names),
      cmocka_unit_test(unions),
      cmocka_unit_test(no_binding_twice),
      cmocka_unit_test(keys_fit_their_tables),
      cmocka_unit_test(claims_are_about_payloads_of_ports),
      cmocka_unit_test(groups),
      cmocka_unit_test(tables_of_keys),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
