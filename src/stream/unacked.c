/* unacked.c - segments of one side that the other one has not acknowledged. */
#include "stream/unacked.h"

#include <stdlib.h>
#include <string.h>

#include "stream/segment.h"

enum { FIRST_ROOM = 4, KEPT_ROOM = 32 };

void np__unacked_clear(struct np_unacked *u) {
  free(u->list);
  *u = (struct np_unacked){.list = NULL};
}

uint64_t np__unacked_memory(const struct np_unacked *u) {
  return u->capacity * sizeof *u->list;
}

/* ---- Adding --------------------------------------------------------------------------------- */

/* Room behind the last one: where half of it was acknowledged, that is used again. */
static bool make_room(struct np_unacked *u) {
  if (u->first + u->count < u->capacity) return true;
  if (u->first > u->capacity / 2) {
    memmove(u->list, u->list + u->first, u->count * sizeof *u->list);
    u->first = 0;
    return true;
  }
  uint32_t capacity = u->capacity ? u->capacity * 2 : FIRST_ROOM;
  struct np_unacked_segment *grown = realloc(u->list, capacity * sizeof *grown);
  if (!grown) return false;
  u->list = grown;
  u->capacity = capacity;
  return true;
}

bool np__unacked_add(struct np_unacked *u, const struct np_unacked_segment *segment) {
  if (u->count == NP_MOST_UNACKED || !make_room(u)) return false;
  struct np_unacked_segment *added = &u->list[u->first + u->count++];
  *added = *segment;
  if (u->count == 1) return true;
  const struct np_unacked_segment *last = added - 1;
  u->is_mixed |=
      np__tcp_before(added->sequence, last->sequence) || np__tcp_before(added->next, last->next);
  return true;
}

/* ---- Acknowledging -------------------------------------------------------------------------- */

/* A part of a segment was acknowledged: the rest begins there. */
static void trim(struct np_unacked_segment *s, uint32_t acknowledged) {
  if (np__tcp_before(s->sequence, acknowledged)) s->sequence = acknowledged;
}

/* Those in order go from the front. */
static bool leave_in_order(struct np_unacked *u, uint32_t acknowledged,
                           struct np_unacked_segment *found) {
  bool any = false;
  while (u->count > 0 && !np__tcp_before(acknowledged, u->list[u->first].next)) {
    const struct np_unacked_segment *s = &u->list[u->first];
    if (!any && s->next == acknowledged) {
      *found = *s;
      any = true;
    }
    u->first++;
    u->count--;
  }
  for (uint32_t i = 0; i < u->count && np__tcp_before(u->list[u->first + i].sequence, acknowledged);
       i++)
    trim(&u->list[u->first + i], acknowledged);
  return any;
}

/* All are looked at, and whether they are in order now. */
static bool leave_mixed(struct np_unacked *u, uint32_t acknowledged,
                        struct np_unacked_segment *found) {
  uint32_t kept = 0;
  bool any = false, is_mixed = false;
  struct np_unacked_segment *list = u->list + u->first;
  for (uint32_t i = 0; i < u->count; i++) {
    struct np_unacked_segment s = list[i];
    if (!np__tcp_before(acknowledged, s.next)) {
      if (!any && s.next == acknowledged) *found = s;
      any |= s.next == acknowledged;
      continue;
    }
    trim(&s, acknowledged);
    is_mixed |= kept > 0 && (np__tcp_before(s.sequence, list[kept - 1].sequence) ||
                             np__tcp_before(s.next, list[kept - 1].next));
    list[kept++] = s;
  }
  u->count = kept;
  u->is_mixed = is_mixed;
  return any;
}

const struct np_unacked_segment *np__unacked_acknowledge(struct np_unacked *u,
                                                         uint32_t acknowledged,
                                                         struct np_unacked_segment *found) {
  if (u->count == 0) return NULL;
  bool any =
      u->is_mixed ? leave_mixed(u, acknowledged, found) : leave_in_order(u, acknowledged, found);
  if (u->count == 0) {
    u->first = 0;
    u->is_mixed = false;
    if (u->capacity > KEPT_ROOM) np__unacked_clear(u);
  }
  return any ? found : NULL;
}

/* ---- Looking -------------------------------------------------------------------------------- */

uint32_t np__unacked_span(const struct np_unacked *u, uint32_t base) {
  if (u->count == 0) return 0;
  uint32_t low = u->list[u->first].sequence - base;
  uint32_t high = u->list[u->first + u->count - 1].next - base;
  for (uint32_t i = 0; i < u->count && u->is_mixed; i++) {
    const struct np_unacked_segment *s = &u->list[u->first + i];
    if (s->sequence - base < low) low = s->sequence - base;
    if (s->next - base > high) high = s->next - base;
  }
  return high - low;
}
