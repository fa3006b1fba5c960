/* talk.c - the messages on the two streams of a connection. */
#include "message/talk.h"

#include <stdlib.h>
#include <string.h>

#include "message/choose.h"
#include "message/lookup.h"

/* Behind what is missing so many segments may begin in the middle of a message. */
enum { MOST_REJECTS = 5, MOST_TRIES = 20, FIRST_TAIL = 512, MOST_UNKNOWN = 2048 };

/* A run of the parser over unread bytes. */
struct run {
  const struct np_talking *on;
  struct np_talk_half *half;
  const uint8_t *bytes; /* the first one */
  uint32_t old;         /* those before came with earlier packets */
};

static const struct np_origin *origin_of(const struct run *run, const uint8_t *bytes) {
  return bytes - run->bytes < (ptrdiff_t)run->old ? &run->half->first : &run->half->last;
}

/* ---- What the parser tells ------------------------------------------------------------------
 */

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
                                        .side = side,
                                        .reason = on->talk->protocol};
  np_stream_events_add(on->m->events, &event, &part, 1);
  on->m->stats.messages++;
  on->m->stats.cut += held->record.caplen < held->record.len;
}

static void on_pdu(struct np_parser *p, const uint8_t *bytes, uint32_t size, uint64_t length) {
  const struct run *run = p->context;
  const struct np_talking *on = run->on;
  const struct np_talk *t = on->talk;
  struct np_held held;
  if (!np__shot_message(&run->half->shot, on->m->engine, t->protocol, p->side == t->bound, bytes,
                        size, length, &held))
    return;
  if (on->m->wanted[t->protocol]) tell_message(on, p->side, &held, origin_of(run, bytes), length);
  if (run->half->part)
    np__part_head(on->m, run->half->part, &held);
  else if (on->m->options.lookups && t->protocol == NP_PROTOCOL_dns)
    np__lookup_add(on->m, on->entry, on->flow, p->side, &held);
  else if (on->m->options.handshakes && t->protocol == NP_PROTOCOL_tls)
    np__handshake_add(on->m, &on->talk->handshake, on->flow, p->side, &held);
  else
    np__held_clear(&held);
}

static void on_begin(struct np_parser *p, enum np_role role) {
  const struct run *run = p->context;
  const struct np_talking *on = run->on;
  bool is_wanted =
      on->talk->protocol == NP_PROTOCOL_http ? on->m->options.exchanges : on->m->options.queries;
  if (!is_wanted || role == NP_ROLE_NONE) return;
  run->half->part = np__part_begin(on->m, &on->talk->exchanges, on->flow, role, p->side,
                                   origin_of(run, p->bytes));
}

static void on_body(struct np_parser *p, const uint8_t *bytes, uint32_t size) {
  const struct run *run = p->context;
  if (run->half->part) np__part_body(run->on->m, run->half->part, bytes, size);
}

static void on_trailer(struct np_parser *p, const uint8_t *bytes, uint32_t size) {
  const struct run *run = p->context;
  if (run->half->part) np__part_trailer(run->on->m, run->half->part, bytes, size);
}

static void end_part(const struct np_talking *on, struct np_talk_half *half, bool is_complete) {
  struct np_part *part = half->part;
  half->part = NULL;
  if (part) np__part_end(on->m, &on->talk->exchanges, on->flow, part, is_complete, &half->last);
}

static void on_done(struct np_parser *p) {
  const struct run *run = p->context;
  end_part(run->on, run->half, true);
}

static const struct np_parser_calls calls = {on_pdu, on_begin, on_body, on_trailer, on_done};

/* ---- Unread bytes -----------------------------------------------------------------------------
 */

static void drop_tail(struct np_messages *m, struct np_talk_half *half) {
  np__let_go(m, half->room);
  free(half->tail);
  half->tail = NULL;
  half->size = half->room = half->needs = 0;
  half->length = 0;
}

/* More bytes behind those that wait. False, and they are counted, where there is no memory. */
static bool append(struct np_messages *m, struct np_talk_half *half, const uint8_t *bytes,
                   uint32_t size) {
  uint64_t room = half->room ? half->room : (uint64_t)FIRST_TAIL;
  while (room < (uint64_t)half->size + size) room *= 2;
  if (room > half->room) {
    uint8_t *grown = NULL;
    bool is_kept = np__keep(m, room - half->room);
    if (is_kept) grown = realloc(half->tail, room);
    if (is_kept && !grown) np__let_go(m, room - half->room);
    if (!grown) {
      m->stats.over_cap += size;
      return false;
    }
    half->tail = grown;
    half->room = (uint32_t)room;
  }
  memcpy(half->tail + half->size, bytes, size);
  half->size += size;
  return true;
}

