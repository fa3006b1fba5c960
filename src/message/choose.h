/* choose.h - whose messages a connection carries. */
#ifndef NP_MESSAGE_CHOOSE_H
#define NP_MESSAGE_CHOOSE_H

#include "message/messages_state.h"

enum np_choice { NP_CHOICE_NONE, NP_CHOICE_WAITS, NP_CHOICE_MADE };

/* By the first bytes that a side says. is_last: more would not help. */
enum np_choice np__choose(const struct np_messages *m, const struct np_flow *flow,
                          const uint8_t *bytes, uint32_t size, bool is_last, uint16_t *protocol);

/* The side that the protocol's port is at: the server's, where neither tells. */
uint32_t np__choose_side(const struct np_engine *engine, const struct np_flow *flow,
                         uint16_t protocol);

#endif
