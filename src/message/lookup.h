/* lookup.h - queries of DNS, and which answers belong to them. */
#ifndef NP_MESSAGE_LOOKUP_H
#define NP_MESSAGE_LOOKUP_H

#include "message/messages_state.h"
#include "message/talks.h"

/* A message of DNS that a side of a flow has sent; it is the callee's then. */
void np__lookup_add(struct np_messages *m, struct np_talk_entry *entry, const struct np_flow *flow,
                    uint32_t side, struct np_held *held);

/* The flow is over: what has no answer is told so. */
void np__lookup_end(struct np_messages *m, struct np_talk_entry *entry, const struct np_flow *flow);

/* Nobody is told. */
void np__lookup_clear(struct np_messages *m, struct np_talk_entry *entry);

#endif
