/* handshake.h - what two sides of TLS agree on. */
#ifndef NP_MESSAGE_HANDSHAKE_H
#define NP_MESSAGE_HANDSHAKE_H

#include "message/messages_state.h"

/* Of a connection. */
struct np_handshake;

/* A record of TLS that a side has sent; it is the callee's then. What is agreed on is told once;
 * waits: not before np__handshake_settle. */
void np__handshake_add(struct np_messages *m, struct np_handshake **handshake,
                       const struct np_flow *flow, uint32_t side, struct np_held *record,
                       bool waits);

/* All that will be known is: whether records are decrypted, and why not: enum np_sealed_reason. */
void np__handshake_settle(struct np_messages *m, struct np_handshake **handshake,
                          const struct np_flow *flow, bool is_decrypted, uint32_t reason);

/* Is another record of use? */
bool np__handshake_wants(const struct np_handshake *handshake);

/* The connection is over: what is known is told, and gone. */
void np__handshake_end(struct np_messages *m, struct np_handshake **handshake,
                       const struct np_flow *flow);

/* Nobody is told. */
void np__handshake_clear(struct np_messages *m, struct np_handshake **handshake);

#endif
