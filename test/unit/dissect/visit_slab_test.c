/* visit_slab_test.c - variable rows by the layers that a slab lists: those that a walk shows. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "block/block.h"
#include "cmocka_all.h"
#include "table/registry.h"

enum { ROOM = 1 << 16, ETHERNET = 1 };

struct seen {
  char text[ROOM];
  size_t length;
};

static void add(struct seen *seen, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  int length = vsnprintf(seen->text + seen->length, ROOM - seen->length, format, arguments);
  va_end(arguments);
  assert_true(length >= 0 && (size_t)length < ROOM - seen->length);
  seen->length += (size_t)length;
}

static void see_field(void *context, const struct np_value *value) {
  add(context, "%u/%s@%llu=%llu,", value->layer, value->field->name,
      (unsigned long long)value->bit_offset, (unsigned long long)value->number);
  for (uint32_t i = 0; value->bytes && i < value->length; i++)
    add(context, "%02x", value->bytes[i]);
  add(context, " ");
}

static void see_open(void *context, const struct np_value *value) {
  add(context, "%s@%llu+%u{ ", value->field->name, (unsigned long long)value->bit_offset,
      value->width);
}

static void see_close(void *context, const struct np_value *value) {
  add(context, "}%s@%llu ", value->field->name, (unsigned long long)value->bit_offset);
}

static void see_layer(void *context, const struct np_layer *layer, uint32_t index) {
  add(context, "%u:%u ", index, layer->protocol);
}

/* Ethernet, IPv4, TCP: with timestamps, twice, with other options, and with none; a header that was
 * cut; an ICMP error that quotes one; IPv4 in IPv4, both with options. */
#define ETHERNET_IP "02000000000102000000000208004500"
static const char *const packets[] = {
    ETHERNET_IP
    "003400010000400600000a0000010a00000204d20050000000010000000280100200000000000101"
    "080a0000000700000008",
    ETHERNET_IP
    "003400020000400600000a0000010a00000204d20050000000110000001280180200000000000101"
    "080a0000001100000012",
    ETHERNET_IP
    "003000030000400600000a0000010a00000204d200500000000100000000700202000000000002040"
    "5b401010402",
    ETHERNET_IP
    "003400040000400600000a0000010a00000204d20050000000210000002280100200000000000101"
    "080a0000002100000022",
    ETHERNET_IP "002800050000400600000a0000010a00000204d2005000000001000000025010020000000000",
    ETHERNET_IP "003400060000400600000a0000010a00000204d20050000000010000",
    ETHERNET_IP
    "005000070000400100000a0000020a000001030300000000000045000034000100004006000"
    "00a0000010a00000204d20050000000010000000280100200000000000101080a000000070000"
    "0008",
    "0200000000010200000000020800460000400008000040040000"
    "0a0000010a00000294040000460000280009000040060000"
    "0a0000030a0000049404000004d20050000000010000000250100200",
};

static uint8_t digit(char c) {
  return (uint8_t)(c <= '9' ? c - '0' : c - 'a' + 10);
}

static size_t from_hex(const char *hex, uint8_t *bytes) {
  size_t size = strlen(hex) / 2;
  for (size_t i = 0; i < size; i++)
    bytes[i] = (uint8_t)(digit(hex[2 * i]) << 4 | digit(hex[2 * i + 1]));
  return size;
}

static struct np_block *filled(const struct np_engine *engine) {
  struct np_block *block = np_block_new(NULL);
  for (uint32_t i = 0; i < sizeof packets / sizeof packets[0]; i++) {
    uint8_t bytes[256];
    size_t size = from_hex(packets[i], bytes);
    const struct np_record record = {
        .link_type = ETHERNET, .number = i + 1, .caplen = (uint32_t)size, .len = (uint32_t)size};
    assert_true(np_block_copy(block, engine, &record, bytes));
  }
  np_block_seal(block);
  return block;
}

