/* datagram.c - the fragments of one IP packet, until all of it is there. */
#include "stream/datagram.h"

#include <stdlib.h>
#include <string.h>

#include "stream/overlap.h"

enum { FIRST_PIECES = 2 };

/* A fragment that came; one that says nothing new has no bytes. */
struct np_datagram_part {
  struct np_datagram_part *next;
  uint64_t number;
  uint8_t bytes[];
};

struct np_datagram_piece {
  const uint8_t *bytes; /* in a part */
  uint16_t start, end;
  bool joined; /* it came right behind the one before, so that Linux takes both for one */
};

void np__datagram_clear(struct np_datagram *d) {
  for (struct np_datagram_part *part = d->first_part, *next; part; part = next) {
    next = part->next;
    free(part);
  }
  free(d->pieces);
  *d = (struct np_datagram){.first_part = NULL};
}

void np__datagram_write(const struct np_datagram *d, uint8_t *numbers, uint8_t *payload) {
  for (const struct np_datagram_part *part = d->first_part; part; part = part->next) {
    memcpy(numbers, &part->number, sizeof part->number);
    numbers += sizeof part->number;
  }
  for (uint32_t i = 0; i < d->piece_count; i++) {
    const struct np_datagram_piece *p = &d->pieces[i];
    memcpy(payload + p->start, p->bytes, (size_t)p->end - p->start);
  }
}

/* ---- Pieces --------------------------------------------------------------------------------- */

