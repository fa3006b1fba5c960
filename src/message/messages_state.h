/* messages_state.h - what the files of this folder share. */
#ifndef NP_MESSAGE_MESSAGES_STATE_H
#define NP_MESSAGE_MESSAGES_STATE_H

#include "message/slabs.h"
#include "np/message_types.h"
#include "np/stream_events.h"
#include "table/registry.h"

struct np_talks;

struct np_messages {
  struct np_messages_options options;
  const struct np_engine *engine;
  struct np_stream_events *events;
  struct np_streams_calls next;
  struct np_slabs slabs;
  struct np_messages_stats stats;
  struct np_talks *talks;
  uint64_t packet;                    /* number of the last one, for what ends without any */
  int64_t now_ns;                     /* its time */
  bool tells;                         /* the bytes of TCP flows go on to who comes next */
  bool looks;                         /* for messages of any protocol */
  bool wanted[NP_PROTOCOL_COUNT];     /* by id: its messages are told, each */
  bool looked_for[NP_PROTOCOL_COUNT]; /* or needed for something else */
};

/* So much more is kept. False, and nothing is, where that is too much. */
static inline bool np__keep(struct np_messages *m, uint64_t size) {
  if (m->stats.memory + size > m->options.most_memory) return false;
  m->stats.memory += size;
  return true;
}

static inline void np__let_go(struct np_messages *m, uint64_t size) {
  m->stats.memory -= size;
}

#endif
