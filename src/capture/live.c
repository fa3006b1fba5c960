/* live.c - reading packets from network interfaces. */
#include "capture/live.h"

#include <errno.h>
#include <poll.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "block/block.h"
#include "capture/live_filter.h"
#include "capture/tap.h"

enum {
  MAX_DISPATCH = 1024, /* packets per hold of the mutex */
  MAX_SKIP = 64,     /* packets that are dropped before it is asked whether that is still needed */
  FLOOD = 1024,      /* packets of a return that let us expect as many more */
  RING_SHARE = 8,    /* the part of the kernel's buffer that a flood may fill while nobody reads */
  WAIT_MS = 5,       /* between two looks at a buffer that fills */
  PATIENCE_MS = 100, /* where one cannot look */
  CHECK_MS = 1000,   /* between two looks at the interfaces and the kernel's 32-bit counters */
  DOWN_CHECK_MS = 200, /* while an interface is down */
  SLICE_MS = 10,       /* between two reads where no descriptor tells when to read */
  NS_PER_MS = 1000000
};

static struct np__live *live_of(struct np_source *source) {
  return (struct np__live *)source;
}

static int64_t now_ms(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (int64_t)t.tv_sec * 1000 + t.tv_nsec / NS_PER_MS;
}

/* The clock of timestamps. */
static int64_t wall_ns(void) {
  struct timespec t;
  clock_gettime(CLOCK_REALTIME, &t);
  return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

/* For everyone but the reader, who leaves the way free: a plain mutex would let the reader take it
 * again and again while others wait. */
static void lock_beside_reader(struct np__live *l) {
  atomic_fetch_add(&l->waiting, 1);
  pthread_mutex_lock(&l->mutex);
  atomic_fetch_sub(&l->waiting, 1);
}

static void lock_as_reader(struct np__live *l) {
  while (atomic_load(&l->waiting) > 0) sched_yield();
  pthread_mutex_lock(&l->mutex);
}

/* ---- Counters ------------------------------------------------------------------------------- */

static void add_stats(struct np_stats *sum, const struct np_stats *s) {
  sum->received += s->received;
  sum->bytes += s->bytes;
  sum->dropped_by_kernel += s->dropped_by_kernel;
  sum->dropped_by_interface += s->dropped_by_interface;
  sum->dropped_by_app += s->dropped_by_app;
  sum->ps_recv += s->ps_recv;
  sum->ps_drop += s->ps_drop;
  sum->ps_ifdrop += s->ps_ifdrop;
}

static void live_stats(struct np_source *source, struct np_stats *stats) {
  struct np__live *l = live_of(source);
  *stats = (struct np_stats){.received = 0};
  lock_beside_reader(l);
  for (uint32_t i = 0; i < l->count; i++) {
    np__tap_count(&l->taps[i]);
    add_stats(stats, &l->taps[i].stats);
  }
  pthread_mutex_unlock(&l->mutex);
}

static bool live_device_stats(struct np_source *source, uint32_t device, struct np_stats *stats) {
  struct np__live *l = live_of(source);
  if (device >= l->count) return false;
  lock_beside_reader(l);
  np__tap_count(&l->taps[device]);
  *stats = l->taps[device].stats;
  pthread_mutex_unlock(&l->mutex);
  return true;
}

/* ---- The interfaces ------------------------------------------------------------------------- */

static uint32_t count_in(const struct np__live *l, enum np_device_state state) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < l->count; i++) count += l->taps[i].state == state;
  return count;
}

/* What the system says of an interface. */
static enum np_device_state state_of(struct np__tap *t) {
  switch (np__interface_check(&t->interface)) {
    case NP__INTERFACE_GONE:
      return NP_DEVICE_GONE;
    case NP__INTERFACE_DOWN:
      return NP_DEVICE_DOWN;
    default:
      return NP_DEVICE_UP;
  }
}

/* An interface that dies gets a deadline: until then the kernel may hand over its last packets, or
 * it come back. */