/* All packets, by a protocol, both ways. Returns how long that is as a text. */
static size_t compare(const struct np_engine *engine, const struct np_block *block, uint16_t id,
                      unsigned wants, bool shows_layers, struct np_row_places *places) {
  static struct seen walked, listed;
  struct np_visitor visitor = {.wants = wants,
                               .protocol = np__protocols[id],
                               .layer = shows_layers ? see_layer : NULL,
                               .field = see_field,
                               .open = see_open,
                               .close = see_close};
  size_t size;
  const uint8_t *slab = np_block_slab(block, &size);
  walked.length = listed.length = 0;
  for (uint32_t i = 0; i < np_block_count(block); i++) {
    struct np_packet packet;
    assert_true(np_slab_packet(slab, size, i, &packet));
    visitor.context = &walked;
    np_visit(engine, &packet, &visitor);
    visitor.context = &listed;
    assert_true(np_slab_visit(engine, slab, size, i, &packet, &visitor, places));
  }
  add(&walked, ".");
  add(&listed, ".");
  assert_string_equal(walked.text, listed.text);
  return walked.length;
}

static void the_list_shows_what_a_walk_shows(void **state) {
  (void)state;
  static const uint16_t ids[] = {NP_PROTOCOL_ethernet, NP_PROTOCOL_ip, NP_PROTOCOL_tcp,
                                 NP_PROTOCOL_icmp, NP_PROTOCOL_udp};
  static const unsigned wishes[] = {0, NP_WANT_VARIABLE, NP_WANT_VARIABLE | NP_WANT_SHOWN,
                                    NP_WANT_VARIABLE | NP_WANT_TRAILERS | NP_WANT_CHECKSUMS};
  struct np_engine *engine = np_engine_new(NULL, NULL);
  struct np_block *block = filled(engine);
  for (size_t i = 0; i < sizeof ids / sizeof ids[0]; i++) {
    for (size_t w = 0; w < sizeof wishes / sizeof wishes[0]; w++) {
      struct np_row_places *places = np_row_places_new();
      size_t shown = compare(engine, block, ids[i], wishes[w], false, NULL);
      assert_int_equal(compare(engine, block, ids[i], wishes[w], false, places), shown);
      const size_t with_layers = compare(engine, block, ids[i], wishes[w], true, NULL);
      assert_true(ids[i] == NP_PROTOCOL_udp || with_layers > shown); /* there is none */
      assert_true(ids[i] != NP_PROTOCOL_tcp || shown > 400);
      np_row_places_free(places);
    }
  }
  np_block_free(block);
  np_engine_free(engine);
}

static void only_what_prints(void **state) {
  (void)state;
  struct np_engine *engine = np_engine_new(NULL, NULL);
  struct np_block *block = filled(engine);
  size_t all = compare(engine, block, NP_PROTOCOL_tcp, NP_WANT_VARIABLE, false, NULL);
  size_t shown =
      compare(engine, block, NP_PROTOCOL_tcp, NP_WANT_VARIABLE | NP_WANT_SHOWN, false, NULL);
  assert_true(shown < all); /* header_bytes is hidden */
  np_block_free(block);
  np_engine_free(engine);
}

/* What is no packet has no rows, and nothing outside the slab is read. */
static void a_damaged_slab_is_harmless(void **state) {
  (void)state;
  static const uint32_t extremes[] = {0, 1, 0x7fffffff, 0x80000000, 0xfffffff0, 0xffffffff};
  static struct seen seen;
  struct np_engine *engine = np_engine_new(NULL, NULL);
  struct np_block *block = filled(engine);
  size_t size = np_block_compact_size(block);
  uint8_t *good = malloc(size), *bad = malloc(size);
  const struct np_visitor visitor = {.context = &seen,
                                     .wants = NP_WANT_VARIABLE,
                                     .protocol = np__protocols[NP_PROTOCOL_tcp],
                                     .field = see_field};
  np_block_compact(block, good);
  for (size_t word = 0; word < size / 4; word++) {
    for (size_t e = 0; e < sizeof extremes / sizeof extremes[0]; e++) {
      struct np_row_places *places = np_row_places_new();
      memcpy(bad, good, size);
      memcpy(bad + word * 4, &extremes[e], 4);
      for (uint32_t i = 0; i < np_block_count(block); i++) {
        struct np_packet packet = {.interfaces = NULL}, read;
        seen.length = 0; /* a sanitizer sees a read outside */
        const bool is_there = np_slab_visit(engine, bad, size, i, &packet, &visitor, places);
        assert_int_equal(is_there, np_slab_packet(bad, size, i, &read));
      }
      np_row_places_free(places);
    }
  }
  free(good);
  free(bad);
  np_block_free(block);
  np_engine_free(engine);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_list_shows_what_a_walk_shows),
      cmocka_unit_test(only_what_prints),
      cmocka_unit_test(a_damaged_slab_is_harmless),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
