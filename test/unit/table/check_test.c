/* check_test.c - every protocol's table is one that engine and generator can work with, and each
 * kind of fault is refused. */
#include "table/check.h"

#include <string.h>

#include "cmocka_all.h"

static void every_table_is_good(void **state) {
  (void)state;
  const struct np_field *at;
  for (unsigned id = 0; id < np_protocol_count(); id++) {
    const struct np_protocol *p = np_protocol_at(id);
    const char *wrong = np__check_table(p, &at);
    for (unsigned other = 0; !wrong && other < np_protocol_count(); other++)
      wrong = np__check_beside(p, np_protocol_at(other), &at);
    if (wrong) fail_msg("%s.%s: %s", p->name, at && at->name ? at->name : "", wrong);
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

/* ---- Unions ---- */

static void expect(bool good, const struct np_protocol *p, const struct np_field *f,
                   const char *wrong) {
  if (!good) fail_msg("%s.%s: %s", p->name, f->name, wrong);
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
      bool is_second_name = strcmp(f->union_name, "frame.time") == 0; /* of the same moment */
      expect((count >= 2 || is_second_name) && count <= 64, p, f, "the union has no other row");
      for (size_t at = 0; at < count && at < 64; at++) {
        const struct np_field *row = &np_protocol_at(found[at].protocol)->fields[found[at].row];
        there |= row == f;
        expect(row->union_name && strcmp(row->union_name, f->union_name) == 0, p, f,
               "the union's name is another row's own");
      }
      expect(there, p, f, "the union's name does not find the row");
      expect(f->type != NP_RECORD && same_form(f, first_of_union(f)), p, f,
             "the union's rows are not of one form");
    }
  }
}

/* ---- Faults ---- */

static void details(struct np_dissector *d) {
  (void)d;
}

/* A table with one row at fault, and perhaps one before it. */
static void assert_refused(struct np_field row, const struct np_field *before,
                           const char *expected) {
  struct np_field fields[2];
  uint16_t count = 0;
  const struct np_field *at;
  if (before) fields[count++] = *before;
  if (!row.doc) row.doc = "A row.";
  fields[count++] = row;
  const struct np_protocol p = {.name = "sample",
                                .title = "Sample",
                                .spec = "RFC 0",
                                .fields = fields,
                                .field_count = count,
                                .header_bits = 256,
                                .details = details};
  const char *wrong = np__check_table(&p, &at);
  if (!expected && wrong) fail_msg("%s: %s", row.name, wrong);
  if (!expected) return;
  if (!wrong) fail_msg("%s (type %d) should be refused: %s", row.name, (int)row.type, expected);
  assert_string_equal(wrong, expected);
}