static void look_at(struct np__live *l, struct np__tap *t) {
  if (t->state == NP_DEVICE_GONE) return;
  np__tap_count(t);
  enum np_device_state state = state_of(t);
  if (state == NP_DEVICE_UP && t->state == NP_DEVICE_DOWN) np__tap_change(t, state);
  if (state == t->state) return;
  if (t->deadline_ms == 0) t->deadline_ms = l->checked_ms + l->grace_ms;
}

/* Look at the interfaces and at libpcap's counters. */
static void look(struct np__live *l) {
  l->checked_ms = now_ms();
  lock_as_reader(l);
  for (uint32_t i = 0; i < l->count; i++) look_at(l, &l->taps[i]);
  pthread_mutex_unlock(&l->mutex);
}

/* The deadline of an interface is over. NP_OK as long as there is something to wait for, or packets
 * are held. */
static enum np_status settle(struct np__live *l, struct np__tap *t, struct np_error *error) {
  if (l->due_ms != INT64_MAX && count_in(l, NP_DEVICE_UP) <= 1) return NP_OK;
  lock_as_reader(l);
  enum np_device_state before = t->state;
  t->state = state_of(t);
  t->deadline_ms = 0;
  bool all_gone = count_in(l, NP_DEVICE_GONE) == l->count; /* an error, no event */
  if (t->state != before && !all_gone) np__tap_change(t, t->state);
  pthread_mutex_unlock(&l->mutex);
  if (all_gone)
    return np_fail_errno(error, NP_E_INTERFACE_GONE, ENODEV, "the interface %s disappeared",
                         t->interface.name);
  return l->ends_when_down && count_in(l, NP_DEVICE_UP) == 0 ? NP_END : NP_OK;
}

/* ---- Reading -------------------------------------------------------------------------------- */

/* libpcap has failed. NP_OK when that is because the interface is dead: it is told when its
 * deadline is over. Also of one that has another name now: libpcap looks for the old one when the
 * interface was down, and takes it for gone. */
static enum np_status explain(struct np__live *l, struct np__tap *t, struct np_error *error) {
  look(l);
  bool is_dead = t->deadline_ms != 0 || t->state != NP_DEVICE_UP;
  if (is_dead || strcmp(t->interface.name, t->device) != 0) return NP_OK;
  return np_fail(error, NP_E_CAPTURE, "%s: %s", t->interface.name, l->text);
}

/* Read what waits at one device. How many packets: `most` when there may be more; or -1. */
static int dispatch(struct np__live *l, struct np__tap *t, int most) {
  lock_as_reader(l);
  int result = np__tap_read(t, most);
  pthread_mutex_unlock(&l->mutex);
  return result;
}

/* ---- Reading several devices in the order of time -------------------------------------------- *
 * Of each device the next packet is held. The earliest goes first, once no device can bring an
 * earlier one: each has a later one, or has brought nothing for as long as the kernel collects. */

/* A device whose clock is ahead is not waited for. */
static int64_t held_ns(const struct np__tap *t, int64_t now) {
  return t->held_record.timestamp_ns < now ? t->held_record.timestamp_ns : now;
}

/* May a device that holds none bring another packet? */
static bool may_bring(const struct np__tap *t) {
  bool is_over = t->deadline_ms != 0 && now_ms() >= t->deadline_ms;
  return t->state == NP_DEVICE_UP && !is_over;
}

/* Hold the next packet of each device that has one. NULL, or the device that failed. */
static struct np__tap *hold_next(struct np__live *l) {
  for (uint32_t i = 0; i < l->count; i++) {
    struct np__tap *t = &l->taps[i];
    if (t->has_held || t->state == NP_DEVICE_GONE) continue;
    t->limit_ns = INT64_MIN;
    if (np__tap_read(t, 1) < 0) return t;
  }
  return NULL;
}

static struct np__tap *earliest(const struct np__live *l, int64_t now) {
  struct np__tap *first = NULL;
  for (uint32_t i = 0; i < l->count; i++) {
    struct np__tap *t = &l->taps[i];
    if (t->has_held && (!first || held_ns(t, now) < held_ns(first, now))) first = t;
  }
  return first;
}

