/* history.c - the last bytes of a stream that were delivered. */
#include "stream/history.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_ROOM = 1024 };

static uint32_t place_of(const struct np_history *h, uint64_t offset) {
  return (uint32_t)offset & (h->room - 1);
}

const uint8_t *np__history_read(const struct np_history *h, uint64_t offset, uint64_t end,
                                uint32_t *length) {
  uint32_t at = place_of(h, offset);
  if (*length > end - offset) *length = (uint32_t)(end - offset);
  if (*length > h->room - at) *length = h->room - at;
  return &h->ring[at];
}

static void copy_in(struct np_history *h, uint64_t offset, const uint8_t *bytes, uint32_t length) {
  uint32_t at = place_of(h, offset);
  uint32_t first = length < h->room - at ? length : h->room - at;
  memcpy(&h->ring[at], bytes, first);
  memcpy(h->ring, bytes + first, length - first);
}

/* Room for `size` bytes, of which those up to `end` stay. False when out of memory. */
static bool grow(struct np_history *h, uint64_t end, uint32_t size) {
  uint32_t room = h->room ? h->room : (uint32_t)FIRST_ROOM;
  while (room < size) room *= 2;
  struct np_history grown = {malloc(room), room, h->kept};
  if (!grown.ring) return false;
  for (uint32_t left = h->kept; left > 0;) {
    uint32_t length = left;
    const uint8_t *bytes = np__history_read(h, end - left, end, &length);
    copy_in(&grown, end - left, bytes, length);
    left -= length;
  }
  free(h->ring);
  *h = grown;
  return true;
}

void np__history_add(struct np_history *h, uint64_t offset, const uint8_t *bytes, uint32_t length,
                     uint32_t most) {
  uint64_t all = (uint64_t)h->kept + length;
  uint32_t kept = all < most ? (uint32_t)all : most;
  if (kept > h->room && !grow(h, offset, kept)) {
    np__history_clear(h);
    return;
  }
  uint32_t skip = length > h->room ? length - h->room : 0;
  copy_in(h, offset + skip, bytes + skip, length - skip);
  h->kept = kept;
}

void np__history_clear(struct np_history *h) {
  free(h->ring);
  *h = (struct np_history){.ring = NULL};
}
