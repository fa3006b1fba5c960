/* exchange.h - messages with bodies, and which of them belong together. */
#ifndef NP_MESSAGE_EXCHANGE_H
#define NP_MESSAGE_EXCHANGE_H

#include "dissect/parser.h"
#include "message/messages_state.h"

struct np_exchange;

/* A message that is put together. */
struct np_part {
  struct np_message_part told; /* but for its place */
  struct np_part *next;        /* of the informational ones of an exchange */
  struct np_held head;
  struct np_message_gap gaps[NP_MESSAGE_GAPS];
  uint8_t *body, *trailer;
  uint32_t body_room;
  bool is_over;
};

/* Those of a connection, oldest first. All zeros at first. */
struct np_exchanges {
  struct np_exchange *first, *last;
  uint32_t count;
  uint32_t protocol;
};

/* A message begins with the packet `origin`. NULL where there is no memory for it. */
struct np_part *np__part_begin(struct np_messages *m, struct np_exchanges *all,
                               const struct np_flow *flow, enum np_role role, uint32_t side,
                               const struct np_origin *origin);

/* Its head, which is the part's then. */
void np__part_head(struct np_messages *m, struct np_part *part, struct np_held *head);

/* The next bytes of its body, and what stands behind it. */
void np__part_body(struct np_messages *m, struct np_part *part, const uint8_t *bytes,
                   uint32_t size);
void np__part_trailer(struct np_messages *m, struct np_part *part, const uint8_t *bytes,
                      uint32_t size);

/* Bytes of its body are missing. */
void np__part_gap(struct np_part *part, uint64_t offset, uint64_t length);

/* It is over with the packet `origin`, complete or not; exchanges that are whole are told. The part
 * is gone then. */
void np__part_end(struct np_messages *m, struct np_exchanges *all, const struct np_flow *flow,
                  struct np_part *part, bool is_complete, const struct np_origin *origin);

/* A response may be missing: one to come is that to the newest of these requests. */
void np__exchanges_doubt(struct np_exchanges *all);

/* The connection is over: all are told as they are. */
void np__exchanges_end(struct np_messages *m, struct np_exchanges *all, const struct np_flow *flow);

/* Nobody is told. */
void np__exchanges_clear(struct np_messages *m, struct np_exchanges *all);

#endif
