/* reassemble.c - one direction of a TCP connection: segments in, the stream's bytes out. */
#include "stream/reassemble.h"

#include <string.h>

#include "base/time.h"

/* A hole that the other side has acknowledged is lost once so much has followed: what was only
 * late, in the capture, has come by then. */
enum { LATE_PACKETS = 8, LATE_BYTES = 64 << 10 };
static const int64_t late_ns = INT64_C(1000000000);

/* The largest window there is: RFC 7323, 2.3. */
enum { MOST_WINDOW = 65535 << 14, WINDOW_SLACK = 64 << 10 };

/* A segment can differ in every second byte: so many versions of it are told, all are counted. */
enum { MOST_CONFLICTS = 16 };

static const struct np_place first_place = {0, 0};

/* A piece of a segment, at its offset. */
struct piece {
  uint64_t start, end;
  const uint8_t *bytes;
  struct np_bringer by;
};

static struct piece part_of(const struct piece *p, uint64_t start, uint64_t end) {
  return (struct piece){start, end, p->bytes + (start - p->start), p->by};
}

int64_t np__half_offset(const struct np_half *h, uint32_t sequence) {
  uint32_t near = h->first_sequence + (uint32_t)h->next;
  return (int64_t)h->next + (int32_t)(sequence - near);
}

void np__half_begin(struct np_half *h, uint32_t sequence) {
  if (h->begun) return;
  h->begun = true;
  h->first_sequence = sequence;
}

static bool is_in_window(const struct np_half *h, uint64_t start) {
  uint64_t edge = (h->acked > h->next ? h->acked : h->next) + MOST_WINDOW;
  if (h->acknowledges && h->scale < 14) { /* both sides' options were seen */
    uint64_t said = h->right_edge + (h->right_edge - h->acked) + WINDOW_SLACK;
    if (said > h->next && said < edge) edge = said;
  }
  return start <= edge;
}

void np__half_acknowledge(struct np_half *h, uint32_t sequence, uint32_t window) {
  int64_t offset = np__half_offset(h, sequence);
  if (offset < 0 || (uint64_t)offset > h->next + MOST_WINDOW) return;
  h->acknowledges = true;
  if ((uint64_t)offset > h->acked) h->acked = (uint64_t)offset;
  uint64_t edge = (uint64_t)offset + ((uint64_t)window << h->scale);
  if (edge > h->right_edge) h->right_edge = edge;
}

uint64_t np__half_memory(const struct np_half *h) {
  return np__extents_memory(&h->waiting) + h->history.room;
}

void np__half_clear(struct np_half *h) {
  np__extents_clear(&h->waiting);
  np__history_clear(&h->history);
}

/* ---- The end ----------------------------------------------------------------------------------
 *
 * A FIN takes the place behind the last byte, and counts once the stream has come there: until
 * then it is one of two versions of that place, where data has it too.
 */

static bool is_over(const struct np_half *h) {
  return h->ends && h->next >= h->end;
}

/* What waits from here on is none of the stream's. */
static void drop_from(struct np_half *h, const struct np_half_rules *rules, uint64_t offset) {
  uint64_t before = h->waiting.bytes;
  struct np_place at = np__extents_find(&h->waiting, offset);
  struct np_extent *e = np__extents_at(&h->waiting, at);
  if (e && e->start < offset) {
    np__extents_cut(&h->waiting, e, offset);
    at = np__extents_find(&h->waiting, offset);
  }
  while (np__extents_at(&h->waiting, at)) {
    np__extents_remove(&h->waiting, at);
    at = np__extents_find(&h->waiting, offset);
  }
  rules->counts->after_close += before - h->waiting.bytes;
}

/* What an extent claims against others. Linux keeps segments whole, and gives away their bytes by
 * where they begin; others cut what has lost. */
static struct np_span held_span(const struct np_half_rules *rules, const struct np_extent *e) {
  if (rules->policy == NP_TCP_LINUX) return e->by.segment;
  return (struct np_span){e->start, np__extent_end(e)};
}

/* Does a FIN get its place, against what waits there? */
static bool wins_place(struct np_half *h, const struct np_half_rules *rules, struct np_span fin) {
  uint64_t place = fin.end - 1;
  const struct np_extent *e = np__extents_at(&h->waiting, np__extents_find(&h->waiting, place));
  if (!e || e->start > place) return true;
  if (!np__segment_wins(rules->policy, fin, held_span(rules, e))) return false;
  drop_from(h, rules, place);
  return true;
}

