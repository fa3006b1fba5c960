/* language_test.c - what tables can say that no protocol of the library says yet, in all products.
 */
#include "dissect/language_protocol.h"

#include "block/block.h"
#include "np/columns.h"
#include "np/text.h"
#include "visit.h"

/* A request with hops and a label; a response with an error and a peer, whose name ends in a
 * pointer to what follows the masked bytes. */
#define REQUEST "00 07 deadbeef 10"
#define RESPONSE                                                 \
  "82 03 0a000001 50 02 6162 a8 31 3f 23 9a5a585b 585a5a5a5a5b " \
  "7a5b57e25a5a5a5a5a5a5a5a5a5a5a5b 01 0102 05 0304 03 632e64 00"

enum { NAME_AT = 7, NAME_BYTES = 4, RESPONSE_BYTES = 51 };

static void all_rows(void **state) {
  (void)state;
  assert_string_equal(visit(LANGUAGE_LINK_TYPE, REQUEST, NULL),
                      " language.is_response=0 language.opcode=0 language.hops=7 "
                      "language.label=3735928559 language.type=1 language.type_name=address ");
  assert_string_equal(
      visit(LANGUAGE_LINK_TYPE, RESPONSE, NULL),
      " language.is_response=1 language.opcode=2 language.error=3 "
      "language.error_name=no such name language.peer=10.0.0.1 language.type=5 "
      "language.type_name=alias language.name=abc.d language.count=2 language.count_name=two "
      "language.opened=6b6579 language.masked.ipv4=192.0.2.1 "
      "language.masked.mac=02:00:00:00:00:01 "
      "language.masked.ipv6=20010db8000000000000000000000001 "
      "language.answers{ language.answers.type=1 language.answers.type_name=address "
      "language.answers.data=258 } language.extras{ language.extras.type=5 "
      "language.extras.type_name=alias language.extras.data=772 } ");
}

/* ---- What a made value says of itself ---- */

struct made {
  uint32_t count;
  struct np_value name, ipv4;
};

static void see_made(void *context, const struct np_value *value) {
  struct made *made = context;
  bool owns = value->row == NAME || (value->row >= OPENED && value->row <= MASKED_IPV6);
  assert_int_equal(value->is_made, owns);
  made->count += owns;
  if (value->row == NAME) made->name = *value;
  if (value->row == MASKED_IPV4) made->ipv4 = *value;
}

static void where_values_were_made_of(void **state) {
  (void)state;
  struct made made = {0};
  struct np_engine *engine = np_engine_new(NULL, NULL);
  uint32_t size;
  uint8_t *bytes = visit_bytes(RESPONSE, &size);
  assert_int_equal(size, RESPONSE_BYTES);
  const struct np_packet packet = {
      .bytes = bytes, .caplen = size, .len = size, .link_type = LANGUAGE_LINK_TYPE};
  const struct np_visitor visitor = {.context = &made, .field = see_made};
  np_visit(engine, &packet, &visitor);
  assert_int_equal(made.count, 5);
  assert_int_equal(made.name.bit_offset, NAME_AT * 8);
  assert_int_equal(made.name.width, NAME_BYTES * 8);
  assert_int_equal(made.name.length, 5);
  assert_int_equal(made.ipv4.number, 0xc0000201);
  assert_int_equal(made.ipv4.width, 32);
  free(bytes);
  np_engine_free(engine);
}

/* ---- Bytes of its own as a cursor ---- */

#define SEALED_RESPONSE "83 03 0a000001 50 5b 5b58 5f 595e 5b 5f5c 22"

static void rows_of_made_bytes(void **state) {
  (void)state;
  assert_shows(visit(LANGUAGE_LINK_TYPE, SEALED_RESPONSE, NULL),
               "language.type_name=alias language.extras{ language.extras.type=1 "
               "language.extras.type_name=address language.extras.data=258 } "
               "language.extras{ language.extras.type=5 language.extras.type_name=alias "
               "language.extras.data=772 } language.extras{ language.extras.type=1 "
               "language.extras.type_name=address language.extras.data=1286 } "
               "language.extras{ language.extras.type=120 language.extras.type_name=unknown } "
               "language.opened=010102 language.masked.ipv4=5.3.4.1 "
               "language.masked.ipv6=05060000000000000000000000000000 !malformed:language.name");
}

