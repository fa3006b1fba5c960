/* around.h - what a flow is in: VLANs and tunnels, whose insides may use the same addresses. */
#ifndef NP_STREAM_AROUND_H
#define NP_STREAM_AROUND_H

#include "np/block.h"
#include "np/stream_types.h"

struct np_around;

/* vlans, tunnels: whether they count. NULL when out of memory. */
struct np_around *np__around_new(bool vlans, bool tunnels);
void np__around_free(struct np_around *around);

/* Is packet `index` in anything? Packets that look alike are all, or none. */
bool np__around_any(const struct np_around *around, const struct np_block *block, uint32_t index);

/* A number for all that packet `index` is in by its first layers, 0 for nothing. layer_count: of
 * these. `flow` gets its VLANs, counted or not;
 * NULL: they are known. */
uint64_t np__around_read(const struct np_around *around, const struct np_engine *engine,
                         const struct np_block *block, uint32_t index, uint32_t layer_count,
                         struct np_flow *flow);

#endif
