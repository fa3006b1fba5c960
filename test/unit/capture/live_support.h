/* live_support.h - what the tests of real captures share: senders and a consumer. */
#ifndef NP_TEST_LIVE_SUPPORT_H
#define NP_TEST_LIVE_SUPPORT_H

#include <arpa/inet.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>

#include <cmocka.h>

#include "block/block.h"
#include "capture/sandbox.h"
#include "np/capture.h"
#include "np/session.h"

static const struct np_engine *engine;

/* ---- Helpers -------------------------------------------------------------------------------- */

static inline double now_ms(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

/* The clock of the packets' timestamps. */
static inline int64_t wall_ns(void) {
  struct timespec t;
  clock_gettime(CLOCK_REALTIME, &t);
  return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

static inline void sleep_ms(long ms) {
  const struct timespec time = {ms / 1000, ms % 1000 * 1000000};
  nanosleep(&time, NULL);
}

static inline struct np_session *open_session(const struct np_capture_options *options,
                                              const struct np_session_options *settings,
                                              struct np_error *error) {
  struct np_source *source;
  struct np_session *session;
  if (np_capture_open(options, engine, &source, error) != NP_OK) return NULL;
  return np_session_open(source, settings, &session, error) == NP_OK ? session : NULL;
}

/* Send UDP datagrams of `size` bytes to a port of 127.0.0.1; each begins with its number. */
static inline int send_udp(uint16_t port, uint32_t count, uint32_t size) {
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

static inline void look_at(struct catch *c, const struct np_block *block, uint32_t number_at) {
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
static inline struct catch take(struct np_session *session, uint32_t want, uint32_t number_at,
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
static inline int send_frames(const char *device, uint32_t count) {
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

/* Send one frame of that EtherType and this size. */
static inline bool send_large_frame(const char *device, uint32_t size) {
  static uint8_t frame[1 << 18] = {2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2, 0x88, 0xb5};
  const struct np_capture_options options = {.device = device, .filter = "ip proto 254"};
  struct np_source *source;
  struct np_error error;
  if (np_capture_open(&options, engine, &source, &error) != NP_OK) return false;
  bool sent = source->operations->inject(source, frame, size, &error) == NP_OK;
  source->operations->close(source);
  return sent;
}

static inline int descriptor_count(void) {
  int count = 0;
  DIR *directory = opendir("/proc/self/fd");
  while (readdir(directory)) count++;
  closedir(directory);
  return count;
}

/* Run the tests of a program; the engine lives as long. */
#define run_live_tests(tests) run_live_group(tests, sizeof(tests) / sizeof(tests)[0])

static inline int run_live_group(const struct CMUnitTest *tests, size_t count) {
  struct np_engine *made = np_engine_new(NULL, NULL);
  engine = made;
  int failed = _cmocka_run_group_tests("live", tests, count, NULL, NULL);
  np_engine_free(made);
  return failed;
}

#endif
