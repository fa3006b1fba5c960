/* rtcp_test.c - packets side by side, counts that lie, and what is none. */
#include "text_visit.h"

static const char *rtcp(const char *hex) {
  uint32_t size;
  uint8_t *bytes = visit_bytes(hex, &size);
  const char *text = text_packet(TEXT_VISIT_UDP, 5005, (const char *)bytes, size);
  free(bytes);
  return visit(TEXT_VISIT_RAW, text, "rtcp");
}

static void side_by_side(void **state) {
  (void)state;
  const char *text = rtcp("80c90001 12345678 81cb0002 00000009 03656e64");
  assert_shows(text, "rtcp.report_count=0 rtcp.type=201");
  assert_shows(text, "rtcp.sender_ssrc=305419896");
  assert_shows(text, "rtcp.leaving=9 rtcp.reason_length=3 rtcp.reason=end");
  assert_null(strchr(text, '!'));
}

static void descriptions(void **state) {
  (void)state;
  const char *text = rtcp("82ca0005 00000001 0103614062 000000 00000002 01000000");
  assert_shows(text,
               "rtcp.chunks{ rtcp.chunks.ssrc=1 rtcp.chunks.item_types=1 "
               "rtcp.chunks.item_lengths=3 rtcp.chunks.items=a@b rtcp.chunks.item_types=0 }");
  assert_shows(text,
               "rtcp.chunks.ssrc=2 rtcp.chunks.item_types=1 rtcp.chunks.item_lengths=0 "
               "rtcp.chunks.item_types=0 }");
  assert_null(strchr(text, '!'));
  assert_shows(rtcp("81ca0002 00000001 01ff6140"), "!malformed:rtcp.chunks.items");
}

static void counts_that_lie(void **state) {
  (void)state;
  assert_shows(rtcp("9fc90001 12345678"), "!malformed:rtcp.report_count");
  assert_shows(rtcp("81c90002 12345678 00000001"), "!malformed:rtcp.reports.fraction_lost");
  assert_shows(rtcp("82cb0001 12345678"), "!malformed:rtcp.source_count");
  assert_shows(rtcp("82ca0002 00000001 00000000"), "!malformed:rtcp.source_count");
  assert_shows(rtcp("a0c90002 12345678 00000004"),
               "rtcp.padding_count=4 rtcp.sender_ssrc=305419896");
  assert_shows(rtcp("a0c90002 12345678 000000ff"), "!malformed:rtcp.padding");
  assert_shows(rtcp("a0c90002 12345678 00000000"), "!malformed:rtcp.padding");
}

static void what_is_none_is_refused(void **state) {
  (void)state;
  assert_null(strstr(rtcp("41c90001 12345678"), "rtcp."));
  assert_null(strstr(rtcp("81c70001 12345678"), "rtcp."));
  assert_null(strstr(rtcp("81c90002 12345678"), "rtcp."));
  assert_null(strstr(rtcp("81c9"), "rtcp."));
}

/* A report without its sender is no longer than the fixed header, and wrong all the same: who asks
 * for details only of layers that have some must hear of it. */
static void a_report_without_a_sender(void **state) {
  (void)state;
  struct np_engine *engine = np_engine_new(NULL, NULL);
  struct np_layer layers[NP_MAX_LAYERS];
  uint32_t size;
  uint8_t *bytes = visit_bytes(text_packet(TEXT_VISIT_UDP, 5005, "\x80\xc9\0\0", 4), &size);
  const struct np_packet packet = {
      .bytes = bytes, .caplen = size, .len = size, .link_type = TEXT_VISIT_RAW, .number = 1};
  uint32_t count = np_dissect(engine, &packet, layers);
  assert_string_equal(np_protocol_at(layers[count - 1].protocol)->name, "rtcp");
  assert_true(layers[count - 1].flags & NP_LAYER_DETAILS);
  assert_shows(rtcp("80c90000"), "!malformed:rtcp.sender_ssrc");
  free(bytes);
  np_engine_free(engine);
}

static void lost_packets_have_a_sign(void **state) {
  (void)state;
  char expected[64];
  snprintf(expected, sizeof expected, "rtcp.reports.lost=%llu", (unsigned long long)INT64_C(-2));
  assert_shows(rtcp("81c90007 12345678 00000001 01fffffe 00000002 00000003 00000004 00000005"),
               expected);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(side_by_side),
      cmocka_unit_test(descriptions),
      cmocka_unit_test(counts_that_lie),
      cmocka_unit_test(what_is_none_is_refused),
      cmocka_unit_test(a_report_without_a_sender),
      cmocka_unit_test(lost_packets_have_a_sign),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
