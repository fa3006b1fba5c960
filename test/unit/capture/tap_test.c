/* tap_test.c - what a device counts, and which of its changes are told. */
#include <string.h>

#include "capture/tap.h"
#include "cmocka_all.h"

/* ---- Counters ------------------------------------------------------------------------------- */

static struct np__pcap_stats told;

static int stats(struct np__pcap *handle, struct np__pcap_stats *out) {
  (void)handle;
  *out = told;
  return 0;
}

static const struct np__libpcap library = {.stats = stats};

static void counters_wrap(void **state) {
  (void)state;
  struct np__tap t = {.pcap = &library, .ring = np__ring_of(1 << 20, 10, 100)};
  told = (struct np__pcap_stats){UINT32_MAX, UINT32_MAX - 5, UINT32_MAX - 9, {0}};
  t.stats.ps_drop = UINT32_MAX - 6;
  t.stats.ps_ifdrop = UINT32_MAX - 10;
  np__tap_count(&t);
  assert_int_equal(t.stats.dropped_by_kernel, 1);
  assert_int_equal(t.stats.dropped_by_interface, 1);
  told = (struct np__pcap_stats){3, 4, 5, {0}};
  np__tap_count(&t);
  assert_int_equal(t.stats.dropped_by_kernel, 11);
  assert_int_equal(t.stats.dropped_by_interface, 16);
  assert_int_equal(t.stats.ps_recv, 3);
}

/* libpcap reads the interface's drops from a file of its name: where that is not there any more,
 * because the interface is gone or renamed, it counts back to before the first. */
static void an_interface_without_counters_has_no_drops(void **state) {
  (void)state;
  struct np__tap t = {.pcap = &library, .ring = np__ring_of(1 << 20, 10, 100)};
  told = (struct np__pcap_stats){10, 0, 7, {0}};
  np__tap_count(&t);
  told.interface_dropped = UINT32_MAX - 100;
  np__tap_count(&t);
  assert_int_equal(t.stats.dropped_by_interface, 7);
  told.interface_dropped = UINT32_MAX - 98;
  np__tap_count(&t);
  assert_int_equal(t.stats.dropped_by_interface, 9);
}

/* ---- Changes -------------------------------------------------------------------------------- */

/* Make the changes that the letters say: up, down, gone. */
static void change(struct np__tap *t, const char *letters) {
  for (; *letters; letters++)
    np__tap_change(t, *letters == 'd'   ? NP_DEVICE_DOWN
                      : *letters == 'u' ? NP_DEVICE_UP
                                        : NP_DEVICE_GONE);
}

static void expect(struct np__tap *t, const char *letters) {
  struct np_device_event event;
  for (; *letters; letters++) {
    assert_true(np__tap_tell(t, &event));
    assert_int_equal(event.device, 3);
    assert_int_equal("udg"[event.state], *letters);
  }
  assert_false(np__tap_tell(t, &event));
}

static void changes_that_undo_each_other_are_not_told(void **state) {
  (void)state;
  static const char *const cases[][2] = {
      {"", ""},   {"d", "d"},   {"du", "du"}, {"dud", "d"},   {"dudu", "du"}, {"dudud", "d"},
      {"g", "g"}, {"dg", "dg"}, {"dug", "g"}, {"dudg", "dg"}, {"dudug", "g"}};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    struct np__live live = {.count = 1};
    struct np__tap t = {.live = &live, .index = 3};
    change(&t, cases[i][0]);
    assert_int_equal(live.base.news, strlen(cases[i][0]));
    expect(&t, cases[i][1]);
  }
}

static void what_was_told_is_not_told_again(void **state) {
  (void)state;
  struct np__live live = {.count = 1};
  struct np__tap t = {.live = &live, .index = 3};
  change(&t, "d");
  expect(&t, "d");
  change(&t, "ud");
  expect(&t, "ud");
  change(&t, "udu");
  expect(&t, "u");
  change(&t, "dg");
  expect(&t, "dg");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(counters_wrap),
      cmocka_unit_test(an_interface_without_counters_has_no_drops),
      cmocka_unit_test(changes_that_undo_each_other_are_not_told),
      cmocka_unit_test(what_was_told_is_not_told_again),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
