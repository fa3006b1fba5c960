/* fake_source.h - a source for tests: numbered packets at will. */
#ifndef NP_TEST_FAKE_SOURCE_H
#define NP_TEST_FAKE_SOURCE_H

#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "block/block.h"
#include "np/source.h"

/* What the source does. Packet n (from 0) holds the number n in its first 8 bytes. */
struct fake_plan {
  bool live;
  uint64_t packets;    /* how many there are */
  uint32_t size;       /* bytes of each */
  uint64_t large_at;   /* this packet, if not 0, */
  uint32_t large_size; /* is so large */
  uint32_t burst;      /* live: packets per read */
  unsigned pause_us;   /* live: before each read */
  enum { FAKE_ENDS, FAKE_FAILS, FAKE_WAITS } then;
};

struct fake {
  struct np_source base;
  struct fake_plan plan;
  uint64_t next;
  pthread_mutex_t mutex; /* of all below */
  pthread_cond_t rung;
  bool interrupted;
  struct np_stats stats;
  atomic_int *closed; /* counts closes; may be NULL */
  uint8_t *bytes;
};

static inline void fake_sleep_us(unsigned us) {
  const struct timespec time = {us / 1000000, (long)(us % 1000000) * 1000};
  nanosleep(&time, NULL);
}

static bool fake_take_interrupt(struct fake *f) {
  pthread_mutex_lock(&f->mutex);
  bool interrupted = f->interrupted;
  f->interrupted = false;
  pthread_mutex_unlock(&f->mutex);
  return interrupted;
}

/* Wait as a read from an idle interface waits: nothing but an interrupt ends it. */
static enum np_status fake_wait(struct fake *f) {
  pthread_mutex_lock(&f->mutex);
  while (!f->interrupted) pthread_cond_wait(&f->rung, &f->mutex);
  f->interrupted = false;
  pthread_mutex_unlock(&f->mutex);
  return NP_INTERRUPTED;
}

static enum np_status fake_last(struct fake *f, struct np_error *error) {
  if (f->plan.then == FAKE_ENDS) return NP_END;
  if (f->plan.then == FAKE_WAITS) return fake_wait(f);
  return np_fail_errno(error, NP_E_INTERFACE_DOWN, ENETDOWN, "fake0 went down");
}

/* Put the next packet into the block, or drop it. False when it does not fit. */
static bool fake_packet(struct fake *f, struct np_block *block) {
  uint64_t n = f->next;
  uint32_t size = f->plan.large_at && n == f->plan.large_at ? f->plan.large_size : f->plan.size;
  const struct np_record record = {
      .timestamp_ns = (int64_t)n, .number = n + 1, .caplen = size, .len = size, .link_type = 1};
  memcpy(f->bytes, &n, sizeof n);
  if (block && !np_block_copy(block, f->base.engine, &record, f->bytes)) {
    if (block->packet_count == 0) f->base.needed = size;
    return false;
  }
  f->next++;
  pthread_mutex_lock(&f->mutex);
  f->stats.received++;
  f->stats.bytes += size;
  if (!block) f->stats.dropped_by_app++;
  pthread_mutex_unlock(&f->mutex);
  return true;
}

static enum np_status fake_read(struct np_source *source, struct np_block *block,
                                struct np_error *error) {
  struct fake *f = (struct fake *)source;
  source->needed = 0;
  if (fake_take_interrupt(f)) return NP_INTERRUPTED;
  if (f->next == f->plan.packets) return fake_last(f, error);
  if (f->plan.live && f->plan.pause_us) fake_sleep_us(f->plan.pause_us);
  for (uint32_t i = 0; f->next < f->plan.packets; i++) {
    if (f->plan.live && i == f->plan.burst) break;
    if (!fake_packet(f, block)) break;
  }
  return NP_OK;
}

static void fake_interrupt(struct np_source *source) {
  struct fake *f = (struct fake *)source;
  pthread_mutex_lock(&f->mutex);
  f->interrupted = true;
  pthread_cond_signal(&f->rung);
  pthread_mutex_unlock(&f->mutex);
}

static void fake_stats(struct np_source *source, struct np_stats *stats) {
  struct fake *f = (struct fake *)source;
  pthread_mutex_lock(&f->mutex);
  *stats = f->stats;
  pthread_mutex_unlock(&f->mutex);
}

static enum np_status fake_inject(struct np_source *source, const uint8_t *bytes, uint32_t length,
                                  struct np_error *error) {
  (void)source;
  if (length == 0 || bytes[0] != 0x42) return np_fail(error, NP_E_CAPTURE, "not 42");
  return NP_OK;
}

/* Nothing holds packets outside. */
static unsigned fake_patience(struct np_source *source) {
  (void)source;
  return 0;
}

static void fake_close(struct np_source *source) {
  struct fake *f = (struct fake *)source;
  if (f->closed) atomic_fetch_add(f->closed, 1);
  pthread_cond_destroy(&f->rung);
  pthread_mutex_destroy(&f->mutex);
  free(f->bytes);
  free(f);
}

static struct np_source *fake_new(const struct np_engine *engine, struct fake_plan plan,
                                  atomic_int *closed) {
  static const struct np_source_operations live = {fake_read,   fake_interrupt, fake_stats,
                                                   fake_inject, fake_close,     fake_patience};
  static const struct np_source_operations offline = {fake_read, fake_interrupt, fake_stats, NULL,
                                                      fake_close};
  struct fake *f = calloc(1, sizeof *f);
  f->base = (struct np_source){.operations = plan.live ? &live : &offline,
                               .engine = engine,
                               .live = plan.live,
                               .link_type = 1};
  f->plan = plan;
  f->closed = closed;
  f->bytes = calloc(1, plan.large_size > plan.size ? plan.large_size : plan.size);
  pthread_mutex_init(&f->mutex, NULL);
  pthread_cond_init(&f->rung, NULL);
  return &f->base;
}

#endif
