/* exchange.h - messages with bodies, and which of them belong together. */
#ifndef NP_MESSAGE_EXCHANGE_H
#define NP_MESSAGE_EXCHANGE_H

#include "dissect/parser.h"
#include "message/messages_state.h"

struct np_exchange;

/* A message that is put together. */
struct np_part {
  struct np_message_part told; /* but for its place */
  struct np_exchange *of;
  struct np_part *next; /* of the informational ones of an exchange */
  struct np_held head;
  struct np_message_gap gaps[NP_MESSAGE_GAPS];
  uint8_t *body, *trailer;
  uint32_t body_room, trailer_room;
  bool is_over;
  bool is_broken; /* something of it may be missing */
};

/* Those of a connection, oldest first. All zeros at first. */
struct np_exchanges {
  struct np_exchange *first, *last;
  struct np_exchange **buckets; /* those with channels, by these; or NULL */
  uint32_t count;
  uint32_t protocol;
};

/* Whose message it is. */
struct np_speaker {
  enum np_role role;
  uint32_t side, channel;
};

/* A message begins with the packet `origin`. NULL where there is no memory for it. */
struct np_part *np__part_begin(struct np_messages *m, struct np_exchanges *all,
                               const struct np_flow *flow, const struct np_speaker *speaker,
                               const struct np_origin *origin);

/* The message of a channel that a side has begun, or NULL. */
struct np_part *np__part_of(const struct np_exchanges *all, uint32_t channel, uint32_t side);

/* Its head, which is the part's then. */
void np__part_head(struct np_messages *m, struct np_part *part, struct np_held *head);

/* What the head says, by places `before` bytes in front of those in its packet. */
void np__part_says(struct np_part *part, const struct np_message_says *says, uint32_t before,
                   uint32_t flags);

/* The next bytes of its body, and a header that stands behind it. */
void np__part_body(struct np_messages *m, struct np_part *part, const uint8_t *bytes, uint32_t size,
                   const struct np_origin *origin);
void np__part_pair(struct np_messages *m, struct np_part *part, const struct np_pair *pair);

/* What it comes to. */
void np__part_outcome(struct np_messages *m, struct np_part *part,
                      const struct np_outcome *outcome);

static inline bool np__part_has_head(const struct np_part *part) {
  return part->head.layers != NULL;
}

/* Bytes of its body are missing. */
void np__part_gap(struct np_part *part, uint64_t offset, uint64_t length);

/* It is over with the packet `origin`, complete or not; exchanges that are whole are told. The part
 * is gone then. */
void np__part_end(struct np_messages *m, struct np_exchanges *all, const struct np_flow *flow,
                  struct np_part *part, bool is_complete, const struct np_origin *origin);

/* A response may be missing: one to come is that to the newest of these requests. */
void np__exchanges_doubt(struct np_exchanges *all);

/* Something of what a side has begun in channels may be missing. */
void np__exchanges_break(struct np_exchanges *all, uint32_t side);

/* Requests that wait for their responses have them in this channel. */
void np__exchanges_move(struct np_messages *m, struct np_exchanges *all, uint32_t channel);

/* What both sides say in a channel is over, and is told as it is. */
void np__exchange_abort(struct np_messages *m, struct np_exchanges *all, const struct np_flow *flow,
                        uint32_t channel, const struct np_origin *origin);

/* The connection is over: all are told as they are. */
void np__exchanges_end(struct np_messages *m, struct np_exchanges *all, const struct np_flow *flow);

/* Nobody is told. */
void np__exchanges_clear(struct np_messages *m, struct np_exchanges *all);

#endif