static void see_place(void *context, const struct np_value *value) {
  struct made *made = context;
  if (value->row != EXTRA + RECORD_DATA) return;
  assert_true(value->is_made);
  assert_int_equal(value->bit_offset, NAME_AT * 8);
  assert_int_equal(value->width, 10 * 8);
  made->count++;
}

static void where_made_bytes_come_from(void **state) {
  (void)state;
  struct made made = {0};
  struct np_engine *engine = np_engine_new(NULL, NULL);
  uint32_t size;
  uint8_t *bytes = visit_bytes(SEALED_RESPONSE, &size);
  const struct np_packet packet = {
      .bytes = bytes, .caplen = size, .len = size, .link_type = LANGUAGE_LINK_TYPE};
  const struct np_visitor visitor = {.context = &made, .field = see_place};
  np_visit(engine, &packet, &visitor);
  assert_int_equal(made.count, 3);
  free(bytes);
  np_engine_free(engine);
}

/* What it is made of must have been captured whole, and else is as any row that was cut. */
static void cut_values(void **state) {
  (void)state;
  static struct visit v;
  v.protocol = NP_NO_PROTOCOL;
  visit_cut(&v, LANGUAGE_LINK_TYPE, "82 03 0a000001 50 02 6162 00 31 3f", RESPONSE_BYTES);
  assert_shows(v.text, "language.name=ab language.count=2 language.count_name=two");
  assert_shows(v.text, "!truncated:language.opened");
  assert_null(strstr(v.text, "opened="));
  const char *text = visit(LANGUAGE_LINK_TYPE, "82 03 0a000001 50 02 6162 00 31 3f", NULL);
  assert_shows(text, "!malformed:language.opened");
  assert_null(strstr(text, "masked"));
}

/* What a made value was made of lies in the packet, and its bytes do not, whatever the packet says.
 */
static void see_any(void *context, const struct np_value *value) {
  const struct np_packet *packet = context;
  bool inside = value->bytes >= packet->bytes && value->bytes < packet->bytes + packet->caplen;
  assert_true(value->bit_offset + value->width <= (uint64_t)packet->caplen * 8);
  if (value->length > 0 && value->field->type != NP_NAME) assert_int_equal(inside, !value->is_made);
}

static void visit_copy(const struct np_engine *engine, const uint8_t *bytes, uint32_t size) {
  uint8_t *copy = malloc(size ? size : 1); /* ends where its memory does */
  assert_non_null(copy);
  memcpy(copy, bytes, size);
  struct np_packet packet = {
      .bytes = copy, .caplen = size, .len = RESPONSE_BYTES, .link_type = LANGUAGE_LINK_TYPE};
  const struct np_visitor visitor = {.context = &packet, .field = see_any};
  np_visit(engine, &packet, &visitor);
  free(copy);
}

static void any_bytes(void **state) {
  (void)state;
  struct np_engine *engine = np_engine_new(NULL, NULL);
  uint32_t size;
  uint8_t *bytes = visit_bytes(RESPONSE, &size);
  for (uint32_t cut = 0; cut <= size; cut++) visit_copy(engine, bytes, cut);
  for (uint32_t at = 0; at < size; at++) {
    for (uint32_t value = 0; value < 256; value++) {
      uint8_t before = bytes[at];
      bytes[at] = (uint8_t)value;
      visit_copy(engine, bytes, size);
      bytes[at] = before;
    }
  }
  free(bytes);
  np_engine_free(engine);
}

/* A row is not there before the row that it asks was captured. */
static void cut_conditions(void **state) {
  (void)state;
  static struct visit v;
  v.protocol = NP_NO_PROTOCOL;
  visit_cut(&v, LANGUAGE_LINK_TYPE, "82", RESPONSE_BYTES);
  assert_string_equal(v.text, " language.is_response=1 language.opcode=2 !truncated:language ");
  visit_cut(&v, LANGUAGE_LINK_TYPE, "82 00", RESPONSE_BYTES);
  assert_shows(v.text, "language.opcode=2 language.error=0 language.error_name=none");
}

