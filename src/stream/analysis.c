/* analysis.c - what a TCP segment is, beside those before it in its flow. */
#include "stream/analysis.h"

/* A retransmission that duplicate acknowledgements asked for comes so soon behind them. */
static const int64_t fast_ns = INT64_C(20) * 1000000;

enum { FAST_REPEATS = 2, CONTROLS = NP_TCP_SYN | NP_TCP_FIN | NP_TCP_RST };

/* A byte behind what is acknowledged, or none, that only asks whether the other side is there:
 * RFC 9293, 3.8.4. */
static bool is_keep_alive(const struct np_tcp_side *me, const struct np_tcp_segment *s) {
  return me->begun && s->length <= 1 && (s->flags & CONTROLS) == 0 && s->sequence == me->next - 1;
}

/* One byte that asks whether a window of 0 has opened: RFC 9293, 3.8.6.1. */
static bool is_window_probe(const struct np_tcp_side *me, const struct np_tcp_side *other,
                            const struct np_tcp_segment *s) {
  return me->begun && other->acknowledges && other->window == 0 && s->length == 1 &&
         s->sequence == me->next;
}

static bool is_duplicate_ack(const struct np_tcp_side *me, const struct np_tcp_segment *s) {
  return me->acknowledges && s->length == 0 && (s->flags & (CONTROLS | NP_TCP_ACK)) == NP_TCP_ACK &&
         s->window != 0 && s->window == me->window && s->sequence == me->next &&
         s->acknowledged == me->acked;
}

/* A segment that begins before the furthest one ends. */
static uint32_t say_again(const struct np_tcp_side *me, const struct np_tcp_side *other,
                          const struct np_tcp_segment *s, int64_t round_trip_ns) {
  uint32_t end = s->sequence + np__tcp_span(s);
  bool is_acked = other->acknowledges && !np__tcp_before(other->acked, end);
  bool is_asked = other->acknowledges && other->repeats >= FAST_REPEATS &&
                  other->acked == s->sequence && s->origin.timestamp_ns - other->acked_ns < fast_ns;
  bool is_soon = s->origin.timestamp_ns - me->next_ns < round_trip_ns;
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
  if (s->flags & NP_TCP_SYN) {
    me->began = true;
    me->scale = s->scale;
  }
  me->window = s->window;
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
  if (s->window == 0 && (s->flags & CONTROLS) == 0) seen |= NP_SEEN_ZERO_WINDOW;
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
