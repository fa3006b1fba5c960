/* analysis.c - what a TCP segment is, beside those before it in its flow. */
#include "stream/analysis.h"

#include "base/time.h"

/* The largest window and shift there are: RFC 7323, 2.3. */
enum { MOST_WINDOW = 65535 << 14, MOST_SCALE = 14, WINDOW_SLACK = 64 << 10, MOST_STRAYS = 16 };

/* ---- Strays -----------------------------------------------------------------------------------
 */

/* How far from what is next a segment of `side` can be: twice the largest window it was offered. */
static uint32_t reach(const struct np_tcp_side sides[2], uint32_t side) {
  const struct np_tcp_side *me = &sides[side], *other = &sides[side ^ 1];
  if (!me->began || !other->began) return MOST_WINDOW;
  bool is_shifted = me->scale != NP_NO_SCALE && other->scale != NP_NO_SCALE;
  uint32_t shift = is_shifted ? (other->scale < MOST_SCALE ? other->scale : MOST_SCALE) : 0;
  uint64_t window = ((uint64_t)other->most_window << shift) * 2 + WINDOW_SLACK;
  return window < MOST_WINDOW ? (uint32_t)window : MOST_WINDOW;
}

static bool is_near(uint32_t sequence, uint32_t to, uint32_t reach) {
  return sequence - to <= reach || to - sequence <= reach;
}

/* A SYN of who has sent one with another number, or one that answers what was not sent: RFC 9293,
 * 3.10.7.3. */
static bool is_wrong_syn(const struct np_tcp_side *me, const struct np_tcp_side *other,
                         const struct np_tcp_segment *s) {
  if (me->began && me->first != s->sequence) return true;
  if ((s->flags & NP_TCP_ACK) == 0 || !other->began) return false;
  return s->acknowledged - (other->first + 1) > other->next - (other->first + 1);
}

bool np__tcp_is_stray(struct np_tcp_side sides[2], uint32_t side, const struct np_tcp_segment *s) {
  struct np_tcp_side *me = &sides[side];
  const struct np_tcp_side *other = &sides[side ^ 1];
  if (s->flags & NP_TCP_SYN) return is_wrong_syn(me, other, s);
  if (!me->begun) return false;
  uint32_t most = reach(sides, side);
  if (is_near(s->sequence, me->next, most) ||
      (other->acknowledges && is_near(s->sequence, other->acked, most))) {
    me->strays = 0;
    return false;
  }
  if (++me->strays <= MOST_STRAYS) return true;
  me->strays = 0;
  me->next = s->sequence;
  return false;
}

/* ---- What a segment is ------------------------------------------------------------------------
 */

/* A byte behind what is acknowledged, or none, that only asks whether the other side is there:
 * RFC 9293, 3.8.4. */
static bool is_keep_alive(const struct np_tcp_side *me, const struct np_tcp_segment *s) {
  return me->begun && s->length <= 1 && (s->flags & NP_TCP_CONTROLS) == 0 &&
         s->sequence == me->next - 1;
}

/* One byte that asks whether a window of 0 has opened: RFC 9293, 3.8.6.1. */
static bool is_window_probe(const struct np_tcp_side *me, const struct np_tcp_side *other,
                            const struct np_tcp_segment *s) {
  return me->begun && other->acknowledges && other->window == 0 && s->length == 1 &&
         s->sequence == me->next;
}

static bool is_duplicate_ack(const struct np_tcp_side *me, const struct np_tcp_segment *s) {
  return me->acknowledges && s->length == 0 &&
         (s->flags & (NP_TCP_CONTROLS | NP_TCP_ACK)) == NP_TCP_ACK && s->window != 0 &&
         s->window == me->window && s->sequence == me->next && s->acknowledged == me->acked;
}

