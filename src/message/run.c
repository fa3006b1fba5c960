/* run.c - what a parser tells while it runs over the bytes of a side. */
#include "message/run.h"

#include <stdlib.h>

#include "message/choose.h"
#include "message/lookup.h"

const struct np_origin *np__run_origin(const struct np_run *run, const uint8_t *bytes) {
  return bytes - run->bytes < (ptrdiff_t)run->old ? &run->half->first : &run->half->newest;
}

static void tell_message(const struct np_talking *on, uint32_t side, const struct np_held *held,
                         const struct np_origin *first, uint64_t length) {
  struct np_message_place place;
  np__slabs_add(&on->m->slabs, held, &place);
  const struct np_event_part part = {&place, sizeof place};
  const struct np_stream_event event = {.kind = NP_EVENT_MESSAGE,
                                        .flow = on->flow->id,
                                        .length = length,
                                        .packet = first->packet,
                                        .timestamp_ns = first->timestamp_ns,
                                        .other = on->talk->is_inner,
                                        .side = side,
                                        .reason = on->talk->protocol};
  np_stream_events_add(on->m->events, &event, &part, 1);
  on->m->stats.messages++;
  on->m->stats.cut += held->record.caplen < held->record.len;
}

struct np_part *np__run_part(const struct np_parser *p) {
  const struct np_run *run = p->context;
  if (p->channel == 0) return run->half->part;
  return np__part_of(&run->on->talk->exchanges, p->channel, p->side);
}

/* Is a message made into a packet for anybody? */
static bool is_asked(const struct np_talking *on, const struct np_part *part) {
  const struct np_messages *m = on->m;
  const uint16_t protocol = on->talk->protocol;
  if (m->wanted[protocol] || (part && !part->head.layers)) return true;
  return (m->options.lookups && protocol == NP_PROTOCOL_dns) ||
         (m->options.handshakes && protocol == NP_PROTOCOL_tls &&
          np__handshake_wants(on->talk->handshake));
}

static void tell_pdu(struct np_parser *p, const uint8_t *bytes, uint32_t size, uint64_t length) {
  const struct np_run *run = p->context;
  const struct np_talking *on = run->on;
  const struct np_talk *t = on->talk;
  struct np_part *part = np__run_part(p);
  struct np_held held;
  if (!is_asked(on, part)) return;
  const unsigned response = p->side == t->bound ? NP_LAYER_RESPONSE : 0;
  const unsigned secure = t->is_inner ? NP_LAYER_SECURE : 0;
  if (!np__shot_message(&run->half->shot, on->m->engine, t->protocol, (uint16_t)(response | secure),
                        bytes, size, length, &held))
    return;
  if (on->m->wanted[t->protocol])
    tell_message(on, p->side, &held, np__run_origin(run, p->bytes), length);
  if (part)
    np__part_head(on->m, part, &held);
  else if (on->m->options.lookups && t->protocol == NP_PROTOCOL_dns)
    np__lookup_add(on->m, on->entry, on->flow, p->side, &held);
  else if (on->m->options.handshakes && t->protocol == NP_PROTOCOL_tls)
    np__handshake_add(on->m, &on->talk->handshake, on->flow, p->side, &held,
                      t->sealed && !np__sealed_is_settled(t->sealed));
  else
    np__held_clear(&held);
}

static void on_pdu(struct np_parser *p, const uint8_t *bytes, uint32_t size, uint64_t length) {
  const struct np_run *run = p->context;
  tell_pdu(p, bytes, size, length);
  if (run->on->talk->sealed) run->record(p, bytes, size, length);
}

static void on_begin(struct np_parser *p, enum np_role role) {
  const struct np_run *run = p->context;
  const struct np_talking *on = run->on;
  if (role == NP_ROLE_NONE || !np__wants_exchanges(&on->m->options, on->talk->rules->exchanges))
    return;
  const struct np_speaker speaker = {role, p->side, p->channel};
  struct np_part *part = np__part_begin(on->m, &on->talk->exchanges, on->flow, &speaker,
                                        np__run_origin(run, p->bytes));
  if (p->channel == 0) run->half->part = part;
}

static void on_says(struct np_parser *p, const struct np_message_says *says) {
  const struct np_run *run = p->context;
  struct np_part *part = np__run_part(p);
  const unsigned secure = run->on->talk->is_inner ? NP_MESSAGE_SECURE : 0;
  if (part && np__part_has_head(part)) np__part_says(part, says, run->half->shot.size, secure);
}

static void on_body(struct np_parser *p, const uint8_t *bytes, uint32_t size) {
  const struct np_run *run = p->context;
  struct np_part *part = np__run_part(p);
  if (part) np__part_body(run->on->m, part, bytes, size, np__run_origin(run, p->bytes));
}

static void on_pair(struct np_parser *p, const struct np_pair *pair) {
  const struct np_run *run = p->context;
  struct np_part *part = np__run_part(p);
  if (part) np__part_pair(run->on->m, part, pair);
}

static void on_outcome(struct np_parser *p, const struct np_outcome *outcome) {
  const struct np_run *run = p->context;
  struct np_part *part = np__run_part(p);
  if (part) np__part_outcome(run->on->m, part, outcome);
}

void np__run_end_part(const struct np_talking *on, struct np_talk_half *half, bool is_complete) {
  struct np_part *part = half->part;
  half->part = NULL;
  if (part) np__part_end(on->m, &on->talk->exchanges, on->flow, part, is_complete, &half->last);
}

static void on_done(struct np_parser *p) {
  const struct np_run *run = p->context;
  const struct np_talking *on = run->on;
  struct np_part *part = np__run_part(p);
  if (p->channel == 0)
    np__run_end_part(on, run->half, true);
  else if (part)
    np__part_end(on->m, &on->talk->exchanges, on->flow, part, true, &run->half->last);
}

static bool on_is_open(const struct np_parser *p) {
  return np__run_part(p) != NULL;
}

static void on_abort(struct np_parser *p) {
  const struct np_run *run = p->context;
  const struct np_talking *on = run->on;
  np__exchange_abort(on->m, &on->talk->exchanges, on->flow, p->channel, &run->half->last);
}

static void on_change(struct np_parser *p, const char *token, uint32_t channel) {
  const struct np_run *run = p->context;
  struct np_talk *t = run->on->talk;
  t->next = np__choose_token(run->on->m, token);
  p->is_changed = t->next != NP_NO_PROTOCOL;
  if (p->is_changed && channel > 0) np__exchanges_move(run->on->m, &t->exchanges, channel);
}

static void *on_take_room(struct np_parser *p, uint64_t size) {
  const struct np_run *run = p->context;
  if (!np__keep(run->on->m, size)) return NULL;
  void *room = malloc(size);
  if (!room) np__let_go(run->on->m, size);
  return room;
}

static void on_give_room(struct np_parser *p, void *room, uint64_t size) {
  const struct np_run *run = p->context;
  if (room) np__let_go(run->on->m, size);
  free(room);
}

const struct np_parser_calls np_run_calls = {on_pdu,   on_begin,   on_says,      on_body,
                                             on_pair,  on_outcome, on_done,      on_is_open,
                                             on_abort, on_change,  on_take_room, on_give_room};