/* The first piece that ends behind a place. */
static uint32_t find(const struct np_datagram *d, uint32_t start) {
  uint32_t low = 0, high = d->piece_count;
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    if (d->pieces[middle].end <= start)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

static bool make_room(struct np_datagram *d, uint32_t count) {
  uint32_t room = d->piece_room ? d->piece_room : (uint32_t)FIRST_PIECES;
  while (room < count) room *= 2;
  if (room == d->piece_room) return true;
  struct np_datagram_piece *grown = realloc(d->pieces, room * sizeof *grown);
  if (!grown) return false;
  if (d->piece_room > 0) d->memory -= np__allocated(d->piece_room * sizeof *grown);
  d->memory += np__allocated(room * sizeof *grown);
  d->pieces = grown;
  d->piece_room = room;
  return true;
}

/* The fragment at hand, and what becomes of the pieces. */
struct arrival {
  struct np_span span;
  const uint8_t *bytes; /* as they came; of what is kept, in a part */
  enum np_ip_policy policy;
  bool conflict;
};

static struct np_datagram_piece piece_of(const struct arrival *a, uint64_t start, uint64_t end) {
  return (struct np_datagram_piece){a->bytes + (start - a->span.start), (uint16_t)start,
                                    (uint16_t)end, false};
}

static struct np_datagram_piece part_of(const struct np_datagram_piece *p, uint64_t start,
                                        uint64_t end) {
  return (struct np_datagram_piece){p->bytes + (start - p->start), (uint16_t)start, (uint16_t)end,
                                    p->joined && start == p->start};
}

/* A fragment that overlaps none, before piece `at`. */
static void insert(struct np_datagram *d, uint32_t at, const struct arrival *a) {
  struct np_datagram_piece *to = &d->pieces[at];
  memmove(to + 1, to, (d->piece_count - at) * sizeof *to);
  *to = piece_of(a, a->span.start, a->span.end);
  to->joined = at > 0 && at == d->piece_count && to[-1].end == to->start;
  d->piece_count++;
  d->owned += (uint32_t)(a->span.end - a->span.start);
}

/* A piece that the fragment meets: what is left of both goes to `out`. Returns how many. */
static uint32_t decide(struct arrival *a, const struct np_datagram_piece *held,
                       struct np_datagram_piece out[3]) {
  uint32_t count = 0;
  const struct np_span old = {held->start, held->end};
  uint64_t start = old.start > a->span.start ? old.start : a->span.start;
  uint64_t end = old.end < a->span.end ? old.end : a->span.end;
  a->conflict |= memcmp(held->bytes + (start - old.start), a->bytes + (start - a->span.start),
                        end - start) != 0;
  if (!np__fragment_wins(a->policy, a->span, old)) {
    out[count++] = *held;
    return count;
  }
  if (old.start < start) out[count++] = part_of(held, old.start, start);
  out[count++] = piece_of(a, start, end);
  if (end < old.end) out[count++] = part_of(held, end, old.end);
  return count;
}

/* A fragment that meets the pieces from `at` to before `behind`. There is room for what comes of
 * it: two pieces more for each of those, and one. */
static void weave(struct np_datagram *d, uint32_t at, uint32_t behind, struct arrival *a,
                  struct np_datagram_piece *out) {
  uint32_t count = 0;
  uint64_t next = a->span.start;
  for (uint32_t i = at; i < behind; i++) {
    const struct np_datagram_piece *held = &d->pieces[i];
    if (next < held->start) {
      out[count++] = piece_of(a, next, held->start);
      d->owned += (uint32_t)(held->start - next);
    }
    count += decide(a, held, &out[count]);
    next = held->end;
  }
  if (next < a->span.end) {
    out[count++] = piece_of(a, next, a->span.end);
    d->owned += (uint32_t)(a->span.end - next);
  }
  uint32_t left = d->piece_count - behind;
  memmove(&d->pieces[at + count], &d->pieces[behind], left * sizeof *out);
  memcpy(&d->pieces[at], out, count * sizeof *out);
  d->piece_count = at + count + left;
}

/* ---- Fragments ------------------------------------------------------------------------------ */

/* Fragments are cut at multiples of 8 bytes and make 65535 at most. False where it is none: else
 * `span` gets its place. */
static bool measure(const struct np_fragment *f, struct np_span *span) {
  uint32_t length = f->length;
  if (f->more && length % NP_FRAGMENT_UNIT != 0) {
    if (f->id.protocol == NP_FRAGMENT_IPV6) return false; /* RFC 8200, 4.5 */
    length -= length % NP_FRAGMENT_UNIT;
  }
  if (length == 0 || (uint64_t)f->start + length + f->header > NP_FRAGMENT_MOST) return false;
  *span = (struct np_span){f->start, (uint64_t)f->start + length};
  return true;
}

/* Does it fit to where the packet ends, and to what lies furthest? */
static bool fits_end(const struct np_datagram *d, const struct np_span *span, bool more) {
  if (more) return !d->ends || span->end <= d->end;
  return d->ends ? span->end == d->end : span->end >= d->furthest;
}

/* Linux since 4.19: does a fragment that meets others lie within a run of them? */
static bool is_within_run(const struct np_datagram *d, uint32_t at, const struct np_span *span) {
  uint32_t first = at, last = at;
  while (first > 0 && d->pieces[first].joined) first--;
  while (last + 1 < d->piece_count && d->pieces[last + 1].joined) last++;
  return d->pieces[first].start <= span->start && span->end <= d->pieces[last].end;
}

/* RFC 8200, 4.5: the same fragment again is passed over. */
static bool is_same(const struct np_datagram_piece *held, const struct arrival *a) {
  return held->start == a->span.start && held->end == a->span.end &&
         memcmp(held->bytes, a->bytes, (size_t)held->end - held->start) == 0;
}

/* A fragment that meets others: what is to be done with it? */
static enum np_datagram_result judge(const struct np_datagram *d, uint32_t at, bool is_ip6,
                                     struct arrival *a) {
  if (is_ip6) return is_same(&d->pieces[at], a) ? NP_DATAGRAM_DUPLICATE : NP_DATAGRAM_OVERLAP;
  if (a->policy != NP_IP_LINUX) return NP_DATAGRAM_KEPT;
  return is_within_run(d, at, &a->span) ? NP_DATAGRAM_DUPLICATE : NP_DATAGRAM_OVERLAP;
}

/* Keep what came, or only that it did. NULL when out of memory. */
static struct np_datagram_part *keep(struct np_datagram *d, const struct np_datagram_fragment *f,
                                     size_t size) {
  struct np_datagram_part *part = malloc(sizeof *part + size);
  if (!part) return NULL;
  part->next = NULL;
  part->number = f->number;
  if (size > 0) memcpy(part->bytes, f->bytes, size);
  if (d->last_part)
    d->last_part->next = part;
  else
    d->first_part = part;
  d->last_part = part;
  d->fragments++;
  d->memory += np__allocated(sizeof *part + size);
  return part;
}

/* Bytes that others have at its place, in `bytes`: are they other ones? */
static bool contradicts(const struct np_datagram *d, uint32_t at, const struct arrival *a) {
  struct np_datagram_piece out[3];
  struct arrival trial = *a;
  trial.policy = NP_IP_FIRST;
  for (; at < d->piece_count && d->pieces[at].start < a->span.end; at++)
    decide(&trial, &d->pieces[at], out);
  return trial.conflict;
}

static enum np_datagram_result put(struct np_datagram *d, uint32_t at, uint32_t behind,
                                   struct arrival *a, const struct np_datagram_fragment *f) {
  uint32_t met = behind - at;
  struct np_datagram_piece *out = met ? malloc((met * 3 + 2) * sizeof *out) : NULL;
  struct np_datagram_part *part = NULL;
  if ((!met || out) && make_room(d, d->piece_count + met * 2 + 1))
    part = keep(d, f, (size_t)(a->span.end - a->span.start));
  if (part) {
    a->bytes = part->bytes;
    if (met)
      weave(d, at, behind, a, out);
    else
      insert(d, at, a);
  }
  free(out);
  return part ? NP_DATAGRAM_KEPT : NP_DATAGRAM_NO_MEMORY;
}

enum np_datagram_result np__datagram_add(struct np_datagram *d, enum np_ip_policy policy,
                                         const struct np_datagram_fragment *f, bool *conflict) {
  const bool is_ip6 = f->said->id.protocol == NP_FRAGMENT_IPV6;
  struct arrival a = {.bytes = f->bytes, .policy = policy};
  enum np_datagram_result result = NP_DATAGRAM_KEPT;
  *conflict = false;
  if (!measure(f->said, &a.span)) return NP_DATAGRAM_BAD;
  if (!fits_end(d, &a.span, f->said->more))
    return policy == NP_IP_LINUX && !is_ip6 ? NP_DATAGRAM_OVERLAP : NP_DATAGRAM_BAD;
  uint32_t at = find(d, (uint32_t)a.span.start), behind = at;
  while (behind < d->piece_count && d->pieces[behind].start < a.span.end) behind++;
  if (behind > at) result = judge(d, at, is_ip6, &a);
  *conflict = contradicts(d, at, &a);
  if (result == NP_DATAGRAM_KEPT) result = put(d, at, behind, &a, f);
  if (result == NP_DATAGRAM_DUPLICATE && !keep(d, f, 0)) result = NP_DATAGRAM_NO_MEMORY;
  if (result != NP_DATAGRAM_KEPT && result != NP_DATAGRAM_DUPLICATE) return result;
  if (a.span.end > d->furthest) d->furthest = (uint32_t)a.span.end;
  if (f->said->start == 0) d->next = f->said->next;
  if (!f->said->more) {
    d->ends = true;
    d->end = (uint32_t)a.span.end;
  }
  return result;
}
