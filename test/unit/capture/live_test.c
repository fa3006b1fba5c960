/* live_test.c - captures from real interfaces, each in a network namespace of its own. */
#include <arpa/inet.h>
#include <dirent.h>
#include <errno.h>
#include <netinet/in.h>
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>

#include <cmocka.h>

#include "np/capture.h"
#include "np/session.h"
#include "sandbox.h"

static const struct np_engine *engine;

/* ---- Helpers -------------------------------------------------------------------------------- */

static double now_ms(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static void sleep_ms(long ms) {
  const struct timespec time = {ms / 1000, ms % 1000 * 1000000};
  nanosleep(&time, NULL);
}

static struct np_session *open_session(const struct np_capture_options *options,
                                       const struct np_session_options *settings,
                                       struct np_error *error) {
  struct np_source *source;
  struct np_session *session;
  if (np_capture_open(options, engine, &source, error) != NP_OK) return NULL;
  return np_session_open(source, settings, &session, error) == NP_OK ? session : NULL;
}

/* Send UDP datagrams of `size` bytes to a port of 127.0.0.1; each begins with its number. */
static int send_udp(uint16_t port, uint32_t count, uint32_t size) {
  static uint8_t bytes[65000];
  int fd = socket(AF_INET, SOCK_DGRAM, 0), sent = 0;
  const struct sockaddr_in to = {
      .sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  int sink = socket(AF_INET, SOCK_DGRAM, 0); /* somebody listens: no ICMP errors come back */
  if (bind(sink, (const struct sockaddr *)&to, sizeof to) != 0) return -1;
  for (uint32_t i = 0; i < count; i++) {
    memcpy(bytes, &i, sizeof i);
    sent += sendto(fd, bytes, size, 0, (const struct sockaddr *)&to, sizeof to) == (ssize_t)size;
  }
  close(sink);
  close(fd);
  return sent;
}

/* What came out of a session. */
struct catch {
  uint32_t packets;
  uint32_t blocks;
  uint32_t caplen, len; /* of the last one */
  int64_t timestamp_ns;
  bool in_order; /* the numbers at `number_at` rise by one from 0 */
  enum np_status status;
  struct np_error error;
};

enum { UDP_PAYLOAD = 14 + 20 + 8, FRAME_PAYLOAD = 14 };

static void look_at(struct catch *c, const struct np_block *block, uint32_t number_at) {
  for (uint32_t i = 0; i < block->packet_count; i++) {
    struct np_packet packet;
    uint32_t number = UINT32_MAX;
    if (!np_slab_packet(block->slab, block->slab_size, i, &packet)) c->in_order = false;
    if (packet.caplen >= number_at + 4) memcpy(&number, packet.bytes + number_at, 4);
    if (number != c->packets) c->in_order = false;
    c->packets++;
    c->caplen = packet.caplen;
    c->len = packet.len;
    c->timestamp_ns = packet.timestamp_ns;
  }
}

/* Take blocks until there are `want` packets, the session ends, or the time is over. */
static struct catch take(struct np_session *session, uint32_t want, uint32_t number_at,
                         double limit_ms) {
  struct catch c = {.in_order = true, .status = NP_OK};
  struct np_block *block;
  double end = now_ms() + limit_ms;
  while (c.packets < want && now_ms() < end) {
    c.status = np_session_take(session, &block, &c.error);
    if (c.status == NP_END || c.status < 0) break;
    if (!block) {
      sleep_ms(1);
      continue;
    }
    c.blocks++;
    look_at(&c, block, number_at);
    np_session_release(session, block);
  }
  return c;
}

/* Send frames of an experimental EtherType (IEEE 802) out of a device. */
static int send_frames(const char *device, uint32_t count) {
  uint8_t frame[60] = {2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2, 0x88, 0xb5};
  const struct np_capture_options options = {.device = device, .filter = "ip proto 254"};
  struct np_source *source;
  struct np_error error;
  uint32_t sent = 0;
  if (np_capture_open(&options, engine, &source, &error) != NP_OK) return -1;
  for (uint32_t i = 0; i < count; i++) {
    memcpy(frame + FRAME_PAYLOAD, &i, sizeof i);
    if (source->operations->inject(source, frame, sizeof frame, &error) == NP_OK) sent++;
  }
  source->operations->close(source);
  return (int)sent;
}

static int descriptor_count(void) {
  int count = 0;
  DIR *directory = opendir("/proc/self/fd");
  while (readdir(directory)) count++;
  closedir(directory);
  return count;
}

/* ---- Loopback ------------------------------------------------------------------------------- */

static int count_loopback(int buffer_timeout) {
  struct np_error error;
  const struct np_capture_options options = {
      .device = "lo", .filter = "udp port 9999", .buffer_timeout = buffer_timeout};
  struct np_session *s = open_session(&options, NULL, &error);
  CHECK(s);
  CHECK(np_session_link_type(s) == 1);
  double begin = (double)time(NULL);
  CHECK(send_udp(9998, 10, 100) == 10); /* the filter hides them */
  for (int i = 0; i < 10; i++) {
    CHECK(send_udp(9999, 20, 100) == 20);
    struct catch c = take(s, 20, UDP_PAYLOAD, 5000);
    CHECK(c.packets == 20 && c.in_order);
    CHECK(c.caplen == UDP_PAYLOAD + 100 && c.len == UDP_PAYLOAD + 100);
    CHECK((double)c.timestamp_ns / 1e9 >= begin && (double)c.timestamp_ns / 1e9 < begin + 60);
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
  const struct np_capture_options options = {
      .device = "lo", .filter = "udp", .snap_length = 64, .nanoseconds = true};
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

static int in_an_idle_capture_stops_at_once(void) {
  struct np_error error;
  const struct np_capture_options options = {.device = "lo", .buffer_timeout = 1000};
  for (int i = 0; i < 20; i++) {
    struct np_session *s = open_session(&options, NULL, &error);
    CHECK(s);
    if (i % 2) sleep_ms(20);
    double begin = now_ms();
    np_session_stop(s);
    CHECK(now_ms() - begin < 100);
    struct np_block *block;
    CHECK(np_session_take(s, &block, &error) == NP_END);
    np_session_close(s);
  }
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

/* Packets that come after a block has become free are not dropped. */
static int in_a_freed_block_is_used_at_once(void) {
  struct np_error error;
  struct np_stats before, after;
  const struct np_capture_options options = {.device = "lo", .filter = "udp", .buffer_timeout = 1};
  const struct np_session_options settings = {.block_count = 2, .block = {.data_size = 16384}};
  struct np_session *s = open_session(&options, &settings, &error);
  CHECK(s);
  CHECK(send_udp(9999, 100, 1000) == 100);
  sleep_ms(400); /* longer than the session's patience: it reads without a block now */
  np_session_stats(s, &before);
  CHECK(before.dropped_by_app > 0);
  take(s, UINT32_MAX, UDP_PAYLOAD, 50);
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
      .device = "lo", .filter = "udp dst port 9999", .buffer_timeout = 10};
  const struct np_session_options settings = {.block_count = 2, .block = {.data_size = 65536}};
  struct np_session *s = open_session(&options, &settings, &error);
  CHECK(s);
  for (int i = 0; i < 6; i++) {
    CHECK(send_udp(9999, SENT / 6, 100) == SENT / 6);
    sleep_ms(60);
  }
  sleep_ms(400); /* what the kernel holds is read meanwhile */
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

/* ---- Refusals ------------------------------------------------------------------------------- */

/* The error of opening must have the status and the text. */
static int refuse(const struct np_capture_options *options, enum np_status status,
                  const char *text) {
  struct np_error error = {.status = NP_OK};
  CHECK(!open_session(options, NULL, &error));
  if (error.status != status || !strstr(error.message, text))
    fprintf(stderr, "%s: %s\n", np_status_code(error.status), error.message);
  CHECK(error.status == status);
  CHECK(strstr(error.message, text));
  return 0;
}

static int in_options_that_cannot_be(void) {
  struct np_capture_options o = {.device = "nope0"};
  CHECK(refuse(&o, NP_E_NO_DEVICE, "no such device: \"nope0\"; there are: ") == 0);
  CHECK(refuse(&o, NP_E_NO_DEVICE, "lo") == 0);
  o = (struct np_capture_options){.device = "lo", .filter = "tcp prot 80"};
  CHECK(refuse(&o, NP_E_FILTER, "filter \"tcp prot 80\": ") == 0);
  o = (struct np_capture_options){.device = "lo", .timestamp_source = "sundial"};
  CHECK(refuse(&o, NP_E_OPTION, "timestamp_source: lo has no \"sundial\"; it has: host") == 0);
  o = (struct np_capture_options){.device = "lo", .timestamp_source = "adapter"};
  CHECK(refuse(&o, NP_E_OPTION, "timestamp_source: lo has no \"adapter\"; it has: host") == 0);
  o = (struct np_capture_options){.device = "lo", .monitor = true};
  CHECK(refuse(&o, NP_E_OPTION, "monitor: lo has no monitor mode") == 0);
  o = (struct np_capture_options){.device = "lo", .direction = 3};
  CHECK(refuse(&o, NP_E_OPTION, "direction: ") == 0);
  o = (struct np_capture_options){.device = "lo", .buffer_size = UINT32_MAX};
  CHECK(refuse(&o, NP_E_OPTION, "buffer_size: ") == 0);
  return 0;
}

static int in_no_permission(void) {
  struct np_error error;
  char path[512], command[600];
  ssize_t length = readlink("/proc/self/exe", path, sizeof path - 1);
  CHECK(length > 0);
  path[length] = '\0';
  snprintf(command, sizeof command, "`sudo setcap cap_net_raw,cap_net_admin=eip %s`", path);
  CHECK(setgid(65534) == 0 && setuid(65534) == 0);
  struct np_capture_options o = {.device = "lo"};
  CHECK(refuse(&o, NP_E_PERMISSION, "no permission to capture on lo: run ") == 0);
  CHECK(refuse(&o, NP_E_PERMISSION, command) == 0);
  CHECK(!open_session(&o, NULL, &error) && error.system_error == EPERM);
  o.device = "nope0";
  CHECK(refuse(&o, NP_E_NO_DEVICE, "no such device: \"nope0\"; there are: ") == 0);
  CHECK(!open_session(&o, NULL, &error) && error.system_error == ENODEV);
  return 0;
}

/* ---- Devices -------------------------------------------------------------------------------- */

static const struct np_device *device_named(const struct np_device *list, size_t count,
                                            const char *name) {
  for (size_t i = 0; i < count; i++)
    if (strcmp(list[i].name, name) == 0) return &list[i];
  return NULL;
}

static int in_devices_are_listed(void) {
  struct np_error error;
  struct np_device *list;
  size_t count;
  char name[64];
  CHECK(shell("ip link set v0 mtu 1400 address 02:00:00:00:00:0a && ip addr add 192.0.2.1/24 brd "
              "192.0.2.255 dev v0") == 0);
  CHECK(shell("ip link set v1 down") == 0);
  CHECK(np_devices(&list, &count, &error) == NP_OK);
  const struct np_device *lo = device_named(list, count, "lo");
  const struct np_device *v0 = device_named(list, count, "v0");
  const struct np_device *v1 = device_named(list, count, "v1");
  CHECK(lo && v0 && v1);
  CHECK(lo->loopback && lo->up && lo->mtu == 65536 && lo->mac[0] == '\0');
  CHECK(lo->address_count == 1 || lo->address_count == 2);
  CHECK(strcmp(lo->addresses[0].address, "127.0.0.1") == 0 && lo->addresses[0].family == 4);
  CHECK(strcmp(lo->addresses[0].netmask, "255.0.0.0") == 0);
  CHECK(!v0->loopback && v0->up && !v0->wireless && v0->mtu == 1400);
  CHECK(strcmp(v0->mac, "02:00:00:00:00:0a") == 0);
  CHECK(v0->address_count == 1);
  CHECK(strcmp(v0->addresses[0].address, "192.0.2.1") == 0);
  CHECK(strcmp(v0->addresses[0].netmask, "255.255.255.0") == 0);
  CHECK(strcmp(v0->addresses[0].broadcast, "192.0.2.255") == 0);
  CHECK(strcmp(v0->addresses[0].destination, "") == 0);
  CHECK(!v1->up && !v1->running && v1->address_count == 0);
  np_devices_free(list, count);
  CHECK(np_default_device(name, sizeof name, &error) == NP_OK);
  CHECK(strcmp(name, "lo") != 0);
  return 0;
}

SANDBOX_TEST(loopback_immediately, false)
SANDBOX_TEST(loopback_with_a_timeout, false)
SANDBOX_TEST(snap_length_cuts, false)
SANDBOX_TEST(small_blocks_lose_nothing, false)
SANDBOX_TEST(an_idle_capture_stops_at_once, false)
SANDBOX_TEST(closing_frees_all_descriptors, false)
SANDBOX_TEST(the_kernel_holds_a_burst, false)
SANDBOX_TEST(a_freed_block_is_used_at_once, false)
SANDBOX_TEST(losses_are_counted, false)
SANDBOX_TEST(the_link_goes_down, true)
SANDBOX_TEST(the_link_goes_down_with_packets_in_the_kernel, true)
SANDBOX_TEST(the_link_disappears, true)
SANDBOX_TEST(the_link_disappears_with_packets_in_the_kernel, true)
SANDBOX_TEST(a_renamed_link_is_followed, true)
SANDBOX_TEST(a_short_interruption_is_survived, true)
SANDBOX_TEST(a_link_that_is_down_cannot_be_opened, true)
SANDBOX_TEST(directions, true)
SANDBOX_TEST(a_fanout_group_shares_packets, true)
SANDBOX_TEST(options_that_cannot_be, false)
SANDBOX_TEST(no_permission, false)
SANDBOX_TEST(devices_are_listed, true)

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(loopback_immediately),
      cmocka_unit_test(loopback_with_a_timeout),
      cmocka_unit_test(snap_length_cuts),
      cmocka_unit_test(small_blocks_lose_nothing),
      cmocka_unit_test(an_idle_capture_stops_at_once),
      cmocka_unit_test(closing_frees_all_descriptors),
      cmocka_unit_test(the_kernel_holds_a_burst),
      cmocka_unit_test(a_freed_block_is_used_at_once),
      cmocka_unit_test(losses_are_counted),
      cmocka_unit_test(the_link_goes_down),
      cmocka_unit_test(the_link_goes_down_with_packets_in_the_kernel),
      cmocka_unit_test(the_link_disappears),
      cmocka_unit_test(the_link_disappears_with_packets_in_the_kernel),
      cmocka_unit_test(a_renamed_link_is_followed),
      cmocka_unit_test(a_short_interruption_is_survived),
      cmocka_unit_test(a_link_that_is_down_cannot_be_opened),
      cmocka_unit_test(directions),
      cmocka_unit_test(a_fanout_group_shares_packets),
      cmocka_unit_test(options_that_cannot_be),
      cmocka_unit_test(no_permission),
      cmocka_unit_test(devices_are_listed),
  };
  struct np_engine *made = np_engine_new();
  engine = made;
  int failed = cmocka_run_group_tests(tests, NULL, NULL);
  np_engine_free(made);
  return failed;
}
