/* limits_test.c - display filters that are too long, too deep or too much, and damaged ones. */
#include "filter/display.h"

static enum np_status compile_with(const char *text, struct np_display_options options) {
  struct np_display *filter = NULL;
  enum np_status status = np_display_new(text, strlen(text), &options, &filter, NULL);
  np_display_free(filter);
  return status;
}

static void test_length(void **state) {
  (void)state;
  assert_int_equal(compile_with("ip or ip", (struct np_display_options){.length = 7}), NP_E_FILTER);
  assert_int_equal(compile_with("ip or ip", (struct np_display_options){.length = 8}), NP_OK);
}

static void test_depth(void **state) {
  (void)state;
  const struct np_display_options options = {.depth = 8};
  assert_int_equal(compile_with("((((ip))))", options), NP_OK);
  assert_int_equal(compile_with("(((((((((ip)))))))))", options), NP_E_FILTER);
  assert_int_equal(compile_with("!!!!!!!!!!ip", options), NP_E_FILTER);
  assert_int_equal(compile_with("ip.ttl+1+1+1+1+1+1+1+1+1+1==1", options), NP_E_FILTER);
  assert_int_equal(compile_with("ip or ip or ip or ip or ip or ip or ip or ip or ip", options),
                   NP_OK);
}

/* A text as long as it may be, of what makes most of a filter. */
static void test_largest(void **state) {
  (void)state;
  static const char *const parts[] = {"ip.ttl in {1,2,3,4,0..9} or ",
                                      "(",
                                      "!",
                                      "tcp~=1 or ",
                                      "\"a\" ",
                                      "ip[0,1,2,3] or ",
                                      "a",
                                      "1 ",
                                      "{",
                                      "-",
                                      "ip#[1,"};
  enum { LENGTH = 65536 };
  char *text = malloc(LENGTH);
  assert_non_null(text);
  for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
    struct np_display *filter = NULL;
    size_t size = strlen(parts[i]), used = 0;
    for (; used + size + 2 <= LENGTH; used += size) memcpy(text + used, parts[i], size);
    memcpy(text + used, "ip", 2);
    np_display_new(text, used + 2, NULL, &filter, NULL);
    np_display_free(filter);
  }
  free(text);
}

/* Values behind the most are counted, and not looked at; of texts too. */
static void test_values_limit(void **state) {
  (void)state;
  static const struct {
    const char *text;
    bool passes;
  } cases[] = {{"tcp.option_kind == 2", true},
               {"tcp.option_kind == 4", false},
               {"count(tcp.option_kind) > 3", true},
               {"string(tcp.option_kind) == \"2\"", true},
               {"string(tcp.option_kind) == \"4\"", false}};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    struct np_display *filter = NULL;
    const struct np_display_options options = {.values = 3};
    struct np_matcher_stats stats;
    struct sample s = sample(SAMPLE_SYN);
    const char *text = cases[i].text;
    assert_int_equal(np_display_new(text, strlen(text), &options, &filter, NULL), NP_OK);
    struct np_matcher *matcher = np_matcher_new(filter, engine);
    assert_int_equal(np_matcher_packet(matcher, &s.packet), cases[i].passes);
    np_matcher_stats(matcher, &stats);
    assert_true(stats.limited > 0);
    np_matcher_free(matcher);
    np_display_free(filter);
    sample_free(&s);
  }
}

/* Damaged filters are refused or match packets, and nothing else; the sanitizers look on. */
static void test_mutants(void **state) {
  (void)state;
  enum { ROUNDS = 20000, ROOM = 400, SPREAD = 4 };
  static const char marks[] = "()[]{}#:,.-+*/%&|!=<>~\"'\\$@ 019afzx\xff";
  const uint32_t count = sizeof meanings / sizeof meanings[0];
  uint32_t random = 99;
  for (int round = 0; round < ROUNDS; round++) {
    char text[ROOM];
    const char *one = meanings[sample_random(&random) % count].text;
    const char *other = meanings[sample_random(&random) % count].text;
    int size = snprintf(text, sizeof text, "%s %s %s", one, round % 2 ? "and" : "", other);
    for (uint32_t n = sample_random(&random) % SPREAD; n > 0; n--)
      text[sample_random(&random) % (uint32_t)size] =
          marks[sample_random(&random) % (sizeof marks - 1)];
    struct np_display *filter = NULL;
    if (np_display_new(text, (size_t)size, NULL, &filter, NULL) != NP_OK) continue;
    struct np_matcher *matcher = np_matcher_new(filter, engine);
    struct sample s = sample_damaged(&random);
    np_matcher_packet(matcher, &s.packet);
    struct np_text said = {0};
    np_display_explain(filter, &said);
    np_display_bpf(filter, &said);
    np_text_free(&said);
    sample_free(&s);
    np_matcher_free(matcher);
    np_display_free(filter);
  }
}

static void test_regex_limit(void **state) {
  (void)state;
  struct np_display *filter = NULL;
  struct np_matcher_stats stats;
  const char *text = "frame matches \"(a+)+$\"";
  const struct np_display_options options = {.regex_steps = 100};
  uint8_t bytes[64];
  memset(bytes, 'a', sizeof bytes);
  bytes[sizeof bytes - 1] = 'b';
  const struct np_packet packet = {
      .bytes = bytes, .caplen = sizeof bytes, .len = sizeof bytes, .link_type = 1};
  assert_int_equal(np_display_new(text, strlen(text), &options, &filter, NULL), NP_OK);
  struct np_matcher *matcher = np_matcher_new(filter, engine);
  assert_non_null(matcher);
  assert_false(np_matcher_packet(matcher, &packet));
  np_matcher_stats(matcher, &stats);
  assert_int_equal(stats.limited, 1);
  np_matcher_free(matcher);
  np_display_free(filter);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_length),  cmocka_unit_test(test_depth),
      cmocka_unit_test(test_largest), cmocka_unit_test(test_values_limit),
      cmocka_unit_test(test_mutants), cmocka_unit_test(test_regex_limit),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
