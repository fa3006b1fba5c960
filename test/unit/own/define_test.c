/* define_test.c - protocols made of descriptions: copied, added once, read as they say, and refused
 * where they lead nowhere. */
#include "own/defined.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cmocka_all.h"
#include "dissect/visit.h"
#include "np/dissect.h"
#include "table/registry.h"

enum { UDP_PORT = 7003, RAW = 101, HEADERS = 28 };

static const struct np_field fields[] = {
    {"length", 0, 8, NP_UINT, NULL, "Length."},
    {"kind", 8, 8, NP_UINT, NULL, "Kind."},
    {"items", NP_VARIABLE, 0, NP_RECORD, NULL, "Items.", .flags = NP_MANY},
    {"items.type", NP_VARIABLE, 8, NP_UINT, NULL, "Type."},
    {"items.length", NP_VARIABLE, 8, NP_UINT, NULL, "Length."},
    {"items.value", NP_VARIABLE, 0, NP_BYTES, NULL, "Value."},
    {"items.number", NP_VARIABLE, 16, NP_UINT, NULL, "Number."},
    {"made", NP_COMPUTED, 8, NP_UINT, NULL, "A number that is in no packet."},
};

static struct np_definition described(const char *name) {
  static const struct np_item_kind kinds[] = {{7, "items.number"}};
  static const struct np_bind binds[] = {{NP_BY_UDP_PORT, UDP_PORT}, {NP_TABLE_END, 0}};
  return (struct np_definition){
      .protocol = {.name = name,
                   .title = "Described",
                   .spec = "Test",
                   .group = "own",
                   .fields = fields,
                   NP_ROWS(fields),
                   .header_bits = 16,
                   .binds = binds},
      .header = {.row = "length", .times = 2, .plus = 2},
      .items = {.record = "items",
                .type = "items.type",
                .length = "items.length",
                .value = "items.value",
                .counts_head = true,
                .has_end = true,
                .kinds = kinds,
                .kind_count = 1},
  };
}

static uint16_t define(const struct np_definition *definition, const char *text) {
  struct np_error error = {NP_OK};
  uint16_t id = NP_NO_PROTOCOL;
  if (np_protocol_define(definition, text, &id, &error) != NP_OK) fail_msg("%s", error.message);
  return id;
}

/* A packet of UDP with these bytes behind its headers. */
static uint32_t packet_of(uint8_t *bytes, const uint8_t *body, uint32_t size) {
  static const uint8_t headers[HEADERS] = {0x45, 0, 0, 0, 0, 0, 0, 0, 64, 17, 0,
                                           0,    1, 1, 1, 1, 2, 2, 2, 2,  0,  9};
  memcpy(bytes, headers, HEADERS);
  memcpy(bytes + HEADERS, body, size);
  bytes[3] = (uint8_t)(HEADERS + size);
  bytes[22] = UDP_PORT >> 8;
  bytes[23] = UDP_PORT & 255;
  bytes[25] = (uint8_t)(8 + size);
  return HEADERS + size;
}

struct seen {
  uint32_t values;
  uint64_t numbers[32];
  uint16_t rows[32];
  const char *note;
  uint16_t protocol;
};

static void on_field(void *context, const struct np_value *value) {
  struct seen *seen = context;
  if (value->protocol != seen->protocol || seen->values == 32) return;
  seen->rows[seen->values] = value->row;
  seen->numbers[seen->values++] = value->bytes ? value->length : value->number;
}

static void on_note(void *context, const struct np_note *note) {
  ((struct seen *)context)->note = note->text;
}

static struct seen visit(uint16_t id, const uint8_t *body, uint32_t size) {
  uint8_t bytes[256];
  const uint32_t length = packet_of(bytes, body, size);
  const struct np_engine_options options = {.added = &id, .added_count = 1};
  struct np_engine *engine = np_engine_new(&options, NULL);
  struct seen seen = {.protocol = id};
  const struct np_packet packet = {
      .bytes = bytes, .caplen = length, .len = length, .link_type = RAW};
  const struct np_visitor visitor = {.context = &seen, .field = on_field, .note = on_note};
  assert_non_null(engine);
  np_visit(engine, &packet, &visitor);
  np_engine_free(engine);
  return seen;
}

