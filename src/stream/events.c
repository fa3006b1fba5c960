/* events.c - what streams tell, as one piece of memory. */
#include "np/stream_events.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

/* JavaScript reads these by their places: FLOW_BYTES and EVENT_BYTES of lib/streams/events.js. */
_Static_assert(sizeof(struct np_flow) == 232 && sizeof(struct np_stream_event) == 64,
               "the layouts that lib/streams knows");

enum { FIRST_ROOM = 16 << 10, ALIGNMENT = 8, FIRST_IGNORED = 16, MOST_IGNORED = 1 << 20 };

struct np_stream_events {
  uint8_t *bytes;
  size_t size, room;
  size_t last; /* where the last event begins; behind all when there is none */
  uint64_t lost;
  bool flows, data;
  atomic_uint ignored_count;
  pthread_mutex_t mutex; /* of the following, which other threads add to */
  uint64_t *ignored;     /* in order */
  uint32_t ignored_room;
};

struct np_stream_events *np_stream_events_new(void) {
  struct np_stream_events *e = calloc(1, sizeof *e);
  if (!e) return NULL;
  pthread_mutex_init(&e->mutex, NULL);
  atomic_init(&e->ignored_count, 0);
  return e;
}

void np_stream_events_free(struct np_stream_events *e) {
  if (!e) return;
  pthread_mutex_destroy(&e->mutex);
  free(e->bytes);
  free(e->ignored);
  free(e);
}

uint8_t *np_stream_events_take(struct np_stream_events *e, size_t *size, uint64_t *lost) {
  uint8_t *bytes = e->bytes;
  *size = e->size;
  *lost = e->lost;
  e->bytes = NULL;
  e->size = e->room = e->last = 0;
  e->lost = 0;
  return bytes;
}

/* ---- Flows whose data nobody wants ------------------------------------------------------------
 */

