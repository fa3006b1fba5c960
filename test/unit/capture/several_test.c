/* several_test.c - several devices in one capture, and the interfaces that cooked packets tell. */
#include "block/block.h"
#include "capture/live_support.h"
#include "np/metadata.h"

enum { ETHERNET = 1, COOKED_1 = 113, COOKED_2 = 276, MOST = 4096 };

/* ---- Helpers -------------------------------------------------------------------------------- */

/* A capture and what came out of it. */
struct watch {
  struct np_session *session;
  struct np_metadata *metadata;
  struct np_record records[MOST];
  uint32_t count;
  enum np_status status;
  struct np_error error;
};

static bool watch_open(struct watch *w, const struct np_capture_options *options) {
  struct np_source *source;
  *w = (struct watch){.count = 0};
  if (np_capture_open(options, engine, &source, &w->error) != NP_OK) return false;
  w->metadata = np_metadata_share(source->metadata);
  return np_session_open(source, NULL, &w->session, &w->error) == NP_OK;
}

static void watch_close(struct watch *w) {
  np_session_close(w->session);
  np_metadata_leave(w->metadata);
}

/* Take until there are `want` packets in all, or the time is over. */
static uint32_t watch_take(struct watch *w, uint32_t want, double limit_ms) {
  double end = now_ms() + limit_ms;
  struct np_block *block;
  while (w->count < want && now_ms() < end) {
    w->status = np_session_take(w->session, &block, &w->error);
    if (w->status == NP_END || w->status < 0) break;
    if (!block) sleep_ms(1);
    for (uint32_t i = 0; block && i < block->packet_count && w->count < MOST; i++)
      w->records[w->count++] = block->records[i];
    np_session_release(w->session, block);
  }
  return w->count;
}

static uint32_t count_of(const struct watch *w, uint16_t interface) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < w->count; i++) count += w->records[i].interface_id == interface;
  return count;
}

static bool is_in_order(const struct watch *w) {
  for (uint32_t i = 1; i < w->count; i++)
    if (w->records[i].timestamp_ns < w->records[i - 1].timestamp_ns ||
        w->records[i].number != w->records[i - 1].number + 1)
      return false;
  return true;
}

static void keep_name(void *context, const struct np_meta_value *value) {
  char *name = context;
  if (strcmp(value->name, "name") == 0)
    snprintf(name, 64, "%.*s", (int)value->length, (const char *)value->bytes);
}

static void ignore_name(void *context, const char *name) {
  (void)context;
  (void)name;
}

static void ignore_open(void *context, const char *name, bool is_listed) {
  (void)context;
  (void)name;
  (void)is_listed;
}

static void ignore_close(void *context) {
  (void)context;
}

/* Is the interface with this index called so? */
static bool is_called(const struct watch *w, uint16_t interface, const char *wanted,
                      uint16_t link_type) {
  char name[64] = "";
  const struct np_meta_visitor visitor = {.context = name,
                                          .list = ignore_name,
                                          .open = ignore_open,
                                          .close = ignore_close,
                                          .value = keep_name};
  const struct np_meta *meta = np_metadata_at(w->metadata, interface);
  if (!meta || meta->interface_id != interface || meta->link_type != link_type) return false;
  np_meta_visit(meta, &visitor);
  return strcmp(name, wanted) == 0;
}

static bool next_event(struct np_session *s, uint32_t device, enum np_device_state state) {
  struct np_device_event event = {UINT32_MAX, NP_DEVICE_UP};
  double begin = now_ms();
  while (now_ms() - begin < 2000 && !np_session_event(s, &event)) sleep_ms(5);
  return event.device == device && event.state == state;
}

/* ---- Several devices ------------------------------------------------------------------------ */

static const char *const both[] = {"v0", "lo"};
static const char both_filter[] = "ether proto 0x88b5 or udp dst port 9999";

