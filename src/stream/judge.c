/* judge.c - what a TCP segment is beside those before it in its stream, by Wireshark's rules: its
 * user's guide tells them, in "TCP Analysis". */
#include "stream/judge.h"

#include "base/time.h"

enum { ENDS = NP_TCP_SYN | NP_TCP_FIN, MOST_IN_FLIGHT = 2000000000 };

void np__judged_init(struct np_judged *j) {
  *j = (struct np_judged){.syn_ns = NP_NO_TIME};
  j->sides[0].scale = j->sides[1].scale = NP_SCALE_UNKNOWN;
}

void np__judged_clear(struct np_judged *j) {
  np__unacked_clear(&j->sides[0].sent);
  np__unacked_clear(&j->sides[1].sent);
}

bool np__judge_renews(const struct np_judged *j, uint32_t side, const struct np_tcp_segment *s) {
  const struct np_judged_side *me = &j->sides[side];
  if ((s->flags & (NP_TCP_SYN | NP_TCP_ACK)) != NP_TCP_SYN || !me->has_base) return false;
  return me->base != s->sequence;
}

/* ---- What it is ----------------------------------------------------------------------------- */

/* A segment, and both sides as they were before it. */
struct view {
  const struct np_tcp_segment *s;
  const struct np_judged_side *me, *other;
  bool is_plain; /* no SYN, FIN, RST */
};

static bool is_bare(const struct view *v) {
  return v->is_plain && v->s->length == 0;
}

/* It says what was said before, with the same window. */
static bool repeats_ack(const struct view *v) {
  return is_bare(v) && v->s->window == v->me->window && v->s->sequence == v->me->next &&
         v->s->acknowledged == v->me->acked;
}

static bool fills_window(const struct view *v) {
  const struct np_judged_side *other = v->other;
  if (!v->is_plain || v->s->length == 0 || other->scale == NP_SCALE_UNKNOWN) return false;
  uint32_t shift = other->is_first_window || other->scale < 0 ? 0 : (uint32_t)other->scale & 31;
  return v->s->sequence + v->s->length == other->acked + (other->window << shift);
}

/* An answer to the last segment of the other side, or none. */
static uint32_t answer(const struct view *v) {
  const bool repeats = repeats_ack(v), has_window = v->s->window != 0;
  if (repeats && has_window && v->other->last & NP_TCP_KEEP_ALIVE) return NP_TCP_KEEP_ALIVE_ACK;
  if (repeats && !has_window && v->other->last & NP_TCP_ZERO_WINDOW_PROBE)
    return NP_TCP_ZERO_WINDOW_PROBE_ACK;
  return repeats && has_window ? NP_TCP_DUPLICATE_ACK : 0;
}

static uint32_t place(const struct view *v) {
  const struct np_tcp_segment *s = v->s;
  const struct np_judged_side *me = v->me;
  uint32_t seen = 0;
  if (s->length == 1 && s->sequence == me->next && v->other->window == 0)
    return NP_TCP_ZERO_WINDOW_PROBE;
  if (v->is_plain && s->window == 0) seen |= NP_TCP_ZERO_WINDOW;
  if (me->next && np__tcp_before(me->next, s->sequence) && (s->flags & NP_TCP_RST) == 0)
    seen |= NP_TCP_LOST_BEFORE;
  if (v->is_plain && s->length <= 1 && s->sequence == me->next - 1) seen |= NP_TCP_KEEP_ALIVE;
  if (is_bare(v) && s->window != 0 && s->window != me->window && s->sequence == me->next &&
      s->acknowledged == me->acked)
    seen |= NP_TCP_WINDOW_UPDATE;
  if (fills_window(v)) seen |= NP_TCP_WINDOW_FULL;
  return seen | answer(v);
}

/* A segment that begins before the furthest one ends: which kind of another time. */
static uint32_t say_again(const struct view *v, uint32_t seen, int64_t round_trip_ns) {
  const struct np_tcp_segment *s = v->s;
  const struct np_judged_side *me = v->me, *other = v->other;
  const uint32_t next = s->sequence + np__tcp_span(s);
  bool is_behind = me->next && np__tcp_before(s->sequence, me->next);
  if (seen & NP_TCP_KEEP_ALIVE) return 0;
  /* A byte of it may have been a probe of the window. */
  if (s->length > 1 && me->next - 1 == s->sequence) is_behind = false;
  if (s->length > 0 && other->acked && !np__tcp_before(other->acked, s->sequence + s->length))
    return NP_TCP_SPURIOUS_RETRANSMISSION | NP_TCP_RETRANSMISSION;
  if (!is_behind) return 0;
  if (other->repeats >= NP_TCP_FAST_REPEATS && other->acked == s->sequence &&
      np__elapsed_ns(other->acked_ns, s->origin.timestamp_ns) < NP_TCP_FAST_NS)
    return NP_TCP_FAST_RETRANSMISSION | NP_TCP_RETRANSMISSION;
  if (np__elapsed_ns(me->next_ns, s->origin.timestamp_ns) < round_trip_ns && me->next != next)
    return NP_TCP_OUT_OF_ORDER;
  return NP_TCP_RETRANSMISSION;
}

