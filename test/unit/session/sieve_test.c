/* sieve_test.c - display filters of sessions: what they hide, nobody sees; all else is as without.
 */
#include "session/fake_session.h"

#include "block/block.h"
#include "np/display.h"

enum { PACKETS = 20000 };

static struct np_display *compile(const char *text) {
  struct np_display *display = NULL;
  assert_int_equal(np_display_new(text, strlen(text), NULL, &display, NULL), NP_OK);
  return display;
}

static struct np_session *open_sifted(struct fake_plan plan, const char *text, uint32_t threads,
                                      struct bell *bell) {
  struct np_display *display = compile(text);
  struct np_session *session = NULL;
  const struct np_session_options options = {.threads = threads,
                                             .block_count = 8,
                                             .block = small,
                                             .display = display,
                                             .engine = engine,
                                             .lazy = !plan.live,
                                             .notify = ring,
                                             .context = bell};
  assert_int_equal(np_session_open(fake_new(engine, plan, NULL), &options, &session, NULL), NP_OK);
  np_display_free(display);
  return session;
}

static void files_show_what_passes(void **state) {
  (void)state;
  static const struct {
    const char *text;
    uint64_t passes;
  } cases[] = {{"frame.number & 1", PACKETS / 2},
               {"frame.number % 100 == 0", PACKETS / 100},
               {"frame.number > 100", PACKETS - 100},
               {"frame.number == 77", 1},
               {"frame.number == 0", 0},
               {"", PACKETS}};
  for (uint32_t threads = 1; threads <= 4; threads += 3) {
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
      struct bell bell = BELL;
      struct np_stats stats;
      struct fake_plan plan = {.packets = PACKETS, .size = 60};
      struct np_session *s = open_sifted(plan, cases[i].text, threads, &bell);
      struct outcome o = consume(s, &bell, 0);
      assert_int_equal(o.status, NP_END);
      assert_int_equal(o.delivered, cases[i].passes);
      np_session_stats(s, &stats);
      assert_int_equal(stats.received, PACKETS);
      np_session_close(s);
    }
  }
}

/* Counts what a stage in order sees. */
struct tally {
  uint64_t packets, last;
};

static enum np_status count(void *context, const struct np_block *block, uint32_t first,
                            void **product, struct np_error *error) {
  (void)product;
  (void)error;
  struct tally *tally = context;
  for (uint32_t i = first; i < block->packet_count; i++) {
    assert_true(block->records[i].number > tally->last);
    tally->last = block->records[i].number;
    tally->packets++;
  }
  return NP_OK;
}

static void add_tally(struct np_session *s, struct tally *tally, bool apart) {
  uint32_t index;
  const struct np_stage stage = {.name = "tally", .pass = count, .apart = apart, .context = tally};
  assert_int_equal(np_session_add_stage(s, &stage, &index, NULL), NP_OK);
}

static void stages_see_what_passes(void **state) {
  (void)state;
  struct bell bell = BELL;
  struct tally tally = {0, 0};
  struct np_session *s =
      open_sifted((struct fake_plan){.packets = PACKETS, .size = 60}, "frame.number & 1", 2, &bell);
  add_tally(s, &tally, false);
  struct outcome o = consume(s, &bell, 0);
  assert_int_equal(o.delivered, PACKETS / 2);
  assert_int_equal(tally.packets, PACKETS / 2);
  np_session_close(s);
}

/* Live packets come to a stage as they are read; of most reads nothing passes. */
static void live_stages_see_what_passes(void **state) {
  (void)state;
  for (int apart = 0; apart < 2; apart++) {
    struct bell bell = BELL;
    struct tally tally = {0, 0};
    struct np_stats stats;
    const struct fake_plan plan = {
        .live = true, .packets = PACKETS, .size = 60, .burst = 16, .pause_us = 50};
    struct np_session *s = open_sifted(plan, "frame.number % 50 == 0", 1, &bell);
    add_tally(s, &tally, apart != 0);
    struct outcome o = consume(s, &bell, 0);
    np_session_stats(s, &stats);
    assert_int_equal(stats.received, PACKETS);
    assert_true(o.delivered <= PACKETS / 50);
    assert_true(tally.packets >= o.delivered && tally.packets <= PACKETS / 50);
    if (!stats.dropped_by_app) assert_int_equal(o.delivered, PACKETS / 50);
    np_session_close(s);
  }
}

