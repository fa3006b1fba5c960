/* state.h - the walk's state at a layer; the engine's own. */
#ifndef NP_DISSECT_STATE_H
#define NP_DISSECT_STATE_H

#include "table/lookup.h"

struct np_recording;
struct np_row_places;

/* Which of its parent's two ports found a layer. */
enum np_side {
  NP_SIDE_NONE = 0,   /* none did, or both ports are the same */
  NP_SIDE_SOURCE,     /* from who is bound: a response, as a rule */
  NP_SIDE_DESTINATION /* to who is bound: a request */
};

/* How ports found a layer. */
struct np_found {
  uint8_t side;     /* enum np_side */
  uint8_t table;    /* enum np_table */
  uint32_t port_at; /* where that port lies, in bytes from the packet's start; 0: nowhere */
};

/* Addresses of the network layer around a layer, in bytes from the packet's start. */
struct np_addresses {
  uint32_t source;
  uint32_t destination;
  uint32_t length; /* of each; 0 where there is none */
  uint32_t tail;   /* bytes that replace the end of the destination */
  uint32_t tail_length;
};

/* What a layer begins with. */
struct np_scope {
  uint32_t start, captured, declared;
  struct np_addresses addresses;
  uint16_t id;
  uint16_t flags;
  uint8_t layer; /* of a PDU that follows: index of the layer that says so */
  struct np_found found;
  bool unbounded;
  bool is_inner;      /* a packet in that layer's header, and no PDU beside it */
  uint32_t front_end; /* as in np_open */
};

/* Who else can be the child, after the one at hand has refused. */
struct np_candidates {
  const struct np_claims *claims; /* who is asked; NULL: nobody */
  uint16_t asked;                 /* how many of them were */
  uint16_t second;                /* who is bound to the other port, or NP_NO_PROTOCOL */
  struct np_found found;          /* how; `side` is that of the second */
};

/* Where dissectors go on in a packet whose first layers are known. */
struct np_resumption {
  struct np_scope scope;       /* the next layer, but for its ends; NP_NO_PROTOCOL: who claims it */
  struct np_candidates others; /* when it refuses */
};

enum { NP_PDU_MOST = 24 }; /* PDUs and packets in headers that are still to come */

/* What a layer leaves open; rare, so that the walk looks at all of them at once. */
enum {
  NP_OPEN_REFUSED = 1, /* it is none */
  NP_OPEN_OTHERS = 2,  /* there are other candidates for its child */
  NP_OPEN_SIDE = 4     /* its child is found by a port */
};

/* What the bytes at hand were made of that are none of the packet's: where it lies, in bits. */
struct np_made {
  uint64_t bit;
  uint32_t width;
};

/* What layers leave open, and who takes it up. */
struct np_open {
  uint8_t flags;         /* NP_OPEN_ flags of the layer at hand */
  uint8_t pdu_count;     /* of `pdus` */
  uint8_t attempt_layer; /* that `attempt` and `others_left` are of, its index plus 1; 0: none */
  uint8_t found_layer;   /* that `found` is of, likewise */
  uint32_t front_end;    /* where the packet in a header ends that goes on there; 0: none does */
  struct np_found found;
  struct np_found child_found;
  struct np_candidates others;       /* for the child, when NP_OPEN_OTHERS is set */
  struct np_candidates others_left;  /* for the layer at hand, when it refuses, */
  struct np_scope attempt;           /* and with what they begin */
  struct np_scope pdus[NP_PDU_MOST]; /* what follows beside the layers at hand, the next one last */
};

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
  uint16_t link_type;  /* of the packet; of the first layer only */
  uint32_t index;      /* of the layer */
  struct np_note note; /* its first problem, when its flags have NP_LAYER_NOTE */
  struct np_addresses addresses;
  uint32_t child_end; /* where the child ends, from the packet's start; 0: where the layer does */
  uint32_t given;     /* its end as its parent declares it; in np_visit only */
  bool unbounded;     /* the network layer around it does not tell how long it is */
  const struct np_visitor *visitor; /* NULL when only layers are wanted */
  const uint16_t *rows; /* of the protocol, which the visitor gets: see visit.h; NULL: all */
  struct np_row_places *places; /* of the rows that the visitor gets, to learn them; or NULL */
  const struct np_packet *packet;
  struct np_made made;            /* in `details` only, from np_made on */
  struct np_recording *recording; /* what the walk looks at, for pattern.h; NULL: not recorded */
  struct np_open open;            /* last: copies leave its `pdus` out */
};

/* Note the layer's first problem; `row` may be NULL. */
void np__note(struct np_dissector *d, enum np_problem problem, const struct np_field *row,
              uint64_t offset, uint64_t needed, uint64_t available, const char *text);

/* The header of the layer, which takes `needed` bytes, is not complete: note whose fault that is.
 */
void np__cut_header(struct np_dissector *d, uint32_t needed);

#endif