/* Until when packets of a device come before all that others can bring. */
static int64_t limit_of(const struct np__live *l, const struct np__tap *of, int64_t now) {
  int64_t limit = INT64_MAX;
  for (uint32_t i = 0; i < l->count; i++) {
    const struct np__tap *t = &l->taps[i];
    if (t == of || !(t->has_held || may_bring(t))) continue;
    int64_t bound = t->has_held ? held_ns(t, now) : now - l->window_ms * NS_PER_MS;
    if (bound < limit) limit = bound;
  }
  return limit;
}

/* Move packets of one device into the block, as long as they are the earliest. As dispatch;
 * `failed` gets the device that did. */
static int merge(struct np__live *l, struct np__tap **failed) {
  int64_t now = wall_ns();
  l->due_ms = INT64_MAX;
  *failed = hold_next(l);
  struct np__tap *first = *failed ? NULL : earliest(l, now);
  if (!first) return *failed ? NP__PCAP_ERROR : 0;
  int64_t limit = limit_of(l, first, now), time = held_ns(first, now);
  if (time > limit) {
    l->due_ms = now_ms() + (time - limit) / NS_PER_MS + 1;
    return 0;
  }
  if (!np__tap_place(first)) return MAX_DISPATCH;
  bool is_ahead = time == now;
  first->limit_ns = is_ahead ? INT64_MAX : limit;
  int result = np__tap_read(first, MAX_DISPATCH);
  if (result < 0) *failed = first;
  return result < 0 ? result : MAX_DISPATCH;
}

/* Read what waits into the block: how many packets; MAX_DISPATCH when there may be more. */
static int gather(struct np__live *l, struct np__tap **failed) {
  *failed = l->taps;
  if (l->count == 1) return dispatch(l, l->taps, MAX_DISPATCH);
  lock_as_reader(l);
  int result = merge(l, failed);
  pthread_mutex_unlock(&l->mutex);
  return result;
}

/* ---- Waiting -------------------------------------------------------------------------------- */

/* Tell those whose deadline is over. */
static enum np_status settle_all(struct np__live *l, int64_t now, struct np_error *error) {
  enum np_status status = NP_OK;
  for (uint32_t i = 0; i < l->count && status == NP_OK; i++) {
    struct np__tap *t = &l->taps[i];
    if (t->deadline_ms != 0 && now >= t->deadline_ms) status = settle(l, t, error);
  }
  return status;
}

/* The descriptors that tell of packets; negative ones are left out. True when a device has none
 * that would. */
static bool fill_descriptors(const struct np__live *l, struct pollfd *fds) {
  bool slices = false;
  for (uint32_t i = 0; i < l->count; i++) {
    const struct np__tap *t = &l->taps[i];
    bool is_asked = l->count == 1 || (!t->has_held && t->state != NP_DEVICE_GONE);
    bool tells = t->deadline_ms == 0 && t->poll_fd >= 0;
    fds[i] = (struct pollfd){.fd = is_asked && tells ? t->poll_fd : -1, .events = POLLIN};
    slices |= is_asked && !tells;
  }
  return slices;
}

static bool has_trouble(const struct pollfd *fds, uint32_t count) {
  for (uint32_t i = 0; i < count; i++)
    if (fds[i].fd >= 0 && (fds[i].revents & ~POLLIN)) return true;
  return false;
}

static int64_t smaller(int64_t a, int64_t b) {
  return a < b ? a : b;
}

/* Nothing waits: sleep until something may, for `most` milliseconds at most; `blind`: for all of
 * them, whatever comes. NP_INTERRUPTED when there is news of a device. */
static enum np_status idle(struct np__live *l, int64_t most, bool blind, struct np_error *error) {
  struct pollfd fds[1 + NP_MAX_DEVICES] = {{.fd = l->waker.poll_fd, .events = POLLIN}};
  uint32_t news = l->base.news;
  int64_t now = now_ms();
  enum np_status status = settle_all(l, now, error);
  if (status != NP_OK || l->base.news != news) return status == NP_OK ? NP_INTERRUPTED : status;
  bool slices = fill_descriptors(l, fds + 1);
  int64_t check_ms = count_in(l, NP_DEVICE_DOWN) > 0 ? DOWN_CHECK_MS : CHECK_MS;
  int64_t timeout = smaller(l->checked_ms + check_ms - now, most);
  if (l->due_ms != INT64_MAX) timeout = smaller(timeout, l->due_ms - now);
  if (slices) timeout = smaller(timeout, SLICE_MS);
  int ready = poll(fds, blind ? 1 : 1 + l->count, timeout > 0 ? (int)timeout : 0);
  if (ready < 0 && errno != EINTR) return np_fail_errno(error, NP_E_IO, errno, "poll failed");
  if (fds[0].revents) np__waker_clear(&l->waker);
  if (has_trouble(fds + 1, blind ? 0 : l->count) || now_ms() - l->checked_ms >= check_ms) look(l);
  return l->base.news == news ? NP_OK : NP_INTERRUPTED;
}

