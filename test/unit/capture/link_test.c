/* link_test.c - capturing on a link that goes down, disappears, is renamed, is shared. */
#include "capture/live_support.h"

/* ---- A link --------------------------------------------------------------------------------- */

/* Is this the next event of the session, within 2 s? */
static bool next_event(struct np_session *s, uint32_t device, enum np_device_state state) {
  struct np_device_event event = {UINT32_MAX, NP_DEVICE_UP};
  double begin = now_ms();
  while (now_ms() - begin < 2000 && !np_session_event(s, &event)) sleep_ms(5);
  if (event.device != device || event.state != state)
    fprintf(stderr, "event: %u is %d\n", event.device, (int)event.state);
  return event.device == device && event.state == state;
}

static double cpu_ms(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

/* Frames that nobody wants, out of v1: what it sends itself, it does not see. */
static bool receive_frames(struct np_session *s, uint32_t count) {
  if (send_frames("v1", count) != (int)count) return false;
  struct catch c = take(s, count, FRAME_PAYLOAD, 3000);
  return c.packets == count && c.in_order && c.status >= 0;
}

static int wait_for_link(int buffer_timeout) {
  struct np_error error;
  struct np_device_event event;
  const struct np_capture_options options = {
      .device = "v0", .filter = "ether proto 0x88b5", .buffer_timeout = buffer_timeout};
  const struct np_capture_options other = {.device = "lo", .filter = "udp"};
  struct np_session *s = open_session(&options, NULL, &error);
  struct np_session *unaffected = open_session(&other, NULL, &error);
  CHECK(s && unaffected);
  CHECK(send_frames("v1", 100) == 100);
  CHECK(shell("ip link set v0 down") == 0);
  CHECK(next_event(s, 0, NP_DEVICE_DOWN));
  CHECK(take(s, 100, FRAME_PAYLOAD, 2000).packets == 100);
  double begin = now_ms(), used = cpu_ms();
  CHECK(take(s, 1, FRAME_PAYLOAD, 1000).status == NP_INTERRUPTED);
  CHECK(cpu_ms() - used < (now_ms() - begin) / 20 + 30); /* 30: `take` looks every millisecond */
  CHECK(send_udp(9999, 5, 100) == 5);
  CHECK(take(unaffected, 5, UDP_PAYLOAD, 2000).packets == 5);
  CHECK(shell("ip link set v0 up") == 0);
  CHECK(next_event(s, 0, NP_DEVICE_UP));
  CHECK(receive_frames(s, 50));
  CHECK(!np_session_event(s, &event));
  np_session_close(s);
  np_session_close(unaffected);
  return 0;
}

static int in_a_link_that_goes_down_is_waited_for(void) {
  return wait_for_link(0);
}

static int in_a_link_that_goes_down_with_packets_in_the_kernel(void) {
  return wait_for_link(500);
}

/* Ten times down and up before anybody asks: the last change of each kind is told. */
static int in_many_changes_are_told_as_few(void) {
  struct np_error error;
  struct np_device_event event;
  const struct np_capture_options options = {.device = "v0", .filter = "ether proto 0x88b5"};
  struct np_session *s = open_session(&options, NULL, &error);
  CHECK(s);
  for (int i = 0; i < 3; i++)
    CHECK(shell("ip link set v0 down && sleep 0.4 && ip link set v0 up && sleep 0.4") == 0);
  CHECK(next_event(s, 0, NP_DEVICE_DOWN));
  CHECK(next_event(s, 0, NP_DEVICE_UP));
  CHECK(!np_session_event(s, &event));
  CHECK(receive_frames(s, 10));
  np_session_close(s);
  return 0;
}

static int in_a_capture_may_end_when_the_link_is_down(void) {
  struct np_error error;
  const struct np_capture_options options = {
      .device = "v0", .filter = "ether proto 0x88b5", .ends_when_down = true};
  struct np_session *s = open_session(&options, NULL, &error);
  CHECK(s);
  CHECK(send_frames("v1", 10) == 10);
  CHECK(shell("ip link set v0 down") == 0);
  struct catch c = take(s, UINT32_MAX, FRAME_PAYLOAD, 3000);
  CHECK(c.packets == 10 && c.status == NP_END);
  CHECK(next_event(s, 0, NP_DEVICE_DOWN));
  np_session_close(s);
  return 0;
}

static int in_a_link_that_is_down_disappears(void) {
  struct np_error error;
  const struct np_capture_options options = {.device = "v0", .filter = "ether proto 0x88b5"};
  struct np_session *s = open_session(&options, NULL, &error);
  CHECK(s);
  CHECK(shell("ip link set v0 down") == 0);
  CHECK(next_event(s, 0, NP_DEVICE_DOWN));
  CHECK(shell("ip link del v0") == 0);
  struct catch c = take(s, 1, FRAME_PAYLOAD, 2000);
  CHECK(c.status == NP_E_INTERFACE_GONE && c.error.system_error == ENODEV);
  np_session_close(s);
  return 0;
}

static int lose_link(int buffer_timeout) {
  struct np_error error;
  const struct np_capture_options options = {
      .device = "v0", .filter = "ether proto 0x88b5", .buffer_timeout = buffer_timeout};
  const struct np_capture_options other = {.device = "lo", .filter = "udp"};
  struct np_session *s = open_session(&options, NULL, &error);
  struct np_session *unaffected = open_session(&other, NULL, &error);
  CHECK(s && unaffected);
  CHECK(send_frames("v1", 100) == 100);
  CHECK(shell("ip link del v0") == 0);
  double begin = now_ms();
  struct catch c = take(s, UINT32_MAX, FRAME_PAYLOAD, 5000);
  CHECK(now_ms() - begin < 2000);
  CHECK(c.packets == 100 && c.in_order);
  CHECK(c.status == NP_E_INTERFACE_GONE && c.error.system_error == ENODEV);
  CHECK(strcmp(c.error.message, "the interface v0 disappeared: No such device") == 0);
  CHECK(send_udp(9999, 5, 100) == 5);
  CHECK(take(unaffected, 5, UDP_PAYLOAD, 2000).packets == 5);
  np_session_close(s);
  np_session_close(unaffected);
  return 0;
}

static int in_the_link_disappears(void) {
  return lose_link(0);
}

static int in_the_link_disappears_with_packets_in_the_kernel(void) {
  return lose_link(500);
}

static int in_a_renamed_link_is_followed(void) {
  struct np_error error;
  const struct np_capture_options options = {.device = "v0", .filter = "ether proto 0x88b5"};
  struct np_session *s = open_session(&options, NULL, &error);
  CHECK(s);
  CHECK(shell("ip link set v0 down") == 0);
  CHECK(next_event(s, 0, NP_DEVICE_DOWN));
  CHECK(shell("ip link set v0 name w0 && sleep 1.1 && ip link set w0 up") == 0);
  CHECK(next_event(s, 0, NP_DEVICE_UP));
  CHECK(send_frames("v1", 10) == 10);
  struct catch c = take(s, 10, FRAME_PAYLOAD, 2000);
  CHECK(c.packets == 10 && c.in_order);
  CHECK(shell("ip link del w0") == 0);
  c = take(s, 1, 0, 2000);
  CHECK(c.status == NP_E_INTERFACE_GONE);
  CHECK(strcmp(c.error.message, "the interface w0 disappeared: No such device") == 0);
  np_session_close(s);
  return 0;
}

static int in_a_short_interruption_is_survived(void) {
  struct np_error error;
  const struct np_capture_options options = {
      .device = "v0", .filter = "ether proto 0x88b5", .buffer_timeout = 400};
  struct np_session *s = open_session(&options, NULL, &error);
  CHECK(s);
  sleep_ms(50);
  CHECK(shell("ip link set v0 down && ip link set v0 up") == 0);
  sleep_ms(1500);
  CHECK(send_frames("v1", 10) == 10);
  struct catch c = take(s, 10, FRAME_PAYLOAD, 2000);
  CHECK(c.packets == 10 && c.in_order);
  np_session_close(s);
  return 0;
}

static int in_a_link_that_is_down_cannot_be_opened(void) {
  struct np_error error;
  const struct np_capture_options options = {.device = "v0"};
  CHECK(shell("ip link set v0 down") == 0);
  CHECK(!open_session(&options, NULL, &error));
  CHECK(error.status == NP_E_INTERFACE_DOWN && error.system_error == ENETDOWN);
  CHECK(strstr(error.message, "v0 is not up"));
  return 0;
}

static uint32_t frames_seen(int direction) {
  struct np_error error;
  const struct np_capture_options options = {
      .device = "v0", .filter = "ether proto 0x88b5", .direction = direction};
  struct np_session *s = open_session(&options, NULL, &error);
  if (!s || send_frames("v0", 3) != 3 || send_frames("v1", 5) != 5) return UINT32_MAX;
  uint32_t packets = take(s, 9, 0, 200).packets;
  np_session_close(s);
  return packets;
}

static int in_directions(void) {
  CHECK(frames_seen(0) == 8);
  CHECK(frames_seen(1) == 5);
  CHECK(frames_seen(2) == 3);
  return 0;
}

static int in_a_fanout_group_shares_packets(void) {
  struct np_error error;
  struct np_session *s[2];
  const struct np_capture_options options = {.device = "v0",
                                             .filter = "ether proto 0x88b5",
                                             .has_fanout = true,
                                             .fanout_group = 7,
                                             .fanout_mode = 1 /* round robin */};
  for (int i = 0; i < 2; i++) CHECK((s[i] = open_session(&options, NULL, &error)));
  CHECK(send_frames("v1", 100) == 100);
  uint32_t first = take(s[0], 100, 0, 200).packets;
  uint32_t second = take(s[1], 100, 0, 200).packets;
  CHECK(first > 0 && second > 0 && first + second == 100);
  np_session_close(s[0]);
  np_session_close(s[1]);
  struct np_capture_options bad = options;
  bad.fanout_mode = 0xff;
  CHECK(!open_session(&bad, NULL, &error));
  CHECK(error.status == NP_E_OPTION && strstr(error.message, "fanout: v0"));
  return 0;
}

SANDBOX_TEST(a_link_that_goes_down_is_waited_for, true)
SANDBOX_TEST(a_link_that_goes_down_with_packets_in_the_kernel, true)
SANDBOX_TEST(many_changes_are_told_as_few, true)
SANDBOX_TEST(a_capture_may_end_when_the_link_is_down, true)
SANDBOX_TEST(a_link_that_is_down_disappears, true)
SANDBOX_TEST(the_link_disappears, true)
SANDBOX_TEST(the_link_disappears_with_packets_in_the_kernel, true)
SANDBOX_TEST(a_renamed_link_is_followed, true)
SANDBOX_TEST(a_short_interruption_is_survived, true)
SANDBOX_TEST(a_link_that_is_down_cannot_be_opened, true)
SANDBOX_TEST(directions, true)
SANDBOX_TEST(a_fanout_group_shares_packets, true)

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_link_that_goes_down_is_waited_for),
      cmocka_unit_test(a_link_that_goes_down_with_packets_in_the_kernel),
      cmocka_unit_test(many_changes_are_told_as_few),
      cmocka_unit_test(a_capture_may_end_when_the_link_is_down),
      cmocka_unit_test(a_link_that_is_down_disappears),
      cmocka_unit_test(the_link_disappears),
      cmocka_unit_test(the_link_disappears_with_packets_in_the_kernel),
      cmocka_unit_test(a_renamed_link_is_followed),
      cmocka_unit_test(a_short_interruption_is_survived),
      cmocka_unit_test(a_link_that_is_down_cannot_be_opened),
      cmocka_unit_test(directions),
      cmocka_unit_test(a_fanout_group_shares_packets),
  };
  return run_live_tests(tests);
}
