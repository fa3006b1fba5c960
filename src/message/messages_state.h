/* messages_state.h - what the files of this folder share. */
#ifndef NP_MESSAGE_MESSAGES_STATE_H
#define NP_MESSAGE_MESSAGES_STATE_H

#include "message/slabs.h"
#include "np/message_types.h"
#include "np/stream_events.h"
#include "table/registry.h"

struct np_talks;
struct np_sealed;

/* Connections of TLS that wait for secrets, who waits longest first. */
struct np_waiting {
  struct np_sealed *first, *last;
  struct np_sealed *due; /* the next one to be tried, as there are new secrets */
  uint64_t state;        /* of the log: with those before they were tried */
  uint64_t held;         /* bytes of what waits */
  uint32_t count;
};

struct np_messages {
  struct np_messages_options options;
  const struct np_engine *engine;
  struct np_stream_events *events;
  struct np_streams_calls next;
  struct np_slabs slabs;
  struct np_messages_stats stats;
  struct np_talks *talks;
  struct np_waiting waiting;
  uint8_t *plain;   /* what a record of TLS is opened to; NULL: none are */
  uint8_t *scratch; /* of parsers, for the time of a call */
  uint32_t scratch_size;
  uint64_t packet;                    /* number of the last one, for what ends without any */
  int64_t now_ns;                     /* its time */
  bool tells;                         /* the bytes of TCP flows go on to who comes next */
  bool looks;                         /* for messages of any protocol */
  bool wanted[NP_MOST_PROTOCOLS];     /* by id: its messages are told, each */
  bool looked_for[NP_MOST_PROTOCOLS]; /* or needed for something else */
};

/* Does anybody ask for what these messages become? */
static inline bool np__wants_exchanges(const struct np_messages_options *options,
                                       enum np_exchanges_of of) {
  return (of == NP_EXCHANGES_HTTP && options->exchanges) ||
         (of == NP_EXCHANGES_QUERIES && options->queries) ||
         (of == NP_EXCHANGES_WEBSOCKET && options->websockets);
}

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
