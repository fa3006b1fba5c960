/* overlap.h - who wins where two pieces of data claim the same bytes.
 *
 * Hosts differ in it, so an attacker can make a host read other bytes than who watches. A policy is
 * a model of a host (Novak and Sturges, "Target-Based TCP Stream Reassembly", 2007, and
 * "Target-Based Fragmentation Reassembly", 2005): the truth is that both versions were sent. */
#ifndef NP_STREAM_OVERLAP_H
#define NP_STREAM_OVERLAP_H

#include <stdbool.h>
#include <stdint.h>

#include "np/defragment.h"
#include "np/stream_types.h"

/* Where a piece lies, in bytes from the beginning of its stream or datagram: [start, end). */
struct np_span {
  uint64_t start;
  uint64_t end;
};

/* Does the new fragment's byte replace the old one's, where they overlap? NP_IP_LINUX joins no
 * fragments that overlap. */
bool np__fragment_wins(enum np_ip_policy policy, struct np_span arrived, struct np_span held);

/* Does the new segment's byte replace the old one's, where they overlap? */
bool np__segment_wins(enum np_tcp_policy policy, struct np_span arrived, struct np_span held);

#endif
