/* judge.h - what a TCP segment is beside those before it in its stream, by Wireshark's rules.
 *
 * analysis.h says it as a host would, who drops what is none of the connection's: flows and their
 * bytes go by that. Here each segment counts, so that values are those which people know. */
#ifndef NP_STREAM_JUDGE_H
#define NP_STREAM_JUDGE_H

#include "np/relation.h"
#include "stream/segment.h"
#include "stream/unacked.h"

/* What a segment says it has behind what it acknowledges: RFC 2018. */
enum { NP_MOST_SACKS = 4 };

struct np_sacks {
  uint32_t count;
  uint32_t left[NP_MOST_SACKS], right[NP_MOST_SACKS];
};

/* Of one side. Numbers are as the packets have them; 0 is none, as in Wireshark. */
struct np_judged_side {
  uint32_t base;          /* the first one, where `has_base` */
  uint32_t next;          /* behind the furthest segment */
  uint32_t acked;         /* what this side said last that it has */
  uint32_t most_acked;    /* behind what the other side can have of it, without a hole */
  uint32_t window;        /* not shifted */
  uint32_t repeats;       /* of its last acknowledgement */
  uint32_t push_bytes;    /* since its last PSH */
  uint32_t last;          /* what its last segment was: NP_TCP_ */
  uint64_t next_number;   /* of the packet that moved `next`, */
  int64_t next_ns;        /* and its time */
  uint64_t acked_number;  /* of the packet that said `acked` first */
  int64_t acked_ns;       /* when it was said last */
  struct np_sacks sacks;  /* of its last segment */
  struct np_unacked sent; /* what the other side has not acknowledged */
  int16_t scale;          /* of its windows, or NP_SCALE_ */
  bool has_base;
  bool has_pushed;      /* its last data had PSH */
  bool loses;           /* a hole was seen, and no acknowledgement since */
  bool is_first_window; /* its window is that of its SYN: not scaled */
};

enum { NP_SCALE_UNKNOWN = -1, NP_SCALE_UNUSED = -2 };

/* A connection. */
struct np_judged {
  struct np_judged_side sides[2];
  int64_t syn_ns; /* time of the last SYN, NP_NO_TIME: none */
  int64_t initial_rtt_ns;
  bool has_initial_rtt;
  bool begun;           /* a segment was seen */
  uint8_t completeness; /* NP_TCP_HAD_ */
};

/* A connection of which nothing was seen. */
void np__judged_init(struct np_judged *judged);
void np__judged_clear(struct np_judged *judged);

/* Does a segment of side `side` begin another connection? */
bool np__judge_renews(const struct np_judged *judged, uint32_t side,
                      const struct np_tcp_segment *segment);

/* Look at a segment, and remember it. Returns whether there was no room to remember its numbers.
 * out: its members beside those of all streams. `flags` may have some. */
bool np__judge(struct np_judged *judged, uint32_t side, const struct np_tcp_segment *segment,
               const struct np_sacks *sacks, struct np_in_stream *out);

/* A segment that an error message quotes: of it nothing is known but what it was. */
void np__judge_quoted(struct np_judged *judged, const struct np_tcp_segment *segment,
                      struct np_in_stream *out);

#endif