/* A filter that comes late hides from then on, what was read before too. */
static void a_late_filter_hides_what_waits(void **state) {
  (void)state;
  struct bell bell = BELL;
  struct tally tally = {0, 0};
  const struct fake_plan plan = {
      .live = true, .packets = 300, .size = 60, .burst = 10, .pause_us = 100};
  struct np_session *s = open_sifted(plan, "frame.number > 20", 1, &bell);
  add_tally(s, &tally, false);
  fake_sleep_us(20000);
  struct np_display *even = compile("!(frame.number & 1)");
  assert_int_equal(np_session_add_display(s, even, engine, NULL), NP_OK);
  np_display_free(even);
  struct outcome o = consume(s, &bell, 0);
  assert_int_equal(o.status, NP_END);
  assert_true(o.delivered <= 140);
  assert_true(tally.packets >= o.delivered);
  np_session_close(s);
}

static void filters_are_few(void **state) {
  (void)state;
  struct bell bell = BELL;
  struct np_error error = {NP_OK};
  struct np_display *all = compile("frame");
  struct np_session *s = open_session((struct fake_plan){.packets = 10, .size = 60}, 4, &bell);
  for (int i = 0; i < NP_MAX_SIEVES; i++)
    assert_int_equal(np_session_add_display(s, all, engine, &error), NP_OK);
  assert_int_equal(np_session_add_display(s, all, engine, &error), NP_E_INVALID);
  np_display_free(all);
  assert_int_equal(consume(s, &bell, 0).delivered, 10);
  np_session_close(s);
}

/* ---- Sifting --------------------------------------------------------------------------------- */

static struct np_block *block_of(uint32_t count) {
  struct np_block *block =
      np_block_new(&(struct np_block_options){.data_size = 1 << 16, .packets = count});
  assert_non_null(block);
  for (uint32_t i = 0; i < count; i++) {
    uint8_t bytes[40] = {[12] = 8, [14] = 0x45, [17] = 26, [23] = 17};
    bytes[39] = (uint8_t)i;
    if (i % 5 == 4) bytes[12] = 0x88; /* nobody's EtherType: other layers */
    const struct np_record record = {
        .number = i + 1, .caplen = sizeof bytes, .len = sizeof bytes, .link_type = 1};
    assert_true(np_block_copy(block, engine, &record, bytes));
  }
  np_block_seal(block);
  return block;
}

/* Each packet that is left has its own bytes and layers, however the others went. */
static void check_left(const struct np_block *block) {
  for (uint32_t i = 0; i < block->packet_count; i++) {
    const struct np_record *r = &block->records[i];
    uint32_t index = (uint32_t)r->number - 1;
    assert_int_equal(block->slab[r->offset + 39], (uint8_t)index);
    uint32_t layers = index % 5 == 4 ? 1 : 3;
    assert_int_equal(r->layer_count, layers);
    assert_int_equal(block->layers[r->first_layer].offset, 0);
    if (layers > 1) assert_int_equal(block->layers[r->first_layer + 1].offset, 14);
    if (r->flags & NP_RECORD_ALIKE) assert_int_equal(r->layer_count, r[-1].layer_count);
  }
}

static void any_packets_can_go(void **state) {
  (void)state;
  enum { COUNT = 256, ROUNDS = 200 };
  uint32_t random = 5;
  for (int round = 0; round < ROUNDS; round++) {
    struct np_block *block = block_of(COUNT);
    uint32_t kept = 0, part = 1 + (uint32_t)round % 16;
    uint8_t bits[COUNT / 8] = {0};
    for (uint32_t i = 0; i < COUNT; i++) {
      random = random * 1664525 + 1013904223;
      if (random >> 16 & 1 || (random >> 20) % part) continue;
      bits[i / 8] |= (uint8_t)(1U << i % 8);
      kept++;
    }
    struct np_block *view = np_block_view(block, 0, bits);
    assert_int_equal(view->packet_count, kept);
    check_left(view);
    np_block_view_free(view);
    np__block_hide(block, 0, COUNT, bits);
    np__block_sift(block, 0);
    assert_int_equal(block->packet_count, kept);
    check_left(block);
    np__block_close_up(block);
    check_left(block);
    np_block_free(block);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(files_show_what_passes),
      cmocka_unit_test(stages_see_what_passes),
      cmocka_unit_test(live_stages_see_what_passes),
      cmocka_unit_test(a_late_filter_hides_what_waits),
      cmocka_unit_test(filters_are_few),
      cmocka_unit_test(any_packets_can_go),
  };
  struct np_engine *made = np_engine_new(NULL, NULL);
  engine = made;
  int failed = made ? cmocka_run_group_tests(tests, NULL, NULL) : 1;
  np_engine_free(made);
  return failed;
}