/* What the parser left unread waits for more. */
static void keep_rest(const struct run *run, const uint8_t *rest, uint32_t size) {
  struct np_messages *m = run->on->m;
  struct np_talk_half *half = run->half;
  if (size == 0) {
    if (half->tail) drop_tail(m, half);
    return;
  }
  half->first = *origin_of(run, rest);
  if (half->size > 0) {
    memmove(half->tail, rest, size);
    half->size = size;
  } else if (!append(m, half, rest, size)) {
    half->is_lost = true;
    half->needs = 0;
  }
}

/* ---- Runs -------------------------------------------------------------------------------------
 */

static struct np_parser parser_of(struct run *run, uint32_t side, uint32_t size) {
  return (struct np_parser){.bytes = run->bytes,
                            .size = size,
                            .most = run->on->m->options.most_message,
                            .side = side,
                            .is_server = side == run->on->talk->bound,
                            .state = run->on->talk->state,
                            .calls = &calls,
                            .context = run};
}

static enum np_verdict parse(const struct np_talk *t, struct np_parser *p) {
  return t->rules->parse ? t->rules->parse(p) : np_take_framed(p, &t->rules->framing);
}

/* Behind what is missing, or was none of the protocol: does a message begin here? */
static bool is_found(const struct np_talk *t, struct np_talk_half *half, struct np_parser *p) {
  uint32_t answer = t->rules->starts ? t->rules->starts(p->bytes, p->size) : (uint32_t)NP_STARTS;
  if (answer == NP_STARTS_NOT || (answer != NP_STARTS && p->size > MOST_UNKNOWN))
    np_consume(p, p->size);
  else if (answer != NP_STARTS)
    p->needs = answer;
  else
    half->is_lost = false;
  return answer == NP_STARTS;
}

static void reject(const struct np_talking *on, struct np_talk_half *half, struct np_parser *p) {
  on->m->stats.rejected++;
  if (half->part) half->part->told.flags |= NP_MESSAGE_REJECTED;
  end_part(on, half, false);
  np_consume(p, p->size);
  half->is_lost = true;
  half->is_off = ++half->rejects == MOST_REJECTS;
}

/* The parser takes what it can of the unread bytes: of the tail, or of new ones that nothing waits
 * before. old: those of the tail that came before. */
static void run_over(const struct np_talking *on, uint32_t side, const uint8_t *bytes,
                     uint32_t size, uint32_t old) {
  struct np_talk_half *half = &on->talk->halves[side];
  struct run run = {on, half, bytes, old};
  struct np_parser p = parser_of(&run, side, size);
  half->needs = 0;
  if (!half->is_lost || is_found(on->talk, half, &p)) {
    if (parse(on->talk, &p) == NP_REJECT) reject(on, half, &p);
  }
  half->skip = p.skip;
  half->length = p.length;
  keep_rest(&run, p.bytes, p.size);
  half->needs = p.size > 0 ? p.needs : 0;
}

/* New bytes, of a protocol that is known. */
static void add(const struct np_talking *on, uint32_t side, const uint8_t *bytes, uint32_t size) {
  struct np_talk_half *half = &on->talk->halves[side];
  uint32_t passed = half->skip < size ? (uint32_t)half->skip : size, old = half->size;
  half->skip -= passed;
  bytes += passed;
  size -= passed;
  if (half->is_off || size == 0) return;
  if (old == 0) {
    run_over(on, side, bytes, size, 0);
    return;
  }
  if (!append(on->m, half, bytes, size)) {
    drop_tail(on->m, half);
    end_part(on, half, false);
    half->is_lost = true;
  } else if (half->size >= half->needs) {
    run_over(on, side, half->tail, half->size, old);
  }
}

/* ---- Whose messages are they? ---------------------------------------------------------------
 */

static void give_up(const struct np_talking *on) {
  on->entry->is_off = true;
  for (uint32_t i = 0; i < 2; i++) drop_tail(on->m, &on->talk->halves[i]);
}

static bool set_rules(const struct np_talking *on, uint16_t protocol) {
  struct np_talk *t = on->talk;
  const struct np_stream_rules *rules = np_protocol_at(protocol)->stream;
  if (rules->state_size > 0) {
    if (np__keep(on->m, rules->state_size)) t->state = calloc(1, rules->state_size);
    if (!t->state) {
      on->m->stats.unparsed++;
      return false;
    }
  }
  t->rules = rules;
  t->protocol = protocol;
  t->exchanges.protocol = protocol;
  t->bound = np__choose_side(on->m->engine, on->flow, protocol);
  for (uint32_t i = 0; i < 2; i++) t->halves[i].rejects = 0;
  return true;
}