/* How long to collect packets before they are returned: a flood shall not wake the consumer for
 * each buffer of the kernel. 0 when the last return is long ago, as with few packets. */
static int64_t linger(const struct np__live *l) {
  int64_t left = l->returned_ms + l->linger_ms - now_ms();
  return left > 0 ? left : 0;
}

/* ---- The source ----------------------------------------------------------------------------- */

/* Give the packet that is held for want of room its place first. False when the block has none. */
static bool begin(struct np__live *l, struct np_block *block) {
  l->block = block;
  l->full = false;
  l->base.needed = 0;
  if (now_ms() - l->checked_ms >= CHECK_MS) look(l);
  if (l->count > 1 || !l->taps->has_held) return true;
  lock_as_reader(l);
  bool placed = np__tap_place(l->taps);
  pthread_mutex_unlock(&l->mutex);
  return placed;
}

/* Read into a block, which had `before` packets, until it is time to return it. */
static enum np_status fill(struct np__live *l, struct np_block *block, uint32_t before,
                           struct np_error *error) {
  struct np__tap *failed;
  enum np_status status = l->flooded ? idle(l, linger(l), true, error) : NP_OK;
  while (status == NP_OK) {
    if (atomic_exchange(&l->interrupted, false)) return NP_INTERRUPTED;
    if (l->full || np_block_is_full(block)) return NP_OK;
    int result = gather(l, &failed);
    if (result == MAX_DISPATCH) continue;
    if (result < 0) status = explain(l, failed, error);
    int64_t wait = block->packet_count > before ? linger(l) : INT64_MAX;
    if (status != NP_OK || wait == 0) return status;
    status = idle(l, wait, false, error);
  }
  return status;
}

/* Read and count without keeping anything, until packets came. */
static enum np_status skip(struct np__live *l, struct np_error *error) {
  enum np_status status = NP_OK;
  bool some = false;
  while (status == NP_OK && !some) {
    if (atomic_exchange(&l->interrupted, false)) return NP_INTERRUPTED;
    for (uint32_t i = 0; i < l->count && status == NP_OK; i++) {
      struct np__tap *t = &l->taps[i];
      if (t->state == NP_DEVICE_GONE) continue;
      int result = dispatch(l, t, MAX_SKIP);
      if (result < 0) status = explain(l, t, error);
      some |= result > 0;
    }
    if (status == NP_OK && !some) status = idle(l, INT64_MAX, false, error);
  }
  return status;
}

/* Packets are returned. If they were many, and nothing more waits, the next can wait in the
 * kernel's buffer until it is time to return them, as long as they are not many times as many. */
static void note_return(struct np__live *l, uint32_t packets) {
  const struct np__tap *t = l->taps;
  uint64_t load = np__ring_load(&t->ring, t->stats.received, t->stats.bytes);
  uint64_t more = load - l->returned_load;
  int64_t now = now_ms(), elapsed = now - l->returned_ms;
  bool all = l->count == 1 && !t->has_held && !np_block_is_full(l->block);
  l->flooded = l->linger_ms > 0 && elapsed >= l->linger_ms && all && packets >= FLOOD &&
               more <= t->ring.size / RING_SHARE;
  l->returned_ms = now;
  l->returned_load = load;
}