/* Where a flow is in the list, or would be. */
static uint32_t place_of(const struct np_stream_events *e, uint64_t flow, uint32_t count) {
  uint32_t low = 0, high = count;
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    if (e->ignored[middle] < flow)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

static bool grow_ignored(struct np_stream_events *e) {
  uint32_t room = e->ignored_room ? e->ignored_room * 2 : (uint32_t)FIRST_IGNORED;
  uint64_t *grown = room <= MOST_IGNORED ? realloc(e->ignored, room * sizeof *grown) : NULL;
  if (!grown) return false;
  e->ignored = grown;
  e->ignored_room = room;
  return true;
}

void np_stream_events_ignore(struct np_stream_events *e, uint64_t flow) {
  pthread_mutex_lock(&e->mutex);
  uint32_t count = atomic_load(&e->ignored_count), at = place_of(e, flow, count);
  bool is_there = at < count && e->ignored[at] == flow;
  if (!is_there && (count < e->ignored_room || grow_ignored(e))) {
    memmove(&e->ignored[at + 1], &e->ignored[at], (count - at) * sizeof *e->ignored);
    e->ignored[at] = flow;
    atomic_store(&e->ignored_count, count + 1);
  }
  pthread_mutex_unlock(&e->mutex);
}

bool np_stream_events_heed(struct np_stream_events *e, uint64_t flow) {
  pthread_mutex_lock(&e->mutex);
  uint32_t count = atomic_load(&e->ignored_count), at = place_of(e, flow, count);
  bool found = at < count && e->ignored[at] == flow;
  if (found) {
    memmove(&e->ignored[at], &e->ignored[at + 1], (count - at - 1) * sizeof *e->ignored);
    atomic_store(&e->ignored_count, count - 1);
  }
  pthread_mutex_unlock(&e->mutex);
  return found;
}

/* Who asks whether it is wanted, and hears that it is not, asks no more. */
static bool wants(void *context, const struct np_flow *flow) {
  struct np_stream_events *e = context;
  return atomic_load(&e->ignored_count) == 0 || !np_stream_events_heed(e, flow->id);
}

/* ---- Writing ----------------------------------------------------------------------------------
 */

static size_t aligned(size_t size) {
  return (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
}

static bool make_room(struct np_stream_events *e, size_t size) {
  size_t room = e->room ? e->room : (size_t)FIRST_ROOM;
  while (room < e->size + size) room *= 2;
  if (room == e->room) return true;
  uint8_t *grown = realloc(e->bytes, room);
  if (!grown) return false;
  e->bytes = grown;
  e->room = room;
  return true;
}

/* The place of an event with so many bytes behind it; NULL, and counted, when out of memory. */
static struct np_stream_event *add(struct np_stream_events *e, size_t behind) {
  struct np_stream_event *event = NULL;
  size_t size = sizeof *event + aligned(behind);
  if (!make_room(e, size)) {
    e->lost++;
    return NULL;
  }
  e->last = e->size;
  e->size += size;
  event = (struct np_stream_event *)(void *)(e->bytes + e->last);
  memset((uint8_t *)event + size - ALIGNMENT, 0, ALIGNMENT);
  *event = (struct np_stream_event){.size = (uint32_t)size};
  return event;
}

void np_stream_events_add(struct np_stream_events *e, const struct np_stream_event *event,
                          const struct np_event_part *parts, uint32_t count) {
  size_t behind = 0;
  for (uint32_t i = 0; i < count; i++) behind += aligned(parts[i].size);
  struct np_stream_event *added = add(e, behind);
  if (!added) return;
  uint32_t size = added->size;
  *added = *event;
  added->size = size;
  uint8_t *out = (uint8_t *)(added + 1);
  for (uint32_t i = 0; i < count; i++) {
    size_t room = aligned(parts[i].size);
    memset(out + room - (room ? ALIGNMENT : 0), 0, room ? ALIGNMENT : 0);
    if (parts[i].size > 0) memcpy(out, parts[i].bytes, parts[i].size);
    out += room;
  }
}

static void add_flow(struct np_stream_events *e, enum np_stream_event_kind kind,
                     const struct np_flow *flow) {
  struct np_stream_event *event = add(e, sizeof *flow);
  if (!event) return;
  event->kind = kind;
  event->flow = flow->id;
  event->packet = flow->last_packet;
  event->timestamp_ns = flow->end_ns;
  memcpy(event + 1, flow, sizeof *flow);
}

void np_stream_events_count(struct np_stream_events *e, const struct np_streams_stats *stats) {
  struct np_stream_event *event = add(e, sizeof *stats);
  if (!event) return;
  event->kind = NP_EVENT_COUNTS;
  memcpy(event + 1, stats, sizeof *stats);
}

static bool on_begin(void *context, const struct np_flow *flow) {
  struct np_stream_events *e = context;
  if (e->data) add_flow(e, NP_EVENT_BEGIN, flow);
  return e->data;
}

static void on_closed(void *context, const struct np_flow *flow) {
  struct np_stream_events *e = context;
  if (e->data) add_flow(e, NP_EVENT_CLOSED, flow);
}

static void on_update(void *context, const struct np_flow *flow) {
  add_flow(context, NP_EVENT_UPDATE, flow);
}

static void on_end(void *context, const struct np_flow *flow) {
  struct np_stream_events *e = context;
  if (atomic_load(&e->ignored_count) > 0) np_stream_events_heed(e, flow->id);
  if (e->flows) add_flow(e, NP_EVENT_END, flow);
}

/* Data that goes on where the last event ends becomes part of it. */
static bool append(struct np_stream_events *e, uint64_t flow, uint32_t side,
                   const struct np_stream_data *data) {
  if (e->size == 0) return false;
  const struct np_stream_event *last = (const void *)(e->bytes + e->last);
  if (last->kind != NP_EVENT_DATA || last->flow != flow || last->side != side ||
      last->offset + last->length != data->offset)
    return false;
  size_t length = (size_t)last->length + data->length;
  size_t size = sizeof *last + aligned(length);
  if (size > UINT32_MAX || !make_room(e, size - last->size)) return false;
  struct np_stream_event *event = (void *)(e->bytes + e->last);
  memcpy((uint8_t *)(event + 1) + event->length, data->bytes, data->length);
  event->length = length;
  event->size = (uint32_t)size;
  e->size = e->last + size;
  return true;
}

static void on_data(void *context, const struct np_flow *flow, uint32_t side,
                    const struct np_stream_data *data) {
  struct np_stream_events *e = context;
  if (append(e, flow->id, side, data)) return;
  struct np_stream_event *event = add(e, data->length);
  if (!event) return;
  event->kind = NP_EVENT_DATA;
  event->flow = flow->id;
  event->side = side;
  event->offset = data->offset;
  event->length = data->length;
  event->packet = data->origin.packet;
  event->timestamp_ns = data->origin.timestamp_ns;
  memcpy(event + 1, data->bytes, data->length);
}

static void on_gap(void *context, const struct np_flow *flow, uint32_t side, uint64_t offset,
                   uint64_t length, enum np_gap_reason reason) {
  struct np_stream_event *event = add(context, 0);
  if (!event) return;
  event->kind = NP_EVENT_GAP;
  event->flow = flow->id;
  event->side = side;
  event->offset = offset;
  event->length = length;
  event->packet = flow->last_packet;
  event->timestamp_ns = flow->end_ns;
  event->reason = reason;
}

static void on_conflict(void *context, const struct np_flow *flow, uint32_t side,
                        const struct np_stream_conflict *both) {
  struct np_stream_event *event = add(context, (size_t)both->length * 2);
  if (!event) return;
  event->kind = NP_EVENT_CONFLICT;
  event->flow = flow->id;
  event->side = side;
  event->offset = both->offset;
  event->length = both->length;
  event->packet = both->origins[0].packet;
  event->timestamp_ns = both->origins[0].timestamp_ns;
  event->other = both->origins[1].packet;
  memcpy(event + 1, both->kept, both->length);
  memcpy((uint8_t *)(event + 1) + both->length, both->other, both->length);
}

struct np_streams_calls np_stream_events_calls(struct np_stream_events *e, bool flows, bool data) {
  e->flows = flows;
  e->data = data;
  return (struct np_streams_calls){.context = e,
                                   .begin = on_begin,
                                   .wants = wants,
                                   .closed = on_closed,
                                   .update = on_update,
                                   .end = on_end,
                                   .data = on_data,
                                   .gap = on_gap,
                                   .conflict = on_conflict};
}