/* A segment that begins before the furthest one ends. */
static uint32_t say_again(const struct np_tcp_side *me, const struct np_tcp_side *other,
                          const struct np_tcp_segment *s, int64_t round_trip_ns) {
  uint32_t end = s->sequence + np__tcp_span(s);
  bool is_acked = other->acknowledges && !np__tcp_before(other->acked, end);
  bool is_asked = other->acknowledges && other->repeats >= NP_TCP_FAST_REPEATS &&
                  other->acked == s->sequence &&
                  np__elapsed_ns(other->acked_ns, s->origin.timestamp_ns) < NP_TCP_FAST_NS;
  bool is_soon = np__elapsed_ns(me->next_ns, s->origin.timestamp_ns) < round_trip_ns;
  if (is_acked || is_asked || end == me->next || !is_soon) return NP_SEEN_RETRANSMISSION;
  return NP_SEEN_OUT_OF_ORDER;
}

static void remember(struct np_tcp_side *me, const struct np_tcp_segment *s, uint32_t seen) {
  uint32_t end = s->sequence + np__tcp_span(s);
  if (s->flags & NP_TCP_RST) return; /* its numbers and its window say nothing of what follows */
  if (!me->begun) {
    me->begun = true;
    me->first = s->sequence;
    me->next = end;
    me->next_ns = s->origin.timestamp_ns;
  } else if (np__tcp_before(me->next, end)) {
    me->next = end;
    me->next_ns = s->origin.timestamp_ns;
  }
  if (s->flags & NP_TCP_FIN) me->finished = true;
  if (s->flags & NP_TCP_SYN && !me->began) {
    me->began = true;
    me->scale = s->scale;
  }
  me->window = s->window;
  if ((s->flags & NP_TCP_SYN) == 0 && s->window > me->most_window) me->most_window = s->window;
  if ((s->flags & NP_TCP_ACK) == 0) return;
  me->repeats = seen & NP_SEEN_DUPLICATE_ACK ? me->repeats + 1 : 0;
  if (!me->acknowledges || s->acknowledged != me->acked) me->acked_ns = s->origin.timestamp_ns;
  me->acknowledges = true;
  me->acked = s->acknowledged;
}

uint32_t np__tcp_analyse(struct np_tcp_side sides[2], uint32_t side, const struct np_tcp_segment *s,
                         int64_t round_trip_ns) {
  struct np_tcp_side *me = &sides[side];
  const struct np_tcp_side *other = &sides[side ^ 1];
  uint32_t seen = 0;
  if (s->window == 0 && (s->flags & NP_TCP_CONTROLS) == 0) seen |= NP_SEEN_ZERO_WINDOW;
  if (is_window_probe(me, other, s)) {
    seen |= NP_SEEN_WINDOW_PROBE;
  } else if (is_keep_alive(me, s)) {
    seen |= NP_SEEN_KEEP_ALIVE;
  } else if (me->begun && (s->flags & NP_TCP_RST) == 0) {
    if (np__tcp_before(me->next, s->sequence)) seen |= NP_SEEN_LOST_BEFORE;
    if (np__tcp_span(s) > 0 && np__tcp_before(s->sequence, me->next))
      seen |= say_again(me, other, s, round_trip_ns);
    if (is_duplicate_ack(me, s)) seen |= NP_SEEN_DUPLICATE_ACK;
  }
  remember(me, s, seen);
  return seen;
}

/* Of what is sent twice nobody knows which one is acknowledged: RFC 6298, 3. */
int64_t np__tcp_round_trip(struct np_tcp_side sides[2], uint32_t side,
                           const struct np_tcp_segment *s, uint32_t seen) {
  struct np_tcp_side *me = &sides[side], *other = &sides[side ^ 1];
  int64_t taken = 0;
  if (other->is_timed && s->flags & NP_TCP_ACK &&
      !np__tcp_before(s->acknowledged, other->timed_end)) {
    taken = np__elapsed_ns(other->timed_ns, s->origin.timestamp_ns);
    other->is_timed = false;
  }
  if (seen & (NP_SEEN_RETRANSMISSION | NP_SEEN_OUT_OF_ORDER)) me->is_timed = false;
  bool is_new = s->length > 0 && (seen & ~(uint32_t)NP_SEEN_LOST_BEFORE) == 0;
  if (is_new && !me->is_timed && (s->flags & NP_TCP_CONTROLS) == 0) {
    me->is_timed = true;
    me->timed_end = s->sequence + s->length;
    me->timed_ns = s->origin.timestamp_ns;
  }
  return taken > 0 ? taken : 0;
}
