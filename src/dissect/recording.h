/* recording.h - what a walk tells the pattern that it becomes; for src/dissect only.
 *
 * The functions of dissector.h record what they read. What cannot be recorded spoils. */
#ifndef NP_DISSECT_RECORDING_H
#define NP_DISSECT_RECORDING_H

#include <stdbool.h>

#include "np/dissect.h"

enum {
  NP_PATTERN_REACH = 256, /* bytes: what lies further back cannot be part of one */
  NP_PATTERN_ENDS = 4,
  NP_PATTERN_PORTS = 4
};

/* A 16-bit number of the packet that tells where a layer ends; or no number but a fixed place. */
struct np_pattern_end {
  uint32_t plus;    /* the end, in bytes from the packet's start, minus the number */
  uint16_t offset;  /* of the number */
  uint16_t mask;    /* 0xffff; 0 where the place is fixed */
  uint16_t minimum; /* of the number: 0 often means something else */
};

/* A port that nobody may be bound to. */
struct np_pattern_port {
  enum np_table table;
  uint32_t offset;
  uint32_t highest; /* nobody is bound to a higher one */
};

struct np_recording {
  bool spoilt;          /* something of the packet was used that a pattern cannot hold */
  bool is_open;         /* what comes from the layer `open_at` on is for dissectors to say */
  bool has_others;      /* the child of the layer `others_at` is the first of several candidates */
  bool is_unbounded;    /* the layer at which it stopped has this from those around it, */
  uint16_t given_flags; /* and these */
  uint32_t open_at;
  uint32_t others_at;
  uint32_t stop_at; /* record the layers before this one only; 0: all */
  uint8_t end_count, port_count;
  uint32_t extent;
  const struct np_field *length_row; /* read by np_get_length, and not yet the layer's end */
  uint8_t looked[NP_PATTERN_REACH];  /* which bits of each byte were looked at */
  struct np_pattern_end ends[NP_PATTERN_ENDS];
  uint8_t end_of[NP_MAX_LAYERS];
  struct np_pattern_port ports[NP_PATTERN_PORTS];
};

struct np_dissector;

/* The bits of a row of a header that starts at `start` decide. */
void np__record_bits(struct np_recording *r, uint32_t start, const struct np_field *row);

/* All bits of the bytes from `from` to `end` decide. */
void np__record_bytes(struct np_recording *r, uint32_t from, uint64_t end);

/* The bits from `from` to `end` of the packet decide nothing after all. */
void np__record_free(struct np_recording *r, uint64_t from, uint64_t end);

/* So many bytes of the packet, from its start, are there, captured and declared. */
void np__record_extent(struct np_recording *r, uint64_t end);

/* The row is read for its layer's end only. */
void np__record_length(struct np_recording *r, const struct np_field *row);

/* The layer is `length` bytes long, for the row says so. */
void np__record_end(struct np_recording *r, const struct np_dissector *d,
                    const struct np_field *row, uint64_t length);

/* The port of the row is looked up. */
void np__record_port(struct np_recording *r, const struct np_dissector *d, enum np_table table,
                     const struct np_field *row);

/* The child of the layer is one of several candidates: what goes on from it can refuse. */
void np__record_others(struct np_recording *r, uint32_t index);

/* From the layer with this index on, dissectors have to look at each packet: its payload refuses,
 * is claimed, or is a list. Nothing more is recorded. */
void np__record_open(struct np_dissector *d, uint32_t index);

/* Something decides that cannot be recorded. */
void np__record_spoil(struct np_recording *r);

/* A layer is done: had it a child by its header, and is there room for that? */
void np__record_layer(struct np_recording *r, uint32_t index, const struct np_layer *layer,
                      bool has_child, bool is_followed);

#endif