/* ---- What is remembered --------------------------------------------------------------------- */

static void begin_sides(struct np_judged_side *me, struct np_judged_side *other,
                        const struct np_tcp_segment *s) {
  if (!me->has_base) {
    me->base = s->flags & NP_TCP_SYN ? s->sequence : s->sequence - 1;
    me->has_base = true;
  }
  if (other->has_base || (s->flags & NP_TCP_ACK) == 0) return;
  other->base = s->acknowledged - 1;
  other->has_base = true;
}

static void set_scale(struct np_judged_side *me, struct np_judged_side *other,
                      const struct np_tcp_segment *s) {
  if ((s->flags & NP_TCP_SYN) == 0) return;
  if (s->scale != NP_NO_SCALE) me->scale = s->scale;
  if ((s->flags & NP_TCP_ACK) == 0) return;
  if (me->scale == NP_SCALE_UNKNOWN || other->scale == NP_SCALE_UNKNOWN)
    me->scale = other->scale = NP_SCALE_UNUSED;
}

static void note_rto(const struct np_judged_side *me, const struct np_tcp_segment *s,
                     struct np_in_stream *out) {
  const struct np_unacked_segment *from = np__unacked_first(&me->sent);
  out->rto_ns = np__elapsed_ns(from ? from->time_ns : me->next_ns, s->origin.timestamp_ns);
  if (out->rto_ns == 0) return;
  out->flags |= NP_HAS_RTO;
  out->of = from ? from->number : me->next_number;
}

/* Returns whether there was no room for it. */
static bool note_sent(struct np_judged_side *me, const struct np_tcp_segment *s, uint32_t seen) {
  const uint32_t next =
      s->sequence + s->length + ((s->flags & ENDS) != 0); /* one, for SYN and FIN together */
  const struct np_unacked_segment segment = {s->sequence, next, s->origin.packet,
                                             s->origin.timestamp_ns};
  const bool takes = s->length > 0 || s->flags & ENDS;
  const bool full = takes && !np__unacked_add(&me->sent, &segment);
  if (seen & NP_TCP_ZERO_WINDOW_PROBE) return full;
  if (!me->next || np__tcp_before(me->next, next)) {
    me->next = next;
    me->next_number = s->origin.packet;
    me->next_ns = s->origin.timestamp_ns;
  }
  if (!me->most_acked || s->sequence == me->most_acked) me->most_acked = me->next;
  return full;
}

static void note_acknowledged(struct np_judged_side *other, const struct np_tcp_segment *s,
                              struct np_in_stream *out) {
  struct np_unacked_segment found;
  if (s->flags & NP_TCP_ACK) other->loses = false;
  if (!np__unacked_acknowledge(&other->sent, s->acknowledged, &found)) return;
  out->flags |= NP_HAS_ACKS;
  out->acks = found.number;
  out->ack_rtt_ns = np__elapsed_ns(found.time_ns, s->origin.timestamp_ns);
}

/* What is on its way, without what the other side says it has. */
static uint32_t in_flight_of(const struct np_judged_side *me, const struct np_judged_side *other,
                             const struct np_tcp_segment *s) {
  uint32_t bytes = np__unacked_span(&me->sent, me->base) - ((s->flags & ENDS) != 0);
  for (uint32_t i = 0; i < other->sacks.count; i++)
    bytes -= other->sacks.right[i] - other->sacks.left[i];
  return bytes;
}

/* Returns whether there is something to tell, even if that is 0. */
static bool note_bytes(struct np_judged_side *me, const struct np_judged_side *other,
                       const struct np_tcp_segment *s, struct np_in_stream *out) {
  if (s->length == 0 || me->loses) return false;
  const uint32_t in_flight = in_flight_of(me, other, s);
  if (in_flight >= MOST_IN_FLIGHT) return false;
  me->push_bytes = me->has_pushed ? s->length : me->push_bytes + s->length;
  me->has_pushed = (s->flags & NP_TCP_PSH) != 0;
  if (in_flight == 0) return true;
  out->flags |= NP_HAS_BYTES_IN_FLIGHT | NP_HAS_PUSH_BYTES;
  out->bytes_in_flight = in_flight;
  out->push_bytes = me->push_bytes;
  return true;
}

static void note_repeats(struct np_judged_side *me, const struct np_tcp_segment *s,
                         struct np_in_stream *out) {
  if (out->flags & NP_TCP_DUPLICATE_ACK) {
    out->repeats = ++me->repeats;
    out->of = me->acked_number;
  }
  if (s->acknowledged == me->acked) return;
  me->acked_number = s->origin.packet;
  me->repeats = 0;
}

