/* live_test.c - capturing on loopback: counts, times, cuts, losses, closing. */
#include "capture/live_support.h"

/* ---- Loopback ------------------------------------------------------------------------------- */

static int count_loopback(int buffer_timeout) {
  struct np_error error;
  const struct np_capture_options options = {
      .device = "lo", .filter = "udp port 9999", .buffer_timeout = buffer_timeout};
  struct np_session *s = open_session(&options, NULL, &error);
  CHECK(s);
  CHECK(np_session_link_type(s) == 1);
  CHECK(send_udp(9998, 10, 100) == 10); /* the filter hides them */
  for (int i = 0; i < 10; i++) {
    int64_t begin = wall_ns();
    CHECK(send_udp(9999, 20, 100) == 20);
    struct catch c = take(s, 20, UDP_PAYLOAD, 5000);
    CHECK(c.packets == 20 && c.in_order);
    CHECK(c.caplen == UDP_PAYLOAD + 100 && c.len == UDP_PAYLOAD + 100);
    CHECK(c.timestamp_ns > begin - 1000 && c.timestamp_ns < wall_ns());
    CHECK(c.timestamp_ns % 1000 == 0);
  }
  struct np_stats stats;
  np_session_stats(s, &stats);
  CHECK(stats.received == 200);
  CHECK(stats.bytes == 200 * (UDP_PAYLOAD + 100));
  CHECK(stats.dropped_by_kernel == 0 && stats.dropped_by_app == 0);
  CHECK(stats.ps_recv >= 200 && stats.ps_drop == 0);
  CHECK(take(s, 1, 0, 50).packets == 0);
  np_session_close(s);
  return 0;
}

static int in_loopback_immediately(void) {
  return count_loopback(0);
}

static int in_loopback_with_a_timeout(void) {
  return count_loopback(20);
}

static int in_snap_length_cuts(void) {
  struct np_error error;
  const struct np_capture_options options = {.device = "lo", .filter = "udp", .snap_length = 64};
  struct np_session *s = open_session(&options, NULL, &error);
  CHECK(s);
  CHECK(send_udp(9999, 5, 1000) == 5);
  struct catch c = take(s, 5, UDP_PAYLOAD, 5000);
  CHECK(c.packets == 5 && c.in_order);
  CHECK(c.caplen == 64 && c.len == UDP_PAYLOAD + 1000);
  np_session_close(s);
  return 0;
}

/* Packets that do not fit into what is left of a block, and one that fits into none. */
/* The loopback interface has frames beyond 65,535 bytes, and can have far larger ones. What the
 * kernel's parts of 256 KiB take besides, a packet in them loses; an immediate capture's has all.
 */
static int in_large_frames_are_whole(void) {
  struct np_error error;
  static const uint32_t sizes[] = {65550, 200000, 262144};
  CHECK(shell("ip link set lo mtu 300000") == 0);
  for (int immediate = 0; immediate < 2; immediate++) {
    const struct np_capture_options options = {
        .device = "lo", .filter = "ether proto 0x88b5", .buffer_timeout = immediate ? 0 : 10};
    const struct np_session_options small = {.block = {.data_size = 4096}};
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
      struct np_session *s = open_session(&options, i % 2 ? &small : NULL, &error);
      CHECK(s);
      CHECK(send_large_frame("lo", sizes[i]));
      struct catch c = take(s, 1, FRAME_PAYLOAD, 2000);
      CHECK(c.packets == 1 && c.len == sizes[i]);
      CHECK(c.caplen == sizes[i] || (!immediate && i == 2 && c.caplen > 262144 - 256));
      np_session_close(s);
    }
  }
  return 0;
}

static int in_nanoseconds(void) {
  struct np_error error;
  const struct np_capture_options options = {.device = "lo", .filter = "udp", .nanoseconds = true};
  struct np_session *s = open_session(&options, NULL, &error);
  CHECK(s);
  int fine = 0;
  for (int i = 0; i < 10; i++) {
    int64_t begin = wall_ns();
    CHECK(send_udp(9999, 1, 100) == 1);
    struct catch c = take(s, 1, UDP_PAYLOAD, 5000);
    CHECK(c.packets == 1 && c.timestamp_ns >= begin && c.timestamp_ns < wall_ns());
    fine += c.timestamp_ns % 1000 != 0;
  }
  CHECK(fine > 0);
  np_session_close(s);
  return 0;
}

/* Programs that the application starts must not hold the capture. */
static int in_descriptors_are_closed_on_exec(void) {
  struct np_error error;
  const struct np_capture_options options = {.device = "lo"};
  struct np_session *s = open_session(&options, NULL, &error);
  CHECK(s);
  int packet_sockets = 0;
  for (int fd = 0; fd < 64; fd++) {
    int domain = 0;
    socklen_t size = sizeof domain;
    if (getsockopt(fd, SOL_SOCKET, SO_DOMAIN, &domain, &size) != 0 || domain != AF_PACKET) continue;
    packet_sockets++;
    CHECK(fcntl(fd, F_GETFD) & FD_CLOEXEC);
  }
  CHECK(packet_sockets == 1);
  np_session_close(s);
  return 0;
}

