/* wholes.h - datagrams that came in fragments, as packets that streams can look at. */
#ifndef NP_STREAM_WHOLES_H
#define NP_STREAM_WHOLES_H

#include "np/defragment.h"
#include "stream/flow_key.h"

struct np_wholes;

/* NULL when out of memory. */
struct np_wholes *np__wholes_new(const struct np_defragment_options *options,
                                 const struct np_engine *engine);
void np__wholes_free(struct np_wholes *wholes);

/* Packet `index` of a sealed block. Returns a block whose only packet carries the datagram that it
 * completes, until the next call, and the key of its flow; NULL where it completes none. */
const struct np_block *np__wholes_take(struct np_wholes *wholes, const struct np_block *block,
                                       uint32_t index, const struct np_flow_key **key);

/* NULL: all zeros. */
void np__wholes_stats(const struct np_wholes *wholes, struct np_defragment_stats *stats);

#endif