static enum np_status live_read(struct np_source *source, struct np_block *block,
                                struct np_error *error) {
  struct np__live *l = live_of(source);
  uint32_t before = block ? block->packet_count : 0;
  enum np_status status = np__live_await_filters(l, error);
  if (status != NP_OK) return status;
  if (!begin(l, block)) return NP_OK;
  if (!block) return skip(l, error);
  status = fill(l, block, before, error);
  note_return(l, block->packet_count - before);
  return status;
}

/* Captured bytes of a packet, on average: of the device, or of all as long as it brought none. */
static uint64_t mean_size(const struct np__live *l, const struct np__tap *t) {
  if (t->stats.received > 0) return t->stats.bytes / t->stats.received;
  struct np_stats sum = {.received = 0};
  for (uint32_t i = 0; i < l->count; i++) add_stats(&sum, &l->taps[i].stats);
  return sum.received > 0 ? sum.bytes / sum.received : l->snap_length;
}

/* Has the kernel's buffer room? With the mutex held. Where it cannot be looked into, or libpcap
 * counts fewer packets than it has given, a short time is as good as any. */
static bool has_room(const struct np__live *l, struct np__tap *t) {
  bool room = now_ms() - l->returned_ms < PATIENCE_MS;
  np__tap_count(t);
  if (np__counts_what_waits && np__tap_waiting(t) <= INT32_MAX) {
    const struct np__ring_view view = {.arrived = t->stats.ps_recv - t->stats.ps_drop,
                                       .waiting = np__tap_waiting(t),
                                       .mean = mean_size(l, t),
                                       .now_ms = wall_ns() / NS_PER_MS,
                                       .oldest_ms = t->last_ns / NS_PER_MS};
    room = np__ring_has_room(&t->ring, &view);
  }
  if (t->stats.dropped_by_kernel > t->known_drops) room = false; /* whatever was worked out */
  t->known_drops = t->stats.dropped_by_kernel;
  return room;
}

static unsigned live_patience(struct np_source *source) {
  struct np__live *l = live_of(source);
  bool room = true;
  lock_as_reader(l);
  for (uint32_t i = 0; i < l->count; i++) room &= has_room(l, &l->taps[i]);
  pthread_mutex_unlock(&l->mutex);
  return room ? WAIT_MS : 0;
}

static void live_interrupt(struct np_source *source) {
  struct np__live *l = live_of(source);
  atomic_store(&l->interrupted, true); /* before the ring, so that who wakes up sees it */
  np__waker_ring(&l->waker);
  np__live_stop_waiting(l);
}

static bool live_event(struct np_source *source, struct np_device_event *event) {
  struct np__live *l = live_of(source);
  bool told = false;
  lock_beside_reader(l);
  for (uint32_t i = 0; i < l->count && !told; i++) told = np__tap_tell(&l->taps[i], event);
  pthread_mutex_unlock(&l->mutex);
  return told;
}

/* Packets go out of the first device. */
static enum np_status live_inject(struct np_source *source, const uint8_t *bytes, uint32_t length,
                                  struct np_error *error) {
  struct np__live *l = live_of(source);
  struct np__tap *t = l->taps;
  enum np_status status = NP_OK;
  lock_beside_reader(l);
  errno = 0;
  int sent = l->pcap->inject(t->handle, bytes, length);
  int system_error = errno;
  if (sent < 0)
    status = np_fail(error, NP_E_CAPTURE, "%s: the packet of %u bytes was not sent: %s", t->device,
                     length, l->pcap->geterr(t->handle));
  pthread_mutex_unlock(&l->mutex);
  if (status != NP_OK && error) error->system_error = system_error;
  return status;
}

void np__live_close(struct np_source *source) {
  struct np__live *l = live_of(source);
  np__live_leave_filters(l);
  for (uint32_t i = 0; i < l->count; i++) np__tap_close(&l->taps[i]);
  np__waker_close(&l->waker);
  np__interfaces_free(&l->interfaces);
  pthread_mutex_destroy(&l->mutex);
  free(l->taps);
  free(l);
}

const struct np_source_operations np__live_operations = {.read = live_read,
                                                         .interrupt = live_interrupt,
                                                         .stats = live_stats,
                                                         .inject = live_inject,
                                                         .close = np__live_close,
                                                         .patience = live_patience,
                                                         .event = live_event,
                                                         .device_stats = live_device_stats};