static uint32_t note_unseen(struct np_judged_side *other, const struct np_tcp_segment *s) {
  if ((s->flags & NP_TCP_ACK) == 0 || !other->most_acked ||
      !np__tcp_before(other->most_acked, s->acknowledged))
    return 0;
  const bool is_further = other->next && np__tcp_before(other->next, s->acknowledged);
  other->most_acked = is_further || !other->next ? s->acknowledged : other->next;
  return NP_TCP_ACK_LOST;
}

/* ---- The handshake -------------------------------------------------------------------------- */

static void note_handshake(struct np_judged *j, const struct np_tcp_segment *s) {
  const unsigned both = NP_TCP_SYN | NP_TCP_ACK;
  if ((s->flags & both) == NP_TCP_SYN) j->syn_ns = s->origin.timestamp_ns;
  if (!j->has_initial_rtt && (s->flags & both) == NP_TCP_ACK && j->syn_ns != NP_NO_TIME) {
    j->has_initial_rtt = true;
    j->initial_rtt_ns = np__elapsed_ns(j->syn_ns, s->origin.timestamp_ns);
  }
}

/* Of a first segment only a SYN counts. */
static void complete(struct np_judged *j, const struct np_tcp_segment *s) {
  const bool counts = j->begun || (s->flags & (NP_TCP_SYN | NP_TCP_ACK)) == NP_TCP_SYN;
  j->begun = true;
  if (!counts) return;
  if ((s->flags & (NP_TCP_SYN | NP_TCP_ACK)) == NP_TCP_SYN) j->completeness |= NP_TCP_HAD_SYN;
  if ((s->flags & (NP_TCP_SYN | NP_TCP_ACK)) == (NP_TCP_SYN | NP_TCP_ACK))
    j->completeness |= NP_TCP_HAD_SYN_ACK;
  if (s->length > 0)
    j->completeness |= NP_TCP_HAD_DATA;
  else if ((s->flags & (NP_TCP_SYN | NP_TCP_ACK)) == NP_TCP_ACK)
    j->completeness |= NP_TCP_HAD_ACK;
  if (s->flags & NP_TCP_FIN) j->completeness |= NP_TCP_HAD_FIN;
  if (s->flags & NP_TCP_RST) j->completeness |= NP_TCP_HAD_RST;
}

/* ---- All of it ------------------------------------------------------------------------------ */

/* A SYN/ACK of another connection than the one that was seen. */
static uint32_t renews_answer(struct np_judged_side *me, const struct np_tcp_segment *s) {
  const unsigned both = NP_TCP_SYN | NP_TCP_ACK;
  if ((s->flags & both) != both || !me->has_base || me->base == s->sequence) return 0;
  me->base = s->sequence;
  return NP_TCP_REUSED_PORTS;
}

void np__judge_quoted(struct np_judged *j, const struct np_tcp_segment *s,
                      struct np_in_stream *out) {
  out->completeness = j->completeness;
  complete(j, s);
}

bool np__judge(struct np_judged *j, uint32_t side, const struct np_tcp_segment *s,
               const struct np_sacks *sacks, struct np_in_stream *out) {
  struct np_judged_side *me = &j->sides[side], *other = &j->sides[side ^ 1];
  const struct view view = {s, me, other, (s->flags & NP_TCP_CONTROLS) == 0};
  const int64_t round_trip = j->has_initial_rtt ? j->initial_rtt_ns : NP_TCP_USUAL_ROUND_TRIP_NS;
  out->completeness = j->completeness;
  out->flags |= renews_answer(me, s);
  begin_sides(me, other, s);
  uint32_t seen = place(&view);
  out->flags |= seen;
  note_repeats(me, s, out);
  seen |= note_unseen(other, s);
  if (np__tcp_span(s) > 0) seen |= say_again(&view, seen, round_trip);
  out->flags |= seen;
  if (seen & NP_TCP_LOST_BEFORE) {
    me->loses = true;
    me->most_acked = me->next;
  }
  const unsigned again =
      NP_TCP_RETRANSMISSION | NP_TCP_FAST_RETRANSMISSION | NP_TCP_SPURIOUS_RETRANSMISSION;
  if ((seen & again) == NP_TCP_RETRANSMISSION) note_rto(me, s, out);
  const bool full = note_sent(me, s, seen);
  me->window = s->window;
  me->is_first_window = (s->flags & NP_TCP_SYN) != 0;
  me->acked = s->acknowledged;
  me->acked_ns = s->origin.timestamp_ns;
  me->last = out->flags & NP_TCP_SEEN;
  me->sacks = *sacks;
  note_acknowledged(other, s, out);
  const bool tells = note_bytes(me, other, s, out);
  set_scale(me, other, s);
  note_handshake(j, s);
  complete(j, s);
  /* Where something else is said of the segment. */
  if (j->has_initial_rtt && (tells || out->flags & (NP_TCP_SEEN | NP_HAS_ACKS))) {
    out->flags |= NP_HAS_INITIAL_RTT;
    out->initial_rtt_ns = j->initial_rtt_ns;
  }
  return full;
}
