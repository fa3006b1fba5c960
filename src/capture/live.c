/* live.c - reading packets from a network interface. */
#include "capture/live.h"

#include <errno.h>
#include <poll.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum {
  MAX_DISPATCH = 256, /* packets per hold of the mutex */
  CHECK_MS = 1000,    /* between two looks at the interface and the kernel's 32-bit counters */
  SLICE_MS = 10       /* between two reads where no descriptor tells when to read */
};

static struct np__live *live_of(struct np_source *source) {
  return (struct np__live *)source;
}

static int64_t now_ms(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
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

/* ---- Counters, with the mutex held ---------------------------------------------------------- */

static void count(struct np__live *l, uint32_t caplen, bool dropped) {
  l->stats.received++;
  l->stats.bytes += caplen;
  if (dropped) l->stats.dropped_by_app++;
}

/* Fetch libpcap's counters, which wrap at 32 bits, and carry ours on. */
static void fetch_counters(struct np__live *l) {
  struct np__pcap_stats now = {.received = 0};
  struct np_stats *s = &l->stats;
  if (l->pcap->stats(l->handle, &now) != 0) return;
  s->dropped_by_kernel += (uint32_t)(now.dropped - s->ps_drop);
  s->dropped_by_interface += (uint32_t)(now.interface_dropped - s->ps_ifdrop);
  s->ps_recv = now.received;
  s->ps_drop = now.dropped;
  s->ps_ifdrop = now.interface_dropped;
}

static void live_stats(struct np_source *source, struct np_stats *stats) {
  struct np__live *l = live_of(source);
  lock_beside_reader(l);
  fetch_counters(l);
  *stats = l->stats;
  pthread_mutex_unlock(&l->mutex);
}

/* ---- Packets, with the mutex held ----------------------------------------------------------- */

/* Keep a packet that does not fit for the next block. */
static void hold(struct np__live *l, const struct np_record *record, const uint8_t *bytes) {
  if (l->held_size < record->caplen) {
    uint8_t *memory = realloc(l->held, record->caplen);
    if (!memory) {
      count(l, record->caplen, true);
      return;
    }
    l->held = memory;
    l->held_size = record->caplen;
  }
  memcpy(l->held, bytes, record->caplen);
  l->held_record = *record;
  l->has_held = true;
}

static void keep(unsigned char *context, const struct np__pcap_header *header,
                 const unsigned char *bytes) {
  struct np__live *l = (struct np__live *)(void *)context;
  uint32_t caplen = header->caplen < l->snap_length ? header->caplen : l->snap_length;
  const struct np_record record = {.timestamp_ns = (int64_t)header->time.tv_sec * 1000000000 +
                                                   (int64_t)header->time.tv_usec * l->tick_ns,
                                   .number = l->stats.received + 1,
                                   .caplen = caplen,
                                   .len = header->len,
                                   .link_type = l->base.link_type};
  if (!l->block)
    count(l, caplen, true);
  else if (np_block_copy(l->block, l->base.engine, &record, bytes))
    count(l, caplen, false);
  else
    hold(l, &record, bytes);
}

/* Put the held packet into the block. False when it does not fit; `needed` is set where even an
 * empty block is too small. */
static bool place_held(struct np__live *l) {
  uint32_t caplen = l->held_record.caplen;
  if (l->block && !np_block_copy(l->block, l->base.engine, &l->held_record, l->held)) {
    if (l->block->packet_count == 0) l->base.needed = caplen;
    return false;
  }
  count(l, caplen, !l->block);
  l->has_held = false;
  return true;
}

/* How many packets surely fit, at least one: that one can be held. */
static int budget(const struct np__live *l) {
  struct np_block *block = l->block;
  uint32_t room, most = MAX_DISPATCH;
  if (!block) return MAX_DISPATCH;
  np_block_space(block, &room);
  uint32_t packets = block->packet_capacity - block->packet_count;
  uint32_t layers = (block->layer_capacity - block->layer_count) / NP_MAX_LAYERS;
  room /= l->snap_length;
  if (most > room) most = room;
  if (most > packets) most = packets;
  if (most > layers) most = layers;
  return most > 0 ? (int)most : 1;
}

/* ---- The interface -------------------------------------------------------------------------- */

/* Look at the interface and at libpcap's counters. A dead interface gets a deadline: until then
 * the kernel may hand over its last packets, or the interface come back. */
static void look(struct np__live *l) {
  lock_as_reader(l);
  fetch_counters(l);
  pthread_mutex_unlock(&l->mutex);
  l->checked_ms = now_ms();
  if (l->deadline_ms == 0 && np__interface_check(&l->interface) != NP__INTERFACE_UP)
    l->deadline_ms = l->checked_ms + l->grace_ms;
}

/* The deadline is over: NP_OK when the interface has come back. */
static enum np_status report_dead(struct np__live *l, struct np_error *error) {
  enum np__interface_state state = np__interface_check(&l->interface);
  const char *name = l->interface.name;
  l->deadline_ms = 0;
  if (state == NP__INTERFACE_UP) return NP_OK;
  if (state == NP__INTERFACE_GONE)
    return np_fail_errno(error, NP_E_INTERFACE_GONE, ENODEV, "the interface %s disappeared", name);
  return np_fail_errno(error, NP_E_INTERFACE_DOWN, ENETDOWN, "the interface %s went down", name);
}

/* ---- Reading -------------------------------------------------------------------------------- */

/* Read what waits, up to the budget. How many packets, or -1 and libpcap's text. */
static int dispatch(struct np__live *l) {
  lock_as_reader(l);
  int result = l->pcap->dispatch(l->handle, budget(l), keep, (unsigned char *)l);
  if (result == NP__PCAP_ERROR) snprintf(l->text, sizeof l->text, "%s", l->pcap->geterr(l->handle));
  pthread_mutex_unlock(&l->mutex);
  return result == NP__PCAP_ERROR_BREAK ? 0 : result;
}

/* libpcap has failed. NP_OK when that is because the interface is dead: idle tells it then. */
static enum np_status explain_dispatch(struct np__live *l, struct np_error *error) {
  look(l);
  if (l->deadline_ms) return NP_OK;
  return np_fail(error, NP_E_CAPTURE, "%s: %s", l->interface.name, l->text);
}

/* Nothing waits: sleep until something may. */
static enum np_status idle(struct np__live *l, struct np_error *error) {
  struct pollfd fds[] = {{.fd = l->waker.poll_fd, .events = POLLIN},
                         {.fd = l->poll_fd, .events = POLLIN}};
  int64_t now = now_ms();
  bool dead = l->deadline_ms != 0;
  if (dead && now >= l->deadline_ms) return report_dead(l, error);
  int64_t timeout = l->checked_ms + CHECK_MS - now;
  if (dead || l->poll_fd < 0) timeout = SLICE_MS;
  int ready = poll(fds, dead || l->poll_fd < 0 ? 1 : 2, timeout > 0 ? (int)timeout : 0);
  if (ready < 0 && errno != EINTR) return np_fail_errno(error, NP_E_IO, errno, "poll failed");
  if (fds[0].revents) np__waker_clear(&l->waker);
  if ((fds[1].revents & ~POLLIN) || now_ms() - l->checked_ms >= CHECK_MS) look(l);
  return NP_OK;
}

/* Give the packet that is held its place first. False when the block has no room for it. */
static bool begin(struct np__live *l, struct np_block *block) {
  l->block = block;
  l->base.needed = 0;
  if (now_ms() - l->checked_ms >= CHECK_MS) look(l);
  if (!l->has_held) return true;
  lock_as_reader(l);
  bool placed = place_held(l);
  pthread_mutex_unlock(&l->mutex);
  return placed;
}

static enum np_status live_read(struct np_source *source, struct np_block *block,
                                struct np_error *error) {
  struct np__live *l = live_of(source);
  uint32_t before = block ? block->packet_count : 0;
  enum np_status status = NP_OK;
  if (!begin(l, block)) return NP_OK;
  while (status == NP_OK) {
    if (atomic_exchange(&l->interrupted, false)) return NP_INTERRUPTED;
    if (block && (l->has_held || np_block_is_full(block))) return NP_OK;
    int result = dispatch(l);
    if (result > 0 && !block) return NP_OK;
    if (result > 0) continue;
    if (result < 0) status = explain_dispatch(l, error);
    if (status != NP_OK || (block && block->packet_count > before)) return status;
    status = idle(l, error);
  }
  return status;
}

static void live_interrupt(struct np_source *source) {
  struct np__live *l = live_of(source);
  atomic_store(&l->interrupted, true); /* before the ring, so that who wakes up sees it */
  np__waker_ring(&l->waker);
}

static enum np_status live_inject(struct np_source *source, const uint8_t *bytes, uint32_t length,
                                  struct np_error *error) {
  struct np__live *l = live_of(source);
  enum np_status status = NP_OK;
  lock_beside_reader(l);
  errno = 0;
  int sent = l->pcap->inject(l->handle, bytes, length);
  int system_error = errno;
  if (sent < 0)
    status = np_fail(error, NP_E_CAPTURE, "%s: the packet of %u bytes was not sent: %s", l->device,
                     length, l->pcap->geterr(l->handle));
  pthread_mutex_unlock(&l->mutex);
  if (status != NP_OK && error) error->system_error = system_error;
  return status;
}

void np__live_close(struct np_source *source) {
  struct np__live *l = live_of(source);
  if (l->handle) l->pcap->close(l->handle);
  np__waker_close(&l->waker);
  pthread_mutex_destroy(&l->mutex);
  free(l->held);
  free(l->device);
  free(l);
}

const struct np_source_operations np__live_operations = {live_read, live_interrupt, live_stats,
                                                         live_inject, np__live_close};