/* New bytes, before the protocol is known. */
static void find_out(const struct np_talking *on, uint32_t side, const uint8_t *bytes,
                     uint32_t size) {
  struct np_talk_half *half = &on->talk->halves[side];
  uint16_t protocol;
  uint32_t old = half->size;
  if (!append(on->m, half, bytes, size)) {
    give_up(on);
    return;
  }
  if (old == 0) half->first = half->last;
  enum np_choice choice =
      np__choose(on->m, on->flow, half->tail, half->size, half->size >= MOST_UNKNOWN, &protocol);
  if (choice == NP_CHOICE_WAITS) return;
  if (choice == NP_CHOICE_NONE && half->is_lost && ++half->rejects < MOST_TRIES) {
    drop_tail(on->m, half);
    return;
  }
  if (choice == NP_CHOICE_NONE || !on->m->looked_for[protocol] || !set_rules(on, protocol)) {
    give_up(on);
    return;
  }
  for (uint32_t i = 0; i < 2; i++) {
    uint32_t at =
        i == 0 ? side : side ^ 1; /* who has told it comes first, if both have said something */
    struct np_talk_half *one = &on->talk->halves[at];
    if (one->size > 0) run_over(on, at, one->tail, one->size, at == side ? old : one->size);
  }
}

/* ---- In ---------------------------------------------------------------------------------------
 */

struct np_talk *np__talk_new(struct np_messages *m) {
  if (!np__keep(m, sizeof(struct np_talk))) return NULL;
  struct np_talk *t = calloc(1, sizeof *t);
  if (!t) np__let_go(m, sizeof *t);
  return t;
}

void np__talk_data(const struct np_talking *on, uint32_t side, const struct np_stream_data *data) {
  struct np_talk_half *half = &on->talk->halves[side];
  half->last = data->origin;
  if (data->offset == 0 && on->flow->flags & NP_FLOW_PARTIAL) half->is_lost = true;
  if (on->talk->rules)
    add(on, side, data->bytes, data->length);
  else
    find_out(on, side, data->bytes, data->length);
}

/* The front of a message is there. Returns how many of the missing bytes are known to be its. */
static uint64_t cut_message(const struct np_talking *on, uint32_t side, uint64_t missing) {
  struct np_talk_half *half = &on->talk->halves[side];
  struct run run = {on, half, half->tail, half->size};
  struct np_parser p = parser_of(&run, side, half->size);
  uint64_t known = half->length, length = known ? known : half->size + missing;
  uint64_t left = length - half->size;
  calls.pdu(&p, half->tail, half->size, length);
  drop_tail(on->m, half);
  if (!known) return 0;
  uint64_t passed = left < missing ? left : missing;
  half->skip = left - passed;
  return passed;
}

/* In a body what is missing is the message's; behind others a message has to be found. */
static void lose(const struct np_talking *on, uint32_t side, uint64_t offset, uint64_t length) {
  const struct np_talk *t = on->talk;
  struct np_talk_half *half = &on->talk->halves[side];
  struct run run = {on, half, NULL, 0};
  struct np_parser p = parser_of(&run, side, 0);
  uint64_t passed = t->rules->gap ? t->rules->gap(&p, length) : 0;
  if (half->part && passed > 0) np__part_gap(half->part, offset, passed);
  if (passed > 0) parse(t, &p);
  if (passed == length) return;
  end_part(on, half, false);
  half->is_lost = true;
  np__exchanges_doubt(&on->talk->exchanges);
}

void np__talk_gap(const struct np_talking *on, uint32_t side, uint64_t offset, uint64_t length) {
  struct np_talk_half *half = &on->talk->halves[side];
  if (!on->talk->rules || half->is_off) {
    drop_tail(on->m, half);
    half->is_lost = true;
    return;
  }
  uint64_t passed = half->skip < length ? half->skip : length;
  half->skip -= passed;
  if (passed < length && half->size > 0 && !half->is_lost && !half->part)
    passed += cut_message(on, side, length - passed);
  if (passed == length) return;
  drop_tail(on->m, half);
  lose(on, side, offset + passed, length - passed);
}

void np__talk_end(const struct np_talking *on, bool has_finished) {
  struct np_talk *t = on->talk;
  for (uint32_t side = 0; t->rules && side < 2; side++) {
    struct np_talk_half *half = &t->halves[side];
    struct run run = {on, half, NULL, 0};
    struct np_parser p = parser_of(&run, side, 0);
    if (has_finished && t->rules->end) t->rules->end(&p);
    if (half->size > 0 && !half->is_lost && !half->part) cut_message(on, side, 0);
    end_part(on, half, false);
  }
  np__exchanges_end(on->m, &t->exchanges, on->flow);
  np__handshake_end(on->m, &t->handshake, on->flow);
}

void np__talk_free(struct np_messages *m, struct np_talk *t) {
  if (!t) return;
  for (uint32_t i = 0; i < 2; i++) drop_tail(m, &t->halves[i]);
  np__exchanges_clear(m, &t->exchanges);
  np__handshake_clear(m, &t->handshake);
  np__let_go(m, sizeof *t + (t->state ? t->rules->state_size : 0));
  free(t->state);
  free(t);
}
