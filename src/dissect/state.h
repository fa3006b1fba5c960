/* state.h - the walk's state at a layer; the engine's own. */
#ifndef NP_DISSECT_STATE_H
#define NP_DISSECT_STATE_H

#include "dissect/recording.h"
#include "table/registry.h"

struct np_row_places;

/* State of the walk through one packet. Protocol files use the functions below, not the members. */
struct np_dissector {
  const uint8_t *bytes; /* the packet's start */
  const struct np_engine *engine;
  const struct np_protocol *protocol; /* of the layer at hand */
  uint32_t start;                     /* of the layer, in bytes from the packet's start */
  uint32_t header;                    /* its header's length */
  uint32_t captured;                  /* its ends, in bytes from the packet's start */
  uint32_t declared;
  uint16_t id;    /* of its protocol */
  uint16_t next;  /* id of its child, or NP_NO_PROTOCOL */
  uint16_t flags; /* NP_LAYER_ flags; QUOTED and FRAGMENT are handed down */
  uint16_t child_flags;
  uint32_t index;      /* of the layer */
  struct np_note note; /* its first problem, when its flags have NP_LAYER_NOTE */
  uint32_t source;     /* addresses of the network layer around it: offset in bytes, */
  uint32_t destination;
  uint32_t address_length; /* and length; 0 where there is none */
  uint32_t tail;           /* bytes that replace the end of the destination: offset */
  uint32_t tail_length;
  uint32_t child_end; /* where the child ends, from the packet's start; 0: where the layer does */
  uint32_t given;     /* its end as its parent declares it; in np_visit only */
  bool unbounded;     /* the network layer around it does not tell how long it is */
  const struct np_visitor *visitor; /* NULL when only layers are wanted */
  const uint8_t *rows; /* of the protocol, a byte each: which the visitor gets; NULL: all */
  struct np_row_places *places; /* of the rows that the visitor gets, to learn them; or NULL */
  const struct np_packet *packet;
  struct np_recording *recording; /* what the walk looks at, for pattern.h; NULL: not recorded */
};

/* Note the layer's first problem; `row` may be NULL. */
void np__note(struct np_dissector *d, enum np_problem problem, const struct np_field *row,
              uint64_t offset, uint64_t needed, uint64_t available, const char *text);

#endif