/* ---- Texts ---- */

static struct np_packet packet_of(const char *hex, uint8_t **bytes) {
  uint32_t size;
  *bytes = visit_bytes(hex, &size);
  return (struct np_packet){
      .bytes = *bytes, .caplen = size, .len = size, .link_type = LANGUAGE_LINK_TYPE, .number = 1};
}

static const char *const all_names[] = {
    "language.hops",       "language.error",       "language.error_name", "language.label",
    "language.peer",       "language.name",        "language.opened",     "language.masked.ipv4",
    "language.masked.mac", "language.masked.ipv6", "language.type_name",  "language.count_name"};

enum { ALL_NAMES = sizeof all_names / sizeof all_names[0] };

static void assert_line(const char *hex, const char *const *names, size_t count,
                        const char *expected) {
  struct np_engine *engine = np_engine_new(NULL, NULL);
  struct np_line *line;
  struct np_error error;
  struct np_text text = {0};
  uint8_t *bytes;
  const struct np_packet packet = packet_of(hex, &bytes);
  assert_int_equal(np_line_new(names, count, NP_LINE_CSV, &line, &error), NP_OK);
  np_line_packet(line, engine, &packet, &text);
  np_text_add(&text, "", 1);
  assert_string_equal(text.bytes, expected);
  np_text_free(&text);
  np_line_free(line);
  free(bytes);
  np_engine_free(engine);
}

/* The first asks np_visit for all rows, the others read fixed ones where they lie. */
static void lines(void **state) {
  (void)state;
  assert_line(RESPONSE, all_names, ALL_NAMES,
              ",3,no such name,,10.0.0.1,abc.d,6b:65:79,192.0.2.1,02:00:00:00:00:01,2001:db8::1,"
              "alias,two\n");
  static const char *const records[] = {"language.answers.type_name", "language.extras.type_name"};
  assert_line(RESPONSE, records, 2, "address,alias\n");
  assert_line(RESPONSE, all_names, 5, ",3,no such name,,10.0.0.1\n");
  assert_line(REQUEST, all_names, 5, "7,,,3735928559,\n");
}

static void assert_printed(const char *hex, const char *tree, const char *summary) {
  struct np_engine *engine = np_engine_new(NULL, NULL);
  struct np_printer *printer = np_printer_new(engine);
  struct np_text text = {0};
  uint8_t *bytes;
  const struct np_packet packet = packet_of(hex, &bytes);
  np_text_tree(printer, &packet, &text);
  np_text_add(&text, "", 1);
  assert_memory_equal(text.bytes, tree, strlen(tree));
  text.length = 0;
  np_text_summary(printer, &packet, &text);
  np_text_add(&text, "", 1);
  assert_non_null(strstr(text.bytes, summary));
  np_text_free(&text);
  np_printer_free(printer);
  free(bytes);
  np_engine_free(engine);
}

static void trees_and_summaries(void **state) {
  (void)state;
  assert_printed(REQUEST,
                 "{\"language\":{\"is_response\":0,\"opcode\":0,\"hops\":7,\"label\":3735928559,"
                 "\"type\":1,\"type_name\":\"address\"",
                 " language address hops 7\n");
  assert_printed(
      RESPONSE,
      "{\"language\":{\"is_response\":1,\"opcode\":2,\"error\":3,"
      "\"error_name\":\"no such name\",\"peer\":\"10.0.0.1\",\"type\":5,\"type_name\":\"alias\","
      "\"name\":\"abc.d\",\"count\":2,\"opened\":\"6b:65:79\",\"masked\":{\"ipv4\":\"192.0.2.1\","
      "\"mac\":\"02:00:00:00:00:01\",\"ipv6\":\"2001:db8::1\"},\"answers\":[{\"type\":1,"
      "\"type_name\":\"address\",\"data\":258}],\"extras\":[{\"type\":5,\"type_name\":\"alias\","
      "\"data\":772}]",
      " language abc.d alias 192.0.2.1 hops no such name\n");
}