static void items_are_read(void **state) {
  (void)state;
  const struct np_definition definition = described("items_one");
  const uint16_t id = define(&definition, NULL);
  const uint8_t body[] = {6, 9, 7, 4, 1, 2, 8, 3, 5, 7, 3, 6, 0, 99};
  const struct seen seen = visit(id, body, sizeof body);
  const uint16_t rows[] = {0, 1, 3, 4, 6, 3, 4, 5, 3, 4, 5, 3};
  const uint64_t numbers[] = {6, 9, 7, 4, 0x102, 8, 3, 1, 7, 3, 1, 0};
  assert_null(seen.note);
  assert_int_equal(seen.values, sizeof rows / sizeof rows[0]);
  assert_memory_equal(seen.rows, rows, sizeof rows);
  assert_memory_equal(seen.numbers, numbers, sizeof numbers);
}

static void lengths_that_lie_end_the_list(void **state) {
  (void)state;
  const struct np_definition definition = described("items_two");
  const uint16_t id = define(&definition, NULL);
  for (unsigned length = 0; length < 256; length++) {
    const uint8_t body[] = {2, 9, 7, (uint8_t)length, 1, 2};
    const struct seen seen = visit(id, body, sizeof body);
    assert_true(seen.values >= 4 && seen.values <= 8);
    assert_true((seen.note != NULL) == (length < 2 || length > 4 || length == 3));
  }
}

static void protocols_are_of_engines_that_list_them(void **state) {
  (void)state;
  const struct np_definition definition = described("items_three");
  const uint16_t id = define(&definition, "text"), none = NP_PROTOCOL_udp;
  uint8_t bytes[256];
  const uint8_t body[] = {0, 9};
  const uint32_t length = packet_of(bytes, body, sizeof body);
  struct np_layer layers[NP_MAX_LAYERS];
  const struct np_packet packet = {
      .bytes = bytes, .caplen = length, .len = length, .link_type = RAW};
  const struct np_engine_options with = {.added = &id, .added_count = 1};
  const struct np_engine_options wrong = {.added = &none, .added_count = 1};
  struct np_engine *usual = np_engine_new(NULL, NULL), *other = np_engine_new(&with, NULL);
  assert_int_equal(np_dissect(usual, &packet, layers), 3);
  assert_int_equal(np_dissect(other, &packet, layers), 4);
  assert_int_equal(layers[3].protocol, id);
  assert_null(np_engine_new(&wrong, NULL));
  np_engine_free(usual);
  np_engine_free(other);
}

static void the_same_text_is_the_same_protocol(void **state) {
  (void)state;
  struct np_error error = {NP_OK};
  uint16_t id = 0;
  const struct np_definition definition = described("items_four");
  const uint16_t first = define(&definition, "one");
  assert_int_equal(define(&definition, "one"), first);
  assert_int_equal(np_protocol_define(&definition, "two", &id, &error), NP_E_INVALID);
  assert_non_null(strstr(error.message, "two protocols have this name"));
  assert_ptr_equal(np_protocol_find("items_four"), np_protocol_at(first));
}

static void names_that_lead_nowhere(void **state) {
  (void)state;
  struct np_definition wrong[12];
  const size_t count = sizeof wrong / sizeof wrong[0];
  for (size_t i = 0; i < count; i++) wrong[i] = described("never");
  wrong[0].header.row = "none";
  wrong[1].header.row = "items.type"; /* not in the header */
  wrong[2].items.type = "kind";       /* in the header */
  wrong[3].items.value = NULL;
  wrong[4].items.record = "items.type";
  wrong[5].items.kinds = &(const struct np_item_kind){1, "kind"};
  wrong[6].next_row = "items";
  wrong[7].protocol.name = "udp";
  wrong[8].protocol.name = NULL;
  wrong[9].items.type = "made";
  wrong[10].items.length = "made";
  wrong[11].items.value = "made";
  for (size_t i = 0; i < count; i++) {
    struct np_error error = {NP_OK};
    uint16_t id;
    if (np_protocol_define(&wrong[i], NULL, &id, &error) != NP_E_INVALID) fail_msg("%zu", i);
    assert_true(error.message[0] != '\0');
  }
  assert_null(np_protocol_find("never"));
}

