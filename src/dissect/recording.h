/* recording.h - what a walk tells the pattern that it becomes; for src/dissect only.
 *
 * The functions of dissector.h record what they read. What cannot be recorded spoils. */
#ifndef NP_DISSECT_RECORDING_H
#define NP_DISSECT_RECORDING_H

#include <stdbool.h>

#include "dissect/state.h"

enum {
  NP_PATTERN_REACH = 256, /* bytes: what lies further back cannot be part of one */
  NP_PATTERN_ENDS = 4,
  NP_PATTERN_LOOKS = 16
};

/* A 16-bit number of the packet that tells where a layer ends; or no number but a fixed place. */
struct np_pattern_end {
  uint32_t plus;    /* the end, in bytes from the packet's start, minus the number */
  uint16_t offset;  /* of the number */
  uint16_t mask;    /* 0xffff; 0 where the place is fixed */
  uint16_t minimum; /* of the number: 0 often means something else */
  uint32_t least;   /* the end at least, by that and by the pattern's extent */
};

/* What decided, of eight bytes in the host's order: some bits; or, where there is a table, whom the
 * two ports there find, as an answer of ports.h. */
struct np_look {
  uint64_t mask; /* 0: ports */
  uint64_t value;
  uint16_t offset; /* from the packet's start */
  uint16_t table;  /* enum np_table */
};

struct np_recording {
  bool spoilt;   /* something of the packet was used that a pattern cannot hold */
  bool is_open;  /* what comes from the layer `open_at` on is for dissectors to say */
  bool is_empty; /* the last layer has no payload; if it had, there would be more layers */
  bool is_whole; /* the last layer is all header */
  uint32_t open_at;
  uint32_t stop_at;              /* walk the layers before this one only; 0: all */
  struct np_resumption go_on_at; /* and this one is where dissectors go on */
  uint8_t end_count, look_count;
  uint32_t extent;
  const struct np_field *length_row; /* read by np_get_length, and not yet the layer's end */
  uint8_t looked[NP_PATTERN_REACH];  /* which bits of each byte were looked at, by this layer */
  struct np_look looks[NP_PATTERN_LOOKS]; /* what decided, in the order of the layers */
  struct np_pattern_end ends[NP_PATTERN_ENDS];
  uint8_t end_of[NP_MAX_LAYERS];
};

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

/* The ports at two places, the one behind the other, find somebody or nobody. */
void np__record_ports(struct np_recording *r, const struct np_dissector *d, enum np_table table,
                      uint32_t source, uint32_t destination, uint64_t answer);

/* From the layer with this index on, dissectors have to look at each packet: it refuses, is
 * claimed, or is one of a list. Nothing more is recorded. */
void np__record_open(struct np_dissector *d, uint32_t index);

/* The walk stops at the layer at hand, which is that of a protocol or of who claims it
 * (NP_NO_PROTOCOL): note how to go on. */
void np__record_stop(struct np_dissector *d, uint16_t id);

/* The layer's header, of which so many bytes are fixed, is all of the layer. */
void np__record_whole(struct np_recording *r, const struct np_dissector *d, uint32_t fixed);

/* What decides about the payload of the layer was not looked at, for it has none. */
void np__record_empty(struct np_recording *r);

/* Something decides that cannot be recorded. */
void np__record_spoil(struct np_recording *r);

/* A layer is done: can it have a child by its header, and is there room for that? */
void np__record_layer(struct np_recording *r, const struct np_dissector *d,
                      const struct np_layer *layer, bool has_child, bool has_room);

#endif
