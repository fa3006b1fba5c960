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
  MAX_DISPATCH = 1024, /* packets per hold of the mutex */
  MAX_SKIP = 64,     /* packets that are dropped before it is asked whether that is still needed */
  FLOOD = 1024,      /* packets of a return that let us expect as many more */
  RING_SHARE = 8,    /* the part of the kernel's buffer that a flood may fill while nobody reads */
  WAIT_MS = 5,       /* between two looks at a buffer that fills */
  PATIENCE_MS = 100, /* where one cannot look */
  CHECK_MS = 1000,   /* between two looks at the interface and the kernel's 32-bit counters */
  SLICE_MS = 10      /* between two reads where no descriptor tells when to read */
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

/* How many packets libpcap has counted, and neither dropped nor given to us. */
static uint32_t waiting_packets(const struct np__live *l) {
  return l->stats.ps_recv - l->stats.ps_drop - (uint32_t)l->stats.received;
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
  np__ring_note(&l->ring, waiting_packets(l));
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
  l->pcap->breakloop(l->handle);
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

/* Put a packet's bytes into the block. Returns its record, to be written and pushed; NULL when the
 * block has no room. */
static inline struct np_record *append(struct np_block *block, const uint8_t *bytes,
                                       uint32_t caplen) {
  uint32_t room;
  uint8_t *space = np_block_space(block, &room);
  if (np_block_is_full(block) || caplen > room) return NULL;
  memcpy(space, bytes, caplen);
  np_block_keep(block, caplen);
  return np_block_record(block);
}

/* The record of the packet at hand. Member by member: a whole one would be put together elsewhere,
 * and its copy wait for the parts, which takes longer than all the rest. */
static inline void describe(const struct np__live *l, const struct np__pcap_header *header,
                            uint32_t caplen, uint32_t offset, struct np_record *record) {
  record->timestamp_ns = l->last_ns;
  record->number = l->stats.received + 1;
  record->caplen = caplen;
  record->len = header->len;
  record->offset = offset;
  record->first_layer = 0;
  record->layer_count = 0;
  record->flags = 0;
  record->link_type = l->base.link_type;
  record->interface = 0;
}

static void keep(unsigned char *context, const struct np__pcap_header *header,
                 const unsigned char *bytes) {
  struct np__live *l = (struct np__live *)(void *)context;
  uint32_t caplen = header->caplen < l->snap_length ? header->caplen : l->snap_length;
  l->last_ns =
      (int64_t)header->time.tv_sec * 1000000000 + (int64_t)header->time.tv_usec * l->tick_ns;
  if (!l->block || l->has_held) {
    count(l, caplen, true);
    return;
  }
  struct np_record *record = append(l->block, bytes, caplen);
  if (!record) {
    struct np_record held;
    describe(l, header, caplen, 0, &held);
    hold(l, &held, bytes);
    return;
  }
  describe(l, header, caplen, l->block->data_used - caplen, record);
  np_block_push(l->block, l->base.engine);
  count(l, caplen, false);
}

/* Put the held packet into the block. False when it does not fit; `needed` is set where even an
 * empty block is too small. */
static bool place_held(struct np__live *l) {
  uint32_t caplen = l->held_record.caplen;
  struct np_record *record = l->block ? append(l->block, l->held, caplen) : NULL;
  if (l->block && !record) {
    if (l->block->packet_count == 0) l->base.needed = caplen;
    return false;
  }
  if (record) {
    *record = l->held_record;
    record->offset = l->block->data_used - caplen;
    np_block_push(l->block, l->base.engine);
  }
  count(l, caplen, !record);
  l->has_held = false;
  return true;
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

/* Read what waits. How many packets: `most` when there may be more; or -1 and libpcap's text. */
static int dispatch(struct np__live *l, int most) {
  lock_as_reader(l);
  int result = l->pcap->dispatch(l->handle, most, keep, (unsigned char *)l);
  if (result == NP__PCAP_ERROR) snprintf(l->text, sizeof l->text, "%s", l->pcap->geterr(l->handle));
  pthread_mutex_unlock(&l->mutex);
  return result == NP__PCAP_ERROR_BREAK ? most : result;
}

/* libpcap has failed. NP_OK when that is because the interface is dead: idle tells it then. */
static enum np_status explain_dispatch(struct np__live *l, struct np_error *error) {
  look(l);
  if (l->deadline_ms) return NP_OK;
  return np_fail(error, NP_E_CAPTURE, "%s: %s", l->interface.name, l->text);
}

/* Nothing waits: sleep until something may, for `most` milliseconds at most; `blind`: for all of
 * them, whatever comes. */
static enum np_status idle(struct np__live *l, int64_t most, bool blind, struct np_error *error) {
  struct pollfd fds[] = {{.fd = l->waker.poll_fd, .events = POLLIN},
                         {.fd = l->poll_fd, .events = POLLIN}};
  int64_t now = now_ms();
  bool slices = l->deadline_ms != 0 || l->poll_fd < 0;
  if (l->deadline_ms != 0 && now >= l->deadline_ms) return report_dead(l, error);
  int64_t timeout = l->checked_ms + CHECK_MS - now;
  if (timeout > most) timeout = most;
  if (slices && timeout > SLICE_MS) timeout = SLICE_MS;
  int ready = poll(fds, blind || slices ? 1 : 2, timeout > 0 ? (int)timeout : 0);
  if (ready < 0 && errno != EINTR) return np_fail_errno(error, NP_E_IO, errno, "poll failed");
  if (fds[0].revents) np__waker_clear(&l->waker);
  if ((fds[1].revents & ~POLLIN) || now_ms() - l->checked_ms >= CHECK_MS) look(l);
  return NP_OK;
}

/* How long to collect packets before they are returned: a flood shall not wake the consumer for
 * each buffer of the kernel. 0 when the last return is long ago, as with few packets. */
static int64_t linger(const struct np__live *l) {
  int64_t left = l->returned_ms + l->linger_ms - now_ms();
  return left > 0 ? left : 0;
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

/* Read into a block, which had `before` packets, until it is time to return it. */
static enum np_status fill(struct np__live *l, struct np_block *block, uint32_t before,
                           struct np_error *error) {
  enum np_status status = l->flooded ? idle(l, linger(l), true, error) : NP_OK;
  while (status == NP_OK) {
    if (atomic_exchange(&l->interrupted, false)) return NP_INTERRUPTED;
    if (l->has_held || np_block_is_full(block)) return NP_OK;
    int result = dispatch(l, MAX_DISPATCH);
    if (result == MAX_DISPATCH) continue;
    if (result < 0) status = explain_dispatch(l, error);
    int64_t wait = block->packet_count > before ? linger(l) : INT64_MAX;
    if (status != NP_OK || wait == 0) return status;
    status = idle(l, wait, false, error);
  }
  return status;
}

/* Read and count without keeping anything, until packets came. */
static enum np_status skip(struct np__live *l, struct np_error *error) {
  enum np_status status = NP_OK;
  while (status == NP_OK) {
    if (atomic_exchange(&l->interrupted, false)) return NP_INTERRUPTED;
    int result = dispatch(l, MAX_SKIP);
    if (result > 0) return NP_OK;
    if (result < 0) status = explain_dispatch(l, error);
    if (status == NP_OK) status = idle(l, INT64_MAX, false, error);
  }
  return status;
}

/* Packets are returned. If they were many, and nothing more waits, the next can wait in the
 * kernel's buffer until it is time to return them, as long as they are not many times as many. */
static void note_return(struct np__live *l, uint32_t packets) {
  uint64_t load = np__ring_load(&l->ring, l->stats.received, l->stats.bytes);
  uint64_t more = load - l->returned_load;
  int64_t now = now_ms(), elapsed = now - l->returned_ms;
  bool all = !l->has_held && !np_block_is_full(l->block);
  l->flooded = l->linger_ms > 0 && elapsed >= l->linger_ms && all && packets >= FLOOD &&
               more <= l->ring.size / RING_SHARE;
  l->returned_ms = now;
  l->returned_load = load;
}

static enum np_status live_read(struct np_source *source, struct np_block *block,
                                struct np_error *error) {
  struct np__live *l = live_of(source);
  uint32_t before = block ? block->packet_count : 0;
  if (!begin(l, block)) return NP_OK;
  if (!block) return skip(l, error);
  enum np_status status = fill(l, block, before, error);
  note_return(l, block->packet_count - before);
  return status;
}

/* Has the kernel's buffer room? With the mutex held and fresh counters. */
static bool has_room(struct np__live *l) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now); /* the clock of timestamps */
  const struct np_stats *s = &l->stats;
  const struct np__ring_view view = {.arrived = s->ps_recv - s->ps_drop,
                                     .waiting = waiting_packets(l),
                                     .mean = s->received ? s->bytes / s->received : l->snap_length,
                                     .now_ms = (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000,
                                     .oldest_ms = l->last_ns / 1000000};
  return np__ring_has_room(&l->ring, &view);
}

/* Where the kernel's buffer cannot be looked into, or libpcap counts fewer packets than it has
 * given, a short time is as good as any. */
static unsigned live_patience(struct np_source *source) {
  struct np__live *l = live_of(source);
  bool room = now_ms() - l->returned_ms < PATIENCE_MS;
  lock_as_reader(l);
  fetch_counters(l);
  if (np__counts_what_waits && waiting_packets(l) <= INT32_MAX) room = has_room(l);
  if (l->stats.dropped_by_kernel > l->known_drops) room = false; /* whatever was worked out */
  l->known_drops = l->stats.dropped_by_kernel;
  pthread_mutex_unlock(&l->mutex);
  return room ? WAIT_MS : 0;
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

/* libpcap 1.10 opens a descriptor with a handle, and closes it only after an activation. */
static void close_handle(struct np__live *l) {
  enum { SMALLEST = 1 };
  if (!l->handle) return;
  if (!l->activated) {
    l->pcap->set_promisc(l->handle, 0);
    l->pcap->set_rfmon(l->handle, 0);
    l->pcap->set_buffer_size(l->handle, SMALLEST);
    l->pcap->activate(l->handle);
  }
  l->pcap->close(l->handle);
}

void np__live_close(struct np_source *source) {
  struct np__live *l = live_of(source);
  close_handle(l);
  np__waker_close(&l->waker);
  pthread_mutex_destroy(&l->mutex);
  free(l->held);
  free(l->device);
  free(l);
}

const struct np_source_operations np__live_operations = {
    live_read, live_interrupt, live_stats, live_inject, np__live_close, live_patience};