bool np__half_is_complete(const struct np_half *h) {
  return is_over(h);
}

void np__half_finish(struct np_half *h, const struct np_half_rules *rules, uint32_t sequence,
                     uint32_t length) {
  int64_t offset = np__half_offset(h, sequence + length);
  uint64_t before = h->waiting.bytes, end = (uint64_t)offset;
  if (offset < (int64_t)h->next || !is_in_window(h, end)) return;
  if (h->ends && (is_over(h) || end >= h->end)) return;
  struct np_span fin = {end > length ? end - length : 0, end + 1};
  if (wins_place(h, rules, fin)) {
    h->ends = true;
    h->end = end;
    h->end_span = fin;
    if (is_over(h)) drop_from(h, rules, end);
  }
  rules->counts->waiting -= before - h->waiting.bytes;
}

/* Of a piece the part that is none of the stream's. */
static uint64_t behind_end(struct np_half *h, const struct np_half_rules *rules,
                           const struct piece *p) {
  if (!h->ends || p->end <= h->end) return 0;
  if (is_over(h)) return p->end - (p->start > h->end ? p->start : h->end);
  if (p->start > h->end) return 0;
  h->ends = !np__segment_wins(rules->policy, (struct np_span){p->start, p->end}, h->end_span);
  return h->ends ? p->end - h->end : 0;
}

/* ---- Out --------------------------------------------------------------------------------------
 */

static void deliver(struct np_half *h, const struct np_half_rules *rules, void *context,
                    const struct piece *p) {
  uint32_t length = (uint32_t)(p->end - p->start);
  uint64_t unacked = h->acked < p->end ? p->end - h->acked : 0;
  uint64_t keep = h->acknowledges ? unacked + rules->history : rules->most_history;
  if (keep > rules->most_history) keep = rules->most_history;
  np__history_add(&h->history, p->start, p->bytes, length, (uint32_t)keep);
  h->next = p->end;
  rules->counts->delivered += length;
  const struct np_stream_data data = {p->start, p->bytes, length, p->by.origin};
  rules->calls.data(context, &data);
}

/* What waits and is next goes out. */
static void drain(struct np_half *h, const struct np_half_rules *rules, void *context) {
  struct np_extent *e;
  while ((e = np__extents_at(&h->waiting, first_place)) != NULL && e->start == h->next) {
    const struct piece p = {e->start, np__extent_end(e), e->bytes, e->by};
    deliver(h, rules, context, &p);
    np__extents_remove(&h->waiting, first_place);
    h->hole_packets = h->hole_bytes = 0;
  }
  if (is_over(h)) drop_from(h, rules, h->end);
}

/* The stream goes on at `offset`, or is over before that: what is missing is lost. */
static void skip_to(struct np_half *h, const struct np_half_rules *rules, void *context,
                    uint64_t offset, enum np_gap_reason reason) {
  if (h->ends && h->end < offset) offset = h->end;
  uint64_t length = offset - h->next;
  rules->calls.gap(context, h->next, length, reason);
  rules->counts->lost += length;
  h->next = offset;
  np__history_clear(&h->history);
  drain(h, rules, context);
}

/* What was acknowledged has come: the capture lacks it, whatever shows that. */
static void skip_hole(struct np_half *h, const struct np_half_rules *rules, void *context,
                      enum np_gap_reason reason) {
  uint64_t end = np__extents_at(&h->waiting, first_place)->start;
  bool is_acked = h->acknowledges && h->acked >= end;
  skip_to(h, rules, context, end, is_acked ? NP_GAP_ACKED : reason);
}

void np__half_look(struct np_half *h, const struct np_half_rules *rules, void *context,
                   int64_t timestamp_ns) {
  const struct np_extent *first = np__extents_at(&h->waiting, first_place);
  if (!first || !h->acknowledges || h->acked < first->start) return;
  if (h->hole_packets++ == 0) h->hole_since = timestamp_ns;
  bool late = h->hole_packets > LATE_PACKETS || h->hole_bytes > LATE_BYTES ||
              np__elapsed_ns(h->hole_since, timestamp_ns) > late_ns;
  if (!late) return;
  uint64_t before = h->waiting.bytes;
  skip_hole(h, rules, context, NP_GAP_ACKED);
  rules->counts->waiting -= before - h->waiting.bytes;
}

