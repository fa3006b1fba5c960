/* messages.h - what protocols say on the streams of connections: messages, put together from TCP's
 * bytes, and which of them belong together.
 *
 * A message is a packet of a derived block: the headers of the packet that completes it, then its
 * own bytes, which may be more than a packet has (NP_RECORD_MESSAGE). So all that reads packets
 * reads messages. What is told of them is written down with the events of streams, in the order in
 * which packets cause it. */
#ifndef NP_MESSAGES_H
#define NP_MESSAGES_H

#include <stddef.h>

#include "np/block.h"
#include "np/message_types.h"
#include "np/stream_events.h"

#ifdef __cplusplus
extern "C" {
#endif

struct np_messages;

/**
 * Make it. engine: that of the blocks, borrowed. events: where is written down what is told,
 * borrowed. next: who is told of streams besides, as np_stream_events_calls gives it.
 *
 * Returns NULL when out of memory, and for protocols that have no messages on streams.
 */
struct np_messages *np_messages_new(const struct np_messages_options *options,
                                    const struct np_engine *engine, struct np_stream_events *events,
                                    const struct np_streams_calls *next);

/** Has this protocol messages on streams? */
bool np_messages_has(uint16_t protocol);

/** The calls for np_streams_new. */
struct np_streams_calls np_messages_calls(struct np_messages *messages);

/** Write down what was counted so far. */
void np_messages_count(struct np_messages *messages);

/** Take the next block of messages that were told: memory to be freed with free(), a slab as
 * np_block_compact makes it; NULL for no more. The next ones are numbered from 0 then. */
uint8_t *np_messages_take(struct np_messages *messages, size_t *size);

/** Free, behind the streams; NULL is fine. */
void np_messages_free(struct np_messages *messages);

#ifdef __cplusplus
}
#endif

#endif
