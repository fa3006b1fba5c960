/* mask_test.c - masks of 64 packets say what packets one by one do. */
#include "block/block.h"

#include "filter/display.h"

enum { COPIES = 3, MANY = SAMPLE_COUNT * COPIES * 12 };

/* Packets that are alike in runs, some damaged or cut, and runs of others between them. */
static struct np_block *mixed_block(uint32_t *random) {
  struct np_block *block =
      np_block_new(&(struct np_block_options){.data_size = 1 << 16, .packets = MANY});
  assert_non_null(block);
  struct sample s = sample(samples[0]);
  for (uint32_t i = 0; i < MANY; i++) {
    if (sample_random(random) % 4 == 0) {
      sample_free(&s);
      bool damaged = sample_random(random) % 2 == 0;
      s = damaged ? sample_damaged(random) : sample(samples[sample_random(random) % SAMPLE_COUNT]);
    }
    const struct np_record record = {.timestamp_ns = i % 7 ? sample_time + i : NP_NO_TIME,
                                     .number = i + 1,
                                     .caplen = s.packet.caplen,
                                     .len = s.packet.len,
                                     .link_type = 1};
    assert_true(np_block_copy(block, engine, &record, s.bytes));
  }
  sample_free(&s);
  np_block_seal(block);
  return block;
}

/* Of a slab all packets have the answers that they have alone; returns how many were visited. */
static uint64_t compare_ways(const char *text, const struct np_block *block) {
  struct np_display *filter = compile(text);
  struct np_matcher *many = np_matcher_new(filter, engine), *one = np_matcher_new(filter, engine);
  struct np_matcher_stats stats;
  uint8_t bits[MANY / 8 + 1];
  uint32_t passed, expected = 0;
  size_t size;
  const uint8_t *slab = np_block_slab(block, &size);
  assert_int_equal(np_matcher_slab(many, slab, size, 0, MANY, bits, &passed), NP_OK);
  for (uint32_t i = 0; i < MANY; i++) {
    struct np_packet packet;
    assert_true(np_block_packet(block, i, &packet));
    bool passes = np_matcher_packet(one, &packet);
    expected += passes;
    if (passes != ((bits[i / 8] >> i % 8 & 1) != 0)) fail_msg("%s: packet %u", text, i);
  }
  assert_int_equal(passed, expected);
  np_matcher_stats(many, &stats);
  assert_int_equal(stats.packets, MANY);
  np_matcher_free(many);
  np_matcher_free(one);
  np_display_free(filter);
  return stats.visited;
}

static void test_masks(void **state) {
  (void)state;
  enum { ROUNDS = 20 };
  uint32_t random = 20261129;
  for (int round = 0; round < ROUNDS; round++) {
    struct np_block *block = mixed_block(&random);
    for (size_t i = 0; i < sizeof meanings / sizeof meanings[0]; i++)
      compare_ways(meanings[i].text, block);
    np_block_free(block);
  }
}

/* Numbers of all widths, at their ends, and around what the samples have. */
static void test_edges(void **state) {
  (void)state;
  static const char *const fields[] = {"ip.ttl",           "ip.version",   "tcp.flags.syn",
                                       "tcp.flags & 0x12", "tcp.port",     "ip.frag_offset",
                                       "tcp.seq_raw",      "ip.addr",      "frame.len",
                                       "ipv6.flow",        "frame.number", "eth.src"};
  static const char *const values[] = {"0",          "1",
                                       "2",          "63",
                                       "64",         "80",
                                       "255",        "65535",
                                       "4294967295", "4181519391",
                                       "10.0.0.1/8", "0.0.0.0/0",
                                       "10.0.0.1",   "255.255.255.255/32"};
  static const char *const forms[] = {"%s == %s",
                                      "%s != %s",
                                      "%s < %s",
                                      "%s <= %s",
                                      "%s > %s",
                                      "%s >= %s",
                                      "%s !== %s",
                                      "%s in {%s}",
                                      "all %s in {%s, 80, 17}",
                                      "all %s > %s",
                                      "%s in {%s, 1, 3, 5, 7, 9}"};
  uint32_t random = 12, compiled = 0;
  struct np_block *block = mixed_block(&random);
  for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++)
    for (size_t j = 0; j < sizeof values / sizeof values[0]; j++)
      for (size_t k = 0; k < sizeof forms / sizeof forms[0]; k++) {
        char text[128];
        struct np_display *filter;
        struct np_error error;
        snprintf(text, sizeof text, forms[k], fields[i], values[j]);
        if (np_display_new(text, strlen(text), NULL, &filter, &error) != NP_OK) continue;
        np_display_free(filter);
        compare_ways(text, block);
        compiled++;
      }
  assert_in_range(compiled, 800, UINT32_MAX);
  np_block_free(block);
}

static void test_masks_decide(void **state) {
  (void)state;
  uint32_t random = 1;
  struct np_block *block = mixed_block(&random);
  assert_true(compare_ways("tcp.port == 80", block) < MANY / 2);
  assert_int_equal(compare_ways("frame.len > 60", block), 0);
  assert_int_equal(compare_ways("frame.len > 60 or frame.len <= 60 or frame contains 01", block),
                   0);
  assert_int_equal(compare_ways("frame contains 01", block), MANY);
  np_block_free(block);
}

/* A slab of any bytes is refused or gives answers, and nothing else. */
static void test_hostile_slab(void **state) {
  (void)state;
  enum { ROUNDS = 300, WORDS = 8 };
  uint32_t random = 7, passed;
  uint8_t bits[MANY / 8 + 1];
  struct np_block *block = mixed_block(&random);
  const size_t size = np_block_compact_size(block);
  uint8_t *copy = malloc(size);
  assert_non_null(copy);
  struct np_display *filter = compile(
      "ip.src#2 == 10.0.0.1 or tcp.port in {1,2,3,80} or tcp contains 01 or tcp.options.mss_val");
  struct np_matcher *matcher = np_matcher_new(filter, engine);
  for (int round = 0; round < ROUNDS; round++) {
    np_block_compact(block, copy);
    for (int i = 0; i < WORDS; i++) {
      size_t at = sample_random(&random) % (i % 2 ? size : sizeof(struct np_block_header));
      copy[at] = (uint8_t)sample_random(&random);
    }
    np_matcher_slab(matcher, copy, size, 0, MANY, bits, &passed);
  }
  np_matcher_free(matcher);
  np_display_free(filter);
  free(copy);
  np_block_free(block);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_masks),
      cmocka_unit_test(test_masks_decide),
      cmocka_unit_test(test_edges),
      cmocka_unit_test(test_hostile_slab),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
