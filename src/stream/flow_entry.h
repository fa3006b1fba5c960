/* flow_entry.h - what is kept of a flow beside what is told. */
#ifndef NP_STREAM_FLOW_ENTRY_H
#define NP_STREAM_FLOW_ENTRY_H

#include "np/stream_types.h"
#include "stream/flow.h"

struct np_connection;

/* Of one side of a TCP flow: what its segments are compared with. Numbers as the packets have
 * them. */
struct np_tcp_side {
  uint32_t first;       /* sequence number of its SYN, or of the first segment */
  uint32_t next;        /* behind the furthest segment */
  uint32_t acked;       /* what this side has acknowledged last */
  uint32_t window;      /* not shifted */
  uint32_t most_window; /* that it has said, not shifted, but in its SYN */
  uint32_t repeats;     /* acknowledgements in a row that say nothing new */
  int64_t next_ns;      /* when `next` moved last */
  int64_t acked_ns;     /* when this side has acknowledged something new */
  int64_t timed_ns;     /* when it sent what is timed, */
  uint32_t timed_end;   /* which is in front of this number */
  uint8_t scale;        /* of its windows; NP_NO_SCALE: its SYN said none */
  uint8_t strays;       /* segments in a row that are none of the connection's */
  bool begun, acknowledges, finished;
  bool is_timed; /* something is */
  bool began;    /* its SYN was seen */
};

/* A flow, and its places in the table. */
struct np_flow_entry {
  struct np_flow flow;
  struct np_flow_key key; /* turned: the client is the upper end */
  uint64_t around;        /* of the VLANs and tunnels that it is in; 0: none */
  struct np_tcp_side sides[2];
  struct np_connection *connection; /* where its data is wanted; or NULL */
  int64_t last_s;                   /* the clock, at its last packet */
  uint32_t index;                   /* its own */
  uint32_t next_due, previous_due;  /* in its slot of the wheel; NP_NO_ENTRY at the ends */
  uint32_t slot;                    /* of the wheel */
  uint32_t tag;                     /* of its hash */
  uint32_t rival;                   /* sequence number of a SYN that may begin another connection */
  bool has_rival, changed;          /* changed: since it was told */
  bool wants_data;
};

enum { NP_NO_ENTRY = INT32_MAX };

#endif
