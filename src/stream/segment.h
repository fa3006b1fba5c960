/* segment.h - a TCP segment as streams see it, and where its rows are. */
#ifndef NP_STREAM_SEGMENT_H
#define NP_STREAM_SEGMENT_H

#include <stdbool.h>
#include <stdint.h>

#include "np/block.h"
#include "np/columns.h"
#include "np/stream_types.h"

/* Flags of a segment, as its header has them. */
enum {
  NP_TCP_FIN = 1,
  NP_TCP_SYN = 2,
  NP_TCP_RST = 4,
  NP_TCP_PSH = 8,
  NP_TCP_ACK = 16,
  NP_TCP_URG = 32
};

/* Flags of segments that begin or end something. */
enum { NP_TCP_CONTROLS = NP_TCP_SYN | NP_TCP_FIN | NP_TCP_RST };

enum { NP_NO_SCALE = 255 };

/* So many acknowledgements that say the same ask for a fast retransmission, which comes so soon
 * behind them; what was overtaken comes so soon behind what overtook it, where no round trip is
 * known. */
enum { NP_TCP_FAST_REPEATS = 2, NP_TCP_FAST_NS = 20000000, NP_TCP_USUAL_ROUND_TRIP_NS = 3000000 };

struct np_tcp_segment {
  uint32_t sequence, acknowledged, window;
  uint32_t length;   /* payload, declared */
  uint32_t captured; /* of it */
  const uint8_t *payload;
  uint8_t flags;
  uint8_t scale; /* of a SYN; NP_NO_SCALE: it says none */
  struct np_origin origin;
};

/* Where a row of the fixed header is: in the four bytes from byte `at` on, `shift` bits up. */
struct np_tcp_row {
  uint32_t at, shift, mask;
};

/* The rows of TCP, by their names: nothing here reads a header by itself. */
struct np_tcp_rows {
  uint16_t protocol;
  struct np_tcp_row sequence, acknowledged, flags, window;
  struct np_columns *scale;
};

/* The first row of a name, whose protocol goes to `protocol`. NULL where this build has none. */
const struct np_field *np__stream_row(const char *name, uint16_t *protocol);

/* False when out of memory, or where this build has no TCP: then `protocol` is NP_NO_PROTOCOL. */
bool np__tcp_rows_find(struct np_tcp_rows *rows);
void np__tcp_rows_clear(struct np_tcp_rows *rows);

/* As np__tcp_read, without the payload: all that it takes is the fixed header. */
bool np__tcp_read_header(const struct np_tcp_rows *rows, const struct np_engine *engine,
                         const struct np_block *block, uint32_t index, const struct np_layer *layer,
                         struct np_tcp_segment *segment);

/* Read packet `index`'s segment at one of its layers. False where its header was not captured. */
bool np__tcp_read(const struct np_tcp_rows *rows, const struct np_engine *engine,
                  const struct np_block *block, uint32_t index, const struct np_layer *layer,
                  struct np_tcp_segment *segment);

/* How many sequence numbers it takes: RFC 9293, 3.4. */
static inline uint32_t np__tcp_span(const struct np_tcp_segment *s) {
  return s->length + ((s->flags & NP_TCP_SYN) != 0) + ((s->flags & NP_TCP_FIN) != 0);
}

/* Is sequence number a before b? RFC 9293, 3.4. */
static inline bool np__tcp_before(uint32_t a, uint32_t b) {
  return (int32_t)(a - b) < 0;
}

#endif