static int merge_devices(int buffer_timeout) {
  static struct watch w;
  enum { ROUNDS = 100 };
  struct np_stats stats, devices[NP_MAX_DEVICES];
  const struct np_capture_options options = {
      .devices = both, .device_count = 2, .filter = both_filter, .buffer_timeout = buffer_timeout};
  CHECK(watch_open(&w, &options));
  CHECK(is_called(&w, 0, "v0", ETHERNET) && is_called(&w, 1, "lo", ETHERNET));
  for (int i = 0; i < ROUNDS; i++) {
    CHECK(send_udp(9999, 3, 100) == 3);
    if (i % 10 == 0) CHECK(send_frames("v1", 5) == 5);
  }
  CHECK(watch_take(&w, 350, 5000) == 350);
  CHECK(is_in_order(&w));
  CHECK(count_of(&w, 0) == 50 && count_of(&w, 1) == 300);
  np_session_stats(w.session, &stats);
  CHECK(np_session_devices(w.session, devices) == 2);
  CHECK(devices[0].received == 50 && devices[1].received == 300 && stats.received == 350);
  np_session_stop(w.session);
  CHECK(np_session_devices(w.session, devices) == 2 && devices[1].received == 300);
  watch_close(&w);
  return 0;
}

static int in_devices_are_merged_by_time(void) {
  return merge_devices(10);
}

static int in_devices_are_merged_immediately(void) {
  return merge_devices(0);
}

/* A device on which nothing happens holds up the others for no longer than the kernel collects. */
static int in_a_silent_device_holds_up_little(void) {
  static struct watch w;
  const struct np_capture_options options = {
      .devices = both, .device_count = 2, .filter = both_filter, .buffer_timeout = 10};
  CHECK(watch_open(&w, &options));
  sleep_ms(50);
  for (uint32_t i = 1; i <= 5; i++) {
    double begin = now_ms();
    CHECK(send_udp(9999, 1, 100) == 1);
    CHECK(watch_take(&w, i, 1000) == i);
    CHECK(now_ms() - begin < 250); /* 10 that the kernel collects, 20 until nothing earlier comes */
  }
  watch_close(&w);
  return 0;
}

static int in_a_flood_of_one_loses_nothing_of_the_other(void) {
  static struct watch w;
  struct np_stats stats;
  const struct np_capture_options options = {.devices = both,
                                             .device_count = 2,
                                             .filter = both_filter,
                                             .buffer_timeout = 10,
                                             .buffer_size = 32 << 20};
  CHECK(watch_open(&w, &options));
  CHECK(send_frames("v1", 5) == 5);
  CHECK(send_udp(9999, 4000, 100) == 4000);
  CHECK(send_frames("v1", 5) == 5);
  CHECK(watch_take(&w, 4010, 10000) == 4010);
  CHECK(is_in_order(&w) && count_of(&w, 0) == 10);
  CHECK(w.records[0].interface_id == 0 && w.records[4009].interface_id == 0);
  np_session_stats(w.session, &stats);
  CHECK(stats.dropped_by_kernel + stats.dropped_by_app == 0);
  watch_close(&w);
  return 0;
}

/* A consumer that stands still: all that was sent is delivered or counted, of each device. */
static int in_losses_are_counted(void) {
  enum { SENT = 20000, BURSTS = 4 };
  struct np_error error;
  struct np_stats stats, devices[NP_MAX_DEVICES];
  struct np_source *source;
  struct np_session *s;
  struct np_device_event event;
  const struct np_capture_options options = {.devices = both,
                                             .device_count = 2,
                                             .filter = both_filter,
                                             .buffer_timeout = 10,
                                             .buffer_size = 1 << 20};
  const struct np_session_options settings = {.block_count = 2, .block = {.data_size = 65536}};
  CHECK(np_capture_open(&options, engine, &source, &error) == NP_OK);
  CHECK(np_session_open(source, &settings, &s, &error) == NP_OK);
  for (int i = 0; i < BURSTS; i++) {
    CHECK(send_udp(9999, SENT / BURSTS, 100) == SENT / BURSTS);
    CHECK(send_frames("v1", 25) == 25);
    sleep_ms(60);
  }
  sleep_ms(100);
  struct catch c = take(s, UINT32_MAX, UDP_PAYLOAD, 300);
  np_session_stop(s);
  np_session_stats(s, &stats);
  CHECK(np_session_devices(s, devices) == 2);
  CHECK(stats.dropped_by_app > 0);
  CHECK(c.packets + stats.dropped_by_app == stats.received);
  CHECK(devices[0].received + devices[0].dropped_by_kernel == 25 * BURSTS);
  CHECK(devices[1].received + devices[1].dropped_by_kernel == SENT);
  CHECK(stats.received == devices[0].received + devices[1].received);
  CHECK(!np_session_event(s, &event));
  np_session_close(s);
  return 0;
}

