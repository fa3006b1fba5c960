/* link_test.c - capturing on a link that goes down, disappears, is renamed, is shared. */
#include "live_support.h"

/* ---- A link --------------------------------------------------------------------------------- */

static int lose_link(int buffer_timeout, const char *command, enum np_status status,
                     int system_error, const char *message) {
  struct np_error error;
  const struct np_capture_options options = {
      .device = "v0", .filter = "ether proto 0x88b5", .buffer_timeout = buffer_timeout};
  const struct np_capture_options other = {.device = "lo", .filter = "udp"};
  struct np_session *s = open_session(&options, NULL, &error);
  struct np_session *unaffected = open_session(&other, NULL, &error);
  CHECK(s && unaffected);
  CHECK(send_frames("v1", 100) == 100);
  CHECK(shell(command) == 0);
  double begin = now_ms();
  struct catch c = take(s, UINT32_MAX, FRAME_PAYLOAD, 5000);
  CHECK(now_ms() - begin < 2000);
  CHECK(c.packets == 100 && c.in_order);
  CHECK(c.status == status);
  CHECK(c.error.system_error == system_error);
  CHECK(strcmp(c.error.message, message) == 0);
  CHECK(send_udp(9999, 5, 100) == 5);
  CHECK(take(unaffected, 5, UDP_PAYLOAD, 2000).packets == 5);
  np_session_close(s);
  np_session_close(unaffected);
  return 0;
}

static int in_the_link_goes_down(void) {
  return lose_link(0, "ip link set v0 down", NP_E_INTERFACE_DOWN, ENETDOWN,
                   "the interface v0 went down: Network is down");
}

static int in_the_link_goes_down_with_packets_in_the_kernel(void) {
  return lose_link(500, "ip link set v0 down", NP_E_INTERFACE_DOWN, ENETDOWN,
                   "the interface v0 went down: Network is down");
}

static int in_the_link_disappears(void) {
  return lose_link(0, "ip link del v0", NP_E_INTERFACE_GONE, ENODEV,
                   "the interface v0 disappeared: No such device");
}

static int in_the_link_disappears_with_packets_in_the_kernel(void) {
  return lose_link(500, "ip link del v0", NP_E_INTERFACE_GONE, ENODEV,
                   "the interface v0 disappeared: No such device");
}

static int in_a_renamed_link_is_followed(void) {
  struct np_error error;
  const struct np_capture_options options = {.device = "v0", .filter = "ether proto 0x88b5"};
  struct np_session *s = open_session(&options, NULL, &error);
  CHECK(s);
  if (shell("ip link set v0 name w0 2>/dev/null") != 0)
    CHECK(shell("ip link set v0 down && ip link set v0 name w0 && ip link set w0 up") == 0);
  sleep_ms(1100); /* longer than it takes to look at the interface again */
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

SANDBOX_TEST(the_link_goes_down, true)
SANDBOX_TEST(the_link_goes_down_with_packets_in_the_kernel, true)
SANDBOX_TEST(the_link_disappears, true)
SANDBOX_TEST(the_link_disappears_with_packets_in_the_kernel, true)
SANDBOX_TEST(a_renamed_link_is_followed, true)
SANDBOX_TEST(a_short_interruption_is_survived, true)
SANDBOX_TEST(a_link_that_is_down_cannot_be_opened, true)
SANDBOX_TEST(directions, true)
SANDBOX_TEST(a_fanout_group_shares_packets, true)

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_link_goes_down),
      cmocka_unit_test(the_link_goes_down_with_packets_in_the_kernel),
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