static int in_small_blocks_lose_nothing(void) {
  struct np_error error;
  const struct np_capture_options options = {
      .device = "lo", .filter = "udp", .buffer_size = 16 << 20};
  const struct np_session_options settings = {.block_count = 8, .block = {.data_size = 8192}};
  struct np_session *s = open_session(&options, &settings, &error);
  CHECK(s);
  CHECK(send_udp(9999, 20, 3000) == 20);
  struct catch c = take(s, 20, UDP_PAYLOAD, 5000);
  CHECK(c.packets == 20 && c.in_order);
  CHECK(send_udp(9999, 4, 20000) == 4);
  c = take(s, 4, UDP_PAYLOAD, 5000);
  CHECK(c.packets == 4 && c.in_order && c.caplen == UDP_PAYLOAD + 20000);
  np_session_close(s);
  return 0;
}

/* On a busy machine a thread may wait for its turn: one of them, not two. */
static int in_an_idle_capture_stops_at_once(void) {
  int late = 0;
  struct np_error error;
  const struct np_capture_options options = {.device = "lo", .buffer_timeout = 1000};
  for (int i = 0; i < 20; i++) {
    struct np_session *s = open_session(&options, NULL, &error);
    CHECK(s);
    if (i % 2) sleep_ms(20);
    double begin = now_ms();
    np_session_stop(s);
    late += now_ms() - begin >= 100;
    struct np_block *block;
    CHECK(np_session_take(s, &block, &error) == NP_END);
    np_session_close(s);
  }
  CHECK(late <= 1);
  return 0;
}

static int in_closing_frees_all_descriptors(void) {
  struct np_error error;
  int before = -1;
  for (int i = 0; i < 100; i++) {
    const struct np_capture_options options = {.device = i % 2 ? "lo" : "any",
                                               .filter = i % 3 ? "udp" : "syntax error ("};
    struct np_session *s = open_session(&options, NULL, &error);
    np_session_close(s);
    if (i == 3) before = descriptor_count(); /* libpcap may keep one of its own for good */
  }
  CHECK(descriptor_count() == before);
  CHECK(shell("test \"$(grep -c . /proc/net/packet)\" = 1") == 0); /* only its heading */
  return 0;
}

/* While there is no block the kernel holds packets; a consumer that is not too late loses none. */
static int in_the_kernel_holds_a_burst(void) {
  struct np_error error;
  const struct np_capture_options options = {.device = "lo", .filter = "udp", .buffer_timeout = 1};
  const struct np_session_options settings = {.block_count = 2, .block = {.data_size = 16384}};
  struct np_session *s = open_session(&options, &settings, &error);
  CHECK(s);
  CHECK(send_udp(9999, 300, 1000) == 300);
  struct catch c = take(s, 300, UDP_PAYLOAD, 5000);
  CHECK(c.packets == 300 && c.in_order);
  np_session_close(s);
  return 0;
}

/* Nothing is dropped while the kernel's buffer has room, however long nobody takes. */
static int in_the_kernel_holds_packets_for_long(void) {
  struct np_error error;
  struct np_stats stats;
  const struct np_capture_options options = {.device = "lo", .filter = "udp", .buffer_timeout = 10};
  const struct np_session_options settings = {.block_count = 2, .block = {.data_size = 16384}};
  struct np_session *s = open_session(&options, &settings, &error);
  CHECK(s);
  CHECK(send_udp(9999, 300, 1000) == 300);
  sleep_ms(600);
  np_session_stats(s, &stats);
  CHECK(stats.received < 300 && stats.dropped_by_app == 0);
  struct catch c = take(s, 300, UDP_PAYLOAD, 5000);
  CHECK(c.packets == 300 && c.in_order);
  np_session_close(s);
  return 0;
}

/* Packets that come after a block has become free are not dropped. */
static int in_a_freed_block_is_used_at_once(void) {
  struct np_error error;
  struct np_stats before, after;
  const struct np_capture_options options = {
      .device = "lo", .filter = "udp", .buffer_size = 2 << 20, .buffer_timeout = 1};
  const struct np_session_options settings = {.block_count = 2, .block = {.data_size = 16384}};
  struct np_session *s = open_session(&options, &settings, &error);
  CHECK(s);
  CHECK(send_udp(9999, 5000, 1000) == 5000);
  sleep_ms(100); /* the kernel's buffer is as full as it may be */
  np_session_stats(s, &before);
  CHECK(before.dropped_by_app > 0);
  take(s, UINT32_MAX, UDP_PAYLOAD, 300);
  CHECK(send_udp(9999, 5, 1000) == 5);
  struct catch c = take(s, 5, UDP_PAYLOAD, 1000);
  np_session_stats(s, &after);
  CHECK(c.packets == 5 && c.in_order);
  CHECK(after.dropped_by_app == before.dropped_by_app);
  np_session_close(s);
  return 0;
}