/* Of several devices those that remain go on. */
static int in_the_last_device_ends_the_capture(void) {
  static struct watch w;
  static const char *const links[] = {"v0", "w0", "lo"};
  const struct np_capture_options options = {
      .devices = links, .device_count = 2, .filter = both_filter, .buffer_timeout = 10};
  CHECK(shell("ip link add w0 type veth peer name w1 && ip link set w0 up && ip link set w1 up") ==
        0);
  CHECK(watch_open(&w, &options));
  CHECK(send_frames("v1", 10) == 10 && send_frames("w1", 10) == 10);
  CHECK(watch_take(&w, 20, 2000) == 20);
  CHECK(shell("ip link set w0 down") == 0);
  CHECK(next_event(w.session, 1, NP_DEVICE_DOWN));
  CHECK(send_frames("v1", 10) == 10);
  CHECK(watch_take(&w, 30, 2000) == 30 && count_of(&w, 0) == 20);
  CHECK(shell("ip link set w0 up") == 0);
  CHECK(next_event(w.session, 1, NP_DEVICE_UP));
  CHECK(shell("ip link del v0") == 0);
  struct np_device_event event = {.state = NP_DEVICE_UP};
  for (double begin = now_ms(); now_ms() - begin < 2000 && event.state != NP_DEVICE_GONE;)
    if (!np_session_event(w.session, &event)) sleep_ms(5);
  CHECK(event.device == 0 && event.state == NP_DEVICE_GONE);
  CHECK(send_frames("w1", 10) == 10);
  CHECK(watch_take(&w, 40, 2000) == 40 && count_of(&w, 1) == 20 && is_in_order(&w));
  CHECK(shell("ip link del w0") == 0);
  CHECK(watch_take(&w, 41, 3000) == 40);
  CHECK(w.status == NP_E_INTERFACE_GONE && strstr(w.error.message, "w0 disappeared"));
  watch_close(&w);
  return 0;
}

static int in_lists_that_cannot_be(void) {
  static const char *const lists[][2] = {{"lo", "lo"}, {"lo", ""}, {"lo", "nope0"}};
  static const char *const texts[] = {"\"lo\" stands twice", "not \"\"",
                                      "no such device: \"nope0\""};
  static struct watch w;
  for (size_t i = 0; i < 3; i++) {
    const struct np_capture_options options = {.devices = lists[i], .device_count = 2};
    int before = descriptor_count();
    CHECK(!watch_open(&w, &options));
    CHECK(strstr(w.error.message, texts[i]));
    CHECK(i == 2 || w.error.status == NP_E_OPTION);
    CHECK(i < 2 || descriptor_count() == before || !watch_open(&w, &options));
  }
  static const char *many[NP_MAX_DEVICES + 1];
  const struct np_capture_options options = {.devices = many, .device_count = NP_MAX_DEVICES + 1};
  CHECK(!watch_open(&w, &options) && w.error.status == NP_E_OPTION);
  return 0;
}

/* ---- Interfaces of cooked packets ----------------------------------------------------------- */

