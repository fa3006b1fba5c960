/* reassemble.h - one direction of a TCP connection: segments in, the stream's bytes out.
 *
 * Places in the stream are offsets of 64 bits from its first byte, the one behind the SYN; sequence
 * numbers become offsets in one function. Bytes are delivered as soon as all before them were, not
 * when they are acknowledged: what a host has given to its program cannot change either, so a
 * policy decides only among bytes that wait. Each byte that comes is counted once, see
 * np_stream_bytes. */
#ifndef NP_STREAM_REASSEMBLE_H
#define NP_STREAM_REASSEMBLE_H

#include <stdbool.h>
#include <stdint.h>

#include "np/stream_types.h"
#include "stream/extents.h"
#include "stream/history.h"
#include "stream/overlap.h"

/* Who is told what comes of the stream. `context` is the caller's. */
struct np_half_calls {
  void (*data)(void *context, const struct np_stream_data *data);
  void (*gap)(void *context, uint64_t offset, uint64_t length, enum np_gap_reason reason);
  void (*conflict)(void *context, const struct np_stream_conflict *conflict);
};

/* What all directions of an instance share. */
struct np_half_rules {
  enum np_tcp_policy policy;
  uint64_t most_waiting; /* bytes out of order */
  uint32_t most_extents; /* and pieces of them */
  uint32_t history;      /* delivered bytes kept behind what is acknowledged */
  uint32_t most_history; /* and in all */
  struct np_half_calls calls;
  struct np_stream_bytes *counts; /* where all are counted */
};

struct np_half {
  bool begun;              /* it is known where the stream begins */
  bool ends;               /* there is a FIN that counts, so far */
  bool acknowledges;       /* the other side has acknowledged something */
  uint8_t scale;           /* by which the other side's windows are shifted; 14 when unknown */
  uint32_t first_sequence; /* of offset 0 */
  uint64_t next;           /* what was delivered, or lost, up to here */
  uint64_t end;            /* offset of the FIN */
  struct np_span end_span; /* of its segment, with it */
  uint64_t acked;          /* what the other side has acknowledged, up to here */
  uint64_t right_edge;     /* the furthest that the other side has allowed */
  uint64_t hole_packets;   /* packets of the connection since what is missing is acknowledged */
  uint64_t hole_bytes;     /* and bytes of this direction */
  int64_t hole_since;      /* and when that began */
  struct np_extents waiting;
  struct np_history history;
  uint32_t conflicts; /* told of the segment that is added */
};

/* A segment's payload. */
struct np_segment {
  uint32_t sequence; /* of its first byte */
  uint32_t length;   /* declared */
  uint32_t captured; /* of it, at `bytes` */
  const uint8_t *bytes;
  struct np_origin origin;
};

/* The offset of a sequence number, the one next to what was delivered; negative before the
 * stream's start. */
int64_t np__half_offset(const struct np_half *h, uint32_t sequence);

/* The stream begins with this sequence number, unless it has begun. */
void np__half_begin(struct np_half *h, uint32_t sequence);

/* A segment of a stream that has begun. */
void np__half_add(struct np_half *h, const struct np_half_rules *rules, void *context,
                  const struct np_segment *segment);

/* A segment of this sequence number and length has a FIN; of several in the window the one that the
 * stream comes to first counts. What lies behind it then is none of the stream's. Where data claims
 * its place while it waits, the policy decides. */
void np__half_finish(struct np_half *h, const struct np_half_rules *rules, uint32_t sequence,
                     uint32_t length);

/* The other side acknowledges, and allows `window` bytes more. */
void np__half_acknowledge(struct np_half *h, uint32_t sequence, uint32_t window);

/* A packet of the connection was seen: is what is missing lost by now? */
void np__half_look(struct np_half *h, const struct np_half_rules *rules, void *context,
                   int64_t timestamp_ns);

/* Nothing comes any more: what waits is delivered, with gaps. */
void np__half_flush(struct np_half *h, const struct np_half_rules *rules, void *context,
                    enum np_gap_reason reason);

/* Was all delivered, up to the FIN? */
bool np__half_is_complete(const struct np_half *h);

/* What it takes, in bytes, beside itself. */
uint64_t np__half_memory(const struct np_half *h);

/* Free what it has. */
void np__half_clear(struct np_half *h);

#endif