/* ---- Columns ---- */

enum { PACKETS = 70, COLUMNS = 8, ROOM = 64 * PACKETS };

static bool is_valid(const uint8_t *validity, uint32_t at) {
  return validity[at / 8] >> (at % 8) & 1;
}

static struct np_block *block_of(const struct np_engine *engine, uint32_t every) {
  struct np_block *block = np_block_new(NULL);
  assert_non_null(block);
  for (uint32_t i = 0; i < PACKETS; i++) {
    uint8_t *bytes;
    const struct np_packet p = packet_of(i % every ? REQUEST : RESPONSE, &bytes);
    const struct np_record record = {
        .caplen = p.caplen, .len = p.len, .number = i + 1, .link_type = LANGUAGE_LINK_TYPE};
    assert_true(np_block_copy(block, engine, &record, bytes));
    free(bytes);
  }
  np_block_seal(block);
  return block;
}

static void check_packet(const struct np_column_out *out, uint32_t at, bool response) {
  static const uint8_t mac[6] = {2, 0, 0, 0, 0, 1};
  for (int column = 0; column < COLUMNS; column++) {
    bool of_response = column != 0 && column != 2;
    assert_int_equal(is_valid(out[column].validity, at), of_response == response);
  }
  assert_int_equal(((uint8_t *)out[0].values)[at], response ? 0 : 7);
  assert_int_equal(((uint8_t *)out[1].values)[at], response ? 3 : 0);
  assert_int_equal(((uint32_t *)out[2].values)[at], response ? 0 : 0xdeadbeef);
  assert_int_equal(((uint32_t *)out[3].values)[at], response ? 0x0a000001 : 0);
  if (!response) return;
  const uint32_t *ends = out[4].values;
  assert_int_equal(ends[at + 1] - ends[at], 5);
  assert_memory_equal(out[4].data + ends[at], "abc.d", 5);
  assert_int_equal(((uint32_t *)out[5].values)[at], 0xc0000201);
  assert_memory_equal((uint8_t *)out[6].values + (size_t)at * sizeof mac, mac, sizeof mac);
  assert_int_equal(((uint8_t *)out[7].values)[at * 16U + 15], 1);
}

/* Some packets are responses, or all: then they are alike. */
static void columns(void **state) {
  (void)state;
  static const char *const names[COLUMNS] = {
      "language.hops", "language.error",       "language.label",      "language.peer",
      "language.name", "language.masked.ipv4", "language.masked.mac", "language.masked.ipv6"};
  for (uint32_t every = 1; every <= 3; every += 2) {
    static uint64_t values[COLUMNS][2 * PACKETS + 2];
    static uint8_t validity[COLUMNS][PACKETS / 8 + 8], data[COLUMNS][ROOM];
    struct np_engine *engine = np_engine_new(NULL, NULL);
    struct np_block *block = block_of(engine, every);
    struct np_columns *made;
    struct np_error error;
    struct np_column_out out[COLUMNS];
    for (int i = 0; i < COLUMNS; i++)
      out[i] = (struct np_column_out){values[i], validity[i], 0, data[i], ROOM};
    assert_int_equal(np_columns_new(names, COLUMNS, 0, &made, &error), NP_OK);
    assert_int_equal(np_columns_fill(made, engine, block->slab, block->slab_size, 0, PACKETS, out),
                     NP_OK);
    for (uint32_t i = 0; i < PACKETS; i++) check_packet(out, i, i % every == 0);
    np_columns_free(made);
    np_block_free(block);
    np_engine_free(engine);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(all_rows),
      cmocka_unit_test(where_values_were_made_of),
      cmocka_unit_test(rows_of_made_bytes),
      cmocka_unit_test(where_made_bytes_come_from),
      cmocka_unit_test(cut_values),
      cmocka_unit_test(any_bytes),
      cmocka_unit_test(cut_conditions),
      cmocka_unit_test(lines),
      cmocka_unit_test(trees_and_summaries),
      cmocka_unit_test(columns),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
