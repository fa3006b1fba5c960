/* streams.h - conversations: flows, and the bytes of TCP streams.
 *
 * Packets go in by blocks, in their order; what comes out is told by calls, in the order in which
 * packets cause it. What is kept is bounded, whatever the packets say, and what a bound costs is
 * counted. */
#ifndef NP_STREAMS_H
#define NP_STREAMS_H

#include "np/block.h"
#include "np/status.h"
#include "np/stream_types.h"

#ifdef __cplusplus
extern "C" {
#endif

struct np_streams;

/** Make it. options: NULL for the defaults; calls are copied. engine: that of the blocks, borrowed.
 * Returns NULL when out of memory. */
struct np_streams *np_streams_new(const struct np_streams_options *options,
                                  const struct np_streams_calls *calls,
                                  const struct np_engine *engine);

/** The packets of a sealed block from `first` on. Errors: NP_E_NO_MEMORY. */
enum np_status np_streams_add(struct np_streams *streams, const struct np_block *block,
                              uint32_t first, struct np_error *error);

/** The capture is over: all flows end. */
void np_streams_end(struct np_streams *streams);

/** The same, of at most so many flows. Returns false once none is left; until then nothing else may
 * be called, but to free it. */
bool np_streams_end_some(struct np_streams *streams, uint32_t most);

/** What was counted so far. */
void np_streams_counts(const struct np_streams *streams, struct np_streams_stats *stats);

/** Free; NULL is fine. Nothing is told any more. */
void np_streams_free(struct np_streams *streams);

#ifdef __cplusplus
}
#endif

#endif
