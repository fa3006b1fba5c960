/* details_test.c - a layer that says that it has no variable rows has no notes of them either: who
 * reads layers without a visitor would miss them. Of all protocols, with headers at random. */
#include "dissect/layer.h"
#include "visit.h"

enum { TRIES = 20000, MOST_HEADER = 512, MOST_MORE = 16, PLAIN_TCP = 0xff };

static uint64_t seed = UINT64_C(0x9e3779b97f4a7c15);

static uint32_t random_below(uint32_t limit) {
  seed ^= seed << 13;
  seed ^= seed >> 7;
  seed ^= seed << 17;
  return (uint32_t)((seed >> 32) % limit);
}

/* Small numbers come often: as versions, types and lengths do. */
static void fill(uint8_t *bytes, uint32_t size) {
  static const uint8_t masks[] = {0xff, 0xff, 0x0f, 0x03, 0};
  for (uint32_t i = 0; i < size; i++)
    bytes[i] = (uint8_t)random_below(256) & masks[random_below(sizeof masks)];
  if (size > 3 && random_below(2)) {
    bytes[2] = 0;
    bytes[3] = (uint8_t)random_below(40);
  }
}

static void see_field(void *context, const struct np_value *value) {
  (void)context;
  (void)value;
}

static void see_note(void *context, const struct np_note *note) {
  (void)context;
  (void)note;
}

/* One layer of the protocol, which begins the packet. */
static void walk(const struct np_engine *engine, uint16_t id, const struct np_packet *packet) {
  const unsigned telling = NP_LAYER_CUT | NP_LAYER_DETAILS | NP_LAYER_NOTE;
  const struct np_visitor visitor = {.field = see_field, .note = see_note};
  struct np_dissector d;
  struct np_layer layer;
  assert_true(np__layer_start(&d, engine, packet->bytes, packet->caplen, packet->len, 1));
  d.visitor = &visitor;
  d.packet = packet;
  d.rows = NULL;
  d.places = NULL;
  d.given = d.declared;
  d.id = id;
  d.open.found_layer = PLAIN_TCP;
  np__layer_dissect(&d);
  np__layer_finish(&d, &layer);
  if (np__has_refused(&d) || d.flags & telling) return;
  d.protocol->details(&d);
  if (d.flags & NP_LAYER_NOTE)
    fail_msg("%s notes '%s', and its layer does not say that it has details", d.protocol->name,
             d.note.text);
}

static void notes_of_a_layer_that_has_no_details(void **state) {
  (void)state;
  struct np_engine *engine = np_engine_new(NULL, NULL);
  assert_non_null(engine);
  for (unsigned id = 0; id < np_protocol_count(); id++) {
    const struct np_protocol *p = np_protocol_at(id);
    if (!p->details || p->details_in_body) continue;
    for (unsigned i = 0; i < TRIES; i++) {
      uint8_t bytes[MOST_HEADER];
      uint32_t size = p->header_bits / 8U + (random_below(3) ? 0 : random_below(MOST_MORE));
      assert_true(size <= sizeof bytes);
      fill(bytes, size);
      const struct np_packet packet = {.bytes = bytes, .caplen = size, .len = size, .link_type = 1};
      walk(engine, (uint16_t)id, &packet);
    }
  }
  np_engine_free(engine);
}

/* RFC 5880, section 6.8.6: there is authentication, and no room for it. */
static void packet_of_bfd_without_the_authentication_that_it_has(void **state) {
  (void)state;
  const char *text = visit(101,
                           "4500 0034 0001 0000 4011 0000 0a000001 0a000002 c000 0ec8 0020 0000 "
                           "20 44 05 18 00000001 00000002 00000003 00000004 00000005",
                           "bfd");
  assert_shows(text, "!malformed:bfd.authentication.type");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(notes_of_a_layer_that_has_no_details),
      cmocka_unit_test(packet_of_bfd_without_the_authentication_that_it_has),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
