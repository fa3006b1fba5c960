/* stream_events.h - what streams tell, as one piece of memory: for who takes it later, or in
 * another thread, or in JavaScript, which reads it as words in host order. */
#ifndef NP_STREAM_EVENTS_H
#define NP_STREAM_EVENTS_H

#include <stddef.h>

#include "np/stream_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/** What happened: see struct np_streams_calls. */
enum np_stream_event_kind {
  NP_EVENT_BEGIN = 1,     /**< struct np_flow follows. */
  NP_EVENT_DATA,          /**< `length` bytes follow: of one packet or of several in a row. */
  NP_EVENT_GAP,           /**< `length` bytes are missing. */
  NP_EVENT_CONFLICT,      /**< `length` bytes follow as they were kept, and as many others. */
  NP_EVENT_CLOSED,        /**< struct np_flow follows. */
  NP_EVENT_END,           /**< struct np_flow follows. */
  NP_EVENT_COUNTS,        /**< struct np_streams_stats follows. */
  NP_EVENT_UPDATE,        /**< struct np_flow follows. */
  NP_EVENT_MESSAGE,       /**< struct np_message_place follows: of message_types.h, as all below. */
  NP_EVENT_EXCHANGE,      /**< struct np_flow and np_exchange_head follow, and what that says. */
  NP_EVENT_LOOKUP,        /**< struct np_flow and np_lookup_head follow. */
  NP_EVENT_HANDSHAKE,     /**< struct np_flow and np_handshake_head follow. */
  NP_EVENT_MESSAGE_COUNTS /**< struct np_messages_stats follows. */
};

/** An event. The next one lies `size` bytes behind it. */
struct np_stream_event {
  uint32_t kind;
  uint32_t size;   /**< This structure and what follows, in bytes: a multiple of 8. */
  uint64_t flow;   /**< Its id. */
  uint64_t offset; /**< In the stream. */
  uint64_t length;
  uint64_t packet;      /**< Number of the packet, of data the first one. */
  int64_t timestamp_ns; /**< Its time. */
  uint64_t other;       /**< Of a conflict: that of the other version; 0: no longer known. Of a
                             message: 1 where it was in TLS, which was opened. */
  uint32_t side;
  uint32_t reason; /**< Of a gap: enum np_gap_reason. */
};

struct np_stream_events;

/** No events. NULL when out of memory. */
struct np_stream_events *np_stream_events_new(void);

/** The calls that write events down, for np_streams_new. flows: ends; data: of TCP flows begins,
 * what they carry, and closes. */
struct np_streams_calls np_stream_events_calls(struct np_stream_events *events, bool flows,
                                               bool data);

/** The data of this flow is wanted no more. From any thread, at any time. Who says so of a flow
 * that may have ended takes it back once he knows: np_stream_events_heed. */
void np_stream_events_ignore(struct np_stream_events *events, uint64_t flow);

/** Take that back. Returns whether it was still to be done. */
bool np_stream_events_heed(struct np_stream_events *events, uint64_t flow);

/** Write down what was counted so far. */
void np_stream_events_count(struct np_stream_events *events, const struct np_streams_stats *stats);

/** A part of what follows an event; it begins at a multiple of 8 bytes behind the last one. */
struct np_event_part {
  const void *bytes;
  size_t size;
};

/** Write an event down with what follows it: `event->size` is set. */
void np_stream_events_add(struct np_stream_events *events, const struct np_stream_event *event,
                          const struct np_event_part *parts, uint32_t count);

/** Take what was written down: memory to be freed with free(), of `size` bytes; NULL for nothing.
 * lost: how many events were not, for want of memory. */
uint8_t *np_stream_events_take(struct np_stream_events *events, size_t *size, uint64_t *lost);

/** Free; NULL is fine. */
void np_stream_events_free(struct np_stream_events *events);

#ifdef __cplusplus
}
#endif

#endif