void np__half_flush(struct np_half *h, const struct np_half_rules *rules, void *context,
                    enum np_gap_reason reason) {
  uint64_t before = h->waiting.bytes;
  while (h->waiting.count > 0) skip_hole(h, rules, context, reason);
  rules->counts->waiting -= before;
  uint64_t end = h->ends ? h->end : h->acked;
  if (end > h->next) skip_to(h, rules, context, end, reason);
}

/* ---- In ---------------------------------------------------------------------------------------
 */

/* Two versions of the same bytes, of which `other` is given up. */
static void compare(struct np_half *h, const struct np_half_rules *rules, void *context,
                    const struct np_stream_conflict *both) {
  uint32_t differing = 0;
  for (uint32_t i = 0; i < both->length; i++) differing += both->kept[i] != both->other[i];
  rules->counts->conflict += differing;
  rules->counts->duplicate += both->length - differing;
  if (differing > 0 && h->conflicts++ < MOST_CONFLICTS) rules->calls.conflict(context, both);
}

/* What was delivered before is sent again. */
static void check_again(struct np_half *h, const struct np_half_rules *rules, void *context,
                        struct piece p) {
  uint64_t kept_from = h->next - h->history.kept;
  uint64_t unchecked = p.start < kept_from ? (p.end < kept_from ? p.end : kept_from) - p.start : 0;
  rules->counts->unchecked += unchecked;
  p = part_of(&p, p.start + unchecked, p.end);
  while (p.start < p.end) {
    uint32_t length = (uint32_t)(p.end - p.start);
    const uint8_t *kept = np__history_read(&h->history, p.start, h->next, &length);
    const struct np_stream_conflict both = {p.start, kept, p.bytes, length, {{0, 0}, p.by.origin}};
    compare(h, rules, context, &both);
    p = part_of(&p, p.start + length, p.end);
  }
}

static void put(struct np_half *h, const struct np_half_rules *rules, const struct piece *p) {
  uint32_t length = (uint32_t)(p->end - p->start);
  if (length == 0) return;
  if (!np__extents_put(&h->waiting, p->start, p->bytes, length, &p->by))
    rules->counts->over_cap += length;
}

/* The new piece replaces these bytes of an extent, which may have some before and behind it. */
static void replace(struct np_half *h, const struct np_half_rules *rules, struct np_place at,
                    const struct piece *p) {
  const struct np_extent *e = np__extents_at(&h->waiting, at);
  bool has_before = e->start < p->start;
  if (p->end < np__extent_end(e))
    rules->counts->over_cap += np__extents_split(&h->waiting, at, p->end);
  at = np__extents_find(&h->waiting, p->start);
  if (has_before)
    np__extents_cut(&h->waiting, np__extents_at(&h->waiting, at), p->start);
  else
    np__extents_remove(&h->waiting, at);
  put(h, rules, p);
}

/* Both a new piece and an extent have the bytes of `p`. */
static void decide(struct np_half *h, const struct np_half_rules *rules, void *context,
                   struct np_place at, const struct piece *p) {
  const struct np_extent *e = np__extents_at(&h->waiting, at);
  const uint8_t *held = e->bytes + (p->start - e->start);
  bool wins = np__segment_wins(rules->policy, p->by.segment, held_span(rules, e));
  const struct np_stream_conflict both = {
      p->start,
      wins ? p->bytes : held,
      wins ? held : p->bytes,
      (uint32_t)(p->end - p->start),
      {wins ? p->by.origin : e->by.origin, wins ? e->by.origin : p->by.origin}};
  compare(h, rules, context, &both);
  if (wins) replace(h, rules, at, p);
}

/* A piece that is not next, or meets others that wait. */
static void hold(struct np_half *h, const struct np_half_rules *rules, void *context,
                 struct piece p) {
  p.by.segment = (struct np_span){p.start, p.end};
  while (p.start < p.end) {
    struct np_place at = np__extents_find(&h->waiting, p.start);
    const struct np_extent *e = np__extents_at(&h->waiting, at);
    bool free_here = !e || e->start > p.start;
    uint64_t stop = e ? (free_here ? e->start : np__extent_end(e)) : p.end;
    if (stop > p.end) stop = p.end;
    const struct piece now = part_of(&p, p.start, stop);
    if (free_here)
      put(h, rules, &now);
    else
      decide(h, rules, context, at, &now);
    p = part_of(&p, stop, p.end);
  }
}