static uint32_t never_called(const uint8_t *bytes, uint32_t size) {
  fail_msg("%u bytes at %p", size, (const void *)bytes);
  return NP_STARTS_NOT;
}

/* A description has no code, and tells lengths by its own rows. */
static void streams_of_descriptions(void **state) {
  (void)state;
  static const struct np_field foreign = {"foreign", 0, 8, NP_UINT, NULL, "A number."};
  struct np_stream_rules rules = {
      .starts = never_called, .state_size = 8, .framing = {2, &fields[0], 1, 65535}};
  struct np_error error = {NP_OK};
  uint16_t id = NP_NO_PROTOCOL;
  struct np_definition definition = described("items_five");
  definition.protocol.stream = &rules;
  const struct np_protocol *p = np_protocol_at(define(&definition, NULL));
  assert_null(p->stream->starts);
  assert_int_equal(p->stream->state_size, 0);
  assert_ptr_equal(p->stream->framing.length, &p->fields[0]);
  assert_int_equal(p->stream->framing.plus, 1);
  definition.protocol.name = "items_six";
  rules.framing.length = &foreign;
  assert_int_equal(np_protocol_define(&definition, NULL, &id, &error), NP_E_INVALID);
  assert_non_null(strstr(error.message, "whose length is no fixed number"));
}

/* A reader's engine may be older than the protocol of a layer that its slab has. */
static void engines_that_are_older_have_no_rows_of_it(void **state) {
  (void)state;
  uint8_t bytes[HEADERS + 2];
  const uint8_t body[] = {0, 9};
  const uint32_t length = packet_of(bytes, body, sizeof body);
  struct np_engine *older = np_engine_new(NULL, NULL);
  const struct np_definition definition = described("items_seven");
  const uint16_t id = define(&definition, NULL);
  const struct np_packet packet = {
      .bytes = bytes, .caplen = length, .len = length, .link_type = RAW};
  const struct np_layer layer = {
      .protocol = id, .offset = HEADERS, .length = 2, .header_length = 2};
  const size_t room = definition.protocol.field_count + 1U; /* no more: it is looked at */
  uint16_t *rows = calloc(room, sizeof *rows);
  struct np_row_places places = {.good = false};
  struct seen seen = {.protocol = id};
  const struct np_visitor visitor = {.context = &seen, .field = on_field};
  assert_non_null(older);
  assert_non_null(rows);
  rows[room - 1] = NP_ROWS_NO_MORE;
  for (uint32_t i = 0; i < 3; i++)
    np__visit_details(older, &packet, &layer, 2, length, &visitor, rows, &places);
  assert_int_equal(seen.values, 0);
  free(rows);
  np_engine_free(older);
}

/* The last test: the list is full behind it. */
static void no_more_than_there_is_room_for(void **state) {
  (void)state;
  char name[16];
  enum np_status status = NP_OK;
  unsigned added = 0;
  for (; status == NP_OK && added <= NP_MOST_ADDED; added++) {
    snprintf(name, sizeof name, "many_%u", added);
    const struct np_definition definition = described(name);
    uint16_t id;
    status = np_protocol_define(&definition, NULL, &id, NULL);
  }
  assert_int_equal(status, NP_E_LIMIT);
  assert_int_equal(np_protocol_count(), NP_MOST_PROTOCOLS);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(items_are_read),
      cmocka_unit_test(lengths_that_lie_end_the_list),
      cmocka_unit_test(protocols_are_of_engines_that_list_them),
      cmocka_unit_test(the_same_text_is_the_same_protocol),
      cmocka_unit_test(names_that_lead_nowhere),
      cmocka_unit_test(streams_of_descriptions),
      cmocka_unit_test(engines_that_are_older_have_no_rows_of_it),
      cmocka_unit_test(no_more_than_there_is_room_for),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
