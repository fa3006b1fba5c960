/* columns_test.c - tests of columns over a slab. */
#include "dissect/sample.h"

#include "block/block.h"
#include "np/columns.h"
#include "np/own.h"

enum { MAX_COLUMNS = 16, MAX_PACKETS = 64, DATA_ROOM = 4096 };

static struct np_engine *engine;

static int set_up(void **state) {
  (void)state;
  engine = np_engine_new(NULL, NULL);
  return engine ? 0 : -1;
}

static int tear_down(void **state) {
  (void)state;
  np_engine_free(engine);
  return 0;
}

/* Columns with room for what they give. */
struct batch {
  struct np_columns *columns;
  struct np_column_out out[MAX_COLUMNS];
  uint64_t values[MAX_COLUMNS][2 * MAX_PACKETS + 1];
  uint8_t validity[MAX_COLUMNS][MAX_PACKETS / 8];
  uint8_t data[MAX_COLUMNS][DATA_ROOM];
};

static void open_batch(struct batch *b, const char *const *names, size_t count) {
  struct np_error error;
  memset(b, 0xa5, sizeof *b);
  assert_int_equal(np_columns_new(names, count, 0, &b->columns, &error), NP_OK);
  for (size_t i = 0; i < count; i++)
    b->out[i] = (struct np_column_out){b->values[i], b->validity[i], 99, b->data[i], DATA_ROOM};
}

static struct np_block *block_of(const char *const *packets, size_t count) {
  struct np_block *block = np_block_new(&(struct np_block_options){.data_size = 4096});
  assert_non_null(block);
  for (size_t i = 0; i < count; i++) {
    struct sample s = sample(packets[i]);
    const struct np_record record = {.timestamp_ns = sample_time + (int64_t)i,
                                     .number = i + 1,
                                     .caplen = s.packet.caplen,
                                     .len = s.packet.len,
                                     .link_type = 1};
    assert_true(np_block_copy(block, engine, &record, s.bytes));
    sample_free(&s);
  }
  np_block_seal(block);
  return block;
}

static enum np_status fill(struct batch *b, const struct np_block *block, uint32_t first,
                           uint32_t count) {
  return np_columns_fill(b->columns, engine, block->slab, block->slab_size, first, count, b->out);
}

static void kinds(void **state) {
  (void)state;
  static const struct {
    const char *name;
    enum np_column_kind kind;
    uint32_t width;
  } cases[] = {
      {"time", NP_COLUMN_F64, 8},
      {"time_ns", NP_COLUMN_I64, 8},
      {"radiotap.dbm_antsignal", NP_COLUMN_I32, 4},
      {"ptp.correction", NP_COLUMN_I64, 8},
      {"len", NP_COLUMN_U32, 4},
      {"caplen", NP_COLUMN_U32, 4},
      {"number", NP_COLUMN_U64, 8},
      {"tcp.flags.syn", NP_COLUMN_U8, 1},
      {"ip.ttl", NP_COLUMN_U8, 1},
      {"tcp.flags", NP_COLUMN_U16, 2},
      {"tcp.dstport", NP_COLUMN_U16, 2},
      {"tcp.seqno", NP_COLUMN_U32, 4},
      {"ip.saddr", NP_COLUMN_U32, 4},
      {"ethernet.shost", NP_COLUMN_FIXED, 6},
      {"ip6.saddr", NP_COLUMN_FIXED, 16},
      {"udp.payload", NP_COLUMN_BYTES, 0},
      {"ip.protocol_name", NP_COLUMN_BYTES, 0},
      {"frame.time_epoch", NP_COLUMN_F64, 8},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    struct np_columns *columns;
    struct np_error error;
    uint32_t width = 99;
    assert_int_equal(np_columns_new(&cases[i].name, 1, 0, &columns, &error), NP_OK);
    assert_int_equal(np_columns_kind(columns, 0, &width), cases[i].kind);
    assert_int_equal(width, cases[i].width);
    assert_true((np_columns_field(columns, 0) == NULL) == (strchr(cases[i].name, '.') == NULL));
    np_columns_free(columns);
  }
}

/* Numbers with a sign, of two widths, under one name. */
static void signed_rows_take_the_wider(void **state) {
  (void)state;
  static const char *const name = "drift.any";
  static const struct np_field fields[] = {{"near", 0, 16, NP_INT, "drift.any", "Near."},
                                           {"far", 16, 48, NP_INT, "drift.any", "Far."}};
  const struct np_definition definition = {.protocol = {.name = "drift",
                                                        .title = "Drift",
                                                        .spec = "Test",
                                                        .group = "own",
                                                        .fields = fields,
                                                        NP_ROWS(fields),
                                                        .header_bits = 64}};
  struct np_error error = {.message = ""};
  struct np_columns *columns;
  uint32_t width;
  uint16_t id;
  if (np_protocol_define(&definition, "drift", &id, &error) != NP_OK) fail_msg("%s", error.message);
  if (np_columns_new(&name, 1, 0, &columns, &error) != NP_OK) fail_msg("%s", error.message);
  assert_int_equal(np_columns_kind(columns, 0, &width), NP_COLUMN_I64);
  assert_int_equal(width, 8);
  np_columns_free(columns);
}