/* Room for one piece more: what is missing longest is given up, up to the piece itself. */
static void keep_caps(struct np_half *h, const struct np_half_rules *rules, void *context,
                      const struct piece *p) {
  const struct np_extent *first;
  while (p->start > h->next && (first = np__extents_at(&h->waiting, first_place)) != NULL &&
         (h->waiting.count >= rules->most_extents ||
          h->waiting.bytes + (p->end - p->start) > rules->most_waiting))
    skip_to(h, rules, context, first->start < p->start ? first->start : p->start, NP_GAP_LIMIT);
}

/* Is the next extent far enough not to be met? */
static bool is_alone(const struct np_half *h, const struct piece *p) {
  const struct np_extent *e = np__extents_at(&h->waiting, first_place);
  return !e || e->start >= p->end;
}

/* A piece that is not delivered yet. */
static void take(struct np_half *h, const struct np_half_rules *rules, void *context,
                 struct piece p) {
  if (h->hole_packets > 0 && p.start > h->next) h->hole_bytes += p.end - p.start;
  keep_caps(h, rules, context, &p);
  if (p.start < h->next) { /* the caps have moved the stream on */
    uint64_t again = p.end < h->next ? p.end : h->next;
    const struct piece old = part_of(&p, p.start, again);
    check_again(h, rules, context, old);
    p = part_of(&p, again, p.end);
  }
  if (is_over(h)) rules->counts->after_close += p.end - p.start;
  if (p.start == p.end || is_over(h)) return;
  if (p.start == h->next && is_alone(h, &p))
    deliver(h, rules, context, &p);
  else
    hold(h, rules, context, p);
  drain(h, rules, context);
}

/* Without what lies before the stream's start and behind its end. */
static bool trim(struct np_half *h, const struct np_half_rules *rules, const struct np_segment *s,
                 int64_t offset, struct piece *p) {
  uint64_t length = s->captured;
  uint64_t before = offset < 0 ? (uint64_t)-offset : 0;
  if (before > length) before = length;
  rules->counts->before_start += before;
  uint64_t start = offset < 0 ? 0 : (uint64_t)offset, end = start + (length - before);
  *p = (struct piece){start, end, s->bytes + before, {s->origin, {start, end}}};
  uint64_t behind = behind_end(h, rules, p);
  rules->counts->after_close += behind;
  p->end -= behind;
  return p->start < p->end;
}

/* Of a segment that was not captured whole the rest is lost. */
static void skip_cut(struct np_half *h, const struct np_half_rules *rules, void *context,
                     const struct np_segment *s, int64_t offset) {
  if (s->captured == s->length || offset < 0 || h->next != (uint64_t)offset + s->captured) return;
  uint64_t end = (uint64_t)offset + s->length;
  const struct np_extent *e = np__extents_at(&h->waiting, first_place);
  skip_to(h, rules, context, e && e->start < end ? e->start : end, NP_GAP_CUT);
}

/* A segment's bytes that the stream has, and those that it has not. */
static void take_segment(struct np_half *h, const struct np_half_rules *rules, void *context,
                         struct piece p) {
  if (p.start < h->next) {
    const struct piece again = part_of(&p, p.start, p.end < h->next ? p.end : h->next);
    check_again(h, rules, context, again);
    p = part_of(&p, again.end, p.end);
  }
  if (p.start < p.end) take(h, rules, context, p);
}

void np__half_add(struct np_half *h, const struct np_half_rules *rules, void *context,
                  const struct np_segment *s) {
  struct piece p;
  int64_t offset = np__half_offset(h, s->sequence);
  uint64_t before = h->waiting.bytes;
  rules->counts->seen += s->captured;
  h->conflicts = 0;
  bool has_bytes = trim(h, rules, s, offset, &p);
  if (has_bytes && !is_in_window(h, p.start)) {
    rules->counts->out_of_window += p.end - p.start;
    return;
  }
  if (has_bytes) take_segment(h, rules, context, p);
  skip_cut(h, rules, context, s, offset);
  rules->counts->waiting += h->waiting.bytes - before;
}
