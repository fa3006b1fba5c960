/* analysis.h - what a TCP segment is, beside those before it in its flow. */
#ifndef NP_STREAM_ANALYSIS_H
#define NP_STREAM_ANALYSIS_H

#include "stream/flow_entry.h"
#include "stream/segment.h"

/* What can be said of a segment; several can hold. */
enum {
  NP_SEEN_RETRANSMISSION = 1, /* of what was sent before, or is acknowledged */
  NP_SEEN_OUT_OF_ORDER = 2,   /* overtaken by others on its way */
  NP_SEEN_LOST_BEFORE = 4,    /* what is before it was not seen */
  NP_SEEN_KEEP_ALIVE = 8,
  NP_SEEN_ZERO_WINDOW = 16,
  NP_SEEN_WINDOW_PROBE = 32, /* into a window of 0 */
  NP_SEEN_DUPLICATE_ACK = 64
};

/* Is a segment none of the connection's, by its numbers? Then a host drops it, and nothing of it
 * may be believed: who sees no packet can only guess numbers. After many of them in a row the
 * capture has lost more than a window, and the next one is believed. */
bool np__tcp_is_stray(struct np_tcp_side sides[2], uint32_t side,
                      const struct np_tcp_segment *segment);

/* The time from data of the other side to this segment, which acknowledges it first; 0: none is
 * known. seen: what np__tcp_analyse said of it. */
int64_t np__tcp_round_trip(struct np_tcp_side sides[2], uint32_t side,
                           const struct np_tcp_segment *segment, uint32_t seen);

/* Look at a segment of side `side`, and remember it. timeout_ns: a round trip, where one is known,
 * else 3 ms: what comes later behind the furthest segment was sent again, not overtaken. */
uint32_t np__tcp_analyse(struct np_tcp_side sides[2], uint32_t side,
                         const struct np_tcp_segment *segment, int64_t round_trip_ns);

#endif