static void every_field_has_a_column(void **state) {
  (void)state;
  for (unsigned id = 0; id < np_protocol_count(); id++) {
    const struct np_protocol *p = np_protocol_at(id);
    for (uint16_t row = 0; row < p->field_count; row++) {
      char full[128];
      const char *names[] = {full, p->fields[row].wireshark};
      np_field_full_name((struct np_field_ref){(uint16_t)id, row}, full, sizeof full);
      for (int i = 0; i < 2 && p->fields[row].type != NP_RECORD && names[i]; i++) {
        struct np_columns *columns;
        struct np_error error = {.message = ""};
        if (np_columns_new(&names[i], 1, 0, &columns, &error) != NP_OK)
          fail_msg("%s", error.message);
        np_columns_free(columns);
      }
    }
  }
}

static void wrong_names(void **state) {
  (void)state;
  static const char *const cases[][2] = {
      {"tiem", "no field \"tiem\"; did you mean \"time\"?"},
      {"ip.sadr", "no field \"ip.sadr\"; did you mean \"ip.saddr\"?"},
      {"tcp", "\"tcp\" is a protocol; a column takes one of its fields"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    struct np_columns *columns = NULL;
    struct np_error error;
    assert_int_equal(np_columns_new(&cases[i][0], 1, 0, &columns, &error), NP_E_NO_FIELD);
    assert_string_equal(error.message, cases[i][1]);
    assert_null(columns);
  }
}

static void values(void **state) {
  (void)state;
  static const char *const names[] = {
      "time",      "time_ns", "len",         "number",           "ip.src",
      "tcp.dport", "eth.src", "udp.payload", "ip.protocol_name", "tcp.options.mss"};
  static const char *const packets[] = {SAMPLE_SYN, SAMPLE_UDP, SAMPLE_UNKNOWN};
  struct batch b;
  open_batch(&b, names, 10);
  struct np_block *block = block_of(packets, 3);
  assert_int_equal(fill(&b, block, 0, 3), NP_OK);
  assert_true(((double *)b.out[0].values)[0] == 1274514520.820479);
  assert_true(((int64_t *)b.out[1].values)[2] == sample_time + 2);
  assert_int_equal(((uint32_t *)b.out[2].values)[0], 78);
  assert_int_equal(((uint64_t *)b.out[3].values)[1], 2);
  static const uint32_t sources[] = {0x0af00085, 0xc0000201, 0};
  assert_memory_equal(b.out[4].values, sources, sizeof sources);
  assert_int_equal(b.validity[4][0], 3);
  assert_int_equal(b.out[4].valid_count, 2);
  static const uint16_t ports[] = {80, 0, 0};
  assert_memory_equal(b.out[5].values, ports, sizeof ports);
  assert_memory_equal(b.out[6].values, "\x00\x1f\x5b\xce\x3e\x29\x00\x1f\x5b\xce\x3e\x29", 12);
  static const uint32_t payloads[] = {0, 0, 4, 4};
  assert_memory_equal(b.out[7].values, payloads, sizeof payloads);
  assert_memory_equal(b.data[7], "GET\t", 4);
  assert_int_equal(b.out[7].data_size, 4);
  assert_int_equal(b.validity[7][0], 2);
  static const uint32_t protocols[] = {0, 3, 6, 6};
  assert_memory_equal(b.out[8].values, protocols, sizeof protocols);
  assert_memory_equal(b.data[8], "TCPUDP", 6);
  static const uint16_t mss[] = {1460, 0, 0};
  assert_memory_equal(b.out[9].values, mss, sizeof mss);
  assert_int_equal(b.out[9].valid_count, 1);
  np_columns_free(b.columns);
  np_block_free(block);
}

static void a_part_of_the_slab(void **state) {
  (void)state;
  static const char *const names[] = {"number", "udp.srcport"};
  static const char *const packets[] = {SAMPLE_SYN, SAMPLE_UDP, SAMPLE_TUNNEL, SAMPLE_SYN};
  struct batch b;
  open_batch(&b, names, 2);
  struct np_block *block = block_of(packets, 4);
  assert_int_equal(fill(&b, block, 1, 2), NP_OK);
  static const uint64_t numbers[] = {2, 3};
  static const uint16_t ports[] = {12345, 4096};
  assert_memory_equal(b.out[0].values, numbers, sizeof numbers);
  assert_memory_equal(b.out[1].values, ports, sizeof ports);
  assert_int_equal(fill(&b, block, 0, 5), NP_E_INVALID);
  assert_int_equal(fill(&b, block, 5, 0), NP_E_INVALID);
  assert_int_equal(fill(&b, block, 4, 0), NP_OK);
  np_columns_free(b.columns);
  np_block_free(block);
}

static void innermost_but_not_quoted(void **state) {
  (void)state;
  static const char *const names[] = {"ip.saddr", "ip.protocol_name", "tcp.options.kind",
                                      "udp.dstport"};
  static const char *const packets[] = {SAMPLE_TUNNEL, SAMPLE_ERROR, SAMPLE_SYN};
  struct batch b;
  open_batch(&b, names, 4);
  struct np_block *block = block_of(packets, 3);
  assert_int_equal(fill(&b, block, 0, 3), NP_OK);
  static const uint32_t sources[] = {0xc0a80001, 0x0a000001, 0x0af00085};
  assert_memory_equal(b.out[0].values, sources, sizeof sources);
  assert_memory_equal(b.data[1], "UDPICMPTCP", 10);
  /* Of several in one layer it is the first. */
  static const uint8_t option_kinds[] = {0, 0, 2};
  assert_memory_equal(b.out[2].values, option_kinds, sizeof option_kinds);
  assert_int_equal(b.validity[2][0], 4);
  static const uint16_t ports[] = {8192, 0, 0};
  assert_memory_equal(b.out[3].values, ports, sizeof ports);
  assert_int_equal(b.validity[3][0], 1);
  np_columns_free(b.columns);
  np_block_free(block);
}

static void says_how_much_room_it_takes(void **state) {
  (void)state;
  static const char *const names[] = {"udp.payload"};
  static const char *const packets[] = {SAMPLE_UDP, SAMPLE_UDP, SAMPLE_IPV6};
  struct batch b;
  open_batch(&b, names, 1);
  struct np_block *block = block_of(packets, 3);
  b.out[0].data_size = 5;
  b.data[0][5] = 0x77;
  assert_int_equal(fill(&b, block, 0, 3), NP_OK);
  assert_int_equal(b.out[0].data_size, 10);
  assert_int_equal(b.data[0][5], 0x77);
  assert_int_equal(fill(&b, block, 0, 3), NP_OK);
  assert_int_equal(b.out[0].data_size, 10);
  assert_memory_equal(b.data[0], "GET\tGET\tAB", 10);
  np_columns_free(b.columns);
  np_block_free(block);
}

/* Lists with room for what they give. */
struct lists {
  struct np_columns *columns;
  struct np_column_out out[3];
  uint32_t offsets[3][MAX_PACKETS + 1];
  uint32_t values[3][MAX_PACKETS];
  uint8_t validity[3][MAX_PACKETS / 8];
  uint8_t data[DATA_ROOM];
};

static void open_lists(struct lists *l, const char *const *names) {
  struct np_error error;
  assert_int_equal(np_columns_new(names, 3, 3, &l->columns, &error), NP_OK);
  for (size_t i = 0; i < 3; i++)
    l->out[i] = (struct np_column_out){.values = l->values[i],
                                       .validity = l->validity[i],
                                       .data = l->data,
                                       .data_size = DATA_ROOM,
                                       .lists = l->offsets[i],
                                       .value_count = MAX_PACKETS - 1};
}

static void lists_have_all_values(void **state) {
  (void)state;
  static const char *const names[] = {"ip.addr", "tcp.options.kind", "ip.protocol_name"};
  static const char *const packets[] = {SAMPLE_TUNNEL, SAMPLE_UNKNOWN, SAMPLE_ERROR, SAMPLE_SYN};
  struct lists l;
  open_lists(&l, names);
  struct np_block *block = block_of(packets, 4);
  assert_int_equal(np_columns_fill(l.columns, engine, block->slab, block->slab_size, 0, 4, l.out),
                   NP_OK);
  static const uint32_t addresses[] = {0x0a000001, 0x0a000002, 0xc0a80001, 0xc0a80002};
  static const uint32_t ends[3][5] = {{0, 4, 4, 8, 10}, {0, 0, 0, 0, 9}, {0, 2, 2, 4, 5}};
  assert_memory_equal(l.offsets, ends[0], sizeof ends[0]);
  assert_memory_equal(l.offsets[1], ends[1], sizeof ends[1]);
  assert_memory_equal(l.offsets[2], ends[2], sizeof ends[2]);
  assert_memory_equal(l.values[0], addresses, sizeof addresses);
  assert_int_equal(l.out[0].value_count, 10);
  assert_memory_equal(l.values[1], "\2\1\3\1\1\10\4\1\1", 9);
  static const uint32_t texts[] = {0, 4, 7, 11, 14, 17};
  assert_memory_equal(l.values[2], texts, sizeof texts);
  assert_memory_equal(l.data, "IPv4UDPICMPUDPTCP", 17);
  assert_int_equal(l.validity[0][0], 13);
  assert_int_equal(l.validity[1][0], 8);
  assert_int_equal(l.out[2].valid_count, 3);
  np_columns_free(l.columns);
  np_block_free(block);
}

static void lists_say_how_much_room_they_take(void **state) {
  (void)state;
  static const char *const names[] = {"ip.addr", "tcp.options.kind", "ip.protocol_name"};
  static const char *const packets[] = {SAMPLE_SYN, SAMPLE_SYN};
  struct lists l;
  open_lists(&l, names);
  struct np_block *block = block_of(packets, 2);
  l.out[1].value_count = 8;
  l.out[2].value_count = 1;
  memset(l.values, 0x77, sizeof l.values);
  assert_int_equal(np_columns_fill(l.columns, engine, block->slab, block->slab_size, 0, 2, l.out),
                   NP_OK);
  assert_int_equal(l.out[1].value_count, 18);
  assert_int_equal(l.out[2].value_count, 2);
  assert_memory_equal((uint8_t *)l.values[1] + 7, "\1\x77", 2);
  assert_int_equal(l.values[2][1], 3);
  assert_int_equal(l.values[2][2], 0x77777777);
  np_columns_free(l.columns);
  np_block_free(block);
}

static void short_names_are_no_lists(void **state) {
  (void)state;
  static const char *const names[] = {"time"};
  struct np_columns *columns = NULL;
  struct np_error error;
  assert_int_equal(np_columns_new(names, 1, 1, &columns, &error), NP_E_NO_FIELD);
  assert_string_equal(error.message, "\"time\" has one value a packet: it is no list");
  assert_null(columns);
}

static void no_slab(void **state) {
  (void)state;
  static const char *const names[] = {"ip.src"};
  static const uint8_t zeros[64] = {0};
  struct batch b;
  open_batch(&b, names, 1);
  assert_int_equal(np_columns_fill(b.columns, engine, zeros, 10, 0, 0, b.out), NP_E_INVALID);
  assert_int_equal(np_columns_fill(b.columns, engine, zeros, 64, 0, 1, b.out), NP_E_INVALID);
  assert_int_equal(np_columns_fill(b.columns, engine, zeros, 64, 0, 0, b.out), NP_OK);
  np_columns_free(b.columns);
}

/* Whatever is in the slab, no byte outside of it is read: a sanitizer watches. */
static void any_slab(void **state) {
  (void)state;
  static const char *const names[] = {
      "time",        "ip.src",      "tcp.dport",          "tcp.options.mss",
      "udp.payload", "eth.dst",     "frame.protocols",    "ip.protocol_name",
      "ip6.saddr",   "tcp.payload", "udp.checksum_status"};
  struct batch b;
  open_batch(&b, names, 11);
  struct np_block *block = block_of(samples, SAMPLE_COUNT);
  size_t size = np_block_compact_size(block);
  uint32_t seed = 3;
  int good = 0;
  for (int i = 0; i < 30000; i++) {
    uint8_t *slab = malloc(size);
    assert_non_null(slab);
    np_block_compact(block, slab);
    for (uint32_t n = 1 + sample_random(&seed) % 8; n > 0; n--) {
      uint32_t records = (uint32_t)(size - SAMPLE_COUNT * sizeof(struct np_record));
      uint32_t at = sample_random(&seed) % 4 ? sample_random(&seed) % (uint32_t)size
                                             : records - 200 + sample_random(&seed) % 400;
      slab[at % size] = (uint8_t)sample_random(&seed);
    }
    for (int c = 0; c < 11; c++) b.out[c].data_size = DATA_ROOM;
    good += np_columns_fill(b.columns, engine, slab, size, 0, SAMPLE_COUNT, b.out) == NP_OK;
    free(slab);
  }
  assert_true(good > 1000); /* not all of them stop at the first check */
  np_columns_free(b.columns);
  np_block_free(block);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(kinds),
      cmocka_unit_test(signed_rows_take_the_wider),
      cmocka_unit_test(every_field_has_a_column),
      cmocka_unit_test(wrong_names),
      cmocka_unit_test(values),
      cmocka_unit_test(a_part_of_the_slab),
      cmocka_unit_test(innermost_but_not_quoted),
      cmocka_unit_test(says_how_much_room_it_takes),
      cmocka_unit_test(lists_have_all_values),
      cmocka_unit_test(lists_say_how_much_room_they_take),
      cmocka_unit_test(short_names_are_no_lists),
      cmocka_unit_test(no_slab),
      cmocka_unit_test(any_slab),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
