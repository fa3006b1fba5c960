/* ring.c - how full the kernel's buffer of a capture is. */
#include "capture/ring.h"

enum {
  PART_SIZE = 1 << 18, /* the largest snapshot, in whole pages */
  OVERHEAD = 96        /* bytes that a packet takes beside its own: headers and gaps */
};

struct np__ring np__ring_of(uint32_t size, int timeout_ms, uint32_t frame_size) {
  return (struct np__ring){.size = size,
                           .frame_size = timeout_ms == 0 ? frame_size : 0,
                           .part_ms = timeout_ms,
                           .hidden = UINT32_MAX};
}

uint64_t np__ring_load(const struct np__ring *ring, uint64_t packets, uint64_t bytes) {
  return packets * OVERHEAD + (ring->frame_size ? packets * ring->frame_size : bytes);
}

void np__ring_note(struct np__ring *ring, uint32_t waiting) {
  if (waiting < ring->hidden) ring->hidden = waiting;
}

bool np__ring_has_room(struct np__ring *ring, const struct np__ring_view *view) {
  np__ring_note(ring, view->waiting);
  uint32_t waiting = view->waiting - ring->hidden;
  if (view->arrived != ring->counted) ring->arrival_ms = view->now_ms;
  ring->counted = view->arrived;
  uint64_t used = np__ring_load(ring, waiting, waiting * view->mean);
  int64_t span_ms = ring->arrival_ms - view->oldest_ms;
  if (ring->part_ms > 0 && span_ms > 0) {
    uint64_t parts = (uint64_t)(span_ms / ring->part_ms);
    if (parts > waiting) parts = waiting;
    used += parts * PART_SIZE;
  }
  return used < ring->size / 4 * 3;
}