static void faults_of_rows(void **state) {
  (void)state;
  static const struct np_name none[] = {{0, NULL}}, quoted[] = {{1, "a\"b"}, {0, NULL}};
  static const struct np_name twice[] = {{1, "a"}, {1, "b"}, {0, NULL}};
  static const struct np_name wide[] = {{UINT64_C(1) << 60, "a"}, {0, NULL}};
  static const struct np_name good[] = {{1, "a"}, {0, NULL}};
  const struct {
    struct np_field row;
    const char *expected;
  } cases[] = {
      {{"a", 0, 8, NP_UINT}, NULL},
      {{NULL, 0, 8, NP_UINT}, "a row is missing in the table"},
      {{"A", 0, 8, NP_UINT}, "the name is not snake_case"},
      {{"_a", 0, 8, NP_UINT}, "the name is not snake_case"},
      {{"a._b", 0, 8, NP_UINT}, "the name is not snake_case"},
      {{"a.", 0, 8, NP_UINT}, "the name is not snake_case"},
      {{"toJSON", 0, 8, NP_UINT}, "the name is not snake_case"},
      {{"constructor", 0, 8, NP_UINT}, "the name is reserved"},
      {{"a.constructor", 0, 8, NP_UINT}, "the name is reserved"},
      {{"a", 0, 8, NP_UINT, NULL, "No full stop"}, "the doc does not end in a full stop"},
      {{"a", 0, 8, NP_UINT, NULL, "A\nbreak."}, "the doc does not end in a full stop"},
      {{"a", 0, 8, NP_TYPE_COUNT}, "no such type"},
      {{"a", 0, 48, NP_INT}, NULL},
      {{"a", NP_VARIABLE, 64, NP_INT, NULL, NULL, .flags = NP_LITTLE}, NULL},
      {{"a", 0, 7, NP_INT}, "a number with a sign of less than 8 bits"},
      {{"a", 0, 65, NP_INT}, "a number of more than 64 bits"},
      {{"a", -3, 8, NP_UINT}, "no such place"},
      {{"a", 0, 8, NP_NAME, .names = good}, "its type is computed, its place is not"},
      {{"a", 0, 8, NP_PAYLOAD}, "its type is computed, its place is not"},
      {{"a", NP_VARIABLE, 8, NP_CHECKSUM_STATUS}, "its type is computed, its place is not"},
      {{"a", 0, 8, NP_RECORD, .flags = NP_MANY}, "a record at a fixed place"},
      {{"a", NP_VARIABLE, 0, NP_RECORD}, "a record that occurs once"},
      {{"a", 252, 8, NP_UINT}, "the row lies behind the header"},
      {{"a", 4, 32, NP_IPV4}, "an address, bytes or a text that begins within a byte"},
      {{"a", 4, 16, NP_STRING}, "an address, bytes or a text that begins within a byte"},
      {{"a", 0, 16, NP_IPV4}, "the width is not the type's"},
      {{"a", 0, 2, NP_FLAG}, "the width is not the type's"},
      {{"a", 0, 32, NP_MAC}, "the width is not the type's"},
      {{"a", 0, 64, NP_IPV6}, "the width is not the type's"},
      {{"a", 0, 12, NP_BYTES}, "a run of bytes that is not whole bytes"},
      {{"a", 0, 12, NP_STRING}, "a run of bytes that is not whole bytes"},
      {{"a", 0, 65, NP_UINT}, "a number of more than 64 bits"},
      {{"a", 0, 72, NP_TIME}, "a number of more than 64 bits"},
      {{"a", 0, 0, NP_UINT}, "a fixed row without a width"},
      {{"a", 0, 0, NP_STRING}, "a fixed row without a width"},
      {{"a", 0, 8, NP_UINT, .flags = 1024}, "an unknown flag"},
      {{"a", 0, 8, NP_UINT, .flags = NP_MANY}, "a fixed row that occurs many times"},
      {{"a", 0, 8, NP_UINT, .flags = NP_QUIET}, "a fixed row that does not print"},
      {{"a", 0, 16, NP_UINT, .flags = NP_LITTLE}, NULL},
      {{"a", NP_VARIABLE, 0, NP_UINT, .flags = NP_LITTLE}, NULL},
      {{"a", 0, 32, NP_IPV4, .flags = NP_LITTLE}, "no number, and its lowest byte first"},
      {{"a", 0, 32, NP_STRING, .flags = NP_LITTLE}, "no number, and its lowest byte first"},
      {{"a", NP_COMPUTED, 32, NP_UINT, .flags = NP_LITTLE}, "computed, and its lowest byte first"},
      {{"a", 0, 8, NP_UINT, .flags = NP_LITTLE},
       "its lowest byte first, and not 16, 24, 32, 48 or 64 bits"},
      {{"a", 0, 40, NP_UINT, .flags = NP_LITTLE},
       "its lowest byte first, and not 16, 24, 32, 48 or 64 bits"},
      {{"a", 4, 16, NP_UINT, .flags = NP_LITTLE},
       "its lowest byte first, and not 16, 24, 32, 48 or 64 bits"},
      {{"a", 0, 1, NP_FLAG, .flags = NP_LITTLE},
       "its lowest byte first, and not 16, 24, 32, 48 or 64 bits"},
      {{"a", 0, 64, NP_TIME, .time = NP_FILETIME, .flags = NP_LITTLE}, NULL},
      {{"a", 0, 64, NP_TIME, .time = NP_TIME_COUNT}, "counts no known time"},
      {{"a", 0, 32, NP_UINT, .time = NP_UNIX_S}, "counts time, and is none"},
      {{"a", 0, 32, NP_TIME, .time = NP_NTP64}, "this time takes 64 bits"},
      {{"a", 0, 32, NP_TIME, .time = NP_FILETIME}, "this time takes 64 bits"},
      {{"a", NP_VARIABLE, 0, NP_TIME}, "a time without a width"},
      {{"a", NP_COMPUTED, 0, NP_TIME, .time = NP_UNIX_S}, "a computed time is in nanoseconds"},
      {{"a", 0, 8, NP_UINT, .when = NP_WHEN(0, 10, 20)}, NULL},
      {{"a", 0, 32, NP_UINT, .when = NP_WHEN(0, 1, UINT32_MAX)}, NULL},
      {{"a", NP_VARIABLE, 8, NP_UINT, .when = NP_WHEN(0, 10, 20)},
       "a condition of what has no fixed place"},
      {{"a", 0, 8, NP_UINT, .when = NP_WHEN(1, 10, 20)}, "asks a row that there is not"},
      {{"a", 0, 32, NP_TIME, .time = NP_UNIX_S, .when = NP_WHEN(0, 0, 10)},
       "asks what is no fixed number of at most 32 bits"},
      {{"a", 0, 33, NP_UINT, .when = NP_WHEN(0, 0, 10)},
       "asks what is no fixed number of at most 32 bits"},
      {{"a", 0, 32, NP_INT, .when = NP_WHEN(0, 0, 10)}, "asks a number with a sign"},
      {{"a", 0, 8, NP_UINT, .when = NP_WHEN(0, 256, 10)}, "is never there"},
      {{"a", 0, 8, NP_UINT, .when = NP_WHEN(0, 10, 256)}, "is never there"},
      {{"a", 0, 8, NP_UINT, .when = NP_WHEN(0, 0, 255)}, "is always there"},
      {{"a", 0, 8, NP_UINT, .when = NP_WHEN(0, 11, 10)}, "is always there"},
      {{"a", 0, 8, NP_UINT, .names = none}, "a list of no names"},
      {{"a", 0, 8, NP_UINT, .names = quoted}, "a name that JSON escapes"},
      {{"a", 0, 8, NP_UINT, .names = twice}, "two names of one value"},
      {{"a", 0, 64, NP_UINT, .names = wide}, "a name of a value that JavaScript cannot hold"},
      {{"a", 0, 32, NP_IPV4, .names = good}, "names of what is no number"},
      {{"a", NP_COMPUTED, 0, NP_NAME}, "a name without a list"},
      {{"a", NP_COMPUTED, 0, NP_NAME, .names = good, .of = 1}, "names a row that there is not"},
      {{"a", NP_COMPUTED, 0, NP_NAME, .names = good, .of = -1}, "names a row that there is not"},
      {{"a", NP_VARIABLE, 0, NP_NAME, .names = good}, "names a row that there is not"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
    assert_refused(cases[i].row, NULL, cases[i].expected);
}

static void faults_of_rows_beside_others(void **state) {
  (void)state;
  static const struct np_name good[] = {{1, "a"}, {0, NULL}};
  static const struct np_field name = {"b", NP_COMPUTED, 0, NP_NAME, .names = good, .of = 0};
  static const struct np_field behind = {"b", NP_VARIABLE, 0, NP_NAME, .names = good};
  const struct {
    struct np_field before, row;
    const char *expected;
  } cases[] = {
      {{"b", 0, 8, NP_UINT}, {"b", 8, 8, NP_UINT}, "the name occurs twice"},
      {{"a", 0, 8, NP_UINT}, {"b", 4, 8, NP_UINT}, "overlaps a row before it"},
      {{"a", 0, 8, NP_UINT, .when = NP_WHEN(0, 10, 255)},
       {"b", 0, 8, NP_UINT, .when = NP_WHEN(1, 0, 9)},
       NULL},
      {{"a", 0, 8, NP_UINT, .when = NP_WHEN(0, 9, 255)},
       {"b", 0, 8, NP_UINT, .when = NP_WHEN(1, 0, 9)},
       "overlaps a row before it"},
      {{"a", 0, 8, NP_UINT}, {"b", 8, 32, NP_IPV4, .when = NP_WHEN(0, 1, 1)}, NULL},
      {{"a", 0, 8, NP_UINT, .when = NP_WHEN(0, 1, 1)},
       {"b", 8, 8, NP_UINT, .when = NP_WHEN(0, 1, 1)},
       "asks a row that has a condition"},
      {{"a", NP_VARIABLE, 8, NP_UINT},
       {"b", 8, 8, NP_UINT, .when = NP_WHEN(0, 1, 1)},
       "asks what is no fixed number of at most 32 bits"},
      {{"a", 0, 8, NP_GROUP}, {"a.b", 0, 8, NP_UINT}, NULL},
      {{"a", 0, 8, NP_UINT}, {"a.b", 8, 8, NP_UINT}, "a key within what has a value"},
      {{"a.b", 0, 8, NP_UINT}, {"a", 8, 8, NP_UINT}, "a key within what has a value"},
      {{"a", NP_VARIABLE, 0, NP_RECORD, .flags = NP_MANY},
       {"a.b", 0, 8, NP_UINT},
       "a fixed row in a record"},
      {{"a", NP_VARIABLE, 8, NP_UINT}, name, "names a row without a fixed place"},
      {{"a", 0, 32, NP_IPV4}, name, "names what is no number"},
      {{"a", 0, 32, NP_INT}, name, "names a fixed number with a sign"},
      {{"a", 0, 64, NP_UINT}, name, "names a number that JavaScript cannot hold"},
      {{"a", 0, 8, NP_UINT, .when = NP_WHEN(0, 3, 255)}, name, NULL},
      {{"a", NP_VARIABLE, 8, NP_UINT}, behind, NULL},
      {{"a", 0, 8, NP_UINT}, behind, "a variable name of a number that is fixed"},
      {{"a", NP_VARIABLE, 32, NP_IPV4}, behind, "names what is no number"},
      {{"a", 0, 16, NP_UINT, .flags = NP_LITTLE}, name, NULL},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    struct np_field before = cases[i].before;
    before.doc = "A row.";
    assert_refused(cases[i].row, &before, cases[i].expected);
  }
}

static void faults_of_protocols(void **state) {
  (void)state;
  static const struct np_field fields[] = {{"a", 0, 8, NP_UINT, NULL, "A row."},
                                           {"b", NP_VARIABLE, 8, NP_UINT, NULL, "A row."}};
  const struct np_protocol good = {
      .name = "sample", .title = "S", .spec = "RFC 0", .fields = fields, .field_count = 1};
  static const struct {
    const char *name, *title, *summary;
    uint16_t header_bits, field_count;
    bool has_trailer;
    const char *expected;
  } cases[] = {
      {"sample", "S", "{a}", 8, 1, false, NULL},
      {"Sample", "S", NULL, 8, 1, false, "the protocol's name is not snake_case"},
      {"sam.ple", "S", NULL, 8, 1, false, "the protocol's name is not snake_case"},
      {"time", "S", NULL, 8, 1, false, "the name is reserved"},
      {"payload", "S", NULL, 8, 1, false, "the name is reserved"},
      {"constructor", "S", NULL, 8, 1, false, "the name is reserved"},
      {"protocols", "S", NULL, 8, 1, false, "the name is reserved"},
      {"a_name_that_is_too_long", "S", NULL, 8, 1, false, "the protocol's name is too long"},
      {"sample", "", NULL, 8, 1, false, "no title or no specification"},
      {"sample", "S\n", NULL, 8, 1, false, "a control character"},
      {"sample", "S", NULL, 12, 1, false, "the fixed header is not whole bytes"},
      {"sample", "S", NULL, 8, 1, true, "no details"},
      {"sample", "S", NULL, 8, 2, false, "a variable row, and no details that emit it"},
      {"sample", "S", "{c}", 8, 1, false, "a place in the summary is of no row"},
      {"sample", "S", "{a", 8, 1, false, "a place in the summary has no end"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    struct np_protocol p = good;
    const struct np_field *at;
    p.name = cases[i].name;
    p.title = cases[i].title;
    p.summary = cases[i].summary;
    p.header_bits = cases[i].header_bits;
    p.field_count = cases[i].field_count;
    p.has_trailer = cases[i].has_trailer;
    const char *wrong = np__check_table(&p, &at);
    if (!cases[i].expected) assert_null(wrong);
    if (!cases[i].expected) continue;
    if (!wrong) fail_msg("%s should be refused: %s", p.name, cases[i].expected);
    assert_string_equal(wrong, cases[i].expected);
  }
}

static enum np_verdict parse(struct np_parser *p) {
  (void)p;
  return NP_MORE;
}

static void faults_of_streams(void **state) {
  (void)state;
  static const struct np_field fields[] = {{"a", 8, 16, NP_UINT, NULL, "A row."},
                                           {"b", NP_VARIABLE, 8, NP_UINT, NULL, "A row."},
                                           {"c", 0, 32, NP_IPV4, NULL, "A row."},
                                           {"d", 0, 0, NP_UINT, NULL, "A row."}};
  static const struct {
    struct np_framing framing;
    const char *expected;
  } cases[] = {
      {{3, &fields[0], 0, 3}, NULL},
      {{0, &fields[0], 0, 9}, "messages of a stream whose length is in no header"},
      {{3, NULL, 0, 9}, "messages of a stream whose length is no fixed number"},
      {{3, &fields[1], 0, 9}, "messages of a stream whose length is no fixed number"},
      {{4, &fields[2], 0, 9}, "messages of a stream whose length is no fixed number"},
      {{3, &fields[3], 0, 9}, "messages of a stream whose length is no fixed number"},
      {{2, &fields[0], 0, 9}, "messages of a stream whose length lies behind their header"},
      {{3, &fields[0], 0, 2}, "messages of a stream are shorter than their header"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    struct np_stream_rules rules = {.framing = cases[i].framing};
    const struct np_protocol p = {.name = "sample",
                                  .title = "S",
                                  .spec = "RFC 0",
                                  .fields = fields,
                                  .field_count = 1,
                                  .header_bits = 24,
                                  .stream = &rules};
    const struct np_field *at;
    const char *wrong = np__check_table(&p, &at);
    assert_string_equal(wrong ? wrong : "", cases[i].expected ? cases[i].expected : "");
    rules.parse = parse;
    assert_null(np__check_table(&p, &at));
  }
}

static bool claims(const struct np_dissector *d) {
  return d != NULL;
}

static void faults_of_keys_and_claims(void **state) {
  (void)state;
  static const struct np_field fields[] = {{"a", 0, 8, NP_UINT, NULL, "A row."}};
  static const enum np_table ports[] = {NP_BY_UDP_PORT, NP_TABLE_END};
  static const enum np_table ethertypes[] = {NP_BY_ETHERTYPE, NP_TABLE_END};
  const struct {
    struct np_bind bind;
    bool (*claims)(const struct np_dissector *d);
    const enum np_table *claims_in;
    const char *group, *expected;
  } cases[] = {
      {{NP_BY_UDP_PORT, 65535}, claims, ports, "group", NULL},
      {{NP_BY_SNAP, .key = "00-00-0c-20-04"}, NULL, NULL, NULL, NULL},
      {{NP_BY_MEDIA_TYPE, .key = "text/x"}, NULL, NULL, NULL, NULL},
      {{NP_TABLE_COUNT, 1}, NULL, NULL, NULL, "bound in a table that there is not"},
      {{NP_BY_UDP_PORT, 65536}, NULL, NULL, NULL, "a key is wider than its table's"},
      {{NP_BY_UDP_PORT, 1, .to = 65536}, NULL, NULL, NULL, "a key is wider than its table's"},
      {{NP_BY_UDP_PORT, 2, .to = 2}, NULL, NULL, NULL, "a range of nothing"},
      {{NP_BY_UDP_PORT, .key = "1"}, NULL, NULL, NULL, "hex digits in a table of numbers"},
      {{NP_BY_SNAP, 1}, NULL, NULL, NULL, "a wide key beside a number"},
      {{NP_BY_SNAP, .key = "xy"}, NULL, NULL, NULL, "a key is neither hex digits nor a text"},
      {{NP_BY_SNAP, .key = "0123456789a"},
       NULL,
       NULL,
       NULL,
       "a key is neither hex digits nor a text"},
      {{NP_BY_MEDIA_TYPE, .key = ""}, NULL, NULL, NULL, "a key is neither hex digits nor a text"},
      {{NP_TABLE_END}, claims, NULL, NULL, "claims nowhere, or nothing"},
      {{NP_TABLE_END}, NULL, ports, NULL, "claims nowhere, or nothing"},
      {{NP_TABLE_END}, claims, ethertypes, NULL, "claims what nobody asks about"},
      {{NP_TABLE_END}, NULL, NULL, "A group", "the group is not snake_case"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    const struct np_bind binds[] = {cases[i].bind, {NP_TABLE_END, 0}};
    const struct np_protocol p = {.name = "sample",
                                  .title = "S",
                                  .spec = "RFC 0",
                                  .fields = fields,
                                  .field_count = 1,
                                  .header_bits = 8,
                                  .binds = binds,
                                  .claims = cases[i].claims,
                                  .claims_in = cases[i].claims_in,
                                  .group = cases[i].group};
    const struct np_field *at;
    const char *wrong = np__check_table(&p, &at);
    if (cases[i].expected)
      assert_string_equal(wrong ? wrong : "nothing", cases[i].expected);
    else
      assert_null(wrong);
  }
}

static void faults_of_verbose_summaries(void **state) {
  (void)state;
  static const struct np_field fields[] = {{"a", 0, 8, NP_UINT, NULL, "A row."},
                                           {"b.c", NP_VARIABLE, 8, NP_UINT, NULL, "A row."}};
  static const struct {
    const char *verbose, *expected;
  } cases[] = {
      {"{a} {a#} {a#8}{b.*?, }{b.*}", NULL},
      {"{c}", "a place in the verbose summary is of no row"},
      {"{a", "a place in the verbose summary has no end"},
      {"{a.*}", "a list in the verbose summary has no rows"},
      {"{a#x}", "a number in the verbose summary is times no number"},
      {"{b.c#}", "a number in the verbose summary has no fixed place"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    const struct np_protocol p = {.fields = fields, .field_count = 2, .verbose = cases[i].verbose};
    const char *wrong = np__check_verbose(&p);
    if (cases[i].expected)
      assert_string_equal(wrong ? wrong : "nothing", cases[i].expected);
    else
      assert_null(wrong);
  }
}

static void faults_of_protocols_beside_others(void **state) {
  (void)state;
  static const struct np_field fields[] = {{"other.a", 0, 8, NP_UINT, NULL, "A row."}};
  static const struct np_bind binds[] = {{NP_BY_UDP_PORT, 1}, {NP_TABLE_END, 0}};
  static const struct np_bind again[] = {{NP_BY_UDP_PORT, 1}, {NP_TABLE_END, 0}};
  static const struct np_bind both[] = {
      {NP_BY_UDP_PORT, 2}, {NP_BY_UDP_PORT, 2}, {NP_TABLE_END, 0}};
  const struct np_protocol sample = {
      .name = "sample", .fields = fields, .field_count = 1, .binds = binds};
  const struct np_protocol other = {.name = "other"}, same = {.name = "sample"};
  const struct np_protocol bound = {.name = "bound", .binds = again};
  const struct np_protocol twice = {.name = "twice", .binds = both};
  const struct np_field *at;
  const struct np_protocol grouped = {.name = "grouped", .group = "other"};
  assert_string_equal(np__check_beside(&sample, &other, &at), "a protocol has this name");
  assert_string_equal(np__check_beside(&grouped, &other, &at), "a protocol has the group's name");
  assert_string_equal(np__check_beside(&other, &grouped, &at), "a group has this name");
  assert_string_equal(np__check_beside(&sample, &same, &at), "two protocols have this name");
  assert_string_equal(np__check_beside(&sample, &bound, &at), "two are bound to one value");
  assert_string_equal(np__check_beside(&twice, &twice, &at), "two are bound to one value");
  assert_null(np__check_beside(&sample, &sample, &at));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_table_is_good),
      cmocka_unit_test(every_field_is_found_by_its_names),
      cmocka_unit_test(unions),
      cmocka_unit_test(faults_of_rows),
      cmocka_unit_test(faults_of_rows_beside_others),
      cmocka_unit_test(faults_of_protocols),
      cmocka_unit_test(faults_of_streams),
      cmocka_unit_test(faults_of_keys_and_claims),
      cmocka_unit_test(faults_of_verbose_summaries),
      cmocka_unit_test(faults_of_protocols_beside_others),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
