/* udp_stream.c - what a datagram is in its conversation: src/stream/relate.c has found it. */
#include "protocols/transport/udp_stream.h"

void np__udp_stream(struct np_dissector *d, const struct np_field *rows) {
  struct np_in_stream s;
  if (!np_wants_any(d, rows, NP__UDP_STREAM_ROWS) || !np_layer_stream(d, &s)) return;
  np_emit_number(d, &rows[NP__UDP_STREAM_STREAM], s.stream);
  if ((s.flags & NP_HAS_STREAM_TIMES) == 0) return;
  np_emit_number(d, &rows[NP__UDP_STREAM_TIME_RELATIVE], (uint64_t)s.relative_ns);
  np_emit_number(d, &rows[NP__UDP_STREAM_TIME_DELTA], (uint64_t)s.delta_ns);
}
