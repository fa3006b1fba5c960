/* choose.c - whose messages a connection carries. */
#include "message/choose.h"

#include <string.h>

#include "table/lookup.h"

static uint16_t bound_to(const struct np_engine *engine, uint16_t port) {
  return np_is_empty(engine, NP_BY_TCP_PORT) ? (uint16_t)NP_NO_PROTOCOL
                                             : np_lookup(engine, NP_BY_TCP_PORT, port);
}

const struct np_stream_rules *np__rules_of(uint16_t protocol) {
  return protocol < np_protocol_count() ? np_protocol_at(protocol)->stream : NULL;
}

/* NP_STARTS where nobody can tell. */
static uint32_t ask(const struct np_stream_rules *rules, const uint8_t *bytes, uint32_t size) {
  return rules->starts ? rules->starts(bytes, size) : (uint32_t)NP_STARTS;
}

/* ---- In TLS: RFC 7301 -------------------------------------------------------------------------
 */

static bool has_alpn(const struct np_stream_rules *rules, const char *name) {
  for (size_t i = 0; i < sizeof rules->alpn / sizeof rules->alpn[0] && rules->alpn[i]; i++)
    if (strcmp(rules->alpn[i], name) == 0) return true;
  return false;
}

/* As the server chose; where it does not, whose connection went on in TLS, or as the port says. */
static uint16_t inner_of(const struct np_flow *flow, const struct np_inside *inside, uint32_t i) {
  const char *chosen = inside->alpn;
  const uint16_t port = flow->ports[i ^ 1];
  if (!chosen[0] && inside->before != NP_NO_PROTOCOL) return inside->before;
  for (uint16_t id = 0; id < np_protocol_count(); id++) {
    const struct np_stream_rules *rules = np__rules_of(id);
    if (!rules) continue;
    if (chosen[0] ? has_alpn(rules, chosen) : port > 0 && rules->tls_port == port) return id;
  }
  return NP_NO_PROTOCOL;
}

/* ---- Any --------------------------------------------------------------------------------------
 */

enum np_choice np__choose(const struct np_messages *m, const struct np_flow *flow,
                          const struct np_inside *inside, const uint8_t *bytes, uint32_t size,
                          bool is_last, uint16_t *protocol) {
  bool waits = false;
  for (uint32_t i = 0; i < 2; i++) {
    *protocol = inside ? inner_of(flow, inside, i) : bound_to(m->engine, flow->ports[i ^ 1]);
    const struct np_stream_rules *rules = np__rules_of(*protocol);
    uint32_t answer = rules ? ask(rules, bytes, size) : (uint32_t)NP_STARTS_NOT;
    if (answer == NP_STARTS) return NP_CHOICE_MADE;
    waits |= answer != NP_STARTS_NOT;
  }
  if (waits && !is_last) return NP_CHOICE_WAITS;
  for (uint16_t id = 0; id < np_protocol_count(); id++) {
    const struct np_stream_rules *rules = np__rules_of(id);
    if (!rules || !m->looked_for[id] || !rules->starts || rules->bound_only) continue;
    if (inside && id == NP_PROTOCOL_tls) continue;
    uint32_t answer = rules->starts(bytes, size);
    *protocol = id;
    if (answer == NP_STARTS) return NP_CHOICE_MADE;
    waits |= answer != NP_STARTS_NOT;
  }
  return waits && !is_last ? NP_CHOICE_WAITS : NP_CHOICE_NONE;
}

enum np_choice np__choose_tls(const uint8_t *bytes, uint32_t size) {
  /* NOLINTNEXTLINE(analyzer-null-dereference): TLS has rules */
  uint32_t answer = np__rules_of(NP_PROTOCOL_tls)->starts(bytes, size);
  if (answer == NP_STARTS) return NP_CHOICE_MADE;
  return answer == NP_STARTS_NOT ? NP_CHOICE_NONE : NP_CHOICE_WAITS;
}

uint16_t np__choose_token(const struct np_messages *m, const char *token) {
  for (uint16_t id = 0; id < np_protocol_count(); id++) {
    const struct np_stream_rules *rules = np__rules_of(id);
    if (rules && m->looked_for[id] && rules->token && strcmp(rules->token, token) == 0) return id;
  }
  return NP_NO_PROTOCOL;
}

uint32_t np__choose_side(const struct np_engine *engine, const struct np_flow *flow,
                         uint16_t protocol) {
  bool is_server = bound_to(engine, flow->ports[1]) == protocol;
  return !is_server && bound_to(engine, flow->ports[0]) == protocol ? 0 : 1;
}
