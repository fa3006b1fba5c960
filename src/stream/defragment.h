/* defragment.h - datagrams of single packets, for who looks at them one by one. */
#ifndef NP_STREAM_DEFRAGMENT_H
#define NP_STREAM_DEFRAGMENT_H

#include "np/defragment.h"

/* Packet `index` of a sealed block. Where it completes a datagram `whole`, a block of one packet,
 * has it then; returns whether. */
bool np__defragmenter_take(struct np_defragmenter *defragmenter, const struct np_block *block,
                           uint32_t index, struct np_block *whole);

/* Is a packet a fragment, quoted ones aside? */
bool np__defragmenter_finds(const struct np_defragmenter *defragmenter,
                            const struct np_block *block, uint32_t index);

#endif