static int in_any_tells_the_interface(void) {
  static struct watch w;
  const struct np_capture_options options = {
      .device = "any", .filter = both_filter, .buffer_timeout = 10};
  CHECK(watch_open(&w, &options));
  CHECK(is_called(&w, 0, "any", COOKED_2));
  CHECK(send_udp(9999, 2, 100) == 2);
  CHECK(watch_take(&w, 2, 2000) >= 2);
  CHECK(is_called(&w, 1, "lo", COOKED_2) && w.records[0].interface_id == 1);
  CHECK(shell("ip link add w0 type veth peer name w1 && ip link set w0 up && ip link set w1 up") ==
        0);
  uint32_t before = w.count;
  CHECK(send_frames("w1", 10) == 10); /* seen where they go out and where they come in */
  CHECK(watch_take(&w, before + 20, 2000) == before + 20);
  CHECK(is_called(&w, 2, "w1", COOKED_2) && is_called(&w, 3, "w0", COOKED_2));
  CHECK(count_of(&w, 2) == 10 && count_of(&w, 3) == 10);
  CHECK(np_metadata_count(w.metadata) == 4);
  for (uint32_t i = 0; i < w.count; i++) CHECK(w.records[i].link_type == COOKED_2);
  watch_close(&w);
  return 0;
}

static int in_any_in_its_first_version(void) {
  static struct watch w;
  const struct np_capture_options options = {
      .device = "any", .filter = both_filter, .buffer_timeout = 10, .cooked_1 = true};
  CHECK(watch_open(&w, &options));
  CHECK(send_udp(9999, 2, 100) == 2);
  CHECK(watch_take(&w, 2, 2000) >= 2);
  CHECK(is_called(&w, 0, "any", COOKED_1) && w.records[0].link_type == COOKED_1);
  CHECK(count_of(&w, 0) == w.count && np_metadata_count(w.metadata) == 1);
  watch_close(&w);
  return 0;
}

/* A filter is compiled for each of the link types. */
static int in_link_types_can_differ(void) {
  static struct watch w;
  static const char *const mixed[] = {"v0", "any"};
  const struct np_capture_options options = {
      .devices = mixed, .device_count = 2, .filter = both_filter, .buffer_timeout = 10};
  CHECK(watch_open(&w, &options));
  CHECK(is_called(&w, 0, "v0", ETHERNET) && is_called(&w, 1, "any", COOKED_2));
  CHECK(send_frames("v1", 10) == 10);
  CHECK(watch_take(&w, 30, 2000) == 30); /* v0; v0 and v1 as any sees them */
  CHECK(is_in_order(&w) && count_of(&w, 0) == 10 && np_metadata_count(w.metadata) == 4);
  for (uint32_t i = 0; i < w.count; i++)
    CHECK(w.records[i].link_type == (w.records[i].interface_id == 0 ? ETHERNET : COOKED_2));
  watch_close(&w);
  return 0;
}

SANDBOX_TEST(devices_are_merged_by_time, true)
SANDBOX_TEST(devices_are_merged_immediately, true)
SANDBOX_TEST(a_silent_device_holds_up_little, true)
SANDBOX_TEST(a_flood_of_one_loses_nothing_of_the_other, true)
SANDBOX_TEST(losses_are_counted, true)
SANDBOX_TEST(the_last_device_ends_the_capture, true)
SANDBOX_TEST(lists_that_cannot_be, true)
SANDBOX_TEST(any_tells_the_interface, true)
SANDBOX_TEST(any_in_its_first_version, true)
SANDBOX_TEST(link_types_can_differ, true)

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(devices_are_merged_by_time),
      cmocka_unit_test(devices_are_merged_immediately),
      cmocka_unit_test(a_silent_device_holds_up_little),
      cmocka_unit_test(a_flood_of_one_loses_nothing_of_the_other),
      cmocka_unit_test(losses_are_counted),
      cmocka_unit_test(the_last_device_ends_the_capture),
      cmocka_unit_test(lists_that_cannot_be),
      cmocka_unit_test(any_tells_the_interface),
      cmocka_unit_test(any_in_its_first_version),
      cmocka_unit_test(link_types_can_differ),
  };
  return run_live_tests(tests);
}
