/* choose.h - whose messages a connection carries. */
#ifndef NP_MESSAGE_CHOOSE_H
#define NP_MESSAGE_CHOOSE_H

#include "message/messages_state.h"

enum np_choice { NP_CHOICE_NONE, NP_CHOICE_WAITS, NP_CHOICE_MADE };

/* What a protocol says of its messages on streams; NULL: it has none, or there is no protocol. */
const struct np_stream_rules *np__rules_of(uint16_t protocol);

/* What tells of whom that is what is said in TLS. */
struct np_inside {
  const char *alpn; /* the application protocol that the server chose, or "" */
  uint16_t before;  /* who went on in TLS; or NP_NO_PROTOCOL */
};

/* By the first bytes that a side says. is_last: more would not help. inside: of what is said in
 * TLS; else NULL. */
enum np_choice np__choose(const struct np_messages *m, const struct np_flow *flow,
                          const struct np_inside *inside, const uint8_t *bytes, uint32_t size,
                          bool is_last, uint16_t *protocol);

/* Does a connection of another protocol go on in TLS here? */
enum np_choice np__choose_tls(const uint8_t *bytes, uint32_t size);

/* Whom a connection goes on with, by his token; NP_NO_PROTOCOL: nobody whose messages are looked
 * for. */
uint16_t np__choose_token(const struct np_messages *m, const char *token);

/* The side that the protocol's port is at: the server's, where neither tells. */
uint32_t np__choose_side(const struct np_engine *engine, const struct np_flow *flow,
                         uint16_t protocol);

#endif
