/* tcp_stream.c - what a segment is in its stream: src/stream/relate.c has found it. */
#include "protocols/transport/tcp_stream.h"

enum { FIRST_FLAG = NP__TCP_STREAM_RETRANSMISSION, LAST_FLAG = NP__TCP_STREAM_REUSED_PORTS };

_Static_assert(NP_TCP_SEEN == (1 << (LAST_FLAG - FIRST_FLAG + 1)) - 1, "a row for each flag");

static void judgement(struct np_dissector *d, const struct np_field *rows,
                      const struct np_in_stream *s) {
  if ((s->flags & NP_TCP_SEEN) == 0) return;
  np_emit_number(d, &rows[NP__TCP_STREAM_ANALYSIS_FLAGS], 1);
  for (uint32_t row = FIRST_FLAG; row <= LAST_FLAG; row++)
    if (s->flags >> (row - FIRST_FLAG) & 1) np_emit_number(d, &rows[row], 1);
  if (s->flags & NP_TCP_DUPLICATE_ACK) {
    np_emit_number(d, &rows[NP__TCP_STREAM_DUPLICATE_ACK_NUM], s->repeats);
    np_emit_number(d, &rows[NP__TCP_STREAM_DUPLICATE_ACK_FRAME], s->of);
  }
  if (s->flags & NP_HAS_RTO) {
    np_emit_number(d, &rows[NP__TCP_STREAM_RTO], (uint64_t)s->rto_ns);
    np_emit_number(d, &rows[NP__TCP_STREAM_RTO_FRAME], s->of);
  }
}

void np__tcp_stream(struct np_dissector *d, const struct np_field *rows) {
  struct np_in_stream s;
  if (!np_wants_any(d, rows, NP__TCP_STREAM_ROWS) || !np_layer_stream(d, &s)) return;
  np_emit_number(d, &rows[NP__TCP_STREAM_STREAM], s.stream);
  if (s.flags & NP_HAS_STREAM_TIMES) {
    np_emit_number(d, &rows[NP__TCP_STREAM_TIME_RELATIVE], (uint64_t)s.relative_ns);
    np_emit_number(d, &rows[NP__TCP_STREAM_TIME_DELTA], (uint64_t)s.delta_ns);
  }
  np_emit_number(d, &rows[NP__TCP_STREAM_COMPLETENESS], s.completeness);
  if (s.flags & NP_HAS_ACKS) {
    np_emit_number(d, &rows[NP__TCP_STREAM_ACKS_FRAME], s.acks);
    if (s.ack_rtt_ns != 0) np_emit_number(d, &rows[NP__TCP_STREAM_ACK_RTT], (uint64_t)s.ack_rtt_ns);
  }
  if (s.flags & NP_HAS_INITIAL_RTT)
    np_emit_number(d, &rows[NP__TCP_STREAM_INITIAL_RTT], (uint64_t)s.initial_rtt_ns);
  if (s.flags & NP_HAS_BYTES_IN_FLIGHT)
    np_emit_number(d, &rows[NP__TCP_STREAM_BYTES_IN_FLIGHT], s.bytes_in_flight);
  if (s.flags & NP_HAS_PUSH_BYTES)
    np_emit_number(d, &rows[NP__TCP_STREAM_PUSH_BYTES], s.push_bytes);
  judgement(d, rows, &s);
}
