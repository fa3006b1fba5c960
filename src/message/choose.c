/* choose.c - whose messages a connection carries. */
#include "message/choose.h"

#include "table/lookup.h"

static uint16_t bound_to(const struct np_engine *engine, uint16_t port) {
  return np_is_empty(engine, NP_BY_TCP_PORT) ? (uint16_t)NP_NO_PROTOCOL
                                             : np_lookup(engine, NP_BY_TCP_PORT, port);
}

static const struct np_stream_rules *rules_of(uint16_t protocol) {
  return protocol == NP_NO_PROTOCOL ? NULL : np_protocol_at(protocol)->stream;
}

/* NP_STARTS where nobody can tell. */
static uint32_t ask(const struct np_stream_rules *rules, const uint8_t *bytes, uint32_t size) {
  return rules->starts ? rules->starts(bytes, size) : (uint32_t)NP_STARTS;
}

enum np_choice np__choose(const struct np_messages *m, const struct np_flow *flow,
                          const uint8_t *bytes, uint32_t size, bool is_last, uint16_t *protocol) {
  bool waits = false;
  for (uint32_t i = 0; i < 2; i++) {
    *protocol = bound_to(m->engine, flow->ports[i ^ 1]);
    const struct np_stream_rules *rules = rules_of(*protocol);
    uint32_t answer = rules ? ask(rules, bytes, size) : (uint32_t)NP_STARTS_NOT;
    if (answer == NP_STARTS) return NP_CHOICE_MADE;
    waits |= answer != NP_STARTS_NOT;
  }
  if (waits && !is_last) return NP_CHOICE_WAITS;
  for (uint16_t id = 0; id < NP_PROTOCOL_COUNT; id++) {
    const struct np_stream_rules *rules = rules_of(id);
    if (!m->looked_for[id] || !rules->starts || rules->bound_only) continue;
    uint32_t answer = rules->starts(bytes, size);
    *protocol = id;
    if (answer == NP_STARTS) return NP_CHOICE_MADE;
    waits |= answer != NP_STARTS_NOT;
  }
  return waits && !is_last ? NP_CHOICE_WAITS : NP_CHOICE_NONE;
}

uint32_t np__choose_side(const struct np_engine *engine, const struct np_flow *flow,
                         uint16_t protocol) {
  bool is_server = bound_to(engine, flow->ports[1]) == protocol;
  return !is_server && bound_to(engine, flow->ports[0]) == protocol ? 0 : 1;
}
