/* visit_test.c - one layer's rows, for layers that look alike and for some rows only. */
#include "dissect/visit.h"

#include <stdlib.h>
#include <string.h>

#include "cmocka_all.h"
#include "dissect/dissector.h"
#include "table/registry.h"

enum { PLAIN, MASKED, FIELDS };

/* clang-format off */
static const struct np_field fields[FIELDS] = {
  [PLAIN]  = {"plain",  NP_VARIABLE, 32, NP_UINT, NULL, "A number."},
  [MASKED] = {"masked", NP_VARIABLE, 32, NP_IPV4, NULL, "A masked address."},
};
/* clang-format on */

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  np_emit(d, &c, &fields[PLAIN]);
  const struct np_cursor of = np_split(d, &c, &fields[MASKED], 4);
  struct np_cursor at = of;
  uint8_t bytes[4];
  for (size_t i = 0; i < sizeof bytes; i++) bytes[i] = (uint8_t)(np_cursor_take(&at, 8) ^ 0x5a);
  np_emit_address(d, &of, &fields[MASKED], bytes);
}

static const struct np_protocol masked = {.name = "masked",
                                          .title = "Test",
                                          .spec = "Test",
                                          .fields = fields,
                                          .field_count = FIELDS,
                                          .header_bits = 32,
                                          .details = details};

enum { HEADER_BYTES = 12 };

static struct np_engine *engine_with_it(void) {
  const struct np_protocol *list[NP_PROTOCOL_COUNT + 1];
  struct np_error error;
  for (unsigned id = 0; id < NP_PROTOCOL_COUNT; id++) list[id] = np__protocols[id];
  list[NP_PROTOCOL_COUNT] = &masked;
  struct np_engine *engine = np__engine_new_of(list, NP_PROTOCOL_COUNT + 1, NULL, &error);
  assert_non_null(engine);
  return engine;
}

/* How often each row came. */
static void count_row(void *context, const struct np_value *value) {
  ((uint32_t *)context)[value->row]++;
}

static void visit_once(const struct np_engine *engine, const uint16_t rows[FIELDS + 1],
                       struct np_row_places *places, uint32_t counts[FIELDS]) {
  static const uint8_t bytes[HEADER_BYTES] = {0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8};
  const struct np_packet packet = {.bytes = bytes, .caplen = HEADER_BYTES, .len = HEADER_BYTES};
  const struct np_layer layer = {NP_PROTOCOL_COUNT, NP_LAYER_DETAILS, 0, HEADER_BYTES,
                                 HEADER_BYTES};
  const struct np_visitor visitor = {.context = counts, .field = count_row};
  assert_true(np__visit_details(engine, &packet, &layer, 0, HEADER_BYTES, &visitor, rows, places));
}

/* What was made of a packet's bytes cannot be found again by its place. */
static void made_values_of_layers_that_are_alike(void **state) {
  (void)state;
  static const uint16_t rows[FIELDS + 1] = {0, 0, NP_ROWS_NO_MORE};
  struct np_engine *engine = engine_with_it();
  struct np_row_places places = {.good = false};
  uint32_t counts[FIELDS] = {0};
  for (uint32_t i = 1; i <= 4; i++) {
    visit_once(engine, rows, &places, counts);
    assert_int_equal(counts[PLAIN], i);
    assert_int_equal(counts[MASKED], i);
  }
  np_engine_free(engine);
}

static void made_values_that_nobody_asks(void **state) {
  (void)state;
  static const uint16_t rows[FIELDS + 1] = {0, NP_ROWS_NO_MORE, NP_ROWS_NO_MORE};
  struct np_engine *engine = engine_with_it();
  struct np_row_places places = {.good = false};
  uint32_t counts[FIELDS] = {0};
  for (uint32_t i = 1; i <= 4; i++) {
    visit_once(engine, rows, &places, counts);
    assert_int_equal(counts[PLAIN], i);
    assert_int_equal(counts[MASKED], 0);
  }
  np_engine_free(engine);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(made_values_of_layers_that_are_alike),
      cmocka_unit_test(made_values_that_nobody_asks),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
