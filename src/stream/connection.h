/* connection.h - the two directions of a TCP flow whose data is wanted. */
#ifndef NP_STREAM_CONNECTION_H
#define NP_STREAM_CONNECTION_H

#include "stream/flow_entry.h"
#include "stream/reassemble.h"
#include "stream/segment.h"

struct np_connection {
  struct np_half halves[2]; /* what the client sends, and what the server does */
  uint64_t memory;          /* that it takes, in bytes */
};

/* What the calls of a half take. */
struct np_told {
  const struct np_streams_calls *calls;
  struct np_flow *flow;
  uint32_t side;
};

/* The rules of all connections; their bytes are counted in `counts`. */
struct np_half_rules np__connection_rules(const struct np_streams_options *options,
                                          struct np_stream_bytes *counts);

/* A segment of side `side`; seen: what np__tcp_analyse said of it. */
void np__connection_add(struct np_flow_entry *entry, const struct np_half_rules *rules,
                        const struct np_streams_calls *calls, uint32_t side,
                        const struct np_tcp_segment *segment, uint32_t seen);

/* Was all that both sides have to say delivered? */
bool np__connection_is_complete(const struct np_connection *connection);

/* Nothing comes any more: what waits is told, with gaps. */
void np__connection_flush(struct np_flow_entry *entry, const struct np_half_rules *rules,
                          const struct np_streams_calls *calls);

/* It is needed soon. */
void np__connection_fetch(const struct np_connection *connection);

void np__connection_free(struct np_connection *connection);

#endif
