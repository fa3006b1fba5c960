/* events_test.c - what streams tell, written down. */
#include "np/stream_events.h"

#include <stdlib.h>
#include <string.h>

#include "../cmocka_all.h"

static struct np_flow flow = {.id = 7, .last_packet = 3, .end_ns = 11};

static void give(const struct np_streams_calls *calls, uint32_t side, uint64_t offset,
                 const char *text) {
  const struct np_stream_data data = {
      offset, (const uint8_t *)text, (uint32_t)strlen(text), {offset + 1, 5}};
  calls->data(calls->context, &flow, side, &data);
}

/* The event behind another. */
static const struct np_stream_event *next_of(const struct np_stream_event *event) {
  return (const void *)((const uint8_t *)event + event->size);
}

static void test_in_order(void **state) {
  (void)state;
  struct np_stream_events *events = np_stream_events_new();
  const struct np_streams_calls calls = np_stream_events_calls(events, true, true);
  const struct np_stream_conflict both = {
      1, (const uint8_t *)"kept", (const uint8_t *)"lost", 4, {{2, 0}, {9, 0}}};
  size_t size;
  uint64_t lost;
  assert_true(calls.begin(calls.context, &flow));
  give(&calls, 0, 0, "abc");
  give(&calls, 0, 3, "defgh"); /* goes on */
  give(&calls, 1, 0, "x");
  calls.gap(calls.context, &flow, 0, 8, 100, NP_GAP_ACKED);
  calls.conflict(calls.context, &flow, 1, &both);
  calls.end(calls.context, &flow);
  uint8_t *bytes = np_stream_events_take(events, &size, &lost);
  const struct np_stream_event *e = (const void *)bytes;
  assert_int_equal(lost, 0);
  assert_int_equal(e->kind, NP_EVENT_BEGIN);
  assert_memory_equal(e + 1, &flow, sizeof flow);
  e = next_of(e);
  assert_int_equal(e->kind, NP_EVENT_DATA);
  assert_int_equal(e->length, 8);
  assert_int_equal(e->packet, 1);
  assert_memory_equal(e + 1, "abcdefgh", 8);
  e = next_of(e);
  assert_int_equal(e->side, 1);
  assert_memory_equal(e + 1, "x", 1);
  e = next_of(e);
  assert_int_equal(e->kind, NP_EVENT_GAP);
  assert_int_equal(e->length, 100);
  e = next_of(e);
  assert_int_equal(e->kind, NP_EVENT_CONFLICT);
  assert_int_equal(e->other, 9);
  assert_memory_equal(e + 1, "keptlost", 8);
  e = next_of(e);
  assert_int_equal(e->kind, NP_EVENT_END);
  assert_ptr_equal(next_of(e), bytes + size);
  assert_null(np_stream_events_take(events, &size, &lost));
  free(bytes);
  np_stream_events_free(events);
}

static void test_ignored_once_it_is_said(void **state) {
  (void)state;
  struct np_stream_events *events = np_stream_events_new();
  const struct np_streams_calls calls = np_stream_events_calls(events, false, true);
  assert_true(calls.wants(calls.context, &flow));
  for (uint64_t id = 0; id < 100; id++) np_stream_events_ignore(events, id);
  assert_false(calls.wants(calls.context, &flow));
  assert_true(calls.wants(calls.context, &flow)); /* who asked knows it */
  np_stream_events_ignore(events, 7);
  np_stream_events_ignore(events, 7);
  assert_true(np_stream_events_heed(events, 7));
  assert_false(np_stream_events_heed(events, 7));
  assert_true(calls.wants(calls.context, &flow));
  np_stream_events_ignore(events, 7);
  calls.end(calls.context, &flow); /* nobody asks for it any more */
  assert_false(np_stream_events_heed(events, 7));
  np_stream_events_free(events);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_in_order),
      cmocka_unit_test(test_ignored_once_it_is_said),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