/* A consumer that stands still: all that was sent is delivered or counted as lost. */
static int in_losses_are_counted(void) {
  struct np_error error;
  enum { SENT = 60000 };
  const struct np_capture_options options = {
      .device = "lo", .filter = "udp dst port 9999", .buffer_size = 2 << 20, .buffer_timeout = 10};
  const struct np_session_options settings = {.block_count = 2, .block = {.data_size = 65536}};
  struct np_session *s = open_session(&options, &settings, &error);
  CHECK(s);
  for (int i = 0; i < 6; i++) {
    CHECK(send_udp(9999, SENT / 6, 100) == SENT / 6);
    sleep_ms(60);
  }
  sleep_ms(100);
  struct catch c = take(s, UINT32_MAX, UDP_PAYLOAD, 300);
  struct np_stats stats;
  np_session_stop(s);
  np_session_stats(s, &stats);
  CHECK(stats.dropped_by_app > 0);
  CHECK(c.packets + stats.dropped_by_app == stats.received);
  CHECK(stats.received + stats.dropped_by_kernel == SENT);
  np_session_close(s);
  return 0;
}

/* A filter of datagrams to port 9999, and of what nobody sends. */
static const char *long_filter(int terms) {
  static char text[1 << 15];
  int used = snprintf(text, sizeof text, "udp dst port 9999");
  for (int i = 0; i < terms; i++)
    used += snprintf(text + used, sizeof text - (size_t)used, " or port %d", 1 + i);
  return text;
}

static int in_a_filter_that_takes_long_is_waited_for(void) {
  struct np_error error;
  const struct np_capture_options options = {.device = "lo", .filter = long_filter(100)};
  struct np_session *s = open_session(&options, NULL, &error);
  CHECK(s);
  struct catch c = {.packets = 0};
  for (int i = 0; i < 200 && c.packets == 0; i++) {
    CHECK(send_udp(9998, 10, 100) == 10);
    CHECK(send_udp(9999, 1, 200) == 1);
    c = take(s, 1, UDP_PAYLOAD, 50);
  }
  CHECK(c.packets >= 1 && c.caplen == UDP_PAYLOAD + 200);
  np_session_close(s);
  return 0;
}

/* Whoever is last closes the device: the capture, or the compiler that it leaves behind. */
static int in_a_capture_whose_filter_compiles_is_closed_at_once(void) {
  struct np_error error;
  struct np_stats stats;
  const struct np_capture_options options = {.device = "lo", .filter = long_filter(120)};
  CHECK(shell("test \"$(grep -c . /proc/net/packet)\" = 1") == 0); /* only its heading */
  for (int i = 0; i < 10; i++) {
    const struct np_session_options settings = {.lazy = i % 3 == 2};
    struct np_session *s = open_session(&options, &settings, &error);
    CHECK(s);
    if (i % 3) sleep_ms(i);
    np_session_stats(s, &stats);
    CHECK(stats.received == 0);
    double begin = now_ms();
    np_session_close(s);
    CHECK(now_ms() - begin < 10000);
  }
  CHECK(shell("i=0; while [ \"$(grep -c . /proc/net/packet)\" != 1 ]; do i=$((i+1)); "
              "test $i -lt 3000 || exit 1; sleep 0.02; done") == 0);
  return 0;
}

SANDBOX_TEST(loopback_immediately, false)
SANDBOX_TEST(loopback_with_a_timeout, false)
SANDBOX_TEST(snap_length_cuts, false)
SANDBOX_TEST(large_frames_are_whole, false)
SANDBOX_TEST(nanoseconds, false)
SANDBOX_TEST(descriptors_are_closed_on_exec, false)
SANDBOX_TEST(small_blocks_lose_nothing, false)
SANDBOX_TEST(an_idle_capture_stops_at_once, false)
SANDBOX_TEST(closing_frees_all_descriptors, false)
SANDBOX_TEST(the_kernel_holds_a_burst, false)
SANDBOX_TEST(the_kernel_holds_packets_for_long, false)
SANDBOX_TEST(a_freed_block_is_used_at_once, false)
SANDBOX_TEST(losses_are_counted, false)
SANDBOX_TEST(a_filter_that_takes_long_is_waited_for, false)
SANDBOX_TEST(a_capture_whose_filter_compiles_is_closed_at_once, false)

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(loopback_immediately),
      cmocka_unit_test(loopback_with_a_timeout),
      cmocka_unit_test(snap_length_cuts),
      cmocka_unit_test(large_frames_are_whole),
      cmocka_unit_test(nanoseconds),
      cmocka_unit_test(descriptors_are_closed_on_exec),
      cmocka_unit_test(small_blocks_lose_nothing),
      cmocka_unit_test(an_idle_capture_stops_at_once),
      cmocka_unit_test(closing_frees_all_descriptors),
      cmocka_unit_test(the_kernel_holds_a_burst),
      cmocka_unit_test(the_kernel_holds_packets_for_long),
      cmocka_unit_test(a_freed_block_is_used_at_once),
      cmocka_unit_test(losses_are_counted),
      cmocka_unit_test(a_filter_that_takes_long_is_waited_for),
      cmocka_unit_test(a_capture_whose_filter_compiles_is_closed_at_once),
  };
  return run_live_tests(tests);
}
